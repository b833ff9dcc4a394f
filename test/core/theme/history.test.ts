/** A theme's history as Markdown: what it says, and that words out of notes are nothing but words in it. */
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { setBlock } from '../../../src/core/edit/block';
import { apply } from '../../../src/core/edit/edit';
import { splitFields } from '../../../src/core/markdown/inline';
import { scan } from '../../../src/core/markdown/lines';
import { parseNote, parseContext } from '../../../src/core/note/note';
import { inWords } from '../../../src/core/vault/quote';
import { defaultSettings } from '../../../src/core/settings';
import { historyFor, historyOf, themeAt } from '../../../src/core/theme/history';
import { inARow, journalOf, note, retro, type GivenRetro, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);

function history(vault: Vault, name = 'Pacing', today?: string): string {
	const snapshot = journalOf(vault, today);
	return historyOf(snapshot.themeOf(name, ''), snapshot);
}

const first = (...given: GivenRetro[]): string => the(history(inARow(...given)).split('\n')[0]);
const [poor, good, mock] = [
	{ poor: ['Pacing'] },
	{ good: ['Pacing'] },
	{ good: ['Pacing'], kind: 'mock' as const },
];

describe('the first sentence says the state and why', () => {
	test.each([
		[[poor], '**New**: failed at Company 0 on 2026-03-01.'],
		[
			[good, good, poor],
			'**New**: held twice, then failed at Company 2 on 2026-03-07. Failed once and held twice in all.',
		],
		[
			[poor, poor, poor],
			'**Recurring**: failed again at Company 2 on 2026-03-07. Failed 3 times, never held.',
		],
		[
			[poor, good, poor],
			'**Recurring**: held once, then failed again at Company 2 on 2026-03-07. Failed twice and held once in all.',
		],
		[
			[poor, good],
			'**Improving, 1 of 3**: held once since it failed at Company 0 on 2026-03-01, last at Company 1 on 2026-03-04. Failed once and held once in all.',
		],
		[
			[poor, mock, mock, mock],
			'**Improving, mocks only**: held 3 times since it failed at Company 0 on 2026-03-01, last in a mock on 2026-03-10. Failed once and held 3 times in all.',
		],
		[
			[poor, good, good, good],
			'**Resolved**: held 3 times in a row since it failed at Company 0 on 2026-03-01, last at Company 3 on 2026-03-10. Failed once and held 3 times in all.',
		],
		[
			[poor, good, good, good, poor],
			'**Relapsed**: held 3 times, then failed at Company 4 on 2026-03-13. Failed twice and held 3 times in all.',
		],
		[
			[poor, good, good, good, poor, poor],
			'**Relapsed**: failed again at Company 5 on 2026-03-16. Failed 3 times and held 3 times in all.',
		],
		[[good, good], '**Strength**: held twice and never failed, last at Company 1 on 2026-03-04.'],
	])('%#', (given, expected) => {
		expect(first(...given)).toBe(expected);
	});
});

const STORY: Vault = {
	'Pacing.md': note({ type: 'interview-theme' }),
	'Interviews/2026-08-20 Northwind.md': retro({
		date: '2026-08-20',
		body: '## Questions\n### Introduce yourself\n- Type: opening ^intro\n- Rating: poor, four minutes\n- Themes: [[Pacing]]\n',
		plan: [
			'- [x] Two minutes, on tape [theme:: [[Pacing]]] ✅ 2026-08-25 ^tape',
			'- [ ] Read it aloud [theme:: Pacing] 📅 2026-09-30',
			'- [x] Ask Ana [theme:: Pacing] ✅ 2026-08-26',
		],
	}),
	'Interviews/2026-09-01 Contoso.md': retro({
		date: '2026-09-01',
		company: 'Contoso',
		outcomes: ['- Two minutes [theme:: Pacing] [outcome:: held] ^held'],
	}),
	'Interviews/2026-09-10 Adatum.md': retro({
		date: '2026-09-10',
		company: 'Adatum',
		outcomes: ['- Two minutes [theme:: Pacing] [outcome:: not-tested]'],
	}),
	'Interviews/2026-09-20 Fabrikam.md': retro({
		date: '2026-09-20',
		company: 'Fabrikam',
		plan: ['- [x] Time the [[Pacing]] again ✅ 2026-09-21'],
	}),
};

