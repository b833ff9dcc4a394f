// @vitest-environment jsdom
/**
 * What a click does to a note that is open in its editor, in the two seconds before the app saves it, and
 * to its bytes.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App, MarkdownView } from 'obsidian';
import type { Edit } from '../../src/core/edit/edit';
import { lookAt, makeAll, takeBack } from '../../src/obsidian/host/bulk';
import { attempt } from '../../src/obsidian/host/write';
import { all, closeVault, get, openVault, press, REASON, SAVED, type Opened } from '../support/faulty';
import { the } from '../../scripts/the';

const PATH = 'Interviews/2026-10-01 Northwind.md';
const NOTE = `---
type: interview-retro
company: Northwind
date: 2026-10-01
captured: 2026-10-01T12:00:00
themes: [edge cases]
---
## Did it hold?
- Said the plan aloud [theme:: communication] [outcome:: ]

## Questions
### Trees
- Rating: poor, no empty input
- Themes: edge cases

## Improvement plan
- [ ] Write the empty input first [theme:: edge cases]
- [ ] Draw the tree [theme:: edge cases]
- [x] Say the plan aloud [theme:: communication] ✅ 2026-10-03
`;
const TICKED = NOTE.replace(
	'- [ ] Write the empty input first [theme:: edge cases]',
	'- [x] Write the empty input first [theme:: edge cases] ✅ 2026-11-20',
);

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 10));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

const box = (text = 'Write the empty input first'): HTMLElement => get('checkbox', text);
const isTicked = (text?: string): boolean => (box(text) as HTMLInputElement).checked;
const view = ({ app }: Opened): MarkdownView =>
	the(app.workspace.getLeavesOfType('markdown')[0]).view as unknown as MarkdownView;
const typeInto = (vault: Opened, text: string): void => {
	const { editor } = view(vault);
	editor.replaceRange(text, { line: editor.lastLine(), ch: 0 });
};

async function openNote(text = NOTE): Promise<Opened> {
	const vault = await openVault({ [PATH]: text });
	await vault.app.workspace.openLinkText(PATH, '');
	await vault.settle();
	expect(view(vault).getMode()).toBe('source');
	return vault;
}

describe('before the editor is saved', () => {
	test('a tick shows, and nothing is on disk yet', async () => {
		const vault = await openNote();
		box().click();
		await vault.settle();
		expect(isTicked()).toBe(true);
		expect(vault.disk.text(PATH)).toBe(NOTE);
		expect(view(vault).editor.getValue()).toBe(TICKED);
		await view(vault).save();
		await vault.settle();
		expect(isTicked()).toBe(true);
		expect(vault.disk.text(PATH)).toBe(TICKED);
		expect(vault.told()).toEqual([]);
	});

	test('a tick and its undo are the note as it was', async () => {
		const vault = await openNote();
		box().click();
		await vault.settle();
		press('Undo: Write the empty input first');
		await vault.settle();
		expect(isTicked()).toBe(false);
		expect(view(vault).editor.getValue()).toBe(NOTE);
		expect(vault.told()).toEqual([]);
	});

	test('an answer, another one, and two ticks are all in the note, and all show', async () => {
		const vault = await openNote();
		const answer = (word: string): void => press(word, get('group', 'Said the plan aloud'));
		answer('Yes');
		await vault.settle();
		press('Undo: Said the plan aloud');
		await vault.settle();
		box('Draw the tree').click();
		await vault.settle();
		answer('No');
		await vault.settle();
		box().click();
		await vault.settle();
		expect(vault.told()).toEqual([]);
		expect(isTicked()).toBe(true);
		expect(isTicked('Draw the tree')).toBe(true);
		const after = TICKED.replace('[outcome:: ]', '[outcome:: slipped]').replace(
			'- [ ] Draw the tree [theme:: edge cases]',
			'- [x] Draw the tree [theme:: edge cases] ✅ 2026-11-20',
		);
		expect(view(vault).editor.getValue()).toBe(after);
		await view(vault).save();
		await vault.settle();
		expect(vault.disk.text(PATH)).toBe(after);
	});

	test('what was read before the tick and is told after it changes nothing', async () => {
		const vault = await openNote();
		const file = the(vault.app.vault.getFileByPath(PATH));
		box().click();
		await vault.settle();
		vault.app.metadataCache.trigger('changed', file, NOTE, vault.app.metadataCache.getFileCache(file));
		await vault.settle();
		expect(isTicked()).toBe(true);
	});

	test('what was typed after the tick is not replaced by the tick when it is told', async () => {
		const vault = await openNote();
		const file = the(vault.app.vault.getFileByPath(PATH));
		box().click();
		await vault.settle();
		typeInto(vault, '- [ ] Typed meanwhile [theme:: edge cases]\n');
		vault.app.metadataCache.trigger('changed', file, TICKED, vault.app.metadataCache.getFileCache(file));
		await vault.settle();
		expect(isTicked()).toBe(true);
		box('Typed meanwhile').click();
		await vault.settle();
		expect(view(vault).editor.getValue()).toContain('- [x] Typed meanwhile');
		expect(vault.told()).toEqual([]);
	});

	test('a tick that is undone in the editor is one no longer, though nothing is ever saved', async () => {
		const vault = await openNote();
		box().click();
		await vault.settle();
		view(vault).editor.undo();
		await vi.waitFor(() => expect(isTicked()).toBe(false), 5_000);
		expect(vault.disk.text(PATH)).toBe(NOTE);
	});

	test('a tick in a live block, and one in the tracker, show in the block at once', async () => {
		const vault = await openVault({ [PATH]: NOTE, 'Home.md': '```interview-retro\nactions\n```\n' });
		await vault.app.workspace.openLinkText(PATH, '');
		await vault.app.workspace.openLinkText('Home', '', 'split', { state: { mode: 'preview' } });
		await vault.settle();
		const block = the(document.querySelector<HTMLElement>('.block-language-interview-retro'));
		const inBlock = (text: string): HTMLInputElement => get<HTMLInputElement>('checkbox', text, block);
		inBlock('Write the empty input first').click();
		await vault.settle();
		expect(inBlock('Write the empty input first').checked).toBe(true);
		get('checkbox', 'Draw the tree', the(document.querySelector('.workspace-split.mod-right-split'))).click();
		await vault.settle();
		// What was ticked elsewhere is outstanding no longer.
		expect(all('checkbox', 'Draw the tree', block)).toEqual([]);
		expect(vault.disk.text(PATH)).toBe(NOTE);
		press('Undo: Write the empty input first', block);
		await vault.settle();
		expect(inBlock('Write the empty input first').checked).toBe(false);
		expect(vault.told()).toEqual([]);
	});

	test('what is written by the review, and by the tracker meanwhile, shows in the review at once', async () => {
		const vault = await openNote();
		vault.run('review-retro');
		await vault.settle();
		const review = get('region', 'Review 2026-10-01 Northwind');
		const isPressed = (name: string): boolean =>
			get('button', name, get('group', 'Trees', review)).getAttribute('aria-pressed') === 'true';
		press('Good', get('group', 'Trees', review));
		await vault.settle();
		expect([isPressed('Poor'), isPressed('Good')]).toEqual([false, true]);
		expect(vault.disk.text(PATH)).toBe(NOTE);
		press('Poor', get('group', 'Trees', review));
		await vault.settle();
		expect([isPressed('Poor'), isPressed('Good')]).toEqual([true, false]);
		expect(review.textContent).toContain('Write the empty input first');
		press('Back', review);
		await vault.settle();
		box().click();
		await vault.settle();
		vault.run('review-retro');
		await vault.settle();
		expect(get('region', 'Review 2026-10-01 Northwind').textContent).not.toContain(
			'Write the empty input first',
		);
		expect(vault.disk.text(PATH)).toBe(NOTE);
		expect(vault.told()).toEqual([]);
	});

	test('reading the whole vault anew keeps what the editor holds', async () => {
		const vault = await openNote();
		box().click();
		await vault.settle();
		vault.disk.outside.write(SAVED, '{"folder":"Jobs"}');
		await vault.plugin.onExternalSettingsChange();
		await vault.settle();
		expect(isTicked()).toBe(true);
	});
});

describe('bytes that an editor does not keep', () => {
	const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
	const mixed = (text: string): string => text.replace('## Questions\n', '## Questions\r\n');
	test.each([
		['CRLF', crlf],
		['CR and LF mixed', mixed],
		['a byte order mark', (text: string) => `\ufeff${text}`],
		['CRLF and a byte order mark', (text: string) => `\ufeff${crlf(text)}`],
	])('%s: a tick in an open note changes its line alone, and the editor follows', async (_name, written) => {
		const vault = await openNote(written(NOTE));
		box().click();
		await vault.settle();
		expect(vault.told()).toEqual([]);
		expect(isTicked()).toBe(true);
		expect(vault.disk.text(PATH)).toBe(written(TICKED));
		expect(view(vault).editor.getValue()).toContain('- [x] Write the empty input first');
		press('Undo: Write the empty input first');
		await vault.settle();
		expect(vault.disk.text(PATH)).toBe(written(NOTE));
	});

	test('what is unsaved in the editor is saved first', async () => {
		const vault = await openNote(crlf(NOTE));
		typeInto(vault, 'typed');
		box().click();
		await vault.settle();
		expect(vault.told()).toEqual([]);
		expect(the(vault.disk.text(PATH)).replaceAll('\r', '')).toBe(`${TICKED}typed`);
		expect(view(vault).editor.getValue()).toBe(`${TICKED}typed`);
	});

	test('a note that was only opened is never written', async () => {
		const vault = await openNote(crlf(NOTE));
		vault.faults.arm(0, 'before');
		view(vault).leaf.detach();
		await vault.settle();
		expect(vault.faults.calls).toEqual([]);
		expect(vault.disk.text(PATH)).toBe(crlf(NOTE));
	});

	test('a change of several notes is made in an open one, and taken back in it', async () => {
		const vault = await openNote(crlf(NOTE));
		const app = vault.app as unknown as App;
		const compute = (text: string): Edit => {
			const from = text.indexOf('communication');
			return { replacements: [{ from, to: from + 'communication'.length, insert: 'saying it' }] };
		};
		const { shown } = await lookAt(app, [{ path: PATH, compute }]);
		expect(await makeAll(app, shown)).toEqual({ changed: [PATH], left: [] });
		view(vault).leaf.detach();
		await vault.app.workspace.openLinkText(PATH, '');
		await vault.settle();
		expect(await takeBack(app)).toEqual({ changed: [PATH], left: [] });
		expect(vault.disk.text(PATH)).toBe(crlf(NOTE));
	});

	test.each(['open', 'closed'])('a note that is not UTF-8 is refused: %s', async (how) => {
		const text = NOTE.replace('Trees', 'B\ufffdume');
		const vault = await openNote(text);
		if (how === 'closed') view(vault).leaf.detach();
		await vault.settle();
		box().click();
		await vault.settle();
		expect(vault.told()).toEqual([expect.stringContaining('This note is not UTF-8')]);
		expect(isTicked()).toBe(false);
		expect(vault.disk.text(PATH)).toBe(text);
	});
});

test('an empty note that cannot be read after a failed write is not said to be as it was', async () => {
	const vault = await openVault({ 'Empty.md': '' });
	const app = vault.app as unknown as App;
	vault.app.vault.process = async (_file, change) => {
		change('');
		throw new Error(REASON);
	};
	vault.app.vault.read = () => Promise.reject(new Error(REASON));
	const tried = await attempt(app, 'Empty.md', () => ({ replacements: [{ from: 0, to: 0, insert: 'x' }] }));
	expect(tried).toEqual({ reason: { how: 'perhapsWritten', failed: REASON } });
});
