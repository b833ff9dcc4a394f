/** The brief: what matters before a round. */
import type { Feature } from '../host/context';
import { roundGiven } from '../parts/address';
import { openPrepareRound } from './prepare-round';

export const briefFeature: Feature = {
	load(plugin, context) {
		plugin.addCommand({
			id: 'prepare-round',
			name: 'Prepare for next interview',
			icon: 'clipboard-list',
			callback: () => openPrepareRound(context),
		});
	},
	addresses: {
		brief: { isForm: true, open: (context, given) => openPrepareRound(context, roundGiven(context, given)) },
	},
};
