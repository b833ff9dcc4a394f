/** Bytes that no editor keeps, from the file through the page and back: a byte order mark, carriage returns. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, editor, openPage, page, preview, tracker, writes } from '../support/page';

const PATH = 'Interviews/2026-11-02 Contoso.md';
const PLAIN =
	'---\ntype: interview-retro\ncompany: Contoso\ndate: 2026-11-02\n---\n## Questions\n### Trees\n- Rating: poor\n- Themes: edge cases\n## Improvement plan\n- [ ] Write it down [theme:: edge cases]\n';
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const ENCODINGS: [name: string, written: (text: string) => string][] = [
	['a byte order mark', (text) => `\ufeff${text}`],
	['CRLF', crlf],
	['CRLF and a byte order mark', (text) => `\ufeff${crlf(text)}`],
];

const bytes = (): Promise<Buffer> => readFile(join(preview.dir, PATH));
const action = () => tracker().getByRole('checkbox', { name: 'Write it down' });
const MARK = /\[x\] Write it down \[theme:: edge cases\] ✅ 2026-11-20/;

async function openNote(): Promise<void> {
	await page.keyboard.press('Control+o');
	await page.getByRole('combobox').fill('2026-11-02 Contoso');
	await page.getByRole('option').first().waitFor();
	await page.keyboard.press('Enter');
	await expect.poll(() => editor().inputValue()).toContain('Write it down');
}

test.each(ENCODINGS)('%s: a note that is only opened, read and left keeps each byte', async (_, written) => {
	await openPage({ [PATH]: written(PLAIN), 'Home.md': 'Home\n' }, { time: '12:00:00' });
	const before = await stat(join(preview.dir, PATH));
	await action().waitFor();
	await openNote();
	await page.clock.runFor(10_000);
	await command('Toggle reading view');
	await page.locator('.markdown-reading-view').getByText('Write it down').first().waitFor();
	await page.reload();
	await action().waitFor();
	await page.clock.runFor(10_000);
	expect((await bytes()).equals(Buffer.from(written(PLAIN)))).toBe(true);
	expect((await stat(join(preview.dir, PATH))).mtimeMs).toBe(before.mtimeMs);
	expect(writes.filter((one) => one.includes('.md'))).toEqual([]);
});

test.each(
	ENCODINGS.flatMap(([name, written]) => [
		[name, 'closed', written] as const,
		[name, 'open', written] as const,
	]),
)('%s: a tick changes its line alone, and so does its undo: the note is %s', async (_, how, written) => {
	await openPage({ [PATH]: written(PLAIN) });
	await action().waitFor();
	if (how === 'open') await openNote();
	await action().click();
	await expect.poll(async () => String(await bytes())).toMatch(MARK);
	const ticked = PLAIN.replace(
		'- [ ] Write it down [theme:: edge cases]',
		'- [x] Write it down [theme:: edge cases] ✅ 2026-11-20',
	);
	expect((await bytes()).equals(Buffer.from(written(ticked)))).toBe(true);
	if (how === 'open') await expect.poll(() => editor().inputValue()).toMatch(MARK);
	await tracker().getByRole('button', { name: 'Undo: Write it down' }).click();
	await expect.poll(async () => String(await bytes())).not.toMatch(MARK);
	expect((await bytes()).equals(Buffer.from(written(PLAIN)))).toBe(true);
});
