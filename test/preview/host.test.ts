// @vitest-environment jsdom
import * as obsidian from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { named } from '../../scripts/preview/host/absent';
import { App } from '../../scripts/preview/host/app';
import { MemoryDisk } from '../../scripts/preview/host/disk';
import { merge } from '../../scripts/preview/host/file-view';

const { ItemView, MarkdownView, Notice, Plugin, Setting, TFile, TFolder } = obsidian;

async function open(
	notes: Record<string, string> = {},
): Promise<{ app: obsidian.App; host: App; disk: MemoryDisk; heard: string[] }> {
	const disk = new MemoryDisk(notes);
	const host = new App(disk, 'Vault');
	const app = host as unknown as obsidian.App;
	const heard: string[] = [];
	const { vault, metadataCache } = app;
	vault.on('create', (file) => heard.push(`create ${file.path}`));
	vault.on('modify', (file) => heard.push(`modify ${file.path}`));
	vault.on('delete', (file) => heard.push(`delete ${file.path}`));
	vault.on('rename', (file, old) => heard.push(`rename ${old} -> ${file.path}`));
	metadataCache.on('changed', (file, text) => heard.push(`changed ${file.path}: ${text}`));
	metadataCache.on('deleted', (file) => heard.push(`forgotten ${file.path}`));
	await host.start();
	return { app, host, disk, heard };
}

function note(app: obsidian.App, path: string): obsidian.TFile {
	const file = app.vault.getFileByPath(path);
	if (!file) throw new Error(`${path} is not there.`);
	return file;
}

