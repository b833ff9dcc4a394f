/** A theme's spellings in a note, each given another text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { changedLines, countLines, inverse } from '../../../src/core/edit/changed-lines';
import { renameTheme } from '../../../src/core/change/rename-theme';
import { keyOf } from '../../../src/core/vault/names';
import { linkTarget, noteName } from '../../../src/core/markdown/inline';
import { parseNote, parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { large, runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);
const reading = parseContext(defaultSettings());
const HEAD = ['---', 'type: interview-retro', 'company: Northwind', 'date: 2026-08-20'];
const retro = (yaml: string[], ...body: string[]): string => [...HEAD, ...yaml, '---', ...body].join('\n');

const keyIn = (text: string): string => keyOf(noteName(linkTarget(text) ?? text));
const merging = (from: string, to: string) => ({
	isOld: (text: string) => keyIn(text) === keyOf(from),
	isNew: (text: string) => keyIn(text) === keyIn(to),
	to,
});
const merged = (text: string, from: string, to: string): string => {
	const made: Edit | Refusal = renameTheme(text, 'Interviews/a.md', reading, merging(from, to));
	return typeof made === 'string' ? made : apply(text, made.replacements);
};

describe('every place that names the theme', () => {
	test.each([
		[
			'a block list',
			['themes:', '  - Pacing # mine', "  - 'Nerves'"],
			['themes:', '  - Pace # mine', "  - 'Nerves'"],
		],
		['a block list in quotes', ['themes:', "- '[[Pacing]]'"], ['themes:', "- 'Pace'"]],
		['a flow list', ['themes: [ Nerves,  "#pacing" ]'], ['themes: [ Nerves,  "Pace" ]']],
		['a text', ['themes: Pacing # c'], ['themes: Pace # c']],
		['a tag', ['themes: "#theme/pacing"'], ['themes: "Pace"']],
		['a text with commas', ['themes: Nerves, pacing,  Trees'], ['themes: Nerves, Pace,  Trees']],
		['a row of tags', ['themes: "#nerves #pacing"'], ['themes: "#nerves #Pace"']],
		['a row of links', ['themes: "[[Nerves]] [[Pacing]]"'], ['themes: "[[Nerves]] [[Pace]]"']],
		['a link without quotes', ['themes: [[Pacing]]'], ['themes: Pace']],
		[
			'a link that shows other words',
			['themes:', '  - "[[Pacing|too fast]]"'],
			['themes:', '  - "[[Pace|too fast]]"'],
		],
		[
			'a link by its path that shows its own name',
			['themes:', '  - "[[Knowledge/Pacing|Pacing]]"'],
			['themes:', '  - "Pace"'],
		],
		['both, in a flow list', ['themes: [Pacing, Nerves, Pace]'], ['themes: [Nerves, Pace]']],
		[
			'both, in a block list',
			['themes:', '  - Nerves', '  - Pacing', '  # c', '  - Pace', 'round: 2'],
			['themes:', '  - Nerves', '  # c', '  - Pace', 'round: 2'],
		],
		['both, in a text', ['themes: "Pace, Pacing, Nerves"'], ['themes: "Pace, Nerves"']],
		['two spellings', ['themes: [Pacing, "#pacing"]'], ['themes: [Pace]']],
		['one spelling twice', ['themes: [Pacing, Pacing]'], ['themes: [Pace]']],
		[
			'both, where a comment would go too: it stands there twice',
			['themes:', '  - Pacing # mine', '  - Pace'],
			['themes:', '  - Pace # mine', '  - Pace'],
		],
	])('in the property: %s', (_, before, after) => {
		expect(merged(retro(before, 'body'), 'Pacing', 'Pace')).toBe(retro(after, 'body'));
	});

	const asked = (...lines: string[]): string =>
		retro([], '## Questions', '### 1. Coin change', '- Rating: poor', ...lines);
	test.each([
		['a label', ['- Themes: Pacing, [[Nerves]]'], ['- Themes: Pace, [[Nerves]]']],
		['a bold label with a block id', ['- **Themes:** [[Pacing]] ^q-1'], ['- **Themes:** Pace ^q-1']],
		['two colons', ['- Theme:: #pacing'], ['- Theme:: Pace']],
		[
			'the lines below it',
			['- Themes:', '  - Nerves', '  - Pacing', '- Cause: Pacing'],
			['- Themes:', '  - Nerves', '  - Pace', '- Cause: Pacing'],
		],
		['a paragraph that goes on', ['- Themes: Nerves', '  Pacing'], ['- Themes: Nerves', '  Pace']],
		['both', ['- Themes: Pacing, Pace'], ['- Themes: Pace']],
		[
			'both, a comment between them: it stands there twice',
			['- Themes: Pacing <!-- c -->, Pace'],
			['- Themes: Pace <!-- c -->, Pace'],
		],
		[
			'a task under it that has its themes',
			['- Themes: Pacing', '- [ ] Breathe'],
			['- Themes: Pace', '- [ ] Breathe'],
		],
		['a comment behind it', ['- Themes: Pacing %% Pacing %%'], ['- Themes: Pace %% Pacing %%']],
	])('at a question: %s', (_, before, after) => {
		expect(merged(asked(...before), 'Pacing', 'Pace')).toBe(asked(...after));
	});

	test.each([
		[
			'a field',
			'- [ ] Breathe [theme:: Pacing] [method:: drill] 📅 2026-08-27',
			'- [ ] Breathe [theme:: Pace] [method:: drill] 📅 2026-08-27',
		],
		[
			'a field with commas',
			'- [x] Breathe (themes:: Nerves, pacing) ✅ 2026-08-27',
			'- [x] Breathe (themes:: Nerves, Pace) ✅ 2026-08-27',
		],
		[
			'two fields',
			'- [ ] Breathe [theme:: Pacing] [theme:: Pace] 📅 2026-08-27',
			'- [ ] Breathe [theme:: Pace] 📅 2026-08-27',
		],
		[
			'a link among the words',
			'- [ ] Practise [[Pacing|speaking slowly]] daily',
			'- [ ] Practise [[Pace|speaking slowly]] daily',
		],
		[
			'a tag among the words, which stays one',
			'- [ ] Practise #theme/pacing daily 📅 2026-08-27 #pacing',
			'- [ ] Practise #theme/Pace daily 📅 2026-08-27 #Pace',
		],
		[
			'a word that is none',
			'- [ ] Practise Pacing `[theme:: Pacing]` [theme:: Pacing]',
			'- [ ] Practise Pacing `[theme:: Pacing]` [theme:: Pace]',
		],
		['an item without a box', '- Breathe [theme:: Pacing]', '- Breathe [theme:: Pace]'],
	])('in an action: %s', (_, before, after) => {
		expect(merged(retro([], '## Improvement plan', before), 'Pacing', 'Pace')).toBe(
			retro([], '## Improvement plan', after),
		);
	});

	test('in an outcome, and in a task among the notes', () => {
		const body = (name: string): string[] => [
			'## Did it hold?',
			`- Keep Pacing in mind [theme:: ${name}] [outcome:: held]`,
			'## Notes',
			'Pacing',
			`- [ ] Again [theme:: ${name}]`,
		];
		expect(merged(retro([], ...body('Pacing')), 'Pacing', 'Pace')).toBe(retro([], ...body('Pace')));
	});

	test('in tables', () => {
		const body = (name: string, shown: string): string[] => [
			'## Questions',
			'| Question | Rating | Themes |',
			'|---|---|---|',
			`| Pacing | poor | ${name}, Nerves |`,
			`| Tell me | poor | ${shown} |`,
			'## Improvement plan',
			'| Problem found | Improvement method | Theme |',
			'|---|---|---|',
			`| x | Breathe [theme:: ${name}] | |`,
		];
		expect(merged(retro([], ...body('Pacing', '[[Pacing\\|too fast]]')), 'Pacing', '[[Pace]]')).toBe(
			retro([], ...body('[[Pace]]', '[[Pace\\|too fast]]')),
		);
	});

	test.each([
		[
			'a field',
			'- Talked on and on, as ever [theme:: Pacing] ^a1',
			'- Talked on and on, as ever [theme:: Pace] ^a1',
		],
		['a link', '- Lost [[Pacing]] when it mattered most', '- Lost [[Pace]] when it mattered most'],
		[
			'a link that shows other words',
			'- I was [[Pacing|too fast]] once again there',
			'- I was [[Pace|too fast]] once again there',
		],
		['a tag', '- Nobody could follow me there #pacing', '- Nobody could follow me there #Pace'],
		[
			'both',
			'- Talked on and on, as ever [theme:: Pace, Pacing]',
			'- Talked on and on, as ever [theme:: Pace]',
		],
		['a paragraph', 'Talked on and on, as ever [theme:: Pacing]', 'Talked on and on, as ever [theme:: Pace]'],
		[
			'an item of two lines',
			'- Talked on and on, [theme:: Pacing]\n  as ever\n  - and on',
			'- Talked on and on, [theme:: Pace]\n  as ever\n  - and on',
		],
		[
			'a second line',
			'- Talked on and on,\n  as ever [theme:: Pacing]',
			'- Talked on and on,\n  as ever [theme:: Pace]',
		],
		['a link beside its mark: it stays', '- Lost [[Pacing]] when it mattered [theme:: Nerves]', null],
		['a mark of none: it stays', '- Lost [[Pacing]] when it mattered [theme:: none]', null],
	])('in a weak point: %s', (_, before, after) => {
		const poorly = (line: string): string =>
			retro([], '## Went poorly', '- Nerves', line, '- Pace', '', '## Notes', 'Pacing');
		expect(merged(poorly(before), 'Pacing', 'Pace')).toBe(after === null ? 'as-wanted' : poorly(after));
	});

	test.each([
		[
			'| Talked on and on, as ever [theme:: Pacing] | Drill it |',
			'| Talked on and on, as ever [theme:: Pace] | Drill it |',
		],
		['| Talked on and on, as ever [theme:: Pacing] | |', '| Talked on and on, as ever [theme:: Pace] | |'],
		[
			'| Lost [[Pacing]] when it mattered most | Drill it |',
			'| Lost [[Pace]] when it mattered most | Drill it |',
		],
	])('in the problem of a plan: %s', (before, after) => {
		const plan = (row: string): string =>
			retro([], '## Improvement plan', '| Problem found | Action |', '|---|---|', row);
		expect(merged(plan(before), 'Pacing', 'Pace')).toBe(plan(after));
	});

	test('names that are hostile', () => {
		for (const name of ['__proto__', 'a: b', 'C++ (templates)', '"quoted"', "it's", '50 %', 'no', '123']) {
			const text = retro(
				['themes:', '  - Pacing'],
				'## Questions',
				'### Q',
				'- Themes: Pacing',
				'## Improvement plan',
				'- [ ] Do [theme:: Pacing]',
			);
			const after = merged(text, 'Pacing', name);
			expect(after, name).not.toBe('unfit');
			const { retro: read } = parseNote('a.md', after, reading);
			expect([
				the(the(read).themes[0]).text,
				the(the(read).questions[0]).themes,
				the(the(read).actions[0]).themes,
			]).toEqual([name, [name], [name]]);
			expect(merged(after, name, 'Pacing').replace(/"Pacing"/, 'Pacing')).toBe(text);
		}
	});

	test('a name that would be several, or none, becomes a link; one that cannot stand in a link either is refused', () => {
		const named = (name: string): string => retro([], '## Questions', '### Q', `- Themes: ${name}`);
		for (const name of ['Scope, time', '...', 'none'])
			expect(merged(named('Pacing'), 'Pacing', name)).toBe(named(`[[${name}]]`));
		expect(merged(retro([], '## Next steps', '- [ ] Do [theme:: Pacing]'), 'Pacing', 'a] b')).toBe('unfit');
		expect(merged(retro(['themes: [Pacing]']), 'Pacing', 'Scope, time')).toBe(
			retro(['themes: ["Scope, time"]']),
		);
	});

	test('nothing is changed in code, comments, quotes and other words', () => {
		const body = [
			'## Questions',
			'### Pacing',
			'- Rating: poor',
			'- My answer: Pacing',
			'```',
			'- Themes: Pacing',
			'- [ ] x [theme:: Pacing]',
			'```',
			'<!--',
			'- [ ] y [theme:: Pacing]',
			'-->',
			'%%',
			'- [ ] z [theme:: Pacing]',
			'%%',
			'> - [ ] q [theme:: Pacing]',
			'## Went poorly',
			'- Pacing',
			'- Themes: Pacing',
			'## Notes',
			'[[Pacing]] #pacing [theme:: Pacing]',
		];
		expect(merged(retro([], ...body), 'Pacing', 'Pace')).toBe('as-wanted');
		expect(merged(retro(['themes: [Pacing]'], ...body), 'Pacing', 'Pace')).toBe(
			retro(['themes: [Pace]'], ...body),
		);
		expect(merged('no frontmatter', 'Pacing', 'Pace')).toBe('as-wanted');
		expect(merged('---\ntype: interview-retro\nthemes: [Pacing]\n', 'Pacing', 'Pace')).toBe('as-wanted');
	});

	test('a property that cannot be written is a reason to leave the note as it is', () => {
		expect(
			merged(
				retro(['x: &x Pacing', 'themes: *x'], '## Questions', '### Q', '- Themes: Pacing'),
				'Pacing',
				'Pace',
			),
		).toBe('shared');
	});
});

large('a note that names the theme a thousand times is renamed in every place, and nowhere else', () => {
	const each = (name: string, make: (name: string, index: number) => string): string[] =>
		Array.from({ length: 200 }, (_, index) => make(name, index));
	const note = (name: string): string =>
		retro(
			['themes:', '  - Nerves', `  - ${name} # mine`],
			'## Questions',
			...each(name, (one, index) => `### Question ${index}\n- Rating: poor\n- Themes: Nerves, ${one}`),
			'## Improvement plan',
			...each(name, (one, index) => `- [ ] Do ${index}, not Pacing [theme:: ${one}] 📅 2026-08-27`),
			...each(name, (one, index) => `- [ ] Practise [[${one}|slowly]] ${index} [method:: drill]`),
			...each(name, (one, index) => `- Practise #${one} daily ${index}`),
			'## Did it hold?',
			...each(name, (one, index) => `- Keep Pacing ${index} (themes:: ${one}, Trees) [outcome:: held]`),
			'## Notes',
			'See [[Pacing]].',
		).replace(/\n/g, '\r\n');
	expect(merged(note('Pacing'), 'Pacing', 'Pace')).toBe(note('Pace'));
});

// Read anew for each of them, a note like this lasts longer than a test may.
large('in a note that names it ten thousand times too', () => {
	const note = (name: string): string =>
		retro(
			[],
			'## Improvement plan',
			...Array.from({ length: 10_000 }, (_, index) => `- [ ] Do ${index} [theme:: ${name}]`),
		);
	expect(merged(note('Pacing'), 'Pacing', 'Pace')).toBe(note('Pace'));
});

test('one line among many that cannot take the new name refuses the whole note', () => {
	const tasks = (index: number): string => `- [ ] Do ${index} [theme:: Pacing]`;
	const many = Array.from({ length: 20 }, (_, index) => tasks(index));
	const text = retro([], '## Improvement plan', ...many, '- [ ] Practise [[Pacing]] daily');
	expect(merged(text, 'Pacing', 'a] b')).toBe('unfit');
});

test('plain names become the link to their note, which stays where it stands already', () => {
	const linking = {
		isOld: (text: string) => keyIn(text) === 'pacing' && linkTarget(text) === null,
		isNew: (text: string) => linkTarget(text) === 'Pacing',
		to: '[[Pacing]]',
	};
	const text = retro(
		['themes: [Pacing, "[[Pacing|fast]]"]'],
		'## Questions',
		'### Q',
		'- Themes: #pacing, Nerves',
		'- [ ] Try [[Pacing]] and #pacing',
	);
	const made = renameTheme(text, 'a.md', reading, linking) as Edit;
	expect(apply(text, made.replacements)).toBe(
		retro(
			['themes: ["[[Pacing|fast]]"]'],
			'## Questions',
			'### Q',
			'- Themes: [[Pacing]], Nerves',
			'- [ ] Try [[Pacing]] and #pacing',
		),
	);
});

test('the lines that change, for a preview', () => {
	const text = retro(
		['themes:', '  - Pacing', '  - Pace'],
		'',
		'- [ ] Do [theme:: Pacing] [theme:: Nerves] and #pacing',
	).replace(/\n/g, '\r\n');
	const made = renameTheme(text, 'a.md', reading, merging('Pacing', 'Pace')) as Edit;
	const shown = changedLines(text, made).map(({ line, before, after }) => [
		line,
		...[before, after].map(
			(parts) => parts?.map((part) => (part.isChanged ? `<${part.text}>` : part.text)).join('') ?? null,
		),
	]);
	expect(shown).toEqual([
		[6, '<  - Pacing>', null],
		[
			10,
			'- [ ] Do [theme:: <Pacing>] [theme:: Nerves] and <#pacing>',
			'- [ ] Do [theme:: <Pace>] [theme:: Nerves] and <#Pace>',
		],
	]);
	expect(countLines(changedLines(text, made))).toBe(2);
	expect(
		changedLines('---\na: 1\n---\n', { replacements: [{ from: 9, to: 9, insert: 'b:\n  - c\n' }] }),
	).toEqual([{ line: 3, before: null, after: [{ text: 'b:\n  - c', isChanged: true }] }]);
	expect(
		changedLines('a:\r\n  - b\r\nc', { replacements: [{ from: 9, to: 9, insert: '\r\n  - c' }] }),
	).toEqual([{ line: 3, before: null, after: [{ text: '  - c', isChanged: true }] }]);
	expect(apply(apply(text, made.replacements), inverse(text, made).replacements)).toBe(text);
});

test('an edit that begins on the line of another and reaches further is shown to its end', () => {
	const shown = changedLines('a one\nb two\nc\n', {
		replacements: [
			{ from: 0, to: 1, insert: 'A' },
			{ from: 2, to: 9, insert: 'X' },
		],
	});
	const said = shown.map((lines) =>
		[lines.before, lines.after].map((parts) => parts?.map(({ text }) => text).join('')),
	);
	expect(said).toEqual([['a one\nb two', 'A Xwo']]);
});

/** A note in pieces: each is text that stays, or a spelling of the theme with what it must become. */
type Piece = string | { old: string; becomes: string };
const NEW = 'Pace';
const spelt = (...pairs: [string, string][]): fc.Arbitrary<Piece> =>
	fc.constantFrom(...pairs.map(([old, becomes]) => ({ old, becomes })));
