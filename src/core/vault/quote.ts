/** What is taken out of some notes to stand in another: words that are nothing but words, and links that find their note. */
import { perSnapshot, type Snapshot } from './snapshot';
import { noteName, plain } from '../markdown/inline';

/** What a wikilink cannot carry, or what is more than a name to some reader of the note. */
const NO_WIKILINK = /[[\]|#^<>`\\*$]|%%|::|~~|==|__|\.md$/i;
/** Signs that turn around the words behind them. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;
const LETTER = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const MARKS = /[\\`*[\]$~=%:_#^<>&]/g;

/** One character of a text as it can stand among the others; an end of the text may be followed by anything. */
function harmless(char: string, at: number, text: string): string {
	const before = text[at - 1];
	const behind = text[at + 1];
	const marked = (isMark: boolean): string => (isMark ? `\\${char}` : char);
	if (char === '\\') return marked(behind === undefined || PUNCTUATION.test(behind));
	if (char === '~') return marked(before === char || behind === char);
	// A colon behind the text would make two of one.
	if (char === ':' && behind === undefined) return '&#58;';
	// Nor may what stands before the text and its first character be a comment, a field, a query or code together.
	if (before === undefined && (char === '%' || char === ':')) return char === '%' ? '&#37;' : '&#58;';
	if (char === '=' || char === '%' || char === ':') return marked(before === char || before === undefined);
	if (char === '_') return marked(!LETTER.test(before ?? '') || !LETTER.test(behind ?? ''));
	if (char === '#') return marked(!LETTER.test(before ?? '') && behind !== ' ');
	if (char === '^') return marked(before === undefined || before === ' ');
	if (char === '<') return behind === undefined || /[a-z/!?%]/i.test(behind) ? '&lt;' : char;
	if (char === '>') return before === undefined || before === '-' ? '&gt;' : char;
	if (char === '&') return /^&(?:#|[a-z][a-z0-9]*;)/i.test(text.slice(at, at + 40)) ? '&amp;' : char;
	return marked(true);
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
const namesakes = perSnapshot((snapshot): ReadonlySet<string> => {
	const seen = new Set<string>();
	const twice = new Set<string>();
	for (const path of snapshot.notes.keys()) {
		const name = noteName(path).toLowerCase();
		if (seen.has(name)) twice.add(name);
		seen.add(name);
	}
	return twice;
});

/** A link to a note, or to a block of it, that reads as the note's name; by its path where the name alone is not enough. */
export function linkTo(path: string, snapshot: Snapshot, block: string | null = null): string {
	return linkAt(
		path,
		namesakes(snapshot).has(noteName(path).toLowerCase()),
		block === null ? '' : `#^${block}`,
	);
}

/** A link to an action's line, as a field holds it: as short as it can be, and by the note's path where two share its name. */
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
