import type * as api from 'obsidian';
import { AbsentError, named } from './absent';
import type { Disk } from './disk';
import { FileManager } from './file-manager';
import { Keymap, Scope } from './keymap';
import { MetadataCache } from './metadata-cache';
import { asHost } from './view';
import { Vault } from './vault';
import { Workspace } from './workspace';
import type { PluginSettingTab } from './setting-tab';

/** What a plugin left with the app, for the page to show and for tests to call. */
export interface Registry {
	commands: Map<string, api.Command>;
	settingTabs: PluginSettingTab[];
	protocolHandlers: Map<string, api.ObsidianProtocolHandler>;
	cliHandlers: Map<string, { description: string; flags: api.CliFlags | null; handler: api.CliHandler }>;
	hoverLinkSources: Map<string, api.HoverLinkSource>;
	/** Asked in turn while something is typed: the first that has something to say is shown. */
	editorSuggests: Set<api.EditorSuggest<unknown>>;
}

export class App {
	readonly scope = new Scope();
	readonly keymap = new Keymap(this.scope);
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: api.FileManager;
	readonly workspace: Workspace;
	readonly registry: Registry = {
		commands: new Map(),
		settingTabs: [],
		protocolHandlers: new Map(),
		cliHandlers: new Map(),
		hoverLinkSources: new Map(),
		editorSuggests: new Set(),
	};
	lastEvent: api.UserEvent | null = null;
	readonly renderContext: api.RenderContext = { hoverPopover: null };
	/** Not in the public API, but what plugins use to open their own settings; the page says how. */
	readonly setting = {
		open: (): void => undefined,
		openTabById: (_id: string): void => undefined,
		close: (): void => undefined,
	};
	readonly commands = {
		executeCommandById: (id: string): boolean => {
			const command = this.registry.commands.get(id);
			if (!command || !this.canRun(command)) return false;
			this.run(command);
			return true;
		},
	};

	constructor(
		disk: Disk,
		vaultName: string,
		private readonly storageKey = vaultName,
	) {
		const self = named('app', this);
		const asApi = self as unknown as api.App;
		this.vault = new Vault(disk, vaultName);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = named('fileManager', new FileManager(asApi));
		this.workspace = new Workspace(asApi);
		this.listen(document);
		this.workspace.on('window-open', (_popout: unknown, win: Window) => this.listen(win.document));
		return self;
	}

	private listen(doc: Document): void {
		doc.addEventListener('keydown', (event) => {
			this.lastEvent = event;
			const view = this.workspace.activeLeaf?.view;
			this.keymap.dispatch(event, view ? asHost(view).scope : null);
		});
	}

	/**
	 * As Obsidian starts: plugins have been loaded by now, then the vault, its index, the layout, and at last
	 * the links.
	 */
	async start(): Promise<void> {
		await this.vault.load();
		this.metadataCache.start();
		await this.workspace.start();
		await Promise.resolve();
		this.metadataCache.trigger('resolved');
	}

	get secretStorage(): never {
		throw new AbsentError('app.secretStorage');
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	loadLocalStorage(key: string): unknown {
		const stored = window.localStorage.getItem(`${this.storageKey}-${key}`);
		return stored === null ? null : (JSON.parse(stored) as unknown);
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(`${this.storageKey}-${key}`);
		else window.localStorage.setItem(`${this.storageKey}-${key}`, JSON.stringify(data));
	}

	/** Whether a command can run now, which is when the palette shows it. */
	canRun(command: api.Command): boolean {
		const info = this.workspace.activeEditor;
		if (command.editorCheckCallback)
			return Boolean(info?.editor && command.editorCheckCallback(true, info.editor, info));
		if (command.editorCallback) return Boolean(info?.editor);
		if (command.checkCallback) return Boolean(command.checkCallback(true));
		return Boolean(command.callback);
	}

	run(command: api.Command): void {
		const info = this.workspace.activeEditor;
		if (command.editorCheckCallback) {
			if (info?.editor) command.editorCheckCallback(false, info.editor, info);
		} else if (command.editorCallback) {
			if (info?.editor) command.editorCallback(info.editor, info);
		} else if (command.checkCallback) {
			command.checkCallback(false);
		} else {
			command.callback?.();
		}
	}
}
