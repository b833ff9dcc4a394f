/** The form that shows a copy beside its original, and keeps one of the two where the user says so. */
import { Notice, type App } from 'obsidian';
import { comparedLines } from '../../core/edit/changed-lines';
import { noteName } from '../../core/markdown/inline';
import { originalOf } from '../../core/note/note';
import { drawBoth, type OneOfBoth } from '../../view/tracker/both';
import { keepOne, type ShownNote } from '../host/keep-one';
import { openBoth } from '../host/open';
import { noteText, singleFlight } from '../host/write';
import { messagesOf } from '../language/language';
import { Form } from '../parts/form';

/**
 * Shows a copy beside the note that it is a copy of, by what is `known` or by its name; opens it where that
 * is not there.
 */
export async function openSideBySide(app: App, path: string, known: string | undefined): Promise<void> {
	const original = known ?? originalOf(path);
	const first = original === null ? null : await noteText(app, original);
	const copy = await noteText(app, path);
	if (original === null || first === null || copy === null) return openBoth(app, path, known);
	new BothForm(app, { path: original, text: first }, { path, text: copy }).open();
}

class BothForm extends Form {
	constructor(
		app: App,
		private readonly original: ShownNote,
		private readonly copy: ShownNote,
	) {
		super(app);
		this.setTitle(messagesOf(app).sidebar.both.title);
	}

	override onOpen(): void {
		const { app, original, copy, contentEl } = this;
		this.modalEl.addClass('interview-retro-both');
		contentEl.addClass('interview-retro');
		const shown = (note: ShownNote, other: ShownNote): OneOfBoth => ({
			path: note.path,
			name: noteName(note.path),
			isCopy: note === copy,
			lines: comparedLines(note.text, other.text),
		});
		let chosen = original.path;
		const keep = singleFlight(async () => {
			const [kept, other] = chosen === copy.path ? [copy, original] : [original, copy];
			this.close();
			new Notice(await keepOne(app, kept, other, original.path), 0);
		});
		drawBoth(
			contentEl,
			{
				notes: [shown(original, copy), shown(copy, original)],
				keep: (path) => {
					chosen = path;
					keep();
				},
				openNotes: () => {
					this.close();
					void openBoth(app, copy.path, original.path);
				},
			},
			messagesOf(app),
		);
	}

	override onClose(): void {
		drawBoth(this.contentEl, null);
		super.onClose();
	}
}
