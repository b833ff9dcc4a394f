import { Plugin } from 'obsidian';
import type { Interview } from './core/vault/snapshot';
import { isDesign } from './core/retro/notebook';
import { addActionAt, openAddAction } from './obsidian/action/add-action';
import { AdoptForm } from './obsidian/settings/adopt';
import { registerAddress } from './obsidian/entry/uri';
import { registerCli } from './obsidian/entry/cli-handlers';
import { ADD_DASHBOARD, addDashboard } from './obsidian/entry/dashboard';
import { noteFromQuestion } from './obsidian/theme/knowledge-note';
import { openCheckLessons, openCheckNotes } from './obsidian/lesson/lessons';
import { openDesignNotebook, openRedraw } from './obsidian/retro/design';
import { openLetter } from './obsidian/retro/letter';
import { INSIGHTS_VIEW, InsightsPane } from './obsidian/insights/insights-view';
import { captureOf, endCapture } from './obsidian/tracker/follow-ups';
import { CODE_BLOCK, LiveBlock } from './obsidian/entry/code-block';
import { insertHistory } from './obsidian/theme/history';
import { undoThemes } from './obsidian/parts/changes-form';
import { openLinkTheme } from './obsidian/theme/link-theme';
import { openMergeThemes } from './obsidian/theme/merge-themes';
import { NewRetroForm, type Draft } from './obsidian/retro/new-retro';
import { NoteSource } from './obsidian/host/note-source';
import { OUTCOMES_VIEW, OutcomesPane } from './obsidian/outcomes/outcomes-view';
import { PRACTICE_VIEW, PracticePane } from './obsidian/practice/practice-view';
import { openPrepareRound } from './obsidian/brief/prepare-round';
import { openRecordResult } from './obsidian/retro/record-result';
import { openReview } from './obsidian/retro/review';
import { canTakeBack } from './obsidian/host/bulk';
import { StoryDrafts } from './obsidian/story/drafts';
import { openNewStory } from './obsidian/story/story-form';
import { practiseStory, showStories, STORY_VIEW, StoryPane } from './obsidian/story/story-view';
import { SettingsStore } from './obsidian/host/settings-store';
import { SettingsTab } from './obsidian/settings/settings-tab';
import { TRACKER_VIEW, TrackerView, type TrackerCommands } from './obsidian/tracker/tracker-view';
import { WEEK_VIEW, WeekPane } from './obsidian/week/week-view';
import { writeWeek } from './obsidian/week/weekly-note';
import { singleFlight } from './obsidian/host/write';

export default class InterviewRetrospectives extends Plugin {
	private readonly store = new SettingsStore(this);

