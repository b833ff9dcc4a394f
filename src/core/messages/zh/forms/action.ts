import type { ActionFormMessages } from '../../en/forms/action';

export const actionFormInChinese: ActionFormMessages = {
	dues: {
		next: '下场面试之前',
		seven: '一周之内',
		today: '今天',
		week: '本周',
		date: '指定日期',
		none: '不定日期',
	},
	notSaid: '未注明',
	title: (about) => `为${about}添加行动项`,
	action: '行动项',
	shape: '如果……，我就……',
	themes: '薄弱点',
	method: '方法',
	check: '检验方式',
	due: '截止',
	date: '日期',
	goesUnder: (note) => `这一行将写入${note}的改进计划：`,
	add: '添加行动项',
	sayWhat: '打算怎么做？最好是一件别人看得到的事。',
};
