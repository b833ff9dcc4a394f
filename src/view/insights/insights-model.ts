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
import type { Modes } from '../../core/insights/modes';
import type { Messages } from '../../core/messages/en/english';
import type { Compared } from '../../core/insights/observed';
import type { Share } from '../../core/insights/statistics';
import { companiesOf } from '../../core/vault/companies';
import type { PastInterview, Snapshot } from '../../core/vault/snapshot';
import { plain } from '../../core/markdown/inline';
import { readingOf } from '../now/now-model';
import { evidenceRow, type EvidenceRow, type Place } from '../parts/rows-model';
import { whoOf } from '../parts/who';

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
	/**
	 * How often what had just failed held the next time, with something done in between and without; empty
	 * where nothing has failed twice.
	 */
	baseRate: string[];
	/** In which way most answers fail, in a sentence and one by one; null where too few say so. */
	failing: { sentence: string; rows: NoteRow[] } | null;
	/** One's own ratings against those of others, in a sentence and one by one; null where nobody else rated an answer. */
	observed: { sentence: string; rows: NoteRow[] } | null;
	overcame: { id: string; title: string; failed: NoteRow; passed: NoteRow; between: NoteRow[] }[];
	choices: { stages: string[]; companies: string[] };
	/** Of what there is too little yet, a line each, with what it needs. */
	lacking: string[];
	/** Whether any interview was held at all. */
	hasInterviews: boolean;
}

/** Two points make a line. */
const LEAST_POINTS = 2;
/** More than these make a smear: of each stretch of time the mean is drawn. */
const MOST_POINTS = 40;
/** Months that a heat map shows side by side. */
const MOST_MONTHS = 12;
const MOST_THEMES = 15;

/** A share from 0 to 1 as people read it. */
export const percent = (part: number, { sidebar }: Messages): string =>
	sidebar.percent(Math.round(part * 100));

function noteRow(interview: PastInterview, { words, today }: Snapshot, text = ''): NoteRow {
	const when = words.figures.shortDay(interview.retro.date, today);
	return {
		id: interview.key,
		place: { path: interview.path, line: interview.line },
		text: words.insights.noteRow(whoOf(interview, words), when, text),
	};
}

/** An interview and its day. */
const whereOf = (interview: PastInterview, { words, today }: Snapshot): string =>
	words.insights.noteRow(whoOf(interview, words), words.figures.shortDay(interview.retro.date, today), '');

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

function monthOf(name: string, month: string, { words, today }: Snapshot): string {
	const { months } = words.insights;
	return months.cell(name, months.month(month, today));
}

function heatCell({ theme }: HeatRow, cell: HeatCell, snapshot: Snapshot): HeatCellView {
	const { month, timesFailed, timesHeld } = cell;
	const { failedAndHeld } = snapshot.words.insights.months;
	return {
		id: `${theme.key} ${month}`,
		month,
		heat: heatOf(cell),
		shown: timesFailed === 0 ? '✓' : String(timesFailed),
		label: failedAndHeld(monthOf(theme.name, month, snapshot), timesFailed, timesHeld),
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
			title: monthOf(theme.name, cell.month, snapshot),
			evidence: [...cell.occurrences].reverse().map((occurrence) => evidenceRow(occurrence, snapshot)),
		};
	}
	return null;
}

/** The theme that failed most, in words. */
function worstText(rows: readonly HeatRow[], { months }: Messages['insights']): string {
	const [worst] = rows
		.map(({ theme, cells }) => ({
			name: theme.name,
			timesFailed: cells.reduce((sum, { timesFailed }) => sum + timesFailed, 0),
		}))
		.sort((a, b) => b.timesFailed - a.timesFailed);
	return worst === undefined || worst.timesFailed === 0
		? months.nothingFailed
		: months.worst(worst.name, worst.timesFailed);
}

