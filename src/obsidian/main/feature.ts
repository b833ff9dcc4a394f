/** The main view: its tabs, by commands and addresses. */
import type { Feature } from '../host/context';
import { FORMER_VIEWS, MAIN_VIEW, openPage, type Tab } from '../host/open';
import { messagesOf } from '../language/language';
import { StoryDrafts } from '../story/drafts';
import { MainView } from './main-view';

/** The commands that open a tab. */
const COMMANDS: { tab: Tab; id: string; name: 'openWeek' | 'practise' | 'openInsights'; icon: string }[] = [
	{ tab: 'week', id: 'open-week', name: 'openWeek', icon: 'calendar-check' },
	{ tab: 'practice', id: 'practise', name: 'practise', icon: 'dumbbell' },
	{ tab: 'insights', id: 'open-insights', name: 'openInsights', icon: 'chart-line' },
];

/** The tabs by the words of their addresses. */
const ADDRESSES: Record<string, Tab> = {
	week: 'week',
	practice: 'practice',
	insights: 'insights',
	outcomes: 'all',
};

export const mainFeature: Feature = {
	load(plugin, context) {
		const { app } = context;
		const drafts = plugin.addChild(new StoryDrafts(app));
		plugin.registerView(MAIN_VIEW, (leaf) => new MainView(leaf, context, drafts));
		// A layout of an earlier version opens as the view of today.
		for (const [type, former] of Object.entries(FORMER_VIEWS))
			plugin.registerView(type, (leaf) => new MainView(leaf, context, drafts, former));
		for (const { tab, id, name, icon } of COMMANDS)
			plugin.addCommand({
				id,
				name: messagesOf(app).acts[name],
				icon,
				callback: () => void openPage(app, tab),
			});
	},
	addresses: Object.fromEntries(
		Object.entries(ADDRESSES).map(([word, tab]) => [word, { open: ({ app }) => void openPage(app, tab) }]),
	),
};
