/** The schedule is what FSRS makes of the same history. */
import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating, type Grade as FsrsGrade } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import { dueAfter, nextDues } from '../../../src/core/question/schedule';
import { GRADES } from '../../../src/core/note/drill-log';
import { questions } from '../../../src/core/question/questions';
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
				expect(dueAfter(reviews)).toBe(expected(reviews));
				expect(dueAfter(reviews)).toBe(dueAfter(reviews));
				const next = nextDues(reviews, addDays(day, 3));
				for (const grade of GRADES)
					expect(next[grade]).toBe(expected([...reviews, { day: addDays(day, 3), grade }]));
			},
		),
		{ numRuns: RUNS },
	);
});

test('nothing answered is nothing due', () => {
	expect(dueAfter([])).toBeNull();
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
