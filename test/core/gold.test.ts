/** The cases that the engine was made for, in the words of the people who have them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/core/compare';
import { addDays } from '../../src/core/day';
import { reportActions, reportCheck } from '../../src/core/report/report';
import {
	actionIn,
	answers,
	inARow,
	journalOf,
	retro,
	themeIn,
	type GivenRetro,
	type Vault,
} from '../support/notes';
import { runs } from '../support/seed';
import { the } from '../../scripts/the';

describe('themes', () => {
	const failed: GivenRetro = { date: '2026-09-01', poor: ['Publish-subscribe'] };
	const smooth: GivenRetro = { date: '2026-09-15', good: ['Publish-subscribe'] };

	test('publish-subscribe failed, and was done smoothly two weeks later: improving, one of three, and not resolved', () => {
		expect(themeIn(inARow(failed, smooth), 'Publish-subscribe', '2026-09-20')).toMatchObject({
			state: 'improving',
			cleanRun: 1,
			untested: false,
			hits: 1,
			cleans: 1,
		});
	});

	test('five more interviews that never touch it change nothing, except that it is untested', () => {
		const before = themeIn(inARow(failed, smooth), 'Publish-subscribe', '2026-10-01');
		const more = [16, 17, 18, 19, 20].map((day): GivenRetro => ({
			date: `2026-09-${day}`,
			good: ['Accessibility'],
		}));
		const later = themeIn(inARow(failed, smooth, ...more), 'Publish-subscribe', '2026-10-01');
		expect(later).toEqual({ ...before, untested: true, rank: the(later).rank });
	});

	test('three clean interviews and then a failure: relapsed', () => {
		const vault = inARow(
			{ poor: ['Pacing'] },
			{ good: ['Pacing'] },
			{ held: ['Pacing'] },
			{ excellent: ['Pacing'] },
			{ slipped: ['Pacing'] },
		);
		expect(the(themeIn(vault, 'Pacing')).state).toBe('relapsed');
	});

	test('mocks alone never resolve a theme; the first real interview does', () => {
		const mock: GivenRetro = { good: ['Pacing'], kind: 'mock' };
		expect(the(themeIn(inARow({ poor: ['Pacing'] }, mock, mock, mock, mock), 'Pacing')).state).toBe(
			'improving',
		);
		expect(
			the(themeIn(inARow({ poor: ['Pacing'] }, mock, mock, mock, mock, { good: ['Pacing'] }), 'Pacing'))
				.state,
		).toBe('resolved');
	});
});

describe('neither the names nor the order of files decide anything', () => {
	const some = (names: string[]) => fc.subarray(names, { maxLength: 2 });
	const NAMES = ['Pacing', 'pacing', 'Promise internals', '[[Pacing]]'];
	const given: fc.Arbitrary<GivenRetro> = fc.record({
		date: fc.constantFrom('2026-03-01', '2026-03-04', '2026-03-05', '2026-06-01', 'soon'),
		kind: fc.constantFrom('real', 'mock'),
		themes: some(NAMES),
		poor: some(NAMES),
		good: some(NAMES),
		held: some(NAMES),
		notTested: some(NAMES),
		plan: fc.subarray([
			'- [x] Slow down [theme:: Pacing] ✅ 2026-03-02',
			'- [ ] Write it [theme:: Promise internals] 📅 2026-03-09',
			'- [x] Undated [theme:: Pacing]',
		]),
	});

	/** The answers with every path as it was at first, and lists that stand in no order of their own put in one. */
	function untold(vault: Vault, original: ReadonlyMap<string, string>) {
		const named = JSON.parse(
			JSON.stringify(answers(journalOf(vault, '2026-07-01'))),
			(key, value: unknown) => (key === 'path' ? (original.get(value as string) ?? value) : value),
		) as ReturnType<typeof answers>;
		const byPath = (a: { path: string; line?: number }, b: { path: string; line?: number }): number =>
			compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
		named.retros.retros.sort(byPath);
		named.actions.actions.sort(byPath);
		named.check.problems = [...named.check.problems].sort(byPath);
		return named;
	}

	test('renaming and reordering files changes no answer but the paths in it', () => {
		fc.assert(
			fc.property(
				fc.array(given, { minLength: 1, maxLength: 8 }),
				fc.infiniteStream(fc.nat()),
				(list, numbers) => {
					const notes = list.map(
						(one, index) => [`${index}.md`, retro({ ...one, company: `Company ${index}` })] as const,
					);
					const keys = new Map(notes.map(([path]) => [path, numbers.next().value as number]));
					const shuffled = [...notes].sort(([a], [b]) => the(keys.get(a)) - the(keys.get(b)));
					const original = new Map(shuffled.map(([path], index) => [`Interviews/n${index}.md`, path]));
					const renamed = Object.fromEntries(
						shuffled.map(([, text], index) => [`Interviews/n${index}.md`, text]),
					);
					expect(untold(renamed, original)).toEqual(untold(Object.fromEntries(notes), new Map()));
				},
			),
			{ numRuns: runs(600) },
		);
	});
});

