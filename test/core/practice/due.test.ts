/** What is practised today, and in which order; worked out by hand, and for any vault. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueQuestions, failuresInARow, isLeech } from '../../../src/core/practice/due';
import { questions } from '../../../src/core/question/questions';
import { defaultSettings } from '../../../src/core/settings';
import { themes } from '../../../src/core/theme/themes';
import { journalOf, retro, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const TODAY = '2026-12-31';
const RUNS = runs(2_000);

/** A question with its rating and its themes. */
const asked = (title: string, rating: string, ...named: string[]): string =>
	[
		`### ${title}`,
		...(rating === '' ? [] : [`- Rating: ${rating}`]),
		...(named.length === 0 ? [] : [`- Themes: ${named.join(', ')}`]),
	].join('\n');
const vaultOf = (...days: [date: string, ...asked: string[]][]): Vault =>
	Object.fromEntries(
		days.map(([date, ...all], index) => [
			`${date} ${index}.md`,
			retro({ date, company: `C${index}`, body: `## Questions\n${all.join('\n')}` }),
		]),
	);
const order = (vault: Vault, today = TODAY): string[] =>
	dueQuestions(journalOf(vault, today)).map(
		({ question, theme }) => `${question.title}${theme === null ? '' : ` (${theme})`}`,
	);

describe('due questions', () => {
	test('themes take turns by rank, those without a theme come behind, and those never answered last of all', () => {
		// Pacing failed badly, Locks mildly: Pacing has the higher rank. The oldest due day comes first within a theme.
		const vault = vaultOf(
			[
				'2026-03-01',
				asked('P1', 'poor', 'Pacing'),
				asked('L1', 'medium', 'Locks'),
				asked('P2', 'poor', 'Pacing'),
				asked('Free', 'good'),
			],
			['2026-03-02', asked('P3', 'poor', 'Pacing'), asked('Never', ''), asked('Never L', '', 'Locks')],
		);
		expect(themes(journalOf(vault, TODAY)).map(({ key }) => key)).toEqual(['pacing', 'locks']);
		expect(order(vault)).toEqual([
			'P1 (pacing)',
			'L1 (locks)',
			'P2 (pacing)',
			'P3 (pacing)',
			'Free',
			'Never L (locks)',
			'Never',
		]);
	});

	test('what is due later is left out, and what is due today is in', () => {
		// FSRS lets a poor answer wait for one day.
		const vault = vaultOf(['2026-03-01', asked('A', 'poor')]);
		expect(order(vault, '2026-03-01')).toEqual([]);
		expect(order(vault, '2026-03-02')).toEqual(['A']);
	});

	test('of several themes the one to drill first has the question, also one that it had earlier', () => {
		const vault = vaultOf(
			['2026-03-01', asked('A', 'poor', 'Pacing'), asked('B', 'medium', 'Locks')],
			['2026-03-02', asked('A', 'good', 'Locks')],
		);
		expect(order(vault)).toEqual(['A (pacing)', 'B (locks)']);
	});

	test(`each due question comes exactly once, and no theme again before every other has had its turn (${RUNS} vaults)`, () => {
		const one = fc.record({
			title: fc.constantFrom(...'ABCDEFGH'),
			rating: fc.constantFrom('', 'poor', 'medium', 'good', 'excellent'),
			themes: fc.subarray(['Pacing', 'Locks', 'Trees', 'Nerves']),
			day: fc.integer({ min: 1, max: 9 }),
		});
		fc.assert(
			fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (all) => {
				const given = all.map(({ title, rating, themes: named, day }): [string, string] => [
					`2026-12-2${day}`,
					asked(title, rating, ...named),
				]);
				const snapshot = journalOf(vaultOf(...given), TODAY);
				const due = dueQuestions(snapshot);
				const wanted = questions(snapshot).filter(
					(question) => question.due === null || question.due <= TODAY,
				);
				expect(due.map(({ question }) => question.id).sort()).toEqual(wanted.map(({ id }) => id).sort());
				for (const isNever of [false, true]) {
					const turns = due
						.filter(({ question }) => (question.due === null) === isNever)
						.map(({ theme }) => theme);
					const named = turns.filter((theme) => theme !== null);
					expect(turns.slice(0, named.length)).toEqual(named);
					named.forEach((theme, at) => {
						const again = named.indexOf(theme, at + 1);
						const between = new Set(named.slice(at + 1, again < 0 ? named.length : again));
						// Whoever still has a question behind this turn has one before the theme's next.
						if (again >= 0)
							for (const other of named.slice(again))
								expect(other === theme || between.has(other)).toBe(true);
					});
				}
				expect(due.findIndex(({ question }) => question.due === null)).toBe(
					due.some(({ question }) => question.due === null)
						? due.filter(({ question }) => question.due !== null).length
						: -1,
				);
			}),
			{ numRuns: RUNS },
		);
	});

	test('whatever order the notes are read in, the order is the same', () => {
		const vault = vaultOf(
			['2026-03-01', asked('P1', 'poor', 'Pacing'), asked('L1', 'medium', 'Locks')],
			['2026-03-02', asked('P2', 'poor', 'Pacing')],
		);
		expect(order(Object.fromEntries(Object.entries(vault).reverse()))).toEqual(order(vault));
	});
});

describe('a leech', () => {
	const grades = (...all: ('again' | 'hard' | 'good')[]) => ({
		reviews: all.map((grade) => ({ day: '2026-03-01', grade })),
	});
	const snapshot = journalOf({}, TODAY);

	test.each([
		[0, false, grades()],
		[0, false, grades('again', 'again', 'again', 'again', 'good')],
		[3, false, grades('good', 'again', 'again', 'again')],
		[4, true, grades('again', 'again', 'again', 'again')],
		[5, true, grades('hard', 'again', 'again', 'again', 'again', 'again')],
	])('%i failures in a row: %s', (failures, is, question) => {
		expect(failuresInARow(question)).toBe(failures);
		expect(isLeech(question, snapshot)).toBe(is);
	});

	test('is one from as many failures as the settings say', () => {
		const settings = defaultSettings();
		settings.thresholds.leechAfter = 2;
		expect(isLeech(grades('again', 'again'), journalOf({}, TODAY, settings))).toBe(true);
	});

	test('failures in interviews and in drills count alike', () => {
		const log =
			'---\ntype: interview-drills\n---\n| When | Question | Grade |\n|---|---|---|\n| 2026-03-02 20:00 | A | again |\n| 2026-03-03 20:00 | A | again |\n| 2026-03-04 20:00 | A | again |\n';
		const [question] = questions(
			journalOf({ ...vaultOf(['2026-03-01', asked('A', 'poor')]), 'Log.md': log }, TODAY),
		);
		expect(failuresInARow(the(question))).toBe(4);
	});
});
