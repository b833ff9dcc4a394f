import { Plugin } from 'obsidian';
import { apiOf, type RetroApi } from './obsidian/api/api';
import { registerAddresses } from './obsidian/entry/uri';
import { FEATURES } from './obsidian/features';
import { Drafts, type Context } from './obsidian/host/context';
import { chooseLanguage } from './obsidian/language/language';
import { NoteSource } from './obsidian/host/note-source';
import { SettingsStore } from './obsidian/host/settings-store';
import { openTracker } from './obsidian/tracker/feature';

export default class InterviewRetrospectives extends Plugin {
	/** For other plugins. */
	api: RetroApi | null = null;
	private readonly store = new SettingsStore(this);

	override async onload(): Promise<void> {
		const { app, store } = this;
		await store.load((settings) => chooseLanguage(app, settings));
		const source = this.addChild(new NoteSource(app, store));
		const context: Context = { app, source, store, drafts: new Drafts() };
		this.api = apiOf(this, context);
		for (const feature of FEATURES) feature.load(this, context);
		const addresses = FEATURES.flatMap((feature) => Object.entries(feature.addresses ?? {}));
		registerAddresses(this, context, new Map(addresses));
	}

	override onUserEnable(): void {
		void openTracker(this.app);
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
	}
}
