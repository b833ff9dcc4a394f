/** Where a note is written to. Nothing else in the plugin changes a file that exists. */
import { MarkdownView, Notice, TFile, type App, type Editor } from 'obsidian';
import {
	apply,
	unwrittenIn,
	settledEdit,
	type Edit,
	type Unwritten,
	type Refusal,
	type Replacement,
} from '../../core/edit/edit';
import type { LineRef } from '../../core/edit/find';
import { addLine, setOutcome } from '../../core/change/line';
import type { LineEdit } from '../../core/change/tick';
import { noteName } from '../../core/markdown/inline';
import type { ParseContext } from '../../core/note/note';
import { answerHabit } from '../../core/story/overview';
import { messagesOf } from '../language/language';

/** The view in whose editor a note is open, if it is in one. */
function viewOf(app: App, file: TFile): MarkdownView | null {
	for (const leaf of app.workspace.getLeavesOfType('markdown')) {
		const { view } = leaf;
		if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source') return view;
	}
	return null;
}

/** Whether a text holds what no editor keeps: a carriage return, or a byte order mark. */
const isBeyondEditors = (text: string): boolean => text.includes('\r') || text.startsWith('\ufeff');

/** Whether two texts are the same to an editor, which knows one line ending and no byte order mark. */
export function isSameText(one: string, other: string): boolean {
	const plain = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	return one === other || plain(one) === plain(other);
}

/**
 * The editor that an edit of a note belongs into; null where the note is not open, or its file holds what the editor
 * would not keep. What is unsaved of such a file is saved first, since the edit is made on disk then.
 */
async function editorFor(app: App, file: TFile): Promise<Editor | null> {
	if (viewOf(app, file) === null) return null;
	// While a note is being opened its editor is empty, or holds the last one: it is filled once the note has been read.
	const onDisk = await textNow(app, file);
	const view = viewOf(app, file);
	if (view === null || onDisk === null || !isBeyondEditors(onDisk)) return view?.editor ?? null;
	const typed = view.editor.getValue();
	// An empty editor is rather one that is not filled yet than a note that somebody emptied this very moment.
	if (typed !== '' && !isSameText(typed, onDisk)) await view.save();
	return null;
}

/** Puts replacements into an editor, as one step of its undo. */
function transact(editor: Editor, replacements: readonly Replacement[]): void {
	const changes = replacements.map(({ from, to, insert }) => ({
		from: editor.offsetToPos(from),
		to: editor.offsetToPos(to),
		text: insert,
	}));
	if (changes.length > 0) editor.transaction({ changes });
}

type Hearer = (file: TFile, text: string) => void;
const hearers = new WeakMap<App, Hearer>();

/**
 * Tells `hearer` what each edit has made of its note, as soon as it is made: the vault itself tells of an
 * open note only once it has been saved, two seconds later. Gives what ends that.
 */
export function onWritten(app: App, hearer: Hearer): () => void {
	hearers.set(app, hearer);
	return () => {
		if (hearers.get(app) === hearer) hearers.delete(app);
	};
}

/** What went wrong, in the words of what failed. */
export function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/**
 * A task that is not begun again while it is under way: the second press of a double click does nothing more. What it
 * throws is told to the user.
 */
export function singleFlight(task: () => Promise<void>): () => void {
	let isUnderWay = false;
	const run = async (): Promise<void> => {
		if (isUnderWay) return;
		isUnderWay = true;
		try {
			await task();
		} catch (error) {
			new Notice(reasonOf(error));
		} finally {
			isUnderWay = false;
		}
	};
	return () => void run();
}

/** An edit that was made, with the note's text before and after; or why nothing was written. */
export type Attempt<E extends Edit> = { made: E; before: string; after: string } | { reason: Unwritten };

/**
 * Makes one edit in a note, computed on the text as it is at that moment: in its editor where it is open, so that undo
 * and the cursor survive, else in one step on disk. Where writing failed, the note is looked at again
 * before anything is said of it: a write can take effect and be reported as failed.
 */
export async function attempt<E extends Edit>(
	app: App,
	path: string,
	compute: (text: string) => E | Refusal,
): Promise<Attempt<E>> {
	const file = app.vault.getFileByPath(path);
	const refuse = (reason: Unwritten): Attempt<E> => ({ reason });
	if (file === null) return refuse('not-there');
	const tries: { result: E | Refusal; before: string; after: string }[] = [];
	const make = (text: string): string => {
		const result = settledEdit(text, compute);
		const after = typeof result === 'string' ? text : apply(text, result.replacements);
		tries.push({ result, before: text, after });
		return after;
	};
	let editor: Editor | null = null;
	let failed: string | null = null;
	try {
		editor = await editorFor(app, file);
		if (editor === null) {
			await app.vault.process(file, make);
		} else {
			make(editor.getValue());
			const result = tries[0]?.result;
			if (result !== undefined && typeof result !== 'string') transact(editor, result.replacements);
		}
	} catch (error) {
		failed = reasonOf(error);
	}
	const last = tries[tries.length - 1];
	if (last === undefined) return refuse({ how: 'untried', failed: String(failed) });
	const { result, before, after } = last;
	if (typeof result === 'string') return refuse(result);
	const now = failed === null ? after : (editor?.getValue() ?? (await textNow(app, file)));
	if (now === after) {
		hearers.get(app)?.(file, after);
		return { made: result, before, after };
	}
	return refuse({ how: now === before ? 'notWritten' : 'perhapsWritten', failed: String(failed) });
}

/** Makes one edit in a note, as `attempt` does; null, and a notice, where nothing was written. */
export async function changeNote<E extends Edit>(
	app: App,
	path: string,
	compute: (text: string) => E | Refusal,
): Promise<E | null> {
	const tried = await attempt(app, path, compute);
	if (!('reason' in tried)) return tried.made;
	new Notice(`${noteName(path)}: ${unwrittenIn(tried.reason, messagesOf(app))}`);
	return null;
}

/** What a note holds on disk; null where that cannot be told. */
async function textNow(app: App, file: TFile): Promise<string | null> {
	try {
		return await app.vault.read(file);
	} catch {
		return null;
	}
}

/** Answers a line under *Did it hold?* with a word. */
export function answerIn(
	app: App,
	path: string,
	ref: LineRef,
	word: string,
	reading: ParseContext,
): Promise<LineEdit | null> {
	return changeNote(app, path, (text) => setOutcome(text, ref, word, reading));
}

/** Answers whether the habit of a story is still in place. */
export function answerHabitIn(app: App, path: string, isInPlace: boolean, day: string): Promise<Edit | null> {
	return changeNote(app, path, (text) => answerHabit(text, isInPlace, day));
}

/** Adds an action to the improvement plan of a retro. */
export function addActionIn(
	app: App,
	path: string,
	line: string,
	reading: ParseContext,
): Promise<Edit | null> {
	return changeNote(app, path, (text) => addLine(text, 'improvementPlan', line, reading));
}

/**
 * The text of a note as it is now, the one that an edit would be computed on: in its editor where it is
 * open, else on disk; null where there is no such note.
 */
export async function noteText(app: App, path: string): Promise<string | null> {
	const file = app.vault.getFileByPath(path);
	if (file === null) return null;
	const onDisk = await textNow(app, file);
	const typed = viewOf(app, file)?.editor.getValue();
	return typed === undefined || (onDisk !== null && isSameText(typed, onDisk)) ? onDisk : typed;
}
