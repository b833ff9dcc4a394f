/** What a screen reader and a keyboard can do in every screen of the plugin. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser';
import { startPreview, type Preview } from '../support/preview';

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
	browser = await launchBrowser();
	preview = await startPreview({ vault: 'example-vault', today: '2026-11-20' });
});
afterAll(async () => {
	await browser?.close();
	await preview?.stop();
});

async function open(theme: 'light' | 'dark', width: number): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 1800 }, colorScheme: theme, reducedMotion: 'reduce' });
	page.setDefaultTimeout(8000);
	await page.goto(preview.url);
	await page.locator('body.is-ready').waitFor();
	if (width < 600) await page.getByRole('button', { name: 'Open theme tracker' }).click();
	await page.getByRole('region', { name: 'Theme tracker' }).getByRole('listitem').first().waitFor();
	return page;
}

/** The rules that what stands in `selector` breaks. */
async function broken(page: Page, selector: string): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (within) => {
		// The accent of a button is the user's own choice in Obsidian, and its default is what it is.
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ include: [within], exclude: ['.mod-cta'] });
		return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
	}, selector);
}

test.each(['light', 'dark'] as const)('axe finds nothing in the tracker, the form and the settings, %s', async (theme) => {
	const page = await open(theme, 1280);
	await page.getByRole('button', { name: 'More filters' }).click();
	await page.getByRole('button', { name: 'Show evidence for Race conditions' }).click();
	expect(await broken(page, '.ir-tracker')).toEqual([]);
	await page.getByRole('button', { name: 'New interview retro' }).click();
	expect(await broken(page, '.interview-retro-form')).toEqual([]);
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await page.getByRole('button', { name: 'Settings', exact: true }).click();
	expect(await broken(page, '.vertical-tab-content')).toEqual([]);
	await page.close();
});

test('on a phone nothing is cut off, and rows are high enough for a finger', async () => {
	const page = await open('light', 390);
	await page.getByRole('button', { name: 'Show evidence for Race conditions' }).click();
	const tracker = page.getByRole('region', { name: 'Theme tracker' });
	expect(await tracker.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	for (const selector of ['.ir-theme-row', '.ir-evidence', '.ir-action', '.ir-problem']) {
		const heights = await tracker.locator(selector).evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	}
	await page.close();
});

test('the tracker is complete with the keyboard alone, and keeps the focus when it is drawn anew', async () => {
	const page = await open('light', 1280);
	const tracker = page.getByRole('region', { name: 'Theme tracker' });
	const names = new Set<string>();
	await tracker.getByRole('searchbox').focus();
	for (let presses = 0; presses < 80; presses++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const element = document.activeElement;
			return element?.closest('.ir-tracker') === null ? '' : `${element?.tagName} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`;
		});
		if (name === '') break;
		names.add(name);
	}
	expect([...names]).toEqual(expect.arrayContaining(['BUTTON Show evidence for Pacing', 'A Pacing', 'INPUT Add wildcard topics to the hub and say what they cost', 'A Add wildcard topics to the hub and say what they cost']));

	await tracker.getByRole('button', { name: 'Show evidence for Race conditions' }).focus();
	await page.keyboard.press('Enter');
	await tracker.getByRole('list', { name: 'Evidence for Race conditions' }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Show evidence for Race conditions');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByRole('tab', { name: '2026-11-17 Contoso' }).waitFor();
	await page.close();
});
