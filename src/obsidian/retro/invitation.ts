/** An invitation dropped on, pasted into or opened from the form of a new retro, and the same one again. */
import { ButtonComponent, Notice, Setting, type App } from 'obsidian';
import type { Edit, Refusal } from '../../core/edit/edit';
import { sequence } from '../../core/edit/in-turn';
import { setProperty, type PropertyValue } from '../../core/edit/property';
import type { Guess } from '../../core/invite/guess';
import type { RetroFormMessages } from '../../core/messages/en/forms/retro';
import { noteName, splitList } from '../../core/markdown/inline';
import { readMinutes } from '../../core/note/values';
import type { Property } from '../../core/settings';
import type { Snapshot } from '../../core/vault/snapshot';
import type { Change } from '../host/bulk';
import { today } from '../host/clock';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { reasonOf } from '../host/write';
import { ChangesForm } from '../parts/changes-form';

/** Takes a text that may be an invitation; false where it is none. */
type Take = (text: string) => boolean;

type InvitationWords = RetroFormMessages['invitation'];

/** Reads a file, and says where it is no invitation. */
async function takeFile(file: File, take: Take, words: InvitationWords): Promise<void> {
	try {
		if (!take(await file.text())) new Notice(words.none);
	} catch (error) {
		new Notice(words.unreadable(file.name, reasonOf(error)));
	}
}

/** Adds the row that opens an invitation and says how else it comes in. */
export function addInvitation(app: App, element: HTMLElement, take: Take): void {
	const words = messagesOf(app).retroForms.invitation;
	const { settingEl, controlEl } = new Setting(element).setName(words.name);
	settingEl.addClass('interview-retro-invitation');
	const file = controlEl.createEl('input', {
		type: 'file',
		cls: 'ir-invitation-file',
		attr: { accept: '.ics,.txt,text/calendar,text/plain', 'aria-label': words.file, tabindex: -1 },
	});
	file.addEventListener('change', () => {
		const [chosen] = file.files ?? [];
		if (chosen !== undefined) void takeFile(chosen, take, words);
	});
	new ButtonComponent(controlEl).setButtonText(words.open).onClick(() => file.click());
	controlEl.createSpan({ cls: 'ir-aside', text: words.otherwise });
}

/** Takes what is pasted into or dropped on the form; what is no invitation is pasted as ever. */
export function takeInvitations(app: App, element: HTMLElement, take: Take): void {
	const words = messagesOf(app).retroForms.invitation;
	element.addEventListener(
		'paste',
		(event) => {
			const text = event.clipboardData?.getData('text/plain') ?? '';
			// A line alone is what belongs into a field.
			if (!/\S[\r\n]+\s*\S/.test(text) || !take(text)) return;
			event.preventDefault();
			event.stopPropagation();
		},
		true,
	);
	element.addEventListener('dragover', (event) => event.preventDefault());
	element.addEventListener('drop', (event) => {
		event.preventDefault();
		const [file] = event.dataTransfer?.files ?? [];
		if (file !== undefined) void takeFile(file, take, words);
		else if (!take(event.dataTransfer?.getData('text/plain') ?? '')) new Notice(words.none);
	});
}

/** The path of the retro that was made of an event; null where there is none. */
export function invitedBy(snapshot: Snapshot, event: string): string | null {
	if (event === '') return null;
	for (const { path, retro } of snapshot.interviews.values()) if (retro.event === event) return path;
	return null;
}

/** An invitation that came before, or was called off. */
interface Again {
	/** The retro that was made of it. */
	path: string | null;
	isCancelled: boolean;
	guess: Omit<Guess, 'ended'>;
	ended: string;
}

/** Offers what has changed since; one that was called off changes nothing by itself. */
export function openInvitedAgain(context: Context, again: Again): void {
	const { path, isCancelled } = again;
	const words = messagesOf(context.app).retroForms.invitation;
	if (isCancelled) new Notice(path === null ? words.calledOffUnknown : words.calledOff(noteName(path)));
	else if (path !== null) new InvitedAgain(context, path, again).open();
}

class InvitedAgain extends ChangesForm {
	constructor(
		private readonly context: Context,
		private readonly path: string,
		private readonly again: Again,
	) {
		const words = messagesOf(context.app).retroForms.invitation;
		super(context.app, words.change);
		this.setTitle(words.again);
	}

	protected override addControls(element: HTMLElement): void {
		element.createEl('p', {
			text: messagesOf(this.app).retroForms.invitation.saysNow(noteName(this.path)),
		});
	}

	protected override changes(): Change[] {
		return [{ path: this.path, compute: (text) => this.changed(text) }];
	}

	private changed(text: string): Edit | Refusal {
		const { guess, ended } = this.again;
		const { propertyNames } = this.context.source.settings;
		const isOver = guess.date <= today();
		const people = splitList(guess.interviewers);
		const wanted: [Property, PropertyValue][] = [
			['date', guess.date === '' ? null : { moment: guess.date }],
			['ended', isOver && ended !== '' ? { moment: ended } : null],
			['duration', isOver ? null : readMinutes(guess.duration)],
			['format', guess.format],
			['interviewers', people.length === 0 ? null : people],
		];
		return sequence(
			text,
			wanted
				.filter(([, value]) => value !== null && value !== '')
				.map(
					([property, value]) =>
						(now) =>
							setProperty(now, propertyNames[property], value),
				),
		);
	}

	protected override remarks(): string[] {
		return [];
	}
}
