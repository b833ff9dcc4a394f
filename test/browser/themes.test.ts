/** Linking and merging themes: several notes at once, shown before, and taken back as one. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from 'obsidian';
import { expect, test } from 'vitest';
import {
	broken,
	command,
	complaints,
	inSettings,
	note,
	openPage,
	page,
	preview,
	read,
	tracker,
} from '../support/page';

const retro = (date: string, yaml: string, body: string): string =>
	`---\ntype: interview-retro\ncompany: Northwind\ndate: ${date}\n${yaml}---\n${body}`;
const VAULT = {
	'Interviews/A.md': retro(
		'2026-11-01',
		'themes: [Pacing, "Nerves"] # mine\n',
		'## Questions\n### Q\n- Rating: poor\n- Themes: #pacing, Nerves\n',
	),
	'Interviews/B.md': retro(
		'2026-11-03',
		'',
		'## Improvement plan\r\n- [ ] Breathe [theme:: Pacing] 📅 2026-12-01\r\n\r\n## Notes\r\nPacing',
	),
	'Interviews/C.md': retro(
		'2026-11-05',
		'themes:\n  - "[[Pace]]"\n  - Trees\n',
		'## Questions\n### Q\n- Rating: good\n- Themes: [[Pace]]\n',
	),
	'Interviews/D.md': retro('2026-11-07', 'themes:\n  - "[[Pace]]"\n  - Pacing\n', ''),
	'Knowledge/Pace.md': '---\ntype: interview-theme\naliases:\n  - Tempo\n---\n# Pace\n',
	'Kitchen/Tree cakes.md': '---\ntags: kitchen\n---\nSugar\n',
};

async function open(
	vault: Record<string, string> | string = VAULT,
	{ theme = 'light', width = 1280 }: { theme?: 'light' | 'dark'; width?: number } = {},
): Promise<void> {
	await openPage(vault, { theme, width });
	if (width < 600) await page.getByRole('button', { name: 'Open theme tracker' }).click();
	await tracker().getByRole('listitem').first().waitFor();
}

const dialog = () => page.getByRole('dialog');
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const lines = (note: string) =>
	dialog().getByRole('region', { name: note, exact: true }).getByRole('listitem');

async function choose(text: string, option: RegExp): Promise<void> {
	await page.getByRole('combobox').fill(text);
	await page.getByRole('option', { name: option }).first().click();
}

test('a renamed knowledge note keeps its theme by one click', async () => {
	await open();
	await page.evaluate(async () => {
		const { vault } = (globalThis as unknown as { preview: { app: App } }).preview.app;
		const file = vault.getAbstractFileByPath('Knowledge/Pace.md');
		if (file !== null) await vault.rename(file, 'Knowledge/Rhythm.md');
	});
	const row = page.getByRole('region', { name: 'Renamed notes' }).getByRole('listitem');
	await row.getByText(/^Rhythm was Pace; \d notes? still says? so\.$/).waitFor();
	await row.getByRole('button', { name: 'Keep the old name as alias' }).click();
	await row.waitFor({ state: 'detached' });
	expect(await read('Knowledge/Rhythm.md')).toBe(
		'---\ntype: interview-theme\naliases:\n  - Tempo\n  - Pace\n---\n# Pace\n',
	);
	await tracker().getByRole('button', { name: 'Show evidence for Rhythm' }).waitFor();
});

test('or goes from the notes that say it, as it was shown, and is taken back to the byte', async () => {
	await open();
	await page.evaluate(async () => {
		const { vault } = (globalThis as unknown as { preview: { app: App } }).preview.app;
		const file = vault.getAbstractFileByPath('Knowledge/Pace.md');
		if (file !== null) await vault.rename(file, 'Knowledge/Rhythm.md');
	});
	const before = await read('Interviews/C.md');
	const row = page.getByRole('region', { name: 'Renamed notes' }).getByRole('listitem');
	await row.getByRole('button', { name: /^Rename in \d notes?$/ }).click();
	await dialog().getByRole('heading', { name: 'Rename Pace to Rhythm' }).waitFor();
	await button('Rename').click();
	await button('Undo').waitFor();
	expect(await read('Interviews/C.md')).toContain('- Themes: [[Rhythm]]');
	await row.waitFor({ state: 'detached' });
	await button('Undo').click();
	await row.waitFor();
	expect(await read('Interviews/C.md')).toBe(before);
});

test('a near pair is suggested, merged as it was shown, and taken back to the byte', async () => {
	await open();
	await inSettings('Tools', 'Merge themes');
	// Named equally often, the one whose name comes first may stay; the other way round is one click.
	const pair = page.getByRole('option').first();
	await expect.poll(() => pair.textContent()).toMatch(/“Pac\w+” into “Pac\w+”.*\d notes: .*named \d times/);
	await choose('Pacing', /^Pacing/);
	await choose('Pace', /^Pace.*a similar name/);
	await dialog().getByRole('heading', { name: 'Merge Pacing into Pace' }).waitFor();
	await dialog().getByText('5 lines in 4 notes change. Nothing else does.').waitFor();
	await expect
		.poll(() => lines('A').allTextContents())
		.toEqual([
			'Line 5Before: themes: [Pacing, "Nerves"] # mineAfter: themes: ["[[Pace]]", "Nerves"] # mine',
			'Line 10Before: - Themes: #pacing, NervesAfter: - Themes: [[Pace]], Nerves',
		]);
	await expect
		.poll(() => lines('D').allTextContents())
		.toEqual(['Line 7Before:   - PacingAfter: this line goes']);
	await expect.poll(() => lines('Pace').count()).toBe(1);
	await expect
		.poll(() => lines('A').first().locator('mark').allTextContents())
		.toEqual(['Pacing', '"[[Pace]]"']);
	await button('Merge').click();

	await dialog().getByText('4 notes changed.').waitFor();
	expect(await read('Interviews/A.md')).toBe(
		VAULT['Interviews/A.md'].replace('[Pacing', '["[[Pace]]"').replace('#pacing', '[[Pace]]'),
	);
	expect(await read('Interviews/B.md')).toBe(VAULT['Interviews/B.md'].replace(':: Pacing', ':: [[Pace]]'));
	expect(await read('Interviews/C.md')).toBe(VAULT['Interviews/C.md']);
	expect(await read('Interviews/D.md')).toBe(VAULT['Interviews/D.md'].replace('  - Pacing\n', ''));
	expect(await read('Knowledge/Pace.md')).toBe(
		VAULT['Knowledge/Pace.md'].replace('- Tempo\n', '- Tempo\n  - Pacing\n'),
	);
	await button('Undo').click();
	await dialog().getByText('4 notes restored.').waitFor();
	for (const [path, text] of Object.entries(VAULT)) expect(await read(path)).toBe(text);
	await expect.poll(() => button('Undo').count()).toBe(0);
	await button('Done').click();
});

test('undo names a note that was touched since, and restores the others wherever they lie', async () => {
	await open();
	await inSettings('Tools', 'Merge themes');
	await choose('Pacing', /^Pacing/);
	await choose('Nerves', /^Nerves/);
	await button('Merge').click();
	await dialog().getByText('3 notes changed.').waitFor();
	await button('Done').click();
	const touched = `${await read('Interviews/B.md')}!`;
	await writeFile(join(preview.dir, 'Interviews/B.md'), touched);
	await rename(join(preview.dir, 'Knowledge/Pace.md'), join(preview.dir, 'Knowledge/Tempo.md'));
	await inSettings('Tools', 'Undo last change of themes');
	await page
		.getByRole('status')
		.filter({ hasText: '2 notes restored. 1 note not.' })
		.filter({ hasText: 'B: This note was changed since' })
		.waitFor();
	expect(await read('Interviews/B.md')).toBe(touched);
	for (const path of ['Interviews/A.md', 'Interviews/D.md'] as const)
		expect(await read(path)).toBe(VAULT[path]);
	await inSettings('Tools');
	await page.getByText('Merge themes', { exact: true }).waitFor();
	await expect.poll(() => page.getByText('Undo last change of themes').isVisible()).toBe(false);
});

test('a note that cannot be written is named, and the others go on', async () => {
	await open();
	await inSettings('Tools', 'Merge themes');
	await choose('Pacing', /^Pacing/);
	await choose('Nerves', /^Nerves/);
	await lines('B').first().waitFor();
	await page.route('**/*', async (route) => {
		const isWrite =
			route.request().method() !== 'GET' &&
			decodeURIComponent(route.request().url()).includes('Interviews/B.md');
		await (isWrite ? route.fulfill({ status: 507, body: 'The disk is full' }) : route.continue());
	});
	await button('Merge').click();
	await dialog().getByText('2 notes changed. 1 note not.').waitFor();
	await dialog()
		.getByRole('list', { name: 'Notes that stay as they are' })
		.getByText(/^B: it could not be written/)
		.waitFor();
	expect(await read('Interviews/B.md')).toBe(VAULT['Interviews/B.md']);
	await button('Undo').click();
	await dialog().getByText('2 notes restored.').waitFor();
	for (const [path, text] of Object.entries(VAULT)) expect(await read(path)).toBe(text);
	complaints.length = 0;
});

