/** What a week or a month was like, as it was known on its last day. */
import { endingOf } from '../retro/closing';
import { compare } from '../compare';
import { actions, isOutstanding, type Effect, type JudgedAction } from '../action/actions';
import { upcoming, type PlannedRound } from '../vault/upcoming';
import { addDays, daysBetween } from '../day';
import { doneBetween, type Overcoming } from '../insights/insights';
import type { Occurrence, Interview, PastInterview, Snapshot, ThemeName } from '../vault/snapshot';
import { momentsDueIn, type Moment } from '../retro/moments';
import { overcome } from '../question/questions';
import type { Retro } from '../note/retro';
import { stories, type ToldStory } from '../story/tellings';
import { unnamed, type Unnamed } from '../theme/unnamed';
import { replay, type State } from '../vault/progress';
import { snapshotOn, resultDay } from './as-of';
import type { Period } from './period';

export interface ThemeRef {
	key: string;
	name: string;
	/** The path of its knowledge note. */
	note: string | null;
}

/** An interview ahead: its own note, the brief for it, or both. */
export interface Ahead extends Pick<Retro, 'round' | 'stage' | 'kind'> {
	date: string;
	company: string | null;
	path: string | null;
	brief: string | null;
}

/** What an interview asked for by a certain time. */
export type MissedMoment = Moment & { due: string };

/** A done action, and the interview that showed whether it worked. */
export type DecidedAction = JudgedAction & { decidedBy: NonNullable<JudgedAction['decidedBy']> };

export interface WeekReview {
	period: Period;
	/** The last day that counts: that of the period, or today while it lasts. */
	asOf: string;
	/** Every theme by its key, as actions name them. */
	names: ReadonlyMap<string, ThemeName>;
	/** Those held, in the order of time, with what each shows, by the names of the themes. */
	interviews: { interview: PastInterview; shown: { theme: ThemeRef; occurrence: Occurrence }[] }[];
	/** What they say went wrong and nobody has named yet, as it is now. */
	unnamed: readonly Unnamed[];
	/** What was due in the period and not done by its end. */
	missed: MissedMoment[];
	/** Those that came in the period; the days are those from the interview on. */
	results: { interview: Interview; on: string; days: number | null }[];
	/** Those that had not come by its end, the longest wait first. */
	waiting: { interview: PastInterview; days: number }[];
	/** Themes whose state at the end is another than before; the last interview in between says why. */
	changes: { theme: ThemeRef; from: State | null; to: State; because: Occurrence }[];
	actions: {
		/** Done in the period. */
		done: JudgedAction[];
		/** Still to be done in it. */
		due: JudgedAction[];
		/** Not done by its end, though due before. */
		overdue: JudgedAction[];
		/** Done, and not judged by its end. */
		awaiting: JudgedAction[];
		/** Those that an interview of the period judged. */
		validated: DecidedAction[];
		ineffective: DecidedAction[];
	};
	/** The stories with something that is done differently since: is it still? */
	habits: ToldStory[];
	/** The interviews of the rest of the period and of as many days after it. */
	next: Ahead[];
	wins: {
		/** Questions that went well in the period after they had failed. */
		overcame: (Overcoming & { failedAt: Interview; passedAt: Interview })[];
		/** Themes that became resolved. */
		resolved: ThemeRef[];
		/** The theme that has held most often in a row, of those that held in the period. */
		longestRun: { theme: ThemeRef; held: number } | null;
	};
}

/** What a period was like in figures. */
export interface ReviewFigures {
	real: number;
	mocks: number;
	/** How often a theme came up, and how often one that did held. */
	cameUp: number;
	held: number;
	/** The actions that an interview of the period judged. */
	validated: number;
	ineffective: number;
	/** The passes and offers that came in the period, and those of them that have been learnt from. */
	passes: number;
	reviewedPasses: number;
}

/** A run of one is none. */
const SHORTEST_RUN = 2;

/** Whether a day lies in the part of the period that is known. */
type IsIn = (day: string | null) => boolean;

const isReal = ({ retro }: Interview): boolean => retro.kind === 'real';

/**
 * Looks back at a period at the moment `now` of the snapshot's day. A period that is over is seen as it was
 * on its last day, so that its review stays the same; of one that is still to come only the interviews are
 * known.
 */
