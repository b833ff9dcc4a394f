import type * as api from 'obsidian';
import { named } from './absent';
import { Events } from './component';
import { setIcon } from './icons';
import { asApi, asHost, DeferredView, EmptyView, ItemView, type SavedView, type View } from './view';

/** What leaves and the stacks that they stand in ask of the workspace around them. */
export interface Surroundings {
	readonly app: api.App;
	makeView(type: string, leaf: WorkspaceLeaf): View;
	newLeaf(tabs: Stack): WorkspaceLeaf;
	revealLeaf(leaf: api.WorkspaceLeaf): Promise<void>;
	setActiveLeaf(leaf: api.WorkspaceLeaf, params?: { focus?: boolean }): void;
	changed(leaf: WorkspaceLeaf | null): void;
	left(leaf: WorkspaceLeaf): void;
	trigger(name: string): void;
}

/** What a leaf stands in. */
export interface Stack extends Events {
	readonly parent: api.WorkspaceSplit;
	readonly children: readonly WorkspaceLeaf[];
	readonly current: WorkspaceLeaf | null;
	add(leaf: WorkspaceLeaf): void;
	remove(leaf: WorkspaceLeaf): void;
	show(leaf: WorkspaceLeaf): void;
	getRoot(): api.WorkspaceItem;
	getContainer(): api.WorkspaceContainer;
}

let count = 0;

export class WorkspaceLeaf extends Events {
	readonly id: string = `leaf-${++count}`;
	readonly app: api.App;
	readonly containerEl = createDiv({ cls: 'workspace-leaf' });
	readonly tabHeaderEl = createDiv({ cls: 'workspace-tab-header', attr: { role: 'tab' } });
	hoverPopover: api.HoverPopover | null = null;
	group: string | null = null;
	pinned = false;
	view!: api.View;
	private opening: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly workspace: Surroundings,
		public parent: Stack,
	) {
		super();
		this.app = workspace.app;
		const self = named('WorkspaceLeaf', this);
		// Before a view is asked for, a leaf is an empty tab.
		const empty = new EmptyView(self as unknown as api.WorkspaceLeaf);
		this.view = asApi(empty);
		this.containerEl.setAttrs({ role: 'tabpanel', id: this.id });
		this.tabHeaderEl.setAttrs({ id: `${this.id}-tab`, 'aria-controls': this.id });
		this.containerEl.append(empty.containerEl);
		void empty.onOpen();
		return self;
	}

	get isDeferred(): boolean {
		return this.hostView instanceof DeferredView;
	}

	get hostView(): View {
		return asHost(this.view);
	}

	async loadIfDeferred(): Promise<void> {
		await this.opening;
		const deferred = this.hostView;
		if (deferred instanceof DeferredView) await this.setViewState(deferred.saved, deferred.saved.eState);
	}

	/** In a sidebar at start, a view waits until it is looked at. */
	defer(saved: SavedView): void {
		this.put(new DeferredView(this as unknown as api.WorkspaceLeaf, saved));
	}

	async open(view: api.View): Promise<api.View> {
		await this.swap(asHost(view));
		return view;
	}

	/** A note opens in source unless it is said otherwise. */
	async openFile(file: api.TFile, openState: api.OpenViewState = {}): Promise<void> {
		const [type, mode] = file.extension === 'md' ? ['markdown', { mode: 'source' }] : ['text', {}];
		await this.setViewState(
			{ type, state: { ...mode, ...openState.state, file: file.path }, active: openState.active },
			openState.eState,
		);
	}

	getViewState(): api.ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.pinned };
	}

	/** One after the other: two calls at once would leave two views in one leaf. */
	setViewState(viewState: api.ViewState, eState?: unknown): Promise<void> {
		const turn = this.opening.then(async () => {
			const same = this.view.getViewType() === viewState.type && !(this.hostView instanceof DeferredView);
			if (!same) await this.swap(this.workspace.makeView(viewState.type, this));
			await this.view.setState(viewState.state ?? {}, { history: false });
			if (viewState.pinned !== undefined) this.pinned = viewState.pinned;
			if (viewState.active)
				this.workspace.setActiveLeaf(this as unknown as api.WorkspaceLeaf, { focus: true });
			if (eState !== undefined) this.view.setEphemeralState(eState);
			this.refresh();
			this.workspace.changed(this);
		});
		this.opening = turn.catch(() => undefined);
		return turn;
	}

	getEphemeralState(): unknown {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.trigger('pinned-change', pinned);
	}

	setGroupMember(other: api.WorkspaceLeaf): void {
		this.setGroup((other as unknown as WorkspaceLeaf).group ?? 'group');
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
	}

	getRoot(): api.WorkspaceItem {
		return this.parent.getRoot();
	}

	getContainer(): api.WorkspaceContainer {
		return this.parent.getContainer();
	}

	detach(): void {
		const view = this.hostView;
		view.unload();
		void view.onClose();
		this.parent.remove(this);
		this.workspace.left(this);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	/** The tab and the header say what the view says now. */
	refresh(): void {
		const title = this.getDisplayText();
		const view = this.hostView;
		view.containerEl.setAttribute('data-type', view.getViewType());
		if (view instanceof ItemView) view.titleEl.setText(title);
		this.tabHeaderEl.empty();
		this.tabHeaderEl.setAttribute('aria-label', title);
		const inner = this.tabHeaderEl.createDiv({ cls: 'workspace-tab-header-inner' });
		setIcon(inner.createDiv({ cls: 'workspace-tab-header-inner-icon' }), this.getIcon());
		inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
		// For the mouse; the keyboard has Delete on the tab, in which nothing else may take the focus.
		const close = inner.createDiv({
			cls: 'workspace-tab-header-inner-close-button',
			attr: { 'aria-hidden': 'true' },
		});
		setIcon(close, 'lucide-x');
		close.addEventListener('click', (event) => {
			event.stopPropagation();
			this.detach();
		});
		this.containerEl.setAttribute('aria-label', title);
	}

	private async swap(view: View): Promise<void> {
		const before = this.hostView;
		before.unload();
		await before.onClose();
		this.put(view);
		await view.onOpen();
		this.refresh();
	}

	private put(view: View): void {
		this.view = asApi(view);
		this.containerEl.replaceChildren(view.containerEl);
		view.load();
		this.refresh();
	}
}
