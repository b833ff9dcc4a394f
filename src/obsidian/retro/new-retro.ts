/** The short form of a new retro, and the note that it makes. */
import { ButtonComponent, Notice, type App, type TextComponent, type TFile } from 'obsidian';
import { isDay } from '../../core/day';
import { apply, unwrittenIn } from '../../core/edit/edit';
import { setProperty, type PropertyValue } from '../../core/edit/property';
import { guessOf } from '../../core/invite/guess';
import { readInvite } from '../../core/invite/invite';
import { splitList } from '../../core/markdown/inline';
import { FORMATS, readMinutes } from '../../core/note/values';
import type { Property } from '../../core/settings';
import type { Snapshot } from '../../core/vault/snapshot';
import { faultOf, notMade } from '../../core/retro/composed';
import { awaiting, beforehand, companies, positions } from '../../core/retro/beforehand';
import { builtIn, composeRetro, firstLineToWrite, placeFor, type RetroForm } from '../../core/retro/template';
import { templateFor } from '../../core/note/forms';
import { formatDay, localMoment, now, today } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { createNote } from '../host/create';
import { openToWrite } from '../host/open';
import { reasonOf } from '../host/write';
import { STILL_READING } from '../parts/changes-form';
import { Form, type FormField } from '../parts/form';
import { addInvitation, invitedBy, openInvitedAgain, takeInvitations } from './invitation';

/** What an invitation says besides, to be corrected; empty where it does not say. */
interface Invited {
	format: string;
	/** Names, with commas between them. */
	interviewers: string;
	/** Minutes. */
	duration: string;
	event: string;
}
const UNINVITED: Invited = { format: '', interviewers: '', duration: '', event: '' };

/** What is filled in beforehand, or was typed into a form that was closed by mistake. */
export type RetroDraft = Partial<RetroForm & Invited>;

/** The name of the draft that an unfinished form leaves. */
const DRAFT = 'new retro';

/** Opens the form, with what was typed there last and not saved. */
export function openNewRetro(context: Context): void {
	const { drafts } = context;
	new NewRetroForm(context, drafts.of<RetroDraft>(DRAFT, {}), (draft) => {
		if (draft === null) drafts.drop(DRAFT);
		else drafts.keep(DRAFT, draft);
	}).open();
}

/** Opens the form with what an address says of the interview; it neither takes nor leaves a draft. */
export function openRetroGiven(context: Context, given: RetroDraft): void {
	new NewRetroForm(context, given, () => undefined).open();
}

class NewRetroForm extends Form {
	private readonly snapshot: Snapshot;
	private readonly fields = new Map<keyof RetroForm, TextComponent>();
	/** What the user has changed, or was given: nothing else may change it. */
	private draft: RetroDraft;
	private readonly form: RetroForm & Invited;
	/** The time at which it ended, as `15:04`; empty where nobody says. */
	private ended = '';

	constructor(
		private readonly context: Context,
		draft: RetroDraft,
		/** Keeps what was typed; null once the note is there. */
		private readonly keep: (draft: RetroDraft | null) => void,
	) {
		super(context.app, 'form');
		this.snapshot = context.source.snapshot();
		this.draft = draft;
		this.form = {
			company: '',
			position: '',
			date: today(),
			round: '1',
			stage: '',
			result: 'pending',
			...UNINVITED,
			...draft,
		};
	}

	override onOpen(): void {
		this.submitOnEnter();
		takeInvitations(this.contentEl, (text) => this.invite(text));
		this.onDraw();
	}

	/** Draws the fields as the form stands. */
	private onDraw(): void {
		const { snapshot } = this;
		const { stages, results } = snapshot.settings;
		const words = (value: string): [string, string] => [value, value];
		this.setTitle('New interview retro');
		this.fields.set('company', this.addText(this.field('company', 'Company', companies(snapshot))));
		this.fields.set('position', this.addText(this.field('position', 'Position', positions(snapshot))));
		this.fields.set('date', this.addDay(this.field('date', 'Date')));
		this.fields.set('round', this.addText(this.field('round', 'Round')));
		this.addChoice(this.field('stage', 'Stage'), [['', 'Not yet known'], ...stages.map(words)]);
		this.addChoice(this.field('result', 'Result'), results.map(words));
		this.addEnded();
		if (this.isInvited) this.addInvited();
		else addInvitation(this.contentEl, (text) => this.invite(text));
		this.addSubmit('Create retro');
		this.fillIn();
		this.fields.get('company')?.inputEl.focus();
	}

	private get isInvited(): boolean {
		const { format, interviewers, duration, event } = this.form;
		return [format, interviewers, duration, event].some((one) => one !== '');
	}

	/** What the invitation says besides. */
	private addInvited(): void {
		const formats = FORMATS.map((one): [string, string] => [one, one]);
		this.addChoice(this.field('format', 'Format'), [['', 'Not yet known'], ...formats]);
		this.addText(this.field('interviewers', 'People'));
		this.addText(this.field('duration', 'Minutes'));
	}

