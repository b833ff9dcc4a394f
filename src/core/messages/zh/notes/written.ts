import { once } from '../../../once';
import type { WrittenWords } from '../../en/notes/written';
import { named } from '../../shared/named';
import { briefNoteInChinese } from './brief';
import { historyInChinese } from './history';
import { knowledgeInChinese } from './knowledge';
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
	toAFriend: (words) => `想对朋友说：${words}`,
	letters: { 'thank-you': '发感谢信', nudge: '向招聘方询问面试结果' },
	design: {
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
