/** The actions of every retro, and what became of those that are done. */
import { compare } from '../compare';
import { daysBetween } from '../day';
import {
	perSnapshot,
	type Occurrence,
	type Interview,
	type PastInterview,
	type Snapshot,
} from '../vault/snapshot';
import type { Action } from '../note/retro';

/** Whether a done action worked: the next interview that shows its themes decides. */
export type Effect = 'awaiting' | 'validated' | 'ineffective' | 'unproven';

export interface JudgedAction {
	interview: Interview;
	action: Action;
	/** The keys of its themes. */
	themes: string[];
	overdue: boolean;
	effect: Effect | null;
	decidedBy: { path: string; line: number; interview: PastInterview } | null;
}

/** Later than every day. */
const NEVER = '9';

/** Whether an action still has to be done. */
export function isOutstanding({ status }: Action): boolean {
	return status === 'open' || status === 'in-progress';
}

/** Every action: the one that is due first comes first, those without a date last. */
export const actions = perSnapshot((snapshot): readonly JudgedAction[] => {
	const verdicts = explicitVerdicts(snapshot);
	const latest = latestDates(snapshot);
	const interviews = [...snapshot.interviews.values()].sort(
		(a, b) => compare(b.moment ?? '', a.moment ?? '') || compare(a.path, b.path),
	);
	// Few days share many actions: it is the days that are sorted.
	const byDue = new Map<string, JudgedAction[]>();
	for (const interview of interviews) {
		for (const action of interview.retro.actions) {
			const themes = snapshot.themesOf(action, interview.path);
			const overdue = isOutstanding(action) && action.due !== null && action.due < snapshot.today;
			const { effect, decidedBy } = judge(action, themes, verdicts.get(action), latest, snapshot);
			const judged = { interview, action, themes, overdue, effect, decidedBy };
			const due = action.due ?? NEVER;
			const sharing = byDue.get(due);
			if (sharing === undefined) byDue.set(due, [judged]);
			else sharing.push(judged);
		}
	}
	return [...byDue].sort(([a], [b]) => compare(a, b)).flatMap(([, sharing]) => sharing);
});

type Judgement = Pick<JudgedAction, 'effect' | 'decidedBy'>;
const NONE: Judgement = { effect: null, decidedBy: null };

function judge(
	action: Action,
	themes: string[],
	explicit: Judgement | undefined,
	latest: LatestDates,
	snapshot: Snapshot,
): Judgement {
	if (action.status !== 'done' || action.kind === 'follow-up' || themes.length === 0) return NONE;
	if (explicit !== undefined) return explicit;
	if (action.done === null) return NONE;
	const decider = firstAfter(action.done, themes, latest, snapshot);
	if (decider === null) {
		return {
			effect:
				daysBetween(action.done, snapshot.today) >= snapshot.settings.thresholds.unprovenDays
					? 'unproven'
					: 'awaiting',
			decidedBy: null,
		};
	}
	return { effect: decider.verdict === 'held' ? 'validated' : 'ineffective', decidedBy: placeOf(decider) };
}

const placeOf = ({ interview, line }: Pick<Occurrence, 'interview' | 'line'>) => ({
	path: interview.path,
	line,
	interview,
});

/** For each theme, beside each of its occurrences, the latest date of all up to it: these only ever rise. */
type LatestDates = ReadonlyMap<string, readonly string[]>;

function latestDates(snapshot: Snapshot): LatestDates {
	const dates = new Map<string, string[]>();
	for (const [key, occurrences] of snapshot.occurrences) {
		let latest = '';
		dates.set(
			key,
			occurrences.map(({ date }) => (latest = date > latest ? date : latest)),
		);
	}
	return dates;
}

/** The first interview after `day` that shows any of `themes`; within one interview what failed outweighs what held. */
function firstAfter(
	day: string,
	themes: string[],
	latest: LatestDates,
	snapshot: Snapshot,
): Occurrence | null {
	let decider: Occurrence | null = null;
	for (const key of themes) {
		const dates = latest.get(key) ?? [];
		const first = snapshot.occurrences.get(key)?.[countUpTo(dates, day)];
		if (first === undefined) continue;
		if (decider === null || first.moment < decider.moment) {
			decider = first;
		} else if (first.moment === decider.moment) {
			const isSame = first.interview === decider.interview;
			if (first.verdict !== decider.verdict && (first.verdict === 'failed') === isSame) decider = first;
		}
	}
	return decider;
}

/** What the lines that validate an action say of it; the first that decides counts. */
function explicitVerdicts(snapshot: Snapshot): Map<Action, Judgement> {
	const verdicts = new Map<Action, Judgement>();
	for (const interview of snapshot.tookPlace) {
		for (const { validates, outcome, line } of interview.retro.outcomes) {
			if (validates === null || (outcome !== 'held' && outcome !== 'slipped')) continue;
			const judged = snapshot.actionAt(validates, interview.path);
			if (judged === null || verdicts.has(judged.action)) continue;
			verdicts.set(judged.action, {
				effect: outcome === 'held' ? 'validated' : 'ineffective',
				decidedBy: placeOf({ interview, line }),
			});
		}
	}
	return verdicts;
}

/** How many of the rising `dates` are not later than `day`. */
function countUpTo(dates: readonly string[], day: string): number {
	let low = 0;
	let high = dates.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const date = dates[middle];
		if (date !== undefined && date <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * The improvement of which there is news last: an interview has decided about it, or it was done since. Null while none
 * is done.
 */
export const lastFix = perSnapshot((snapshot): JudgedAction | null => {
	let last: JudgedAction | null = null;
	let since = '';
	for (const one of actions(snapshot)) {
		if (one.effect === null) continue;
		const on = one.decidedBy?.interview.moment ?? one.action.done ?? '';
		if (last !== null && on < since) continue;
		last = one;
		since = on;
	}
	return last;
});
