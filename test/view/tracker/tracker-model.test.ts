/** What the tracker remembers of its clicks, once the notes have changed. */
import { problemOf } from '../../../src/core/messages/en/notes/problems';
import { ISO_WEEKS } from '../../../src/core/week/period';
import { describe, expect, test } from 'vitest';
import { type Snapshot } from '../../../src/core/vault/snapshot';
import { tick } from '../../../src/core/change/tick';
import { apply } from '../../../src/core/edit/edit';
import {
	FRESH_STATE,
	NO_FILTER,
	trackerOf,
	type TrackerState,
} from '../../../src/view/tracker/tracker-model';
import type { ProblemCode } from '../../../src/core/note/retro';
import type { AnsweredHold } from '../../../src/view/interview/holds-model';
import type { ActionRow, Ticked } from '../../../src/view/parts/rows-model';
import { journalOf, note, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

const PATH = 'Interviews/2026-08-20 Northwind.md';
const at = (text: string): Snapshot => journalOf({ [PATH]: text });

function rowsOf(text: string, ticked: Ticked[], answered: AnsweredHold | null = null) {
	const state = { ...FRESH_STATE, unfolded: ['trees'] };
	const around = {
		now: '2026-08-21T12:00:00',
		open: null,
		lessons: [],
		weekStartsOn: 1 as const,
		weeks: ISO_WEEKS,
		ticked,
		answered,
		putOff: new Map(),
	};
	const { groups, themes, holds } = trackerOf(at(text), state, around);
	const rows = [
		...groups.flatMap((group) => group.rows),
		...themes.flatMap(({ open }) => open?.actions ?? []),
	];
	return { rows, holds };
}

/** Ticks the one action of a note, as the view does. */
function ticking(text: string, words: string): { text: string; ticked: Ticked } {
	const { ref } = the(rowsOf(text, []).rows.find((row) => row.text === words));
	const made = tick(text, the(ref), '2026-08-21');
	if (typeof made === 'string') throw new Error(made);
	return {
		text: apply(text, made.replacements),
		ticked: { path: PATH, ref: { ...the(ref), source: made.source }, back: made.back },
	};
}
const lent = (rows: ActionRow[]): string[] =>
	rows.filter((row) => row.ticked !== null).map((row) => row.text);

describe('a tick is taken back at its own line', () => {
	const DRAW = '- [ ] Draw the tree [theme:: trees] ^a1';

	test('the row that was ticked offers Undo, also below lines that came since', () => {
		const { text, ticked } = ticking(retro({ poor: ['trees'], plan: [DRAW] }), 'Draw the tree');
		expect(new Set(lent(rowsOf(text, [ticked]).rows))).toEqual(new Set(['Draw the tree']));
		const lower = text.replace('## Questions', 'A remark.\n\n## Questions');
		expect(new Set(lent(rowsOf(lower, [ticked]).rows))).toEqual(new Set(['Draw the tree']));
	});

	test('a line that was given the id since has no Undo', () => {
		const { ticked } = ticking(retro({ poor: ['trees'], plan: [DRAW] }), 'Draw the tree');
		for (const box of [' ', 'x']) {
			const other = retro({ poor: ['trees'], plan: [`- [${box}] Ask for the size [theme:: trees] ^a1`] });
			expect(lent(rowsOf(other, [ticked]).rows)).toEqual([]);
		}
	});

	test('of two lines with one id the one that was not ticked has no Undo', () => {
		const { text, ticked } = ticking(retro({ poor: ['trees'], plan: [DRAW] }), 'Draw the tree');
		const line = '- [x] Ask for the size [theme:: trees] ^a1 ✅ 2026-08-21';
		for (const both of [text.replace('- [x]', `${line}\n- [x]`), text.replace(/(- \[x\].*)/, `$1\n${line}`)])
			expect(lent(rowsOf(both, [ticked]).rows)).not.toContain('Ask for the size');
	});

	test('a copy of the ticked line above it is not taken for it', () => {
		const { text, ticked } = ticking(retro({ poor: ['trees'], plan: [DRAW] }), 'Draw the tree');
		const copied = text.replace('- [x]', 'x\n\n- [x]').replace(/(- \[x\].*)/, '$1\n$1');
		expect(lent(rowsOf(copied, [ticked]).rows)).toEqual([]);
	});
});

const AROUND = {
	now: '2026-08-21T12:00:00',
	open: null,
	lessons: [],
	weekStartsOn: 1 as const,
	weeks: ISO_WEEKS,
	ticked: [],
	answered: null,
	putOff: new Map(),
};

describe('an action in the same words in several notes', () => {
	const shown = (...plans: string[][]) => {
		const notes = plans.map((plan, index) => [`${index}.md`, retro({ company: `Company ${index}`, plan })]);
		const { groups, actionCount } = trackerOf(
			journalOf(Object.fromEntries(notes) as Record<string, string>, '2026-08-21'),
			FRESH_STATE,
			AROUND,
		);
		const rows = groups.flatMap((group) => group.rows);
		expect(actionCount).toBe(rows.length);
		return rows.map(({ text, lines }) => [text, lines.map(({ place, detail }) => [place.path, detail])]);
	};

	test('is one row, which has the line of each', () => {
		expect(
			shown(['- [ ] Draw **first**', '- [ ] Ask'], ['- draw  first'], ['- [ ] Draw first 📅 2026-08-30']),
		).toEqual([
			[
				'Draw first',
				[
					['2.md', 'Company 2, 20 Aug'],
					['0.md', 'Company 0, 20 Aug'],
					['1.md', 'Company 1, 20 Aug'],
				],
			],
			['Ask', []],
		]);
	});

	test('in one note twice is two rows', () => {
		expect(shown(['- [ ] Draw first', '- Draw first'])).toEqual([
			['Draw first', []],
			['Draw first', []],
		]);
	});
});

test('the filter finds a theme by an alias of its note', () => {
	const vault = {
		'a.md': retro({ poor: ['[[Clarifying questions]]', 'Pacing'] }),
		'Clarifying questions.md': note({ aliases: ['澄清'] }),
	};
	const found = (text: string): string[] =>
		trackerOf(journalOf(vault), { ...FRESH_STATE, filter: { ...NO_FILTER, text } }, AROUND).themes.map(
			({ name }) => name,
		);
	expect(found('澄清')).toEqual(['Clarifying questions']);
	expect(found('pac')).toEqual(['Pacing']);
});

test('an answer is remembered for its own line, not for another one with its id', () => {
	const line = '- Drew the tree [theme:: trees] [outcome:: held] ^h1';
	const answered = { path: PATH, back: { was: line.replace('held', ''), now: [line], at: 0 } };
	const texts = (one: string) =>
		rowsOf(retro({ outcomes: [one] }), [], answered).holds.map(({ text }) => text);
	expect(texts(line)).toEqual(['Drew the tree']);
	expect(texts('- Asked for the size [theme:: trees] [outcome:: held] ^h1')).toEqual([]);
});

test('notes of which a part was not understood are one list of their own, each note once', () => {
	const snapshot = at(retro({}));
	const told = (line: number) => ({
		line,
		code: 'heading-unknown' as ProblemCode,
		told: problemOf('labelUnread', `Line ${line}`),
		level: 'info' as const,
	});
	const notes = new Map(
		[...snapshot.notes].map(([path, note]) => [path, { ...note, problems: [told(3), told(9)] }]),
	);
	const around = {
		now: '2026-08-21T12:00:00',
		open: null,
		lessons: [],
		weekStartsOn: 1 as const,
		weeks: ISO_WEEKS,
		ticked: [],
		answered: null,
		putOff: new Map(),
	};
	const { problems, problemCount, unread } = trackerOf({ ...snapshot, notes }, FRESH_STATE, around);
	expect([problems, problemCount]).toEqual([[], 0]);
	expect(unread).toEqual([
		{
			path: PATH,
			name: '2026-08-20 Northwind',
			messages: [
				'“Line 3” is no label that is known, so this line was not read.',
				'“Line 9” is no label that is known, so this line was not read.',
			],
		},
	]);
});

describe('themes that nothing has come of stand behind one line each', () => {
	const vault = {
		'1.md': retro({ date: '2026-03-01', poor: ['Pacing', 'Depth', 'Locks'], good: ['Motives', 'Fallen'] }),
		'2.md': retro({ date: '2026-03-02', poor: ['Pacing', 'Fallen'], good: ['Depth'] }),
		'3.md': retro({ date: '2026-03-03', good: ['Depth'] }),
		'4.md': retro({ date: '2026-03-04', good: ['Depth'] }),
	};
	const shown = (notes: Record<string, string>, state: Partial<TrackerState> = {}) => {
		const { themes, folds, themeCount } = trackerOf(journalOf(notes), { ...FRESH_STATE, ...state }, AROUND);
		const names = (rows: readonly { name: string }[] | null) => rows?.map(({ name }) => name) ?? null;
		return {
			themes: names(themes),
			folds: folds.map((fold) => [fold.title, fold.count, names(fold.themes)]),
			themeCount,
		};
	};
	const filtered = (text: string, state: Partial<TrackerState> = {}) =>
		shown(vault, { filter: { ...NO_FILTER, text }, ...state }).folds;

	test('those seen once, those resolved and the strengths; what failed after it had held does not', () => {
		expect(shown(vault)).toEqual({
			themes: ['Pacing', 'Fallen'],
			folds: [
				['Seen once', 1, null],
				['Resolved', 1, null],
				['Strengths', 1, null],
			],
			themeCount: 5,
		});
		expect(shown(vault, { folds: ['resolved'] }).folds[1]).toEqual(['Resolved', 1, ['Depth']]);
	});

	test('a filter opens the fold in which something passes, until it is shut', () => {
		expect(filtered('lock')).toEqual([['Seen once', 1, ['Locks']]]);
		expect(filtered('lock', { shut: ['once'] })).toEqual([['Seen once', 1, null]]);
		expect(filtered('pac')).toEqual([]);
	});

	test('the first of them is in sight where nothing else would be', () => {
		const once = { '1.md': retro({ poor: ['Pacing', 'Locks'], good: ['Motives'] }) };
		expect(shown(once)).toEqual({
			themes: ['Locks', 'Pacing'],
			folds: [['Strengths', 1, null]],
			themeCount: 3,
		});
		const held = { '1.md': retro({ good: ['Motives'] }) };
		expect(shown(held)).toEqual({ themes: ['Motives'], folds: [], themeCount: 1 });
	});

	test('a long fold shows its first rows, then more', () => {
		const many = Array.from({ length: 60 }, (_, at) => `Theme ${at}`);
		const notes = { ...vault, '5.md': retro({ date: '2026-03-05', poor: many }) };
		const open = shown(notes, { folds: ['once'] }).folds[0];
		expect([open?.[1], (open?.[2] as string[]).length]).toEqual([61, 25]);
		expect(shown(notes, { folds: ['once'], whole: ['once'] }).folds[0]?.[2]).toHaveLength(61);
	});
});
