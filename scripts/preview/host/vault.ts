import type * as api from 'obsidian';
import { AbsentError, named } from './absent';
import { Events } from './component';
import type { Change, Disk, Entry } from './disk';
import { TAbstractFile, TFile, TFolder } from './files';
import { nameOf, normalizePath, parentPath } from './links';

/** Whatever a file holds, the tree holds it only after the disk does; one queue keeps the two in step. */
export class Vault extends Events implements api.Vault {
	readonly adapter: api.DataAdapter;
	readonly configDir = '.obsidian';
	private readonly root: TFolder;
	private readonly nodes = new Map<string, TAbstractFile>();
	private readonly texts = new Map<string, string>();
	private queue: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly disk: Disk,
		private readonly vaultName: string,
	) {
		super();
		const self = named('vault', this);
		this.root = new TFolder(self, '/');
		this.root.name = '';
		this.nodes.set('/', this.root);
		this.adapter = named('vault.adapter', new Adapter(self, disk));
		return self;
	}

	/** Reads the disk and from then on follows it. `create` is fired for every file there, as at Obsidian's start. */
	async load(): Promise<void> {
		this.disk.onChange((changes) => void this.follow(changes));
		await this.next(async () => {
			for (const entry of await this.disk.entries()) {
				if (!this.nodes.has(entry.path)) this.add(entry, entry.text);
			}
		});
	}

	/** When everything asked so far has been done. */
	async idle(): Promise<void> {
		await this.next(async () => undefined);
	}

	getName(): string {
		return this.vaultName;
	}

	getRoot(): TFolder {
		return this.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.nodes.get(path) ?? null;
	}

	getFileByPath(path: string): TFile | null {
		const node = this.nodes.get(path);
		return node instanceof TFile ? node : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const node = this.nodes.get(path);
		return node instanceof TFolder ? node : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return [...this.nodes.values()];
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.getAllLoadedFiles()
			.filter((node) => node instanceof TFolder)
			.filter((folder) => includeRoot || !folder.isRoot());
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((node) => node instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	static recurseChildren(root: api.TFolder, callback: (file: api.TAbstractFile) => unknown): void {
		callback(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, callback);
			else callback(child);
		}
	}

	/** The text of a note as last seen; nothing for files that are not notes. */
	textOf(path: string): string | undefined {
		return this.texts.get(path);
	}

	async read(file: api.TFile): Promise<string> {
		return this.next(async () => (await this.onDisk(file)).text);
	}

	async cachedRead(file: api.TFile): Promise<string> {
		return this.texts.get(file.path) ?? this.read(file);
	}

	async create(path: string, text: string): Promise<TFile> {
		return this.next(async () => {
			const wanted = normalizePath(path);
			if (this.find(wanted)) throw new Error('File already exists.');
			if (!this.getFolderByPath(parentPath(wanted) || '/'))
				throw new Error(`ENOENT: no such file or directory, open '${wanted}'`);
			const entry = await this.disk.create(wanted, text);
			if (!entry) throw new Error('File already exists.');
			return this.add(entry, text) as TFile;
		});
	}

	async createFolder(path: string): Promise<TFolder> {
		return this.next(async () => {
			const wanted = normalizePath(path);
			if (this.find(wanted)) throw new Error('Folder already exists.');
			const entry = await this.disk.createFolder(wanted);
			if (!entry) throw new Error('Folder already exists.');
			return this.add(entry) as TFolder;
		});
	}

	async modify(file: api.TFile, text: string): Promise<void> {
		await this.next(async () => {
			const entry = await this.disk.write(file.path, text);
			if (entry !== 'changed') this.accept(file.path, entry, text);
		});
	}

	/** Reads what is on disk now and writes over nothing else: if another program was faster, `change` is asked again. */
	async process(file: api.TFile, change: (text: string) => string): Promise<string> {
		return this.next(async () => {
			for (;;) {
				const { text, version } = await this.onDisk(file);
				const changed = change(text);
				if (changed === text) return text;
				const entry = await this.disk.write(file.path, changed, version);
				if (entry === 'changed') continue;
				this.accept(file.path, entry, changed);
				return changed;
			}
		});
	}

	async append(file: api.TFile, text: string): Promise<void> {
		await this.process(file, (before) => before + text);
	}

	async delete(file: api.TAbstractFile): Promise<void> {
		await this.next(async () => {
			await this.disk.remove(file.path);
			this.drop(file.path);
		});
	}

	async trash(file: api.TAbstractFile, _system = true): Promise<void> {
		await this.next(async () => {
			await this.disk.trash(file.path);
			this.drop(file.path);
		});
	}

	async rename(file: api.TAbstractFile, newPath: string): Promise<void> {
		await this.next(async () => {
			const wanted = normalizePath(newPath);
			const there = this.find(wanted);
			if (there && there !== file) throw new Error('Destination file already exists!');
			if (!this.getFolderByPath(parentPath(wanted) || '/'))
				throw new Error(`ENOENT: no such file or directory, rename '${file.path}' -> '${wanted}'`);
			if (!(await this.disk.move(file.path, wanted))) throw new Error('Destination file already exists!');
			this.move(file.path, wanted);
		});
	}

	async copy<T extends api.TAbstractFile>(file: T, newPath: string): Promise<T> {
		if (!(file instanceof TFile)) throw new AbsentError('vault.copy of a folder');
		return (await this.create(newPath, await this.read(file))) as api.TAbstractFile as T;
	}

	async createBinary(): Promise<never> {
		throw new AbsentError('vault.createBinary');
	}

	async readBinary(): Promise<never> {
		throw new AbsentError('vault.readBinary');
	}

	async modifyBinary(): Promise<never> {
		throw new AbsentError('vault.modifyBinary');
	}

	async appendBinary(): Promise<never> {
		throw new AbsentError('vault.appendBinary');
	}

	getResourcePath(): never {
		throw new AbsentError('vault.getResourcePath');
	}

	/**
	 * Looks at a path on disk and takes over what is there. What the vault did itself is already known, and
	 * is told by content.
	 */
	async reconcile(path: string): Promise<void> {
		await this.next(async () => {
			const entry = await this.disk.stat(path);
			const node = this.nodes.get(path);
			if (node && (!entry || (entry.type === 'file') !== node instanceof TFile)) this.drop(path);
			if (!entry) return;
			const known = this.nodes.get(path);
			const text = entry.type === 'file' && isText(path) ? (await this.disk.read(path))?.text : undefined;
			if (!known) this.add(entry, text);
			else if (known instanceof TFile) this.accept(path, entry, text);
		});
	}

	private async follow(changes: Change[]): Promise<void> {
		for (const change of changes) {
			if (change.path.startsWith('.')) {
				this.trigger('raw', change.path);
				continue;
			}
			if (change.kind === 'rename') {
				await this.next(async () => {
					const moved =
						this.nodes.has(change.from) &&
						!this.nodes.has(change.path) &&
						!(await this.disk.stat(change.from));
					if (moved) this.move(change.from, change.path);
				});
				await this.reconcile(change.from);
			}
			await this.reconcile(change.path);
		}
	}

	private next<T>(task: () => Promise<T>): Promise<T> {
		const turn = this.queue.then(task);
		this.queue = turn.catch(() => undefined);
		return turn;
	}

	private async onDisk(file: api.TFile): Promise<{ text: string; version: string }> {
		const found = await this.disk.read(file.path);
		if (!found) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
		return found;
	}

	/** As on a disk that folds case, which most people have. */
	private find(path: string): TAbstractFile | undefined {
		const exact = this.nodes.get(path);
		if (exact) return exact;
		const folded = path.toLowerCase();
		return this.getAllLoadedFiles().find((node) => node.path.toLowerCase() === folded);
	}

	private parent(path: string): TFolder {
		const name = parentPath(path);
		const known = name === '' ? this.root : this.nodes.get(name);
		if (known instanceof TFolder) return known;
		return this.add({ path: name, type: 'folder', ctime: 0, mtime: 0, size: 0 }) as TFolder;
	}

	private add(entry: Entry, text?: string): TAbstractFile {
		const { path, ctime, mtime, size } = entry;
		const parent = this.parent(path);
		const node =
			entry.type === 'folder'
				? new TFolder(this.root.vault, path)
				: new TFile(this.root.vault, path, { ctime, mtime, size });
		node.parent = parent;
		parent.children.push(node);
		this.nodes.set(path, node);
		if (text !== undefined && isText(path)) this.texts.set(path, text);
		this.trigger('create', node);
		return node;
	}

	private accept(path: string, entry: Entry, text: string | undefined): void {
		const file = this.getFileByPath(path);
		if (!file) return;
		const same =
			text === undefined
				? file.stat.mtime === entry.mtime && file.stat.size === entry.size
				: this.texts.get(path) === text;
		file.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
		if (same) return;
		if (text !== undefined && isText(path)) this.texts.set(path, text);
		this.trigger('modify', file);
	}

	private drop(path: string): void {
		const node = this.nodes.get(path);
		if (!node) return;
		if (node instanceof TFolder) for (const child of [...node.children]) this.drop(child.path);
		if (node.parent) node.parent.children = node.parent.children.filter((child) => child !== node);
		node.parent = null;
		this.nodes.delete(path);
		this.texts.delete(path);
		this.trigger('delete', node);
	}

	private move(from: string, to: string): void {
		const node = this.nodes.get(from);
		if (!node) return;
		const inside: [TAbstractFile, string][] = [];
		Vault.recurseChildren({ children: [node] } as unknown as TFolder, (each) => {
			if (each instanceof TAbstractFile) inside.push([each, each.path]);
		});
		if (node.parent) node.parent.children = node.parent.children.filter((child) => child !== node);
		const parent = this.parent(to);
		node.parent = parent;
		parent.children.push(node);
		for (const [each, old] of inside) {
			const path = to + old.slice(from.length);
			const text = this.texts.get(old);
			this.nodes.delete(old);
			this.texts.delete(old);
			each.moveTo(path);
			this.nodes.set(path, each);
			if (text !== undefined && isText(path)) this.texts.set(path, text);
		}
		for (const [each, old] of inside) this.trigger('rename', each, old);
	}
}

