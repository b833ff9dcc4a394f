/** Patterns by their source, each made when it is first asked for. */
const made = new Map<string, RegExp>();

/** A pattern of Chinese words, which knows no case; `g` finds each of them. */
export function chinesePattern(source: string, flags = 'iu'): RegExp {
	const key = `${flags} ${source}`;
	const known = made.get(key) ?? new RegExp(source, flags);
	made.set(key, known);
	return known;
}

/** A text without the spaces that many write around figures, and with all signs as wide as they are meant. */
export const closed = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/(\d) +(?=\p{Script=Han})/gu, '$1')
		.replace(/(\p{Script=Han}) +(?=\d)/gu, '$1');
