/**
 * The user's own weekly note: where Periodic Notes, Journals and Calendar keep it, and under which names it
 * may be found.
 */
import { setBlock } from '../edit/block';
import { apply, type Refusal } from '../edit/edit';
import { pathKey, safeFolder } from '../markdown/file-name';
import { noteName } from '../markdown/inline';
import { bodyText } from '../markdown/prose';
import { WEEKDAYS } from '../words';
import type { FormatDay } from '../retro/template';
import { ISO_WEEKS, weekOf, type Period, type Weeks } from './period';
import { fillJournals, fillPeriodic, type Filling } from './placeholders';

export interface WeeklyNotes {
	folder: string;
	/** Moment tokens. */
	pattern: string;
	/** The path of the template note; empty for none. */
	template: string;
	from: 'periodic-notes' | 'journals' | 'calendar' | 'settings';
	/** What Journals says besides; only from it. */
	journal?: JournalsWeek;
}

export interface JournalsWeek {
	/** What the journal is called. */
	name: string;
	/** The name of a note, with placeholders. */
	noteName: string;
	/** The property that holds the first day of a note's week, beside `journal`, which holds the journal's name. */
	dateField: string;
	/** How its weeks are counted; null for the user's language. */
	weeks: Weeks | null;
}

/** What Periodic Notes and Calendar take where the user named no pattern. */
const USUAL_PATTERN = 'gggg-[W]ww';

type Saved = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Saved =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (saved: Saved, key: string): string => {
	const value = Object.hasOwn(saved, key) ? saved[key] : null;
	return typeof value === 'string' ? value.trim() : '';
};

/**
 * What Periodic Notes saved of weekly notes: in sets of calendars since its version 1, directly before;
 * null if there is nothing.
 */
function savedByPeriodicNotes(data: unknown): Saved | null {
	if (!isRecord(data)) return null;
	const sets = Array.isArray(data.calendarSets) ? data.calendarSets.filter(isRecord) : [];
	const set = sets.find(({ id }) => id === data.activeCalendarSet) ?? sets[0];
	const week = set === undefined ? data.weekly : set.week;
	return isRecord(week) ? week : null;
}

/** The weekly journal that Journals saved, the first of several; null if there is none. */
function savedByJournals(data: unknown): WeeklyNotes | null {
	if (!isRecord(data) || !isRecord(data.journals)) return null;
	const isWeekly = ([, saved]: [string, unknown]): boolean =>
		isRecord(saved) && isRecord(saved.write) && saved.write.type === 'week';
	const found = Object.entries(data.journals).find(isWeekly);
	if (found === undefined) return null;
	const [key, journal] = found as [string, Saved];
	const fields = isRecord(journal.frontmatter) ? journal.frontmatter : {};
	const templates: unknown[] = Array.isArray(journal.templates) ? journal.templates : [];
	const isPath = (one: unknown): one is string => typeof one === 'string' && one.trim() !== '';
	return {
		folder: textIn(journal, 'folder'),
		pattern: textIn(journal, 'dateFormat') || 'YYYY-[W]w',
		template: templates.find(isPath)?.trim() ?? '',
		from: 'journals',
		journal: {
			name: textIn(journal, 'name') || key,
			noteName: textIn(journal, 'nameTemplate') || '{{date}}',
			dateField: textIn(fields, 'dateField') || 'journal-date',
			weeks: readWeeks(data.calendar),
		},
	};
}

/** Weeks as Journals saved them; null where they are the language's, or are none. */
function readWeeks(calendar: unknown): Weeks | null {
	if (!isRecord(calendar) || calendar.mode === 'locale') return null;
	const { dow, doy } = calendar;
	if (typeof dow !== 'number' || typeof doy !== 'number') return null;
	const certain = 7 + dow - doy;
	const isCount = Number.isInteger(dow) && Number.isInteger(doy) && dow >= 0 && dow <= 6;
	return isCount && certain >= 1 && certain <= 7 ? { dow, doy } : null;
}

function savedByCalendar(data: unknown): WeeklyNotes | null {
	if (!isRecord(data)) return null;
	const [folder, pattern, template] = ['weeklyNoteFolder', 'weeklyNoteFormat', 'weeklyNoteTemplate'].map(
		(key) => textIn(data, key),
	) as [string, string, string];
	return data.showWeeklyNote === true || `${folder}${pattern}${template}` !== ''
		? { folder, pattern: pattern || USUAL_PATTERN, template, from: 'calendar' }
		: null;
}

/**
 * Where the user's weekly notes are, from what the plugins Periodic Notes, Journals and Calendar saved,
 * whatever it looks like, or else from our own settings. Give null for a plugin that is not there or is
 * switched off.
 */
export function readWeeklyNotes(
	periodicNotes: unknown,
	calendar: unknown,
	own: { folder: string; pattern: string },
	journals: unknown = null,
): WeeklyNotes {
	const periodic = savedByPeriodicNotes(periodicNotes);
	if (periodic?.enabled === true) {
		return {
			folder: textIn(periodic, 'folder'),
			pattern: textIn(periodic, 'format') || USUAL_PATTERN,
			template: textIn(periodic, 'templatePath') || textIn(periodic, 'template'),
			from: 'periodic-notes',
		};
	}
	const other = savedByJournals(journals) ?? savedByCalendar(calendar);
	if (other !== null) return other;
	return {
		folder: own.folder.trim(),
		pattern: own.pattern.trim() || USUAL_PATTERN,
		template: '',
		from: 'settings',
	};
}

