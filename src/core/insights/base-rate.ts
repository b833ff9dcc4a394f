/** Whether doing something goes with better results than doing nothing. */
import { actions } from '../action/actions';
import type { Interview, Snapshot } from '../vault/snapshot';
import { share, type Share } from './statistics';

/** How often a theme that had just failed held the next time that it came up. */
export interface BaseRate {
	/** Where an improvement for it was done in between. */
	withAction: Share;
	/** Where none was: a theme that just failed often holds next time by itself. */
	without: Share;
}

/** The days on which an improvement for a theme was done, by the theme's key. */
function doneDays(snapshot: Snapshot): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const { action, themes } of actions(snapshot)) {
		if (action.kind === 'follow-up' || action.status !== 'done' || action.done === null) continue;
		for (const key of themes) {
			const days = found.get(key);
			if (days === undefined) found.set(key, [action.done]);
			else days.push(action.done);
		}
	}
	return found;
}

/**
 * The pairs of a failure and the next time that the theme came up, of the interviews that are chosen, all by themselves. What was done on the
 * day of the failure was done after it: as where an action is judged, no interview of that day decides about it.
 */
export function baseRateOf(
	snapshot: Snapshot,
	chosen: ReadonlySet<Interview> = new Set(snapshot.tookPlace),
): BaseRate {
	const doneFor = doneDays(snapshot);
	const withAction = { held: 0, of: 0 };
	const without = { held: 0, of: 0 };
	for (const [key, occurrences] of snapshot.occurrences) {
		for (const [at, failed] of occurrences.entries()) {
			const next = occurrences[at + 1];
			if (failed.verdict !== 'failed' || next === undefined) continue;
			if (!chosen.has(failed.interview) || !chosen.has(next.interview)) continue;
			const isDone = doneFor.get(key)?.some((day) => day >= failed.date && day < next.date) ?? false;
			const counted = isDone ? withAction : without;
			counted.of++;
			if (next.verdict === 'held') counted.held++;
		}
	}
	return { withAction: share(withAction.held, withAction.of), without: share(without.held, without.of) };
}
