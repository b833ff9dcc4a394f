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
} from '../../../src/core/note/drill-log';
import { logsOf } from '../../../src/core/practice/logs';
import { GRADES } from '../../../src/core/note/drill-log';
import { titleKey } from '../../../src/core/markdown/title';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, saidOf } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);
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
	const copy = `${text}\n| 2026-11-19 | B | easy |`;
	expect(after(text, mergeDrills(text, [copy]))).toBe(
		text.replace('| 2026-11-20 | A | good', '| 2026-11-19 | B | easy |\n| 2026-11-20 | A | good'),
	);
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

const keys = (drills: readonly Drill[]): string[] =>
	drills.map(({ moment, id, grade }) => `${moment} ${grade} ${id}`);
const merge = (text: string, copy: string): string => {
	const made = mergeDrills(text, [copy]);
	return made === 'as-wanted' ? text : after(text, made);
};

test(`logs of two devices, merged in either order, give the same table, and merging again changes nothing (${RUNS / 5} pairs)`, () => {
	fc.assert(
		fc.property(
			fc.array(drill, { maxLength: 4 }),
			fc.array(drill, { maxLength: 4 }),
			fc.array(drill, { maxLength: 4 }),
			(common, a, b) => {
				const [first, second] = [together([common, a]), together([common, b])].map((drills) =>
					composeDrillLog(drills, settings),
				) as [string, string];
				const merged = merge(first, second);
				expect(keys(readDrills(merge(second, first)).drills)).toEqual(keys(readDrills(merged).drills));
				expect(keys(readDrills(merged).drills)).toEqual(keys(together([common, a, b])));
				expect(mergeDrills(merged, [second, first])).toBe('as-wanted');
				expect(together([a, b])).toEqual(together([b, a]));
			},
		),
		{ numRuns: RUNS / 5 },
	);
});

test(`merging leaves every line of a log to the byte, whatever its order, and adds only lines of the copy (${RUNS / 5} pairs)`, () => {
	fc.assert(
		fc.property(
			fc.array(drill, { maxLength: 5 }),
			fc.array(drill, { maxLength: 5 }),
			fc.constantFrom('\n', '\r\n'),
			fc.constantFrom('', '\n\nMy own words.\n', '\n\n| Other | Table |\n| --- | --- |\n| 1 | 2 |\n'),
			fc.nat(6),
			(mine, theirs, ending, tail, cut) => {
				const lines = composeDrillLog(mine, settings).trimEnd().split('\n');
				// A blank line may have come between two rows.
				if (8 + cut < lines.length) lines.splice(8 + cut, 0, '');
				const text = (lines.join('\n') + tail).replace(/\n/g, ending);
				const copy = composeDrillLog(theirs, settings);
				const made = merge(text, copy).split(ending);
				const kept = text.split(ending);
				const copied = new Set(copy.split('\n'));
				let at = 0;
				for (const line of made) {
					if (at < kept.length && line === kept[at]) at++;
					else expect(copied).toContain(line);
				}
				expect(at).toBe(kept.length);
				expect(new Set(keys(readDrills(made.join(ending)).drills))).toEqual(
					new Set(keys([...mine, ...theirs])),
				);
			},
		),
		{ numRuns: RUNS / 5 },
	);
});

test('merging a copy adds its row as it stands there, and keeps columns, alignment, links and case', () => {
	const head = '| When | Question | Grade | Id | My notes |\n|:---|---|:-:|---|---:|\n';
	const own =
		'| 2026-11-01 09:00   | [[LRU cache]] with **TTL** | HARD | lru | forgot the lock, see [[Locks]] |\n';
	const later = '|2026-11-05|Seats|Good||mine|\n';
	const theirs = '| 2026-11-03 09:00:00 | `Debounce` | again |  | *theirs* |\n';
	expect(merge(head + own + later, head + own + theirs)).toBe(head + own + theirs + later);
});

test('a row that two copies hold comes once, and goes to the end of a log that is not in the order of time', () => {
	const head = '| When | Question | Grade | Id |\n|---|---|---|---|\n';
	const mine = `${head}| 2026-11-05 09:00 | A | good | |\n| 2026-11-01 09:00 | B | good | |\n`;
	const row = '| 2026-11-03 09:00 | C | easy | |\n';
	expect(after(mine, mergeDrills(mine, [head + row, head + row]))).toBe(mine + row);
});

