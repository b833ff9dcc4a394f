/** Failure stories: made, and told until they are good. */
import type { Feature } from '../host/context';
import { StoryDrafts } from './drafts';
import { openNewStory } from './story-form';
import { practiseStory, showStories, STORY_VIEW, StoryPane } from './story-view';

export const storyFeature: Feature = {
	load(plugin, context) {
		const drafts = plugin.addChild(new StoryDrafts(context.app));
		plugin.registerView(STORY_VIEW, (leaf) => new StoryPane(leaf, context, drafts));
		plugin.addCommand({
			id: 'new-story',
			name: 'New failure story',
			icon: 'book-plus',
			callback: () => openNewStory(context, (path) => void showStories(context.app, path)),
		});
		plugin.addCommand({
			id: 'practise-story',
			name: 'Practise failure story',
			icon: 'book-open-text',
			callback: () => practiseStory(context),
		});
	},
};
