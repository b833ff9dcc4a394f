// @vitest-environment jsdom
/** What is saved, when, and over what; and where a new note can go whatever the settings say. */
import type * as obsidian from 'obsidian';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../../src/core/settings';
import { createNote } from '../../src/obsidian/host/create';
import { closeVault, get, openSettings, openVault, press, SAVED, type, type Opened } from '../support/faulty';
import { the } from '../../scripts/the';

beforeEach(() => {
	vi.setSystemTime(new Date(2026, 10, 20, 10));
});
afterEach(() => {
	closeVault();
	vi.useRealTimers();
});

const RETRO =
	'---\ntype: interview-retro\ncompany: Northwind\ndate: 2026-10-01\n---\n## Improvement plan\n- [ ] Draw first [theme:: pacing]\n';
const saved = ({ disk }: Opened): unknown => JSON.parse(disk.text(SAVED) ?? 'null') as unknown;

/** The control of a setting on the first page. */
function control<E extends HTMLElement>({ app }: Opened, name: string): E {
	const tab = the(app.registry.settingTabs[0]);
	if (!tab.containerEl.isConnected) {
		document.body.append(tab.containerEl);
		tab.show();
	}
	const row = the(
		Array.from(tab.containerEl.querySelectorAll<HTMLElement>('.setting-item')).find(
			(one) => one.querySelector('.setting-item-name')?.textContent === name,
		),
	);
	return the(row.querySelector<E>('input, textarea, select'));
}
const toggle = (vault: Opened): void => control(vault, 'Add the done date').click();
function write(vault: Opened, name: string, text: string): void {
	const field = control<HTMLInputElement>(vault, name);
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('settings', () => {
	test('of somebody who has none are the defaults, and are not written', async () => {
		const vault = await openVault({ 'Interviews/a.md': RETRO });
		await vault.plugin.onExternalSettingsChange();
		expect(vault.faults.calls).toEqual([]);
		expect(vault.disk.paths()).toEqual(['Interviews/a.md']);
	});

	test('are saved one by one, beside keys that nobody here knows', async () => {
		const vault = await openVault({
			[SAVED]:
				'{"later":{"kept":1},"stages":"not a list","headings":{"later":["x"],"notes":["Mine"]},"thresholds":{"halfLife":9}}',
		});
		toggle(vault);
		await vault.settle();
		expect(saved(vault)).toEqual({
			later: { kept: 1 },
			stages: 'not a list',
			headings: { later: ['x'] },
			'headings.notes': ['Mine'],
			'thresholds.halfLife': 9,
			addDoneDate: false,
			schema: 1,
		});
		expect(vault.told()).toEqual([]);
	});

	test('of a later version are not written, and the switch shows what is so', async () => {
		const later = '{"schema":2,"addDoneDate":true,"new":[]}';
		const vault = await openVault({ [SAVED]: later });
		toggle(vault);
		await vault.settle();
		expect(vault.told()).toEqual([
			expect.stringContaining('saved by a later version of this plugin, so they were not changed'),
		]);
		expect(vault.disk.text(SAVED)).toBe(later);
		expect(control<HTMLInputElement>(vault, 'Add the done date').checked).toBe(true);
	});

	test('that another device changed meanwhile are kept', async () => {
		const vault = await openVault({ [SAVED]: '{"folder":"Old"}' });
		toggle(vault);
		vault.disk.outside.write(SAVED, '{"folder":"Theirs","results":["yes"]}');
		await vault.settle();
		expect(saved(vault)).toEqual({ folder: 'Theirs', results: ['yes'], addDoneDate: false, schema: 1 });
	});

	test('that changed on disk and were not told of are read before they are written', async () => {
		const vault = await openVault({ [SAVED]: '{"folder":"Old"}' });
		await vault.disk.write(SAVED, '{"folder":"Theirs"}');
		toggle(vault);
		await vault.settle();
		expect(saved(vault)).toEqual({ folder: 'Theirs', addDoneDate: false, schema: 1 });
	});

	test('that are changed twice at once are both saved', async () => {
		const vault = await openVault({});
		toggle(vault);
		write(vault, 'Folder', 'Jobs');
		await vault.settle();
		expect(saved(vault)).toEqual({ folder: 'Jobs', addDoneDate: false, schema: 1 });
	});

	test('whose file is gone for a moment are not lost by the next change', async () => {
		const vault = await openVault({ [SAVED]: '{"folder":"Jobs","later":1}' });
		await vault.disk.remove(SAVED);
		toggle(vault);
		await vault.settle();
		expect(saved(vault)).toEqual({ folder: 'Jobs', later: 1, addDoneDate: false, schema: 1 });
	});

	test.each(['{"folder": ', '[]', '"text"'])(
		'that cannot be read, %j, are told of and never written over',
		async (text) => {
			const vault = await openVault({ [SAVED]: text, 'Interviews/a.md': RETRO });
			expect(vault.told()).toEqual([expect.stringContaining('cannot be read')]);
			expect(get('checkbox', 'Draw first')).toBeDefined();
			toggle(vault);
			await vault.settle();
			expect(vault.told()).toEqual([expect.stringContaining('nothing was changed')]);
			expect(vault.disk.text(SAVED)).toBe(text);
			vault.disk.outside.write(SAVED, '{"folder":"Jobs"}');
			await vault.settle();
			toggle(vault);
			await vault.settle();
			expect(saved(vault)).toEqual({ folder: 'Jobs', addDoneDate: false, schema: 1 });
		},
	);
});

describe('what cannot be a setting is refused where it is typed, with the reason', () => {
	const typed = async (
		pages: string[],
		name: string,
		text: string,
	): Promise<{ after: unknown; said: string }> => {
		const vault = await openVault({ [SAVED]: '{"schema":1}' });
		openSettings(vault, ...pages);
		write(vault, name, text);
		await vault.settle();
		const { containerEl } = the(vault.app.registry.settingTabs[0]);
		return { after: saved(vault), said: containerEl.textContent };
	};
	const NAMES = ['Advanced', 'Property names'];

	test.each([
		[NAMES, 'reviewed', ' Date', 'The property date is called so already.'],
		[NAMES, 'closed', 'company', 'The property company is called so already.'],
		[NAMES, 'captured', 'a\u2028b', 'A name is one line.'],
		[[], 'Folder', '../elsewhere', 'This must be a place in your vault'],
		[[], 'Folder', 'C:\\x', 'This must be a place in your vault'],
	])('%j, %s: %j', async (pages, name, text, reason) => {
		const { after, said } = await typed(pages, name, text);
		expect(after).toEqual({ schema: 1 });
		expect(said).toContain(reason);
	});

	test('another name is saved', async () => {
		const { after } = await typed(NAMES, 'reviewed', 'looked-at');
		expect(after).toEqual({ 'propertyNames.reviewed': 'looked-at', schema: 1 });
	});
});

describe('settings of two devices', () => {
	test('changed in one group on each are both kept where the saved files are joined key by key', async () => {
		const vault = await openVault({ [SAVED]: '{"thresholds":{"halfLife":9}}' });
		await vault.plugin['store'].change((settings) => void (settings.thresholds.resolvedAfter = 5));
		const theirs = { 'thresholds.halfLife': 9, 'thresholds.untestedDays': 30, 'headings.notes': ['Mine'] };
		vault.disk.outside.write(SAVED, JSON.stringify({ ...theirs, ...(saved(vault) as object) }));
		await vault.settle();
		expect(vault.plugin['store'].current.thresholds).toMatchObject({
			resolvedAfter: 5,
			untestedDays: 30,
			halfLife: 9,
		});
		expect(vault.plugin['store'].current.headings.notes).toEqual(['Mine']);
	});

	test('saved as groups by an older version are read, and written otherwise only by a change', async () => {
		const older = '{"thresholds":{"halfLife":9},"weekly":{"folder":"W"}}';
		const vault = await openVault({ [SAVED]: older });
		expect(vault.plugin['store'].current.weekly.folder).toBe('W');
		expect(vault.disk.text(SAVED)).toBe(older);
		toggle(vault);
		await vault.settle();
		expect(saved(vault)).toEqual({
			'thresholds.halfLife': 9,
			'weekly.folder': 'W',
			addDoneDate: false,
			schema: 1,
		});
	});

	test('that say two things of one key, in a group and beside it, go by the key', () => {
		expect(
			readSettings({ thresholds: { halfLife: 9, leechAfter: 7 }, 'thresholds.halfLife': 2 }).thresholds,
		).toMatchObject({
			halfLife: 2,
			leechAfter: 7,
		});
	});

	test.each([
		'data.sync-conflict-20261129-101010-ABCDEFG.json',
		'data (Conflicted copy Pixel 202611291010).json',
		"data (Anna's conflicted copy 2026-11-29).json",
		'data 2.json',
		'data (1).json',
		'data-DESKTOP-AB12.json',
		'data_conflict-20261129.json',
	])('of which a copy was left, %s, are told of with what differs, and taken one by one', async (name) => {
		const folder = SAVED.slice(0, SAVED.lastIndexOf('/'));
		const copy = JSON.stringify({
			thresholds: { resolvedAfter: 5 },
			fileName: '{{company}}',
			results: ['yes', 'no'],
		});
		const vault = await openVault({ [SAVED]: '{"fileName":"{{date}}"}', [`${folder}/${name}`]: copy });
		expect(vault.told()).toEqual([
			expect.stringContaining(`another copy of this plugin's settings: ${name}.`),
		]);
		const rows = (): string[] => {
			control(vault, 'Folder');
			return Array.from(the(vault.app.registry.settingTabs[0]).containerEl.querySelectorAll('.setting-item'))
				.map((row) => row.textContent ?? '')
				.filter((text) => text.includes('in the copy'));
		};
		expect(rows()).toEqual([
			'File name“{{date}}” here, “{{company}}” in the copy.Use “{{company}}”',
			'Results“pending, passed, offer, rejected, withdrawn, ghosted” here, “yes, no” in the copy.Use “yes, no”',
			'Resolved after3 here, 5 in the copy.Use 5',
		]);
		press('Set Resolved after to 5');
		await vault.settle();
		press('Set Results to “yes, no”');
		await vault.settle();
		expect(rows()).toEqual(['File name“{{date}}” here, “{{company}}” in the copy.Use “{{company}}”']);
		expect(saved(vault)).toEqual({
			fileName: '{{date}}',
			results: ['yes', 'no'],
			'thresholds.resolvedAfter': 5,
			schema: 1,
		});
		expect(vault.disk.text(`${folder}/${name}`)).toBe(copy);
	});

	test('of which a copy says the same, or that are called otherwise, are no news; one that cannot be read is', async () => {
		const folder = SAVED.slice(0, SAVED.lastIndexOf('/'));
		const vault = await openVault({
			[SAVED]: '{"thresholds":{"resolvedAfter":5}}',
			[`${folder}/data (1).json`]: '{"thresholds.resolvedAfter":5}',
			[`${folder}/database.json`]: '{"folder":"X"}',
			[`${folder}/manifest.json`]: '{"folder":"X"}',
		});
		expect(vault.told()).toEqual([]);
		vault.disk.outside.write(`${folder}/data (2).json`, '{"folder": ');
		await vault.plugin.onExternalSettingsChange();
		await vault.plugin.onExternalSettingsChange();
		expect(vault.told()).toEqual([expect.stringContaining('data (2).json')]);
		control(vault, 'Folder');
		expect(the(vault.app.registry.settingTabs[0]).containerEl.textContent).toContain('it cannot be read');
	});
});

describe('a new note', () => {
	const NOTES = { 'Interviews/a.md': RETRO, 'C# jobs/b.md': '', '.obsidian/app.json': '{}' };
	const made = async (
		settings: object,
		company = 'Fabrikam',
	): Promise<{ paths: string[]; told: string[] }> => {
		const vault = await openVault({ ...NOTES, [SAVED]: JSON.stringify(settings) });
		vault.run('new-retro');
		type('Company', company);
		press('Create retro');
		await vault.settle();
		const paths = vault.disk.paths().filter((path) => !(path in NOTES) && path !== SAVED);
		return { paths, told: vault.told() };
	};

	test.each([
		['../x', 'x'],
		['a/../../b', 'a/b'],
		['/etc', 'etc'],
		['C:\\Windows', 'C/Windows'],
		['..\\..\\up', 'up'],
		['.obsidian', 'obsidian'],
		['.obsidian/plugins', 'obsidian/plugins'],
		['Interviews/../.obsidian/snippets', 'Interviews/obsidian/snippets'],
		['../..', ''],
		['C# jobs', 'C# jobs'],
		['interviews', 'Interviews'],
		['Jobs: mine', 'Jobs mine'],
	])('goes into the vault where the folder is %j', async (folder, expected) => {
		const { paths, told } = await made({ folder });
		expect(told).toEqual([]);
		expect(paths).toEqual([`${expected === '' ? '' : `${expected}/`}2026-11-20 Fabrikam.md`]);
	});

	test('goes into the folder that tells interviews, whatever it is called', async () => {
		expect((await made({ retroBy: 'folder', retroValue: 'C# jobs' })).paths).toEqual([
			'C# jobs/2026-11-20 Fabrikam.md',
		]);
	});

	test.each([
		['../../{{company}}', 'Fabrikam', 'Interviews/Interview/Interview/Fabrikam.md'],
		['.obsidian/{{company}}', 'Fabrikam', 'Interviews/obsidian/Fabrikam.md'],
		['{{company}}', '../../up', 'Interviews/up.md'],
		['{{company}}', '.hidden', 'Interviews/hidden.md'],
		['{{company}}', 'CON', 'Interviews/CON_.md'],
	])('goes below its folder where the file name is %j for %j', async (fileName, company, expected) => {
		const { paths } = await made({ fileName }, company);
		expect(paths).toHaveLength(1);
		expect(paths[0]).toMatch(/^Interviews\//);
		expect(
			the(paths[0])
				.split('/')
				.every((part) => !part.startsWith('.')),
		).toBe(true);
		expect(paths[0]).toBe(expected);
	});

	test.each([
		['../x', 'a/../b'],
		['.obsidian', '..'],
		['a\\..\\..', 'b\\c'],
		['', '/etc/passwd'],
	])('never leaves the vault, whoever asks: %j, %j', async (folder, name) => {
		const vault = await openVault({});
		const file = await createNote(vault.app as unknown as obsidian.App, folder, name, 'x', () => null);
		expect(vault.disk.paths()).toEqual([file.path]);
		expect(
			file.path.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.includes('\\')),
		).toBe(true);
	});

	test("is not made among Obsidian's own settings, whatever their folder is called", async () => {
		const vault = await openVault({ 'Config/app.json': '{}' });
		Object.defineProperty(vault.app.vault, 'configDir', { value: 'Config' });
		await expect(
			createNote(vault.app as unknown as obsidian.App, 'config/Notes', 'a', 'x', () => null),
		).rejects.toThrow(
			"“config/Notes” is in the folder of Obsidian's own settings, so no note was created there. Choose another one.",
		);
		expect(vault.disk.paths()).toEqual(['Config/app.json']);
	});

	test('says so where its name is taken, in whatever case', async () => {
		const vault = await openVault({ 'Interviews/2026-11-20 FABRIKAM.md': 'mine' });
		vault.run('new-retro');
		type('Company', 'Fabrikam');
		press('Create retro');
		await vault.settle();
		expect(vault.told()).toEqual([
			'A note called “2026-11-20 Fabrikam” is there already, so the new one is called “2026-11-20 Fabrikam 2”.',
		]);
		expect(vault.disk.text('Interviews/2026-11-20 FABRIKAM.md')).toBe('mine');
	});

	test('that a sync program brings at the same moment is not written over', async () => {
		const vault = await openVault({ 'Interviews/a.md': RETRO });
		vault.run('new-retro');
		type('Company', 'Fabrikam');
		const release = vault.faults.hold();
		press('Create retro');
		await vault.disk.create('Interviews/2026-11-20 Fabrikam.md', 'theirs');
		release();
		await vault.settle();
		expect(vault.disk.text('Interviews/2026-11-20 Fabrikam.md')).toBe('theirs');
		expect(vault.disk.text('Interviews/2026-11-20 Fabrikam 2.md')).toContain('company: Fabrikam');
		expect(vault.told()).toEqual([expect.stringContaining('is called “2026-11-20 Fabrikam 2”')]);
	});
});

test('whatever another device does, nothing is written without a click', async () => {
	const vault = await openVault({
		'Interviews/a.md': RETRO,
		'Interviews/b.md': RETRO.replace('Northwind', 'Contoso'),
	});
	const { disk } = vault;
	await vault.app.workspace.openLinkText('Interviews/b.md', '');
	disk.outside.write('Interviews/a.md', RETRO.replace('[ ]', '[x]'));
	disk.outside.write('Interviews/a (Conflicted copy Pixel 202611201200).md', RETRO);
	disk.outside.write('Interviews/c.md', RETRO.replace(/\n/g, '\r\n'));
	disk.outside.write('Interviews/b.md', '---\ntype: interview-retro\n');
	await vault.settle();
	disk.outside.rename('Interviews/a.md', 'Elsewhere/a.md');
	disk.outside.remove('Interviews/c.md');
	disk.outside.write(SAVED, '{"retroBy":"folder","retroValue":"Interviews"}');
	await vault.settle();
	disk.outside.write(SAVED, '{');
	disk.outside.remove('Interviews');
	await vault.settle();
	expect(vault.faults.calls).toEqual([]);
});
