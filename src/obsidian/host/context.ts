/** What every feature is given, and what it gives back. */
import type { App, ObsidianProtocolData, Plugin } from 'obsidian';
import type { NoteSource } from './note-source';
import type { SettingsStore } from './settings-store';

export interface Context {
	app: App;
	/** All notes as they are now. */
	source: NoteSource;
	store: SettingsStore;
	/** What was typed into forms that were closed before it was saved. */
	drafts: Drafts;
}

/** What a form of a name was left with; it is there again when the form is opened, until the plugin is unloaded. */
export class Drafts {
	private readonly kept = new Map<string, object>();

	/**
	 * The draft of a form, by the form's name and, where it is about one note, that note's path; else
	 * `fresh`, which is not kept.
	 */
	of<T extends object>(form: string, fresh: T): T {
		return (this.kept.get(form) as T | undefined) ?? fresh;
	}

	keep(form: string, draft: object): void {
		this.kept.set(form, draft);
	}

	drop(form: string): void {
		this.kept.delete(form);
	}
}

/** What an address opens, as `obsidian://interview-retro?open=week` does. */
export interface Address {
	/** Whether it opens a form, which must not bury one that somebody is typing into. */
	isForm?: boolean;
	open: (context: Context, given: ObsidianProtocolData) => void;
}

/** One feature of the plugin: it registers its own views, commands and code blocks. */
export interface Feature {
	load(plugin: Plugin, context: Context): void;
	/** What an address can open, by the word after `open=`. */
	addresses?: Record<string, Address>;
}
