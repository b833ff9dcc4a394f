/** One note that tells of several interviews: each has its own lines, and what the whole note says holds for all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { setLabel, questionsOf } from '../../../src/core/change/question';
import { tick } from '../../../src/core/change/tick';
import { momentsOf } from '../../../src/core/retro/moments';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { reportActions, reportRetros, reportThemes } from '../../../src/core/report/report';
import { readSettings, type Settings } from '../../../src/core/settings';
import { weekReview } from '../../../src/core/week/review';
import { ISO_WEEKS, weekOf } from '../../../src/core/week/period';
import { answers, journalOf, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const ADOPTED = readSettings({ retroBy: 'folder', retroValue: 'Jobs' });
const OURS = readSettings({});

/** What is read of one note: whose each interview is, and what stands in it. */
function read(text: string, path = 'Jobs/Northwind.md', settings: Settings = ADOPTED) {
	const snapshot = journalOf({ [path]: text }, '2026-11-20', settings);
	const actions = reportActions(snapshot, true).actions;
	return reportRetros(snapshot).retros.map((one) => ({
		line: one.line,
		who: one.company,
		day: one.date,
		round: one.round.number,
		result: one.result,
		asked: one.questions.map(({ title, rating }) => (rating === null ? title : `${title}: ${rating}`)),
		weak: one.weakPoints.map(({ text: words }) => words),
		actions: actions
			.filter(({ line }) => one.line !== undefined && snapshot.interviewAt(path, line)?.line === one.line)
			.map(({ text: words }) => words),
	}));
}

describe('the rounds of an adopted note', () => {
	test('一面, 二面 and 三面 are three, and what stands behind them is the last one’s', () => {
		const text = `---
company: Northwind
date: 2026-08-20
result: rejected
---
## 一面
1. 讲讲 HashMap
2. 三次握手 - 没答出来
## 二面 2026-08-27
1. 项目介绍
### 不足
- 表达不清
## 三面
1. 系统设计
## 待办
- [ ] 复习网络
`;
		expect(read(text)).toEqual([
			{
				line: 6,
				who: 'Northwind',
				day: '2026-08-20',
				round: 1,
				result: 'passed',
				asked: ['讲讲 HashMap', '三次握手: poor'],
				weak: ['三次握手'],
				actions: [],
			},
			{
				line: 9,
				who: 'Northwind',
				day: '2026-08-27',
				round: 2,
				result: 'passed',
				asked: ['项目介绍'],
				weak: ['表达不清'],
				actions: [],
			},
			{
				line: 13,
				who: 'Northwind',
				day: '2026-08-27',
				round: 3,
				result: 'rejected',
				asked: ['系统设计'],
				weak: [],
				actions: ['复习网络'],
			},
		]);
	});

	test('a diary has a heading for each day and company, whatever the file is called', () => {
		const text = `# Interviews 2026

Goals: talk slower.

## 2026-03-02 — Northwind, phone screen
**Went badly**
- salary question

## 2026-03-09 Contoso - technical interview ❌
1. Design a cache - poor

## 2026-03-20: Fabrikam final round
Q: Tell me about a conflict
A: the ferry story

## TODO
- read about caches
`;
		const found = read(text, 'Jobs/Spring.md');
		expect(found.map(({ who, day, result }) => [who, day, result])).toEqual([
			['Northwind', '2026-03-02', 'pending'],
			['Contoso', '2026-03-09', 'rejected'],
			['Fabrikam', '2026-03-20', 'pending'],
		]);
		expect(found.map(({ asked, weak, actions }) => [asked, weak, actions])).toEqual([
			[[], ['salary question'], []],
			[['Design a cache: poor'], ['Design a cache'], []],
			[['Tell me about a conflict'], [], ['read about caches']],
		]);
	});

	test.each([
		[
			'labels below each heading',
			'### Northwind\n**Date:** 2026-03-02\n**Stage:** recruiter screen\n- Q: why us?\n### Contoso\n**Company:** Contoso Ltd\n**Date:** 2026-03-09\n- Q: what is a heap?',
			[
				['Northwind', '2026-03-02'],
				['Contoso Ltd', '2026-03-09'],
			],
		],
		[
			'a company before each round',
			'## Acme - Phone screen 2026-03-02\n1. one\n## Acme - Onsite 2026-03-09\n1. two\n## Globex - Phone screen 2026-03-10\n1. three',
			[
				['Acme', '2026-03-02'],
				['Acme', '2026-03-09'],
				['Globex', '2026-03-10'],
			],
		],
		[
			'a heading for each company over its rounds',
			'# Acme\n## Round 1 2026-03-02\n1. one\n# Globex\n**Position:** Engineer\n## Round 1 2026-03-05\n1. two\n## Round 2\n1. three',
			[
				['Acme', '2026-03-02'],
				['Globex', '2026-03-05'],
				['Globex', '2026-03-05'],
			],
		],
		[
			'the company and the day in the title',
			'# Tailspin VO 面经 2026-09-01\n## VO1 coding\n1. one\n## VO2 BQ\n1. two',
			[
				['Tailspin', '2026-09-01'],
				['Tailspin', '2026-09-01'],
			],
		],
		[
			'the rounds as a part of the note',
			'---\ncompany: Litware\n---\n## Process\n### Round 1: Recruiter call (Aug 3, 2026)\nNice chat.\n### Round 2: Algorithms\n1. one\n## What went wrong\n- time',
			[
				['Litware', '2026-08-03'],
				['Litware', '2026-08-03'],
			],
		],
	])('%s', (_, text, expected) => {
		expect(read(text, 'Jobs/Spring 2026.md').map(({ who, day }) => [who, day])).toEqual(expected);
	});

	test.each([
		[
			'groups of questions',
			'## Technical questions\n1. a\n## Behavioral questions\n1. b\n## System design\n1. c',
		],
		['steps of an answer', '## Stage 1: the interface\n- a\n## Stage 2: storage\n- b\n## Went badly\n- c'],
		['one round alone', '## Round 1\n1. a\n## Notes\nb'],
		['headings that ask', '## What did you build in round 1?\na\n## Why did round 2 take so long?\nb'],
		[
			'the days of an application',
			'## 2026-08-03 Applied\nby mail\n## 2026-08-05 Prep\n- read\n## 2026-08-20\nwaiting',
		],
	])('%s are no rounds', (_, text) => {
		expect(read(`---\ncompany: Northwind\ndate: 2026-08-20\n---\n${text}\n`).map(({ line }) => line)).toEqual(
			[undefined],
		);
	});

	test('what speaks of one sitting is the latest round’s, wherever that stands', () => {
		const text = `---
company: Northwind
result: offer
confidence: 60
themes: [Pacing]
---
## Round 2 (2026-08-27)
1. a
## Round 1 (2026-08-20)
1. b
`;
		const { retros } = reportRetros(journalOf({ 'Jobs/N.md': text }, '2026-11-20', ADOPTED));
		expect(retros.map(({ date, result, confidence, themes }) => [date, result, confidence, themes])).toEqual([
			['2026-08-20', 'passed', null, []],
			['2026-08-27', 'offer', 60, ['pacing']],
		]);
	});
});

