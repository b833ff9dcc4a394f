/** How others saw an answer: what a line `Observed: medium, Jonas` says, and what of it counts. */
import type { Observed, Question } from './retro';
import { RATINGS, readPerson, readRating } from './values';

/** Where who said it begins, and where it ends again. */
const BEHIND = /\s*[,，、:：(（\n]\s*|\s+[-–—]+\s+/;
/** What separates several in one line or cell. */
const NEXT = /\s*(?:[;；\n]|<br\s*\/?>)\s*/i;
const BY = /^by\s+/i;
/** A longer text behind the rating is a reason, and no name. */
const LONGEST_NAME = 40;

interface Piece {
	rating: string;
	by: string | null;
	/** Whether the rating is one, with nothing else in its place. */
	isKnown: boolean;
}

function nameIn(text: string): string | null {
	const name = /^\[\[[^\]]*\]\]|^\[[^\]]*\]\([^()]*\)/.exec(text)?.[0] ?? text.split(BEHIND)[0] ?? '';
	const bare = name.replace(/[)）\s]+$/, '').replace(BY, '');
	return bare === '' || bare.length > LONGEST_NAME ? null : readPerson(bare).name;
}

function pieceOf(text: string): Piece {
	const gap = BEHIND.exec(text);
	const head = gap === null ? text : text.slice(0, gap.index);
	const tail = gap === null ? '' : text.slice(gap.index + gap[0].length);
	const { rating, reason, known } = readRating(head);
	// `medium by Jonas` has no mark between the two.
	const who = tail === '' && reason !== null && BY.test(reason) ? reason : tail;
	return { rating, by: nameIn(who), isKnown: known && reason === null };
}

/**
 * What a value says of how others saw an answer, each `rating, who`, or `who: rating`; what follows who said
 * it is their reason. `isKnown` is false of a word that is no rating, which is kept.
 */
export function readObserved(value: string): { rating: string; by: string | null; isKnown: boolean }[] {
	const found: Piece[] = [];
	for (const text of value.split(NEXT)) {
		const piece = pieceOf(text);
		if (piece.isKnown) found.push(piece);
		// What follows is a reason of the one before it.
		else if (found.length === 0) found.push(firstOf(text, piece));
	}
	return found;
}

/** The first may begin with who said it, and may say its rating in more words. */
function firstOf(text: string, piece: Piece): Piece {
	const gap = BEHIND.exec(text);
	const behind = gap === null ? null : pieceOf(text.slice(gap.index + gap[0].length));
	if (gap !== null && behind?.isKnown === true) return { ...behind, by: nameIn(text.slice(0, gap.index)) };
	return { ...piece, isKnown: isRating(piece.rating) };
}

const isRating = (rating: string | null): boolean => RATINGS.some((word) => word === rating);

/**
 * The observed rating that counts, in the place of one's own: the worst, as the worst counts of all that an
 * interview shows of a theme, so that a kind observer hides nothing that another one saw; of two as bad the
 * first. Null where nobody gave one.
 */
export function worstObserved({ observed }: Pick<Question, 'observed'>): Observed | null {
	let worst: Observed | null = null;
	for (const one of observed)
		if (isRating(one.rating) && (worst === null || placeOf(one.rating) < placeOf(worst.rating))) worst = one;
	return worst;
}

/** The place of a rating among the four words, from 0, the worst first; -1 for another word. */
export const placeOf = (rating: string): number => RATINGS.findIndex((word) => word === rating);

/** How a question went, by the rating that counts, and who says it; null where nobody rated it. */
export function whatCounts(question: Question): { rating: string; line: number; why: string } | null {
	const { rating, reason, ratingLine } = question;
	const seen = worstObserved(question);
	if (seen !== null) {
		const own = rating === null ? '' : `; you said ${rating}`;
		const why = `${seen.rating}, as ${seen.by ?? 'somebody else'} saw it${own}`;
		return { rating: seen.rating, line: seen.line, why };
	}
	if (rating === null) return null;
	return { rating, line: ratingLine, why: `${rating}${reason === null ? '' : `, ${reason}`}` };
}
