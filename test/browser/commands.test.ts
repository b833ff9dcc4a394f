/** The commands that there are, and where each act is that has none: the tables of docs/commands.md, walked by clicks. */
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { the } from '../../scripts/the';
import { retro } from '../support/notes';
import { choose, editor, inLineMenu, inNoteMenu, inSettings, openPage, page, tracker } from '../support/page';

/** The first cells of a table of the page, by the heading of its column. */
function cellsUnder(heading: string): string[] {
	const text = readFileSync('docs/commands.md', 'utf8');
	const table = the(text.split(`| ${heading} |`)[1]).split('\n\n')[0] ?? '';
	return [...table.matchAll(/^\| ([A-Z][^|]*) \|/gm)].map(([, cell]) => the(cell));
}

const PATH = 'Interviews/2026-11-19 Adatum.md';
const RETRO = retro({
	date: '2026-11-19',
	company: 'Adatum',
	properties: { stage: 'system-design' },
	body: '## Questions\n### Tickets for a theatre\n- Rating: poor\n- Themes: Pacing\n\n## Went poorly\n- I began to draw before I had asked a single thing about its users\n',
});
const VAULT = {
	[PATH]: RETRO,
	'Interviews/2026-11-12 Contoso.md': RETRO.replaceAll('Pacing', 'Pace').replace('11-19', '11-12'),
};

const dialog = (name: string | RegExp): Locator => page.getByRole('dialog', { name });

async function openNote(): Promise<void> {
	await page.keyboard.press('Control+o');
	await page.keyboard.type('2026-11-19 Adatum');
	await page.keyboard.press('Enter');
	await page.getByRole('tab', { name: '2026-11-19 Adatum' }).waitFor();
}

const cursorAt = (words: string): Promise<void> =>
	editor().evaluate((field: HTMLTextAreaElement, found) => {
		field.focus();
		field.setSelectionRange(field.value.indexOf(found), field.value.indexOf(found));
	}, words);

/** Opens the menu of a theme in the sidebar. */
const rowOf = (theme: string): Locator =>
	tracker()
		.getByRole('listitem', { name: new RegExp(`^${theme},`) })
		.locator('.ir-theme-row');
async function inRowMenu(theme: string, title: string): Promise<void> {
	await rowOf(theme).click({ button: 'right' });
	await choose(title);
}

/** Each act, and the click that leads to it; every one ends with what is open then. */
const WALKS: Record<string, () => Promise<Locator>> = {
	'Write thank-you note': async () => {
		await inNoteMenu('Write thank-you note');
		return dialog(/^Thank-you note for Adatum/);
	},
	'Write to the recruiter': async () => {
		await inNoteMenu('Write to the recruiter');
		return dialog(/^Write to the recruiter of Adatum/);
	},
	'Redraw the design from memory': async () => {
		await inNoteMenu('Redraw the design from memory');
		return dialog(/^Add action for Tickets/);
	},
	'Add to design notebook': async () => {
		await inNoteMenu('Add to design notebook');
		return dialog('Add to design notebook');
	},
	'Create knowledge note from this question': async () => {
		await cursorAt('Rating');
		await inLineMenu('Create knowledge note from this question');
		return dialog('Create knowledge note from this question');
	},
	'Name theme': async () => {
		await cursorAt('I began');
		await inLineMenu('Name theme');
		return page.getByPlaceholder('Which theme does it show?');
	},
	'Merge themes': async () => {
		await inRowMenu('Pacing', 'Merge with another theme');
		await page.getByRole('option', { name: /^Pace/ }).click();
		return dialog('Merge Pacing into Pace');
	},
	'Undo last change of themes': async () => {
		await the(WALKS['Merge themes'])();
		await page.getByRole('button', { name: 'Merge', exact: true }).click();
		await page.getByRole('button', { name: 'Done', exact: true }).click();
		await inRowMenu('Pace', 'Undo last change of themes');
		return page.getByText('1 note restored.');
	},
	'Check lessons': async () => {
		await inSettings('Tools', 'Check lessons');
		return dialog('Check lessons');
	},
	'Check interview notes': async () => {
		await inSettings('Tools', 'Check interview notes');
		return dialog('Check interview notes');
	},
	'Export as flashcards': async () => {
		await inSettings('Tools', 'Export as flashcards');
		return dialog('Export as flashcards');
	},
	'Add Bases dashboard': async () => {
		await inSettings('Tools', 'Add Bases dashboard');
		return dialog('Add Bases dashboard');
	},
	'Write weekly review': async () => {
		await page.getByRole('button', { name: 'Open weekly review' }).click();
		await page.getByRole('button', { name: 'Write into weekly note' }).click();
		return page.getByRole('tab', { name: '2026-W47' });
	},
};

test('every act of the table is walked', () => {
	expect(cellsUnder('to do')).toEqual(Object.keys(WALKS));
});

test.each(Object.entries(WALKS))('%s is reached by clicks', async (_, walk) => {
	await openPage(VAULT);
	await openNote();
	await rowOf('Pacing').waitFor();
	await (await walk()).waitFor();
});

test('a line that says what went wrong is named where it stands', async () => {
	await openPage(VAULT);
	await openNote();
	await (await the(WALKS['Name theme'])()).fill('Pac');
	await page.getByRole('option', { name: /^Pacing/ }).click();
	await expect.poll(() => editor().inputValue()).toContain('about its users [theme:: Pacing]\n');
});
