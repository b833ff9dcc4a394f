/** The drill log: read, appended to, merged; and what a person wrote around it stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Edit } from '../../../src/core/edit/edit';
import {
	addDrill,
	composeDrillLog,
	mergeDrills,
	readDrills,
	removeLastDrill,
	together,
	type Drill,
} from '../../../src/core/practice/drill-log';
import { logsOf } from '../../../src/core/practice/logs';
import { GRADES } from '../../../src/core/practice/schedule';
import { titleKey } from '../../../src/core/question/title';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf } from '../../support/notes';

const RUNS = 10_000;
const settings = defaultSettings();
const title = fc
	.oneof(
		fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
		fc.constantFrom('a | b', '<!-- x', '%% y', '`code', '[[link|shown]]', '\\|', 'end\\', '--- |', '&lt;'),
	)
	.filter((text) => titleKey(text.replace(/\s+/g, ' ')) !== '' && !/&lt;|&#37;/.test(text));
const drill: fc.Arbitrary<Drill> = fc
	.record({
		at: fc.integer({ min: 0, max: 5000 }),
		title,
		grade: fc.constantFrom(...GRADES),
		id: fc.option(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { nil: null }),
	})
	.map(({ at, title: raw, grade, id }) => {
		const shown = raw.replace(/\s+/g, ' ').trim();
		return {
			moment: new Date(Date.UTC(2026, 0, 1) + at * 61_000).toISOString().slice(0, 19),
			title: shown,
			grade,
			id: id ?? titleKey(shown),
		};
	});
const after = (text: string, edit: unknown): string => {
	expect(typeof edit).toBe('object');
	return apply(text, (edit as Edit).replacements);
};

test('a new log, in full', () => {
	const drills: Drill[] = [
		{ moment: '2026-11-20T21:04:12', id: 'debounce', title: 'Debounce?', grade: 'good' },
		{ moment: '2026-11-20T21:06:00', id: 'q-seats', title: 'Seats | rows', grade: 'again' },
	];
	const text = composeDrillLog(drills, settings);
	expect(text).toBe(`---
type: interview-drills
---
# Drill log

| When | Question | Grade | Id |
| --- | --- | --- | --- |
| 2026-11-20 21:04:12 | Debounce? | good | |
| 2026-11-20 21:06:00 | Seats \\| rows | again | q-seats |
`);
	expect(readDrills(text)).toEqual({ drills, unreadable: [] });
});

test('rows that cannot be read are told by their lines, and hide no other', () => {
	const text =
		'| When | Question | Grade |\n|---|---|---|\n| soon | A | good |\n| 2026-11-20 | A | good |\n| 2026-11-20 | A | fine |';
	expect(readDrills(text)).toEqual({
		drills: [{ moment: '2026-11-20T00:00:00', id: 'a', title: 'A', grade: 'good' }],
		unreadable: [3, 5],
	});
	expect(mergeDrills(text, [])).toBe('unreadable-rows');
});

describe.each(['\n', '\r\n', '\r'])('with the line ending %j', (ending) => {
	test(`a drill is added as one row, and all else stays (${RUNS} logs)`, () => {
		fc.assert(
			fc.property(
				fc.array(drill, { maxLength: 4 }),
				drill,
				fc.constantFrom('', '\n\nMy own words.\n', '\nbelow'),
				(drills, one, tail) => {
					const text = (composeDrillLog(drills, settings).trimEnd() + tail).replace(/\n/g, ending);
					// A line right below a table is a row of it, to every reader of Markdown.
					const known = readDrills(text).drills;
					const made = after(text, addDrill(text, one));
					expect(readDrills(made).drills).toEqual([...known, one]);
					const lines = made.split(ending);
					const kept = text.split(ending);
					const at = lines.findIndex((line, index) => line !== kept[index]);
					expect([...lines.slice(0, at), ...lines.slice(at + 1)]).toEqual(kept);
				},
			),
			{ numRuns: RUNS / 5 },
		);
	});
});

test('a note without a table gets one behind its words', () => {
	const one: Drill = { moment: '2026-11-20T21:04:12', id: 'a', title: 'A', grade: 'hard' };
	expect(after('Mine.\n\n', addDrill('Mine.\n\n', one))).toBe(
		'Mine.\n\n| When | Question | Grade | Id |\n| --- | --- | --- | --- |\n| 2026-11-20 21:04:12 | A | hard | |\n\n',
	);
});

test(`logs of two devices, merged in either order, give the same table, and merging again changes nothing (${RUNS} pairs)`, () => {
	fc.assert(
		fc.property(
			fc.array(drill, { maxLength: 4 }),
			fc.array(drill, { maxLength: 4 }),
			fc.array(drill, { maxLength: 4 }),
			(common, a, b) => {
				const [first, second] = [
					[...common, ...a],
					[...common, ...b],
				];
				const merge = (mine: Drill[], theirs: Drill[]): string => {
					const text = composeDrillLog(mine, settings);
					const made = mergeDrills(text, [theirs]);
					return made === 'as-wanted' ? text : after(text, made);
				};
				const merged = readDrills(merge(first, second)).drills.map(
					({ moment, id, grade }) => `${moment} ${grade} ${id}`,
				);
				expect(
					readDrills(merge(second, first)).drills.map(({ moment, id, grade }) => `${moment} ${grade} ${id}`),
				).toEqual(merged);
				expect(new Set(merged)).toEqual(
					new Set([...first, ...second].map(({ moment, id, grade }) => `${moment} ${grade} ${id}`)),
				);
				expect(mergeDrills(merge(first, second), [second, first])).toBe('as-wanted');
				expect(together([first, second])).toEqual(together([second, first]));
			},
		),
		{ numRuns: RUNS / 5 },
	);
});

describe('the last drill', () => {
	const one: Drill = { moment: '2026-11-20T21:04:12', id: 'a', title: 'A | b', grade: 'hard' };

	test(`added and taken back leaves the bytes (${RUNS / 5} logs)`, () => {
		fc.assert(
			fc.property(
				fc.array(drill, { maxLength: 4 }),
				drill,
				fc.constantFrom('\n', '\r\n'),
				fc.constantFrom('', '\n\nMy own words.\n'),
				(drills, last, ending, tail) => {
					const text = (composeDrillLog(drills, settings).trimEnd() + tail).replace(/\n/g, ending);
					expect(
						after(
							after(text, addDrill(text, last)),
							removeLastDrill(after(text, addDrill(text, last)), last),
						),
					).toBe(text);
				},
			),
			{ numRuns: RUNS / 5 },
		);
	});

	test('stays if it is not the last any more, or was changed', () => {
		const later = composeDrillLog([one, { ...one, moment: '2026-11-20T21:05:00' }], settings);
		expect(removeLastDrill(later, one)).toBe('gone');
		expect(removeLastDrill(composeDrillLog([{ ...one, grade: 'easy' }], settings), one)).toBe('gone');
		expect(removeLastDrill(composeDrillLog([], settings), one)).toBe('gone');
		expect(removeLastDrill('Mine.\n', one)).toBe('gone');
	});
});

test.each<[string, string[], string | null, string[]]>([
	['where the settings have it', ['Interviews/Drill log.md', 'A.md'], 'Interviews/Drill log.md', []],
	['wherever it was moved', ['Old/Log.md'], 'Old/Log.md', []],
	['never a copy', ['Log (conflicted copy 2026-11-04).md'], null, []],
	[
		'beside its copies',
		['Log.md', 'Log (conflicted copy 2026-11-04).md', 'Log.sync-conflict-1.md'],
		'Log.md',
		['Log (conflicted copy 2026-11-04).md', 'Log.sync-conflict-1.md'],
	],
])('the log is found %s', (_, paths, log, copies) => {
	const vault = Object.fromEntries(
		paths.map((path, index) => [
			path,
			composeDrillLog(
				[{ moment: `2026-11-0${index + 1}T20:00:00`, id: 'a', title: 'A', grade: 'good' }],
				settings,
			),
		]),
	);
	expect(logsOf(journalOf(vault))).toEqual({ log, copies });
});
