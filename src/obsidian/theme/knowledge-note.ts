/** A knowledge note made from a question: what will be created, and the one line of the retro that gets its link. */
import { Notice, Setting, type App, type ButtonComponent, type Editor, type TFile } from 'obsidian';
import { apply, type Edit, type Refusal } from '../../core/edit/edit';
import { questionsOf, setLabel, type FoundQuestion } from '../../core/change/question';
import { keyOf } from '../../core/vault/names';
import { freePath, safeFolder, safeName } from '../../core/markdown/file-name';
import { noteName, plain } from '../../core/markdown/inline';
import { composeAnswerNote } from '../../core/practice/answers';
import { questionAt } from '../../core/question/place';
import type { BankQuestion } from '../../core/question/questions';
import { linkTo } from '../../core/vault/quote';
import { composeKnowledgeNote } from '../../core/theme/knowledge-note';
import { kindFault } from '../../core/retro/composed';
import { createNote } from '../host/create';
import type { NoteSource } from '../host/note-source';
import { openToWrite } from '../host/open';
import { singleFlight, setLabelIn, noteText } from '../host/write';
import { Form } from '../parts/form';

/** Opens the form for the question that the cursor stands in; says whether it stands in one. */
export function noteFromQuestion(
	app: App,
	source: NoteSource,
	isAsking: boolean,
	editor: Editor,
	file: TFile | null,
): boolean {
	if (file === null || !source.isReady || !source.snapshot().interviews.has(file.path)) return false;
	const found = questionAt(editor.getValue(), editor.getCursor().line + 1, source.prepared);
	if (found === null) return false;
	if (!isAsking) new KnowledgeNoteForm(app, source, file, found).open();
	return true;
}

/** A question of the bank as it stands in the retro that asked it last; null, and a notice, where it is not found there. */
export async function latestOf(
	app: App,
	source: NoteSource,
	{ occasions }: BankQuestion,
): Promise<{ file: TFile; found: FoundQuestion } | null> {
	const { interview, question } = occasions[occasions.length - 1]!;
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
	new Notice(
		`${noteName(interview.path)} has changed, and the question is not found there any more. Try again in a moment.`,
	);
	return null;
}

/** Opens the form that makes a note with the answer to a question of the bank, linked from where it was asked last. */
export async function openAnswerNote(app: App, source: NoteSource, question: BankQuestion): Promise<void> {
	const latest = await latestOf(app, source, question);
	if (latest !== null) new KnowledgeNoteForm(app, source, latest.file, latest.found, question).open();
}

/** What one click will do. */
interface Plan {
	/** The path of the new note; null where a note bears the name already. */
	path: string | null;
	text: string;
	/** The note to link to. */
	target: string;
	/** The themes of the question with the link among them; null where it names the theme already. */
	themes: string | null;
}

class KnowledgeNoteForm extends Form {
	private name: string;
	private planEl!: HTMLElement;
	private button!: ButtonComponent;
	private retroText = '';

	constructor(
		app: App,
		private readonly source: NoteSource,
		private readonly retro: TFile,
		private readonly found: FoundQuestion,
		/** The question with all that was ever answered to it, where the note is to hold that. */
		private readonly answered: BankQuestion | null = null,
	) {
		super(app);
		this.name = safeName(plain(found.question.title));
		this.setTitle(
			answered === null ? 'Create knowledge note from this question' : 'Turn into an answer note',
		);
	}

