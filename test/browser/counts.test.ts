/** How much there is to know and to press: what is counted here must not grow. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { the } from '../../scripts/the';
import { editor, note, openPage, page, tracker } from '../support/page';

const PATH = 'Interviews/2026-11-20 Contoso.md';

/** The keys pressed so far, the person's own words among them. */
let keys = 0;
async function press(...names: string[]): Promise<void> {
	for (const name of names) await page.keyboard.press(name);
	keys += names.length;
}
async function say(words: string): Promise<void> {
	await page.keyboard.type(words);
	keys += words.length;
}
/** Runs a command from the palette by what is typed of its name. */
async function run(typed: string, name: string): Promise<void> {
	await press('Control+p');
	await say(typed);
	await page.getByRole('option', { selected: true }).filter({ hasText: name }).waitFor();
	await press('Enter');
}

test('commands are eleven', async () => {
	await openPage({});
	const names = await page.evaluate(() => {
		type Registry = { commands: Map<string, { id: string; name: string }> };
		const { app } = (globalThis as unknown as { preview: { app: { registry: Registry } } }).preview;
		return [...app.registry.commands.values()]
			.filter(({ id }) => id.startsWith('interview-retro:'))
			.map(({ name }) => name.replace(/^.*?: /, ''));
	});
	const told = [
		...the(readFileSync('docs/commands.md', 'utf8').split('## Where the rest is')[0]).matchAll(
			/^\| ([A-Z][^|]*?) +\|/gm,
		),
	].map(([, name]) => name);
	expect(names.sort()).toEqual(told.sort());
	expect(names).toHaveLength(11);
});

test('the first page of the settings has six, and two pages more', async () => {
	await openPage({});
	await page.keyboard.press('Control+,');
	const rows = page.getByRole('tabpanel', { name: 'Settings' }).locator('.setting-item-name');
	await rows.filter({ hasText: 'Tools' }).waitFor();
	expect((await rows.allTextContents()).filter((name) => name !== '')).toEqual([
		'Folder',
		'Folder of knowledge notes',
		'Template',
		'Weekly note',
		'Which notes are interviews',
		'Add the done date',
		'Advanced',
		'Tools',
	]);
});

/** The kinds of form: each class that is one by itself; those that show what notes will become are one kind. */
function kindsOfForm(): string[] {
	const files = readdirSync('src/obsidian', { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.ts'),
	);
	return files.flatMap((name) =>
		[
			...readFileSync(join('src/obsidian', name), 'utf8').matchAll(
				/^(?:export )?(?:abstract )?class (\w+) extends Form\b/gm,
			),
		].map(([, kind = '']) => kind),
	);
}

test('forms do not become more', () => {
	expect(kindsOfForm().length).toBeLessThanOrEqual(10);
});

test('from an empty vault to the first theme it takes two clicks, and the note has few lines', async () => {
	await openPage({});
	await tracker().getByRole('button', { name: 'New interview retro' }).click();
	await page.getByLabel('Stage', { exact: true }).selectOption('technical');
	await page.getByLabel('Company', { exact: true }).fill('Contoso');
	await page.keyboard.press('Enter');
	const made = await note(PATH, (text) => text !== '');
	expect(made.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
	await page.getByRole('tab', { name: '2026-11-20 Contoso' }).waitFor();
	await expect.poll(() => editor().inputValue()).toBe(made);
	// The second click is into the note, below what went poorly.
	await editor().evaluate((field: HTMLTextAreaElement) => {
		const end = field.value.indexOf('## Went poorly\n-') + '## Went poorly\n-'.length;
		field.focus();
		field.setSelectionRange(end, end);
	});
	await page.keyboard.type(' Rushed');
	await tracker()
		.getByRole('listitem', { name: /^Rushed, new/ })
		.waitFor();
});

test(
	'the whole loop, to the review and back to the evidence, by the keyboard alone takes at most 100 keys',
	{ timeout: 60_000 },
	async () => {
		keys = 0;
		await openPage({});
		await run('new interv', 'New interview retro');
		await page.getByRole('dialog').waitFor();
		await say('Contoso');
		await press('Enter');
		await page.getByRole('tab', { name: '2026-11-20 Contoso' }).waitFor();
		await say('Rushed.');
		await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'End');
		await say(' Two sum');
		await press('ArrowDown', 'ArrowDown', 'End');
		await say(' poor');
		await press('ArrowDown', 'End');
		await say(' Pacing');
		await expect.poll(() => editor().inputValue()).toContain('- Rating: poor\n- Themes: Pacing\n');
		await run('add act', 'Add action');
		await page.getByRole('dialog', { name: /Two sum/ }).waitFor();
		await say('Plan first');
		await press('Enter');
		const text = await note(PATH, (now) => now.includes('Plan first'));
		expect(text).toContain('### 1. Two sum\n- My answer:\n- Rating: poor\n- Themes: Pacing\n');
		expect(text).toContain('- [ ] Plan first [theme:: Pacing] [check:: next-interview] 📅 2026-11-27\n');
		const theme = tracker().getByRole('listitem', { name: /^Pacing, new/ });
		await theme.waitFor();

		await run('review', 'Review this interview');
		const review = tracker().getByRole('region', { name: /^Review/ });
		await review
			.getByRole('list', { name: 'Questions' })
			.getByRole('button', { name: 'Two sum', exact: true })
			.waitFor();
		await press('Control+Enter');
		await note(PATH, (now) => now.includes('\nreviewed: 2026-11-20T'));
		await review.getByRole('button', { name: 'Close' }).and(page.locator(':focus')).waitFor();
		await press('Enter');

		// From what fails to the line that says so.
		await tracker().and(page.locator(':focus')).waitFor();
		const fold = theme.getByRole('button', { name: 'Show evidence for Pacing' });
		while (!(await fold.evaluate((element) => element === document.activeElement))) await press('ArrowDown');
		await press('ArrowRight');
		const line = theme.getByRole('list', { name: 'Evidence for Pacing' }).getByRole('link').first();
		while (!(await line.evaluate((element) => element === document.activeElement))) await press('ArrowDown');
		await press('Enter');
		await page.getByRole('tab', { name: '2026-11-20 Contoso', selected: true }).waitFor();
		expect(keys).toBeLessThanOrEqual(100);
	},
);
