/** The form of one interview: what is asked of it, and what the notes know of what nobody has typed. */
import { ButtonComponent, Notice, type TextComponent } from 'obsidian';
import { isDay } from '../../core/day';
import { guessOf } from '../../core/invite/guess';
import { readInvite } from '../../core/invite/invite';
import type { InterviewFormMessages } from '../../core/messages/en/forms/interview';
import { FORMATS } from '../../core/note/values';
import { companies, positions } from '../../core/retro/beforehand';
import type { RetroForm } from '../../core/retro/template';
import type { Snapshot } from '../../core/vault/snapshot';
import { askedWhile, drawTaps, type Felt, type FeltProperty } from '../../view/interview/taps';
import { localMoment, now, today } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { Form, type FormField } from '../parts/form';
import { addInvitation, invitedBy, openInvitedAgain, takeInvitations } from './invitation';

/** What is said of an interview; all of it is text, and empty where nobody says. */
export interface AskedInterview extends RetroForm, Record<FeltProperty, string> {
	/** The time at which it ended, as `15:04`. */
	ended: string;
	format: string;
	/** Names, with commas between them. */
	interviewers: string;
	/** Minutes. */
	duration: string;
	event: string;
}

type Field = keyof InterviewFormMessages['fields'];

export const NOTHING_SAID: AskedInterview = {
	company: '',
	position: '',
	date: '',
	round: '',
	stage: '',
	result: 'pending',
	ended: '',
	format: '',
	interviewers: '',
	duration: '',
	event: '',
	confidence: '',
	'self-rating': '',
	stress: '',
};

/** What is filled in beforehand, or was typed into a form that was closed by mistake. */
export type InterviewDraft = Partial<AskedInterview>;

/** What the form of an interview is for. */
export interface InterviewFormOf {
	title: string;
	/** What is asked for, from above. */
	asks: readonly Field[];
	/** Whether it takes an invitation, and asks how it was. */
	isRetro: boolean;
	draft: InterviewDraft;
	/** Keeps what was typed; null once there is a note of it. */
	keep: (draft: InterviewDraft | null) => void;
	/** What the notes know of what nobody has typed. */
	known: (snapshot: Snapshot, company: string) => InterviewDraft;
	/** What the button says. */
	verb: (asked: AskedInterview) => string;
	/** The questions for what is missing. */
	missing: Record<'company' | 'date', string>;
	/** Makes the note, and gives what opens it; null where none could be made. */
	make: (asked: AskedInterview) => Promise<(() => Promise<void>) | null>;
}

/** Opens the form. */
export function openInterviewForm(context: Context, of: InterviewFormOf): void {
	new InterviewForm(context, of).open();
}

/** What only an invitation says. */
const INVITED: Field[] = ['format', 'interviewers', 'duration'];

class InterviewForm extends Form {
	private readonly words: InterviewFormMessages;
	private readonly asked: AskedInterview;
	/** What the user has said, or was given: nothing else may change it. */
	private draft: InterviewDraft;
	private readonly fields = new Map<Field, { setValue: (value: string) => unknown }>();
	/** What is asked only of an interview that has been. */
	private pastEls: (HTMLElement | null)[] = [];
	private companyField!: TextComponent;
	private dateField!: TextComponent;
	private tapsEl: HTMLElement | null = null;
	private button!: ButtonComponent;
	private unfollow = (): void => undefined;

	constructor(
		private readonly context: Context,
		private readonly of: InterviewFormOf,
	) {
		super(context.app, 'form');
		this.words = messagesOf(context.app).interviewForm;
		this.draft = of.draft;
		this.asked = { ...NOTHING_SAID, date: today(), ...of.draft };
		this.setTitle(of.title);
	}

	override onOpen(): void {
		this.submitOnEnter();
		if (this.of.isRetro) takeInvitations(this.app, this.contentEl, (text) => this.invite(text));
		this.drawFields();
		// The notes may still be being read.
		this.unfollow = this.context.source.onChange(() => this.fillIn());
	}

	override onClose(): void {
		this.unfollow();
		if (this.tapsEl !== null) drawTaps(this.tapsEl, null);
		super.onClose();
	}

	/** Draws the fields as the form stands. */
	private drawFields(): void {
		const { of, contentEl } = this;
		this.pastEls = [];
		for (const key of of.asks) this.add(key);
		const isInvited = INVITED.some((key) => this.asked[key] !== '');
		if (isInvited) for (const key of INVITED) this.add(key);
		if (of.isRetro) {
			const element = contentEl.createDiv({ cls: 'ir-form-taps' });
			this.addHint(this.words.inOneTap, element);
			this.tapsEl = element.createDiv();
			this.pastEls.push(element);
			if (!isInvited) addInvitation(this.app, contentEl, (text) => this.invite(text));
		}
		this.button = this.addSubmit('');
		this.fillIn();
		this.companyField.inputEl.focus();
	}

