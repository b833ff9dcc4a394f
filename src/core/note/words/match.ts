/** How words are looked for in a text. */

/** Whether a word is Chinese, and so needs no space around it. */
export const isChinese = (word: string): boolean => /[\u3400-\u9fff]/u.test(word);

/** The longest first, so that no word hides a longer one. */
export const longestFirst = (words: Iterable<string>): string[] =>
	[...words].sort((a, b) => b.length - a.length);

/** A text as a regular expression that matches it and nothing else. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words as one of a regular expression's choices. */
export const anyWord = (words: Iterable<string>): string =>
	`(?:${longestFirst(words).map(literal).join('|')})`;
