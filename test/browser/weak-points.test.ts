/** What went wrong and has no theme yet: named in the tracker, in one note and in several. */
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { broken, command, note, openPage, page, read, TODAY, tracker } from '../support/page';

const region = () => tracker().getByRole('region', { name: 'Weak points without a theme' });
const theme = (name: RegExp) =>
	tracker().getByRole('region', { name: 'Themes' }).getByRole('listitem', { name });
const head = (date: string, company: string): string =>
	`---\ntype: interview-retro\ncompany: ${company}\ndate: ${date}\n---\n`;
const LONG = 'I began to type before I had understood what they wanted';

/** A retro as it is typed in two minutes. */
const TYPED = `${head('2026-11-18', 'Northwind')}
1. Design a url shortener - poor, forgot about cache

What went badly
- rambling
- ${LONG}

TODO
- read about caches
- write to Dana
`;
const PATH = 'Interviews/2026-11-18 Northwind.md';

/** Waits until the field for a theme's name has the focus, as a hand does on its way from the mouse to the keys. */
const toType = (where: Locator): Promise<void> => where.locator('input:focus').waitFor();

describe('a retro typed by hand', () => {
	test('shows its weak points, and after two clicks its themes', async () => {
		await openPage({ [PATH]: TYPED });
		await region().waitFor();
		await theme(/^rambling/i).waitFor();
		await expect.poll(() => region().getByRole('listitem').count()).toBe(1);
		await region()
			.getByRole('button', { name: `New theme: ${LONG}` })
			.click();
		const field = region().getByRole('textbox', { name: `Name of the theme: ${LONG}` });
		await expect.poll(() => field.inputValue()).toBe(LONG);
		expect(await field.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(LONG.length);
		await field.fill('Ask first');
		await field.press('Enter');
		await theme(/^Ask first/).waitFor();
		expect(await read(PATH)).toBe(TYPED.replace(LONG, `${LONG} [theme:: Ask first]`));
		await region().waitFor({ state: 'detached' });

		await page.getByRole('button', { name: 'Undo', exact: true }).click();
		await region().waitFor();
		expect(await read(PATH)).toBe(TYPED);
		await region()
			.getByRole('button', { name: `Not a theme: ${LONG}` })
			.click();
		await region().waitFor({ state: 'detached' });
		expect(await read(PATH)).toBe(TYPED.replace(LONG, `${LONG} [theme:: none]`));
	});

	test('in the review are what went wrong', async () => {
		await openPage({ [PATH]: TYPED });
		await tracker()
			.getByRole('button', { name: /^Review: / })
			.click();
		const dialog = page.getByRole('region', { name: /^Review / });
		await dialog.getByRole('button', { name: `New theme: ${LONG}` }).click();
		await toType(dialog);
		await page.keyboard.type('Ask first');
		await page.keyboard.press('Enter');
		await dialog.getByText('You wrote this').waitFor({ state: 'detached' });
		await note(PATH, (text) => text.includes(`- ${LONG} [theme:: Ask first]`));
		await dialog.getByRole('listitem').filter({ hasText: 'Ask first' }).first().waitFor();
	});
});

describe('what several notes say', () => {
	const others = {
		[PATH]: TYPED,
		'Interviews/2026-11-12 Contoso.md': `${head('2026-11-12', 'Contoso')}## Went poorly\n- ${LONG}. ^a1\n- Typing\n`,
		'Interviews/2026-06-12 Old.md': `${head('2026-06-12', 'Old')}## Went poorly\n- Nobody in the last row of all could hear me at all\n`,
	};

	test('is one row, opens to each, and is named in all of them once it was seen', async () => {
		await openPage(others);
		await region().waitFor();
		await region().getByText('in 2 notes').click();
		await region()
			.getByRole('list', { name: `Lines that say: ${LONG}` })
			.getByRole('link', { name: 'Contoso, 12 Nov' })
			.waitFor();
		await region()
			.getByRole('button', { name: `New theme: ${LONG}` })
			.click();
		await toType(region());
		await page.keyboard.type('Ask first');
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Name it Ask first' });
		await dialog.getByText('2 lines in 2 notes change. Nothing else does.').waitFor();
		expect(await read(PATH)).toBe(TYPED);
		await dialog.getByRole('button', { name: 'Name it', exact: true }).click();
		await dialog.getByText('2 notes changed.').waitFor();
		expect(await read('Interviews/2026-11-12 Contoso.md')).toContain(`- ${LONG}. [theme:: Ask first] ^a1\n`);
		expect(await read(PATH)).toContain(`- ${LONG} [theme:: Ask first]\n`);
		await dialog.getByRole('button', { name: 'Undo' }).click();
		await dialog.getByText('2 notes restored.').waitFor();
		expect(await read(PATH)).toBe(TYPED);
	});

	test('and what is old is one line, until it is asked for', async () => {
		await openPage(others);
		await region().waitFor();
		const old = region().getByRole('button', { name: /^New theme: Nobody/ });
		await expect.poll(() => old.count()).toBe(0);
		await region().getByRole('button', { name: '1 older one' }).click();
		await old.waitFor();
		expect(await broken('.ir-tracker')).toEqual([]);
	});

	test('is offered in the weekly review too, with the keyboard alone', async () => {
		await openPage(others);
		await region().waitFor();
		await command('Open weekly review');
		const week = page.getByRole('region', { name: 'Weekly review' });
		await week.getByRole('heading', { name: 'What went wrong' }).waitFor();
		const button = week.getByRole('button', { name: `Not a theme: ${LONG}` });
		await button.focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Not a theme' });
		await dialog.getByRole('button', { name: 'Not a theme', exact: true }).click();
		await dialog.getByRole('button', { name: 'Done' }).click();
		await week.getByRole('heading', { name: 'What went wrong' }).waitFor({ state: 'detached' });
		expect(await read(PATH)).toContain(`- ${LONG} [theme:: none]\n`);
	});
});

test('a theme that is near is one click, as a link where it has a note', async () => {
	await openPage({
		[PATH]: `${head(TODAY, 'Northwind')}## Went poorly\n- Had not the slightest idea of how one estimates the load\n`,
		'Interviews/2026-11-12 Contoso.md': `${head('2026-11-12', 'Contoso')}## Questions\n### Size of it\n- Rating: poor\n- Themes: Estimating load\n`,
		'Knowledge/Estimating load.md': '---\ntype: interview-theme\n---\n',
	});
	await region()
		.getByRole('button', { name: /^Name it Estimating load: / })
		.click();
	await note(PATH, (text) => text.includes('estimates the load [theme:: [[Estimating load]]]'));
});
