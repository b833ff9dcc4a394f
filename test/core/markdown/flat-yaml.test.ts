/** What is read by hand is what `yaml` reads: of frontmatters in pieces that a hand might mistake, and of real ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFlat } from '../../../src/core/markdown/flat-yaml';
import { findFrontmatter, parseYaml, withLineFeeds } from '../../../src/core/markdown/frontmatter';
import { builtIn } from '../../../src/core/retro/template';
import { defaultSettings, TEMPLATES } from '../../../src/core/settings';
import { runs } from '../../support/seed';

/** As `yaml` reads it, the names as text; null where it cannot. */
function byTheLibrary(yaml: string): Map<string, unknown> | null {
	const parsed = parseYaml(yaml);
	return 'reason' in parsed ? null : new Map([...parsed.root].map(([key, value]) => [String(key), value]));
}

const WORDS = [
	'Northwind',
	'面试',
	'2026-08-20',
	'2026-08-20T10:00',
	'12:30',
	'1',
	'007',
	'-1',
	'+1',
	'1.',
	'.5',
	'1.50',
	'1e3',
	'0x1F',
	'0o7',
	'1_000',
	'99999999999999999999',
	'null',
	'Null',
	'~',
	'true',
	'True',
	'no',
	'y',
	'.inf',
	'.nan',
	'[[x]]',
	'[[x|y]]',
	'[x',
	'x]',
	'{a}',
	'{a: 1}',
	'"',
	"'",
	"it's",
	'"a b"',
	"'a b'",
	'"a\\"b"',
	"'a''b'",
	'"a" b',
	'"a" # c',
	'"',
	'""',
	"''",
	'#a',
	'a#b',
	'a #b',
	'a: b',
	'a:b',
	'a:',
	':a',
	': a',
	'?',
	'? a',
	'-',
	'- a',
	'-a',
	'---',
	'...',
	'!tag',
	'!!str 1',
	'&a',
	'*a',
	'<<',
	'=',
	'@a',
	'`a`',
	'%a',
	'|',
	'>',
	'|-',
	'a, b',
	',',
	'a ',
	' a',
	'a\u00a0',
	'\u3000a',
	'a\u0085b',
	'a\u2028b',
	'\ufeff',
	'\t',
	'a\tb',
	'👩‍💻',
	'\ud800',
	'\0',
	'<% x %>',
	'{{date}}',
	'[]',
	'[a]',
	'[a, b]',
	'[a,b]',
	'[a, ]',
	'[,a]',
	'["a", \'b\']',
	'["a, b"]',
	'[1, true, null]',
	'[a: b]',
	'[a:b]',
	'[#a]',
	'[a #b]',
	'[ ]',
	'[[a], b]',
	'[a] b',
	'constructor',
	'__proto__',
	'a\\',
	'a'.repeat(300),
	'',
];
const NAMES = [
	'company',
	'type',
	'date',
	'my words',
	'a-b',
	'a_b',
	'null',
	'True',
	'no',
	'公司',
	'__proto__',
	'a#b',
	'"q"',
	"'q'",
	'1',
	'-',
	'<<',
	'[a]',
	'?',
	'a:b',
	'é',
	'a'.repeat(300),
	'👍',
	'',
];
const word = fc.oneof(
	fc.constantFrom(...WORDS),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((parts) => parts.join(' ')),
	fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const name = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom('company', 'date', 'type', 'themes') },
	fc.constantFrom(...NAMES),
);
const line = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.tuple(name, fc.constantFrom(': ', ':', ':  ', ' : '), word).map((parts) => parts.join('')),
	},
	{ weight: 2, arbitrary: name.map((own) => `${own}:`) },
	{
		weight: 3,
		arbitrary: fc.tuple(fc.constantFrom('', '  ', '    '), word).map(([indent, own]) => `${indent}- ${own}`),
	},
	fc.tuple(fc.constantFrom('', ' ', '  ', '# ', '#', '  # '), word).map((parts) => parts.join('')),
);

test('frontmatters of all pieces: nothing is read otherwise, nothing wrong is read at all', () => {
	fc.assert(
		fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('', '\n', '\n\n'), (lines, ending) => {
			const yaml = lines.join('\n') + ending;
			const flat = parseFlat(yaml);
			if (flat !== null) expect(flat).toEqual(byTheLibrary(yaml));
		}),
		{ numRuns: runs(60_000) },
	);
});

test('each piece alone, as a value, in a list and in a list on one line', () => {
	for (const own of WORDS)
		for (const yaml of [
			`a: ${own}`,
			`a:\n  - ${own}`,
			`a:\n- ${own}\nb: 1`,
			`a: [${own}, b]`,
			`${own}: a`,
			own,
		]) {
			const flat = parseFlat(yaml);
			if (flat !== null) expect(flat, JSON.stringify(yaml)).toEqual(byTheLibrary(yaml));
		}
});

describe('what is there to be read is read by hand', () => {
	test('a new note of each stage', () => {
		for (const stage of TEMPLATES) {
			const text = builtIn(stage, defaultSettings(), true).replace(/\{\{\w+\}\}/g, 'Northwind');
			const found = findFrontmatter(text);
			if (found === null || found === 'unclosed') throw new Error('no properties');
			expect(parseFlat(text.slice(found.start, found.end)), text).not.toBeNull();
		}
	});

	test('all notes here, and most of them by hand', () => {
		const root = join(import.meta.dirname, '../../..');
		const counts = { all: 0, flat: 0 };
		for (const folder of ['example-vault', 'test/fixtures'])
			for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
				if (!entry.endsWith('.md')) continue;
				const text = withLineFeeds(readFileSync(join(root, folder, entry), 'utf8'));
				const found = findFrontmatter(text);
				if (found === null || found === 'unclosed') continue;
				const yaml = text.slice(found.start, found.end);
				const flat = parseFlat(yaml);
				counts.all++;
				if (flat === null) continue;
				counts.flat++;
				expect(flat, entry).toEqual(byTheLibrary(yaml));
			}
		expect(counts.flat / counts.all).toBeGreaterThan(0.75);
	});
});
