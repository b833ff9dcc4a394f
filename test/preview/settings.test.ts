// @vitest-environment jsdom
import * as obsidian from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../scripts/preview/host/app';
import { MemoryDisk } from '../../scripts/preview/host/disk';
import type { PluginSettingTab as HostTab } from '../../scripts/preview/host/setting-tab';

const { AbstractInputSuggest, Modal, Plugin, PluginSettingTab } = obsidian;

class Trial extends Plugin {
	override settings = { on: false, folder: '', days: 7, state: 'b', names: ['one', 'two'] };
}

class Tab extends PluginSettingTab {
	constructor(
		app: obsidian.App,
		readonly trial: Trial,
	) {
		super(app, trial);
	}

	override getSettingDefinitions(): obsidian.SettingDefinitionItem[] {
		const { settings } = this.trial;
		return [
			{ name: 'Switch', desc: 'Shows the days', control: { type: 'toggle', key: 'on' } },
			{
				name: 'Days',
				visible: () => settings.on,
				control: {
					type: 'number',
					key: 'days',
					min: 1,
					validate: (days) => (days < 1 ? 'At least one day.' : undefined),
				},
			},
			{
				type: 'group',
				heading: 'Where',
				items: [
					{ name: 'Folder', control: { type: 'folder', key: 'folder' } },
					{
						name: 'State',
						control: { type: 'dropdown', key: 'state', options: { a: 'First', b: 'Second' } },
					},
				],
			},
			{
				type: 'list',
				heading: 'Names',
				emptyState: 'No names yet',
				items: settings.names.map((name) => ({ name })),
				addItem: { name: 'Add name', action: () => (settings.names.push('new'), this.update()) },
				onDelete: (index) => void settings.names.splice(index, 1),
				onReorder: (from, to) => void settings.names.splice(to, 0, ...settings.names.splice(from, 1)),
			},
			{
				type: 'page',
				name: 'More',
				displayValue: () => `${settings.names.length} names`,
				items: [{ name: 'Deep', control: { type: 'text', key: 'deep', defaultValue: 'down' } }],
			},
		];
	}
}

async function open(): Promise<{
	app: obsidian.App;
	disk: MemoryDisk;
	trial: Trial;
	tab: Tab;
	el: HTMLElement;
}> {
	const disk = new MemoryDisk({ 'Interviews/One.md': '', 'Companies/A.md': '' });
	const host = new App(disk, 'Vault');
	const app = host as unknown as obsidian.App;
	await host.start();
	const trial = new Trial(app, {
		id: 'interview-retro',
		name: 'Trial',
		author: '',
		version: '1.0.0',
		minAppVersion: '1.13.1',
		description: '',
	});
	const tab = new Tab(app, trial);
	trial.addSettingTab(tab);
	document.body.append(tab.containerEl);
	(tab as unknown as HostTab).show();
	return { app, disk, trial, tab, el: tab.containerEl };
}

const row = (el: HTMLElement, name: string): HTMLElement => {
	const found = el
		.findAll('.setting-item')
		.find((item) => item.find('.setting-item-name')?.textContent === name);
	if (!found) throw new Error(`There is no setting ${name}.`);
	return found;
};
const names = (el: HTMLElement): string[] =>
	el.findAll('.mod-list .setting-items .setting-item-name').map((each) => each.getText());
const button = (el: HTMLElement, name: string): HTMLElement => el.find(`[aria-label="${name}"]`);

beforeEach(() => {
	window.localStorage.clear();
	document.body.replaceChildren();
});

