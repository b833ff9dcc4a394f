import type * as api from 'obsidian';
import type { App } from '../host/app';
import { Modal } from '../host/modal';
import type { PluginSettingTab } from '../host/setting-tab';

export class SettingsDialog extends Modal {
	private shown: PluginSettingTab | null = null;

	constructor(
		private readonly host: App,
		private readonly pluginId?: string,
	) {
		super(host as unknown as api.App);
		this.modalEl.addClass('mod-settings');
		this.setTitle('Settings');
	}

	override onOpen(): void {
		const tabs = this.host.registry.settingTabs;
		const side = this.contentEl.createDiv({
			cls: 'vertical-tab-header',
			attr: { role: 'tablist', 'aria-orientation': 'vertical' },
		});
		const body = this.contentEl.createDiv({
			cls: 'vertical-tab-content-container',
			attr: { role: 'tabpanel', 'aria-label': 'Settings' },
		});
		if (tabs.length === 0) body.createDiv({ cls: 'pane-empty', text: 'The plugin has no settings yet.' });
		for (const tab of tabs) {
			const item = side.createEl('button', {
				cls: 'vertical-tab-nav-item',
				type: 'button',
				text: tab.name,
				attr: { role: 'tab' },
			});
			item.addEventListener('click', () => this.show(tab, item, body));
			if (tab === (tabs.find((each) => each.plugin.manifest.id === this.pluginId) ?? tabs[0]))
				this.show(tab, item, body);
		}
	}

	override onClose(): void {
		this.shown?.hide();
		this.shown = null;
	}

	private show(tab: PluginSettingTab, item: HTMLElement, body: HTMLElement): void {
		this.shown?.hide();
		this.shown = tab;
		for (const each of Array.from(item.parentElement?.children ?? [])) {
			each.toggleClass('is-active', each === item);
			each.setAttribute('aria-selected', String(each === item));
		}
		body.empty();
		body.append(tab.containerEl);
		tab.show();
	}
}