const listed = spelt(
	['Pacing', NEW],
	['PACING', NEW],
	['[[Pacing]]', NEW],
	['#theme/pacing', NEW],
	['[[Pacing|too fast]]', '[[Pace|too fast]]'],
	['[x](Pacing.md)', '[[Pace|x]]'],
);
const inWords = spelt(
	['[[Pacing]]', NEW],
	['#pacing', '#Pace'],
	['[[Notes/Pacing|slowly]]', '[[Pace|slowly]]'],
);
const other = fc.constantFrom<Piece>('Nerves', '[[Trees]]', '#scope', '[[Pacing and more]]', '__proto__');
const sequence = (...parts: (Piece | fc.Arbitrary<Piece> | fc.Arbitrary<Piece[]>)[]): fc.Arbitrary<Piece[]> =>
	fc
		.tuple(
			...parts.map((part) =>
				typeof part === 'string' || 'old' in part
					? fc.constant<Piece | Piece[]>(part)
					: (part as fc.Arbitrary<Piece | Piece[]>),
			),
		)
		.map((all) => all.flat());
const list = fc
	.tuple(fc.array(other, { maxLength: 2 }), fc.option(listed), fc.array(other, { maxLength: 1 }))
	.map(([a, one, b]) =>
		[...a, ...(one === null ? [] : [one]), ...b].flatMap((piece, index) =>
			index === 0 ? [piece] : [', ', piece],
		),
	);
