import type * as api from 'obsidian';
import { named } from './absent';
import { linkpathsOf, readCache } from './cache';
import { Events } from './component';
import { TFile } from './files';
import { nameOf, parentPath } from './links';
import type { Vault } from './vault';

/** How long the worker takes, in milliseconds. */
const WORK = 10;

export class MetadataCache extends Events implements api.MetadataCache {
	resolvedLinks: Record<string, Record<string, number>> = {};
	unresolvedLinks: Record<string, Record<string, number>> = {};
	private readonly caches = new Map<string, api.CachedMetadata>();
	private readonly waiting = new Set<TFile>();
	private names: Map<string, TFile[]> | null = null;
	private started = false;
	private settling = false;
	private settled: Promise<void> = Promise.resolve();

	constructor(private readonly vault: Vault) {
		super();
		for (const event of ['create', 'delete', 'rename']) vault.on(event, () => this.reshaped());
		vault.on('create', (file: unknown) => this.wait(file));
		vault.on('modify', (file: unknown) => this.wait(file));
		vault.on('delete', (file: unknown) => file instanceof TFile && this.forget(file));
		vault.on(
			'rename',
			(file: unknown, oldPath: string) => file instanceof TFile && this.follow(file, oldPath),
		);
		return named('metadataCache', this);
	}

	/** Reads every note without a word, as Obsidian does from its store; what changes later is told. */
	start(): void {
		this.waiting.clear();
		for (const file of this.vault.getMarkdownFiles())
			this.caches.set(file.path, readCache(this.vault.textOf(file.path) ?? ''));
		this.resolveAll();
		this.started = true;
	}

	/** When everything that changed so far has been told. */
	async idle(): Promise<void> {
		await this.vault.idle();
		await this.settled;
	}

	getFileCache(file: api.TFile): api.CachedMetadata | null {
		return this.caches.get(file.path) ?? null;
	}

	getCache(path: string): api.CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		const wanted = linkpath
			.trim()
			.toLowerCase()
			.replace(/^\.?\//, '');
		if (wanted === '') return this.vault.getFileByPath(sourcePath);
		const exact = this.named(wanted).find((file) => isAt(file, wanted));
		if (exact && (wanted.includes('/') || parentPath(sourcePath) === '')) return exact;
		const matches = this.named(wanted).filter(
			(file) => isAt(file, wanted) || withoutMd(file.path).endsWith(`/${wanted.replace(/\.md$/, '')}`),
		);
		const folder = parentPath(sourcePath);
		return (
			matches.find((file) => parentPath(file.path) === folder) ??
			matches.sort(
				(a, b) => depth(a) - depth(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1),
			)[0] ??
			null
		);
	}

	fileToLinktext(file: api.TFile, _sourcePath: string, omitMdExtension = true): string {
		const short = (path: string): string =>
			omitMdExtension && file.extension === 'md' ? path.replace(/\.md$/i, '') : path;
		return short(this.named(file.name.toLowerCase()).length < 2 ? file.name : file.path);
	}

	/** The files of a name, with or without `.md`, whatever their folder. */
	private named(linkpath: string): TFile[] {
		if (!this.names) {
			this.names = new Map();
			for (const file of this.vault.getFiles()) {
				const name = withoutMd(file.name);
				this.names.set(name, [...(this.names.get(name) ?? []), file]);
			}
		}
		return this.names.get(nameOf(linkpath).replace(/\.md$/, '')) ?? [];
	}

	private wait(file: unknown): void {
		if (!this.started || !(file instanceof TFile) || file.extension !== 'md') return;
		this.waiting.add(file);
		this.settleSoon();
	}

	private reshaped(): void {
		this.names = null;
		if (this.started) this.settleSoon();
	}

	/** Obsidian reads in a worker: the vault's event is out, and time has passed, before the index speaks. */
	private settleSoon(): void {
		if (this.settling) return;
		this.settling = true;
		this.settled = new Promise((done) =>
			setTimeout(() => {
				this.settle();
				done();
			}, WORK),
		);
	}

	private settle(): void {
		this.settling = false;
		const files = [...this.waiting].filter((file) => this.vault.getFileByPath(file.path) === file);
		this.waiting.clear();
		const reshaped = this.names === null;
		for (const file of files) {
			const text = this.vault.textOf(file.path) ?? '';
			const cache = readCache(text);
			this.caches.set(file.path, cache);
			this.trigger('changed', file, text, cache);
		}
		// A file that came or went may be what any other note's links meant.
		if (reshaped) this.resolveAll();
		else files.forEach((file) => this.resolve(file));
		for (const file of files) this.trigger('resolve', file);
		this.trigger('resolved');
	}

	private forget(file: TFile): void {
		const before = this.caches.get(file.path) ?? null;
		this.caches.delete(file.path);
		delete this.resolvedLinks[file.path];
		delete this.unresolvedLinks[file.path];
		if (file.extension === 'md') this.trigger('deleted', file, before);
	}

	private follow(file: TFile, oldPath: string): void {
		const cache = this.caches.get(oldPath);
		this.caches.delete(oldPath);
		if (cache) this.caches.set(file.path, cache);
		delete this.resolvedLinks[oldPath];
		delete this.unresolvedLinks[oldPath];
	}

	private resolveAll(): void {
		for (const path of this.caches.keys()) {
			const file = this.vault.getFileByPath(path);
			if (file) this.resolve(file);
		}
	}

	private resolve(file: TFile): void {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const link of linkpathsOf(this.caches.get(file.path) ?? {})) {
			const target = this.getFirstLinkpathDest(link, file.path);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else unresolved[link] = (unresolved[link] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
	}
}

const withoutMd = (path: string): string => path.toLowerCase().replace(/\.md$/, '');
const isAt = (file: api.TFile, wanted: string): boolean =>
	withoutMd(file.path) === wanted.replace(/\.md$/, '');
const depth = (file: api.TFile): number => file.path.split('/').length;
