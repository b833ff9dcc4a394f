/** The form of a letter: a draft to change and copy, and the one line that says that it was sent. */
import { Notice, Setting, type ButtonComponent, type TextAreaComponent } from 'obsidian';
import type { TaskFormat } from '../../core/change/compose';
import { tick, type TaskRef } from '../../core/change/tick';
import { headingsIn } from '../../core/change/language';
import { addLine, wordsFor } from '../../core/change/line';
import type { Interview } from '../../core/vault/snapshot';
import type { RetroFormMessages } from '../../core/messages/en/forms/retro';
import type { WrittenWords } from '../../core/messages/en/notes/written';
import { writtenIn } from '../../core/messages/written';
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
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { tickIn } from '../host/tasks';
import { changeNote, noteText, singleFlight } from '../host/write';
import { Form, rowOf, type FormField } from '../parts/form';

/** What was chosen and typed in the form of a letter. */
interface LetterDraft {
	/** The number of what was chosen as enjoyed, or `own`; empty for nothing. */
	enjoyed: string;
	ownWords: string;
	/** The number of the question that is put right; empty for none. */
	question: string;
	correction: [string, string];
	/** The text as the user has changed it; null while it follows what is chosen. */
	text: string | null;
}

const FRESH: LetterDraft = { enjoyed: '', ownWords: '', question: '', correction: ['', ''], text: null };

/** Opens the form of a letter for the retro at `path`. The draft is never written into the vault. */
export function openLetter(context: Context, path: string, letter: Letter): void {
	const interview = context.source.snapshot().interviews.get(path);
	if (interview === undefined) new Notice(messagesOf(context.app).retroForms.letter.noRetro(noteName(path)));
	else new LetterForm(context, interview, letter).open();
}

class LetterForm extends Form {
	private readonly words: RetroFormMessages['letter'];
	private readonly key: string;
	private draft: LetterDraft;
	/** The words of the note's language; of the vault's, until the note was read. */
	private written: WrittenWords;
	private textField!: TextAreaComponent;
	private againButton!: ButtonComponent;

	constructor(
		private readonly context: Context,
		private readonly interview: Interview,
		private readonly letter: Letter,
	) {
		super(context.app, 'asks');
		this.words = messagesOf(context.app).retroForms.letter;
		this.key = `${letter} ${interview.path}`;
		this.draft = context.drafts.of(this.key, FRESH);
		this.written = writtenIn(context.source.settings.notesLanguage);
	}

	override onOpen(): void {
		const { interview, letter, words } = this;
		this.setTitle(words.titles[letter](interview.company?.name ?? noteName(interview.path)));
		this.fill();
		void noteText(this.app, interview.path).then((text) => {
			const written = wordsFor(text ?? '', this.context.source.prepared);
			if (written === this.written) return;
			this.written = written;
			this.contentEl.empty();
			this.fill();
		});
	}

	private fill(): void {
		const { contentEl, letter, words } = this;
		if (letter === 'thank-you') {
			this.addEnjoyed();
			this.addCorrection();
		}
		this.textField = this.addLongText(
			{
				name: words.draft,
				value: '',
				take: (text) => {
					this.keep({ text });
					this.againButton.buttonEl.show();
				},
			},
			12,
		);
		new Setting(contentEl)
			.setClass('interview-retro-submit')
			.addButton((button) => {
				this.againButton = button.setButtonText(words.takeBack).onClick(() => {
					this.change({ text: null });
					this.textField.inputEl.focus();
				});
			})
			.addButton((button) =>
				button
					.setButtonText(words.copy)
					.setCta()
					.onClick(() => void this.copy()),
			);
		this.addSent(contentEl);
		this.show();
	}

	private keep(change: Partial<LetterDraft>): void {
		this.draft = { ...this.draft, ...change };
		this.context.drafts.keep(this.key, this.draft);
	}

	private change(change: Partial<LetterDraft>): void {
		this.keep(change);
		this.show();
	}

