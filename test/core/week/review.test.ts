/** What a week was like: worked out by hand, and what holds of every week. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openVault, settingsOf } from '../../../scripts/cli/vault';
import { addDays } from '../../../src/core/day';
import type { Snapshot } from '../../../src/core/vault/snapshot';
import { reportWeek } from '../../../src/core/report/report';
import { reviewMarkdown } from '../../../src/core/week/markdown';
import { ISO_WEEKS, monthOf, readWeek, type Period } from '../../../src/core/week/period';
import { figuresOf, weekReview } from '../../../src/core/week/review';
import { journalOf, note, retro, type GivenRetro, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const week = (label: string): Period => the(readWeek(label, ISO_WEEKS));

/** A review in few words: each list as texts. */
function inWords(snapshot: Snapshot, period: Period) {
	const { asOf, interviews, missed, results, waiting, changes, actions, habits, next, wins } = reportWeek(
		snapshot,
		period,
	);
	const texts = (list: { text: string }[]): string[] =>
		list.map(({ text }) => text.split(' ').slice(0, 3).join(' '));
	return {
		asOf,
		interviews: interviews.map(
			(one) =>
				`${one.date} ${one.company}: ${one.themes.map(({ name, verdict }) => `${name} ${verdict}`).join(', ')}`,
		),
		missed: missed.map((one) => `${one.name} ${one.company} ${one.due} ${one.state}`),
		results: results.map((one) => `${one.on} ${one.company} ${one.result} ${one.days}`),
		waiting: waiting.map((one) => `${one.company} ${one.days}`),
		changes: changes.map(
			(one) => `${one.name}: ${one.from} ${one.to}, ${one.interview.company} line ${one.line}`,
		),
		done: texts(actions.done),
		due: texts(actions.due),
		overdue: texts(actions.overdue),
		awaiting: texts(actions.awaiting),
		validated: texts(actions.validated),
		ineffective: texts(actions.ineffective),
		habits: habits.map((one) => `${one.name} ${one.since}`),
		next: next.map((one) => `${one.date} ${one.company} ${one.path} ${one.brief}`),
		overcame: wins.overcame.map(
			(one) => `${one.title} ${one.failed.date} ${one.passed.date}: ${texts(one.between).join(', ')}`,
		),
		resolved: wins.resolved.map(({ name }) => name),
		longestRun: wins.longestRun === null ? null : `${wins.longestRun.name} ${wins.longestRun.held}`,
	};
}

test('passes are counted with those that were learnt from by then, and nothing but passes', () => {
	const came = (date: string, result: string, closed = ''): string =>
		retro({ date }).replace('date:', `result: ${result}\nresult-date: 2026-03-05${closed}\ndate:`);
	const vault = journalOf(
		{
			'A.md': came('2026-03-02', 'passed', '\nclosed: 2026-03-05T18:00:00'),
			'B.md': came('2026-03-03', 'offer'),
			'C.md': came('2026-03-03', 'passed', '\nclosed: 2026-03-20T18:00:00'),
			'D.md': came('2026-03-04', 'rejected', '\nclosed: 2026-03-05T18:00:00'),
		},
		'2026-03-30',
	);
	const { passes, reviewedPasses } = figuresOf(weekReview(vault, week('2026-W10'), '2026-03-30T12:00:00'));
	expect([reviewedPasses, passes]).toEqual([1, 3]);
});

