/** Starting what an interview asks for in the days after it. */
import { Notice } from 'obsidian';
import { lineUnder } from '../../core/change/line';
import type { MomentName } from '../../core/retro/moments';
import { firstLineToWrite } from '../../core/retro/template';
import type { Section } from '../../core/settings';
import { openLetter } from './letter';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { openToWrite } from '../host/open';
import { openRecordResult } from './record-result';
import { openReview } from './review';

/** Where in its note each moment is written down. */
const SECTIONS: Record<MomentName, Section> = {
	capture: 'impressions',
	review: 'questions',
	'thank-you': 'nextSteps',
	nudge: 'nextSteps',
	close: 'improvementPlan',
};

/** Opens the note of an interview for writing, in the section that a moment is about. */
export async function openMoment({ app, source }: Context, name: MomentName, path: string): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (file === null) {
		new Notice(messagesOf(app).writing.open.gone(path));
		return;
	}
	const text = await app.vault.cachedRead(file);
	await openToWrite(app, file, lineUnder(text, SECTIONS[name], source.prepared) ?? firstLineToWrite(text));
}

/** Starts a moment in its form; first impressions are written in the note itself. */
export function startMoment(context: Context, name: MomentName, path: string): void {
	if (name === 'capture') void openMoment(context, name, path);
	else if (name === 'close') openRecordResult(context, path);
	else if (name === 'review') openReview(context, path);
	else openLetter(context, path, name);
}
