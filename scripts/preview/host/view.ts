import type * as api from 'obsidian';
import { Component } from './component';
import { setIcon } from './icons';

export abstract class View extends Component {
	readonly app: api.App;
	icon = 'lucide-file';
	navigation = false;
	scope: api.Scope | null = null;
	readonly containerEl: HTMLElement;

	constructor(public leaf: api.WorkspaceLeaf) {
		super();
		this.app = (leaf as unknown as { app: api.App }).app;
		this.containerEl = createDiv({ cls: 'workspace-leaf-content' });
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	async onOpen(): Promise<void> {
		return undefined;
	}

	async onClose(): Promise<void> {
		return undefined;
	}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: api.ViewStateResult): Promise<void> {
		return undefined;
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		return undefined;
	}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {
		return undefined;
	}

	onPaneMenu(_menu: api.Menu, _source: string): void {
		return undefined;
	}
}

export abstract class ItemView extends View {
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	readonly contentEl: HTMLElement;

	constructor(leaf: api.WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv({ cls: 'view-header' });
		this.titleEl = this.headerEl
			.createDiv({ cls: 'view-header-title-container' })
			.createDiv({ cls: 'view-header-title' });
		this.actionsEl = this.headerEl.createDiv({ cls: 'view-actions' });
		this.contentEl = this.containerEl.createDiv({ cls: 'view-content' });
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const action = createEl('button', {
			cls: 'clickable-icon view-action',
			type: 'button',
			attr: { 'aria-label': title },
		});
		setIcon(action, icon);
		action.addEventListener('click', (event) => void callback(event));
		this.actionsEl.prepend(action);
		return action;
	}
}

/** What is kept of a view while the page is closed. */
export interface SavedView {
	type: string;
	state: Record<string, unknown>;
	eState: Record<string, unknown>;
	title: string;
	icon: string;
}

/** What a leaf holds until someone looks at it: what was kept of a view, and nothing of the plugin's. */
export class DeferredView extends View {
	constructor(
		leaf: api.WorkspaceLeaf,
		readonly saved: SavedView,
	) {
		super(leaf);
		this.icon = saved.icon;
	}

	getViewType(): string {
		return this.saved.type;
	}

	getDisplayText(): string {
		return this.saved.title;
	}

	override getState(): Record<string, unknown> {
		return this.saved.state;
	}

	override getEphemeralState(): Record<string, unknown> {
		return this.saved.eState;
	}
}

export class EmptyView extends ItemView {
	override icon = 'lucide-file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	override async onOpen(): Promise<void> {
		const box = this.contentEl.createDiv({ cls: 'empty-state' });
		box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
		box.createDiv({
			cls: 'empty-state-detail',
			text: 'Choose a note in the file list, or open the command palette.',
		});
	}
}

/** A view of the host's is what Obsidian's types call a view; only their `protected` keeps the two apart. */
export const asApi = (view: View): api.View => view as unknown as api.View;
export const asHost = (view: api.View): View => view as unknown as View;
