/** The form of a letter: a draft to change and copy, and the one line that says that it was sent. */
import { Notice, Setting, type ButtonComponent, type TextAreaComponent } from 'obsidian';
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
import type { Context } from '../host/context';
import { tickIn } from '../host/tasks';
import { changeNote, singleFlight } from '../host/write';
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

const TITLES: Record<Letter, string> = {
	'thank-you': 'Thank-you note for',
	nudge: 'Write to the recruiter of',
};

/** Opens the form of a letter for the retro at `path`. The draft is never written into the vault. */
export function openLetter(context: Context, path: string, letter: Letter): void {
	const interview = context.source.snapshot().interviews.get(path);
	if (interview === undefined)
		new Notice(`${noteName(path)} is not an interview retro, so there is nobody to write to.`);
	else new LetterForm(context, interview, letter).open();
}

class LetterForm extends Form {
	private readonly key: string;
	private draft: LetterDraft;
	private textField!: TextAreaComponent;
	private againButton!: ButtonComponent;

	constructor(
		private readonly context: Context,
		private readonly interview: Interview,
		private readonly letter: Letter,
	) {
		super(context.app, 'asks');
		this.key = `${letter} ${interview.path}`;
		this.draft = context.drafts.of(this.key, FRESH);
	}

	override onOpen(): void {
		const { contentEl, letter, interview } = this;
		this.setTitle(`${TITLES[letter]} ${interview.company?.name ?? noteName(interview.path)}`);
		if (letter === 'thank-you') {
			this.addEnjoyed();
			this.addCorrection();
		}
		this.textField = this.addLongText(
			{
				name: 'Draft',
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
				this.againButton = button.setButtonText('Take my changes back').onClick(() => {
					this.change({ text: null });
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
		const liked = enjoyable(this.interview.retro);
		this.addChoice(
			{
				name: 'What I enjoyed',
				value: this.draft.enjoyed,
				take: (enjoyed) => {
					this.change({ enjoyed });
					ownRow?.toggle(enjoyed === 'own');
				},
			},
			[
				['', 'Nothing in particular'],
				...liked.map((words, index): [string, string] => [String(index), words]),
				['own', 'In my own words'],
			],
		);
		const ownRow = rowOf(
			this.addText({
				name: 'In my own words',
				value: this.draft.ownWords,
				take: (ownWords) => this.change({ ownWords }),
			}),
		);
		ownRow?.toggle(this.draft.enjoyed === 'own');
	}

	/** Asks which answer a thank-you note is to put right, where there is one to. */
	private addCorrection(): void {
		const wrong = toPutRight(this.interview.retro);
		if (wrong.length === 0) return;
		this.addChoice(
			{
				name: 'An answer to put right',
				value: this.draft.question,
				take: (value) => {
					const question = value === '' ? undefined : wrong[Number(value)];
					const correction = question === undefined ? FRESH.correction : correctionFor(question);
					asked.setValue(correction[0]);
					better.setValue(correction[1]);
					correctionEl.toggle(value !== '');
					this.change({ question: value, correction });
				},
			},
			[['', 'None'], ...wrong.map(({ title }, index): [string, string] => [String(index), plain(title)])],
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
		const asked = this.addText(sentence('The question', 0));
		const better = this.addText(sentence('The better answer', 1));
		better.setPlaceholder('What you would say now, in one sentence');
		correctionEl.toggle(this.draft.question !== '');
	}

	/** What was enjoyed, in words. */
	private enjoyed(): string {
		const { enjoyed, ownWords } = this.draft;
		if (enjoyed === 'own') return ownWords;
		return enjoyed === '' ? '' : (enjoyable(this.interview.retro)[Number(enjoyed)] ?? '');
	}

	private compose(): string {
		const { question, correction } = this.draft;
		const { retro } = this.interview;
		if (this.letter === 'nudge') return nudge(retro);
		return thankYou(retro, { enjoyed: this.enjoyed(), correction: question === '' ? null : correction });
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
		const { interview, letter } = this;
		const { app, source, drafts } = this.context;
		const { path, retro } = interview;
		const open = actionToTick(retro, letter);
		if (open === null && isSent(retro, letter)) {
			this.addHint('The note says that it was sent.');
			return;
		}
		const day = source.settings.addDoneDate ? today() : null;
		const line = sentLine(letter, day, source.taskFormat);
		const heading = source.settings.headings.nextSteps[0] ?? 'Next steps';
		this.addHint(
			open === null
				? `Once it is sent, this line goes under ${heading}:`
				: 'Once it is sent, this action is done:',
		);
		this.addLine(open === null ? line : ticked(open, day, source.taskFormat));
		const markSent = singleFlight(async () => {
			const made =
				open === null
					? await changeNote(app, path, (text) => addLine(text, 'nextSteps', line, source.prepared))
					: await tickIn(this.context, path, refTo(open), day);
			if (made === null) return;
			drafts.drop(this.key);
			this.close();
		});
		new Setting(this.contentEl).addButton((button) =>
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
