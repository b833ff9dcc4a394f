/**
 * Weak points given a theme: in one note at once, with a way back; in several as they were shown, taken back
 * as one.
 */
import { Notice } from 'obsidian';
import { nameWeakPoints, type WeakPointPlace } from '../../core/change/name-weak-point';
import { unwrittenIn } from '../../core/edit/edit';
import { inverse } from '../../core/edit/changed-lines';
import { noteName } from '../../core/markdown/inline';
import type { ParseContext } from '../../core/note/note';
import { themeName } from '../../core/vault/names';
import type { Snapshot } from '../../core/vault/snapshot';
import type { Change } from '../host/bulk';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { offer } from '../host/tasks';
import { attempt, changeNote } from '../host/write';
import { ChangesForm } from '../parts/changes-form';

/** A weak point, and the note that it stands in. */
export interface WeakPointIn {
	path: string;
	point: WeakPointPlace;
}

/** How a theme is written in a note: as a link where a note of another spelling bears its name, else by its name. */
function writtenIn({ app }: Context, snapshot: Snapshot, theme: string, path: string): string {
	const named = snapshot.themeOf(theme, path);
	const file = named.note === null ? null : app.vault.getFileByPath(named.note);
	if (file !== null) return `[[${app.metadataCache.fileToLinktext(file, path)}]]`;
	return snapshot.names.get(named.key)?.name ?? named.name;
}

/**
 * What is wanted of each note for its weak points to be given a theme, by its name or as a link; null says
 * that they are none. `reading` is how the notes are read where that is not yet how they will be.
 */
export function namings(
	context: Context,
	lines: readonly WeakPointIn[],
	theme: string | null,
	reading: ParseContext = context.source.prepared,
): Change[] {
	const snapshot = context.source.snapshot();
	const byNote = new Map<string, WeakPointPlace[]>();
	for (const { path, point } of lines) byNote.set(path, [...(byNote.get(path) ?? []), point]);
	return [...byNote].map(([path, points]) => {
		const written = theme === null ? null : writtenIn(context, snapshot, theme, path);
		return { path, compute: (text) => nameWeakPoints(text, points, written, reading) };
	});
}

/** The lines that are being named: the second press of a double click does nothing more. */
const underWay = new Set<string>();

/** Names weak points that say the same: at once where one note says it, else once it was seen what would change. */
export async function nameWeakPoint(
	context: Context,
	lines: readonly WeakPointIn[],
	theme: string | null,
): Promise<void> {
	const [only, ...more] = namings(context, lines, theme);
	const sign = JSON.stringify(lines);
	if (only === undefined || underWay.has(sign)) return;
	if (more.length > 0) {
		new NamingForm(context, lines, theme).open();
		return;
	}
	underWay.add(sign);
	try {
		await nameIn(context, only, theme);
	} finally {
		underWay.delete(sign);
	}
}

/** Names the lines of one note, and offers the way back. */
async function nameIn({ app }: Context, { path, compute }: Change, theme: string | null): Promise<void> {
	const tried = await attempt(app, path, compute);
	if ('reason' in tried) {
		new Notice(`${noteName(path)}: ${unwrittenIn(tried.reason, messagesOf(app))}`);
		return;
	}
	const { before, after, made } = tried;
	const { themes, acts } = messagesOf(app);
	const words = theme === null ? themes.weakPoint.noTheme : themes.weakPoint.is(themeName(theme));
	offer(`${noteName(path)}: ${words}`, acts.undo, () => {
		void changeNote(app, path, (text) => (text === after ? inverse(before, made) : 'touched'));
	});
}

class NamingForm extends ChangesForm {
	constructor(
		private readonly context: Context,
		private readonly lines: readonly WeakPointIn[],
		private readonly theme: string | null,
	) {
		const words = messagesOf(context.app).themes.weakPoint;
		super(context.app, theme === null ? words.notATheme : words.name);
		this.setTitle(theme === null ? words.notATheme : words.title(theme));
	}

	protected override addControls(): void {
		// There is nothing to choose.
	}

	protected override remarks(): string[] {
		return [];
	}

	protected override changes(): Change[] {
		return namings(this.context, this.lines, this.theme);
	}
}