const isText = (path: string): boolean => /\.(md|base)$/i.test(path);

class Adapter implements api.DataAdapter {
	constructor(
		private readonly vault: Vault,
		private readonly disk: Disk,
	) {}

	getName(): string {
		return this.vault.getName();
	}

	async exists(path: string): Promise<boolean> {
		return (await this.stat(path)) !== null;
	}

	async stat(path: string): Promise<api.Stat | null> {
		const wanted = normalizePath(path);
		if (wanted === '/') return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
		const entry = await this.disk.stat(wanted);
		return entry && { type: entry.type, ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
	}

	async list(path: string): Promise<api.ListedFiles> {
		if (path.startsWith('.'))
			return { files: (await this.disk.hidden?.(normalizePath(path))) ?? [], folders: [] };
		const folder = this.vault.getFolderByPath(normalizePath(path));
		if (!folder) throw new Error(`ENOENT: no such file or directory, scandir '${path}'`);
		const paths = (kind: typeof TFile | typeof TFolder): string[] =>
			folder.children.filter((child) => child instanceof kind).map((child) => child.path);
		return { files: paths(TFile), folders: paths(TFolder) };
	}

	async read(path: string): Promise<string> {
		const found = await this.disk.read(normalizePath(path));
		if (!found) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return found.text;
	}

	async write(path: string, text: string): Promise<void> {
		const wanted = normalizePath(path);
		await this.disk.write(wanted, text);
		if (!wanted.startsWith('.')) await this.vault.reconcile(wanted);
	}

	async append(path: string, text: string): Promise<void> {
		await this.write(path, ((await this.exists(path)) ? await this.read(path) : '') + text);
	}

	async process(path: string, change: (text: string) => string): Promise<string> {
		const file = this.vault.getFileByPath(normalizePath(path));
		if (!file) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
		return this.vault.process(file, change);
	}

	async mkdir(path: string): Promise<void> {
		if (!(await this.exists(path))) await this.vault.createFolder(path);
	}

	async remove(path: string): Promise<void> {
		const node = this.vault.getAbstractFileByPath(normalizePath(path));
		if (!node) throw new Error(`ENOENT: no such file or directory, unlink '${path}'`);
		await this.vault.delete(node);
	}

	async rmdir(path: string): Promise<void> {
		await this.remove(path);
	}

	async trashSystem(path: string): Promise<boolean> {
		await this.trashLocal(path);
		return true;
	}

	async trashLocal(path: string): Promise<void> {
		const node = this.vault.getAbstractFileByPath(normalizePath(path));
		if (node) await this.vault.trash(node, false);
	}

	async rename(path: string, newPath: string): Promise<void> {
		const node = this.vault.getAbstractFileByPath(normalizePath(path));
		if (!node) throw new Error(`ENOENT: no such file or directory, rename '${path}'`);
		await this.vault.rename(node, newPath);
	}

	async copy(path: string, newPath: string): Promise<void> {
		await this.write(newPath, await this.read(path));
	}

	async readBinary(): Promise<never> {
		throw new AbsentError('vault.adapter.readBinary');
	}

	async writeBinary(): Promise<never> {
		throw new AbsentError('vault.adapter.writeBinary');
	}

	async appendBinary(): Promise<never> {
		throw new AbsentError('vault.adapter.appendBinary');
	}

	getResourcePath(): never {
		throw new AbsentError('vault.adapter.getResourcePath');
	}
}

const inOrder = new Intl.Collator(undefined, { numeric: true });

export const byName = (a: api.TAbstractFile, b: api.TAbstractFile): number =>
	inOrder.compare(nameOf(a.path), nameOf(b.path));
