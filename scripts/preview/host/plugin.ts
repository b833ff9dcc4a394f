import type * as api from 'obsidian';
import { AbsentError } from './absent';
import type { App } from './app';
import { Component } from './component';
import { codeBlockProcessor, MarkdownPreviewRenderer } from './markdown';
import type { PluginSettingTab } from './setting-tab';

const asHost = (app: api.App): App => app as unknown as App;

export abstract class Plugin extends Component {
	settings?: unknown;

	private dataKnown: string | null = null;

	constructor(
		readonly app: api.App,
		readonly manifest: api.PluginManifest,
	) {
		super();
		this.registerEvent(asHost(app).vault.on('raw', (path: string) => void this.noticeData(path)));
	}

	onExternalSettingsChange?(): unknown;

	override onload(): Promise<void> | void {
		return undefined;
	}

	onUserEnable(): void {
		return undefined;
	}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = asHost(this.app).workspace.leftRibbon.add(icon, title, callback);
		this.register(() => button.remove());
		return button;
	}

	addStatusBarItem(): HTMLElement {
		const bar =
			document.querySelector<HTMLElement>('.status-bar') ?? document.body.createDiv({ cls: 'status-bar' });
		const item = bar.createDiv({ cls: `status-bar-item plugin-${this.manifest.id}` });
		this.register(() => item.remove());
		return item;
	}

	/** In Obsidian the plugin's id and name go before those of the command. */
	addCommand(command: api.Command): api.Command {
		const { id, name } = this.manifest;
		const full = { ...command, id: `${id}:${command.id}`, name: `${name}: ${command.name}` };
		asHost(this.app).registry.commands.set(full.id, full);
		this.register(() => asHost(this.app).registry.commands.delete(full.id));
		for (const { modifiers, key } of command.hotkeys ?? []) {
			this.app.scope.register(modifiers, key, () => {
				if (!asHost(this.app).canRun(full)) return undefined;
				asHost(this.app).run(full);
				return false;
			});
		}
		return full;
	}

	removeCommand(commandId: string): void {
		asHost(this.app).registry.commands.delete(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(tab: PluginSettingTab): void {
		asHost(this.app).registry.settingTabs.push(tab);
		tab.update();
		this.register(() =>
			asHost(this.app).registry.settingTabs.splice(asHost(this.app).registry.settingTabs.indexOf(tab), 1),
		);
	}

	registerView(type: string, creator: api.ViewCreator): void {
		const { views } = asHost(this.app).workspace;
		if (views.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		views.set(type, creator);
		this.register(() => views.delete(type));
	}

	registerHoverLinkSource(id: string, info: api.HoverLinkSource): void {
		asHost(this.app).registry.hoverLinkSources.set(id, info);
		this.register(() => asHost(this.app).registry.hoverLinkSources.delete(id));
	}

	registerObsidianProtocolHandler(action: string, handler: api.ObsidianProtocolHandler): void {
		asHost(this.app).registry.protocolHandlers.set(action, handler);
		this.register(() => asHost(this.app).registry.protocolHandlers.delete(action));
	}

	registerCliHandler(
		command: string,
		description: string,
		flags: api.CliFlags | null,
		handler: api.CliHandler,
	): void {
		if (asHost(this.app).registry.cliHandlers.has(command))
			throw new Error(`Attempting to register an existing CLI command "${command}"`);
		asHost(this.app).registry.cliHandlers.set(command, { description, flags, handler });
		this.register(() => asHost(this.app).registry.cliHandlers.delete(command));
	}

	registerMarkdownPostProcessor(
		process: api.MarkdownPostProcessor,
		sortOrder = 0,
	): api.MarkdownPostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(process, sortOrder);
		this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(process));
		return process;
	}

	registerMarkdownCodeBlockProcessor(
		language: string,
		handler: (
			source: string,
			el: HTMLElement,
			ctx: api.MarkdownPostProcessorContext,
		) => Promise<unknown> | void,
		sortOrder = -100,
	): api.MarkdownPostProcessor {
		return this.registerMarkdownPostProcessor(codeBlockProcessor(language, handler), sortOrder);
	}

	/** As where Bases is switched off. */
	registerBasesView(): boolean {
		return false;
	}

	registerEditorSuggest(editorSuggest: api.EditorSuggest<unknown>): void {
		const { editorSuggests } = asHost(this.app).registry;
		editorSuggests.add(editorSuggest);
		this.register(() => {
			editorSuggest.close();
			editorSuggests.delete(editorSuggest);
		});
	}

	registerEditorExtension(): never {
		throw new AbsentError('Plugin.registerEditorExtension');
	}

	registerExtensions(): never {
		throw new AbsentError('Plugin.registerExtensions');
	}

	async loadData(): Promise<unknown> {
		const text = await this.readData();
		this.dataKnown = text;
		return text === null ? null : (JSON.parse(text) as unknown);
	}

	async saveData(data: unknown): Promise<void> {
		this.dataKnown = JSON.stringify(data, null, 2);
		await this.app.vault.adapter.write(this.dataPath, this.dataKnown);
	}

	private async readData(): Promise<string | null> {
		const { adapter } = this.app.vault;
		return (await adapter.exists(this.dataPath)) ? adapter.read(this.dataPath) : null;
	}

	/** What the plugin wrote or read itself is no news. */
	private async noticeData(path: string): Promise<void> {
		if (path !== this.dataPath) return;
		const text = await this.readData();
		if (text === this.dataKnown) return;
		this.dataKnown = text;
		await this.onExternalSettingsChange?.();
	}

	private get dataPath(): string {
		return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
	}
}