function heatView(heat: Heat, state: InsightsState, snapshot: Snapshot): InsightsView['heat'] {
	const { words, today } = snapshot;
	const months = heat.months.slice(-MOST_MONTHS);
	const shown = heat.rows.slice(0, MOST_THEMES);
	return {
		name: words.insights.months.name(worstText(heat.rows, words.insights)),
		months: months.map((key) => ({ key, text: words.insights.months.month(key, today) })),
		rows: shown
			.map((row) => ({
				key: row.theme.key,
				name: row.theme.name,
				cells: months.map((month) => {
					const cell = row.cells.find((one) => one.month === month);
					return cell === undefined ? null : heatCell(row, cell, snapshot);
				}),
			}))
			.filter(({ cells }) => cells.some((cell) => cell !== null)),
		open: openCell(shown, months, state, snapshot),
	};
}

/** The points of a line; where there are many, one for each stretch of time, at the mean of what stands in it. */
function drawnPoints(points: readonly Point[]): Point[] {
	if (points.length <= MOST_POINTS) return [...points];
	const stretches = new Map<number, Point[]>();
	for (const point of points) {
		const at = Math.min(MOST_POINTS - 1, Math.floor(point.x * MOST_POINTS));
		stretches.set(at, [...(stretches.get(at) ?? []), point]);
	}
	const mean = (some: readonly Point[], of: keyof Point): number =>
		some.reduce((sum, point) => sum + point[of], 0) / some.length;
	return [...stretches.values()].map((some) => ({ x: mean(some, 'x'), y: mean(some, 'y') }));
}

/** A series of values over time; null where there are none. */
function seriesView({ label, most, points }: Series, snapshot: Snapshot): SeriesView | null {
	const { figures, insights, rows } = snapshot.words;
	const [first, latest] = [points[0], points.at(-1)];
	if (first === undefined || latest === undefined) return null;
	const days = Math.max(1, daysBetween(first.date, latest.date));
	return {
		label,
		most,
		latest: latest.value,
		name: insights.state.name(
			label,
			points
				.map(({ value }) => value)
				.slice(-MOST_MONTHS)
				.join(rows.comma),
			most,
		),
		first: figures.shortDay(first.date, snapshot.today),
		last: figures.shortDay(latest.date, snapshot.today),
		points: drawnPoints(
			points.map(({ date, value }) => ({
				x: daysBetween(first.date, date) / days,
				y: (value - 1) / (most - 1),
			})),
		),
		rows: [...points].reverse().map(({ interview, value }) => noteRow(interview, snapshot, String(value))),
		missing: Math.max(0, LEAST_POINTS - points.length),
	};
}

function binView({ from, to, passed, predicted, interviews }: Bin, snapshot: Snapshot): BinView {
	const { data, insights, sidebar } = snapshot.words;
	const { predictions } = insights;
	const { k, n, rate, low, high } = passed;
	return {
		label: predictions.bin(from, to),
		n,
		predicted,
		passed: rate,
		low: low ?? 0,
		high: high ?? 1,
		text: n === 0 ? predictions.none : predictions.passed(k, n),
		rows: interviews.map((interview) => {
			const { confidence, result } = interview.retro;
			const guess = predictions.guessed(sidebar.percent(confidence ?? 0), data.result(result));
			return noteRow(interview, snapshot, guess);
		}),
	};
}

/** How far off the predictions are, in words. */
function biasText(bias: number, words: Messages): string {
	const { noBias, tooSure, tooModest } = words.insights.predictions;
	const size = Math.abs(bias);
	if (size < 0.005) return noBias;
	return (bias > 0 ? tooSure : tooModest)(percent(size, words));
}

function calibrationView({ calibration }: Insights, snapshot: Snapshot): InsightsView['calibration'] {
	const { predictions } = snapshot.words.insights;
	const { n, missing, brier, bias, bins, right } = calibration;
	const score = brier === null ? '' : brier.toFixed(2);
	const words = bias === null ? '' : biasText(bias, snapshot.words);
	return {
		name: predictions.name(score, words, n),
		said: missing > 0 || bias === null ? '' : predictions.said(predictions.sure[readingOf(bias)], right, n),
		n,
		missing,
		brier: score,
		bias: words,
		bins: bins.map((bin) => binView(bin, snapshot)),
	};
}

