/** Weeks and months as spans of days; a week is counted as ISO does or as a locale does. */
import { addDays, dayOfWeek, daysBetween, isDay, lastDayOfMonth } from '../day';

/**
 * How weeks are counted, in the words of Moment's locales: the day on which a week begins, 0 for Sunday to
 * 6, and `doy`, which is 7 more than `dow`, less the day of January that is always in the first week.
 */
export interface Weeks {
	dow: number;
	doy: number;
}

/** Weeks from Monday to Sunday; the first one of a year holds its first Thursday. */
export const ISO_WEEKS: Weeks = { dow: 1, doy: 4 };

/** Weeks by the day on which they begin: as in the United States, as ISO has them, and as in most of the Arab world. */
export const WEEK_STARTS: ReadonlyMap<string, Weeks> = new Map([
	['sunday', { dow: 0, doy: 6 }],
	['monday', ISO_WEEKS],
	['saturday', { dow: 6, doy: 12 }],
]);

export interface Period {
	/** `2026-W47` or `2026-11`. */
	label: string;
	first: string;
	last: string;
}

/** December of the last year of four digits, counted from January of the year 0. */
const LAST_MONTH = 9999 * 12 + 11;

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

/** The week that `day` is in. */
export function weekOf(day: string, { dow, doy }: Weeks): Period {
	const first = addDays(day, -((dayOfWeek(day) - dow + 7) % 7));
	// A week belongs to the year in which this day of it lies: for ISO weeks the Thursday.
	const anchor = addDays(first, doy - dow);
	const year = anchor.slice(0, 4);
	const week = Math.floor(daysBetween(`${year}-01-01`, anchor) / 7) + 1;
	return { label: `${year}-W${pad(week, 2)}`, first, last: addDays(first, 6) };
}

/** The month that `day` is in. */
export function monthOf(day: string): Period {
	const label = day.slice(0, 7);
	return { label, first: `${label}-01`, last: lastDayOfMonth(`${label}-01`) };
}

/** The period so many before or behind `period`, which is a week counted as `weeks` or a month. */
export function shiftPeriod(period: Period, count: number, weeks: Weeks): Period {
	if (period.label.includes('W')) return weekOf(addDays(period.first, count * 7), weeks);
	const wanted = Number(period.label.slice(0, 4)) * 12 + Number(period.label.slice(5)) - 1 + count;
	const months = Math.min(Math.max(wanted, 0), LAST_MONTH);
	return monthOf(`${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}-01`);
}

/** The week of that label, or null where no year has such a week: `2026-W53` is one, `2025-W53` is not. */
export function readWeek(label: string, weeks: Weeks): Period | null {
	const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(label) ?? [];
	const newYear = `${year}-01-01`;
	if (!isDay(newYear)) return null;
	// The day that is always in the first week, and as many weeks later.
	const certain = addDays(newYear, 6 + weeks.dow - weeks.doy);
	const week = weekOf(addDays(certain, (Number(number) - 1) * 7), weeks);
	return week.label === label && isDay(week.last) ? week : null;
}
