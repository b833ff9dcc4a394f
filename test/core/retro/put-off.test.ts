/** What is put off: kept in the plugin's own file, key by key, and forgotten once it asks again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPutOff, laterThan, putOffIn, puttingOff } from '../../../src/core/retro/put-off';
import { runs } from '../../support/seed';

const TODAY = '2026-11-20';
const ID = 'review Interviews/2026-11-19 Adatum.md';

describe('putting off', () => {
	test('lasts until its day and not on it', () => {
		const saved = puttingOff({ folder: 'Jobs' }, ID, laterThan(TODAY).inThreeDays, TODAY);
		expect(saved).toEqual({ folder: 'Jobs', [`putOff.${ID}`]: '2026-11-23' });
		const putOff = putOffIn(saved);
		expect(['2026-11-20', '2026-11-22', '2026-11-23'].map((day) => isPutOff(putOff, ID, day))).toEqual([
			true,
			true,
			false,
		]);
		expect(isPutOff(putOff, 'nudge other.md', TODAY)).toBe(false);
	});

	test('is taken back whole, and what asks again is forgotten', () => {
		const saved = { folder: 'Jobs', 'putOff.nudge old.md': '2026-11-20', putOff: { kept: 1 } };
		const put = puttingOff(saved, ID, '2026-11-21', TODAY);
		expect(put).toEqual({ folder: 'Jobs', putOff: { kept: 1 }, [`putOff.${ID}`]: '2026-11-21' });
		expect(puttingOff(put, ID, null, TODAY)).toEqual({ folder: 'Jobs', putOff: { kept: 1 } });
	});

	test('keeps what else is put off and still waits', () => {
		const saved = { 'putOff.a': '2026-11-21', 'putOff.b': '2026-11-19' };
		expect(puttingOff(saved, ID, '2026-11-23', TODAY)).toEqual({
			'putOff.a': '2026-11-21',
			[`putOff.${ID}`]: '2026-11-23',
		});
	});

	test('on two devices is both, brought together key by key', () => {
		const [one, other] = ['a', 'b'].map((id) => puttingOff({ folder: 'Jobs' }, id, '2026-12-01', TODAY));
		expect([...putOffIn({ ...one, ...other }).keys()]).toEqual(['a', 'b']);
	});

	test('whatever is saved is read, never refused, and every other key stays', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.string(), (saved, id) => {
				putOffIn(saved);
				const made = puttingOff(saved, id, '2026-12-01', TODAY);
				expect(putOffIn(made).get(id)).toBe('2026-12-01');
				if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return;
				for (const [key, value] of Object.entries(saved))
					if (!key.startsWith('putOff.')) expect(made[key]).toEqual(value);
			}),
			{ numRuns: runs(10_000) },
		);
	});
});
