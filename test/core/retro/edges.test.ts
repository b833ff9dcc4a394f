/** Notes as they are when nobody has tidied them up. */
import { describe, expect, test } from 'vitest';
import { reportActions, reportCheck, reportRetros } from '../../../src/core/report/report';
import { journalOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const HEAD = '---\ntype: interview-retro\ncompany: x\ndate: 2026-08-20\n---\n';
const read = (text: string) => the(reportRetros(journalOf({ 'n.md': text })).retros[0]);
const withProperty = (property: string) => read(HEAD.replace(/---\n$/, `${property}\n---\n`));
const problems = (text: string) =>
	reportCheck(journalOf({ 'n.md': text })).problems.map(({ line, code }) => [line, code]);
const questions = (body: string) => read(`${HEAD}## Questions\n${body}`).questions;
const task = (line: string) => reportActions(journalOf({ 'n.md': HEAD + line }), true).actions[0];

describe('questions', () => {
	test('values go on in nested items, whatever their depth', () => {
		expect(
			questions(
				'### A\n- My answer:\n  - first\n    - deeper\n- Rating: Poor\n  - because\n- Follow-up:\n  - how\n  - why\n',
			),
		).toMatchObject([
			{ answer: 'first\ndeeper', rating: 'poor', reason: 'because', followUps: ['how', 'why'] },
		]);
	});

	test('labels stand in any list, in bold, in Dataview’s way, or in none', () => {
		for (const label of [
			'- Rating:',
			'* Rating:',
			'1. Rating:',
			'- **Rating:**',
			'- **Rating**:',
			'- Rating::',
			'- rating :',
			'-   RATING:',
			'Rating:',
			'- Rating：',
		]) {
			expect(questions(`### A\n${label} Poor, why\n`), label).toMatchObject([
				{ rating: 'poor', reason: 'why' },
			]);
		}
	});

	test('a table may lack cells, have too many, or no pipes around it', () => {
		expect(
			questions(
				'| Question | Rating | Themes |\n|---|---|---|\n| A |\n| B | good | [[x\\|y]], z | more |\n|  | poor |\n',
			),
		).toMatchObject([
			{ title: 'A', rating: null, themes: [] },
			{ title: 'B', rating: 'good', themes: ['x', 'z'] },
		]);
		expect(questions('Question | Rating\n--- | ---\nA | poor\n')).toMatchObject([
			{ title: 'A', rating: 'poor' },
		]);
	});

	test('headings in a callout are the note’s own, those in a quote are somebody else’s', () => {
		expect(read(`${HEAD}> [!note]\n> ## Questions\n> ### A\n> - Rating: Poor\n`).questions).toMatchObject([
			{ title: 'A', rating: 'poor' },
		]);
		expect(read(`${HEAD}> ## Questions\n> ### A\n> - Rating: Poor\n`).questions).toEqual([]);
	});

	test('headings may skip a level, and deeper ones belong to their question', () => {
		expect(questions('#### A\n##### Details\n- Rating: Poor\n#### B\n')).toMatchObject([
			{ title: 'A', rating: 'poor' },
			{ title: 'B', rating: null },
		]);
	});

	test('the title of a question may hold the name of a section', () => {
		expect(questions('### Notes on closures\n### 2. Hints\n')).toMatchObject([
			{ title: 'Notes on closures' },
			{ title: 'Hints' },
		]);
	});

	test('in code and comments there are none', () => {
		expect(questions('```\n### A\n```\n%%\n### B\n%%\n<!--\n### C\n-->\n### D\n')).toMatchObject([
			{ title: 'D' },
		]);
	});
});

describe('tasks', () => {
	test.each([
		['- [ ] do 📅 2026-08-27 the thing ⏫', { text: 'do the thing', due: '2026-08-27' }],
		['- [x] do it📅2026-08-27✅2026-08-28', { text: 'do it', due: '2026-08-27', done: '2026-08-28' }],
		['- [ ] do it 🗓️ 2026-08-27', { text: 'do it', due: '2026-08-27' }],
		['- [ ] do it 📅 2026-08-27 ⏫ 📅 2026-08-29', { text: 'do it', due: '2026-08-27' }],
		['- [x] do it ✅ 2026-08-27 ✅ 2026-08-29', { text: 'do it', done: '2026-08-27' }],
		['- [ ] do it <!-- lint-ok L5 --> 📅 2026-08-27', { text: 'do it', due: '2026-08-27' }],
		['- [ ] do it 📅 2026-08-27 [theme:: Pacing]', { text: 'do it', due: '2026-08-27', themes: ['pacing'] }],
		['- [ ] do it (due:: 2026-08-27)', { text: 'do it', due: '2026-08-27' }],
		['- [ ] do it [due:: [[2026-08-27]]]', { text: 'do it', due: '2026-08-27' }],
		['- [ ] do it [theme:: [[Pacing|slow, down]], Nerves]', { text: 'do it', themes: ['pacing', 'nerves'] }],
		[
			'- [ ] do it [theme:: Pacing] 🔁 every week 📅 2026-08-27 #job ^id',
			{ text: 'do it #job', due: '2026-08-27', themes: ['pacing'] },
		],
		['- [ ] do it [Theme:: Pacing] [theme:: ]', { text: 'do it', themes: ['pacing'] }],
		['- [ ] do it [theme:: half', { text: 'do it [theme:: half', themes: [] }],
		['* [X] do it', { text: 'do it', status: 'done' }],
		['1) [ ] do it', { text: 'do it', status: 'open' }],
		['> [!todo]\n> - [ ] do it', { text: 'do it', status: 'open' }],
		['- [ ]\tdo   it  ', { text: 'do it' }],
	])('%s', (line, fields) => {
		expect(task(line)).toMatchObject(fields);
	});

	test.each([
		'- [ ]',
		'- [ ] ',
		'- [] no',
		'-[ ] no',
		'- [  ] no',
		'- [x]no',
		'    - [ ] code',
		'> - [ ] quoted',
		'`- [ ] code`',
		'- [ ] ...',
	])('%s is none', (line) => {
		expect(task(line)).toBeUndefined();
	});

	test('a date that the calendar does not have is a problem', () => {
		expect(problems(`${HEAD}- [ ] do it 📅 2026-02-30\n- [ ] do it [due:: 27.08.2026]\n`)).toEqual([
			[6, 'date-invalid'],
			[7, 'date-invalid'],
		]);
	});
});

describe('properties', () => {
	test.each([
		'2026-08-20',
		'"2026-08-20"',
		'2026-08-20T23:30',
		'2026-08-20 23:30:00',
		'2026-08-20T23:30:00-11:00',
		'2026-08-20T00:10:00+14:00',
		'"[[2026-08-20]]"',
		'"[[Daily/2026-08-20|today]]"',
	])('the date %s is a day', (date) => {
		expect(read(`---\ntype: interview-retro\ncompany: x\ndate: ${date}\n---\n`).date).toBe('2026-08-20');
	});

	test.each(['20/08/2026', '2026-8-20', '20 August 2026', '20260820', '2026-02-30', 'soon'])(
		'the date %s is a problem on its line',
		(date) => {
			expect(problems(`---\ntype: interview-retro\ncompany: x\ndate: ${date}\n---\n`)).toEqual([
				[4, 'date-invalid'],
			]);
		},
	);

	test.each([
		['45 minutes', 45],
		['1h', 60],
		['1:15', 75],
		['1h30', 90],
		['1h 30m', 90],
		['1 hour 15 minutes', 75],
		['90m', 90],
		['1.5h', 90],
	])('%s is %i minutes', (given, minutes) => {
		expect(withProperty(`duration: ${given}`).duration).toBe(minutes);
	});

	test('a time that no clock shows is a problem, and changes no order', () => {
		for (const time of ['2026-08-20T25:00', '2026-08-20T12:60']) {
			const text = HEAD.replace(/---\n$/, `ended: ${time}\n---\n`);
			expect(read(text).ended).toBeNull();
			expect(problems(text)).toEqual([[5, 'value-unreadable']]);
		}
	});

	test('names and values in any case', () => {
		expect(
			read(
				'---\nType: Interview-Retro\nCompany: x\nDATE: 2026-08-20\nStage: System Design\nkind: Mock\n---\n',
			),
		).toMatchObject({ company: 'x', stage: 'system-design', kind: 'mock' });
	});

	test('a link without quotes is what it looks like', () => {
		expect(withProperty('themes: [[Pacing]]').themes).toEqual(['pacing']);
		expect(read('---\ntype: interview-retro\ncompany: [[Northwind]]\ndate: 2026-08-20\n---\n').company).toBe(
			'Northwind',
		);
	});

	test('what a theme list half holds', () => {
		expect(withProperty('themes:\n  -\n  - ""\n  - "..."\n  - Pacing\n  - 42').themes).toEqual([
			'pacing',
			'42',
		]);
		expect(withProperty('themes: "#a #b"').themes).toEqual(['a', 'b']);
	});
});
