/** What many interviews say together: each figure with the notes that it comes from. */
import { compare, countWhile } from '../compare';
import { later } from '../day';
import { actions, isOutstanding, type JudgedAction } from '../action/actions';
import { isCompany } from '../vault/companies';
import {
	perSnapshot,
	type Occurrence,
	type Interview,
	type PastInterview,
	type Snapshot,
} from '../vault/snapshot';
import { keyOf } from '../vault/names';
import { overcome, type Overcome } from '../question/questions';
import { themes, type Theme } from '../theme/themes';
import { baseRateOf, type BaseRate } from './base-rate';
import { modesIn, type Modes } from './modes';
import { observedIn, type Compared } from './observed';
import { bias, brier, share, type Share } from './statistics';

/** Which interviews count; an empty word lets all pass. */
export interface Selection {
	/** The first day. */
	since: string;
	company: string;
	stage: string;
	kind: 'real' | 'mock' | '';
}

export const EVERYTHING: Selection = { since: '', company: '', stage: '', kind: '' };

/** One theme in one month. */
export interface HeatCell {
	/** `2026-08`. */
	month: string;
	timesFailed: number;
	/** The sum of the severities of what failed. */
	severity: number;
	timesHeld: number;
	occurrences: Occurrence[];
}

export interface Heat {
	/** Every month from the first occurrence to the last, in order. */
	months: string[];
	/** By rank; only the months in which the theme came up. */
	rows: { theme: Theme; cells: HeatCell[] }[];
}

export interface Series {
	label: string;
	/** The scale goes from 1 to this. */
	most: number;
	/** In the order of time. */
	points: { interview: PastInterview; date: string; value: number }[];
}

export interface Bin {
	/** In per cent, both ends counted. */
	from: number;
	to: number;
	passed: Share;
	/** The mean of the predictions, from 0 to 1; null without cases. */
	predicted: number | null;
	interviews: PastInterview[];
}

export interface Calibration {
	n: number;
	/** How many cases are missing until the figures mean something. */
	missing: number;
	brier: number | null;
	bias: number | null;
	bins: Bin[];
	/** How many came out as they were predicted: passed where that was at least even, else not. */
	right: number;
}

export interface FunnelStep {
	/** Null for interviews whose note names none. */
	stage: string | null;
	/** Real interviews with an answer, and how many of them were passed. */
	passed: Share;
	missing: number;
	/** Real interviews without an answer yet. */
	pending: number;
	/** Those that the candidate ended. */
	withdrawn: number;
	mocks: number;
	interviews: PastInterview[];
}

export interface Reason {
	reason: string;
	official: PastInterview[];
	own: PastInterview[];
	/** A blind spot is said by others only, a worry by oneself only. */
	reading: 'blind-spot' | 'worry' | null;
}

/** What was done between a failure and a success, for the themes of the question. */
export interface Overcoming extends Overcome {
	between: JudgedAction[];
}

export interface Insights {
	/** Those that were counted, in the order of time. */
	interviews: PastInterview[];
	heat: Heat;
	series: Series[];
	calibration: Calibration;
	funnel: FunnelStep[];
	reasons: Reason[];
	overcame: Overcoming[];
	observed: Compared[];
	baseRate: BaseRate;
	modes: Modes;
}

const BINS = [
	[0, 39],
	[40, 59],
	[60, 79],
	[80, 100],
] as const;
const MOST_STRESS = 5;
const MOST_SELF_RATING = 4;
const MOST_ASSESSED = 5;

/**
 * Whether a round was passed; null while there is no answer, or where the candidate ended it. A company
 * that never answers has said no.
 */
export function wasPassed({ result }: Interview['retro']): boolean | null {
	if (result === 'passed' || result === 'offer') return true;
	return result === 'rejected' || result === 'ghosted' ? false : null;
}

/** Whether an interview is among those asked for. */
function isChosen(
	{ retro, company }: PastInterview,
	{ since, company: name, stage, kind }: Selection,
	snapshot: Snapshot,
): boolean {
	return (
		retro.date >= since &&
		isCompany(company, name, snapshot) &&
		(stage === '' || retro.stage === stage) &&
		(kind === '' || retro.kind === kind)
	);
}

/** Everything that the chosen interviews say together. */
export function insightsOf(snapshot: Snapshot, selection: Selection): Insights {
	const interviews = snapshot.tookPlace.filter((interview) => isChosen(interview, selection, snapshot));
	const chosen = new Set(interviews);
	const paths = new Set(interviews.map(({ path }) => path));
	return {
		interviews,
		heat: heatOf(snapshot, chosen),
		series: seriesOf(interviews, snapshot.words.insights.state),
		calibration: calibrationOf(interviews, snapshot),
		funnel: funnelOf(interviews, snapshot),
		reasons: reasonsOf(interviews, snapshot),
		overcame: overcome(snapshot)
			.filter(({ failed, passed }) => paths.has(failed.path) && paths.has(passed.path))
			.map((pair) => ({ ...pair, between: doneBetween(pair, snapshot) })),
		observed: observedIn(interviews),
		baseRate: baseRateOf(snapshot, chosen),
		modes: modesIn(interviews, snapshot),
	};
}

