import type * as api from 'obsidian';
import type { App } from '../host/app';
import { FuzzySuggestModal } from '../host/suggest';

export class CommandPalette extends FuzzySuggestModal<api.Command> {
	constructor(private readonly host: App) {
		super(host as unknown as api.App);
		this.setPlaceholder('Select a command');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to move' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to leave' },
		]);
	}

	getItems(): api.Command[] {
		return [...this.host.registry.commands.values()]
			.filter((command) => this.host.canRun(command))
			.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
	}

	getItemText(command: api.Command): string {
		return command.name;
	}

	onChooseItem(command: api.Command): void {
		this.host.run(command);
	}
}

/** The plugin is what the page is for; its commands come before the page's own. */
const rank = (command: api.Command): number => (command.id.startsWith('interview-retro:') ? 0 : 1);

export class QuickSwitcher extends FuzzySuggestModal<api.TFile> {
	constructor(app: api.App) {
		super(app);
		this.setPlaceholder('Find a note');
	}

	getItems(): api.TFile[] {
		return this.app.vault.getFiles().sort((a, b) => b.stat.mtime - a.stat.mtime);
	}

	getItemText(file: api.TFile): string {
		return file.extension === 'md' ? file.path.slice(0, -3) : file.path;
	}

	onChooseItem(file: api.TFile): void {
		void this.app.workspace.getLeaf(false).openFile(file, { active: true });
	}
}
