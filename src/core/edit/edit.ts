/** An edit of a note as a value: what to replace in its text, or the reason why nothing is. */
import type { Messages } from '../messages/en/english';
import type { RefusalMessages } from '../messages/en/notes/refusals';
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

/** Why an edit was refused: the code of what the user is told. */
export type Refusal = keyof RefusalMessages;

/** How an edit was not made though nothing refused it, and what failed. */
export interface FailedWrite {
	how: 'untried' | 'notWritten' | 'perhapsWritten';
	failed: string;
}

/** Why nothing was written into a note. */
export type Unwritten = Refusal | 'not-there' | FailedWrite;

/** What the user is told of a reason, after the name of the note. */
export function unwrittenIn(
	reason: Unwritten,
	{ refusals, writing }: Pick<Messages, 'refusals' | 'writing'>,
): string {
	if (typeof reason !== 'string') return writing[reason.how](reason.failed);
	return reason === 'not-there' ? writing.notThere : refusals[reason];
}

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
