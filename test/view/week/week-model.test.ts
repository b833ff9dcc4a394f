/** The weekly review's words. */
import { expect, test } from 'vitest';
import { weekInEnglish } from '../../../src/core/messages/en/week';

test('a span says its month and its year once where there is one', () => {
	expect(weekInEnglish.span('2026-11-16', '2026-11-22')).toBe('16 to 22 November 2026');
	expect(weekInEnglish.span('2026-11-30', '2026-12-06')).toBe('30 November to 6 December 2026');
	expect(weekInEnglish.span('2026-12-28', '2027-01-03')).toBe('28 December 2026 to 3 January 2027');
});
