/** What a name of a file must be on every system, said without the code that makes it. */
import fc from 'fast-check';

const PARTS = [
	'CON',
	'nul',
	'com1',
	'LPT²',
	'aux.',
	'.',
	' ',
	'..',
	'/',
	'\\',
	':',
	'[[',
	']]',
	'#',
	'^',
	'|',
	'*',
	'?',
	'"',
	'<',
	'>',
	'\u0000',
	'\u202e',
	'\u200b',
	'\ud800',
	'👩‍💻',
	'é',
	'e\u0301',
	'.md',
	'x',
	'~',
	'%',
	'K',
	'İ',
	'ß',
	'ΟΔΟΣ',
	'\u00a0',
	'\u0085',
	'\u2028',
	'../',
	'${x}',
	'conin$',
	'株式会社',
];

/** Names as nobody would wish them. */
export const hostileName = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((parts) => parts.join('')),
	fc.tuple(fc.constantFrom(...PARTS), fc.nat(400)).map(([part, times]) => part.repeat(times)),
);

/**
 * What is wrong with the name of a note, its ending left out; null if every system takes it and Obsidian
 * can link to it.
 */
export function wrongInName(name: string): string | null {
	if (name === '') return 'it is empty';
	if (/[\\/:*?"<>|]/.test(name)) return 'Windows and Android do not take it';
	if (/[#^[\]|]/.test(name)) return 'Obsidian cannot link to it';
	if (/\p{Cc}|\p{Cs}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(name))
		return 'it holds a character that nobody sees';
	if (/^[. ]|[. ]$/.test(name)) return 'it begins or ends with a dot or a space';
	if (
		/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i.test(
			name.replace(/\..*$/s, '').trimEnd(),
		)
	)
		return 'Windows keeps it for itself';
	if (new TextEncoder().encode(`${name} 9999.md`).length > 200) return 'it is longer than 200 bytes';
	if (name.normalize('NFC') !== name) return 'macOS may spell it otherwise';
	return null;
}

/** What is wrong with a folder in the vault; null if it stays there. */
export function wrongInFolder(folder: string): string | null {
	if (folder === '') return null;
	for (const part of folder.split('/')) {
		const wrong = wrongInName(part);
		if (wrong !== null) return `in “${part}”: ${wrong}`;
	}
	return null;
}
