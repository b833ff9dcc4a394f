/** Themes: their knowledge notes and their history. */
import type { Feature } from '../host/context';
import { insertHistory } from './history';
import { openLinkTheme } from './link-theme';

export const themeFeature: Feature = {
	load(plugin, context) {
		plugin.addCommand({
			id: 'insert-ledger',
			name: 'Insert theme history',
			icon: 'history',
			checkCallback: (isAsking) => insertHistory(context, isAsking),
		});
		plugin.addCommand({
			id: 'link-theme',
			name: 'Link theme to knowledge note',
			icon: 'link',
			callback: () => openLinkTheme(context),
		});
	},
};
