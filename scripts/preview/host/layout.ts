import type * as api from 'obsidian';
import { Events } from './component';
import { setIcon } from './icons';
import type { Stack, Surroundings, WorkspaceLeaf } from './leaf';

/** A leaf of the host's is what Obsidian's types call a leaf; only the `protected` of its view keeps the two apart. */
export const asApi = (leaf: WorkspaceLeaf): api.WorkspaceLeaf => leaf as unknown as api.WorkspaceLeaf;
export const asHostLeaf = (leaf: api.WorkspaceLeaf): WorkspaceLeaf => leaf as unknown as WorkspaceLeaf;

export abstract class WorkspaceItem extends Events {
	abstract readonly containerEl: HTMLElement;
	parent!: WorkspaceSplit;

	getRoot(): api.WorkspaceItem {
		return (this.parent ? this.parent.getRoot() : this) as unknown as api.WorkspaceItem;
	}

	getContainer(): api.WorkspaceContainer {
		return this.getRoot() as unknown as api.WorkspaceContainer;
	}
}

/** A stack of leaves with a tab each; one is shown. */
export class WorkspaceTabs extends WorkspaceItem implements Stack {
	readonly containerEl = createDiv({ cls: 'workspace-tabs' });
	readonly children: WorkspaceLeaf[] = [];
	private readonly headerEl = this.containerEl.createDiv({ cls: 'workspace-tab-header-container' });
	private readonly innerEl = this.headerEl.createDiv({
		cls: 'workspace-tab-header-container-inner',
		attr: { role: 'tablist' },
	});
	private readonly bodyEl = this.containerEl.createDiv({ cls: 'workspace-tab-container' });
	current: WorkspaceLeaf | null = null;

	constructor(
		private readonly workspace: Surroundings,
		parent: WorkspaceSplit,
	) {
		super();
		this.parent = parent;
		this.innerEl.addEventListener('keydown', (event) => {
			const step = Number(event.key === 'ArrowRight') - Number(event.key === 'ArrowLeft');
			const at = this.children.findIndex((leaf) => leaf.tabHeaderEl === event.target);
			const next = this.children[(at + step + this.children.length) % this.children.length];
			if (step === 0 || at < 0 || !next) return;
			event.preventDefault();
			void this.workspace.revealLeaf(asApi(next));
			next.tabHeaderEl.focus();
		});
	}

	add(leaf: WorkspaceLeaf): void {
		leaf.parent = this;
		this.children.push(leaf);
		this.innerEl.append(leaf.tabHeaderEl);
		this.bodyEl.append(leaf.containerEl);
		leaf.refresh();
		leaf.tabHeaderEl.addEventListener(
			'click',
			() =>
				void this.workspace
					.revealLeaf(asApi(leaf))
					.then(() => this.workspace.setActiveLeaf(asApi(leaf), { focus: false })),
		);
		leaf.tabHeaderEl.addEventListener('auxclick', () => leaf.detach());
		leaf.tabHeaderEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') leaf.tabHeaderEl.click();
			if (event.key === 'Delete') leaf.detach();
		});
		this.show(this.current ?? leaf);
	}

	remove(leaf: WorkspaceLeaf): void {
		const at = this.children.indexOf(leaf);
		this.children.splice(at, 1);
		leaf.tabHeaderEl.remove();
		leaf.containerEl.remove();
		if (this.current === leaf) this.current = null;
		const next = this.children[Math.max(0, at - 1)];
		if (next) this.show(next);
		else this.parent.remove(this);
	}

	show(leaf: WorkspaceLeaf): void {
		this.current = leaf;
		for (const each of this.children) {
			const shown = each === leaf;
			each.containerEl.toggle(shown);
			each.tabHeaderEl.toggleClass('is-active', shown);
			each.tabHeaderEl.setAttrs({ 'aria-selected': String(shown), tabindex: shown ? '0' : '-1' });
		}
	}
}

export class WorkspaceSplit extends WorkspaceItem {
	readonly containerEl: HTMLElement;
	readonly children: WorkspaceTabs[] = [];

	constructor(
		protected readonly workspace: Surroundings,
		cls: string,
	) {
		super();
		this.containerEl = createDiv({ cls: `workspace-split ${cls}` });
	}

	/** A new stack beside, or below, the others. */
	addTabs(): WorkspaceTabs {
		const tabs = new WorkspaceTabs(this.workspace, this);
		this.children.push(tabs);
		this.containerEl.append(tabs.containerEl);
		return tabs;
	}

	remove(tabs: WorkspaceTabs): void {
		const at = this.children.indexOf(tabs);
		if (at < 0) return;
		this.children.splice(at, 1);
		tabs.containerEl.remove();
	}

	leaves(): WorkspaceLeaf[] {
		return this.children.flatMap((tabs) => tabs.children);
	}
}

export class WorkspaceRoot extends WorkspaceSplit {
	readonly win: Window = window;
	readonly doc: Document = document;

	/** The middle is never without a tab. */
	override remove(tabs: WorkspaceTabs): void {
		super.remove(tabs);
		if (this.children.length === 0) this.workspace.newLeaf(this.addTabs());
	}
}

/** A window of its own, with a document of its own, of the same page. */
export class WorkspaceWindow extends WorkspaceSplit {
	readonly doc: Document;

	constructor(
		workspace: Surroundings,
		readonly win: Window,
	) {
		super(workspace, 'mod-vertical mod-root');
		this.doc = win.document;
	}

	override remove(tabs: WorkspaceTabs): void {
		super.remove(tabs);
		if (this.children.length === 0) this.win.close();
	}
}

export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = false;

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	collapse(): void {
		this.set(true);
	}

	expand(): void {
		this.set(false);
	}

	private set(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.containerEl.toggleClass('is-expanded', !collapsed);
		for (const tabs of collapsed ? [] : this.children) void tabs.current?.loadIfDeferred();
		this.workspace.trigger('resize');
		this.workspace.changed(null);
	}
}

export class WorkspaceRibbon {
	readonly containerEl = createDiv({
		cls: 'workspace-ribbon side-dock-ribbon mod-left',
		attr: { role: 'navigation', 'aria-label': 'Ribbon' },
	});

	add(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = this.containerEl.createEl('button', {
			cls: 'clickable-icon side-dock-ribbon-action',
			type: 'button',
			attr: { 'aria-label': title },
		});
		setIcon(button, icon);
		button.addEventListener('click', (event) => void callback(event));
		return button;
	}
}