/**
 * How the weeks of weekly notes are counted: as Journals has it; ISO's where their pattern says so with `W`
 * or `G`; else the locale's.
 */
export function weeksOf(
	{ pattern, journal }: Pick<WeeklyNotes, 'pattern' | 'journal'>,
	locale: Weeks,
): Weeks {
	if (journal !== undefined) return journal.weeks ?? locale;
	return /[WG]/.test(pattern.replace(/\[[^[]*\]/g, '')) ? ISO_WEEKS : locale;
}

/** The days on which a week begins by name, as Calendar saves them. */
const STARTS = WEEKDAYS.map((day) => day.toLowerCase());

/**
 * How weeks are counted where nobody knows the app's language: from the day that Calendar was told, else as
 * ISO does.
 */
export function weeksBySettings(calendar: unknown): Weeks {
	const dow = isRecord(calendar) ? STARTS.indexOf(textIn(calendar, 'weekStart').toLowerCase()) : -1;
	// Calendar moves the day on which English weeks begin, not the first week of the year.
	return dow < 0 ? ISO_WEEKS : { dow, doy: ENGLISH_DOY };
}
const ENGLISH_DOY = 6;

/** A name of a weekly note by the name template of Journals; null where it holds what only Journals knows. */
function journalsPath(
	{ folder, pattern }: WeeklyNotes,
	journal: NonNullable<WeeklyNotes['journal']>,
	filling: Filling,
	weeks: Weeks,
): string | null {
	const named = { name: journal.name, weeks };
	const title = fillJournals(journal.noteName, { ...filling, pattern }, named);
	const within = fillJournals(folder, { ...filling, pattern, title }, named);
	return /\{\{.*\}\}/.test(`${within}/${title}`) || title.trim() === '' ? null : `${within}/${title}`;
}

/**
 * The paths under which the note of a week, counted as `weeksOf` says, may be; the first is where a new one
 * goes. A week of ISO's is named by its own first day. Periodic Notes names it by the first day of the
 * locale's week, which may lie in the week before: where it keeps the notes, one under that name is the
 * week's too. None where only Journals can name it.
 */
export function weeklyNotePaths(
	week: Period,
	notes: WeeklyNotes,
	locale: Weeks,
	formatDay: FormatDay,
): string[] {
	const { folder, pattern, from } = notes;
	if (notes.journal !== undefined) {
		const filling = { week, title: '', pattern, now: `${week.first}T00:00:00`, formatDay };
		const path = journalsPath(notes, notes.journal, filling, weeksOf(notes, locale));
		return path === null ? [] : [`${safeFolder(path)}.md`];
	}
	const named = from === 'settings' ? [] : [week.first, week.last].map((day) => weekOf(day, locale).first);
	const paths = [week.first, ...named].map((day) => {
		const name = formatDay(day, pattern).replace(/\.md$/i, '');
		return `${safeFolder(`${folder}/${name}`) || week.label}.md`;
	});
	return [...new Set(paths)];
}

/**
 * The note of a week: at its place, or one of that name elsewhere below the folder, of which the user must
 * be asked.
 */
export interface NoteOfPeriod {
	path: string;
	isElsewhere: boolean;
}

/**
 * The note of a week among those in the vault, in whatever case its path is written; null if there is none.
 * Without a folder it is looked for at its places alone.
 */
export function findWeeklyNote(
	paths: readonly string[],
	folder: string | null,
	notes: Iterable<string>,
): NoteOfPeriod | null {
	const there = [...notes].sort();
	for (const path of paths) {
		const at = there.includes(path) ? path : there.find((one) => pathKey(one) === pathKey(path));
		if (at !== undefined) return { path: at, isElsewhere: false };
	}
	if (folder === null) return null;
	const below = safeFolder(folder) === '' ? '' : pathKey(`${safeFolder(folder)}/`);
	for (const path of paths) {
		const name = pathKey(noteName(path));
		const moved = there.find((one) => pathKey(noteName(one)) === name && pathKey(one).startsWith(below));
		if (moved !== undefined) return { path: moved, isElsewhere: true };
	}
	return null;
}

/**
 * A new weekly note, with the block in it: from the template where there is one, whose placeholders are
 * filled in, else below a heading.
 */
export function composeWeekly(
	template: string | null,
	notes: WeeklyNotes,
	filling: Filling,
	locale: Weeks,
	block: { name: string; content: string },
): { text: string } | Refusal {
	const { journal } = notes;
	const fill = (text: string): string =>
		journal === undefined
			? fillPeriodic(text, filling)
			: fillJournals(text, filling, { name: journal.name, weeks: weeksOf(notes, locale) });
	const text = template === null ? `# ${bodyText(filling.title)}\n` : fill(template);
	const made = setBlock(text, block.name, block.content);
	return typeof made === 'string' ? made : { text: apply(text, made.replacements) };
}
