/** The lesson check and the check of the notes, in the built plugin. */
import { expect, test } from 'vitest';
import { broken, command, editor, inSettings, note, openPage, page, read, tracker } from '../support/page';
import { retro } from '../support/notes';

const captured = (company: string, body: string): string =>
	retro({ company, date: '2026-11-18', properties: { captured: '2026-11-18T10:00:00' }, body });
const VAGUE = 'Interviews/Vague.md';
const vault = {
	[VAGUE]: captured(
		'Northwind',
		'## Key lesson\nCommunicate better.\n## Improvement plan\n- [ ] Improve algorithms [theme:: Trees] [check:: mock] 📅 2026-12-01\n- [ ] Write page one [check:: mock] 📅 2026-12-01\n- [ ] Draw page two [theme:: Trees] 📅 2026-12-01\n- [ ] Build page three [theme:: Trees] [check:: mock]\n',
	),
	'Interviews/Sharp.md': captured(
		'Contoso',
		'## Key lesson\nBefore I type, I say the plan in two sentences.\n',
	),
	'Interviews/Broken.md': '---\ntype: interview-retro\ncompany: Fabrikam\n---\n',
};
const dialog = () => page.getByRole('dialog');
const sharpen = () => tracker().getByRole('region', { name: 'Lessons to sharpen' });

test.each(['light', 'dark'] as const)(
	'findings over all notes open their lines, by keyboard, %s',
	async (theme) => {
		await openPage(vault, { theme });
		await inSettings('Tools', 'Check lessons');
		const found = dialog().getByRole('region', { name: 'Vague' });
		await found.getByRole('link', { name: /^Line 8: Communicate better\./ }).waitFor();
		await expect.poll(() => dialog().getByRole('region').count()).toBe(1);
		await dialog().getByText('5 lines could be sharper, in 1 note').waitFor();
		expect(await broken('.interview-retro-found')).toEqual([]);
		await found.getByRole('link', { name: /Line 11/ }).focus();
		await page.keyboard.press('Enter');
		await dialog().waitFor({ state: 'detached' });
		await page.getByRole('tab', { name: 'Vague' }).waitFor();
		expect(await read(VAGUE)).toBe(vault[VAGUE]);
	},
);

test('an advice is put beside its line, filled as far as is known, and taken back', async () => {
	await openPage(vault);
	await inSettings('Tools', 'Check lessons');
	const beside = dialog().getByRole('button', { name: /^Put it beside line 8/ });
	await beside.click();
	const put = '\nCommunicate better.\n%% When …, I will …, by …, and … will show it. %%\n';
	expect(await note(VAGUE, (text) => text.includes('%%'))).toBe(
		vault[VAGUE].replace('\nCommunicate better.\n', put),
	);
	await dialog()
		.getByRole('button', { name: /^Undo line 8/ })
		.click();
	expect(await note(VAGUE, (text) => !text.includes('%%'))).toBe(vault[VAGUE]);
	await beside.waitFor();
	await dialog().getByRole('button', { name: 'Put it beside line 13: Build page three' }).focus();
	await page.keyboard.press('Enter');
	expect(await note(VAGUE, (text) => text.includes('%%'))).toBe(
		`${vault[VAGUE].trimEnd()}\n  %% Build page three 📅 2026-11-27 %%\n`,
	);
	expect(await broken('.interview-retro-found')).toEqual([]);
});

test('the open note shows what could be sharper, counted in one line, each of them behind a click, until it is mended', async () => {
	await openPage(vault);
	await inSettings('Tools', 'Check lessons');
	await dialog()
		.getByRole('link', { name: /Line 8/ })
		.click();
	const lines = sharpen().getByRole('button', { name: 'This note: 5 lessons to sharpen' });
	await lines.waitFor();
	await expect.poll(() => sharpen().getByRole('link').count()).toBe(0);
	await lines.click();
	await sharpen()
		.getByRole('link', { name: 'nothing to observe, vague, no trigger: Communicate better.' })
		.waitFor();
	await expect.poll(() => sharpen().getByRole('link').count()).toBe(5);
	expect(await broken('.ir-tracker')).toEqual([]);
	await editor().fill(
		(await editor().inputValue()).replace('Communicate better.', 'Before I draw, I ask who the users are.'),
	);
	await note(VAGUE, (text) => text.includes('who the users are'));
	await sharpen()
		.getByRole('link', { name: /Communicate better/ })
		.waitFor({ state: 'detached' });
	await page.getByText('Sharp', { exact: true }).click();
	await sharpen().waitFor({ state: 'detached' });
});

test('the review says what could be sharper where it asks for it', async () => {
	await openPage(vault);
	await inSettings('Tools', 'Check lessons');
	await dialog()
		.getByRole('link', { name: /Line 8/ })
		.click();
	await page.getByRole('tab', { name: 'Vague' }).waitFor();
	await command('Review this interview');
	const review = page.getByRole('region', { name: /^Review / });
	await review.getByRole('list', { name: 'Actions to sharpen' }).getByText('no theme').waitFor();
	await review.getByText(/Could be sharper: nothing to observe, vague, no trigger\./).waitFor();
});

test('what could not be read is listed in the same way', async () => {
	await openPage(vault);
	await inSettings('Tools', 'Check interview notes');
	await dialog()
		.getByRole('region', { name: 'Broken' })
		.getByRole('link', { name: /date is missing/ })
		.click();
	await page.getByRole('tab', { name: 'Broken' }).waitFor();
});
