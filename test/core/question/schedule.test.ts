/** The schedule is what FSRS makes of the same history. */
import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, type Grade as FsrsGrade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import { dueAfter } from '../../../src/core/question/schedule';
import { GRADES } from '../../../src/core/note/drill-log';
import { duesAfterDrill, questions } from '../../../src/core/question/questions';
import { journalOf, retro, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(2_000);
const direct = fsrs({ enable_short_term: false, enable_fuzz: false });
const RATING: Record<string, FsrsGrade> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good,
	easy: Rating.Easy,
};

/** The due day by the library itself, called in a loop. */
function expected(reviews: { day: string; grade: string }[]): string {
	let card = createEmptyCard(new Date(`${the(reviews[0]).day}T12:00:00Z`));
	for (const { day, grade } of reviews)
		({ card } = direct.next(card, new Date(`${day}T12:00:00Z`), the(RATING[grade])));
	return card.due.toISOString().slice(0, 10);
}

test(`any history gives the day that the library gives (${RUNS} histories)`, () => {
	fc.assert(
		fc.property(
			fc.array(fc.record({ gap: fc.nat(60), grade: fc.constantFrom(...GRADES) }), {
				minLength: 1,
				maxLength: 12,
			}),
			(steps) => {
				let day = '2026-01-01';
				const reviews = steps.map(({ gap, grade }) => ({ day: (day = addDays(day, gap)), grade }));
				expect(dueAfter(reviews, null)).toBe(expected(reviews));
				const interview = addDays(day, 3);
				const due = dueAfter(reviews, interview);
				expect(due).toBe(expected(reviews) < interview ? expected(reviews) : interview);
			},
		),
		{ numRuns: RUNS },
	);
});

test('nothing answered is nothing due', () => {
	expect(dueAfter([], null)).toBeNull();
});

describe('the day on a button is the day that it becomes', () => {
	const asked = '## Questions\n### Debounce\n- Rating: medium';
	const log = (...rows: string[]): string =>
		`---\ntype: interview-drills\n---\n| When | Question | Grade | Id |\n|---|---|---|---|\n${rows.map((row) => `| ${row} | debounce |\n`).join('')}`;
	const vault: Vault = {
		'1.md': retro({ date: '2026-06-01', body: asked }),
		'Log.md': log('2026-06-02 20:00 | Debounce | again'),
	};

	test.each([
		['on a day without an interview', null, {}],
		[
			'on the day of an interview that asked it',
			null,
			{ '2.md': retro({ date: '2026-06-10', body: asked }) },
		],
		['with an interview ahead', '2026-06-12', { '2.md': retro({ date: '2026-06-12' }) }],
	])('%s', (_, interview, more) => {
		const today = '2026-06-10';
		const before = { ...vault, ...more };
		const dues = duesAfterDrill(the(questions(journalOf(before, today))[0]), today, interview);
		for (const grade of GRADES) {
			const after = { ...before, 'Log 2.md': log(`${today} 20:00 | Debounce | ${grade}`) };
			expect(the(questions(journalOf(after, today))[0]).due, grade).toBe(dues[grade]);
		}
	});

	test('no practice is put off beyond the next interview', () => {
		const practised = { ...vault, 'Log 2.md': log('2026-06-10 20:00 | Debounce | easy') };
		const ahead = { ...practised, '2.md': retro({ date: '2026-06-11' }) };
		const due = (notes: Vault, today: string) => the(questions(journalOf(notes, today))[0]).due;
		expect(due(ahead, '2026-06-10')).toBe('2026-06-11');
		// Once it has passed, the day is what the library says.
		expect(due(ahead, '2026-06-11')).toBe(due(practised, '2026-06-10'));
		expect(the(due(practised, '2026-06-10')) > '2026-06-11').toBe(true);
	});
});

test('poor, medium, good and excellent in interviews count as again, hard, good and easy, and drills between them too', () => {
	const asked = (rating: string): string => `## Questions\n### Debounce\n- Rating: ${rating}`;
	const vault: Vault = {
		'1.md': retro({ date: '2026-01-01', body: asked('poor') }),
		'2.md': retro({ date: '2026-02-01', body: asked('medium') }),
		'3.md': retro({ date: '2026-03-01', body: asked('excellent') }),
		'Log.md':
			'---\ntype: interview-drills\n---\n| When | Question | Grade | Id |\n|---|---|---|---|\n| 2026-01-10 20:00 | debounce? | good |  |\n| 2026-01-10 20:00 | Nobody asked this | good |  |\n',
	};
	const [question] = questions(journalOf(vault, '2026-12-31'));
	const history = [
		{ day: '2026-01-01', grade: 'again' },
		{ day: '2026-01-10', grade: 'good' },
		{ day: '2026-02-01', grade: 'hard' },
		{ day: '2026-03-01', grade: 'easy' },
	];
	expect(the(question).reviews).toEqual(history);
	expect(the(question).due).toBe(expected(history));
	expect(the(questions(journalOf(vault, '2026-01-31'))[0]).due).toBe(expected(history.slice(0, 2)));
});

test('the dates come of the notes alone: read anew, and in another order, they are the same', () => {
	const log = (...rows: string[]): string =>
		`---\ntype: interview-drills\n---\n| When | Question | Grade | Id |\n|---|---|---|---|\n${rows.map((row) => `| ${row} | |\n`).join('')}`;
	const vault: Vault = {
		'1.md': retro({
			date: '2026-01-01',
			body: '## Questions\n### Debounce\n- Rating: poor\n### Locks\n- Rating: good',
		}),
		'2.md': retro({ date: '2026-02-01', body: '## Questions\n### Debounce\n- Rating: medium' }),
		'Log.md': log('2026-01-10 20:00 | Debounce | good', '2026-01-20 20:00 | Locks | hard'),
		'Log (conflicted copy 2026-01-21).md': log(
			'2026-01-10 20:00 | Debounce | good',
			'2026-01-21 20:00 | Debounce | easy',
		),
	};
	const dues = (notes: Vault): [string, string | null][] =>
		questions(journalOf(notes, '2026-12-31')).map(({ id, due }) => [id, due]);
	const once = dues(vault);
	expect(once).toEqual([
		[
			'debounce',
			expected([
				{ day: '2026-01-01', grade: 'again' },
				{ day: '2026-01-10', grade: 'good' },
				{ day: '2026-01-21', grade: 'easy' },
				{ day: '2026-02-01', grade: 'hard' },
			]),
		],
		[
			'locks',
			expected([
				{ day: '2026-01-01', grade: 'good' },
				{ day: '2026-01-20', grade: 'hard' },
			]),
		],
	]);
	expect(dues(Object.fromEntries(Object.entries(vault).reverse()))).toEqual(once);
});
