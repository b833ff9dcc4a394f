/** Times of a machine that does other things too: several rounds, everything once in each, medians. */
import { the } from '../the';

export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = the(sorted[middle]);
	return sorted.length % 2 === 1 ? upper : (the(sorted[middle - 1]) + upper) / 2;
}

const wall = (): number => performance.now();

/** Milliseconds that the process has spent on a core, to which other programs add nothing. */
export function ofCpu(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/**
 * Runs each of `tasks` once to warm up and then once in every round, with a clean heap before it. Gives the
 * milliseconds of every round, by the clock on the wall or by `clock`.
 */
export async function time<Name extends string>(
	rounds: number,
	tasks: Record<Name, () => void | Promise<void>>,
	clock: () => number = wall,
): Promise<Record<Name, number[]>> {
	const times = {} as Record<Name, number[]>;
	const entries = Object.entries(tasks) as [Name, () => unknown][];
	for (const [name, run] of entries) {
		times[name] = [];
		await run();
	}
	for (let round = 0; round < rounds; round++) {
		for (const [name, run] of entries) {
			globalThis.gc?.();
			const start = clock();
			await run();
			times[name].push(clock() - start);
		}
	}
	return times;
}

/** How many times longer one took than another, round by round, so that a slow moment weighs on both. */
export function ratio(times: readonly number[], than: readonly number[]): number {
	return median(times.map((one, round) => one / the(than[round])));
}

/** Bytes on the heap that `make` leaves behind in what it gives back. */
export function kept(make: () => unknown): number {
	globalThis.gc?.();
	const before = process.memoryUsage().heapUsed;
	const made = make();
	globalThis.gc?.();
	const bytes = process.memoryUsage().heapUsed - before;
	// Asked for once more, so that it is alive up to here.
	return made === undefined ? 0 : bytes;
}
