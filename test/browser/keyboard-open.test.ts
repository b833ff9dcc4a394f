/** With a phone's keyboard open, 375 by 400 pixels are left: the button that ends a form is in sight all the same. */
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { retro } from '../support/notes';
import {
	command,
	editor,
	inLineMenu,
	inNoteMenu,
	inSettings,
	openPage,
	page,
	resizeTo,
	tracker,
} from '../support/page';

const RETRO = retro({
	date: '2026-11-19',
	company: 'Adatum',
	properties: { stage: 'system-design' },
	body: '## Questions\n### Tickets for a theatre\n- Rating: poor\n- Themes: Pacing\n',
});
const VAULT = {
	'Interviews/2026-11-19 Adatum.md': RETRO,
	'Interviews/2026-11-12 Contoso.md': RETRO.replace('11-19', '11-12').replace('Pacing', 'Pace'),
};

/** How each form is opened. */
const FORMS: Record<string, () => Promise<void>> = {
	'New interview retro': () => command('New interview retro'),
	'Add action': () => command('Add action'),
	'Record result': async () => {
		await command('Record result');
		await page.getByRole('dialog').getByRole('button', { name: 'rejected' }).click();
	},
	'Prepare for next interview': () => command('Prepare for next interview'),
	'Write thank-you note': () => inNoteMenu('Write thank-you note'),
	'Add to design notebook': () => inNoteMenu('Add to design notebook'),
	'Create knowledge note': async () => {
		await editor().evaluate((field: HTMLTextAreaElement) => {
			const at = field.value.indexOf('Rating');
			field.setSelectionRange(at, at);
		});
		await inLineMenu('Create knowledge note from this question');
	},
	'Merge themes': async () => {
		await inSettings('Tools', 'Merge themes');
		await page.getByRole('option', { name: /“Pac/ }).first().click();
	},
	'Add Bases dashboard': () => inSettings('Tools', 'Add Bases dashboard'),
	'Export as flashcards': () => inSettings('Tools', 'Export as flashcards'),
};

/** Whether the whole of a button is in the window, above whatever else is drawn there. */
const isInSight = (button: Locator): Promise<boolean> =>
	button.evaluate((element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
		return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && element.contains(onTop);
	});

test('the button that ends a form is in sight at 375 x 400', async () => {
	await openPage(VAULT);
	await tracker()
		.getByRole('listitem', { name: /^Pacing,/ })
		.waitFor();
	await page.keyboard.press('Control+o');
	await page.keyboard.type('2026-11-19 Adatum');
	await page.keyboard.press('Enter');
	await page.getByRole('tab', { name: '2026-11-19 Adatum' }).waitFor();
	const seen: Record<string, boolean> = {};
	for (const [name, open] of Object.entries(FORMS)) {
		await resizeTo(1280, 900);
		await open();
		const button = page.getByRole('dialog').locator('button.mod-cta').last();
		await button.waitFor();
		await resizeTo(375, 400);
		seen[name] = await isInSight(button);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
	}
	expect(seen).toEqual(Object.fromEntries(Object.keys(FORMS).map((name) => [name, true])));
});