export function weekReview(given: Snapshot, period: Period, now: string): WeekReview {
	const { first, last } = period;
	const isOver = last < given.today;
	const asOf = isOver ? last : given.today;
	const snapshot = snapshotOn(given, asOf);
	const isIn: IsIn = (day) => day !== null && day >= first && day <= asOf;

	const held = snapshot.tookPlace.filter(({ retro }) => isIn(retro.date));
	const shown = shownIn(snapshot, new Set(held));
	const changes = changesIn(snapshot, isIn, first);

	return {
		period,
		asOf,
		names: snapshot.names,
		interviews: held.map((interview) => ({ interview, shown: shown.get(interview) ?? [] })),
		unnamed: unnamedIn(given, isIn),
		missed: momentsDueIn(snapshot, first, asOf, isOver ? `${last}T23:59:59` : now).filter(isMissed),
		results: resultsIn(snapshot, isIn),
		waiting: snapshot.tookPlace
			.filter((interview) => isReal(interview) && interview.retro.result === 'pending')
			.map((interview) => ({ interview, days: daysBetween(interview.retro.date, asOf) })),
		changes,
		actions: actionsIn(snapshot, isIn, period, asOf),
		habits: stories(snapshot).filter(
			({ story }) => story.habitActive && (story.habitSince === null || story.habitSince <= asOf),
		),
		next: nextIn(snapshot, first, addDays(last, daysBetween(first, last) + 1)),
		wins: {
			overcame: overcameIn(snapshot, isIn),
			resolved: changes.flatMap(({ theme, to }) => (to === 'resolved' ? [theme] : [])),
			longestRun: longestRun(snapshot, isIn),
		},
	};
}

/**
 * The weak points without a theme that an interview of the period says, of the days since the plugin came
 * into the vault.
 */
function unnamedIn(snapshot: Snapshot, isIn: IsIn): WeekReview['unnamed'] {
	const { asksSince } = snapshot.settings;
	return unnamed(snapshot).filter(({ lines }) =>
		lines.some(({ interview: { retro } }) => isIn(retro.date) && retro.date >= asksSince),
	);
}

const isMissed = (moment: Moment): moment is MissedMoment =>
	moment.due !== null && (moment.state === 'late' || moment.state === 'missed');

/** The results that came, in the order of their days. */
function resultsIn(snapshot: Snapshot, isIn: IsIn): WeekReview['results'] {
	const found: WeekReview['results'] = [];
	for (const interview of snapshot.interviews.values()) {
		const { date } = interview.retro;
		const on = resultDay(interview.retro);
		if (on === null || !isIn(on) || !isReal(interview)) continue;
		found.push({ interview, on, days: date === null ? null : daysBetween(date, on) });
	}
	return found.sort(
		(a, b) =>
			compare(a.on, b.on) ||
			compare(a.interview.moment ?? '', b.interview.moment ?? '') ||
			compare(a.interview.path, b.interview.path),
	);
}

function actionsIn(snapshot: Snapshot, isIn: IsIn, period: Period, asOf: string): WeekReview['actions'] {
	const judged = actions(snapshot);
	const decided = (effect: Effect): DecidedAction[] =>
		judged.filter(
			(one): one is DecidedAction =>
				one.effect === effect && one.decidedBy !== null && isIn(one.decidedBy.interview.retro.date),
		);
	const isToDo = ({ action }: JudgedAction): boolean =>
		isOutstanding(action) &&
		action.due !== null &&
		action.due >= asOf &&
		action.due >= period.first &&
		action.due <= period.last;
	return {
		done: judged
			.filter(({ action }) => action.status === 'done' && isIn(action.done))
			.sort((a, b) => compare(a.action.done ?? '', b.action.done ?? '')),
		due: judged.filter(isToDo),
		overdue: judged.filter(({ overdue }) => overdue),
		awaiting: judged.filter(({ effect }) => effect === 'awaiting'),
		validated: decided('validated'),
		ineffective: decided('ineffective'),
	};
}

function overcameIn(snapshot: Snapshot, isIn: IsIn): WeekReview['wins']['overcame'] {
	return overcome(snapshot).flatMap((pair) => {
		const failedAt = snapshot.interviewAt(pair.failed.path, pair.failed.line);
		const passedAt = snapshot.interviewAt(pair.passed.path, pair.passed.line);
		if (!isIn(pair.passed.date) || failedAt === undefined || passedAt === undefined) return [];
		return [{ ...pair, between: doneBetween(pair, snapshot), failedAt, passedAt }];
	});
}

/** A theme by its key. */
export function themeRef(key: string, { names }: Pick<Snapshot, 'names'>): ThemeRef {
	const known = names.get(key);
	return { key, name: known?.name ?? key, note: known?.note ?? null };
}

const byName = (a: ThemeRef, b: ThemeRef): number => compare(a.name, b.name) || compare(a.key, b.key);

