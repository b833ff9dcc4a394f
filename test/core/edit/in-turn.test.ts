/** Several edits of one note are one edit with the same outcome. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, type Edit } from '../../../src/core/edit/edit';
import { sequence } from '../../../src/core/edit/in-turn';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);
const replacing = (from: number, to: number, insert: string) => (): Edit => ({
	replacements: [{ from, to, insert }],
});

test('the first refusal refuses them all', () => {
	expect(sequence('abc', [replacing(0, 1, 'x'), () => 'gone', replacing(2, 3, 'z')])).toBe('gone');
});

test('what is so already is passed over', () => {
	expect(sequence('abc', [() => 'as-wanted', replacing(0, 1, 'x')])).toEqual({
		replacements: [{ from: 0, to: 1, insert: 'x' }],
	});
	expect(sequence('abc', [() => 'as-wanted'])).toBe('as-wanted');
});

test('one edit makes of the text what the edits make of it in turn', () => {
	const step = fc.tuple(fc.nat(), fc.nat(4), fc.string({ maxLength: 5 }));
	fc.assert(
		fc.property(
			fc.string({ maxLength: 30 }),
			fc.array(step, { minLength: 1, maxLength: 6 }),
			(text, wishes) => {
				let expected = text;
				const steps = wishes.map(([at, length, insert]) => (current: string): Edit => {
					const from = at % (current.length + 1);
					return { replacements: [{ from, to: Math.min(current.length, from + length), insert }] };
				});
				for (const one of steps) expected = apply(expected, one(expected).replacements);
				const made = sequence(text, steps);
				expect(typeof made).toBe('object');
				const { replacements } = made as Edit;
				expect(apply(text, replacements)).toBe(expected);
				// They are in order, and none reaches into another: an editor takes them as one transaction.
				for (const [index, one] of replacements.entries())
					if (index > 0) expect(one.from).toBeGreaterThan(the(replacements[index - 1]).to);
			},
		),
		{ numRuns: RUNS },
	);
});
