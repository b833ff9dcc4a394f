/**
 * A day is text, `YYYY-MM-DD`, and never an instant; a moment is local text, `YYYY-MM-DDTHH:mm:ss`, without a zone.
 * Arithmetic is done in UTC, since local days skip and repeat.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
// Each by itself: the whole of it would be run at the start, since the languages, which are read late, share
// this module.
import { add as addDuration } from 'date-fns/add';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import { differenceInSeconds } from 'date-fns/differenceInSeconds';
import { parseISO } from 'date-fns/parseISO';

/**
 * Lets date-fns reckon in UTC; the whole of that package makes formats at its import, which was half of the
 * plugin's start.
 */
export const utc = (value: Date | number | string): Date => new UTCDateMini(value);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_LETTERS = 10;
const DAY_LENGTH = 24 * 60 * 60 * 1000;
const MINUTE_LENGTH = 60 * 1000;
const UNTIMED_HOUR = '18:00:00';

/** Whether `text` is a day that the calendar has: `2026-02-30` is none. */
export function isDay(text: string): boolean {
	if (!DAY.test(text)) return false;
	const month = Number(text.slice(5, 7));
	const day = Number(text.slice(8));
	if (month < 1 || month > 12 || day < 1 || day > 31) return false;
	return day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), month);
}

/** How many days a month has; 1 is January. */
function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * A day or a moment as a date that reckons in UTC; read by the engine itself, which is many times quicker
 * than by a library.
 */
function dateOf(text: string): Date {
	const time = Date.parse(text.length === DAY_LETTERS ? text : `${text}Z`);
	return Number.isNaN(time) ? new UTCDateMini(parseISO(text, { in: utc })) : new UTCDateMini(time);
}

const FIRST = '0000-01-01T00:00:00';
const LAST = '9999-12-31T23:59:59';

/** A moment as text. Years have four digits: what would lie outside them is their first or last moment. */
function momentText(date: Date): string {
	const year = date.getUTCFullYear();
	if (year < 0) return FIRST;
	return year > 9999 ? LAST : date.toISOString().slice(0, LAST.length);
}

/** `day` and `count` days, later or earlier, as far as years have four digits. */
export function addDays(day: string, count: number): string {
	const date = dateOf(day);
	date.setUTCDate(date.getUTCDate() + count);
	return momentText(date).slice(0, DAY_LETTERS);
}

export type Step = 'years' | 'quarters' | 'months' | 'weeks' | 'days' | 'hours' | 'seconds';

/**
 * A day or a moment and so many steps, later or earlier; as long a text as it was, unless a step is shorter
 * than a day.
 */
export function later(moment: string, count: number, step: Step): string {
	const [unit, factor] = step === 'quarters' ? (['months', 3] as const) : ([step, 1] as const);
	const text = momentText(addDuration(dateOf(moment), { [unit]: count * factor }));
	return moment.length === 10 && step !== 'hours' && step !== 'seconds' ? text.slice(0, 10) : text;
}

/** How many days `later` comes after `earlier`; negative if it comes before. */
export function daysBetween(earlier: string, later: string): number {
	// A day alone is read as its midnight in UTC, where every day has as many milliseconds.
	return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY_LENGTH);
}

/** The day of the week: 0 for Sunday to 6. */
export function dayOfWeek(day: string): number {
	// 1970-01-01 was a Thursday.
	return (((daysBetween('1970-01-01', day) + 4) % 7) + 7) % 7;
}

/** The last day of the week that `day` is in; `weekStartsOn` is 0 for Sunday to 6. */
export function lastDayOfWeek(day: string, weekStartsOn: 0 | 1 | 2 | 3 | 4 | 5 | 6): string {
	return addDays(day, (weekStartsOn + 6 - dayOfWeek(day)) % 7);
}

/** The last day of the month that `day` is in. */
export function lastDayOfMonth(day: string): string {
	return `${day.slice(0, 8)}${daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`;
}

/**
 * The day that a property or field names, or null: a timestamp keeps its local day, a link to a daily note
 * its name.
 */
export function readDay(text: string): string | null {
	const day = /^(?:\[\[(?:[^\]|#]*\/)?)?(\d{4}-\d{2}-\d{2})(?![\d-])/.exec(text.trim())?.[1];
	return day !== undefined && isDay(day) ? day : null;
}

/** The time zone at the end of a date-time as typed; null if there is none. */
export function zoneOf(text: string): string | null {
	return /:\d{2}(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})$/.exec(text.trim())?.[1] ?? null;
}

/** A local date-time as typed, with `T` in the middle and its zone cut off; null if it is none. */
export function readDateTime(text: string): string | null {
	const match =
		/^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
			text.trim(),
		);
	const [day, time] = [match?.[1], match?.[2]];
	if (day === undefined || !isDay(day)) return null;
	return time === undefined ? day : `${day}T${time}`;
}

/** When an interview took place, for putting interviews in order: `ended` if it is known, else its day at 18:00. */
export function momentOf(date: string, ended: string | null): string {
	if (ended === null || ended.length === 10) return `${ended ?? date}T${UNTIMED_HOUR}`;
	return ended.length === 16 ? `${ended}:00` : ended;
}

/** A moment so many minutes later. */
export function addMinutes(moment: string, minutes: number): string {
	const date = dateOf(moment);
	date.setTime(date.getTime() + minutes * MINUTE_LENGTH);
	return momentText(date);
}

/** A moment so many working days later, Monday to Friday, at the same time of day. */
export function addWorkingDays(moment: string, days: number): string {
	return momentText(addBusinessDays(dateOf(moment), days));
}

/** How many whole minutes `later` comes after `earlier`; negative if it comes before. */
export function minutesBetween(earlier: string, later: string): number {
	return differenceInMinutes(dateOf(later), dateOf(earlier));
}

/** How many whole seconds `later` comes after `earlier`; negative if it comes before. */
export function secondsBetween(earlier: string, later: string): number {
	return differenceInSeconds(dateOf(later), dateOf(earlier));
}
