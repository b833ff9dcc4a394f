/** Whatever a note holds, reading it gives a note or a problem with a line that exists, soon, and never throws. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFrontmatter } from '../../src/core/markdown/frontmatter';
import { parseNote, parseContext, type Note } from '../../src/core/note/note';
import { reportActions, reportRetros, reportThemes } from '../../src/core/report/report';
import { defaultSettings } from '../../src/core/settings';
import { actionIn, answers, journalOf, parseAll, retro, themeIn } from '../support/notes';
import { large, runs } from '../support/seed';
import { the } from '../../scripts/the';

const reading = parseContext(defaultSettings());
const folder = new URL('../fixtures/notes/', import.meta.url);
const FIXTURES = readdirSync(folder)
	.filter((name) => name.endsWith('.md'))
	.map((name) => ({ path: name, text: readFileSync(new URL(name, folder), 'utf8') }));

const read = (text: string): Note => parseNote('n.md', text, reading);

/** Reads a note, asks everything of it, and looks whether every line that is named exists. */
function survives(text: string): void {
	const { retro: one, problems } = read(text);
	const all = answers(journalOf({ 'n.md': text }));
	const lines = [
		...problems,
		...all.check.problems,
		...all.actions.actions,
		...all.themes.themes.flatMap(({ evidence }) => evidence),
		...(one === null ? [] : [...one.questions, ...one.outcomes, ...one.themes]),
		...(one?.questions ?? []).map(({ ratingLine }) => ({ line: ratingLine })),
	].map(({ line }) => line);
	const written = text.split(/\r\n|\r|\n/);
	const last = written.length;
	for (const line of lines)
		if (!(Number.isInteger(line) && line >= 1 && line <= last))
			throw new Error(`there is no line ${line} of ${last}`);
	for (const { line, source } of one?.actions ?? []) {
		if (source !== null && written[line - 1] !== source) throw new Error(`line ${line} is not “${source}”`);
	}
}

const HEAD = '---\ntype: interview-retro\ncompany: x\ndate: 2026-08-20\n---\n';
const PIECES = [
	'---',
	'- ',
	'* ',
	'1. ',
	'> ',
	'> [!note] ',
	'## Questions',
	'### 1. One',
	'## Did it hold?',
	'## Improvement plan',
	'- [ ] ',
	'- [x] ',
	'[theme:: ',
	']',
	'[[',
	']]',
	'[outcome:: held]',
	'[validates:: [[n#^a]]]',
	' ^a',
	'📅 2026-08-2',
	'✅ 2026-08-20',
	'🔁 every day',
	'%%',
	'```',
	'<!--',
	'-->',
	'<div>',
	'|',
	'| Question | Rating |',
	'|---|---|',
	'| a | Poor |',
	'- Rating: ',
	'Poor, x',
	'- Themes: ',
	'    ',
	'\t',
	'\n',
	'\n\n',
	'\r\n',
	'\r',
	'Went well:',
	'::',
	':',
	'：',
	'(',
	')',
	'**',
	'#tag',
	'\u0000',
	'\u2028',
	'👩‍💻',
	'===',
	'\\',
	'&',
	'{{company}}',
	'type: interview-retro',
	'themes: [a, "[[b]]"]',
	'themes:',
	'  - a',
	'company: ',
	'date: ',
	'!!binary x',
	'&a',
	'*a',
	'<<: *a',
	'? ',
	'"',
	"'",
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));

/** A fixture with lines dropped, doubled and swapped, and cut anywhere. */
const mutated = fc
	.tuple(
		fc.constantFrom(...FIXTURES),
		fc.array(fc.tuple(fc.constantFrom('drop', 'double', 'swap', 'cut'), fc.nat(), fc.nat()), {
			minLength: 1,
			maxLength: 6,
		}),
	)
	.map(([{ text }, changes]) =>
		changes.reduce((now, [how, a, b]) => {
			const lines = now.split('\n');
			const [i, j] = [a % lines.length, b % lines.length];
			if (how === 'cut') return now.slice(0, a % (now.length + 1));
			if (how === 'drop') lines.splice(i, 1);
			else if (how === 'double') lines.splice(j, 0, the(lines[i]));
			else [lines[i], lines[j]] = [the(lines[j]), the(lines[i])];
			return lines.join('\n');
		}, text),
	);

