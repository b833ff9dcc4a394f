/** What the host asks of a disk. The page speaks to the server, tests to memory; the vault sees no difference. */
export interface Disk {
	entries(): Promise<Entry[]>;
	/**
	 * The paths of the files in a hidden folder, which is no part of the vault; missing where they are not to
	 * be seen.
	 */
	hidden?(folder: string): Promise<string[]>;
	stat(path: string): Promise<Entry | null>;
	/** Null where there is no such file. */
	read(path: string): Promise<{ text: string; version: string } | null>;
	/** With `version`, only over that very text: 'changed' tells that it is another by now. */
	write(path: string, text: string, version?: string): Promise<Entry | 'changed'>;
	/** Null where something is there already. */
	create(path: string, text: string): Promise<Entry | null>;
	createFolder(path: string): Promise<Entry | null>;
	move(from: string, to: string): Promise<Entry | null>;
	remove(path: string): Promise<void>;
	trash(path: string): Promise<void>;
	onChange(listener: (changes: Change[]) => void): void;
}

export interface Entry {
	path: string;
	type: 'file' | 'folder';
	ctime: number;
	mtime: number;
	size: number;
	/** Of notes, with the listing: the page reads them all anyway. */
	text?: string;
}

export type Change =
	| { kind: 'create'; path: string; type: Entry['type'] }
	| { kind: 'modify' | 'delete'; path: string }
	| { kind: 'rename'; from: string; path: string };

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** A vault that lives in memory. `outside` changes it as another program would: the vault hears of it afterwards. */
export class MemoryDisk implements Disk {
	private files = new Map<string, { text: string; ctime: number; mtime: number }>();
	private folders = new Set<string>();
	private listeners: ((changes: Change[]) => void)[] = [];
	private tick = 0;

	constructor(files: Record<string, string> = {}) {
		for (const [path, text] of Object.entries(files)) this.put(path, text);
	}

	text(path: string): string | undefined {
		return this.files.get(path)?.text;
	}

	paths(): string[] {
		return [...this.files.keys()].sort();
	}

	outside = {
		write: (path: string, text: string): void => {
			const kind = this.files.has(path) ? 'modify' : 'create';
			this.put(path, text);
			this.tell(kind === 'modify' ? { kind, path } : { kind, path, type: 'file' });
		},
		remove: (path: string): void => {
			this.drop(path);
			this.tell({ kind: 'delete', path });
		},
		rename: (from: string, to: string): void => {
			this.shift(from, to);
			this.tell({ kind: 'rename', from, path: to });
		},
	};

	async hidden(folder: string): Promise<string[]> {
		return this.paths().filter((path) => parentOf(path) === folder);
	}

	async entries(): Promise<Entry[]> {
		return [
			...[...this.folders].map((path) => this.entry(path)),
			...this.paths().map((path) => this.entry(path)),
		]
			.flatMap((entry) =>
				entry ? [entry.type === 'file' ? { ...entry, text: this.text(entry.path) ?? '' } : entry] : [],
			)
			.filter((entry) => !entry.path.startsWith('.'));
	}

	async stat(path: string): Promise<Entry | null> {
		return this.entry(path);
	}

	async read(path: string): Promise<{ text: string; version: string } | null> {
		const file = this.files.get(path);
		return file ? { text: file.text, version: file.text } : null;
	}

	async write(path: string, text: string, version?: string): Promise<Entry | 'changed'> {
		if (version !== undefined && this.text(path) !== version) return 'changed';
		return this.put(path, text);
	}

	async create(path: string, text: string): Promise<Entry | null> {
		return this.entry(path) ? null : this.put(path, text);
	}

	async createFolder(path: string): Promise<Entry | null> {
		if (this.entry(path)) return null;
		this.addFolder(path);
		return this.entry(path);
	}

	async move(from: string, to: string): Promise<Entry | null> {
		if (this.entry(to)) return null;
		this.shift(from, to);
		return this.entry(to);
	}

	async remove(path: string): Promise<void> {
		this.drop(path);
	}

	async trash(path: string): Promise<void> {
		this.drop(path);
	}

	onChange(listener: (changes: Change[]) => void): void {
		this.listeners.push(listener);
	}

	private tell(change: Change): void {
		for (const listener of this.listeners) listener([change]);
	}

	private addFolder(path: string): void {
		for (let folder = path; folder; folder = parentOf(folder)) this.folders.add(folder);
	}

	private put(path: string, text: string): Entry {
		this.addFolder(parentOf(path));
		const mtime = ++this.tick;
		const ctime = this.files.get(path)?.ctime ?? mtime;
		this.files.set(path, { text, ctime, mtime });
		return { path, type: 'file', ctime, mtime, size: text.length };
	}

	private entry(path: string): Entry | null {
		const file = this.files.get(path);
		if (file) return { path, type: 'file', ctime: file.ctime, mtime: file.mtime, size: file.text.length };
		return this.folders.has(path) ? { path, type: 'folder', ctime: 0, mtime: 0, size: 0 } : null;
	}

	private drop(path: string): void {
		for (const file of [...this.files.keys()])
			if (file === path || file.startsWith(`${path}/`)) this.files.delete(file);
		for (const folder of [...this.folders])
			if (folder === path || folder.startsWith(`${path}/`)) this.folders.delete(folder);
	}

	private shift(from: string, to: string): void {
		this.addFolder(parentOf(to));
		for (const [path, file] of [...this.files]) {
			if (path !== from && !path.startsWith(`${from}/`)) continue;
			this.files.delete(path);
			this.files.set(to + path.slice(from.length), file);
		}
		for (const path of [...this.folders]) {
			if (path !== from && !path.startsWith(`${from}/`)) continue;
			this.folders.delete(path);
			this.folders.add(to + path.slice(from.length));
		}
	}
}
