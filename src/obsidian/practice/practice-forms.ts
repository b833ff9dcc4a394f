/** What practice writes besides drills, each shown first: a theme of a question, copies of the log, cards. */
import { Notice, Setting, type App, type TFile } from 'obsidian';
import { addThemeTo } from '../../core/change/question';
import { noteName, plain } from '../../core/markdown/inline';
import { safeFolder, safeName } from '../../core/markdown/file-name';
import { mergeDrills, readDrills } from '../../core/note/drill-log';
import {
	addFlashcards,
	composeFlashcards,
	flashcards,
	newCards,
	type Flashcard,
} from '../../core/practice/flashcards';
import { logsOf } from '../../core/practice/logs';
import type { Question } from '../../core/note/retro';
import { failedAnswers, type BankQuestion } from '../../core/question/questions';
import { count } from '../../core/words';
import { ChangesForm } from '../parts/changes-form';
import { kindFault } from '../../core/retro/composed';
import { createNote } from '../host/create';
import type { Context } from '../host/context';
import type { Change } from '../host/bulk';
import { changeNote, noteText } from '../host/write';
import { Form } from '../parts/form';

const READER = 'Spaced Repetition';

/** Makes a theme of a question: its title is added to the themes of each answer that failed. */
export function openMakeTheme(context: Context, question: BankQuestion): void {
	new MakeTheme(context, question).open();
}

class MakeTheme extends ChangesForm {
	private readonly theme: string;

	constructor(
		private readonly context: Context,
		private readonly question: BankQuestion,
	) {
		super(context.app, 'Add theme');
		const name = safeName(plain(question.title));
		// A comma would make two themes of one.
		this.theme = /[,，、،]/.test(name) ? `[[${name}]]` : name;
		this.setTitle('Make it a theme');
	}

	protected override addControls(element: HTMLElement): void {
		element.createEl('p', {
			text: 'The question fails again and again. As a theme of its own it gets actions, a knowledge note and a place in the tracker.',
		});
	}

	protected override changes(): Change[] {
		const { question, theme, context } = this;
		const answers = failedAnswers(question);
		return [...new Set(answers.map(({ interview }) => interview.path))].map((path) => {
			const own = answers.filter(({ interview }) => interview.path === path);
			const isMeant = ({ title, id, rating }: Question): boolean =>
				own.some(({ question: one }) => one.title === title && one.id === id && one.rating === rating);
			return { path, compute: (text) => addThemeTo(text, isMeant, theme, context.source.prepared) };
		});
	}

	protected override remarks(): string[] {
		return [];
	}
}

/** Merges the copies that sync programs made of the drill log into it. */
export async function openMergeLogs({ app, source }: Context): Promise<void> {
	const { log, copies } = logsOf(source.snapshot());
	const texts = await Promise.all(copies.map((path) => noteText(app, path)));
	if (log !== null)
		new MergeLogs(
			app,
			log,
			copies.map((path, index) => ({ path, text: texts[index] ?? '' })),
		).open();
}

class MergeLogs extends ChangesForm {
	constructor(
		app: App,
		private readonly log: string,
		private readonly copies: readonly { path: string; text: string }[],
	) {
		super(app, 'Merge');
		this.setTitle('Merge the copies of the drill log');
	}

	protected override addControls(element: HTMLElement): void {
		element.createEl('p', {
			text: 'The log gets the rows that only a copy has, as they stand there. Its own rows stay as they are.',
		});
	}

	protected override changes(): Change[] {
		const texts = this.copies.map(({ text }) => text);
		return texts.length === 0 ? [] : [{ path: this.log, compute: (text) => mergeDrills(text, texts) }];
	}

	protected override remarks(): string[] {
		const { copies } = this;
		if (copies.length === 0) return [];
		const names = copies.map(({ path }) => noteName(path)).join(', ');
		const unread = copies.reduce((sum, { text }) => sum + readDrills(text).unreadable.length, 0);
		return [
			`${names} ${copies.length === 1 ? 'stays as it is. Delete it' : 'stay as they are. Delete them'} yourself once the rows are merged.`,
			...(unread === 0
				? []
				: [`${count(unread, 'row')} there cannot be read and will not be merged. Look before you delete.`]),
		];
	}
}

/** Writes the bank's questions as cards for the Spaced Repetition plugin, into a note of their own. */
export async function openExportCards(context: Context): Promise<void> {
	const { app, source } = context;
	const folder = safeFolder(
		source.settings.knowledgeFolder,
		(path) => app.vault.getFolderByPath(path) !== null,
	);
	const path = `${folder === '' ? '' : `${folder}/`}Flashcards.md`;
	new ExportCards(context, path, flashcards(source.snapshot()), await noteText(app, path)).open();
}

class ExportCards extends Form {
	constructor(
		private readonly context: Context,
		private readonly path: string,
		private readonly cards: readonly Flashcard[],
		/** The note as it is; null where there is none yet. */
		private readonly text: string | null,
	) {
		super(context.app, 'form');
		this.setTitle('Export as flashcards');
	}

	override onOpen(): void {
		const wanted = this.wanted();
		this.contentEl.createEl('p', {
			text: `The plugin ${READER} reads these cards. Nothing comes back from there.`,
		});
		this.addHint(this.summary(wanted.length));
		if (wanted.length > 0)
			this.addQuoted('The cards', wanted.map(({ lines }) => lines.join('\n')).join('\n\n'));
		const buttons = new Setting(this.contentEl).addButton((button) => {
			button.setButtonText(wanted.length === 0 ? 'Close' : 'Cancel').onClick(() => this.close());
			if (wanted.length === 0) button.setCta();
		});
		if (wanted.length > 0) this.addSubmit('Export', buttons);
	}

	/** The cards that the note does not have yet. */
	private wanted(): readonly Flashcard[] {
		return this.text === null ? this.cards : newCards(this.text, this.cards);
	}

	/** What exporting writes, and what of it is there already. */
	private summary(wanted: number): string {
		const known = this.cards.length - wanted;
		const kept =
			known === 0
				? ''
				: ` ${count(known, 'card')} ${known === 1 ? 'is there already and stays as it is' : 'are there already and stay as they are'}.`;
		if (wanted === 0) return `There is no new card to write.${kept}`;
		const where =
			this.text === null ? `written into a new note, ${this.path}` : `added at the end of ${this.path}`;
		return `${count(wanted, 'card')} will be ${where}:${kept}`;
	}

	protected override async onSubmit(): Promise<void> {
		const { app, path, text } = this;
		const wanted = this.wanted();
		const isThere = text !== null;
		if (isThere && (await changeNote(app, path, (now) => addFlashcards(now, wanted))) === null) return;
		const written = isThere ? path : (await this.make(composeFlashcards(wanted))).path;
		this.close();
		new Notice(`${count(wanted.length, 'card')} written into ${noteName(written)}.`);
	}

	private make(text: string): Promise<TFile> {
		const { path } = this;
		const { app, source } = this.context;
		return createNote(app, path.slice(0, Math.max(0, path.lastIndexOf('/'))), noteName(path), text, (at) =>
			kindFault(at, text, 'other', source.prepared),
		);
	}
}
