import type * as api from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from '../host/files';
import { besides } from '../host/file-manager';
import { setIcon } from '../host/icons';
import { Keymap } from '../host/keymap';
import { Menu } from '../host/menu';
import { Modal } from '../host/modal';
import { Notice } from '../host/notice';
import { byName } from '../host/vault';
import { ItemView } from '../host/view';

/** How many files a folder may hold to be open before anybody opened it. */
const AT_ONCE = 200;

export class FileTree extends ItemView {
	override icon = 'lucide-folder-closed';
	/** Whether a folder is open, where somebody opened or folded it. */
	private readonly chosen = new Map<string, boolean>(
		(this.app.loadLocalStorage('folders') as [string, boolean][] | null) ?? [],
	);
	private treeEl!: HTMLElement;
	private redrawing = false;

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	override async onOpen(): Promise<void> {
		const bar = this.contentEl.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' });
		const action = (icon: string, title: string, callback: () => unknown): void => {
			const button = bar.createEl('button', {
				cls: 'clickable-icon nav-action-button',
				type: 'button',
				attr: { 'aria-label': title },
			});
			setIcon(button, icon);
			button.addEventListener('click', () => void callback());
		};
		action('lucide-edit', 'New note', () => newNote(this.app, ''));
		action('lucide-folder-plus', 'New folder', () =>
			this.ask('New folder', '', (name) => this.app.vault.createFolder(name)),
		);
		action('lucide-chevrons-down-up', 'Fold all', () => {
			for (const folder of this.app.vault.getAllFolders()) this.chosen.set(folder.path, false);
			this.redraw();
		});
		this.treeEl = this.contentEl.createDiv({
			cls: 'nav-files-container',
			attr: { role: 'tree', 'aria-label': 'Files' },
		});
		this.treeEl.addEventListener('keydown', (event) => this.onKey(event));
		const { vault, workspace } = this.app;
		for (const ref of [
			vault.on('create', () => this.redrawSoon()),
			vault.on('delete', () => this.redrawSoon()),
			vault.on('rename', () => this.redrawSoon()),
			workspace.on('file-open', () => this.redrawSoon()),
		])
			this.registerEvent(ref);
		this.redraw();
	}

	private isOpen(node: TAbstractFile): boolean {
		return node instanceof TFolder && (this.chosen.get(node.path) ?? node.children.length <= AT_ONCE);
	}

	private redrawSoon(): void {
		if (this.redrawing) return;
		this.redrawing = true;
		queueMicrotask(() => {
			this.redrawing = false;
			this.redraw();
		});
	}

	private redraw(): void {
		const focused = this.treeEl.contains(document.activeElement)
			? document.activeElement?.getAttribute('data-path')
			: null;
		const { scrollTop } = this.contentEl;
		this.treeEl.empty();
		this.draw(this.app.vault.getRoot() as unknown as TFolder, this.treeEl, 1);
		this.app.saveLocalStorage('folders', [...this.chosen]);
		this.contentEl.scrollTop = scrollTop;
		const rows = this.rows();
		const row = rows.find((each) => each.getAttribute('data-path') === focused);
		(row ?? rows.find((each) => each.hasClass('is-active')) ?? rows[0])?.setAttribute('tabindex', '0');
		row?.focus();
	}

	private draw(folder: TFolder, el: HTMLElement, level: number): void {
		const rank = (node: TAbstractFile): number => (node instanceof TFolder ? 0 : 1);
		for (const node of [...folder.children].sort((a, b) => rank(a) - rank(b) || byName(a, b))) {
			const item = el.createDiv({
				cls: `tree-item ${node instanceof TFolder ? 'nav-folder' : 'nav-file'}`,
				attr: { role: 'none' },
			});
			const row = item.createDiv({
				cls: `tree-item-self is-clickable ${node instanceof TFolder ? 'nav-folder-title mod-collapsible' : 'nav-file-title'}`,
				attr: { role: 'treeitem', tabindex: '-1', 'aria-level': level, 'data-path': node.path },
			});
			row.addEventListener('contextmenu', (event) => {
				event.preventDefault();
				this.openMenu(node, (menu) => menu.showAtMouseEvent(event));
			});
			const open = this.isOpen(node);
			if (node instanceof TFolder) {
				row.setAttribute('aria-expanded', String(open));
				const icon = row.createDiv({ cls: 'tree-item-icon collapse-icon' });
				icon.toggleClass('is-collapsed', !open);
				setIcon(icon, 'right-triangle');
			}
			const name = node instanceof TFile && node.extension === 'md' ? node.basename : node.name;
			row.setAttribute('aria-label', name);
			row.createDiv({
				cls: 'tree-item-inner',
				text: node instanceof TFile && node.extension !== 'md' ? node.basename : name,
			});
			if (node instanceof TFile && node.extension !== 'md')
				row.createDiv({ cls: 'nav-file-tag', text: node.extension });
			const active = node === (this.app.workspace.getActiveFile() as unknown);
			row.toggleClass('is-active', active);
			row.setAttribute('aria-selected', String(active));
			row.addEventListener('click', (event) => this.choose(node, event));
			if (node instanceof TFolder && open)
				this.draw(node, item.createDiv({ cls: 'tree-item-children', attr: { role: 'group' } }), level + 1);
		}
	}

