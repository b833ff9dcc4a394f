import { isUtf8 } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import { promises as fs, watch, type FSWatcher, type Stats } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Change, Entry } from '../host/disk';

export type Refusal = 'outside' | 'missing' | 'exists' | 'changed' | 'locked';

/** Why a request to the folder was refused; the server turns it into a status. */
export class Refused extends Error {
	constructor(
		readonly refusal: Refusal,
		message: string,
	) {
		super(message);
	}
}

const withText = /\.(md|base)$/i;
const readableSettings = /^\.obsidian\/(?:[^/.][^/]*\.json|plugins\/[^/.][^/]*\/data\.json)$/;
export const pluginData = '.obsidian/plugins/interview-retro/data.json';

export const etag = (text: string): string => `"${createHash('sha256').update(text).digest('base64url')}"`;

/** One vault on disk: paths confined, writes in one queue and by rename, changes told to whoever listens. */
export class Folder {
	private queue: Promise<unknown> = Promise.resolve();
	private seen = new Map<string, Seen>();
	private watchers = new Map<string, FSWatcher>();
	private timer: NodeJS.Timeout | undefined;
	private listeners = new Set<(changes: Change[]) => void>();
	private polling: NodeJS.Timeout | undefined;

	private constructor(readonly root: string) {}

	static async open(dir: string): Promise<Folder> {
		const folder = new Folder(await fs.realpath(dir));
		folder.seen = await folder.scan();
		folder.watch();
		return folder;
	}

	close(): void {
		clearTimeout(this.timer);
		clearInterval(this.polling);
		for (const watcher of this.watchers.values()) watcher.close();
		this.watchers.clear();
		this.listeners.clear();
	}

