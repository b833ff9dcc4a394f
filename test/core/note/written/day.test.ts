/** Days as people write them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/core/day';
import { dayIn, readWrittenDay } from '../../../../src/core/note/written/day';
import { runs } from '../../../support/seed';

test.each([
	['2026-05-12', '2026-05-12'],
	['2026-5-2', '2026-05-02'],
	['2026/05/12', '2026-05-12'],
	['2026.05.12', '2026-05-12'],
	['2026_05_12', '2026-05-12'],
	['20260512', '2026-05-12'],
	['2026-05-12T09:30', '2026-05-12'],
	['2026-05-12 14:00', '2026-05-12'],
	['[[2026-05-12]]', '2026-05-12'],
	['[[Daily/2026-05-12|Tuesday]]', '2026-05-12'],
	['12 May 2026', '2026-05-12'],
	['12th of May, 2026', '2026-05-12'],
	['12-May-2026', '2026-05-12'],
	['May 12, 2026', '2026-05-12'],
	['May 2nd 2026', '2026-05-02'],
	['Tue, May 12 2026', '2026-05-12'],
	['Tuesday 12 September 2026', '2026-09-12'],
	['Sept. 12, 2026', '2026-09-12'],
	['2026年5月12日', '2026-05-12'],
	['2026 年 5 月 12 日（周二）', '2026-05-12'],
	['2026年5月12号 下午3点', '2026-05-12'],
	['12.05.2026', '2026-05-12'],
	['13/06/2026', '2026-06-13'],
	['06/13/2026', '2026-06-13'],
	['05/05/2026', '2026-05-05'],
	['05/06/2026', null],
	['07/09/2026 (Monday)', '2026-09-07'],
	['07/09/2026 Thu', '2026-07-09'],
	['Mon 07/09/2026', '2026-09-07'],
	['lunes, 07/09/2026', '2026-09-07'],
	['07/09/2026（周一）', '2026-09-07'],
	['07/09/2026 (Friday)', null],
	['07/09/2026 monthly', null],
	['21/4/26', '2026-04-21'],
	['5/12/26', null],
	['Tue 5/12/26', '2026-05-12'],
	['7/10/24/1', null],
	['6.2.26', '2026-02-06'],
	['1.2.26.3', null],
	['2026-02-30', null],
	['30 February 2026', null],
	['May 12', null],
	['5月12日', null],
	['13/13/2026', null],
	['202605123', null],
	['May be 2026', null],
	['12 Mayors 2026', null],
	['12 May 2026 and 13 May 2026', '2026-05-12'],
	['next week', null],
	['', null],
])('%s is the day %s', (text, day) => {
	expect(readWrittenDay(text)).toBe(day);
});

test.each([
	['May 12', '2026-05-12'],
	['12 May', '2026-05-12'],
	['5月12日', '2026-05-12'],
	['Feb 29', null],
])('%s in 2026 is %s', (text, day) => {
	expect(readWrittenDay(text, 2026)).toBe(day);
});

test.each([
	['2026-05-03 Acme round 2', '2026-05-03', '2026-05-03'],
	['Acme, 3 May 2026, panel', '2026-05-03', '3 May 2026'],
	['Acme x Me - May 3', null, 'May 3'],
	['20230714迅捷一面', '2023-07-14', '20230714'],
	['Acme 05/06/2026', null, '05/06/2026'],
])('in %s stands %s', (text, value, from) => {
	expect(dayIn(text)).toEqual({ value, from });
});

test('every day is read in every way in which it can be written', () => {
	const MONTHS = [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	];
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(7), (count, shape) => {
			const day = addDays('1990-01-01', count);
			const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
			const name = MONTHS[month - 1] ?? '';
			const written =
				[
					day,
					`${year}/${month}/${date}`,
					day.replace(/-/g, ''),
					`${date} ${name} ${year}`,
					`${name.slice(0, 3)} ${date}, ${year}`,
					`${year}年${month}月${date}日`,
					`${date}.${month}.${year}`,
					`on ${name} ${date}, ${year} at 3 pm`,
				].at(shape) ?? '';
			expect([written, readWrittenDay(written)]).toEqual([written, day]);
		}),
		{ numRuns: runs(10_000) },
	);
});

test('no text breaks it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			const day = readWrittenDay(text, 2026);
			if (day !== null) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		}),
		{ numRuns: runs(10_000) },
	);
});
