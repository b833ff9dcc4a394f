/** The theme tracker, and what an interview asks for in the days after it. */
import type { App } from 'obsidian';
import type { Feature } from '../host/context';
import { captureOf, endCapture } from './follow-ups';
import { TRACKER_VIEW, TrackerView } from './tracker-view';

/** Shows the tracker in the right sidebar. */
export async function openTracker({ workspace }: App): Promise<void> {
	const leaf = await workspace.ensureSideLeaf(TRACKER_VIEW, 'right', { active: true });
	await workspace.revealLeaf(leaf);
}

export const trackerFeature: Feature = {
	load(plugin, context) {
		const open = (): void => void openTracker(context.app);
		plugin.registerView(TRACKER_VIEW, (leaf) => new TrackerView(leaf, context));
		plugin.registerHoverLinkSource(TRACKER_VIEW, { display: 'Theme tracker', defaultMod: true });
		plugin.addRibbonIcon('list-checks', 'Open theme tracker', open);
		plugin.addCommand({
			id: 'open-tracker',
			name: 'Open theme tracker',
			icon: 'list-checks',
			callback: open,
		});
		plugin.addCommand({
			id: 'capture-done',
			name: 'First impressions are written',
			icon: 'notebook-pen',
			checkCallback: (isAsking) => {
				const path = captureOf(context);
				if (path !== null && !isAsking) void endCapture(context, path);
				return path !== null;
			},
		});
	},
	addresses: { tracker: { open: ({ app }) => void openTracker(app) } },
};
