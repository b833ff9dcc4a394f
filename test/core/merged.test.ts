/**
 * Two devices edit one note through the plugin, and Obsidian Sync merges them as it does by default: the
 * differences of one are applied to the other's text as patches. What comes of it must read as one of the
 * two, or be named.
 */
import { applyPatches, makePatches } from '@sanity/diff-match-patch';
import { describe, expect, test } from 'vitest';
import { tick } from '../../src/core/change/tick';
import { check } from '../../src/core/retro/check';
import { apply, type Edit, type Refusal } from '../../src/core/edit/edit';
import type { LineRef } from '../../src/core/edit/find';
import { addLine, setField } from '../../src/core/change/line';
import { setProperty } from '../../src/core/edit/property';
import { setLabel } from '../../src/core/change/question';
import { parseNote, parseContext } from '../../src/core/note/note';
import { addDrill, composeDrillLog, readDrills, type Drill } from '../../src/core/note/drill-log';
import { defaultSettings } from '../../src/core/settings';
import { answers, inARow, journalOf, saidOf } from '../support/notes';
import { the } from '../../scripts/the';

const SETTINGS = defaultSettings();
const READING = parseContext(SETTINGS);

const BASE = `---
type: interview-retro
company: Wingtip
date: 2026-11-10
result: pending
reviewed:
---

## Questions

### How would you shard it?
- Rating:
- Cause:
- Themes: Depth

## Did it hold?

- Say the trade-off first [theme:: Depth] [outcome:: ]

## Improvement plan

- [ ] Draw before talking [theme:: Depth]
- [ ] Ask for the load first [theme:: Depth]

## Next steps
`;

type Make = (text: string) => Edit | Refusal;

function ref(text: string, start: string): LineRef {
	const lines = text.split('\n');
	const at = lines.findIndex((line) => line.startsWith(start));
	return { line: at + 1, source: the(lines[at]), id: null, twinIn: null };
}

const made = (text: string, make: Make): string => {
	const edit = make(text);
	if (typeof edit === 'string') throw new Error(edit);
	return apply(text, edit.replacements);
};

function merged(base: string, ours: Make, theirs: Make): string {
	return applyPatches(makePatches(base, made(base, theirs)), made(base, ours))[0];
}

const read = (text: string) => parseNote('a.md', text, READING);
const ticked =
	(start: string, day: string): Make =>
	(text) =>
		tick(text, ref(text, start), day);
const moment =
	(name: string, value: string): Make =>
	(text) =>
		setProperty(text, name, { moment: value });
const set =
	(name: string, value: string | number): Make =>
	(text) =>
		setProperty(text, name, value as string);

