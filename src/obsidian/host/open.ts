/** Opening notes where the user wants to look or write. */
import { MarkdownView, Notice, type App, type PaneType, type TFile, type WorkspaceLeaf } from 'obsidian';
import { isRecord } from '../../core/fit';
import { originalOf } from '../../core/note/note';
import { messagesOf } from '../language/language';
import { reasonOf } from './write';

/** Waits until a note is open; false, and a notice, where it could not be opened. */
async function opened(app: App, file: TFile, opening: Promise<void>): Promise<boolean> {
	try {
		await opening;
		return true;
	} catch (error) {
		new Notice(messagesOf(app).writing.open.failed(file.basename, reasonOf(error)));
		return false;
	}
}

/** Opens a note with the given line, counted from 1, in sight. */
export async function openAt(app: App, path: string, line: number, pane: PaneType | boolean): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) {
		new Notice(messagesOf(app).writing.open.gone(path));
		return;
	}
	await opened(
		app,
		file,
		app.workspace.getLeaf(pane).openFile(file, { active: true, eState: { line: line - 1 } }),
	);
}

/** Opens a note for writing, with the cursor on the line, counted from 0. */
export async function openToWrite(app: App, file: TFile, line: number): Promise<void> {
	const leaf: WorkspaceLeaf = app.workspace.getLeaf(false);
	const isOpen = await opened(app, file, leaf.openFile(file, { active: true, state: { mode: 'source' } }));
	const { view } = leaf;
	if (!isOpen || !(view instanceof MarkdownView)) return;
	const place = { line: Math.min(line, view.editor.lastLine()), ch: 0 };
	view.editor.setCursor(place);
	view.editor.scrollIntoView({ from: place, to: place }, true);
	view.editor.focus();
}

/** The view in the sidebar. */
export const TRACKER_VIEW = 'interview-retro-tracker';

/**
 * Shows the sidebar with some of its state changed, and gives the focus to the first element of it that
 * `selector` finds: its keys work at once.
 */
export async function openSidebar({ workspace }: App, selector: string, state: object = {}): Promise<void> {
	const leaf = await workspace.ensureSideLeaf(TRACKER_VIEW, 'right', { active: true });
	// One that was not looked at since the app was started becomes the view only now.
	await workspace.revealLeaf(leaf);
	const was = leaf.getViewState();
	if (Object.keys(state).length > 0)
		await leaf.setViewState({ ...was, active: true, state: { ...was.state, ...state } });
	leaf.view.containerEl.querySelector<HTMLElement>(selector)?.focus();
}

/** The one view of the main area, and its tabs. */
export const MAIN_VIEW = 'interview-retro-main';
export const TABS = ['week', 'practice', 'insights', 'all'] as const;
export type Tab = (typeof TABS)[number];

/** The views that the tabs were, by the types under which a saved layout may still hold them. */
export const FORMER_VIEWS: Record<string, Tab | 'story'> = {
	'interview-retro-week': 'week',
	'interview-retro-practice': 'practice',
	'interview-retro-insights': 'insights',
	'interview-retro-outcomes': 'all',
	'interview-retro-story': 'story',
};

/** What is being opened in each window of the app, one after the other. */
const opening = new WeakMap<App, Promise<void>>();

/**
 * Shows a tab of the main view: in the one that is open, else in a new one; of *practice* a story, or all of
 * them where its path is empty. Of several that are asked for at once, the last is the one that is shown.
 */
export function openPage(app: App, tab: Tab, story?: string): Promise<void> {
	return inTurn(app, () => showPage(app, tab, story));
}

function inTurn(app: App, show: () => Promise<void>): Promise<void> {
	const turn = (opening.get(app) ?? Promise.resolve()).then(show);
	opening.set(
		app,
		turn.catch(() => undefined),
	);
	return turn;
}

/** Starts a drill of today with these questions of the bank in front, whether they are due or not. */
export function practiseThese(app: App, ids: readonly string[], day: string): Promise<void> {
	return inTurn(app, () =>
		showPage(app, 'practice', undefined, ({ practice }) => {
			const state = isRecord(practice) ? practice : {};
			const rest = state.day === day ? state : { ...state, day, queue: [], done: [] };
			return { practice: { ...rest, asked: ids, chosen: '', open: [] } };
		}),
	);
}

async function showPage(
	{ workspace }: App,
	tab: Tab,
	story?: string,
	more: (state: Record<string, unknown>) => Record<string, unknown> = () => ({}),
): Promise<void> {
	const types = [MAIN_VIEW, ...Object.keys(FORMER_VIEWS)];
	const known = types.flatMap((type) => workspace.getLeavesOfType(type));
	const leaf = known[0] ?? workspace.getLeaf('tab');
	// One that was not looked at since the app was started becomes the view only now.
	if (known.length > 0) await workspace.revealLeaf(leaf);
	const { type, state } = leaf.getViewState();
	const kept = type === MAIN_VIEW ? (state ?? {}) : {};
	await leaf.setViewState({
		type: MAIN_VIEW,
		active: true,
		state: { ...kept, ...more(kept), tab, path: story, stories: story !== undefined },
	});
	await workspace.revealLeaf(leaf);
	// Its keys work at once, where it was open already too.
	workspace.setActiveLeaf(leaf, { focus: true });
}

/**
 * Opens a copy beside the note that it is a copy of, by what is `known` or by its name; alone where that is
 * not there.
 */
export async function openBoth(app: App, path: string, known: string | undefined): Promise<void> {
	const copy = app.vault.getFileByPath(path);
	if (copy === null) {
		new Notice(messagesOf(app).writing.open.gone(path));
		return;
	}
	const originalPath = known ?? originalOf(path);
	const original = originalPath === null ? null : app.vault.getFileByPath(originalPath);
	if (original !== null) await opened(app, original, app.workspace.getLeaf(false).openFile(original));
	await opened(
		app,
		copy,
		app.workspace.getLeaf(original === null ? false : 'split').openFile(copy, { active: true }),
	);
}

/** Closes the settings, where they are open: what is opened from there is in front then. */
export function closeSettings(app: App): void {
	// No public API says it.
	const { setting } = app as App & { setting?: { close?: () => void } };
	setting?.close?.();
}
