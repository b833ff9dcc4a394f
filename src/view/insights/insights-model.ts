/** What the insights show: a plain value, made of what the interviews say together and of what the user has chosen. */
import type { JudgedAction } from '../../core/action/actions';
import { methods } from '../../core/action/methods';
import { addDays, daysBetween } from '../../core/day';
import { fit, fitOne } from '../../core/fit';
import {
	insightsOf,
	type Bin,
	type Heat,
	type HeatCell,
	type Insights,
	type Selection,
	type Series,
} from '../../core/insights/insights';
import type { BaseRate } from '../../core/insights/base-rate';
import type { Mode, Modes } from '../../core/insights/modes';
import type { Compared } from '../../core/insights/observed';
import type { Share } from '../../core/insights/statistics';
import { companiesOf } from '../../core/vault/companies';
import type { PastInterview, Snapshot } from '../../core/vault/snapshot';
import { plain } from '../../core/markdown/inline';
import { readingOf } from '../now/now-model';
import { evidenceRow, type EvidenceRow, type Place } from '../parts/rows-model';
import { whoOf } from '../parts/who';
import { shortDay } from '../parts/words';
import { count, monthName, times } from '../../core/words';

/** What the user has chosen to see; kept over reloads. */
export interface InsightsState {
	/** The last so many days; 0 for all. */
	days: number;
	company: string;
	stage: string;
	kind: Selection['kind'];
	/** The cell of the heat map whose evidence is shown, `key month`; empty for none. */
	cell: string;
}

/** Every interview, and no cell open. */
export const FRESH_INSIGHTS: InsightsState = { days: 0, company: '', stage: '', kind: '', cell: '' };

/** A note that a figure comes from. */
export interface NoteRow {
	id: string;
	place: Place;
	text: string;
}

export interface HeatCellView {
	id: string;
	month: string;
	/** From 0, only held, to 3, failed badly. */
	heat: 0 | 1 | 2 | 3;
	/** `2` failures, or a check mark's worth of none. */
	shown: string;
	label: string;
}

export interface Point {
	/** From 0 to 1, in time and in value. */
	x: number;
	y: number;
}

export interface SeriesView {
	label: string;
	name: string;
	first: string;
	last: string;
	/** The value noted last. */
	latest: number;
	most: number;
	points: Point[];
	rows: NoteRow[];
	/** How many more are needed for a line. */
	missing: number;
}

export interface BinView {
	label: string;
	n: number;
	/** From 0 to 1; null where there are no cases. */
	predicted: number | null;
	passed: number | null;
	low: number;
	high: number;
	text: string;
	rows: NoteRow[];
}

export interface StepView {
	stage: string;
	n: number;
	rate: number | null;
	low: number;
	high: number;
	text: string;
	/** What does not count among the answers, in words. */
	aside: string;
	missing: number;
	rows: NoteRow[];
}

export interface InsightsView {
	count: number;
	heat: {
		name: string;
		months: { key: string; text: string }[];
		rows: { key: string; name: string; cells: (HeatCellView | null)[] }[];
		open: { title: string; evidence: EvidenceRow[] } | null;
	};
	series: SeriesView[];
	calibration: {
		name: string;
		/** What the guesses are worth, in a sentence; empty while there are too few. */
		said: string;
		n: number;
		missing: number;
		brier: string;
		bias: string;
		bins: BinView[];
	};
	funnel: { name: string; steps: StepView[] };
	reasons: { reason: string; official: number; own: number; reading: string | null; rows: NoteRow[] }[];
	methods: { method: string; text: string; missing: number }[];
	/** How often what had just failed held the next time, with something done in between and without; empty where nothing has failed twice. */
	baseRate: string[];
	/** In which way most answers fail, in a sentence and one by one; null where too few say so. */
	failing: { sentence: string; rows: NoteRow[] } | null;
	/** One's own ratings against those of others, in a sentence and one by one; null where nobody else rated an answer. */
	observed: { sentence: string; rows: NoteRow[] } | null;
	overcame: { id: string; title: string; failed: NoteRow; passed: NoteRow; between: NoteRow[] }[];
	choices: { stages: string[]; companies: string[] };
	/** Of what there is too little yet, and what it needs; empty where there is enough of everything. */
	lacking: string;
	isFiltered: boolean;
	/** Whether any interview was held at all. */
	hasInterviews: boolean;
}

