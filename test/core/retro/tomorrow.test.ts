/**
 * A retro that tells of an interview and is dated tomorrow, as after a flight west: shown, named, and not
 * counted yet.
 */
import { ISO_WEEKS } from '../../../src/core/week/period';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/day';
import { reportCheck, reportSummary, reportThemes } from '../../../src/core/report/report';
import { checkText } from '../../../src/core/report/report-text';
import { check } from '../../../src/core/retro/check';
import { FRESH_OUTCOMES, outcomesView } from '../../../src/view/outcomes/outcomes-model';
import { FRESH_STATE, trackerOf } from '../../../src/view/tracker/tracker-model';
import { journalOf, saidOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const PATH = '2026-11-21 Northwind.md';
const TODAY = '2026-11-20';

const note = (properties = '', body = ''): string =>
	`---\ntype: interview-retro\ncompany: Northwind\ndate: 2026-11-21\nround: 2\n${properties}---\n${body}`;
const RATED = '## Questions\n### Trees\n- Rating: poor, no empty input\n- Themes: Edge cases\n';

const on = (text: string, today = TODAY) => journalOf({ [PATH]: text }, today);
const tracker = (text: string, today = TODAY) =>
	trackerOf(on(text, today), FRESH_STATE, {
		now: `${today}T12:00:00`,
		open: null,
		lessons: [],
		weekStartsOn: 1,
		weeks: ISO_WEEKS,
		ticked: [],
		answered: null,
		putOff: new Map(),
	});
const outcome = (text: string, today = TODAY) =>
	the(the(outcomesView(on(text, today), FRESH_OUTCOMES).groups[0]).rows[0]);

const TOOK_PLACE: [string, string][] = [
	['a rating', note('', RATED)],
	['an answer', note('', '## Questions\n### Trees\n- My answer: a heap\n')],
	['an outcome', note('', '## Did it hold?\n- Spoke slowly [theme:: Pacing] [outcome:: held]\n')],
	['first impressions', note('', '## First impressions\nIt went by fast.\n')],
	['captured', note('captured: 2026-11-21T10:00:00\n')],
	['reviewed', note('reviewed: 2026-11-21T10:00:00\n')],
	['ended', note('ended: 2026-11-21T10:00:00\n')],
	['a result', note('result: rejected\n')],
];
const PLANNED: [string, string][] = [
	['nothing', note()],
	['a result that is pending', note('result: pending\n')],
	['empty headings', note('', '## First impressions\n\n## Questions\n### \n- My answer:\n- Rating:\n')],
	['a question without an answer', note('', '## Questions\n### Ask about the team\n- Themes: Pacing\n')],
	['an outcome to fill in', note('', '## Did it hold?\n- Spoke slowly [theme:: Pacing] [outcome:: ]\n')],
];

describe('a retro that is dated tomorrow', () => {
	test.each(TOOK_PLACE)('%s in it: it is named, as no problem', (_what, text) => {
		expect(saidOf(check(on(text)))).toEqual([
			{
				path: PATH,
				line: 1,
				code: 'date-tomorrow',
				message: 'This interview is dated tomorrow: it counts from then.',
				level: 'info',
			},
		]);
	});

	test.each(PLANNED)('%s in it: it is an interview to come', (_what, text) => {
		expect(check(on(text))).toEqual([]);
		expect(outcome(text).result).toBe('upcoming');
	});

	test('stands among the next interviews as tomorrow, and opens from there', () => {
		const { next, problems, hasInterviews } = tracker(note('', RATED));
		expect(next).toMatchObject([{ who: 'Northwind R2', place: { path: PATH, line: 1 } }]);
		expect(the(next[0]).when).toMatch(/, tomorrow$/);
		expect(problems).toMatchObject([{ isCopy: false, isInfo: true, place: { path: PATH, line: 1 } }]);
		expect(hasInterviews).toBe(true);
	});

	test.each([
		['rejected', 'bad'],
		['passed', 'good'],
		['pending', 'open'],
	])('has its own result among the outcomes: %s', (result, tone) => {
		expect(outcome(note(`result: ${result}\n`, RATED))).toMatchObject({ result, tone, waiting: null });
	});

	test('is a mock among the outcomes where it is one', () => {
		expect(outcome(note('kind: mock\n', RATED))).toMatchObject({ result: 'mock', waiting: null });
	});

	test('counts from tomorrow on, when nothing is said of it any more', () => {
		const text = note('', RATED);
		expect(reportThemes(on(text)).themes).toEqual([]);
		expect(reportThemes(on(text, '2026-11-21')).themes).toMatchObject([{ name: 'Edge cases' }]);
		expect(check(on(text, '2026-11-21'))).toEqual([]);
	});

	test('is a planned interview where it is dated the day after tomorrow', () => {
		const text = note('result: rejected\n', RATED).replace('2026-11-21', addDays(TODAY, 2));
		expect(check(on(text))).toEqual([]);
		expect(outcome(text).result).toBe('upcoming');
	});

	test('is dated where a brief of that day names the same round, and still opens itself', () => {
		const brief = '---\ntype: interview-brief\ncompany: Northwind\ndate: 2026-11-21\n---\n';
		const snapshot = journalOf({ [PATH]: note('', RATED), 'Brief.md': brief }, TODAY);
		expect(check(snapshot).map(({ path, code }) => [path, code])).toEqual([[PATH, 'date-tomorrow']]);
	});
});

describe('what is told and is no problem', () => {
	const both = on(note('stress: 9\n', RATED));

	test('has the level info beside those that are problems, in the order of the lines', () => {
		expect(reportCheck(both).problems.map(({ code, level }) => [code, level])).toEqual([
			['date-tomorrow', 'info'],
			['value-unreadable', 'problem'],
		]);
	});

	test('is not among the lines to check', () => {
		expect(checkText(reportCheck(both)).split('\n').at(-1)).toBe('1 note, 1 retro, 1 to check, 1 to know');
		expect(
			checkText(reportCheck(on(note('', RATED))))
				.split('\n')
				.at(-1),
		).toBe('1 note, 1 retro, 0 to check, 1 to know');
		expect(reportSummary(both).problems).toBe(1);
	});
});

describe('a time zone at the end of a time', () => {
	const PROPERTIES = ['ended', 'captured', 'reviewed', 'closed', 'result-date'];
	const ZONES = ['Z', '+02:00', '-0800', ' +05:30', '.500Z'];
	const dated = (line: string): string => note(`${line}\n`).replace('2026-11-21', '2026-11-19');

	test.each(PROPERTIES.flatMap((name) => ZONES.map((zone) => [name, zone])))(
		'%s with %s is named, and the time is kept as it is written',
		(name, zone) => {
			const snapshot = on(dated(`${name}: "2026-11-19T15:00:00${zone}"`));
			expect(saidOf(check(snapshot))).toEqual([
				{
					path: PATH,
					line: 6,
					code: 'time-zone',
					message: `${name}: “2026-11-19T15:00:00${zone}” ends in a time zone, which is left out: 2026-11-19T15:00:00 is read as your local time.`,
					level: 'info',
				},
			]);
		},
	);

	test.each(['2026-11-19T15:00:00', '2026-11-19 15:00', '2026-11-19', '2026-11-19T15:00:00.250', 'null', ''])(
		'%s has none',
		(value) => expect(check(on(dated(`ended: ${value}`)))).toEqual([]),
	);

	test('the same zone is read by both parsers of the properties', () => {
		const snapshot = on(dated('ended: 2026-11-19T15:00:00Z'));
		expect(the(snapshot.interviews.get(PATH)).retro.ended).toBe('2026-11-19T15:00:00');
		expect(check(snapshot)).toMatchObject([{ code: 'time-zone', line: 6 }]);
	});
});
