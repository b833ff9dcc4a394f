/** What practice writes besides drills, each shown first: a theme of a question, copies of the log, cards. */
import { Notice, type App } from 'obsidian';
import { addThemeTo } from '../../core/change/question';
import { noteName, plain } from '../../core/markdown/inline';
import { safeFolder, safeName } from '../../core/markdown/file-name';
import { mergeDrills, readDrills } from '../../core/note/drill-log';
import {
	addFlashcards,
	CARDS_NOTE,
	composeFlashcards,
	flashcards,
	newCards,
	type Flashcard,
} from '../../core/practice/flashcards';
import { logsOf } from '../../core/practice/logs';
import type { Question } from '../../core/note/retro';
import { failedAnswers, type BankQuestion } from '../../core/question/questions';
import { ChangesForm } from '../parts/changes-form';
import { kindFault } from '../../core/retro/composed';
import { createNote } from '../host/create';
import type { Context } from '../host/context';
import type { Change } from '../host/bulk';
import { changeNote, noteText } from '../host/write';
import { messagesOf } from '../language/language';
import { nothing, openPreview } from '../parts/preview';

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
		super(context.app, messagesOf(context.app).practiceForms.makeTheme.add);
		const name = safeName(plain(question.title));
		// A comma would make two themes of one.
		this.theme = /[,，、،]/.test(name) ? `[[${name}]]` : name;
		this.setTitle(messagesOf(context.app).practiceForms.makeTheme.title);
	}

	protected override addControls(element: HTMLElement): void {
		element.createEl('p', {
			text: messagesOf(this.app).practiceForms.makeTheme.why,
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
		super(app, messagesOf(app).practiceForms.mergeLogs.merge);
		this.setTitle(messagesOf(app).practiceForms.mergeLogs.title);
	}

	protected override addControls(element: HTMLElement): void {
		element.createEl('p', {
			text: messagesOf(this.app).practiceForms.mergeLogs.why,
		});
	}

	protected override changes(): Change[] {
		const texts = this.copies.map(({ text }) => text);
		return texts.length === 0 ? [] : [{ path: this.log, compute: (text) => mergeDrills(text, texts) }];
	}

	protected override remarks(): string[] {
		const { copies } = this;
		if (copies.length === 0) return [];
		const { mergeLogs } = messagesOf(this.app).practiceForms;
		const unread = copies.reduce((sum, { text }) => sum + readDrills(text).unreadable.length, 0);
		return [
			mergeLogs.stay(copies.length, ...copies.map(({ path }) => noteName(path))),
			...(unread === 0 ? [] : [mergeLogs.unread(unread)]),
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
	const path = `${folder === '' ? '' : `${folder}/`}${CARDS_NOTE}.md`;
	const cards = flashcards(source.snapshot());
	const text = await noteText(app, path);
	/** The cards that the note does not have yet. */
	const wanted = text === null ? cards : newCards(text, cards);
	const words = messagesOf(app).practiceForms.cards;
	const known = cards.length - wanted.length;
	openPreview(app, {
		title: words.title,
		shown: [
			{ says: words.reader },
			{ says: words.wanted(wanted.length, known, path, text === null) },
			...(wanted.length === 0
				? []
				: [{ name: words.cards, text: wanted.map(({ lines }) => lines.join('\n')).join('\n\n') }]),
		],
		choices:
			wanted.length === 0
				? [{ words: words.close, look: 'accent', act: nothing }]
				: [
						{ words: words.cancel, act: nothing },
						{
							words: words.export,
							look: 'accent',
							act: () => exportCards(context, path, wanted, text === null),
						},
					],
	});
}

/** Writes cards into their note, a new one where there is none; false, and a notice, where it could not be done. */
async function exportCards(
	{ app, source }: Context,
	path: string,
	cards: readonly Flashcard[],
	isNew: boolean,
): Promise<boolean> {
	let written = path;
	if (isNew) {
		const text = composeFlashcards(cards);
		const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
		const made = await createNote(app, folder, noteName(path), text, (at) =>
			kindFault(at, text, 'other', source.prepared, messagesOf(app)),
		);
		written = made.path;
	} else if ((await changeNote(app, path, (now) => addFlashcards(now, cards))) === null) return false;
	new Notice(messagesOf(app).practiceForms.cards.written(cards.length, noteName(written)));
	return true;
}
