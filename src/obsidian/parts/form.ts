/** What the plugin's dialogs share: its class, and whether one is open. */
import { Modal, type App } from 'obsidian';

const shown = new Set<Form>();

export abstract class Form extends Modal {
	constructor(app: App) {
		super(app);
		this.modalEl.addClass('interview-retro');
	}

	override open(): void {
		super.open();
		shown.add(this);
	}

	override close(): void {
		super.close();
		shown.delete(this);
	}
}

/** Whether somebody may be typing into a dialog of the plugin. */
export const isFormOpen = (): boolean => [...shown].some(({ containerEl }) => containerEl.isConnected);
