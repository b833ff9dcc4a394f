/** A page of the preview with one view open in the main area, and what is asked of every such view. */
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Preview } from './preview';

export interface Shown {
	page: Page;
	region: Locator;
	/** What the page complained of. */
	complaints: string[];
}

/** Opens a view by its command; `alone` closes the sidebars. */
export async function openView(browser: Browser, preview: Preview, command: string, name: string, { theme = 'light', width = 1280, rtl = false, alone = false }: { theme?: 'light' | 'dark'; width?: number; rtl?: boolean; alone?: boolean } = {}): Promise<Shown> {
	const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: theme, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
	const page = await context.newPage();
	page.setDefaultTimeout(8000);
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	await page.goto(preview.url);
	await page.locator('body.is-ready').waitFor();
	if (rtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
	if (alone) for (const side of ['left', 'right']) await page.getByRole('button', { name: `Toggle ${side} sidebar` }).click();
	await page.keyboard.press('Control+p');
	await page.getByRole('combobox').fill(command);
	await page.keyboard.press('Enter');
	const region = page.getByRole('region', { name, exact: true });
	await region.getByRole('heading', { level: 2 }).first().waitFor();
	return { page, region, complaints };
}

/** The rules of accessibility that the view breaks. */
export async function broken({ page }: Shown): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ include: ['.ir-page'], exclude: ['.mod-cta'] });
		return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
	});
}

/** How many pixels the view is wider than the room it has. */
export const overflow = ({ region }: Shown): Promise<number> =>
	region.evaluate((element) => Math.max(element.scrollWidth - element.clientWidth, element.parentElement!.scrollWidth - element.parentElement!.clientWidth));

/** The heights of what can be pressed, of those that are in sight. */
export const heights = ({ region }: Shown): Promise<number[]> =>
	region.locator('button, select, summary').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)).filter((height) => height > 0));
