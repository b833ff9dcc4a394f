/** A language's words made ready for matching. */
import { OTHERS } from './words/others';
import type { Words } from './words/words';

type PhraseList = { [K in keyof Words]: Words[K] extends readonly string[] ? K : never }[keyof Words];

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function wordPattern(word: string): string {
	if (word.startsWith('*')) return `[\\p{L}]{3,}${escape(word.slice(1))}`;
	if (word.endsWith('*')) return `${escape(word.slice(0, -1))}[\\p{L}]*`;
	if (!word.endsWith('~')) return escape(word);
	const base = word.slice(0, -1);
	if (base.endsWith('e')) return `${escape(base.slice(0, -1))}(?:e|es|ed|ing)`;
	return `${escape(base)}(?:s|es|${escape(base.slice(-1))}?ed|${escape(base.slice(-1))}?ing)?`;
}

/** The regular expression that a phrase stands for. */
export function phrasePattern(phrase: string): string {
	let pattern = '';
	for (const word of phrase.split(' ')) {
		if (word === '...') pattern += "(?:\\s+[\\p{L}\\p{N}'’-]+){0,3}?";
		else pattern += `${pattern === '' ? '' : '[\\s,]+'}(?:${word.split('/').map(wordPattern).join('|')})`;
	}
	return pattern;
}

/** Any of some phrases, as part of a regular expression. */
export const oneOf = (phrases: readonly string[]): string => `(?:${phrases.map(phrasePattern).join('|')})`;

/** A list of phrases as one pattern, from word to word; `g` finds each of them. */
export function anyOf(phrases: readonly string[], flags = 'u'): RegExp {
	return new RegExp(`(?:^|[^\\p{L}\\p{N}'-])${oneOf(phrases)}(?![\\p{L}\\p{N}'])`, flags);
}

/**
 * The share of a line's words that are common ones of a language, from which it is a sentence in it: one in
 * eight. Fewer are names and terms, which are the same in every language, and no rule about words says
 * anything of them.
 */
const LEAST_COMMON = 0.12;
/** A line of so few words may have no common one: a phrase of the lists shows the language then. */
const FEW_WORDS = 8;

/** The lists whose phrases are enough. */
const TELLING: readonly PhraseList[] = [
	'vague',
	'inward',
	'makes',
	'does',
	'lacks',
	'selfBlame',
	'failing',
	'faults',
	'poor',
	'people',
	'externals',
	'comparatives',
];

const OTHER_WORDS = new Set(OTHERS);
const NUMBER = /(?:^|[^\p{L}\p{N}.])\d+(?:[.,:]\d+)*(?:\s?%|x|k|h|ms|s|min)?(?!\p{L}{2})/u;

export class Lexicon {
	private readonly patterns = new Map<PhraseList, RegExp>();
	private readonly others = new Map<string, RegExp>();
	private readonly common: ReadonlySet<string>;

	constructor(readonly words: Words) {
		this.common = new Set(words.common);
	}

	/** The words of a line as they are matched: small letters, short forms written out. */
	folded(text: string): string {
		let folded = text.toLowerCase().replace(/[’‘]/g, "'");
		if (folded.includes("'") || folded.includes('cannot'))
			for (const [short, long] of this.words.shortForms) folded = folded.replaceAll(short, long);
		return folded;
	}

	pattern(list: PhraseList): RegExp {
		let pattern = this.patterns.get(list);
		if (pattern === undefined) this.patterns.set(list, (pattern = anyOf(this.words[list])));
		return pattern;
	}

	/** A pattern made of several lists, made once. */
	made(name: string, source: (words: Words) => string): RegExp {
		let pattern = this.others.get(name);
		if (pattern === undefined) this.others.set(name, (pattern = new RegExp(source(this.words), 'u')));
		return pattern;
	}

	/** Whether a folded text holds any phrase of a list. */
	has(list: PhraseList, folded: string): boolean {
		return this.pattern(list).test(folded);
	}

	hasQuantity(folded: string): boolean {
		return NUMBER.test(folded) || this.has('quantities', folded);
	}

	/** Whether a folded line is in this language: it has words of it, and fewer of any other. */
	isSpoken(folded: string): boolean {
		const all = folded.match(/\p{L}+/gu) ?? [];
		let ours = 0;
		let others = 0;
		for (const word of all) {
			if (this.common.has(word)) ours++;
			if (OTHER_WORDS.has(word) && !this.common.has(word)) others++;
		}
		if (others > 0 && others >= ours) return false;
		if (ours > 0) return ours / all.length >= LEAST_COMMON;
		return all.length <= FEW_WORDS && TELLING.some((list) => this.has(list, folded));
	}
}
