/** What an interview asks for in the days after it, on each edge. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMinutes } from '../../../src/core/day';
import { takeSnapshot } from '../../../src/core/vault/snapshot';
import { dueNow, moments, momentsDueIn, type Moment, type MomentName } from '../../../src/core/retro/moments';
import { linksAmong } from '../../../src/core/markdown/links';
import type { Note } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, parseAll, type Vault } from '../../support/notes';
import '../../support/seed';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

interface Given {
	[property: string]: string | undefined;
	body?: string;
}

/** One retro with its properties, held on Wednesday 2026-11-18 until 15:00 unless it says otherwise. */
function note({ body = '', ...given }: Given = {}): string {
	const properties = {
		type: 'interview-retro',
		company: 'Northwind',
		date: '2026-11-18',
		ended: '2026-11-18T15:00:00',
		...given,
	};
	return [
		'---',
		...Object.entries(properties).map(([key, value]) => `${key}: ${value}`),
		'---',
		'## Next steps',
		body,
		'',
	].join('\n');
}

const asked = (vault: Vault, now: string): string[] =>
	dueNow(journalOf(vault, now.slice(0, 10)), now).map(({ name }) => name);
const askedOf = (given: Given, now: string): string[] => asked({ 'a.md': note(given) }, now);
const moment = (given: Given, name: MomentName, now: string) =>
	moments(journalOf({ 'a.md': note(given) }, now.slice(0, 10)), now).find((one) => one.name === name);
const state = (given: Given, name: MomentName, now: string): string | undefined =>
	moment(given, name, now)?.state;

const CAPTURED = { captured: '2026-11-18T15:12:00' };
const REVIEWED = { ...CAPTURED, reviewed: '2026-11-19T09:00:00' };
const REJECTED = { ...REVIEWED, result: 'rejected' };

describe('first impressions', () => {
	test.each([
		['2026-11-18T15:00:00', 'on-time'],
		['2026-11-18T15:30:00', 'on-time'],
		['2026-11-18T15:30:01', 'late'],
		['2026-11-19T15:00:00', 'late'],
		['2026-11-19T15:00:01', 'missed'],
	])('at %s they are %s', (now, expected) => {
		expect(state({}, 'capture', now)).toBe(expected);
		expect(askedOf({}, now).includes('capture')).toBe(expected !== 'missed');
	});

	test('are not asked for before the interview ended', () => {
		expect(askedOf({}, '2026-11-18T14:59:59')).toEqual([]);
	});

	test('of an interview without a time are due half an hour after 18:00, and may be written before', () => {
		expect(moment({ ended: '' }, 'capture', '2026-11-18T10:00:00')).toMatchObject({
			due: '2026-11-18T18:30:00',
			state: 'on-time',
			isOpen: true,
		});
		expect(moment({ ended: '2026-11-18' }, 'capture', '2026-11-18T10:00:00')).toMatchObject({
			due: '2026-11-18T18:30:00',
			isOpen: true,
		});
		expect(askedOf({ ended: '' }, '2026-11-18T10:00:00')).toEqual(['capture']);
	});

	test.each([
		'## Questions\n1. Knots - poor, forgot one',
		'## Went poorly\n- knots',
		'## Went well\n- sails',
	])('are none any more where a note says how it went: %j', (body) => {
		const text = `---\ntype: interview-retro\ncompany: Tern\ndate: 2026-11-18\n---\nOkay, all in all.\n\n${body}\n`;
		expect(asked({ 'a.md': text }, '2026-11-18T20:00:00')).toEqual(['review', 'thank-you']);
	});

	test('are done once they are noted, or the review is', () => {
		expect(state(CAPTURED, 'capture', '2026-11-18T15:12:00')).toBe('done');
		expect(state({ reviewed: '2026-11-18T15:12:00' }, 'capture', '2026-11-18T16:00:00')).toBe('done');
	});
});

describe('the review', () => {
	test.each([
		['2026-11-19T15:00:00', 'on-time'],
		['2026-11-19T15:00:01', 'late'],
		['2026-11-25T15:00:00', 'late'],
		['2026-11-25T15:00:01', 'missed'],
	])('at %s is %s', (now, expected) => {
		expect(state(CAPTURED, 'review', now)).toBe(expected);
		expect(askedOf(CAPTURED, now).includes('review')).toBe(expected !== 'missed');
	});

	test('waits for the first impressions, until those are missed', () => {
		expect(askedOf({}, '2026-11-19T15:00:00')).toEqual(['capture', 'thank-you']);
		expect(askedOf({}, '2026-11-19T15:00:01')).toEqual(['review', 'thank-you']);
	});

	test('is done once it is noted', () => {
		expect(state(REVIEWED, 'review', '2026-11-20T00:00:00')).toBe('done');
	});
});

