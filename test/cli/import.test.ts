/** A table with one row for each round becomes notes, over folders on disk. */
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../scripts/cli/arguments';
import { run } from '../../scripts/cli/cli';
import type { ImportedRow } from '../../scripts/cli/import';
import { folderForEach, put, root } from '../support/folder';
import { runs } from '../support/seed';

folderForEach();

function cli(
	vault: string,
	command: string,
	...args: string[]
): { code: number; out: string; said: string[] } {
	const said: string[] = [];
	let out = '';
	const code = run(
		[command, vault, '--today', '2026-11-20', ...args],
		(text) => (out += `${text}\n`),
		(reason) => said.push(reason),
	);
	return { code, out, said };
}

const rowsOf = (vault: string, ...args: string[]): ImportedRow[] =>
	(JSON.parse(cli(vault, 'import', '--json', ...args).out) as { rows: ImportedRow[] }).rows;

/** A file beside the vault. */
function table(text: string | Uint8Array, name = 'table.csv'): string {
	const folder = join(root, '.outside');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), text);
	return join(folder, name);
}

const read = (path: string | null): string => readFileSync(join(root, path ?? ''), 'utf8');
const names = (): string[] =>
	readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.sort();

const SIMPLE = `Date,Company,Round,Status,Score,Notes
2026-01-05,Contoso,Phone screen,Passed,3/5,"Nice, and quick"
2026-01-12,Contoso,2,Rejected,4,
`;

/** What stands at the top of each note, or why there is none. */
const told = (text: string): string[] =>
	rowsOf(root, '--csv', table(text), '--dry-run').map((row) => {
		const lines = (row.text ?? '').split('\n');
		const top = lines.slice(2, lines.indexOf('---', 1)).filter((line) => !line.endsWith(':'));
		return row.reason ?? top.join(', ');
	});

test.each<[what: string, text: string, rows: (string | RegExp)[]]>([
	[
		'German, with a byte order mark',
		'\ufeffFirma;Datum;Runde;Status;Notizen\r\nContoso;05.01.2026;1;Abgelehnt;"Gut, aber ""kurz"""\r\n;12.01.2026;2;Zusage;\r\n',
		['company: Contoso, date: 2026-01-05, round: 1, result: rejected', /No company is named/],
	],
	[
		'Chinese',
		'公司,日期,轮次,结果,备注\n字节跳动,2026年1月5日,一面,通过,算法题\n腾讯,2026/01/12,二面,挂,紧张\n',
		[
			'company: 字节跳动, date: 2026-01-05, round: 一面, result: passed',
			'company: 腾讯, date: 2026-01-12, round: 二面, result: rejected',
		],
	],
	[
		'Spanish, the day first as the column tells',
		'Empresa;Fecha;Ronda;Resultado\nAcme;5/1/2026;1;Rechazado\nAcme;25/1/2026;2;Aprobado\n',
		[
			'company: Acme, date: 2026-01-05, round: 1, result: rejected',
			'company: Acme, date: 2026-01-25, round: 2, result: passed',
		],
	],
	[
		'American, the month first as the column tells',
		'Company Name,Interview Date,Interview Round,Outcome\nAcme,03/04/2025,Technical,Rejected\nAcme,03/25/2025,Final,Offer\n',
		[
			'company: Acme, date: 2025-03-04, round: Technical, result: rejected',
			'company: Acme, date: 2025-03-25, round: Final, result: offer',
		],
	],
	['a column that does not tell', 'Company,Date\nAcme,03/04/2025\n', [/is no day that is certain/]],
	[
		'a title above it, merged cells and a sum below it',
		'My interviews,,\n,,\nCompany,Date,Result\nAcme,2025-03-04,Pass\n,2025-03-09,Fail\nTotal,2,\n',
		['company: Acme, date: 2025-03-04, result: passed', /No company is named/, /“2” is no day/],
	],
	['a number that a spreadsheet takes for a day', 'company;date\nAcme;45720\n', [/“45720” is no day/]],
	[
		'quotes, a comma and a line in a name, a column twice, and an hour',
		'"Company","Date","Date","Round"\n"A, Inc.","2025-03-04 14:00","x","1"\n"B\nC","2025-3-9","y","2"\n',
		['company: "A, Inc.", date: 2025-03-04, round: 1', 'company: B C, date: 2025-03-09, round: 2'],
	],
])('as strangers have it: %s', (_, text, rows) => {
	expect(told(text)).toEqual(
		rows.map((row): unknown => (typeof row === 'string' ? row : expect.stringMatching(row))),
	);
});

