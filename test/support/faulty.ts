/**
 * The plugin's own code over the preview's host, driven by role and name, with writes that fail when they
 * are told to.
 */
import type * as obsidian from 'obsidian';
import { App } from '../../scripts/preview/host/app';
import { MemoryDisk } from '../../scripts/preview/host/disk';
import { Menu } from '../../scripts/preview/host/menu';
import { processors } from '../../scripts/preview/host/markdown';
import InterviewRetrospectives from '../../src/main';
import { the } from '../../scripts/the';

/**
 * Before anything was read, when the new text is known and not written, after all of it was, or with half
 * of it on disk.
 */
export type When = 'before' | 'computed' | 'after' | 'half';

export const REASON = 'EIO: i/o error';
export const SAVED = '.obsidian/plugins/interview-retro/data.json';
const WRITES = ['create', 'createFolder', 'process', 'modify', 'rename', 'delete', 'trash'] as const;

/** The path that a write is for. */
function pathOf(name: string, file: unknown): string {
	if (typeof file === 'string') return file;
	return name === 'saveData' ? SAVED : (file as { path: string }).path;
}

/** The whole text that a write would leave where `before` was. */
function wholeOf(name: string, [file, text]: readonly unknown[], before: string): string {
	if (name === 'process') return (text as (text: string) => string)(before);
	return name === 'saveData' ? JSON.stringify(file) : String(text);
}

/** Counts the writes of a vault and its plugin, and lets the one that is asked for fail. */
export class Faults {
	/** Each write that was asked for, with the path it was for. */
	calls: string[] = [];
	private at = 0;
	private when: When = 'before';
	private held: Promise<void> | null = null;

	constructor(
		{ vault }: App,
		plugin: obsidian.Plugin,
		private readonly disk: MemoryDisk,
	) {
		const methods = vault as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
		for (const name of WRITES) methods[name] = this.around(name, the(methods[name]).bind(vault));
		plugin.saveData = this.around(
			'saveData',
			plugin.saveData.bind(plugin) as (...args: unknown[]) => Promise<unknown>,
		) as typeof plugin.saveData;
	}

	/** From now on the write of that number, counted from 1, fails; none does for 0. */
	arm(at: number, when: When): void {
		this.calls = [];
		this.at = at;
		this.when = when;
	}

	/** Lets every write wait until what is given back is called. */
	hold(): () => void {
		let release!: () => void;
		this.held = new Promise((resolve) => (release = resolve));
		return () => {
			this.held = null;
			release();
		};
	}

	private around(name: string, write: (...args: unknown[]) => Promise<unknown>) {
		return async (...args: unknown[]): Promise<unknown> => {
			const path = pathOf(name, args[0]);
			this.calls.push(`${name} ${path}`);
			const fails = this.calls.length === this.at;
			if (this.held !== null) await this.held;
			if (fails && this.when !== 'before' && this.when !== 'after') {
				const whole = wholeOf(name, args, this.disk.text(path) ?? '');
				if (this.when === 'half') this.disk.outside.write(path, whole.slice(0, whole.length / 2));
			}
			if (fails && this.when !== 'after') throw new Error(REASON);
			const done = await write(...args);
			if (fails) throw new Error(REASON);
			return done;
		};
	}
}

const ROLES: Record<string, string> = {
	button: 'button, [role=button]',
	textbox: 'input:not([type=checkbox]), textarea',
	combobox: 'select',
	checkbox: 'input[type=checkbox]',
	dialog: '[role=dialog], [role=alertdialog]',
	group: '[role=group]',
	region: 'section, [role=region]',
};

function nameOf(element: Element): string {
	const labelled = element
		.getAttribute('aria-labelledby')
		?.split(' ')
		.map((id) => document.getElementById(id)?.textContent ?? '')
		.join(' ');
	const label = (element as Partial<HTMLInputElement>).labels?.[0]?.textContent;
	return (element.getAttribute('aria-label') ?? labelled ?? label ?? spoken(element)).trim();
}

/** What an element says, without what is hidden from those who listen. */
function spoken(element: Element): string {
	if (element.querySelector('[aria-hidden=true]') === null) return element.textContent ?? '';
	const copy = element.cloneNode(true) as Element;
	for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
	return copy.textContent ?? '';
}

/** The elements of a role and name, in the order of the page. */
export function all<E extends HTMLElement = HTMLElement>(
	role: string,
	name: string,
	within: ParentNode = document,
): E[] {
	return Array.from(within.querySelectorAll<E>(the(ROLES[role]))).filter(
		(element) => nameOf(element) === name,
	);
}

/** The one element of a role and name; the last to come if it is there in a dialog, too. */
export function get<E extends HTMLElement = HTMLElement>(
	role: string,
	name: string,
	within: ParentNode = document,
): E {
	const found = all<E>(role, name, within);
	if (found.length === 0) throw new Error(`There is no ${role} “${name}”.`);
	return the(found[found.length - 1]);
}