/** The months from the first to the last, as in `2026-08`, none left out. */
function monthsBetween(first: string, last: string): string[] {
	const months: string[] = [];
	for (let month = first; ; month = later(`${month}-01`, 1, 'months').slice(0, 7)) {
		months.push(month);
		if (month >= last) return months;
	}
}

function heatOf(snapshot: Snapshot, chosen: ReadonlySet<Interview>): Heat {
	let first = '';
	let last = '';
	const rows = themes(snapshot).flatMap((theme) => {
		const cells = new Map<string, HeatCell>();
		for (const occurrence of theme.occurrences) {
			if (!chosen.has(occurrence.interview)) continue;
			const month = occurrence.date.slice(0, 7);
			const cell = cells.get(month) ?? { month, timesFailed: 0, severity: 0, timesHeld: 0, occurrences: [] };
			cells.set(month, cell);
			cell.occurrences.push(occurrence);
			if (occurrence.verdict === 'failed') cell.timesFailed++;
			else cell.timesHeld++;
			cell.severity += occurrence.severity ?? 0;
			if (first === '' || month < first) first = month;
			if (month > last) last = month;
		}
		return cells.size === 0
			? []
			: [{ theme, cells: [...cells.values()].sort((a, b) => compare(a.month, b.month)) }];
	});
	return { months: first === '' ? [] : monthsBetween(first, last), rows };
}

/** What was noted of oneself: stress and the self-rating first, then the free labels, the one used most first. */
function seriesOf(
	interviews: readonly PastInterview[],
	words: { stress: string; selfRating: string },
): Series[] {
	const found = new Map<string, Series>();
	const add = (label: string, most: number, interview: PastInterview, value: number | null): void => {
		if (value === null) return;
		const key = keyOf(label);
		const series = found.get(key) ?? { label, most, points: [] };
		found.set(key, series);
		series.points.push({ interview, date: interview.retro.date, value });
	};
	const shown = [words.stress, words.selfRating].map(keyOf);
	const fixed = ['stress', 'self rating', ...shown];
	for (const interview of interviews) {
		const { stress, selfRating, selfAssessment } = interview.retro;
		add(words.stress, MOST_STRESS, interview, stress);
		add(words.selfRating, MOST_SELF_RATING, interview, selfRating);
		for (const { label, value } of selfAssessment)
			if (!fixed.includes(keyOf(label))) add(label, MOST_ASSESSED, interview, value);
	}
	const free = [...found].filter(([key]) => !fixed.includes(key)).map(([, series]) => series);
	free.sort((a, b) => b.points.length - a.points.length || compare(a.label, b.label));
	return [...shown.flatMap((key) => found.get(key) ?? []), ...free];
}

/** What the briefs predicted, by the company and the day that they were for. */
function guessesOf(snapshot: Snapshot): Map<string, { stage: string | null; confidence: number }[]> {
	const found = new Map<string, { stage: string | null; confidence: number }[]>();
	for (const { brief } of snapshot.notes.values()) {
		if (brief === null || brief.company === null || brief.date === null || brief.confidence === null)
			continue;
		const key = roundKey(snapshot.companyOf(brief.company).key, brief.date);
		found.set(key, [...(found.get(key) ?? []), { stage: brief.stage, confidence: brief.confidence }]);
	}
	return found;
}

const roundKey = (company: string, date: string): string => `${date} ${company}`;

/**
 * How good the predictions were, over real interviews with a prediction and an answer. An interview that has
 * none has that of the brief for it, by its company, its day and, where the brief names one, its stage.
 */
export function calibrationOf(interviews: readonly PastInterview[], snapshot: Snapshot): Calibration {
	const { settings } = snapshot;
	const guesses = guessesOf(snapshot);
	const guessed = ({ company, retro: { date, stage } }: PastInterview): number | null =>
		guesses
			.get(roundKey(company?.key ?? '', date))
			?.find((guess) => guess.stage === null || guess.stage === stage)?.confidence ?? null;
	const cases = interviews.flatMap((interview) => {
		const { kind } = interview.retro;
		const confidence = interview.retro.confidence ?? guessed(interview);
		const happened = wasPassed(interview.retro);
		return confidence === null || happened === null || kind === 'mock'
			? []
			: [{ interview, predicted: confidence / 100, happened }];
	});
	const bins = BINS.map(([from, to]): Bin => {
		// A confidence of 39.5 is still below 40.
		const own = cases.filter(
			({ predicted }) => predicted * 100 >= from && (to === 100 || predicted * 100 < to + 1),
		);
		const total = own.reduce((sum, { predicted }) => sum + predicted, 0);
		return {
			from,
			to,
			passed: share(own.filter(({ happened }) => happened).length, own.length),
			predicted: own.length === 0 ? null : total / own.length,
			interviews: own.map(({ interview }) => interview),
		};
	});
	return {
		n: cases.length,
		missing: Math.max(0, settings.thresholds.calibrationCases - cases.length),
		brier: brier(cases),
		bias: bias(cases),
		bins,
		right: cases.filter(({ predicted, happened }) => predicted >= 0.5 === happened).length,
	};
}

