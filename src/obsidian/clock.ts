/** The one place where the clock is read. */
import { moment as untyped } from 'obsidian';
import type momentType from 'moment';
import type { FormatDay } from '../core/retro/template';
import type { Weeks } from '../core/week/period';

// The types of `moment` as Obsidian exports it cannot be called under TypeScript 6.
const moment = untyped as unknown as typeof momentType;

/** Now's local day. */
export function today(): string {
	return moment().format('YYYY-MM-DD');
}

/** Now as a local moment, `2026-08-20T15:00:00`. */
export function now(): string {
	return moment().format('YYYY-MM-DDTHH:mm:ss');
}

/** Writes a day by Moment tokens, in the user's language. */
export const formatDay: FormatDay = (day, pattern) => moment(day, 'YYYY-MM-DD').format(pattern);

/** The day on which the user's week starts, 0 for Sunday to 6. */
export function weekStart(): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
	return moment.localeData().firstDayOfWeek() as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** How the user's language counts weeks. */
export function localeWeeks(): Weeks {
	const locale = moment.localeData();
	return { dow: locale.firstDayOfWeek(), doy: locale.firstDayOfYear() };
}
