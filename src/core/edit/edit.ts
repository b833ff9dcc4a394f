/** An edit of a note as a value: what to replace in its text, or the reason why nothing is. */
import { isInConflict } from '../markdown/conflict';
import { lineEnd } from '../markdown/lines';

/** A span of the text and what takes its place. */
export interface Replacement {
	/** Offsets from 0, in the text as it was before any replacement; `to` is the first character that stays. */
	from: number;
	to: number;
	insert: string;
}

/** What to replace in one note; the spans touch nowhere but at their ends. */
export interface Edit {
	replacements: Replacement[];
}

/** What is wanted of one note. */
export interface Change {
	path: string;
	compute: (text: string) => Edit | Refusal;
}

/** What to tell the user where an edit was refused. */
export const REFUSALS = {
	gone: 'This line has changed since it was read, so nothing was written. Open the note to look at it.',
	'there-twice':
		'This line is there twice, so nothing was written. Open the note and change the one you mean.',
	'as-wanted': 'This is so already, so nothing was written.',
	'no-field': 'This line has no such field to fill in, so nothing was written.',
	'no-column':
		'The table of questions has no column for this, so nothing was written. Open the note to add one.',
	'goes-on':
		'What stands here goes on in the lines below and would be lost, so nothing was written. Open the note to change it.',
	heading:
		'A heading (#) in what was typed would end its section, so nothing was written. Take the number signs away.',
	'several-lines':
		'This section holds more than one line, so nothing was written. Open the note to change it.',
	'no-properties': 'This note has no properties at its top, so nothing was written.',
	unclosed: 'The properties of this note open with --- and are never closed, so nothing was written.',
	unreadable:
		'The properties of this note cannot be read, so nothing was written. Open the note to repair them.',
	shared: 'This property shares its value with another one (& and *), so nothing was written.',
	grouped: 'This property is a group of properties of its own, so nothing was written.',
	commented: 'A comment stands inside the value of this property and would be lost, so nothing was written.',
	'name-taken':
		'This note has a property of the new name already, so nothing was written. Open the note and keep the one you mean.',
	'odd-name':
		'The name of this property is not written plainly on a line of its own, so nothing was written. Open the note to change it.',
	swallowed:
		'What would be written would stand in code or in a comment that is never closed, so nothing was written.',
	unpaired: 'The generated part of this note does not begin once and end once, so nothing was written.',
	'by-hand': 'The generated part of this note was changed by hand, so nothing was written.',
	unfit: 'The new name cannot stand in every place where this note names the theme, so nothing was written.',
	'odd-theme':
		'This name would be read as another one, or as none, so nothing was written. Leave out brackets, commas and the like.',
	'unreadable-rows':
		'The table of this drill log has rows that cannot be read, so nothing was written. Open the note to repair them.',
	'not-shown': 'This note has changed since its lines were shown, so nothing was written.',
	'in-conflict':
		'This note holds two versions that were merged and left in conflict (<<<<<<<), so nothing was written. Open the note, choose what stays and delete the marks.',
	touched: 'This note was changed since, so it stays as it is.',
	'not-utf-8':
		'This note is not UTF-8: letters of it would be lost, so nothing was written. Save it as UTF-8 first.',
	'not-toggled':
		'What the Tasks plugin makes of this line is more than a tick, so nothing was written. Open the note to tick it there.',
	'not-expected': 'Another line stands here than the one that was expected, so nothing was written.',
	'no-retro': 'This note is not an interview retro, so nothing was written.',
	'no-task': 'No action with a box stands on this line, so nothing was written.',
	'no-question': 'No question has its heading or its rating on this line, so nothing was written.',
	'nothing-failed': 'Neither a question nor a weak point stands on this line, so nothing was written.',
	'named-already':
		'This line says already which theme it shows, so nothing was written. Open the note to change it.',
	'no-theme': 'There is no such theme, so nothing was written.',
	'no-note': 'There is no such note, so nothing was written.',
	'of-interview': 'This note is an interview retro and no theme’s own, so nothing was written.',
	'no-outcome': 'No line under “Did it hold?” is for this theme, so nothing was written.',
	'several-outcomes':
		'Several lines under “Did it hold?” are for this theme, so nothing was written. Say which one by its line.',
	'several-interviews':
		'This note tells of several interviews, and it is not certain which of them is meant, so nothing was written. Open the note and write it there.',
	recurring:
		'The Tasks plugin writes the next one of this action when it is ticked in Obsidian, so nothing was written. Tick it there.',
	unproven: 'It is not certain that nothing else in this note would change, so nothing was written.',
} as const;

export type Refusal = keyof typeof REFUSALS;

/** What is said of a note that is gone, and of one that could not be written, with what failed. */
export const NOT_THERE = 'this note is not there any more, so nothing was written.';
export const notWritten = (failed: string): string =>
	`it could not be written, so it is as it was (${failed}).`;
export const perhapsWritten = (failed: string): string =>
	`it may not have been written. Open the note to look (${failed}).`;

/** The edit that `compute` finds for a note; none in a note that holds the marks of a conflict, or is not UTF-8. */
export function settledEdit<E extends Edit>(
	text: string,
	compute: (text: string) => E | Refusal,
): E | Refusal {
	// U+FFFD stands for bytes that could not be read, and would be written in their place.
	if (text.includes('\ufffd')) return 'not-utf-8';
	return isInConflict(text) ? 'in-conflict' : compute(text);
}

/** The text with the replacements made. */
export function apply(text: string, replacements: readonly Replacement[]): string {
	const parts: string[] = [];
	let end = text.length;
	for (const { from, to, insert } of [...replacements].sort((a, b) => b.from - a.from)) {
		parts.push(text.slice(to, end), insert);
		end = from;
	}
	parts.push(text.slice(0, end));
	return parts.reverse().join('');
}

/** The lines that an edit writes, whole, as they stand in the note once it is made. */
export function writtenLines(text: string, { replacements }: Edit): string[] {
	const after = apply(text, replacements);
	let moved = 0;
	return [...replacements]
		.sort((a, b) => a.from - b.from)
		.flatMap(({ from, to, insert }) => {
			const old = text.slice(from, to);
			let same = 0;
			while (same < old.length && old[same] === insert[same]) same++;
			const isNew = /^[\r\n]/.test(insert.slice(same));
			const begin = from + moved + same;
			const end = from + moved + insert.length;
			moved += insert.length - old.length;
			const first = isNew
				? begin
				: Math.max(after.lastIndexOf('\n', begin - 1), after.lastIndexOf('\r', begin - 1)) + 1;
			// What ends with a line break ends there.
			const last = /[\r\n]$/.test(insert) ? end : lineEnd(after, end);
			return after
				.slice(first, last)
				.split(/\r\n|\r|\n/)
				.filter((line) => line.trim() !== '');
		});
}

/**
 * A fingerprint of a text (FNV-1a, two lanes of 32 bits); equal texts have equal ones. Line endings and a
 * byte order mark are left out: sync programs change them, and no line is another for it.
 */
export function fingerprint(bytes: string): string {
	const text = bytes.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	let a = 0x811c9dc5;
	let b = 0xc9dc5811;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ code ^ (i & 0xff), 0x01000193);
	}
	return `${text.length}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`;
}