function shownIn(
	snapshot: Snapshot,
	interviews: ReadonlySet<Interview>,
): Map<Interview, WeekReview['interviews'][number]['shown']> {
	const found = new Map<Interview, WeekReview['interviews'][number]['shown']>();
	for (const [key, occurrences] of snapshot.occurrences) {
		for (const occurrence of occurrences) {
			if (!interviews.has(occurrence.interview)) continue;
			const list = found.get(occurrence.interview) ?? [];
			list.push({ theme: themeRef(key, snapshot), occurrence });
			found.set(occurrence.interview, list);
		}
	}
	for (const list of found.values()) list.sort((a, b) => byName(a.theme, b.theme));
	return found;
}

/** The states of the themes up to the day before `first`, and now. */
function changesIn(snapshot: Snapshot, isIn: (day: string) => boolean, first: string): WeekReview['changes'] {
	const { resolvedAfter } = snapshot.settings.thresholds;
	const changes: WeekReview['changes'] = [];
	for (const [key, occurrences] of snapshot.occurrences) {
		const because = occurrences.filter(({ date }) => isIn(date)).pop();
		if (because === undefined) continue;
		const from =
			replay(
				occurrences.filter(({ date }) => date < first),
				resolvedAfter,
			)?.state ?? null;
		const to = replay(occurrences, resolvedAfter)?.state;
		if (to !== undefined && from !== to) changes.push({ theme: themeRef(key, snapshot), from, to, because });
	}
	return changes.sort((a, b) => byName(a.theme, b.theme));
}

/** The interviews from `first` to `until` that are still ahead, one for each company and day. */
export function nextIn(snapshot: Snapshot, first: string, until: string): Ahead[] {
	const keyOf = ({ company, date }: Retro): string =>
		`${date} ${company === null ? '' : snapshot.companyOf(company).key}`;
	const hasRetro = ({ path }: PlannedRound): boolean => snapshot.notes.get(path)?.retro != null;
	const rounds = upcoming(snapshot).filter(({ retro }) => retro.date >= first && retro.date <= until);
	if (rounds.length === 0) return [];
	const ofToday = snapshot.tookPlace.filter(({ retro }) => retro.date === snapshot.today);
	const tookPlace = new Set(ofToday.map(({ retro }) => keyOf(retro)));
	const briefs = new Map<string, PlannedRound>();
	for (const round of rounds) {
		const key = keyOf(round.retro);
		if (!hasRetro(round) && !tookPlace.has(key) && !briefs.has(key)) briefs.set(key, round);
	}
	const ahead = ({ retro }: PlannedRound, path: string | null, brief: string | null): Ahead => ({
		date: retro.date,
		company: retro.company === null ? null : snapshot.companyOf(retro.company).name,
		round: retro.round,
		stage: retro.stage,
		kind: retro.kind,
		path,
		brief,
	});
	const found: Ahead[] = [];
	for (const round of rounds) {
		if (!hasRetro(round)) continue;
		const key = keyOf(round.retro);
		const hasCompany = round.retro.company !== null;
		found.push(ahead(round, round.path, hasCompany ? (briefs.get(key)?.path ?? null) : null));
		if (hasCompany) briefs.delete(key);
	}
	for (const brief of briefs.values()) found.push(ahead(brief, null, brief.path));
	return found.sort((a, b) => compare(a.date, b.date));
}

function longestRun(snapshot: Snapshot, isIn: (day: string) => boolean): WeekReview['wins']['longestRun'] {
	let longest: WeekReview['wins']['longestRun'] = null;
	for (const [key, occurrences] of snapshot.occurrences) {
		if (!occurrences.some(({ date, verdict }) => verdict === 'held' && isIn(date))) continue;
		const held = replay(occurrences, snapshot.settings.thresholds.resolvedAfter)?.heldRun ?? 0;
		if (held < SHORTEST_RUN || held < (longest?.held ?? 0)) continue;
		const theme = themeRef(key, snapshot);
		if (longest === null || held > longest.held || byName(theme, longest.theme) < 0)
			longest = { theme, held };
	}
	return longest;
}

/** Counts what a review holds. */
export function figuresOf({ interviews, actions, results }: WeekReview): ReviewFigures {
	const mocks = interviews.filter(({ interview }) => interview.retro.kind === 'mock').length;
	const occurrences = interviews.flatMap(({ shown }) => shown.map(({ occurrence }) => occurrence));
	const passes = results.filter(({ interview: { retro } }) => endingOf(retro.result) === 'pass');
	return {
		passes: passes.length,
		reviewedPasses: passes.filter(({ interview }) => interview.retro.closed !== null).length,
		mocks,
		real: interviews.length - mocks,
		cameUp: occurrences.length,
		held: occurrences.filter(({ verdict }) => verdict === 'held').length,
		validated: actions.validated.length,
		ineffective: actions.ineffective.length,
	};
}
