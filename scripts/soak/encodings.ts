/** The eight ways in which a note's bytes may differ while its words stay the same. */
import { COMMENT_MARK, propertyStarts } from './judge';

const withoutBom = (text: string): string => text.replace(/^\ufeff/, '');
const lf = (text: string): string => withoutBom(text).replace(/\r\n?/g, '\n');

function mixed(text: string): string {
	let line = 0;
	return lf(text).replace(/\n/g, () => (line++ % 3 === 1 ? '\n' : '\r\n'));
}

/** A comment above each property. */
function commented(text: string): string {
	const plain = lf(text);
	const starts = propertyStarts(plain);
	return plain
		.split('\n')
		.flatMap((line, index) => (starts.has(index - 1) ? [`# ${COMMENT_MARK} ${index}`, line] : [line]))
		.join('\n');
}

export const ENCODINGS: Record<string, (text: string) => string> = {
	LF: lf,
	CRLF: (text) => lf(text).replace(/\n/g, '\r\n'),
	mixed,
	CR: (text) => lf(text).replace(/\n/g, '\r'),
	BOM: (text) => `\ufeff${lf(text)}`,
	'BOM, CRLF': (text) => `\ufeff${lf(text).replace(/\n/g, '\r\n')}`,
	'no final newline': (text) => lf(text).replace(/\n+$/, ''),
	'comments between keys': commented,
};
