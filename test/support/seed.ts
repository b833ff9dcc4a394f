/** One seed for all property tests, so that a run says the same of the same code; SEED tries another one. */
import fc from 'fast-check';
import { test } from 'vitest';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261120) });

/** How often a property is tried: so many times, and at most RUNS times where that is given. */
export const runs = (stated: number): number => Math.min(stated, Number(process.env.RUNS ?? Infinity));

/** A test of megabytes, seconds of work: a run that tries each property less than a hundred times leaves it out. */
export const large = test.skipIf(runs(100) < 100);
