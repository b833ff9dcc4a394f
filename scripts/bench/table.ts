/** The figures beside their goals. */
import { the } from '../the';
import type { BrowserFigure } from './browser';
import type { Figures } from './figures';

export interface Row {
	figure: string;
	unit: string;
	/** One for each size of vault; for a figure that has no size, one. */
	measured: number[];
	/** How the cost of one retro grows from the first size to the last; null where that says nothing. */
	growth: number | null;
	goal: number | null;
	/** Whether the goal is the most or the least that the figure may be, at 10,000 retros. */
	bound: 'most' | 'least';
	/** Null where there is no goal, or no vault of the size that it speaks of. */
	met: boolean | null;
}

/** The size that the goals speak of, and the unit's time in it when they were set. */
const GOAL_SIZE = 10_000;
const GOAL_UNIT_MS = 50;

type Goal = { most: number } | { least: number } | null;

function row(
	figure: string,
	unit: string,
	measured: number[],
	goal: Goal,
	{ growth = null, at = measured.length - 1 }: { growth?: number | null; at?: number } = {},
): Row {
	const value = measured[at];
	const shown = { figure, unit, measured, growth };
	if (goal === null) return { ...shown, goal: null, bound: 'most', met: null };
	const [bound, limit] = 'least' in goal ? (['least', goal.least] as const) : (['most', goal.most] as const);
	if (value === undefined) return { ...shown, goal: limit, bound, met: null };
	return { ...shown, goal: limit, bound, met: bound === 'least' ? value >= limit : value <= limit };
}

/** What the answers cost, from nothing and after an edit; the goals speak of the vault at the place `at`. */
function answerRows(all: readonly Figures[], at: number): Row[] {
	/** How the cost of one retro grows: 1 is linear. */
	const perRetro = (of: (figures: Figures) => number): number => {
		const costs = all.map((one) => of(one) / one.retros);
		return the(costs.at(-1)) / the(costs[0]);
	};
	return [
		row(
			'all themes and actions answered, from nothing',
			'ms of CPU',
			all.map((one) => one.answersMs),
			{ most: 150 },
			{ growth: perRetro((one) => one.answersMs), at },
		),
		row(
			'the same after one edit',
			'ms of CPU',
			all.map((one) => one.followedMs),
			{ most: 5 },
			{ growth: perRetro((one) => one.followedMs), at },
		),
		...(['questions', 'week', 'insights', 'brief'] as const).map((name) =>
			row(
				`the command ${name}, themes and actions known`,
				'ms of CPU',
				all.map(({ commands }) => commands[name]),
				null,
				{ growth: perRetro(({ commands }) => commands[name]), at },
			),
		),
	];
}

