/** The one view of the main area: its tabs, each with the panel that stands in it. */
import type { ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { fit, fitOne, isRecord } from '../../core/fit';
import { drawTabs } from '../../view/main/tabs';
import type { Context } from '../host/context';
import { MAIN_VIEW, TABS, type FORMER_VIEWS, type Tab } from '../host/open';
import { InsightsPanel } from '../insights/insights-panel';
import { OutcomesPanel } from '../outcomes/outcomes-panel';
import { DrawnView } from '../parts/drawn-view';
import type { Frame, Panel } from '../parts/panel';
import { PracticePanel } from '../practice/practice-panel';
import type { StoryDrafts } from '../story/drafts';
import { StoryPanel } from '../story/story-panel';
import { WeekPanel } from '../week/week-panel';

const NAMES: Record<Tab, string> = { week: 'Week', practice: 'Practice', insights: 'Insights', all: 'All' };

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
	private readonly tabEls: Record<Tab, HTMLElement>;
	private readonly panels: {
		week: WeekPanel;
		practice: PracticePanel;
		story: StoryPanel;
		insights: InsightsPanel;
		all: OutcomesPanel;
	};

	constructor(
		leaf: WorkspaceLeaf,
		context: Context,
		drafts: StoryDrafts,
		/** The view that this one was when its layout was saved, if it was another. */
		private readonly former?: (typeof FORMER_VIEWS)[string],
	) {
		super(leaf, context, readMainState);
		const tabEl = (tab: Tab): HTMLElement =>
			this.contentEl.createDiv({ attr: { role: 'tabpanel', 'aria-label': NAMES[tab] } });
		const els = {
			week: tabEl('week'),
			practice: tabEl('practice'),
			insights: tabEl('insights'),
			all: tabEl('all'),
		};
		this.tabEls = els;
		const practice = new PracticePanel(
			context,
			this.frameIn(els.practice, () => this.panels.practice),
		);
		this.panels = {
			week: this.addChild(
				new WeekPanel(
					context,
					this.frameIn(els.week, () => this.panels.week),
				),
			),
			practice: this.addChild(practice),
			story: this.addChild(
				new StoryPanel(
					context,
					this.frameIn(els.practice, () => this.panels.story),
					drafts,
				),
			),
			insights: this.addChild(
				new InsightsPanel(
					context,
					this.frameIn(els.insights, () => this.panels.insights),
				),
			),
			all: this.addChild(
				new OutcomesPanel(
					context,
					this.frameIn(els.all, () => this.panels.all),
				),
			),
		};
		this.scope = practice.scope;
	}

	override getViewType(): string {
		return MAIN_VIEW;
	}

	override getDisplayText(): string {
		return 'Interviews';
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
		const field = this.panel === this.panels.story ? this.tabEls.practice.find('.ir-story-answer') : null;
		(field ?? this.tabsEl.find('[aria-selected="true"]'))?.focus();
	}

	private frameIn(tabEl: HTMLElement, panel: () => Panel<object>): Frame {
		return {
			leaf: this.leaf,
			element: tabEl.createDiv(),
			isShown: () => this.panel === panel(),
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
	private get panel(): Panel<object> {
		const { tab, stories } = this.state;
		return this.panels[tab === 'practice' && stories ? 'story' : tab];
	}

	protected override refresh(): Promise<void> | void {
		this.drawAround();
		return this.panel.refresh();
	}

	protected override draw(): void {
		void this.refresh();
	}

	/** The tabs; of what stands in them, only what is shown stays in sight. */
	private drawAround(): void {
		const { tab } = this.state;
		drawTabs(this.tabsEl, {
			tabs: TABS.map((id) => ({ id, name: NAMES[id] })),
			chosen: tab,
			choose: (chosen) => this.show(chosen, false),
		});
		for (const one of TABS) this.tabEls[one].toggle(one === tab);
		for (const panel of Object.values(this.panels)) panel.toggle(panel === this.panel);
	}

	protected override clear(): void {
		drawTabs(this.tabsEl, null);
	}
}
