/** The weekly review: shown, and written into the weekly note. */
import type { Feature } from '../host/context';
import { openPage } from '../host/open';
import { singleFlight } from '../host/write';
import { WEEK_VIEW, WeekPane } from './week-view';
import { writeWeek } from './weekly-note';

export const weekFeature: Feature = {
	load(plugin, context) {
		const { workspace } = context.app;
		plugin.registerView(WEEK_VIEW, (leaf) => new WeekPane(leaf, context));
		plugin.addCommand({
			id: 'open-week',
			name: 'Open weekly review',
			icon: 'calendar-check',
			callback: () => void openPage(context.app, WEEK_VIEW),
		});
		plugin.addCommand({
			id: 'write-week',
			name: 'Write weekly review',
			icon: 'calendar-plus',
			callback: singleFlight(() => writeWeek(context, workspace.getActiveViewOfType(WeekPane)?.day)),
		});
	},
	addresses: { week: { open: ({ app }) => void openPage(app, WEEK_VIEW) } },
};
