/** Figures in words, for people. */

/** `1 day`, `3 days`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}

/** `once`, `twice`, `4 times`. */
export function times(number: number): string {
	if (number === 1) return 'once';
	return number === 2 ? 'twice' : `${number} times`;
}

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
/** By their numbers, `dayOfWeek` of a day. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The name of a month, or of a day's: `November` for `2026-11` and `2026-11-22`; empty where there is no
 * such month.
 */
export const monthName = (day: string): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
