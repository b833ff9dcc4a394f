/** Failure stories: made, and told until they are good. */
import { FuzzySuggestModal, type App } from 'obsidian';
import { stories, type ToldStory } from '../../core/story/tellings';
import type { Context, Feature } from '../host/context';
import { openPage } from '../host/open';
import { openNewStory } from './story-form';

export const storyFeature: Feature = {
	load(plugin, context) {
		plugin.addCommand({
			id: 'new-story',
			name: 'New failure story',
			icon: 'book-plus',
			callback: () => openNewStory(context, (path) => void openPage(context.app, 'practice', path)),
		});
		plugin.addCommand({
			id: 'practise-story',
			name: 'Practise failure story',
			icon: 'book-open-text',
			callback: () => practiseStory(context),
		});
	},
};

/** Practises a story: the one that is open, else one that the user chooses; all stories where there is none. */
function practiseStory(context: Context): void {
	const { app, source } = context;
	const show = (path: string): void => void openPage(app, 'practice', path);
	const all = stories(source.snapshot());
	const open = app.workspace.getActiveFile()?.path;
	if (open !== undefined && all.some(({ path }) => path === open)) show(open);
	else if (all.length === 0) show('');
	else new StoryChooser(app, all, show).open();
}

class StoryChooser extends FuzzySuggestModal<ToldStory | null> {
	constructor(
		app: App,
		private readonly all: readonly ToldStory[],
		private readonly show: (path: string) => void,
	) {
		super(app);
		this.setPlaceholder('Choose a story to practise');
		this.emptyStateText = 'There is no such story.';
	}

	override getItems(): (ToldStory | null)[] {
		return [null, ...this.all];
	}

	override getItemText(item: ToldStory | null): string {
		return item === null ? 'All stories' : item.name;
	}

	override onChooseItem(item: ToldStory | null): void {
		this.show(item?.path ?? '');
	}
}