beforeEach(() => {
	window.localStorage.clear();
	document.body.replaceChildren();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('vault', () => {
	it('fires create for every file at start, and changed for none', async () => {
		const { heard } = await open({ 'A/One.md': 'one', 'Two.md': 'two' });
		expect(heard).toEqual(['create A', 'create A/One.md', 'create Two.md']);
	});

	it('refuses to create what is there, whatever its case', async () => {
		const { app } = await open({ 'One.md': 'one' });
		await expect(app.vault.create('One.md', 'x')).rejects.toThrow('File already exists.');
		await expect(app.vault.create('one.md', 'x')).rejects.toThrow('File already exists.');
		await app.vault.createFolder('A');
		await expect(app.vault.createFolder('A')).rejects.toThrow('Folder already exists.');
		await expect(app.vault.create('B/x.md', '')).rejects.toThrow('ENOENT');
	});

	it('loses nothing when two process at once', async () => {
		const { app, disk } = await open({ 'One.md': '' });
		const file = note(app, 'One.md');
		await Promise.all(['a', 'b', 'c'].map((sign) => app.vault.process(file, (text) => text + sign)));
		expect(disk.text('One.md')).toBe('abc');
	});

	it('processes what is on disk, not what it remembers', async () => {
		const { app, disk } = await open({ 'One.md': 'old' });
		disk.outside.write('One.md', 'new');
		await app.vault.process(note(app, 'One.md'), (text) => `${text}!`);
		expect(disk.text('One.md')).toBe('new!');
	});

	it('asks again when another program was faster', async () => {
		const { app, disk } = await open({ 'One.md': 'one' });
		let asked = 0;
		await app.vault.process(note(app, 'One.md'), (text) => {
			if (asked++ === 0) disk.outside.write('One.md', 'theirs');
			return `${text} mine`;
		});
		expect(disk.text('One.md')).toBe('theirs mine');
	});

	it('hears its own writing once', async () => {
		const { app, host, heard, disk } = await open({ 'One.md': 'one' });
		heard.length = 0;
		await app.vault.modify(note(app, 'One.md'), 'two');
		disk.outside.write('One.md', 'two');
		await host.metadataCache.idle();
		expect(heard).toEqual(['modify One.md', 'changed One.md: two']);
	});

	it('follows what happens outside', async () => {
		const { app, host, heard, disk } = await open({ 'One.md': 'one' });
		heard.length = 0;
		disk.outside.write('One.md', 'more');
		await host.metadataCache.idle();
		await host.metadataCache.idle();
		disk.outside.write('New/Two.md', 'two');
		await host.metadataCache.idle();
		await host.metadataCache.idle();
		disk.outside.remove('One.md');
		await host.metadataCache.idle();
		await host.metadataCache.idle();
		expect(heard).toEqual([
			'modify One.md',
			'changed One.md: more',
			'create New',
			'create New/Two.md',
			'changed New/Two.md: two',
			'forgotten One.md',
			'delete One.md',
		]);
		expect(app.vault.getFileByPath('One.md')).toBeNull();
	});

	it('renames a folder with all that is in it, and indexes nothing anew', async () => {
		const { app, host, heard } = await open({ 'A/B/One.md': '# One' });
		heard.length = 0;
		const file = note(app, 'A/B/One.md');
		await app.vault.rename(app.vault.getFolderByPath('A') as obsidian.TFolder, 'Z');
		await host.metadataCache.idle();
		expect(heard).toEqual(['rename A -> Z', 'rename A/B -> Z/B', 'rename A/B/One.md -> Z/B/One.md']);
		expect(file.path).toBe('Z/B/One.md');
		expect(app.metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe('One');
		expect(file.parent).toBeInstanceOf(TFolder);
		expect(file).toBeInstanceOf(TFile);
	});

	it('lets links follow a renamed file', async () => {
		const { app, disk } = await open({
			'A.md': '---\nnote: "[[B]]"\n---\n[[B|bee]] ![[B#h]] [[C]]',
			'B.md': '',
			'C.md': '',
		});
		await app.fileManager.renameFile(note(app, 'B.md'), 'Bee.md');
		expect(disk.text('A.md')).toBe('---\nnote: "[[Bee]]"\n---\n[[Bee|bee]] ![[Bee#h]] [[C]]');
	});
});

describe('metadata cache', () => {
	it('speaks some time after a note is made', async () => {
		const { app, host, heard } = await open({});
		const file = await app.vault.create('One.md', '# One\n');
		expect(heard).toEqual(['create One.md']);
		expect(app.metadataCache.getFileCache(file)).toBeNull();
		await host.metadataCache.idle();
		expect(heard).toEqual(['create One.md', 'changed One.md: # One\n']);
		expect(app.metadataCache.getFileCache(file)?.headings).toHaveLength(1);
	});

	it('reads frontmatter, links, headings, tasks and tags', async () => {
		const { app } = await open({
			'One.md':
				'---\ncompany: "[[Fabrikam]]"\nday: 2026-07-01\n---\n# Head\n\n- [ ] open ^id\n  - [x] done #tag\n\n[[Two#x|two]] `[[not]]`\n',
		});
		const cache = app.metadataCache.getCache('One.md');
		expect(cache?.frontmatter).toEqual({ company: '[[Fabrikam]]', day: '2026-07-01' });
		expect(cache?.frontmatterLinks).toEqual([
			{ key: 'company', link: 'Fabrikam', original: '[[Fabrikam]]', displayText: 'Fabrikam' },
		]);
		expect(
			cache?.headings?.map(({ heading, level, position }) => [heading, level, position.start.line]),
		).toEqual([['Head', 1, 4]]);
		expect(
			cache?.listItems?.map(({ task, parent, position, id }) => [task, parent, position.start.line, id]),
		).toEqual([
			[' ', -6, 6, 'id'],
			['x', 6, 7, undefined],
		]);
		expect(cache?.tags?.map(({ tag }) => tag)).toEqual(['#tag']);
		expect(cache?.links?.map(({ link, displayText }) => [link, displayText])).toEqual([['Two#x', 'two']]);
		expect(cache?.sections?.map(({ type }) => type)).toEqual(['yaml', 'heading', 'list', 'paragraph']);
	});

	it('has no frontmatter where it is not readable', async () => {
		const { app } = await open({ 'One.md': '---\na: [\n---\ntext' });
		expect(app.metadataCache.getCache('One.md')?.frontmatter).toBeUndefined();
		expect(app.metadataCache.getCache('One.md')?.sections?.[0]?.type).toBe('yaml');
	});

	it('finds a link by path, then by name, the nearest first', async () => {
		const { app } = await open({
			'A/Note.md': '',
			'B/Note.md': '',
			'B/Here.md': '[[note]] [[Nowhere]]',
			'C/Deep/Note.md': '',
		});
		const dest = (link: string, source: string): string | undefined =>
			app.metadataCache.getFirstLinkpathDest(link, source)?.path;
		expect(dest('c/deep/note', '')).toBe('C/Deep/Note.md');
		expect(dest('Note', 'B/Here.md')).toBe('B/Note.md');
		expect(dest('Note', 'C/Other.md')).toBe('A/Note.md');
		expect(dest('Deep/Note', '')).toBe('C/Deep/Note.md');
		expect(app.metadataCache.resolvedLinks['B/Here.md']).toEqual({ 'B/Note.md': 1 });
		expect(app.metadataCache.unresolvedLinks['B/Here.md']).toEqual({ Nowhere: 1 });
	});
});

class Panel extends ItemView {
	shown = '';
	getViewType = (): string => 'panel';
	getDisplayText = (): string => 'Panel';
	override getState = (): Record<string, unknown> => ({ shown: this.shown });
	override async setState(state: unknown): Promise<void> {
		this.shown = (state as { shown?: string }).shown ?? '';
	}
}

class Trial extends Plugin {
	override onload(): void {
		this.registerView('panel', (leaf) => new Panel(leaf));
		this.addCommand({ id: 'go', name: 'Go', callback: () => undefined });
	}
}

const manifest: obsidian.PluginManifest = {
	id: 'interview-retro',
	name: 'Trial',
	author: '',
	version: '1.0.0',
	minAppVersion: '1.13.1',
	description: '',
};

describe('plugin', () => {
	it('has no data at first, and then what it saved', async () => {
		const { app } = await open();
		const plugin = new Trial(app, manifest);
		expect(await plugin.loadData()).toBeNull();
		await plugin.saveData({ a: 1 });
		expect(await plugin.loadData()).toEqual({ a: 1 });
	});

	it('hears of settings that change under it, and not of its own', async () => {
		const { app, host, disk } = await open();
		const plugin = new Trial(app, manifest);
		const told: unknown[] = [];
		plugin.onExternalSettingsChange = async () => void told.push(await plugin.loadData());
		plugin.load();
		const path = '.obsidian/plugins/interview-retro/data.json';
		await plugin.saveData({ a: 1 });
		host.vault.trigger('raw', path);
		disk.outside.write(path, '{"a":2}');
		while (told.length === 0) await Promise.resolve();
		expect(told).toEqual([{ a: 2 }]);
	});

	it('names its commands with its own name, and takes all back', async () => {
		const { app, host } = await open();
		const plugin = new Trial(app, manifest);
		plugin.load();
		expect(host.registry.commands.get('interview-retro:go')?.name).toBe('Trial: Go');
		plugin.unload();
		expect(host.registry.commands.has('interview-retro:go')).toBe(false);
	});
});

describe('workspace', () => {
	it('keeps a view of the sidebar deferred until it is looked at', async () => {
		const first = await open();
		new Trial(first.app, manifest).load();
		const leaf = await first.app.workspace.ensureSideLeaf('panel', 'right', { state: { shown: 'x' } });
		expect(leaf.view).toBeInstanceOf(Panel);
		first.host.workspace.rightSplit.collapse();
		first.host.workspace.saveLayout();

		const host = new App(new MemoryDisk(), 'Vault');
		const app = host as unknown as obsidian.App;
		new Trial(app, manifest).load();
		await host.start();
		const kept = app.workspace.getLeavesOfType('panel')[0];
		expect(kept?.isDeferred).toBe(true);
		expect(kept?.view).not.toBeInstanceOf(Panel);
		expect(kept?.getDisplayText()).toBe('Panel');
		if (kept) await app.workspace.revealLeaf(kept);
		expect(kept?.view).toBeInstanceOf(Panel);
		expect((kept?.view as unknown as Panel).shown).toBe('x');
	});

	it('opens a note at a line', async () => {
		const { app } = await open({ 'One.md': 'a\nb\nc' });
		await app.workspace.openLinkText('One', '', false, { eState: { line: 1 } });
		const view = app.workspace.getActiveViewOfType(MarkdownView);
		expect(view?.file?.path).toBe('One.md');
		expect(view?.editor.getCursor().line).toBe(1);
	});

	it('takes a change from outside into the editor, and keeps what is typed', async () => {
		const { app, host, disk } = await open({ 'One.md': 'a\nb\nc\n' });
		await app.workspace.openLinkText('One', '');
		const { editor, save } = {
			editor: app.workspace.activeEditor?.editor as obsidian.Editor,
			save: () => app.workspace.getActiveViewOfType(MarkdownView)?.save(),
		};
		editor.replaceRange('typed', { line: 2, ch: 1 });
		await app.vault.process(note(app, 'One.md'), (text) => text.replace('a', 'AAA'));
		await host.metadataCache.idle();
		await save();
		expect(editor.getValue()).toBe('AAA\nb\nctyped\n');
		expect(disk.text('One.md')).toBe('AAA\nb\nctyped\n');
		expect(editor.getCursor('to')).toEqual({ line: 0, ch: 0 });
	});

	it('saves what is typed two seconds after the last letter, and not before', async () => {
		const { app, disk } = await open({ 'One.md': 'a\n' });
		await app.workspace.openLinkText('One', '');
		const editor = app.workspace.activeEditor?.editor as obsidian.Editor;
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		editor.replaceRange('b', { line: 0, ch: 1 });
		await vi.advanceTimersByTimeAsync(1_900);
		editor.transaction({ changes: [{ from: { line: 0, ch: 2 }, text: 'c' }] });
		await vi.advanceTimersByTimeAsync(1_999);
		expect(disk.text('One.md')).toBe('a\n');
		await vi.advanceTimersByTimeAsync(1);
		expect(disk.text('One.md')).toBe('abc\n');
	});

	it('knows one line ending in an editor, and writes no note that is only opened', async () => {
		const { app, disk, heard } = await open({ 'One.md': 'a\r\nb\rc\n' });
		await app.workspace.openLinkText('One', '');
		expect(app.workspace.activeEditor?.editor?.getValue()).toBe('a\nb\nc\n');
		await app.workspace.getActiveViewOfType(MarkdownView)?.save();
		expect(disk.text('One.md')).toBe('a\r\nb\rc\n');
		app.workspace.activeEditor?.editor?.replaceRange('!', { line: 0, ch: 1 });
		await app.workspace.getActiveViewOfType(MarkdownView)?.save();
		expect(disk.text('One.md')).toBe('a!\nb\nc\n');
		expect(heard.filter((one) => one.startsWith('modify'))).toHaveLength(1);
	});

	it('takes a transaction back in one step', async () => {
		const { app } = await open({ 'One.md': 'a\nb' });
		await app.workspace.openLinkText('One', '');
		const editor = app.workspace.activeEditor?.editor as obsidian.Editor;
		editor.transaction({
			changes: [
				{ from: { line: 0, ch: 0 }, text: 'x' },
				{ from: { line: 1, ch: 1 }, text: 'y' },
			],
			selection: { from: { line: 1, ch: 2 } },
		});
		expect([editor.getValue(), editor.getCursor()]).toEqual(['xa\nby', { line: 1, ch: 2 }]);
		editor.undo();
		expect(editor.getValue()).toBe('a\nb');
		editor.redo();
		expect(editor.getValue()).toBe('xa\nby');
	});
});

describe('controls', () => {
	it('tells a text when it is typed, not when it is set', () => {
		const told: string[] = [];
		new Setting(document.body)
			.setName('Company')
			.addText((text) => text.onChange((value) => told.push(value)).setValue('set'));
		const input = document.querySelector('input') as HTMLInputElement;
		expect(told).toEqual([]);
		input.value = 'typed';
		input.dispatchEvent(new Event('input'));
		expect(told).toEqual(['typed']);
		expect(document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Company');
	});

	it('shows a notice where a screen reader hears it', () => {
		new Notice('Saved', 0);
		expect(document.querySelector('[role=status]')?.textContent).toBe('Saved');
	});
});

describe('what is not there', () => {
	it('throws by name', async () => {
		const { app } = await open();
		expect(() => (app as unknown as { plugins: unknown }).plugins).toThrow(
			'app.plugins is not in the preview',
		);
		expect(() => (app.vault as unknown as { getConfig(): void }).getConfig()).toThrow(
			'vault.getConfig is not in the preview',
		);
		expect(() => obsidian.htmlToMarkdown('<b>x</b>')).toThrow('htmlToMarkdown is not in the preview');
		expect(() => new obsidian.HoverPopover({ hoverPopover: null }, null)).toThrow(
			'HoverPopover is not in the preview',
		);
		expect(() => (named('obsidian', { ...obsidian }) as unknown as { invented: unknown }).invented).toThrow(
			'obsidian.invented is not in the preview',
		);
		await expect(async () => obsidian.requestUrl('https://example.com')).rejects.toThrow('no network');
	});
});

describe('merge', () => {
	it.each([
		['abc', 'abXc', 'abc', 'abXc'],
		['abc', 'abc', 'Yabc', 'Yabc'],
		['abc', 'abXc', 'Yabc', 'YabXc'],
		['abc', 'Yabc', 'abXc', 'YabXc'],
		['abc', 'aXc', 'aYc', 'aXc'],
	])('from %j, %j over %j is %j', (base, mine, theirs, merged) => {
		expect(merge(base, mine, theirs)).toBe(merged);
	});
});