	private add(key: Field): void {
		const { words } = this;
		const { data } = messagesOf(this.app);
		const snapshot = this.context.source.snapshot();
		const { stages, results } = snapshot.settings;
		const field = this.field(key);
		const choice = (values: readonly string[], named: (value: string) => string): void => {
			const unknown: [string, string][] = key === 'result' ? [] : [['', words.notYetKnown]];
			const options = values.map((value): [string, string] => [value, named(value)]);
			this.fields.set(key, this.addChoice(field, [...unknown, ...options]));
		};
		if (key === 'stage') choice(stages, data.stage);
		else if (key === 'result') choice(results, data.result);
		else if (key === 'format') choice(FORMATS, (value) => value);
		else if (key === 'ended') this.addEnded(field);
		else if (key === 'date') this.fields.set(key, (this.dateField = this.addDay(field)));
		else if (key === 'company')
			this.fields.set(key, (this.companyField = this.addText(withKnown(field, companies(snapshot)))));
		else
			this.fields.set(key, this.addText(key === 'position' ? withKnown(field, positions(snapshot)) : field));
	}

	private field(key: Field): FormField {
		return { name: this.words.fields[key], value: this.asked[key], take: (value) => this.set(key, value) };
	}

	/** Asks when it ended, and proposes the time that it is; nothing is written where nobody says. */
	private addEnded(of: FormField): void {
		const time = now().slice(11, 16);
		const field = this.addText(of);
		field.inputEl.type = 'time';
		this.pastEls.push(field.inputEl.closest<HTMLElement>('.setting-item'));
		new ButtonComponent(field.inputEl.parentElement ?? this.contentEl)
			.setButtonText(this.words.now(time))
			.onClick(() => {
				field.setValue(time);
				this.set('ended', time);
			});
	}

	private set(key: keyof AskedInterview, value: string): void {
		this.asked[key] = value;
		this.draft = { ...this.draft, [key]: value };
		this.of.keep(this.draft);
		if (key === 'company') this.fillIn();
		else this.show();
	}

	/** Fills in what is known of the company, where the user has said nothing. */
	private fillIn(): void {
		const known = this.of.known(this.context.source.snapshot(), this.asked.company);
		for (const [key, value] of Object.entries(known) as [Field, string][]) {
			if (key in this.draft) continue;
			this.asked[key] = value;
			this.fields.get(key)?.setValue(value);
		}
		this.show();
	}

	/** Shows what follows from what was said. */
	private show(): void {
		const { asked, tapsEl } = this;
		const isPast = asked.date <= today();
		for (const element of this.pastEls) element?.toggle(isPast);
		this.button.setButtonText(this.of.verb(asked));
		if (tapsEl === null) return;
		const felt = (key: FeltProperty): number | null => (asked[key] === '' ? null : Number(asked[key]));
		const said: Felt = {
			confidence: felt('confidence'),
			'self-rating': felt('self-rating'),
			stress: felt('stress'),
		};
		drawTaps(
			tapsEl,
			{
				felt: said,
				asks: askedWhile(asked.result === 'pending'),
				// A second press takes it back.
				tap: (key, value) => this.set(key, said[key] === value ? '' : String(value)),
			},
			messagesOf(this.app),
		);
	}

	/** Fills in what an invitation says; false where a text is none. */
	private invite(text: string): boolean {
		const invite = readInvite(text, localMoment, today());
		if (invite === null) return false;
		const { source } = this.context;
		if (!source.isReady) {
			// Whether it came before cannot be told yet.
			new Notice(messagesOf(this.app).changes.stillReading);
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
		// An interview to come has no end yet.
		const all = { ...guess, ended: guess.date <= today() ? ended.slice(11, 16) : '' };
		const said = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
		this.draft = { ...this.draft, ...said };
		Object.assign(this.asked, said);
		this.of.keep(this.draft);
		if (this.tapsEl !== null) drawTaps(this.tapsEl, null);
		this.contentEl.empty();
		this.drawFields();
		if (unknownZone !== null) new Notice(this.words.unknownZone(unknownZone));
		return true;
	}

	/** The field that is still to be filled in. */
	private missing(): 'company' | 'date' | null {
		if (this.asked.company.trim() === '') return 'company';
		return isDay(this.asked.date) ? null : 'date';
	}

	protected override async onSubmit(): Promise<void> {
		const { of, asked } = this;
		const missing = this.missing();
		if (missing !== null) {
			new Notice(of.missing[missing]);
			(missing === 'company' ? this.companyField : this.dateField).inputEl.focus();
			return;
		}
		const open = await of.make(asked);
		if (open === null) return;
		of.keep(null);
		this.close();
		await open();
	}
}

const withKnown = (field: FormField, known: string[]): FormField =>
	known.length === 0 ? field : { ...field, known };
