/** A view of the main area, open in the page of a test, and what is asked of every such view. */
import type { Locator } from 'playwright-core';
import { command, openPage, page, type Opening } from './page';

/** Opens a view by its command, over a vault of its own; `alone` closes the sidebars. */
export async function openView(
	vault: Record<string, string> | string,
	name: string,
	{ rtl = false, alone = false, ...opening }: Opening & { rtl?: boolean; alone?: boolean } = {},
): Promise<Locator> {
	await openPage(vault, opening);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	if (rtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
	if (alone)
		for (const side of ['left', 'right'])
			await page.getByRole('button', { name: `Toggle ${side} sidebar` }).click();
	await command('Open insights');
	if (name === 'Outcomes') await page.getByRole('tab', { name: 'All', exact: true }).click();
	const region = page.getByRole('region', { name, exact: true });
	await region.getByRole('heading', { level: 2 }).first().waitFor();
	return region;
}

/** How many pixels the view is wider than the room it has. */
export const overflow = (region: Locator): Promise<number> =>
	region.evaluate((element) =>
		Math.max(
			...[element, element.parentElement].map((one) =>
				one === null ? NaN : one.scrollWidth - one.clientWidth,
			),
		),
	);

/** The heights of what can be pressed, of those that are in sight. */
export const heights = (region: Locator): Promise<number[]> =>
	region
		.locator('button, select, summary')
		.evaluateAll((all) =>
			all.map((one) => Math.round(one.getBoundingClientRect().height)).filter((height) => height > 0),
		);
