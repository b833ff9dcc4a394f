/** One line of a retro's body as an edit: a line added to a section, or one field of a line set. */
import { findFrontmatter } from '../markdown/frontmatter';
import { splitBlockId, splitFields, withoutComments } from '../markdown/inline';
import { endingAt } from '../markdown/line-ends';
import type { Line } from '../markdown/lines';
import { isAdoptedBy, type ParseContext } from '../note/note';
import { findIn, type ParsedBody } from '../note/body';
import type { SectionHeading } from '../note/body-state';
import type { Section } from '../settings';
import { atEnd, keptApart } from '../edit/append';
import { apply, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { bodyLines, findLine, wordsOf, type LineRef } from '../edit/find';
import { verified } from '../edit/proof';
import type { WrittenWords } from '../messages/en/notes/written';
import { meaningOf, MEANINGS } from '../note/words';
import { headingsIn, lineIn, writtenFor } from './language';
import type { LineEdit } from './tick';

/** An item that nobody has filled in: a marker, perhaps with an empty box. */
const UNFILLED = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[ \])?[ \t]*$/;
const LINE_BREAK = /[\r\n]/;

/** What stands in the body of a note, with the places at which it does. */
export function bodyOf(text: string, reading: ParseContext): ParsedBody {
	const found = findFrontmatter(text);
	const context = { ...reading, isAdopted: isAdoptedBy(text, reading.settings) };
	return found === null || found === 'unclosed'
		? findIn(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, 1, context)
		: findIn(text, found.body, found.bodyLine, context);
}

/** What is written into a note, in its language. */
export const wordsFor = (text: string, reading: ParseContext): WrittenWords =>
	writtenFor(text, bodyOf(text, reading), reading);

/** A section's heading, and the lines below it. */
interface SectionLines {
	heading: SectionHeading;
	lines: Line[];
}

/** The lines of the section that opens first, its heading left out; null if the note has no such section. */
export function linesUnder(text: string, section: Section, reading: ParseContext): SectionLines | null {
	const { entered } = bodyOf(text, reading);
	const index = entered.findIndex((one) => one.section === section);
	const heading = entered[index];
	if (heading === undefined) return null;
	const end = entered[index + 1]?.start ?? text.length;
	return { heading, lines: bodyLines(text).filter((line) => line.start >= heading.end && line.start < end) };
}

/** The number, from 0, of the line below the heading of a section; null if the note has no such section. */
export function lineUnder(text: string, section: Section, reading: ParseContext): number | null {
	const found = linesUnder(text, section, reading);
	if (found === null) return null;
	return bodyLines(text).find(({ start }) => start === found.heading.start)?.number ?? null;
}

/** The indentation of a line, and the marks of the quotes that it stands in. */
export const prefixOf = (text: string, { start, end }: Line): string =>
	/^[ \t>]*/.exec(text.slice(start, end))?.[0] ?? '';
const withoutPrefix = (text: string, line: Line): string =>
	text.slice(line.start + prefixOf(text, line).length, line.end);

/** What stands in a section before the next heading, blank lines left out. */
function ownLines({ lines }: SectionLines): Line[] {
	const next = lines.findIndex(({ kind }) => kind === 'heading');
	return (next < 0 ? lines : lines.slice(0, next)).filter(({ kind }) => kind !== 'blank');
}

/** Whether a line is an item of its section's list; `index` is its place among the section's own lines. */
function isItem({ depth, item, quote, kind }: Line, index: number): boolean {
	if (depth === 1 && item !== 'none' && quote !== 'quote') return true;
	// Right below a name with a colon, CommonMark takes an empty item for an underline.
	return index === 0 && kind === 'underline';
}

/**
 * Where a line goes in a section: behind its list, in place of an item that nobody filled in, or below what
 * it begins with.
 */
function placeIn(text: string, section: SectionLines, line: string): Replacement {
	const own = ownLines(section);
	const at = own.map(isItem).lastIndexOf(true);
	const last = own[at];
	if (last === undefined) return placeBelow(text, own.at(-1) ?? null, section.heading, line);
	const end = own.findIndex((one, index) => index > at && (one.depth === 0 || one.quote !== last.quote));
	return placeInList(text, own.slice(0, end < 0 ? own.length : end), last, line);
}

/** Where a line goes in a list whose last item of the first depth is `last`: what stands below that goes with it. */
function placeInList(text: string, list: readonly Line[], last: Line, line: string): Replacement {
	const isUnfilled = list.map((one, index) => isItem(one, index) && UNFILLED.test(withoutPrefix(text, one)));
	const unfilled = list[isUnfilled.lastIndexOf(false) + 1];
	if (unfilled !== undefined) {
		const from = unfilled.start + prefixOf(text, unfilled).length;
		return { from, to: unfilled.end, insert: line };
	}
	const { end } = list.at(-1) ?? last;
	return { from: end, to: end, insert: endingAt(text, end) + prefixOf(text, last) + line };
}

