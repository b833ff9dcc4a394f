/** The third moment of a retro as one edit: what is shown is what is written. */
import { EMOJI } from '../../../src/core/change/compose';
import { expect, test } from 'vitest';
import { apply } from '../../../src/core/edit/edit';
import { parseNote, parseContext } from '../../../src/core/note/note';
import {
	closingEdit,
	type ClosingStep,
	endingOf,
	isReflection,
	knownReasons,
	shownSteps,
	stepsOf,
	type Closing,
} from '../../../src/core/retro/closing';
import { defaultSettings } from '../../../src/core/settings';
import { themesIn } from '../../../src/core/theme/next-action';
import { journalOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const NOW = '2026-11-20T16:05:00';
const EMPTY: Closing = {
	result: 'pending',
	day: '',
	near: '',
	nearTheme: '',
	repeat: '',
	lesson: '',
	friend: '',
	official: [],
	own: [],
	change: '',
	theme: '',
};
const NOTE =
	'\ufeff---\r\ntype: interview-retro\r\ncompany: Northwind\r\ndate: 2026-11-18\r\nAusgang: pending # Friday\r\nreasons-own: No state\r\n---\r\n## Went well\r\n-\r\n## Improvement plan';

const settings = defaultSettings();
settings.propertyNames.result = 'Ausgang';
const reading = parseContext(settings);
const steps = (closing: Partial<Closing>, note = NOTE) =>
	stepsOf({ ...EMPTY, ...closing }, the(parseNote('a.md', note, reading).retro), NOW, EMOJI);

function closed(closing: Partial<Closing>, note = NOTE): string {
	const made = closingEdit(note, steps(closing, note), reading);
	return typeof made === 'string' ? made : apply(note, made.replacements);
}

test("each result asks for its own, and a word of the user's for a reason alone", () => {
	expect(
		['pending', 'passed', 'offer', 'rejected', 'fail', 'ghosted', 'withdrawn', 'parked', 'on hold', '挂'].map(
			endingOf,
		),
	).toEqual([
		'waiting',
		'pass',
		'pass',
		'rejection',
		'rejection',
		'rejection',
		'withdrawal',
		'withdrawal',
		'waiting',
		'rejection',
	]);
});

test('what they said alone teaches nothing yet', () => {
	expect(isReflection({ ...EMPTY, result: 'rejected', official: ['Too junior'] })).toBe(false);
	expect(isReflection({ ...EMPTY, result: 'rejected', own: [' '] })).toBe(false);
	expect(isReflection({ ...EMPTY, result: 'rejected', change: 'Ask first' })).toBe(true);
	expect(isReflection({ ...EMPTY, result: 'offer', change: 'Ask first' })).toBe(false);
});

test('a pass says what nearly went wrong, with its theme, and what changes', () => {
	const near = { result: 'offer', near: '# No numbers', nearTheme: '[[Estimates]]', change: 'Count first' };
	expect(isReflection({ ...EMPTY, ...near })).toBe(true);
	expect(shownSteps(steps({ ...near, repeat: 'Drew first' }), settings)).toEqual([
		{ place: null, lines: ['Ausgang: offer', `closed: ${NOW}`] },
		{ place: 'Went poorly', lines: ['- \\# No numbers [theme:: [[Estimates]]]'] },
		{
			place: 'Improvement plan',
			lines: ['- [ ] Count first [theme:: [[Estimates]]] [check:: next-interview]'],
		},
		{ place: 'Went well', lines: ['- Drew first'] },
	]);
	const { weakPoints, actions } = the(parseNote('a.md', closed(near), reading).retro);
	expect([weakPoints.length, actions.map(({ themes }) => themes)]).toEqual([1, [['[[Estimates]]']]]);
});

test('what one would say to a friend stays in the notes, is asked after a rejection alone, and closes nothing', () => {
	const said = { result: 'rejected', friend: 'You  asked well' };
	expect(isReflection({ ...EMPTY, ...said })).toBe(false);
	expect(shownSteps(steps(said), settings)).toEqual([
		{ place: null, lines: ['Ausgang: rejected'] },
		{ place: 'Notes', lines: ['- To a friend: You asked well'] },
	]);
	expect(the(parseNote('a.md', closed(said), reading).retro).notes).toBe('- To a friend: You asked well');
	expect(steps({ ...said, result: 'offer' }).some((step) => 'section' in step)).toBe(false);
});

test('a rejection is written in one edit, by the names in the settings, with the line endings that are there', () => {
	expect(
		closed({
			result: 'rejected',
			day: '2026-11-19',
			official: ['Too junior', 'no', ''],
			own: ['No state', ' Began  at once '],
			change: 'Ask first',
			theme: '[[Pacing]]',
			repeat: 'not asked',
		}),
	).toBe(
		NOTE.replace('pending #', 'rejected #')
			.replace(
				'reasons-own: No state\r\n',
				'reasons-own: [No state, Began at once]\r\nresult-date: 2026-11-19\r\nreasons-official:\r\n  - Too junior\r\n  - "no"\r\nclosed: 2026-11-20T16:05:00\r\n',
			)
			.concat('\r\n- [ ] Ask first [theme:: [[Pacing]]] [check:: next-interview]'),
	);
});

test('it is shown as it is written', () => {
	expect(
		shownSteps(steps({ result: 'offer', day: '2026-11-19', repeat: 'Asked first', lesson: 'Ask' }), settings),
	).toEqual([
		{ place: null, lines: ['Ausgang: offer', 'result-date: 2026-11-19', `closed: ${NOW}`] },
		{ place: 'Went well', lines: ['- Asked first'] },
		{ place: 'Key lesson', lines: ['Ask'] },
	]);
});

test('what is so already is left out, and nothing is removed', () => {
	const once = closed({ result: 'withdrawn', day: '2026-11-19', own: ['Too far'] });
	expect(steps({ result: 'withdrawn', day: '2026-11-19', own: ['Too far'] }, once)).toEqual([]);
	expect(closed({ result: 'pending', day: '2026-11-20', own: ['x'], change: 'y' }, once)).toBe(
		once.replace('withdrawn #', 'pending #'),
	);
});

test('a key lesson that is there stays the only one, and a closing keeps its day until the result is another', () => {
	const there = `${NOTE}\r\n## Key lesson\r\nMine`;
	expect(closed({ result: 'offer', lesson: 'Another' }, there)).toBe(
		there
			.replace('pending #', 'offer #')
			.replace('\r\n---\r\n## Went', `\r\nclosed: ${NOW}\r\n---\r\n## Went`),
	);
	const before = NOTE.replace('\r\n---\r\n##', '\r\nclosed: 2026-11-19T09:00:00\r\n---\r\n##');
	const of = (result: string): unknown[] =>
		steps({ result, own: ['Again'] }, before.replace('pending', 'rejected')).map(
			(step) => 'property' in step && step.property,
		);
	expect([of('rejected'), of('ghosted')]).toEqual([['reasons-own'], ['result', 'reasons-own', 'closed']]);
});

test('one refusal refuses all', () => {
	const shared = NOTE.replace('reasons-own: No state', 'a: &x No state\r\nreasons-own: *x');
	expect(closed({ result: 'rejected', own: ['Began at once'], change: 'Ask first' }, shared)).toBe('shared');
});

test('the themes of a retro come with those that failed first, each once', () => {
	const snapshot = journalOf({
		'One.md':
			'---\ntype: interview-retro\ncompany: A\ndate: 2026-11-01\nthemes: [Depth, pacing]\n---\n## Questions\n### A\n- Rating: good\n- Themes: Race conditions\n### B\n- Rating: medium\n- Themes: [[Pacing]]\n',
		'Pacing.md': '',
	});
	expect(themesIn(the(snapshot.tookPlace[0]), snapshot)).toEqual(['[[Pacing]]', 'Depth', 'Race conditions']);
});

test('earlier reasons are known from both lists, the own kind first and the latest before', () => {
	const snapshot = journalOf({
		'One.md':
			'---\ntype: interview-retro\ncompany: A\ndate: 2026-11-01\nreasons-own: [early, both]\nreasons-official: [said]\n---\n',
		'Two.md':
			'---\ntype: interview-retro\ncompany: B\ndate: 2026-11-02\nreasons-own: late\nreasons-official: both\n---\n',
	});
	expect(knownReasons(snapshot, 'reasonsOwn')).toEqual(['late', 'early', 'both', 'said']);
	expect(knownReasons(snapshot, 'reasonsOfficial')).toEqual(['both', 'said', 'late', 'early']);
});

test('a name that YAML would take for something else is shown as it is written', () => {
	const own = {
		...settings,
		propertyNames: { ...settings.propertyNames, closed: 'a: b', 'reasons-own': '#why', result: 'no' },
	};
	const all: ClosingStep[] = [
		{ property: 'result', value: 'offer', isMoment: false },
		{ property: 'closed', value: '2026-11-20T10:00:00', isMoment: true },
		{ property: 'reasons-own', entry: 'Asked first' },
	];
	const text = '---\ntype: interview-retro\n---\n';
	const made = closingEdit(text, all, parseContext(own));
	if (typeof made === 'string') throw new Error(made);
	const [shown] = shownSteps(all, own);
	expect(apply(text, made.replacements)).toBe(
		`---\ntype: interview-retro\n${the(shown).lines.join('\n')}\n---\n`,
	);
});
