/** The outcomes, driven as a person does. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { broken, command, openPage, page } from '../support/page';
import { heights, openView, overflow } from '../support/views';

const WAITED = new Set(['pending', 'passed', 'rejected']);
let region: Locator;

const open = async (
	options: Parameters<typeof openView>[2] = {},
	vault: Record<string, string> | string = 'example-vault',
): Promise<void> => void (region = await openView(vault, 'Outcomes', options));

const table = () => region.getByRole('table', { name: 'Interviews' });
const companies = () =>
	table()
		.locator('tbody')
		.evaluateAll((all) => all.map((one) => one.querySelector('th')?.firstChild?.textContent));
/** The links of the rows, from above. */
const links = () =>
	table()
		.getByRole('link')
		.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
const header = (name: string) => table().getByRole('columnheader', { name });

describe('the table of outcomes', () => {
	test("has a company's rounds together, the company with the latest interview first", async () => {
		await open({ width: 1600 });
		expect(await companies()).toEqual([
			'Litware',
			'Adatum',
			'Contoso',
			'Peer mock',
			'Wingtip',
			'Tailspin',
			'Fabrikam',
			'Northwind',
		]);
		expect((await links()).slice(0, 7)).toEqual([
			'Litware, R2, 25 Nov',
			'Litware, R1, 11 Nov',
			'Adatum, R2, 19 Nov',
			'Adatum, R1, 22 Oct',
			'Contoso, R3, 17 Nov',
			'Contoso, R2, 8 Oct',
			'Contoso, R1, 17 Sep',
		]);
		const row = (name: string) =>
			table()
				.getByRole('row')
				.filter({ has: page.getByRole('link', { name }) });
		await expect
			.poll(() => row('Litware, R2, 25 Nov').getByRole('cell').allInnerTexts())
			.toEqual(['25 Nov', 'R2', 'system design', 'upcoming', '', '']);
		await expect
			.poll(() => row('Adatum, R2, 19 Nov').getByRole('cell').allInnerTexts())
			.toEqual(['19 Nov', 'R2', 'panel', 'pending', '1 day', '']);
		await expect
			.poll(() => row('Northwind, R1, 27 Aug').getByRole('cell').last().innerText())
			.toBe('When somebody gives me a hint, try it before judging it.');
	});

	test('is sorted by its headers, upwards and downwards', async () => {
		await open({ width: 1600 });
		await region.getByLabel('Same company together').uncheck();
		await expect.poll(() => header('Date').getAttribute('aria-sort')).toBe('descending');
		await header('Date').getByRole('button').click();
		await expect.poll(() => header('Date').getAttribute('aria-sort')).toBe('ascending');
		expect((await links())[0]).toBe('Tailspin, R1, 24 Aug');
		await header('Company').getByRole('button').click();
		expect(await header('Date').getAttribute('aria-sort')).toBeNull();
		expect((await links()).slice(0, 3)).toEqual([
			'Adatum, R2, 19 Nov',
			'Adatum, R1, 22 Oct',
			'Contoso, R3, 17 Nov',
		]);
		await header('Waiting').getByRole('button').click();
		expect((await links())[0]).toBe('Adatum, R2, 19 Nov');
		await header('Result').getByRole('button').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => header('Result').getAttribute('aria-sort')).toBe('ascending');
	});

	test('is narrowed by company, stage, result and period, and keeps the choice', async () => {
		await open({ width: 1600 });
		await region.getByRole('combobox', { name: 'Result' }).selectOption('passed');
		await region.getByLabel('Stage').selectOption('recruiter');
		await region.getByText('2 of 16 interviews').waitFor();
		expect(await links()).toEqual(['Contoso, R1, 17 Sep', 'Tailspin, R1, 24 Aug']);
		await region.getByLabel('Period').selectOption('Last 30 days');
		await region.getByText('No interview matches this filter.').waitFor();
		await region.getByRole('button', { name: 'Clear filter' }).click();
		await region.getByText('16 interviews').waitFor();
		expect(await links()).toHaveLength(16);
	});

	test('opens the note of a row, by its link and anywhere else in it', async () => {
		await open({ width: 1600 });
		await table().getByRole('cell', { name: 'ghosted' }).click();
		await page.getByRole('tab', { name: '2026-09-02 Fabrikam' }).waitFor();
	});

	test('opens the note of a row with the keyboard alone', async () => {
		await open({ width: 1600 });
		await header('Key lesson').getByRole('button').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.getByRole('tab', { name: '2026-11-25 Litware' }).waitFor();
	});
});