describe('actions', () => {
	const DONE = '- [x] Slow down [theme:: Pacing] ✅ 2026-03-02';
	const planned: GivenRetro = { date: '2026-03-01', poor: ['Pacing'], plan: [DONE] };
	const effect = (today: string, ...later: GivenRetro[]) =>
		the(actionIn(inARow(planned, ...later), 'Slow down', today)).effect;

	test('the next occurrence decides: a clean one validates', () => {
		const vault = inARow(
			planned,
			{ date: '2026-03-10', good: ['Pacing'] },
			{ date: '2026-03-11', poor: ['Pacing'] },
		);
		expect(actionIn(vault, 'Slow down', '2026-04-01')).toMatchObject({
			effect: 'validated',
			decidedBy: { path: '2026-03-10 1.md' },
		});
	});

	test('a hit makes it ineffective', () => {
		const vault = inARow(
			planned,
			{ date: '2026-03-10', medium: ['Pacing'] },
			{ date: '2026-03-11', good: ['Pacing'] },
		);
		expect(actionIn(vault, 'Slow down', '2026-04-01')).toMatchObject({
			effect: 'ineffective',
			decidedBy: { path: '2026-03-10 1.md' },
		});
	});

	test('without occurrence it is awaiting, from sixty days on unproven, and a later occurrence still decides', () => {
		expect(effect('2026-04-30')).toBe('awaiting');
		expect(effect('2026-05-01')).toBe('unproven');
		expect(effect('2026-07-01', { date: '2026-06-20', good: ['Pacing'] })).toBe('validated');
	});

	test('an interview that never touches the theme decides nothing, nor does one in the future', () => {
		expect(effect('2026-03-20', { date: '2026-03-10', good: ['Something else'] })).toBe('awaiting');
		expect(effect('2026-03-20', { date: '2026-03-21', good: ['Pacing'] })).toBe('awaiting');
	});

	test('an interview of the very day on which it was done does not count', () => {
		expect(effect('2026-03-20', { date: '2026-03-02', good: ['Pacing'] })).toBe('awaiting');
	});

	test('the day it was done decides, not the day of the retro that holds it', () => {
		expect(effect('2026-03-20', { date: '2026-03-01', good: ['Pacing'] })).toBe('awaiting');
	});

	test('of several themes the first interview that exposes any decides, and there a hit outweighs a clean occurrence', () => {
		const both: GivenRetro = {
			date: '2026-03-01',
			plan: ['- [x] Slow down [theme:: Pacing, Nerves] ✅ 2026-03-02'],
		};
		const of = (...later: GivenRetro[]) =>
			the(actionIn(inARow(both, ...later), 'Slow down', '2026-04-01')).effect;
		expect(of({ date: '2026-03-05', good: ['Nerves'] }, { date: '2026-03-09', poor: ['Pacing'] })).toBe(
			'validated',
		);
		expect(of({ date: '2026-03-05', good: ['Nerves'], poor: ['Pacing'] })).toBe('ineffective');
		expect(of({ date: '2026-03-05', good: ['Pacing'], poor: ['Nerves'] })).toBe('ineffective');
	});

	describe('a line that validates the action overrides what follows from interviews', () => {
		const withId: GivenRetro = { date: '2026-03-01', plan: [`${DONE} ^slow`] };
		const judged = (outcome: string, extra: GivenRetro = {}) =>
			the(
				actionIn(
					{
						'a.md': retro(withId),
						'b.md': retro({
							date: '2026-03-10',
							outcomes: [`- [validates:: [[a#^slow]]] [outcome:: ${outcome}]`],
							...extra,
						}),
					},
					'Slow down',
					'2026-04-01',
				),
			);

		test('held is validated, against a poor answer too', () => {
			expect(judged('held')).toMatchObject({ effect: 'validated', decidedBy: { path: 'b.md' } });
			expect(judged('held', { poor: ['Pacing'] }).effect).toBe('validated');
		});

		test('slipped is ineffective, against a good answer too', () => {
			expect(judged('slipped', { good: ['Pacing'] }).effect).toBe('ineffective');
		});

		test('not tested, and a question not yet answered, decide nothing', () => {
			expect(judged('not-tested').effect).toBe('awaiting');
			expect(judged('').effect).toBe('awaiting');
			expect(judged('not-tested', { good: ['Pacing'] }).effect).toBe('validated');
		});

		test('it finds the action by the id of the Tasks plugin as well', () => {
			const vault = {
				'a.md': retro({
					date: '2026-03-01',
					plan: ['- [x] Slow down [theme:: Pacing] 🆔 slow1 ✅ 2026-03-02'],
				}),
				'b.md': retro({ date: '2026-03-10', outcomes: ['- [validates:: [[a#^slow1]]] [outcome:: slipped]'] }),
			};
			expect(the(actionIn(vault, 'Slow down', '2026-04-01')).effect).toBe('ineffective');
		});

		test('it speaks of the themes of the action where it names none', () => {
			const vault = {
				'a.md': retro(withId),
				'b.md': retro({ date: '2026-03-10', outcomes: ['- [validates:: [[a#^slow]]] [outcome:: held]'] }),
			};
			expect(themeIn(vault, 'Pacing', '2026-04-01')).toMatchObject({ state: 'strength', cleans: 1 });
		});
	});

	test.each([
		['a courtesy', { next: ['- [x] Thank Dana [theme:: Pacing] ✅ 2026-03-02'] }],
		['an action without a theme', { plan: ['- [x] Rest ✅ 2026-03-02'] }],
		['a cancelled action', { plan: ['- [-] Slow down [theme:: Pacing] ❌ 2026-03-02'] }],
		['an open action', { plan: ['- [ ] Slow down [theme:: Pacing]'] }],
	] as const)('%s has no effect, whatever follows', (_, given) => {
		const snapshot = journalOf(
			inARow(
				{ date: '2026-03-01', ...(given as unknown as GivenRetro) },
				{ date: '2026-03-10', good: ['Pacing'] },
			),
			'2026-04-01',
		);
		const [action] = reportActions(snapshot, true).actions;
		expect(action).toMatchObject({ effect: null, decidedBy: null });
		expect(reportCheck(snapshot).problems).toEqual([]);
	});

	test('a done action without a date has no effect, and the health check says so', () => {
		const vault = inARow(
			{ date: '2026-03-01', plan: ['- [x] Slow down [theme:: Pacing]'] },
			{ date: '2026-03-10', good: ['Pacing'] },
		);
		expect(the(actionIn(vault, 'Slow down')).effect).toBeNull();
		expect(reportCheck(journalOf(vault)).problems).toMatchObject([
			{ path: '2026-03-01 0.md', line: 7, code: 'done-undated' },
		]);
	});

	test('an action is overdue from the day after it was due, while it is outstanding', () => {
		const overdue = (line: string, today: string) =>
			the(actionIn(inARow({ plan: [line] }), 'Slow down', today)).overdue;
		expect(overdue('- [ ] Slow down 📅 2026-03-09', '2026-03-09')).toBe(false);
		expect(overdue('- [ ] Slow down 📅 2026-03-09', '2026-03-10')).toBe(true);
		expect(overdue('- [/] Slow down 📅 2026-03-09', '2026-03-10')).toBe(true);
		expect(overdue('- [x] Slow down 📅 2026-03-09 ✅ 2026-03-09', '2026-03-10')).toBe(false);
		expect(overdue('- [-] Slow down 📅 2026-03-09', '2026-03-10')).toBe(false);
	});

	test('outstanding is what is open or in progress, the first due first, those without a date last', () => {
		const plan = [
			'- [ ] No date',
			'- [x] Done ✅ 2026-03-02',
			'- [/] Later 📅 2026-04-01',
			'- [-] Dropped',
			'- [ ] Sooner 📅 2026-03-09',
		];
		const { actions } = reportActions(journalOf(inARow({ plan })), false);
		expect(actions.map(({ text }) => text)).toEqual(['Sooner', 'Later', 'No date']);
	});

	test('a day has no time zone: sixty days are sixty days over the change of the clocks', () => {
		for (const done of ['2026-03-01', '2026-09-15']) {
			const vault = inARow({ date: done, plan: [`- [x] Slow down [theme:: Pacing] ✅ ${done}`] });
			expect(the(actionIn(vault, 'Slow down', addDays(done, 59))).effect).toBe('awaiting');
			expect(the(actionIn(vault, 'Slow down', addDays(done, 60))).effect).toBe('unproven');
		}
	});
});
