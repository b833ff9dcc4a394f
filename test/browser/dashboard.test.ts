/** *Add Bases dashboard*, in the preview. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dashboardText } from '../../src/core/report/bases';
import { defaultSettings } from '../../src/core/settings';
import { launchBrowser } from '../support/browser';
import { startPreview } from '../support/preview';

test('the dashboard is shown, created once as shown, and never over another', async () => {
	const preview = await startPreview({ vault: { 'Note.md': 'Words.' }, today: '2026-11-20' });
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		page.setDefaultTimeout(30_000);
		await page.goto(preview.url);
		await page.locator('body.is-ready').waitFor();
		const ask = async (): Promise<void> => {
			await page.keyboard.press('Control+,');
			for (const name of ['Tools', 'Add Bases dashboard'])
				await page.getByText(name, { exact: true }).click();
		};
		const text = dashboardText(defaultSettings());
		await ask();
		await expect.poll(() => page.getByRole('region', { name: 'Interviews.base' }).textContent()).toBe(text);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		expect((await readdir(preview.dir)).filter((name) => name.endsWith('.base'))).toEqual([]);

		await ask();
		await page.getByRole('button', { name: 'Create file' }).click();
		await page.locator('.notice', { hasText: 'Interviews.base is in your vault.' }).waitFor();
		expect(await readFile(join(preview.dir, 'Interviews.base'), 'utf8')).toBe(text);

		await ask();
		await page
			.locator('.notice', { hasText: 'Interviews.base is there already, and stays as it is.' })
			.waitFor();
		await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
	} finally {
		await browser.close();
		await preview.stop();
	}
});
