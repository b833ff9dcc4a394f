/** Values written as YAML, so that they come back as themselves. */

/** Words that YAML 1.1 or 1.2 reads as something else than text. */
const WORDS = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** What both versions read as the same text, in a block and in a flow list. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} .&'()+/-]*[\p{L}\p{M}\p{N}.)+])?$/u;

/** What stands between the quotes of a double-quoted scalar for `text`. Templater finds no `<%` in it. */
export function escapeDouble(text: string): string {
	return JSON.stringify(text)
		.slice(1, -1)
		.replace(
			/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
			(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
		)
		.replace(/<(?=%)/g, '\\x3C');
}

/** `text` as a scalar: plain only where no reader of YAML could take it for anything else. */
export function yamlText(text: string): string {
	if (text === '') return '';
	return PLAIN.test(text) && !WORDS.test(text) && !text.includes(' #') ? text : `"${escapeDouble(text)}"`;
}