describe('the example vault', () => {
	const root = resolve(import.meta.dirname, '../../../example-vault');
	const snapshot = openVault(root, settingsOf(root), '2026-11-20');

	test('this week, on its Friday', () => {
		expect(inWords(snapshot, week('2026-W47'))).toEqual({
			asOf: '2026-11-20',
			interviews: [
				'2026-11-17 Contoso: Clarifying questions hit, Race conditions clean',
				'2026-11-19 Adatum: Capacity estimates hit, Late escalation clean, Optimistic updates hit',
			],
			missed: ['review Adatum 2026-11-20T16:45:00 late', 'thank-you Adatum 2026-11-20T16:45:00 late'],
			results: ['2026-11-20 Contoso offer 3'],
			waiting: ['Adatum 1'],
			changes: [
				'Capacity estimates: new recurring, Adatum line 43',
				'Clarifying questions: resolved relapsed, Contoso line 58',
				'Optimistic updates: null new, Adatum line 50',
				'Race conditions: recurring improving, Contoso line 36',
			],
			done: ['Thank Sam, and'],
			due: ['Thank Priya, Tomas', 'Ask Beatriz how', 'Send Ruth the', 'Write the three', 'Tell one story'],
			overdue: ['Write `all`, `race`'],
			awaiting: ['Explain microtasks to'],
			validated: ['Write the typeahead', 'Tell one story'],
			ineffective: ['Estimate one product', 'One kata a'],
			habits: ['The quiet migration 2026-03-03'],
			next: ['2026-11-25 Litware Interviews/2026-11-25 Litware.md null'],
			overcame: [
				'Typeahead with a slow server 2026-08-27 2026-11-17: Build the typeahead, Write the typeahead',
			],
			resolved: [],
			longestRun: 'Late escalation 2',
		});
	});

	test('a week that is over, as it was on its Sunday', () => {
		expect(inWords(snapshot, week('2026-W37'))).toEqual({
			asOf: '2026-09-13',
			interviews: ['2026-09-10 Tailspin: Clarifying questions clean, Pacing clean, Race conditions hit'],
			missed: [],
			results: [],
			// Fabrikam was given up on 25 September, Tailspin answered on the 14th.
			waiting: ['Fabrikam 11', 'Tailspin 3'],
			changes: [
				'Pacing: improving resolved, Tailspin line 62',
				'Race conditions: new recurring, Tailspin line 35',
			],
			done: ['Ask the recruiter', 'Thank Haruka, with', 'Read about composite'],
			due: [],
			overdue: [],
			awaiting: ['Say my number', 'Read about composite'],
			validated: [],
			ineffective: ['Build the typeahead'],
			habits: ['The quiet migration 2026-03-03'],
			next: ['2026-09-17 Contoso Interviews/2026-09-17 Contoso.md null'],
			overcame: [],
			resolved: ['Pacing'],
			longestRun: 'Pacing 3',
		});
	});

	test('a month is the same on a wider window', () => {
		const { interviews, results, resolved, changes } = inWords(snapshot, monthOf('2026-10-31'));
		expect(interviews.map((one) => one.slice(0, 18).trim())).toEqual([
			'2026-10-03 Peer mo',
			'2026-10-08 Contoso',
			'2026-10-22 Adatum:',
			'2026-10-28 Wingtip',
		]);
		expect(results).toEqual(['2026-10-13 Contoso passed 5', '2026-10-30 Adatum passed 8']);
		expect(resolved).toEqual([]);
		expect(changes).toContain('Thinking aloud: null new, Contoso line 36');
	});
});

describe('results', () => {
	const result = (given: GivenRetro, ...properties: string[]): string =>
		retro(given).replace('\ndate:', `\n${properties.join('\n')}\ndate:`);
	const vault = {
		'1.md': result({ company: 'A', date: '2026-03-02' }, 'result: passed', 'result-date: 2026-03-11'),
		'2.md': result({ company: 'B', date: '2026-03-03' }, 'result: rejected', 'closed: 2026-03-12T10:00:00'),
		'3.md': result(
			{ company: 'C', date: '2026-03-04' },
			'result: offer',
			'result-date: 2026-03-09',
			'closed: 2026-03-20T10:00:00',
		),
		'4.md': retro({ company: 'D', date: '2026-03-05' }),
		'5.md': result(
			{ company: 'E', date: '2026-03-06', kind: 'mock' },
			'result: passed',
			'result-date: 2026-03-11',
		),
		'6.md': result({ company: 'F', date: '2026-03-06' }, 'result: passed'),
		'7.md': retro({ company: 'G', date: '2026-03-30' }),
	};
	const at = (label: string) => inWords(journalOf(vault, '2026-06-01'), week(label));

	test('come in on their own date, else on that of the closing', () => {
		expect(at('2026-W11').results).toEqual([
			'2026-03-09 C offer 5',
			'2026-03-11 A passed 9',
			'2026-03-12 B rejected 9',
		]);
		expect(at('2026-W12').results).toEqual([]);
	});

	test('are awaited until then, counted at the end of the week', () => {
		expect(at('2026-W10').waiting).toEqual(['A 6', 'B 5', 'C 4', 'D 3']);
		expect(at('2026-W11').waiting).toEqual(['D 10']);
	});
});

