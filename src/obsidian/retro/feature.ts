/** The retro of an interview: made, reviewed, closed, and what is written to the company after it. */
import type { ObsidianProtocolData } from 'obsidian';
import { readResult } from '../../core/note/values';
import { isDesign } from '../../core/retro/notebook';
import type { Context, Feature } from '../host/context';
import { filledIn, roundGiven, saidOf } from '../parts/address';
import { onRetro } from '../parts/commands';
import { openDesignNotebook, openRedraw } from './design';
import { openLetter } from './letter';
import { openNewRetro, openRetroGiven, type RetroDraft } from './new-retro';
import { openRecordResult } from './record-result';
import { openReview } from './review';

/** What an address says of a new retro. */
function draftGiven(context: Context, given: ObsidianProtocolData): RetroDraft {
	const { results } = context.source.settings;
	return {
		...roundGiven(context, given),
		...filledIn({
			position: saidOf(given, 'position'),
			round: saidOf(given, 'round'),
			result: readResult(results, saidOf(given, 'result')) ?? '',
		}),
	};
}

export const retroFeature: Feature = {
	load(plugin, context) {
		plugin.addCommand({
			id: 'new-retro',
			name: 'New interview retro',
			icon: 'plus',
			callback: () => openNewRetro(context),
		});
		plugin.addCommand({
			id: 'review-retro',
			name: 'Review this retro',
			icon: 'clipboard-check',
			checkCallback: onRetro(context, (path) => openReview(context, path)),
		});
		plugin.addCommand({
			id: 'close-retro',
			name: 'Record result',
			icon: 'flag',
			checkCallback: onRetro(context, (path) => openRecordResult(context, path)),
		});
		plugin.addCommand({
			id: 'thank-you',
			name: 'Write thank-you note',
			icon: 'mail',
			checkCallback: onRetro(context, (path) => openLetter(context, path, 'thank-you')),
		});
		plugin.addCommand({
			id: 'nudge',
			name: 'Write to the recruiter',
			icon: 'mail-question',
			checkCallback: onRetro(context, (path) => openLetter(context, path, 'nudge')),
		});
		plugin.addCommand({
			id: 'redraw-design',
			name: 'Redraw the design from memory',
			icon: 'pencil-ruler',
			checkCallback: onRetro(context, (path) => openRedraw(context, path), isDesign),
		});
		plugin.addCommand({
			id: 'design-notebook',
			name: 'Add to design notebook',
			icon: 'notebook-text',
			checkCallback: onRetro(context, (path) => void openDesignNotebook(context, path), isDesign),
		});
	},
	addresses: {
		new: { isForm: true, open: (context, given) => openRetroGiven(context, draftGiven(context, given)) },
	},
};