/** Two points make a line. */
const LEAST_POINTS = 2;
/** Months that a heat map shows side by side. */
const MOST_MONTHS = 12;
const MOST_THEMES = 15;

export const percent = (part: number): string => `${Math.round(part * 100)} %`;

function monthText(month: string, today: string): string {
	const name = monthName(month).slice(0, 3) || month;
	return month.slice(0, 4) === today.slice(0, 4) ? name : `${name} ${month.slice(0, 4)}`;
}

function noteRow(interview: PastInterview, today: string, text = ''): NoteRow {
	const when = shortDay(interview.retro.date, today);
	return {
		id: interview.key,
		place: { path: interview.path, line: interview.line },
		text: `${whoOf(interview)}, ${when}${text === '' ? '' : `: ${text}`}`,
	};
}

const actionRow = ({ interview: { path }, action: { line, text } }: JudgedAction): NoteRow => ({
	id: `${path}:${line}`,
	place: { path, line },
	text: plain(text),
});

type HeatRow = Heat['rows'][number];

/** How badly a theme failed in a month: by the sum of its failures' severity. */
function heatOf({ timesFailed, severity }: HeatCell): HeatCellView['heat'] {
	if (timesFailed === 0) return 0;
	if (severity < 2) return 1;
	return severity < 4 ? 2 : 3;
}

const monthOf = (name: string, month: string, today: string): string => `${name}, ${monthText(month, today)}`;

function heatCell({ theme }: HeatRow, cell: HeatCell, today: string): HeatCellView {
	const { month, timesFailed, timesHeld } = cell;
	const words = [
		timesFailed === 0 ? '' : `${timesFailed} failed`,
		timesHeld === 0 ? '' : `${timesHeld} held`,
	].filter((part) => part !== '');
	return {
		id: `${theme.key} ${month}`,
		month,
		heat: heatOf(cell),
		shown: timesFailed === 0 ? '✓' : String(timesFailed),
		label: `${monthOf(theme.name, month, today)}: ${words.join(', ')}`,
	};
}

/** The evidence of the cell that is open, the latest first; null where none is. */
function openCell(
	rows: readonly HeatRow[],
	months: readonly string[],
	{ cell: open }: InsightsState,
	snapshot: Snapshot,
): InsightsView['heat']['open'] {
	for (const { theme, cells } of rows) {
		const cell = cells.find(({ month }) => months.includes(month) && `${theme.key} ${month}` === open);
		if (cell === undefined) continue;
		return {
			title: monthOf(theme.name, cell.month, snapshot.today),
			evidence: [...cell.occurrences].reverse().map((occurrence) => evidenceRow(occurrence, snapshot)),
		};
	}
	return null;
}

/** The theme that failed most, in words. */
function worstText(rows: readonly HeatRow[]): string {
	const [worst] = rows
		.map(({ theme, cells }) => ({
			name: theme.name,
			timesFailed: cells.reduce((sum, { timesFailed }) => sum + timesFailed, 0),
		}))
		.sort((a, b) => b.timesFailed - a.timesFailed);
	return worst === undefined || worst.timesFailed === 0
		? 'nothing has failed'
		: `${worst.name} failed most, ${times(worst.timesFailed)}`;
}

function heatView(heat: Heat, state: InsightsState, snapshot: Snapshot): InsightsView['heat'] {
	const { today } = snapshot;
	const months = heat.months.slice(-MOST_MONTHS);
	const shown = heat.rows.slice(0, MOST_THEMES);
	return {
		name: `Themes by month: ${worstText(heat.rows)}`,
		months: months.map((key) => ({ key, text: monthText(key, today) })),
		rows: shown
			.map((row) => ({
				key: row.theme.key,
				name: row.theme.name,
				cells: months.map((month) => {
					const cell = row.cells.find((one) => one.month === month);
					return cell === undefined ? null : heatCell(row, cell, today);
				}),
			}))
			.filter(({ cells }) => cells.some((cell) => cell !== null)),
		open: openCell(shown, months, state, snapshot),
	};
}

