/** What leaves the vault: one page for a prompt, and all of it as tables. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../scripts/cli/arguments';
import { run } from '../../scripts/cli/cli';
import { folderForEach, put, root } from '../support/folder';

folderForEach();

const example = join(import.meta.dirname, '../../example-vault');

function cli(vault: string, command: string, ...args: string[]): string {
	let out = '';
	run([command, vault, '--today', '2026-11-20', ...args], (text) => (out += text));
	return out;
}

const json = (vault: string, command: string, ...args: string[]): Record<string, unknown> =>
	JSON.parse(cli(vault, command, '--json', ...args)) as Record<string, unknown>;

const lines = (text: string): Record<string, unknown>[] =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('an export', () => {
	test('has what the commands answer, a row each, with the candidate', () => {
		const { retros } = json(example, 'retros') as { retros: object[] };
		const { actions } = json(example, 'actions', '--all') as { actions: object[] };
		const rows = lines(cli(example, 'export', '--candidate', 'c 1'));
		const of = (table: string): object[] => rows.filter((row) => row.table === table);
		expect(of('retros')).toEqual(retros.map((row) => ({ table: 'retros', candidate: 'c 1', ...row })));
		expect(of('actions')).toEqual(actions.map((row) => ({ table: 'actions', candidate: 'c 1', ...row })));
		const { themes } = json(example, 'themes') as { themes: { evidence: object[] }[] };
		expect(of('evidence')).toHaveLength(themes.flatMap(({ evidence }) => evidence).length);
	});

	test('goes into new files, and over none that is there', () => {
		const out = join(root, 'out');
		expect(json(example, 'export', '--format', 'csv', '--candidate', 'x', '--out', out)).toMatchObject({
			files: ['retros', 'evidence', 'actions', 'questions'].map((table) => ({
				table,
				path: join(out, `x.${table}.csv`),
			})),
		});
		const before = readFileSync(join(out, 'x.retros.csv'), 'utf8');
		expect(before.split('\r\n')[0]).toMatch(/^candidate,path,company,position,date,/);
		expect(() => cli(example, 'export', '--format', 'csv', '--candidate', 'x', '--out', out)).toThrow(
			/x\.retros\.csv is there already, and nothing was written/,
		);
		expect(readFileSync(join(out, 'x.retros.csv'), 'utf8')).toBe(before);
		expect(existsSync(join(out, 'x.retros.jsonl'))).toBe(false);
	});

	test.each(['../up', 'a/b', '', ' x'])('takes no candidate that leads elsewhere: “%s”', (candidate) => {
		expect(() => cli(example, 'export', `--candidate=${candidate}`)).toThrow(UsageError);
	});

	test('holds no cell that a spreadsheet computes, and one cell for each', () => {
		put({
			'Evil.md': [
				'---\ntype: interview-retro\ncompany: "=HYPERLINK(\\"x\\"),\\"y"\nposition: "@cmd"\ndate: 2026-11-01\n---',
				'## Questions',
				'### -2+3 "and", more',
				'- Rating: poor',
				'- Themes: +theme',
			].join('\n'),
		});
		const csv = cli(root, 'export', '--format', 'csv');
		expect(csv).toContain(`"'=HYPERLINK(""x""),""y"`);
		expect(csv).toContain("'@cmd");
		expect(csv).toContain(`"'-2+3 ""and"", more"`);
		expect(csv).toContain("'+theme");
	});
});

/** Names that nobody else would have, in each place where a note can hold one. */
const NAMES = Array.from({ length: 50 }, (_, at) => `Zqx${String.fromCharCode(97 + (at % 26))}${at}wv`);
const name = (at: number): string => NAMES[at % NAMES.length] ?? '';

