/** Keeps the index true to the vault: built once the layout is ready, then following the vault's own events. */
import {
	Component,
	debounce,
	getAllTags,
	TFile,
	TFolder,
	type App,
	type CachedMetadata,
	type TAbstractFile,
} from 'obsidian';
import { EMOJI, readTaskFormat, type TaskFormat } from '../../core/change/compose';
import { readStatuses } from '../../core/markdown/task';
import { KeptSnapshot } from '../../core/vault/follow';
import { takeSnapshot, type Snapshot } from '../../core/vault/snapshot';
import { NoteIndex } from '../../core/note/index';
import { noteName } from '../../core/markdown/inline';
import { keyOf } from '../../core/vault/names';
import type { Links } from '../../core/markdown/links';
import {
	isReadWhole,
	isTaken,
	kindOf,
	noteOf,
	NOT_OURS,
	parseNote,
	parseContext,
	readTemplateFolders,
	type ParseContext,
} from '../../core/note/note';
import type { Settings } from '../../core/settings';
import { messagesOf } from '../language/language';
import { today } from './clock';
import type { SettingsStore } from './settings-store';
import { restsBetweenSlices, SLICE, type Rest } from './slices';
import { TasksSettings } from './tasks-settings';
import { isSameText, onWritten, noteText } from './write';

const BATCH = 32;
const MINUTE = 60_000;
/** How soon an editor is read again while the vault has not caught up with it, in milliseconds. */
const PAUSE = 250;

export class NoteSource extends Component {
	/** False until every note has been read once: not read yet is not empty. */
	isReady = false;
	/** How the Tasks plugin writes its fields in this vault. */
	taskFormat: TaskFormat = EMOJI;
	/** The Tasks plugin's settings, of which `taskFormat` and the boxes' meanings are read. */
	readonly tasks: TasksSettings;
	private readonly index = new NoteIndex();
	private reading: ParseContext;
	private readonly listeners = new Set<() => void>();
	/** The version of the index that the listeners were told of last. */
	private told = 0;
	/** Raised by each build, so that an older one that is still under way gives up. */
	private build = 0;
	/**
	 * Raised by each text that came, and which one came last for a note: no answer to an earlier question
	 * replaces it.
	 */
	private turn = 0;
	private readonly latest = new WeakMap<TFile, number>();
	/** Notes that an edit has changed and the vault has not told of. */
	private readonly ahead = new Set<TFile>();
	/**
	 * What has changed and is not taken in yet; `isInBurst` from a first change until nothing that came after
	 * it waits.
	 */
	private readonly waiting = new Map<TFile, { text: string; cache: CachedMetadata }>();
	private isInBurst = false;

	constructor(
		private readonly app: App,
		private readonly store: SettingsStore,
	) {
		super();
		this.reading = parseContext(store.current);
		this.tasks = new TasksSettings(app, () => this.readAll());
	}

