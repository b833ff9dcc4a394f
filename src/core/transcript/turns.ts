/** What was said in an interview: turns, each of one speaker. */

/** What one speaker says until another one does. */
export interface Turn {
	/** As the transcript calls them; null where it does not say. */
	speaker: string | null;
	text: string;
	/** When it begins and ends, in seconds from the beginning; null where no times stand there. */
	start: number | null;
	end: number | null;
	/** The line of the file on which it begins, from 1. */
	line: number;
	/** The id of the block that it is, in a note. */
	blockId: string | null;
}

/** A piece of a turn as the file has it, with the name in front of it where that may be one. */
export interface Piece extends Turn {
	/** Whether something beside the name (a time, bold letters, a tag) says that it is a speaker's. */
	isMarked: boolean;
}

/** `1:02:03`, `02:03`, `02:03.400` and `02:03,400` in seconds. */
export function secondsOf(time: string): number {
	const parts = time.replace(',', '.').split(':').map(Number);
	return Math.floor(parts.reduce((sum, part) => sum * 60 + part, 0));
}

/** Seconds as one reads them: `2:03`, `1:02:03`. */
export function clockOf(seconds: number): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const rest = two(seconds % 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

const ENDS = /[.!?。！？…]["'”’)）]*$/;
/** A silence of so many seconds ends what is said, where no names do. */
const SILENCE = 2;
/** A machine that hears neither names nor ends of sentences is cut after so many seconds. */
const LONGEST_BREATH = 30;

/** Whether a piece goes on with what the turn before it says. */
function goesOn(turn: Turn, piece: Turn): boolean {
	if (turn.speaker !== null) return turn.speaker === piece.speaker;
	if (piece.speaker !== null || turn.blockId !== null) return false;
	const pause = turn.end === null || piece.start === null ? 0 : piece.start - turn.end;
	const length = turn.start === null || piece.end === null ? 0 : piece.end - turn.start;
	return !ENDS.test(turn.text) && pause <= SILENCE && length <= LONGEST_BREATH;
}

/** What a piece adds to a turn: captions that roll say again what the last one said. */
function added(text: string, more: string): string {
	const last = text.slice(-more.length);
	if (last === more) return text;
	for (let overlap = Math.min(text.length, more.length - 1); overlap >= LEAST_ROLLED; overlap--)
		if (text.endsWith(more.slice(0, overlap))) return text + more.slice(overlap);
	return text === '' ? more : `${text} ${more}`;
}
/** Fewer letters than these are said twice by chance. */
const LEAST_ROLLED = 24;

/** The turns that pieces make: what one speaker says in a row is one. */
export function turnsOf(pieces: readonly Turn[]): Turn[] {
	const turns: Turn[] = [];
	for (const { speaker, text, start, end, line, blockId } of pieces) {
		if (text === '') continue;
		const turn = turns.at(-1);
		if (turn !== undefined && goesOn(turn, { speaker, text, start, end, line, blockId })) {
			turn.text = added(turn.text, text);
			turn.end = end ?? turn.end;
			turn.blockId ??= blockId;
		} else {
			turns.push({ speaker, text, start, end, line, blockId });
		}
	}
	return turns;
}
