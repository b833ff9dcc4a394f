import type * as api from 'obsidian';
import { ItemView } from './view';

export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: api.TFile | null = null;
	override navigation = true;

	override onload(): void {
		const { vault } = this.app;
		this.registerEvent(
			vault.on('rename', (file) => {
				if (file === this.file) void this.onRename(this.file);
			}),
		);
		this.registerEvent(
			vault.on('delete', (file) => {
				if (file === this.file) this.leaf.detach();
			}),
		);
	}

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path ?? null };
	}

	override async setState(state: unknown, _result: api.ViewStateResult): Promise<void> {
		const path = (state as { file?: unknown } | null)?.file;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file === this.file) return;
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
	}

	override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		await super.onClose();
	}

	async onLoadFile(_file: api.TFile): Promise<void> {
		return undefined;
	}

	async onUnloadFile(_file: api.TFile): Promise<void> {
		return undefined;
	}

	async onRename(_file: api.TFile): Promise<void> {
		(this.leaf as unknown as { refresh(): void }).refresh();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}
}

/** How long Obsidian waits after the last letter before it saves. */
const PAUSE = 2_000;

/** A text as an editor holds it, which knows one line ending. */
export const joined = (text: string): string => text.replace(/\r\n?/g, '\n');

export abstract class EditableFileView extends FileView {}

/** A text that is typed: what is typed goes to disk soon, what comes from disk goes into it. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	private saved = '';
	private timer: number | undefined = undefined;
	private saving: Promise<void> = Promise.resolve();

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	readonly requestSave = (): void => {
		this.containerEl.win.clearTimeout(this.timer);
		this.timer = this.containerEl.win.setTimeout(() => void this.save(), PAUSE);
	};

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on('modify', (file) => {
				if (file === this.file) void this.takeOver(this.file);
			}),
		);
	}

	override async onLoadFile(file: api.TFile): Promise<void> {
		this.saved = joined(await this.app.vault.read(file));
		this.data = this.saved;
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: api.TFile): Promise<void> {
		await this.save(true);
	}

	/**
	 * Only what was typed is written, onto what is on disk by then: a tick in the sidebar is not undone by a
	 * save. What was only opened is not written, whatever line endings it has.
	 */
	async save(clear = false): Promise<void> {
		this.containerEl.win.clearTimeout(this.timer);
		const { file } = this;
		if (!file) return;
		this.saving = this.saving.then(async () => {
			const typed = this.getViewData();
			if (typed === this.saved || this.app.vault.getFileByPath(file.path) !== file) return;
			const base = this.saved;
			this.saved = typed;
			const written = await this.app.vault.process(file, (text) => merge(base, typed, joined(text)));
			this.saved = written;
			this.data = written;
			if (this.file === file) this.show(typed, written);
		});
		await this.saving;
		if (clear) this.clear();
	}

	private async takeOver(file: api.TFile): Promise<void> {
		const text = joined(await this.app.vault.cachedRead(file));
		if (this.file !== file || text === this.saved) return;
		const base = this.saved;
		this.saved = text;
		this.data = text;
		this.show(base, text);
	}

	/** The view gets what changed from one text to another; what was typed meanwhile stays. */
	private show(from: string, to: string): void {
		const typed = this.getViewData();
		const merged = merge(from, typed, to);
		if (merged !== typed) this.setViewData(merged, false);
	}
}

/**
 * `other`, with the one stretch in which `changed` differs from `base` put in; where both changed the same
 * place, `changed` wins.
 */
export function merge(base: string, changed: string, other: string): string {
	if (other === base) return changed;
	const mine = difference(base, changed);
	const theirs = difference(base, other);
	if (mine.to <= theirs.from) return other.slice(0, mine.from) + mine.text + other.slice(mine.to);
	if (mine.from >= theirs.to) {
		const shift = theirs.text.length - (theirs.to - theirs.from);
		return other.slice(0, mine.from + shift) + mine.text + other.slice(mine.to + shift);
	}
	return changed;
}

export function difference(before: string, after: string): { from: number; to: number; text: string } {
	let from = 0;
	while (from < before.length && from < after.length && before[from] === after[from]) from++;
	let tail = 0;
	while (
		tail < before.length - from &&
		tail < after.length - from &&
		before[before.length - 1 - tail] === after[after.length - 1 - tail]
	)
		tail++;
	return { from, to: before.length - tail, text: after.slice(from, after.length - tail) };
}
