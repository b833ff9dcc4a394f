/** The history of a theme as a generated block in its knowledge note: asked for by name, written as it was shown. */
import { MarkdownView, Modal, Notice, Setting, type App } from 'obsidian';
import { blockIn, setBlock } from '../core/edit/block';
import type { Named } from '../core/names';
import { noteName } from '../core/note/inline';
import { historyOf, themeAt } from '../core/theme/history';
import type { NoteSource } from './note-source';
import { setBlockIn, textOf } from './write';

const BLOCK = 'history';

/** Writes the history into the open note, if that is a theme's knowledge note; says whether it is. */
export function insertHistory(app: App, source: NoteSource, isAsking: boolean): boolean {
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const path = view?.file?.path;
	if (view === null || path === undefined || !source.isReady) return false;
	const theme = themeAt(path, source.journal());
	if (theme === null) return false;
	if (!isAsking) void write(app, source, path, theme, view.getMode() === 'source' ? view.editor.posToOffset(view.editor.getCursor()) : null);
	return true;
}

async function write(app: App, source: NoteSource, path: string, theme: Named, at: number | null): Promise<void> {
	const content = historyOf(theme, source.journal());
	const text = await textOf(app, path);
	const planned = text === null ? null : setBlock(text, BLOCK, content);
	if (text !== null && planned === 'by-hand') {
		new ReplaceHistory(app, path, blockIn(text, BLOCK) ?? '', content).open();
		return;
	}
	if (planned === 'as-wanted') {
		new Notice(`${noteName(path)}: the history is up to date.`);
		return;
	}
	const made = await setBlockIn(app, path, BLOCK, content, at === null ? {} : { at });
	if (made !== null) new Notice(`${noteName(path)}: the history is written.`);
}

/** Shows what was changed by hand and what would take its place, and replaces it only then. */
class ReplaceHistory extends Modal {
	constructor(
		app: App,
		private readonly path: string,
		private readonly shown: string,
		private readonly content: string,
	) {
		super(app);
		this.setTitle('Replace what was changed by hand?');
	}

	override onOpen(): void {
		const { contentEl } = this;
		this.modalEl.addClass('interview-retro-form');
		contentEl.createEl('p', { text: `The history in ${noteName(this.path)} is not as it was written. Replacing it loses what was changed.` });
		this.show('As it stands', this.shown);
		this.show('As it would be', this.content);
		new Setting(contentEl)
			.addButton((button) => button.setButtonText('Keep it').onClick(() => this.close()))
			.addButton((button) =>
				button
					.setButtonText('Replace it')
					.setDestructive()
					.onClick(() => void this.replace()),
			);
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private show(name: string, text: string): void {
		this.contentEl.createEl('h3', { cls: 'ir-section-head', text: name });
		this.contentEl.createEl('pre', { cls: 'ir-quoted', text, attr: { tabindex: 0, role: 'region', 'aria-label': name } });
	}

	private async replace(): Promise<void> {
		this.close();
		const made = await setBlockIn(this.app, this.path, BLOCK, this.content, { overwrite: true }, this.shown);
		if (made !== null) new Notice(`${noteName(this.path)}: the history is written.`);
	}
}
