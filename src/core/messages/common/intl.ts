/** Days, figures and lists as a language writes them, by Intl. What that needs is made when it is first asked for. */
import { daysBetween } from '../../day';

/** What every language can say of days and figures. */
export interface Figures {
	/** A day in a word or two; with its year where that is not the year of `today`. */
	shortDay(day: string, today: string): string;
	/** The same with its day of the week. */
	weekDay(day: string, today: string): string;
	/** How long ago a day was: `today`, `yesterday`, `12 days ago`. */
	daysAgo(day: string, today: string): string;
	/** The month of a day, or of `2026-11`. */
	month(day: string): string;
	/** Things one after the other, as a sentence holds them. */
	list(items: readonly string[]): string;
}

/** A value that is made once, when it is first asked for. */
function once<T>(make: () => T): () => T {
	let made: { value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}

/** Days and figures of a language by its BCP 47 tag. */
export function intlFigures(locale: string): Figures {
	const day = (options: Intl.DateTimeFormatOptions) =>
		once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
	const short = day({ month: 'short', day: 'numeric' });
	const shortOfYear = day({ year: 'numeric', month: 'short', day: 'numeric' });
	const named = day({ weekday: 'short', month: 'short', day: 'numeric' });
	const namedOfYear = day({ weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' });
	const month = day({ month: 'long' });
	const ago = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
	const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
	const isSameYear = (one: string, today: string): boolean => one.slice(0, 4) === today.slice(0, 4);
	return {
		shortDay: (one, today) => (isSameYear(one, today) ? short() : shortOfYear()).format(Date.parse(one)),
		weekDay: (one, today) => (isSameYear(one, today) ? named() : namedOfYear()).format(Date.parse(one)),
		daysAgo: (one, today) => ago().format(-Math.max(0, daysBetween(one, today)), 'day'),
		month: (one) => month().format(Date.parse(`${one.slice(0, 7)}-01`)),
		list: (items) => list().format(items),
	};
}

/** Figures with their nouns, `3 Fragen`, in the form that a language has for so many: its one, or its other. */
export function intlCount(locale: string) {
	const rules = once(() => new Intl.PluralRules(locale));
	return (number: number, one: string, other: string): string =>
		`${number} ${rules().select(number) === 'one' ? one : other}`;
}
