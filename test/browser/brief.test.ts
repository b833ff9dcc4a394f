/** *Prepare for next interview*, in the preview, driven as a person does. */
import { describe, expect, test } from 'vitest';
import { broken, command, editor, note, openPage, page } from '../support/page';

async function prepare(): Promise<void> {
	await command('Prepare for next interview');
	await page.getByRole('dialog').waitFor();
}

const retro = (date: string, company: string, body: string, more = ''): string =>
	`---\ntype: interview-retro\ncompany: ${company}\ndate: ${date}\n${more}---\n${body}`;
const NOTES = {
	'One.md': retro(
		'2026-11-10',
		'Contoso',
		'## Questions\n### Debounce\n- Rating: poor, no timer\n- Themes: Timers\n',
		'result: passed\n',
	),
	'Next.md': retro('2026-11-25', 'Contoso', '', 'stage: technical\n'),
	'Other.md': retro('2026-11-11', 'Fabrikam', '## Questions\n### Trees\n- Rating: poor\n'),
};
const PATH = 'Interviews/Briefs/2026-11-25 Contoso technical brief.md';

describe('a brief', () => {
	test('is made with the keyboard alone, and brought up to date around what was written', async () => {
		await openPage(NOTES);
		await prepare();
		await page.keyboard.type('Contoso');
		expect(await page.getByLabel('Stage', { exact: true }).inputValue()).toBe('technical');
		expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-11-25');
		const guess = page.getByRole('group', { name: 'Will you pass?' }).getByRole('button', { name: '70 %' });
		await guess.focus();
		await page.keyboard.press('Space');
		expect(await guess.getAttribute('aria-pressed')).toBe('true');
		await page.getByRole('button', { name: 'Create brief' }).focus();
		await page.keyboard.press('Enter');
		const made = await note(PATH, (text) => text !== '');
		expect(made).toContain(
			'type: interview-brief\ncompany: Contoso\ndate: 2026-11-25\nstage: technical\nconfidence: 70\n---\n',
		);
		expect(made).toContain('- **poor**: Debounce, no timer ([[One]])');
		expect(made).not.toContain('**: Trees');
		await page.getByRole('tab', { name: '2026-11-25 Contoso technical brief' }).waitFor();

		await editor().fill(made.replace('differently\n', 'differently\nAsk for the limits.\n'));
		const mine = await note(PATH, (text) => text.includes('Ask for the limits.'));
		await prepare();
		await page.keyboard.type('contoso');
		await page.getByRole('button', { name: 'Update brief' }).click();
		await page.locator('.notice', { hasText: 'the brief is up to date' }).waitFor();
		expect(await note(PATH, () => true)).toBe(mine);
	});

	test('asks for what is missing, and makes nothing without it', async () => {
		await openPage(NOTES);
		await prepare();
		await page.keyboard.press('Enter');
		await page.locator('.notice', { hasText: 'Which company is it?' }).waitFor();
		expect(
			await page.getByLabel('Company', { exact: true }).evaluate((field) => field === document.activeElement),
		).toBe(true);
	});

	test.each(['light', 'dark'] as const)('has a form that everybody can use, %s', async (theme) => {
		await openPage(NOTES, { theme });
		await prepare();
		expect(await broken('.modal')).toEqual([]);
	});
});
