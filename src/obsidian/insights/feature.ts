/** The insights: what all interviews say together. */
import type { Feature } from '../host/context';
import { openPage } from '../host/open';
import { INSIGHTS_VIEW, InsightsPane } from './insights-view';

export const insightsFeature: Feature = {
	load(plugin, context) {
		plugin.registerView(INSIGHTS_VIEW, (leaf) => new InsightsPane(leaf, context));
		plugin.addCommand({
			id: 'open-insights',
			name: 'Open insights',
			icon: 'chart-line',
			callback: () => void openPage(context.app, INSIGHTS_VIEW),
		});
	},
	addresses: { insights: { open: ({ app }) => void openPage(app, INSIGHTS_VIEW) } },
};
