import type * as api from 'obsidian';
import { actAsButton, type SearchComponent } from './components';
import { setIcon } from './icons';
import { Setting, SettingGroup } from './setting';
import { PathSuggest } from './suggest';
import { TFile, TFolder } from './files';

type Item = api.SettingDefinitionItem;
type Row = api.SettingDefinition | api.SettingDefinitionPage;

const answer = <T>(value: T | (() => T)): T => (typeof value === 'function' ? (value as () => T)() : value);

export abstract class SettingPage implements api.SettingPage {
	readonly rootEl = createDiv({ cls: 'setting-page' });
	readonly titlebarEl = this.rootEl.createDiv({ cls: 'setting-page-titlebar' });
	readonly containerEl = this.rootEl.createDiv({ cls: 'setting-page-content' });
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}

export abstract class SettingTab implements api.SettingTab {
	icon = 'lucide-settings';
	readonly containerEl = createDiv({ cls: 'vertical-tab-content' });
	settingItems: Item[] = [];
	name = '';
	private cleanups: (() => void)[] = [];
	private states: (() => void)[] = [];
	private readonly queries = new Map<string, string>();
	/** The names of the pages entered, outermost first. */
	private trail: string[] = [];
	private page: api.SettingPage | null = null;
	private shown = false;

	constructor(readonly app: api.App) {}

	getSettingDefinitions(): Item[] {
		return [];
	}

