/** The history of a theme in its own note: the generated block, the live one, and the note made from a question. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	broken,
	command,
	editor,
	note,
	openPage,
	openUntil,
	page,
	preview,
	read,
	TODAY,
	tracker,
	inLineMenu,
} from '../support/page';
import { the } from '../../scripts/the';
import { retroOn } from '../support/notes';

async function open(
	vault: Record<string, string> | string,
	theme: 'light' | 'dark' = 'light',
): Promise<void> {
	await openPage(vault, { theme, height: 1400 });
	await tracker().getByRole('listitem').first().waitFor();
}

const notice = (words: string) => page.locator('.notice', { hasText: words });
const block = () =>
	page.getByRole('document', { name: 'Reading view' }).locator('.block-language-interview-retro');

async function openNote(name: string, isReading = false): Promise<void> {
	await page.getByRole('treeitem', { name, exact: true }).click();
	await page.getByRole('tab', { name }).waitFor();
	if (isReading) await page.getByRole('button', { name: 'Reading', exact: true }).click();
}

const question = (rating: string): string =>
	`## Questions\n### Introduce yourself\n- Rating: ${rating}\n- Themes: [[Pacing]]\n`;
const first = {
	'One.md': retroOn(
		'2026-11-10',
		'Contoso',
		`${question('poor, four minutes')}## Improvement plan\n- [ ] Ten drills aloud [theme:: [[Pacing]]]\n`,
	),
};
const LINE = '- 2026-11-10, [[One]], **failed**: Introduce yourself: poor, four minutes';
const HISTORY =
	/<!-- interview-retro:begin history -->\n([\s\S]*?)\n<!-- as generated \S+ -->\n<!-- interview-retro:end history -->/;

describe('Insert theme history', () => {
	test('writes at the cursor, changes nothing the second time, and follows a new interview', async () => {
		const mine = '# Pacing\n\nNinety seconds.\n\n## Later\nMore.\n';
		await open({ ...first, 'Pacing.md': mine });
		await openNote('Pacing');
		await editor().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(12, 12));
		await command('Insert theme history');
		const once = await note('Pacing.md', (text) => HISTORY.test(text));
		expect(once.replace(HISTORY, 'HERE')).toBe('# Pacing\n\nNinety seconds.\n\nHERE\n\n## Later\nMore.\n');
		expect(the(HISTORY.exec(once))[1]).toBe(
			`**New**: failed at Contoso on 2026-11-10.\n\n**Evidence**\n\n${LINE}\n\n**Actions**\n\n- “Ten drills aloud” from [[One]]: open`,
		);
		await command('Insert theme history');
		await notice('Pacing: the history is up to date.').waitFor();
		expect(await read('Pacing.md')).toBe(once);

		await writeFile(join(preview.dir, 'Two.md'), retroOn('2026-11-12', 'Fabrikam', question('good')));
		await page
			.getByRole('region', { name: 'Themes' })
			.getByRole('listitem', { name: /^Pacing, improving/ })
			.waitFor();
		await command('Insert theme history');
		const twice = await note('Pacing.md', (text) => text.includes('[[Two]]'));
		expect(twice.replace(HISTORY, 'HERE')).toBe('# Pacing\n\nNinety seconds.\n\nHERE\n\n## Later\nMore.\n');
		expect(twice).toContain(`- 2026-11-12, [[Two]], **held**: Introduce yourself: good\n${LINE}\n`);
	});

	test('asks before words of the user go, and shows both', async () => {
		const mine =
			'# Pacing\n\n<!-- interview-retro:begin history -->\nWritten by me.\n<!-- interview-retro:end history -->\n';
		await open({ ...first, 'Pacing.md': mine });
		await openNote('Pacing', true);
		await command('Insert theme history');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('region', { name: 'As it stands' }).getByText('Written by me.').waitFor();
		await dialog.getByRole('region', { name: 'As it would be' }).getByText(LINE).waitFor();
		await dialog.getByRole('button', { name: 'Keep it' }).click();
		await dialog.waitFor({ state: 'detached' });
		expect(await read('Pacing.md')).toBe(mine);
		await command('Insert theme history');
		await dialog.getByRole('button', { name: 'Replace it' }).click();
		expect(await note('Pacing.md', (text) => text !== mine)).toContain(
			`# Pacing\n\n<!-- interview-retro:begin history -->\n**New**`,
		);
	});

	test('writes nothing where the end is missing, and is not offered in other notes', async () => {
		const mine = '# Pacing\n\n<!-- interview-retro:begin history -->\nMine.\n';
		await open({ ...first, 'Pacing.md': mine, 'Home.md': 'Home\n' });
		await openNote('Pacing');
		await command('Insert theme history');
		await notice('does not begin once and end once, so nothing was written').waitFor();
		expect(await read('Pacing.md')).toBe(mine);
		await openNote('Home');
		await page.keyboard.press('Control+p');
		await page.getByRole('combobox').fill('Insert theme history');
		await page.getByRole('option', { name: /Insert theme history/ }).waitFor({ state: 'detached' });
		await expect.poll(() => page.getByRole('option', { name: /Insert theme history/ }).count()).toBe(0);
	});
});

const fence = (body: string): string => `\`\`\`interview-retro\n${body}\n\`\`\`\n`;

describe('the live block', () => {
	test('in a theme’s note shows its history, and follows the notes', async () => {
		await open({
			...first,
			'Pacing.md': `# Pacing\n\n${fence('history')}`,
			'Three.md': retroOn('2026-11-15', 'Adatum', '## Improvement plan\n- [ ] Tape it [theme:: Pacing]\n'),
		});
		await openNote('Pacing', true);
		const history = block().getByRole('group', { name: 'History of Pacing' });
		await history.getByText('first failed at Contoso').waitFor();
		await history
			.getByRole('list', { name: 'Evidence' })
			.getByRole('link', { name: /2026-11-10.*Contoso.*failed.*four minutes/ })
			.waitFor();
		await history
			.getByRole('list', { name: 'Also named in' })
			.getByRole('link', { name: /2026-11-15.*Adatum.*Tape it/ })
			.waitFor();
		await writeFile(join(preview.dir, 'Two.md'), retroOn('2026-11-12', 'Fabrikam', question('good')));
		await history.getByText('improving, 1 of 3').waitFor();
		await history.getByRole('checkbox', { name: 'Ten drills aloud' }).click();
		await note('One.md', (text) => text.includes(`- [x] Ten drills aloud [theme:: [[Pacing]]] ✅ ${TODAY}`));
		await history.getByRole('button', { name: 'Undo: Ten drills aloud' }).click();
		await note('One.md', (text) => text.includes('- [ ] Ten drills aloud [theme:: [[Pacing]]]\n'));
		// A note that gets another name keeps its block, and every link to it.
		await page.getByRole('treeitem', { name: 'Pacing', exact: true }).focus();
		await page.keyboard.press('F2');
		await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Speed');
		await page.keyboard.press('Enter');
		const renamed = block().getByRole('group', { name: 'History of Speed' });
		await renamed.getByText('improving, 1 of 3').waitFor();
		await renamed.getByRole('link', { name: /Fabrikam/ }).click();
		await page.getByRole('tab', { name: 'Two' }).waitFor();
	});

	test('beside the same as text it keeps to what can change, however the text came there', async () => {
		await open({ ...first, 'Pacing.md': `# Pacing\n\n${fence('history')}` });
		await openNote('Pacing', true);
		const history = block().getByRole('group', { name: 'History of Pacing' });
		const evidence = history.getByRole('list', { name: 'Evidence' });
		await evidence.waitFor();
		await command('Insert theme history');
		await evidence.waitFor({ state: 'detached' });
		await history.getByText('Each interview stands in the text of this note').waitFor();
		await history.getByRole('checkbox', { name: 'Ten drills aloud' }).waitFor();
		await writeFile(join(preview.dir, 'Pacing.md'), `# Pacing\n\n${fence('history')}`);
		await evidence.waitFor();
		await expect.poll(() => history.getByText('Each interview stands').count()).toBe(0);
	});

	test('shows outstanding actions in any note, and says what it does not know', async () => {
		const words = [
			'actions',
			'actions: Pacing',
			'history: pacing',
			'history: Depth',
			'history',
			'',
			'colour',
			'actions: Nothing',
			'week: 2026-W46',
			'week',
			'week: 2026-W99',
		];
		await open({ ...first, 'Home.md': words.map(fence).join('\nBetween.\n\n') });
		await openNote('Home', true);
		await block()
			.nth(0)
			.getByRole('group', { name: 'Outstanding actions' })
			.getByRole('checkbox', { name: 'Ten drills aloud' })
			.waitFor();
		await block()
			.nth(1)
			.getByRole('group', { name: 'Outstanding actions for Pacing' })
			.getByRole('link', { name: 'Ten drills aloud' })
			.waitFor();
		await block().nth(2).getByRole('group', { name: 'History of Pacing' }).waitFor();
		await block().nth(3).getByText('No retro names a theme “Depth”.').waitFor();
		for (const at of [4, 5])
			await block().nth(at).getByText('This note is no theme’s knowledge note.').waitFor();
		await block().nth(6).getByText('“colour” is not known here. Write history').waitFor();
		await block().nth(7).getByText('No retro names a theme “Nothing”.').waitFor();
		const week = block()
			.nth(8)
			.getByRole('group', { name: /^Week 46, \d+ to \d+ November 2026$/ });
		await week
			.getByRole('list', { name: 'Interviews' })
			.getByRole('link', { name: /^Contoso Tue 10 Nov/ })
			.waitFor();
		await week.getByRole('list', { name: 'Themes that changed' }).getByText('new').waitFor();
		await block()
			.nth(9)
			.getByText(/^Nothing happened in this week|Waiting/)
			.first()
			.waitFor();
		await block().nth(10).getByText('“2026-W99” is no week.').waitFor();
	});

	test('makes words of markup', async () => {
		const title = '<img src=x onerror=alert(1)><script>alert(2)</script> [x](javascript:alert(3))';
		const hostile = retroOn(
			'2026-11-10',
			'"<b>Contoso</b>"',
			`## Questions\n### ${title}\n- Rating: poor, ${title}\n- Themes: [[Pacing]]\n## Improvement plan\n- [ ] ${title} [theme:: Pacing]\n`,
		);
		await open({ 'One.md': hostile, 'Pacing.md': `# Pacing\n\n${fence('history')}` });
		await openNote('Pacing');
		await command('Insert theme history');
		await note('Pacing.md', (text) => HISTORY.test(text));
		await page.getByRole('button', { name: 'Reading', exact: true }).click();
		const history = block().getByRole('group', { name: 'History of Pacing' });
		await history.getByRole('link', { name: 'onerror=alert(1)' }).waitFor();
		const found = await page
			.getByRole('document', { name: 'Reading view' })
			.evaluate((element) => [
				element.querySelectorAll('img, script, b, iframe').length,
				[...element.querySelectorAll('*')].filter((one) =>
					[...one.attributes].some(
						({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
					),
				).length,
				element.querySelectorAll('.markdown-preview-sizer > div > ul input').length,
			]);
		expect(found).toEqual([0, 0, 0]);
	});

	test.each(['light', 'dark'] as const)(
		'axe finds nothing in it, nor in the question before a replacement, %s',
		async (theme) => {
			await open('example-vault', theme);
			await writeFile(
				join(preview.dir, 'Knowledge/Clarifying questions.md'),
				`---\ntype: interview-theme\n---\n${fence('history')}\n${fence('actions')}\n<!-- interview-retro:begin history -->\nMine.\n<!-- interview-retro:end history -->\n`,
			);
			await openNote('Clarifying questions', true);
			await block().getByRole('group', { name: 'History of Clarifying questions' }).waitFor();
			for (const selector of [
				'.markdown-preview-view .ir-block[aria-label^="History"]',
				'.markdown-preview-view .ir-block[aria-label^="Outstanding"]',
			])
				expect(await broken(selector)).toEqual([]);
			await command('Insert theme history');
			await page.getByRole('dialog').getByRole('button', { name: 'Replace it' }).waitFor();
			expect(await broken('.interview-retro-form')).toEqual([]);
		},
	);
});

describe('Create knowledge note from this question', () => {
	const body =
		'## Questions\n### 1. Implement a Promise: all\n- My answer: the basics\n- Follow-up 1: and race?\n- Rating: poor\n- Themes: Pacing\n\n## Notes\nMore.\n';
	const cursorAt = (words: string) =>
		editor().evaluate(
			(field: HTMLTextAreaElement, found) =>
				field.setSelectionRange(field.value.indexOf(found), field.value.indexOf(found)),
			words,
		);

	test('shows the note and the line, writes both by one click, and opens the note', async () => {
		const before = retroOn('2026-11-10', 'Contoso', body);
		await open({ 'One.md': before });
		await openNote('One');
		await cursorAt('and race');
		await inLineMenu('Create knowledge note from this question');
		const dialog = page.getByRole('dialog');
		await expect.poll(() => dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Pacing');
		await dialog.getByText('This note will be created as Knowledge/Pacing.md:').waitFor();
		await dialog.getByText('The question has this theme already, so the retro stays as it is.').waitFor();
		await dialog.getByLabel('Name', { exact: true }).fill('Promise internals');
		await dialog.getByText('This note will be created as Knowledge/Promise internals.md:').waitFor();
		await dialog.getByRole('region', { name: 'The new note' }).getByText('- From: [[One]]').waitFor();
		await dialog.getByText('- Themes: Pacing, [[Promise internals]]', { exact: true }).waitFor();
		expect(await read('One.md')).toBe(before);
		await dialog.getByRole('button', { name: 'Create note' }).click();
		expect(await note('One.md', (text) => text !== before)).toBe(
			before.replace('Themes: Pacing', 'Themes: Pacing, [[Promise internals]]'),
		);
		const made = await read('Knowledge/Promise internals.md');
		expect(made).toContain(
			'- Asked: Implement a Promise: all\n- What I said: the basics\n- Follow-ups:\n  - and race?\n- From: [[One]]\n',
		);
		await page.getByRole('tab', { name: 'Promise internals' }).waitFor();
		await page
			.getByRole('region', { name: 'Themes' })
			.getByRole('listitem', { name: /^Promise internals, new/ })
			.waitFor();
	});

	test('links to a note that bears the name, and is not offered outside of a question', async () => {
		const before = retroOn('2026-11-10', 'Contoso', body);
		await open({ 'One.md': before, 'K/Promises.md': '---\ntype: interview-theme\n---\nMine.\n' });
		await openNote('One');
		await cursorAt('More.');
		await openUntil(page.getByRole('menuitem', { name: 'Add action' }), () =>
			editor().dispatchEvent('contextmenu', { clientX: 400, clientY: 300 }),
		);
		await expect.poll(() => page.getByRole('menuitem', { name: /Create knowledge note/ }).count()).toBe(0);
		await page.keyboard.press('Escape');
		await cursorAt('Rating');
		await inLineMenu('Create knowledge note from this question');
		await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('promises');
		await page
			.getByRole('dialog')
			.getByText('K/Promises.md bears this name already and stays as it is.')
			.waitFor();
		await page.getByRole('dialog').getByRole('button', { name: 'Link to it' }).click();
		await note('One.md', (text) => text === before.replace('Themes: Pacing', 'Themes: Pacing, [[Promises]]'));
		expect(await read('K/Promises.md')).toBe('---\ntype: interview-theme\n---\nMine.\n');
	});

	test('says so where the note was created and the link could not be written', async () => {
		const before = retroOn('2026-11-10', 'Contoso', body);
		await open({ 'One.md': before });
		await openNote('One');
		await cursorAt('Rating');
		await inLineMenu('Create knowledge note from this question');
		await page.getByRole('dialog').getByRole('button', { name: 'Create note' }).waitFor();
		await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Implement a Promise all');
		expect(await broken('.interview-retro-form')).toEqual([]);
		const gone = before.replace('### 1. Implement', '### 1. Explain');
		await writeFile(join(preview.dir, 'One.md'), gone);
		await page.waitForFunction(() =>
			document
				.querySelector<HTMLTextAreaElement>('textarea[aria-label="Note text"]')
				?.value.includes('Explain'),
		);
		await page.getByRole('dialog').getByRole('button', { name: 'Create note' }).click();
		await notice('Implement a Promise all was created, but One has no link to it yet.').waitFor();
		expect(await read('One.md')).toBe(gone);
	});
});
