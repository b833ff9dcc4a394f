import type * as api from 'obsidian';
import { AbsentError, named } from './absent';
import { debounce } from './debounce';
import { Events } from './component';
import { installDom } from './dom';
import { FileView } from './file-view';
import {
	asApi,
	asHostLeaf,
	WorkspaceRibbon,
	WorkspaceRoot,
	WorkspaceSidedock,
	WorkspaceWindow,
	type WorkspaceSplit,
	type WorkspaceTabs,
} from './layout';
import { WorkspaceLeaf, type Stack } from './leaf';
import { parseLinktext } from './links';
import { MarkdownView, PlainTextView } from './markdown-view';
import { asHost, EmptyView, type SavedView, type View } from './view';

interface SavedTabs {
	leaves: SavedView[];
	current: number;
}

interface SavedLayout {
	main: SavedTabs[];
	left: SavedTabs[];
	right: SavedTabs[];
	collapsed: { left: boolean; right: boolean };
	active: [keyof Sides, number, number] | null;
}

interface Sides {
	main: unknown;
	left: unknown;
	right: unknown;
}

export class Workspace extends Events {
	readonly containerEl = createDiv({ cls: 'workspace' });
	readonly leftRibbon = new WorkspaceRibbon();
	readonly rightRibbon = new WorkspaceRibbon();
	readonly leftSplit: WorkspaceSidedock;
	readonly rightSplit: WorkspaceSidedock;
	readonly rootSplit: WorkspaceRoot;
	layoutReady = false;
	activeLeaf: api.WorkspaceLeaf | null = null;
	readonly views = new Map<string, api.ViewCreator>();
	readonly requestSaveLayout = debounce(async () => this.saveLayout(), 200, true);
	private readonly waiting: (() => unknown)[] = [];
	private readonly popouts = new Set<WorkspaceWindow>();
	private recent: string[] = [];

	constructor(readonly app: api.App) {
		super();
		const self = named('workspace', this);
		this.leftSplit = new WorkspaceSidedock(self, 'mod-horizontal mod-sidedock mod-left-split is-expanded');
		this.rootSplit = new WorkspaceRoot(self, 'mod-vertical mod-root');
		this.rightSplit = new WorkspaceSidedock(self, 'mod-horizontal mod-sidedock mod-right-split is-expanded');
		this.containerEl.append(
			this.leftRibbon.containerEl,
			this.leftSplit.containerEl,
			this.rootSplit.containerEl,
			this.rightSplit.containerEl,
		);
		this.views.set('markdown', (leaf) => new MarkdownView(leaf) as unknown as api.View);
		this.views.set('text', (leaf) => new PlainTextView(leaf) as unknown as api.View);
		this.views.set('empty', (leaf) => new EmptyView(leaf) as unknown as api.View);
		self.newLeaf(this.rootSplit.addTabs());
		window.addEventListener('focus', () => makeActive(window));
		return self;
	}

	get activeEditor(): api.MarkdownFileInfo | null {
		const view = this.activeLeaf && asHost(this.activeLeaf.view);
		return view instanceof MarkdownView ? (view as unknown as api.MarkdownFileInfo) : null;
	}

	/** Called when vault and layout are there. */
	async start(): Promise<void> {
		await this.restoreLayout();
		this.layoutReady = true;
		for (const callback of this.waiting.splice(0)) callback();
		this.trigger('layout-ready');
		this.trigger('layout-change');
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.waiting.push(callback);
	}

	makeView(type: string, leaf: WorkspaceLeaf): View {
		const creator = this.views.get(type);
		if (!creator) throw new Error(`No view is registered as "${type}".`);
		return asHost(creator(asApi(leaf)));
	}

