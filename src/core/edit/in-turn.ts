/** Several edits of one note as one: each is computed on the text that the one before it leaves. */
import { apply, type Edit, type Refusal, type Replacement } from './edit';

/** A stretch of the text as it was, or new text. */
type Piece = { from: number; to: number } | string;

const lengthOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.to - piece.from);

function cut(piece: Piece, from: number, to: number): Piece {
	return typeof piece === 'string' ? piece.slice(from, to) : { from: piece.from + from, to: piece.from + to };
}

/** The pieces with the replacements made, whose offsets count in what the pieces make together. */
function replacedIn(pieces: readonly Piece[], replacements: readonly Replacement[]): Piece[] {
	const made: Piece[] = [];
	let [index, at] = [0, 0];
	/** Takes what stands between two offsets over; the first one never lies before the last one of an earlier call. */
	const keep = (from: number, to: number): void => {
		for (let piece = pieces[index]; piece !== undefined && at < to; piece = pieces[index]) {
			const end = at + lengthOf(piece);
			if (end > from) made.push(cut(piece, Math.max(0, from - at), Math.min(end, to) - at));
			if (end > to) return;
			index++;
			at = end;
		}
	};
	let done = 0;
	// Of two at one place the later one comes first, as where they are made from the last to the first.
	for (const { from, to, insert } of [...replacements].sort((a, b) => b.from - a.from).reverse()) {
		keep(done, from);
		made.push(insert);
		done = to;
	}
	keep(done, Infinity);
	return made;
}

/**
 * Makes the edits of one note in turn, and gives them as one edit of `text`. The first refusal refuses them
 * all; an edit whose wish is fulfilled already is passed over, unless all are.
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
		pieces = replacedIn(pieces, made.replacements);
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
