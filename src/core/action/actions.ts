/** The actions of every retro, and what became of those that are done. */
import { compare, countWhile } from '../compare';
import { daysBetween } from '../day';
import {
	byMoment,
	perSnapshot,
	type FollowedEdit,
	type Occurrence,
	type Interview,
	type PastInterview,
	type Snapshot,
} from '../vault/snapshot';
import { plain } from '../markdown/inline';
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

/** The verdicts that lines say of actions by themselves, by the actions. */
type Verdicts = ReadonlyMap<Action, Judgement>;

/** What actions are judged by. */
interface Judging {
	verdicts: Verdicts;
	latest: LatestDates;
}

const judging = perSnapshot(
	(snapshot): Judging => ({
		verdicts: explicitVerdicts(snapshot.tookPlace, snapshot),
		latest: new Map(),
	}),
	(before, change, snapshot) => ({
		verdicts: verdictsAfter(before.verdicts, change, snapshot),
		latest: new Map([...before.latest].filter(([key]) => !change.themes.has(key))),
	}),
);

const saidBy = new WeakMap<Action, string>();

/** The words of an action as they are compared: without marks, spaces and case. Worked out once for each. */
export function wordsOfAction(action: Action): string {
	let words = saidBy.get(action);
	if (words === undefined)
		saidBy.set(action, (words = plain(action.text).replace(/\s+/g, ' ').trim().toLowerCase()));
	return words;
}

/** The latest interview first. */
const byInterview = (a: Interview, b: Interview): number =>
	compare(b.moment ?? '', a.moment ?? '') || compare(a.path, b.path);

const dueOf = ({ action }: JudgedAction): string => action.due ?? NEVER;

const inOrder = (a: JudgedAction, b: JudgedAction): number =>
	compare(dueOf(a), dueOf(b)) || byInterview(a.interview, b.interview);

function judgedIn(interview: Interview, snapshot: Snapshot): JudgedAction[] {
	return interview.retro.actions.map((action) => judgedAction(interview, action, snapshot));
}

function judgedAction(interview: Interview, action: Action, snapshot: Snapshot): JudgedAction {
	const themes = snapshot.themesOf(action, interview.path);
	const overdue = isOutstanding(action) && action.due !== null && action.due < snapshot.today;
	const { effect, decidedBy } = judge(action, themes, judging(snapshot), snapshot);
	return { interview, action, themes, overdue, effect, decidedBy };
}

/** Every action: the one that is due first comes first, those without a date last. */
export const actions = perSnapshot(
	(snapshot): readonly JudgedAction[] => {
		// Few days share many actions: it is the days that are sorted.
		const byDue = new Map<string, JudgedAction[]>();
		for (const interview of [...snapshot.interviews.values()].sort(byInterview)) {
			for (const judged of judgedIn(interview, snapshot)) {
				const due = dueOf(judged);
				const sharing = byDue.get(due);
				if (sharing === undefined) byDue.set(due, [judged]);
				else sharing.push(judged);
			}
		}
		return [...byDue].sort(([a], [b]) => compare(a, b)).flatMap(([, sharing]) => sharing);
	},
	(before, change, snapshot) => {
		const all = [...before];
		const lost = [...change.replaced.values()].flatMap(({ was }) => heldIn(before, was)).sort(inOrder);
		const come = [...change.replaced.values()].flatMap(({ is }) => judgedIn(is, snapshot)).sort(inOrder);
		const instead = new Map<JudgedAction, JudgedAction>();
		for (const one of touchedBy(before, change, snapshot))
			instead.set(one, judgedAction(one.interview, one.action, snapshot));
		for (const [was, is] of instead) all[placeOfAction(all, was)] = is;
		for (const one of lost) all.splice(placeOfAction(all, one), 1);
		for (const one of come)
			all.splice(
				countWhile(all, (other) => inOrder(other, one) <= 0),
				0,
				one,
			);
		BY_THEME.set(
			all,
			judgedByThemeAfter(judgedByTheme(before), [...lost, ...instead.keys()], [...come, ...instead.values()]),
		);
		const isAlike = (one: JudgedAction, at: number): boolean =>
			come[at] !== undefined && inOrder(one, come[at]) === 0;
		if (lost.length === come.length && lost.every(isAlike)) {
			for (const [at, one] of lost.entries()) instead.set(one, come[at] ?? one);
			INSTEAD.set(change, instead);
		}
		return all;
	},
);

/** Where an action stands in the list of all. */
function placeOfAction(all: readonly JudgedAction[], one: JudgedAction): number {
	return all.indexOf(
		one,
		countWhile(all, (other) => inOrder(other, one) < 0),
	);
}

/** The actions of an interview in the list of all. */
function heldIn(all: readonly JudgedAction[], interview: Interview): JudgedAction[] {
	return interview.retro.actions.flatMap((action) => {
		const sought = { interview, action } as JudgedAction;
		let at = countWhile(all, (other) => inOrder(other, sought) < 0);
		while (at < all.length && all[at]?.action !== action) at++;
		return all[at] ?? [];
	});
}

/** By the keys of themes, the actions for each of which it is told whether they worked. */
type ByTheme = ReadonlyMap<string, readonly JudgedAction[]>;

const BY_THEME = new WeakMap<readonly JudgedAction[], ByTheme>();

function judgedByTheme(all: readonly JudgedAction[]): ByTheme {
	let found = BY_THEME.get(all);
	if (found === undefined) BY_THEME.set(all, (found = judgedByThemeAfter(new Map(), [], all)));
	return found;
}

