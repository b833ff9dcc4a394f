/** The lesson check and the check of the notes: over the vault in a form, and for the note that is open. */
import { Keymap, Notice, type App } from 'obsidian';
import { addDays } from '../../core/day';
import { unwrittenIn } from '../../core/edit/edit';
import { inverse } from '../../core/edit/changed-lines';
import { filled, putBeside, type FoundIn } from '../../core/lesson/beside';
import { noteName } from '../../core/markdown/inline';
import { dayBeforeNext } from '../../core/vault/upcoming';
import { check } from '../../core/retro/check';
import type { Snapshot } from '../../core/vault/snapshot';
import { isChecked, lint, lintNote, type Finding } from '../../core/lesson/lint';
import { drawFindings, type FindingHandlers, type TakeBack } from '../../view/lesson/findings';
import { foundLessons, foundProblems, type FoundNote } from '../../view/lesson/findings-model';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { openAt } from '../host/open';
import { attempt, changeNote } from '../host/write';
import { openDrawn } from '../parts/drawn-form';

interface Found {
	summary: string;
	notes: FoundNote[];
}

/** Shows what was found, and looks again whenever the notes have changed. */
function openFound(context: Context, title: string, find: () => Promise<Found>): void {
	const { app, source } = context;
	let found: Found | null = null;
	const handlers: FindingHandlers = {
		open: ({ path, line }, event) => {
			dialog.close();
			void openAt(app, path, line, Keymap.isModEvent(event));
		},
		putBeside: (path, one, words) => putBesideIn(context, path, one, words),
	};
	const dialog = openDrawn(app, {
		title,
		look: 'interview-retro-found',
		draw: (element) => drawFindings(element, { found, handlers, words: messagesOf(app) }),
		clear: (element) => drawFindings(element, null),
		follow: (redraw) => {
			// What is not read yet is awaited.
			const refresh = async (): Promise<void> => {
				if (!source.isReady) return;
				found = await find();
				redraw();
			};
			void refresh();
			return source.onChange(() => void refresh());
		},
	});
}

/**
 * Puts words beside a line of a note, and gives what takes them back; null, and a notice, where they cannot
 * go there.
 */
async function putBesideIn(
	{ app, source }: Context,
	path: string,
	found: FoundIn,
	words: string,
): Promise<TakeBack | null> {
	const tried = await attempt(app, path, (text) => putBeside(path, text, found, words, source.prepared));
	if ('reason' in tried) {
		new Notice(`${noteName(path)}: ${unwrittenIn(tried.reason, messagesOf(app))}`);
		return null;
	}
	const back = inverse(tried.before, tried.made);
	return async () =>
		(await changeNote(app, path, (text) => (text === tried.after ? back : 'touched'))) !== null;
}

/** Every note that the lesson check reads, with its text; one that went meanwhile is left out. */
async function textsOf(app: App, snapshot: Snapshot): Promise<[string, string][]> {
	const paths = [...snapshot.notes].filter(([path, note]) => isChecked(path, note)).map(([path]) => path);
	const texts = await Promise.all(
		paths.map(async (path): Promise<[string, string] | null> => {
			const file = app.vault.getFileByPath(path);
			try {
				return file === null ? null : [path, await app.vault.cachedRead(file)];
			} catch {
				return null;
			}
		}),
	);
	return texts.filter((one) => one !== null);
}

/** Shows what could be said more sharply in the lessons, actions and stories of the vault. */
export function openCheckLessons(context: Context): void {
	const { app, source } = context;
	const { checks, lessons } = messagesOf(app);
	const find = async (): Promise<Found> => {
		const snapshot = source.snapshot();
		const { findings, checked } = lint(await textsOf(app, snapshot), snapshot, source.prepared);
		const day = dayBeforeNext(snapshot) ?? addDays(snapshot.today, 7);
		const fill = (skeleton: string, place: { path: string; line: number }): string =>
			filled(skeleton, place, snapshot, day);
		const notes = foundLessons(findings, lessons, fill);
		const lines = notes.reduce((sum, note) => sum + note.lines.length, 0);
		const read = checks.read(checked);
		const summary = lines === 0 ? checks.sharp(read) : checks.sharper(lines, notes.length, read);
		return { summary, notes };
	};
	openFound(context, checks.lessons, find);
}

/** Shows what could not be read in the notes. */
export function openCheckNotes(context: Context): void {
	const { app, source } = context;
	const { checks } = messagesOf(app);
	const find = (): Promise<Found> => {
		const snapshot = source.snapshot();
		const problems = check(snapshot);
		const notes = foundProblems(problems, messagesOf(app).problems);
		const summary =
			problems.length === 0
				? checks.nothing(snapshot.interviews.size)
				: checks.toCheck(problems.length, notes.length);
		return Promise.resolve({ summary, notes });
	};
	openFound(context, checks.notes, find);
}

/** The findings of the note that is open, read again whenever the notes have changed. */
export class NoteLessons {
	private path: string | null = null;
	private snapshot: Snapshot | null = null;
	private findings: readonly Finding[] = [];

	constructor(
		private readonly context: Context,
		/** Called where there is something new to show. */
		private readonly changed: () => void,
	) {}

	/** What is known of a note by now. */
	of(path: string | null): readonly Finding[] {
		const snapshot = this.context.source.snapshot();
		if (path !== this.path || snapshot !== this.snapshot) {
			if (path !== this.path) this.findings = [];
			this.path = path;
			this.snapshot = snapshot;
			void this.read(path, snapshot);
		}
		return this.findings;
	}

	private async read(path: string | null, snapshot: Snapshot): Promise<void> {
		const note = path === null ? undefined : snapshot.notes.get(path);
		const file =
			path === null || note === undefined || !isChecked(path, note)
				? null
				: this.context.app.vault.getFileByPath(path);
		const text = file === null ? null : await this.context.app.vault.cachedRead(file).catch(() => null);
		if (this.path !== path || this.snapshot !== snapshot) return;
		const had = this.findings.length;
		this.findings =
			path === null || text === null ? [] : lintNote(path, text, snapshot, this.context.source.prepared);
		if (had > 0 || this.findings.length > 0) this.changed();
	}
}