function funnelView({ funnel }: Insights, snapshot: Snapshot): InsightsView['funnel'] {
	const { words } = snapshot;
	const { stages } = words.insights;
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
				pending > 0 ? stages.waiting(pending) : '',
				withdrawn > 0 ? stages.withdrawn(withdrawn) : '',
				mocks > 0 ? stages.mocks(mocks) : '',
			];
			return {
				stage: stage === null ? stages.none : words.data.stage(stage),
				n,
				rate,
				low: low ?? 0,
				high: high ?? 1,
				missing,
				text:
					missing > 0 || rate === null
						? stages.rate(k, n)
						: stages.range(stages.rate(k, n), percent(low ?? 0, words), percent(high ?? 1, words)),
				aside: aside.filter((part) => part !== '').join(words.rows.comma),
				rows: interviews.map((interview) =>
					noteRow(interview, snapshot, words.data.result(interview.retro.result)),
				),
			};
		},
	);
	const passed = funnel.reduce((sum, one) => sum + one.passed.k, 0);
	const answers = funnel.reduce((sum, one) => sum + one.passed.n, 0);
	return { name: stages.name(passed, answers), steps };
}

/** The message of each reading. */
const READINGS = { 'blind-spot': 'blindSpot', worry: 'worry' } as const;

/** `3 more answers at recruiter, 1 at panel`; empty where nothing is missing. */
function missingText(
	some: readonly { missing: number; name: string }[],
	said: (missing: number, name: string, isFirst: boolean) => string,
	{ rows }: Messages,
): string {
	return some
		.filter(({ missing }) => missing > 0)
		.map(({ missing, name }, index) => said(missing, name, index === 0))
		.join(rows.comma);
}

/** Of what there is too little yet, a line each, with what it needs. */
function lackingIn(view: Omit<InsightsView, 'lacking'>, words: Messages): InsightsView['lacking'] {
	const { lacking } = words.insights;
	const { heat, calibration, funnel, series, reasons, methods: ways, overcame } = view;
	const { n, missing } = calibration;
	const stages = missingText(
		funnel.steps.map(({ missing: more, stage }) => ({ missing: more, name: stage })),
		lacking.atStage,
		words,
	);
	const judged = missingText(
		ways.map((way) => ({ missing: way.missing, name: way.method })),
		lacking.byMethod,
		words,
	);
	return [
		heat.rows.length > 0 ? '' : lacking.months,
		missing === 0 ? '' : lacking.predictions(n, missing),
		stages === '' ? '' : lacking.stages(stages),
		series.length > 0 ? '' : lacking.state,
		reasons.length > 0 ? '' : lacking.reasons,
		ways.length > 0 ? '' : lacking.method,
		judged === '' ? '' : lacking.methods(judged),
		overcame.length > 0 ? '' : lacking.overcame,
	].filter((need) => need !== '');
}

const stagesOf = ({ tookPlace }: Snapshot): string[] =>
	[...new Set(tookPlace.map(({ retro }) => retro.stage).filter((stage) => stage !== null))].sort();

/** Makes the view's value. */
export function insightsView(snapshot: Snapshot, state: InsightsState): InsightsView {
	const { today, words } = snapshot;
	const selection: Selection = {
		since: state.days > 0 ? addDays(today, -state.days) : '',
		company: state.company,
		stage: state.stage,
		kind: state.kind,
	};
	const insights = insightsOf(snapshot, selection);
	const reasons = insights.reasons.map(({ reason, official, own, reading }) => ({
		reason: plain(reason),
		official: official.length,
		own: own.length,
		reading: reading === null ? null : words.insights.reasons[READINGS[reading]],
		rows: [...new Set([...official, ...own])].map((interview) => noteRow(interview, snapshot)),
	}));
	const answerRow = (path: string, line: number, rating: string, date: string): NoteRow => {
		const interview = snapshot.interviewAt(path, line);
		return {
			id: `${path}:${line}`,
			place: { path, line },
			text: words.insights.overcame.answer(
				words.data.rating(rating),
				interview === undefined ? '' : whoOf(interview, words),
				words.figures.shortDay(date, today),
			),
		};
	};
	const view = {
		count: insights.interviews.length,
		heat: heatView(insights.heat, state, snapshot),
		series: insights.series.flatMap((series) => seriesView(series, snapshot) ?? []),
		calibration: calibrationView(insights, snapshot),
		funnel: funnelView(insights, snapshot),
		reasons,
		methods: methods(snapshot).map(({ method, validated, judged, missing }) => ({
			method: words.data.method(method),
			text: words.insights.worked.rate(validated, judged),
			missing,
		})),
		baseRate: baseRateSentences(insights.baseRate, words),
		failing: failingView(insights.modes, snapshot),
		observed: observedView(insights.observed, snapshot),
		overcame: insights.overcame.map(({ id, title, failed, passed, between }) => ({
			id: `${id} ${failed.path}`,
			title: plain(title),
			failed: answerRow(failed.path, failed.line, failed.rating, failed.date),
			passed: answerRow(passed.path, passed.line, passed.rating, passed.date),
			between: between.map(actionRow),
		})),
		choices: {
			stages: stagesOf(snapshot),
			companies: companiesOf(snapshot.tookPlace, snapshot),
		},
		hasInterviews: snapshot.tookPlace.length > 0,
	};
	return { ...view, lacking: lackingIn(view, words) };
}