export function rowsOf(all: readonly Figures[], pluginBytes: number): Row[] {
	// Where no vault is of that size, nothing is said of these goals.
	const at = all.findIndex(({ retros }) => retros === GOAL_SIZE);
	const every = (of: (figures: Figures) => number): number[] => all.map(of);
	const grown = (measured: number[]): number => the(measured.at(-1)) / the(measured[0]);
	const rated = (figure: string, unit: string, of: (figures: Figures) => number, goal: Goal = null): Row =>
		row(figure, unit, every(of), goal, { growth: grown(every(of)), at });
	/** Milliseconds as they would be on the machine that the goals were set on. */
	const paced = (ms: number, { retros, unitMs }: Figures): number =>
		(ms * GOAL_UNIT_MS * retros) / GOAL_SIZE / unitMs;
	const edits = every((one) => one.editMs);

	return [
		row(
			'the unit: split every text into lines',
			'ms',
			every((one) => one.unitMs),
			null,
			{ growth: grown(every((one) => one.unitMs / one.retros)) },
		),
		rated('parse all retros, properties handed over', 'units', (one) => one.parse, { most: 20 }),
		rated('parse all retros and their YAML', 'units', (one) => one.parseWithYaml, { most: 30 }),
		rated('markdown-it over the same texts', 'units', (one) => one.markdownIt),
		rated('yaml over the properties alone', 'units', (one) => one.yaml),
		rated('js-yaml over the properties alone', 'units', (one) => one.jsYaml),
		rated('gray-matter over the same texts', 'units', (one) => one.grayMatter),
		rated('parsing is faster than markdown-it', 'times', (one) => one.markdownIt / one.parse, { least: 2 }),
		rated('reading and indexing, against reading (in Obsidian)', 'times', (one) => one.index, { most: 2.5 }),
		rated('reading and indexing, against reading (command line)', 'times', (one) => one.indexOnDisk),
		row(
			'one edited note to a true index',
			'ms*',
			every((one) => paced(one.editMs, one)),
			{ most: 0.2 },
			{ at },
		),
		row(
			`one edit, against one on ${the(all[0]).retros} retros`,
			'times',
			edits.map((one) => one / the(edits[0])),
			{ most: 1.5 },
			{ at },
		),
		...answerRows(all, at),
		rated('memory kept per retro', 'KB', (one) => one.memory / 1000, { most: 10 }),
		row('main.js', 'KB', [pluginBytes / 1000], { most: 520 }),
	];
}

/** What was measured in a browser, as this machine draws it. */
export const browserRows = (figures: readonly BrowserFigure[]): Row[] =>
	figures.map(({ figure, unit, measured, most }) =>
		row(figure, unit, [measured], most === null ? null : { most }),
	);

function digits(number: number): string {
	if (number >= 100) return number.toFixed(0);
	return number.toFixed(number >= 10 ? 1 : 2);
}

function verdict(met: boolean | null): string {
	if (met === null) return '';
	return met ? 'yes' : 'no';
}

/** Words begin on the left, figures end on the right. */
const padded = (cell: string, width: number, column: number): string =>
	column < 2 ? cell.padEnd(width) : cell.padStart(width);

/** As a Markdown table, which reads as well in a terminal. */
export function tableOf(rows: readonly Row[], sizes: readonly number[]): string {
	const titles = [
		'Figure',
		'Unit',
		...sizes.map((size) => size.toLocaleString('en')),
		'Growth',
		'Goal',
		'Met',
	];
	const cells = rows.map((row) => [
		row.figure,
		row.unit,
		...sizes.map((_, index) =>
			row.measured.length === 1 && index > 0 ? '' : digits(the(row.measured[index])),
		),
		row.growth === null ? '' : row.growth.toFixed(2),
		row.goal === null ? '' : `${row.bound === 'most' ? '≤' : '≥'} ${row.goal}`,
		verdict(row.met),
	]);
	const widths = titles.map((title, column) =>
		Math.max(title.length, ...cells.map((line) => the(line[column]).length)),
	);
	const written = (line: string[]): string =>
		`| ${widths.map((width, column) => padded(the(line[column]), width, column)).join(' | ')} |`;
	const rule = `|${widths.map((width, column) => (column < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
	return [written(titles), rule, ...cells.map(written)].join('\n');
}

/** Each figure beside what an earlier run printed as JSON, as a table: of the largest vault, and how many times less it is now. */
export function againstOf(rows: readonly Row[], earlier: string): string {
	const { rows: before } = JSON.parse(earlier) as { rows: Row[] };
	const known = new Map(before.map((row) => [row.figure, row.measured.at(-1)]));
	const lines = rows.flatMap(({ figure, unit, measured }) => {
		const was = known.get(figure);
		const is = the(measured.at(-1));
		return was === undefined
			? []
			: [`| ${figure} | ${unit} | ${digits(was)} | ${digits(is)} | ${(was / is).toFixed(2)} |`];
	});
	return ['| Figure | Unit | Before | Now | Times less |', '|---|---|--:|--:|--:|', ...lines].join('\n');
}