describe('the thank-you note', () => {
	test.each([
		['2026-11-19T15:00:00', 'on-time'],
		['2026-11-19T15:00:01', 'late'],
		['2026-11-21T15:00:00', 'late'],
		['2026-11-21T15:00:01', 'missed'],
	])('at %s is %s', (now, expected) => {
		expect(state({}, 'thank-you', now)).toBe(expected);
	});

	test.each([
		['- [ ] Thank Dana', 'on-time'],
		['- [x] Thank Dana ✅ 2026-11-18', 'done'],
		['- [x] Thank Dana', 'done'],
		['- [-] Send a thank-you note', 'done'],
		['- [x] Send the slides ✅ 2026-11-18', 'on-time'],
	])('with the line %s is %s', (body, expected) => {
		expect(state({ body }, 'thank-you', '2026-11-18T20:00:00')).toBe(expected);
	});
});

describe('asking the recruiter', () => {
	// Friday 13 November and five working days over the weekend are Friday 20 November.
	const friday = { ...REVIEWED, date: '2026-11-13', ended: '2026-11-13T16:00:00' };

	test.each([
		['2026-11-20T15:59:59', false, 'on-time'],
		['2026-11-20T16:00:00', true, 'on-time'],
		['2026-11-20T16:00:01', true, 'late'],
		['2026-12-04T16:00:00', true, 'late'],
		['2026-12-04T16:00:01', false, 'missed'],
	])('at %s is asked for: %s', (now, isAsked, expected) => {
		expect(askedOf(friday, now).includes('nudge')).toBe(isAsked);
		expect(state(friday, 'nudge', now)).toBe(expected);
	});

	test('counts working days from a Saturday', () => {
		expect(
			the(moment({ date: '2026-11-14', ended: '2026-11-14T16:00:00' }, 'nudge', '2026-11-20T12:00:00')).due,
		).toBe('2026-11-20T16:00:00');
	});

	test.each([
		['- [x] Ask the recruiter how long it takes ✅ 2026-11-16', 'late'],
		['- [x] Follow up with Beatriz ✅ 2026-11-20', 'done'],
		['- [x] Nudge the recruiter ✅ 2026-11-23', 'done'],
		['- [-] Ask the recruiter', 'done'],
		['- [ ] Ask the recruiter', 'late'],
	])('with the line %s is %s', (body, expected) => {
		expect(state({ ...friday, body }, 'nudge', '2026-11-23T12:00:00')).toBe(expected);
	});

	test('is over once there is a result', () => {
		expect(state({ ...friday, result: 'passed' }, 'nudge', '2026-11-23T12:00:00')).toBe('done');
	});
});

describe('closing', () => {
	test.each([
		['2026-11-20T10:00:00', '2026-11-22T10:00:00', 'on-time'],
		['2026-11-20T10:00:00', '2026-11-22T10:00:01', 'late'],
		['2026-11-20T10:00:00', '2026-12-04T10:00:00', 'late'],
		['2026-11-20T10:00:00', '2026-12-04T10:00:01', 'missed'],
		['2026-11-20', '2026-11-22T18:00:00', 'on-time'],
		['2026-11-20', '2026-11-22T18:00:01', 'late'],
	])('a result of %s at %s is %s', (date, now, expected) => {
		expect(state({ ...REJECTED, 'result-date': date }, 'close', now)).toBe(expected);
	});

	test('a result of today is asked about at once, one of tomorrow is not', () => {
		expect(askedOf({ ...REJECTED, 'result-date': '2026-11-22' }, '2026-11-22T09:00:00')).toEqual(['close']);
		expect(askedOf({ ...REJECTED, 'result-date': '2026-11-23' }, '2026-11-22T09:00:00')).toEqual([]);
	});

	test('a result of an interview of long ago is asked about', () => {
		expect(askedOf({ ...REJECTED, 'result-date': '2027-03-02' }, '2027-03-02T12:00:00')).toEqual(['close']);
	});

	test('a result without its date has no clock, and asks for 60 days', () => {
		expect(the(moment(REJECTED, 'close', '2026-11-22T09:00:00')).due).toBeNull();
		expect(askedOf(REJECTED, '2027-01-17T23:59:59')).toEqual(['close']);
		expect(askedOf(REJECTED, '2027-01-18T00:00:00')).toEqual([]);
	});

	test('waits for the review, until that is missed', () => {
		const given = { ...CAPTURED, result: 'rejected', 'result-date': '2026-11-19' };
		expect(askedOf(given, '2026-11-25T15:00:00')).toEqual(['review']);
		expect(askedOf(given, '2026-11-25T15:00:01')).toEqual(['close']);
	});

	test('is not asked for while there is no result, and done once it is noted', () => {
		expect(moment(REVIEWED, 'close', '2026-11-22T09:00:00')).toBeUndefined();
		expect(state({ ...REJECTED, closed: '2026-11-21T10:00:00' }, 'close', '2026-11-22T09:00:00')).toBe(
			'done',
		);
	});
});

