/** Saved values, read by a standard of what they should be. */
import { expect, test } from 'vitest';
import { fit, fitOne, isLike, listIn } from '../../src/core/fit';

const STANDARD = { name: 'x', days: 3, isOpen: true, list: ['a'], group: { sort: 'date' } };

test.each<[string, unknown, unknown]>([
	['nothing', null, STANDARD],
	['what is no record', ['name'], STANDARD],
	['all of it', { ...STANDARD, name: 'y', list: [] }, { ...STANDARD, name: 'y', list: [] }],
	['a key of another kind', { name: 1, days: '3', isOpen: 'no', list: [1], group: 'date' }, STANDARD],
	['a figure that is none', { days: Number.NaN }, STANDARD],
	['a key that nobody knows', { other: 1 }, STANDARD],
	['a key of a group', { group: { sort: 'name' } }, { ...STANDARD, group: { sort: 'name' } }],
])('%s is read leniently', (_, saved, read) => {
	expect(fit(STANDARD, saved)).toEqual(read);
});

test('one of several values, else the standard', () => {
	expect(fitOne(['week', 'month'], 'month', 'week')).toBe('month');
	expect(fitOne(['week', 'month'], 'year', 'week')).toBe('week');
});

test('a list under a name, and what is like the standard in it', () => {
	expect(listIn({ done: [1] }, 'done')).toEqual([1]);
	expect(listIn({ done: 'x' }, 'done')).toEqual([]);
	expect(listIn(null, 'done')).toEqual([]);
	expect(isLike({ id: '', line: 0 }, { id: 'a', line: 2, more: true })).toBe(true);
	expect(isLike({ id: '', line: 0 }, { id: 'a' })).toBe(false);
});