	/** Fills in what an invitation says; false where a text is none. */
	private invite(text: string): boolean {
		const invite = readInvite(text, localMoment, today());
		if (invite === null) return false;
		const { source } = this.context;
		if (!source.isReady) {
			// Whether it came before cannot be told yet.
			new Notice(STILL_READING);
			return true;
		}
		const snapshot = source.snapshot();
		const { unknownZone, isCancelled } = invite;
		const known = { companies: companies(snapshot), positions: positions(snapshot) };
		const { ended, ...guess } = guessOf(invite, known);
		const earlier = invitedBy(snapshot, guess.event);
		if (earlier !== null || isCancelled) {
			this.close();
			openInvitedAgain(this.context, { path: earlier, isCancelled, guess, ended });
			return true;
		}
		const said = Object.fromEntries(Object.entries(guess).filter(([, value]) => value !== ''));
		this.draft = { ...this.draft, ...said };
		Object.assign(this.form, said);
		// An interview to come has no end yet.
		if (guess.date <= today()) this.ended = ended.slice(11, 16);
		this.keep(this.draft);
		this.contentEl.empty();
		this.onDraw();
		if (unknownZone !== null)
			new Notice(`Nobody here knows the time zone “${unknownZone}”. The time stands as it was written.`);
		return true;
	}

	/** Asks when it ended, and proposes the time that it is now; nothing is written where nobody says. */
	private addEnded(): void {
		const time = now().slice(11, 16);
		const field = this.addText({
			name: 'Ended at',
			value: this.ended,
			take: (value) => (this.ended = value),
		});
		field.inputEl.type = 'time';
		const setting = field.inputEl.parentElement ?? this.contentEl;
		new ButtonComponent(setting).setButtonText(`Now, ${time}`).onClick(() => {
			this.ended = time;
			field.setValue(time);
		});
	}

	private field(key: keyof (RetroForm & Invited), name: string, known: string[] = []): FormField {
		const field = { name, value: this.form[key], take: (value: string) => this.set(key, value) };
		return known.length === 0 ? field : { ...field, known };
	}

	private set(key: keyof (RetroForm & Invited), value: string): void {
		this.form[key] = value;
		this.draft = { ...this.draft, [key]: value };
		this.keep(this.draft);
		if (key === 'company') this.fillIn();
	}

	/** Fills in what is known of the company, where the user has typed nothing. */
	private fillIn(): void {
		const known = beforehand(this.snapshot, this.form.company);
		for (const key of ['position', 'round'] as const) {
			if (key in this.draft) continue;
			this.form[key] = known[key];
			this.fields.get(key)?.setValue(known[key]);
		}
	}

	/** The field that is still to be filled in, and the question that asks for it. */
	private missing(): ['company' | 'date', string] | null {
		const { company, date } = this.form;
		if (company.trim() === '') return ['company', 'Which company was it? The name is all that is needed.'];
		return isDay(date) ? null : ['date', 'Which day was it?'];
	}

	/** The properties that no template has. */
	private more(): [Property, PropertyValue][] {
		const { date, format, interviewers, duration, event } = this.form;
		const people = splitList(interviewers);
		const minutes = readMinutes(duration);
		const all: [Property, PropertyValue][] = [
			['ended', this.ended === '' ? null : { moment: `${date}T${this.ended}:00` }],
			['format', format],
			['interviewers', people.length === 0 ? null : people],
			['duration', this.ended === '' ? minutes : null],
			['event', event],
		];
		return all.filter(([, value]) => value !== null && value !== '');
	}

	protected override async onSubmit(): Promise<void> {
		const missing = this.missing();
		if (missing !== null) {
			const [key, question] = missing;
			new Notice(question);
			this.fields.get(key)?.inputEl.focus();
			return;
		}
		const { file, text } = await createRetro(this.context, this.form, this.more());
		this.keep(null);
		this.close();
		await openToWrite(this.app, file, firstLineToWrite(text));
	}
}

/** Creates the note for an interview, whole and at once; an existing path is never written to. */
export async function createRetro(
	context: Context,
	given: RetroForm,
	/** What is known besides, and stands in no template. */
	more: readonly [Property, PropertyValue][] = [],
): Promise<{ file: TFile; text: string }> {
	const { app, source } = context;
	const snapshot = source.snapshot();
	const { settings } = snapshot;
	const form = { ...given, company: beforehand(snapshot, given.company).company };
	const waiting = awaiting(snapshot);
	const composed = composeRetro(await templateText(context, form), form, waiting, source.prepared, formatDay);
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
		return fault === null ? null : notMade(form, settings, fault);
	};
	return { file: await createNote(app, folder, name, text, faultAt), text };
}

/** A new note with one more property. */
function withProperty(app: App, text: string, property: string, value: PropertyValue): string {
	const made = setProperty(text, property, value);
	if (typeof made === 'string' && made !== 'as-wanted')
		throw new Error(
			`The property ${property} could not be written into the template, so no note was created. ${unwrittenIn(made, messagesOf(app))}`,
		);
	return typeof made === 'string' ? text : apply(text, made.replacements);
}

async function templateText({ app, source }: Context, form: RetroForm): Promise<string> {
	const { settings } = source;
	const name = templateFor(form.stage);
	const path = settings.templates[name];
	if (path === '') return builtIn(form.stage, settings, form.position.trim() !== '');
	const file = app.vault.getFileByPath(path) ?? app.vault.getFileByPath(`${path}.md`);
	if (file === null)
		throw new Error(
			`The template note “${path}” named in the settings does not exist, so no note was created.`,
		);
	try {
		return await app.vault.cachedRead(file);
	} catch (error) {
		throw new Error(
			`The template note “${path}” could not be read, so no note was created (${reasonOf(error)}).`,
		);
	}
}
