/** The words are data: each is written as it is compared, and means one thing. */
import { describe, expect, test } from 'vitest';
import { labelIn, sectionName, type Label } from '../../../../src/core/note/written/labels';
import { RATINGS } from '../../../../src/core/note/values';
import {
	isUnfilled,
	labelKey,
	LANGUAGES,
	LISTS_OF_WORDS,
	MEANINGS,
	namesOf,
	saysNone,
	wordKey,
	type NoteWords,
	type QuestionLabel,
} from '../../../../src/core/note/words';
import { defaultSettings, PROPERTIES, SECTIONS } from '../../../../src/core/settings';

type Table = Readonly<Record<string, () => readonly string[]>>;

const isTable = (value: object): value is Table =>
	Object.values(value).every((list) => typeof list === 'function');
/** The tables by their names; those of stories stand together under one. */
const tablesIn = (words: object, before = ''): [string, Table][] =>
	Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, Table][] => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
		return isTable(value) ? [[before + name, value]] : tablesIn(value, `${name}.`);
	});
const tablesOf = (words: NoteWords): [string, Table][] => tablesIn(words);
const TABLES = LANGUAGES.slice(0, 1)
	.flatMap(tablesOf)
	.map(([name]) => name);
const wordsIn = (name: string): { word: string; meaning: string }[] =>
	LANGUAGES.flatMap(tablesOf)
		.filter(([table]) => table === name)
		.flatMap(([, table]) =>
			Object.entries(table).flatMap(([meaning, list]) => list().map((word) => ({ word, meaning }))),
		);

describe.each(TABLES)('%s', (name) => {
	test('no word stands twice', () => {
		const words = wordsIn(name).map(({ word }) => word);
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	});

	test('every word is written as it is compared', () => {
		const fold = name === 'sections' ? sectionName : wordKey;
		expect(
			wordsIn(name)
				.map(({ word }) => word)
				.filter((word) => fold(word) !== word),
		).toEqual([]);
	});

	test('every language says all of it', () => {
		for (const words of LANGUAGES) {
			const table = Object.fromEntries(tablesOf(words))[name] ?? {};
			expect(Object.entries(table).filter(([, list]) => list().includes(''))).toEqual([]);
		}
	});
});

test.each(Object.keys(LISTS_OF_WORDS) as (keyof typeof LISTS_OF_WORDS)[])(
	'no word of %s stands twice',
	(name) => {
		const words = LANGUAGES.flatMap((language) => language[name]());
		expect(words.filter((word) => word !== word.trim() || word === '')).toEqual([]);
		expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
	},
);

test('every section, property and rating has words, and the headings of the settings are among them', () => {
	for (const words of LANGUAGES) {
		expect(Object.keys(words.sections).sort()).toEqual([...SECTIONS].sort());
		expect(Object.keys(words.properties).sort()).toEqual([...PROPERTIES].sort());
		expect(Object.keys(words.ratings)).toEqual(RATINGS);
	}
	const { headings } = defaultSettings();
	for (const section of SECTIONS)
		for (const heading of headings[section])
			expect([heading, MEANINGS.sections.get(sectionName(heading))]).toEqual([heading, section]);
});

test('the labels are those that the reader knows', () => {
	const same: Record<QuestionLabel, Label> & Record<Label, QuestionLabel> = {
		type: 'type',
		difficulty: 'difficulty',
		answer: 'answer',
		answerNote: 'answerNote',
		followUp: 'followUp',
		hints: 'hints',
		rating: 'rating',
		observed: 'observed',
		cause: 'cause',
		mode: 'mode',
		improvement: 'improvement',
		themes: 'themes',
		signals: 'signals',
		complexity: 'complexity',
		story: 'story',
	};
	for (const words of LANGUAGES) expect(Object.keys(words.labels).sort()).toEqual(Object.keys(same).sort());
	for (const [label] of Object.entries(same)) expect(labelIn(`${label}: x`)?.label ?? label).toBe(label);
});

