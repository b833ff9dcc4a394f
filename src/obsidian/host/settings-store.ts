/** The saved settings: read leniently, written only when the user changes one. */
import { Notice, type Plugin } from 'obsidian';
import type { WritingMessages } from '../../core/messages/en/notes/writing';
import {
	differences,
	isCopyOfSettings,
	isReadable,
	mergeSaved,
	readSettings,
	SCHEMA,
	unusableNames,
	type Settings,
} from '../../core/settings';
import { puttingOff, putOffIn, type PutOff } from '../../core/retro/put-off';
import { messagesOf } from '../language/language';
import { today } from './clock';
import { reasonOf } from './write';

/** A sync program's copy of the saved settings, and what it holds; null where it cannot be read. */
export interface SettingsCopy {
	name: string;
	settings: Settings | null;
}

export class SettingsStore {
	current: Settings = readSettings(null);
	/** What the user does not want to be asked now. */
	putOff: PutOff = new Map();
	/** The copies that lie beside the saved file and say otherwise, as of the last look at them. */
	copies: SettingsCopy[] = [];
	/** The copies that the user was told of. */
	private readonly named = new Set<string>();
	private readonly listeners = new Set<() => void>();
	/** What the file held when it was last read or written. */
	private saved: unknown = null;
	/** One after the other: of two changes at once neither is computed on what the other has not written yet. */
	private queue: Promise<unknown> = Promise.resolve();

	constructor(private readonly plugin: Plugin) {}

	private get words(): WritingMessages['settings'] {
		return messagesOf(this.plugin.app).writing.settings;
	}

	/**
	 * Reads what is saved; nothing saved means the defaults, which are not written. A file that cannot be read changes
	 * nothing but that the user is told, once `speak` has chosen the language for it.
	 */
	load(speak: (settings: Settings) => Promise<void> = () => Promise.resolve()): Promise<void> {
		return this.next(async () => {
			const saved = await this.read();
			if (saved !== undefined) this.take(saved);
			await speak(this.current);
			if (saved === undefined) {
				new Notice(this.words.unreadable);
				return;
			}
			const unusable = unusableNames(saved);
			if (unusable.length > 0) {
				const told = unusable.map(({ property, wanted, called }) =>
					this.words.cannotBeCalled(property, wanted, called),
				);
				new Notice(told.join('\n'), 0);
			}
			await this.findCopies();
			this.nameCopies();
		});
	}

	/** Looks again which copies of the saved settings lie beside them; says whether these are others than before. */
	lookForCopies(): Promise<boolean> {
		return this.next(async () => {
			const before = JSON.stringify(this.copies);
			await this.findCopies();
			return JSON.stringify(this.copies) !== before;
		});
	}

	/** Calls `listener` after every change; gives what ends that. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/**
	 * Changes settings, and writes just what `change` changed into what is on disk by now: keys that another device or a
	 * later version wrote stay. False, and a notice, where nothing was saved: the file is of a later version, cannot be
	 * read, or could not be written.
	 */
	change(change: (settings: Settings) => void): Promise<boolean> {
		return this.write((saved) => {
			const before = readSettings(saved);
			const after = readSettings(saved);
			change(after);
			return mergeSaved(saved, before, after);
		});
	}

	/** Puts something off until a day; null lets it ask again. Saved as `change` saves. */
	putOffUntil(id: string, until: string | null): Promise<boolean> {
		return this.write((saved) => ({ schema: SCHEMA, ...puttingOff(saved, id, until, today()) }));
	}

	/** Writes what `make` makes of what is on disk by now. */
	private write(make: (saved: unknown) => Record<string, unknown>): Promise<boolean> {
		return this.next(async () => {
			const found = await this.read();
			if (found === undefined) return refuse(this.words.notChanged);
			// A file that is gone for a moment, as sync programs have it, would take all other settings with it.
			const saved = found ?? this.saved;
			if (readSettings(saved).schema > SCHEMA) {
				return refuse(this.words.later);
			}
			const wanted = make(saved);
			try {
				await this.plugin.saveData(wanted);
			} catch (error) {
				const now = await this.read();
				const isWritten = JSON.stringify(now) === JSON.stringify(wanted);
				if (now === undefined) return refuse(this.words.perhaps(reasonOf(error)));
				if (!isWritten) return refuse(this.words.failed(reasonOf(error)));
			}
			this.take(wanted);
			return true;
		});
	}

	private take(saved: unknown): void {
		this.saved = saved;
		const before = JSON.stringify(this.current);
		this.current = readSettings(saved);
		this.putOff = putOffIn(saved);
		if (JSON.stringify(this.current) === before) return;
		for (const listener of this.listeners) listener();
	}

	/**
	 * Where two devices changed a setting at the same time, some sync programs keep one file and put the
	 * other beside it.
	 */
	private async findCopies(): Promise<void> {
		const { app, manifest } = this.plugin;
		const folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
		const { adapter } = app.vault;
		const files = await adapter.list(folder).then(
			(listed) => listed.files,
			() => [],
		);
		const copies: SettingsCopy[] = [];
		for (const path of files.sort()) {
			const name = path.slice(path.lastIndexOf('/') + 1);
			if (!isCopyOfSettings(name)) continue;
			const settings = await adapter
				.read(path)
				.then(settingsIn)
				.catch(() => null);
			if (settings === null || differences(this.current, settings).length > 0)
				copies.push({ name, settings });
		}
		this.copies = copies;
	}

	private nameCopies(): void {
		const news = this.copies.map(({ name }) => name).filter((name) => !this.named.has(name));
		if (news.length === 0) return;
		for (const name of news) this.named.add(name);
		new Notice(this.words.copies(news));
	}

	/** What is saved, null where nothing is; undefined where it cannot be read. */
	private async read(): Promise<unknown> {
		try {
			const saved: unknown = (await this.plugin.loadData()) ?? null;
			return isReadable(saved) ? saved : undefined;
		} catch {
			return undefined;
		}
	}

	private next<T>(task: () => Promise<T>): Promise<T> {
		const turn = this.queue.then(task);
		this.queue = turn.catch(() => undefined);
		return turn;
	}
}

function settingsIn(text: string): Settings | null {
	const saved: unknown = JSON.parse(text);
	return saved !== null && isReadable(saved) ? readSettings(saved) : null;
}

function refuse(sentence: string): false {
	new Notice(sentence);
	return false;
}
