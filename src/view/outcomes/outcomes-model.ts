/** What the outcomes show: every interview in a table, what waits for a result, and what comes next. */
import { compare } from '../../core/compare';
import { addDays, daysBetween } from '../../core/day';
import { fit, fitOne } from '../../core/fit';
import type { Retro } from '../../core/note/retro';
import { isDatedTomorrow } from '../../core/retro/tomorrow';
import { companyNames } from '../../core/vault/companies';
import type { Interview, Snapshot } from '../../core/vault/snapshot';
import { noteName, plain } from '../../core/markdown/inline';
import { nextRows, roundText, type NextRow } from '../parts/next-model';
import { rowsAfter, type Place } from '../parts/rows-model';
import { whoOf } from '../parts/who';

/** The columns of the table, by which it can be sorted. */
export const OUTCOME_COLUMNS = ['company', 'date', 'round', 'stage', 'result', 'waiting', 'lesson'] as const;
export type OutcomeColumn = (typeof OUTCOME_COLUMNS)[number];

/** What the user has chosen to see; kept over reloads. */
export interface OutcomesState {
	/** The last so many days; 0 for all. What is still to come is in all of them. */
	days: number;
	company: string;
	stage: string;
	result: string;
	/** Whether the rounds at one company stand together. */
	together: boolean;
	sort: OutcomeColumn;
	descending: boolean;
	/** How often more rows were asked for. */
	more: number;
}

/** Interviews that are shown at first: each is a line. */
const FIRST_INTERVIEWS = 50;
export const FIRST_WAITING = 10;

/** No filter at all. */
export const ANY_OUTCOME = { days: 0, company: '', stage: '', result: '' };
/** Every interview, the latest first. */
export const FRESH_OUTCOMES: OutcomesState = {
	...ANY_OUTCOME,
	together: true,
	sort: 'date',
	descending: true,
	more: 0,
};

export interface OutcomeRow {
	id: string;
	place: Place;
	company: string;
	/** `R2`, the round's name, or empty. */
	round: string;
	stage: string;
	/** Empty where no date can be read. */
	date: string;
	day: string;
	/** The result, or `upcoming` or `mock`. */
	result: string;
	tone: 'good' | 'bad' | 'open' | 'other';
	/** The days since an interview that has no result yet; null for all others. */
	waiting: number | null;
	lesson: string;
	label: string;
}

export interface CompanyRows {
	id: string;
	company: string;
	/** How many rounds there are, shown or not. */
	text: string;
	rows: OutcomeRow[];
}

/** An interview that has no result yet. */
export interface WaitingRow {
	id: string;
	place: Place;
	who: string;
	detail: string;
	days: string;
}

export interface OutcomesView {
	count: number;
	/** How many interviews the filter lets through, shown or not. */
	found: number;
	/** One group for each company where they stand together, else one for all. */
	groups: CompanyRows[];
	left: number;
	waiting: WaitingRow[];
	next: NextRow[];
	choices: { companies: string[]; stages: string[]; results: string[] };
	isFiltered: boolean;
}

const GOOD = new Set(['passed', 'offer']);
const BAD = new Set(['rejected', 'ghosted']);
const FAR_AHEAD = 366;

/** What the table says of an interview: what came of it, `upcoming` or `mock`. */
function resultOf({ kind, result }: Retro, isAhead: boolean): string {
	if (isAhead) return 'upcoming';
	return kind === 'mock' ? 'mock' : result;
}

function toneOf(result: string, isOpen: boolean): OutcomeRow['tone'] {
	if (GOOD.has(result)) return 'good';
	if (BAD.has(result)) return 'bad';
	return isOpen ? 'open' : 'other';
}

function rowOf(interview: Interview, company: string, { today, words }: Snapshot): OutcomeRow {
	const { path, line, retro } = interview;
	const { date, kind, stage } = retro;
	// One that tells of an interview has its result, whatever its date; nobody waits for it yet.
	const isAhead = date !== null && date > today && !isDatedTomorrow(retro, today);
	const isWaiting = !isAhead && kind === 'real' && retro.result === 'pending';
	const isOver = date !== null && date <= today;
	const result = resultOf(retro, isAhead);
	const round = roundText(retro, words);
	const day = date === null ? words.rows.noDate : words.figures.shortDay(date, today);
	return {
		id: interview.key,
		place: { path, line },
		company,
		round,
		stage: stage ?? '',
		date: date ?? '',
		day,
		result,
		tone: toneOf(result, isWaiting || isAhead),
		waiting: isWaiting && isOver ? daysBetween(date, today) : null,
		lesson: plain(retro.keyLesson ?? '')
			.replace(/\s+/g, ' ')
			.trim(),
		label: [company, round, day].filter((part) => part !== '').join(words.rows.comma),
	};
}

/** What a column is sorted by; null stands last in both directions. */
function keyOf(
	row: OutcomeRow,
	column: OutcomeColumn,
	results: readonly string[],
	numbers: ReadonlyMap<string, number>,
): string | number | null {
	if (column === 'waiting') return row.waiting;
	if (column === 'round') return numbers.get(row.id) ?? null;
	if (column === 'result') return results.includes(row.result) ? results.indexOf(row.result) : results.length;
	const text = row[column].toLowerCase();
	return text === '' ? null : text;
}

