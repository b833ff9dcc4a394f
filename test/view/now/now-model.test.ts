/** The four answers of the sidebar, on vaults small enough to be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { ISO_WEEKS } from '../../../src/core/week/period';
import { ENGLISH_MESSAGES } from '../../../src/core/messages/en/english';
import { nowOf } from '../../../src/view/now/now-model';
import { journalOf, retro, type Vault } from '../../support/notes';

const TODAY = '2026-06-10';
const now = (vault: Vault, today = TODAY) => nowOf(journalOf(vault, today), ISO_WEEKS, []);

test('two interviews without any action have no answer yet, and say what they need', () => {
	expect(now({ '1.md': retro({ date: '2026-06-01' }), '2.md': retro({ date: '2026-06-02' }) })).toEqual({
		change: null,
		fix: null,
		next: null,
		guesses: null,
		missing: 'Say before a round whether you will pass: 5 more answers needed.',
	});
});

describe('this week', () => {
	const chosen = { '1.md': retro({ date: '2026-06-01', plan: ['- [ ] Ask first ^change-2026-w23'] }) };

	test('is what the review of the week before became, on every day of it', () => {
		for (const day of ['2026-06-08', '2026-06-10', '2026-06-14'])
			expect(now(chosen, day).change?.text).toBe('Ask first');
		for (const day of ['2026-06-07', '2026-06-15']) expect(now(chosen, day).change).toBeNull();
	});
});

describe('the last fix', () => {
	const failed = (done: string): string =>
		retro({
			date: '2026-06-01',
			company: 'Contoso',
			poor: ['Pacing'],
			plan: [`- [x] Use a timer [theme:: Pacing] ✅ ${done}`],
		});

	test('waits for its test until an interview decides', () => {
		expect(now({ '1.md': failed('2026-06-03') }).fix).toMatchObject({
			text: 'Use a timer',
			verdict: 'waits for its test',
			decided: null,
		});
	});

	test.each([
		['good', 'held at Fabrikam'],
		['poor', 'failed at Fabrikam'],
	] as const)('was tested by a %s answer', (rating, verdict) => {
		const after = retro({ date: '2026-06-08', company: 'Fabrikam', [rating]: ['Pacing'] });
		expect(now({ '1.md': failed('2026-06-03'), '2.md': after }).fix).toMatchObject({
			verdict,
			decided: { path: '2.md' },
			base: `${rating === 'good' ? 1 : 0} of 1 held after an action`,
		});
	});

	test('is the one of which there is news last, whatever stands first in the notes', () => {
		const more = retro({
			date: '2026-06-08',
			good: ['Pacing'],
			poor: ['STAR'],
			plan: ['- [x] Write it down [theme:: STAR] ✅ 2026-06-09'],
		});
		expect(now({ '1.md': failed('2026-06-03'), '2.md': more }).fix).toMatchObject({
			text: 'Write it down',
			verdict: 'waits for its test',
		});
	});
});

test('next is the soonest round, with what can be expected in it', () => {
	const asked = retro({ date: '2026-06-01', company: 'Litware', poor: ['A', 'B'] });
	const round = (date: string, company: string): string => retro({ date, company });
	expect(
		now({ '1.md': asked, '2.md': round('2026-06-20', 'Fabrikam'), '3.md': round('2026-06-15', 'Litware') })
			.next,
	).toMatchObject({ likely: 2, row: { who: 'Litware', round: { company: 'Litware', date: '2026-06-15' } } });
});

describe('your guesses', () => {
	const guessed = (...cases: [confidence: number, result: string][]): Vault =>
		Object.fromEntries(
			cases.map(([confidence, result], index) => [
				`${index}.md`,
				retro({ date: `2026-05-0${index + 1}`, properties: { confidence: String(confidence), result } }),
			]),
		);

	const CASES: { reading: string; right: string; cases: [confidence: number, result: string][] }[] = [
		{
			reading: 'about right',
			right: '4 of 5',
			cases: [
				[70, 'passed'],
				[70, 'passed'],
				[70, 'passed'],
				[70, 'rejected'],
				[30, 'rejected'],
			],
		},
		{
			reading: 'too sure',
			right: '2 of 5',
			cases: [
				[90, 'passed'],
				[90, 'rejected'],
				[90, 'rejected'],
				[90, 'rejected'],
				[10, 'rejected'],
			],
		},
		{
			reading: 'too modest',
			right: '1 of 5',
			cases: [
				[10, 'passed'],
				[10, 'offer'],
				[10, 'offer'],
				[10, 'passed'],
				[10, 'rejected'],
			],
		},
	];
	test.each(CASES)('are $reading, $right', ({ reading, right, cases }) => {
		expect(now(guessed(...cases)).guesses).toEqual({ reading, right });
	});
});

test.each([
	[[8, 11], [1, 3], '8 of 11 held after an action, 1 of 3 without'],
	[[1, 1], [0, 0], '1 of 1 held after an action'],
	[[0, 0], [1, 2], '1 of 2 held without'],
] as const)(
	'what held after an action (%j) and without (%j) leaves out what has no case',
	(done, not, said) => {
		expect(ENGLISH_MESSAGES.sidebar.heldAfter(done, not)).toBe(said);
	},
);