test('what may go on is a judgement, and a judgement is no rating of another kind', () => {
	for (const word of LISTS_OF_WORDS.goingOn)
		expect([word, MEANINGS.judgements.get(word)]).not.toContain(undefined);
	for (const [word, rating] of MEANINGS.judgements)
		expect([word, MEANINGS.ratings.get(word) ?? rating]).toEqual([word, rating]);
});

test.each([
	['Interview_Date', 'interview date'],
	['interviewDate', 'interview date'],
	['**Company:**', 'company'],
	['Follow-up', 'follow up'],
	['面试公司：', '面试公司'],
	['Position (title)', 'position'],
	['What didn’t work', "what didn't work"],
	['评分（自评）', '评分'],
])('%s is compared as %s', (text, key) => {
	expect(wordKey(text)).toBe(key);
});

test.each([
	['Follow-up 2', 'followUp'],
	['Follow-up (3)', 'followUp'],
	['追问1', 'followUp'],
	['改进后的回答', 'improvement'],
	['当时的回答', 'answer'],
	['How it went', 'rating'],
] as const)('the label %s is %s', (text, label) => {
	expect(MEANINGS.labels.get(labelKey(text))).toBe(label);
});

test.each([
	['What went badly', 'wentPoorly'],
	["What didn't go well", 'wentPoorly'],
	['What didn’t go well', 'wentPoorly'],
	['Struggles', 'wentPoorly'],
	['Mistakes', 'wentPoorly'],
	['Weaknesses', 'wentPoorly'],
	['To improve', 'wentPoorly'],
	['Areas for improvement', 'wentPoorly'],
	['Self-Performance Assessment', 'selfAssessment'],
	['Interviewer feedback', 'notes'],
	['Takeaways', 'keyLesson'],
	['Lessons learned', 'keyLesson'],
	['TODO', 'improvementPlan'],
	['问题', 'questions'],
	['改进', 'improvementPlan'],
	['复盘', 'wentPoorly'],
	['Needs work', 'wentPoorly'],
	['They asked', 'questions'],
	['做得好', 'wentWell'],
	['不足', 'wentPoorly'],
	['待办', 'improvementPlan'],
	['反问', 'asked'],
] as const)('%s is the section %s', (heading, section) => {
	expect(MEANINGS.sections.get(sectionName(heading))).toBe(section);
});

test.each([
	['employer', 'company'],
	['organisation', 'company'],
	['公司', 'company'],
	['Job_Title', 'position'],
	['岗位', 'position'],
	['verdict', 'result'],
	['结果', 'result'],
	['interview_date', 'date'],
	['日期', 'date'],
	['面试官', 'interviewers'],
] as const)('the property %s is %s', (name, property) => {
	expect(MEANINGS.properties.get(wordKey(name))).toBe(property);
	expect(namesOf(property)).toContain(wordKey(name));
});

test('a type is the kind of note as a property, and a stage in the body', () => {
	expect(MEANINGS.properties.get('type')).toBe('type');
	expect(MEANINGS.facts.get('type')).toBe('stage');
	expect(MEANINGS.facts.get('company')).toBe('company');
});

test.each([
	['通过', 'passed'],
	['未通过', 'rejected'],
	['挂', 'rejected'],
	['Moved forward', 'passed'],
	['No response', 'ghosted'],
	['OC', 'offer'],
] as const)('the result %s is %s', (word, result) => {
	expect(MEANINGS.results.get(wordKey(word))).toBe(result);
});

test('what nobody has filled in is told from what is none', () => {
	for (const text of ['', ' ', 'TBD', '?', '未知', 'XXX', '...', 'YYYY-MM-DD', '[Company]'])
		expect([text, isUnfilled(text)]).toEqual([text, true]);
	for (const text of ['Unknown pleasures', 'Acme', '未知公司'])
		expect([text, isUnfilled(text)]).toEqual([text, false]);
	for (const text of ['None', 'n/a', '无', 'Nothing.', '没有。'])
		expect([text, saysNone(text)]).toEqual([text, true]);
	for (const text of ['Nothing came to mind', '无锡']) expect([text, saysNone(text)]).toEqual([text, false]);
});
