/** A day as people write it. */
import { dayOfWeek, isDay, readDay } from '../../day';
import { once } from '../../once';
import { DAYS_OF_WEEK, labelKey, LANGUAGES, LISTS_OF_WORDS, MONTHS } from '../words';
import { anyWord } from '../words/match';

/** What was read, and the words that it was read from. */
export interface Read<T> {
	value: T;
	from: string;
}

/** What a shape found: the groups behind the one that stands left of the day, and a year known from elsewhere. */
type Parts = (
	groups: string[],
	year: number | null,
) => [number | string | null | undefined, number | string | undefined, number | string | undefined];

const monthOf = (name = ''): number => MONTHS().get(name.toLowerCase()) ?? 0;
const NOT_BEFORE = '(?:^|[^\\p{L}\\p{N}])';
const YEAR = '((?:19|20)\\d{2})';

/** What days are written with in the languages that have words for months. */
function wordsOfDays() {
	return {
		month: anyWord(MONTHS().keys()),
		end: `${anyWord(LISTS_OF_WORDS.dayEnds)}?`,
		link: `(?:${anyWord(LISTS_OF_WORDS.dayLinks)}\\s+)?`,
	};
}

/** Day and month, whichever stands first; where either may be the month, nobody can tell which is. */
function inEitherOrder(one = '', other = '', year = ''): ReturnType<Parts> {
	const [first, second] = [Number(one), Number(other)];
	if (first > 12) return [year, second, first];
	return second > 12 || first === second ? [year, first, second] : [null, 0, 0];
}

/** The ways to write a day, those that say most first. A group before the day keeps what stands left of it. */
const SHAPES = once((): [RegExp, Parts][] => shapesWith(wordsOfDays()));

const shapesWith = ({ month, end, link }: ReturnType<typeof wordsOfDays>): [RegExp, Parts][] => [
	[
		new RegExp(`(^|[^\\d])${YEAR}\\s?[-/._]\\s?(\\d{1,2})\\s?[-/._]\\s?(\\d{1,2})(?!\\d)`, 'u'),
		([year, month, day]) => [year, month, day],
	],
	[
		new RegExp(`(^|[^\\d])${YEAR}\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]?`, 'u'),
		([year, month, day]) => [year, month, day],
	],
	[
		new RegExp(`(^|[^\\d])(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]\\s*[(（]${YEAR}年?[)）]`, 'u'),
		([month, day, year]) => [year, month, day],
	],
	[new RegExp(`(^|[^\\d])${YEAR}(\\d{2})(\\d{2})(?!\\d)`, 'u'), ([year, month, day]) => [year, month, day]],
	[
		new RegExp(
			`(${NOT_BEFORE})(\\d{1,2})${end}[\\s-]+${link}(${month})\\.?,?[\\s-]+${link}${YEAR}(?!\\d)`,
			'iu',
		),
		([day, month, year]) => [year, monthOf(month), day],
	],
	[
		new RegExp(`(${NOT_BEFORE})(${month})\\.?[\\s-]+(\\d{1,2})${end},?[\\s-]+${YEAR}(?!\\d)`, 'iu'),
		([month, day, year]) => [year, monthOf(month), day],
	],
	[
		new RegExp(`(^|[^\\d])(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}(?!\\d)`, 'u'),
		([day, month, year]) => [year, month, day],
	],
	[
		new RegExp('(^|[^\\d.])(\\d{1,2})\\.(\\d{1,2})\\.([2-3]\\d)(?!\\d|\\.\\d)', 'u'),
		([day, month, year]) => [`20${year}`, month, day],
	],
	[
		new RegExp(`(^|[^\\d])(\\d{1,2})[/-](\\d{1,2})[/-]${YEAR}(?!\\d)`, 'u'),
		([one, other, year]) => inEitherOrder(one, other, year),
	],
	[
		new RegExp('(^|[^\\d/])(\\d{1,2})/(\\d{1,2})/([2-3]\\d)(?![\\d/])', 'u'),
		([one, other, year]) => inEitherOrder(one, other, `20${year}`),
	],
	[
		new RegExp(`(^|[^\\d])(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号號]?`, 'u'),
		([month, day], year) => [year, month, day],
	],
	[
		new RegExp(`(${NOT_BEFORE})(${month})\\.?\\s+(\\d{1,2})${end}(?![\\p{L}\\p{N}])`, 'iu'),
		([month, day], year) => [year, monthOf(month), day],
	],
	[
		new RegExp(`(${NOT_BEFORE})(\\d{1,2})${end}\\s+${link}(${month})(?![\\p{L}\\p{N}])`, 'iu'),
		([day, month], year) => [year, monthOf(month), day],
	],
];

