/**
 * What is taken out of some notes to stand in another: words that are nothing but words, and links that find
 * their note.
 */
import { perSnapshot, type Snapshot } from './snapshot';
import { noteName, plain } from '../markdown/inline';

/** What a wikilink cannot carry, or what is more than a name to some reader of the note. */
const NO_WIKILINK = /[[\]|#^<>`\\*$]|%%|::|~~|==|__|\.md$/i;
/** Signs that turn around the words behind them. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
const LETTER = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const MARKS = /[\\`*[\]$~=%:_#^<>&]/g;

/** What stands around one character; an end of the text may be followed by anything. */
interface Around {
	char: string;
	before: string | undefined;
	behind: string | undefined;
	/** The text from the character on, as far as a name of HTML goes. */
	ahead: string;
}

const marked = (char: string, isMark: boolean): string => (isMark ? `\\${char}` : char);
const isLetter = (char: string | undefined): boolean => LETTER.test(char ?? '');

/**
 * How each sign is written where it would be more than itself. What is not here is so everywhere, and gets a
 * backslash.
 */
const HARMLESS = new Map<string, (around: Around) => string>([
	['\\', ({ char, behind }) => marked(char, behind === undefined || PUNCTUATION.test(behind))],
	['~', ({ char, before, behind }) => marked(char, before === char || behind === char)],
	// A colon behind the text would make two of one; nor may what stands before the text and its first
	// character be a field, a comment, a query or code together.
	[
		':',
		({ char, before, behind }) =>
			before === undefined || behind === undefined ? '&#58;' : marked(char, before === char),
	],
	['%', ({ char, before }) => (before === undefined ? '&#37;' : marked(char, before === char))],
	['=', ({ char, before }) => marked(char, before === char || before === undefined)],
	['_', ({ char, before, behind }) => marked(char, !isLetter(before) || !isLetter(behind))],
	['#', ({ char, before, behind }) => marked(char, !isLetter(before) && behind !== ' ')],
	['^', ({ char, before }) => marked(char, before === undefined || before === ' ')],
	['<', ({ char, behind }) => (behind === undefined || /[a-z/!?%]/i.test(behind) ? '&lt;' : char)],
	['>', ({ char, before }) => (before === undefined || before === '-' ? '&gt;' : char)],
	['&', ({ char, ahead }) => (/^&(?:#|[a-z][a-z0-9]*;)/i.test(ahead) ? '&amp;' : char)],
]);
/** Longer than any name of a sign in HTML is. */
const LONGEST_NAME = 40;

/** One character of a text as it can stand among the others. */
function harmless(char: string, at: number, text: string): string {
	const write = HARMLESS.get(char);
	if (write === undefined) return marked(char, true);
	return write({
		char,
		before: text[at - 1],
		behind: text[at + 1],
		ahead: text.slice(at, at + LONGEST_NAME),
	});
}

/**
 * A text as words on one line, for any place but the beginning of a line: in no Markdown reader, nor in Obsidian or its
 * plugins, is there a link, an embed, a tag, a field, code, a formula, a comment or HTML in it.
 */
export function inWords(text: string): string {
	const whole = text
		.replace(/\p{Cs}/gu, '\ufffd')
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
		.replace(DIRECTIONS, '');
	return escaped(plain(whole));
}

/** A text of one line that keeps each of its characters, of which none does anything. */
export function escaped(text: string): string {
	return text.replace(MARKS, harmless);
}

/** The names that more than one note has, whatever their case. */
const namesakes = perSnapshot(
	(snapshot): ReadonlySet<string> => {
		const seen = new Set<string>();
		const twice = new Set<string>();
		for (const path of snapshot.notes.keys()) {
			const name = noteName(path).toLowerCase();
			if (seen.has(name)) twice.add(name);
			seen.add(name);
		}
		return twice;
	},
	// What is followed leaves each note where it is.
	(before) => before,
);

/** Whether the name of a note is not enough to find it: another note has it too. */
export function isNamesake(path: string, snapshot: Snapshot): boolean {
	return namesakes(snapshot).has(noteName(path).toLowerCase());
}

/**
 * A link to a note, or to a block of it, that reads as the note's name; by its path where the name alone is
 * not enough.
 */
export function linkTo(path: string, snapshot: Snapshot, block: string | null = null): string {
	return linkAt(path, isNamesake(path, snapshot), block === null ? '' : `#^${block}`);
}

/**
 * A link to an action's line, as a field holds it: as short as it can be, and by the note's path where two
 * share its name.
 */
export function linkToAction(path: string, snapshot: Snapshot, block: string | null): string {
	const written = linkTo(path, snapshot, block);
	const name = noteName(path);
	return written === `[[${name}#^${block}|${name}]]` ? `[[${name}#^${block}]]` : written;
}

/** A link to a heading of a note, which may not be there yet; the heading holds nothing that a link cannot carry. */
export function linkToHeading(path: string, heading: string, snapshot: Snapshot): string {
	const isNamesake = (one: string): boolean =>
		one !== path && noteName(one).toLowerCase() === noteName(path).toLowerCase();
	return linkAt(path, [...snapshot.notes.keys()].some(isNamesake), `#${heading}`);
}

function linkAt(path: string, isByPath: boolean, place: string): string {
	const name = noteName(path);
	const target = isByPath ? path.replace(/\.md$/i, '') : name;
	if (NO_WIKILINK.test(target) || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(target)) {
		const address = encodeURIComponent(path.replace(/\p{Cs}/gu, '\ufffd'))
			.replace(/%2F/g, '/')
			.replace(/[()]/g, (char) => (char === '(' ? '%28' : '%29'));
		return `[${inWords(name)}](${address}${place
			.replace(/[\s()]/g, encodeURIComponent)
			.replace(/\(/g, '%28')
			.replace(/\)/g, '%29')})`;
	}
	return target + place === name ? `[[${name}]]` : `[[${target}${place}|${name}]]`;
}
