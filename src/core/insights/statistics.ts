/** The few formulas that the insights rest on. */

/** The standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959964;

export interface Share {
	/** So many of `n`. */
	k: number;
	n: number;
	/** From 0 to 1, as are the ends of the 95 % interval; null without cases. */
	rate: number | null;
	low: number | null;
	high: number | null;
}

/** The share k of n with its 95 % interval by Wilson (1927), which holds for few cases too: 2 of 5 is 12 to 77 %. */
export function share(k: number, n: number): Share {
	if (n === 0) return { k, n, rate: null, low: null, high: null };
	const rate = k / n;
	const middle = rate + (Z * Z) / (2 * n);
	const reach = Z * Math.sqrt((rate * (1 - rate)) / n + (Z * Z) / (4 * n * n));
	const scale = 1 + (Z * Z) / n;
	// Rounding must not carry the ends past what a share can be.
	return {
		k,
		n,
		rate,
		low: Math.max(0, Math.min(rate, (middle - reach) / scale)),
		high: Math.min(1, Math.max(rate, (middle + reach) / scale)),
	};
}

/** A prediction, from 0 to 1, and whether it came true. */
export interface Forecast {
	predicted: number;
	happened: boolean;
}

function mean(numbers: readonly number[]): number | null {
	return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

const outcome = ({ happened }: Forecast): number => (happened ? 1 : 0);

/** The Brier score (1950): the mean of the squared errors, 0 for a prophet and 0.25 for a coin. Null without cases. */
export function brier(forecasts: readonly Forecast[]): number | null {
	return mean(forecasts.map((one) => (one.predicted - outcome(one)) ** 2));
}

/** How much was predicted beyond what came true: above 0 overconfident, below 0 too modest. Null without cases. */
export function bias(forecasts: readonly Forecast[]): number | null {
	return mean(forecasts.map((one) => one.predicted - outcome(one)));
}
