// @vitest-environment jsdom
/** The one view of the main area: its doors, its tabs, and the layouts of earlier versions. */
import type * as obsidian from 'obsidian';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPage, type Tab } from '../../src/obsidian/host/open';
import { closeVault, openVault, type Opened } from '../support/faulty';
import { retro } from '../support/notes';
import { the } from '../../scripts/the';

let vault: Opened;
beforeEach(async () => {
	vault = await openVault({
		'Interviews/1.md': retro({ company: 'Contoso', date: '2026-11-01' }),
		'Stories/One.md': '---\ntype: failure-story\n---\n## What happened\n\n',
	});
});
afterEach(closeVault);

const leaves = (): obsidian.WorkspaceLeaf[] =>
	vault.app.workspace.getLeavesOfType('interview-retro-main') as unknown as obsidian.WorkspaceLeaf[];
const chosen = (leaf = the(leaves()[0])): string =>
	the(leaf.view.containerEl.querySelector('[role=tab][aria-selected=true]')).textContent ?? '';
/** What stands in the view and is not hidden. */
const regions = (leaf = the(leaves()[0])): string[] =>
	Array.from(leaf.view.containerEl.querySelectorAll<HTMLElement>('[role=region]'))
		.filter((region) => region.closest('[style*="display: none"]') === null)
		.map((region) => region.getAttribute('aria-label') ?? '');
const open = (tab: Tab, path?: string): Promise<void> =>
	openPage(vault.app as unknown as obsidian.App, tab, path);

test('of two doors that are pressed at once the later one wins, in one view', async () => {
	// The files of other plugins, which say what a week is, come late.
	const { adapter } = vault.app.vault as unknown as obsidian.Vault;
	const held: (() => void)[] = [];
	const exists = adapter.exists.bind(adapter);
	adapter.exists = async (path) => {
		await new Promise<void>((resolve) => held.push(resolve));
		return exists(path);
	};
	await Promise.all([open('week'), open('practice')]);
	while (held.length > 0) {
		for (const release of held.splice(0)) release();
		await vault.settle();
	}
	expect(leaves()).toHaveLength(1);
	expect([chosen(), regions()]).toEqual(['Practice', ['Practice']]);
	await Promise.all([open('insights'), open('all'), open('week')]);
	await vault.settle();
	expect(leaves()).toHaveLength(1);
	expect([chosen(), regions()]).toEqual(['Week', ['Weekly review']]);
});

test('a door opens the view anew where it could not be opened before', async () => {
	const { workspace } = vault.app;
	const getLeaf = workspace.getLeaf.bind(workspace);
	workspace.getLeaf = () => {
		throw new Error('no room');
	};
	await expect(open('week')).rejects.toThrow('no room');
	workspace.getLeaf = getLeaf;
	await open('all');
	expect(regions()).toEqual(['Outcomes']);
});

test('another door keeps the view that is open, and what was chosen in its tabs', async () => {
	await open('insights');
	await the(leaves()[0]).setViewState({
		type: 'interview-retro-main',
		state: { tab: 'insights', insights: { days: 30 }, week: { span: 'month' } },
	});
	await open('practice', 'Stories/One.md');
	expect(regions()).toEqual(['Failure story']);
	expect(the(leaves()[0]).getViewState().state).toMatchObject({
		tab: 'practice',
		stories: true,
		insights: { days: 30 },
		week: { span: 'month' },
		story: { path: 'Stories/One.md' },
	});
	// The questions are in sight again, and the story is where it was left.
	await open('practice');
	expect(regions()).toEqual(['Practice']);
	expect(the(leaves()[0]).getViewState().state).toMatchObject({ story: { path: 'Stories/One.md' } });
});

test.each([
	['interview-retro-week', { span: 'month' }, 'Weekly review', { tab: 'week', week: { span: 'month' } }],
	['interview-retro-practice', { text: 'sort' }, 'Practice', { tab: 'practice', practice: { text: 'sort' } }],
	['interview-retro-insights', { days: 90 }, 'Insights', { tab: 'insights', insights: { days: 90 } }],
	['interview-retro-outcomes', { result: 'offer' }, 'Outcomes', { tab: 'all', all: { result: 'offer' } }],
	[
		'interview-retro-story',
		{ path: 'Stories/One.md' },
		'Failure story',
		{ tab: 'practice', stories: true, story: { path: 'Stories/One.md' } },
	],
] as const)('a saved layout with %s opens as the view of today', async (type, state, region, kept) => {
	const leaf = vault.app.workspace.getLeaf('tab');
	await leaf.setViewState({ type, state: { ...state } });
	await vault.settle();
	expect(regions()).toEqual([region]);
	expect(leaf.getViewState()).toMatchObject({ type: 'interview-retro-main', state: kept });
	// A door takes the view that is there, and goes to its own tab.
	await open(region === 'Outcomes' ? 'week' : 'all');
	expect(leaves()).toHaveLength(1);
	expect(regions()).toEqual([region === 'Outcomes' ? 'Weekly review' : 'Outcomes']);
});

test.each([
	['ArrowRight', 'Week', 'Practice'],
	['ArrowLeft', 'Week', 'All'],
	['End', 'Practice', 'All'],
	['Home', 'Insights', 'Week'],
	['a', 'Insights', 'Insights'],
])('%s goes from %s to %s', async (key, from, to) => {
	await open('week');
	const [leaf] = leaves();
	const tab = (name: string): HTMLElement =>
		the(
			Array.from(the(leaf).view.containerEl.querySelectorAll<HTMLElement>('[role=tab]')).find(
				({ textContent }) => textContent === name,
			),
		);
	tab(from).click();
	tab(from).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	await vault.settle();
	expect(chosen()).toBe(to);
});
