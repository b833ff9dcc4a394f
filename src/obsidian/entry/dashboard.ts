/** *Add Bases dashboard*: one new file beside the notes, shown before it is written. */
import { Notice } from 'obsidian';
import { DASHBOARD, dashboardText } from '../../core/report/bases';
import { pathKey } from '../../core/markdown/file-name';
import type { Context } from '../host/context';
import { createFile } from '../host/create';
import { openPreview } from '../parts/preview';

/** What the command and its form are called; Bases is a name. */
const ADD_DASHBOARD = 'Add Bases dashboard';

/** Shows the file and asks; where there is one of that name, says so and offers nothing. */
export function addDashboard({ app, source }: Context): void {
	const taken = app.vault.getAllLoadedFiles().some(({ path }) => pathKey(path) === pathKey(DASHBOARD));
	if (taken) {
		new Notice(`${DASHBOARD} is there already, and stays as it is. Rename it if you want a new one.`);
		return;
	}
	const text = dashboardText(source.settings);
	const create = async (): Promise<boolean> => {
		await createFile(app, DASHBOARD, text);
		new Notice(`${DASHBOARD} is in your vault.`);
		return true;
	};
	openPreview(app, {
		title: ADD_DASHBOARD,
		shown: [
			{
				says:
					`This file will be created as ${DASHBOARD}. It has views of your retros, those that wait, those that are ` +
					'unfinished, by company, and of your themes.',
			},
			{ name: DASHBOARD, text },
		],
		choices: [{ words: 'Create file', look: 'accent', act: create }],
	});
}
