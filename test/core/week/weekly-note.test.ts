/** The weekly note that Periodic Notes would find and create. */
import fc from 'fast-check';
import moment from 'moment';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay as formatOnCommandLine } from '../../../scripts/cli/moment';
import { addDays } from '../../../src/core/day';
import { ISO_WEEKS, weekOf } from '../../../src/core/week/period';
import {
	composeWeekly,
	findWeeklyNote,
	readWeeklyNotes,
	weeklyNotePaths,
	weeksBySettings,
	weeksOf,
	type WeeklyNotes,
} from '../../../src/core/week/weekly-note';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const OWN = { folder: 'Weekly', pattern: 'gggg-[W]ww' };
const SUNDAY = { dow: 0, doy: 6 };
const at = (
	pattern: string,
	folder = 'Weekly',
	from: WeeklyNotes['from'] = 'periodic-notes',
): WeeklyNotes => ({ folder, pattern, template: '', from });
const formatDay = (day: string, pattern: string): string => moment.utc(day).format(pattern);

/** Each day from 2000 to 2040; in the quick run some of them, of all years and weekdays. */
const DAYS: string[] = [];
const ALL_DAYS = 14_976;
for (let day = '2000-01-01'; day < '2041-01-01'; day = addDays(day, Math.ceil(ALL_DAYS / runs(ALL_DAYS))))
	DAYS.push(day);

/**
 * Locales like English but for their weeks: the United States, Britain, Persian, and starts that Calendar
 * moves without minding the year's.
 */
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
			{ numRuns: runs(10_000) },
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
						!paths.includes(the(byPeriodicNotes)) ||
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

describe('a weekly note is found', () => {
	const paths = ['Weekly/2026/2026-W47.md', 'Weekly/2026/2026-W46.md'];
	const found = (...there: string[]) => findWeeklyNote(paths, 'Weekly', there);
	const at = (path: string, isElsewhere = false) => ({ path, isElsewhere });

	test('under each of its names', () => {
		expect(found('Weekly/2026/2026-W46.md', 'Weekly/2026/2026-W47.md')).toEqual(
			at('Weekly/2026/2026-W47.md'),
		);
		expect(found('Weekly/2026/2026-W46.md')).toEqual(at('Weekly/2026/2026-W46.md'));
	});

	test('in whatever case its path is written', () => {
		expect(found('weekly/2026/2026-w46.md')).toEqual(at('weekly/2026/2026-w46.md'));
		expect(found('WEEKLY/Old/2026-w47.md')).toEqual(at('WEEKLY/Old/2026-w47.md', true));
	});

	test('elsewhere below the folder only as one that must be asked about, after its own places', () => {
		expect(found('Weekly/Archive/Team/2026-W47.md')).toEqual(at('Weekly/Archive/Team/2026-W47.md', true));
		expect(found('Weekly/Archive/Team/2026-W47.md', 'Weekly/2026/2026-W46.md')).toEqual(
			at('Weekly/2026/2026-W46.md'),
		);
		expect(found('Archive/2026-W47.md', 'Weekly/2026-W48.md')).toBe(null);
		expect(findWeeklyNote(paths, null, ['Weekly/Old/2026-W47.md'])).toBe(null);
	});
});

