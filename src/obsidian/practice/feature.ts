/** Practice: the questions that are due, and a log of what was practised. */
import type { Feature } from '../host/context';
import { openPage } from '../host/open';
import { PRACTICE_VIEW, PracticePane } from './practice-view';

export const practiceFeature: Feature = {
	load(plugin, context) {
		plugin.registerView(PRACTICE_VIEW, (leaf) => new PracticePane(leaf, context));
		plugin.addCommand({
			id: 'practise',
			name: 'Practise due questions',
			icon: 'dumbbell',
			callback: () => void openPage(context.app, PRACTICE_VIEW),
		});
	},
	addresses: { practice: { open: ({ app }) => void openPage(app, PRACTICE_VIEW) } },
};
