/** Older notes are taken in: seen before anything is saved, understood by a choice, and never asked about. */
import { expect, test } from 'vitest';
import { retro } from '../support/notes';
import { broken, inSettings, note, openPage, page, read, TODAY, tracker, writes } from '../support/page';

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

async function toTheTable(found = 22): Promise<void> {
	await page.getByRole('button', { name: 'Use my existing notes' }).click();
	await dialog().getByLabel('Folder', { exact: true }).selectOption('Jobs');
	await dialog().getByText(`${found} notes found.`).waitFor();
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
	await expect.poll(() => property.inputValue()).toBe('property company');
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

test('whoever keeps everything at the top of the vault takes in the whole of it', async () => {
	await openPage({
		'2026-11-04 Acme.md': '## Questions\n1. Two sum - poor, slow\n\n## What went badly\n- Cache\n',
		'Groceries.md': '- milk\n- bread\n',
		'Recipes/Soup.md': 'Cook it for an hour.\n',
	});
	await page.getByRole('button', { name: 'Use my existing notes' }).click();
	await dialog().getByLabel('Folder', { exact: true }).selectOption({ label: 'The whole vault' });
	await dialog().getByText('3 notes found.').waitFor();
	await button('Next').click();
	await table()
		.getByRole('row', { name: /^2026-11-04 Acme/ })
		.waitFor();
	await dialog().getByText('1 note would be read as an interview, 2 left out.').waitFor();
	await button('Next').click();
	await button('Use these notes').click();
	await dialog().waitFor({ state: 'detached' });
	expect(JSON.parse(await read(SAVED))).toMatchObject({ retroBy: 'folder', retroValue: '/' });
	await page.reload();
	await tracker()
		.getByRole('listitem', { name: /^Cache/ })
		.first()
		.waitFor();
});

/** Old notes in whose weak points somebody would find three things that keep coming back. */
function wordy(): Record<string, string> {
	const lines = [
		'Forgot to ask how much traffic the service would have',
		'Explained the trade-offs far too late in the round',
		'Never said out loud what I was about to try next',
	];
	return Object.fromEntries(
		Array.from({ length: 20 }, (_, index) => [
			`Jobs/2026-10-${String(index + 1).padStart(2, '0')} Firm ${index + 1}.md`,
			`# Firm ${index + 1}\n\n1. Two sum - wobbly, slow\n2. Why here?\n\n## What went badly\n- ${lines[index % 3] ?? ''}\n`,
		]),
	);
}

test('by the keyboard alone: twenty notes are taken in, their weak points named, and nothing else is written', async () => {
	const before = wordy();
	await openPage(before);
	const { keyboard } = page;
	const isOn = (name: string) =>
		page.waitForFunction(
			(wanted) => document.activeElement?.closest('.setting-item, li, button')?.textContent?.includes(wanted),
			name,
		);
	await page.getByRole('button', { name: 'Use my existing notes' }).focus();
	await keyboard.press('Enter');
	await dialog().getByText('1 of 3').waitFor();
	await keyboard.press('Tab');
	await isOn('Folder');
	await keyboard.type('Jobs');
	await dialog().getByText('20 notes found.').waitFor();
	await keyboard.press('Enter');

	await table().getByText('file name').first().waitFor();
	await expect.poll(() => dialog().getByLabel('Questions are').inputValue()).toBe('numbers');
	await dialog().getByText('numbered lists (20 of 20 notes)').waitFor({ state: 'attached' });
	await keyboard.press('Enter');

	// Three rows: the first name is shortened and accepted, the second accepted, the third skipped.
	await dialog().getByText('3 of 3').waitFor();
	await isOn('Forgot to ask');
	await keyboard.press('ArrowRight');
	await keyboard.type('Ask for traffic');
	await keyboard.press('Enter');
	await isOn('Explained');
	await keyboard.press('Enter');
	await isOn('Never said');
	await keyboard.press('s');
	await isOn('name 14 weak points');
	expect(writes).toEqual([]);
	expect(await broken('.interview-retro-adopt')).toEqual([]);
	await keyboard.press('Enter');
	await dialog().waitFor({ state: 'detached' });

	const themes = ['Ask for traffic', 'Explained the trade-offs far', null];
	const after = (path: string, index: number): string => {
		const theme = themes[index % 3];
		const text = before[path] ?? '';
		return theme === null || theme === undefined ? text : text.replace(/\n$/, ` [theme:: ${theme}]\n`);
	};
	for (const [index, path] of Object.keys(before).entries())
		expect(await note(path, (text) => text === after(path, index))).toBe(after(path, index));
	await tracker()
		.getByRole('listitem', { name: /^Ask for traffic/ })
		.first()
		.waitFor();
	await expect.poll(() => tracker().getByRole('region', { name: 'Due now' }).count()).toBe(0);

	// One undo, and every note is as it was.
	await page.getByRole('button', { name: 'Undo', exact: true }).first().press('Enter');
	for (const [path, text] of Object.entries(before))
		expect(await note(path, (now) => now === text)).toBe(text);
});

test('from the line of one note that could be read better a heading gets a meaning, and its lines stand there at once', async () => {
	const retro = (company: string, body: string): string =>
		`---\ntype: interview-retro\ncompany: ${company}\ndate: 2026-11-18\n---\n## Went well\n- pace\n\n${body}`;
	const before = {
		'Jobs/Northwind.md': retro(
			'Northwind',
			'## Bumps in the road\n- Drew the boxes before I had asked a single thing\n',
		),
		'Jobs/海燕.md': retro('海燕', '## 磕磕碰碰之处\n- 什么都没有问清楚就开始画架构图了\n'),
	};
	await openPage(before);
	const unread = (words: string) => tracker().getByRole('button', { name: words });
	const weak = tracker().getByRole('region', { name: 'Weak points without a theme' });
	await unread('2 notes could be read better').click();
	for (const [company, heading, line, left] of [
		['Northwind', 'Bumps in the road', 'Drew the boxes before', '1 note could be read better'],
		['海燕', '磕磕碰碰之处', '什么都没有问清楚', null],
	] as const) {
		await tracker()
			.getByRole('list', { name: 'Notes that could be read better' })
			.getByRole('button', { name: new RegExp(`${company}.*${heading}`) })
			.click();
		const count = table().getByRole('row').last().locator('[data-name="Weak points"]');
		await expect.poll(() => count.innerText()).toMatch(/^0/);
		await dialog().getByLabel(`${heading} (heading, 1 note)`).selectOption('Section Went poorly');
		await count.filter({ hasText: /^1/ }).waitFor();
		await button('Save').click();
		await dialog().waitFor({ state: 'detached' });
		await weak.getByText(line).first().waitFor();
		if (left === null) await unread('could be read better').waitFor({ state: 'detached' });
		else await unread(left).waitFor();
	}
	for (const [path, text] of Object.entries(before)) expect(await read(path)).toBe(text);
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
	const call = 'granola_id: 1a\ncompany: Northwind\ndate: 2026-09-01\nmood: fine';
	const talks = Object.fromEntries(
		Array.from({ length: 44 }, (_, index) => [
			`Jobs/Calls/Northwind ${index + 1}.md`,
			`---\n${call}\n---\n## Questions\n### Two sum\n- What came out: a map\n- Rating: wobbly\n`,
		]),
	);
	await openPage({ ...old(), ...wordy(), ...talks }, { theme, width });
	await toTheTable(86);
	const shots = process.env['ADOPT_SHOTS'];
	const shoot = async (name: string): Promise<void> => {
		if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}-${theme}-${width}.png` });
	};
	await shoot('2');
	expect(await dialog().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	expect(await broken('.interview-retro-adopt')).toEqual([]);
	await dialog().getByLabel('Bumps in the road (heading, 20 notes)').selectOption('Section Went poorly');
	const call1 = table().getByRole('row', { name: /^Northwind 1 / });
	await call1.locator('[data-name="Weak points"]', { hasText: '0' }).waitFor();
	await dialog().getByLabel('wobbly (rating, 44 notes)').selectOption('Poor');
	await call1.locator('[data-name="Weak points"]', { hasText: '1' }).waitFor();
	// Whose notes these are is a proposal: taken back, what was said of a name is still there.
	const tool = dialog().getByRole('checkbox', { name: 'These look like Granola notes' });
	await tool.press('Space');
	await expect.poll(() => tool.isChecked()).toBe(false);
	await expect.poll(() => dialog().getByLabel('wobbly (rating, 44 notes)').inputValue()).toBe('rating poor');
	await tool.press('Space');
	await dialog().getByLabel('where-at (property, 20 notes)').scrollIntoViewIfNeeded();
	await shoot('2b');
	await dialog().getByLabel('where-at (property, 20 notes)').focus();
	await page.keyboard.press('Enter');
	await dialog().getByText('3 of 3').waitFor();
	await page.keyboard.press('Enter');
	await shoot('3');
	expect(await broken('.interview-retro-adopt')).toEqual([]);
	await button('Back').press('Enter');
	await button('Back').press('Enter');
	await dialog().getByText('1 of 3').waitFor();
	await shoot('1');
});

test('what counts now and would count no longer is said before a folder is taken', async () => {
	const typed = retro({ date: '2026-11-02', company: 'Contoso', poor: ['Pacing'] });
	await openPage({ ...old(), 'Interviews/2026-11-02 Contoso.md': typed });
	await inSettings('Which notes are interviews', 'Use my existing notes');
	await dialog().getByLabel('Folder', { exact: true }).selectOption('Jobs');
	await dialog()
		.getByText(
			'22 notes found. See next how they are read. 1 note that counts as an interview now is not among them, and would count no longer.',
		)
		.waitFor();
	await dialog().getByLabel('Folder', { exact: true }).selectOption('Interviews');
	await dialog().getByText('1 note found. See next how they are read.', { exact: true }).waitFor();
});