describe('rows below a blank line', () => {
	const head = '| When | Question | Grade | Id |\n|---|---|---|---|\n';
	const a = '| 2026-11-01 09:00:00 | A | good | |\n';
	const b = '| 2026-11-02 09:00:00 | B | hard | |\n';
	const c: Drill = { moment: '2026-11-03T09:00:00', id: 'c', title: 'C', grade: 'easy' };
	const added = '| 2026-11-03 09:00:00 | C | easy | |\n';

	test.each([
		['cut off from the table', `${head}${a}\n${b}`],
		['cut off twice', `${head}\n${a}\n\n${b}`],
		['in a second table with the same head', `${head}${a}\n${head}${b}`],
		['in a second table below words', `${head}${a}\nAfter the holidays:\n\n${head}${b}`],
	])('are read, and the next drill goes below them: %s', (_, log) => {
		for (const tail of ['', '\nMy words.\n\n| Other | Table |\n|---|---|\n| 2026-11-09 | x |\n']) {
			const text = log + tail;
			expect(keys(readDrills(text).drills)).toEqual([
				'2026-11-01T09:00:00 good a',
				'2026-11-02T09:00:00 hard b',
			]);
			const made = after(text, addDrill(text, c));
			expect(made).toBe(log + added + tail);
			expect(after(made, removeLastDrill(made, c))).toBe(text);
			expect(merge(text, `${head}${added}`)).toBe(log + added + tail);
		}
	});

	test('that cannot be read are told of', () => {
		expect(readDrills(`${head}${a}\n| soon | B | good | |\n`).unreadable).toEqual([5]);
		expect(readDrills(`${head}${a}\nWords.\n\n| soon | B | good | |\n`).unreadable).toEqual([]);
	});

	test.each([
		['below words', `${head}${a}\nWords.\n\n${b}`, [7]],
		['where the head is broken', `${head.replace('\n', '\n\n')}${a}${b}`, [4, 5]],
		['in a table of something else', `${head}${a}\n| Day | What | How |\n|---|---|---|\n${b}`, [7]],
	])('that stand in no table of drills are told of: %s', (_, text, lines) => {
		const { problems } = the(
			journalOf({ 'Log.md': `---\ntype: interview-drills\n---\n${text}` }).notes.get('Log.md'),
		);
		expect(saidOf(problems).map(({ line, message }) => [line - 3, message])).toEqual(
			lines.map((line) => [line, expect.stringContaining('stands in no table')]),
		);
	});

	test('and the row of a drill that stands alone below one is taken back with its own line alone', () => {
		const text = `${head}${a}\n${added}\nWords.\n`;
		expect(after(text, removeLastDrill(text, c))).toBe(`${head}${a}\n\nWords.\n`);
	});
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

describe('in Chinese', () => {
	const chinese = { ...settings, notesLanguage: 'zh' as const };
	const one: Drill = { moment: '2026-11-20T21:04:12', id: '缓存穿透', title: '缓存穿透', grade: 'again' };
	const two: Drill = { moment: '2026-11-21T09:00:00', id: 'q-lru', title: '手写 LRU', grade: 'easy' };
	const text = composeDrillLog([one], chinese);

	test('a log is written, gone on with, and read', () => {
		expect(after(text, addDrill(text, two))).toBe(
			[
				'---\ntype: interview-drills\n---\n# 练习记录\n',
				'| 时间 | 题目 | 结果 | 编号 |',
				'| --- | --- | --- | --- |',
				'| 2026-11-20 21:04:12 | 缓存穿透 | 没答上 | |',
				'| 2026-11-21 09:00:00 | 手写 LRU | 轻松 | q-lru |',
				'',
			].join('\n'),
		);
		const whole = after(text, addDrill(text, two));
		expect(readDrills(whole)).toEqual({ drills: [one, two], unreadable: [] });
		expect(after(whole, removeLastDrill(whole, two))).toBe(text);
	});

	test('a log keeps the language of its columns, whatever that of the vault', () => {
		const english = composeDrillLog([one], settings);
		expect(after(english, addDrill(english, two, 'zh'))).toContain('| 手写 LRU | easy | q-lru |\n');
		expect(after(text, addDrill(text, two, 'en'))).toContain('| 手写 LRU | 轻松 | q-lru |\n');
		expect(after('', addDrill('', two, 'zh'))).toContain('| 时间 | 题目 | 结果 | 编号 |\n');
	});

	test('logs in two languages are merged, and each drill counts once', () => {
		const english = composeDrillLog([one, two], settings);
		const merged = after(text, mergeDrills(text, [english]));
		expect(merged).toContain('| 手写 LRU | easy | q-lru |\n');
		expect(readDrills(merged).drills).toEqual([one, two]);
	});
});