	override onload(): void {
		const { vault, metadataCache, workspace } = this.app;
		this.register(this.store.onChange(() => void this.readAll()));
		workspace.onLayoutReady(() => {
			this.addChild(this.tasks);
			this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.hear(file, text, cache)));
			this.registerEvent(vault.on('rename', (file, from) => void this.rename(file, from)));
			this.registerEvent(vault.on('delete', (file) => this.change(() => this.forget(file))));
			this.register(onWritten(this.app, (file, text) => this.takeWritten(file, text)));
			// An edit that is undone before it was saved is nothing that the vault would tell of.
			const catchUp = debounce(() => this.ahead.forEach((file) => void this.catchUp(file)), PAUSE);
			this.registerEvent(workspace.on('editor-change', () => this.ahead.size > 0 && catchUp()));
			// Obsidian may still be reading the vault: what was not known yet is known at the first `resolved`.
			const resolved = metadataCache.on('resolved', () => {
				metadataCache.offref(resolved);
				void this.readAll();
			});
			this.registerEvent(resolved);
			let day = today();
			this.registerInterval(
				window.setInterval(() => {
					if (day !== today()) this.change(() => (day = today()));
				}, MINUTE),
			);
			void this.readAll();
		});
	}

	get settings(): Settings {
		return this.store.current;
	}

	/** Everything that was read, as it stands today. */
	snapshot(): Snapshot {
		return this.kept.on(today(), this.settings, messagesOf(this.app));
	}

	/** The settings ready for reading. */
	get prepared(): ParseContext {
		return this.reading;
	}

	/** Calls `listener` after every change that an answer may depend on; gives what ends that. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Waits until every note has been read once. */
	async whenReady(): Promise<void> {
		if (this.isReady) return;
		await new Promise<void>((done) => {
			const end = this.onChange(() => {
				if (!this.isReady) return;
				end();
				done();
			});
		});
	}

	/** The notes that a rule would take in as retros. */
	taken(rule: Pick<Settings, 'retroBy' | 'retroValue'>): TFile[] {
		return this.app.vault.getMarkdownFiles().filter((file) => {
			const cache = this.app.metadataCache.getFileCache(file);
			const properties = new Map<string, unknown>(Object.entries(cache?.frontmatter ?? {}));
			return isTaken(file.path, () => this.tagsOf(cache), rule, properties);
		});
	}

	private readonly links: Links = {
		resolve: (target, from) => this.app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null,
	};

	private readonly kept = new KeptSnapshot(this.index, this.links);

	private change(change: () => void): void {
		change();
		this.told = this.index.version;
		for (const listener of this.listeners) listener();
	}

	/** Takes something in, and tells of it where an answer may be another one by that. */
	private follow(take: () => void): void {
		take();
		if (this.told !== this.index.version) this.change(() => undefined);
	}

	private tagsOf(cache: CachedMetadata | null): string[] {
		return cache === null ? [] : (getAllTags(cache) ?? []);
	}

	/** Whether a note's text has to be read: it is one of ours, or its properties could not be read and it may be one. */
	private wantsText(file: TFile, cache: CachedMetadata | null): boolean {
		if (cache === null) return false;
		const { frontmatter } = cache;
		if (frontmatter === undefined) {
			const first = cache.sections?.[0];
			const opens =
				first?.position.start.offset === 0 && (first.type === 'yaml' || first.type === 'thematicBreak');
			// Where a conflict begins above the properties they are none, and its first mark reads as a heading.
			const isMarked = cache.headings?.[0]?.heading.startsWith('<<<<<<<') === true;
			return (
				opens || isMarked || kindOf(file.path, new Map(), () => this.tagsOf(cache), this.settings) === 'retro'
			);
		}
		// Of the others the properties say all that is read, but not whether the note is in conflict.
		return (
			kindOf(file.path, new Map(Object.entries(frontmatter)), () => this.tagsOf(cache), this.settings) !==
			'other'
		);
	}

	/** Notes that a text has come for a note; gives the number of its turn. */
	private stamp(file: TFile): number {
		this.latest.set(file, ++this.turn);
		return this.turn;
	}

	/** Whether a note is still there, and no text has come for it since a turn. */
	private isCurrent(file: TFile, turn: number): boolean {
		return (this.latest.get(file) ?? 0) <= turn && this.app.vault.getFileByPath(file.path) === file;
	}

	private forget(file: TAbstractFile): void {
		this.index.remove(file.path);
		if (!(file instanceof TFile)) return;
		this.waiting.delete(file);
		this.ahead.delete(file);
	}

	/** Hears of a change: taken in at once, and in slices what comes together with it. */
	private hear(file: TFile, text: string, cache: CachedMetadata): void {
		if (file.extension !== 'md') return;
		if (this.ahead.has(file)) {
			void this.catchUp(file, { text, cache });
			return;
		}
		this.stamp(file);
		if (this.isInBurst) {
			this.waiting.set(file, { text, cache });
			return;
		}
		this.isInBurst = true;
		window.setTimeout(() => this.takeSlice());
		this.follow(() => this.take(file, text, cache));
	}

	/** Takes in what waits for as long as one slice lasts; the listeners are called once nothing waits. */
	private takeSlice(): void {
		this.isInBurst = this.waiting.size > 0;
		if (!this.isInBurst) return;
		const started = performance.now();
		for (const [file, { text, cache }] of this.waiting) {
			this.waiting.delete(file);
			if (this.isCurrent(file, this.turn)) this.take(file, text, cache);
			if (performance.now() - started > SLICE) break;
		}
		window.setTimeout(() => this.takeSlice());
		if (this.waiting.size === 0) this.follow(() => undefined);
	}

	/** Takes in what an edit has made of a note, before the vault tells of it. */
	private takeWritten(file: TFile, text: string): void {
		this.stamp(file);
		this.waiting.delete(file);
		this.ahead.add(file);
		this.follow(() => this.index.set(file.path, parseNote(file.path, text, this.reading)));
	}

	/**
	 * Reads a note that is ahead of the vault as it is now: what was told may be older than the edit, and what was typed
	 * since is newer. The vault has caught up once both are the same.
	 */
	private async catchUp(file: TFile, told?: { text: string; cache: CachedMetadata }): Promise<void> {
		const { vault, metadataCache } = this.app;
		const turn = this.stamp(file);
		const now = await noteText(this.app, file.path);
		const saved = told?.text ?? (await vault.cachedRead(file).catch(() => null));
		if (!this.isCurrent(file, turn)) return;
		if (saved !== null && (now === null || isSameText(now, saved))) {
			this.ahead.delete(file);
			this.follow(() => this.take(file, saved, told?.cache ?? metadataCache.getFileCache(file)));
		} else if (now !== null) {
			this.follow(() => this.index.set(file.path, parseNote(file.path, now, this.reading)));
		}
	}

	/** Puts a note into the index; `text` may be left out where it need not be read. */
	private take(file: TFile, text: string | null, cache: CachedMetadata | null): void {
		const properties =
			cache?.frontmatter === undefined
				? undefined
				: new Map<string, unknown>(Object.entries(cache.frontmatter));
		if (text !== null && this.wantsText(file, cache)) {
			this.index.set(file.path, parseNote(file.path, text, this.reading, properties));
		} else if (properties !== undefined) {
			const type = kindOf(file.path, properties, () => this.tagsOf(cache), this.settings);
			// A note whose text went while it was being read comes again.
			this.index.set(
				file.path,
				isReadWhole(type) ? { ...NOT_OURS, type } : noteOf(type, properties, this.settings),
			);
		} else {
			this.index.set(file.path, NOT_OURS);
		}
	}

	/** Whether the note that lay at `from` is a theme's; links to it may lead to its new path already, or nowhere. */
	private wasTheme(from: string, to: string): boolean {
		const old = keyOf(noteName(from));
		const links: Links = {
			resolve: (target, note) =>
				this.links.resolve(target, note) ?? (keyOf(noteName(target)) === old ? from : null),
		};
		const { names } = this.kept.isCurrent
			? this.snapshot()
			: takeSnapshot(this.index.notes, links, this.settings, today(), this.index.formerly);
		return [...names.values()].some(({ note }) => note === from || note === to);
	}

	private async rename(file: TAbstractFile, from: string): Promise<void> {
		const isRenamed = file instanceof TFile && keyOf(noteName(from)) !== keyOf(noteName(file.path));
		const wasTheme = isRenamed && this.index.notes.has(from) && this.wasTheme(from, file.path);
		if (file instanceof TFolder || this.index.notes.has(from))
			this.change(() => {
				this.index.rename(from, file.path);
				// Until the user has said what is to become of it, the old name still leads there.
				if (wasTheme) this.index.remember(file.path, noteName(from));
			});
		// A folder can decide what a note is, and so can a new ending.
		const mayTurn = this.settings.retroBy === 'folder' || !this.index.notes.has(file.path);
		if (file instanceof TFile && file.extension === 'md' && mayTurn) {
			if (this.ahead.has(file)) return this.catchUp(file);
			const { turn } = this;
			const text = await this.app.vault.cachedRead(file).catch(() => null);
			if (text === null || !this.isCurrent(file, turn)) return;
			this.follow(() => this.take(file, text, this.app.metadataCache.getFileCache(file) ?? {}));
		}
	}

	/** Reads the whole vault, in slices that leave the window free. */
	private async readAll(): Promise<void> {
		const build = ++this.build;
		const { vault } = this.app;
		const tasks = await this.tasks.read();
		const { configDir } = vault;
		const templates = readTemplateFolders(
			await this.saved(`${configDir}/templates.json`),
			await this.saved(`${configDir}/plugins/templater-obsidian/data.json`),
		);
		if (build !== this.build) return;
		this.reading = parseContext(this.settings, readStatuses(tasks), templates);
		this.taskFormat = readTaskFormat(tasks);
		const files = vault.getMarkdownFiles();
		const paths = new Set(files.map((file) => file.path));
		for (const path of [...this.index.notes.keys()]) if (!paths.has(path)) this.index.remove(path);
		const rest = restsBetweenSlices();
		for (let at = 0; at < files.length; at += BATCH) {
			await this.readBatch(files.slice(at, at + BATCH), build, rest);
			if (build !== this.build) return;
		}
		this.change(() => (this.isReady = true));
	}

	/** What another plugin has saved; null where it has nothing, or nothing that can be read. */
	private async saved(path: string): Promise<unknown> {
		const { adapter } = this.app.vault;
		try {
			return (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as unknown) : null;
		} catch {
			return null;
		}
	}

	/** Reads some notes for a build; what came for one of them meanwhile is newer, and stays. */
	private async readBatch(files: readonly TFile[], build: number, rest: Rest): Promise<void> {
		const { turn } = this;
		const texts = await Promise.all(files.map((file) => this.textOf(file)));
		for (const [index, file] of files.entries()) {
			if (build !== this.build) return;
			if (this.ahead.has(file)) void this.catchUp(file);
			else if (this.isCurrent(file, turn))
				this.take(file, texts[index] ?? null, this.app.metadataCache.getFileCache(file));
			// On a phone a batch of long notes alone would be longer than a slice.
			await rest();
		}
	}

	private async textOf(file: TFile): Promise<string | null> {
		if (!this.wantsText(file, this.app.metadataCache.getFileCache(file))) return null;
		try {
			return await this.app.vault.cachedRead(file);
		} catch {
			// It went while the vault was being read.
			return null;
		}
	}
}
