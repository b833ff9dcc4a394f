/** The write verbs of the command line, over folders on disk: every byte of every note counts. */
import { spawn } from 'node:child_process';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, UsageError } from '../../scripts/cli/cli';
import { changeFile } from '../../scripts/cli/write';
import type { Vault } from '../support/notes';
import { buildProgram } from '../support/program';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'verbs-'));
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

function put(notes: Vault): void {
	for (const [path, text] of Object.entries(notes)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
}

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
		['Interviews', /not there any more/],
		['Interviews/B.md', /not there any more/],
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
			expect(code === 0 ? out : err).toMatch(code === 0 ? /\+ - \[x\]/ : /^interview-retro: .*nothing was/);
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
