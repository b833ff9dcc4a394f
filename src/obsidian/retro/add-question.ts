/** The form of a question that was asked: it goes under the questions of the note, with the labels of its stage. */
import { Notice } from 'obsidian';
import { addQuestion } from '../../core/change/question';
import { labelsFor } from '../../core/note/forms';
import { noteName } from '../../core/markdown/inline';
import type { Context } from '../host/context';
import { changeNote } from '../host/write';
import { Form } from '../parts/form';

/** Opens the form for the note at `path`. */
export function openAddQuestion(context: Context, path: string): void {
	new AddQuestionForm(context, path).open();
}

class AddQuestionForm extends Form {
	private title = '';

	constructor(
		private readonly context: Context,
		private readonly path: string,
	) {
		super(context.app, 'form');
		this.setTitle(`Add question to ${noteName(path)}`);
	}

	override onOpen(): void {
		const field = this.addText({
			name: 'What did they ask?',
			value: '',
			take: (value) => (this.title = value),
		});
		this.addSubmit('Add question');
		this.submitOnEnter();
		field.inputEl.focus();
	}

	protected override async onSubmit(): Promise<void> {
		const { app, source } = this.context;
		const title = this.title.trim();
		if (title === '') {
			new Notice('What did they ask? A few words are enough.');
			return;
		}
		const stage = source.snapshot().interviews.get(this.path)?.retro.stage ?? '';
		const made = await changeNote(app, this.path, (text) =>
			addQuestion(text, title, labelsFor(stage), source.prepared),
		);
		if (made !== null) this.close();
	}
}
