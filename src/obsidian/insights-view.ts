/** The insights in the main area: hands the model to the view, and the view's clicks to the workspace. */
import { ItemView, Keymap, Notice, setIcon, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { drawInsights, type InsightsHandlers } from '../view/insights';
import { insightsMarkdown } from '../view/insights-markdown';
import { FRESH_INSIGHTS, insightsView, readInsightsState, type InsightsState } from '../view/insights-model';
import type { NoteSource } from './note-source';
import { openAt } from './open';

export const INSIGHTS_VIEW = 'interview-retro-insights';

export class InsightsPane extends ItemView {
	override icon = 'chart-line';
	private state: InsightsState = FRESH_INSIGHTS;
	private frame = 0;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly source: NoteSource,
		private readonly newRetro: () => void,
	) {
		super(leaf);
	}

	override getViewType(): string {
		return INSIGHTS_VIEW;
	}

	override getDisplayText(): string {
		return 'Insights';
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.state = readInsightsState(state);
		await super.setState(state, result);
		this.draw();
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.addClass('interview-retro');
		this.register(this.source.onChange(() => this.drawSoon()));
		this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.contentEl.win.cancelAnimationFrame(this.frame);
		drawInsights(this.contentEl, null);
	}

	private drawSoon(): void {
		const { win } = this.contentEl;
		win.cancelAnimationFrame(this.frame);
		this.frame = win.requestAnimationFrame(() => this.draw());
	}

	private draw(): void {
		const { source, state, handlers } = this;
		drawInsights(this.contentEl, { insights: source.isReady ? insightsView(source.journal(), state) : null, state, handlers });
	}

	private readonly handlers: InsightsHandlers = {
		drawIcon: setIcon,
		setState: (change) => {
			this.state = { ...this.state, ...change };
			this.draw();
			this.app.workspace.requestSaveLayout();
		},
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		copy: () => void this.copy(),
		newRetro: () => this.newRetro(),
	};

	private async copy(): Promise<void> {
		const text = insightsMarkdown(insightsView(this.source.journal(), this.state));
		try {
			await this.contentEl.win.navigator.clipboard.writeText(text);
			new Notice('The insights are on the clipboard.');
		} catch {
			new Notice('The clipboard could not be written to.');
		}
	}
}