/** A series of values over time; null where there are none. */
function seriesView({ label, most, points }: Series, today: string): SeriesView | null {
	const [first, latest] = [points[0], points.at(-1)];
	if (first === undefined || latest === undefined) return null;
	const days = Math.max(1, daysBetween(first.date, latest.date));
	return {
		label,
		most,
		latest: latest.value,
		name: `${label}: ${points
			.map(({ value }) => value)
			.slice(-MOST_MONTHS)
			.join(', ')}, from 1 to ${most}`,
		first: shortDay(first.date, today),
		last: shortDay(latest.date, today),
		points: points.map(({ date, value }) => ({
			x: daysBetween(first.date, date) / days,
			y: (value - 1) / (most - 1),
		})),
		rows: [...points].reverse().map(({ interview, value }) => noteRow(interview, today, String(value))),
		missing: Math.max(0, LEAST_POINTS - points.length),
	};
}

function binView({ from, to, passed, predicted, interviews }: Bin, today: string): BinView {
	const { k, n, rate, low, high } = passed;
	return {
		label: `${from} to ${to} %`,
		n,
		predicted,
		passed: rate,
		low: low ?? 0,
		high: high ?? 1,
		text: n === 0 ? 'none' : `passed ${k} of ${n}`,
		rows: interviews.map((interview) =>
			noteRow(interview, today, `${interview.retro.confidence ?? 0} %, ${interview.retro.result}`),
		),
	};
}

/** How far off the predictions are, in words. */
function biasText(bias: number): string {
	const size = Math.abs(bias);
	return size < 0.005
		? 'neither too sure nor too modest'
		: `${percent(size)} too ${bias > 0 ? 'sure' : 'modest'}`;
}

const SURE = {
	right: 'You are about as sure as you should be',
	sure: 'You are surer than you should be',
	modest: 'You are less sure than you could be',
};

function calibrationView({ calibration }: Insights, today: string): InsightsView['calibration'] {
	const { n, missing, brier, bias, bins, right } = calibration;
	const score = brier === null ? '' : brier.toFixed(2);
	const words = bias === null ? '' : biasText(bias);
	return {
		name: `Predictions: Brier score ${score}, ${words}, over ${count(n, 'interview')}`,
		said: missing > 0 || bias === null ? '' : `${SURE[readingOf(bias)]} (${right} of ${n}).`,
		n,
		missing,
		brier: score,
		bias: words,
		bins: bins.map((bin) => binView(bin, today)),
	};
}

function funnelView({ funnel }: Insights, today: string): InsightsView['funnel'] {
	const steps = funnel.map(
		({
			stage,
			passed: { k, n, rate, low, high },
			missing,
			pending,
			withdrawn,
			mocks,
			interviews,
		}): StepView => {
			const aside = [
				pending > 0 ? `${pending} waiting` : '',
				withdrawn > 0 ? `${withdrawn} withdrawn` : '',
				mocks > 0 ? count(mocks, 'mock') : '',
			];
			return {
				stage: stage ?? 'No stage',
				n,
				rate,
				low: low ?? 0,
				high: high ?? 1,
				missing,
				text:
					missing > 0 || rate === null
						? `${k} of ${n}`
						: `${k} of ${n}, ${percent(low ?? 0)} to ${percent(high ?? 1)}`,
				aside: aside.filter((part) => part !== '').join(', '),
				rows: interviews.map((interview) => noteRow(interview, today, interview.retro.result)),
			};
		},
	);
	const passed = funnel.reduce((sum, one) => sum + one.passed.k, 0);
	const answers = funnel.reduce((sum, one) => sum + one.passed.n, 0);
	return { name: `Stages: passed ${passed} of ${count(answers, 'answer')}`, steps };
}

const READINGS = {
	'blind-spot': 'A blind spot: they say it, you never do',
	worry: 'A worry: you say it, they never do',
};

