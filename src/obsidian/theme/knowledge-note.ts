/** A knowledge note made from a question: what will be created, and the one line of the retro that gets its link. */
import { Notice, type ButtonComponent, type Editor, type TFile } from 'obsidian';
import { writtenLines, type Edit, type Refusal } from '../../core/edit/edit';
import { questionsOf, setLabel, type FoundQuestion } from '../../core/change/question';
import type { ThemeMessages } from '../../core/messages/en/forms/themes';
import { noteName } from '../../core/markdown/inline';
import { noteNameFor, planNote, type NotePlan, type PlannedQuestion } from '../../core/practice/note-plan';
import { questionAt } from '../../core/question/place';
import type { BankQuestion } from '../../core/question/questions';
import { kindFault } from '../../core/retro/composed';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';
import { createNote } from '../host/create';
import { openToWrite } from '../host/open';
import { changeNote, noteText } from '../host/write';
import { Form } from '../parts/form';

/** Opens the form for the question that the cursor stands in; says whether it stands in one. */
export function noteFromQuestion(
	context: Context,
	isAsking: boolean,
	editor: Editor,
	file: TFile | null,
): boolean {
	const { source } = context;
	if (file === null || !source.isReady || !source.snapshot().interviews.has(file.path)) return false;
	const found = questionAt(editor.getValue(), editor.getCursor().line + 1, source.prepared);
	if (found === null) return false;
	if (!isAsking) new KnowledgeNoteForm(context, file, found).open();
	return true;
}

/**
 * A question of the bank as it stands in the retro that asked it last; null, and a notice, where it is not
 * found there.
 */
async function latestOf(
	{ app, source }: Context,
	{ occasions }: BankQuestion,
): Promise<{ file: TFile; found: FoundQuestion } | null> {
	const latest = occasions.at(-1);
	if (latest === undefined) return null;
	const { interview, question } = latest;
	const file = app.vault.getFileByPath(interview.path);
	const text = await noteText(app, interview.path);
	const found =
		text === null
			? []
			: questionsOf(text, source.prepared).filter(
					(one) => one.question.title === question.title && one.question.id === question.id,
				);
	const one =
		found.find(({ ref }) => ref.line === question.line) ?? (found.length === 1 ? found[0] : undefined);
	if (file !== null && one !== undefined) return { file, found: one };
	new Notice(messagesOf(app).themes.note.moved(noteName(interview.path)));
	return null;
}

/** Opens the form that makes a note with the answer to a question of the bank, linked from where it was asked last. */
export async function openAnswerNote(context: Context, question: BankQuestion): Promise<void> {
	const latest = await latestOf(context, question);
	if (latest !== null) new KnowledgeNoteForm(context, latest.file, latest.found, question).open();
}

class KnowledgeNoteForm extends Form {
	private readonly words: ThemeMessages['note'];
	private name: string;
	private planEl!: HTMLElement;
	private button!: ButtonComponent;
	private retroText = '';

	constructor(
		private readonly context: Context,
		private readonly retro: TFile,
		private readonly found: FoundQuestion,
		/** The question with all that was ever answered to it, where the note is to hold that. */
		private readonly answered: BankQuestion | null = null,
	) {
		super(context.app, 'form');
		this.name = noteNameFor(this.asked, context.source.snapshot());
		this.words = messagesOf(context.app).themes.note;
		this.setTitle(answered === null ? this.words.fromQuestion : this.words.answer);
	}

	override async onOpen(): Promise<void> {
		this.addText({
			name: this.words.name,
			value: this.name,
			take: (value) => {
				this.name = value;
				this.show();
			},
		});
		this.planEl = this.contentEl.createDiv();
		this.button = this.addSubmit('');
		this.submitOnEnter();
		this.retroText = (await noteText(this.app, this.retro.path)) ?? '';
		this.show();
	}

	private get asked(): PlannedQuestion {
		const { retro, found, answered } = this;
		return { retro: retro.path, question: found.question, answered };
	}

	private plan(): NotePlan {
		const { vault } = this.context.app;
		const taken = new Set(vault.getAllLoadedFiles().map(({ path }) => path.toLowerCase()));
		return planNote(this.name, this.asked, this.context.source.snapshot(), {
			isFolder: (path) => vault.getFolderByPath(path) !== null,
			isTaken: (path) => taken.has(path.toLowerCase()),
		});
	}

	private link(text: string, { label, link }: NotePlan): Edit | Refusal {
		if (link === null) return 'as-wanted';
		return setLabel(text, this.found.ref, label, link, this.context.source.prepared);
	}

	private show(): void {
		const { planEl } = this;
		planEl.empty();
		const isNamed = this.name.trim() !== '';
		this.button.setDisabled(!isNamed);
		if (!isNamed) {
			this.addHint(this.words.giveName, planEl);
			return;
		}
		const plan = this.plan();
		const verb = plan.link === null ? this.words.open : this.words.link;
		this.button.setButtonText(plan.path === null ? verb : this.words.create);
		this.showNote(plan);
		this.showLink(plan);
	}

	private showNote({ path, text, target }: NotePlan): void {
		const { planEl } = this;
		if (path === null) {
			this.addHint(this.words.isThere(target), planEl);
			return;
		}
		this.addHint(this.words.willBe(path), planEl);
		this.addQuoted(this.words.theNote, text, planEl);
	}

	private showLink(plan: NotePlan): void {
		const { planEl, words } = this;
		const edit = this.link(this.retroText, plan);
		const isAnswer = plan.label === 'answerNote';
		if (edit === 'as-wanted') {
			this.addHint(isAnswer ? words.hasAnswer : words.hasTheme, planEl);
		} else if (typeof edit === 'string') {
			this.addHint(isAnswer ? words.answerStays : words.themesStay, planEl);
		} else {
			this.addHint(words.willSay(noteName(this.retro.path)), planEl);
			this.addLine(writtenLines(this.retroText, edit).at(-1) ?? '', planEl);
		}
	}

	protected override async onSubmit(): Promise<void> {
		if (this.name.trim() === '') return;
		const { app } = this.context;
		const { retro } = this;
		const plan = this.plan();
		const { path, text, target } = plan;
		const canLink = typeof this.link(this.retroText, plan) !== 'string';
		const kind = plan.label === 'themes' ? 'theme' : 'answer';
		const file =
			path === null ? app.vault.getFileByPath(target) : await createOf(kind, this.context, path, text);
		this.close();
		// The link that was shown is for that path alone; a refusal tells the user why.
		const isLinked =
			canLink &&
			file?.path === target &&
			(await changeNote(app, retro.path, (now) => this.link(now, plan))) !== null;
		if (canLink && !isLinked && path !== null)
			new Notice(this.words.noLinkYet(noteName(file?.path ?? path), noteName(retro.path)));
		if (file === null) return;
		const line = path === null ? 0 : text.split('\n').findIndex((one) => one.startsWith('## ')) + 1;
		await openToWrite(app, file, line);
	}
}

/** Creates a note of a theme or an answer; throws a whole sentence for the user where it is not there. */
function createOf(
	kind: 'theme' | 'answer',
	{ app, source }: Context,
	path: string,
	text: string,
): Promise<TFile> {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	return createNote(app, folder, noteName(path), text, (at) => kindFault(at, text, kind, source.prepared));
}