function judgedByThemeAfter(
	before: ByTheme,
	gone: readonly JudgedAction[],
	come: readonly JudgedAction[],
): ByTheme {
	const changed = new Map<string, Set<JudgedAction>>();
	const of = (key: string): Set<JudgedAction> => {
		let those = changed.get(key);
		if (those === undefined) changed.set(key, (those = new Set(before.get(key))));
		return those;
	};
	for (const one of gone) if (one.effect !== null) for (const key of one.themes) of(key).delete(one);
	for (const one of come) if (one.effect !== null) for (const key of one.themes) of(key).add(one);
	return new Map([...before, ...[...changed].map(([key, those]) => [key, [...those]] as const)]);
}

/** The actions of other interviews of which an edit may have changed what became of them. */
function touchedBy(
	before: readonly JudgedAction[],
	{ judged, verdicts, themes, replaced }: FollowedEdit,
	snapshot: Snapshot,
): Set<JudgedAction> {
	const gone = new Set<Interview>([...replaced.values()].map(({ was }) => was));
	const touched = new Set<JudgedAction>();
	for (const path of judged)
		for (const interview of snapshot.interviewsIn(path))
			if (!replaced.has(interview.key)) for (const one of heldIn(before, interview)) touched.add(one);
	const byTheme = judgedByTheme(before);
	// Whoever is decided by an occurrence in an interview that was replaced is for one of its themes.
	for (const key of themes)
		for (const one of byTheme.get(key) ?? [])
			if (
				!gone.has(one.interview) &&
				(verdicts.has(key) || (one.decidedBy !== null && gone.has(one.decidedBy.interview)))
			)
				touched.add(one);
	return touched;
}

/** By an edit that left all actions in their order, those that others took the place of. */
const INSTEAD = new WeakMap<FollowedEdit, ReadonlyMap<JudgedAction, JudgedAction>>();

/**
 * The actions that others took the place of by an edit, with those others; null where it made another order
 * of them.
 */
export function actionsInstead(
	change: FollowedEdit,
	snapshot: Snapshot,
): ReadonlyMap<JudgedAction, JudgedAction> | null {
	actions(snapshot);
	return INSTEAD.get(change) ?? null;
}

type Judgement = Pick<JudgedAction, 'effect' | 'decidedBy'>;
const NONE: Judgement = { effect: null, decidedBy: null };

function judge(
	action: Action,
	themes: string[],
	{ verdicts, latest }: Judging,
	snapshot: Snapshot,
): Judgement {
	const explicit = verdicts.get(action);
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
type LatestDates = Map<string, readonly string[]>;

/** Found when a theme is first asked for. */
function latestDates(key: string, known: LatestDates, { occurrences }: Snapshot): readonly string[] {
	let dates = known.get(key);
	if (dates === undefined) {
		let latest = '';
		dates = (occurrences.get(key) ?? []).map(({ date }) => (latest = date > latest ? date : latest));
		known.set(key, dates);
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
		const dates = latestDates(key, latest, snapshot);
		const first = snapshot.occurrences.get(key)?.[countWhile(dates, (date) => date <= day)];
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

/** What the lines of some interviews that validate an action say of it; the first that decides counts. */
function explicitVerdicts(interviews: readonly PastInterview[], snapshot: Snapshot): Map<Action, Judgement> {
	const verdicts = new Map<Action, Judgement>();
	for (const interview of interviews) {
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

/** The verdicts after an edit: those of the actions that other lines may judge now are found anew. */
function verdictsAfter(
	before: Verdicts,
	{ replaced, judged, judges }: FollowedEdit,
	snapshot: Snapshot,
): Verdicts {
	const verdicts = new Map(before);
	for (const { was } of replaced.values()) for (const action of was.retro.actions) verdicts.delete(action);
	const keys = new Set([...judged].flatMap((path) => [...(judges.get(path) ?? [])]));
	const those = [...keys].flatMap((key) => snapshot.interviews.get(key) ?? []);
	const isDated = (one: Interview): one is PastInterview => one.moment !== null;
	const found = explicitVerdicts(those.filter(isDated).sort(byMoment), snapshot);
	for (const path of judged)
		for (const { retro } of snapshot.interviewsIn(path))
			for (const action of retro.actions) {
				const verdict = found.get(action);
				if (verdict === undefined) verdicts.delete(action);
				else verdicts.set(action, verdict);
			}
	return verdicts;
}

/** When there was news of an action last: an interview has decided about it, or it was done; null if neither. */
const newsOf = ({ effect, decidedBy, action }: JudgedAction): string | null =>
	effect === null ? null : (decidedBy?.interview.moment ?? action.done ?? '');

/**
 * The improvement of which there is news last: an interview has decided about it, or it was done since. Null while none
 * is done.
 */
export const lastFix = perSnapshot(
	(snapshot): JudgedAction | null => {
		let last: JudgedAction | null = null;
		let since = '';
		for (const one of actions(snapshot)) {
			const on = newsOf(one);
			if (on === null || (last !== null && on < since)) continue;
			last = one;
			since = on;
		}
		return last;
	},
	(before, change, snapshot) => {
		const instead = actionsInstead(change, snapshot);
		if (before === null || instead === null) return null;
		const isOld = [...instead].every(([was, is]) => newsOf(was) === newsOf(is));
		return isOld ? (instead.get(before) ?? before) : null;
	},
);
