/** The queries of docs/cohort.md, run as they stand there over three vaults, against what the plugin says of each. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf } from '../../scripts/bench/cohort-page';
import { vaultOf } from '../../scripts/bench/vault';
import { run } from '../../scripts/cli/cli';

const TODAY = '2027-01-01';
const PAGE = readFileSync(join(import.meta.dirname, '../../docs/cohort.md'), 'utf8');

interface Evidence {
	path: string;
	date: string;
	stage: string | null;
	verdict: 'hit' | 'clean';
}
interface Theme {
	key: string;
	state: string;
	evidence: Evidence[];
}
interface Rate {
	held: number;
	of: number;
}
interface Answers {
	candidate: string;
	themes: Theme[];
	insights: {
		funnel: { stage: string | null; passed: number; n: number }[];
		calibration: { n: number; brier: number };
		baseRate: { withAction: Rate; without: Rate; methods: (Rate & { method: string })[] };
	};
	retros: { company: string | null; questions: { title: string; rating: string | null }[] }[];
}

let folder: string;
let connection: DuckDBConnection;
let all: Answers[];

const ask = (vault: string, command: string): unknown => {
	let out = '';
	run([command, vault, '--json', '--today', TODAY], (text) => (out += text));
	return JSON.parse(out);
};

/** A vault in which each theme fails, and then holds again and again: those that are made by chance have none of these. */
function steady(root: string): string {
	for (const [at, theme] of ['Pacing', 'Naming', 'Testing', 'Scope'].entries())
		for (let time = 0; time < 7; time++) {
			const day = `2026-0${1 + time}-${10 + at * (time > 1 ? 3 : 1)}`;
			const rating = time < 2 ? 'poor' : 'good';
			mkdirSync(root, { recursive: true });
			writeFileSync(
				join(root, `${day} ${theme}.md`),
				`---\ntype: interview-retro\ncompany: Firm ${time}\ndate: ${day}\n---\n## Questions\n### About ${theme}\n- Rating: ${rating}\n- Themes: ${theme}\n`,
			);
		}
	return root;
}

type Row = Record<string, unknown>;
async function rowsOf(sql: string): Promise<Row[]> {
	const read = await connection.runAndReadAll(sql);
	// Counts come as texts, since they may be larger than a number of JavaScript's.
	return read
		.getRowObjectsJson()
		.map((row) =>
			Object.fromEntries(
				Object.entries(row).map(([key, value]) => [
					key,
					typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
				]),
			),
		);
}
const answer = (name: string): Promise<Row[]> => rowsOf(blocksOf(PAGE).get(name) ?? '');

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'cohort-'));
	const cohort = join(folder, 'cohort');
	const vaults = [26, 27, 28].map((retros) => vaultOf(join(folder, 'vaults'), retros, 1).root);
	all = [...vaults, steady(join(folder, 'steady'))].map((root, at) => {
		const candidate = `c${at}`;
		run(['export', root, '--today', TODAY, '--candidate', candidate, '--out', cohort], () => undefined);
		const { themes } = ask(root, 'themes') as { themes: Theme[] };
		const { retros: interviews } = ask(root, 'retros') as { retros: Answers['retros'] };
		return { candidate, themes, insights: ask(root, 'insights') as Answers['insights'], retros: interviews };
	});
	connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(`SET file_search_path = '${folder}'`);
	for (const name of ['setup', 'pairs']) await connection.run(blocksOf(PAGE).get(name) ?? '');
}, 60_000);
afterAll(() => {
	connection.closeSync();
	rmSync(folder, { recursive: true });
});

/** Sums by a key. */
function summed<T>(
	items: readonly T[],
	keyOf: (item: T) => string,
	figuresOf: (item: T) => number[],
): Map<string, number[]> {
	const sums = new Map<string, number[]>();
	for (const item of items) {
		const known = sums.get(keyOf(item));
		sums.set(
			keyOf(item),
			figuresOf(item).map((figure, at) => figure + (known?.[at] ?? 0)),
		);
	}
	return sums;
}
const asMap = (
	rows: readonly Row[],
	keys: readonly string[],
	figures: readonly string[],
): Map<string, unknown[]> =>
	new Map(
		rows.map((row) => [
			keys.map((key) => String(row[key])).join(' | '),
			figures.map((figure) => row[figure]),
		]),
	);
const evidence = (): (Evidence & { theme: string; state: string; candidate: string })[] =>
	all.flatMap(({ candidate, themes }) =>
		themes.flatMap(({ key, state, evidence: own }) =>
			own.map((one) => ({ candidate, theme: key, state, ...one })),
		),
	);
const ordered = (map: ReadonlyMap<string, unknown>): [string, unknown][] =>
	[...map].sort(([a], [b]) => (a < b ? -1 : 1));
const rates = (pick: (one: Answers) => Rate): number[] =>
	all.map(pick).reduce<number[]>((sum, { held, of }) => [(sum[0] ?? 0) + held, (sum[1] ?? 0) + of], [0, 0]);

