/** Ticking actions in their notes, with the Tasks plugin where it is there. */
import { Notice, type App } from 'obsidian';
import {
	tick,
	undo,
	untick,
	type Back,
	type LineEdit,
	type OneLine,
	type TaskRef,
} from '../../core/change/tick';
import { toggled, type ToggleEdit } from '../../core/change/toggled';
import { unwrittenIn } from '../../core/edit/edit';
import type { LineRef } from '../../core/edit/find';
import { inverse } from '../../core/edit/changed-lines';
import { noteName } from '../../core/markdown/inline';
import type { Context } from './context';
import { messagesOf } from '../language/language';
import type { WritingMessages } from '../../core/messages/en/notes/writing';
import { TASKS_PLUGIN } from './tasks-settings';
import { attempt, changeNote } from './write';

interface TasksApi {
	executeToggleTaskDoneCommand(line: string, path: string): unknown;
}

/** The Tasks plugin's own way to toggle a line, where it is there: it knows of recurrence. */
function tasksApi(app: App): TasksApi | null {
	// Other plugins are not in Obsidian's public types, so nothing is taken for granted here.
	if (!('plugins' in app)) return null;
	const { plugins } = app as App & {
		plugins: { plugins?: Record<string, { apiV1?: Partial<TasksApi> } | undefined> };
	};
	const api = plugins.plugins?.[TASKS_PLUGIN]?.apiV1;
	return typeof api?.executeToggleTaskDoneCommand === 'function' ? (api as TasksApi) : null;
}

/** Whether the Tasks plugin is on. */
export const hasTasks = (app: App): boolean => tasksApi(app) !== null;

/** What the Tasks plugin made of a tick, where that is not a done action; null where it is. */
function otherwise({ became, source, back }: ToggleEdit, words: WritingMessages['tasks']): string | null {
	if (became === 'done') return null;
	if (became === 'gone') return words.deleted;
	const box = /\[(.)\]/u;
	const isNext = box.exec(source)?.[1] === box.exec(back.was)?.[1];
	return isNext ? words.next(source.trim()) : words.became(became, box.exec(source)?.[1] ?? ' ');
}

/** A message with a button that does something once. */
export function offer(message: string, label: string, act: () => void): void {
	const content = createFragment((fragment) => {
		fragment.appendText(`${message} `);
		const button = fragment.createEl('button', { text: label });
		button.addEventListener('click', act, { once: true });
	});
	new Notice(content, 10_000);
}

/** Ticks an action in its note; `day` is added as its done date where one is given and nothing else dates it. */
export async function tickIn(
	{ app, source }: Context,
	path: string,
	ref: TaskRef,
	day: string | null,
): Promise<LineEdit | null> {
	const api = tasksApi(app);
	if (api === null) return changeNote(app, path, (text) => tick(text, ref, day, source.taskFormat));
	await source.tasks.look();
	const toggling = {
		toggle: (line: string) => api.executeToggleTaskDoneCommand(line, path),
		statuses: source.prepared.statuses,
		day,
		format: source.taskFormat,
	};
	const tried = await attempt(app, path, (text) => toggled(text, ref, toggling));
	const words = messagesOf(app);
	const say = (message: string): string => `${noteName(path)}: ${message}`;
	if ('reason' in tried) {
		new Notice(say(unwrittenIn(tried.reason, words)));
		return null;
	}
	const { made, before, after } = tried;
	const message = otherwise(made, words.writing.tasks);
	if (message === null) return made;
	if (made.became === 'gone') {
		// No row is left that could offer this.
		const back = inverse(before, made);
		offer(say(message), words.acts.undo, () => {
			void changeNote(app, path, (text) => (text === after ? back : 'touched'));
		});
	} else new Notice(say(message));
	return made;
}

/** Takes back what a tick or an answer made, to the character. */
export function undoIn(app: App, path: string, ref: LineRef, back: Back): Promise<OneLine | null> {
	return changeNote(app, path, (text) => undo(text, ref, back));
}

/** Opens an action of which nobody knows any more how it was ticked. */
export function untickIn(app: App, path: string, ref: TaskRef): Promise<OneLine | null> {
	return changeNote(app, path, (text) => untick(text, ref, ' '));
}