describe('the rounds of a note of ours', () => {
	const note = (body: string): string =>
		`---\ntype: interview-retro\ncompany: Northwind\ndate: 2026-08-20\n---\n${body}\n`;

	test('are headings that name rounds and hold questions', () => {
		const round = (rating: string): string => `### Questions\n#### 1. A cache\n- Rating: ${rating}\n`;
		const text = note(`## Round 1\n${round('poor')}## Round 2\n${round('good')}### Went poorly\n- too quiet`);
		const found = read(text, 'N.md', OURS);
		expect(found.map(({ round: number, asked, weak }) => [number, asked, weak])).toEqual([
			[1, ['A cache: poor'], ['A cache']],
			[2, ['A cache: good'], ['too quiet']],
		]);
	});

	test.each([
		['hold nothing', '## Phone screen\nFine.\n## Onsite\nFine too.'],
		['are questions', '## Questions\n### Phone screen\n- Rating: poor\n### Round 2\n- Rating: good'],
		['stand in the notes', '## Notes\n### Round 1 2026-08-20\n1. a\n### Round 2 2026-08-27\n1. b'],
		['name companies and days', '## 2026-08-20 Contoso\n1. a\n## 2026-08-27 Fabrikam\n1. b'],
	])('headings that %s are none', (_, body) => {
		expect(read(note(body), 'N.md', OURS).map(({ line }) => line)).toEqual([undefined]);
	});
});

