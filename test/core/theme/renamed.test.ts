/** The old name of a theme's note after it was renamed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../src/core/edit/edit';
import { renameTheme } from '../../../src/core/change/rename-theme';
import { linksAmong } from '../../../src/core/markdown/links';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { NoteIndex } from '../../../src/core/note/index';
import { defaultSettings } from '../../../src/core/settings';
import { addAlias } from '../../../src/core/theme/knowledge-note';
import { renamedThemes, respelling } from '../../../src/core/theme/renamed';
import { themes } from '../../../src/core/theme/themes';
import { takeSnapshot, type Snapshot } from '../../../src/core/vault/snapshot';
import { the } from '../../../scripts/the';
import { inARow, note, parseAll, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';

const RUNS = runs(10_000);
const NOW = 'Knowledge/Ask first.md';
const reading = parseContext(defaultSettings());
const RETROS = inARow(
	{ poor: ['Clarifying questions'] },
	{ themes: ['#clarifying-questions', 'Pacing'] },
	{ good: ['[[Clarifying questions]]'] },
	{ good: ['[[Ask first]]'] },
);

function renamed(vault: Vault, settle: (index: NoteIndex) => void = () => undefined): Snapshot {
	const index = new NoteIndex();
	for (const [path, one] of parseAll(vault)) index.set(path, one);
	index.remember(NOW, 'Clarifying questions');
	settle(index);
	const links = linksAmong([...index.notes.keys()]);
	return takeSnapshot(index.notes, links, defaultSettings(), '2026-12-31', index.formerly);
}
const told = (snapshot: Snapshot) =>
	renamedThemes(snapshot).map(({ was, name, retros }) => [was, name, retros.length]);

test('leads to the note until the user has settled it, and is told with the notes that say it', () => {
	const snapshot = renamed({ ...RETROS, [NOW]: note() });
	expect(told(snapshot)).toEqual([['Clarifying questions', 'Ask first', 3]]);
	expect(themes(snapshot).find(({ name }) => name === 'Ask first')).toMatchObject({
		note: NOW,
		timesFailed: 2,
		timesHeld: 2,
	});
});

test.each<[string, Vault, (index: NoteIndex) => void]>([
	['is an alias of the note', { [NOW]: note({ aliases: ['clarifying questions'] }) }, () => undefined],
	[
		'is the name of another theme’s note by now',
		{ [NOW]: note(), 'Clarifying questions.md': note() },
		() => undefined,
	],
	[
		'is the name of the note again',
		{ [NOW]: note() },
		(index) => index.rename(NOW, 'Knowledge/Clarifying questions.md'),
	],
	['was the name of a note that is gone', { [NOW]: note() }, (index) => index.remove(NOW)],
])('%s, and nothing is told', (_, vault, settle) => {
	expect(told(renamed({ ...RETROS, ...vault }, settle))).toEqual([]);
});

test('follows its note to another folder', () => {
	const moved = renamed({ ...RETROS, [NOW]: note() }, (index) => index.rename('Knowledge', 'Notes'));
	expect(renamedThemes(moved)[0]).toMatchObject({ path: 'Notes/Ask first.md', retros: { length: 3 } });
});

test('goes from every note that says it', () => {
	const snapshot = renamed({ ...RETROS, [NOW]: note() });
	const one = the(renamedThemes(snapshot)[0]);
	const after = { ...RETROS };
	for (const path of one.retros) {
		const made = renameTheme(
			the(RETROS[path]),
			path,
			reading,
			respelling(snapshot, one, path, '[[Ask first]]'),
		);
		if (typeof made === 'string') throw new Error(made);
		after[path] = apply(the(RETROS[path]), made.replacements);
	}
	const now = renamed({ ...after, [NOW]: note() });
	expect(told(now)).toEqual([]);
	expect(Object.values(after).join()).not.toMatch(/(?:Themes: |- ").*clarifying/i);
	expect(themes(now).find(({ name }) => name === 'Ask first')).toMatchObject({
		timesFailed: 2,
		timesHeld: 2,
	});
});

const name = fc.oneof(
	fc.constantFrom(
		'Clarifying questions',
		'no',
		'#1',
		'a: b',
		'- x',
		'澄清',
		'it’s',
		'"q"',
		'[[x]]',
		'a, b',
		'2026-01-01',
	),
	fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((one) => /\S/.test(one)),
);
const text = fc
	.tuple(
		fc.constantFrom('', '\ufeff'),
		fc.constantFrom(
			'',
			'---\n---\n',
			'---\ntype: interview-theme\n---\n',
			'---\naliases: [Tempo]\n---\n',
			'---\nalias: Tempo # mine\n---\n',
		),
		fc.array(fc.constantFrom('', '# Ask first', '---', 'Words.', '- an item', 'a: b', '```'), {
			maxLength: 5,
		}),
		fc.constantFrom('\n', '\r\n', '\r'),
	)
	.map(([mark, head, lines, eol]) => mark + (head + lines.join('\n')).replace(/\n/g, eol));

test(`an alias is added to the properties, or refused, and the rest of the note stays (${RUNS} notes)`, () => {
	fc.assert(
		fc.property(text, name, (before, alias) => {
			const made = addAlias(before, NOW, alias);
			if (typeof made === 'string') {
				const isOther = /\[|\]|,/.test(alias);
				expect([
					'as-wanted',
					'unclosed',
					'unreadable',
					'commented',
					...(isOther ? ['unproven'] : []),
				]).toContain(made);
				return;
			}
			const [only, ...more] = made.replacements;
			const { from, to } = the(only);
			expect(more).toEqual([]);
			const after = apply(before, made.replacements);
			// What stands below the properties is there to the byte, at the end of the note.
			const body = /^\ufeff?---(\r\n|\r|\n)(?:[^-][^\r\n]*\1)*---(?:\1|$)/.exec(before)?.[0].length ?? from;
			expect(to).toBeLessThanOrEqual(Math.max(body, from));
			expect(after.endsWith(before.slice(Math.max(body, to)))).toBe(true);
			expect(after.startsWith(before.slice(0, from))).toBe(true);
			const aliases = parseNote(NOW, after, reading).aliases;
			expect(aliases).toEqual(expect.arrayContaining([...parseNote(NOW, before, reading).aliases]));
			expect(aliases.length).toBeGreaterThan(parseNote(NOW, before, reading).aliases.length);
		}),
		{ numRuns: RUNS },
	);
});
