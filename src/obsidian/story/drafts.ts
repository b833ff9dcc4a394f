/** What was typed into a story and is not in its note yet: kept on this device, never in a file that may be synced. */
import { Component, type App } from 'obsidian';
import { readStoryState, type StoryDraft } from '../../view/story/story-model';

const KEY = 'interview-retro-story-drafts';

/** The drafts of all stories: they go along with a note that is renamed, and go with one that is deleted. */
export class StoryDrafts extends Component {
	all: StoryDraft[];

	constructor(private readonly app: App) {
		super();
		this.all = readStoryState({ drafts: app.loadLocalStorage(KEY) as unknown }).drafts;
	}

	override onload(): void {
		const { vault } = this.app;
		this.registerEvent(
			vault.on('rename', ({ path: to }, from) =>
				this.keep(this.all.map((one) => ({ ...one, path: one.path === from ? to : one.path }))),
			),
		);
		this.registerEvent(
			vault.on('delete', (file) => this.keep(this.all.filter(({ path }) => path !== file.path))),
		);
	}

	/** Keeps these drafts in place of those that were there. */
	keep(drafts: StoryDraft[]): void {
		if (drafts.length === 0 && this.all.length === 0) return;
		this.all = drafts;
		this.app.saveLocalStorage(KEY, drafts.length === 0 ? null : drafts);
	}

	/**
	 * Takes over the drafts that an earlier version kept elsewhere; where there is one of our own by now,
	 * that one stays.
	 */
	takeOver(older: readonly StoryDraft[]): void {
		const isOurs = (one: StoryDraft): boolean =>
			this.all.some(
				({ path, question, followUp }) =>
					path === one.path && question === one.question && followUp === one.followUp,
			);
		this.keep([...older.filter((one) => !isOurs(one)), ...this.all]);
	}
}
