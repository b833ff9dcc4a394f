/** *Add Bases dashboard*: one new file beside the notes, shown before it is written. */
import { Notice, Setting, type App } from 'obsidian';
import { DASHBOARD, dashboardText } from '../../core/report/bases';
import { pathKey } from '../../core/markdown/file-name';
import { createFile } from '../host/create';
import type { NoteSource } from '../host/note-source';
import { singleFlight } from '../host/write';
import { Form } from '../parts/form';

/** What the command and its form are called; Bases is a name. */
export const ADD_DASHBOARD = 'Add Bases dashboard';

/** Shows the file and asks; where there is one of that name, says so and offers nothing. */
export function addDashboard(app: App, source: NoteSource): void {
	const taken = app.vault.getAllLoadedFiles().some(({ path }) => pathKey(path) === pathKey(DASHBOARD));
	if (taken)
		new Notice(`${DASHBOARD} is there already, and stays as it is. Rename it if you want a new one.`);
	else new DashboardForm(app, dashboardText(source.settings)).open();
}

class DashboardForm extends Form {
	constructor(
		app: App,
		private readonly text: string,
	) {
		super(app);
	}

	override onOpen(): void {
		const { contentEl, text } = this;
		this.setTitle(ADD_DASHBOARD);
		this.modalEl.addClass('interview-retro-form');
		contentEl.createEl('p', {
			text: `This file will be created as ${DASHBOARD}. It has views of your retros, those that wait, those that are unfinished, by company, and of your themes.`,
		});
		contentEl.createEl('pre', {
			cls: 'ir-quoted',
			text,
			attr: { tabindex: '0', role: 'group', 'aria-label': DASHBOARD },
		});
		new Setting(contentEl).addButton((button) =>
			button.setButtonText('Create file').setCta().onClick(this.create),
		);
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private readonly create = singleFlight(async () => {
		const { app, text } = this;
		await createFile(app, DASHBOARD, text);
		this.close();
		new Notice(`${DASHBOARD} is in your vault.`);
	});
}
