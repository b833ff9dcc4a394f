/** The one place where the clock is read. */
import { moment as untyped } from 'obsidian';
import type momentType from 'moment';
import type { FormatDay } from '../../core/retro/template';
import type { Weeks } from '../../core/week/period';

// The types of `moment` as Obsidian exports it cannot be called under TypeScript 6.
const moment = untyped as unknown as typeof momentType;

/** Now by a pattern, in the digits that every program reads: several of Moment's locales write their own. */
const nowAs = (pattern: string): string => moment().locale('en').format(pattern);

/** Now's local day. */
export function today(): string {
	return nowAs('YYYY-MM-DD');
}

/** Now as a local moment, `2026-08-20T15:00:00`. */
export function now(): string {
	return nowAs('YYYY-MM-DDTHH:mm:ss');
}

/** An instant, `2026-11-25T13:00:00Z`, as the local moment. */
export const localMoment = (instant: string): string =>
	moment(instant).locale('en').format('YYYY-MM-DDTHH:mm:ss');

/** Writes a day by Moment tokens, in the user's language and with its own digits: as other plugins name their notes. */
export const formatDayAsTheyDo: FormatDay = (day, pattern) => moment(day, 'YYYY-MM-DD').format(pattern);

/**
 * Writes a day by Moment tokens for a note of ours: the words in the user's language, the digits those of
 * every day in it.
 */
export const formatDay: FormatDay = (day, pattern) =>
	formatDayAsTheyDo(day, pattern).replace(/\p{Nd}+/gu, (digits) => moment.localeData().preparse(digits));

/** The day on which the user's week starts, 0 for Sunday to 6. */
export function weekStart(): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
	return localeWeeks().dow as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** How the user's language counts weeks. */
export function localeWeeks(): Weeks {
	const locale = moment.localeData();
	const dow = locale.firstDayOfWeek();
	// Dhivehi calls its Sunday 7.
	return { dow: dow % 7, doy: locale.firstDayOfYear() - dow + (dow % 7) };
}
