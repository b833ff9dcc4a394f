/** The live code block `interview-retro`: follows the notes for as long as it is shown. */
import { Keymap, MarkdownRenderChild, setIcon, type TFile } from 'obsidian';
import { blockIn } from '../../core/edit/block';
import type { Weeks } from '../../core/week/period';
import { weeksOf } from '../../core/week/weekly-note';
import { setProperty } from '../../core/edit/property';
import { drawCodeBlock, type BlockHandlers } from '../../view/block/code-block';
import { codeBlockOf, readAsked } from '../../view/block/code-block-model';
import { localeWeeks, now, today, weekStart } from '../host/clock';
import type { Context, Feature } from '../host/context';
import { openAt, practiseThese } from '../host/open';
import { changeNote, noteText } from '../host/write';
import { messagesOf } from '../language/language';
import { openMenu } from '../menu/acts';
import { openRehearsal } from '../practice/rehearsal';
import { openReview } from '../retro/review';
import { startMoment } from '../retro/follow-ups';
import { RowClicks } from '../parts/row-clicks';
import { weeklyNotes } from '../week/weekly-note';

const CODE_BLOCK = 'interview-retro';

class LiveBlock extends MarkdownRenderChild {
	private frame = 0;
	private readonly clicks: RowClicks;
	private weeks: Weeks = localeWeeks();
	/** Whether its note holds the history as text; null until that is known. */
	private holdsHistory: boolean | null;
	/** The note that the block stands in: it knows its path after a rename. */
	private readonly file: TFile | null;

	constructor(
		containerEl: HTMLElement,
		private readonly context: Context,
		private readonly body: string,
		private readonly path: string,
	) {
		super(containerEl);
		this.file = context.app.vault.getFileByPath(path);
		this.clicks = new RowClicks(context, () => this.drawSoon());
		this.holdsHistory = readAsked(body).word === 'history' ? null : false;
	}

	override onload(): void {
		this.containerEl.addClass('interview-retro');
		this.register(this.context.source.onChange(() => this.drawSoon()));
		this.draw();
		void this.learnWeeks();
		if (this.holdsHistory !== null) return;
		void this.learnHistory();
		// Text of a note that holds nothing else of ours makes no change to the notes as they are read.
		const { vault } = this.context.app;
		this.registerEvent(vault.on('modify', ({ path }) => path === this.notePath && void this.learnHistory()));
	}

	private async learnHistory(): Promise<void> {
		const text = await noteText(this.context.app, this.notePath);
		this.holdsHistory = text !== null && blockIn(text, 'history') !== null;
		this.drawSoon();
	}

	override onunload(): void {
		this.containerEl.win.cancelAnimationFrame(this.frame);
		drawCodeBlock(this.containerEl, null);
	}

	/** Counts weeks as the user's weekly notes do. */
	private async learnWeeks(): Promise<void> {
		this.weeks = weeksOf(await weeklyNotes(this.context), localeWeeks());
		this.drawSoon();
	}

	/** Draws once for all changes of a frame. */
	private drawSoon(): void {
		const { win } = this.containerEl;
		win.cancelAnimationFrame(this.frame);
		this.frame = win.requestAnimationFrame(() => this.draw());
	}

	private draw(): void {
		const { body, clicks, handlers, holdsHistory } = this;
		const { source } = this.context;
		const block =
			source.isReady && holdsHistory !== null
				? codeBlockOf(body, this.notePath, source.snapshot(), {
						now: now(),
						ticked: clicks.ticked,
						weekStartsOn: weekStart(),
						weeks: this.weeks,
						holdsHistory,
					})
				: null;
		drawCodeBlock(this.containerEl, {
			block,
			handlers,
			drawIcon: setIcon,
			words: messagesOf(this.context.app),
		});
	}

	private get notePath(): string {
		return this.file?.path ?? this.path;
	}

	private readonly handlers: BlockHandlers = {
		write: (path) => startMoment(this.context, 'capture', path),
		review: (path) => openReview(this.context, path),
		tap: (property, value) => {
			const { [property]: name } = this.context.source.settings.propertyNames;
			void changeNote(this.context.app, this.notePath, (text) => setProperty(text, name, value));
		},
		practise: (ids) => void practiseThese(this.context.app, ids, today()),
		rehearse: (plans) => openRehearsal(this.context, plans),
		menu: (event, subject) => openMenu(this.context, event, subject, this.clicks),
		open: (place, event) => void openAt(this.context.app, place.path, place.line, Keymap.isModEvent(event)),
		tick: (row) => void this.clicks.tick(row),
		untick: (row) => void this.clicks.untick(row),
		makeTask: (row) => void this.clicks.makeTask(row),
	};
}

export const codeBlockFeature: Feature = {
	load(plugin, context) {
		plugin.registerMarkdownCodeBlockProcessor(CODE_BLOCK, (body, el, ctx) =>
			ctx.addChild(new LiveBlock(el, context, body, ctx.sourcePath)),
		);
	},
};
