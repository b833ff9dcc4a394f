/** The weekly note that Periodic Notes would find and create. */
import fc from 'fast-check';
import moment from 'moment';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay as formatOnCommandLine } from '../../../scripts/cli/moment';
import { addDays } from '../../../src/core/day';
import { ISO_WEEKS, weekOf } from '../../../src/core/week/period';
import {
	findWeeklyNote,
	readWeeklyNotes,
	weeklyNotePaths,
	weeksOf,
	type WeeklyNotes,
} from '../../../src/core/week/weekly-note';

const OWN = { folder: 'Weekly', pattern: 'gggg-[W]ww' };
const SUNDAY = { dow: 0, doy: 6 };
const at = (
	pattern: string,
	folder = 'Weekly',
	from: WeeklyNotes['from'] = 'periodic-notes',
): WeeklyNotes => ({ folder, pattern, template: '', from });
const formatDay = (day: string, pattern: string): string => moment.utc(day).format(pattern);

const DAYS: string[] = [];
for (let day = '2000-01-01'; day < '2041-01-01'; day = addDays(day, 1)) DAYS.push(day);

/** Locales like English but for their weeks: the United States, Britain, Persian, and starts that Calendar moves without minding the year's. */
const LOCALES = [
	{ dow: 0, doy: 6 },
	{ dow: 1, doy: 4 },
	{ dow: 6, doy: 12 },
	{ dow: 1, doy: 6 },
	{ dow: 0, doy: 4 },
	{ dow: 6, doy: 4 },
	{ dow: 6, doy: 6 },
	{ dow: 1, doy: 7 },
].map((week) => ({ week, name: `weeks-${week.dow}-${week.doy}` }));
let before: string;
beforeAll(() => {
	before = moment.locale();
	for (const { name, week } of LOCALES) moment.defineLocale(name, { parentLocale: 'en', week });
	moment.locale('en');
});
afterAll(() => {
	for (const { name } of LOCALES) moment.defineLocale(name, null);
	moment.locale(before);
});

describe('where the weekly notes are', () => {
	test('Periodic Notes before version 1', () => {
		const saved = {
			showGettingStartedBanner: false,
			daily: { enabled: true, format: '', folder: 'Daily', template: '' },
			weekly: { enabled: true, format: 'GGGG-[W]WW', folder: ' Journal/Weeks ', template: 'Templates/Week' },
		};
		expect(readWeeklyNotes(saved, null, OWN)).toEqual({
			folder: 'Journal/Weeks',
			pattern: 'GGGG-[W]WW',
			template: 'Templates/Week',
			from: 'periodic-notes',
		});
	});

	test('Periodic Notes since version 1, the set in use', () => {
		const set = (id: string, folder: string) => ({
			id,
			ctime: '',
			week: { enabled: true, format: '', folder, templatePath: 'T.md' },
		});
		const saved = {
			calendarSets: [set('Default', 'A'), set('Work', 'B')],
			activeCalendarSet: 'Work',
			weekly: { enabled: true, folder: 'old' },
		};
		expect(readWeeklyNotes(saved, null, OWN)).toEqual({
			folder: 'B',
			pattern: 'gggg-[W]ww',
			template: 'T.md',
			from: 'periodic-notes',
		});
		expect(readWeeklyNotes({ ...saved, activeCalendarSet: 'gone' }, null, OWN).folder).toBe('A');
	});

	test('Calendar, where Periodic Notes keeps none', () => {
		const calendar = {
			showWeeklyNote: true,
			weeklyNoteFormat: '',
			weeklyNoteTemplate: '',
			weeklyNoteFolder: 'Weeks',
		};
		const wanted = { folder: 'Weeks', pattern: 'gggg-[W]ww', template: '', from: 'calendar' };
		expect(readWeeklyNotes({ weekly: { enabled: false, folder: 'x' } }, calendar, OWN)).toEqual(wanted);
		expect(readWeeklyNotes(null, calendar, OWN)).toEqual(wanted);
	});

	test('else our own settings', () => {
		const unused = {
			showWeeklyNote: false,
			weeklyNoteFormat: '',
			weeklyNoteTemplate: '',
			weeklyNoteFolder: '',
		};
		const wanted = { ...OWN, template: '', from: 'settings' };
		expect(readWeeklyNotes(null, null, OWN)).toEqual(wanted);
		expect(
			readWeeklyNotes({ calendarSets: [{ id: 'Default', day: { enabled: true } }] }, unused, OWN),
		).toEqual(wanted);
	});

	test('whatever was saved, the answer is usable (10000 runs)', () => {
		const some = fc.oneof(fc.anything(), fc.constantFrom(true, 'Weeks', {}, []));
		const week = fc.record(
			{ enabled: some, format: some, folder: some, template: some, templatePath: some },
			{ requiredKeys: [] },
		);
		const periodic = fc.oneof(
			some,
			fc.record(
				{
					weekly: fc.oneof(week, some),
					calendarSets: fc.oneof(
						fc.array(fc.oneof(fc.record({ id: some, week: fc.oneof(week, some) }), some), { maxLength: 3 }),
						some,
					),
					activeCalendarSet: some,
				},
				{ requiredKeys: [] },
			),
		);
		const calendar = fc.oneof(
			some,
			fc.record(
				{ showWeeklyNote: some, weeklyNoteFormat: some, weeklyNoteFolder: some, weeklyNoteTemplate: some },
				{ requiredKeys: [] },
			),
		);
		fc.assert(
			fc.property(periodic, calendar, (one, other) => {
				const { folder, pattern, template } = readWeeklyNotes(one, other, OWN);
				for (const text of [folder, pattern, template]) expect(typeof text).toBe('string');
				expect(pattern).not.toBe('');
			}),
			{ numRuns: 10_000 },
		);
	});
});