/** Fewer failures than these show no way of failing. */
const LEAST_FAILURES = 3;

/** The ways of failing, the commonest in the sentence; null where too few failures say how, or each in its own. */
function failingView({ said, modes }: Modes, snapshot: Snapshot): InsightsView['failing'] {
	const { words: messages, today } = snapshot;
	const { failing } = messages.insights;
	const [most] = modes;
	if (most === undefined || said < LEAST_FAILURES || most.failures.length < 2) return null;
	return {
		sentence: failing.sentence(most.failures.length, said, most.themes.length, failing.modes[most.mode]),
		rows: modes.flatMap(({ mode, failures }) =>
			failures.map(({ interview, line, title, words }) => ({
				id: `${interview.path}:${line}:${title}`,
				place: { path: interview.path, line },
				text: failing.row(
					failing.modes[mode],
					plain(words),
					whoOf(interview, messages),
					messages.figures.shortDay(interview.retro.date, today),
				),
			})),
		),
	};
}

/** One's own ratings against those of others; null where there are none to compare. */
function observedView(all: readonly Compared[], snapshot: Snapshot): InsightsView['observed'] {
	const { data, insights } = snapshot.words;
	if (all.length === 0) return null;
	const better = all.filter(({ over }) => over > 0).length;
	const worse = all.filter(({ over }) => over < 0).length;
	return {
		sentence: insights.observed.sentence(all.length, {
			better,
			worse,
			same: all.length - better - worse,
		}),
		rows: all.map(({ interview, title, own, observed, by, line }, index) => ({
			id: `${interview.path}:${line}:${index}`,
			place: { path: interview.path, line },
			text: insights.observed.row(
				plain(title),
				data.rating(own),
				by,
				data.rating(observed),
				whereOf(interview, snapshot),
			),
		})),
	};
}

/** Fewer cases than these say nothing of how sure a share is. */
const LEAST_CASES = 5;

function baseRateSentences({ withAction, without, methods: used }: BaseRate, words: Messages): string[] {
	const { worked } = words.insights;
	if (withAction.n === 0 && without.n === 0) return [];
	const isEnough = withAction.n >= LEAST_CASES && without.n >= LEAST_CASES;
	const held = ({ k, n, low, high }: Share): string => {
		if (n === 0) return worked.noCase;
		const range =
			isEnough && low !== null && high !== null
				? { low: Math.round(low * 100), high: Math.round(high * 100) }
				: null;
		return worked.held(k, n, range);
	};
	return [
		worked.baseRate(held(withAction), held(without)),
		...(used.length === 0
			? []
			: [
					worked.byMethod(
						used
							.map(({ method, held: one }) => worked.methodHeld(words.data.method(method), held(one)))
							.join(words.rows.comma),
					),
				]),
		worked.byItself,
	];
}

/** Reads a saved state of any age or shape. */
export function readInsightsState(saved: unknown): InsightsState {
	const state = fit(FRESH_INSIGHTS, saved);
	return { ...state, days: Math.max(state.days, 0), kind: fitOne(['real', 'mock'], state.kind, '') };
}