	private rows(): HTMLElement[] {
		return this.treeEl.findAll('.tree-item-self');
	}

	private choose(node: TAbstractFile, event: MouseEvent | KeyboardEvent): void {
		if (node instanceof TFile) {
			void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(node, { active: true });
			return;
		}
		this.chosen.set(node.path, !this.isOpen(node));
		this.redraw();
	}

	private onKey(event: KeyboardEvent): void {
		const rows = this.rows();
		const at = rows.indexOf(event.target as HTMLElement);
		const node = this.app.vault.getAbstractFileByPath(
			rows[at]?.getAttribute('data-path') ?? '',
		) as TAbstractFile | null;
		if (!node) return;
		const go = (index: number): void => {
			for (const row of rows) row.setAttribute('tabindex', '-1');
			const next = rows[Math.max(0, Math.min(rows.length - 1, index))];
			next?.setAttribute('tabindex', '0');
			next?.focus();
		};
		const open = this.isOpen(node);
		const keys: Record<string, () => void> = {
			ArrowDown: () => go(at + 1),
			ArrowUp: () => go(at - 1),
			Home: () => go(0),
			End: () => go(rows.length - 1),
			ArrowRight: () => (node instanceof TFolder && !open ? this.choose(node, event) : go(at + 1)),
			ArrowLeft: () =>
				open
					? this.choose(node, event)
					: go(rows.findIndex((row) => row.getAttribute('data-path') === node.parent?.path)),
			Enter: () => this.choose(node, event),
			' ': () => this.choose(node, event),
			F2: () => this.rename(node),
			Delete: () => this.remove(node),
			ContextMenu: () =>
				this.openMenu(node, (menu) => {
					const box = rows[at]?.getBoundingClientRect();
					menu.showAtPosition({ x: (box?.left ?? 0) + 16, y: box?.bottom ?? 0 });
				}),
		};
		const act = event.shiftKey && event.key === 'F10' ? keys.ContextMenu : keys[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	}

	private openMenu(node: TAbstractFile, show: (menu: Menu) => void): void {
		const menu = new Menu();
		const { workspace } = this.app;
		if (node instanceof TFile)
			menu.addItem((item) =>
				item
					.setTitle('Open in new tab')
					.setIcon('lucide-file-plus')
					.setSection('open')
					.onClick(() => void workspace.getLeaf('tab').openFile(node, { active: true })),
			);
		else
			menu.addItem((item) =>
				item
					.setTitle('New note')
					.setIcon('lucide-edit')
					.setSection('open')
					.onClick(() => void newNote(this.app, node.path)),
			);
		workspace.trigger('file-menu', menu, node, 'file-explorer-context-menu');
		menu.addItem((item) =>
			item
				.setTitle('Rename...')
				.setIcon('lucide-edit-3')
				.setSection('danger')
				.onClick(() => this.rename(node)),
		);
		menu.addItem((item) =>
			item
				.setTitle('Delete')
				.setIcon('lucide-trash-2')
				.setSection('danger')
				.setWarning(true)
				.onClick(() => this.remove(node)),
		);
		show(menu);
	}

	private rename(node: TAbstractFile): void {
		const ending = node instanceof TFile && node.extension ? `.${node.extension}` : '';
		const name = ending ? node.name.slice(0, -ending.length) : node.name;
		this.ask(`Rename ${name}`, name, (wanted) =>
			this.app.fileManager.renameFile(node, besides(node, wanted + ending)),
		);
	}

	private remove(node: TAbstractFile): void {
		void this.app.fileManager.promptForDeletion(node);
	}

	private ask(title: string, value: string, act: (name: string) => Promise<unknown>): void {
		const modal = new Modal(this.app);
		modal.setTitle(title);
		const form = modal.contentEl.createEl('form');
		const input = form.createEl('input', { type: 'text', value, attr: { 'aria-label': 'Name' } });
		const buttons = form.createDiv({ cls: 'modal-button-container' });
		buttons.createEl('button', { cls: 'mod-cta', type: 'submit', text: 'Save' });
		buttons
			.createEl('button', { type: 'button', text: 'Cancel' })
			.addEventListener('click', () => modal.close());
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			const wanted = input.value.trim();
			if (wanted === '' || wanted === value) return modal.close();
			act(wanted).then(
				() => modal.close(),
				(error: unknown) => new Notice(error instanceof Error ? error.message : String(error)),
			);
		});
		modal.open();
		input.focus();
		input.select();
	}
}

export async function newNote(app: api.App, folder: string): Promise<void> {
	const free = (n: number): string => {
		const path = `${folder === '' || folder === '/' ? '' : `${folder}/`}Untitled${n === 0 ? '' : ` ${n}`}.md`;
		return app.vault.getAbstractFileByPath(path) ? free(n + 1) : path;
	};
	const file = await app.vault.create(free(0), '');
	await app.workspace.getLeaf(false).openFile(file, { active: true });
}