describe('over three vaults DuckDB says what the plugin says:', () => {
	test('what fails most at which stage', async () => {
		const ours = summed(
			evidence(),
			({ stage, theme }) => `${stage} | ${theme}`,
			({ verdict }) => [Number(verdict === 'hit'), 1],
		);
		const rows = await answer('stages');
		expect(rows.length).toBeGreaterThan(20);
		expect(ordered(asMap(rows, ['stage', 'theme'], ['failed', 'shown']))).toEqual(
			ordered(new Map([...ours].filter(([, [failed = 0]]) => failed > 0))),
		);
		expect(rows.map(({ failed }) => failed)).toEqual(
			rows.map(({ failed }) => failed).sort((a, b) => Number(b) - Number(a)),
		);
	});

	test('what many share', async () => {
		const ours = new Map<string, unknown[]>();
		for (const { key } of all.flatMap(({ themes }) => themes)) {
			const own = all.flatMap(({ themes }) =>
				themes.filter((one) => one.key === key && one.evidence.length > 0),
			);
			const failing = own.filter(({ state }) => state === 'recurring' || state === 'relapsed');
			if (own.length > 0) ours.set(key, [own.length, failing.length]);
		}
		const rows = await answer('shared');
		expect(ordered(asMap(rows, ['theme'], ['candidates', 'still_failing']))).toEqual(ordered(ours));
	});

	test('how many rounds are passed', async () => {
		const steps = all.flatMap(({ insights }) => insights.funnel).filter(({ n }) => n > 0);
		const ours = summed(
			steps,
			({ stage }) => String(stage),
			({ passed, n }) => [passed, n],
		);
		expect(ordered(asMap(await answer('funnel'), ['stage'], ['passed', 'n']))).toEqual(ordered(ours));
	});

	test('whether an action is better than none', async () => {
		const ours = new Map([
			['false', rates(({ insights }) => insights.baseRate.without)],
			['true', rates(({ insights }) => insights.baseRate.withAction)],
		]);
		expect(ordered(asMap(await answer('base-rate'), ['with_action'], ['held', 'n']))).toEqual(ordered(ours));
		expect(ours.get('true')?.[1]).toBeGreaterThan(5);
	});

	test('which methods hold', async () => {
		const methods = all.flatMap(({ insights }) => insights.baseRate.methods);
		const ours = summed(
			methods,
			({ method }) => method,
			({ held, of }) => [held, of],
		);
		expect(ours.size).toBeGreaterThan(3);
		expect(ordered(asMap(await answer('methods'), ['method'], ['held', 'n']))).toEqual(ordered(ours));
	});

	test('how long it takes until a theme holds', async () => {
		const days = all
			.flatMap(({ themes }) => themes.filter(({ state }) => state === 'resolved'))
			.map(({ evidence: own }) => {
				const began = own.find(({ verdict }) => verdict === 'hit')?.date ?? '';
				const held = own[own.findLastIndex(({ verdict }) => verdict === 'hit') + 1]?.date ?? '';
				return (Date.parse(held) - Date.parse(began)) / 86_400_000;
			})
			.sort((a, b) => a - b);
		expect(days.length).toBeGreaterThan(2);
		const middle = (days.length - 1) / 2;
		const median = ((days[Math.floor(middle)] ?? 0) + (days[Math.ceil(middle)] ?? 0)) / 2;
		expect(await answer('resolved')).toEqual([{ themes: days.length, median_days: median }]);
	});

	test('what each company asks', async () => {
		const asked = all.flatMap(({ retros }) =>
			retros.flatMap(({ company, questions }) => questions.map((one) => ({ company, ...one }))),
		);
		const ours = summed(
			asked,
			({ company, title }) => `${company} | ${title}`,
			({ rating }) => [1, Number(rating === 'poor' || rating === 'medium')],
		);
		const rows = await answer('questions');
		expect(rows).toHaveLength(50);
		for (const [key, figures] of asMap(rows, ['company', 'question'], ['asked', 'failed']))
			expect([key, figures]).toEqual([key, ours.get(key)]);
		const most = Math.max(...[...ours.values()].map(([count = 0]) => count));
		expect(rows[0]?.asked).toBe(most);
	});

	test('how well they know how it went', async () => {
		const rows = await answer('predictions');
		const guessing = all.filter(({ insights }) => insights.calibration.n > 0);
		expect(rows.map(({ candidate, n }) => [candidate, n])).toEqual(
			guessing.map(({ candidate, insights }) => [candidate, insights.calibration.n]),
		);
		rows.forEach(({ brier }, at) =>
			expect(brier).toBeCloseTo(guessing[at]?.insights.calibration.brier ?? -1, 10),
		);
	});

	test('as Parquet too', async () => {
		const sql = (blocksOf(PAGE).get('parquet') ?? '').replace(/'cohort\//, `'${folder}/cohort/`);
		await connection.run(sql);
		const [row] = await rowsOf(`SELECT count(*) AS n FROM '${folder}/cohort/evidence.parquet'`);
		expect(row?.n).toBe(evidence().length);
	});
});

test('the same queries run over what is redacted', async () => {
	const hidden = join(folder, 'hidden/cohort');
	const { root } = vaultOf(join(folder, 'vaults'), 26, 1);
	run(['export', root, '--today', TODAY, '--redact', '--candidate', 'x', '--out', hidden], () => undefined);
	const other = await (await DuckDBInstance.create(':memory:')).connect();
	await other.run(`SET file_search_path = '${join(folder, 'hidden')}'`);
	for (const [name, sql] of blocksOf(PAGE)) if (name !== 'parquet') await other.run(sql);
	const rows = (await other.runAndReadAll(blocksOf(PAGE).get('base-rate') ?? '')).getRowObjectsJson();
	expect(rows.reduce((sum, { n }) => sum + Number(n), 0)).toBeGreaterThan(10);
	other.closeSync();
});

test('the page has eight questions beside what prepares them', () => {
	expect([...blocksOf(PAGE).keys()]).toEqual([
		...['setup', 'stages', 'shared', 'funnel', 'pairs', 'base-rate', 'methods', 'resolved'],
		...['questions', 'predictions', 'parquet'],
	]);
});
