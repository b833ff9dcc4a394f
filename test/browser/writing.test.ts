/** What helps where one writes: proposals while a field is typed, and fields as chips where a note is read. */
import { expect, test } from 'vitest';
import { broken, editor, note, openPage, page, read, tracker, writes } from '../support/page';

const PATH = 'Interviews/2026-11-19 Adatum.md';
const RETRO = [
	'---',
	'type: interview-retro',
	'company: Adatum',
	'date: 2026-11-19',
	'---',
	'## Questions',
	'### Tickets for a theatre',
	'- Rating: poor',
	'- Themes: Pacing, [[Late escalation]]',
	'',
	'## Improvement plan',
	'- [ ] Say the plan first [theme:: [[Late escalation]]] [method:: drill] [due:: 2026-11-27] `[theme:: code]`',
	'',
].join('\n');
const VAULT = { [PATH]: RETRO, 'Knowledge/Late escalation.md': '', 'Other.md': 'Themes: x [theme:: y]\n' };

async function openVault(theme: 'light' | 'dark' = 'light'): Promise<void> {
	await openPage(VAULT, { theme });
	await tracker()
		.getByRole('listitem', { name: /^Pacing,/ })
		.waitFor();
}

async function open(name: string): Promise<void> {
	await page.keyboard.press('Control+o');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await page.getByRole('tab', { name }).waitFor();
}

/** Puts the cursor at the end of the note's text. */
const toEnd = (): Promise<void> =>
	editor().evaluate((field: HTMLTextAreaElement) => {
		field.focus();
		field.setSelectionRange(field.value.length, field.value.length);
	});
const options = () => page.getByRole('option');

test('a theme, a rating and a word of a field are proposed, taken with Enter, and written as the note has them', async () => {
	await openVault();
	await open('2026-11-19 Adatum');
	await toEnd();
	await page.keyboard.type('- Mumbled [theme:: la');
	await options().first().waitFor();
	await expect.poll(() => options().allTextContents()).toEqual(['Late escalation']);
	await page.keyboard.press('Enter');
	await page.keyboard.type(' [outcome:: ');
	await options().first().waitFor();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect
		.poll(() => editor().inputValue())
		.toBe(`${RETRO}- Mumbled [theme:: [[Late escalation]]] [outcome:: slipped]`);
	await page.keyboard.type('\n- Rating: g');
	await options().first().waitFor();
	await page.keyboard.press('Escape');
	await options().first().waitFor({ state: 'detached' });
	await page.keyboard.type('ood');
	await page.keyboard.press('Enter');
	await expect.poll(() => editor().inputValue()).toMatch(/- Rating: good\n$/);
	await note(PATH, (text) => text.includes('- Rating: good'));
});

test('nothing is proposed in other notes, in properties, or where it is switched off', async () => {
	await openVault();
	await open('Other');
	await toEnd();
	await page.keyboard.type('[theme:: ');
	await open('2026-11-19 Adatum');
	await editor().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(4, 4));
	await page.keyboard.type('themes: \n');
	await expect.poll(() => options().count()).toBe(0);
	await page.keyboard.press('Control+,');
	for (const name of ['Advanced', 'Writing']) await page.getByText(name, { exact: true }).click();
	await page
		.locator('.setting-item', { hasText: 'Propose while you type' })
		.locator('.checkbox-container')
		.click();
	await note('.obsidian/plugins/interview-retro/data.json', (text) => text.includes('suggestInNotes'));
	await page.keyboard.press('Escape');
	await toEnd();
	await page.keyboard.type('- x [theme:: ');
	await expect.poll(() => options().count()).toBe(0);
});

test.each(['light', 'dark'] as const)('fields are chips where a retro is read, %s', async (theme) => {
	await openVault(theme);
	await open('2026-11-19 Adatum');
	await page.keyboard.press('Control+e');
	const reading = page.getByRole('document', { name: 'Reading view' });
	await reading.locator('.interview-retro-field').first().waitFor();
	await expect
		.poll(() => reading.locator('.interview-retro-field').allTextContents())
		.toEqual(['theme Late escalation', 'method drill', 'due 2026-11-27']);
	await expect.poll(() => reading.getByRole('link', { name: 'Late escalation' }).count()).toBe(2);
	await expect.poll(() => reading.locator('code').textContent()).toBe('[theme:: code]');
	expect(await broken('.interview-retro-field-name')).toEqual([]);
	await open('Other');
	await page.keyboard.press('Control+e');
	await page.getByText('Themes: x [theme:: y]').waitFor();
	expect(await read(PATH)).toBe(RETRO);
	expect(writes).toEqual([]);
});

test('Dataview draws them where it is there', async () => {
	await openVault();
	await page.evaluate(() => {
		const { app } = (globalThis as unknown as { preview: { app: object } }).preview;
		Object.assign(app, { plugins: { plugins: { dataview: {} } } });
	});
	await open('2026-11-19 Adatum');
	await page.keyboard.press('Control+e');
	await page.getByText('[method:: drill]').waitFor();
	await expect.poll(() => page.locator('.interview-retro-field').count()).toBe(0);
});
