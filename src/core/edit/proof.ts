/** The proof that an edit of a note's body leaves every other line what it was. */
import type { Line } from '../markdown/lines';
import { apply, type Edit, type Refusal, type Replacement } from './edit';
import { bodyLines } from './find';

/** Whether `b` is the line `a`, `moved` characters further on; `named` as in `verified`. */
function isSame(a: Line, b: Line, moved: number, named: number): boolean {
	return (
		a.start + moved === b.start &&
		a.end + moved === b.end &&
		a.from + moved === b.from &&
		(a.start === named || (a.kind === b.kind && a.level === b.level)) &&
		a.item === b.item &&
		a.depth === b.depth &&
		a.quote === b.quote &&
		// The characters are the same and begin at the same place, so this cannot fail while a box is known by them alone.
		(a.box < 0 ? b.box < 0 : a.box + moved === b.box)
	);
}

/**
 * The edit of one span, if each line outside it is still a line of its kind, and `isMeant` says so of the
 * lines within it. A line alone can make code, a heading or a table of others. The section's name at the
 * offset `named` may be a heading or not: an empty item below it makes it one.
 */
export function verified(
	text: string,
	replacement: Replacement,
	isMeant: (lines: Line[], after: string) => Refusal | null,
	named = -1,
): Edit | Refusal {
	const { from, to, insert } = replacement;
	const after = apply(text, [replacement]);
	const moved = after.length - text.length;
	const [was, is] = [bodyLines(text), bodyLines(after)];
	const head = was.findIndex((line) => line.end > from);
	const above = head < 0 ? was.length : head;
	const below = was.slice(above).filter((line) => line.start >= to);
	const within = is.slice(above, is.length - below.length);
	const refusal = isMeant(within, after);
	if (refusal !== null) return refusal;
	const isStill = (line: Line, now: Line | undefined, by: number): boolean =>
		now !== undefined && isSame(line, now, by, named);
	const isKept =
		was.slice(0, above).every((line, index) => isStill(line, is[index], 0)) &&
		below.every((line, index) => isStill(line, is[is.length - below.length + index], moved)) &&
		within.every((line) => line.end > from && line.start < from + insert.length);
	return isKept ? { replacements: [replacement] } : 'unproven';
}
