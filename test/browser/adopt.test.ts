/** Older notes are taken in: seen before anything is saved, understood by a choice, and never asked about. */
import { expect, test } from 'vitest';
import { broken, openPage, page, read, TODAY, tracker, writes } from '../support/page';

const SAVED = '.obsidian/plugins/interview-retro/data.json';

/** Twenty interviews of the last three weeks as somebody may have kept them, with a page that lists them and a template. */
function old(): Record<string, string> {
	const notes: Record<string, string> = {
		'Jobs/README.md': 'All of my interviews.',
		'Jobs/Templates/Interview.md': '---\ncompany:\ndate:\n---\n## Questions\n',
	};
	for (let index = 1; index <= 20; index++) {
		const day = String(index).padStart(2, '0');
		notes[`Jobs/2026-11-${day} Firm ${index}.md`] = [
			`---\nwhere-at: Firm ${index}\ndate: 2026-11-${day}\nresult: ${index % 3 === 0 ? 'rejected' : 'pending'}\n---`,
			'## Questions\n### Two sum\n- Rating: poor',
			'## Bumps in the road\n- Forgot to ask how much traffic the service would have\n- Cache',
			'## Next steps\n- Wait\n',
		].join('\n');
	}
	return notes;
}

const dialog = () => page.getByRole('dialog');
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const table = () => dialog().getByRole('region', { name: 'What was read' });

async function toTheTable(): Promise<void> {
	await page.getByRole('button', { name: 'Use my existing notes' }).click();
	await dialog().getByLabel('Folder', { exact: true }).selectOption('Jobs');
	await dialog().getByText('22 notes found.').waitFor();
	await button('Next').click();
	await table().waitFor();
}

test('twenty old notes are taken in in one sitting, and none of them asks for anything', async () => {
	await openPage(old());
	await toTheTable();
	await dialog().getByText('20 notes would be read as interviews, 2 left out.').waitFor();
	await dialog().getByText('Left out: 2 notes').click();
	await dialog().getByText('Jobs/README.md: a page that lists other notes').waitFor();
	await dialog().getByText('Jobs/Templates/Interview.md: a template').waitFor();

	// What was not understood is said to mean something, and the table shows it at once; the focus stays.
	const row = table().getByRole('row', { name: /^2026-11-07 Firm 7/ });
	expect(await row.getByRole('cell').allInnerTexts()).not.toContain('where-at');
	const property = dialog().getByLabel('where-at (property, 20 notes)');
	await property.focus();
	await property.selectOption('company');
	await row.getByText('where-at').waitFor();
	expect(await property.evaluate((element) => element === document.activeElement)).toBe(true);
	await dialog().getByLabel('Bumps in the road (heading, 20 notes)').selectOption('Section Went poorly');
	await row.locator('[data-name="Weak points"]', { hasText: '3' }).waitFor();
	expect(await broken('.interview-retro-adopt')).toEqual([]);

	// There and back: what was chosen is still chosen.
	await button('Next').click();
	await dialog().getByText('Forgot to ask how much traffic the service would have').waitFor();
	await button('Back').click();
	expect(await property.inputValue()).toBe('property company');
	await button('Next').click();
	expect(writes).toEqual([]);
	await button('Use these notes').click();
	await dialog().waitFor({ state: 'detached' });

	expect(JSON.parse(await read(SAVED))).toMatchObject({
		retroBy: 'folder',
		retroValue: 'Jobs',
		'propertyNames.company': 'where-at',
		asksSince: TODAY,
	});
	await page.getByRole('button', { name: 'Use my existing notes' }).waitFor({ state: 'detached' });
	await tracker()
		.getByRole('listitem', { name: /^Cache/ })
		.first()
		.waitFor();
	// The interview of today is the only one that may ask.
	expect(
		await tracker()
			.getByRole('region', { name: 'Due now' })
			.getByText(/Firm (?!20)/)
			.count(),
	).toBe(0);
	expect(writes.filter((one) => !one.includes('data.json'))).toEqual([]);
});

test('nothing is saved where it is cancelled in the last step', async () => {
	await openPage(old());
	await toTheTable();
	await dialog().getByLabel('where-at (property, 20 notes)').selectOption('company');
	await button('Next').click();
	await button('Cancel').click();
	await dialog().waitFor({ state: 'detached' });
	expect(writes).toEqual([]);
	await expect(read(SAVED)).rejects.toThrow();
});

test.each([
	['light', 1280],
	['dark', 1280],
	['light', 390],
	['dark', 390],
] as const)('each step is in reach with the keyboard and fits: %s, %i wide', async (theme, width) => {
	await openPage(old(), { theme, width });
	await toTheTable();
	const shots = process.env['ADOPT_SHOTS'];
	const shoot = async (name: string): Promise<void> => {
		if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}-${theme}-${width}.png` });
	};
	await shoot('2');
	expect(await dialog().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	expect(await broken('.interview-retro-adopt')).toEqual([]);
	await dialog().getByLabel('Bumps in the road (heading, 20 notes)').selectOption('Section Went poorly');
	await dialog().getByLabel('where-at (property, 20 notes)').scrollIntoViewIfNeeded();
	await shoot('2b');
	await page.keyboard.press('Enter');
	await dialog().getByText('3 of 3').waitFor();
	await shoot('3');
	expect(await broken('.interview-retro-adopt')).toEqual([]);
	await button('Back').press('Enter');
	await button('Back').press('Enter');
	await dialog().getByText('1 of 3').waitFor();
	await shoot('1');
});
