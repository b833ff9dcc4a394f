/** The brief: what matters before a round. */
import type { Feature } from '../host/context';
import { messagesOf } from '../language/language';
import { roundGiven } from '../parts/address';
import { openPrepareRound } from './prepare-round';

export const briefFeature: Feature = {
	load(plugin, context) {
		plugin.addCommand({
			id: 'prepare-round',
			name: messagesOf(context.app).acts.prepareRound,
			icon: 'clipboard-list',
			callback: () => openPrepareRound(context),
		});
	},
	addresses: {
		brief: { isForm: true, open: (context, given) => openPrepareRound(context, roundGiven(context, given)) },
	},
};
