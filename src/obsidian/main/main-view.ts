/** The one view of the main area: its tabs, each with the panel that stands in it. */
import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { fit, fitOne, isRecord } from '../../core/fit';
import { drawTabs } from '../../view/main/tabs';
import type { Context } from '../host/context';
import { MAIN_VIEW, TABS, type FORMER_VIEWS, type Tab } from '../host/open';
import { InsightsPanel } from '../insights/insights-panel';
import { messagesOf } from '../language/language';
import { OutcomesPanel } from '../outcomes/outcomes-panel';
import { DrawnView } from '../parts/drawn-view';
import type { Frame, Panel } from '../parts/panel';
import { PracticePanel } from '../practice/practice-panel';
import type { StoryDrafts } from '../story/drafts';
import { StoryPanel } from '../story/story-panel';
import { WeekPanel } from '../week/week-panel';

/** A tab is a panel, but for practice, which has two. */
type PanelName = Tab | 'story';

interface MainState {
	tab: Tab;
	/** Whether *practice* shows the stories, not the questions. */
	stories: boolean;
}

const FRESH: MainState = { tab: 'week', stories: false };

function readMainState(saved: unknown): MainState {
	const { tab, stories } = fit<MainState>(FRESH, saved);
	return { tab: fitOne(TABS, tab, 'week'), stories };
}

export class MainView extends DrawnView<MainState> {
	override icon = 'messages-square';
	private readonly tabsEl = this.contentEl.createDiv();
	private readonly tabEls: Record<Tab, HTMLElement> = {
		week: this.tabEl('week'),
		practice: this.tabEl('practice'),
		insights: this.tabEl('insights'),
		all: this.tabEl('all'),
	};
	private readonly panels;

	constructor(
		leaf: WorkspaceLeaf,
		context: Context,
		drafts: StoryDrafts,
		/** The view that this one was when its layout was saved, if it was another. */
		private readonly former?: (typeof FORMER_VIEWS)[string],
	) {
		super(leaf, context, readMainState);
		this.panels = {
			week: new WeekPanel(context, this.frameOf('week')),
			practice: new PracticePanel(context, this.frameOf('practice')),
			story: new StoryPanel(context, this.frameOf('story'), drafts),
			insights: new InsightsPanel(context, this.frameOf('insights')),
			all: new OutcomesPanel(context, this.frameOf('all')),
		} satisfies Record<PanelName, Panel<object>>;
		for (const panel of Object.values(this.panels)) this.addChild<Panel<object>>(panel);
		this.scope = this.panels.practice.scope;
	}

	override getViewType(): string {
		return MAIN_VIEW;
	}

	override getDisplayText(): string {
		return messagesOf(this.app).acts.interviews;
	}

	override getState(): Record<string, unknown> {
		const kept = Object.entries(this.panels).map(([name, { state }]) => [name, state]);
		return { ...super.getState(), ...(Object.fromEntries(kept) as object) };
	}

	override async setState(saved: unknown, result: ViewStateResult): Promise<void> {
		const state = this.inTabs(saved);
		for (const [name, panel] of Object.entries(this.panels)) if (name in state) panel.read(state[name]);
		if (typeof state.path === 'string') this.panels.story.choose(state.path);
		await super.setState(state, result);
	}

	/** A saved state as it is kept now: what one of the former views kept is its tab's. */
	private inTabs(saved: unknown): Record<string, unknown> {
		const { former } = this;
		const state = isRecord(saved) ? saved : {};
		if (former === undefined || 'tab' in state) return state;
		const stories = former === 'story';
		return { tab: stories ? 'practice' : former, stories, [former]: state };
	}

	/** With the focus given to it, the tab that is shown has it, or the answer that is being told. */
	override setEphemeralState(state: unknown): void {
		super.setEphemeralState(state);
		if (!isRecord(state) || state.focus !== true) return;
		const field = this.shown === 'story' ? this.tabEls.practice.find('.ir-story-answer') : null;
		(field ?? this.tabsEl.find('[aria-selected="true"]'))?.focus();
	}

	private tabEl(tab: Tab): HTMLElement {
		return this.contentEl.createDiv({
			attr: { role: 'tabpanel', 'aria-label': messagesOf(this.context.app).acts.tabs[tab] },
		});
	}

	private frameOf(name: PanelName): Frame {
		return {
			leaf: this.leaf,
			element: this.tabEls[name === 'story' ? 'practice' : name].createDiv(),
			isShown: () => this.shown === name,
			drawSoon: () => this.drawSoon(),
			keep: () => this.app.workspace.requestSaveLayout(),
			show: (tab, stories = false) => this.show(tab, stories),
			toTop: () => this.toTop(),
		};
	}

	private show(tab: Tab, stories: boolean): void {
		this.change({ tab, stories });
		this.toTop();
	}

	private toTop(): void {
		this.contentEl.scrollTop = 0;
	}

	/** What is shown now. */
	private get shown(): PanelName {
		const { tab, stories } = this.state;
		return tab === 'practice' && stories ? 'story' : tab;
	}

	protected override refresh(): Promise<void> | void {
		this.drawAround();
		return this.panels[this.shown].refresh();
	}

	protected override draw(): void {
		void this.refresh();
	}

	/** The tabs; of what stands in them, only what is shown stays in sight. */
	private drawAround(): void {
		const { tab } = this.state;
		const { acts } = messagesOf(this.app);
		drawTabs(this.tabsEl, {
			label: acts.interviews,
			tabs: TABS.map((id) => ({ id, name: acts.tabs[id] })),
			chosen: tab,
			choose: (chosen) => this.show(chosen, false),
		});
		for (const one of TABS) this.tabEls[one].toggle(one === tab);
		for (const [name, panel] of Object.entries(this.panels)) panel.toggle(name === this.shown);
	}

	protected override clear(): void {
		drawTabs(this.tabsEl, null);
	}
}
