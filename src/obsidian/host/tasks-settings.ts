/** What the Tasks plugin has saved: its settings, read again where they change. */
import { Component, type App } from 'obsidian';

/** The plugin's id, by which Obsidian and its folder know it. */
export const TASKS_PLUGIN = 'obsidian-tasks-plugin';

/**
 * The Tasks plugin's saved settings. Obsidian reports nothing of files in its own folder, so whether the
 * file is another is looked at wherever the settings may have been changed by then: at a press of a mouse
 * button or a finger, when one of the app's windows comes to the front, and before a tick. Each look asks
 * for the time of one file.
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
		const { workspace } = this.app;
		const windows = new Set<Window>([window]);
		workspace.iterateAllLeaves(({ view }) => void windows.add(view.containerEl.win));
		for (const win of windows) this.follow(win);
		this.registerEvent(workspace.on('window-open', (_, win) => this.follow(win)));
	}

	/** Looks at each press in a window, and whenever it comes to the front. */
	private follow(win: Window): void {
		const look = (): void => void this.look();
		this.registerDomEvent(win, 'focus', look);
		this.registerDomEvent(win.document, 'pointerdown', look, { capture: true });
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
		return `${this.app.vault.configDir}/plugins/${TASKS_PLUGIN}/data.json`;
	}

	private async time(): Promise<number | null> {
		try {
			return (await this.app.vault.adapter.stat(this.path))?.mtime ?? null;
		} catch {
			return null;
		}
	}
}