describe('actions', () => {
	const vault = {
		'1.md': retro({
			date: '2026-03-02',
			poor: ['Pacing'],
			plan: [
				'- [x] Slow down [theme:: Pacing] 📅 2026-03-06 ✅ 2026-03-05',
				'- [x] Late one [theme:: Pacing] 📅 2026-03-06 ✅ 2026-03-10',
				'- [ ] Open one [theme:: Pacing] 📅 2026-03-15',
				'- [x] Undated one [theme:: Pacing]',
			],
		}),
		'2.md': retro({ date: '2026-03-12', good: ['Pacing'] }),
	};
	const at = (label: string) => inWords(journalOf(vault, '2026-06-01'), week(label));

	test('are done in one week, and were overdue in the one before', () => {
		expect(at('2026-W10')).toMatchObject({
			done: ['Slow down'],
			due: [],
			overdue: ['Late one'],
			awaiting: ['Slow down'],
			validated: [],
		});
		expect(at('2026-W11')).toMatchObject({
			done: ['Late one'],
			due: ['Open one'],
			overdue: [],
			awaiting: [],
			validated: ['Slow down', 'Late one'],
		});
		expect(at('2026-W12')).toMatchObject({ done: [], due: [], overdue: ['Open one'], validated: [] });
	});
});

test('what an interview asked for is missed in the week in which it was due', () => {
	const vault = {
		'a.md': retro({ date: '2026-03-08', ended: '2026-03-08T15:00:00' }).replace(
			'\ndate:',
			'\ncaptured: 2026-03-08T15:10:00\nreviewed: 2026-03-11T09:00:00\ndate:',
		),
	};
	const missed = (label: string): string[] =>
		inWords(journalOf(vault, '2026-06-01'), week(label)).missed.map((one) => one.slice(0, one.indexOf(' N')));
	expect(missed('2026-W10')).toEqual([]);
	// The review came late and came; of the letters none was written.
	expect(missed('2026-W11')).toEqual(['thank-you', 'nudge']);
	expect(missed('2026-W12')).toEqual([]);
});

test('interviews ahead come with their brief, and a brief without a note is one too', () => {
	const vault = {
		'held.md': retro({ company: 'A', date: '2026-03-04' }),
		'n.md': retro({ company: '"[[Northwind]]"', date: '2026-03-10' }),
		'far.md': retro({ company: 'Far', date: '2026-03-16' }),
		'Briefs/n.md': note({ type: 'interview-brief', company: '[[Northwind]]', date: '2026-03-10' }),
		'Briefs/c.md': note({ type: 'interview-brief', company: 'Contoso', date: '2026-03-12' }),
		'Briefs/a.md': note({ type: 'interview-brief', company: 'A', date: '2026-03-04' }),
	};
	const next = (today: string): string[] => inWords(journalOf(vault, today), week('2026-W10')).next;
	expect(next('2026-03-04')).toEqual([
		'2026-03-10 Northwind n.md Briefs/n.md',
		'2026-03-12 Contoso null Briefs/c.md',
	]);
	expect(next('2026-06-01')).toEqual(next('2026-03-04'));
});

test('a week to come is empty but for its interviews', () => {
	const snapshot = journalOf(
		{
			'a.md': retro({ date: '2026-03-04', poor: ['Pacing'] }),
			'ahead.md': retro({ company: 'B', date: '2026-03-18' }),
		},
		'2026-03-05',
	);
	expect(inWords(snapshot, week('2026-W12'))).toMatchObject({
		interviews: [],
		changes: [],
		next: ['2026-03-18 B ahead.md null'],
		longestRun: null,
	});
});

const THEMES = ['Pacing', 'Trees', 'Nerves'];
const day = fc.integer({ min: 0, max: 69 }).map((count) => addDays('2027-01-25', count));
const themes = fc.subarray(THEMES, { maxLength: 2 });
const action = fc.record({
	theme: fc.constantFrom(...THEMES),
	due: fc.option(day),
	done: fc.option(day),
	kind: fc.constantFrom('plan', 'next'),
});
const interview = fc.record({
	date: day,
	company: fc.constantFrom('A', 'B', 'C'),
	kind: fc.constantFrom('real' as const, 'mock' as const),
	poor: themes,
	good: themes,
	held: themes,
	slipped: themes,
	actions: fc.array(action, { maxLength: 2 }),
	result: fc.constantFrom('pending', 'passed', 'rejected'),
	resultDate: fc.option(day),
	closed: fc.option(day),
	captured: fc.option(day),
	reviewed: fc.option(day),
});

