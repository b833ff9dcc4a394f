/** The retro of an interview: made, reviewed and closed. */
import type { ObsidianProtocolData } from 'obsidian';
import { readResult } from '../../core/note/values';
import type { Context, Feature } from '../host/context';
import { messagesOf } from '../language/language';
import { filledIn, roundGiven, saidOf } from '../parts/address';
import { onRetro } from '../parts/commands';
import type { InterviewDraft } from './interview-form';
import { openNewRetro, openRetroGiven } from './new-retro';
import { openRecordResult } from './record-result';
import { openReview } from './review';

/** What an address says of a new retro. */
function draftGiven(context: Context, given: ObsidianProtocolData): InterviewDraft {
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
		const { acts } = messagesOf(context.app);
		plugin.addCommand({
			id: 'new-retro',
			name: acts.newRetro,
			icon: 'plus',
			callback: () => openNewRetro(context),
		});
		plugin.addCommand({
			id: 'review-retro',
			name: acts.reviewRetro,
			icon: 'clipboard-check',
			checkCallback: onRetro(context, (path) => openReview(context, path)),
		});
		plugin.addCommand({
			id: 'close-retro',
			name: acts.recordResult,
			icon: 'flag',
			checkCallback: onRetro(context, (path) => openRecordResult(context, path)),
		});
	},
	addresses: {
		new: { isForm: true, open: (context, given) => openRetroGiven(context, draftGiven(context, given)) },
	},
};
