/** Several edits of one note as one: each is computed on the text that the one before it leaves. */
import { apply, type Edit, type Refusal, type Replacement } from './edit';

/** A stretch of the text as it was, or new text. */
type Piece = { from: number; to: number } | string;

const lengthOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.to - piece.from);

function cut(piece: Piece, from: number, to: number): Piece {
	return typeof piece === 'string' ? piece.slice(from, to) : { from: piece.from + from, to: piece.from + to };
}

/** The pieces with one more replacement, whose offsets count in what they make together. */
function replacedIn(pieces: readonly Piece[], { from, to, insert }: Replacement): Piece[] {
	const before: Piece[] = [];
	const behind: Piece[] = [];
	let at = 0;
	for (const piece of pieces) {
		const length = lengthOf(piece);
		if (at < from) before.push(cut(piece, 0, Math.min(length, from - at)));
		if (at + length > to) behind.push(cut(piece, Math.max(0, to - at), length));
		at += length;
	}
	return [...before, insert, ...behind];
}

/**
 * Makes the edits of one note in turn, and gives them as one edit of `text`. The first refusal refuses them all; an edit
 * whose wish is fulfilled already is passed over, unless all are.
 */
export function sequence(text: string, steps: readonly ((text: string) => Edit | Refusal)[]): Edit | Refusal {
	let pieces: Piece[] = [{ from: 0, to: text.length }];
	let current = text;
	let isChanged = false;
	for (const step of steps) {
		const made = step(current);
		if (made === 'as-wanted') continue;
		if (typeof made === 'string') return made;
		isChanged = true;
		// From the last to the first, so that the offsets of the others hold.
		for (const replacement of [...made.replacements].sort((a, b) => b.from - a.from))
			pieces = replacedIn(pieces, replacement);
		current = apply(current, made.replacements);
	}
	if (!isChanged) return 'as-wanted';
	const replacements: Replacement[] = [];
	let at = 0;
	let insert = '';
	for (const piece of [...pieces, { from: text.length, to: text.length }]) {
		if (typeof piece === 'string') {
			insert += piece;
			continue;
		}
		if (piece.from > at || insert !== '') replacements.push({ from: at, to: piece.from, insert });
		insert = '';
		at = piece.to;
	}
	return { replacements };
}
