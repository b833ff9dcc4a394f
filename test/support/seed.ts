/** One seed for all property tests, so that a run says the same of the same code; SEED tries another one. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261120) });
