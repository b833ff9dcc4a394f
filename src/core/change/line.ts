/** One line of a retro's body as an edit: a line added to a section, or one field of a line set. */
import { findFrontmatter } from '../markdown/frontmatter';
import { splitBlockId, splitFields, withoutComments } from '../markdown/inline';
import { endingAt, lastEnd } from '../markdown/line-ends';
import type { Line } from '../markdown/lines';
import type { ParseContext } from '../note/note';
import { findIn, type SectionHeading, type ParsedBody } from '../note/body';
import type { Section } from '../settings';
import { apply, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { bodyLines, findLine, wordsOf, type LineRef } from '../edit/find';
import { verified } from '../edit/proof';

/** An item that nobody has filled in: a marker, perhaps with an empty box. */
const UNFILLED = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[ \])?[ \t]*$/;
const LINE_BREAK = /[\r\n]/;

/** What stands in the body of a note, with the places at which it does. */
export function bodyOf(text: string, reading: ParseContext): ParsedBody {
	const found = findFrontmatter(text);
	return found === null || found === 'unclosed'
		? findIn(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, 1, reading)
		: findIn(text, found.body, found.bodyLine, reading);
}

/** The lines of the section that opens first, its heading left out; null if the note has no such section. */
export function linesUnder(
	text: string,
	section: Section,
	reading: ParseContext,
): { heading: SectionHeading; lines: Line[] } | null {
	const { entered } = bodyOf(text, reading);
	const index = entered.findIndex((one) => one.section === section);
	if (index < 0) return null;
	const heading = entered[index]!;
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
	/^[ \t>]*/.exec(text.slice(start, end))![0];
const withoutPrefix = (text: string, line: Line): string =>
	text.slice(line.start + prefixOf(text, line).length, line.end);

/** Where a line goes in a section: behind its list, in place of an item that nobody filled in, or below what it begins with. */
function placeIn(
	text: string,
	{ heading, lines }: { heading: SectionHeading; lines: Line[] },
	line: string,
): Replacement {
	const next = lines.findIndex(({ kind }) => kind === 'heading');
	const own = (next < 0 ? lines : lines.slice(0, next)).filter(({ kind }) => kind !== 'blank');
	// Right below a name with a colon, CommonMark takes an empty item for an underline.
	const isItem = (one: Line, index: number): boolean =>
		(one.depth === 1 && one.item !== 'none' && one.quote !== 'quote') ||
		(index === 0 && one.kind === 'underline');
	const last = own.map(isItem).lastIndexOf(true);
	if (last >= 0) {
		let behind = last + 1;
		while (behind < own.length && own[behind]!.depth > 0 && own[behind]!.quote === own[last]!.quote) behind++;
		let unfilled = behind;
		while (
			unfilled > 0 &&
			isItem(own[unfilled - 1]!, unfilled - 1) &&
			UNFILLED.test(withoutPrefix(text, own[unfilled - 1]!))
		)
			unfilled--;
		if (unfilled < behind)
			return {
				from: own[unfilled]!.start + prefixOf(text, own[unfilled]!).length,
				to: own[unfilled]!.end,
				insert: line,
			};
		const { end } = own[behind - 1]!;
		return { from: end, to: end, insert: endingAt(text, end) + prefixOf(text, own[last]!) + line };
	}
	const above = own[own.length - 1];
	const end = above?.end ?? heading.end;
	const marks = above === undefined ? '' : prefixOf(text, above);
	const prefix = marks.includes('>') && above?.quote === 'callout' ? marks : '';
	const ending = endingAt(text, end);
	// Below a paragraph, a table or HTML an empty line keeps the two apart.
	const apart = above === undefined || above.kind === 'comment' ? '' : ending + prefix.trimEnd();
	return { from: end, to: end, insert: apart + ending + prefix + line };
}

/** Adds a line to a section, at the end of its list; where the section is missing, it is added at the end of the note. */
export function addLine(text: string, section: Section, line: string, reading: ParseContext): Edit | Refusal {
	// Said at once: below, the last line would not be this text whole, and there would be one too many.
	if (LINE_BREAK.test(line)) return 'unproven';
	const under = linesUnder(text, section, reading);
	let place: Replacement;
	if (under !== null) {
		place = placeIn(text, under, line);
	} else {
		const end = lastEnd(text);
		const ending = endingAt(text, end);
		const levels = bodyOf(text, reading)
			.entered.filter((one) => one.section !== null)
			.map((one) => one.level);
		const level = levels.length === 0 ? 2 : Math.min(...levels);
		const heading = `${'#'.repeat(level)} ${reading.settings.headings[section][0] ?? section}`;
		const isFirst = text.slice(0, end).replace('\ufeff', '') === '';
		place = { from: end, to: end, insert: (isFirst ? '' : ending + ending) + heading + ending + line };
	}
	const isMeant = (within: Line[], after: string): Refusal | null => {
		const added = within[within.length - 1];
		if (added === undefined || ['code', 'html', 'comment'].includes(added.kind)) return 'swallowed';
		const inSection =
			linesUnder(after, section, reading)?.lines.some(({ start }) => start === added.start) ?? false;
		return inSection &&
			after.slice(added.start, added.end).endsWith(line) &&
			within.length === (under === null ? 2 : 1)
			? null
			: 'unproven';
	};
	const made = verified(text, place, isMeant, under?.heading.start);
	// A paragraph right below would become part of the line.
	return made === 'unproven'
		? verified(
				text,
				{ ...place, insert: place.insert + endingAt(text, place.to) },
				isMeant,
				under?.heading.start,
			)
		: made;
}

/** The fields of a line and its other words, as they are read. */
function read(words: string): { text: string; fields: { key: string; value: string }[] } {
	const { text, fields } = splitFields(splitBlockId(withoutComments(words).trimEnd()).text);
	return { text, fields: fields.map(({ key, value }) => ({ key, value })) };
}

/** Sets the value of a field that stands in a line, as in `[outcome:: held]`; of several the last, which is the one that counts. */
export function setField(
	text: string,
	ref: LineRef,
	key: string,
	value: string,
): (Edit & { source: string }) | Refusal {
	const found = findLine(text, ref, ({ item }) => item !== 'none');
	if (typeof found === 'string') return found;
	const at = wordsOf(found);
	const words = text.slice(at, found.end);
	const before = read(words);
	const last = before.fields.map((field) => field.key).lastIndexOf(key);
	if (last < 0) return 'no-field';
	if (before.fields[last]!.value === value) return 'as-wanted';
	const wanted = {
		text: before.text,
		fields: before.fields.map((field, index) => (index === last ? { key, value } : field)),
	};
	// A field in a comment has a place too, and is no field.
	for (const field of splitFields(words).fields.reverse()) {
		if (field.key !== key) continue;
		const replacement = {
			from: at + field.from,
			to: at + field.to,
			insert: value === '' ? ' ' : ` ${value}`,
		};
		const source = apply(text, [replacement]).slice(
			found.start,
			found.end + replacement.insert.length - (field.to - field.from),
		);
		if (LINE_BREAK.test(value) || !equal(read(source.slice(at - found.start)), wanted)) continue;
		const made = verified(text, replacement, (within) => (within.length === 1 ? null : 'unproven'));
		return typeof made === 'string' ? made : { ...made, source };
	}
	return 'unproven';
}

function equal(a: ReturnType<typeof read>, b: ReturnType<typeof read>): boolean {
	return (
		a.text === b.text &&
		a.fields.length === b.fields.length &&
		a.fields.every(
			({ key, value }, index) => key === b.fields[index]!.key && value === b.fields[index]!.value,
		)
	);
}
