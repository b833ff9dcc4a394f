/**
 * What the cells of a table say, each column as a whole: how its days and its scores are meant only all of
 * them together tell.
 */
import { isDay, readDateTime } from '../day';
import { readRating, RATINGS } from '../note/values';
import { readWrittenDay } from '../note/written/day';

const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?![\d/.-])/;

/** How a column writes a day in figures; null where it does not tell. */
function orderOf(texts: readonly string[]): 'day' | 'month' | null {
	const parts = texts.flatMap((text) => {
		const match = FIGURES.exec(text.trim());
		return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
	});
	const isDayFirst = parts.some(([first]) => first > 12);
	const isMonthFirst = parts.some(([, second]) => second > 12);
	if (isDayFirst === isMonthFirst) return null;
	return isDayFirst ? 'day' : 'month';
}

const OUT_OF = /^\s*[1-5]\s*(?:\/\s*[45]\s*)?$/;

const written = (year: string, month: string, day: string): string | null => {
	const text = `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isDay(text) ? text : null;
};

/**
 * The days of a column: of `3/4/26` the others tell whether it is the third or the fourth month; null where
 * nobody can.
 */
export function daysIn(texts: readonly string[]): (string | null)[] {
	const order = orderOf(texts);
	return texts.map((text) => {
		const known = readWrittenDay(text.trim());
		if (known !== null) return known;
		const [, first = '', second = '', year = ''] = FIGURES.exec(text.trim()) ?? [];
		if (first === '') return null;
		if (order === null && first !== second) return null;
		return order === 'day' ? written(year, second, first) : written(year, first, second);
	});
}

/**
 * The scores of a column as one's own rating, 1 to 4: its words, figures out of four or of five. Figures
 * without a total are out of four, or of five where the column has a five and nothing above it; null for any
 * other scale.
 */
export function scoresIn(texts: readonly string[]): (number | null)[] {
	const bare = texts.map((text) => (/^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : null));
	const most = Math.max(0, ...bare.map((number) => number ?? 0));
	return texts.map((text, at) => {
		if (bare[at] !== null && most > 5) return null;
		// A word may be one in a sentence; figures on any other scale are none.
		if (/\d/.test(text) && !OUT_OF.test(text)) return null;
		const { rating, known } = readRating(bare[at] !== null && most > 4 ? `${text.trim()}/5` : text.trim());
		const place = RATINGS.findIndex((word) => word === rating);
		return known && place >= 0 ? place + 1 : null;
	});
}

/** A moment as a property has it. */
export const momentIn = (text: string): string | null => readDateTime(text);

/** The parts of a cell that holds several: lines, or what stands between semicolons that end a word. */
export const partsOf = (text: string): string[] =>
	text
		.split(/;(?=\s|$)|；|\n/)
		.map((part) => part.trim())
		.filter((part) => part !== '');

/** A cell of our own export that holds a list of groups, or one group; null for any other. */
export function groupsIn(text: string): Record<string, unknown>[] | null {
	if (!/^[[{]/.test(text)) return null;
	try {
		const value: unknown = JSON.parse(text);
		const all: unknown[] = Array.isArray(value) ? value : [value];
		return all.every((one) => one !== null && typeof one === 'object')
			? (all as Record<string, unknown>[])
			: null;
	} catch {
		return null;
	}
}
