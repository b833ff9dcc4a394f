import { expect, test } from 'vitest';
import { lazily, once } from '../../src/core/once';

test('nothing is made before it is asked for, and then once, even if it is nothing', () => {
	const made: string[] = [];
	const nothing = once(() => void made.push('nothing'));
	expect(made).toEqual([]);
	nothing();
	nothing();
	expect(made).toEqual(['nothing']);
});

test('each member is made by itself, and all of them are there', () => {
	const made: string[] = [];
	const members = lazily({
		one: () => made.push('one'),
		other: () => made.push('other'),
	});
	expect(Object.keys(members)).toEqual(['one', 'other']);
	expect(made).toEqual([]);
	expect([members.other, members.other, members.one]).toEqual([1, 1, 2]);
	expect(made).toEqual(['other', 'one']);
});
