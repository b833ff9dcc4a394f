/** A knowledge note made from a question: what will be created, and the one line of the retro that gets its link. */
import { Notice, type Editor, type TFile } from 'obsidian';
import { writtenLines, type Edit, type Refusal } from '../../core/edit/edit';
import { addTheme, questionsOf, setLabel, type FoundQuestion } from '../../core/change/question';
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
import { openPreview, type PreviewOf, type Shown } from '../parts/preview';

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
	if (!isAsking) void new QuestionNote(context, file, found).open();
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
	if (latest !== null) await new QuestionNote(context, latest.file, latest.found, question).open();
}

/** The form of the note that one question becomes. */
class QuestionNote {
	private readonly words: ThemeMessages['note'];
	private retroText = '';

	constructor(
		private readonly context: Context,
		private readonly retro: TFile,
		private readonly found: FoundQuestion,
		/** The question with all that was ever answered to it, where the note is to hold that. */
		private readonly answered: BankQuestion | null = null,
	) {
		this.words = messagesOf(context.app).themes.note;
	}

	async open(): Promise<void> {
		const { context, words, answered } = this;
		const { app, source } = context;
		this.retroText = (await noteText(app, this.retro.path)) ?? '';
		const value = noteNameFor(this.asked, source.snapshot());
		openPreview(app, {
			title: answered === null ? words.fromQuestion : words.answer,
			field: { name: words.name, value, follow: (name) => this.shownFor(name) },
			...this.shownFor(value),
		});
	}

	private get asked(): PlannedQuestion {
		const { retro, found, answered } = this;
		return { retro: retro.path, question: found.question, answered };
	}

	private plan(name: string): NotePlan {
		const { vault } = this.context.app;
		const taken = new Set(vault.getAllLoadedFiles().map(({ path }) => path.toLowerCase()));
		return planNote(name, this.asked, this.context.source.snapshot(), {
			isFolder: (path) => vault.getFolderByPath(path) !== null,
			isTaken: (path) => taken.has(path.toLowerCase()),
		});
	}

	private link(text: string, { label, link }: NotePlan): Edit | Refusal {
		if (link === null) return 'as-wanted';
		const { prepared } = this.context.source;
		return label === 'themes'
			? addTheme(text, this.found.ref, link, prepared)
			: setLabel(text, this.found.ref, label, link, prepared);
	}

	/** What a name would make, and the button that does. */
	private shownFor(name: string): Pick<PreviewOf, 'shown' | 'choices'> {
		const { words } = this;
		if (name.trim() === '') return { shown: [{ says: words.giveName }], choices: [] };
		const plan = this.plan(name);
		const verb = plan.link === null ? words.open : words.link;
		return {
			shown: [...this.noteOf(plan), ...this.linkOf(plan)],
			choices: [
				{ words: plan.path === null ? verb : words.create, look: 'accent', act: () => this.make(name) },
			],
		};
	}

	private noteOf({ path, text, target }: NotePlan): Shown[] {
		const { words } = this;
		return path === null
			? [{ says: words.isThere(target) }]
			: [{ says: words.willBe(path) }, { name: words.theNote, text }];
	}

	private linkOf(plan: NotePlan): Shown[] {
		const { words, retroText } = this;
		const edit = this.link(retroText, plan);
		const isAnswer = plan.label === 'answerNote';
		if (edit === 'as-wanted') return [{ says: isAnswer ? words.hasAnswer : words.hasTheme }];
		if (typeof edit === 'string') return [{ says: isAnswer ? words.answerStays : words.themesStay }];
		const line = writtenLines(retroText, edit).at(-1) ?? '';
		return [{ says: words.willSay(noteName(this.retro.path)) }, { line }];
	}

	/** Makes the note and its link, and opens it. */
	private async make(name: string): Promise<boolean> {
		const { retro, context, words } = this;
		const { app } = context;
		const plan = this.plan(name);
		const { path, text, target } = plan;
		const canLink = typeof this.link(this.retroText, plan) !== 'string';
		const kind = plan.label === 'themes' ? 'theme' : 'answer';
		const file = path === null ? app.vault.getFileByPath(target) : await createOf(kind, context, path, text);
		// The link that was shown is for that path alone; a refusal tells the user why.
		const isLinked =
			canLink &&
			file?.path === target &&
			(await changeNote(app, retro.path, (now) => this.link(now, plan))) !== null;
		if (canLink && !isLinked && path !== null)
			new Notice(words.noLinkYet(noteName(file?.path ?? path), noteName(retro.path)));
		if (file === null) return true;
		const line = path === null ? 0 : text.split('\n').findIndex((one) => one.startsWith('## ')) + 1;
		// The form is closed by then, and the cursor stays in the note.
		void openToWrite(app, file, line);
		return true;
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
	return createNote(app, folder, noteName(path), text, (at) =>
		kindFault(at, text, kind, source.prepared, messagesOf(app)),
	);
}