function plant(at: number): string {
	const who = name(at * 5);
	const where = name(at * 5 + 1);
	const what = name(at * 5 + 2);
	const how = name(at * 5 + 3);
	const that = name(at * 5 + 4);
	return [
		'---',
		'type: interview-retro',
		`company: "[[${where}|${where} GmbH]]"`,
		`position: ${what} engineer`,
		`date: 2026-10-${String(at + 10)}`,
		`stage: ${how}`,
		`round: ${who} round`,
		`interviewers: ["[[${who}]]", "${where} (${that})"]`,
		`result: ${that}`,
		`themes: ["#${what}"]`,
		`reasons-official: [${how}]`,
		`reasons-own: ["${who} said so"]`,
		'---',
		'## First impressions',
		`Met ${who.toUpperCase()} in the lobby of ${where}.`,
		'## Questions',
		`### Why ${what}? ^q-${how.toLowerCase()}`,
		`- Type: ${that}`,
		`- My answer: I told ${who} about ${where}`,
		`- Rating: poor, ${who} frowned`,
		`- Observed: medium, ${that}`,
		`- Cause: ${what.toLowerCase()} again`,
		`- Story: [[${how}]]`,
		`- Themes: ${what}, [[${that}]]`,
		'## Went poorly',
		`- ${how}`,
		'## Self-assessment',
		`- ${who}: 3`,
		'## Improvement plan',
		`- [ ] Call ${who} [theme:: ${what}] [method:: ${how}] 📅 2026-12-01`,
		'## Key lesson',
		`${that} matters`,
		'## Next steps',
		`- [ ] Thank ${where}`,
	].join('\n');
}

describe('what is redacted', () => {
	test.each(['jsonl', 'csv', 'md'])('holds none of fifty planted names, in any spelling (%s)', (format) => {
		for (let at = 0; at < 10; at++) put({ [`Firms/${name(at * 5 + 1)}/${name(at)} talk.md`]: plant(at) });
		const out = cli(root, 'export', '--format', format, '--redact').toLowerCase();
		expect(out).toContain('2026-10-12');
		expect(out).toContain('poor');
		for (const one of NAMES) {
			expect(out).not.toContain(one.toLowerCase());
			expect(out).not.toContain([...one.toLowerCase()].reverse().join(''));
		}
	});

	test('keeps numbers, days and verdicts, and one code for one name', () => {
		const plain = json(example, 'export') as { evidence: Record<string, unknown>[] };
		const hidden = json(example, 'export', '--redact') as { evidence: Record<string, unknown>[] };
		expect(
			hidden.evidence.map(({ date, verdict, severity, state, line }) => [
				date,
				verdict,
				severity,
				state,
				line,
			]),
		).toEqual(
			plain.evidence.map(({ date, verdict, severity, state, line }) => [
				date,
				verdict,
				severity,
				state,
				line,
			]),
		);
		const codes = new Map<unknown, Set<unknown>>();
		for (const [at, { company, theme }] of plain.evidence.entries())
			for (const [one, code] of [
				[company, hidden.evidence[at]?.company],
				[theme, hidden.evidence[at]?.theme],
			])
				codes.set(one, (codes.get(one) ?? new Set()).add(code));
		for (const [one, all] of codes) expect([one, all.size]).toEqual([one, 1]);
		expect(new Set([...codes.values()].flatMap((all) => [...all])).size).toBe(codes.size);
	});

	test('is a page for a prompt too', () => {
		for (let at = 0; at < 10; at++) put({ [`${name(at)} talk.md`]: plant(at) });
		const page = cli(root, 'context', '--company', name(1), '--redact').toLowerCase();
		expect(page).toMatch(/## what fails\n- text-/);
		for (const one of NAMES) expect(page).not.toContain(one.toLowerCase());
	});
});

describe('a page for a prompt', () => {
	test('says what fails, what holds, what is due and what they may ask, each with its line', () => {
		const page = cli(example, 'context', '--company', 'Litware');
		expect(page).toMatch(/^# Before Litware, system design, 2026-11-25\n/);
		expect(page).toContain('- Clarifying questions: relapsed, failed twice, held 3 times;');
		expect(page).toContain('(Interviews/2026-11-17 Contoso.md:58)');
		expect(page.match(/^## .*/gm)).toEqual([
			'## What fails',
			'## What holds',
			'## What is due',
			'## What they are likely to ask',
		]);
	});

	test('needs a company, and says where nobody knows it', () => {
		expect(() => cli(example, 'context')).toThrow('context needs --company NAME');
		expect(cli(example, 'context', '--company', 'Nobody')).toContain('No note tells of this company');
	});
});
