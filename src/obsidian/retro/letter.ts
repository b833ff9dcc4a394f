/** The form of a letter: a draft to change and copy, and the one line that says that it was sent. */
import {
	Notice,
	Setting,
	type App,
	type ButtonComponent,
	type TextAreaComponent,
	type TextComponent,
} from 'obsidian';
import type { TaskFormat } from '../../core/change/compose';
import { tick, type TaskRef } from '../../core/change/tick';
import { addLine } from '../../core/change/line';
import type { Interview } from '../../core/vault/snapshot';
import { noteName, plain } from '../../core/markdown/inline';
import {
	actionToTick,
	correctionFor,
	enjoyable,
	isSent,
	nudge,
	sentLine,
	thankYou,
	toPutRight,
	type Letter,
} from '../../core/retro/letters';
import type { Action } from '../../core/note/retro';
import { today } from '../host/clock';
import type { NoteSource } from '../host/note-source';
import { tickIn } from '../host/tasks';
import { changeNote, singleFlight } from '../host/write';
import { Form } from '../parts/form';

interface Draft {
	/** The number of what was chosen as enjoyed, or `own`; empty for nothing. */
	enjoyed: string;
	ownWords: string;
	/** The number of the question that is put right; empty for none. */
	question: string;
	correction: [string, string];
	/** The text as the user has changed it; null while it follows what is chosen. */
	text: string | null;
}

/** What was typed into a form that was closed and not marked as sent, by letter and path. */
const drafts = new Map<string, Draft>();

const TITLES: Record<Letter, string> = {
	'thank-you': 'Thank-you note for',
	nudge: 'Write to the recruiter of',
};

/** Opens the form of a letter for the retro at `path`. The draft is never written into the vault. */
export function openLetter(app: App, source: NoteSource, path: string, letter: Letter): void {
	const interview = source.snapshot().interviews.get(path);
	if (interview === undefined)
		new Notice(`${noteName(path)} is not an interview retro, so there is nobody to write to.`);
	else new LetterForm(app, source, interview, letter).open();
}