describe('reading never throws, and every line that it names is there', () => {
	test.each([
		['any text', fc.string({ unit: 'binary', maxLength: 300 })],
		['any body', fc.string({ unit: 'binary', maxLength: 300 }).map((text) => HEAD + text)],
		['pieces of notes', pieces],
		['a body of pieces', pieces.map((text) => HEAD + text)],
		['properties of pieces', pieces.map((text) => `---\ntype: interview-retro\n${text}\n---\n- [ ] x`)],
		['notes that were torn', mutated],
	])('%s', (_, texts) => {
		fc.assert(fc.property(texts, survives), { numRuns: runs(10_000) });
	});
});

test('properties that the host has parsed give the same note as those that are parsed here', () => {
	for (const { path, text } of FIXTURES) {
		const found = findFrontmatter(text);
		if (found === null || found === 'unclosed') continue;
		let data: unknown;
		try {
			data = parse(text.slice(found.start, found.end));
		} catch {
			continue;
		}
		if (typeof data !== 'object' || data === null) continue;
		expect(parseNote(path, text, reading, new Map(Object.entries(data))), path).toEqual(
			parseNote(path, text, reading),
		);
	}
});

describe('names that JavaScript keeps for itself are names like any other', () => {
	test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (name) => {
		const key = name.toLowerCase().replace(/_+/g, ' ').trim();
		const state = (given: Parameters<typeof retro>[0]) =>
			reportThemes(journalOf({ 'n.md': retro(given) })).themes.map((theme) => [theme.key, theme.state]);
		expect(state({ themes: [name] })).toEqual([[key, 'new']]);
		expect(state({ poor: [name] })).toEqual([[key, 'new']]);
		expect(state({ held: [name] })).toEqual([[key, 'strength']]);
		expect(the(actionIn({ 'n.md': retro({ plan: [`- [ ] x [theme:: ${name}]`] }) }, 'x')).themes).toEqual([
			key,
		]);
		expect(the(reportRetros(journalOf({ 'n.md': retro({ company: name }) })).retros[0]).company).toBe(name);
		expect(
			read(`---\n${name}: 1\ntype: interview-retro\n---\n### ${name}\n- ${name}: 1\n## ${name}\n`).type,
		).toBe('retro');
		expect(the(themeIn({ 'n.md': retro({ themes: [name] }), [`${name}.md`]: '' }, name)).state).toBe('new');
	});
});

