/** The ends of the calendar, where years have four digits. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMinutes,
	addWorkingDays,
	dayOfWeek,
	daysBetween,
	isDay,
	lastDayOfMonth,
	lastDayOfWeek,
	readDateTime,
} from '../../src/core/day';
import { ISO_WEEKS, monthOf, readWeek, shiftPeriod, weekOf } from '../../src/core/week/period';
import { runs } from '../support/seed';

const two = (number: number): string => String(number).padStart(2, '0');
const edge = fc
	.tuple(
		fc.constantFrom('0000', '0001', '0050', '0099', '0100', '0999', '1000', '9998', '9999'),
		fc.constantFrom(1, 2, 11, 12),
		fc.integer({ min: 1, max: 31 }),
	)
	.map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`)
	.filter(isDay);
const weeks = fc.constantFrom(ISO_WEEKS, { dow: 0, doy: 6 }, { dow: 6, doy: 12 });

describe('the last day and the first', () => {
	test('a day after the last is the last, and before the first the first', () => {
		expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
		expect(addDays('9999-12-31', -1)).toBe('9999-12-30');
		expect(addDays('0000-01-01', -7)).toBe('0000-01-01');
		expect(addDays('0999-12-31', 1)).toBe('1000-01-01');
		expect(addMinutes('9999-12-31T23:50:00', 30)).toBe('9999-12-31T23:59:59');
		expect(addWorkingDays('9999-12-31T18:00:00', 5)).toBe('9999-12-31T23:59:59');
		expect(lastDayOfWeek('9999-12-31', 1)).toBe('9999-12-31');
		expect(lastDayOfMonth('9999-12-01')).toBe('9999-12-31');
		expect(lastDayOfMonth('0004-02-01')).toBe('0004-02-29');
	});

	test('their month and week', () => {
		expect(monthOf('9999-12-31')).toEqual({ label: '9999-12', first: '9999-12-01', last: '9999-12-31' });
		expect(shiftPeriod(monthOf('9999-12-31'), 1, ISO_WEEKS).label).toBe('9999-12');
		expect(shiftPeriod(monthOf('0000-01-01'), -1, ISO_WEEKS).label).toBe('0000-01');
		expect(weekOf('9999-12-31', ISO_WEEKS)).toEqual({
			label: '9999-W52',
			first: '9999-12-27',
			last: '9999-12-31',
		});
		expect(readWeek('9999-W52', ISO_WEEKS)?.first).toBe('9999-12-27');
	});

	test('every day there has a week, a month and neighbours that are days (10000 runs)', () => {
		fc.assert(
			fc.property(edge, weeks, fc.integer({ min: -800, max: 800 }), (day, counted, count) => {
				const week = weekOf(day, counted);
				for (const period of [
					week,
					monthOf(day),
					shiftPeriod(week, count, counted),
					shiftPeriod(monthOf(day), count, counted),
				]) {
					expect([period.label, isDay(period.first), isDay(period.last)]).toEqual([period.label, true, true]);
					expect(period.label).toMatch(/^\d{4}-W?\d\d$/);
				}
				expect(week.first <= day && day <= week.last).toBe(true);
				const moved = addDays(day, count);
				expect(isDay(moved)).toBe(true);
				if (moved > '0000-01-01' && moved < '9999-12-31') {
					expect(daysBetween(day, moved)).toBe(count);
					expect(dayOfWeek(moved)).toBe((((dayOfWeek(day) + count) % 7) + 7) % 7);
				}
				expect(readDateTime(addMinutes(`${day}T18:00:00`, count))).not.toBe(null);
				expect(readDateTime(addWorkingDays(`${day}T18:00:00`, count))).not.toBe(null);
			}),
			{ numRuns: runs(10_000) },
		);
	});
});
