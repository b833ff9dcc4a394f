/** The user's own weekly note: where other plugins keep it, and the review in it. */
import { normalizePath, Notice, type App } from 'obsidian';
import { REFUSALS } from '../core/edit/edit';
import { pathKey } from '../core/note/file-name';
import { noteName } from '../core/note/inline';
import { reviewBlock, reviewMarkdown } from '../core/week/markdown';
import { changeOf } from '../core/week/one-change';
import { weekOf } from '../core/week/period';
import { reviewOf } from '../core/week/review';
import {
	composeWeekly,
	findWeeklyNote,
	readWeeklyNotes,
	weeklyNotePaths,
	weeksOf,
	type WeeklyNotes,
} from '../core/week/weekly-note';
import { formatDayAsTheyDo, localeWeeks, now, today } from './clock';
import { createNote } from './create';
import { writeBlock } from './generated-block';
import type { NoteSource } from './note-source';
import { openAt } from './open';

const PLUGINS = { periodicNotes: 'periodic-notes', calendar: 'calendar' } as const;

/** A saved file as a value; undefined where it is not there or cannot be read. */
async function savedAt({ vault: { adapter, configDir } }: App, path: string): Promise<unknown> {
	const whole = `${configDir}/${path}`;
	try {
		return (await adapter.exists(whole)) ? (JSON.parse(await adapter.read(whole)) as unknown) : undefined;
	} catch {
		return undefined;
	}
}

/** The plugins that are switched on; null where that cannot be told. */
async function enabled(app: App): Promise<ReadonlySet<unknown> | null> {
	// Other plugins are not in Obsidian's public types, so nothing is taken for granted here.
	const known =
		'plugins' in app
			? (app as App & { plugins?: { enabledPlugins?: unknown } }).plugins?.enabledPlugins
			: undefined;
	if (known instanceof Set) return known;
	const saved = await savedAt(app, 'community-plugins.json');
	return Array.isArray(saved) ? new Set<unknown>(saved) : null;
}

/** Where the user's weekly notes are: as Periodic Notes or Calendar has it, else as our settings say. */
export async function weeklyNotes(app: App, source: NoteSource): Promise<WeeklyNotes> {
	const on = await enabled(app);
	const savedBy = async (id: string): Promise<unknown> =>
		on === null || on.has(id) ? await savedAt(app, `plugins/${id}/data.json`) : null;
	return readWeeklyNotes(
		await savedBy(PLUGINS.periodicNotes),
		await savedBy(PLUGINS.calendar),
		source.settings.weekly,
	);
}

/** Writes the review of a week into its weekly note, makes that note where there is none, and opens it: of the week in which `day` is, or of this one. */
export async function writeWeek(app: App, source: NoteSource, day = today()): Promise<void> {
	const notes = await weeklyNotes(app, source);
	const locale = localeWeeks();
	const weeks = weeksOf(notes, locale);
	const period = weekOf(day, weeks);
	const journal = source.journal();
	const review = reviewOf(journal, period, now());
	const change = changeOf(journal, period);
	const content = reviewMarkdown(
		review,
		change === null ? null : { text: change.action.text, path: change.interview.path },
	);
	const block = { name: reviewBlock(review), content };

	const paths = weeklyNotePaths(period, notes, locale, formatDayAsTheyDo);
	const wanted = paths[0]!;
	const files = app.vault.getMarkdownFiles();
	const path =
		findWeeklyNote(paths, notes.folder, new Map(files.map((file) => [file.path, file]))) ??
		files.find((file) => pathKey(file.path) === pathKey(wanted))?.path ??
		null;
	if (path !== null) {
		if (!(await writeBlock(app, path, { ...block, what: 'the weekly review' }))) return;
		await openAt(app, path, 1, false);
		return;
	}
	const made = composeWeekly(
		wanted,
		period,
		await templateText(app, notes),
		block,
		notes.pattern,
		formatDayAsTheyDo,
	);
	if (typeof made === 'string')
		throw new Error(`${noteName(wanted)} was not created from its template. ${REFUSALS[made]}`);
	const cut = wanted.lastIndexOf('/');
	const file = await createNote(app, wanted.slice(0, Math.max(0, cut)), noteName(wanted), made.text);
	await openAt(app, file.path, 1, false);
}

/** The text of the template that new weekly notes begin with; null where there is none. */
async function templateText(app: App, { template }: WeeklyNotes): Promise<string | null> {
	if (template === '') return null;
	const file = app.metadataCache.getFirstLinkpathDest(normalizePath(template), '');
	if (file === null) {
		new Notice(`The template “${template}” of weekly notes is not there, so the note begins with a heading.`);
		return null;
	}
	return app.vault.cachedRead(file);
}
