/** What the cases need of an app: real Obsidian and the preview each have one of these, and nothing else differs. */
import type { App } from 'obsidian';

/** A community plugin that the cases switch on beside ours, by its id. */
export type Peer = 'dataview' | 'obsidian-tasks-plugin' | 'periodic-notes' | 'templater-obsidian';

/** Something on the screen, by what it is and what it is called; `within` is a region or dialog around it. */
export interface Target {
	role: 'button' | 'checkbox' | 'field' | 'choice' | 'region' | 'text';
	name: string;
	within?: string;
}

/** A function that is sent to the app as its source: it uses nothing but its arguments, and gives no function in it a name. */
export type InApp<Args extends unknown[], Result> = (app: App, ...args: Args) => Result | Promise<Result>;

export interface Driver {
	isPhone: boolean;
	/** Starts the app from cold on a vault of exactly these files, with our plugin and these peers; the preview has but a stand-in for Tasks. */
	open(files: Record<string, string>, peers?: readonly Peer[]): Promise<void>;
	inApp<Args extends unknown[], Result>(run: InApp<Args, Result>, ...args: Args): Promise<Result>;
	/** Runs a command by its id. */
	command(id: string): Promise<void>;
	click(target: Target): Promise<void>;
	/** Types with the keyboard into what has the focus. */
	type(text: string): Promise<void>;
	press(key: 'Enter' | 'Escape'): Promise<void>;
	sees(target: Target): Promise<boolean>;
	/** What a field holds, and whether a box is ticked. */
	value(target: Target): Promise<string>;
	isTicked(target: Target): Promise<boolean>;
	/** A file on disk, with every byte of it; null where there is none. */
	read(path: string): Promise<string | null>;
	/** What `open` opens in another window has the keyboard and the screen for as long as `then` runs. */
	inNewWindow(open: () => Promise<void>, then: () => Promise<void>): Promise<void>;
	/** Switches the plugin off and on. */
	reload(): Promise<void>;
	/** What the app's own command line answers; null where it has none. */
	cli(command: string, ...flags: string[]): Promise<string | null>;
	/** How many rows a view of a Bases file shows; null where there is no Bases. */
	rowsOfBase(path: string, view: string): Promise<number | null>;
}

const ELEMENTS: Record<Target['role'], string> = {
	button: 'self::button',
	checkbox: 'self::input[@type="checkbox"]',
	field: 'self::input[not(@type="checkbox")] or self::textarea',
	choice: 'self::select',
	region: 'self::section or @role="region"',
	text: 'text()',
};

/** Where a target is in the page, as XPath, which both drivers understand. */
export function xpathOf({ role, name, within }: Target): string {
	const named =
		role === 'text'
			? `contains(normalize-space(.), "${name}")`
			: [
					`@aria-label="${name}"`,
					`normalize-space(.)="${name}"`,
					`@id=//label[normalize-space(.)="${name}"]/@for`,
					`ancestor::label[normalize-space(.)="${name}"]`,
				].join(' or ');
	const around = within === undefined ? '' : `//*[@aria-label="${within}"]`;
	return `${around}//*[${ELEMENTS[role]}][${named}]`;
}
