/** The driver of the preview: the same steps as in the app itself, by Playwright. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Locator, Page } from 'playwright-core';
import { xpathOf, type Driver, type InApp, type Peer, type Target } from '../../e2e/driver';
import { openPage, page, read } from './page';
import { TASKS_ID, TASKS_SAVED } from './tasks';
import { the } from '../../scripts/the';

/** The stand-in for Tasks, as a script for the page. */
const tasksScript = (): string =>
	the(
		buildSync({
			entryPoints: [fileURLToPath(new URL('tasks.ts', import.meta.url))],
			bundle: true,
			write: false,
			format: 'iife',
			globalName: 'tasksStandIn',
		}).outputFiles[0],
	).text;

export class PreviewDriver implements Driver {
	/** The window that has the keyboard, where it is not the page's own. */
	private popout: Page | null = null;

	constructor(readonly isPhone: boolean) {}

	async open(files: Record<string, string>, peers: readonly Peer[] = []): Promise<void> {
		await openPage(files, this.isPhone ? { width: 390, height: 844 } : {});
		if (!peers.includes(TASKS_ID)) return;
		await page.evaluate(`${tasksScript()}; globalThis.tasksStandIn = tasksStandIn;`);
		await this.inApp(
			(app, id, saved) => {
				const { tasksSettings, toggleTask } = (
					globalThis as unknown as { tasksStandIn: typeof import('./tasks') }
				).tasksStandIn;
				const settings = tasksSettings(JSON.parse(saved) as object);
				const now = new Date();
				const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
					.map((part) => String(part).padStart(2, '0'))
					.join('-');
				const apiV1 = {
					executeToggleTaskDoneCommand: (line: string) => toggleTask(line, settings, today),
				};
				Object.assign(app, { plugins: { plugins: { [id]: { apiV1 } } } });
			},
			TASKS_ID,
			files[TASKS_SAVED] ?? '{}',
		);
	}

	inApp<Args extends unknown[], Result>(run: InApp<Args, Result>, ...args: Args): Promise<Result> {
		return page.evaluate(`(${run.toString()})(preview.app, ...${JSON.stringify(args)})`) as Promise<Result>;
	}

	command(id: string): Promise<void> {
		return this.inApp((app, wanted) => {
			const { commands } = app as unknown as { commands: { executeCommandById(id: string): boolean } };
			if (!commands.executeCommandById(wanted)) throw new Error(`The command ${wanted} cannot be run.`);
		}, id);
	}

	click(target: Target): Promise<void> {
		return this.find(target).click();
	}

	type(text: string): Promise<void> {
		return this.window.keyboard.type(text);
	}

	press(key: 'Enter' | 'Escape'): Promise<void> {
		return this.window.keyboard.press(key);
	}

	sees(target: Target): Promise<boolean> {
		return this.find(target).isVisible();
	}

	value(target: Target): Promise<string> {
		return this.find(target).inputValue();
	}

	isTicked(target: Target): Promise<boolean> {
		return this.find(target).isChecked();
	}

	read(path: string): Promise<string | null> {
		return read(path).catch(() => null);
	}

	async inNewWindow(open: () => Promise<void>, then: () => Promise<void>): Promise<void> {
		[this.popout] = await Promise.all([page.waitForEvent('popup'), open()]);
		try {
			await then();
		} finally {
			await this.window.close();
			this.popout = null;
		}
	}

	async reload(): Promise<void> {
		await page.evaluate(async () => {
			type Switched = { load(): void; unload(): void; onload(): Promise<void> | void };
			const { plugin } = (globalThis as unknown as { preview: { plugin: Switched } }).preview;
			plugin.unload();
			const onload = plugin.onload.bind(plugin);
			let loaded: Promise<void> | void = undefined;
			plugin.onload = () => (loaded = onload());
			plugin.load();
			await loaded;
		});
	}

	cli(command: string, ...flags: string[]): Promise<string | null> {
		return page.evaluate(
			([name, given]) => {
				type Handlers = Map<string, { handler: (given: Record<string, string>) => Promise<string> }>;
				const { app } = (
					globalThis as unknown as { preview: { app: { registry: { cliHandlers: Handlers } } } }
				).preview;
				const found = app.registry.cliHandlers.get(name);
				if (found === undefined) throw new Error(`There is no ${name} on the command line.`);
				return found.handler(
					Object.fromEntries(given.map((flag) => flag.split('='))) as Record<string, string>,
				);
			},
			[command, flags] as const,
		);
	}

	/** The preview has no Bases. */
	rowsOfBase(): Promise<number | null> {
		return Promise.resolve(null);
	}

	private get window(): Page {
		return this.popout ?? page;
	}

	/** The first of its kind that is visible. */
	private find(target: Target): Locator {
		return this.window
			.locator(`xpath=${xpathOf(target)}`)
			.filter({ visible: true })
			.first();
	}
}
