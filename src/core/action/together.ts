/** The actions that are still to do, those of several notes in the same words together. */
import { perSnapshot } from '../vault/snapshot';
import { actions, actionsInstead, isOutstanding, wordsOfAction, type JudgedAction } from './actions';

/** One action, or the same one of several notes, in the order of actions. */
export type SameAction = readonly [JudgedAction, ...JudgedAction[]];

/**
 * The lines that several notes have in the same words, together; each other one by itself. In the order of
 * the first of each.
 */
export function sameActions(some: readonly JudgedAction[]): readonly SameAction[] {
	const said = new Map<string, [JudgedAction, ...JudgedAction[]]>();
	for (const one of some) {
		const words = wordsOfAction(one.action);
		const same = said.get(words);
		if (same === undefined) said.set(words, [one]);
		else same.push(one);
	}
	const isShared = (same: readonly JudgedAction[]): boolean =>
		same.some(({ interview }) => interview !== same[0]?.interview);
	return [...said.values()].flatMap((same) =>
		isShared(same) ? [same] : same.map((one): SameAction => [one]),
	);
}

/** All actions that are still to do. */
export const outstanding = perSnapshot(
	(snapshot): readonly SameAction[] =>
		sameActions(actions(snapshot).filter(({ action }) => isOutstanding(action))),
	(before, change, snapshot) => {
		const instead = actionsInstead(change, snapshot);
		if (instead === null) return null;
		for (const [{ action: was }, { action: is }] of instead) {
			if (isOutstanding(was) !== isOutstanding(is)) return null;
			if (isOutstanding(was) && wordsOfAction(was) !== wordsOfAction(is)) return null;
		}
		return before.map((same) => {
			if (!same.some((one) => instead.has(one))) return same;
			const [first, ...rest] = same;
			return [instead.get(first) ?? first, ...rest.map((one) => instead.get(one) ?? one)];
		});
	},
);
