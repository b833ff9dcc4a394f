/** What becomes of a theme: each row of the table, and what else decides its state and rank. */
import { describe, expect, test } from 'vitest';
import { reportThemes } from '../../../src/core/report/report';
import { defaultSettings } from '../../../src/core/settings';
import { inARow, journalOf, retro, themeIn, type GivenRetro } from '../../support/notes';
import { the } from '../../../scripts/the';

const LETTER: Record<string, GivenRetro> = {
	h: { poor: ['Pacing'] },
	c: { good: ['Pacing'] },
	m: { good: ['Pacing'], kind: 'mock' },
	'.': { good: ['Something else'] },
};

/** The theme after interviews written as letters: it failed (`h`), held (`c`), held in a mock, or an interview without it. */
const after = (letters: string, today = '2026-04-30') =>
	themeIn(inARow(...[...letters].map((letter) => the(LETTER[letter]))), 'Pacing', today);
const stateAfter = (letters: string): string => the(after(letters)).state;

describe('from one state to the next', () => {
	test.each([
		['h', 'new'],
		['c', 'strength'],
		['ch', 'new'],
		['cc', 'strength'],
		['hh', 'recurring'],
		['hc', 'improving'],
		['hhh', 'recurring'],
		['hhc', 'improving'],
		['hch', 'recurring'],
		['hcc', 'improving'],
		['hccc', 'resolved'],
		['hccch', 'relapsed'],
		['hcccc', 'resolved'],
		['hccchh', 'relapsed'],
		['hccchc', 'improving'],
	])('%s is %s', (letters, state) => {
		expect(stateAfter(letters)).toBe(state);
	});

	test('a run that began from a relapse has to hold once more', () => {
		expect(stateAfter('hccch' + 'ccc')).toBe('improving');
		expect(stateAfter('hccch' + 'cccc')).toBe('resolved');
	});

	test('a run that began from a relapse and is broken is a relapse again, and still needs one more', () => {
		expect(stateAfter('hccch' + 'cch')).toBe('relapsed');
		expect(stateAfter('hccch' + 'cch' + 'ccc')).toBe('improving');
		expect(stateAfter('hccch' + 'cch' + 'cccc')).toBe('resolved');
	});

	test('mocks alone never resolve', () => {
		expect(stateAfter('hmmmmmm')).toBe('improving');
	});

	test('one real interview in the run is enough, wherever it stands', () => {
		for (const letters of ['hcmm', 'hmcm', 'hmmc', 'hmmmmc']) expect(stateAfter(letters)).toBe('resolved');
	});

	test('a real interview of an earlier run does not count for this one', () => {
		expect(stateAfter('hch' + 'mmm')).toBe('improving');
	});

	test('how often in a row a theme has to hold until it is resolved is a setting', () => {
		const settings = defaultSettings();
		settings.thresholds.resolvedAfter = 2;
		expect(
			the(themeIn(inARow(the(LETTER.h), the(LETTER.c), the(LETTER.c)), 'Pacing', '2026-04-30', settings))
				.state,
		).toBe('resolved');
	});

	test('the run counts from the last failure', () => {
		expect(the(after('chcc')).cleanRun).toBe(2);
		expect(the(after('hcch')).cleanRun).toBe(0);
		expect(the(after('ccc')).cleanRun).toBe(3);
	});
});

