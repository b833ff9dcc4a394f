/** Long tasks in slices, so that no frame of the window waits for them. */

/** How long one slice may hold up the window, in milliseconds. */
export const SLICE = 8;

/** Waits until the window has had its turn, where the present slice has lasted long enough; asked between two steps. */
export type Rest = () => Promise<void>;

/** What tells the time in milliseconds, and what lets the window have its turn. */
interface Turns {
	now(): number;
	pause(): Promise<void>;
}

const TURNS: Turns = {
	now: () => performance.now(),
	pause: () => new Promise((resolve) => window.setTimeout(resolve)),
};

/** The rests of one task: after each slice the window is let free once. */
export function restsBetweenSlices(turns: Turns = TURNS): Rest {
	let started = turns.now();
	return async () => {
		if (turns.now() - started <= SLICE) return;
		await turns.pause();
		started = turns.now();
	};
}
