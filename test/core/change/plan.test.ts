/** The improvement plan's table and plain items as task lines. */
import fc from 'fast-check';
import { EMOJI } from '../../../src/core/change/compose';
import { describe, expect, test } from 'vitest';
import { ENCODINGS } from '../../../scripts/soak/encodings';
import { apply, writtenLines, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { planLines } from '../../../src/core/change/plan';
import { parseNote, parseContext } from '../../../src/core/note/note';
import type { Action } from '../../../src/core/note/retro';
import { isPlaceholder } from '../../../src/core/note/values';
import { defaultSettings } from '../../../src/core/settings';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';
import { retroIn, retroOfLines } from '../../support/notes';

const RUNS = runs(10_000);
const reading = parseContext(defaultSettings());
const settings = {
	format: EMOJI,
	isTheme: (text: string) => text === 'Pacing' || text === '[[Depth]]',
} as const;
const plan = (...lines: string[]): string => retroOfLines('## Improvement plan', ...lines);
const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);
const TITLES = '| Problem found | Improvement method | Time schedule | Validation method |';
const RULE = '| --- | --- | --- | --- |';

describe('the plan as task lines', () => {
	test.each<[string, string[], string[] | Refusal]>([
		[
			'a day is the due date, a check is one',
			[TITLES, RULE, '| Pacing | Two minutes, with a clock | 2026-11-20 | mock |'],
			['- [ ] Two minutes, with a clock [theme:: Pacing] [check:: mock] 📅 2026-11-20'],
		],
		[
			'all else stays in the words',
			[TITLES, RULE, '| Asked too late | Three questions first | every evening | a friend listens |'],
			['- [ ] Three questions first (Asked too late; every evening; a friend listens)'],
		],
		[
			'words beside a check stay',
			[TITLES, RULE, '| | Read aloud | by 2026-11-20 | next interview, if there is one |'],
			[
				'- [ ] Read aloud (by 2026-11-20; next interview, if there is one) [check:: next-interview] 📅 2026-11-20',
			],
		],
		[
			'a known method is one',
			['| Problem | Action | Method |', '| - | - | - |', '| Pacing | Speak slowly | Drill |'],
			['- [ ] Speak slowly [theme:: Pacing] [method:: drill]'],
		],
		[
			'other columns keep their names',
			['| Problem | Method | Status |', '| - | - | - |', '| Pacing | Speak slowly | half done |'],
			['- [ ] Speak slowly (status: half done) [theme:: Pacing]'],
		],
		[
			'without a method the problem is what there is to do',
			[TITLES, RULE, '| Say what it costs | ... | | peer |'],
			['- [ ] Say what it costs [check:: peer]'],
		],
		[
			'fields in a cell stay behind its words',
			[TITLES, RULE, '| Nerves | Breathe [method:: drill] 📅 2026-11-20 | daily | |'],
			['- [ ] Breathe (Nerves; daily) [method:: drill] 📅 2026-11-20'],
		],
		[
			'empty rows go with the table',
			['Why.', '', TITLES, RULE, '| a | b | | |', '| | | | |', '', 'More.'],
			['Why.', '', '- [ ] b (a)', '', 'More.'],
		],
		[
			'items get a box',
			['- Sleep [theme:: Pacing]', '  - details', '* Rest', '- [x] done', '1. Walk'],
			['- [ ] Sleep [theme:: Pacing]', '  - details', '* [ ] Rest', '- [x] done', '1. [ ] Walk'],
		],
		[
			'a table and items are one edit',
			[TITLES, RULE, '| a | b | | |', '', '- c', '', '## Next steps', '- d'],
			['- [ ] b (a)', '', '- [ ] c', '', '## Next steps', '- d'],
		],
		[
			'in a callout',
			['> [!todo] Plan', `> ${TITLES}`, `> ${RULE}`, '> | a | b | | |', '> | c | d | | |'],
			['> [!todo] Plan', '> - [ ] b (a)', '> - [ ] d (c)'],
		],
		['task lines are so already', ['- [ ] b', '', TITLES, RULE], 'as-wanted'],
		[
			'a row that is no action would be lost',
			[TITLES, RULE, '| a | b | | |', '| | | every day | |'],
			'unproven',
		],
	])('%s', (_, before, after) => {
		for (const ending of ['\n', '\r\n', '\r']) {
			const text = plan(...before).replace(/\n/g, ending);
			expect(edited(text, planLines(text, reading, settings))).toBe(
				typeof after === 'string' ? after : plan(...after).replace(/\n/g, ending),
			);
		}
	});

	test('in the Tasks plugin’s other format', () => {
		const text = plan(TITLES, RULE, '| a | b | 2026-11-20 | |');
		expect(
			edited(text, planLines(text, reading, { ...settings, format: { ...EMOJI, dates: 'dataview' } })),
		).toBe(plan('- [ ] b (a) [due:: 2026-11-20]'));
	});

	test('the lines that it tells are those that it writes', () => {
		const text = plan(TITLES, RULE, '| a | b | | |', '| c | d | | |', '', '- e');
		const made = planLines(text, reading, settings);
		if (typeof made === 'string') throw new Error(made);
		expect(made.lines).toEqual(['- [ ] b (a)', '- [ ] d (c)', '- [ ] e']);
		expect(writtenLines(text, made)).toEqual(made.lines);
	});
});

