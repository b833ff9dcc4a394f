/** Finding a line again in a note that may have changed since the line was read. */
import { readFields } from '../markdown/task';
import { findFrontmatter } from '../markdown/frontmatter';
import { splitBlockId } from '../markdown/inline';
import { scan, type Line } from '../markdown/lines';
import { fingerprint, type Refusal } from './edit';

/** What a click knows of the line that it means. */
export interface LineRef {
	/** Its number, from 1. */
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

/** Something that a click can mean, with its line as it is now. */
interface Candidate<T> {
	meant: T;
	/** From 1. */
	number: number;
	source: string;
}

type Candidates<T> = readonly Candidate<T>[];

const onlyOne = <T>(found: Candidates<T>): Candidate<T> | Refusal =>
	found.length > 1 ? 'there-twice' : (found[0] ?? 'gone');

/**
 * By place: what stands on the line from which it was read; null where the note is another one by now, or
 * where the line was told from all others without its place. It errs only if two texts have one
 * fingerprint, of 64 bits.
 */
function byPlace<T>(text: string, ref: LineRef, among: Candidates<T>): Candidate<T> | Refusal | null {
	if (ref.twinIn === null || ref.twinIn !== fingerprint(text)) return null;
	return onlyOne(among.filter(({ number }) => number === ref.line));
}

/**
 * By id: the one line that bears it, whatever else has changed in it; null where none or several bear it,
 * or where two did when the line was read: then it tells neither from the other, though only one has it
 * now. It errs where somebody moved the id to a line with other words and changed the words of the one that
 * was meant. If these are still there, it refuses.
 */
function byId<T>(
	ref: LineRef,
	among: Candidates<T>,
	hasId: (one: T, id: string) => boolean,
): Candidate<T> | Refusal | null {
	const { id } = ref;
	if (id === null || ref.twinIn !== null) return null;
	const [bearer, ...others] = among.filter(({ meant }) => hasId(meant, id));
	if (bearer === undefined || others.length > 0) return null;
	if (withoutId(bearer.source) === withoutId(ref.source)) return bearer;
	const words = saidBy(ref.source);
	return among.some((each) => each !== bearer && saidBy(each.source) === words) ? 'gone' : bearer;
}

/**
 * By words: the one line that is, character by character, the one that was read. It errs where the line was deleted and
 * somebody wrote the same line elsewhere. A line that was there twice when it was read is not found so: the
 * other one may have gone since.
 */
function byWords<T>(ref: LineRef, among: Candidates<T>): Candidate<T> | Refusal {
	const found = onlyOne(among.filter(({ source }) => source === ref.source));
	return ref.twinIn !== null && typeof found !== 'string' ? 'there-twice' : found;
}

/**
 * Finds again what stands on a line, among all that can be meant: by its place, else by its id, else by its
 * words. Each way says above when it applies, and what it can get wrong; where none is certain the answer
 * is a refusal.
 */
export function findAmong<T>(
	text: string,
	ref: LineRef,
	candidates: readonly T[],
	lineOf: (one: T) => Line,
	hasId: (one: T, id: string) => boolean,
): T | Refusal {
	const among = candidates.map((meant) => {
		const { number, start, end } = lineOf(meant);
		return { meant, number, source: text.slice(start, end) };
	});
	const found = byPlace(text, ref, among) ?? byId(ref, among, hasId) ?? byWords(ref, among);
	return typeof found === 'string' ? found : found.meant;
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