test('it lists the evidence, the actions, and who else names the theme, each with a link to its line', () => {
	expect(history(STORY))
		.toBe(`**Improving, 1 of 3**: held once since it failed at Northwind on 2026-08-20, last at Contoso on 2026-09-01. Failed once and held once in all.

**Evidence**

- 2026-09-01, [[2026-09-01 Contoso#^held|2026-09-01 Contoso]], **held**: Two minutes: held
- 2026-08-20, [[2026-08-20 Northwind#^intro|2026-08-20 Northwind]], **failed**: Introduce yourself: poor, four minutes

**Actions**

- “Read it aloud” from [[2026-08-20 Northwind]]: open, due 2026-09-30
- “Time the Pacing again” from [[2026-09-20 Fabrikam]]: done 2026-09-21, no interview has tested it since
- “Ask Ana” from [[2026-08-20 Northwind]]: done 2026-08-26, validated: held in [[2026-09-01 Contoso#^held|2026-09-01 Contoso]] on 2026-09-01
- “Two minutes, on tape” from [[2026-08-20 Northwind#^tape|2026-08-20 Northwind]]: done 2026-08-25, validated: held in [[2026-09-01 Contoso#^held|2026-09-01 Contoso]] on 2026-09-01

**Also named in**

- 2026-09-20, [[2026-09-20 Fabrikam]], an action: “Time the Pacing again”
- 2026-09-10, [[2026-09-10 Adatum]], not tested: “Two minutes”`);
});

test('it says the same on any later day, and whatever the order of the notes', () => {
	const said = history(STORY, 'Pacing', '2026-09-21');
	expect(history(STORY, 'Pacing', '2029-01-01')).toBe(said);
	expect(history(Object.fromEntries(Object.entries(STORY).reverse()), 'Pacing', '2026-12-01')).toBe(said);
});

test('a note whose name another one has is linked to by its path, one with a name that no link can hold by its address', () => {
	const given = { date: '2026-08-20', poor: ['Pacing'] };
	expect(history({ 'A/One.md': retro(given), 'B/one.md': '' })).toContain('[[A/One|One]]');
	expect(history({ 'A (1)/C# [x].md': retro(given) })).toContain(
		'[C# \\[x\\]](A%20%281%29/C%23%20%5Bx%5D.md)',
	);
});

test('a theme that no interview has shown says so', () => {
	expect(history({ 'a.md': retro({ plan: ['- [ ] Speak slowly [theme:: Pacing]'] }) }))
		.toBe(`No interview has shown this theme yet.

**Actions**

- “Speak slowly” from [[a]]: open

**Also named in**

- 2026-08-20, [[a]], an action: “Speak slowly”`);
});

test('a note is a theme’s own if a theme links to it, or if it says so', () => {
	const snapshot = journalOf({
		'Pacing.md': '',
		'K/Depth.md': note({ type: 'interview-theme' }),
		'Other.md': '',
		'a.md': retro({ poor: ['[[Pacing]]'] }),
	});
	expect(
		['Pacing.md', 'K/Depth.md', 'Other.md', 'a.md'].map((path) => themeAt(path, snapshot)?.name),
	).toEqual(['Pacing', 'Depth', undefined, undefined]);
	expect(historyFor(the(themeAt('Pacing.md', snapshot)), snapshot).evidence).toHaveLength(1);
});

test('the marks of a text are kept as words', () => {
	expect(inWords('n < 5, R&D in C#, snake_case at 50 %, ~5 min, a: b')).toBe(
		'n < 5, R&D in C#, snake_case at 50 %, ~5 min, a: b',
	);
	expect(inWords('<b>x</b> `a [theme:: x] #tag ![[y [ ] $z$ std::a ^id')).toBe(
		'&lt;b>x&lt;/b> \\`a \\[theme:\\: x\\] \\#tag !\\[\\[y \\[ \\] \\$z\\$ std:\\:a \\^id',
	);
});

const HOSTILE = [
	'\n',
	'\r\n',
	'\u2028',
	'\0',
	'\ud800',
	'<!--',
	'-->',
	'<!-- interview-retro:end history -->',
	'<!-- interview-retro:begin history -->',
	'<img src=x onerror=alert(1)>',
	'<script>',
	'</script>',
	'<div>',
	'|',
	'| - |',
	'# ',
	'## H',
	'- [ ] ',
	'[x]',
	'- ',
	'1. ',
	'> ',
	'```',
	'`',
	'~~~',
	'%%',
	'[theme:: x]',
	'(due:: 2026-01-01)',
	'theme:: x',
	'::',
	'[[',
	']]',
	'![[',
	'[a](javascript:alert(1))',
	'<javascript:x>',
	'$',
	'$$',
	'==',
	'**',
	'__',
	'_',
	'~~',
	'#tag',
	' ^id',
	'\\',
	'&lt;',
	'&#58;',
	'<% tp %>',
	'<%',
	'`= 1`',
	'`$= 1`',
	'📅 2026-01-01',
	'---',
	'===',
	'    ',
	'\t',
	'word',
	'é',
	'語',
	'“',
	'\u202e',
	'"',
	"'",
	' ',
];
const text = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
			{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
		),
		{ minLength: 1, maxLength: 8 },
	)
	.map((parts) => parts.join(''));