test('a review and a closing are told apart, whichever of them was done, and when', () => {
	const given = { ...CAPTURED, result: 'rejected', 'result-date': '2026-11-20' };
	const now = '2026-11-21T12:00:00';
	const states = (done: Given): (string | undefined)[] => [
		state({ ...given, ...done }, 'review', now),
		state({ ...given, ...done }, 'close', now),
	];
	expect(states({})).toEqual(['late', 'on-time']);
	// Before the result came, on its day, and after it: what the result teaches is still to be said.
	for (const reviewed of ['2026-11-19T09:00:00', '2026-11-20T08:00:00', '2026-11-21T09:00:00'])
		expect(states({ reviewed })).toEqual(['done', 'on-time']);
	// A closing names no theme and rates no answer: the review is still to be done.
	expect(states({ closed: '2026-11-20T19:00:00' })).toEqual(['late', 'done']);
	expect(states({ reviewed: '2026-11-19T09:00:00', closed: '2026-11-20T19:00:00' })).toEqual([
		'done',
		'done',
	]);
});

test('a mock is written down and reviewed, and nobody is thanked or asked', () => {
	const names = (given: Given): string[] =>
		moments(journalOf({ 'a.md': note(given) }, '2026-11-30'), '2026-11-30T12:00:00').map(({ name }) => name);
	expect(names({ kind: 'mock' })).toEqual(['capture', 'review']);
	expect(names({ kind: 'mock', result: 'passed' })).toEqual(['capture', 'review', 'close']);
});

test('notes that were there before the plugin ask for nothing of long ago', () => {
	const vault: Vault = {};
	for (let day = 1; day <= 28; day++)
		vault[`${day}.md`] = note({
			date: `2026-10-${String(day).padStart(2, '0')}`,
			ended: '',
			result: day % 2 === 0 ? 'rejected' : 'passed',
		});
	expect(asked(vault, '2026-11-20T12:00:00')).toEqual([]);
});

test('upcoming interviews and conflict copies ask for nothing', () => {
	expect(
		asked(
			{ 'a.md': note({ date: '2026-11-21', ended: '' }), 'b (conflicted copy).md': note() },
			'2026-11-20T12:00:00',
		),
	).toEqual([]);
});

test('what is due first comes first, what has no time last', () => {
	const vault = {
		'a.md': note({ ...REJECTED, company: 'A', date: '2026-11-10', ended: '2026-11-10T10:00:00' }),
		'b.md': note({
			...CAPTURED,
			company: 'B',
			date: '2026-11-19',
			ended: '2026-11-19T10:00:00',
			body: '- [x] Thanked them',
		}),
		'c.md': note({
			company: 'C',
			date: '2026-11-19',
			ended: '2026-11-19T17:00:00',
			body: '- [x] Thanked them',
		}),
	};
	const due = dueNow(journalOf(vault, '2026-11-19'), '2026-11-19T18:00:00');
	expect(due.map(({ name, interview }) => `${name} ${the(interview.company).name}`)).toEqual([
		'capture c',
		'review b',
		'close a',
	]);
});

