import type * as api from 'obsidian';
import { AbsentError } from './absent';
import { difference, joined } from './file-view';

interface Moment {
	text: string;
	from: number;
	to: number;
}

/** Obsidian's editor over a textarea: the same verbs, one history of its own in which a transaction is one step. */
export class Editor implements api.Editor {
	readonly el: HTMLTextAreaElement;
	private readonly markEl: HTMLElement;
	private readonly mirrorEl: HTMLElement;
	private past: Moment[] = [];
	private future: Moment[] = [];
	private last: Moment = { text: '', from: 0, to: 0 };
	private typedAt = 0;
	private marked: number | null = null;

	constructor(
		containerEl: HTMLElement,
		private readonly changed: () => void,
	) {
		const box = containerEl.createDiv({ cls: 'markdown-source-view preview-editor' });
		this.markEl = box.createDiv({ cls: 'preview-editor-mark' });
		this.el = box.createEl('textarea', {
			cls: 'preview-editor-text',
			attr: { 'aria-label': 'Note text', spellcheck: 'false' },
		});
		this.mirrorEl = box.createDiv({
			cls: 'preview-editor-text preview-editor-mirror',
			attr: { 'aria-hidden': 'true' },
		});
		this.el.addEventListener('input', () => {
			const now = Date.now();
			this.record(now - this.typedAt > 500);
			this.typedAt = now;
			this.mark(null);
			this.changed();
		});
		this.el.addEventListener('beforeinput', (event) => {
			if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
			event.preventDefault();
			if (event.inputType === 'historyUndo') this.undo();
			else this.redo();
		});
		this.el.addEventListener('keydown', (event) => this.onKey(event));
		this.el.addEventListener('scroll', () => this.placeMark());
		this.el.addEventListener('pointerdown', () => this.mark(null));
		this.markEl.hide();
		this.close();
	}

	/** Until a note is loaded nothing can be typed: it would be lost when the note comes. */
	close(): void {
		this.load('', true);
		this.el.readOnly = true;
	}

	/** Loads another text; `fresh` forgets the history, too. Otherwise the cursor stays by the words it stood at. */
	load(loaded: string, fresh: boolean): void {
		const text = joined(loaded);
		this.el.readOnly = false;
		if (fresh) {
			this.el.value = text;
			this.el.setSelectionRange(0, 0);
			this.el.scrollTop = 0;
			this.past = [];
			this.future = [];
			this.last = this.now();
			this.mark(null);
			return;
		}
		const change = difference(this.el.value, text);
		const { scrollTop } = this.el;
		this.splice([{ from: change.from, to: change.to, text: change.text }]);
		this.el.scrollTop = scrollTop;
	}