	abstract getControlValue(key: string): unknown;
	abstract setControlValue(key: string, value: unknown): void | Promise<void>;

	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.shown) this.render();
	}

	refreshDomState(): void {
		for (const state of this.states) state();
	}

	display(): void {
		this.containerEl.createDiv({ cls: 'pane-empty', text: 'This plugin has no settings.' });
	}

	hide(): void {
		this.tearDown();
		this.trail = [];
		this.shown = false;
	}

	/** What Obsidian does when the tab is chosen: definitions first, `display` where there are none. */
	show(): void {
		this.shown = true;
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) this.display();
		else this.render();
	}

	private tearDown(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.states = [];
		this.page?.hide();
		this.page = null;
		this.containerEl.empty();
	}

	private render(): void {
		const focused = this.containerEl.contains(document.activeElement)
			? document.activeElement?.getAttribute('data-setting-key')
			: null;
		const scroll = this.containerEl.scrollTop;
		this.tearDown();
		let items = this.settingItems;
		for (const name of [...this.trail]) {
			const page = pagesIn(items).find((candidate) => candidate.name === name);
			if (!page) {
				this.trail = [];
				items = this.settingItems;
				break;
			}
			items = page.items ?? [];
			if (page.page) this.page = page.page();
		}
		if (this.trail.length > 0) this.renderTitlebar();
		if (this.page) {
			this.page.title ||= this.trail[this.trail.length - 1] ?? '';
			this.containerEl.append(this.page.rootEl);
			this.page.display();
		} else {
			this.renderItems(items);
		}
		this.containerEl.scrollTop = scroll;
		if (focused)
			this.containerEl.querySelector<HTMLElement>(`[data-setting-key="${CSS.escape(focused)}"]`)?.focus();
	}

	private renderTitlebar(): void {
		const bar = this.containerEl.createDiv({ cls: 'setting-page-titlebar' });
		const back = bar.createEl('button', {
			cls: 'clickable-icon',
			type: 'button',
			attr: { 'aria-label': 'Back' },
		});
		setIcon(back, 'lucide-chevron-left');
		back.addEventListener('click', () => {
			this.trail.pop();
			this.render();
		});
		bar.createEl('h2', { text: this.trail[this.trail.length - 1] ?? '' });
	}

	private renderItems(items: Item[]): void {
		let group: SettingGroup | null = null;
		for (const item of items) {
			if ('type' in item && (item.type === 'group' || item.type === 'list')) {
				group = null;
				this.renderGroup(item);
			} else {
				group ??= new SettingGroup(this.containerEl);
				this.renderRow(item as Row, group, 0);
			}
		}
	}

	private renderGroup(definition: api.SettingDefinitionGroup | api.SettingDefinitionList): void {
		const group = new SettingGroup(this.containerEl);
		this.follow(definition.visible, (visible) => group.groupEl.toggle(visible));
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		if (definition.cls) group.addClass(...definition.cls.split(' '));
		const rows = (definition.items ?? []).map((item, index) => ({
			item,
			setting: this.renderRow(item, group, index),
		}));
		const { search } = definition;
		if (search) {
			const key = definition.heading ?? search.placeholder ?? '';
			const apply = (query: string): void => {
				this.queries.set(key, query);
				for (const { item, setting } of rows) {
					if ('type' in item && item.type === 'page') continue;
					const always = 'searchable' in item && item.searchable !== undefined && !answer(item.searchable);
					setting.settingEl.toggleClass(
						'is-filtered',
						query !== '' && !always && !search.match(item as api.SettingDefinition, query),
					);
				}
			};
			group.addSearch((component: SearchComponent) => {
				component
					.setPlaceholder(search.placeholder ?? 'Filter')
					.setValue(this.queries.get(key) ?? '')
					.onChange(apply);
				component.inputEl.setAttribute('aria-label', search.placeholder ?? 'Filter');
			});
			apply(this.queries.get(key) ?? '');
		}
		for (const button of definition.extraButtons ?? []) group.addExtraButton(button);
		if (definition.type === 'list')
			this.completeList(
				definition as api.SettingDefinitionList,
				group,
				rows.map((row) => row.setting),
			);
	}

	private completeList(
		definition: api.SettingDefinitionList,
		group: SettingGroup,
		settings: Setting[],
	): void {
		group.addClass('mod-list');
		const { addItem, emptyState, onDelete, onReorder } = definition;
		if (addItem) {
			group.addExtraButton((button) => {
				button
					.setIcon('lucide-plus')
					.setTooltip(addItem.name)
					.onClick(() => addItem.action(button.extraSettingsEl));
			});
		}
		if (settings.length === 0 && emptyState !== undefined)
			group.listEl.createDiv({ cls: 'setting-list-empty', text: emptyState });
		settings.forEach((setting, index) => {
			const name = setting.nameEl.getText();
			if (onReorder) {
				// Dragging is not for every hand; two buttons do the same here.
				setting.addExtraButton((button) =>
					button
						.setIcon('lucide-arrow-up')
						.setTooltip(`Move ${name} up`)
						.setDisabled(index === 0)
						.onClick(() => this.changeList(() => onReorder(index, index - 1))),
				);
				setting.addExtraButton((button) =>
					button
						.setIcon('lucide-arrow-down')
						.setTooltip(`Move ${name} down`)
						.setDisabled(index === settings.length - 1)
						.onClick(() => this.changeList(() => onReorder(index, index + 1))),
				);
			}
			if (!onDelete) return;
			setting.addExtraButton((button) =>
				button
					.setIcon('lucide-trash-2')
					.setTooltip(`Delete ${name}`)
					.onClick(() => this.changeList(() => onDelete(index))),
			);
			setting.settingEl.addEventListener('keydown', (event) => {
				const typing = (event.target as HTMLElement).matches('input, textarea, select');
				if (typing || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
				event.preventDefault();
				this.changeList(() => onDelete(index));
			});
		});
	}

	private changeList(change: () => void): void {
		change();
		this.update();
	}

	private follow(predicate: boolean | (() => boolean) | undefined, apply: (value: boolean) => void): void {
		if (predicate === undefined) return;
		const state = (): void => apply(answer(predicate));
		this.states.push(state);
		state();
	}

	private renderRow(item: Row, group: SettingGroup, index: number): Setting {
		const setting = new Setting(group.listEl);
		setting.setName(item.name);
		if (item.desc !== undefined)
			setting.setDesc(
				typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment),
			);
		this.follow(item.visible, (visible) => setting.settingEl.toggle(visible));
		if ('type' in item && item.type === 'page') {
			this.renderEntry(item, setting);
		} else if ('render' in item && item.render) {
			const cleanup = item.render(setting, group);
			if (cleanup) this.cleanups.push(cleanup);
		} else if ('action' in item && item.action) {
			const { action } = item;
			let disabled = false;
			actAsButton(setting.settingEl);
			setting.setClass('mod-action').settingEl.addEventListener('click', () => {
				if (!disabled) action(setting.settingEl, index);
			});
			this.follow(item.disabled, (value) => {
				disabled = value;
				setting.setDisabled(value).settingEl.setAttr('aria-disabled', value ? 'true' : null);
			});
		} else if ('control' in item && item.control) {
			this.renderControl(item.control, setting);
		}
		return setting;
	}

	private renderEntry(item: api.SettingDefinitionPage, setting: Setting): void {
		actAsButton(setting.settingEl);
		setting.setClass('mod-page').addDisplayValue((value) => {
			const show = (): void =>
				void value
					.setValue(item.displayValue === undefined ? null : answer(item.displayValue))
					.setStatus(item.status === undefined ? null : answer(item.status));
			this.states.push(show);
			show();
		});
		setIcon(setting.controlEl.createSpan({ cls: 'setting-page-arrow' }), 'lucide-chevron-right');
		setting.settingEl.addEventListener('click', () => {
			this.trail.push(item.name);
			this.render();
		});
	}

	private renderControl(control: api.SettingControl, setting: Setting): void {
		const stored = this.getControlValue(control.key) ?? control.defaultValue;
		const check = async (value: unknown): Promise<boolean> => {
			const problem = await (
				control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined
			)?.(value);
			setting.setErrorMessage(problem || null);
			return !problem;
		};
		const change = async (value: unknown): Promise<void> => {
			if (!(await check(value))) return;
			await this.setControlValue(control.key, value);
			this.refreshDomState();
		};
		addControl(this.app, setting, control, stored, (value) => void change(value));
		setting.controlEl.querySelector('input, textarea, select')?.setAttribute('data-setting-key', control.key);
		this.follow(control.disabled, (disabled) => setting.setDisabled(disabled));
		if (control.validate) void check(stored);
	}
}

