/** A thousand interviews: each view draws what is seen, more on demand, and the filter finds what is not drawn. */
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { TODAY as LAST_DAY, vaultOf } from '../../scripts/bench/vault';
import { addDays } from '../../src/core/day';
import { retro } from '../support/notes';
import { command, openPage, page, tracker } from '../support/page';

const MOST_ELEMENTS = 2000;
const CACHE = join(import.meta.dirname, '../../.cache/vaults');

const elementsIn = (view: Locator): Promise<number> => view.locator('*').count();
const pane = (name: string): Locator => page.getByRole('region', { name, exact: true });

test('no view has more than 2,000 elements, whatever of it is unfolded first', async () => {
	await openPage(vaultOf(CACHE, 1000, 0).root, { today: LAST_DAY });
	const themes = tracker().getByRole('region', { name: 'Themes', exact: true });
	await themes.getByRole('button', { name: 'Show 50 more' }).waitFor({ timeout: 60_000 });
	const evidence = themes.getByRole('button', { name: /^Show evidence for / }).first();
	await evidence.click();
	await themes.getByRole('list', { name: /^Evidence/ }).waitFor();
	expect(await elementsIn(tracker())).toBeLessThanOrEqual(MOST_ELEMENTS);
	for (const [how, name] of [
		['Open weekly review', 'Weekly review'],
		['Practise', 'Practice'],
		['Open insights', 'Insights'],
	] as const) {
		await command(how);
		await pane(name).getByRole('heading').first().waitFor();
		expect(await elementsIn(pane(name)), name).toBeLessThanOrEqual(MOST_ELEMENTS);
	}
	const figure = pane('Insights').getByRole('figure', { name: /^Stages/ });
	await figure.locator('summary').first().click();
	await figure.getByRole('link').nth(24).waitFor();
	await expect.poll(() => figure.getByRole('link').count()).toBe(25);
	expect(await elementsIn(pane('Insights'))).toBeLessThanOrEqual(MOST_ELEMENTS);
	await page.getByRole('tab', { name: 'All', exact: true }).click();
	await pane('Outcomes').getByRole('table').waitFor();
	expect(await elementsIn(pane('Outcomes'))).toBeLessThanOrEqual(MOST_ELEMENTS);
});

const MANY = Object.fromEntries(
	Array.from({ length: 60 }, (_, at) => [
		`Interviews/${at}.md`,
		retro({
			date: addDays('2026-01-01', at),
			company: `Company ${at}`,
			poor: [`Theme ${at}`, 'Pacing'],
			plan: [`- [ ] Step ${at} [theme:: Theme ${at}]`],
		}),
	]),
);

test('more of a list is shown by the keyboard, which goes on where the list ended', async () => {
	await openPage(MANY);
	const actions = tracker().getByRole('region', { name: 'Outstanding actions' });
	const boxes = actions.getByRole('checkbox');
	const more = actions.getByRole('button', { name: 'Show 35 more', exact: true });
	await more.waitFor();
	await expect.poll(() => boxes.count()).toBe(25);
	await more.press('Enter');
	await more.waitFor({ state: 'detached' });
	await expect.poll(() => boxes.count()).toBe(60);
	await page.keyboard.press('Tab');
	const hasFocus = (box: Element): boolean => box === box.ownerDocument.activeElement;
	expect(await boxes.nth(25).evaluate(hasFocus)).toBe(true);
});

test('the evidence of a theme is a long list too', async () => {
	await openPage(MANY);
	await tracker().getByRole('button', { name: 'Show evidence for Pacing' }).click();
	const evidence = tracker().getByRole('list', { name: 'Evidence for Pacing' }).getByRole('listitem');
	await expect.poll(() => evidence.count()).toBe(25);
	await tracker().getByRole('button', { name: 'Show 35 more', exact: true }).first().click();
	await expect.poll(() => evidence.count()).toBe(60);
});

test('the filter finds what is not shown', async () => {
	await openPage(MANY);
	const step = tracker().getByRole('checkbox', { name: 'Step 3', exact: true });
	await tracker().getByRole('checkbox', { name: 'Step 58', exact: true }).waitFor();
	await expect.poll(() => step.count()).toBe(0);
	await tracker().getByRole('searchbox', { name: 'Filter themes' }).fill('step 3');
	await step.waitFor();
	await tracker().getByRole('searchbox', { name: 'Filter themes' }).fill('theme 7');
	await tracker().getByRole('button', { name: 'Show evidence for Theme 7', exact: true }).waitFor();
});
