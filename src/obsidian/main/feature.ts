/** The main view: its tabs, by commands and addresses, and the weekly review written from it. */
import type { Feature } from '../host/context';
import { FORMER_VIEWS, MAIN_VIEW, openPage, type Tab } from '../host/open';
import { singleFlight } from '../host/write';
import { StoryDrafts } from '../story/drafts';
import { writeWeek } from '../week/weekly-note';
import { MainView } from './main-view';

/** What opens a tab: the word of its address, and its command. */
const DOORS: { tab: Tab; word: string; id: string; name: string; icon: string }[] = [
	{ tab: 'week', word: 'week', id: 'open-week', name: 'Open weekly review', icon: 'calendar-check' },
	{ tab: 'practice', word: 'practice', id: 'practise', name: 'Practise due questions', icon: 'dumbbell' },
	{ tab: 'insights', word: 'insights', id: 'open-insights', name: 'Open insights', icon: 'chart-line' },
	{ tab: 'all', word: 'outcomes', id: 'open-outcomes', name: 'Open outcomes', icon: 'table' },
];

export const mainFeature: Feature = {
	load(plugin, context) {
		const { app } = context;
		const drafts = plugin.addChild(new StoryDrafts(app));
		plugin.registerView(MAIN_VIEW, (leaf) => new MainView(leaf, context, drafts));
		// A layout of an earlier version opens as the view of today.
		for (const [type, former] of Object.entries(FORMER_VIEWS))
			plugin.registerView(type, (leaf) => new MainView(leaf, context, drafts, former));
		for (const { tab, id, name, icon } of DOORS)
			plugin.addCommand({ id, name, icon, callback: () => void openPage(app, tab) });
		plugin.addCommand({
			id: 'write-week',
			name: 'Write weekly review',
			icon: 'calendar-plus',
			callback: singleFlight(() => writeWeek(context, app.workspace.getActiveViewOfType(MainView)?.day)),
		});
	},
	addresses: Object.fromEntries(
		DOORS.map(({ tab, word }) => [word, { open: ({ app }) => void openPage(app, tab) }]),
	),
};