class LetterForm extends Form {
	private readonly draft: Draft;
	private textField!: TextAreaComponent;
	private againButton!: ButtonComponent;

	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly interview: Interview,
		private readonly letter: Letter,
	) {
		super(app);
		const key = `${letter} ${interview.path}`;
		this.draft = drafts.get(key) ?? {
			enjoyed: '',
			ownWords: '',
			question: '',
			correction: ['', ''],
			text: null,
		};
		drafts.set(key, this.draft);
	}

	override onOpen(): void {
		const { contentEl, draft, letter } = this;
		this.modalEl.addClass('interview-retro-asks');
		this.setTitle(`${TITLES[letter]} ${this.interview.company?.name ?? noteName(this.interview.path)}`);
		if (letter === 'thank-you') this.addPicks();
		new Setting(contentEl).setName('Draft').addTextArea((area) => {
			this.textField = area.onChange((value) => {
				draft.text = value;
				this.againButton.buttonEl.show();
			});
			area.inputEl.rows = 12;
			area.inputEl.setAttr('aria-label', 'Draft');
		});
		new Setting(contentEl)
			.addButton((button) => {
				this.againButton = button.setButtonText('Take my changes back').onClick(() => {
					draft.text = null;
					this.show();
					this.textField.inputEl.focus();
				});
			})
			.addButton((button) =>
				button
					.setButtonText('Copy')
					.setCta()
					.onClick(() => void this.copy()),
			);
		this.addSent();
		this.show();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	/** What a thank-you note may name. */
	private addPicks(): void {
		const { contentEl, draft } = this;
		const { retro } = this.interview;
		const liked = enjoyable(retro);
		const wrong = toPutRight(retro);
		this.addChoice(
			'What I enjoyed',
			[
				['', 'Nothing in particular'],
				...liked.map((one, index): [string, string] => [String(index), one]),
				['own', 'In my own words'],
			],
			draft.enjoyed,
			(value) => {
				draft.enjoyed = value;
				ownRow?.toggle(value === 'own');
			},
		);
		const own = this.addText('In my own words', draft.ownWords, (value) => (draft.ownWords = value));
		const ownRow = own.inputEl.closest<HTMLElement>('.setting-item');
		ownRow?.toggle(draft.enjoyed === 'own');
		if (wrong.length === 0) return;
		const fillIn = (value: string): void => {
			draft.question = value;
			const question = value === '' ? undefined : wrong[Number(value)];
			draft.correction = question === undefined ? ['', ''] : correctionFor(question);
			for (const [index, field] of sentences.entries()) field.setValue(draft.correction[index]!);
			correctionEl.toggle(value !== '');
		};
		this.addChoice(
			'An answer to put right',
			[['', 'None'], ...wrong.map(({ title }, index): [string, string] => [String(index), plain(title)])],
			draft.question,
			fillIn,
		);
		const correctionEl = contentEl.createDiv();
		const sentences = [
			this.addText(
				'The question',
				draft.correction[0],
				(value) => (draft.correction[0] = value),
				correctionEl,
			),
			this.addText(
				'The better answer',
				draft.correction[1],
				(value) => (draft.correction[1] = value),
				correctionEl,
			),
		];
		sentences[1]!.setPlaceholder('What you would say now, in one sentence');
		correctionEl.toggle(draft.question !== '');
	}

	private addChoice(
		name: string,
		options: [string, string][],
		chosen: string,
		take: (value: string) => void,
	): void {
		new Setting(this.contentEl).setName(name).addDropdown((dropdown) => {
			for (const [value, shown] of options) dropdown.addOption(value, shown);
			dropdown.setValue(chosen).onChange((value) => {
				take(value);
				this.show();
			});
			dropdown.selectEl.setAttr('aria-label', name);
		});
	}

	private addText(
		name: string,
		value: string,
		take: (value: string) => void,
		parent = this.contentEl,
	): TextComponent {
		let field!: TextComponent;
		new Setting(parent).setName(name).addText((text) => {
			field = text.setValue(value).onChange((typed) => {
				take(typed);
				this.show();
			});
			text.inputEl.setAttr('aria-label', name);
		});
		return field;
	}

	private compose(): string {
		const { enjoyed, ownWords, question, correction } = this.draft;
		const { retro } = this.interview;
		if (this.letter === 'nudge') return nudge(retro);
		const named =
			enjoyed === 'own' ? ownWords : enjoyed === '' ? '' : (enjoyable(retro)[Number(enjoyed)] ?? '');
		return thankYou(retro, { enjoyed: named, correction: question === '' ? null : correction });
	}

	/** Shows the draft; one that the user has changed stays as it is. */
	private show(): void {
		const { text } = this.draft;
		this.textField.setValue(text ?? this.compose());
		this.againButton.buttonEl.toggle(text !== null);
	}

	private async copy(): Promise<void> {
		const { inputEl } = this.textField;
		try {
			await inputEl.win.navigator.clipboard.writeText(inputEl.value);
			new Notice('The draft is on the clipboard.');
		} catch {
			inputEl.focus();
			inputEl.select();
			new Notice('The clipboard cannot be reached. The draft is selected: copy it from there.');
		}
	}

	/** What marking the letter as sent writes, and the button that does. */
	private addSent(): void {
		const { contentEl, interview, letter, source } = this;
		const { path, retro } = interview;
		const open = actionToTick(retro, letter);
		if (open === null && isSent(retro, letter)) {
			contentEl.createEl('p', { cls: 'ir-hint', text: 'The note says that it was sent.' });
			return;
		}
		const day = source.settings.addDoneDate ? today() : null;
		const line = sentLine(letter, day, source.taskFormat);
		const heading = source.settings.headings.nextSteps[0] ?? 'Next steps';
		contentEl.createEl('p', {
			cls: 'ir-hint',
			text:
				open === null
					? `Once it is sent, this line goes under ${heading}:`
					: 'Once it is sent, this action is done:',
		});
		contentEl.createEl('p', {
			cls: 'ir-line',
			text: open === null ? line : ticked(open, day, source.taskFormat),
		});
		const markSent = singleFlight(async () => {
			const { prepared } = source;
			const made =
				open === null
					? await changeNote(this.app, path, (text) => addLine(text, 'nextSteps', line, prepared))
					: await tickIn(this.app, source, path, refTo(open), day);
			if (made === null) return;
			drafts.delete(`${letter} ${path}`);
			this.close();
		});
		new Setting(contentEl).addButton((button) =>
			button.setButtonText('Mark as sent').onClick(() => markSent()),
		);
	}
}

const refTo = ({ line, source, id, twinIn }: Action): TaskRef => ({ line, source: source ?? '', id, twinIn });

/** The line of an action as it is once it is ticked. */
function ticked(action: Action, day: string | null, format: TaskFormat): string {
	const source = (action.source ?? '').trim();
	const made = tick(source, { line: 1, source, id: null, twinIn: null }, day, format);
	return typeof made === 'string' ? source : made.source;
}