test('a theme is linked to a note that is there: by links, or by a name that the note gains', async () => {
	await open();
	await command('Link theme to knowledge note');
	await choose('Pacing', /^Pacing/);
	// Near names come first, in the order of use.
	await page.getByRole('option', { name: /^Pace/ }).first().click();
	await dialog().getByText('4 lines in 3 notes change').waitFor();
	await dialog().getByLabel('How').selectOption('The note gains the name');
	await dialog().getByText('1 line in 1 note changes').waitFor();
	await button('Link').click();
	await dialog().getByText('1 note changed.').waitFor();
	await button('Done').click();
	expect(await read('Knowledge/Pace.md')).toContain('  - Tempo\n  - Pacing\n');
	const tracker = page.getByRole('region', { name: 'Theme tracker' });
	await tracker
		.getByRole('listitem', { name: /^Pace,/ })
		.first()
		.waitFor();
	await tracker.getByRole('listitem', { name: /^Pacing,/ }).waitFor({ state: 'detached' });

	await command('Link theme to knowledge note');
	await choose('Trees', /^Trees/);
	await choose('Tree cakes', /^Tree cakes/);
	await dialog().getByLabel('How').selectOption('The note gains the name');
	await dialog().getByText('3 lines in 1 note change').waitFor();
	await expect
		.poll(() => lines('Tree cakes').allTextContents())
		.toEqual(['Line 3Before: nothing yetAfter: type: interview-theme\naliases:\n  - Trees']);
	await dialog().getByLabel('How').selectOption('Every spelling becomes the link');
	await dialog().getByText('1 line in 1 note changes').waitFor();
	await expect
		.poll(() => lines('C').allTextContents())
		.toEqual(['Line 7Before:   - TreesAfter:   - "[[Tree cakes]]"']);
	await button('Link').click();
	expect(await note('Interviews/C.md', (text) => text.includes('Tree cakes'))).toBe(
		VAULT['Interviews/C.md'].replace('- Trees', '- "[[Tree cakes]]"'),
	);
});

