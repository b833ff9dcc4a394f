/** Where new lines go, and what keeps them apart from the lines around them. */
import { endingAt, lastEnd } from '../markdown/line-ends';
import type { Edit, Refusal, Replacement } from './edit';

/**
 * Puts lines below everything that stands before the offset `until`: behind an empty line, in a note that
 * says nothing at its very beginning, and with the line endings that the note has there. Blank lines at the
 * end stay below what is added.
 */
export function atEnd(text: string, lines: readonly string[], until = text.length): Replacement {
	const end = lastEnd(text.slice(0, until));
	const ending = endingAt(text, end);
	return { from: end, to: end, insert: gapAbove(text, end, ending) + lines.join(ending) };
}

/**
 * The line endings between what ends at `end` and something that is to stand apart below it; none at the
 * top of a note.
 */
export function gapAbove(text: string, end: number, ending: string): string {
	return text.slice(0, end).replace('\ufeff', '') === '' ? '' : ending + ending;
}

/**
 * Proves an insertion by `prove`. Where that fails because a paragraph right below would become part of
 * what is inserted, it is tried once more with an empty line between the two.
 */
export function keptApart(
	text: string,
	place: Replacement,
	prove: (place: Replacement) => Edit | Refusal,
): Edit | Refusal {
	const made = prove(place);
	return made === 'unproven' ? prove({ ...place, insert: place.insert + endingAt(text, place.to) }) : made;
}