describe('a table of rounds', () => {
	test('becomes a note for each row', () => {
		const { code, out } = cli(root, 'import', '--csv', table(SIMPLE));
		expect(code).toBe(0);
		expect(out).toContain('2 of 2 rows became notes.');
		expect(names()).toEqual(['Interviews/2026-01-05 Contoso.md', 'Interviews/2026-01-12 Contoso.md']);
		expect(read('Interviews/2026-01-05 Contoso.md')).toBe(
			`---
type: interview-retro
company: Contoso
date: 2026-01-05
round: Phone screen
result: passed
self-rating: 2
---
# Contoso, Phone screen

## Notes
Nice, and quick
`,
		);
		const { retros } = JSON.parse(cli(root, 'retros', '--json').out) as { retros: object[] };
		expect(retros).toMatchObject([
			{ company: 'Contoso', date: '2026-01-05', stage: 'recruiter', result: 'passed', selfRating: 2 },
			{ company: 'Contoso', round: { number: 2 }, result: 'rejected', selfRating: 4 },
		]);
	});

	test('shows each note first and writes nothing', () => {
		const { out } = cli(root, 'import', '--csv', table(SIMPLE), '--dry-run');
		expect(out).toContain('Interviews/2026-01-05 Contoso.md\n+ ---\n+ type: interview-retro\n');
		expect(out).toContain('2 of 2 rows would become notes; nothing was written.');
		expect(names()).toEqual([]);
	});

	test('makes nothing twice, in a second run and within one table', () => {
		const csv = table(`${SIMPLE}2026-01-12,contoso,R2,Rejected,,again\n2026-01-12,Contoso,3,Offer,,\n`);
		expect(rowsOf(root, '--csv', csv).map(({ written }) => written)).toEqual([true, true, false, true]);
		const before = names().map((name) => read(name));
		const again = cli(root, 'import', '--csv', csv);
		expect(again.code).toBe(0);
		expect(again.out).toContain('line 2: This interview is in your notes already.');
		expect(names().map((name) => read(name))).toEqual(before);
	});

	test('goes over no file that is there', () => {
		put({ 'Interviews/2026-01-05 Contoso.md': 'mine', 'Interviews/2026-01-12 CONTOSO.md': 'mine too' });
		expect(rowsOf(root, '--csv', table(SIMPLE)).map(({ path }) => path)).toEqual([
			'Interviews/2026-01-05 Contoso 2.md',
			'Interviews/2026-01-12 Contoso 2.md',
		]);
		expect(read('Interviews/2026-01-05 Contoso.md')).toBe('mine');
	});

	test('says what is wrong with a row, with its line, and takes the others', () => {
		const csv = table(
			'Company;Date;Status;Notes\n"A\nB";2026-02-01;;"two\nlines"\nNix;soon;;\n;2026-02-02;;\n;;;\nOld;2026-02-30;;\nC;2026-02-03;who knows;\n',
		);
		const { code, said } = cli(root, 'import', '--csv', csv);
		expect(code).toBe(3);
		expect(said).toEqual([
			'line 5: “soon” is no day that is certain, so no note was made; write it like 2026-08-20.',
			'line 6: No company is named, so no note was made.',
			'line 8: “2026-02-30” is no day that is certain, so no note was made; write it like 2026-08-20.',
		]);
		expect(names()).toEqual(['Interviews/2026-02-01 A B.md', 'Interviews/2026-02-03 C.md']);
		expect(rowsOf(root, '--csv', csv, '--dry-run')[4]?.reason).toMatch(/already/);
	});

	test.each([
		['day first', ['03/02/2026', '13/02/2026'], ['2026-02-03', '2026-02-13']],
		['month first', ['3/24/23, 4:11 PM', '1/2/26'], ['2023-03-24', '2026-01-02']],
		['neither', ['03/02/2026', '04/02/2026'], [null, null]],
		['both', ['13/02/2026', '02/13/2026', '3/4/2026'], ['2026-02-13', '2026-02-13', null]],
		['with points', ['3.2.2026', '13.2.26'], ['2026-02-03', '2026-02-13']],
		[
			'in words',
			['Feb 3, 2026', '2026年2月4日', '5 February 2026'],
			['2026-02-03', '2026-02-04', '2026-02-05'],
		],
	])('tells by the whole column what a day in figures is: %s', (_, written, days) => {
		const rows = written.map((day, at) => `"${day}",Firm ${at}`);
		const found = rowsOf(root, '--csv', table(['date,company', ...rows].join('\n')), '--dry-run');
		expect(found.map(({ text }) => /^date: (.*)$/m.exec(text ?? '')?.[1] ?? null)).toEqual(days);
	});

	test.each([
		['out of four', ['1', '4'], ['1', '4'], ''],
		['out of five', ['1', '5'], ['1', '4'], ''],
		['words', ['Poor', 'good', '差'], ['1', '3', '1'], ''],
		['another scale', ['7', '3'], [null, null], 'Score: 7'],
		['per cent', ['85%', '3/5'], [null, '2'], 'Score: 85%'],
	])('takes a score %s', (_, written, scores, kept) => {
		const rows = written.map((score, at) => `2026-02-01,Firm ${at},${score}`);
		const found = rowsOf(root, '--csv', table(['Date,Company,Score', ...rows].join('\n')), '--dry-run');
		expect(found.map(({ text }) => /^self-rating: (.*)$/m.exec(text ?? '')?.[1] ?? null)).toEqual(scores);
		expect(found[0]?.text).toContain(kept);
	});

	test.each([
		['commas', '公司,面试日期,轮次,状态,评分,备注\n腾讯,2026-03-01,二面,挂,2,没准备\n'],
		['semicolons', '公司;日期;轮次;结果;打分;笔记\n腾讯;2026年3月1日;第二轮;未通过;2/4;没准备\n'],
		[
			'tabs, with a byte order mark',
			'\ufeff公司\t日期\t轮次\t结果\t评分\t备注\r\n腾讯\t2026/3/1\t二面\t挂了\t中\t没准备\r\n',
		],
	])('is read in Chinese, with %s', (_, text) => {
		rowsOf(root, '--csv', table(text));
		const { retros } = JSON.parse(cli(root, 'retros', '--json').out) as { retros: object[] };
		expect(retros).toMatchObject([
			{
				company: '腾讯',
				date: '2026-03-01',
				round: { number: 2 },
				result: 'rejected',
				selfRating: 2,
				notes: '没准备',
			},
		]);
	});

	test('is read as a spreadsheet saves it, and refused where its letters are lost', () => {
		const text = 'Date\tCompany\r\n2026-03-01\tMüller\r\n';
		const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
		expect(rowsOf(root, '--csv', table(utf16))[0]?.path).toBe('Interviews/2026-03-01 Müller.md');
		const latin = Buffer.from('Date,Company\n2026-03-01,M\xfcller\n', 'latin1');
		expect(() => cli(root, 'import', '--csv', table(latin))).toThrow(/is not UTF-8; save the table/);
	});

	test('may stand in a note, beside other tables', () => {
		put({
			'Log.md': `---
a: b
---
| Thing | Price |
|---|---|
| Pen | 3 |

Then
| Company | When \\| or not | Date | Round |
| --- | --- | --- | --- |
| [[Contoso]] | x \\| y | 2026-04-01 | 1 |
| Fabrikam | | 2026-04-02 | 2 |

~~~
| Company | Date |
|---|---|
| Code | 2026-04-03 |
~~~
`,
		});
		const rows = rowsOf(root, '--note', 'Log.md');
		expect(rows.map(({ line, path }) => [line, path])).toEqual([
			[11, 'Interviews/2026-04-01 Contoso.md'],
			[12, 'Interviews/2026-04-02 Fabrikam.md'],
		]);
		expect(rows[0]?.text).toContain('company: "[[Contoso]]"');
		expect(rows[0]?.text).toContain('When | or not: x | y');
	});

	test('loses no column, and takes no cell for more than words', () => {
		const csv = table(
			`Company,Date,Salary,Notes
Contoso,2026-05-01,90k,"- [ ] call them
## Questions
### What?
- Rating: poor
<% tp.evil() %>"
`,
		);
		const [row] = rowsOf(root, '--csv', csv);
		expect(row?.text).toContain('Salary: 90k');
		expect(row?.text).not.toContain('<%');
		const { retros } = JSON.parse(cli(root, 'retros', '--json').out) as {
			retros: { questions: unknown[] }[];
		};
		expect(retros[0]?.questions).toEqual([]);
		expect((JSON.parse(cli(root, 'actions', '--json').out) as { actions: [] }).actions).toEqual([]);
	});

	test.each([
		['no table', [], UsageError],
		['two of them', ['--csv', 'x', '--note', 'y'], UsageError],
		['a file that is not there', ['--csv', '/nowhere/x.csv'], /no such file/],
		['a note outside', ['--note', '../x.md'], /./],
	])('is asked for outright: %s', (_, args, error) => {
		expect(() => cli(root, 'import', ...args)).toThrow(error);
	});

	test.each([
		['Name,Price\nPen,3\n', /no table with a column for the company/],
		['Company,Price\nPen,3\n', /no column for the day/],
		['', /no table with a column for the company/],
	])('without its columns is told so', (text, error) => {
		expect(() => cli(root, 'import', '--csv', table(text))).toThrow(error);
	});

	test('writes into no folder that leads out of the vault', () => {
		const outside = mkdtempSync(join(tmpdir(), 'outside-'));
		try {
			symlinkSync(outside, join(root, 'Interviews'));
			const { code, said } = cli(root, 'import', '--csv', table(SIMPLE));
			expect([code, said[0]]).toEqual([3, expect.stringMatching(/^line 2: .*leads out of the vault/)]);
			expect(() => cli(root, 'new', '--company', 'A')).toThrow(/leads out of the vault/);
			expect(readdirSync(outside)).toEqual([]);
		} finally {
			rmSync(outside, { recursive: true });
		}
	});
});

