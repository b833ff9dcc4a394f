import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../scripts/preview/host/app';
import { launchBrowser } from '../support/browser';
import { startPreview, type Preview } from '../support/preview';

interface Running {
	app: App;
}

let browser: Browser;
let preview: Preview;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
	browser = await launchBrowser();
	preview = await startPreview({
		vault: { 'Interviews/Fabrikam.md': '# Fabrikam\n\n- [ ] Practise estimates\n', 'Home.md': 'Home\n' },
		today: '2026-07-21',
	});
	page = await browser.newPage();
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	await page.goto(preview.url);
	await page.locator('body.is-ready').waitFor();
});

afterAll(async () => {
	await browser?.close();
	await preview?.stop();
});

const editor = () => page.getByRole('textbox', { name: 'Note text' });
const onDisk = async (path: string, text: string): Promise<void> => {
	while ((await readFile(join(preview.dir, path), 'utf8')) !== text)
		await new Promise((again) => setTimeout(again, 20));
};

it('says what it is', async () => {
	await page.getByText('it is not Obsidian').waitFor();
});

it('lives on the day it was given', async () => {
	expect(
		await page.evaluate(() => [
			new Date().toDateString(),
			new Date(Date.now()).toDateString(),
			new Date(2020, 1, 3).getFullYear(),
		]),
	).toEqual(['Tue Jul 21 2026', 'Tue Jul 21 2026', 2020]);
});

it('opens the palette by key, and gives the focus back', async () => {
	await page.keyboard.press('Control+p');
	await page.getByRole('dialog').getByRole('combobox').fill('dark');
	await page.getByRole('option', { name: /light and dark/ }).waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('opens a note and saves what is typed', async () => {
	await page.getByRole('treeitem', { name: 'Home' }).click();
	await editor().fill('Home, typed\n');
	await onDisk('Home.md', 'Home, typed\n');
});

it('shows what another program wrote', async () => {
	await writeFile(join(preview.dir, 'Home.md'), 'Home, from outside\n');
	await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Home, from outside\n');
	await writeFile(join(preview.dir, 'New.md'), 'new');
	await page.getByRole('treeitem', { name: 'New' }).waitFor();
	await rename(join(preview.dir, 'Interviews'), join(preview.dir, 'Talks'));
	await page.getByRole('treeitem', { name: 'Talks' }).waitFor();
	await page.getByRole('treeitem', { name: 'Interviews' }).waitFor({ state: 'detached' });
});

it('ticks a task in the reading view', async () => {
	await page.getByRole('treeitem', { name: 'Fabrikam' }).click();
	await page.getByRole('tab', { name: 'Fabrikam', selected: true }).waitFor();
	await page.getByRole('button', { name: 'Reading', exact: true }).click();
	await page.getByRole('checkbox', { name: 'Practise estimates' }).click();
	await onDisk('Talks/Fabrikam.md', '# Fabrikam\n\n- [x] Practise estimates\n');
});

it('renames and deletes by keyboard', async () => {
	await page.getByRole('treeitem', { name: 'New' }).focus();
	await page.keyboard.press('F2');
	await page.getByRole('textbox', { name: 'Name' }).fill('Newer');
	await page.keyboard.press('Enter');
	await page.getByRole('treeitem', { name: 'Newer' }).focus();
	await page.keyboard.press('Delete');
	await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
	await page.getByRole('treeitem', { name: 'Newer' }).waitFor({ state: 'detached' });
	expect(await readFile(join(preview.dir, '.trash/Newer.md'), 'utf8')).toBe('new');
});

it('keeps the open note over a reload', async () => {
	await page.reload();
	await page.locator('body.is-ready').waitFor();
	await page.getByRole('tab', { name: 'Fabrikam', selected: true }).waitFor();
	expect(await page.getByRole('checkbox', { name: 'Practise estimates' }).isChecked()).toBe(true);
});

it('opens a leaf in a window of its own, with a document of its own', async () => {
	const [popout] = await Promise.all([
		page.waitForEvent('popup'),
		page.evaluate(async () => {
			const { app } = (window as unknown as { preview: Running }).preview;
			const file = app.vault.getFileByPath('Home.md');
			if (file) await app.workspace.openPopoutLeaf().openFile(file, { active: true });
		}),
	]);
	await popout.getByRole('textbox', { name: 'Note text' }).waitFor();
	const inMain = (): boolean =>
		(window as unknown as { preview: Running }).preview.app.workspace.activeLeaf?.view.containerEl
			.ownerDocument === document;
	expect(await page.evaluate(inMain)).toBe(false);
	await popout.close();
	await page.waitForFunction(inMain);
});

it('had nothing to complain about', () => {
	expect(problems).toEqual([]);
});