describe('Journals', () => {
	const weekly = (fields: Record<string, unknown> = {}, calendar: unknown = { mode: 'locale' }) => ({
		version: 5,
		calendar,
		journals: {
			Daily: { name: 'Daily', write: { type: 'day' }, dateFormat: 'YYYY-MM-DD' },
			Weeks: { name: 'Weeks', write: { type: 'week' }, folder: 'Journal', ...fields },
		},
	});
	const read = (...given: Parameters<typeof weekly>): WeeklyNotes =>
		readWeeklyNotes(null, null, OWN, weekly(...given));
	/** Where the note of the week of a day is, if the language counts weeks as `locale` does. */
	const pathOf = (day: string, notes: WeeklyNotes, locale = SUNDAY): string | undefined =>
		weeklyNotePaths(weekOf(day, weeksOf(notes, locale)), notes, locale, formatDay)[0];

	test('keeps weekly notes by its first journal of weeks; Periodic Notes goes before, Calendar after', () => {
		const calendar = { showWeeklyNote: true, weeklyNoteFolder: 'C' };
		expect(readWeeklyNotes(null, calendar, OWN, weekly())).toMatchObject({
			from: 'journals',
			folder: 'Journal',
			pattern: 'YYYY-[W]w',
		});
		expect(readWeeklyNotes({ weekly: { enabled: true } }, calendar, OWN, weekly()).from).toBe(
			'periodic-notes',
		);
		expect(readWeeklyNotes(null, calendar, OWN, { journals: { D: { write: { type: 'day' } } } }).from).toBe(
			'calendar',
		);
	});

	test('names a week by the day that lies in its year', () => {
		expect(pathOf('2026-11-20', read())).toBe('Journal/2026-W47.md');
		// In the week from Sunday, 28 December 2025, to Saturday, 3 January 2026, it is the Saturday.
		expect(pathOf('2025-12-29', read())).toBe('Journal/2026-W1.md');
		expect(pathOf('2025-12-29', read({ dateFormat: 'gggg-[W]ww' }))).toBe('Journal/2026-W01.md');
	});

	test('has weeks of its own, whatever the language has', () => {
		const iso = read({}, { mode: 'custom', dow: 1, doy: 4, global: false });
		expect(weeksOf(iso, SUNDAY)).toEqual({ dow: 1, doy: 4 });
		// By the language's count, from Sunday, 2027-01-03 would be in the first week of 2027.
		expect(pathOf('2027-01-03', iso)).toBe('Journal/2026-W53.md');
		expect(pathOf('2027-01-03', read())).toBe('Journal/2027-W2.md');
		expect(weeksOf(read({}, { dow: 6, doy: 12, global: true }), SUNDAY)).toEqual({ dow: 6, doy: 12 });
		for (const none of [
			null,
			{ mode: 'custom', dow: 9, doy: 4 },
			{ mode: 'custom', dow: 1, doy: 40 },
			{},
			[],
		])
			expect(weeksOf(read({}, none), SUNDAY)).toEqual(SUNDAY);
	});

	test('fills in the placeholders of names and folders', () => {
		const named = read({
			folder: 'J/{{date:YYYY}}/{{journal_name}}',
			nameTemplate: '{{start_date:MM-DD}} to {{end_date:MM-DD}} {{ date +1w : [W]ww }}',
		});
		expect(pathOf('2026-11-20', named)).toBe('J/2026/Weeks/11-15 to 11-21 W48.md');
		expect(pathOf('2026-11-20', read({ folder: '{{note_name}}' }))).toBe('2026-W47/2026-W47.md');
	});

	test('alone knows its numbers: such a note has no name here', () => {
		expect(pathOf('2026-11-20', read({ nameTemplate: 'Sprint {{index}}' }))).toBe(undefined);
		expect(pathOf('2026-11-20', read({ nameTemplate: '{{date<startOf=month>:MM}}' }))).toBe(undefined);
	});

	test('whatever it saved, the answer is usable (10000 runs)', () => {
		const some = fc.oneof(fc.anything(), fc.constantFrom('week', 'Weeks', '{{date}}', {}, [], 1));
		const journal = fc.oneof(
			some,
			fc.record(
				{
					write: fc.oneof(some, fc.record({ type: fc.constantFrom('week', 'day') })),
					name: some,
					folder: some,
					dateFormat: some,
					nameTemplate: some,
					templates: some,
					frontmatter: some,
				},
				{ requiredKeys: [] },
			),
		);
		const saved = fc.oneof(
			some,
			fc.record({
				calendar: fc.oneof(some, fc.record({ mode: some, dow: some, doy: some })),
				journals: fc.oneof(some, fc.dictionary(fc.string(), journal)),
			}),
		);
		fc.assert(
			fc.property(saved, (one) => {
				const notes = readWeeklyNotes(null, null, OWN, one);
				for (const path of weeklyNotePaths(
					weekOf('2026-11-20', weeksOf(notes, SUNDAY)),
					notes,
					SUNDAY,
					(day) => day,
				))
					expect(path).toMatch(/[^/]\.md$/);
			}),
			{ numRuns: runs(10_000) },
		);
	});
});