const markdown = new MarkdownIt({ html: true, linkify: true });
const BEGIN = '<!-- interview-retro:begin history -->';
const END = '<!-- interview-retro:end history -->';

/** A snapshot with words in it that a parser would never let through as well. */
function withWords(title: string, reason: string, action: string, company: string, name: string) {
	const snapshot = journalOf({
		[`${name.replace(/[/\0]/g, '') || 'x'}.md`]: retro({
			date: '2026-08-20',
			poor: ['Pacing'],
			plan: ['- [x] A [theme:: Pacing] ✅ 2026-08-25', '- [ ] B [theme:: Pacing]'],
		}),
		'b.md': retro({ date: '2026-09-20', good: ['Pacing'] }),
		'c.md': retro({ date: '2026-09-21', plan: ['- [ ] C [theme:: Pacing]'] }),
	});
	for (const interview of snapshot.interviews.values()) {
		if (interview.company !== null) interview.company.name = company;
		for (const question of interview.retro.questions) question.title = title;
		for (const one of interview.retro.actions) one.text = action;
	}
	for (const occurrences of snapshot.occurrences.values())
		for (const occurrence of occurrences) occurrence.why = `${title}: poor, ${reason}`;
	return snapshot;
}

test(`whatever is in the notes, the block is one paragraph and lists of words, its markers are its own, and twice changes nothing (${RUNS} notes)`, () => {
	const reading = parseContext(defaultSettings());
	fc.assert(
		fc.property(text, text, text, text, text, (title, reason, action, company, name) => {
			const snapshot = withWords(title, reason, action, company, name);
			const said = historyOf(snapshot.themeOf('Pacing', ''), snapshot);
			const before = '# Pacing\n\nMine.\n';
			const made = setBlock(before, 'history', said);
			if (typeof made === 'string') throw new Error(made);
			const after = apply(before, made.replacements);
			expect(setBlock(after, 'history', said)).toBe('as-wanted');
			expect([
				after.split(BEGIN).length,
				after.split(END).length,
				after.split('<!--').length,
				after.split('-->').length,
			]).toEqual([2, 2, 4, 4]);

			// Each line is one of ours: a paragraph, or an item that is no task.
			const lines = said.split('\n');
			const scanned = scan(said).filter(({ kind }) => kind !== 'blank');
			const strange = scanned.filter(
				({ kind, item, box, depth }) => kind !== 'text' || box >= 0 || depth !== (item === 'bullet' ? 1 : 0),
			);
			expect([scanned.length, strange]).toEqual([lines.filter((line) => line !== '').length, []]);
			const block = `<!-- interview-retro:begin history -->\n${said}\n<!-- interview-retro:end history -->`;
			const inRetro = `---\ntype: interview-retro\n---\n${block}\n`;
			expect(the(parseNote('x.md', inRetro, reading).retro).actions).toEqual([]);
			expect(said).not.toMatch(/[\r\u2028\u2029\0]|::|%%|<%|(?:^|[^\\])`/m);
			expect(lines.flatMap((line) => splitFields(line).fields)).toEqual([]);

			// Another reader sees words, emphasis and links to notes alone.
			const tokens = markdown.parse(said, {});
			const inner = tokens.flatMap((token) => token.children ?? []);
			expect(
				tokens.filter(
					({ type }) => !/^(?:paragraph|bullet_list|list_item)_(?:open|close)$|^inline$/.test(type),
				),
			).toEqual([]);
			expect(
				inner.filter(
					({ type, attrs }) =>
						!/^(?:text|text_special|(?:strong|em|link)_(?:open|close))$/.test(type) ||
						(attrs ?? []).some(([, value]) => /^\s*(?:javascript|data):/i.test(value)),
				),
			).toEqual([]);
		}),
		{ numRuns: RUNS },
	);
});
