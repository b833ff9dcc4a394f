import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const { withLatePatterns } = (await import(
	pathToFileURL(resolve(import.meta.dirname, '../scripts/build/late-patterns.mjs')).href
)) as { withLatePatterns: (source: string, path: string) => string };

const MODULE = `
const pattern = (flags) => (lines) => new RegExp(lines.raw[0].replace(/\\n\\t*/g, ''), flags);
const LONG = pattern('i')\`
	a|
	b
\`;
const WORD = /^\\p{L}+$/u;
const ALL = /\\p{L}/gu;
export const SEEN = /\\p{N}/u;
const shadow = /\\p{L}/u;
const isWord = (text) => WORD.test(text);
const plain = (text) => /^a$/.test(text);
function ask(text) { return [text.replace(/[\\p{L}/]/gu, '.'), text.match(ALL), isWord(text), plain(text), SEEN.test(text)]; }
function stops() { const one = /\\p{L}/gu; return [one.test('ab'), one.lastIndex]; }
const of = { kept: 'a', shadow };
globalThis.late = () => [ask('b/1'), ask('né'), stops(), stops(), LONG.test('B'), LONG.test('c'), of.kept, of.shadow.test('a'), [WORD].length];
`;

const answers = (source: string): unknown => {
	const it = {} as { late: () => unknown };
	new Function('globalThis', source.replaceAll('export ', ''))(it);
	return it.late();
};

it('makes dear patterns late, and says the same', () => {
	const late = withLatePatterns(MODULE, 'module.ts');
	expect(late).toContain('WORD().test(text)');
	expect(late).toContain('new RegExp("^\\\\p{L}+$", \'u\')');
	expect(late).toContain('LONG().test(');
	expect(late).not.toContain('replace(/[');
	// What others see, what asks where it stopped before, and what is passed on by its name stay as they are.
	expect(late).toContain('SEEN = /');
	expect(late).toContain('one = /');
	expect(late).toContain('shadow = /');
	expect(answers(late)).toEqual(answers(MODULE));
});
