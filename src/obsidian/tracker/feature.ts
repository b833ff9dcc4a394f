/** The theme tracker, and what an interview asks for in the days after it. */
import type { App } from 'obsidian';
import type { Feature } from '../host/context';
import { openSidebar, TRACKER_VIEW } from '../host/open';
import { messagesOf } from '../language/language';
import { TrackerView } from './tracker-view';

/** Shows the tracker in the right sidebar. */
export const openTracker = (app: App): Promise<void> => openSidebar(app, '.ir-tracker');

export const trackerFeature: Feature = {
	load(plugin, context) {
		const { acts } = messagesOf(context.app);
		const open = (): void => void openTracker(context.app);
		plugin.registerView(TRACKER_VIEW, (leaf) => new TrackerView(leaf, context));
		plugin.registerHoverLinkSource(TRACKER_VIEW, { display: acts.themeTracker, defaultMod: true });
		plugin.addRibbonIcon('list-checks', acts.openTracker, open);
		plugin.addCommand({
			id: 'open-tracker',
			name: acts.openTracker,
			icon: 'list-checks',
			callback: open,
		});
	},
	addresses: { tracker: { open: ({ app }) => void openTracker(app) } },
};