describe('declared settings', () => {
	it('show what is stored, and store what is chosen', async () => {
		const { el, disk } = await open();
		const state = row(el, 'State').find('select') as HTMLSelectElement;
		expect(state.value).toBe('b');
		state.value = 'a';
		state.dispatchEvent(new Event('change'));
		while (!disk.text('.obsidian/plugins/interview-retro/data.json')) await Promise.resolve();
		expect(JSON.parse(disk.text('.obsidian/plugins/interview-retro/data.json') ?? '')).toMatchObject({
			state: 'a',
		});
	});

	it('appear when what they depend on is switched on', async () => {
		const { el } = await open();
		expect(row(el, 'Days').isShown()).toBe(false);
		row(el, 'Switch').find('.checkbox-container').click();
		while (!row(el, 'Days').isShown()) await Promise.resolve();
	});

	it('keep what is not valid, and say why', async () => {
		const { el, trial } = await open();
		const days = row(el, 'Days').find('input') as HTMLInputElement;
		days.value = '0';
		days.dispatchEvent(new Event('input'));
		while (!row(el, 'Days').find('[role=alert]')) await Promise.resolve();
		expect(row(el, 'Days').find('[role=alert]').textContent).toBe('At least one day.');
		expect(trial.settings.days).toBe(7);
	});

	it('add to, reorder and delete from a list', async () => {
		const { el } = await open();
		button(el, 'Move two up').click();
		expect(names(el)).toEqual(['two', 'one']);
		button(el, 'Add name').click();
		expect(names(el)).toEqual(['two', 'one', 'new']);
		for (const name of ['two', 'one', 'new']) button(el, `Delete ${name}`).click();
		expect(el.find('.setting-list-empty').textContent).toBe('No names yet');
	});

	it('open a page and come back', async () => {
		const { el } = await open();
		expect(row(el, 'More').textContent).toContain('2 names');
		row(el, 'More').click();
		expect((row(el, 'Deep').find('input') as HTMLInputElement).value).toBe('down');
		button(el, 'Back').click();
		row(el, 'Switch');
	});
});

class Names extends AbstractInputSuggest<string> {
	protected override getSuggestions = (query: string): string[] =>
		['Contoso', 'Fabrikam'].filter((name) => name.toLowerCase().includes(query.toLowerCase()));
	override renderSuggestion(name: string, el: HTMLElement): void {
		el.setText(name);
	}
	override selectSuggestion(name: string, event: MouseEvent | KeyboardEvent): void {
		this.setValue(name);
		super.selectSuggestion(name, event);
	}
}

const press = (key: string): void =>
	void (document.activeElement ?? document.body).dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
	);

describe('a dialog with suggestions', () => {
	it('closes the suggestions first, then itself, and gives the focus back', async () => {
		const { app } = await open();
		const before = document.body.createEl('button');
		before.focus();
		const modal = new Modal(app);
		modal.setTitle('New retro');
		const input = modal.contentEl.createEl('input', { type: 'text' });
		new Names(app, input);
		modal.open();
		expect(document.activeElement).toBe(input);
		const list = async (): Promise<string[]> => {
			while (!document.querySelector('[role=option]')) await Promise.resolve();
			return Array.from(document.querySelectorAll('[role=option]')).map((option) => option.textContent ?? '');
		};
		expect(await list()).toEqual(['Contoso', 'Fabrikam']);
		press('Escape');
		expect(document.querySelector('[role=option]')).toBeNull();
		expect(modal.containerEl.isConnected).toBe(true);
		input.dispatchEvent(new Event('input'));
		await list();
		press('ArrowDown');
		press('Enter');
		expect(input.value).toBe('Fabrikam');
		press('Escape');
		expect(modal.containerEl.isConnected).toBe(false);
		expect(document.activeElement).toBe(before);
	});

	it('keeps the focus inside', async () => {
		const { app } = await open();
		const modal = new Modal(app);
		const input = modal.contentEl.createEl('input', { type: 'text' });
		modal.open();
		const last = modal.contentEl.createEl('button');
		last.focus();
		press('Tab');
		expect(document.activeElement).toBe(modal.modalEl.find('.modal-close-button'));
		expect(modal.modalEl.contains(input)).toBe(true);
	});
});
