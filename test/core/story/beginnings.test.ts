/** Where a story begins that is not told yet: how its first words place it, and that the time is kept gently. */
import { describe, expect, test } from 'vitest';
import { BEGINNINGS, placed } from '../../../src/core/story/beginnings';
import { counted, secondsIn } from '../../../src/core/story/clock';
import { ENGLISH_BEGINNINGS } from '../../../src/core/story/questions/beginnings-en';
import { ENGLISH_QUESTIONS } from '../../../src/core/story/questions/en';
import { FRESH_SESSION } from '../../../src/core/story/steps';

const place = (text: string, id: (typeof BEGINNINGS)[number] = 'open') =>
	placed(ENGLISH_QUESTIONS, ENGLISH_BEGINNINGS, id, text);

describe('the first words place a story', () => {
	test.each([
		['I had promised the export for May, and it was three weeks late.', 'execution-failure', 'week', 'own'],
		[
			'I picked a store that I was sure of, and half a year later it was thrown away.',
			'wrong-decision',
			'year',
			'own',
		],
		[
			'My lead told me twice that I talk too much, and I brushed it aside.',
			'rejected-feedback',
			null,
			'plain',
		],
		[
			'The spec was unclear, so the release slipped by two months.',
			'execution-failure',
			'quarter',
			'outside',
		],
		['We broke the build for a whole afternoon.', 'execution-failure', 'day', 'we'],
		['The backup was deleted.', 'execution-failure', null, 'nobody'],
		[
			'Three years ago I deleted a table, and the shop was down for four hours.',
			'execution-failure',
			'day',
			'own',
		],
		[
			'I can’t really think of a failure, but once a release slipped and it all turned out fine.',
			'execution-failure',
			null,
			'guarded',
		],
		['I am such an idiot: I deleted a table.', 'execution-failure', null, 'harsh'],
		['I was told that it was late.', 'rejected-feedback', null, 'plain'],
		['', 'execution-failure', null, 'plain'],
		['我把表删了', 'execution-failure', null, 'plain'],
	])('%s', (text, scenario, scale, opening) => {
		expect(place(text)).toMatchObject({ scenario, scale, opening });
	});

	test('and say which of them did', () => {
		expect(place('I chose the queue and was sure of it; it was late.').by).toEqual(['chose', 'was sure']);
		expect(place('Nothing of the kind.').by).toEqual([]);
	});

	test('but for a beginning that means a kind, whatever is said', () => {
		for (const id of BEGINNINGS) {
			const { scenario } = ENGLISH_BEGINNINGS.beginnings[id];
			if (scenario !== null)
				expect(place('I chose it, they told me, it was late.', id)).toMatchObject({ scenario, by: [] });
		}
	});

	test('the same words place it in the same way each time', () => {
		const text = 'I chose the queue and was sure of it.';
		expect(place(text)).toEqual(place(text));
	});
});

test('no two helps say the same, and each names what a strong answer holds in both passes', () => {
	const helps = [
		...Object.values(ENGLISH_BEGINNINGS.beginnings).map(({ help }) => help),
		...Object.values(ENGLISH_BEGINNINGS.help),
	];
	const texts = helps.flatMap(({ calm, shape, holds, frame }) => [
		calm,
		shape,
		...holds.failure,
		...holds.lesson,
		frame.failure,
		frame.lesson,
	]);
	expect(new Set(texts).size).toBe(texts.length);
	for (const { shape, holds } of helps) {
		expect(shape).toContain('Situation, task, action, result');
		expect(Math.min(holds.failure.length, holds.lesson.length)).toBeGreaterThan(0);
	}
});

describe('the time of a phase', () => {
	const at = (time: string): string => `2026-11-20T${time}`;

	test('is counted while one practises, each phase by itself', () => {
		const begun = { ...FRESH_SESSION, ...counted(FRESH_SESSION, null, at('09:00:00')) };
		expect(secondsIn(begun, 'warm-up', at('09:02:30'))).toBe(150);
		const typed = { ...begun, ...counted(begun, 'warm-up', at('09:02:30')) };
		const on = { ...typed, ...counted(typed, 'failure', at('09:03:00')) };
		expect([secondsIn(on, 'warm-up', at('09:03:00')), secondsIn(on, 'failure', at('09:03:10'))]).toEqual([
			150, 40,
		]);
	});

	test('stands still while one is away, and where the clock goes back', () => {
		const begun = { ...FRESH_SESSION, spent: [['failure', 60]] as [string, number][], seen: at('09:00:00') };
		expect(secondsIn(begun, 'failure', at('09:15:00'))).toBe(960);
		expect(secondsIn(begun, 'failure', at('09:15:01'))).toBe(60);
		expect(secondsIn(begun, 'failure', at('08:59:00'))).toBe(60);
		expect(secondsIn(begun, 'failure', '')).toBe(60);
	});
});
