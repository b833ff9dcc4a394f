/** The saved settings: read leniently, written only when the user changes one. */
import { Notice, type Plugin } from 'obsidian';
import { mergeSaved, readSettings, SCHEMA, type Settings } from '../core/settings';

export class SettingsStore {
	current: Settings = readSettings(null);
	private readonly listeners = new Set<() => void>();

	constructor(private readonly plugin: Plugin) {}

	/** Reads what is saved; nothing saved means the defaults, which are not written. */
	async load(): Promise<void> {
		this.current = readSettings(await this.plugin.loadData());
		for (const listener of this.listeners) listener();
	}

	/** Calls `listener` after every change; gives what ends that. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/**
	 * Changes settings and saves them over what is on disk by now, so that keys which another device or a later version
	 * wrote stay. A file of a later version is not written.
	 */
	async change(change: (settings: Settings) => void): Promise<void> {
		const saved: unknown = await this.plugin.loadData();
		const settings = readSettings(saved);
		if (settings.schema > SCHEMA) {
			new Notice('These settings were saved by a later version of this plugin, so they were not changed. Update it on this device.');
			return;
		}
		change(settings);
		await this.plugin.saveData(mergeSaved(saved, settings));
		this.current = settings;
		for (const listener of this.listeners) listener();
	}
}
