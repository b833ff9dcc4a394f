/** The live code block `interview-retro`: follows the notes for as long as it is shown. */
import { Keymap, MarkdownRenderChild, setIcon, type App, type TFile } from 'obsidian';
import type { Weeks } from '../../core/week/period';
import { weeksOf } from '../../core/week/weekly-note';
import { drawCodeBlock } from '../../view/block/code-block';
import { codeBlockOf } from '../../view/block/code-block-model';
import type { RowHandlers } from '../../view/parts/rows';
import { localeWeeks, now, weekStart } from '../host/clock';
import type { NoteSource } from '../host/note-source';
import { openAt } from '../host/open';
import { RowClicks } from '../parts/row-clicks';
import { weeklyNotes } from '../week/weekly-note';

export const CODE_BLOCK = 'interview-retro';

export class LiveBlock extends MarkdownRenderChild {
	private frame = 0;
	private readonly clicks: RowClicks;
	private weeks: Weeks = localeWeeks();
	/** The note that the block stands in: it knows its path after a rename. */
	private readonly file: TFile | null;

	constructor(
		containerEl: HTMLElement,
		private readonly app: App,
		private readonly source: NoteSource,
		private readonly body: string,
		private readonly path: string,
	) {
		super(containerEl);
		this.file = app.vault.getFileByPath(path);
		this.clicks = new RowClicks(app, source, () => this.drawSoon());
	}

	override onload(): void {
		this.containerEl.addClass('interview-retro');
		this.register(this.source.onChange(() => this.drawSoon()));
		this.draw();
		void this.learnWeeks();
	}

	override onunload(): void {
		this.containerEl.win.cancelAnimationFrame(this.frame);
		drawCodeBlock(this.containerEl, null);
	}

	/** Counts weeks as the user's weekly notes do. */
	private async learnWeeks(): Promise<void> {
		this.weeks = weeksOf(await weeklyNotes(this.app, this.source), localeWeeks());
		this.drawSoon();
	}

	/** Draws once for all changes of a frame. */
	private drawSoon(): void {
		const { win } = this.containerEl;
		win.cancelAnimationFrame(this.frame);
		this.frame = win.requestAnimationFrame(() => this.draw());
	}

	private draw(): void {
		const { source, body, clicks, handlers } = this;
		const path = this.file?.path ?? this.path;
		const block = source.isReady
			? codeBlockOf(body, path, source.snapshot(), {
					now: now(),
					ticked: clicks.ticked,
					weekStartsOn: weekStart(),
					weeks: this.weeks,
				})
			: null;
		drawCodeBlock(this.containerEl, { block, handlers, drawIcon: setIcon });
	}

	private readonly handlers: RowHandlers = {
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		tick: (row) => void this.clicks.tick(row),
		untick: (row) => void this.clicks.untick(row),
	};
}
