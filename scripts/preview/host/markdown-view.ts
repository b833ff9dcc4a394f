import type * as api from 'obsidian';
import { Editor } from './editor';
import { TextFileView } from './file-view';
import { setIcon } from './icons';
import { MarkdownRenderChild, MarkdownRenderer, renderNote } from './markdown';
import { askSuggests } from './editor-suggest';
import { Menu } from './menu';

export class MarkdownPreviewView extends MarkdownRenderer implements api.MarkdownPreviewView {
	private text = '';
	private child: MarkdownRenderChild | null = null;

	readonly app: api.App;

	constructor(
		containerEl: HTMLElement,
		private readonly view: MarkdownView,
	) {
		super(containerEl);
		this.app = view.app;
	}

	get file(): api.TFile {
		return this.view.file as api.TFile;
	}

	get(): string {
		return this.text;
	}

	set(data: string, _clear: boolean): void {
		this.text = data;
		this.rerender();
	}

	clear(): void {
		this.text = '';
		this.containerEl.empty();
	}

	rerender(): void {
		const { scrollTop } = this.containerEl;
		if (this.child) this.removeChild(this.child);
		this.containerEl.empty();
		const sizer = this.containerEl.createDiv({ cls: 'markdown-preview-sizer markdown-preview-section' });
		sizer.createDiv({ cls: 'inline-title', text: this.view.file?.basename ?? '' });
		this.child = this.addChild(new MarkdownRenderChild(sizer));
		renderNote(this.app, this.text, sizer, this.view.file?.path ?? '', this.child);
		this.containerEl.scrollTop = scrollTop;
	}

	getScroll(): number {
		return this.containerEl.scrollTop;
	}

	applyScroll(scroll: number): void {
		this.containerEl.scrollTop = scroll;
	}

	/** Brings the part that holds a line into view and marks it. */
	reveal(line: number): void {
		const parts = Array.from(this.containerEl.querySelectorAll<HTMLElement>('[data-line]')).filter(
			(part) => Number(part.getAttribute('data-line')) <= line,
		);
		for (const marked of this.containerEl.querySelectorAll('.is-flashing'))
			marked.classList.remove('is-flashing');
		const part = parts.sort(
			(a, b) => Number(a.getAttribute('data-line')) - Number(b.getAttribute('data-line')),
		)[parts.length - 1];
		part?.addClass('is-flashing');
		part?.scrollIntoView?.({ block: 'center' });
	}
}

export class MarkdownView extends TextFileView {
	override icon = 'lucide-file-text';
	readonly editor: Editor;
	readonly previewMode: MarkdownPreviewView;
	hoverPopover: api.HoverPopover | null = null;
	private mode: api.MarkdownViewModeType = 'source';
	private readonly sourceEl: HTMLElement;
	private readonly readingEl: HTMLElement;
	private readonly modeEl: HTMLElement;

	constructor(leaf: api.WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv({ cls: 'preview-source' });
		this.readingEl = this.contentEl.createDiv({ cls: 'markdown-reading-view' });
		this.editor = new Editor(this.sourceEl, () => this.onTyped());
		this.previewMode = this.addChild(
			new MarkdownPreviewView(
				this.readingEl.createDiv({
					cls: 'markdown-preview-view markdown-rendered',
					attr: { tabindex: '0', role: 'document', 'aria-label': 'Reading view' },
				}),
				this,
			),
		);
		this.modeEl = this.addAction('lucide-book-open', '', () =>
			this.setMode(this.mode === 'source' ? 'preview' : 'source'),
		);
		this.addAction('lucide-more-vertical', 'More options', (event) => this.onMore(event));
		this.editor.el.addEventListener('contextmenu', (event) => this.onContext(event));
		this.showMode();
	}

	get currentMode(): api.MarkdownSubView {
		return this.mode === 'preview' ? this.previewMode : this.sourceMode;
	}