test('a result is recorded, and the next round prepared, from above the table', async () => {
	await open();
	await expect
		.poll(() => region.getByRole('heading', { level: 2 }).allInnerTexts())
		.toEqual(['Next interviews', 'Waiting for results', 'Interviews']);
	await region.getByText('panel, 19 Nov · waiting 1 day').waitFor();
	await region.getByRole('button', { name: 'Record result: Adatum R2' }).click();
	await page
		.getByRole('dialog', { name: 'Record result' })
		.or(page.getByRole('dialog').filter({ hasText: 'result' }))
		.waitFor();
	await page.keyboard.press('Escape');
	await region.getByRole('button', { name: 'Prepare: Litware R2' }).click();
	const form = page.getByRole('dialog');
	await expect.poll(() => form.getByLabel('Company', { exact: true }).inputValue()).toBe('Litware');
	await expect.poll(() => form.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-11-25');
	await form.getByRole('button', { name: 'Create brief' }).click();
	await page.getByRole('tab', { name: /Litware.*brief/ }).waitFor();
	// The tracker knows of it, too.
	await page
		.getByRole('region', { name: 'Next interviews' })
		.getByRole('button', { name: 'Open brief: Litware R2' })
		.waitFor();
});

test('where there is nothing yet it says what will be here', async () => {
	await openPage({ 'Note.md': 'Nothing.' });
	await command('Open insights');
	await page.getByRole('tab', { name: 'All', exact: true }).click();
	await page
		.getByRole('region', { name: 'Outcomes' })
		.getByRole('button', { name: 'New interview retro' })
		.click();
	await page.getByRole('dialog').waitFor();
});

test('with 500 interviews it shows the first 50, and more when asked', async () => {
	const words = [...WAITED];
	const day = (index: number): string =>
		new Date(Date.UTC(2024, 0, 1 + index * 2)).toISOString().slice(0, 10);
	const notes = Object.fromEntries(
		Array.from({ length: 500 }, (_, index) => [
			`Interviews/${index}.md`,
			`---\ntype: interview-retro\ncompany: Company ${index % 125}\ndate: ${day(index)}\nround: ${Math.floor(index / 125) + 1}\nresult: ${words[index % 3]}\n---\n## Key lesson\nLesson ${index}\n`,
		]),
	);
	await open({ width: 1600 }, notes);
	expect(await links()).toHaveLength(50);
	expect((await companies())[0]).toBe('Company 124');
	const more = region.getByRole('button', { name: 'Show 50 more', exact: true });
	// The first of them is below those who wait for a result.
	await more.last().click();
	expect(await links()).toHaveLength(100);
	for (let presses = 1; presses < 9; presses++) await more.last().click();
	expect(await links()).toHaveLength(500);
	await expect.poll(() => table().locator('tbody').count()).toBe(125);
	expect(await overflow(region)).toBe(0);
});

test.each([
	['light', 1600],
	['dark', 1600],
	['light', 390],
	['dark', 390],
] as const)('axe finds nothing in the outcomes, %s, %i pixels', async (theme, width) => {
	await open({ theme, width });
	expect(await broken('.ir-page')).toEqual([]);
});

test.each([
	['on a phone', { width: 390 }],
	['from right to left', { rtl: true }],
	['from right to left on a phone', { width: 390, rtl: true }],
	['at 200 %', { width: 640, alone: true }],
])('nothing of the outcomes is cut off %s', async (_, options) => {
	await open(options);
	expect(await overflow(region)).toBe(0);
});

test('on a phone all that is pressed is high enough for a finger', async () => {
	await open({ width: 390 });
	expect(Math.min(...(await heights(region)))).toBeGreaterThanOrEqual(44);
});
