import type * as api from 'obsidian';

export function debounce<T extends unknown[], V>(
	callback: (...args: [...T]) => V,
	timeout = 0,
	resetTimer = false,
): api.Debouncer<T, V> {
	let timer: number | undefined;
	let waiting: [...T] | null = null;
	const run = (): V | void => {
		// The page was closed while this waited.
		if (typeof window === 'undefined') return undefined;
		window.clearTimeout(timer);
		timer = undefined;
		if (!waiting) return undefined;
		const args = waiting;
		waiting = null;
		return callback(...args);
	};
	const debounced = ((...args: [...T]) => {
		waiting = args;
		if (timer !== undefined && !resetTimer) return debounced;
		window.clearTimeout(timer);
		timer = window.setTimeout(run, timeout);
		return debounced;
	}) as api.Debouncer<T, V>;
	debounced.cancel = () => {
		window.clearTimeout(timer);
		timer = undefined;
		waiting = null;
		return debounced;
	};
	debounced.run = run;
	return debounced;
}
