/** The user's own weekly note: where other plugins keep it, and the review in it. */
import { normalizePath, Notice, type App } from 'obsidian';
import type { Snapshot } from '../../core/vault/snapshot';
import { unwrittenIn } from '../../core/edit/edit';
import { noteName } from '../../core/markdown/inline';
import { reviewBlock, reviewMarkdown } from '../../core/week/markdown';
import { changeOf } from '../../core/week/one-change';
import { shiftPeriod, weekOf, type Period, type Weeks } from '../../core/week/period';
import { weekReview } from '../../core/week/review';
import {
	composeWeekly,
	findWeeklyNote,
	readWeeklyNotes,
	weeklyNotePaths,
	weeksOf,
	type WeeklyNotes,
} from '../../core/week/weekly-note';
import { formatDayAsTheyDo, localeWeeks, now, today } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { kindFault } from '../../core/retro/composed';
import { createNote } from '../host/create';
import { writeBlock } from '../parts/generated-block';
import { openAt } from '../host/open';
import { singleFlight } from '../host/write';
import { goOn, openPreview } from '../parts/preview';

const PLUGINS = { periodicNotes: 'periodic-notes', journals: 'journals', calendar: 'calendar' } as const;

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

/** Where the user's weekly notes are: as Periodic Notes, Journals or Calendar has it, else as our settings say. */
export async function weeklyNotes({ app, source }: Context): Promise<WeeklyNotes> {
	const on = await enabled(app);
	const savedBy = async (id: string): Promise<unknown> =>
		on === null || on.has(id) ? await savedAt(app, `plugins/${id}/data.json`) : null;
	return readWeeklyNotes(
		await savedBy(PLUGINS.periodicNotes),
		await savedBy(PLUGINS.calendar),
		source.settings.weekly,
		await savedBy(PLUGINS.journals),
	);
}

/** How the user counts weeks: as the weekly notes are named, else as the language does. */
export async function weeksOfUser(context: Context): Promise<Weeks> {
	return weeksOf(await weeklyNotes(context), localeWeeks());
}

/** The note that Journals takes for the note of a week by its properties, wherever it is; null if there is none. */
function notedByJournals(
	{ vault, metadataCache }: App,
	{ journal }: WeeklyNotes,
	first: string,
): string | null {
	if (journal === undefined) return null;
	const isOfWeek = (saved: Record<string, unknown> | undefined): boolean =>
		saved?.journal === journal.name && saved[journal.dateField] === first;
	const files = vault.getMarkdownFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
	return files.find((file) => isOfWeek(metadataCache.getFileCache(file)?.frontmatter))?.path ?? null;
}

/**
 * Writes the review of a week into its weekly note, makes that note where there is none, and opens it: of
 * the week in which `day` is, or of this one.
 */
export async function writeWeek(context: Context, day = today()): Promise<void> {
	const { app, source } = context;
	const notes = await weeklyNotes(context);
	const locale = localeWeeks();
	const weeks = weeksOf(notes, locale);
	const period = weekOf(day, weeks);
	const block = reviewIn(source.snapshot(), period, weeks);

	const write = async (path: string): Promise<void> => {
		if (await writeBlock(app, path, { ...block, what: messagesOf(app).changes.blocks.week }))
			await openAt(app, path, 1, false);
	};
	const noted = notedByJournals(app, notes, period.first);
	if (noted !== null) return write(noted);

	const paths = weeklyNotePaths(period, notes, locale, formatDayAsTheyDo);
	const [wanted] = paths;
	if (wanted === undefined) throw new Error(messagesOf(app).entry.weekly.onlyJournals);
	const create = async (): Promise<void> => {
		const path = await createWeekly(context, { path: wanted, period, notes, block });
		await openAt(app, path, 1, false);
	};
	const folder = notes.journal === undefined ? notes.folder : null;
	const found = findWeeklyNote(
		paths,
		folder,
		app.vault.getMarkdownFiles().map(({ path }) => path),
	);
	if (found === null) return create();
	if (!found.isElsewhere) return write(found.path);
	askWhichNote(
		app,
		{ wanted, found: found.path },
		singleFlight(create),
		singleFlight(() => write(found.path)),
	);
}

/** A generated block: its name and its text. */
interface Block {
	name: string;
	content: string;
}

/** The review of a week as it stands in its note, with the change of that week and of the next. */
function reviewIn(snapshot: Snapshot, period: Period, weeks: Weeks): Block {
	const review = weekReview(snapshot, period, now());
	const [next, chosen] = [period, shiftPeriod(period, -1, weeks)].map((of) => {
		const made = changeOf(snapshot, of);
		return made === null ? null : { text: made.action.text, path: made.interview.path };
	});
	const content = reviewMarkdown(review, snapshot, next, chosen);
	return { name: reviewBlock(review), content };
}

/**
 * Makes the note of a week from the user's template, with the review in it; gives its path, throws a whole
 * sentence where it cannot.
 */
async function createWeekly(
	{ app, source }: Context,
	{ path: wanted, period, notes, block }: { path: string; period: Period; notes: WeeklyNotes; block: Block },
): Promise<string> {
	const filling = {
		week: period,
		title: noteName(wanted),
		pattern: notes.pattern,
		now: now(),
		formatDay: formatDayAsTheyDo,
	};
	const made = composeWeekly(await templateText(app, notes), notes, filling, localeWeeks(), block);
	if (typeof made === 'string')
		throw new Error(
			messagesOf(app).unmade.fromTemplate(noteName(wanted), unwrittenIn(made, messagesOf(app))),
		);
	const folder = wanted.slice(0, Math.max(0, wanted.lastIndexOf('/')));
	const file = await createNote(app, folder, noteName(wanted), made.text, (path) =>
		kindFault(path, made.text, 'other', source.prepared, messagesOf(app)),
	);
	return file.path;
}

/** Asks which note is the week's, where one of its name stands at another place: it may be somebody else's. */
function askWhichNote(
	app: App,
	{ wanted, found }: { wanted: string; found: string },
	create: () => void,
	write: () => void,
): void {
	const { weekly: words } = messagesOf(app).entry;
	openPreview(app, {
		title: words.which,
		shown: [{ says: words.elsewhere(wanted, found) }],
		choices: [
			{ words: words.into(found), act: goOn(write) },
			{ words: words.make(wanted), look: 'accent', act: goOn(create) },
		],
	});
}

/** The text of the template that new weekly notes begin with; null where there is none. */
async function templateText(app: App, { template }: WeeklyNotes): Promise<string | null> {
	if (template === '') return null;
	const file = app.metadataCache.getFirstLinkpathDest(normalizePath(template), '');
	if (file === null) {
		new Notice(messagesOf(app).entry.weekly.noTemplate(template));
		return null;
	}
	return app.vault.cachedRead(file);
}