describe('a new weekly note', () => {
	const BLOCK = { name: 'week-2026-W47', content: 'All of it.' };
	const compose = (template: string | null, notes = at('gggg-[W]ww'), weeks = SUNDAY): string => {
		const made = composeWeekly(
			template,
			notes,
			{
				week: weekOf('2026-11-20', weeks),
				title: '2026-W47',
				pattern: notes.pattern,
				now: '2026-11-20T19:05:09',
				formatDay: (day, pattern) => moment.utc(day).format(pattern),
			},
			weeks,
			BLOCK,
		);
		if (typeof made === 'string') throw new Error(made);
		return the(made.text.split('\n\n<!--')[0]);
	};

	test.each([
		['{{title}} {{ TITLE }}', '2026-W47 2026-W47'],
		['{{date}} {{date:YYYY-MM-DD}}', '2026-W47 2026-11-15'],
		['{{time}}, {{time:HH}}', '19:05, 19'],
		['{{date+1w:[W]ww}} {{date-1d:MM-DD}} {{date +1m:MM-DD}}', 'W48 11-14 12-15'],
		['{{date-1q:MM-DD}} {{date+1y:YYYY}} {{time+2h:HH:mm}} {{time-10s:ss}}', '08-15 2027 21:05 59'],
		['{{sunday:MM-DD}} {{monday:MM-DD}} {{saturday:MM-DD}}', '11-15 11-16 11-21'],
		['[[{{ Friday : YYYY-MM-DD }}]]', '[[2026-11-20]]'],
		['{{monday}} {{other:x}} {{', '{{monday}} {{other:x}} {{'],
	])('by Periodic Notes: %s', (template, wanted) => {
		expect(compose(template)).toBe(wanted);
	});

	test('the days of a week from Monday are its own', () => {
		const named = ['monday', 'saturday', 'sunday'].map((day) => `{{${day}:MM-DD}}`).join(' ');
		expect(compose(named, at('GGGG-[W]WW'), ISO_WEEKS)).toBe('11-16 11-21 11-22');
	});

	test('by Journals', () => {
		const saved = {
			journals: { Weeks: { write: { type: 'week' }, dateFormat: 'YYYY-[W]w' } },
		};
		const notes = readWeeklyNotes(null, null, OWN, saved);
		expect(
			compose(
				'{{title}} {{journal_name}} {{date}} {{start_date:MM-DD}} {{end_date-1d:MM-DD}} {{current_date}} {{index}} {{monday:DD}}',
				notes,
			),
		).toBe('2026-W47 Weeks 2026-W47 11-15 11-20 2026-11-20 {{index}} {{monday:DD}}');
	});

	test('begins with its name where there is no template', () => {
		expect(compose(null)).toBe('# 2026-W47');
	});
});

test('where nobody knows the language, weeks begin on the day that Calendar was told, else as ISO has it', () => {
	expect(weeksBySettings({ weekStart: 'sunday' })).toEqual({ dow: 0, doy: 6 });
	expect(weeksBySettings({ weekStart: 'monday' })).toEqual({ dow: 1, doy: 6 });
	for (const none of [null, {}, { weekStart: 'locale' }, { weekStart: 3 }])
		expect(weeksBySettings(none)).toEqual(ISO_WEEKS);
});
