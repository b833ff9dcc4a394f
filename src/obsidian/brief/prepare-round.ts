/** *Prepare for next interview*: the note that gathers what matters before it, made or brought up to date. */
import { briefOf, type Brief, type Round } from '../../core/brief/brief';
import { upcomingAt } from '../../core/vault/upcoming';
import { BRIEF_BLOCK, briefMarkdown, briefPlace, composeBrief } from '../../core/brief/brief-note';
import { isDay } from '../../core/day';
import { beforehand } from '../../core/retro/beforehand';
import { today } from '../host/clock';
import { kindFault } from '../../core/retro/composed';
import type { Context } from '../host/context';
import { createNote } from '../host/create';
import { messagesOf } from '../language/language';
import { writeBlock } from '../parts/generated-block';
import { openAt } from '../host/open';
import { openInterviewForm } from '../retro/interview-form';

/** Opens the form, for a company and a round where they are known. */
export function openPrepareRound(context: Context, known: Partial<Round> = {}): void {
	const { app, source } = context;
	const { acts, interviewForm: words } = messagesOf(app);
	openInterviewForm(context, {
		title: acts.prepareRound,
		asks: ['company', 'stage', 'date'],
		isRetro: false,
		draft: known,
		keep: () => undefined,
		// The round that a note names already.
		known: (snapshot, company) => {
			const next = upcomingAt(snapshot, company);
			return { stage: next?.retro.stage ?? '', date: next?.retro.date ?? today() };
		},
		verb: (round) => {
			const isKnown = round.company.trim() !== '' && isDay(round.date);
			return isKnown && briefOf(source.snapshot(), round).note !== null
				? words.updateBrief
				: words.createBrief;
		},
		missing: { company: words.whichCompanyIs, date: words.whichDayIs },
		make: async (round) => {
			const brief = briefOf(source.snapshot(), round);
			const { note } = brief;
			const path = note === null ? await create(context, round, brief) : await update(context, brief, note);
			return path === null ? null : () => openAt(app, path, 1, false);
		},
	});
}

/** Makes the note of a brief, and gives its path. */
async function create({ app, source }: Context, round: Round, brief: Brief): Promise<string> {
	const snapshot = source.snapshot();
	const { folder, name } = briefPlace(brief, snapshot.settings);
	const { company } = beforehand(snapshot, round.company);
	const text = composeBrief(brief, snapshot, company, brief.confidence);
	const file = await createNote(app, folder, name, text, (at) =>
		kindFault(at, text, 'brief', source.prepared, messagesOf(app)),
	);
	return file.path;
}

/** Brings the note of a brief up to date, and gives its path; null where it could not be written. */
async function update({ app, source }: Context, brief: Brief, path: string): Promise<string | null> {
	const content = briefMarkdown(brief, source.snapshot());
	const isWritten = await writeBlock(app, path, {
		name: BRIEF_BLOCK,
		what: messagesOf(app).changes.blocks.brief,
		content,
	});
	return isWritten ? path : null;
}
