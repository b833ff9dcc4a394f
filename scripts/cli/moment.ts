/**
 * The Moment tokens that the command line knows in a date pattern; Obsidian itself knows all. Years, months and days:
 * YYYY YY MMMM MMM MM M DD D Do dddd ddd. Weeks: gggg gg ww w (from Sunday), GGGG GG WW W (ISO). `[text]`
 * stands for itself.
 */
import { format, parseISO } from 'date-fns';
import { utc } from '../../src/core/day';

const TOKENS = /\[([^[]*)\]|YYYY|YY|MMMM|MMM|MM|M|DD|Do|D|dddd|ddd|gggg|GGGG|gg|GG|ww|w|WW|W|./gs;
/** The same in the tokens of date-fns. */
const SAME = new Map(
	Object.entries({
		YYYY: 'yyyy',
		YY: 'yy',
		MMMM: 'MMMM',
		MMM: 'MMM',
		MM: 'MM',
		M: 'M',
		DD: 'dd',
		D: 'd',
		Do: 'do',
		dddd: 'EEEE',
		ddd: 'EEE',
		gggg: 'YYYY',
		gg: 'YY',
		GGGG: 'RRRR',
		ww: 'ww',
		w: 'w',
		WW: 'II',
		W: 'I',
	}),
);

/** Writes a day by a pattern of Moment tokens; what is no token of the list stands for itself. */
export function formatDay(day: string, pattern: string): string {
	const date = parseISO(day, { in: utc });
	return pattern.replace(TOKENS, (token, literal: string | undefined) => {
		// date-fns has no ISO year of two digits.
		if (token === 'GG') return format(date, 'RRRR', { in: utc }).slice(-2);
		const same = SAME.get(token);
		return same === undefined
			? (literal ?? token)
			: format(date, same, { in: utc, useAdditionalWeekYearTokens: true });
	});
}