const filled = list.filter((pieces) => pieces.length > 0);
const never = fc.constantFrom<Piece[]>(
	['```\n- Themes: Pacing\n- [ ] x [theme:: Pacing]\n```\n'],
	['%%\n- [ ] x [theme:: Pacing]\n%%\n'],
	['<!--\n- Themes: Pacing\n-->\n'],
	['> - [ ] x [theme:: Pacing]\n'],
	['\nPacing, [[Pacing]] #pacing\n'],
	['<!-- c -->\n\n    - [ ] x [theme:: Pacing]\n'],
	['\n'],
);
const questions = sequence(
	'### Pacing\n',
	fc.constantFrom('- Rating: poor, Pacing\n', '', '- My answer: [[Pacing]]\n'),
	'- ',
	fc.constantFrom('Themes: ', '**Theme:** ', 'Themes:: '),
	filled,
	fc.constantFrom('', ' ^q', ' %% Pacing %%'),
	'\n',
);
const below = sequence('### Two\n- Themes:\n  - ', filled, '\n  - ', other, '\n- Cause: Pacing\n');
const row = sequence(
	'\n| Question | Rating | Themes |\n|---|---|---|\n| Pacing | poor | ',
	filled.map((pieces) =>
		pieces.map((piece) =>
			typeof piece === 'string'
				? piece
				: { old: piece.old.replace('|', '\\|'), becomes: piece.becomes.replace('|', '\\|') },
		),
	),
	' |\n',
);
const task = sequence(
	'- [',
	fc.constantFrom(' ', 'x', '/'),
	'] Do ',
	fc.oneof(fc.constant<Piece>('Pacing'), fc.constant<Piece>('`#pacing`')),
	' [',
	fc.constantFrom('theme', 'themes'),
	':: ',
	filled,
	']',
	fc.constantFrom('', ' [method:: drill]', ' 📅 2026-08-27', ' ✅ 2026-08-27 ^id'),
	'\n',
);
const linked = inWords.map((piece) =>
	typeof piece !== 'string' && piece.old === '[[Pacing]]' ? { ...piece, becomes: '[[Pace]]' } : piece,
);
const mention = sequence(
	'- [ ] Practise ',
	linked,
	fc.constantFrom(' daily\n', ' 📅 2026-08-27\n', ' [method:: drill]\n'),
);
const outcome = sequence(
	'- Keep Pacing [theme:: ',
	filled,
	'] [outcome:: ',
	fc.constantFrom('held', '', 'slipped'),
	']\n',
);
const hidden = fc.constantFrom<Piece[]>(
	['```\n- Lost [[Pacing]] when it mattered\n```\n'],
	['%%\n- x [theme:: Pacing]\n%%\n'],
	['\n'],
);
const weak = fc.oneof(
	sequence(
		fc.constantFrom('- ', '1. ', '2) ', '* '),
		'Talked on and on Pacing [theme:: ',
		filled,
		']',
		fc.constantFrom('\n', ' ^w\n', ' %% Pacing %%\n', '\n  and on\n', '\n    - [[Pacing]] below\n'),
	),
	sequence(
		'- Lost ',
		linked,
		fc.constantFrom(' when it mattered most\n', '\n  when it mattered most #nerves\n'),
	),
	sequence('- Nobody could follow me\n  so I lost ', linked, ' when it mattered most\n'),
	fc.constantFrom<Piece[]>(
		['- Lost [[Pacing]] when it mattered [theme:: Nerves]\n'],
		['- Lost #pacing when it mattered [theme:: none]\n'],
		['- Pacing\n'],
	),
);
const property = fc.oneof(
	fc.constant<Piece[]>([]),
	sequence(
		'themes:\n  - ',
		spelt(['Pacing', NEW], ['"[[Pacing]]"', `"${NEW}"`], ["'#pacing'", `'${NEW}'`]),
		'  # Pacing\n  - Nerves\n',
	),
	sequence('themes: [Nerves, ', spelt(['Pacing', NEW], ['"pacing"', `"${NEW}"`]), ', "Trees"]\n'),
	sequence('themes: Nerves, ', spelt(['Pacing', NEW], ['PACING', NEW]), ', Trees # Pacing\n'),
);
const wholeNote = fc
	.tuple(
		property,
		fc.array(fc.oneof(questions, below, row, never), { maxLength: 3 }),
		fc.array(fc.oneof(task, mention, never), { maxLength: 3 }),
		fc.array(fc.oneof(outcome, never), { maxLength: 2 }),
		fc.array(fc.oneof(weak, weak, hidden), { maxLength: 2 }),
		fc.constantFrom('\n', '\r\n', '\r'),
		fc.boolean(),
	)
	.map(([yaml, asked, plan, held, poorly, ending, isEnded]) => {
		const pieces: Piece[] = [
			'---\ntype: interview-retro\ncompany: Pacing\ndate: 2026-08-20\n',
			...yaml,
			'---\n# Pacing\n## Questions\n',
			...asked.flat(),
			'\n## Improvement plan\n',
			...plan.flat(),
			'\n## Did it hold?\n',
			...held.flat(),
			'\n## Went poorly\n',
			...poorly.flat(),
			'\n## Notes\nPacing',
		];
		const written = (of: (piece: Exclude<Piece, string>) => string): string =>
			(
				pieces.map((piece) => (typeof piece === 'string' ? piece : of(piece))).join('') +
				(isEnded ? '\n' : '')
			).replace(/\n/g, ending);
		return { before: written(({ old }) => old), after: written(({ becomes }) => becomes) };
	});

test(`of ${RUNS} notes with every place and line ending, just the spellings change`, () => {
	let changed = 0;
	fc.assert(
		fc.property(wholeNote, ({ before, after }) => {
			const made = merged(before, 'Pacing', NEW);
			if (before !== after) changed++;
			expect(made).toBe(before === after ? 'as-wanted' : after);
		}),
		{ numRuns: RUNS },
	);
	expect(changed).toBeGreaterThan(RUNS / 2);
});
