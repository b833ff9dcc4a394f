// @vitest-environment jsdom
/** What was shown before a click is what the click writes: where the note has changed meanwhile, nothing is written. */
import type * as obsidian from 'obsidian';
import { afterEach, expect, test } from 'vitest';
import { writeBlock } from '../../src/obsidian/parts/generated-block';
import { closeVault, get, openVault, press, type } from '../support/faulty';
import { the } from '../../scripts/the';

afterEach(closeVault);

const PATH = 'Interviews/Note.md';
const begin = '<!-- interview-retro:begin history -->';
const end = '<!-- interview-retro:end history -->';

test('words typed into a block while its dialog is open are not replaced', async () => {
	const vault = await openVault({ [PATH]: `${begin}\nBy hand.\n${end}\n` });
	const app = vault.app as unknown as obsidian.App;
	await writeBlock(app, PATH, { name: 'history', what: 'the history', content: 'New.' });
	const typed = `${begin}\nBy hand, and more since.\n${end}\n`;
	vault.disk.outside.write(PATH, typed);
	await vault.settle();
	press('Replace it');
	await vault.settle();
	expect(vault.disk.text(PATH)).toBe(typed);
	expect(vault.told().join()).toContain('nothing was written');
});

test('a review writes the line that it showed, or nothing', async () => {
	const note = (words: string): string =>
		`---\ntype: interview-retro\ncompany: A\ndate: 2026-11-01\ncaptured: 2026-11-01T10:00:00\n---\n## First impressions\nCalm.\n## Questions\n### Sort\n- Rating: poor\n- Cause:${words}\n`;
	const vault = await openVault({ [PATH]: note('') });
	const leaf = vault.app.workspace.getLeaf();
	await leaf.openFile(the(vault.app.vault.getFileByPath(PATH)), { active: true, state: { mode: 'preview' } });
	await vault.settle();
	vault.run('review-retro');
	await vault.settle();
	type('Cause of Sort', 'no sleep');
	await vault.settle();
	const field = get('textbox', 'Cause of Sort');
	const newer = note('').replace('- Cause:', '* **Cause**:');
	vault.disk.outside.write(PATH, newer);
	field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	field.closest('form')?.requestSubmit();
	await vault.settle();
	expect(vault.disk.text(PATH)).toBe(newer);
	expect(vault.told().join()).toContain('nothing was written');
});