/** `3 more answers at recruiter, 1 at panel`; empty where nothing is missing. */
function missingText(what: string, some: readonly { missing: number; name: string }[]): string {
	return some
		.filter(({ missing }) => missing > 0)
		.map(({ missing, name }, index) => `${index === 0 ? count(missing, `more ${what}`) : missing} ${name}`)
		.join(', ');
}

/** Of what there is too little yet, in one line, with what it needs. */
function lackingIn(view: Omit<InsightsView, 'lacking'>): string {
	const { heat, calibration, funnel, series, reasons, methods: ways, overcame } = view;
	const { n, missing } = calibration;
	const stages = missingText(
		'answer',
		funnel.steps.map((step) => ({ missing: step.missing, name: `at ${step.stage}` })),
	);
	const judged = missingText(
		'judged action',
		ways.map((way) => ({ missing: way.missing, name: `by ${way.method}` })),
	);
	const needs = [
		heat.rows.length > 0 ? '' : 'Themes by month need a question with a rating and a theme.',
		missing === 0
			? ''
			: `Predictions: ${count(n, 'prediction')} with an answer so far, ${missing} more needed. A brief or the property confidence keeps yours.`,
		stages === '' ? '' : `Stages are no share yet: ${stages}.`,
		series.length > 0
			? ''
			: 'State needs the properties stress and self-rating, or the section Self-assessment.',
		reasons.length > 0 ? '' : 'Recording a result asks for the reasons.',
		ways.length > 0 ? '' : 'What has worked needs an action with a method that an interview has judged.',
		judged === '' ? '' : `Methods are no share yet: ${judged}.`,
		overcame.length > 0 ? '' : 'No question has failed and then gone well yet.',
	].filter((need) => need !== '');
	return needs.length === 0 ? '' : `Not enough yet. ${needs.join(' ')}`;
}

/** Makes the view's value. */
export function insightsView(snapshot: Snapshot, state: InsightsState): InsightsView {
	const { today } = snapshot;
	const selection: Selection = {
		since: state.days > 0 ? addDays(today, -state.days) : '',
		company: state.company,
		stage: state.stage,
		kind: state.kind,
	};
	const insights = insightsOf(snapshot, selection);
	const choose = (values: (string | null | undefined)[]): string[] =>
		[...new Set(values.filter((value) => value != null))].sort();
	const reasons = insights.reasons.map(({ reason, official, own, reading }) => ({
		reason: plain(reason),
		official: official.length,
		own: own.length,
		reading: reading === null ? null : READINGS[reading],
		rows: [...new Set([...official, ...own])].map((interview) => noteRow(interview, today)),
	}));
	const answerRow = (path: string, line: number, rating: string, date: string): NoteRow => {
		const interview = snapshot.interviewAt(path, line);
		return {
			id: `${path}:${line}`,
			place: { path, line },
			text: `${rating}, ${interview === undefined ? '' : `${whoOf(interview)}, `}${shortDay(date, today)}`,
		};
	};
	const view = {
		count: insights.interviews.length,
		heat: heatView(insights.heat, state, snapshot),
		series: insights.series.flatMap((series) => seriesView(series, today) ?? []),
		calibration: calibrationView(insights, today),
		funnel: funnelView(insights, today),
		reasons,
		methods: methods(snapshot).map(({ method, validated, judged, missing }) => ({
			method,
			text: `${validated} of ${judged}`,
			missing,
		})),
		baseRate: baseRateSentences(insights.baseRate),
		failing: failingView(insights.modes, today),
		observed: observedView(insights.observed, today),
		overcame: insights.overcame.map(({ id, title, failed, passed, between }) => ({
			id: `${id} ${failed.path}`,
			title: plain(title),
			failed: answerRow(failed.path, failed.line, failed.rating, failed.date),
			passed: answerRow(passed.path, passed.line, passed.rating, passed.date),
			between: between.map(actionRow),
		})),
		choices: {
			stages: choose(snapshot.tookPlace.map(({ retro }) => retro.stage)),
			companies: companiesOf(snapshot.tookPlace, snapshot),
		},
		isFiltered: selection.since !== '' || state.company !== '' || state.stage !== '' || state.kind !== '',
		hasInterviews: snapshot.tookPlace.length > 0,
	};
	return { ...view, lacking: lackingIn(view) };
}

