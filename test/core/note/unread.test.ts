/** What of a retro was not understood is told, and nothing that is not worth it. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openVault, settingsOf } from '../../../scripts/cli/vault';
import { check, isReadInPart } from '../../../src/core/retro/check';
import { builtIn } from '../../../src/core/retro/template';
import { readSettings, type Settings } from '../../../src/core/settings';
import { journalOf } from '../../support/notes';

const ADOPTED = readSettings({ retroBy: 'folder', retroValue: 'Jobs' });
const OURS = readSettings({});

/** What is told of one note: its line and its code. */
function told(text: string, settings: Settings = ADOPTED): string[] {
	const snapshot = journalOf({ 'Jobs/Northwind.md': text }, '2026-11-20', settings);
	return check(snapshot)
		.filter(isReadInPart)
		.map(({ line, code, level }) => `${line} ${code} ${level}`);
}

const note = (body: string): string => `---\ncompany: Northwind\ndate: 2026-08-20\n---\n${body}\n`;
const ours = (body: string): string => note(body).replace('---\n', '---\ntype: interview-retro\n');

const LESS = '\n## Went badly\n- pace\n';

describe('is told, once', () => {
	test.each([
		[
			'a heading with a list below',
			`## Oddities\n- dark room\n- no water${LESS}`,
			['5 heading-unknown info'],
		],
		['a heading with text below', `## Oddities\nAn odd room.${LESS}`, ['5 heading-unknown info']],
		['a label in bold', `**Oddity:** odd${LESS}`, ['5 label-unknown info']],
		['a plain label beside a fact', `日期：2026-08-20\n天色：灰${LESS}`, ['6 label-unknown info']],
		['a label of Dataview, twice', `oddity:: odd\noddity:: odder${LESS}`, ['5 label-unknown info']],
		['a table', `| Part | Mood |\n|---|---|\n| one | good |\n| two | bad |${LESS}`, ['5 label-unknown info']],
		[
			'a note of which nothing was read',
			'We spoke for an hour, mostly of their plans for the year, and I never got to mine.',
			['5 nothing-read info'],
		],
	])('%s', (_, body, expected) => {
		expect(told(note(body))).toEqual(expected);
	});

	test('a list below an unknown heading in a note of ours', () => {
		expect(told(ours(`## Oddities\n- dark room${LESS}`), OURS)).toEqual(['6 heading-unknown info']);
	});

	test('in one line of the tracker, and never as a fault', () => {
		const vault = { 'Jobs/Northwind.md': note(`## Oddities\n- odd${LESS}`) };
		const snapshot = journalOf(vault, '2026-11-20', ADOPTED);
		expect(check(snapshot).filter(({ level }) => level === 'problem')).toEqual([]);
	});
});

describe('nothing is told of', () => {
	test.each([
		[
			'what stands elsewhere',
			`## Company research\n- a hundred people\n## Links\n- https://example.com${LESS}`,
		],
		['prose under Notes', `## Notes\nAn odd room.\n### Oddities\n- odd${LESS}`],
		['headings that ask', `## What is a heap?\nA tree.\n## Why us?\nThe ferry.${LESS}`],
		['code and comments', `## Oddities\n\`\`\`\n**Oddity:** odd\n\`\`\`\n%% **Oddity:** odd %%${LESS}`],
		['what is not filled in', `## Oddities\n- \n- ...\n**Oddity:** TBD${LESS}`],
		['a treatise', `${[1, 2, 3, 4, 5, 6, 7].map((one) => `## Chapter ${one}\nText.`).join('\n')}${LESS}`],
		['a colon in prose', `They said it plainly: no.\nMy thought: fine.${LESS}`],
		['a remark', 'Fine.'],
	])('%s', (_, body) => {
		expect(told(note(body))).toEqual([]);
	});

	test('prose of one’s own in a note of ours', () => {
		expect(told(ours(`## Salary talk\nThey named a range.${LESS}`), OURS)).toEqual([]);
	});

	test('a note that may be something else', () => {
		expect(told('## Pastry\n- 300 g flour\n## Filling\n- apples')).toEqual([]);
	});

	test.each(['technical', 'system-design', 'behavioural'] as const)('our own form, %s', (name) => {
		expect(told(builtIn(name, OURS, true), OURS)).toEqual([]);
	});

	test('the example vault, and every fixture of our own form', () => {
		const root = resolve(import.meta.dirname, '../../../example-vault');
		expect(check(openVault(root, settingsOf(root), '2026-11-20')).filter(isReadInPart)).toEqual([]);
		const folder = resolve(import.meta.dirname, '../../fixtures/notes');
		const notes = readdirSync(folder).filter((name) => name.endsWith('.md'));
		const vault = Object.fromEntries(notes.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
		expect(check(journalOf(vault, '2026-11-20', OURS)).filter(isReadInPart)).toEqual([]);
	});
});

test('the heading over the one part of a day’s note that tells of an interview is its title', () => {
	const text = [
		'# 2026-05-06',
		'',
		'## morning',
		'- standup',
		'',
		'## Interview: Quay Data (tech round)',
		'Zoe and a shared chart',
		'',
		'asked',
		'- what is a tide -> poor',
		'',
		'## evening',
		'- climbing',
	].join('\n');
	const snapshot = journalOf({ 'Jobs/2026-05-06.md': text }, '2026-11-20', ADOPTED);
	expect(snapshot.interviews.size).toBe(1);
	expect(check(snapshot).filter(isReadInPart)).toEqual([]);
});
