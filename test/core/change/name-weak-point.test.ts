import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENCODINGS } from '../../../scripts/soak/encodings';
import { nameWeakPoints } from '../../../src/core/change/name-weak-point';
import { apply } from '../../../src/core/edit/edit';
import { parseContext } from '../../../src/core/note/note';
import type { Retro } from '../../../src/core/note/retro';
import { defaultSettings } from '../../../src/core/settings';
import { keyOf } from '../../../src/core/vault/names';
import type { Snapshot } from '../../../src/core/vault/snapshot';
import type { ShownWeakPoint } from '../../../src/core/vault/weak-lines';
import { journalOf, retroOfLines } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);
const reading = parseContext(defaultSettings());
const PATH = 'Note.md';

const poorly = (...lines: string[]): string => retroOfLines('## Went poorly', ...lines);
const pointsOf = (text: string): readonly ShownWeakPoint[] =>
	journalOf({ [PATH]: text }).weakPoints.get(PATH) ?? [];
const unnamedIn = (text: string): ShownWeakPoint[] => pointsOf(text).filter(({ by }) => by === 'unnamed');

/** The first weak point without a theme, or all of them, named; or why not. */
function named(text: string, theme: string | null, points = unnamedIn(text).slice(0, 1)): string {
	const made = nameWeakPoints(text, points, theme, reading);
	return typeof made === 'string' ? made : apply(text, made.replacements);
}

const LONG = 'I began to type before I had understood it';

