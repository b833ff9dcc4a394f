/** The example vault, on 20 November 2026: what was worked out by hand is what is shown. */
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openVault, settingsOf } from '../../scripts/cli/vault';
import { reportActions, reportCheck, reportQuestions, reportThemes } from '../../src/core/report/report';

const root = resolve(import.meta.dirname, '../../example-vault');
const snapshot = openVault(root, settingsOf(root), '2026-11-20');

test('every theme is in its state, by rank', () => {
	const shown = reportThemes(snapshot).themes.map(
		({ name, state, untested, hits, cleans, cleanRun, lastSeen, rank }) => [
			name,
			state,
			untested ? 'untested' : '',
			hits,
			cleans,
			cleanRun,
			lastSeen,
			Number(rank.toFixed(3)),
		],
	);
	expect(shown).toEqual([
		['Clarifying questions', 'relapsed', '', 2, 3, 0, '2026-11-17', 2.475],
		['Capacity estimates', 'recurring', '', 2, 0, 0, '2026-11-19', 1.63],
		['Promise internals', 'recurring', '', 3, 0, 0, '2026-11-07', 1.544],
		['Optimistic updates', 'new', '', 1, 0, 0, '2026-11-19', 1],
		['Publish-subscribe', 'improving', '', 1, 1, 1, '2026-11-11', 0.794],
		['Thinking aloud', 'improving', '', 1, 2, 2, '2026-11-11', 0.5],
		['Nerves', 'improving', '', 1, 1, 1, '2026-11-11', 0.397],
		['The ferry timetable', 'new', 'untested', 1, 0, 0, '2026-10-28', 0.397],
		['Late escalation', 'improving', '', 1, 2, 2, '2026-11-19', 0.315],
		['Race conditions', 'improving', '', 2, 1, 1, '2026-11-17', 0.198],
		['CSS layout', 'improving', '', 1, 3, 3, '2026-11-07', 0.125],
		['Database indexes', 'new', 'untested', 1, 0, 0, '2026-09-02', 0.125],
		['Everything about the database', 'new', 'untested', 1, 0, 0, '2026-09-02', 0.063],
		['Introduction', 'new', 'untested', 1, 0, 0, '2026-08-27', 0.05],
		['Salary talk', 'improving', 'untested', 1, 1, 1, '2026-09-17', 0.039],
		['Filled every pause', 'new', 'untested', 1, 0, 0, '2026-08-24', 0.039],
		['Accessibility', 'strength', '', 0, 3, 3, '2026-11-11', 0],
		['Pacing', 'resolved', '', 2, 4, 4, '2026-11-11', 0],
	]);
});

test('every piece of evidence is on its line', () => {
	const lines = Object.fromEntries(
		reportThemes(snapshot).themes.map(({ name, evidence }) => [
			name,
			evidence.map(({ date, line }) => `${date.slice(5)}:${line}`).join(' '),
		]),
	);
	expect(lines).toEqual({
		'Clarifying questions': '09-02:48 09-06:43 09-10:61 09-24:47 11-17:58',
		'Capacity estimates': '10-22:36 11-19:43',
		'Promise internals': '10-08:37 10-28:38 11-07:15',
		'Optimistic updates': '11-19:50',
		'Publish-subscribe': '10-28:46 11-11:40',
		'Thinking aloud': '10-08:36 11-07:35 11-11:67',
		Nerves: '10-28:10 11-11:66',
		'The ferry timetable': '10-28:32',
		'Everything about the database': '09-02:64',
		Introduction: '08-27:59',
		'Filled every pause': '08-24:54',
		'Late escalation': '09-24:38 10-03:28 11-19:35',
		'Race conditions': '08-27:44 09-10:35 11-17:36',
		'CSS layout': '09-02:41 09-06:45 10-03:35 11-07:36',
		'Database indexes': '09-02:57',
		'Salary talk': '08-24:45 09-17:33',
		Accessibility: '08-27:52 10-08:35 11-11:46',
		Pacing: '08-24:32 08-27:33 09-02:34 09-06:44 09-10:62 11-11:31',
	});
});

test('every action has become what it should, and each kind of effect occurs', () => {
	const effects = Object.fromEntries(
		reportActions(snapshot, true)
			.actions.filter(({ effect }) => effect !== null)
			.map(({ path, line, effect, decidedBy }) => [
				`${path.slice(16, 21)}:${line}`,
				`${effect}${decidedBy === null ? '' : ` by ${decidedBy.path.slice(16, 21)}:${decidedBy.line}`}`,
			]),
	);
	expect(effects).toEqual({
		'08-24:63': 'validated by 09-17:33',
		'08-27:71': 'validated by 09-02:34',
		'08-27:72': 'ineffective by 09-10:35',
		'09-02:73': 'validated by 09-06:43',
		'09-02:74': 'validated by 09-06:45',
		'09-02:75': 'unproven',
		'09-10:58': 'validated by 11-17:36',
		'09-24:64': 'validated by 10-03:28',
		'10-03:50': 'validated by 11-19:35',
		'10-22:60': 'ineffective by 11-19:43',
		'10-28:41': 'ineffective by 11-07:15',
		'10-28:50': 'validated by 11-11:40',
		'10-28:61': 'validated by 11-11:66',
		'11-07:40': 'awaiting',
		'11-07:41': 'ineffective by 11-17:58',
	});
});

test('one action is overdue', () => {
	expect(reportActions(snapshot, false).actions.filter(({ overdue }) => overdue)).toMatchObject([
		{ due: '2026-11-14', themes: ['promise internals'] },
	]);
});

test('three notes want a look', () => {
	expect(
		reportCheck(snapshot).problems.map(({ path, line, code }) => [path, code === 'yaml' ? null : line, code]),
	).toEqual([
		['Interviews/2026-10-14 Wingtip.md', null, 'yaml'],
		['Interviews/2026-10-28 Wingtip.md', 62, 'done-undated'],
		['Interviews/2026-11-17 Contoso.md', 8, 'value-unknown'],
	]);
});

test('five questions were failed once and passed later', () => {
	const overcome = reportQuestions(snapshot).questions.filter(({ overcame }) => overcame);
	expect(
		overcome.map(({ title, ratings }) => [title, ratings.map(({ rating }) => rating).join(' ')]).sort(),
	).toEqual([
		['A deadline you missed', 'poor good good'],
		['Publish-subscribe hub from scratch', 'poor good'],
		['Rebuild this card grid', 'poor good'],
		['Tell me about yourself', 'medium poor good good'],
		['Typeahead with a slow server', 'poor medium good'],
	]);
});