const MODE_WORDS: Record<Mode, string> = {
	'too-long': 'too long',
	'too-vague': 'too vague',
	'no-structure': 'no structure',
	'missed-requirement': 'missed a requirement',
	'did-not-ask': 'did not ask',
	'weak-example': 'weak example',
	'no-figure': 'no figure',
	'knowledge-gap': 'knowledge gap',
	'too-slow': 'too slow',
	nerves: 'nerves',
};
/** Fewer failures than these show no way of failing. */
const LEAST_FAILURES = 3;

/** The ways of failing, the commonest in the sentence; null where too few failures say how, or each in its own. */
function failingView({ said, modes }: Modes, today: string): InsightsView['failing'] {
	const [most] = modes;
	if (most === undefined || said < LEAST_FAILURES || most.failures.length < 2) return null;
	const topics = most.themes.length < 2 ? '' : ` in ${most.themes.length} topics`;
	return {
		sentence: `${most.failures.length} of ${count(said, 'failure')}${topics} are: ${MODE_WORDS[most.mode]}.`,
		rows: modes.flatMap(({ mode, failures }) =>
			failures.map(({ interview, line, title, words }) => ({
				id: `${interview.path}:${line}:${title}`,
				place: { path: interview.path, line },
				text: `${MODE_WORDS[mode]}: ${plain(words)}; ${whoOf(interview)}, ${shortDay(interview.retro.date, today)}`,
			})),
		),
	};
}

/** One's own ratings against those of others; null where there are none to compare. */
function observedView(all: readonly Compared[], today: string): InsightsView['observed'] {
	if (all.length === 0) return null;
	const better = all.filter(({ over }) => over > 0).length;
	const worse = all.filter(({ over }) => over < 0).length;
	const found: [string, number][] = [
		['better', better],
		['worse', worse],
		['the same', all.length - better - worse],
	];
	const parts = found.filter(([, cases]) => cases > 0).map(([word, cases]) => `${word} ${times(cases)}`);
	const last = parts.pop() ?? '';
	const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
	return {
		sentence: `Against ${count(all.length, 'rating')} by others, yours was ${list}.`,
		rows: all.map(({ interview, title, own, observed, by, line }, index) => ({
			id: `${interview.path}:${line}:${index}`,
			place: { path: interview.path, line },
			text: `${plain(title)}: you said ${own}, ${by ?? 'they'} said ${observed}; ${whoOf(interview)}, ${shortDay(interview.retro.date, today)}`,
		})),
	};
}

/** Fewer cases than these say nothing of how sure a share is. */
const LEAST_CASES = 5;

function baseRateSentences({ withAction, without, methods: used }: BaseRate): string[] {
	if (withAction.n === 0 && without.n === 0) return [];
	const isEnough = withAction.n >= LEAST_CASES && without.n >= LEAST_CASES;
	const held = ({ k, n, low, high }: Share): string => {
		if (n === 0) return 'no case yet';
		const range =
			isEnough && low !== null && high !== null
				? ` (${Math.round(low * 100)} to ${Math.round(high * 100)} %)`
				: '';
		return `${k} of ${n}${range}`;
	};
	return [
		`What had just failed held the next time: ${held(withAction)} with an action done in between, ${held(without)} without.`,
		...(used.length === 0
			? []
			: [`By what was done: ${used.map(({ method, held: one }) => `${method} ${held(one)}`).join(', ')}.`]),
		'A theme that just failed often holds next time by itself.',
	];
}

/** Reads a saved state of any age or shape. */
export function readInsightsState(saved: unknown): InsightsState {
	const state = fit(FRESH_INSIGHTS, saved);
	return { ...state, days: Math.max(state.days, 0), kind: fitOne(['real', 'mock'], state.kind, '') };
}
