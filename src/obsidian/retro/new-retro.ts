/** The short form of a new retro, and the note that it makes. */
import { Platform, type App, type TFile } from 'obsidian';
import { apply, unwrittenIn } from '../../core/edit/edit';
import { setProperty, type PropertyValue } from '../../core/edit/property';
import { isRecord } from '../../core/fit';
import { splitList } from '../../core/markdown/inline';
import { readMinutes } from '../../core/note/values';
import { headingsIn } from '../../core/change/language';
import type { WrittenWords } from '../../core/messages/en/notes/written';
import { writtenIn } from '../../core/messages/written';
import type { Property } from '../../core/settings';
import { faultOf, notMade } from '../../core/retro/composed';
import { awaiting, beforehand } from '../../core/retro/beforehand';
import { builtIn, composeRetro, firstLineToWrite, placeFor, type RetroForm } from '../../core/retro/template';
import { templateFor } from '../../core/note/words/forms';
import { formatDay, today } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { createNote, pathOfNote } from '../host/create';
import { openToWrite } from '../host/open';
import { reasonOf } from '../host/write';
import { NOTHING_SAID, openInterviewForm, type AskedInterview, type InterviewDraft } from './interview-form';

/** Under what name an unfinished form is kept: on this device alone, never in a file that may be synced. */
const DRAFT = 'interview-retro-new-retro';

/** What was typed last and not saved, as far as it is still to be read. */
function savedDraft(saved: unknown): InterviewDraft {
	if (!isRecord(saved)) return {};
	const known = Object.entries(saved).filter(
		([key, value]) => key in NOTHING_SAID && typeof value === 'string',
	);
	return Object.fromEntries(known);
}

/** Opens the form, with what was typed there last and not saved; that outlives a reload of the app. */
export function openNewRetro(context: Context): void {
	const { app } = context;
	openRetroGiven(context, savedDraft(app.loadLocalStorage(DRAFT)), (draft) =>
		app.saveLocalStorage(DRAFT, draft),
	);
}

/** Opens the form with what is known of the interview; by itself it keeps no draft. */
export function openRetroGiven(
	context: Context,
	draft: InterviewDraft,
	keep: (draft: InterviewDraft | null) => void = () => undefined,
): void {
	const { acts, interviewForm: words } = messagesOf(context.app);
	openInterviewForm(context, {
		title: acts.newRetro,
		asks: ['company', 'position', 'date', 'round', 'stage', 'result', 'ended'],
		isRetro: true,
		draft,
		keep,
		known: (snapshot, company) => {
			const { position, round } = beforehand(snapshot, company);
			return { position, round };
		},
		verb: () => words.createRetro,
		missing: { company: words.whichCompanyWas, date: words.whichDayWas },
		make: async (asked) => {
			const { file, text } = await createRetro(context, asked, besides(asked));
			return () => openToWrite(context.app, file, firstLineToWrite(text));
		},
	});
}

/** The properties that no template has. */
function besides(asked: AskedInterview): [Property, PropertyValue][] {
	const { date, format, interviewers, duration, event } = asked;
	// What was said before the date was moved on is not asked of an interview to come.
	const { ended, confidence, 'self-rating': selfRating, stress } = date <= today() ? asked : NOTHING_SAID;
	const people = splitList(interviewers);
	const all: [Property, PropertyValue][] = [
		['ended', ended === '' ? null : { moment: `${date}T${ended}:00` }],
		['format', format],
		['interviewers', people.length === 0 ? null : people],
		['duration', ended === '' ? readMinutes(duration) : null],
		['event', event],
		['confidence', asked.result === 'pending' && confidence !== '' ? Number(confidence) : null],
		['self-rating', selfRating === '' ? null : Number(selfRating)],
		['stress', stress === '' ? null : Number(stress)],
	];
	return all.filter(([, value]) => value !== null && value !== '');
}

/** A note for an interview as it is to be: where, with what text, and why that must not stand at a path. */
interface ComposedRetro {
	folder: string;
	name: string;
	text: string;
	faultAt: (path: string) => string | null;
}

async function composedRetro(
	context: Context,
	given: RetroForm,
	more: readonly [Property, PropertyValue][],
): Promise<ComposedRetro> {
	const { app, source } = context;
	const snapshot = source.snapshot();
	const { settings } = snapshot;
	const words = writtenIn(settings.notesLanguage);
	const form = { ...given, company: beforehand(snapshot, given.company).company };
	const waiting = awaiting(snapshot);
	const composed = composeRetro(
		await templateText(context, form, words),
		form,
		waiting,
		{ ...source.prepared, settings: headingsIn(source.prepared.settings, words) },
		formatDay,
	);
	const text = more.reduce(
		(made, [property, value]) => withProperty(app, made, settings.propertyNames[property], value),
		composed,
	);
	const { folder, name } = placeFor(
		form,
		settings,
		formatDay,
		(path) => app.vault.getFolderByPath(path) !== null,
	);
	const faultAt = (path: string): string | null => {
		const fault = faultOf(path, text, form, waiting.length, source.prepared);
		return fault === null ? null : notMade(form, settings, fault, messagesOf(app).unmade);
	};
	return { folder, name, text, faultAt };
}

/** Creates the note for an interview, whole and at once; an existing path is never written to. */
export async function createRetro(
	context: Context,
	given: RetroForm,
	/** What is known besides, and stands in no template. */
	more: readonly [Property, PropertyValue][] = [],
): Promise<{ file: TFile; text: string }> {
	const { folder, name, text, faultAt } = await composedRetro(context, given, more);
	return { file: await createNote(context.app, folder, name, text, faultAt), text };
}

/** The note that would be created for an interview, and its path. */
export async function shownRetro(
	context: Context,
	given: RetroForm,
): Promise<{ path: string; text: string }> {
	const { folder, name, text, faultAt } = await composedRetro(context, given, []);
	return { path: pathOfNote(context.app, folder, name, faultAt), text };
}

/** A new note with one more property. */
function withProperty(app: App, text: string, property: string, value: PropertyValue): string {
	const made = setProperty(text, property, value);
	if (typeof made === 'string' && made !== 'as-wanted')
		throw new Error(messagesOf(app).unmade.noProperty(property, unwrittenIn(made, messagesOf(app))));
	return typeof made === 'string' ? text : apply(text, made.replacements);
}

async function templateText({ app, source }: Context, form: RetroForm, words: WrittenWords): Promise<string> {
	const { settings } = source;
	const name = templateFor(form.stage);
	const path = settings.templates[name];
	if (path === '') return builtIn(form.stage, settings, form.position.trim() !== '', Platform.isPhone, words);
	const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
	if (file === null) throw new Error(messagesOf(app).unmade.noTemplate(path));
	try {
		return await app.vault.cachedRead(file);
	} catch (error) {
		throw new Error(messagesOf(app).unmade.templateUnread(path, reasonOf(error)));
	}
}
