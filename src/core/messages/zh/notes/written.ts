import { once } from '../../../once';
import type { WrittenWords } from '../../en/notes/written';
import { named } from '../../common/named';
import { briefNoteInChinese } from './brief';
import { historyInChinese } from './history';
import { knowledgeInChinese, storyNoteInChinese } from './knowledge';
import { letterInChinese } from './letter';
import { sectionsInChinese } from './sections';
import {
	checkNamesInChinese,
	effectsInChinese,
	labelsInChinese,
	methodsInChinese,
	outcomeNamesInChinese,
	ratingsInChinese,
	resultsInChinese,
	roundInChinese,
	stagesInChinese,
	statesInChinese,
} from './values';
import { weekBlockInChinese } from './week';

const ratings = named(ratingsInChinese);
const stages = named(stagesInChinese);

function rating(chosen: string): string {
	const [word = '', ...reason] = chosen.split(/\s*[,，]\s*/);
	return [ratings(word.toLowerCase()), ...reason].join('，');
}

const dashboard = (): WrittenWords['dashboard'] => ({
	views: {
		retros: '面试复盘',
		waiting: '等结果',
		unfinished: '待完成',
		byCompany: '按公司',
		themes: '薄弱点',
	},
	columns: {
		company: '公司',
		round: '轮次',
		stage: '阶段',
		date: '日期',
		themes: '薄弱点',
		result: '结果',
		daysWaiting: '已等天数',
		stillToDo: '待办',
	},
	review: '复盘',
	close: '总结结果',
});

export const writtenInChinese = once((): WrittenWords => ({
	// A heading names what stands below it, and asks nothing.
	headings: { ...sectionsInChinese, outcomes: '上次的改进' },
	labels: labelsInChinese,
	colon: '：',
	comma: '、',
	none: '无',
	title: ({ company, stage, round }) =>
		[company, stages(stage), roundInChinese(round)].filter((part) => part !== '').join(' '),
	rating,
	values: {
		method: named(methodsInChinese),
		check: named(checkNamesInChinese),
		outcome: named(outcomeNamesInChinese),
		result: named(resultsInChinese),
		stage: stages,
		rating: ratings,
		state: named(statesInChinese),
		effect: named(effectsInChinese),
	},
	round: roundInChinese,
	mock: '模拟',
	week: weekBlockInChinese,
	brief: briefNoteInChinese,
	history: historyInChinese,
	knowledge: knowledgeInChinese,
	story: storyNoteInChinese,
	toAFriend: (words) => `想对朋友说：${words}`,
	letter: letterInChinese,
	letters: { 'thank-you': '发感谢信', nudge: '向招聘方询问面试结果' },
	drills: {
		title: '练习记录',
		columns: { when: '时间', question: '题目', grade: '结果', id: '编号' },
		grades: { again: '没答上', hard: '吃力', good: '不错', easy: '轻松' },
	},
	cards: { answer: (text) => `回答：${text}`, next: (text) => `下次：${text}` },
	notebook: {
		unnamed: '一份设计',
		heading: (title, day) => `${title} ${day}`,
		from: '来自',
		drew: '我画了什么',
		alternatives: '其他方案',
		open: '待解决的问题',
	},
	dashboard: dashboard(),
	design: {
		redraw: (about) => `凭记忆重画设计图：${about}`,
		heading: '重画设计图',
		remark: '不看原图再画一遍。第二次漏掉的内容，写进改进计划。',
		lines: [
			'我说出口的需求和限制',
			'在哪里扩容，一致性上付出了什么代价',
			'拿来对比的真实系统',
			'我还没想清楚的',
		],
	},
}));
