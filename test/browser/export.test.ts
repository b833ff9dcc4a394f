/** *Export interviews*, in the preview. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser';
import { startPreview, type Preview } from '../support/preview';

const RETRO = `---
type: interview-retro
company: Northwind
date: 2026-11-10
---
## Questions
### Why Zqxwv?
- Rating: poor, no idea
- Themes: Zqxtheme
`;

let browser: Browser;
let preview: Preview;
let page: Page;

beforeAll(async () => {
	preview = await startPreview({
		vault: { 'Interviews/A.md': RETRO, 'Taken/actions.csv': 'mine' },
		today: '2026-11-20',
	});
	browser = await launchBrowser();
	page = await browser.newPage();
	page.setDefaultTimeout(30_000);
	await page.goto(preview.url);
	await page.locator('body.is-ready').waitFor();
});
afterAll(async () => {
	await browser.close();
	await preview.stop();
});

async function ask(fields: Record<string, string>, choices: Record<string, string> = {}): Promise<void> {
	await page.keyboard.press('Control+,');
	for (const name of ['Tools', 'Export interviews']) await page.getByText(name, { exact: true }).click();
	const dialog = page.getByRole('dialog');
	for (const [name, value] of Object.entries(fields)) await dialog.getByLabel(name).fill(value);
	for (const [name, value] of Object.entries(choices))
		await dialog.getByLabel(name).selectOption({ label: value });
	await dialog.getByRole('button', { name: 'Export' }).click();
}
const text = (path: string): Promise<string> => readFile(join(preview.dir, path), 'utf8');
const notice = (words: string): Promise<void> => page.locator('.notice', { hasText: words }).waitFor();

test('tables go into new files of the folder that is named, without a name unless they are wanted', async () => {
	await ask({ 'Id in each line': 'c7' });
	await notice('4 new files of Interview export 2026-11-20.');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	const folder = 'Interview export 2026-11-20';
	expect((await readdir(join(preview.dir, folder))).sort()).toEqual(
		['actions', 'evidence', 'questions', 'retros'].map((name) => `c7.${name}.csv`),
	);
	const hidden = await text(`${folder}/c7.retros.csv`);
	expect(hidden).toContain('2026-11-10');
	expect(hidden).not.toMatch(/Northwind|Zqx/i);

	await ask(
		{ Folder: 'Whole/of it' },
		{ Format: 'JSON lines, for a program', 'Names and texts': 'As they are' },
	);
	await notice('4 new files of Whole/of it.');
	expect(JSON.parse(await text('Whole/of it/retros.jsonl'))).toMatchObject({
		company: 'Northwind',
		candidate: null,
	});
});

test('nothing is written where one of the files is there, or where the folder cannot be', async () => {
	await ask({ Folder: 'taken' });
	await notice('“Taken/actions.csv” is there already, so nothing was written.');
	expect(await readdir(join(preview.dir, 'Taken'))).toEqual(['actions.csv']);
	expect(await text('Taken/actions.csv')).toBe('mine');
	await page.getByRole('dialog').getByLabel('Folder').fill('.obsidian');
	await page.getByRole('dialog').getByLabel('Folder').fill(' ');
	await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
	await notice('Name a folder, so that the files stand together.');
	await page.getByRole('dialog').getByLabel('Id in each line').fill('../up');
	await page.getByRole('dialog').getByLabel('Folder').fill('../../up');
	await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
	await notice("cannot begin a file's name");
	expect(await text('Interviews/A.md')).toBe(RETRO);
});
