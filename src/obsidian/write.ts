/** Where a note is written to. Nothing else in the plugin changes a file that exists. */
import { MarkdownView, Notice, TFile, type App, type Editor } from 'obsidian';
import { tick, untick, type LineEdit, type TaskRef } from '../core/action/tick';
import { apply, REFUSALS, type Edit, type Refusal } from '../core/edit/edit';
import type { LineRef } from '../core/edit/find';
import { addLine, setField } from '../core/edit/line';
import { noteName } from '../core/note/inline';
import type { Reading } from '../core/note/note';

/** The editor in which a note is open, if it is. */
function editorOf(app: App, file: TFile): Editor | null {
	for (const leaf of app.workspace.getLeavesOfType('markdown')) {
		const { view } = leaf;
		if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source') return view.editor;
	}
	return null;
}

/**
 * Makes one edit in a note, computed on the text as it is at that moment: in its editor where it is open, so that undo
 * and the cursor survive, else in one step on disk. Null, and a notice, where nothing was written.
 */
export async function changeNote<E extends Edit>(app: App, path: string, compute: (text: string) => E | Refusal): Promise<E | null> {
	const file = app.vault.getFileByPath(path);
	const refuse = (reason: string): null => {
		new Notice(`${noteName(path)}: ${reason}`);
		return null;
	};
	if (file === null) return refuse('this note is not there any more, so nothing was written.');
	let result: E | Refusal = 'gone';
	const editor = editorOf(app, file);
	try {
		if (editor !== null) {
			result = compute(editor.getValue());
			if (typeof result !== 'string') {
				const changes = result.replacements.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }));
				editor.transaction({ changes });
			}
		} else {
			await app.vault.process(file, (text) => {
				result = compute(text);
				return typeof result === 'string' ? text : apply(text, result.replacements);
			});
		}
	} catch (error) {
		return refuse(`it could not be written (${error instanceof Error ? error.message : String(error)}).`);
	}
	return typeof result === 'string' ? refuse(REFUSALS[result]) : result;
}

interface TasksApi {
	executeToggleTaskDoneCommand(line: string, path: string): string;
}

/** The Tasks plugin's own way to toggle a line, where it is there: it knows of recurrence. */
function tasksApi(app: App): TasksApi | null {
	// Other plugins are not in Obsidian's public types, so nothing is taken for granted here.
	if (!('plugins' in app)) return null;
	const { plugins } = app as App & { plugins: { plugins?: Record<string, { apiV1?: TasksApi } | undefined> } };
	return plugins.plugins?.['obsidian-tasks-plugin']?.apiV1 ?? null;
}

/** The edit that puts what the Tasks plugin makes of a line in its place. */
function byTasks(api: TasksApi, path: string, text: string, made: LineEdit | Refusal, ref: TaskRef): LineEdit | Refusal {
	if (typeof made === 'string') return made;
	const [box] = made.replacements;
	const start = Math.max(text.lastIndexOf('\n', box!.from - 1), text.lastIndexOf('\r', box!.from - 1)) + 1;
	const to = start + ref.source.length;
	if (text.slice(start, to) !== ref.source) return made;
	const insert = api.executeToggleTaskDoneCommand(ref.source, path);
	const lines = insert.split('\n');
	return { ...made, replacements: [{ from: start, to, insert }], source: lines[lines.length - 1]! };
}

/** Ticks an action in its note; `day` is added as its done date where one is given. */
export function tickIn(app: App, path: string, ref: TaskRef, day: string | null): Promise<LineEdit | null> {
	const api = tasksApi(app);
	return changeNote(app, path, (text) => {
		const made = tick(text, ref, day);
		return api === null ? made : byTasks(api, path, text, made, ref);
	});
}

/** Takes a tick back. */
export function untickIn(app: App, path: string, ref: TaskRef, symbol: string, keepDate: boolean): Promise<LineEdit | null> {
	return changeNote(app, path, (text) => untick(text, ref, symbol, keepDate));
}

/** Answers a line under *Did it hold?* with a word; an empty one takes the answer back. */
export function answerIn(app: App, path: string, ref: LineRef, word: string): Promise<(Edit & { source: string }) | null> {
	return changeNote(app, path, (text) => setField(text, ref, 'outcome', word));
}

/** Adds an action to the improvement plan of a retro. */
export function addActionIn(app: App, path: string, line: string, reading: Reading): Promise<Edit | null> {
	return changeNote(app, path, (text) => addLine(text, 'improvementPlan', line, reading));
}