/** What people and programs put into cells, and what they should not. */
const cell = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.constantFrom(
		'- [ ] do',
		'# Notes',
		'---',
		'=1+1',
		"'=1",
		'[[A|B]]',
		'[theme:: x]',
		'%%',
		'```',
		'a; b',
		'Rating: poor',
		'{{date}}',
		'<% x %>',
		'| a | b |',
		'{"number":3,"name":null}',
		'[]',
		'true',
		'2026-01-01',
		'3/5',
		'\\',
		'> x',
		'1. What?',
		'二面',
	),
);
const quotedCell = (text: string): string => `"${text.replace(/"/g, '""')}"`;

test('what was imported and exported comes in again as it was', () => {
	const columns = [
		'Company',
		'Round',
		'Status',
		'Score',
		'Notes',
		'Went well',
		'Interviewers',
		'Themes',
		'Stage',
		'Other',
	];
	const row = fc.array(cell, { minLength: columns.length, maxLength: columns.length });
	fc.assert(
		fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
			const lines = rows.map((cells, at) => [`2026-06-${10 + at}`, ...cells].map(quotedCell).join(','));
			const vaults = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'trip-')));
			const [first = '', second = ''] = vaults;
			try {
				const exported = (vault: string): string => cli(vault, 'export', '--format', 'csv').out;
				cli(first, 'import', '--csv', table([`Date,${columns.join(',')}`, ...lines].join('\r\n')));
				const csv = exported(first);
				// Where no row names a company nothing is there to come in again.
				fc.pre(csv.includes('weakPoints'));
				cli(second, 'import', '--csv', table(retrosOf(csv)));
				expect(exported(second)).toBe(csv);
			} finally {
				for (const vault of vaults) rmSync(vault, { recursive: true });
			}
		}),
		{ numRuns: runs(40) },
	);
});

/** The first of the tables that an export prints. */
const retrosOf = (printed: string): string =>
	printed.slice(printed.indexOf('\n') + 1, printed.indexOf('\n# evidence'));
