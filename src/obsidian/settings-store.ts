/** The saved settings: read leniently, written only when the user changes one. */
import { Notice, type Plugin } from 'obsidian';
import { isReadable, mergeSaved, readSettings, SCHEMA, type Settings } from '../core/settings';
import { reasonOf } from './write';

export class SettingsStore {
	current: Settings = readSettings(null);
	private readonly listeners = new Set<() => void>();
	/** What the file held when it was last read or written. */
	private saved: unknown = null;
	/** One after the other: of two changes at once neither is computed on what the other has not written yet. */
	private queue: Promise<unknown> = Promise.resolve();

	constructor(private readonly plugin: Plugin) {}

	/**
	 * Reads what is saved; nothing saved means the defaults, which are not written. A file that cannot be read changes
	 * nothing but that the user is told.
	 */
	load(): Promise<void> {
		return this.next(async () => {
			const saved = await this.read();
			if (saved === undefined) {
				new Notice(
					'The saved settings of this plugin cannot be read. They were left as they are; until they can be read, none can be changed.',
				);
				return;
			}
			this.take(saved);
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
		return this.next(async () => {
			const found = await this.read();
			if (found === undefined)
				return refuse(
					'The saved settings of this plugin cannot be read, so nothing was changed. Repair or delete its data.json.',
				);
			// A file that is gone for a moment, as sync programs have it, would take all other settings with it.
			const saved = found ?? this.saved;
			const before = readSettings(saved);
			if (before.schema > SCHEMA) {
				return refuse(
					'These settings were saved by a later version of this plugin, so they were not changed. Update it on this device.',
				);
			}
			const after = readSettings(saved);
			change(after);
			const wanted = mergeSaved(saved, before, after);
			try {
				await this.plugin.saveData(wanted);
			} catch (error) {
				const now = await this.read();
				const isWritten = JSON.stringify(now) === JSON.stringify(wanted);
				if (now === undefined)
					return refuse(
						`The settings may not have been saved: what is saved cannot be read (${reasonOf(error)}).`,
					);
				if (!isWritten)
					return refuse(`The settings could not be saved, so nothing was changed (${reasonOf(error)}).`);
			}
			this.take(wanted);
			return true;
		});
	}

	private take(saved: unknown): void {
		this.saved = saved;
		this.current = readSettings(saved);
		for (const listener of this.listeners) listener();
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

function refuse(sentence: string): false {
	new Notice(sentence);
	return false;
}
