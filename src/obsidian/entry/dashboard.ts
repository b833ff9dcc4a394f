/** *Add Bases dashboard*: one new file beside the notes, shown before it is written. */
import { Notice } from 'obsidian';
import { DASHBOARD, dashboardText } from '../../core/report/bases';
import { pathKey } from '../../core/markdown/file-name';
import type { Context } from '../host/context';
import { createFile } from '../host/create';
import { Form } from '../parts/form';

/** What the command and its form are called; Bases is a name. */
const ADD_DASHBOARD = 'Add Bases dashboard';

/** Shows the file and asks; where there is one of that name, says so and offers nothing. */
export function addDashboard(context: Context): void {
	const { app, source } = context;
	const taken = app.vault.getAllLoadedFiles().some(({ path }) => pathKey(path) === pathKey(DASHBOARD));
	if (taken)
		new Notice(`${DASHBOARD} is there already, and stays as it is. Rename it if you want a new one.`);
	else new DashboardForm(context, dashboardText(source.settings)).open();
}

class DashboardForm extends Form {
	constructor(
		{ app }: Context,
		private readonly text: string,
	) {
		super(app, 'form');
	}

	override onOpen(): void {
		const { contentEl, text } = this;
		this.setTitle(ADD_DASHBOARD);
		contentEl.createEl('p', {
			text: `This file will be created as ${DASHBOARD}. It has views of your retros, those that wait, those that are unfinished, by company, and of your themes.`,
		});
		contentEl.createEl('pre', {
			cls: 'ir-quoted',
			text,
			attr: { tabindex: '0', role: 'group', 'aria-label': DASHBOARD },
		});
		this.addSubmit('Create file');
	}

	protected override async onSubmit(): Promise<void> {
		const { app, text } = this;
		await createFile(app, DASHBOARD, text);
		this.close();
		new Notice(`${DASHBOARD} is in your vault.`);
	}
}
