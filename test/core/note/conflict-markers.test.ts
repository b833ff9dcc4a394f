/** What a merge leaves in a note where it could not decide. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/retro/check';
import { settledEdit } from '../../../src/core/edit/edit';
import { setProperty } from '../../../src/core/edit/property';
import { conflictLines } from '../../../src/core/markdown/conflict';
import { overviewOf } from '../../../src/core/story/overview';
import { questions } from '../../../src/core/question/questions';
import { composeDrillLog } from '../../../src/core/note/drill-log';
import { logsOf } from '../../../src/core/practice/logs';
import { defaultSettings } from '../../../src/core/settings';
import { answers, inARow, journalOf, retro, themeIn, saidOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const sides = (ours: string, theirs: string, end = 'phone'): string =>
	`<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> ${end}`;
const TWO = sides('mine', 'theirs');

describe('where a note is in conflict', () => {
	test.each<[name: string, text: string, lines: number[]]>([
		['the marks of git', `a\n${TWO}\nb`, [2, 4, 6]],
		[
			'with the common ancestor between the sides',
			'<<<<<<< a\n1\n||||||| b\n2\n=======\n3\n>>>>>>> c',
			[1, 3, 5, 7],
		],
		['without names, with CRLF', '<<<<<<<\r\n1\r\n=======\r\n2\r\n>>>>>>>\r\n', [1, 3, 5]],
		['with lone carriage returns', '<<<<<<< a\r1\r=======\r2\r>>>>>>> b', [1, 3, 5]],
		['a conflict in a conflict', sides(TWO, 'more'), [1, 2, 4, 6, 7, 9]],
		['two of them', `${TWO}\n\n${TWO}`, [1, 3, 5, 7, 9, 11]],
		['in the properties', `---\ntype: x\n${sides('result: passed', 'result: rejected')}\n---\n`, [3, 5, 7]],
		['above the properties', `<<<<<<< HEAD\n---\na: 1\n---\n=======\n---\na: 2\n---\n>>>>>>> b\n`, [1, 5, 9]],
		['behind a byte order mark', `\ufeff${TWO}`, [1, 3, 5]],
		['below the head of one that was resolved by half', `<<<<<<< HEAD\na\n${TWO}`, [1, 3, 5, 7]],
		['above the foot of one that was resolved by half', `${TWO}\na\n=======\nb\n>>>>>>> phone`, [1, 3, 5]],
		['around a fence that one side opens', sides('```js\ncode', 'prose'), [1, 4, 6]],
		['in a list', `- a\n  - b\n${TWO}`, [3, 5, 7]],
		['between rows of a table', `| a | b |\n|---|---|\n${sides('| 1 | 2 |', '| 3 | 4 |')}`, [3, 5, 7]],
	])('%s', (_, text, lines) => {
		expect(conflictLines(text)).toEqual(lines);
	});

	test.each<[name: string, text: string]>([
		['an example in a fence', `About git\n\n\`\`\`diff\n${TWO}\n\`\`\`\n`],
		['an example in a fence of tildes', `~~~\n${TWO}\n~~~`],
		['half an example in a fence, and a heading', '```\n<<<<<<< HEAD\n```\n\nTitle\n=======\n'],
		['an example in indented code', TWO.replace(/^/gm, '    ')],
		['a heading underlined with seven signs', 'Title\n=======\n\ntext'],
		['a quote seven deep', '>>>>>>> so it was said'],
		['a head alone', '- a\n<<<<<<< HEAD\n- b'],
		['a head alone above a heading', '<<<<<<< HEAD\n\nTitle\n=======\n'],
		['a foot alone', '- a\n=======\n- b\n>>>>>>> phone'],
		[
			'a heading underlined with seven signs above a quote seven deep',
			'Title\n=======\n\n>>>>>>> so it was said',
		],
		['eight signs', TWO.replace(/([<=>])\1{6}/g, '$&$1')],
		['six signs', TWO.replace(/([<=>])\1{6}/g, (all) => all.slice(1))],
		['within a line', 'The mark <<<<<<< HEAD, then ======= and >>>>>>> x.'],
		['an empty row', '| a |\n|---|\n|||||||'],
		['nothing', ''],
	])('not: %s', (_, text) => {
		expect(conflictLines(text)).toEqual([]);
	});
});

describe('a note in conflict', () => {
	const plan = (lines: string): string =>
		retro({ date: '2026-03-10', company: 'Wingtip', poor: ['Pacing'], body: lines });
	const clean = inARow({ poor: ['Pacing'] }, { good: ['Depth'] });

	test('is named with its lines, counts nowhere, and hides no other', () => {
		const vault = {
			...clean,
			'Bad.md': plan(`## Improvement plan\n${sides('- [x] Pause', '- [ ] Pause')}\n`),
		};
		const snapshot = journalOf(vault);
		expect(
			saidOf(check(snapshot)).map(({ path, line, code, message }) => ({ path, line, code, message })),
		).toEqual([
			{
				path: 'Bad.md',
				line: 11,
				code: 'conflict-markers',
				message: expect.stringContaining('lines 11, 13 and 15') as string,
			},
		]);
		expect({ ...answers(snapshot), check: null }).toEqual({ ...answers(journalOf(clean)), check: null });
		expect(themeIn(vault, 'Pacing')).toMatchObject({ hits: 1 });
	});

	test.each([
		[
			'in its properties',
			plan('').replace('date: 2026-03-10', sides('date: 2026-03-10', 'date: 2026-03-11')),
		],
		['as a whole', sides(plan('a'), plan('b'))],
		[
			'at the line that closes its properties',
			plan('').replace(/\n---\n/, `\n${sides('---', 'x: 1\n---')}\n`),
		],
	])('is named where it is in conflict %s', (_, text) => {
		const snapshot = journalOf({ ...clean, 'Bad.md': text });
		expect(check(snapshot).map(({ path, code }) => [path, code])).toEqual([['Bad.md', 'conflict-markers']]);
		expect(snapshot.tookPlace).toHaveLength(2);
	});

	test('is none of ours where its properties say so, whatever its words are', () => {
		const text = `---\ntags: git\n---\n${TWO}\ntype: interview-retro\n`;
		expect(check(journalOf({ 'Git.md': text }))).toEqual([]);
	});

	test('is a story that covers nothing', () => {
		const story = `---\ntype: interview-story\nscenario: missed-deadline\n---\n${TWO}\n`;
		const { type } = the(journalOf({ 'S.md': story.replace(TWO, '') }).notes.get('S.md'));
		expect(type).toBe('story');
		const snapshot = journalOf({ 'S.md': story });
		expect(overviewOf(snapshot).stories).toEqual([]);
		expect(check(snapshot)).toMatchObject([{ path: 'S.md', code: 'conflict-markers', line: 5 }]);
	});

	test('is still the drill log, so that no second one is begun', () => {
		const settings = defaultSettings();
		const log = composeDrillLog(
			[{ moment: '2026-03-02T10:00:00', id: 'why?', title: 'Why?', grade: 'good' }],
			settings,
		);
		const snapshot = journalOf({ 'My log.md': `${log}\n${TWO}\n` });
		expect(logsOf(snapshot)).toEqual({ log: 'My log.md', copies: [] });
		expect(check(snapshot)).toMatchObject([{ code: 'conflict-markers' }]);
		expect(questions(snapshot)).toEqual([]);
	});

	test('is not written to', () => {
		const edit = (text: string) => settledEdit(text, (now) => setProperty(now, 'result', 'passed'));
		expect(edit(plan(TWO))).toBe('in-conflict');
		expect(edit(plan(`\`\`\`\n${TWO}\n\`\`\``))).toHaveProperty('replacements');
	});
});
