/** *Now*: the questions that the plugin is there for, answered on the first screen of the sidebar. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { retro } from '../support/notes';
import { broken, command, note, openPage, page, tracker } from '../support/page';

async function openTracker(vault: Record<string, string> | string, width: number): Promise<void> {
	await openPage(vault, { width });
	if (width < 500) await command('Open theme tracker');
	await tracker().waitFor();
}

const now = (): Locator => tracker().getByRole('region', { name: 'Now', exact: true });
const line = (name: string): Locator => now().getByRole('listitem', { name, exact: true });
const said = async (name: string): Promise<string> => (await line(name).innerText()).replace(/\s+/g, ' ');
/** Whether all of an element is in the window, without scrolling. */
const isInSight = async (element: Locator): Promise<boolean> => {
	const box = await element.boundingBox();
	return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0);
};

const THREE_WEEKS = {
	'2026-11-02 Contoso.md': retro({
		date: '2026-11-02',
		company: 'Contoso',
		poor: ['Pacing'],
		plan: ['- [x] Use a timer [theme:: Pacing] ✅ 2026-11-05', '- [ ] Ask first ^change-2026-w46'],
	}),
	'2026-11-17 Fabrikam.md': retro({ date: '2026-11-17', company: 'Fabrikam', good: ['Pacing'] }),
	'2026-11-25 Contoso.md': retro({ date: '2026-11-25', company: 'Contoso' }),
};

describe.each([1280, 390])('at %d pixels', (width) => {
	test('the example vault answers, and each answer is a click from its lines', async () => {
		await openTracker('example-vault', width);
		expect(await said('Last fix')).toBe(
			'Last fix Tell one story aloud after Sunday breakfast → held at Adatum 8 of 11 held after an action, 1 of 3 without',
		);
		expect(await said('Next')).toMatch(
			/^Next Litware R2, system design, Wed 25 Nov, in 5 days · 5 likely questions$/,
		);
		expect(await said('Your guesses')).toBe('Your guesses about right, 7 of 10');
		for (const name of ['This week', 'Last fix', 'Next', 'Your guesses'])
			expect(await isInSight(line(name)), name).toBe(true);
		// What fails again and again is in sight too.
		expect(
			await isInSight(tracker().getByRole('button', { name: 'Show evidence for Clarifying questions' })),
		).toBe(true);
		await line('Last fix').getByRole('link', { name: '→ held at Adatum' }).click();
		await page.getByRole('tab', { name: '2026-11-19 Adatum' }).waitFor();
	});

	test('two interviews in three weeks answer what they can', async () => {
		await openTracker(THREE_WEEKS, width);
		expect(await said('This week')).toContain('Ask first');
		expect(await said('Last fix')).toContain('Use a timer → held at Fabrikam');
		expect(await said('Next')).toContain('Contoso, Wed 25 Nov, in 5 days · 1 likely question');
		expect(await said('Your guesses')).toContain('5 more answers needed');
		await line('This week').getByRole('checkbox', { name: 'Ask first' }).click();
		await line('This week').getByRole('button', { name: 'Undo: Ask first' }).waitFor();
	});
});

test('what will be asked starts the brief', async () => {
	await openTracker('example-vault', 1280);
	await line('Next')
		.getByRole('link', { name: /likely questions/ })
		.click();
	await page.getByRole('dialog').getByLabel('Company').waitFor();
	await expect.poll(() => page.getByRole('dialog').getByLabel('Company').inputValue()).toBe('Litware');
});

test('week, practice and insights are doors of the sidebar', async () => {
	await openTracker('example-vault', 1280);
	for (const [door, view] of [
		['Open weekly review', 'Weekly review'],
		['Practise due questions', 'Practice'],
		['Open insights', 'Insights'],
	] as const) {
		await tracker().getByRole('button', { name: door }).click();
		await page.getByRole('region', { name: view, exact: true }).waitFor();
	}
});

test.each(['light', 'dark'] as const)('all of it can be read, %s', async (theme) => {
	await openPage('example-vault', { theme });
	await now().waitFor();
	expect(await broken('.ir-tracker')).toEqual([]);
});

test('this interview is asked when it ended, and in one tap how it was', async () => {
	const path = 'Interviews/2026-11-19 Adatum.md';
	await openPage({
		[path]: retro({
			date: '2026-11-19',
			company: 'Adatum',
			outcomes: ['- Use a timer [theme:: Pacing] [outcome:: ]'],
		}),
	});
	await command('New interview retro');
	await page.getByLabel('Company', { exact: true }).fill('Fabrikam');
	await page.getByRole('button', { name: /^Now, / }).click();
	await page.getByRole('button', { name: 'Create retro' }).click();
	const made = await note('Interviews/2026-11-20 Fabrikam.md', (text) => text !== '');
	expect(made).toMatch(/\nended: 2026-11-20T\d\d:\d\d:00\n/);
	await page.getByText('2026-11-19 Adatum').first().click();
	const interview = tracker().getByRole('region', { name: 'This interview' });
	await interview.getByRole('group', { name: 'How was it?' }).getByRole('button', { name: '3' }).click();
	await note(path, (text) => text.includes('self-rating: 3\n'));
	await interview
		.getByRole('group', { name: 'Use a timer' })
		.getByRole('button', { name: 'No', exact: true })
		.click();
	await interview.getByText('Failed at Adatum. Try something stronger: a drill').waitFor();
	await interview.getByRole('button', { name: 'Add question' }).click();
	const another = tracker().getByRole('textbox', { name: 'Another question', exact: true });
	await another.and(page.locator(':focus')).waitFor();
	await page.keyboard.type('Trees');
	await page.keyboard.press('Enter');
	await note(path, (text) => text.includes('1. Trees\n'));
	expect(await broken('.ir-tracker')).toEqual([]);
});

test.each([1280, 390])(
	'the words of a card are not squeezed beside its button, at %d pixels',
	async (width) => {
		await openTracker('example-vault', width);
		const cards = tracker().getByRole('region', { name: 'Due now' }).getByRole('listitem');
		await cards.first().waitFor();
		// No name of a card is so long that it would not stand on one line of its own.
		const lines = cards.getByRole('link').evaluateAll((links) =>
			links.map((link) => {
				const words = document.createRange();
				words.selectNodeContents(link);
				return words.getClientRects().length;
			}),
		);
		expect(await lines).toEqual([1, 1, 1]);
	},
);
