/** The formulas, against figures worked out by hand or published elsewhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bias, brier, share } from '../../../src/core/insights/statistics';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);
const forecasts = [
	{ predicted: 0.8, happened: false },
	{ predicted: 0.6, happened: true },
	{ predicted: 0.3, happened: false },
];

test('the Brier score of 0.8 failed, 0.6 passed, 0.3 failed is 0.2967', () => {
	// (0.64 + 0.16 + 0.09) / 3
	expect(brier(forecasts)).toBeCloseTo(0.2967, 4);
	expect(brier([])).toBeNull();
});

test('the bias is what was predicted beyond what came true', () => {
	// (0.8 - 0.4 + 0.3) / 3
	expect(bias(forecasts)).toBeCloseTo(0.2333, 4);
	expect(bias([{ predicted: 0.2, happened: true }])).toBeCloseTo(-0.8, 10);
	expect(bias([])).toBeNull();
});

describe('the interval by Wilson', () => {
	test.each([
		{ k: 2, n: 5, low: 0.1176, high: 0.7693 },
		{ k: 0, n: 5, low: 0, high: 0.4345 },
		{ k: 5, n: 5, low: 0.5655, high: 1 },
		{ k: 81, n: 263, low: 0.2553, high: 0.3662 },
		{ k: 1, n: 1, low: 0.2065, high: 1 },
	])('$k of $n', ({ k, n, low, high }) => {
		const found = share(k, n);
		expect(found.rate).toBe(k / n);
		expect(found.low).toBeCloseTo(low, 4);
		expect(found.high).toBeCloseTo(high, 4);
	});

	test('of nothing there is none', () => {
		expect(share(0, 0)).toEqual({ k: 0, n: 0, rate: null, low: null, high: null });
	});

	test('lies between 0 and 1 around the share, and its ends solve the equation that defines it (10,000 runs)', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (n, pick) => {
				const k = pick % (n + 1);
				const { rate, low, high } = share(k, n);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(the(low)).toBeLessThanOrEqual(the(rate));
				expect(the(high)).toBeGreaterThanOrEqual(the(rate));
				for (const end of [the(low), the(high)])
					expect((the(rate) - end) ** 2).toBeCloseTo((1.959964 ** 2 * end * (1 - end)) / n, 8);
			}),
			{ numRuns: RUNS },
		);
	});
});
