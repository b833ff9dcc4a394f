/** Finding a line again in a note that may have changed since the line was read. */
import { readFields } from '../markdown/task';
import { findFrontmatter } from '../markdown/frontmatter';
import { splitBlockId } from '../markdown/inline';
import { scan, type Line } from '../markdown/lines';
import { fingerprint, type Refusal } from './edit';

/** What a click knows of the line that it means. */
export interface LineRef {
	line: number;
	/** The whole line as it was when it was read. */
	source: string;
	/** Its id or block id. */
	id: string | null;
	/** The fingerprint of the whole note, where the line stands in it twice, or two lines have its id. */
	twinIn: string | null;
}

/** The lines of the body, as the reader of a note has them. */
export function bodyLines(text: string): Line[] {
	const found = findFrontmatter(text);
	if (found === null || found === 'unclosed') return scan(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, 1);
	return scan(text, found.body, found.bodyLine);
}

/** Where the words of a list item begin: behind its marker, and behind its box if it has one. */
export function wordsOf({ box, from }: Line): number {
	return box >= 0 ? box + 2 : from;
}

/** A line as it would be without an id. */
const withoutId = (source: string): string =>
	splitBlockId(source.trimEnd())
		.text.replace(/\u{1F194}\uFE0F?\s*[\w-]+|[[(]id::[^\])]*[\])]/gu, '')
		.trimEnd();

/** What a line says, without its marker, its box and its id. */
const saidBy = (source: string): string =>
	withoutId(source)
		.replace(/^[> \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[^[\]]{1,2}\])?)?/u, '')
		.trim();

/**
 * Finds again what stands on a line, among all that can be meant: by its id; else its text must have been unique when it
 * was read and be unique now; else the whole note must be the one that was read, so that its position is the proof.
 */
export function findAmong<T>(
	text: string,
	ref: LineRef,
	candidates: readonly T[],
	lineOf: (one: T) => Line,
	hasId: (one: T, id: string) => boolean,
): T | Refusal {
	const one = (found: readonly T[]): T | Refusal =>
		found.length === 1 ? found[0]! : found.length === 0 ? 'gone' : 'there-twice';
	if (ref.twinIn !== null && ref.twinIn === fingerprint(text))
		return one(candidates.filter((each) => lineOf(each).number === ref.line));
	const sourceOf = (each: T): string => text.slice(lineOf(each).start, lineOf(each).end);
	// An id that two had when they were read tells neither from the other, though only one has it now.
	if (ref.id !== null && ref.twinIn === null) {
		const { id } = ref;
		const bearers = candidates.filter((each) => hasId(each, id));
		if (bearers.length === 1) {
			const bearer = bearers[0]!;
			// Where another one says what was read, somebody may have given the id to a line that was not meant.
			const isAsRead = withoutId(sourceOf(bearer)) === withoutId(ref.source);
			const meant = saidBy(ref.source);
			return !isAsRead && candidates.some((each) => each !== bearer && saidBy(sourceOf(each)) === meant)
				? 'gone'
				: bearer;
		}
	}
	const same = candidates.filter((each) => sourceOf(each) === ref.source);
	return ref.twinIn !== null && same.length === 1 ? 'there-twice' : one(same);
}

/** Finds a line again among those that can be meant. */
export function findLine(text: string, ref: LineRef, canBeMeant: (line: Line) => boolean): Line | Refusal {
	const lines = bodyLines(text).filter(
		(line) => line.kind === 'text' && line.quote !== 'quote' && canBeMeant(line),
	);
	const hasId = (line: Line, id: string): boolean => {
		const fields = readFields(text.slice(wordsOf(line), line.end));
		return fields.id === id || fields.blockId === id;
	};
	return findAmong(text, ref, lines, (line) => line, hasId);
}