	override async onload(): Promise<void> {
		const { app, store } = this;
		await store.load();
		const source = this.addChild(new NoteSource(app, store));
		const draft: Draft = {};
		const newRetro = (): void => new NewRetroForm(app, source, draft).open();
		const addAction: TrackerCommands['addAction'] = (themeKey, after) =>
			openAddAction(app, source, themeKey, after);
		/** A command for the retro that is open, and for no other note. */
		const onRetro =
			(open: (path: string) => void, isMeant: (interview: Interview) => boolean = () => true) =>
			(isChecking: boolean): boolean => {
				const path = app.workspace.getActiveFile()?.path;
				const interview = path === undefined ? undefined : source.snapshot().interviews.get(path);
				if (path === undefined || interview === undefined || !isMeant(interview)) return false;
				if (!isChecking) open(path);
				return true;
			};
		const linkTheme = (themeKey?: string): void => openLinkTheme(app, source, themeKey);
		const mergeTheme = (themeKey?: string): void => openMergeThemes(app, source, themeKey);
		const practise = (path: string): void => void showStories(app, path);
		const newStory = (): void => openNewStory(app, source, practise);
		const storyDrafts = this.addChild(new StoryDrafts(app));
		const adopt = (): void => new AdoptForm(app, source, store).open();

		this.registerView(
			TRACKER_VIEW,
			(leaf) => new TrackerView(leaf, source, { addAction, linkTheme, mergeTheme, newRetro, adopt }),
		);
		this.registerView(INSIGHTS_VIEW, (leaf) => new InsightsPane(leaf, source, newRetro));
		this.registerView(OUTCOMES_VIEW, (leaf) => new OutcomesPane(leaf, source, newRetro));
		this.registerView(WEEK_VIEW, (leaf) => new WeekPane(leaf, source, newRetro));
		this.registerView(STORY_VIEW, (leaf) => new StoryPane(leaf, source, storyDrafts, newStory));
		this.registerView(PRACTICE_VIEW, (leaf) => new PracticePane(leaf, source, newRetro));
		this.registerHoverLinkSource(TRACKER_VIEW, { display: 'Theme tracker', defaultMod: true });
		this.addCommand({ id: 'new-retro', name: 'New interview retro', icon: 'plus', callback: newRetro });
		this.addCommand({
			id: 'open-tracker',
			name: 'Open theme tracker',
			icon: 'list-checks',
			callback: () => void this.openTracker(),
		});
		this.addCommand({
			id: 'capture-done',
			name: 'First impressions are written',
			icon: 'notebook-pen',
			checkCallback: (checking) => {
				const path = captureOf(app, source);
				if (path !== null && !checking) void endCapture(app, source, path);
				return path !== null;
			},
		});
		this.addCommand({
			id: 'review-retro',
			name: 'Review this retro',
			icon: 'clipboard-check',
			checkCallback: onRetro((path) => openReview(app, source, path)),
		});
		this.addCommand({
			id: 'close-retro',
			name: 'Record result',
			icon: 'flag',
			checkCallback: onRetro((path) => openRecordResult(app, source, path)),
		});
		this.addCommand({
			id: 'open-week',
			name: 'Open weekly review',
			icon: 'calendar-check',
			callback: () => void this.openPage(WEEK_VIEW),
		});
		this.addCommand({
			id: 'write-week',
			name: 'Write weekly review',
			icon: 'calendar-plus',
			callback: singleFlight(() => writeWeek(app, source, app.workspace.getActiveViewOfType(WeekPane)?.day)),
		});
		this.addCommand({
			id: 'open-insights',
			name: 'Open insights',
			icon: 'chart-line',
			callback: () => void this.openPage(INSIGHTS_VIEW),
		});
		this.addCommand({
			id: 'open-outcomes',
			name: 'Open outcomes',
			icon: 'table',
			callback: () => void this.openPage(OUTCOMES_VIEW),
		});
		this.addCommand({
			id: 'practise',
			name: 'Practise due questions',
			icon: 'dumbbell',
			callback: () => void this.openPage(PRACTICE_VIEW),
		});
		this.addCommand({
			id: 'prepare-round',
			name: 'Prepare for next round',
			icon: 'clipboard-list',
			callback: () => openPrepareRound(app, source),
		});
		this.addCommand({ id: 'new-story', name: 'New failure story', icon: 'book-plus', callback: newStory });
		this.addCommand({
			id: 'practise-story',
			name: 'Practise failure story',
			icon: 'book-open-text',
			callback: () => practiseStory(app, source, practise),
		});
		this.addCommand({
			id: 'insert-ledger',
			name: 'Insert theme history',
			icon: 'history',
			checkCallback: (isAsking) => insertHistory(app, source, isAsking),
		});
		this.addCommand({
			id: 'note-from-question',
			name: 'Create knowledge note from this question',
			icon: 'file-plus-2',
			editorCheckCallback: (isAsking, editor, { file }) =>
				noteFromQuestion(app, source, isAsking, editor, file),
		});
		this.registerMarkdownCodeBlockProcessor(CODE_BLOCK, (body, el, ctx) =>
			ctx.addChild(new LiveBlock(el, app, source, body, ctx.sourcePath)),
		);
		this.addCommand({
			id: 'add-action',
			name: 'Add action',
			icon: 'square-check',
			editorCheckCallback: (checking, editor, { file }) =>
				file !== null &&
				addActionAt(app, source, file.path, editor.getValue(), editor.getCursor().line + 1, checking),
		});
		this.addCommand({
			id: 'thank-you',
			name: 'Write thank-you note',
			icon: 'mail',
			checkCallback: onRetro((path) => openLetter(app, source, path, 'thank-you')),
		});
		this.addCommand({
			id: 'nudge',
			name: 'Write to the recruiter',
			icon: 'mail-question',
			checkCallback: onRetro((path) => openLetter(app, source, path, 'nudge')),
		});
		this.addCommand({
			id: 'redraw-design',
			name: 'Redraw the design from memory',
			icon: 'pencil-ruler',
			checkCallback: onRetro((path) => openRedraw(app, source, path), isDesign),
		});
		this.addCommand({
			id: 'design-notebook',
			name: 'Add to design notebook',
			icon: 'notebook-text',
			checkCallback: onRetro((path) => openDesignNotebook(app, source, path), isDesign),
		});
		this.addCommand({
			id: 'link-theme',
			name: 'Link theme to knowledge note',
			icon: 'link',
			callback: () => linkTheme(),
		});
		this.addCommand({
			id: 'merge-themes',
			name: 'Merge themes',
			icon: 'merge',
			callback: () => mergeTheme(),
		});
		this.addCommand({
			id: 'undo-themes',
			name: 'Undo last change of themes',
			icon: 'undo-2',
			checkCallback: (checking) => {
				const can = canTakeBack(app);
				if (can && !checking) void undoThemes(app);
				return can;
			},
		});
		this.addCommand({
			id: 'check-notes',
			name: 'Check interview notes',
			icon: 'list-x',
			callback: () => openCheckNotes(app, source),
		});
		this.addCommand({
			id: 'check-lessons',
			name: 'Check lessons',
			icon: 'pencil-line',
			callback: () => openCheckLessons(app, source),
		});
		this.addCommand({
			id: 'install-companions',
			name: ADD_DASHBOARD,
			icon: 'layout-dashboard',
			callback: () => addDashboard(app, source),
		});
		registerCli(this, source);
		registerAddress(this, source, {
			tracker: () => void this.openTracker(),
			week: () => void this.openPage(WEEK_VIEW),
			insights: () => void this.openPage(INSIGHTS_VIEW),
			outcomes: () => void this.openPage(OUTCOMES_VIEW),
			practice: () => void this.openPage(PRACTICE_VIEW),
		});
		this.addRibbonIcon('list-checks', 'Open theme tracker', () => void this.openTracker());
		this.addSettingTab(new SettingsTab(app, this, store, source, adopt));
	}

	override onUserEnable(): void {
		void this.openTracker();
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
	}

	/** Shows a view of the main area: the one that is open, else a new one. */
	private async openPage(type: string): Promise<void> {
		const { workspace } = this.app;
		const [known] = workspace.getLeavesOfType(type);
		const leaf = known ?? workspace.getLeaf('tab');
		if (known === undefined) await leaf.setViewState({ type, active: true });
		await workspace.revealLeaf(leaf);
		// Its keys work at once, where it was open already too.
		workspace.setActiveLeaf(leaf, { focus: true });
	}

	private async openTracker(): Promise<void> {
		const leaf = await this.app.workspace.ensureSideLeaf(TRACKER_VIEW, 'right', { active: true });
		await this.app.workspace.revealLeaf(leaf);
	}
}
