import type { DataWords } from '../en/data';
import { named } from '../common/named';
import { sectionsInChinese } from './notes/sections';
import {
	checkNamesInChinese,
	effectsInChinese,
	labelsInChinese,
	methodsInChinese,
	outcomeNamesInChinese,
	ratingsInChinese,
	resultsInChinese,
	stagesInChinese,
	statesInChinese,
} from './notes/values';

export const dataInChinese: DataWords = {
	sections: sectionsInChinese,
	labels: labelsInChinese,
	ratings: ratingsInChinese,
	questionForms: { marks: '带标记的行', headings: '提问式小标题', numbers: '编号列表', bullets: '无序列表' },
	state: named(statesInChinese),
	effect: named(effectsInChinese),
	result: named(resultsInChinese),
	stage: named(stagesInChinese),
	method: named(methodsInChinese),
	check: named(checkNamesInChinese),
	outcome: named(outcomeNamesInChinese),
	rating: named(ratingsInChinese),
};