type SortKey = ReturnType<typeof keyOf>;

/** Compares two keys of a column, all of them words or all of them numbers; null stands last. */
function compareKeys(x: SortKey, y: SortKey, descending: boolean): number {
	if (x === y) return 0;
	if (x === null) return 1;
	if (y === null) return -1;
	return x < y === descending ? 1 : -1;
}

function sorted(
	rows: readonly OutcomeRow[],
	{ sort, descending }: OutcomesState,
	snapshot: Snapshot,
): OutcomeRow[] {
	const numbers = new Map(
		[...snapshot.interviews].flatMap(([key, { retro }]) =>
			retro.round.number === null ? [] : [[key, retro.round.number] as const],
		),
	);
	return rows
		.map((row) => ({ row, key: keyOf(row, sort, snapshot.settings.results, numbers) }))
		.sort(({ row: a, key: x }, { row: b, key: y }) => {
			const first = compareKeys(x, y, descending);
			// What is alike comes the latest first, and the later round of one day before the earlier.
			return (
				first ||
				compare(b.date, a.date) ||
				compare(a.company, b.company) ||
				(numbers.get(b.id) ?? 0) - (numbers.get(a.id) ?? 0) ||
				compare(a.id, b.id)
			);
		})
		.map(({ row }) => row);
}

/** The rows by company; a company stands where its first row would. */
function byCompany(rows: readonly OutcomeRow[]): Map<string, OutcomeRow[]> {
	const groups = new Map<string, OutcomeRow[]>();
	for (const row of rows) {
		const group = groups.get(row.company);
		if (group === undefined) groups.set(row.company, [row]);
		else group.push(row);
	}
	return groups;
}

/** The first rows of the groups, so many in all. */
function cut(groups: readonly CompanyRows[], most: number): CompanyRows[] {
	let left = most;
	return groups.flatMap((group) => {
		const rows = group.rows.slice(0, left);
		left -= rows.length;
		return rows.length === 0 ? [] : [{ ...group, rows }];
	});
}

/** The interviews that took place and have no result yet. */
function waitingRows({ tookPlace, today, words }: Snapshot): WaitingRow[] {
	const { outcomes, data, figures, rows } = words;
	return tookPlace
		.filter(({ retro }) => retro.kind === 'real' && retro.result === 'pending')
		.map((interview) => {
			const { path, line, retro } = interview;
			const days = daysBetween(retro.date, today);
			return {
				id: interview.key,
				place: { path, line },
				who: whoOf(interview, words),
				detail: [
					...(retro.stage === null ? [] : [data.stage(retro.stage)]),
					figures.shortDay(retro.date, today),
				].join(rows.comma),
				days: days === 0 ? outcomes.sinceToday : outcomes.days(days),
			};
		});
}

/** Makes the view's value. */
export function outcomesView(snapshot: Snapshot, state: OutcomesState): OutcomesView {
	const { today } = snapshot;
	const names = companyNames(snapshot);
	const all = [...snapshot.interviews.values()].map((interview) => {
		const { company, path } = interview;
		const name = company === null ? noteName(path) : (names.get(company.key) ?? company.name);
		return rowOf(interview, name, snapshot);
	});
	const chosen = names.get(snapshot.companyOf(state.company).key) ?? state.company;
	const since = state.days > 0 ? addDays(today, -state.days) : '';
	const found = all.filter(
		(row) =>
			(state.company === '' || row.company === chosen) &&
			(state.stage === '' || row.stage === state.stage) &&
			(state.result === '' || row.result === state.result) &&
			row.date >= since,
	);
	const rows = sorted(found, state, snapshot);
	const groups = state.together
		? [...byCompany(rows)].map(([company, own]) => ({
				id: company,
				company,
				text: own.length === 1 ? '' : snapshot.words.outcomes.rounds(own.length),
				rows: own,
			}))
		: [{ id: '', company: '', text: '', rows }];
	const choose = (values: string[]): string[] => [...new Set(values)].filter((value) => value !== '').sort();
	const most = rowsAfter(state.more, FIRST_INTERVIEWS);
	return {
		count: all.length,
		found: found.length,
		groups: cut(groups, most),
		left: Math.max(0, found.length - most),
		waiting: waitingRows(snapshot),
		next: nextRows(snapshot, FAR_AHEAD),
		choices: {
			companies: choose(all.map(({ company }) => company)),
			stages: choose(all.map(({ stage }) => stage)),
			results: choose(all.map(({ result }) => result)),
		},
		isFiltered: since !== '' || state.company !== '' || state.stage !== '' || state.result !== '',
	};
}

/** Reads a saved state of any age or shape. */
export function readOutcomesState(saved: unknown): OutcomesState {
	const state = fit(FRESH_OUTCOMES, saved);
	return {
		...state,
		days: Math.max(state.days, 0),
		sort: fitOne(OUTCOME_COLUMNS, state.sort, FRESH_OUTCOMES.sort),
	};
}
