/** The write verbs of the command line, over folders on disk: every byte of every note counts. */
import { spawn } from 'node:child_process';
import {
	chmodSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { folderForEach, put, root } from '../support/folder';
import { UsageError } from '../../scripts/cli/arguments';
import { run } from '../../scripts/cli/cli';
import { changeFile } from '../../scripts/cli/write';
import { runs } from '../support/seed';
import { ENCODINGS } from '../../scripts/soak/encodings';
import { buildProgram } from '../support/program';

folderForEach();

const bytes = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Ran {
	code: number;
	out: string;
	said: string[];
}

function cli(verb: string, ...args: string[]): Ran {
	const said: string[] = [];
	let out = '';
	const code = run(
		[verb, root, '--today', '2026-12-01', ...args],
		(text) => (out += `${text}\n`),
		(reason) => said.push(reason),
	);
	return { code, out, said };
}

/** What a verb prints for a program. */
const json = (verb: string, ...args: string[]): { code: number } & Record<string, unknown> => {
	const { code, out } = cli(verb, '--json', ...args);
	return { code, ...(JSON.parse(out) as Record<string, unknown>) };
};

const NOTE = `---
type: interview-retro
company: Northwind   # theirs
date: 2026-11-20
result: pending
---
## Questions
### 1. Design a queue
- Rating: poor, forgot the cache
- Themes: Caching

### 2. Sort a list
- My answer: quick
## Went poorly
- Rushed the end
## Did it hold?
- Draw first [theme:: Pacing] [outcome:: ]
## Improvement plan
- [ ] Drill queues [theme:: Caching] 📅 2026-12-10 ^q1
- [ ] Breathe
`;
const PATH = 'Interviews/A.md';
const lineOf = (part: string, text = NOTE): string =>
	String(text.split(/\r\n|\r|\n/).findIndex((line) => line.includes(part)) + 1);
const at = (part: string): string[] => ['--path', PATH, '--line', lineOf(part)];

const OLD = '- [ ] Drill queues [theme:: Caching] 📅 2026-12-10 ^q1';
const NEW = '- [x] Drill queues [theme:: Caching] 📅 2026-12-10 ✅ 2026-12-01 ^q1';

describe('a verb', () => {
	beforeEach(() => put({ [PATH]: NOTE }));

	test('writes its line and tells what it was, what it is, and that it was written', () => {
		expect(json('tick', ...at('Drill'))).toEqual({
			code: 0,
			path: PATH,
			before: [OLD],
			after: [NEW],
			written: true,
			reason: null,
		});
		expect(bytes(PATH)).toBe(NOTE.replace(OLD, NEW));
		expect(readdirSync(join(root, 'Interviews'))).toEqual(['A.md']);
	});

	test('only shows it on a dry run', () => {
		expect(json('tick', ...at('Drill'), '--dry-run')).toMatchObject({
			code: 0,
			before: [OLD],
			after: [NEW],
			written: false,
			reason: null,
		});
		expect(cli('tick', ...at('Drill'), '--dry-run').out).toBe(
			`${PATH}\n- ${OLD}\n+ ${NEW}\nThis is what would be written; nothing was.\n`,
		);
		expect(bytes(PATH)).toBe(NOTE);
	});

	test('is content where all is as wanted', () => {
		cli('tick', ...at('Drill'));
		const before = bytes(PATH);
		expect(json('tick', ...at('Drill'))).toEqual({
			code: 0,
			path: PATH,
			before: [],
			after: [],
			written: false,
			reason: 'This is so already, so nothing was written.',
		});
		expect(bytes(PATH)).toBe(before);
	});

	test('meets the line that is expected, a dash in front of it or not', () => {
		const stale = cli('tick', ...at('Drill'), '--expect', '- [ ] Drill stacks');
		expect(stale.code).toBe(3);
		expect(stale.said).toEqual([
			`${PATH}: Another line stands here than the one that was expected, so nothing was written.`,
		]);
		expect(cli('tick', ...at('Drill'), `--expect=${OLD} `).code).toBe(3);
		expect(bytes(PATH)).toBe(NOTE);
		expect(cli('tick', ...at('Drill'), '--expect', OLD).code).toBe(0);
		expect(cli('tick', ...at('Drill'), '--expect', OLD).code).toBe(3);
	});

	test.each([
		['CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
		['CR', (text: string) => text.replace(/\n/g, '\r')],
		['a byte order mark', (text: string) => `\ufeff${text}`],
		['both', (text: string) => `\ufeff${text.replace(/\n/g, '\r\n')}`],
		['no ending of the last line', (text: string) => text.trimEnd()],
	])('keeps %s', (_, shape) => {
		put({ [PATH]: shape(NOTE) });
		expect(json('tick', ...at('Drill'), '--expect', OLD)).toMatchObject({
			code: 0,
			before: [OLD],
			after: [NEW],
		});
		expect(bytes(PATH)).toBe(shape(NOTE.replace(OLD, NEW)));
	});

	test.each([
		['../x.md', /not in the vault/],
		['Interviews/../../x.md', /not in the vault/],
		['..\\x.md', /not in the vault/],
		['/etc/hosts', /not in the vault/],
		['.obsidian/x.md', /not in the vault/],
		['Interviews', /is a folder and no note/],
		['Interviews/B.md', /is no note of the vault/],
		['Interviews/out.md', /not in the vault/],
		['there/x.md', /not in the vault/],
		['Other.md', /not an interview retro/],
	])('of %s is refused', (path, reason) => {
		const outside = mkdtempSync(join(tmpdir(), 'outside-'));
		writeFileSync(join(outside, 'x.md'), NOTE);
		symlinkSync(join(outside, 'x.md'), join(root, 'Interviews/out.md'));
		symlinkSync(outside, join(root, 'there'));
		put({ 'Other.md': '- [ ] Mine\n' });
		const { code, said } = cli('tick', '--path', path, '--line', '1');
		expect([code, said[0]]).toEqual([3, expect.stringMatching(reason)]);
		expect(json('tick', '--path', path, '--line', '1')).toMatchObject({
			before: [],
			after: [],
			written: false,
		});
		expect(readFileSync(join(outside, 'x.md'), 'utf8')).toBe(NOTE);
		expect(bytes('Other.md')).toBe('- [ ] Mine\n');
		rmSync(outside, { recursive: true });
	});

	test('writes through a link that stays in the vault, and the link stays one', () => {
		put({ 'Real.md': NOTE.replace('Northwind', 'Contoso') });
		symlinkSync(join(root, 'Real.md'), join(root, 'Link.md'));
		expect(cli('tick', '--path', 'Link.md', '--line', lineOf('Drill')).code).toBe(0);
		expect(bytes('Real.md')).toContain(NEW);
		expect(
			readdirSync(root, { withFileTypes: true })
				.find(({ name }) => name === 'Link.md')
				?.isSymbolicLink(),
		).toBe(true);
	});

	test('keeps the mode of a file, and leaves a read-only one alone', () => {
		chmodSync(join(root, PATH), 0o640);
		cli('tick', ...at('Drill'));
		expect(statSync(join(root, PATH)).mode & 0o777).toBe(0o640);
		chmodSync(join(root, PATH), 0o444);
		const before = bytes(PATH);
		const { code, said } = cli('tick', ...at('Breathe'));
		expect([code, said]).toEqual([3, [`${PATH}: This note is read-only, so nothing was written.`]]);
		expect(bytes(PATH)).toBe(before);
	});

	test('leaves a note alone that is not UTF-8, or in conflict', () => {
		writeFileSync(join(root, PATH), Buffer.from(NOTE.replace('Breathe', 'caf\u00e9'), 'latin1'));
		expect(cli('tick', ...at('Drill')).said[0]).toMatch(/not UTF-8/);
		put({ [PATH]: `${NOTE}<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n` });
		expect(cli('tick', ...at('Drill')).said[0]).toMatch(/left in conflict/);
	});

	test('leaves a note alone that another program writes in between', () => {
		const other = `${NOTE}theirs\n`;
		const { change, isRefused } = changeFile(
			root,
			{
				path: PATH,
				compute: () => {
					put({ [PATH]: other });
					return { replacements: [{ from: 0, to: 0, insert: 'x' }] };
				},
			},
			new Map([[PATH, null]]),
			false,
		);
		expect(change).toEqual({
			path: PATH,
			before: [],
			after: [],
			written: false,
			reason: 'This note was changed since, so it stays as it is.',
		});
		expect(isRefused).toBe(true);
		expect(bytes(PATH)).toBe(other);
		expect(readdirSync(join(root, 'Interviews'))).toEqual(['A.md']);
	});

	test.each([
		[['--line', '3'], '--path is what tick needs'],
		[['--path', PATH], '--line is what tick needs'],
		[['--path', PATH, '--line', '0'], '--line takes a number from 1, not “0”'],
		[['--path', PATH, '--line', 'two'], '--line takes a number from 1, not “two”'],
	])('says what is wrong with %j', (args, fault) => {
		expect(() => cli('tick', ...args)).toThrow(new UsageError(fault));
	});
});

describe('tick', () => {
	test('adds no day where the settings say so', () => {
		put({ [PATH]: NOTE, '.obsidian/plugins/interview-retro/data.json': '{"schema":1,"addDoneDate":false}' });
		cli('tick', ...at('Drill'));
		expect(bytes(PATH)).toBe(NOTE.replace(OLD, OLD.replace('[ ]', '[x]')));
	});

	test('writes a date as the Tasks plugin is set to, and leaves what recurs to it', () => {
		const text = NOTE.replace('- [ ] Breathe', '- [ ] Breathe\n- [ ] Daily 🔁 every day');
		put({ [PATH]: text, '.obsidian/plugins/obsidian-tasks-plugin/data.json': '{"taskFormat":"dataview"}' });
		cli('tick', ...at('Breathe'));
		expect(bytes(PATH)).toBe(text.replace('[ ] Breathe', '[x] Breathe [completion:: 2026-12-01]'));
		put({ '.obsidian/community-plugins.json': '["obsidian-tasks-plugin"]' });
		const daily = ['--path', PATH, '--line', lineOf('Daily', text)];
		expect(cli('tick', ...daily)).toMatchObject({ code: 3, said: [expect.stringMatching(/Tasks plugin/)] });
		put({ '.obsidian/community-plugins.json': '[]' });
		expect(cli('tick', ...daily).code).toBe(0);
	});

	test.each(['## Questions', '- Rushed', 'company:'])('refuses the line %s', (part) => {
		put({ [PATH]: NOTE });
		expect(cli('tick', ...at(part))).toMatchObject({
			code: 3,
			said: [`${PATH}: No action with a box stands on this line, so nothing was written.`],
		});
		expect(cli('tick', '--path', PATH, '--line', '999').code).toBe(3);
		expect(bytes(PATH)).toBe(NOTE);
	});
});

/** A verb with its flags, and what it makes of the note. */
type Case = [what: string, verb: string, args: string[], edit: (text: string) => string];
const swap =
	(old: string, now: string) =>
	(text: string): string =>
		text.replace(old, now);
const CASES: Case[] = [
	[
		'a rating keeps its reason, and its case',
		'rate',
		['--line', lineOf('### 1.'), '--rating', 'good'],
		swap('Rating: poor', 'Rating: good'),
	],
	[
		'a rating by its own line',
		'rate',
		['--line', lineOf('- Rating'), '--rating', 'Excellent'],
		swap('Rating: poor', 'Rating: excellent'),
	],
	[
		'another reason',
		'rate',
		['--line', lineOf('- Rating'), '--rating', 'medium', '--reason', 'slow,  but right'],
		swap('poor, forgot the cache', 'medium, slow, but right'),
	],
	[
		'a first rating',
		'rate',
		['--line', lineOf('### 2.'), '--rating', 'poor', '--reason', 'no idea'],
		swap('quick\n', 'quick\n- Rating: Poor, no idea\n'),
	],
	[
		'another theme of a question',
		'theme',
		['--line', lineOf('### 1.'), '--theme', 'Pacing'],
		swap('Themes: Caching', 'Themes: Caching, Pacing'),
	],
	[
		'a first theme of a question',
		'theme',
		['--line', lineOf('### 2.'), '--theme', 'pacing'],
		swap('quick\n', 'quick\n- Themes: Pacing\n'),
	],
	[
		'the theme of a weak point',
		'theme',
		['--line', lineOf('Rushed'), '--theme', 'Pacing'],
		swap('Rushed the end', 'Rushed the end [theme:: Pacing]'),
	],
	[
		'an outcome',
		'outcome',
		['--theme', 'pacing', '--outcome', 'Held', '--expect', '- Draw first [theme:: Pacing] [outcome:: ]'],
		swap('[outcome:: ]', '[outcome:: held]'),
	],
	[
		'an action',
		'add-action',
		[
			'--text',
			'Draw  it',
			'--theme',
			'caching',
			'--due',
			'2026-12-09',
			'--method',
			'mock',
			'--check',
			'peer',
		],
		(text) => `${text}- [ ] Draw it [theme:: Caching] [method:: mock] [check:: peer] 📅 2026-12-09\n`,
	],
	[
		'an action of few words',
		'add-action',
		['--text', '- slowly'],
		(text) => `${text}- [ ] - slowly [check:: next-interview]\n`,
	],
	[
		'a result',
		'result',
		['--result', 'Passed', '--expect', 'result: pending'],
		swap('result: pending\n', 'result: passed\nresult-date: 2026-12-01\n'),
	],
	['a review', 'review', [], swap('result: pending\n', 'result: pending\nreviewed: 2026-12-01T00:00:00\n')],
	[
		'a question',
		'add-question',
		['--title', 'Why us?', '--rating', 'poor', '--reason', 'vague', '--theme', 'Motives'],
		swap(
			'- My answer: quick\n',
			'- My answer: quick\n\n### 3. Why us?\n- My answer:\n- Rating: Poor, vague\n- Themes: Motives\n',
		),
	],
];

describe('each verb writes what it says, and nothing else', () => {
	test.each(CASES)('%s', (_, verb, args, edit) => {
		const asked = ['--path', PATH, ...args];
		for (const shape of [
			(text: string): string => text,
			(text: string): string => `\ufeff${text.replace(/\n/g, '\r\n')}`,
		]) {
			const [old, now] = [shape(NOTE), shape(edit(NOTE))];
			put({ [PATH]: old });
			expect(now).not.toBe(old);
			expect(json(verb, ...asked, '--dry-run')).toMatchObject({ code: 0, written: false, reason: null });
			expect(bytes(PATH)).toBe(old);
			const told = json(verb, ...asked);
			expect(told).toMatchObject({ code: 0, path: PATH, written: true, reason: null });
			expect(bytes(PATH)).toBe(now);
			expectExplained(old, now, told.before as string[], told.after as string[]);
		}
	});

	test.each<[string, string[], RegExp]>([
		['rate', ['--line', '1', '--rating', 'good'], /No question has its heading or its rating/],
		[
			'rate',
			['--line', lineOf('### 1.'), '--rating', 'good', '--expect', '### 1. Design a stack'],
			/Another line stands here/,
		],
		['theme', ['--line', lineOf('## Went'), '--theme', 'Pacing'], /Neither a question nor a weak point/],
		[
			'outcome',
			['--theme', 'Caching', '--outcome', 'held'],
			/No line under “Did it hold\?” is for this theme/,
		],
		[
			'outcome',
			['--theme', 'Pacing', '--outcome', 'held', '--expect', '- Draw last'],
			/Another line stands here/,
		],
		['add-action', ['--text', 'x', '--expect', '- [ ] Breathe'], /Another line stands here/],
		['result', ['--result', 'passed', '--expect', 'result: offer'], /Another line stands here/],
		['add-question', ['--title', 'two\nlines'], /not certain/],
	])('%s %j is refused', (verb, args, reason) => {
		put({ [PATH]: NOTE });
		expect(cli(verb, '--path', PATH, ...args)).toMatchObject({
			code: 3,
			said: [expect.stringMatching(reason)],
		});
		expect(bytes(PATH)).toBe(NOTE);
	});

	test.each<[string, string[], string]>([
		['rate', ['--line', '3', '--rating', 'bad'], '--rating takes poor, medium, good, excellent, not “bad”'],
		['outcome', ['--theme', 'x', '--outcome', 'yes'], '--outcome takes held, slipped, not-tested, not “yes”'],
		['add-action', ['--text', 'x', '--due', 'soon'], '--due takes a day like 2026-08-20, not “soon”'],
		['add-action', ['--text', ' '], '--text is what add-action needs'],
		['add-action', ['--text', 'x', '--line', '3'], '--line is nothing that add-action takes'],
		['add-question', ['--title', 'x', '--reason', 'y'], '--reason is nothing without a rating'],
		['theme', ['--line', '3', '--theme', 'one, two'], '--theme takes one name, not “one, two”'],
		['theme', ['--line', '3', '--theme', 'none'], '--theme takes one name, not “none”'],
		[
			'result',
			['--result', 'maybe'],
			'--result takes pending, passed, offer, rejected, withdrawn, ghosted, not “maybe”',
		],
	])('%s %j cannot be used', (verb, args, fault) => {
		put({ [PATH]: NOTE });
		expect(() => cli(verb, '--path', PATH, ...args)).toThrow(new UsageError(fault));
	});

	test('what is so already is written by none, and named twice is not answered once', () => {
		put({ [PATH]: NOTE });
		expect(cli('theme', '--path', PATH, '--line', lineOf('### 1.'), '--theme', 'caching').out).toMatch(
			/is so already/,
		);
		expect(cli('result', '--path', PATH, '--result', 'pending').out).toMatch(/is so already/);
		expect(bytes(PATH)).toBe(NOTE);
		const twice = NOTE.replace(
			'## Improvement plan',
			'- Draw last [theme:: Pacing] [outcome:: ]\n## Improvement plan',
		);
		put({ [PATH]: twice });
		const answer = ['--path', PATH, '--theme', 'Pacing', '--outcome', 'slipped'];
		expect(cli('outcome', ...answer).said[0]).toMatch(/Several lines/);
		expect(cli('outcome', ...answer, '--line', lineOf('Draw last', twice)).code).toBe(0);
		expect(bytes(PATH)).toBe(
			twice.replace('last [theme:: Pacing] [outcome:: ]', 'last [theme:: Pacing] [outcome:: slipped]'),
		);
	});

	test('a weak point that shows another theme keeps it', () => {
		const named = NOTE.replace('Rushed the end', 'Rushed the end [theme:: Caching]');
		put({ [PATH]: named });
		expect(cli('theme', ...at('Rushed'), '--theme', 'Caching').code).toBe(0);
		expect(cli('theme', ...at('Rushed'), '--theme', 'Pacing').said[0]).toMatch(/says already/);
		expect(bytes(PATH)).toBe(named);
	});

	test('a theme with a note is written as the link to it', () => {
		put({ [PATH]: NOTE, 'Knowledge/Tempo.md': '---\ntype: interview-theme\naliases: [Pacing]\n---\n' });
		expect(json('theme', ...at('### 2.'), '--theme', 'pacing')).toMatchObject({
			after: ['- Themes: [[Tempo]]'],
		});
	});
});

/** Fails unless the lines that a verb tells of are all that changes between two texts: the rest is there to the byte, in order. */
function expectExplained(old: string, now: string, before: string[], after: string[]): void {
	const linesOf = (text: string): string[] =>
		text.replace(/^\ufeff/, '').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
	const bare = (line: string | undefined): string | undefined => line?.replace(/[\r\n]+$/, '');
	const [was, is] = [linesOf(old), linesOf(now)];
	const seen = new Set<string>();
	// The last line gains an ending where lines come below it.
	const isSame = (a: number, b: number): boolean =>
		a < was.length && (was[a] === is[b] || (a === was.length - 1 && was[a] === bare(is[b])));
	const isGone = (a: number, gone: number): boolean => gone < before.length && bare(was[a]) === before[gone];
	const isCome = (b: number, come: number): boolean => come < after.length && bare(is[b]) === after[come];
	const walk = (a: number, b: number, gone: number, come: number): boolean => {
		const place = [a, b, gone, come].join();
		if (seen.has(place)) return false;
		seen.add(place);
		if (a === was.length && b === is.length) return gone === before.length && come === after.length;
		return (
			(isSame(a, b) && walk(a + 1, b + 1, gone, come)) ||
			(isGone(a, gone) && walk(a + 1, b, gone + 1, come)) ||
			(isCome(b, come) && walk(a, b + 1, gone, come + 1))
		);
	};
	expect(walk(0, 0, 0, 0), JSON.stringify({ old, now, before, after })).toBe(true);
	expect(now.startsWith('\ufeff')).toBe(old.startsWith('\ufeff'));
}

describe('several notes', () => {
	const B = 'Interviews/B.md';
	const other = NOTE.replace('Northwind', 'Contoso').replace('Pacing', 'Speed');
	beforeEach(() =>
		put({ [PATH]: NOTE, [B]: other, 'Knowledge/Tempo.md': '---\ntype: interview-theme\n---\n' }),
	);

	test('a theme is merged into another one', () => {
		const merged = {
			path: B,
			before: ['- Draw first [theme:: Speed] [outcome:: ]'],
			after: ['- Draw first [theme:: Pacing] [outcome:: ]'],
		};
		const args = ['--from', 'speed', '--into', 'Pacing'];
		expect(json('merge-themes', ...args, '--dry-run')).toEqual({
			code: 0,
			changes: [{ ...merged, written: false, reason: null }],
			written: false,
			reason: null,
		});
		expect(bytes(B)).toBe(other);
		expect(json('merge-themes', ...args)).toEqual({
			code: 0,
			changes: [{ ...merged, written: true, reason: null }],
			written: true,
			reason: null,
		});
		expect([bytes(PATH), bytes(B)]).toEqual([NOTE, other.replace('Speed', 'Pacing')]);
		expect(cli('merge-themes', ...args)).toMatchObject({
			code: 3,
			said: ['There is no such theme, so nothing was written.'],
		});
		expect(json('merge-themes', '--from', 'Pacing', '--into', 'pacing')).toMatchObject({
			code: 0,
			changes: [],
			written: false,
		});
	});

	test('a theme is linked to a note, and merged into it the note gains the name', () => {
		expect(cli('link-theme', '--theme', 'pacing', '--note', 'Knowledge/Tempo.md').code).toBe(0);
		expect(bytes(PATH)).toBe(NOTE.replace('Pacing', '[[Tempo]]'));
		expect(cli('merge-themes', '--from', 'Speed', '--into', 'Tempo').code).toBe(0);
		expect(bytes(B)).toBe(other.replace('Speed', '[[Tempo]]'));
		expect(bytes('Knowledge/Tempo.md')).toBe('---\ntype: interview-theme\naliases:\n  - Speed\n---\n');
		expect(json('link-theme', '--theme', 'Tempo', '--note', 'Tempo')).toMatchObject({
			code: 0,
			changes: [],
			reason: expect.stringMatching(/so already/) as string,
		});
	});

	test('of two notes of one name the link says which', () => {
		put({ 'Other/tempo.md': '' });
		cli('link-theme', '--theme', 'Pacing', '--note', 'Knowledge/Tempo.md');
		expect(bytes(PATH)).toBe(NOTE.replace('Pacing', '[[Knowledge/Tempo]]'));
	});

	test('a note that refuses is named, and the others go on', () => {
		chmodSync(join(root, PATH), 0o444);
		const { code, changes, written, reason } = json('link-theme', '--theme', 'Caching', '--note', 'Tempo');
		const readOnly = 'This note is read-only, so nothing was written.';
		expect({ code, written, reason }).toEqual({ code: 3, written: true, reason: readOnly });
		expect(changes).toEqual([
			{ path: PATH, before: [], after: [], written: false, reason: readOnly },
			expect.objectContaining({ path: B, written: true, reason: null }),
		]);
		expect(bytes(PATH)).toBe(NOTE);
	});

	test.each<[string[], string]>([
		[['--theme', 'Nobody', '--note', 'Tempo'], 'There is no such theme, so nothing was written.'],
		[['--theme', 'Pacing', '--note', 'Nowhere'], 'There is no such note, so nothing was written.'],
		[
			['--theme', 'Pacing', '--note', B],
			'This note is an interview retro and no theme’s own, so nothing was written.',
		],
	])('link-theme %j is refused', (args, reason) => {
		expect(cli('link-theme', ...args)).toMatchObject({ code: 3, said: [reason] });
		expect(() => cli('link-theme', ...args, '--expect', 'x')).toThrow(UsageError);
	});
});

const BODY = [
	'## Questions',
	'### 1. Design a queue',
	'### Sort',
	'- Rating: poor, forgot',
	'- **Rating:** good',
	'- Themes: Caching',
	'- My answer:',
	'  goes on',
	'| Question | Rating | Themes |',
	'|---|---|---|',
	'| Queue | poor | Caching |',
	'1. A url shortener - poor, forgot the cache',
	'## Went poorly',
	'- Rushed the end',
	'- Rushed [theme:: Pacing]',
	'## Did it hold?',
	'- Draw first [theme:: Pacing] [outcome:: ]',
	'- Again [theme:: Caching] [outcome:: held]',
	'## Improvement plan',
	'- [ ] Drill queues [theme:: Caching] 📅 2026-12-10 ^q1',
	'- [x] Done ✅ 2026-11-21',
	'> - [ ] Quoted',
	'  - [ ] Within',
	'-',
	'```',
	'<!--',
	'-->',
	'%% hidden %%',
	'    code',
	'Words 你好 🙂  ',
	'\t',
	'',
	'',
];
const HEADS = [
	'type: interview-retro',
	'result: pending # soon',
	'themes: [Pacing]',
	'reviewed:',
	"role: 'x'",
	'# kept',
];
const ARGS: [verb: string, args: (line: string) => string[]][] = [
	['tick', (line) => ['--line', line]],
	['rate', (line) => ['--line', line, '--rating', 'excellent']],
	['rate', (line) => ['--line', line, '--rating', 'medium', '--reason', 'too | late']],
	['theme', (line) => ['--line', line, '--theme', 'Pacing']],
	['outcome', () => ['--theme', 'Pacing', '--outcome', 'slipped']],
	['add-action', () => ['--text', 'Draw it', '--theme', 'Pacing']],
	['add-question', () => ['--title', 'Why us?', '--rating', 'poor', '--theme', 'Pacing']],
	['result', () => ['--result', 'rejected']],
	['review', () => []],
];

test('every byte outside of the lines that are told is as it was, and a refusal writes none', () => {
	const told = new Map<string, number>();
	fc.assert(
		fc.property(
			fc.subarray(HEADS.slice(1)),
			fc.array(fc.constantFrom(...BODY), { maxLength: 24 }),
			fc.constantFrom(...Object.values(ENCODINGS)),
			fc.constantFrom(...ARGS),
			fc.nat(),
			(heads, body, encoded, [verb, args], place) => {
				const plain = ['---', HEADS[0], ...heads, '---', ...body, ''].join('\n');
				const old = encoded(plain);
				// Most often a line that the verb can mean.
				const wanted = plain
					.split('\n')
					.flatMap((line, index) => (/\[ \]|Rating|###|Rushed|poor/.test(line) ? [index + 1] : []));
				const line = String(wanted.length === 0 ? 1 : wanted[place % wanted.length]);
				put({ [PATH]: old });
				const asked = ['--path', PATH, ...args(line)];
				const dry = json(verb, ...asked, '--dry-run');
				expect(bytes(PATH)).toBe(old);
				const made = json(verb, ...asked);
				expect({ ...dry, written: made.written }).toEqual(made);
				if (made.written === true)
					expectExplained(old, bytes(PATH), made.before as string[], made.after as string[]);
				else expect(bytes(PATH)).toBe(old);
				expect(made.code).toBe(
					made.written === true || String(made.reason).includes('is so already') ? 0 : 3,
				);
				const end = `${verb} ${made.written === true ? 'written' : 'not'}`;
				told.set(end, (told.get(end) ?? 0) + 1);
			},
		),
		{ numRuns: runs(300) },
	);
	// What never came about proves nothing.
	for (const [verb] of ARGS)
		expect.soft(told.get(`${verb} written`) ?? 0, verb).toBeGreaterThan(runs(300) < 300 ? -1 : 0);
});

describe('as a program', () => {
	/** Runs the program to its end. */
	const runProgram = (
		program: string,
		args: string[],
	): Promise<{ code: number | null; out: string; err: string }> =>
		new Promise((done) => {
			const child = spawn(process.execPath, [program, ...args]);
			let [out, err] = ['', ''];
			child.stdout.on('data', (part) => (out += String(part)));
			child.stderr.on('data', (part) => (err += String(part)));
			child.on('close', (code) => done({ code, out, err }));
		});
	const tools = mkdtempSync(join(tmpdir(), 'program-'));
	afterAll(() => rmSync(tools, { recursive: true }));

	test('twenty at once in one folder lose nothing: each is written, or refused and says so', async () => {
		const program = await buildProgram(tools);
		const tasks = Array.from({ length: 10 }, (_, index) => `- [ ] Task ${index}`);
		const text = NOTE.replace(OLD, tasks.join('\n'));
		const paths = [PATH, 'Interviews/B.md'];
		put(Object.fromEntries(paths.map((path) => [path, text.replace('Northwind', path)])));
		const wanted = paths.flatMap((path) => tasks.map((task) => ({ path, task })));
		const ran = await Promise.all(
			wanted.map(({ path, task }) =>
				runProgram(program, [
					'tick',
					root,
					'--path',
					path,
					'--line',
					lineOf(task, text),
					'--expect',
					task,
					'--today',
					'2026-12-01',
				]),
			),
		);
		for (const path of paths) {
			const ticked = wanted.filter((one, index) => one.path === path && ran[index]?.code === 0);
			const now = ticked.reduce(
				(all, { task }) => all.replace(task, `${task.replace('[ ]', '[x]')} ✅ 2026-12-01`),
				text.replace('Northwind', path),
			);
			expect(bytes(path)).toBe(now);
		}
		for (const { code, out, err } of ran)
			expect(code === 0 ? out : err).toMatch(
				code === 0 ? /\+ - \[x\]/ : /^interview-retro: Interviews.*(?:nothing was|stays as it is)/,
			);
		expect(ran.map(({ code }) => code).filter((code) => code !== 0 && code !== 3)).toEqual([]);
		expect(readdirSync(join(root, 'Interviews'))).toEqual(['A.md', 'B.md']);
		// The rest of the time somebody is in the way: then it is said.
		expect(ran.filter(({ code }) => code === 0).length).toBeGreaterThan(0);

		const refused = await runProgram(program, ['tick', root, '--path', PATH, '--line', '1', '--json']);
		expect(refused).toMatchObject({
			code: 3,
			err: `interview-retro: ${PATH}: No action with a box stands on this line, so nothing was written.\n`,
		});
		expect(JSON.parse(refused.out)).toMatchObject({ path: PATH, written: false });
		expect(await runProgram(program, ['tick', root])).toMatchObject({
			code: 2,
			out: '',
			err: 'interview-retro: --path is what tick needs; interview-retro --help lists the commands\n',
		});
	});
});

describe('how somebody else saw an answer', () => {
	beforeEach(() => put({ [PATH]: NOTE }));
	const seen = (...args: string[]): { code: number } & Record<string, unknown> =>
		json('rate', ...at('### 1.'), '--rating', 'medium', '--observed-by', ...args);

	test('stands in a line of its own, beside one’s own rating', () => {
		expect(seen('Jonas', '--reason', 'lost the thread')).toMatchObject({
			code: 0,
			before: [],
			after: ['- Observed: medium, Jonas, lost the thread'],
			written: true,
		});
		expect(bytes(PATH)).toBe(
			NOTE.replace('- Themes: Caching', '- Themes: Caching\n- Observed: medium, Jonas, lost the thread'),
		);
		const { themes } = JSON.parse(cli('themes', '--json').out) as { themes: { key: string }[] };
		expect(themes.find(({ key }) => key === 'caching')).toMatchObject({
			evidence: [
				{ why: 'Design a queue: medium, as Jonas saw it; you said poor', verdict: 'hit', severity: 1 },
			],
		});
	});

	test('is written once for one observer, and beside that of another', () => {
		seen('Jonas');
		expect(seen('Jonas')).toMatchObject({
			code: 0,
			written: false,
			reason: expect.stringMatching(/so already/),
		});
		expect(seen('[[Dana Lee]]')).toMatchObject({ after: ['- Observed: medium, [[Dana Lee]]'] });
		const { retros } = JSON.parse(cli('retros', '--json').out) as {
			retros: { questions: { observed: { by: string }[] }[] }[];
		};
		expect(retros[0]?.questions[0]?.observed.map(({ by }) => by)).toEqual(['Jonas', 'Dana Lee']);
	});

	test.each([[''], ['a, b'], ['Jonas; poor'], ['x'.repeat(60)]])('takes one name, not “%s”', (name) => {
		expect(() => cli('rate', ...at('### 1.'), '--rating', 'poor', `--observed-by=${name}`)).toThrow(
			UsageError,
		);
		expect(bytes(PATH)).toBe(NOTE);
	});

	test('goes into the column of a table, and is refused where there is none', () => {
		const table = (more: string): string =>
			`---\ntype: interview-retro\ncompany: A\ndate: 2026-11-20\n---\n## Questions\n| Question | Rating |${more}\n| --- | --- |${more === '' ? '' : ' --- |'}\n| Why us? | poor |${more === '' ? '' : ' good, Eva |'}\n`;
		put({ [PATH]: table(' Observed |') });
		cli('rate', '--path', PATH, '--line', '9', '--rating', 'medium', '--observed-by', 'Jonas');
		expect(bytes(PATH)).toBe(table(' Observed |').replace('good, Eva', 'good, Eva; medium, Jonas'));
		put({ [PATH]: table('') });
		expect(
			json('rate', '--path', PATH, '--line', '9', '--rating', 'medium', '--observed-by', 'Jonas'),
		).toMatchObject({
			code: 3,
			written: false,
		});
		expect(bytes(PATH)).toBe(table(''));
	});
});
