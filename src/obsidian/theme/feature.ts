/** Themes: their knowledge notes and their history. */
import type { Feature } from '../host/context';
import { messagesOf } from '../language/language';
import { insertHistory } from './history';
import { openLinkTheme } from './link-theme';

export const themeFeature: Feature = {
	load(plugin, context) {
		const { acts } = messagesOf(context.app);
		plugin.addCommand({
			id: 'insert-ledger',
			name: acts.insertHistory,
			icon: 'history',
			checkCallback: (isAsking) => insertHistory(context, isAsking),
		});
		plugin.addCommand({
			id: 'link-theme',
			name: acts.linkTheme,
			icon: 'link',
			callback: () => openLinkTheme(context),
		});
	},
};
