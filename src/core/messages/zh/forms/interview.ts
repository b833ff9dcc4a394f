/** 一场面试的表单：据此新建复盘或备战笔记。 */
import type { InterviewFormMessages } from '../../en/forms/interview';

export const interviewFormInChinese: InterviewFormMessages = {
	fields: {
		company: '公司',
		position: '岗位',
		date: '日期',
		round: '第几轮',
		stage: '轮次',
		result: '结果',
		ended: '结束时间',
		format: '形式',
		interviewers: '面试官',
		duration: '时长（分钟）',
	},
	notYetKnown: '还不知道',
	now: (time) => `现在，${time}`,
	inOneTap: '点一下即可，也可以跳过',
	createRetro: '新建复盘',
	whichCompanyWas: '是哪家公司？写个名字就够了。',
	whichDayWas: '是哪一天？',
	createBrief: '新建备战笔记',
	updateBrief: '更新备战笔记',
	whichCompanyIs: '是哪家公司？写个名字就够了。',
	whichDayIs: '是哪一天？',
	unknownZone: (zone) => `无法识别时区“${zone}”，时间按原文记下。`,
};
