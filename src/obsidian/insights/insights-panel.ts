/** The insights in the main view: hands the model to the view, and the view's clicks to the workspace. */
import { Keymap, Notice, setIcon } from 'obsidian';
import { drawInsights, type InsightsHandlers } from '../../view/insights/insights';
import { insightsMarkdown } from '../../view/insights/insights-markdown';
import { insightsView, readInsightsState, type InsightsState } from '../../view/insights/insights-model';
import { messagesOf } from '../language/language';
import { Panel, type Frame } from '../parts/panel';
import { beginning } from '../adopt/adopt';
import type { Context } from '../host/context';
import { openAt } from '../host/open';

export class InsightsPanel extends Panel<InsightsState> {
	constructor(context: Context, frame: Frame) {
		super(context, frame, readInsightsState);
	}

	override draw(): void {
		const { state, handlers } = this;
		const { source } = this.context;
		drawInsights(this.contentEl, {
			insights: source.isReady ? insightsView(source.snapshot(), state) : null,
			state,
			handlers,
			words: messagesOf(this.app),
		});
	}

	override clear(): void {
		drawInsights(this.contentEl, null);
	}

	private readonly handlers: InsightsHandlers = {
		drawIcon: setIcon,
		setState: (change) => this.change(change),
		open: (place, event) => void openAt(this.app, place.path, place.line, Keymap.isModEvent(event)),
		copy: () => void this.copy(),
		...beginning(this.context),
	};

	private async copy(): Promise<void> {
		const words = messagesOf(this.app);
		const text = insightsMarkdown(insightsView(this.context.source.snapshot(), this.state), words);
		try {
			await this.contentEl.win.navigator.clipboard.writeText(text);
			new Notice(words.insights.copied);
		} catch {
			new Notice(words.insights.notCopied);
		}
	}
}
