/** Ticking actions in their notes, with the Tasks plugin where it is there, and what is read of its settings. */
import { Component, Notice, type App } from 'obsidian';
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
import { inverse } from '../../core/edit/changed-lines';
import { noteName } from '../../core/markdown/inline';
import type { NoteSource } from './note-source';
import { attempt, changeNote } from './write';

const ID = 'obsidian-tasks-plugin';

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
	const api = plugins.plugins?.[ID]?.apiV1;
	return typeof api?.executeToggleTaskDoneCommand === 'function' ? (api as TasksApi) : null;
}

/**
 * The Tasks plugin's saved settings. Obsidian reports nothing of files in its own folder, so whether the file is another
 * is looked at wherever the settings may have been changed by then: at a press of a mouse button or a finger, when the
 * window comes to the front, and before a tick. Each look asks for the time of one file.
 */
export class TasksSettings extends Component {
	private seen: number | null = null;

	constructor(
		private readonly app: App,
		/** Called where the file is another than was read. */
		private readonly changed: () => Promise<void>,
	) {
		super();
	}

	override onload(): void {
		const look = (): void => void this.look();
		this.registerDomEvent(window, 'focus', look);
		this.registerDomEvent(document, 'pointerdown', look, { capture: true });
	}

	/** The settings as they are on disk; null where there are none, or none that can be read. */
	async read(): Promise<unknown> {
		try {
			this.seen = await this.time();
			if (this.seen === null) return null;
			return JSON.parse(await this.app.vault.adapter.read(this.path)) as unknown;
		} catch {
			return null;
		}
	}

	/** Has the settings read again where they have changed. */
	async look(): Promise<void> {
		if ((await this.time()) !== this.seen) await this.changed();
	}

	private get path(): string {
		return `${this.app.vault.configDir}/plugins/${ID}/data.json`;
	}

	private async time(): Promise<number | null> {
		try {
			return (await this.app.vault.adapter.stat(this.path))?.mtime ?? null;
		} catch {
			return null;
		}
	}
}

/** What the Tasks plugin made of a tick, where that is not a done action; null where it is. */
function otherwise({ became, source, back }: ToggleEdit): string | null {
	if (became === 'done') return null;
	if (became === 'gone') return 'the Tasks plugin deleted this line, as the line asks for.';
	const box = /\[(.)\]/u;
	const isNext = box.exec(source)?.[1] === box.exec(back.was)?.[1];
	return isNext
		? `the Tasks plugin put the next one in its place: ${source.trim()}`
		: `this action is ${became === 'none' ? 'no task any more' : became.replace('-', ' ')}, not done: the Tasks plugin's next box is [${box.exec(source)?.[1] ?? ' '}].`;
}

/** A message with a button that does something once. */
function offer(message: string, label: string, act: () => void): void {
	const content = createFragment((fragment) => {
		fragment.appendText(`${message} `);
		const button = fragment.createEl('button', { text: label });
		button.addEventListener('click', act, { once: true });
	});
	new Notice(content, 10_000);
}

/** Ticks an action in its note; `day` is added as its done date where one is given and nothing else dates it. */
export async function tickIn(
	app: App,
	source: NoteSource,
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
	const say = (message: string): string => `${noteName(path)}: ${message}`;
	if ('reason' in tried) {
		new Notice(say(tried.reason));
		return null;
	}
	const { made, before, after } = tried;
	const message = otherwise(made);
	if (made.became === 'gone') {
		// No row is left that could offer this.
		const back = inverse(before, made);
		offer(say(message!), 'Undo', () => {
			void changeNote(app, path, (text) => (text === after ? back : 'touched'));
		});
	} else if (message !== null) new Notice(say(message));
	return made;
}

/** Takes back what a tick made, to the character. */
export function undoTickIn(app: App, path: string, ref: TaskRef, back: Back): Promise<OneLine | null> {
	return changeNote(app, path, (text) => undo(text, ref, back));
}

/** Opens an action of which nobody knows any more how it was ticked. */
export function untickIn(app: App, path: string, ref: TaskRef): Promise<OneLine | null> {
	return changeNote(app, path, (text) => untick(text, ref, ' '));
}