const cell = fc.constantFrom(
	'',
	'...',
	'Pacing',
	'[[Depth]]',
	'Asked too late',
	'two, words',
	'2026-11-20',
	'by 2026-11-20',
	'2026-02-30',
	'mock',
	'Mocks',
	'next real interview',
	'a peer',
	'drill',
	'Drill it [method:: drill]',
	'x 📅 2026-11-27',
	'y ^id',
	'(b)',
	'a: b',
	'c::d',
	'[e:: f]',
	'#tag',
	'**g**',
	'h \\| i',
	'`j`',
	'%% k %%',
	'🙂',
	'- l',
	'[ ] m',
	'<b>n</b>',
	'[o](p)',
);
const column = fc.constantFrom(
	'Problem found',
	'Improvement method',
	'Time schedule',
	'Validation method',
	'Themes',
	'Method',
	'Status',
	'Action',
	'Due',
);
const table = fc
	.record({
		columns: fc.array(column, { minLength: 2, maxLength: 5 }),
		rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 3 }),
	})
	.map(({ columns, rows }) => ({
		rows: rows.map((row) => row.slice(0, columns.length)),
		lines: [columns, columns.map(() => '-'), ...rows.map((row) => row.slice(0, columns.length))].map(
			(row) => `| ${row.join(' | ')} |`,
		),
	}));
const item = cell.filter((one) => one !== '').map((one) => ({ rows: [[one]], lines: [`- ${one}`] }));
const other = fc
	.constantFrom('', 'Prose.', '- [ ] a task', '  - below', '### Later', '```\ncode\n```', '> quoted')
	.map((line) => ({ rows: [] as string[][], lines: [line] }));
const anyPlan = fc.record({
	parts: fc.array(
		fc.oneof(
			{ weight: 3, arbitrary: table },
			{ weight: 2, arbitrary: item },
			{ weight: 2, arbitrary: other },
		),
		{ minLength: 1, maxLength: 5 },
	),
	encoding: fc.constantFrom(...Object.values(ENCODINGS)),
});

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const counted = (words: string[]): Map<string, number> =>
	words.reduce(
		(counts, word) => counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1),
		new Map<string, number>(),
	);

test(`every word of every cell stays, and what was to be done is still to be done (${RUNS} plans)`, () => {
	let made = 0;
	fc.assert(
		fc.property(anyPlan, ({ parts, encoding }) => {
			const text = encoding(
				[
					plan(),
					...parts.flatMap(({ lines }, index) => (index === 0 ? lines : ['', ...lines])),
					'',
					'## Notes',
					'Last.',
					'',
				].join('\n'),
			);
			const edit = planLines(text, reading, settings);
			if (typeof edit === 'string') return;
			made++;
			const after = apply(text, edit.replacements);
			const [before, now] = [retroIn(text), the(parseNote('Note.md', after, reading).retro)];
			expect(now.actions.map(({ source }) => source).includes(null)).toBe(false);
			expect(now.actions.length).toBe(before.actions.length);
			before.actions.forEach((was: Action, index) => {
				const is = the(now.actions[index]);
				expect(is.text).toContain(was.text);
				expect({ due: is.due, check: is.check, status: is.status }).toEqual({
					due: was.due,
					check: was.check,
					status: was.status,
				});
				for (const theme of was.themes) expect(is.themes).toContain(theme);
				// A problem that is a theme by name is one still.
				for (const theme of was.mentions.filter(settings.isTheme))
					expect([...is.themes, ...is.mentions]).toContain(theme);
			});
			const [tally, kept] = [
				counted(
					wordsIn(
						parts
							.flatMap(({ rows }) => rows.flat())
							.filter((one) => !isPlaceholder(one))
							.join(' '),
					),
				),
				counted(wordsIn(after)),
			];
			for (const [word, times] of tally) expect([word, (kept.get(word) ?? 0) >= times]).toEqual([word, true]);
			expect(planLines(after, reading, settings)).toBe('as-wanted');
		}),
		{ numRuns: RUNS },
	);
	expect(made).toBeGreaterThan(RUNS / 4);
});