describe('a weak point gains its theme', () => {
	test.each([
		[`- ${LONG}`, `- ${LONG} [theme:: Depth]`],
		[`1. ${LONG}.`, `1. ${LONG}. [theme:: Depth]`],
		[`- ${LONG} ^a1`, `- ${LONG} [theme:: Depth] ^a1`],
		[`- ${LONG} ^a1  `, `- ${LONG} [theme:: Depth] ^a1  `],
		[`- ${LONG} %% why? %%`, `- ${LONG} [theme:: Depth] %% why? %%`],
		[`- ${LONG} <!-- why? --> ^a1`, `- ${LONG} [theme:: Depth] <!-- why? --> ^a1`],
		[`- ${LONG} %% why? %% and more`, `- ${LONG} %% why? %% and more [theme:: Depth]`],
		[`- ${LONG}  \n  and then again`, `- ${LONG} [theme:: Depth]  \n  and then again`],
		[`- ${LONG}\\\n  and then again`, `- ${LONG} [theme:: Depth]\\\n  and then again`],
		[`- ${LONG}\n  - because of the clock`, `- ${LONG} [theme:: Depth]\n  - because of the clock`],
		[`- ${LONG} [theme:: ]`, `- ${LONG} [theme:: Depth]`],
		[`- ${LONG} [severity:: 2]`, `- ${LONG} [severity:: 2] [theme:: Depth]`],
		[LONG, `${LONG} [theme:: Depth]`],
		[`> [!bug]\n> - ${LONG}`, `> [!bug]\n> - ${LONG} [theme:: Depth]`],
		[`- it was \`O(n^2)\` and nobody there had expected it`, null],
	])('%j', (line, wanted) => {
		expect(named(poorly(line, '', '## Notes', 'More.'), 'Depth')).toBe(
			poorly(wanted ?? `${line} [theme:: Depth]`, '', '## Notes', 'More.'),
		);
	});

	test('on the line of its section', () => {
		expect(named(retroOfLines(`What felt shaky: ${LONG}`), 'Depth')).toBe(
			retroOfLines(`What felt shaky: ${LONG} [theme:: Depth]`),
		);
	});

	test('on each of the lines below the line of its section', () => {
		expect(named(retroOfLines('What felt shaky:', 'Ran out of time', LONG), 'Depth')).toBe(
			retroOfLines('What felt shaky:', 'Ran out of time', `${LONG} [theme:: Depth]`),
		);
	});

	test('left of what the Tasks plugin reads from the end, where an adopted note has a box', () => {
		const adopting = { ...defaultSettings(), retroBy: 'folder' as const, retroValue: '' };
		const line = `- [ ] ${LONG} #later 📅 2026-11-18 ^a1`;
		const text = `## Went poorly\n${line}\n`;
		const made = nameWeakPoints(
			text,
			[{ from: 'list', source: `${LONG} #later 📅 2026-11-18` }],
			'Depth',
			parseContext(adopting),
		);
		if (typeof made === 'string') throw new Error(made);
		expect(apply(text, made.replacements)).toBe(
			`## Went poorly\n- [ ] ${LONG} #later [theme:: Depth] 📅 2026-11-18 ^a1\n`,
		);
	});

	test('a question as the review gives it its themes', () => {
		const asked = retroOfLines(
			'## Questions',
			'### Design a cache for all of the pictures',
			'- Rating: poor',
		);
		expect(named(asked, 'Depth')).toBe(`${asked}\n- Themes: Depth`);
		expect(named(asked, null)).toBe(`${asked}\n- Themes: none`);
		const typed = retroOfLines(
			'1. Design a url shortener for all of us - poor, forgot about cache',
			'',
			'Bye.',
		);
		expect(named(typed, 'Depth')).toBe(
			retroOfLines(
				'1. Design a url shortener for all of us - poor, forgot about cache',
				'   - Themes: Depth',
				'',
				'Bye.',
			),
		);
	});

	test('a row of the plan in the cell for it, else in the cell of its problem', () => {
		const plan = (head: string, row: string): string =>
			retroOfLines('## Improvement plan', head, head.replace(/[^|]+/g, '---'), row);
		const WITH = '| Problem found | Action | Themes |';
		const WITHOUT = '| Problem found | Action |';
		expect(named(plan(WITH, `| ${LONG} | Wait | |`), 'Depth')).toBe(plan(WITH, `| ${LONG} | Wait | Depth |`));
		expect(named(plan(WITH, `| ${LONG} | Wait |`), 'Depth')).toBe(plan(WITH, `| ${LONG} | Wait | Depth |`));
		expect(named(plan(WITHOUT, `| ${LONG} | Wait |`), 'Depth')).toBe(
			plan(WITHOUT, `| ${LONG} [theme:: Depth] | Wait |`),
		);
		expect(named(plan(WITH, `| ${LONG} | Wait | |`), null)).toBe(
			plan(WITH, `| ${LONG} [theme:: none] | Wait | |`),
		);
		expect(named(plan(WITHOUT, `| ${LONG} | |`), null)).toBe(plan(WITHOUT, `| ${LONG} [theme:: none] | |`));
		expect(named(plan(WITHOUT, `| ${LONG} | |`), '[[Depth|deep]]')).toBe(
			plan(WITHOUT, `| ${LONG} [theme:: [[Depth\\|deep]]] | |`),
		);
	});

	test('in every line that says the same, where all of them are meant', () => {
		const twice = poorly(`- ${LONG}`, '- Pacing', `- ${LONG}`);
		expect(named(twice, 'Depth', unnamedIn(twice))).toBe(
			poorly(`- ${LONG} [theme:: Depth]`, '- Pacing', `- ${LONG} [theme:: Depth]`),
		);
		expect(named(twice, 'Depth')).toBe('there-twice');
	});

	test('which is a link where it is asked for as one', () => {
		expect(named(poorly(`- ${LONG}`), '[[Ask, then type]]')).toBe(
			poorly(`- ${LONG} [theme:: [[Ask, then type]]]`),
		);
	});

	test.each([
		['Ask, then type', '[[Ask, then type]]'],
		['none', '[[none]]'],
		['TBD', '[[TBD]]'],
		['C++', 'C++'],
		['Big O (time)', 'Big O (time)'],
	])('%j is written so that it is read as that', (theme, written) => {
		const after = named(poorly(`- ${LONG}`), theme);
		expect(after).toBe(poorly(`- ${LONG} [theme:: ${written}]`));
		expect(the(pointsOf(after)[0])).toMatchObject({ by: 'mark', themes: [keyOf(theme)] });
	});

	test.each(['', ' ', 'a] b', '[x', 'a\nb', 'a %% b', '[[a]], [[b]]', '#a, #b'])('%j is refused', (theme) => {
		expect(named(poorly(`- ${LONG}`), theme)).toMatch(/^(?:odd-theme|unproven)$/);
	});

	test('or says that it is none, and is asked no more', () => {
		const after = named(poorly(`- ${LONG} ^a1`), null);
		expect(after).toBe(poorly(`- ${LONG} [theme:: none] ^a1`));
		expect(the(pointsOf(after)[0])).toMatchObject({ by: 'none', themes: [] });
	});
});