/** The day of the week right beside a day, in any language. */
const BESIDE = once(() => {
	const names = anyWord(DAYS_OF_WEEK().keys());
	return {
		before: new RegExp(`(?:^|[^\\p{L}])(${names})[.,，:]?\\s*[(（]?$`, 'iu'),
		behind: new RegExp(`^[\\s,，.]*[(（]?(${names})(?![\\p{L}])`, 'iu'),
	};
});
/** No day of the week is written longer, with what stands between it and the day. */
const LONGEST_BESIDE = 16;

/** The day of the week that stands beside what is written from one offset to another; undefined where none does. */
function dayOfWeekBeside(text: string, from: number, to: number): number | undefined {
	const { before, behind } = BESIDE();
	const [, name = ''] =
		before.exec(text.slice(Math.max(0, from - LONGEST_BESIDE), from + 1)) ??
		behind.exec(text.slice(to, to + LONGEST_BESIDE)) ??
		[];
	return DAYS_OF_WEEK().get(name.toLowerCase());
}

const dated = (year: number | string, month = '', day = ''): string =>
	`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Whether the word that names a day is of a language in which the day stands first: `Fecha`. */
export const isDayFirst = (label: string): boolean =>
	LANGUAGES.some(
		({ isDayFirst: isFirst, properties }) => isFirst && properties.date().includes(labelKey(label)),
	);

/**
 * The first day in a text, and the words that name it; the day is null where they leave the year or the
 * order of day and month open. A year that is known from elsewhere fills in one that is missing; of two
 * figures that both may be the month the day of the week tells, or it is said that the day `isFirst`.
 */
export function dayIn(text: string, year: number | null = null, isFirst = false): Read<string | null> | null {
	if (!/\d/.test(text)) return null;
	for (const [shape, parts] of SHAPES()) {
		const match = shape.exec(text);
		if (match === null) continue;
		const [whole, left = '', ...groups] = match;
		const [y, month, day] = parts(groups, year);
		const from = whole.slice(left.length).trim();
		if (y === null && groups.length === 3) return { value: inOrder(text, match.index, whole, isFirst), from };
		if (y === null) return { value: null, from };
		const value = dated(y ?? '', String(month), String(day));
		if (isDay(value)) return { value, from };
	}
	return null;
}

/** The day of figures of which either may be the month; null where nothing tells. */
function inOrder(text: string, at: number, whole: string, isFirst: boolean): string | null {
	const [one = '', other = '', said = ''] = whole.match(/\d+/gu) ?? [];
	const year = said.length === 2 ? `20${said}` : said;
	const days = [dated(year, other, one), dated(year, one, other)];
	const named = dayOfWeekBeside(text, at, at + whole.length);
	const [day, ...others] = days.filter((one) => dayOfWeek(one) === named);
	if (day !== undefined && others.length === 0) return day;
	return isFirst ? (days[0] ?? null) : null;
}

/**
 * The day that a property or a label names, in any of the ways of people; null if it is none that is certain.
 * Of two figures that both may be the month the day `isFirst`, or nobody knows.
 */
export function readWrittenDay(text: string, year: number | null = null, isFirst = false): string | null {
	return readDay(text) ?? dayIn(text, year, isFirst)?.value ?? null;
}