type Change = (value: unknown) => void;

/** The control of one type, with what is stored, telling each change. */
function addControl(
	app: api.App,
	setting: Setting,
	control: api.SettingControl,
	stored: unknown,
	change: Change,
): void {
	const text = stored === undefined || stored === null ? '' : String(stored as string | number);
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(Boolean(stored)).onChange(change));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text).onChange(change));
			break;
		case 'text':
			setting.addText((input) => fill(input, control, text).onChange(change));
			break;
		case 'textarea':
			setting.addTextArea((input) => {
				fill(input, control, text).onChange(change);
				if (control.rows !== undefined) input.inputEl.rows = control.rows;
			});
			break;
		case 'number':
			addNumber(setting, control, text, change);
			break;
		case 'slider':
			setting.addSlider((slider) => {
				slider
					.setLimits(control.min, control.max, control.step)
					.setValue(Number(stored ?? control.min))
					.onChange(change);
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
			});
			break;
		case 'color':
			setting.addColorPicker((picker) => picker.setValue(text).onChange(change));
			break;
		case 'file':
		case 'folder':
			addPath(app, setting, control, text, change);
	}
}

/** A field with what is stored, and its placeholder. */
function fill<T extends { setPlaceholder(text: string): T; setValue(text: string): T }>(
	input: T,
	control: { placeholder?: string | undefined },
	text: string,
): T {
	return input.setPlaceholder(control.placeholder ?? '').setValue(text);
}

function addNumber(setting: Setting, control: api.SettingNumberControl, text: string, change: Change): void {
	setting.addText((input) => {
		input.inputEl.setAttrs({
			type: 'number',
			min: control.min ?? null,
			max: control.max ?? null,
			step: control.step ?? null,
		});
		fill(input, control, text).onChange((value) => {
			const number = value.trim() === '' ? NaN : Number(value);
			change(Number.isNaN(number) ? (control.defaultValue ?? 0) : number);
		});
	});
}

function addPath(
	app: api.App,
	setting: Setting,
	control: api.SettingFileControl | api.SettingFolderControl,
	text: string,
	change: Change,
): void {
	setting.addSearch((input) => {
		fill(input, control, text).onChange(change);
		const suggest = new PathSuggest(app, input.inputEl, () => pathsFor(app, control));
		suggest.onSelect((path) => {
			input.setValue(path);
			change(path);
		});
	});
}

function pagesIn(items: Item[]): api.SettingDefinitionPage[] {
	return items.flatMap((item) => {
		if (!('type' in item)) return [];
		return item.type === 'page'
			? [item as api.SettingDefinitionPage]
			: pagesIn((item as api.SettingDefinitionGroup).items ?? []);
	});
}

function pathsFor(app: api.App, control: api.SettingFileControl | api.SettingFolderControl): string[] {
	const nodes = app.vault.getAllLoadedFiles();
	if (control.type === 'file')
		return nodes
			.filter((node) => node instanceof TFile)
			.filter((file) => control.filter?.(file) ?? true)
			.map((file) => file.path);
	return nodes
		.filter((node) => node instanceof TFolder)
		.filter((folder) => (control.includeRoot || !folder.isRoot()) && (control.filter?.(folder) ?? true))
		.map((folder) => folder.path);
}

export abstract class PluginSettingTab extends SettingTab implements api.PluginSettingTab {
	constructor(
		app: api.App,
		readonly plugin: api.Plugin,
	) {
		super(app);
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}