test('a new knowledge note is created with its links, and keeps its theme when it is renamed', async () => {
	await open();
	await command('Link theme to knowledge note');
	await choose('Nerves', /^Nerves/);
	await page.getByRole('option', { name: /^Create “Nerves”/ }).click();
	await dialog().getByText('Knowledge/Nerves.md will be created.').waitFor();
	await button('Create and link').click();
	await dialog().getByText('1 note changed.').waitFor();
	await button('Done').click();
	expect(await read('Knowledge/Nerves.md')).toContain('type: interview-theme\naliases:\n---\n# Nerves\n');
	expect(await read('Interviews/A.md')).toBe(
		VAULT['Interviews/A.md'].replace('"Nerves"', '"[[Nerves]]"').replace(', Nerves\n', ', [[Nerves]]\n'),
	);
	const folder = page.getByRole('treeitem', { name: 'Knowledge', exact: true });
	if ((await folder.getAttribute('aria-expanded')) === 'false') await folder.click();
	await page.getByRole('treeitem', { name: 'Nerves', exact: true }).focus();
	await page.keyboard.press('F2');
	await page.getByRole('textbox', { name: 'Name' }).fill('Calm');
	await page.keyboard.press('Enter');
	await note('Interviews/A.md', (text) => text.includes('[[Calm]]'));
	const tracker = page.getByRole('region', { name: 'Theme tracker' });
	await tracker.getByRole('button', { name: /^Seen once/ }).click();
	await tracker.getByRole('listitem', { name: /^Calm,.*new/ }).waitFor();

	// A plain text that bears the old name leads to the note while nobody has said otherwise; the alias makes it last.
	await writeFile(join(preview.dir, 'Interviews/E.md'), retro('2026-11-09', 'themes: [Nerves]\n', ''));
	await tracker.getByRole('listitem', { name: /^Calm,.*recurring/ }).waitFor();
	await tracker.getByRole('button', { name: 'Keep the old name as alias' }).click();
	await note('Knowledge/Calm.md', (text) => text.includes('- Nerves'));
	expect(await read('Knowledge/Calm.md')).toContain('aliases:\n  - Nerves\n');
});

test.each(['light', 'dark'] as const)('axe finds nothing in the two forms, %s', async (theme) => {
	await open(VAULT, { theme });
	await inSettings('Tools', 'Merge themes');
	await page.getByRole('option').first().waitFor();
	expect(await broken('.modal, .prompt')).toEqual([]);
	await choose('Pacing', /^Pacing/);
	await choose('Pace', /^Pace/);
	await lines('A').first().waitFor();
	expect(await broken('.modal, .prompt')).toEqual([]);
	await button('Merge').click();
	await dialog().getByText('4 notes changed.').waitFor();
	expect(await broken('.modal, .prompt')).toEqual([]);
	await button('Done').click();
	await command('Link theme to knowledge note');
	await choose('Nerves', /^Nerves/);
	await page.getByRole('option', { name: /^Create/ }).click();
	await lines('A').first().waitFor();
	expect(await broken('.modal, .prompt')).toEqual([]);
});

test('on a phone nothing is cut off', async () => {
	await open(VAULT, { width: 390 });
	await inSettings('Tools', 'Merge themes');
	await choose('Pacing', /^Pacing/);
	await choose('Pace', /^Pace/);
	await lines('A').first().waitFor();
	expect(await dialog().evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	await button('Merge').click();
	await dialog().getByText('4 notes changed.').waitFor();
});