describe('names of weekly notes', () => {
	test('the weeks are those of the pattern', () => {
		expect(weeksOf(at('gggg-[W]ww'), SUNDAY)).toEqual(SUNDAY);
		expect(weeksOf(at('GGGG-[W]WW'), SUNDAY)).toEqual(ISO_WEEKS);
		expect(weeksOf(at('[Week] w, gggg'), SUNDAY)).toEqual(SUNDAY);
		expect(weeksOf(at('YYYY/[GW] MM-DD'), SUNDAY)).toEqual(SUNDAY);
	});

	test('an ISO week where weeks start on Sunday: its own name, then the one that Periodic Notes gives it', () => {
		const week = weekOf('2026-11-20', ISO_WEEKS);
		expect(weeklyNotePaths(week, at('GGGG-[W]WW'), SUNDAY, formatDay)).toEqual([
			'Weekly/2026-W47.md',
			'Weekly/2026-W46.md',
		]);
		expect(weeklyNotePaths(week, at('GGGG-[W]WW', 'Weekly', 'settings'), SUNDAY, formatDay)).toEqual([
			'Weekly/2026-W47.md',
		]);
	});

	test.each(LOCALES)(
		'weeks from 2000 to 2040 in the locale $name are named as Moment and Periodic Notes name them',
		({ name: locale, week: weeks }) => {
			const formats = [
				'gggg-[W]ww',
				'GGGG-[W]WW',
				'YYYY/MM/gggg-[W]ww',
				'[Week] w, gggg',
				'YYYY/MM/GGGG-[W]WW',
				'gg[w]w (GG[W]W)',
			].map((pattern) => {
				const known = new Map<string, string>();
				const format = (day: string): string => {
					const name = known.get(day) ?? moment.utc(day).locale(locale).format(pattern);
					known.set(day, name);
					return name;
				};
				return {
					pattern,
					format,
					isIso: /[WG]/.test(pattern.replace(/\[[^\]]*\]/g, '')),
					pathsOf: new Map<string, string[]>(),
				};
			});
			const wrong: unknown[] = [];
			for (const day of DAYS) {
				const there = moment.utc(day).locale(locale);
				const start = there.clone().startOf('week').format('YYYY-MM-DD');
				const isoStart = there.clone().startOf('isoWeek').format('YYYY-MM-DD');
				const [own, iso] = [weekOf(day, weeks), weekOf(day, ISO_WEEKS)];
				if (own.label !== there.format('gggg-[W]ww') || own.first !== start || iso.first !== isoStart)
					wrong.push([day, own, iso]);
				for (const { pattern, format, isIso, pathsOf } of formats) {
					const week = isIso ? iso : own;
					const paths = pathsOf.get(week.label) ?? weeklyNotePaths(week, at(pattern), weeks, format);
					pathsOf.set(week.label, paths);
					// The name that the week of the day has in truth comes first, and Periodic Notes' own is among them.
					const [first, byPeriodicNotes] = [isIso ? isoStart : start, start].map(
						(one) => `Weekly/${format(one)}.md`,
					);
					if (
						weeksOf(at(pattern), weeks) !== (isIso ? ISO_WEEKS : weeks) ||
						paths[0] !== first ||
						!paths.includes(byPeriodicNotes!) ||
						(!isIso && paths.length > 1)
					) {
						wrong.push([day, pattern, paths, first, byPeriodicNotes]);
					}
				}
			}
			expect(wrong.slice(0, 5)).toEqual([]);
		},
	);

	test('the command line writes each day from 2000 to 2040 as Moment does', () => {
		const pattern = '[Week] w, gggg ww gg / W, GGGG WW GG / dddd ddd, D DD Do M MM MMM MMMM YY YYYY []';
		expect(DAYS.filter((day) => formatOnCommandLine(day, pattern) !== formatDay(day, pattern))).toEqual([]);
	});

	test('no name leaves the folder', () => {
		const week = weekOf('2026-11-20', SUNDAY);
		expect(weeklyNotePaths(week, at('[../../../]gggg[/a:b]', '/../Weekly/'), SUNDAY, formatDay)).toEqual([
			'Weekly/2026/a b.md',
		]);
		expect(weeklyNotePaths(week, at('gggg[.md]', '/'), SUNDAY, formatDay)).toEqual(['2026.md']);
		expect(weeklyNotePaths(week, at('[..]', ''), SUNDAY, formatDay)).toEqual(['2026-W47.md']);
	});
});

test('a weekly note is found under each of its names, and where it was moved', () => {
	const paths = ['Weekly/2026/2026-W47.md', 'Weekly/2026/2026-W46.md'];
	const found = (...there: string[]): string | null =>
		findWeeklyNote(paths, 'Weekly', new Map(there.map((path) => [path, null])));
	expect(found('Weekly/2026/2026-W46.md', 'Weekly/2026/2026-W47.md')).toBe('Weekly/2026/2026-W47.md');
	expect(found('Weekly/2026/2026-W46.md')).toBe('Weekly/2026/2026-W46.md');
	expect(found('Weekly/Old/2026-W47.md', 'Archive/2026-W47.md')).toBe('Weekly/Old/2026-W47.md');
	expect(found('Archive/2026-W47.md', 'Weekly/2026-W48.md')).toBe(null);
});