	/** Marks a line as the one that was meant, until the next click or key. */
	mark(line: number | null): void {
		this.marked = line;
		this.markEl.toggle(line !== null);
		this.placeMark();
	}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.placeMark();
	}

	getValue(): string {
		return this.el.value;
	}

	setValue(content: string): void {
		this.splice([{ from: 0, to: this.el.value.length, text: content }]);
		this.changed();
	}

	getLine(line: number): string {
		return this.lines()[line] ?? '';
	}

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number {
		return this.lines().length;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		return this.el.value.slice(this.el.selectionStart, this.el.selectionEnd);
	}

	somethingSelected(): boolean {
		return this.el.selectionStart !== this.el.selectionEnd;
	}

	getRange(from: api.EditorPosition, to: api.EditorPosition): string {
		return this.el.value.slice(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string): void {
		this.transaction({ replaceSelection: replacement });
	}

	replaceRange(replacement: string, from: api.EditorPosition, to?: api.EditorPosition): void {
		this.transaction({ changes: [{ text: replacement, from, to }] });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): api.EditorPosition {
		const { selectionStart, selectionEnd, selectionDirection } = this.el;
		const backward = selectionDirection === 'backward';
		const atStart = side === 'from' || (side === 'head' && backward) || (side === 'anchor' && !backward);
		return this.offsetToPos(atStart ? selectionStart : selectionEnd);
	}

	listSelections(): api.EditorSelection[] {
		return [{ anchor: this.getCursor('anchor'), head: this.getCursor('head') }];
	}

	setCursor(pos: api.EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: api.EditorPosition, head: api.EditorPosition = anchor): void {
		const [from, to] = [this.posToOffset(anchor), this.posToOffset(head)];
		this.el.setSelectionRange(Math.min(from, to), Math.max(from, to), from > to ? 'backward' : 'forward');
	}

	setSelections(ranges: api.EditorSelectionOrCaret[], main = 0): void {
		const range = ranges[main];
		if (range) this.setSelection(range.anchor, range.head);
	}

	focus(): void {
		this.el.focus({ preventScroll: true });
	}

	blur(): void {
		this.el.blur();
	}

	hasFocus(): boolean {
		return this.el.isActiveElement();
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.el.scrollTop, left: this.el.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.el.scrollLeft = x;
		if (typeof y === 'number') this.el.scrollTop = y;
	}

	scrollIntoView(range: api.EditorRange, center = false): void {
		const { top, height } = this.placeOf(range.from.line);
		const { scrollTop, clientHeight } = this.el;
		if (center) this.el.scrollTop = top - (clientHeight - height) / 2;
		else if (top < scrollTop) this.el.scrollTop = top;
		else if (top + height > scrollTop + clientHeight) this.el.scrollTop = top + height - clientHeight;
	}

	undo(): void {
		this.travel(this.past, this.future);
	}

	redo(): void {
		this.travel(this.future, this.past);
	}

	exec(command: api.EditorCommandName): void {
		throw new AbsentError(`Editor.exec('${command}')`);
	}

	transaction(tx: api.EditorTransaction): void {
		const changes = (tx.changes ?? []).map((change) => ({
			from: this.posToOffset(change.from),
			to: this.posToOffset(change.to ?? change.from),
			text: change.text,
		}));
		if (tx.replaceSelection !== undefined)
			changes.push({ from: this.el.selectionStart, to: this.el.selectionEnd, text: tx.replaceSelection });
		const replaced = tx.replaceSelection !== undefined;
		if (changes.length > 0) this.splice(changes, replaced);
		const selection = tx.selection ?? tx.selections?.[0];
		if (selection) this.setSelection(selection.from, selection.to);
		this.last = this.now();
		if (changes.length > 0) this.changed();
	}

	wordAt(pos: api.EditorPosition): api.EditorRange | null {
		const line = this.getLine(pos.line);
		for (const match of line.matchAll(/[\p{L}\p{N}_]+/gu)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (from <= pos.ch && pos.ch <= to)
				return { from: { line: pos.line, ch: from }, to: { line: pos.line, ch: to } };
		}
		return null;
	}

	posToOffset(pos: api.EditorPosition): number {
		const lines = this.lines();
		if (pos.line < 0) return 0;
		if (pos.line >= lines.length) return this.el.value.length;
		let offset = 0;
		for (let line = 0; line < pos.line; line++) offset += (lines[line]?.length ?? 0) + 1;
		return offset + Math.max(0, Math.min(pos.ch, lines[pos.line]?.length ?? 0));
	}

	offsetToPos(offset: number): api.EditorPosition {
		const before = this.el.value.slice(0, Math.max(0, offset));
		const line = before.split('\n').length - 1;
		return { line, ch: before.length - (before.lastIndexOf('\n') + 1) };
	}

	processLines<T>(
		read: (line: number, text: string) => T | null,
		write: (line: number, text: string, value: T | null) => api.EditorChange | void,
		ignoreEmpty = false,
	): void {
		const lines = this.lines().flatMap((text, line) =>
			ignoreEmpty && text.trim() === '' ? [] : [{ line, text, value: read(line, text) }],
		);
		const changes = lines.flatMap(({ line, text, value }) => write(line, text, value) ?? []);
		if (changes.length > 0) this.transaction({ changes });
	}

	private lines(): string[] {
		return this.el.value.split('\n');
	}

	private now(): Moment {
		return { text: this.el.value, from: this.el.selectionStart, to: this.el.selectionEnd };
	}

	private record(step: boolean): void {
		if (step || this.past.length === 0) this.past.push(this.last);
		this.future = [];
		this.last = this.now();
	}

	private splice(changes: { from: number; to: number; text: string }[], toEnd = false): void {
		const before = this.now();
		let { text } = before;
		let [from, to] = [before.from, before.to];
		for (const change of [...changes].sort((a, b) => b.from - a.from)) {
			text = text.slice(0, change.from) + change.text + text.slice(change.to);
			const move = (at: number): number =>
				at >= change.to
					? at + change.text.length - (change.to - change.from)
					: Math.min(at, change.from + change.text.length);
			[from, to] = toEnd
				? [change.from + change.text.length, change.from + change.text.length]
				: [from < change.from ? from : move(from), to < change.from ? to : move(to)];
		}
		this.el.value = text;
		this.el.setSelectionRange(from, to);
		this.record(true);
	}

	private travel(back: Moment[], forth: Moment[]): void {
		const target = back.pop();
		if (!target) return;
		forth.push(this.now());
		this.el.value = target.text;
		this.el.setSelectionRange(target.from, target.to);
		this.last = target;
		this.typedAt = 0;
		this.changed();
	}

	private onKey(event: KeyboardEvent): void {
		const mod = event.ctrlKey || event.metaKey;
		const key = event.key.toLowerCase();
		if (mod && key === 'z') {
			event.preventDefault();
			if (event.shiftKey) this.redo();
			else this.undo();
		} else if (mod && key === 'y') {
			event.preventDefault();
			this.redo();
		}
	}

	/** Where the cursor's line ends below, in the window. */
	belowCursor(): { left: number; top: number } {
		const { top, height } = this.placeOf(this.getCursor().line);
		const box = this.el.getBoundingClientRect();
		return { left: box.left + 24, top: box.top + top + height - this.el.scrollTop };
	}

	/** Where a line is, measured on a copy that breaks its lines the same way. */
	private placeOf(line: number): { top: number; height: number } {
		const lines = this.lines();
		this.mirrorEl.setCssStyles({ width: `${this.el.clientWidth}px` });
		this.mirrorEl.setText(`${lines.slice(0, line).join('\n')}${line > 0 ? '\n' : ''}`);
		const at = this.mirrorEl.createSpan({ text: lines[line] || '\u200b' });
		const place = { top: at.offsetTop, height: at.offsetHeight };
		this.mirrorEl.empty();
		return place;
	}

	private placeMark(): void {
		if (this.marked === null) return;
		const { top, height } = this.placeOf(this.marked);
		this.markEl.setCssStyles({ top: `${top - this.el.scrollTop}px`, height: `${height}px` });
	}
}
