/**
 * Views in a window of their own, where every class of a node is another than the app's: keys in a field
 * are never commands.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { App } from 'obsidian';
import { command, note, openPage, page, preview, read, tracker, writes } from '../support/page';

const LOG = 'Interviews/Drill log.md';
const QUESTIONS = ['Question 1', 'Question 2', 'Question 2a'];
const RETRO = `---\ntype: interview-retro\ncompany: Contoso\ndate: 2026-11-01\n---\n## Questions\n${QUESTIONS.map(
	(title) => `### ${title}\n- Rating: poor\n- Themes: edge cases, step 2a\n`,
).join('')}## Improvement plan\n- [ ] Write it down #due [theme:: edge cases]\n`;
const VAULT = { 'Interviews/Contoso.md': RETRO };

/** Moves the view of that type into a window of its own, and gives that window. */
async function popOut(type: string): Promise<Page> {
	const [popout] = await Promise.all([
		page.waitForEvent('popup'),
		page.evaluate((view) => {
			const { workspace } = (globalThis as unknown as { preview: { app: App } }).preview.app;
			const [leaf] = workspace.getLeavesOfType(view);
			if (leaf === undefined) throw new Error(`There is no ${view}.`);
			workspace.moveLeafToPopout(leaf);
			workspace.setActiveLeaf(leaf, { focus: true });
		}, type),
	]);
	return popout;
}

test('Practice: what is typed into the filter is no grade, and a key beside it is one', async () => {
	await openPage(VAULT);
	await command('Practise');
	await page.getByRole('region', { name: 'Practice', exact: true }).getByText('1 of 3').waitFor();
	const popout = await popOut('interview-retro-main');
	const practice = popout.getByRole('region', { name: 'Practice', exact: true });
	const field = practice.getByRole('searchbox', { name: 'Text' });
	await field.pressSequentially('2a');
	await practice.getByText('1 of 3 questions').waitFor();
	await expect.poll(() => field.inputValue()).toBe('2a');
	await practice.getByRole('combobox', { name: 'Type' }).press('1');
	await practice.getByText('1 of 3', { exact: true }).waitFor();
	expect(writes.filter((one) => one.includes('.md'))).toEqual([]);

	await practice.getByRole('button', { name: 'Start timer' }).focus();
	await popout.keyboard.press('2');
	await practice.getByText('2 of 3', { exact: true }).waitFor();
	await note(LOG, (text) => text.includes('| Question 1 | hard | |'));
});

test('a view that is opened in another window takes keys as one that was moved there does', async () => {
	await openPage(VAULT);
	await tracker().getByText('edge cases').first().waitFor();
	const [popout] = await Promise.all([
		page.waitForEvent('popup'),
		page.evaluate(async () => {
			const { workspace } = (globalThis as unknown as { preview: { app: App } }).preview.app;
			await workspace
				.getLeaf('window')
				.setViewState({ type: 'interview-retro-main', active: true, state: { tab: 'practice' } });
		}),
	]);
	const practice = popout.getByRole('region', { name: 'Practice', exact: true });
	await practice.getByText('1 of 3', { exact: true }).waitFor();
	await practice.getByRole('searchbox', { name: 'Text' }).pressSequentially('2a');
	await practice.getByText('1 of 3 questions').waitFor();
	await practice.getByText('1 of 3', { exact: true }).waitFor();
	expect(writes.filter((one) => one.includes('.md'))).toEqual([]);
});

test('the tracker: its filter takes what is typed, and its clicks write', async () => {
	await openPage(VAULT);
	await tracker().getByText('edge cases').first().waitFor();
	const popout = await popOut('interview-retro-tracker');
	const there = popout.getByRole('region', { name: 'Theme tracker' });
	const field = there.getByRole('searchbox', { name: 'Filter themes' });
	await field.pressSequentially('2a');
	await there.getByText('edge cases').first().waitFor({ state: 'detached' });
	await there.getByText('step 2a').first().waitFor();
	await expect.poll(() => field.inputValue()).toBe('2a');
	expect(writes.filter((one) => one.includes('.md'))).toEqual([]);
	await field.fill('');
	await there.getByRole('checkbox', { name: 'Write it down' }).click();
	await note('Interviews/Contoso.md', (text) => text.includes('- [x] Write it down'));
});

test('a press in another window is a moment at which the Tasks settings are looked at again', async () => {
	const saved = '.obsidian/plugins/obsidian-tasks-plugin/data.json';
	const settings = (type: string): string =>
		JSON.stringify({
			statusSettings: { customStatuses: [{ symbol: '!', name: 'Given up', nextStatusSymbol: ' ', type }] },
		});
	await openPage({
		'Interviews/Contoso.md': RETRO.replace('- [ ] Write', '- [!] Write'),
		[saved]: settings('TODO'),
	});
	await tracker().getByRole('checkbox', { name: 'Write it down' }).waitFor();
	const popout = await popOut('interview-retro-tracker');
	const action = popout.getByRole('checkbox', { name: 'Write it down' });
	await action.waitFor();
	await writeFile(join(preview.dir, saved), settings('CANCELLED'));
	// Dispatched, so that no focus comes with it.
	await popout.getByRole('region', { name: 'Theme tracker' }).dispatchEvent('pointerdown');
	await action.waitFor({ state: 'detached' });
	expect(await read('Interviews/Contoso.md')).toContain('- [!] Write it down');
});