/**
 * How many rounds were passed at each stage; the stages in the order of the settings, those not named there
 * behind them.
 */
function funnelOf(interviews: readonly PastInterview[], { settings }: Snapshot): FunnelStep[] {
	const byStage = new Map<string | null, PastInterview[]>(settings.stages.map((stage) => [stage, []]));
	const last: PastInterview[] = [];
	for (const interview of interviews) {
		const { stage } = interview.retro;
		const known = stage === null ? last : byStage.get(stage);
		if (known === undefined) byStage.set(stage, [interview]);
		else known.push(interview);
	}
	return [...byStage, [null, last] as const]
		.filter(([, all]) => all.length > 0)
		.map(([stage, all]): FunnelStep => {
			const real = all.filter(({ retro }) => retro.kind === 'real');
			const answers = real.map(({ retro }) => wasPassed(retro)).filter((answer) => answer !== null);
			const withdrawn = real.filter(({ retro }) => retro.result === 'withdrawn').length;
			return {
				stage,
				passed: share(answers.filter((answer) => answer).length, answers.length),
				missing: Math.max(0, settings.thresholds.funnelCases - answers.length),
				pending: real.length - answers.length - withdrawn,
				withdrawn,
				mocks: all.length - real.length,
				interviews: all,
			};
		});
}

/** The reasons given for results, official ones beside one's own, the one given most often first. */
function reasonsOf(interviews: readonly PastInterview[], { settings }: Snapshot): Reason[] {
	const least = settings.thresholds.reasonCases;
	const found = new Map<string, Reason>();
	for (const interview of interviews) {
		const { reasonsOfficial, reasonsOwn } = interview.retro;
		for (const [side, texts] of [
			['official', reasonsOfficial],
			['own', reasonsOwn],
		] as const) {
			for (const text of texts) {
				const key = keyOf(text);
				const reason = found.get(key) ?? { reason: text.trim(), official: [], own: [], reading: null };
				found.set(key, reason);
				if (!reason[side].includes(interview)) reason[side].push(interview);
			}
		}
	}
	const readingOf = ({ official, own }: Reason): Reason['reading'] => {
		if (official.length >= least && own.length === 0) return 'blind-spot';
		return own.length >= least && official.length === 0 ? 'worry' : null;
	};
	return [...found.values()]
		.map((reason) => ({ ...reason, reading: readingOf(reason) }))
		.sort(
			(a, b) =>
				b.official.length + b.own.length - a.official.length - a.own.length || compare(a.reason, b.reason),
		);
}

/** An action that was done, and its place among all. */
interface DoneAt {
	at: number;
	done: string;
	judged: JudgedAction;
}

/** The actions that were done on a known day, by the keys of their themes and in the order of those days. */
const doneFor = perSnapshot((snapshot): ReadonlyMap<string, readonly DoneAt[]> => {
	const found = new Map<string, DoneAt[]>();
	for (const [at, judged] of actions(snapshot).entries()) {
		const { done } = judged.action;
		if (done === null || isOutstanding(judged.action)) continue;
		for (const key of judged.themes) {
			const list = found.get(key);
			if (list === undefined) found.set(key, [{ at, done, judged }]);
			else list.push({ at, done, judged });
		}
	}
	for (const list of found.values()) list.sort((a, b) => compare(a.done, b.done));
	return found;
});

/** Those of actions in the order of their days that were done from the day `first` to the day `last`. */
const within = (list: readonly DoneAt[], first: string, last: string): readonly DoneAt[] =>
	list.slice(
		countWhile(list, ({ done }) => done < first),
		countWhile(list, ({ done }) => done <= last),
	);

/** The improvements that were done after the failure and by the day of the success, for the themes of the question. */
export function doneBetween({ failed, passed }: Overcome, snapshot: Snapshot): JudgedAction[] {
	const question = snapshot
		.interviewAt(failed.path, failed.line)
		?.retro.questions.find(({ ratingLine }) => ratingLine === failed.line);
	const keys = new Set(question?.themes.map((text) => snapshot.themeOf(text, failed.path).key));
	const found = new Map<number, JudgedAction>();
	for (const key of keys)
		for (const { at, judged } of within(doneFor(snapshot).get(key) ?? [], failed.date, passed.date))
			found.set(at, judged);
	return [...found].sort(([a], [b]) => a - b).map(([, judged]) => judged);
}