	override async onOpen(): Promise<void> {
		const { contentEl } = this;
		this.modalEl.addClass('interview-retro-form');
		const create = singleFlight(() => this.create());
		new Setting(contentEl).setName('Name').addText((text) => {
			text.setValue(this.name).onChange((value) => {
				this.name = value;
				this.show();
			});
			text.inputEl.setAttr('aria-label', 'Name');
		});
		this.planEl = contentEl.createDiv();
		new Setting(contentEl).addButton((button) => (this.button = button.setCta().onClick(create)));
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing) return;
			event.preventDefault();
			create();
		});
		this.retroText = (await noteText(this.app, this.retro.path)) ?? '';
		this.show();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private plan(): Plan {
		const { app, source, retro, found, answered } = this;
		const snapshot = source.snapshot();
		const title = this.name.trim();
		const { note } = snapshot.themeOf(title, retro.path);
		const folder = safeFolder(
			source.settings.knowledgeFolder,
			(one) => app.vault.getFolderByPath(one) !== null,
		);
		const taken = new Set(app.vault.getAllLoadedFiles().map((file) => file.path.toLowerCase()));
		const path = freePath(folder, safeName(title), (one) => taken.has(one.toLowerCase()));
		const target = note ?? path;
		const isNamesake =
			note === null &&
			[...snapshot.notes.keys()].some((one) => noteName(one).toLowerCase() === noteName(path).toLowerCase());
		const link = isNamesake ? `[[${path.replace(/\.md$/, '')}|${noteName(path)}]]` : linkTo(target, snapshot);
		const { question } = found;
		const isNamed = question.themes.some((one) => snapshot.themeOf(one, retro.path).key === keyOf(title));
		return {
			path: note === null ? path : null,
			text:
				answered === null
					? composeKnowledgeNote({
							title,
							settings: source.settings,
							question,
							from: linkTo(retro.path, snapshot, question.id),
						})
					: composeAnswerNote(answered, title, snapshot),
			target,
			themes: isNamed ? null : [...question.themes, link].join(', '),
		};
	}

	private link(text: string, themes: string): Edit | Refusal {
		return setLabel(text, this.found.ref, 'themes', themes, this.source.prepared);
	}

	private show(): void {
		const { planEl } = this;
		planEl.empty();
		const isNamed = this.name.trim() !== '';
		this.button.setDisabled(!isNamed);
		if (!isNamed) {
			planEl.createEl('p', { cls: 'ir-hint', text: 'Give the note a name.' });
			return;
		}
		const { path, text, target, themes } = this.plan();
		this.button.setButtonText(path === null ? 'Link to it' : 'Create note');
		if (path === null) {
			planEl.createEl('p', { cls: 'ir-hint', text: `${target} bears this name already and stays as it is.` });
		} else {
			planEl.createEl('p', { cls: 'ir-hint', text: `This note will be created as ${path}:` });
			planEl.createEl('pre', {
				cls: 'ir-quoted',
				text,
				attr: { tabindex: 0, role: 'region', 'aria-label': 'The new note' },
			});
		}
		const edit = themes === null ? null : this.link(this.retroText, themes);
		if (edit === null || edit === 'as-wanted') {
			planEl.createEl('p', {
				cls: 'ir-hint',
				text: 'The question has this theme already, so the retro stays as it is.',
			});
		} else if (typeof edit === 'string') {
			planEl.createEl('p', {
				cls: 'ir-hint',
				text: 'The themes of the question cannot be changed with certainty, so the retro stays as it is. Add the link there yourself.',
			});
		} else {
			planEl.createEl('p', { cls: 'ir-hint', text: `This line of ${noteName(this.retro.path)} will say:` });
			planEl.createEl('p', { cls: 'ir-line', text: lineOf(this.retroText, edit) });
		}
	}

	private async create(): Promise<void> {
		if (this.name.trim() === '') return;
		const { app, retro } = this;
		const { path, text, target, themes } = this.plan();
		const canLink = themes !== null && typeof this.link(this.retroText, themes) !== 'string';
		let file = app.vault.getFileByPath(target);
		if (path !== null)
			file = await createNote(
				app,
				path.slice(0, Math.max(0, path.lastIndexOf('/'))),
				noteName(path),
				text,
				(at) => kindFault(at, text, 'theme', this.source.prepared),
			);
		this.close();
		// The link that was shown is for that path alone; a refusal tells the user why.
		const isLinked =
			canLink &&
			file?.path === target &&
			(await setLabelIn(app, retro.path, this.found.ref, 'themes', themes, this.source.prepared)) !== null;
		if (canLink && !isLinked && path !== null)
			new Notice(
				`${noteName(file?.path ?? path)} was created, but ${noteName(retro.path)} has no link to it yet.`,
			);
		if (file !== null)
			await openToWrite(
				app,
				file,
				path === null ? 0 : text.split('\n').findIndex((line) => line.startsWith('## ')) + 1,
			);
	}
}

/** The line that an edit leaves where it changes the text. */
function lineOf(text: string, { replacements }: Edit): string {
	const { from, insert } = replacements[0]!;
	const after = apply(text, replacements);
	const at = from + insert.trimEnd().length;
	const start = Math.max(after.lastIndexOf('\n', at - 1), after.lastIndexOf('\r', at - 1)) + 1;
	return after.slice(start).split(/[\r\n]/, 1)[0]!;
}