describe('what counts', () => {
	test('at one moment what held comes before what failed, whatever the notes are called', () => {
		for (const [held, failed] of [
			['a', 'b'],
			['b', 'a'],
		] as const) {
			const vault = {
				'x.md': retro({ poor: ['Pacing'], date: '2026-03-01' }),
				[`${held}.md`]: retro({ good: ['Pacing'], date: '2026-03-10' }),
				[`${failed}.md`]: retro({ poor: ['Pacing'], date: '2026-03-10' }),
			};
			expect(the(themeIn(vault, 'Pacing', '2026-04-01')).state).toBe('recurring');
		}
	});

	test('two retros of one day stand in the order of their endings', () => {
		const day = '2026-03-10';
		const failedLast = inARow(
			the(LETTER.h),
			{ ...LETTER.h, date: day, ended: `${day}T16:00:00` },
			{ ...LETTER.c, date: day, ended: `${day}T10:00:00` },
		);
		const heldLast = inARow(
			the(LETTER.h),
			{ ...LETTER.h, date: day, ended: `${day}T10:00:00` },
			{ ...LETTER.c, date: day, ended: `${day}T16:00:00` },
		);
		expect(the(themeIn(failedLast, 'Pacing')).state).toBe('recurring');
		expect(the(themeIn(heldLast, 'Pacing')).state).toBe('improving');
	});

	test('a retro without an ending stands at six in the evening', () => {
		const day = '2026-03-10';
		const vault = inARow(
			the(LETTER.h),
			{ ...LETTER.c, date: day },
			{ ...LETTER.h, date: day, ended: `${day}T17:59:00` },
		);
		expect(the(themeIn(vault, 'Pacing')).state).toBe('improving');
	});

	test('an upcoming interview counts nowhere', () => {
		const vault = inARow(
			{ ...LETTER.h, date: '2026-03-01' },
			{ ...LETTER.h, date: '2026-03-05', themes: ['Nerves'] },
		);
		const themes = reportThemes(journalOf(vault, '2026-03-04')).themes;
		expect(themes.map(({ name, state, hits }) => ({ name, state, hits }))).toEqual([
			{ name: 'Pacing', state: 'new', hits: 1 },
		]);
	});

	test('an interview of today counts', () => {
		expect(the(themeIn(inARow({ ...LETTER.h, date: '2026-03-05' }), 'Pacing', '2026-03-05')).state).toBe(
			'new',
		);
	});

	test('a theme that was only named in an action has no occurrence and is not listed', () => {
		expect(reportThemes(journalOf(inARow({ plan: ['- [ ] Slow down [theme:: Pacing]'] }))).themes).toEqual(
			[],
		);
	});

	test('the severity of a retro is that of its worst failure, and there is one piece of evidence for it', () => {
		const vault = inARow({ themes: ['Pacing'], medium: ['Pacing'], good: ['Pacing'], slipped: ['Pacing'] });
		expect(
			the(themeIn(vault, 'Pacing')).evidence.map(({ verdict, severity }) => [verdict, severity]),
		).toEqual([['hit', 2]]);
	});

	test.each([
		['a poor answer', { poor: ['Pacing'] }, 'hit', 2],
		['a medium answer', { medium: ['Pacing'] }, 'hit', 1],
		['a slip', { slipped: ['Pacing'] }, 'hit', 2],
		['a mention', { themes: ['Pacing'] }, 'hit', 1],
		['a good answer', { good: ['Pacing'] }, 'clean', null],
		['an excellent answer', { excellent: ['Pacing'] }, 'clean', null],
		['a change that held', { held: ['Pacing'] }, 'clean', null],
		['a mention beside a good answer', { themes: ['Pacing'], good: ['Pacing'] }, 'clean', null],
		['a mention beside a change that held', { themes: ['Pacing'], held: ['Pacing'] }, 'clean', null],
		['a medium answer beside a change that held', { medium: ['Pacing'], held: ['Pacing'] }, 'hit', 1],
	] as const)('%s is evidence', (_, given, verdict, severity) => {
		const [evidence] = the(themeIn(inARow(given as unknown as GivenRetro), 'Pacing')).evidence;
		expect(evidence).toMatchObject({ verdict, severity });
	});

	test('not tested outweighs a mention', () => {
		expect(themeIn(inARow({ themes: ['Pacing'], notTested: ['Pacing'] }), 'Pacing')).toBeUndefined();
	});

	test('not tested does not outweigh an answer', () => {
		expect(the(themeIn(inARow({ poor: ['Pacing'], notTested: ['Pacing'] }), 'Pacing')).hits).toBe(1);
	});
});

describe('untested', () => {
	const days = (count: number) =>
		the(
			themeIn(
				inARow({ ...LETTER.h, date: '2026-03-01' }),
				'Pacing',
				count === 59 ? '2026-04-29' : '2026-04-30',
			),
		);

	test('from sixty days without occurrence on', () => {
		expect(days(59).untested).toBe(false);
		expect(days(60).untested).toBe(true);
	});

	test('from four interviews without occurrence on', () => {
		expect(the(after('h...', '2026-03-20')).untested).toBe(false);
		expect(the(after('h....', '2026-03-20')).untested).toBe(true);
	});

	test('never where the theme is resolved or a strength', () => {
		expect(the(after('hccc.....', '2026-12-31')).untested).toBe(false);
		expect(the(after('c.....', '2026-12-31')).untested).toBe(false);
	});
});

describe('rank', () => {
	const rank = (letters: string): number => the(after(letters)).rank;

	test('a poor answer weighs two, a medium one and a mention one', () => {
		expect(rank('h')).toBe(2);
		expect(the(themeIn(inARow({ medium: ['Pacing'] }), 'Pacing')).rank).toBe(1);
		expect(the(themeIn(inARow({ themes: ['Pacing'] }), 'Pacing')).rank).toBe(1);
	});

	test('three interviews later a failure weighs half, whatever their themes', () => {
		expect(rank('h...')).toBeCloseTo(1, 10);
		expect(rank('h......')).toBeCloseTo(0.5, 10);
		expect(rank('h.')).toBeCloseTo(2 * 0.7937005, 6);
	});

	test('failures add up: 2 x 1.00 + 2 x 0.79', () => {
		expect(rank('hh')).toBeCloseTo(2 + 2 * 0.7937005, 6);
	});

	test('an interview of the same moment is not one since then', () => {
		const vault = inARow({ ...LETTER.h, date: '2026-03-01' }, { ...LETTER['.'], date: '2026-03-01' });
		expect(the(themeIn(vault, 'Pacing')).rank).toBe(2);
	});

	test('a relapse weighs half as much again', () => {
		expect(rank('hccch')).toBeCloseTo(1.5 * (2 + 2 * 0.5 ** (4 / 3)), 10);
	});

	test('resolved themes and strengths have none', () => {
		expect(rank('hccc')).toBe(0);
		expect(rank('c')).toBe(0);
	});

	test('of two with the same rank the one that was seen last comes first, then the name decides', () => {
		const vault = inARow({ held: ['Delta', 'Bravo'] }, { held: ['Charlie', 'Alfa'] });
		expect(reportThemes(journalOf(vault)).themes.map(({ name }) => name)).toEqual([
			'Alfa',
			'Charlie',
			'Bravo',
			'Delta',
		]);
	});
});
