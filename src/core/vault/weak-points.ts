/** What a weak point shows: an item under *Went poorly*, a question that went badly, a problem of a plan. */
import { once } from '../once';
import {
	links,
	plain,
	splitBlockId,
	splitFields,
	splitList,
	tags,
	withoutComments,
} from '../markdown/inline';
import { isUnfilled, LISTS_OF_WORDS, saysNone } from '../note/words';
import { keyOf } from './names';

export interface WeakPoint {
	/**
	 * By what it shows its themes: a link, tag or field, a name in its words, or its own words; or that it
	 * shows none, or none yet.
	 */
	by: 'mark' | 'name' | 'words' | 'none' | 'unnamed';
	/** As they are written where it is marked, else names. */
	themes: readonly string[];
}

/** The themes that a text, or its words, name, each once, in the order in which they stand in it. */
export type ThemeFinder = (text: string | readonly string[]) => string[];

export interface WeakPointRules {
	find: ThemeFinder;
	/** Whether a known name in the words makes it show the theme. */
	byName: boolean;
	/** Whether a few words of its own are a theme's name. */
	byWords: boolean;
	/** Whether a link or a tag leads to something that is no theme: a person, a company. */
	isOther?: (mention: string) => boolean;
}

const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const TOKEN = new RegExp(`[${CJK}]|(?:(?![${CJK}])[\\p{L}\\p{M}\\p{N}+#])+`, 'gu');
/** The same in a text of nothing but ASCII, as most are. */
const ASCII = /^[ -~]*$/;
const ASCII_TOKEN = /[a-z\d+#]+/gi;
const tokensIn = (text: string): readonly string[] =>
	text.match(ASCII.test(text) ? ASCII_TOKEN : TOKEN) ?? [];
const IS_CJK = new RegExp(`^[${CJK}]`, 'u');

/**
 * A word as one and many of it are compared: `caches` and `cache`, `queries` and `query`, `boxes` and `box`
 * are one.
 */
export function withoutPlural(word: string): string {
	// Nearly all words end in another letter, which is quicker to see.
	if (!word.endsWith('s') && !word.endsWith('e')) return word;
	if (!/^\p{L}{4,}$/u.test(word)) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	if (/(?:ss|us|is)$/.test(word)) return word;
	// Nobody can tell caches from branches: the e goes with all of them.
	return word.replace(/s$/, '').replace(/(ch|sh|ss|x)e$/, '$1');
}

/**
 * The words of a text as names are compared, one by one; Chinese and Japanese letter by letter, since they
 * have no spaces.
 */
function wordsOf(text: string): string[] {
	const one = text.replace(/(\p{Lu})s(?!\p{L})/gu, '$1').replace(/['’]/gu, '');
	return tokensIn(keyOf(one)).map(withoutPlural);
}

interface Branch {
	theme: string | null;
	next: Map<string, Branch>;
}

/** No name has more words. */
const MOST_WORDS = 12;

/**
 * Finds known names in texts: as whole words, in any case, singular or plural; of names that overlap the
 * longest counts.
 */
export function themeFinder(names: Iterable<readonly [name: string, theme: string]>): ThemeFinder {
	const root: Branch = { theme: null, next: new Map() };
	for (const [name, theme] of names) {
		const words = wordsOf(name);
		// One letter of Chinese is a part of too many words.
		if (words.length > MOST_WORDS || (words.length < 2 && IS_CJK.test(words[0] ?? ''))) continue;
		let branch = root;
		for (const word of words) {
			let next = branch.next.get(word);
			if (next === undefined) branch.next.set(word, (next = { theme: null, next: new Map() }));
			branch = next;
		}
		if (branch !== root) branch.theme ??= theme;
	}
	return (text) => {
		const words = typeof text === 'string' ? wordsOf(text) : text;
		const found = new Set<string>();
		for (let at = 0; at < words.length;) {
			if (!root.next.has(words[at] ?? '')) {
				at++;
				continue;
			}
			const { theme, length } = longestAt(root, words, at);
			if (theme !== null) found.add(theme);
			at += Math.max(1, length);
		}
		return [...found];
	};
}

function longestAt(
	root: Branch,
	words: readonly string[],
	from: number,
): { theme: string | null; length: number } {
	let longest: { theme: string | null; length: number } = { theme: null, length: 0 };
	let branch: Branch | undefined = root;
	for (let at = from; at < words.length; at++) {
		branch = branch.next.get(words[at] ?? '');
		if (branch === undefined) break;
		if (branch.theme !== null) longest = { theme: branch.theme, length: at - from + 1 };
	}
	return longest;
}

/** The pattern of a word in any case. Engines take ten times as long where `iu` asks for it. */
const inAnyCase = (word: string): string =>
	word.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Where an explanation begins, which is no part of a name. */
const EXPLAINED = once(() => {
	const words = [...LISTS_OF_WORDS.because];
	const latin = words.filter((word) => !IS_CJK.test(word)).map(inAnyCase);
	const cjk = words.filter((word) => IS_CJK.test(word)).join('|');
	return new RegExp(
		`[:：](?!\\d)|[,，;；、]|\\s[-–—]{1,2}\\s|——|\\s(?:${latin.join('|')})(?!\\p{L})|${cjk}`,
		'u',
	);
});
const BRACKETS = /\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|【[^【】]*】/gu;
/** What opens a line, or closes it, and says nothing. */
const OPENS = /[\s\p{Extended_Pictographic}\ufe0f"'“”‘’*_~>.-]/u;
const BARE = /^[a-z\d](?:[^]*[a-z\d])?$/i;
const CLOSES = /[\s\p{Extended_Pictographic}\ufe0f"'“”‘’*_~.!?…。！？-]/u;

/**
 * A text without what opens and closes it: letter by letter, since a long run in the middle must not be tried
 * again and again.
 */
function withoutEdges(text: string): string {
	if (BARE.test(text)) return text;
	const letters = [...text];
	let from = 0;
	let to = letters.length;
	while (from < to && OPENS.test(letters[from] ?? '')) from++;
	while (to > from && CLOSES.test(letters[to - 1] ?? '')) to--;
	return letters.slice(from, to).join('');
}

const SENTENCES = /[.!?](?=\s)|[。！？]/u;

/** The own words of a weak point: without fields, brackets and whatever explains it. */
export function ownWords(text: string): string {
	const words = plain(splitFields(splitBlockId(withoutComments(text)).text).text)
		.replace(/(^|\s)#(?=\p{L})/gu, '$1')
		.replace(BRACKETS, ' ');
	const at =
		EXPLAINED().exec(words.replace(/^[\s:：,，;；、]+/u, (edge) => ' '.repeat(edge.length)))?.index ??
		words.length;
	return withoutEdges(words.slice(0, at)).replace(/\s+/g, ' ');
}

const MOST_NAME_WORDS = 4;
const MOST_NAME_LETTERS = 10;
const LONGEST_NAME = 60;

/**
 * The name that a weak point's own words are: at most four words, or ten letters of Chinese and Japanese;
 * null if there are more.
 */
export const nameInWords = (text: string): string | null => nameIn(ownWords(text));

function nameIn(name: string): string | null {
	if (name === '' || name.length > LONGEST_NAME || SENTENCES.test(name) || !/\p{L}/u.test(name)) return null;
	const tokens = tokensIn(name);
	const letters = tokens.filter((token) => IS_CJK.test(token)).length;
	if (letters === 0)
		return name.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= MOST_NAME_WORDS
			? name
			: null;
	// A Latin word among them takes the room of two letters.
	return letters + 2 * (tokens.length - letters) <= MOST_NAME_LETTERS ? name : null;
}

/** What a weak point says by itself, whatever else the vault holds. */
export interface Saying {
	/** Whether it says that it shows no theme. */
	isNone: boolean;
	/** Themes in a field, and what is linked or tagged, as they are written. */
	marked: readonly string[];
	mentions: readonly string[];
	/** Its words as names are compared. */
	words: readonly string[];
	/** The name that its own words are. */
	name: string | null;
}

/** What a weak point says; `reason` stands beside it and is no part of a name. Never throws. */
export function sayingOf(line: string, reason = ''): Saying {
	const { text, fields } = splitFields(withoutComments(line));
	const given = fields.filter(({ key }) => /^themes?$/.test(key)).flatMap(({ value }) => splitList(value));
	const marked = given.filter((one) => !saysNone(one) && !isUnfilled(one));
	const own = ownWords(line);
	const isNone = marked.length === 0 && (given.some(saysNone) || saysNone(own) || isUnfilled(text));
	const words = wordsOf(plain(text));
	return {
		isNone,
		marked,
		mentions: [...links(text).filter((one) => !/\]\([a-z][a-z0-9+.-]*:/i.test(one)), ...tags(text)],
		words: reason === '' ? words : [...words, '', ...wordsOf(plain(reason))],
		name: nameIn(own),
	};
}

/** What a weak point shows, by its marks, by a known name in its words, or by its words. */
export function shownBy({ isNone, marked, mentions, words, name }: Saying, rules: WeakPointRules): WeakPoint {
	if (marked.length > 0) return { by: 'mark', themes: marked };
	if (isNone) return { by: 'none', themes: [] };
	const isOther = rules.isOther ?? (() => false);
	const linked = mentions.filter((one) => !isOther(one));
	if (linked.length > 0) return { by: 'mark', themes: linked };
	const named = rules.byName ? rules.find(words) : [];
	if (named.length > 0) return { by: 'name', themes: named };
	return name === null || !rules.byWords ? { by: 'unnamed', themes: [] } : { by: 'words', themes: [name] };
}

const SMALL = new Set(
	(
		'a, an, the, of, in, on, for, and, or, to, with, at, my, by, i, was, were, did, do, it, is, ' +
		'that, had, have, 了, 的, 得, 地, 我'
	).split(', '),
);

/**
 * What a line says, whatever its articles, its case and its short forms: `Didn't ask questions` and `did not
 * ask a question`.
 */
export function lineKey(text: string): string {
	const words = ownWords(text);
	const written = (words === '' ? text : words)
		.replace(/[nN]['’][tT](?!\p{L})/gu, ' not')
		.replace(/can not/gi, 'could not');
	const all = wordsOf(written);
	const telling = all.filter((word) => !SMALL.has(word));
	return (telling.length === 0 ? all : telling).join(' ');
}

/** The lines that say the same, together: those said most often first, else in their order. */
export const sameLines = <T>(lines: readonly T[], textOf: (line: T) => string): T[][] =>
	sameByKey(lines, (line) => lineKey(textOf(line)));

/** The same, of lines of which it is known what they say. */
export function sameByKey<T>(lines: readonly T[], keyOfLine: (line: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const line of lines) {
		const key = keyOfLine(line);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [line]);
		else group.push(line);
	}
	return [...groups.values()].sort((a, b) => b.length - a.length);
}