describe('two of our edits, merged as Obsidian Sync does', () => {
	test.each<[name: string, ours: string, theirs: string]>([
		['on one day', '2026-11-11', '2026-11-11'],
		['on two', '2026-11-11', '2026-11-12'],
		['in two years', '2026-12-31', '2027-01-01'],
	])('a tick %s is one tick, with one of the days', (_, ours, theirs) => {
		const text = merged(BASE, ticked('- [ ] Draw', ours), ticked('- [ ] Draw', theirs));
		const action = the(the(read(text).retro).actions.find((one) => one.text.startsWith('Draw')));
		expect(action).toMatchObject({ status: 'done', text: 'Draw before talking' });
		expect([ours, theirs]).toContain(action.done);
		expect(the(read(text).retro).actions).toHaveLength(2);
	});

	test('ticks on neighbouring lines are both there', () => {
		const text = merged(BASE, ticked('- [ ] Draw', '2026-11-11'), ticked('- [ ] Ask', '2026-11-12'));
		expect(the(read(text).retro).actions.map(({ status, done }) => [status, done])).toEqual([
			['done', '2026-11-11'],
			['done', '2026-11-12'],
		]);
	});

	test.each<[name: string, property: 'closed' | 'reviewed' | 'captured', ours: string, theirs: string]>([
		['that was not there', 'closed', '2026-11-12T10:00:00', '2026-11-12T10:00:00'],
		['that was not there, at two times', 'closed', '2026-11-12T10:00:00', '2026-11-13T21:15:07'],
		['that stood empty', 'reviewed', '2026-11-12T10:00:00', '2026-11-12T10:00:00'],
		['that stood empty, at two times', 'reviewed', '2026-11-12T10:00:00', '2026-11-13T21:15:07'],
		['that stood empty, in one minute', 'reviewed', '2026-11-12T10:00:01', '2026-11-12T10:00:39'],
	])('a moment %s is one of the two, and the interview stays in every figure', (_, name, ours, theirs) => {
		const text = merged(BASE, moment(name, ours), moment(name, theirs));
		const { retro, problems } = read(text);
		expect(retro).not.toBeNull();
		expect([ours, theirs]).toContain(the(retro)[name]);
		const isPlain =
			text.split(`${name}:`).length === 2 && text.includes(`${name}: ${the(the(retro)[name])}\n`);
		expect(problems.map(({ code }) => code)).toEqual(isPlain ? [] : ['property-twice']);
	});

	test.each([
		[3, 3],
		[2, 4],
	])('a self-rating of %i and of %i is one of them, and named', (ours, theirs) => {
		const text = merged(BASE, set('self-rating', ours), set('self-rating', theirs));
		const { retro, problems } = read(text);
		expect([ours, theirs]).toContain(the(retro).selfRating);
		expect(saidOf(problems)).toEqual(
			text.split('self-rating').length > 2
				? [
						{
							line: expect.any(Number) as number,
							code: 'property-twice',
							message: expect.stringContaining('self-rating') as string,
						},
					]
				: [],
		);
	});

	test.each([
		['passed', 'rejected'],
		['passed', 'passed'],
		['offer', 'withdrawn'],
		['ghosted', 'rejected'],
	])('the results %s and %s are one of them, or named with what stands there', (ours, theirs) => {
		const text = merged(BASE, set('result', ours), set('result', theirs));
		const { retro, problems } = read(text);
		const given = the(the(/^result: (.*)$/m.exec(text))[1]);
		if ([ours, theirs].includes(given)) expect(problems).toEqual([]);
		else
			expect(saidOf(problems)).toMatchObject([
				{ code: 'value-unknown', message: expect.stringContaining(given) as string },
			]);
		expect(the(retro).questions).toHaveLength(1);
	});

	test('a label, an outcome and an added action of each', () => {
		const line =
			(words: string): Make =>
			(text) =>
				addLine(text, 'improvementPlan', `- [ ] ${words} [theme:: Depth]`, READING);
		const plans = the(read(merged(BASE, line('Sketch the data first'), line('Name two options'))).retro);
		expect(plans.actions.map(({ text }) => text).sort()).toEqual([
			'Ask for the load first',
			'Draw before talking',
			'Name two options',
			'Sketch the data first',
		]);
		const outcome =
			(word: string): Make =>
			(text) =>
				setField(text, ref(text, '- Say'), 'outcome', word);
		const same = read(merged(BASE, outcome('held'), outcome('held')));
		expect(the(same.retro).outcomes).toHaveLength(1);
		const label =
			(value: string): Make =>
			(text) => {
				const at = ref(text, '### How');
				return setLabel(text, at, 'rating', value, READING);
			};
		const rated = read(merged(BASE, label('poor'), label('poor')));
		expect(the(rated.retro).questions).toHaveLength(1);
		const other = read(merged(BASE, label('poor'), label('good')));
		const { rating } = the(the(other.retro).questions[0]);
		expect(['poor', 'good'].includes(the(rating)) || other.problems.length === 1).toBe(true);
	});

	test('a drill of each is two drills', () => {
		const drill = (day: string, title: string): Drill => ({
			moment: `${day}T10:00:00`,
			id: title.toLowerCase(),
			title,
			grade: 'good',
		});
		const log = composeDrillLog([drill('2026-11-01', 'Why?')], SETTINGS);
		const add =
			(one: Drill): Make =>
			(text) =>
				addDrill(text, one);
		const text = merged(log, add(drill('2026-11-02', 'How?')), add(drill('2026-11-03', 'When?')));
		expect(readDrills(text)).toMatchObject({ unreadable: [] });
		expect(readDrills(text).drills).toHaveLength(3);
	});
});

test('a property that stands twice is named with its lines, and all else of the note counts', () => {
	const text = BASE.replace('result: pending', 'result: pending\nself-rating: 2\nresult: passed');
	const snapshot = journalOf({ ...inARow({ poor: ['Depth'] }), 'a.md': text });
	expect(saidOf(check(snapshot))).toMatchObject([
		{
			path: 'a.md',
			line: 7,
			code: 'property-twice',
			message: expect.stringContaining('lines 5, 7') as string,
		},
	]);
	expect(the(snapshot.interviews.get('a.md')).retro).toMatchObject({ result: 'passed', selfRating: 2 });
	expect(answers(snapshot)).toBeDefined();
	expect(setProperty(text, 'result', 'offer')).toBe('unreadable');
});

test('a note that is none of ours may say things twice', () => {
	expect(check(journalOf({ 'a.md': '---\na: 1\na: 2\n---\n' }))).toEqual([]);
});
