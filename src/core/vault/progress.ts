/**
 * What its occurrences, in the order of time, have made of a theme: the table under *States* in
 * `docs/themes.md`, as code.
 */

export type State = 'new' | 'recurring' | 'improving' | 'resolved' | 'relapsed' | 'strength';
/** What an interview shows of a theme. */
export type Verdict = 'failed' | 'held';

export interface Progress {
	state: State;
	/** How often in a row it has held since it last failed. */
	heldRun: number;
	/** How often it has to hold in a row, this time, until it is resolved. */
	needed: number;
}

/**
 * A row of the table. A theme that improves after a relapse is *recovering* here: it looks the same and fails
 * otherwise.
 */
type Row = State | 'unmet' | 'recovering';

/** `enough`: it held once more, so often and in such interviews that an improving theme is resolved. */
const NEXT: Record<Row, Record<Verdict | 'enough', Row>> = {
	// "At first: it fails: new; it holds: a strength."
	unmet: { failed: 'new', held: 'strength', enough: 'strength' },
	// "A strength: fails: new; holds: a strength." What never failed before has nothing to fall back into.
	strength: { failed: 'new', held: 'strength', enough: 'strength' },
	// "New: fails: recurring; holds: improving, 1 of 3." Where one is enough, the second one resolves: a
	// change has to last.
	new: { failed: 'recurring', held: 'improving', enough: 'improving' },
	// "Recurring: fails: recurring; holds: improving, 1 of 3."
	recurring: { failed: 'recurring', held: 'improving', enough: 'improving' },
	// "Improving: fails: recurring; holds: one further; resolved at 3 of 3, if one of the interviews was real."
	improving: { failed: 'recurring', held: 'improving', enough: 'resolved' },
	// "Resolved: fails: relapsed; holds: resolved."
	resolved: { failed: 'relapsed', held: 'resolved', enough: 'resolved' },
	// "Relapsed: fails: relapsed; holds: improving, 1 of 4."
	relapsed: { failed: 'relapsed', held: 'recovering', enough: 'recovering' },
	// "After a relapse one more is needed, and a failure on the way back is a relapse again."
	recovering: { failed: 'relapsed', held: 'recovering', enough: 'resolved' },
};

/**
 * Replays occurrences, which come in the order of their moments and, within one moment, what held before what failed.
 * `resolvedAfter` is how often in a row a theme has to hold until it is resolved; after a relapse it is one more. Mocks
 * count, and never resolve a theme alone. Null if there are no occurrences.
 */
export function replay(
	occurrences: readonly { verdict: Verdict; kind: 'real' | 'mock' }[],
	resolvedAfter: number,
): Progress | null {
	let row: Row = 'unmet';
	let heldRun = 0;
	let needed = resolvedAfter;
	let isRunReal = false;
	for (const { verdict, kind } of occurrences) {
		if (verdict === 'failed') {
			row = NEXT[row].failed;
			heldRun = 0;
			isRunReal = false;
			needed = row === 'relapsed' ? resolvedAfter + 1 : resolvedAfter;
		} else {
			heldRun++;
			isRunReal ||= kind === 'real';
			row = NEXT[row][heldRun >= needed && isRunReal ? 'enough' : 'held'];
		}
	}
	if (row === 'unmet') return null;
	return { state: row === 'recovering' ? 'improving' : row, heldRun, needed };
}