/** Where a line goes in a section without a list: below its last line, or below its heading where it has none. */
function placeBelow(text: string, above: Line | null, heading: SectionHeading, line: string): Replacement {
	if (above === null) {
		const { end } = heading;
		return { from: end, to: end, insert: endingAt(text, end) + line };
	}
	const { end, quote, kind } = above;
	const marks = prefixOf(text, above);
	const prefix = marks.includes('>') && quote === 'callout' ? marks : '';
	const ending = endingAt(text, end);
	// Below a paragraph, a table or HTML an empty line keeps the two apart.
	const apart = kind === 'comment' ? '' : ending + prefix.trimEnd();
	return { from: end, to: end, insert: apart + ending + prefix + line };
}

/**
 * A section that a note lacks, with its first line, at the end of the note: its heading is of the level of
 * the others.
 */
function newSection(text: string, section: Section, line: string, reading: ParseContext): Replacement {
	const levels = bodyOf(text, reading)
		.entered.filter((one) => one.section !== null)
		.map((one) => one.level);
	const level = levels.length === 0 ? 2 : Math.min(...levels);
	const { headings } = headingsIn(reading.settings, wordsFor(text, reading));
	const heading = `${'#'.repeat(level)} ${headings[section][0] ?? section}`;
	return atEnd(text, [heading, line]);
}

/**
 * Adds a line to a section, at the end of its list, its fields in the language of the note; where the
 * section is missing, it
 * is added at the end of the note.
 * `swallowed` where the line would stand in code, HTML or a comment.
 */
export function addLine(
	text: string,
	section: Section,
	given: string,
	reading: ParseContext,
): Edit | Refusal {
	// Said at once: below, the last line would not be this text whole, and there would be one too many.
	if (LINE_BREAK.test(given)) return 'unproven';
	const line = lineIn(given, wordsFor(text, reading));
	const { entered, rounds } = bodyOf(text, reading);
	const places = entered.filter((one) => one.section === section);
	const holders = new Set(places.map(({ start }) => rounds.filter((round) => round <= start).length));
	if (holders.size > 1) return 'several-interviews';
	const under = linesUnder(text, section, reading);
	const place = under === null ? newSection(text, section, line, reading) : placeIn(text, under, line);
	const isMeant = (within: Line[], after: string): Refusal | null => {
		const added = within.at(-1);
		if (added === undefined || ['code', 'html', 'comment'].includes(added.kind)) return 'swallowed';
		const now = linesUnder(after, section, reading)?.lines ?? [];
		const isThere = now.some(({ start }) => start === added.start);
		const isWhole = after.slice(added.start, added.end).endsWith(line);
		return isThere && isWhole && within.length === (under === null ? 2 : 1) ? null : 'unproven';
	};
	return keptApart(text, place, (one) => verified(text, one, isMeant, under?.heading.start));
}

/** The fields of a line and its other words, as they are read. */
function read(words: string): { text: string; fields: { key: string; value: string }[] } {
	const { text, fields } = splitFields(splitBlockId(withoutComments(words).trimEnd()).text);
	return { text, fields: fields.map(({ key, value }) => ({ key, value })) };
}

/**
 * Sets the value of a field that stands in a line, as in `[outcome:: held]`; of several the last, which is
 * the one that counts.
 */
export function setField(text: string, ref: LineRef, key: string, value: string): LineEdit | Refusal {
	const found = findLine(text, ref, ({ item }) => item !== 'none');
	if (typeof found === 'string') return found;
	const at = wordsOf(found);
	const words = text.slice(at, found.end);
	const before = read(words);
	const last = before.fields.map((field) => field.key).lastIndexOf(key);
	const field = before.fields[last];
	if (field === undefined) return 'no-field';
	if (field.value === value) return 'as-wanted';
	const wanted = {
		text: before.text,
		fields: before.fields.map((one, index) => (index === last ? { key, value } : one)),
	};
	// A field in a comment has a place too, and is no field.
	for (const one of splitFields(words).fields.reverse()) {
		if (one.key !== key) continue;
		const insert = value === '' ? ' ' : ` ${value}`;
		const replacement = { from: at + one.from, to: at + one.to, insert };
		const end = found.end + insert.length - (one.to - one.from);
		const source = apply(text, [replacement]).slice(found.start, end);
		if (LINE_BREAK.test(value) || !equal(read(source.slice(at - found.start)), wanted)) continue;
		const made = verified(text, replacement, (within) => (within.length === 1 ? null : 'unproven'));
		const back = { was: text.slice(found.start, found.end), now: [source], at: 0 };
		return typeof made === 'string' ? made : { ...made, source, back };
	}
	return 'unproven';
}

/** Answers a line under *Did it hold?* with a word, in the language of the note. */
export function setOutcome(
	text: string,
	ref: LineRef,
	word: string,
	reading: ParseContext,
): LineEdit | Refusal {
	const found = findLine(text, ref, ({ item }) => item !== 'none');
	if (typeof found === 'string') return found;
	const written = wordsFor(text, reading).values.outcome(word);
	const own = read(text.slice(wordsOf(found), found.end))
		.fields.filter(({ key }) => key === 'outcome')
		.at(-1);
	const isSaid = written !== word && meaningOf(MEANINGS.outcomes, own?.value ?? '') === word;
	return isSaid ? 'as-wanted' : setField(text, ref, 'outcome', written);
}

const equal = (a: ReturnType<typeof read>, b: ReturnType<typeof read>): boolean =>
	JSON.stringify(a) === JSON.stringify(b);