	/** Asks what of the interview a thank-you note is to name. */
	private addEnjoyed(): void {
		const { words } = this;
		const liked = enjoyable(this.interview.retro, this.written);
		this.addChoice(
			{
				name: words.enjoyed,
				value: this.draft.enjoyed,
				take: (enjoyed) => {
					this.change({ enjoyed });
					ownRow?.toggle(enjoyed === 'own');
				},
			},
			[
				['', words.nothing],
				...liked.map((one, index): [string, string] => [String(index), one]),
				['own', words.ownWords],
			],
		);
		const ownRow = rowOf(
			this.addText({
				name: words.ownWords,
				value: this.draft.ownWords,
				take: (ownWords) => this.change({ ownWords }),
			}),
		);
		ownRow?.toggle(this.draft.enjoyed === 'own');
	}

	/** Asks which answer a thank-you note is to put right, where there is one to. */
	private addCorrection(): void {
		const { words } = this;
		const wrong = toPutRight(this.interview.retro);
		if (wrong.length === 0) return;
		this.addChoice(
			{
				name: words.putRight,
				value: this.draft.question,
				take: (value) => {
					const question = value === '' ? undefined : wrong[Number(value)];
					const correction =
						question === undefined ? FRESH.correction : correctionFor(question, this.written);
					asked.setValue(correction[0]);
					better.setValue(correction[1]);
					correctionEl.toggle(value !== '');
					this.change({ question: value, correction });
				},
			},
			[['', words.none], ...wrong.map(({ title }, index): [string, string] => [String(index), plain(title)])],
		);
		const correctionEl = this.contentEl.createDiv();
		const sentence = (name: string, at: 0 | 1): FormField => ({
			name,
			value: this.draft.correction[at],
			take: (typed) => {
				const [first, second] = this.draft.correction;
				this.change({ correction: at === 0 ? [typed, second] : [first, typed] });
			},
			parent: correctionEl,
		});
		const asked = this.addText(sentence(words.question, 0));
		const better = this.addText(sentence(words.better, 1));
		better.setPlaceholder(words.betterHint);
		correctionEl.toggle(this.draft.question !== '');
	}

	/** What was enjoyed, in words. */
	private enjoyed(): string {
		const { enjoyed, ownWords } = this.draft;
		if (enjoyed === 'own') return ownWords;
		return enjoyed === '' ? '' : (enjoyable(this.interview.retro, this.written)[Number(enjoyed)] ?? '');
	}

	private compose(): string {
		const { question, correction } = this.draft;
		const { retro } = this.interview;
		if (this.letter === 'nudge') return nudge(retro, this.written);
		const picks = { enjoyed: this.enjoyed(), correction: question === '' ? null : correction };
		return thankYou(retro, picks, this.written);
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
			new Notice(this.words.copied);
		} catch {
			inputEl.focus();
			inputEl.select();
			new Notice(this.words.notCopied);
		}
	}

	/** What marking the letter as sent writes, and the button that does. */
	private addSent(parent: HTMLElement): void {
		const { interview, letter, words, written } = this;
		const { app, source, drafts } = this.context;
		const { path, retro } = interview;
		const open = actionToTick(retro, letter);
		if (open === null && isSent(retro, letter)) {
			this.addHint(words.isSent, parent);
			return;
		}
		const day = source.settings.addDoneDate ? today() : null;
		const line = sentLine(letter, day, source.taskFormat, written);
		const [heading = written.headings.nextSteps] = headingsIn(source.settings, written).headings.nextSteps;
		this.addHint(open === null ? words.lineGoes(heading) : words.actionDone, parent);
		this.addLine(open === null ? line : ticked(open, day, source.taskFormat), parent);
		const markSent = singleFlight(async () => {
			const made =
				open === null
					? await changeNote(app, path, (text) => addLine(text, 'nextSteps', line, source.prepared))
					: await tickIn(this.context, path, refTo(open), day);
			if (made === null) return;
			drafts.drop(this.key);
			this.close();
		});
		new Setting(parent).addButton((button) => button.setButtonText(words.markSent).onClick(() => markSent()));
	}
}

const refTo = ({ line, source, id, twinIn }: Action): TaskRef => ({ line, source: source ?? '', id, twinIn });

/** The line of an action as it is once it is ticked. */
function ticked(action: Action, day: string | null, format: TaskFormat): string {
	const source = (action.source ?? '').trim();
	const made = tick(source, { line: 1, source, id: null, twinIn: null }, day, format);
	return typeof made === 'string' ? source : made.source;
}
