/** The outcomes: what came of each interview. */
import type { Feature } from '../host/context';
import { openPage } from '../host/open';
import { OUTCOMES_VIEW, OutcomesPane } from './outcomes-view';

export const outcomesFeature: Feature = {
	load(plugin, context) {
		plugin.registerView(OUTCOMES_VIEW, (leaf) => new OutcomesPane(leaf, context));
		plugin.addCommand({
			id: 'open-outcomes',
			name: 'Open outcomes',
			icon: 'table',
			callback: () => void openPage(context.app, OUTCOMES_VIEW),
		});
	},
	addresses: { outcomes: { open: ({ app }) => void openPage(app, OUTCOMES_VIEW) } },
};
