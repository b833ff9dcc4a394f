/** Every verb on generated notes, judged without the code that made the edit; `npm run soak` does it on many more. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodied, planned, questioned, tasked } from '../../scripts/soak/shapes';
import { isFlawless, table, type Tallies } from '../../scripts/soak/tally';
import { verbs } from '../../scripts/soak/verbs';
import { runs } from '../support/seed';

test('each changes the lines that it promises, and none where another line is expected', () => {
	const tallies: Tallies = new Map();
	const note = fc.oneof(bodied(true), questioned, tasked, planned) as fc.Arbitrary<{ text: string }>;
	fc.assert(
		fc.property(note, ({ text }) => verbs(tallies, text)),
		{ numRuns: runs(80) },
	);
	expect([isFlawless(tallies), isFlawless(tallies) ? [] : table(tallies)]).toEqual([true, []]);
	const stale = tallies.get('verb with a stale line');
	expect([stale?.written, (stale?.tried ?? 0) > 100]).toEqual([0, true]);
});