function noteFrom(
	{
		actions,
		result,
		resultDate,
		closed,
		captured,
		reviewed,
		...given
	}: typeof interview extends fc.Arbitrary<infer T> ? T : never,
	index: number,
): string {
	const line = (one: (typeof actions)[number], at: number): string =>
		`- [${one.done === null ? ' ' : 'x'}] Do ${index} ${at} [theme:: ${one.theme}]${one.due === null ? '' : ` 📅 ${one.due}`}${one.done === null ? '' : ` ✅ ${one.done}`}`;
	// A result does not come before its interview.
	const from = (one: string | null): string | null => (one === null || one > given.date ? one : given.date);
	const dated = Object.entries({
		'result-date': from(resultDate),
		closed: from(closed),
		captured,
		reviewed,
	}).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
	const text = retro({
		...given,
		plan: actions.filter(({ kind }) => kind === 'plan').map(line),
		next: actions.filter(({ kind }) => kind === 'next').map(line),
	});
	return text.replace('\ndate:', `\n${[`result: ${result}`, ...dated].join('\n')}\ndate:`);
}

const vaults = fc
	.array(interview, { maxLength: 6 })
	.map((all): Vault => Object.fromEntries(all.map((one, index) => [`${index}.md`, noteFrom(one, index)])));

/** What happened, each as a text, with the day on which it did. */
function events(snapshot: Snapshot, period: Period): string[] {
	const { interviews, missed, results, actions, wins } = reportWeek(snapshot, period);
	return [
		...interviews.map(({ path }) => `held ${path}`),
		...missed.map(({ name, path }) => `missed ${name} ${path}`),
		...results.map(({ path }) => `result ${path}`),
		...actions.done.map(({ path, line }) => `done ${path} ${line}`),
		...actions.validated.map(({ path, line }) => `validated ${path} ${line}`),
		...actions.ineffective.map(({ path, line }) => `ineffective ${path} ${line}`),
		...wins.overcame.map(({ id, passed }) => `overcame ${id} ${passed.path} ${passed.line}`),
	];
}

describe('of every vault', () => {
	const RUNS = runs(300);

	test(`each event of a month lies in exactly one of its weeks (${RUNS} vaults)`, () => {
		const WEEKS = [
			'2027-W05',
			'2027-W06',
			'2027-W07',
			'2027-W08',
			'2027-W09',
			'2027-W10',
			'2027-W11',
			'2027-W12',
			'2027-W13',
		];
		fc.assert(
			fc.property(vaults, (vault) => {
				const snapshot = journalOf(vault, '2027-12-31');
				const weeks = WEEKS.map((label) => events(snapshot, week(label)));
				// February of that year is four weeks; the last week of March ends in April, when what was not done
				// in time may be done.
				const inMonth = [
					...events(snapshot, monthOf('2027-02-01')),
					...events(snapshot, monthOf('2027-03-01')).filter((event) => !event.startsWith('missed')),
				];
				expect(new Set(inMonth).size).toBe(inMonth.length);
				for (const event of inMonth)
					expect([event, weeks.filter((list) => list.includes(event)).length]).toEqual([event, 1]);
			}),
			{ numRuns: RUNS },
		);
	});

	test(`a week that is over is reviewed as on its last day, whatever came later and in whatever order the notes are read (${RUNS} vaults)`, () => {
		fc.assert(
			fc.property(vaults, vaults, fc.constantFrom('2027-W06', '2027-W08'), (vault, later, label) => {
				const period = week(label);
				const then = Object.fromEntries(
					Object.entries(vault).concat(
						Object.entries(later)
							.filter(([, text]) => the(the(/^date: (.*)$/m.exec(text))[1]) > addDays(period.last, 7))
							.map(([path, text]) => [
								`later ${path}`,
								text.replace(/^## Improvement plan[\s\S]*/m, '').replace(/^## Next steps[\s\S]*/m, ''),
							]),
					),
				);
				const shown = (notes: Vault, today: string): string => {
					const snapshot = journalOf(notes, today);
					return (
						JSON.stringify(reportWeek(snapshot, period)) +
						reviewMarkdown(weekReview(snapshot, period, `${today}T12:00:00`), snapshot)
					);
				};
				const wanted = shown(vault, addDays(period.last, 1));
				expect(shown(vault, '2027-12-31')).toBe(wanted);
				expect(shown(then, '2027-12-31')).toBe(wanted);
				expect(shown(Object.fromEntries(Object.entries(then).reverse()), '2027-12-31')).toBe(wanted);
				expect(reportWeek(journalOf(vault, period.last), period)).toEqual(
					reportWeek(journalOf(vault, '2027-12-31'), period),
				);
			}),
			{ numRuns: RUNS },
		);
	});
});
