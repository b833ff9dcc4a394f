/** What is proposed while a field of a retro is typed: by its line alone, and where the cursor stands in it. */
import { labelIn, type Label } from '../note/written/labels';
import { CHECKS, METHODS, OUTCOMES, RATINGS } from '../note/values';
import { themesLike } from '../theme/like';

export interface Proposals {
	/** What is typed so far, as offsets in the line. */
	from: number;
	to: number;
	/** What may take its place; there is one at least. */
	values: readonly string[];
	/** Whether they are names of themes. */
	areThemes: boolean;
	/** What has to stand before the value, and behind it. */
	before: '' | ' ';
	behind: '' | ']' | ')';
}

export interface Known {
	/** What lines of a question may be called. */
	labels: ReadonlyMap<string, Label>;
	/** The names of the themes, the one to propose first first. */
	themes: readonly string[];
	/** A word as the language of the note has it. */
	named: (kind: Worded, word: string) => string;
}

const MOST_PROPOSED = 8;

const WORDS = { rating: RATINGS, method: METHODS, check: CHECKS, outcome: OUTCOMES };
type Worded = keyof typeof WORDS;

/** The fields that have a value to propose; `themes` stands for the names of themes. */
const FIELDS = new Map<string, Worded | 'themes'>([
	['theme', 'themes'],
	['themes', 'themes'],
	['method', 'method'],
	['check', 'check'],
	['outcome', 'outcome'],
]);
const LABELS = new Map<Label, Worded | 'themes'>([
	['themes', 'themes'],
	['rating', 'rating'],
]);

/** A field that is open where the cursor stands, and what is in it so far. */
const OPEN_FIELD = /([[(])\s*([\p{L}_-]+)::([^\])]*)$/u;
/** What stands before the words of a list item: its marker, and its box. */
const MARKER = /^[\s>]*(?:[-*+]|\d{1,9}[.)])?\s*(?:\[.\]\s)?\s*/u;
const COMMA = /[,，、]/;

/** A field in brackets or a labelled line at the cursor: what it takes, where its value begins, and what closes it. */
function fieldAt(
	line: string,
	cursor: number,
	labels: Known['labels'],
): { takes: Worded | 'themes'; at: number; closing: Proposals['behind'] } | null {
	const before = line.slice(0, cursor);
	if (before.split('`').length % 2 === 0) return null;
	const open = OPEN_FIELD.exec(before);
	if (open !== null) {
		const [, bracket, key = '', value = ''] = open;
		const takes = FIELDS.get(key.toLowerCase());
		return takes === undefined
			? null
			: { takes, at: cursor - value.length, closing: bracket === '[' ? ']' : ')' };
	}
	const words = MARKER.exec(line)?.[0].length ?? 0;
	const label = labelIn(line.slice(words), labels);
	const takes = label === null ? undefined : LABELS.get(label.label);
	if (label === null || takes === undefined || words + label.at > cursor) return null;
	return { takes, at: words + label.at, closing: '' };
}

/** The words that what was typed may become, in English or as the note says them. */
function wordsLike(kind: Worded, { named }: Known, typed: string): readonly string[] {
	const wanted = typed.toLowerCase();
	return WORDS[kind]
		.map((word) => ({ word, said: named(kind, word) }))
		.filter(({ word, said }) => word.startsWith(wanted) || said.toLowerCase().startsWith(wanted))
		.map(({ said }) => said);
}

/** What is proposed at the cursor; null where nothing is, as for what is written out already. */
export function propose(line: string, cursor: number, known: Known): Proposals | null {
	if (!line.includes(':') && !line.includes('：')) return null;
	const field = fieldAt(line, cursor, known.labels);
	if (field === null) return null;
	const { takes, at, closing } = field;
	const said = line.slice(at, cursor).split(COMMA);
	// What follows the comma of a rating is the reason.
	if (takes !== 'themes' && said.length > 1) return null;
	const typed = (said.at(-1) ?? '').trimStart();
	// Obsidian proposes notes and tags itself, Tasks what follows its signs.
	if (/[[\]()^#]|\p{Extended_Pictographic}/u.test(typed)) return null;
	const from = cursor - typed.length;
	const rest = /^[^\s[\](),，、^\p{Extended_Pictographic}]*/u.exec(line.slice(cursor))?.[0].length ?? 0;
	const values = valuesFor(takes, known, typed);
	if (values.length === 0 || values.some((value) => value.toLowerCase() === typed.trim().toLowerCase()))
		return null;
	const isClosed = line
		.slice(cursor + rest)
		.trimStart()
		.startsWith(closing);
	return {
		from,
		to: cursor + rest,
		values,
		areThemes: takes === 'themes',
		before: /[\s，、：]/.test(line.slice(from - 1, from)) ? '' : ' ',
		behind: isClosed ? '' : closing,
	};
}

function valuesFor(takes: Worded | 'themes', known: Known, typed: string): readonly string[] {
	if (takes !== 'themes') return wordsLike(takes, known, typed);
	return (typed === '' ? known.themes : themesLike(known.themes, typed)).slice(0, MOST_PROPOSED);
}
