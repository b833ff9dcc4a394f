/** Whether doing something goes with better results than doing nothing. */
import { actions } from '../action/actions';
import { compare, countWhile } from '../compare';
import type { Action } from '../note/retro';
import type { NameKey } from '../vault/names';
import { perSnapshot, type Interview, type Occurrence, type Snapshot } from '../vault/snapshot';
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

/** An improvement of which it is known on which day it was done. */
type Done = Action & { done: string };

const isDone = (action: Action): action is Done =>
	action.kind !== 'follow-up' && action.status === 'done' && action.done !== null;

const byDay = (a: Done, b: Done): number => compare(a.done, b.done);

/** What was done for each theme, by the theme's key and in the order of days. */
const doneFor = perSnapshot(
	(snapshot): ReadonlyMap<NameKey, readonly Done[]> => {
		const found = new Map<NameKey, Done[]>();
		for (const { action, themes } of actions(snapshot)) {
			if (!isDone(action)) continue;
			for (const key of themes) {
				const list = found.get(key);
				if (list === undefined) found.set(key, [action]);
				else list.push(action);
			}
		}
		for (const list of found.values()) list.sort(byDay);
		return found;
	},
	(before, { before: earlier, replaced }, snapshot) => {
		const found = new Map(before);
		for (const { was, is } of replaced.values()) {
			for (const action of was.retro.actions.filter(isDone))
				for (const key of earlier.themesOf(action, was.path))
					found.set(
						key,
						(found.get(key) ?? []).filter((one) => one !== action),
					);
			for (const action of is.retro.actions.filter(isDone))
				for (const key of snapshot.themesOf(action, is.path))
					found.set(key, [...(found.get(key) ?? []), action].sort(byDay));
		}
		return found;
	},
);

/** Those of a list in the order of days that were done from the day `first` on and before `until`. */
const doneFrom = (list: readonly Done[], first: string, until: string): readonly Done[] =>
	list.slice(
		countWhile(list, ({ done }) => done < first),
		countWhile(list, ({ done }) => done < until),
	);

/** A failure and the next time that the theme came up, with what was done in between. */
interface Pair {
	failed: Occurrence;
	next: Occurrence;
	isHeld: boolean;
	done: readonly Done[];
}

/**
 * What was done on the day of the failure was done after it: as where an action is judged, no interview of
 * that day decides about it.
 */
function pairsOf(occurrences: readonly Occurrence[], done: readonly Done[]): Pair[] {
	return occurrences.flatMap((failed, at) => {
		const next = occurrences[at + 1];
		if (failed.verdict !== 'failed' || next === undefined) return [];
		const between = doneFrom(done, failed.date, next.date);
		return [{ failed, next, isHeld: next.verdict === 'held', done: between }];
	});
}

/** So many pairs, and how many of them held. */
class Tally {
	private held = 0;
	private all = 0;

	add({ isHeld }: Pair): void {
		this.all++;
		if (isHeld) this.held++;
	}

	addAll({ held, all }: Tally): void {
		this.held += held;
		this.all += all;
	}

	get share(): Share {
		return share(this.held, this.all);
	}
}

/** Pairs with an improvement in between, and those without. */
class Tallies {
	private readonly withAction = new Tally();
	private readonly without = new Tally();

	constructor(pairs: readonly Pair[] = []) {
		for (const pair of pairs) (pair.done.length > 0 ? this.withAction : this.without).add(pair);
	}

	addAll({ withAction, without }: Tallies): void {
		this.withAction.addAll(withAction);
		this.without.addAll(without);
	}

	get rates(): Rates {
		return { withAction: this.withAction.share, without: this.without.share };
	}
}

/** The pairs of one theme, of all that was done for it. */
interface OfTheme {
	done: readonly Done[];
	pairs: readonly Pair[];
	tallies: Tallies;
}

const NOTHING: readonly Done[] = [];
/** Those of themes that an edit left alone, which keep their occurrences. */
const KEPT = new WeakMap<readonly Occurrence[], OfTheme>();

function pairsByTheme(snapshot: Snapshot): OfTheme[] {
	const all = doneFor(snapshot);
	const found: OfTheme[] = [];
	for (const [key, occurrences] of snapshot.occurrences) {
		const done = all.get(key) ?? NOTHING;
		let known = KEPT.get(occurrences);
		if (known?.done !== done) {
			const pairs = pairsOf(occurrences, done);
			known = { done, pairs, tallies: new Tallies(pairs) };
			KEPT.set(occurrences, known);
		}
		found.push(known);
	}
	return found;
}

/** The same for each method that was used in between, those used most first. */
function methodsIn(pairs: readonly Pair[]): BaseRate['methods'] {
	const found = new Map<string, Tally>();
	for (const pair of pairs)
		for (const method of new Set(pair.done.map((one) => one.method))) {
			if (method === null) continue;
			const tally = found.get(method) ?? new Tally();
			found.set(method, tally);
			tally.add(pair);
		}
	return [...found]
		.map(([method, tally]) => ({ method, held: tally.share }))
		.sort((a, b) => b.held.n - a.held.n || compare(a.method, b.method));
}

/** How often what had failed held the next time, over all interviews. */
export function ratesOverall(snapshot: Snapshot): Rates {
	const all = new Tallies();
	for (const { tallies } of pairsByTheme(snapshot)) all.addAll(tallies);
	return all.rates;
}

/**
 * The pairs of a failure and the next time that the theme came up, of the interviews that are chosen, all by
 * themselves.
 */
export function baseRateOf(snapshot: Snapshot, chosen: ReadonlySet<Interview>): BaseRate {
	const ratesOf = (some: readonly Pair[]): Rates => new Tallies(some).rates;
	const pairs: Pair[] = [];
	for (const { pairs: own } of pairsByTheme(snapshot))
		for (const pair of own)
			if (chosen.has(pair.failed.interview) && chosen.has(pair.next.interview)) pairs.push(pair);
	return {
		...ratesOf(pairs),
		methods: methodsIn(pairs),
		kinds: {
			real: ratesOf(pairs.filter(({ next }) => next.kind === 'real')),
			mock: ratesOf(pairs.filter(({ next }) => next.kind === 'mock')),
		},
	};
}
