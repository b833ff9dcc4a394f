/** Names for notes that every system takes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileName, wrongInFolder, wrongInName } from '../../../scripts/soak/names';
import { freePath, pathKey, safeFolder, safeName } from '../../../src/core/markdown/file-name';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const wanted = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc
		.array(
			fc.constantFrom(
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
				'\ud800',
				'👩‍💻',
				'é',
				'e\u0301',
				'.md',
				'x',
			),
		)
		.map((parts) => parts.join('')),
);
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test('a name is valid on Windows, macOS and Android, and Obsidian can link to it', () => {
	fc.assert(
		fc.property(wanted, (given) => {
			const name = safeName(given);
			expect(name).not.toBe('');
			expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]/u);
			expect(name).not.toMatch(/^[. ]|[. ]$/);
			expect(the(name.split('.')[0]).trimEnd()).not.toMatch(
				/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i,
			);
			expect(bytes(`${name} 9999.md`)).toBeLessThanOrEqual(200);
			expect(name.normalize('NFC')).toBe(name);
			expect(safeName(name)).toBe(name);
		}),
		{ numRuns: runs(10_000) },
	);
});

test.each([
	['Northwind', 'Northwind'],
	['a/b: "c"', 'a b c'],
	['  ..hidden.. ', 'hidden'],
	['con', 'con_'],
	['aux.md', 'aux_.md'],
	['???', 'Interview'],
	['株式会社', '株式会社'],
	['a\nb', 'a b'],
])('%j is kept as %j', (given, name) => {
	expect(safeName(given)).toBe(name);
});

test('a name is cut between whole characters', () => {
	const name = safeName('👩‍💻'.repeat(100));
	expect(bytes(name)).toBeGreaterThan(180);
	expect(name).not.toMatch(/\p{Cs}/u);
});

test('a folder stays in the vault', () => {
	expect(safeFolder('../../etc//passwd/.')).toBe('etc/passwd');
	expect(safeFolder('C:\\Jobs\\2026')).toBe('C/Jobs/2026');
	expect(safeFolder('/')).toBe('');
	fc.assert(
		fc.property(
			fc.array(wanted).map((parts) => parts.join('/')),
			(given) => {
				const folder = safeFolder(given);
				expect(
					folder === '' || folder.split('/').every((part) => part !== '' && part !== '.' && part !== '..'),
				).toBe(true);
			},
		),
	);
});

test('a free path is never a taken one, and the first that is free', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('', 'Jobs', 'Jobs/2026'),
			fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
			(folder, taken) => {
				const at = (count: number): string =>
					`${folder === '' ? '' : `${folder}/`}a${count === 1 ? '' : ` ${count}`}.md`;
				const known = new Set(taken.map(at));
				const path = freePath(folder, 'a', (one) => known.has(one));
				expect(known).not.toContain(path);
				expect(path).toBe(
					at(
						the(Array.from({ length: 13 }, (_, index) => index + 1).find((count) => !taken.includes(count))),
					),
				);
			},
		),
	);
});

test('among ever more notes none is written over, on systems that tell neither case nor accents apart', () => {
	const taken = new Set<string>();
	const insensitive = (path: string): string => path.normalize('NFD').toLowerCase();
	fc.assert(
		fc.property(hostileName, fc.constantFrom('', 'Jobs', '../x', 'aux'), (given, place) => {
			const [name, folder] = [safeName(given), safeFolder(place)];
			expect(wrongInName(name) ?? wrongInFolder(folder)).toBe(null);
			const path = freePath(folder, name, (one) => taken.has(pathKey(one)));
			expect([...taken].some((one) => insensitive(one) === insensitive(path))).toBe(false);
			taken.add(pathKey(path));
			if (taken.size > 100) taken.clear();
		}),
		{ numRuns: runs(10_000) },
	);
	for (const [a, b] of [
		['Ünal', 'U\u0308NAL'],
		['ΟΔΟΣ', 'οδος'],
		['straße', 'STRASSE'],
		['K', 'k'],
	])
		expect(pathKey(the(a))).toBe(pathKey(the(b)));
});
