/** What a screen reader and a keyboard can do in every screen of the plugin. */
import { expect, test } from 'vitest';
import { broken, openPage, page, tracker } from '../support/page';

async function open(theme: 'light' | 'dark', width: number): Promise<void> {
	await openPage('example-vault', { theme, width, height: 2600 });
	if (width < 600) await page.getByRole('button', { name: 'Open theme tracker' }).click();
	await tracker().getByRole('listitem').first().waitFor();
}

test.each(['light', 'dark'] as const)(
	'axe finds nothing in the tracker, the form and the settings, %s',
	async (theme) => {
		await open(theme, 1280);
		await page.getByRole('button', { name: 'More filters' }).click();
		await page.getByRole('button', { name: 'Show evidence for Race conditions' }).click();
		expect(await broken('.ir-tracker')).toEqual([]);
		await page.getByRole('button', { name: 'New interview retro' }).click();
		expect(await broken('.interview-retro-form')).toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await page.getByRole('button', { name: 'Settings', exact: true }).click();
		expect(await broken('.vertical-tab-content')).toEqual([]);
	},
);

test('on a phone nothing is cut off, and rows are high enough for a finger', async () => {
	await open('light', 390);
	await page.getByRole('button', { name: 'Show evidence for Race conditions' }).click();
	expect(await tracker().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	for (const selector of [
		'.ir-theme-row',
		'.ir-theme-fold > button',
		'.ir-evidence',
		'.ir-action',
		'.ir-problem',
	]) {
		const heights = await tracker()
			.locator(selector)
			.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	}
});

test('the tracker is complete with the keyboard alone, and keeps the focus when it is drawn anew', async () => {
	await open('light', 1280);
	const names = new Set<string>();
	await tracker()
		.getByRole('button', { name: /^Later and without a date/ })
		.focus();
	await page.keyboard.press('Enter');
	await tracker().getByRole('button', { name: 'Resolved (1)' }).focus();
	await page.keyboard.press('Enter');
	await tracker().getByRole('button', { name: 'Show evidence for Pacing' }).waitFor();
	await tracker().getByRole('searchbox').focus();
	for (let presses = 0; presses < 100; presses++) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const element = document.activeElement;
			return element?.closest('.ir-tracker') === null
				? ''
				: `${element?.tagName} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`;
		});
		if (name === '') break;
		names.add(name);
	}
	expect([...names]).toEqual(
		expect.arrayContaining([
			'BUTTON  Seen once (6)',
			'BUTTON Show evidence for Pacing',
			'A Pacing',
			'INPUT Add wildcard topics to the hub',
			'A Add wildcard topics to the hub',
		]),
	);

	await tracker().getByRole('button', { name: 'Show evidence for Race conditions' }).focus();
	await page.keyboard.press('Enter');
	await tracker().getByRole('list', { name: 'Evidence for Race conditions' }).waitFor();
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
		'Show evidence for Race conditions',
	);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByRole('tab', { name: '2026-11-17 Contoso' }).waitFor();
});
