/** The order of texts by their code units: the same on every device, whatever language it is set to. */
export function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}

/**
 * How many of a list come before a place in its order: `isBefore` is true of the first ones and false of
 * all others.
 */
export function countWhile<T>(list: readonly T[], isBefore: (one: T) => boolean): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isBefore(list[middle] as T)) low = middle + 1;
		else high = middle;
	}
	return low;
}