	newLeaf(tabs: Stack): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this, tabs);
		tabs.add(leaf);
		return leaf;
	}

	/** A leaf shows something else now, or the layout another shape. */
	changed(leaf: WorkspaceLeaf | null): void {
		const view = leaf?.hostView;
		if (view instanceof FileView && view.file)
			this.recent = [view.file.path, ...this.recent.filter((path) => path !== view.file?.path)].slice(0, 10);
		this.trigger('layout-change');
		this.requestSaveLayout();
	}

	left(leaf: WorkspaceLeaf): void {
		if (this.activeLeaf === asApi(leaf)) {
			const next = leaf.parent.current ?? this.rootSplit.leaves()[0];
			this.activeLeaf = null;
			if (next) this.setActiveLeaf(asApi(next));
		}
		this.changed(null);
	}

	getLeaf(newLeaf: api.PaneType | boolean = false, _direction?: api.SplitDirection): api.WorkspaceLeaf {
		if (newLeaf === 'window') return this.openPopoutLeaf();
		const current = this.mainLeaf();
		if (newLeaf === false) {
			const usable =
				!current.pinned && (current.hostView.navigation || current.hostView instanceof EmptyView);
			return asApi(usable ? current : this.addTab(current.parent));
		}
		return asApi(newLeaf === 'split' ? this.newLeaf(this.rootSplit.addTabs()) : this.addTab(current.parent));
	}

	getUnpinnedLeaf(): api.WorkspaceLeaf {
		return this.getLeaf(false);
	}

	getLeftLeaf(split: boolean): api.WorkspaceLeaf {
		return asApi(this.sideLeaf(this.leftSplit, split));
	}

	getRightLeaf(split: boolean): api.WorkspaceLeaf {
		return asApi(this.sideLeaf(this.rightSplit, split));
	}

	async ensureSideLeaf(
		type: string,
		side: api.Side,
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
	): Promise<api.WorkspaceLeaf> {
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		const known = dock.leaves().find((leaf) => leaf.view.getViewType() === type);
		const leaf = known ?? this.sideLeaf(dock, options.split ?? false);
		const state = options.state as Record<string, unknown> | undefined;
		if (!known || state) await leaf.setViewState({ type, state });
		if (options.reveal ?? true) await this.revealLeaf(asApi(leaf));
		if (options.active) this.setActiveLeaf(asApi(leaf), { focus: true });
		return asApi(leaf);
	}

	createLeafInParent(parent: api.WorkspaceSplit, _index: number): api.WorkspaceLeaf {
		return asApi(this.newLeaf((parent as unknown as WorkspaceSplit).addTabs()));
	}

	createLeafBySplit(_leaf: api.WorkspaceLeaf, _direction?: api.SplitDirection): api.WorkspaceLeaf {
		return this.getLeaf('split');
	}

	splitActiveLeaf(direction?: api.SplitDirection): api.WorkspaceLeaf {
		return this.getLeaf('split', direction);
	}

	async duplicateLeaf(
		leaf: api.WorkspaceLeaf,
		type: api.PaneType | api.SplitDirection | boolean = 'split',
	): Promise<api.WorkspaceLeaf> {
		const copy = this.getLeaf(type === 'vertical' || type === 'horizontal' ? 'split' : type);
		await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
		return copy;
	}

	openPopoutLeaf(data: api.WorkspaceWindowInitData = {}): api.WorkspaceLeaf {
		return asApi(this.newLeaf(this.openPopout(data).addTabs()));
	}

	moveLeafToPopout(leaf: api.WorkspaceLeaf, data: api.WorkspaceWindowInitData = {}): api.WorkspaceWindow {
		const popout = this.openPopout(data);
		const host = asHostLeaf(leaf);
		host.parent.remove(host);
		popout.addTabs().add(host);
		return popout as unknown as api.WorkspaceWindow;
	}

	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf: api.PaneType | boolean = false,
		openViewState: api.OpenViewState = {},
	): Promise<void> {
		const { path, subpath } = parseLinktext(linktext);
		const file =
			this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ??
			(await this.createLinked(path, sourcePath));
		const eState = subpath === '' ? openViewState.eState : { subpath, ...openViewState.eState };
		const leaf = this.getLeaf(newLeaf);
		// Who follows a link while reading goes on reading.
		const { mode = 'source' } = leaf.view.getState();
		await leaf.openFile(file, {
			active: true,
			...openViewState,
			state: { mode, ...openViewState.state },
			eState,
		});
		await this.revealLeaf(leaf);
	}

	setActiveLeaf(leaf: api.WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
		const host = asHostLeaf(leaf);
		host.parent.show(host);
		if ((typeof params === 'object' ? params.focus : focus) ?? false) leaf.setEphemeralState({ focus: true });
		if (this.activeLeaf === leaf) return;
		if (this.activeLeaf) asHostLeaf(this.activeLeaf).containerEl.removeClass('mod-active');
		host.containerEl.addClass('mod-active');
		this.activeLeaf = leaf;
		this.trigger('active-leaf-change', leaf);
		if (host.hostView instanceof FileView) this.trigger('file-open', host.hostView.file);
		this.requestSaveLayout();
	}

	async revealLeaf(leaf: api.WorkspaceLeaf): Promise<void> {
		const host = asHostLeaf(leaf);
		const root = host.parent.parent;
		if (root instanceof WorkspaceSidedock) root.expand();
		host.parent.show(host);
		await host.loadIfDeferred();
		this.changed(null);
	}

	getLeafById(id: string): api.WorkspaceLeaf | null {
		const leaf = this.leaves().find((each) => each.id === id);
		return leaf ? asApi(leaf) : null;
	}

	getGroupLeaves(group: string): api.WorkspaceLeaf[] {
		return this.leaves()
			.filter((leaf) => leaf.group === group)
			.map(asApi);
	}

	getMostRecentLeaf(): api.WorkspaceLeaf | null {
		return asApi(this.mainLeaf());
	}

	/** As in Obsidian a deferred leaf counts, though its view is not the plugin's yet. */
	getLeavesOfType(type: string): api.WorkspaceLeaf[] {
		return this.leaves()
			.filter((leaf) => leaf.view.getViewType() === type)
			.map(asApi);
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	getActiveViewOfType<T extends api.View>(type: api.Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): api.TFile | null {
		const view = this.activeLeaf && asHost(this.activeLeaf.view);
		if (view instanceof FileView) return view.file;
		// With the focus in a sidebar, the note in the middle is still the active file.
		const main = this.mainLeaf().hostView;
		return main instanceof FileView ? main.file : null;
	}

	getLastOpenFiles(): string[] {
		return this.recent.filter((path) => this.app.vault.getFileByPath(path));
	}

	iterateRootLeaves(callback: (leaf: api.WorkspaceLeaf) => unknown): void {
		for (const leaf of this.rootSplit.leaves()) callback(asApi(leaf));
	}

	iterateAllLeaves(callback: (leaf: api.WorkspaceLeaf) => unknown): void {
		for (const leaf of this.leaves()) callback(asApi(leaf));
	}

	updateOptions(): void {
		this.trigger('css-change');
	}

	handleLinkContextMenu(): boolean {
		return false;
	}

	changeLayout(): never {
		throw new AbsentError('workspace.changeLayout');
	}

	getLayout(): Record<string, unknown> {
		const tabs = (split: WorkspaceSplit): SavedTabs[] =>
			split.children.map((each) => ({
				current: each.current ? each.children.indexOf(each.current) : 0,
				leaves: each.children.map((leaf) => ({
					type: leaf.view.getViewType(),
					state: leaf.view.getState(),
					eState: leaf.view.getEphemeralState(),
					title: leaf.getDisplayText(),
					icon: leaf.getIcon(),
				})),
			}));
		const splits = this.splits();
		const active = this.activeLeaf && asHostLeaf(this.activeLeaf);
		const layout: SavedLayout = {
			main: tabs(splits.main),
			left: tabs(splits.left),
			right: tabs(splits.right),
			collapsed: { left: this.leftSplit.collapsed, right: this.rightSplit.collapsed },
			active: active && this.placeOf(active),
		};
		return { ...layout };
	}

	saveLayout(): void {
		if (this.layoutReady) this.app.saveLocalStorage('workspace', this.getLayout());
	}

	/** The page's styles and classes go with it; what is in it goes when it is closed, and is not restored. */
	private openPopout({
		x,
		y,
		size = { width: 800, height: 600 },
	}: api.WorkspaceWindowInitData): WorkspaceWindow {
		const win = window.open(
			'about:blank',
			'',
			`popup,width=${size.width},height=${size.height}${x === undefined ? '' : `,left=${x}`}${y === undefined ? '' : `,top=${y}`}`,
		);
		if (!win) throw new Error('The browser did not allow another window.');
		installDom(win as Window & typeof globalThis);
		const popout = new WorkspaceWindow(this, win);
		for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
			win.document.head.createEl('link', { href: sheet.href, attr: { rel: 'stylesheet' } });
		win.document.title = document.title;
		win.document.body.className = `${document.body.className} is-popout-window`;
		win.document.body.append(popout.containerEl);
		win.addEventListener('focus', () => makeActive(win));
		win.addEventListener('pagehide', () => {
			makeActive(window);
			this.popouts.delete(popout);
			for (const leaf of popout.leaves()) leaf.detach();
			this.trigger('window-close', popout, win);
		});
		this.popouts.add(popout);
		this.trigger('window-open', popout, win);
		return popout;
	}

	private splits(): Record<keyof Sides, WorkspaceSplit> {
		return { main: this.rootSplit, left: this.leftSplit, right: this.rightSplit };
	}

	private placeOf(leaf: WorkspaceLeaf): [keyof Sides, number, number] | null {
		for (const [side, split] of Object.entries(this.splits())) {
			const at = split.children.findIndex((tabs) => tabs === leaf.parent);
			if (at >= 0) return [side as keyof Sides, at, leaf.parent.children.indexOf(leaf)];
		}
		return null;
	}

	private async restoreLayout(): Promise<void> {
		const saved = this.app.loadLocalStorage('workspace') as SavedLayout | null;
		if (!saved) return;
		for (const [side, split] of Object.entries(this.splits()) as [keyof Sides, WorkspaceSplit][])
			await this.restoreSide(saved[side], split);
		await this.restoreDock(this.leftSplit, saved.collapsed.left);
		await this.restoreDock(this.rightSplit, saved.collapsed.right);
		const [side, tabs, at] = saved.active ?? ['main', 0, 0];
		const active = this.splits()[side].children[tabs]?.children[at];
		if (active) this.setActiveLeaf(asApi(active));
	}

	private async restoreSide(saved: SavedTabs[], split: WorkspaceSplit): Promise<void> {
		for (const [index, tabs] of saved.entries()) {
			const into = split.children[index] ?? split.addTabs();
			for (const leaf of tabs.leaves) await this.restoreLeaf(into, leaf, split);
			const current = into.children[tabs.current];
			if (current) into.show(current);
		}
	}

	private async restoreDock(dock: WorkspaceSidedock, isCollapsed: boolean): Promise<void> {
		dock[isCollapsed ? 'collapse' : 'expand']();
		if (!isCollapsed) for (const tabs of dock.children) await tabs.current?.loadIfDeferred();
	}

	private async restoreLeaf(tabs: WorkspaceTabs, saved: SavedView, split: WorkspaceSplit): Promise<void> {
		const missing = typeof saved.state.file === 'string' && !this.app.vault.getFileByPath(saved.state.file);
		const standing = split
			.leaves()
			.some((leaf) => leaf.view.getViewType() === saved.type && split === this.leftSplit);
		if (missing || standing || !this.views.has(saved.type)) return;
		const first = tabs.children[0];
		const leaf =
			tabs.children.length === 1 && first?.hostView instanceof EmptyView ? first : this.newLeaf(tabs);
		if (split === this.rootSplit)
			await leaf.setViewState({ type: saved.type, state: saved.state }, saved.eState);
		else leaf.defer(saved);
	}

	private leaves(): WorkspaceLeaf[] {
		return [
			...this.leftSplit.leaves(),
			...this.rootSplit.leaves(),
			...this.rightSplit.leaves(),
			...[...this.popouts].flatMap((popout) => popout.leaves()),
		];
	}

	private mainLeaf(): WorkspaceLeaf {
		const main = this.rootSplit.leaves();
		const active = this.activeLeaf && asHostLeaf(this.activeLeaf);
		const shown = this.rootSplit.children.map((tabs) => tabs.current).find((leaf) => leaf !== null);
		return (active && main.includes(active) ? active : shown) as WorkspaceLeaf;
	}

	private addTab(tabs: Stack): WorkspaceLeaf {
		const leaf = this.newLeaf(tabs);
		tabs.show(leaf);
		return leaf;
	}

	private sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
		const last = dock.children[dock.children.length - 1];
		return this.newLeaf(split || !last ? dock.addTabs() : last);
	}

	private async createLinked(path: string, sourcePath: string): Promise<api.TFile> {
		const name = path.endsWith('.md') ? path : `${path}.md`;
		const parent = name.includes('/') ? '' : this.app.fileManager.getNewFileParent(sourcePath).path;
		return this.app.vault.create(parent === '' || parent === '/' ? name : `${parent}/${name}`, '');
	}
}

/** Where the person is now; dialogs and menus open there. */
function makeActive(win: Window): void {
	window.activeWindow = win;
	window.activeDocument = win.document;
}
