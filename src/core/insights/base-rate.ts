/** Whether doing something goes with better results than doing nothing. */
import { actions } from '../action/actions';
import { compare } from '../compare';
import type { Interview, Occurrence, Snapshot } from '../vault/snapshot';
import { share, type Share } from './statistics';

/** How often a theme that had just failed held the next time that it came up. */
export interface Rates {
	/** Where an improvement for it was done in between. */
	withAction: Share;
	/** Where none was: a theme that just failed often holds next time by itself. */
	without: Share;
}

export interface BaseRate extends Rates {
	/** The same for the methods that were used in between, those used most first. */
	methods: { method: string; held: Share }[];
	/** The same, by what it came up in the next time. */
	kinds: Record<'real' | 'mock', Rates>;
}

/** A day on which an improvement for a theme was done, and how. */
interface DoneOn {
	day: string;
	method: string | null;
}

/** What was done for each theme, by the theme's key. */
function doneFor(snapshot: Snapshot): Map<string, DoneOn[]> {
	const found = new Map<string, DoneOn[]>();
	for (const { action, themes } of actions(snapshot)) {
		const { kind, status, done: day, method } = action;
		if (kind === 'follow-up' || status !== 'done' || day === null) continue;
		for (const key of themes) {
			const days = found.get(key);
			if (days === undefined) found.set(key, [{ day, method }]);
			else days.push({ day, method });
		}
	}
	for (const days of found.values()) days.sort((a, b) => compare(a.day, b.day));
	return found;
}

/** Those of days in their order that are not before `first` and before `until`. */
function daysFrom(days: readonly DoneOn[], first: string, until: string): DoneOn[] {
	let low = 0;
	let high = days.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((days[middle]?.day ?? '') < first) low = middle + 1;
		else high = middle;
	}
	const between: DoneOn[] = [];
	for (let one = days[low]; one !== undefined && one.day < until; one = days[++low]) between.push(one);
	return between;
}

/** A failure and the next time that the theme came up, with what was done in between. */
interface Pair {
	failed: Occurrence;
	next: Occurrence;
	isHeld: boolean;
	done: DoneOn[];
}

/**
 * What was done on the day of the failure was done after it: as where an action is judged, no interview of
 * that day decides about it.
 */
function pairsOf(occurrences: readonly Occurrence[], done: readonly DoneOn[]): Pair[] {
	return occurrences.flatMap((failed, at) => {
		const next = occurrences[at + 1];
		if (failed.verdict !== 'failed' || next === undefined) return [];
		const between = daysFrom(done, failed.date, next.date);
		return [{ failed, next, isHeld: next.verdict === 'held', done: between }];
	});
}

/** The pairs of themes that an edit left alone, which keep their occurrences: those of all that was done for them. */
const KEPT = new WeakMap<readonly Occurrence[], { done: readonly DoneOn[]; pairs: Pair[] }>();

const areSame = (some: readonly DoneOn[], others: readonly DoneOn[]): boolean =>
	some.length === others.length &&
	some.every(({ day, method }, at) => day === others[at]?.day && method === others[at].method);

function pairsIn(snapshot: Snapshot): Pair[] {
	const all = doneFor(snapshot);
	return [...snapshot.occurrences].flatMap(([key, occurrences]) => {
		const done = all.get(key) ?? [];
		const known = KEPT.get(occurrences);
		if (known !== undefined && areSame(known.done, done)) return known.pairs;
		const pairs = pairsOf(occurrences, done);
		KEPT.set(occurrences, { done, pairs });
		return pairs;
	});
}

const shareHeld = (pairs: readonly Pair[]): Share =>
	share(pairs.filter(({ isHeld }) => isHeld).length, pairs.length);

const ratesOf = (pairs: readonly Pair[]): Rates => ({
	withAction: shareHeld(pairs.filter(({ done }) => done.length > 0)),
	without: shareHeld(pairs.filter(({ done }) => done.length === 0)),
});

/**
 * The pairs of a failure and the next time that the theme came up, of the interviews that are chosen, all by
 * themselves.
 */
export function baseRateOf(
	snapshot: Snapshot,
	chosen: ReadonlySet<Interview> = new Set(snapshot.tookPlace),
): BaseRate {
	const pairs = pairsIn(snapshot).filter(
		({ failed, next }) => chosen.has(failed.interview) && chosen.has(next.interview),
	);
	const methods = new Set(pairs.flatMap(({ done }) => done.flatMap(({ method }) => method ?? [])));
	const used = (method: string): Pair[] =>
		pairs.filter(({ done }) => done.some((one) => one.method === method));
	return {
		...ratesOf(pairs),
		methods: [...methods]
			.map((method) => ({ method, held: shareHeld(used(method)) }))
			.sort((a, b) => b.held.n - a.held.n || compare(a.method, b.method)),
		kinds: {
			real: ratesOf(pairs.filter(({ next }) => next.kind === 'real')),
			mock: ratesOf(pairs.filter(({ next }) => next.kind === 'mock')),
		},
	};
}