	getViewType(): string {
		return 'markdown';
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	getMode(): api.MarkdownViewModeType {
		return this.mode;
	}

	setMode(mode: api.MarkdownViewModeType): void {
		if (mode === this.mode) return;
		this.mode = mode;
		this.showMode();
		this.app.workspace.trigger('layout-change');
		this.app.workspace.requestSaveLayout();
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	setViewData(data: string, clear: boolean): void {
		this.data = data;
		this.editor.load(data, clear);
		if (this.mode === 'preview') this.previewMode.set(data, clear);
	}

	clear(): void {
		this.editor.close();
		this.previewMode.clear();
	}

	showSearch(): void {
		this.editor.focus();
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: true };
	}

	override async setState(state: unknown, result: api.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { mode } = state as { mode?: unknown };
		if (mode === 'source' || mode === 'preview') this.setMode(mode);
		this.app.workspace.trigger('file-open', this.file);
	}

	override getEphemeralState(): Record<string, unknown> {
		return {
			scroll: this.mode === 'source' ? this.editor.getScrollInfo().top : this.previewMode.getScroll(),
			cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') },
		};
	}

	override setEphemeralState(state: unknown): void {
		const { line, scroll, cursor, focus, subpath } = (state ?? {}) as {
			line?: number;
			scroll?: number;
			cursor?: api.EditorRange;
			focus?: boolean;
			subpath?: string;
		};
		const meant = line ?? (typeof subpath === 'string' ? this.lineOf(subpath) : undefined);
		if (typeof meant === 'number') {
			const end = this.editor.getLine(meant).length;
			if (this.mode === 'source') {
				this.editor.setCursor(meant, end);
				this.editor.mark(meant);
				this.editor.scrollIntoView({ from: { line: meant, ch: 0 }, to: { line: meant, ch: end } }, true);
				this.editor.focus();
			} else {
				this.previewMode.reveal(meant);
			}
			return;
		}
		if (cursor) this.editor.setSelection(cursor.from, cursor.to);
		if (typeof scroll === 'number') {
			if (this.mode === 'source') this.editor.scrollTo(null, scroll);
			else this.previewMode.applyScroll(scroll);
		}
		if (focus && this.mode === 'source') this.editor.focus();
	}

	private readonly sourceMode: api.MarkdownSubView = {
		getScroll: () => this.editor.getScrollInfo().top,
		applyScroll: (scroll) => this.editor.scrollTo(null, scroll),
		get: () => this.getViewData(),
		set: (data, clear) => this.setViewData(data, clear),
	};

	private lineOf(subpath: string): number | undefined {
		const cache = this.file ? this.app.metadataCache.getFileCache(this.file) : null;
		const wanted = subpath.replace(/^#/, '');
		if (wanted.startsWith('^')) return cache?.blocks?.[wanted.slice(1).toLowerCase()]?.position.start.line;
		return cache?.headings?.find(
			(heading) => heading.heading.toLowerCase() === wanted.split('#').pop()?.toLowerCase(),
		)?.position.start.line;
	}

	private onTyped(): void {
		this.data = this.editor.getValue();
		this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
		askSuggests(this.app, this.editor, this.file);
	}

	private onMore(event: MouseEvent): void {
		const { file } = this;
		if (file === null) return;
		const menu = new Menu();
		this.onPaneMenu(menu, 'more-options');
		this.app.workspace.trigger('file-menu', menu, file, 'more-options', this.leaf);
		if (!menu.isEmpty()) menu.showAtMouseEvent(event);
	}

	private onContext(event: MouseEvent): void {
		const menu = new Menu();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		if (menu.isEmpty()) return;
		event.preventDefault();
		menu.showAtMouseEvent(event);
	}

	private showMode(): void {
		const reading = this.mode === 'preview';
		if (reading) this.previewMode.set(this.getViewData(), true);
		this.sourceEl.toggle(!reading);
		this.readingEl.toggle(reading);
		setIcon(this.modeEl, reading ? 'lucide-edit-3' : 'lucide-book-open');
		this.modeEl.setAttribute('aria-label', reading ? 'Source' : 'Reading');
		this.modeEl.setAttribute('data-mode', this.mode);
	}
}

/** Files that are no notes are shown as the text they are. */
export class PlainTextView extends TextFileView {
	private readonly textEl = this.contentEl.createEl('textarea', {
		cls: 'preview-editor-text',
		attr: { 'aria-label': 'File text', spellcheck: 'false' },
	});

	override onload(): void {
		super.onload();
		this.registerDomEvent(this.textEl, 'input', () => this.requestSave());
	}

	getViewType(): string {
		return 'text';
	}

	override getDisplayText(): string {
		return this.file?.name ?? 'No file';
	}

	getViewData(): string {
		return this.textEl.value;
	}

	setViewData(data: string): void {
		this.textEl.value = data;
	}

	clear(): void {
		this.textEl.value = '';
	}
}