describe('whatever is asked of the notes', () => {
	const text = `---
company: Northwind
captured: 2026-08-27T12:00:00
---
## Round 1 (2026-08-20)
1. Design a cache - poor
- [x] Draw it again [theme:: Design a cache] ✅ 2026-08-22
## Round 2 (2026-08-27)
1. Design a queue - poor
## Plan
- [ ] Draw it again [theme:: Design a queue] ^draw
`;
	const snapshot = journalOf({ 'Jobs/N.md': text }, '2026-11-20', ADOPTED);
	const reading = parseContext(ADOPTED);

	const changed = (edit: Edit | Refusal): string =>
		typeof edit === 'string' ? edit : apply(text, edit.replacements);

	test('each line is found in its round, and above all rounds in the last', () => {
		expect([1, 5, 7, 8, 11].map((line) => snapshot.interviewAt('Jobs/N.md', line)?.line)).toEqual([
			8, 5, 5, 8, 8,
		]);
		expect(snapshot.interviewsIn('Jobs/N.md').map(({ line }) => line)).toEqual([5, 8]);
		expect(the(snapshot.actionAt('[[N#^draw]]', 'Jobs/N.md')).action.line).toBe(11);
	});

	test('each shows its own themes, once', () => {
		const themes = reportThemes(snapshot).themes.map(({ name, evidence }) => [
			name,
			evidence.map(({ line, date }) => [line, date]),
		]);
		expect(themes).toEqual([
			['Design a queue', [[9, '2026-08-27']]],
			['Design a cache', [[6, '2026-08-20']]],
		]);
	});

	test('the note asks once for what is due', () => {
		const ask = snapshot
			.interviewsIn('Jobs/N.md')
			.map((one) => momentsOf(snapshot, one, '2026-08-28T12:00:00'));
		expect(ask.map(({ length }) => length > 0)).toEqual([false, true]);
	});

	test('a week has the rounds of that week', () => {
		const week = (day: string) =>
			weekReview(snapshot, weekOf(day, ISO_WEEKS), `${day}T12:00:00`).interviews.map(
				({ interview }) => interview.line,
			);
		expect([week('2026-08-21'), week('2026-08-28')]).toEqual([[5], [8]]);
	});

	test('a click in a later round changes its own line', () => {
		const second = the(questionsOf(text, reading)[1]);
		const rated = setLabel(text, second.ref, 'rating', 'good', reading);
		expect(changed(rated)).toContain('1. Design a queue - poor\n   - Rating: good');
		const { actions } = the(parseNote('Jobs/N.md', text, reading).rounds?.[1]);
		const [action] = actions;
		const ref = { line: the(action).line, source: the(the(action).source), id: 'draw', twinIn: null };
		const ticked = tick(text, ref, '2026-11-20');
		expect(changed(ticked)).toContain('- [x] Draw it again [theme:: Design a queue] ✅ 2026-11-20 ^draw');
	});
});

test('two rounds that say the same are no copies of one another, and a copy of the note is one', () => {
	const round = (day: string): string =>
		`## Northwind, ${day}\n1. Design a cache - poor\n### Went badly\n- pace\n- depth\n- the ending\n`;
	const text = `${round('2026-08-20')}${round('2026-08-20')}`;
	const one = journalOf({ 'Jobs/N.md': text }, '2026-11-20', ADOPTED);
	expect(one.tookPlace).toHaveLength(2);
	const two = journalOf({ 'Jobs/N.md': text, 'Jobs/N 2.md': text }, '2026-11-20', ADOPTED);
	expect(two.tookPlace).toHaveLength(2);
	expect(two.copies.get('Jobs/N 2.md')).toBe('Jobs/N.md');
});

describe('a note with so many rounds is so many notes', () => {
	const words = fc.constantFrom(
		'Design a cache',
		'Two sum',
		'Why us?',
		'Tell me about a conflict',
		'讲讲 GC',
	);
	const judged = fc.constantFrom('', ' - poor', ' - good', ' (2/5)', ' ❌', ' - 没答出来');
	const questions = fc
		.array(fc.tuple(words, judged), { maxLength: 3 })
		.chain((list) =>
			fc
				.constantFrom('1. ', '- Q: ', '')
				.map((mark) =>
					mark === ''
						? ['### Questions', ...list.map(([title, how]) => `- ${title}${how}`)]
						: list.map(([title, how]) => `${mark}${title}${how}`),
				),
		);
	const below = (heading: string, ...items: string[]) =>
		fc.subarray(items).map((list) => (list.length === 0 ? [] : [heading, ...list.map((one) => `- ${one}`)]));
	const section = fc
		.tuple(
			questions,
			below('### Went badly', 'pace', 'too quiet in the end, as always', '[[Depth]]'),
			below('### 改进', '多练习 [theme:: Depth]', 'read a book'),
			below('### Went well', 'small talk'),
		)
		.map((parts) => parts.flat().join('\n'));

	/** The answers without the places in them. */
	const said = (vault: Vault) => {
		const snapshot = journalOf(vault, '2026-11-20', ADOPTED);
		const { themes, questions: asked, actions } = answers(snapshot);
		const placeless = JSON.stringify([themes, asked, actions], (key, value: unknown) =>
			key === 'path' || key === 'line' || key === 'decidedBy' ? undefined : value,
		);
		return JSON.parse(placeless) as unknown;
	};

	test('in themes, questions and actions', () => {
		fc.assert(
			fc.property(fc.array(section, { minLength: 2, maxLength: 5 }), (sections) => {
				const day = (index: number): string => `2026-08-${10 + index}`;
				const together = sections.map((text, index) => `## Round ${index + 1} (${day(index)})\n${text}\n`);
				const alone = sections.map((text, index) => [
					`Jobs/${index}.md`,
					`---\ncompany: Northwind\ndate: ${day(index)}\nround: ${index + 1}\n---\n## Round ${index + 1}\n${text}\n`,
				]);
				expect(said({ 'Jobs/N.md': `---\ncompany: Northwind\n---\n${together.join('')}` })).toEqual(
					said(Object.fromEntries(alone) as Vault),
				);
			}),
			{ numRuns: runs(1000) },
		);
	});
});