describe('a line that is another one by now', () => {
	const text = poorly(`- ${LONG}`, '- Pacing');
	const points = unnamedIn(text);
	test.each([
		['changed', text.replace('began', 'started'), 'gone'],
		['gone', text.replace(`- ${LONG}\n`, ''), 'gone'],
		['marked meanwhile', text.replace(LONG, `${LONG} [theme:: Pacing]`), 'gone'],
		['there twice', `${text}\n- ${LONG}`, 'there-twice'],
		['in code', text.replace('- I', '```\n- I'), 'gone'],
		['in a comment', text.replace('- I', '%%\n- I'), 'gone'],
	])('%s', (_, now, why) => {
		expect(named(now, 'Depth', points)).toBe(why);
	});

	test('moved elsewhere is found', () => {
		expect(named(poorly('- Pacing', '', `* ${LONG}`), 'Depth', points)).toBe(
			poorly('- Pacing', '', `* ${LONG} [theme:: Depth]`),
		);
	});

	test('whose code would take the field in is left alone', () => {
		const within = poorly(`- ${LONG} \`%% b\``);
		expect(named(within, 'Depth')).toBe('unproven');
		expect(named(poorly(`- ${LONG} \`a\n  b\``), 'Depth')).toBe('unproven');
	});
});

const words = fc.constantFrom(
	LONG,
	'Nobody could hear me from the last row of all',
	'没有想到缓存而且说得太快也没有提问题',
	'**bold** words that go on for a while',
	'`code` that I could not explain to anybody',
	'Dana [[People/Dana|she]] did not hear a word of it',
	'a #tag of words that is not a theme at all',
	'too long: because of the clock, and the heat',
	'(brackets) around what I would have said there',
	'🙂 it was not all that bad in the end',
);
const tail = fc.constantFrom(
	'',
	'',
	'',
	' ^one',
	' ^two  ',
	' %% c %%',
	' <!-- c -->',
	' %% c %% ^three',
	'  ',
	'\\',
	' [severity:: 2]',
	' [theme:: ]',
);
const below = fc.constantFrom('', '', '', '\n  goes on here', '\n  - because of it', '\nlazily goes on');
const item = fc
	.tuple(fc.constantFrom('- ', '* ', '1. ', '2) ', '-   ', '> - ', ''), words, tail, below)
	.map((parts) => parts.join(''));
const other = fc.constantFrom(
	'- Pacing',
	'- None',
	'- what I said [theme:: Pacing]',
	'',
	'- [ ] a task',
	'```\n- in code that is long enough to be no name\n```',
	'%%\n- in a comment\n%%',
	'> [!note] Title',
	'## Went well',
	'## What went badly',
	'- Group:',
	'***',
	'---',
);
const question = fc
	.tuple(
		fc.constantFrom(
			'### Design a cache for all of the pictures',
			'### How do you shard by the name of a user',
		),
		fc.constantFrom('- Rating: poor', '- Rating: medium, slow', '* **Rating:** poor', 'Rating: poor'),
		fc.constantFrom('', '', '- Themes:', '- Themes: ...', '- Cause: no sleep'),
	)
	.map((parts) => parts.filter((part) => part !== '').join('\n'));
const row = fc
	.tuple(
		words,
		fc.constantFrom('Drill it', '', '–', 'Wait [theme:: Pacing]'),
		fc.constantFrom('', '–', 'Pacing'),
	)
	.map(([problem, method, theme]) => [problem.replace(/\|/g, '\\|'), method, theme]);
const table = fc
	.tuple(fc.boolean(), fc.array(row, { minLength: 1, maxLength: 3 }))
	.map(([hasTheme, rows]) => {
		const wide = hasTheme ? 3 : 2;
		const line = (parts: string[]): string => `| ${parts.slice(0, wide).join(' | ')} |`;
		return [line(['Problem found', 'Action', 'Theme']), line(['--', '--', '--']), ...rows.map(line)].join(
			'\n',
		);
	});
