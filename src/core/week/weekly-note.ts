/** The user's own weekly note: where Periodic Notes and Calendar keep it, and under which names it may be found. */
import { setBlock } from '../edit/block';
import { apply, type Refusal } from '../edit/edit';
import { safeFolder } from '../note/file-name';
import { noteName } from '../note/inline';
import { bodyText } from '../note/prose';
import type { FormatDay } from '../retro/template';
import { ISO_WEEKS, weekOf, type Period, type Weeks } from './period';

export interface WeeklyNotes {
	folder: string;
	/** Moment tokens. */
	pattern: string;
	/** The path of the template note; empty for none. */
	template: string;
	from: 'periodic-notes' | 'calendar' | 'settings';
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

/** What Periodic Notes saved of weekly notes: in sets of calendars since its version 1, directly before; null if there is nothing. */
function savedByPeriodicNotes(data: unknown): Saved | null {
	if (!isRecord(data)) return null;
	const sets = Array.isArray(data.calendarSets) ? data.calendarSets.filter(isRecord) : [];
	if (sets.length === 0) return isRecord(data.weekly) ? data.weekly : null;
	const { week } = sets.find(({ id }) => id === data.activeCalendarSet) ?? sets[0]!;
	return isRecord(week) ? week : null;
}

/**
 * Where the user's weekly notes are, from what the plugins Periodic Notes and Calendar saved, whatever it looks like, or
 * else from our own settings. Give null for a plugin that is not there or is switched off.
 */
export function readWeeklyNotes(
	periodicNotes: unknown,
	calendar: unknown,
	own: { folder: string; pattern: string },
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
	if (isRecord(calendar)) {
		const [folder, pattern, template] = ['weeklyNoteFolder', 'weeklyNoteFormat', 'weeklyNoteTemplate'].map(
			(key) => textIn(calendar, key),
		) as [string, string, string];
		if (calendar.showWeeklyNote === true || `${folder}${pattern}${template}` !== '')
			return { folder, pattern: pattern || USUAL_PATTERN, template, from: 'calendar' };
	}
	return {
		folder: own.folder.trim(),
		pattern: own.pattern.trim() || USUAL_PATTERN,
		template: '',
		from: 'settings',
	};
}

/** How the weeks of weekly notes are counted: ISO's where their pattern says so with `W` or `G`, else the locale's. */
export function weeksOf({ pattern }: Pick<WeeklyNotes, 'pattern'>, locale: Weeks): Weeks {
	return /[WG]/.test(pattern.replace(/\[[^[]*\]/g, '')) ? ISO_WEEKS : locale;
}

/**
 * The paths under which the note of a week, counted as `weeksOf` says, may be; the first is where a new one goes. A week of
 * ISO's is named by its own first day. Periodic Notes names it by the first day of the locale's week, which may lie in the
 * week before: where it keeps the notes, one under that name is the week's too.
 */
export function weeklyNotePaths(
	week: Period,
	{ folder, pattern, from }: WeeklyNotes,
	locale: Weeks,
	formatDay: FormatDay,
): string[] {
	const named = from === 'settings' ? [] : [week.first, week.last].map((day) => weekOf(day, locale).first);
	const paths = [week.first, ...named].map((day) => {
		const name = formatDay(day, pattern).replace(/\.md$/i, '');
		return `${safeFolder(`${folder}/${name}`) || week.label}.md`;
	});
	return [...new Set(paths)];
}

/**
 * The note of a week among those in the vault, or null: at one of its `paths`, else, where the user has moved it, the one of
 * that name somewhere below the folder.
 */
export function findWeeklyNote(
	paths: readonly string[],
	folder: string,
	notes: ReadonlyMap<string, unknown>,
): string | null {
	const below = safeFolder(folder);
	for (const path of paths) {
		if (notes.has(path)) return path;
		const name = noteName(path);
		const moved = [...notes.keys()]
			.filter((one) => noteName(one) === name && (below === '' || one.startsWith(`${below}/`)))
			.sort();
		if (moved.length > 0) return moved[0]!;
	}
	return null;
}

/** A new weekly note at `path`, with the block in it: from the template where there is one, whose plain placeholders are filled in, else below a heading. */
export function composeWeekly(
	path: string,
	week: Period,
	template: string | null,
	block: { name: string; content: string },
	pattern: string,
	formatDay: FormatDay,
): { text: string } | Refusal {
	const title = noteName(path);
	const text =
		template === null
			? `# ${bodyText(title)}\n`
			: template
					.replace(/\{\{\s*date\s*(?::([^{}]*))?\}\}/gi, (_, wanted: string | undefined) =>
						formatDay(week.first, wanted?.trim() || pattern),
					)
					.replace(/\{\{\s*title\s*\}\}/gi, () => title);
	const made = setBlock(text, block.name, block.content);
	return typeof made === 'string' ? made : { text: apply(text, made.replacements) };
}
