/** The form that shows a copy beside its original, and keeps one of the two where the user says so. */
import { Notice, type App } from 'obsidian';
import { comparedLines } from '../../core/edit/changed-lines';
import { noteName } from '../../core/markdown/inline';
import { originalOf } from '../../core/note/note';
import { drawBoth, type BothProps, type OneOfBoth } from '../../view/tracker/both';
import { keepOne, type ShownNote } from '../host/keep-one';
import { openBoth } from '../host/open';
import { noteText, singleFlight } from '../host/write';
import { messagesOf } from '../language/language';
import { openDrawn } from '../parts/drawn-form';

/**
 * Shows a copy beside the note that it is a copy of, by what is `known` or by its name; opens it where that
 * is not there.
 */
export async function openSideBySide(app: App, path: string, known: string | undefined): Promise<void> {
	const original = known ?? originalOf(path);
	const first = original === null ? null : await noteText(app, original);
	const copy = await noteText(app, path);
	if (original === null || first === null || copy === null) return openBoth(app, path, known);
	showBoth(app, { path: original, text: first }, { path, text: copy });
}

function showBoth(app: App, original: ShownNote, copy: ShownNote): void {
	const words = messagesOf(app);
	const shown = (note: ShownNote, other: ShownNote): OneOfBoth => ({
		path: note.path,
		name: noteName(note.path),
		isCopy: note === copy,
		lines: comparedLines(note.text, other.text),
	});
	let chosen = original.path;
	const keep = singleFlight(async () => {
		const [kept, other] = chosen === copy.path ? [copy, original] : [original, copy];
		dialog.close();
		new Notice(await keepOne(app, kept, other, original.path), 0);
	});
	const both: BothProps = {
		notes: [shown(original, copy), shown(copy, original)],
		keep: (path) => {
			chosen = path;
			keep();
		},
		openNotes: () => {
			dialog.close();
			void openBoth(app, copy.path, original.path);
		},
	};
	const dialog = openDrawn(app, {
		title: words.sidebar.both.title,
		look: 'interview-retro-both',
		draw: (element) => drawBoth(element, both, words),
		clear: (element) => drawBoth(element, null),
	});
}