/** Types into a field as a person does: what was there is gone. */
export function type(name: string, text: string): void {
	const field = get<HTMLInputElement>('textbox', name);
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses an option by its value. */
export function choose(name: string, value: string): void {
	const field = get<HTMLSelectElement>('combobox', name);
	field.value = value;
	field.dispatchEvent(new Event('change', { bubbles: true }));
}

export const press = (name: string, within?: ParentNode): void => get('button', name, within).click();

export interface Opened {
	app: App;
	disk: MemoryDisk;
	faults: Faults;
	plugin: InterviewRetrospectives;
	/** What the user was told since the last question. */
	told(): string[];
	/** Waits until nothing is under way. */
	settle(): Promise<void>;
	run(command: string): void;
	/** Every file with its text. */
	files(): Map<string, string>;
}

const timers = new Set<ReturnType<typeof setTimeout>>();
const later = globalThis.setTimeout;
globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
	const timer = later(...args);
	timers.add(timer);
	return timer;
}) as typeof setTimeout;

/** Opens the settings and goes through their rows by name: pages, then what is to be done there. */
export function openSettings({ app }: Opened, ...names: string[]): HTMLElement {
	const { containerEl } = the(app.registry.settingTabs[0]);
	document.body.append(containerEl);
	the(app.registry.settingTabs[0]).show();
	for (const name of names)
		the(
			Array.from(containerEl.querySelectorAll<HTMLElement>('.setting-item')).find(
				(row) => row.querySelector('.setting-item-name')?.textContent === name,
			),
		).click();
	return containerEl;
}

/** Chooses what the menu of the line has where the cursor stands. */
export function inLineMenu({ app: { workspace } }: Opened, title: string): void {
	const { activeEditor } = workspace;
	const menu = new Menu();
	workspace.trigger('editor-menu', menu, activeEditor?.editor, activeEditor);
	menu.showAtPosition({ x: 0, y: 0 });
	the(
		Array.from(document.querySelectorAll<HTMLElement>('[role="menuitem"]')).find(
			({ textContent }) => textContent === title,
		),
	).click();
}

/** Writes the weekly review into the note of the week. */
export async function writeWeek(vault: Opened, button = 'Write into weekly note'): Promise<void> {
	vault.run('open-week');
	await vault.settle();
	press(button);
	await vault.settle();
}

/** Closes the page: what it wanted to do later is not done, as in a window that is gone. */
export function closeVault(): void {
	for (const timer of timers) clearTimeout(timer);
	timers.clear();
}

/** Starts the plugin over notes in memory, with the tracker open. */
export async function openVault(notes: Record<string, string>, language = 'en'): Promise<Opened> {
	// What the page has of a browser and jsdom has not; a frame comes as soon as anything can.
	globalThis.CSS ??= { escape: (name: string) => name.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
	window.requestAnimationFrame = (callback) => setTimeout(() => callback(0)) as unknown as number;
	window.cancelAnimationFrame = (id) => clearTimeout(id);
	document.body.replaceChildren();
	// The plugin of a page that is gone draws nothing here.
	processors.postProcessors.length = 0;
	window.localStorage.clear();
	window.localStorage.setItem('language', language);
	const disk = new MemoryDisk(notes);
	const app = new App(disk, 'Vault');
	document.body.append(app.workspace.containerEl);
	const manifest = {
		id: 'interview-retro',
		name: 'Interview Retrospectives',
		author: '',
		version: '1.0.0',
		minAppVersion: '1.13.1',
		description: '',
	};
	const plugin = new InterviewRetrospectives(app as unknown as obsidian.App, manifest);
	const faults = new Faults(app, plugin, disk);
	const onload = plugin.onload.bind(plugin);
	let loaded: Promise<void> | undefined;
	plugin.onload = () => (loaded = onload());
	plugin.load();
	await loaded;
	await app.start();
	plugin.onUserEnable();
	// A notice goes by itself after a while, so those that were heard are known by themselves and not by their number.
	const heard = new WeakSet<Element>();
	const settle = async (): Promise<void> => {
		for (let round = 0; round < 6; round++) {
			await app.metadataCache.idle();
			await new Promise((resolve) => setTimeout(resolve));
		}
	};
	await settle();
	return {
		app,
		disk,
		faults,
		plugin,
		settle,
		told: () => {
			const news = Array.from(document.querySelectorAll('.notice-message')).filter((one) => !heard.has(one));
			for (const notice of news) heard.add(notice);
			return news.map((notice) => notice.textContent ?? '');
		},
		run: (command) => {
			if (!app.commands.executeCommandById(`interview-retro:${command}`))
				throw new Error(`There is no command ${command}.`);
		},
		files: () => new Map(disk.paths().map((path) => [path, the(disk.text(path))])),
	};
}
