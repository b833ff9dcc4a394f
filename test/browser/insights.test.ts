/** The insights over the example vault, driven as a person does. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/day';
import { retro } from '../support/notes';
import { broken, page, preview } from '../support/page';
import { the } from '../../scripts/the';
import { heights, openView, overflow } from '../support/views';

let region: Locator;

const open = async (
	options: Parameters<typeof openView>[2] = {},
	vault: Record<string, string> | string = 'example-vault',
): Promise<void> => void (region = await openView(vault, 'Insights', options));

describe('the insights', () => {
	test('show the evidence behind a month of a theme, down to the line of the note', async () => {
		await open();
		const cell = region.getByRole('button', { name: 'Promise internals, Oct: 2 failed' });
		await cell.click();
		await expect.poll(() => cell.getAttribute('aria-pressed')).toBe('true');
		const evidence = region.getByRole('list', { name: 'Evidence for Promise internals, Oct' });
		await expect.poll(() => evidence.getByRole('listitem').count()).toBe(2);
		await cell.click();
		await evidence.waitFor({ state: 'detached' });
		await cell.click();
		await evidence.getByRole('link').first().click();
		await page.getByRole('tab', { name: /^2026-10-/ }).waitFor();
	});

	test('are narrowed by a filter, and told so where nothing is left', async () => {
		await open();
		await region.getByText('15 interviews').waitFor();
		await region.getByLabel('Company').selectOption('Contoso');
		await region.getByText('3 interviews').waitFor();
		await region.getByLabel('Kind').selectOption('mock');
		await region.getByText('No interview matches this filter.').waitFor();
		await region.getByRole('button', { name: 'Clear filter' }).click();
		await region.getByText('15 interviews').waitFor();
		await expect.poll(() => region.getByLabel('Company').inputValue()).toBe('');
	});

	test('say where there are too few cases, and show no share there', async () => {
		await open();
		const technical = region
			.getByRole('figure', { name: /^Stages/ })
			.getByRole('listitem')
			.filter({ hasText: 'technical' })
			.first();
		expect((await technical.innerText()).replace(/\s+/g, ' ')).toBe('technical 2 of 4 1 withdrawn');
		await expect.poll(() => technical.locator('.ir-share').count()).toBe(0);
		await region
			.getByText(
				'Stages are no share yet: 3 more answers at recruiter, 1 at technical, 3 at coding, 4 at system design',
			)
			.waitFor();
		await region.getByLabel('Company').selectOption('Litware');
		await region.getByText('1 prediction with an answer so far, 4 more needed.').waitFor();
	});

	test('say in words how good the guesses are, with the figures on a click', async () => {
		await open();
		const figure = region.getByRole('figure', { name: /^Predictions: Brier score 0.22/ });
		await expect.poll(() => figure.isVisible()).toBe(false);
		await region.getByText('You are about as sure as you should be (7 of 10).').click();
		await figure.getByText('passed 4 of 7').waitFor();
	});

	test('open the notes that a figure comes from', async () => {
		await open();
		await region
			.getByRole('figure', { name: /^Stages/ })
			.locator('summary', { hasText: 'recruiter' })
			.click();
		await region.getByRole('link', { name: 'Contoso R1, 17 Sep: passed' }).click();
		await page.getByRole('tab', { name: '2026-09-17 Contoso' }).waitFor();
	});

	test('are copied as Markdown', async () => {
		await open();
		await region.getByRole('button', { name: 'Copy as Markdown' }).click();
		await page.locator('.notice', { hasText: 'on the clipboard' }).waitFor();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toMatch(
			/^# Insights\n\n15 interviews\n\n## Themes by month\n\n\| Theme \| Aug \| Sep \| Oct \| Nov \|/,
		);
		expect(text).toContain('| technical | 2 of 4, 1 more needed | 1 withdrawn |');
	});

	test('can be used with the keyboard alone', async () => {
		await open();
		await region.getByRole('button', { name: 'Copy as Markdown' }).focus();
		// Four choices, then the table that can be scrolled, then its first cell.
		for (let presses = 0; presses < 6; presses++) await page.keyboard.press('Tab');
		const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
		expect(name).toMatch(/^Clarifying questions, Sep: 1 failed/);
		await page.keyboard.press('Enter');
		await region.getByRole('list', { name: 'Evidence for Clarifying questions, Sep' }).waitFor();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toBe(name);
	});
});

test('with 500 interviews over four years it shows the last twelve months and fifteen themes, and nothing is cut off', async () => {
	const notes = Object.fromEntries(
		Array.from({ length: 500 }, (_, index) => {
			const date = addDays('2026-11-20', (index - 499) * 3);
			const theme = `Theme ${index % 30}`;
			return [
				`Interviews/${date}.md`,
				retro({
					date,
					company: `Company ${index % 40}`,
					...(index % 3 === 0 ? { good: [theme] } : { poor: [theme] }),
				}),
			];
		}),
	);
	await open({ width: 1600 }, notes);
	await region.getByText('500 interviews').waitFor();
	const map = region.getByRole('figure', { name: /^Themes by month/ });
	await expect.poll(() => map.getByRole('columnheader').count()).toBe(1 + 12);
	await expect.poll(() => map.getByRole('rowheader').count()).toBe(15);
	await map
		.getByRole('button', { name: /failed/ })
		.first()
		.click();
	await map
		.getByRole('list', { name: /^Evidence for Theme/ })
		.getByRole('link')
		.first()
		.waitFor();
	expect(await overflow(region)).toBe(0);
});

test.each(['light', 'dark'] as const)('axe finds nothing in the insights, %s', async (theme) => {
	await open({ theme });
	await region.getByRole('button', { name: 'Promise internals, Oct: 2 failed' }).click();
	await region.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
	expect(await broken('.ir-page')).toEqual([]);
});

test.each([
	['on a phone', { width: 390 }],
	['from right to left', { rtl: true }],
	['from right to left on a phone', { width: 390, rtl: true }],
	['at 200 %', { width: 640, alone: true }],
])('nothing of the insights is cut off %s', async (_, options) => {
	await open(options);
	expect(await overflow(region)).toBe(0);
});

test('on a phone all that is pressed is high enough for a finger', async () => {
	await open({ width: 390 });
	expect(Math.min(...(await heights(region)))).toBeGreaterThanOrEqual(44);
});

test('on a phone no name of a row is broken into letters, and the latest months are in sight', async () => {
	await open({ width: 390 });
	const reason = region.getByText('Ran past the question', { exact: true });
	const { height } = the(await reason.boundingBox());
	// Two lines at the most.
	expect(height).toBeLessThan(60);
	const months = Object.fromEntries(
		Array.from({ length: 12 }, (_, at) => [
			`${at}.md`,
			retro({
				date: `2025-${String(at + 1).padStart(2, '0')}-10`,
				company: `Company ${at}`,
				poor: ['Pacing'],
			}),
		]),
	);
	await page.close();
	await preview.stop();
	await open({ width: 390 }, months);
	const cell = region.getByRole('button', { name: /^Pacing, Dec/ });
	await cell.waitFor();
	const box = the(await cell.boundingBox());
	expect(box.x + box.width).toBeLessThanOrEqual(390);
	const name = region.getByRole('rowheader', { name: 'Pacing', exact: true });
	expect(the(await name.boundingBox()).x).toBeGreaterThanOrEqual(0);
});
