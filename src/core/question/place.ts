/** Which question of a retro a place in its text belongs to. */
import { bodyLines } from '../edit/find';
import { bodyOf } from '../change/line';
import { questionsOf, type FoundQuestion } from '../change/question';
import type { ParseContext } from '../note/note';

/**
 * The question that the line belongs to, counted from 1: the heading's and all below it, the item's, or the
 * row's own; null for any other.
 */
export function questionAt(text: string, line: number, reading: ParseContext): FoundQuestion | null {
	const { asked, entered } = bodyOf(text, reading);
	const index = asked.map((one) => one.line.number <= line).lastIndexOf(true);
	const one = asked[index];
	if (one === undefined) return null;
	const { form } = one;
	const between = bodyLines(text).filter(({ number }) => number > one.line.number && number <= line);
	if (form === 'row' && line !== one.line.number) return null;
	if (form === 'item' && between.some(({ depth }) => depth <= one.line.depth)) return null;
	const starts = new Set(between.map(({ start }) => start));
	const isOver = entered.some(
		({ start, section, level }) => starts.has(start) && (section !== null || level <= one.line.level),
	);
	return isOver ? null : (questionsOf(text, reading)[index] ?? null);
}