	onChange(listener: (changes: Change[]) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	entries(): Promise<Entry[]> {
		return this.next(async () => {
			const found = [...(await this.scan())].filter(([path]) => path !== pluginData);
			return Promise.all(
				found.map(async ([path, { type, ...stat }]): Promise<Entry> => {
					const entry: Entry = { path, type, ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
					if (type === 'file' && withText.test(path))
						entry.text = await fs.readFile(join(this.root, path), 'utf8');
					return entry;
				}),
			);
		});
	}

	stat(path: string): Promise<Entry | null> {
		return this.next(async () => {
			const stats = await fs.stat(await this.confine(path, 'read')).catch(() => null);
			return stats && entryOf(path, stats);
		});
	}

	read(path: string): Promise<{ text: string; entry: Entry }> {
		return this.next(async () => {
			const full = await this.confine(path, 'read');
			const stats = await this.existing(full, path);
			if (stats.isDirectory()) throw new Refused('missing', `${path} is a folder.`);
			return { text: await fs.readFile(full, 'utf8'), entry: entryOf(path, stats) };
		});
	}

	/** Writes the whole text. `unless` and `only` hold against what is on disk now, not what was read earlier. */
	write(path: string, text: string, condition: { fresh?: boolean; etag?: string } = {}): Promise<Entry> {
		return this.next(async () => {
			const full = await this.confine(path, 'write');
			const bytes = await fs.readFile(full).catch(() => null);
			const before = bytes?.toString('utf8') ?? null;
			if (condition.fresh && before !== null) throw new Refused('exists', 'File already exists.');
			if (condition.etag && (before === null || etag(before) !== condition.etag))
				throw new Refused('changed', `${path} has changed.`);
			if (bytes !== null && !isUtf8(bytes))
				throw new Refused('locked', `${path} is not UTF-8, so it is not written.`);
			await fs.mkdir(dirname(full), { recursive: true });
			await replace(bytes === null ? full : await fs.realpath(full), path, text);
			if (path === pluginData) this.scanSoon();
			return entryOf(path, await fs.stat(full));
		});
	}

	createFolder(path: string): Promise<Entry> {
		return this.next(async () => {
			const full = await this.confine(path, 'write');
			if (await fs.stat(full).catch(() => null)) throw new Refused('exists', 'Folder already exists.');
			await fs.mkdir(full, { recursive: true });
			return entryOf(path, await fs.stat(full));
		});
	}

	move(from: string, to: string): Promise<Entry> {
		return this.next(async () => {
			const source = await this.confine(from, 'write');
			const target = await this.confine(to, 'write');
			const stats = await this.existing(source, from);
			const there = await fs.stat(target).catch(() => null);
			// On a disk that folds case, a rename of nothing but case finds itself there.
			if (there && there.ino !== stats.ino) throw new Refused('exists', 'Destination file already exists!');
			await fs.mkdir(dirname(target), { recursive: true });
			await fs.rename(source, target);
			return entryOf(to, await fs.stat(target));
		});
	}

	remove(path: string): Promise<void> {
		return this.next(async () => {
			const full = await this.confine(path, 'write');
			await this.existing(full, path);
			await fs.rm(full, { recursive: true });
		});
	}

	/** Into the vault's own `.trash`, as Obsidian does where there is no system trash. */
	trash(path: string): Promise<void> {
		return this.next(async () => {
			const full = await this.confine(path, 'write');
			await this.existing(full, path);
			const bin = join(this.root, '.trash');
			await fs.mkdir(bin, { recursive: true });
			let target = join(bin, basename(full));
			for (let n = 2; await fs.lstat(target).catch(() => null); n++)
				target = join(bin, `${n} ${basename(full)}`);
			await fs.rename(full, target);
		});
	}

	/**
	 * The full path of a vault path, or a refusal: nothing absolute, nothing above, nothing hidden, no link
	 * that leads out.
	 */
	private async confine(path: string, use: 'read' | 'write'): Promise<string> {
		const parts = path.split('/');
		const plain =
			path !== '' &&
			!path.includes('\\') &&
			!path.includes('\0') &&
			!/^[a-z]:/i.test(path) &&
			parts.every((part) => part !== '' && part !== '.' && part !== '..');
		const hidden = parts.some((part) => part.startsWith('.'));
		const settings = use === 'read' ? readableSettings.test(path) : path === pluginData;
		if (!plain || (hidden && !settings))
			throw new Refused('outside', `${path || 'The empty path'} is not a path in the vault.`);
		const full = join(this.root, ...parts);
		for (let near = full; near !== this.root; near = dirname(near)) {
			const real = await fs.realpath(near).catch(() => null);
			if (real !== null) {
				if (!real.startsWith(this.root + sep))
					throw new Refused('outside', `${path} leads out of the vault.`);
				return full;
			}
			// A dangling link has no real path, but writing through it would make its target.
			if (await fs.lstat(near).catch(() => null))
				throw new Refused('outside', `${path} leads out of the vault.`);
		}
		return full;
	}

	private async existing(full: string, path: string): Promise<Stats> {
		const stats = await fs.stat(full).catch(() => null);
		if (!stats) throw new Refused('missing', `${path} does not exist.`);
		return stats;
	}

	/** Writes and the watcher's reads take turns, so neither sees the other half done. */
	private next<T>(task: () => Promise<T>): Promise<T> {
		const turn = this.queue.then(task);
		this.queue = turn.catch(() => undefined);
		return turn;
	}

	private async scan(): Promise<Map<string, Seen>> {
		const found = new Map<string, Seen>();
		const visit = async (folder: string): Promise<void> => {
			const children = await fs.readdir(join(this.root, folder), { withFileTypes: true }).catch(() => []);
			for (const child of children.sort((a, b) => (a.name < b.name ? -1 : 1))) {
				if (child.name.startsWith('.') || child.isSymbolicLink() || !(child.isFile() || child.isDirectory()))
					continue;
				const path = folder ? `${folder}/${child.name}` : child.name;
				const stats = await fs.stat(join(this.root, path)).catch(() => null);
				if (!stats) continue;
				found.set(path, { ...entryOf(path, stats), ino: stats.ino });
				if (stats.isDirectory()) await visit(path);
			}
		};
		await visit('');
		// The one hidden file that is followed: the plugin is told when its settings change under it.
		const settings = await fs.stat(join(this.root, pluginData)).catch(() => null);
		if (settings) found.set(pluginData, { ...entryOf(pluginData, settings), ino: settings.ino });
		return found;
	}

	private watch(): void {
		const folders = [
			'',
			...[...this.seen].filter(([, entry]) => entry.type === 'folder').map(([path]) => path),
		];
		if (this.seen.has(pluginData)) folders.push(dirname(pluginData));
		for (const [path, watcher] of this.watchers) {
			if (folders.includes(path)) continue;
			watcher.close();
			this.watchers.delete(path);
		}
		for (const path of folders) {
			if (this.watchers.has(path)) continue;
			try {
				const watcher = watch(join(this.root, path), () => this.scanSoon());
				watcher.on('error', () => this.poll());
				this.watchers.set(path, watcher);
			} catch {
				this.poll();
			}
		}
	}

	/** Where the system has no more watches to give. */
	private poll(): void {
		this.polling ??= setInterval(() => this.scanSoon(), 1500).unref();
	}

	private scanSoon(): void {
		clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.next(() => this.compare()).catch(() => undefined), 40);
	}

	private async compare(): Promise<void> {
		const before = this.seen;
		this.seen = await this.scan();
		this.watch();
		const changes = difference(before, this.seen);
		if (changes.length > 0) for (const listener of this.listeners) listener(changes);
	}
}

/**
 * Puts a text in the place of a file, all of it or nothing; its mode stays, and a file that is read-only
 * stays as it is. One that has another name, too, is written in place: a new file under this name would
 * part the two.
 */
async function replace(full: string, path: string, text: string): Promise<void> {
	const stats = await fs.stat(full).catch(() => null);
	// The bits count, too: to whoever may do all, everything is writable.
	if (stats !== null && (stats.mode & 0o222) === 0)
		throw new Refused('locked', `${path} is read-only, so it is not written.`);
	if (stats !== null && stats.nlink > 1) return fs.writeFile(full, text, 'utf8');
	const draft = join(dirname(full), `.${basename(full)}.${randomBytes(6).toString('hex')}.tmp`);
	try {
		await fs.writeFile(draft, text, 'utf8');
		if (stats !== null) await fs.chmod(draft, stats.mode & 0o7777);
		await fs.rename(draft, full);
	} catch (error) {
		await fs.rm(draft, { force: true });
		throw error;
	}
}

interface Seen extends Entry {
	ino: number;
}

function entryOf(path: string, stats: Stats): Entry {
	return {
		path,
		type: stats.isDirectory() ? 'folder' : 'file',
		ctime: stats.birthtimeMs || stats.ctimeMs,
		mtime: stats.mtimeMs,
		size: stats.size,
	};
}

/** What happened between two looks. A path that left and one that came with the same inode is a rename. */
export function difference(before: Map<string, Seen>, after: Map<string, Seen>): Change[] {
	const changes: Change[] = [];
	const gone = new Map(
		[...before]
			.filter(([path, entry]) => after.get(path)?.type !== entry.type)
			.map(([path, entry]) => [`${entry.type} ${entry.ino}`, path]),
	);
	const moved = new Map<string, string>();
	for (const [path, entry] of after) {
		const old = before.get(path);
		if (old?.type === entry.type) {
			if (isModified(old, entry)) changes.push({ kind: 'modify', path });
			continue;
		}
		const from = gone.get(`${entry.type} ${entry.ino}`);
		if (from === undefined || !isSameThing(before.get(from), entry)) {
			changes.push({ kind: 'create', path, type: entry.type });
			continue;
		}
		moved.set(from, path);
		const parent = from.slice(0, Math.max(0, from.lastIndexOf('/')));
		const withParent = moved.get(parent);
		if (withParent === undefined || `${withParent}${from.slice(parent.length)}` !== path)
			changes.push({ kind: 'rename', from, path });
	}
	const deleted = [...gone.values()]
		.filter((path) => !moved.has(path))
		.sort()
		.reverse();
	return [...deleted.map((path): Change => ({ kind: 'delete', path })), ...changes];
}

function isModified(old: Seen, entry: Seen): boolean {
	return (
		entry.type === 'file' && (old.mtime !== entry.mtime || old.size !== entry.size || old.ino !== entry.ino)
	);
}

/** An inode is soon used again; only what also was made at the same moment is the same. */
function isSameThing(was: Seen | undefined, entry: Seen): boolean {
	if (was?.ctime !== entry.ctime) return false;
	return entry.type === 'folder' || (was.size === entry.size && was.mtime === entry.mtime);
}
