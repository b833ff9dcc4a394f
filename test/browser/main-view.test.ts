/** The main view, driven as a person does: its tabs are reached by clicks alone, and what it says is counted. */
import type * as obsidian from 'obsidian';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { broken, command, openPage, page, tracker, writes } from '../support/page';
import { the } from '../../scripts/the';
import { overflow } from '../support/views';

const region = (name: string): Locator => page.getByRole('region', { name, exact: true });
const tab = (name: string): Locator =>
	page.getByRole('tablist', { name: 'Interviews' }).getByRole('tab', { name, exact: true });
const door = (name: string): Locator => tracker().getByRole('button', { name, exact: true });

test('every view is reached by clicks alone, beginning in the sidebar', async () => {
	await openPage('example-vault');
	for (const [name, view] of [
		['Open weekly review', 'Weekly review'],
		['Practise due questions', 'Practice'],
		['Open insights', 'Insights'],
	] as const) {
		await door(name).click();
		await region(view).waitFor();
		await expect
			.poll(() => page.locator('.mod-root .workspace-tab-header', { hasText: 'Interviews' }).count())
			.toBe(1);
	}
	await tab('All').click();
	await region('Outcomes').getByRole('heading', { level: 2 }).first().waitFor();
	await tab('Practice').click();
	await region('Practice').getByRole('button', { name: 'Practise The quiet migration' }).click();
	await region('Failure story')
		.getByRole('heading', { name: 'This story has been told before. How do you want to practise it?' })
		.waitFor();
	await region('Failure story').getByRole('button', { name: 'All stories' }).click();
	await region('Failure story').getByText('What they cover').waitFor();
	await region('Failure story').getByRole('button', { name: 'Back to the questions' }).click();
	await region('Practice').waitFor();
	await tab('Week').click();
	await region('Weekly review').getByRole('button', { name: 'Practise', exact: true }).click();
	// One count in both places.
	await region('Practice').getByText('1 of 17').waitFor();
	expect(writes).toEqual([]);
});

test('doors that are pressed one right after the other open the last one', async () => {
	await openPage('example-vault');
	await door('Open insights').waitFor();
	await page.evaluate(() => {
		for (const name of ['Open weekly review', 'Open insights', 'Practise due questions'])
			document.querySelector<HTMLElement>(`.ir-tracker button[aria-label="${name}"]`)?.click();
	});
	await region('Practice').waitFor();
	await expect.poll(() => tab('Practice').getAttribute('aria-selected')).toBe('true');
	await expect
		.poll(() => page.locator('.mod-root .workspace-tab-header', { hasText: 'Interviews' }).count())
		.toBe(1);
});

test('the keyboard goes from tab to tab and into what is shown, and the tab is kept', async () => {
	await openPage('example-vault');
	await command('Open weekly review');
	await region('Weekly review').waitFor();
	const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
	await expect.poll(focused).toBe('Week');
	await page.keyboard.press('ArrowRight');
	await region('Practice').waitFor();
	expect(await focused()).toBe('Practice');
	// The keys of the grades work from here, and nowhere else.
	await page.keyboard.press('ArrowLeft');
	await region('Weekly review').waitFor();
	await page.keyboard.press('1');
	await page.keyboard.press('End');
	// Before the notes are read there is nothing in it to go to.
	await region('Outcomes').getByRole('link').first().waitFor();
	await page.keyboard.press('Tab');
	expect(
		await page.evaluate(() => document.activeElement?.closest('[role=region]')?.getAttribute('aria-label')),
	).toBe('Outcomes');
	expect(writes).toEqual([]);
	// The workspace is saved a moment after it has changed.
	await page.waitForFunction(() => Object.values(localStorage).some((saved) => /"tab":"all"/.test(saved)));
	await page.reload();
	await region('Outcomes').waitFor();
});

describe('counted', () => {
	test('the weekly review of the example vault is at most 350 words', async () => {
		// Late in the evening, when what is due that day is late.
		await openPage('example-vault', { time: '22:00:00' });
		await door('Open weekly review').click();
		await region('Weekly review').getByRole('heading', { level: 1 }).waitFor();
		const words = (await region('Weekly review').innerText()).split(/\s+/).filter((word) => word !== '');
		expect(words.length).toBeLessThanOrEqual(350);
	});

	test('there are two views, the sidebar and the main one', async () => {
		await openPage({});
		const types = await page.evaluate(async () => {
			const { workspace } = (
				globalThis as unknown as {
					preview: { app: { workspace: obsidian.Workspace & { views: Map<string, unknown> } } };
				}
			).preview.app;
			const found = new Set<string>();
			for (const type of workspace.views.keys()) {
				if (!type.startsWith('interview-retro')) continue;
				const leaf = workspace.getLeaf('tab');
				await leaf.setViewState({ type });
				found.add(leaf.view.getViewType());
			}
			return [...found];
		});
		expect(types.sort()).toEqual(['interview-retro-main', 'interview-retro-tracker']);
	});
});

test.each([
	['light', {}],
	['dark', {}],
	['light', { width: 390 }],
	['light', { width: 640, height: 450 }],
] as const)('axe finds nothing in the tabs and nothing is cut off, %s %o', async (theme, size) => {
	await openPage('example-vault', { theme, ...size });
	if (!('width' in size) || size.width > 500)
		for (const side of ['left', 'right'])
			await page.getByRole('button', { name: `Toggle ${side} sidebar` }).click();
	await command('Open weekly review');
	for (const name of ['Week', 'Practice', 'Insights', 'All']) {
		await tab(name).click();
		const panel = page.getByRole('tabpanel', { name, exact: true });
		await panel.getByRole('heading').first().waitFor();
		expect(await broken('.ir-tabs')).toEqual([]);
		expect(await overflow(panel)).toBeLessThanOrEqual(0);
	}
});

test('the tabs are as wide as the widest page, and none moves when another one is chosen', async () => {
	await openPage('example-vault', { width: 1800 });
	await door('Open weekly review').click();
	await region('Weekly review').waitFor();
	const place = async (of: Locator) => the(await of.boundingBox());
	const before = await place(tab('All'));
	await tab('All').click();
	await region('Outcomes').waitFor();
	expect(await place(tab('All'))).toEqual(before);
	const bar = await place(page.getByRole('tablist', { name: 'Interviews' }));
	const shown = await place(region('Outcomes'));
	expect([bar.x, bar.width]).toEqual([shown.x, shown.width]);
});
