/** The life of a theme: what its occurrences, in the order of time, have made of it. */

export type State = 'new' | 'recurring' | 'improving' | 'resolved' | 'relapsed' | 'strength';
export type Verdict = 'hit' | 'clean';

export interface Life {
	state: State;
	/** Clean occurrences since the last hit. */
	cleanRun: number;
	/** The clean occurrences that this run needs until the theme is resolved. */
	needed: number;
}

/**
 * Replays occurrences, which come in the order of their moments and, within one moment, clean before hit. After
 * `resolvedAfter` clean ones in a row, one of them in a real interview, a theme is resolved; one more is needed after a
 * relapse. Null if there are none.
 */
export function live(
	occurrences: readonly { verdict: Verdict; kind: 'real' | 'mock' }[],
	resolvedAfter: number,
): Life | null {
	let state: State | null = null;
	let cleanRun = 0;
	let real = false;
	let isAfterRelapse = false;
	for (const { verdict, kind } of occurrences) {
		if (verdict === 'hit') {
			cleanRun = 0;
			real = false;
			if (state === null || state === 'strength') state = 'new';
			else if (state === 'resolved' || state === 'relapsed' || (state === 'improving' && isAfterRelapse))
				state = 'relapsed';
			else state = 'recurring';
			isAfterRelapse = state === 'relapsed';
			continue;
		}
		cleanRun++;
		real ||= kind === 'real';
		if (state === null || state === 'strength') state = 'strength';
		else if (state === 'improving') {
			if (cleanRun >= resolvedAfter + (isAfterRelapse ? 1 : 0) && real) state = 'resolved';
		} else if (state !== 'resolved') {
			state = 'improving';
		}
	}
	return state === null ? null : { state, cleanRun, needed: resolvedAfter + (isAfterRelapse ? 1 : 0) };
}