describe('hostile notes give a note or a problem', () => {
	const deep = (count: number, one: (level: number) => string): string =>
		Array.from({ length: count }, (_, level) => one(level)).join('');
	const ours = (yaml: string): string => `---\ntype: interview-retro\n${yaml}\n---\n- [ ] x\n`;
	const lol = ours(
		`a: &a [x,x,x,x,x,x,x,x,x]\n${deep(20, (n) => `${'bcdefghijklmnopqrstu'[n]}: &${'bcdefghijklmnopqrstu'[n]} [${Array(9).fill(`*${'abcdefghijklmnopqrst'[n]}`).join(',')}]\n`)}`,
	);
	const TEN = 10_000;

	test.each<[string, string]>([
		['flow lists, nested', ours(`x: ${'['.repeat(TEN)}`)],
		['flow lists, nested and closed', ours(`x: ${'['.repeat(TEN)}${']'.repeat(TEN)}`)],
		['flow maps, nested', ours(`x: ${'{a: '.repeat(TEN)}`)],
		['blocks, nested', ours(deep(TEN, (level) => `${' '.repeat(level % 300)}a:\n`))],
		['blocks, ever deeper', ours(deep(300, (level) => `${' '.repeat(level)}a:\n`))],
		['lists in lists on one line', ours(`x:\n  ${'- '.repeat(TEN)}`)],
		['explicit keys on one line', ours(`${'? '.repeat(TEN)}`)],
		['quotes in flow', ours(`x: ${'["'.repeat(TEN)}`)],
		['an alias bomb', lol],
		['an alias of itself', ours('a: &a [*a]')],
		['twenty thousand keys', ours(deep(20_000, (level) => `k${level}: 1\n`))],
		['one key twice', ours('company: a\ncompany: b')],
		['anchors and merges', ours(`a: &a {x: 1}\nb:\n  <<: *a`)],
		['tags', ours('a: !!js/function "x"\nb: !!binary "//"\nc: !!set {a}\nd: !!timestamp 2026')],
	])('%s', (_, text) => {
		const { type, problems } = read(text);
		expect(type === 'retro' || problems[0]?.code === 'yaml').toBe(true);
		survives(text);
	});

	large.each<[string, string]>([
		['ten megabytes of tasks', HEAD + '- [ ] Do it [theme:: Pacing] 📅 2026-08-27\n'.repeat(230_000)],
		['one line of a million letters', HEAD + 'a'.repeat(1_000_000)],
		['one line of a million brackets', `${HEAD}- [ ] ${'['.repeat(1_000_000)}`],
		['one task of half a million fields', `${HEAD}- [ ] ${'[a:: '.repeat(100_000)}`],
		['a title of a million hashes', `${HEAD}## ${'#'.repeat(1_000_000)} x`],
		['a million spaces in a title', `${HEAD}##${' '.repeat(1_000_000)}x`],
		['a label of a million stars', `${HEAD}## Questions\n### x\n- ${'*'.repeat(1_000_000)}`],
		['a label of a million spaces', `${HEAD}## Questions\n### x\n- Type${' '.repeat(1_000_000)}x`],
		['a comment that is never closed', `${HEAD}- [ ] ${'<!-- '.repeat(200_000)}`],
		['a task of a million spaces', `${HEAD}- [ ] a${' '.repeat(1_000_000)}b 📅 2026-08-27`],
		['a task of many tags', `${HEAD}- [ ] a${' #b'.repeat(100_000)} 📅 2026-08-27 c`],
		['a task of many dates', `${HEAD}- [ ] a${' 📅 2026-08-27'.repeat(50_000)}`],
		['a task of many caret marks', `${HEAD}- [ ] a${' ^b'.repeat(200_000)} c`],
		['quotes in quotes', `${HEAD}${'>'.repeat(100_000)} x`],
		['lists in lists', `${HEAD}${'- '.repeat(20_000)}x`],
		[
			'a table of a thousand columns',
			`${HEAD}## Questions\n${'| Question '.repeat(1000)}|\n${'|---'.repeat(1000)}|\n${`${'| x '.repeat(1000)}|\n`.repeat(100)}`,
		],
		['a delimiter row that is none', `${HEAD}| a |\n|${'-'.repeat(500_000)}x`],
		['a rule that is none', `${HEAD}${'* '.repeat(500_000)}x`],
		['parentheses in a section’s name', `${HEAD}## ${'('.repeat(200_000)}`],
		['an HTML tag that is never closed', `${HEAD}<a ${'b="c" '.repeat(100_000)}`],
		['a link that is never closed', `${HEAD}- [ ] ${'[['.repeat(300_000)}`],
		['a self-assessment of a million letters', `${HEAD}## Self-assessment\n- ${'a '.repeat(500_000)}`],
		['properties that are never closed', `---\n${'a: b\n'.repeat(1_000_000)}`],
		['themes in one line', `---\ntype: interview-retro\nthemes: "${'a, '.repeat(20_000)}"\n---\n`],
	])('%s', (_, text) => {
		survives(text);
	});
});

test('one bad note never hides another', () => {
	const notes = parseAll({
		'bad.md': '---\ntype: interview-retro\ncompany: "open\n---\n',
		'good.md': retro({ poor: ['Pacing'] }),
	});
	expect(the(notes.get('bad.md')).problems.map(({ code }) => code)).toEqual(['yaml']);
	expect(
		reportActions(
			journalOf({ 'bad.md': '---\ntype: interview-retro\n', 'good.md': retro({ plan: ['- [ ] x'] }) }),
			true,
		).actions,
	).toHaveLength(1);
});