const whole = fc
	.record({
		questions: fc.array(question, { maxLength: 2 }),
		items: fc.array(fc.oneof({ weight: 3, arbitrary: item }, other), { minLength: 1, maxLength: 7 }),
		plan: fc.option(table),
		encoding: fc.constantFrom(...Object.keys(ENCODINGS)),
	})
	.map(({ questions, items, plan, encoding }) =>
		the(ENCODINGS[encoding])(
			retroOfLines(
				...(questions.length === 0 ? [] : ['## Questions', ...questions]),
				'## Went poorly',
				...items,
				...(plan === null ? [] : ['', '## Improvement plan', plan]),
				'',
			),
		),
	);
const theme = fc.constantFrom(
	'Depth',
	'Ask first',
	'[[Knowledge/Ask first]]',
	'[[Ask first|asked]]',
	'[Ask](Ask%20first.md)',
	'Ask, then type',
	'缓存',
	'C++',
	'a/b',
	'#depth',
	'I/O (disk)',
	null,
);

/** What a retro says but for its weak points and the themes of a plan's rows. */
const others = ({ weakPoints: _, wentPoorly: __, actions, questions, ...rest }: Retro): string =>
	JSON.stringify(
		{
			rest,
			actions: actions.map(({ text, status, due, blockId }) => ({ text, status, due, blockId })),
			questions: questions.map(({ title, rating, reason, cause, id }) => ({
				title,
				rating,
				reason,
				cause,
				id,
			})),
		},
		(key, value: unknown) => (['line', 'ratingLine', 'twinIn'].includes(key) ? undefined : value),
	);

/** How often each theme is shown by a weak point or a question. */
function shownIn(snapshot: Snapshot): Map<string, number> {
	const counts = new Map<string, number>();
	const add = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const { themes } of snapshot.weakPoints.get(PATH) ?? []) themes.forEach(add);
	for (const { themes } of the(snapshot.interviews.get(PATH)).retro.questions)
		for (const text of themes) add(snapshot.themeOf(text, PATH).key);
	return counts;
}

describe('whatever the note', () => {
	test(`what is written is read as the theme, and nothing else has changed (${RUNS} notes)`, () => {
		let written = 0;
		let tried = 0;
		fc.assert(
			fc.property(whole, theme, fc.nat(), (text, wish, pick) => {
				const before = journalOf({ [PATH]: text });
				const all = (before.weakPoints.get(PATH) ?? []).filter(({ by }) => by === 'unnamed');
				if (all.length === 0) return;
				const point = the(all[pick % all.length]);
				const isTwin = ({ by, from, source }: ShownWeakPoint): boolean =>
					by === 'unnamed' && from === point.from && source === point.source;
				const twins = all.filter(isTwin);
				tried++;
				const made = nameWeakPoints(text, twins, wish, reading);
				if (typeof made === 'string') {
					expect(made === 'unproven' && /`|lazily/.test(text), `${made} ${text}`).toBe(true);
					return;
				}
				written++;
				const after = apply(text, made.replacements);
				expect(made.replacements.length).toBe(twins.length);
				for (const { from, to } of made.replacements)
					expect(text.slice(from, to).trim()).toMatch(/^(?:|–|\.\.\.)$/);
				const now = journalOf({ [PATH]: after });
				const retro = ({ interviews }: Snapshot): Retro => the(interviews.get(PATH)).retro;
				expect(others(retro(now))).toBe(others(retro(before)));
				expect((now.weakPoints.get(PATH) ?? []).filter(isTwin)).toEqual([]);
				const [was, is] = [shownIn(before), shownIn(now)];
				if (wish !== null) {
					const { key } = before.themeOf(wish, PATH);
					expect((is.get(key) ?? 0) - (was.get(key) ?? 0)).toBeGreaterThanOrEqual(twins.length);
					is.delete(key);
					was.delete(key);
				}
				expect([...is].sort()).toEqual([...was].sort());
			}),
			{ numRuns: RUNS },
		);
		expect(written).toBeGreaterThan(tried * 0.9);
	});
});
