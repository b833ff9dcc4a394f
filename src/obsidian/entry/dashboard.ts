/** *Add Bases dashboard*: one new file beside the notes, shown before it is written. */
import { Notice } from 'obsidian';
import { DASHBOARD, dashboardText } from '../../core/report/bases';
import { pathKey } from '../../core/markdown/file-name';
import type { Context } from '../host/context';
import { createFile } from '../host/create';
import { messagesOf } from '../language/language';
import { openPreview } from '../parts/preview';

/** Shows the file and asks; where there is one of that name, says so and offers nothing. */
export function addDashboard({ app, source }: Context): void {
	const { entry, settings } = messagesOf(app);
	const words = entry.dashboard;
	const taken = app.vault.getAllLoadedFiles().some(({ path }) => pathKey(path) === pathKey(DASHBOARD));
	if (taken) {
		new Notice(words.isThere(DASHBOARD));
		return;
	}
	const text = dashboardText(source.settings);
	const create = async (): Promise<boolean> => {
		await createFile(app, DASHBOARD, text);
		new Notice(words.made(DASHBOARD));
		return true;
	};
	openPreview(app, {
		title: settings.dashboard.name,
		shown: [{ says: words.willBe(DASHBOARD) }, { name: DASHBOARD, text }],
		choices: [{ words: words.create, look: 'accent', act: create }],
	});
}