describe('interviews of before the day from which the settings ask', () => {
	const since = (asksSince: string): string[] =>
		dueNow(
			journalOf({ 'a.md': note() }, '2026-11-18', { ...defaultSettings(), asksSince }),
			'2026-11-18T15:10:00',
		).map(({ name }) => name);

	test('ask for nothing', () => {
		expect(since('2026-11-19')).toEqual([]);
	});

	test.each(['2026-11-18', ''])('others ask as they do (%j)', (asksSince) => {
		expect(since(asksSince)).toEqual(['capture', 'thank-you']);
	});

	test('twenty old notes, with and without results, have no moment at all', () => {
		const vault = Object.fromEntries(
			Array.from({ length: 20 }, (_, index) => [
				`${index}.md`,
				note({
					date: addMinutes('2026-11-18T15:00:00', -index * 24 * 60).slice(0, 10),
					ended: undefined,
					...(index % 2 === 0 ? REJECTED : {}),
				}),
			]),
		);
		const settings = { ...defaultSettings(), asksSince: '2026-11-20' };
		expect(dueNow(journalOf(vault, '2026-11-20'), '2026-11-20T12:00:00')).not.toEqual([]);
		expect(moments(journalOf(vault, '2026-11-20', settings), '2026-11-20T12:00:00')).toEqual([]);
	});
});

describe('whatever stands in the notes', () => {
	const settings = defaultSettings();
	const time = fc
		.tuple(fc.integer({ min: 0, max: 80 * 24 * 60 }), fc.constantFrom(10, 16, 19))
		.map(([minutes, length]) => addMinutes('2026-09-15T00:00:00', minutes).slice(0, length));
	const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
	const edge = fc.constantFrom('0000-01-01', '9999-12-31T23:59:59', '2026-02-30', 'soon', '2026-11-20T25:00');
	const given = fc.record({
		company: fc.constantFrom('A', 'B'),
		date: fc.oneof({ weight: 9, arbitrary: time.map((moment) => moment.slice(0, 10)) }, edge),
		ended: maybe(fc.oneof({ weight: 9, arbitrary: time }, edge)),
		captured: maybe(time),
		reviewed: maybe(time),
		closed: maybe(time),
		kind: maybe(fc.constantFrom('real', 'mock')),
		result: maybe(fc.constantFrom('pending', 'passed', 'rejected', 'ghosted', 'odd')),
		'result-date': maybe(fc.oneof({ weight: 9, arbitrary: time }, edge)),
		body: fc.constantFrom(
			'',
			'- [x] Thank Dana',
			'- [ ] Thank Dana',
			'- [x] Follow up ✅ 2026-11-20',
			'- [-] Nudge them',
		),
	});
	const written = (one: Given): string =>
		note(Object.fromEntries(Object.entries({ ended: '', ...one }).map(([key, value]) => [key, value ?? ''])));

	test('it never fails, has one order whatever the files, and never asks for what is done', () => {
		fc.assert(
			fc.property(fc.array(given, { maxLength: 2 }), time, (retros, at) => {
				const now = at.length === 10 ? `${at}T12:00:00` : at.padEnd(19, ':00');
				const notes = parseAll(Object.fromEntries(retros.map((one, index) => [`${index}.md`, written(one)])));
				const told = (among: Map<string, Note>) => {
					const snapshot = takeSnapshot(among, linksAmong([...among.keys()]), settings, now.slice(0, 10));
					const named = (list: Moment[]) =>
						list.map(({ name, interview, due, state, isOpen }) => ({
							name,
							path: interview.path,
							due,
							state,
							isOpen,
						}));
					const [first, last] = [addDays(snapshot.today, -6), snapshot.today];
					return {
						all: named(moments(snapshot, now)),
						due: named(dueNow(snapshot, now)),
						inWeek: named(momentsDueIn(snapshot, first, last, now)),
						first,
						last,
					};
				};
				const { all, due, inWeek, first, last } = told(notes);
				expect(told(new Map([...notes].reverse()))).toEqual({ all, due, inWeek, first, last });
				expect(inWeek).toEqual(
					all.filter(({ due: at }) => at !== null && at.slice(0, 10) >= first && at.slice(0, 10) <= last),
				);
				expect(due).toEqual(
					all.filter(({ state, isOpen }) => isOpen && (state === 'on-time' || state === 'late')),
				);
				expect(
					due.every((one, index) => index === 0 || (the(due[index - 1]).due ?? '~') <= (one.due ?? '~')),
				).toBe(true);
				for (const { name, path } of due) {
					const { captured, reviewed, closed } = the(the(notes.get(path)).retro);
					expect(
						{ capture: captured, review: reviewed, close: closed, 'thank-you': null, nudge: null }[name],
					).toBeNull();
				}
				expect(new Set(all.map(({ name, path }) => `${name} ${path}`)).size).toBe(all.length);
			}),
			{ numRuns: runs(10_000) },
		);
	});
});
