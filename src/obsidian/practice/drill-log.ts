/** The drill log as a note: a row for each time that a question was practised, taken back if it is still the last. */
import type { App } from 'obsidian';
import { noteName } from '../../core/markdown/inline';
import { addDrill, composeDrillLog, removeLastDrill, type Drill } from '../../core/note/drill-log';
import { logsOf } from '../../core/practice/logs';
import { kindFault } from '../../core/retro/composed';
import { createNote } from '../host/create';
import { messagesOf } from '../language/language';
import type { Context } from '../host/context';
import { changeNote } from '../host/write';

/**
 * Writes a drill into the log, and gives the log's path. Where there is none it is created, with the drill
 * in it; `latest` is the one that was written to last, which may not have been read yet. Null, and a
 * notice, where nothing was written; throws a whole sentence where a log could not be created.
 */
export async function logDrill(
	{ app, source }: Context,
	drill: Drill,
	latest: string | null,
): Promise<string | null> {
	const { settings } = source;
	const { log } = logsOf(source.snapshot());
	const path = log ?? (latest === null || app.vault.getFileByPath(latest) === null ? null : latest);
	if (path !== null)
		return (await changeNote(app, path, (text) => addDrill(text, drill, settings.notesLanguage))) === null
			? null
			: path;
	const folder = settings.drillLog.slice(0, Math.max(0, settings.drillLog.lastIndexOf('/')));
	const text = composeDrillLog([drill], settings);
	const file = await createNote(app, folder, noteName(settings.drillLog), text, (at) =>
		kindFault(at, text, 'drills', source.prepared, messagesOf(app)),
	);
	return file.path;
}

/** Takes a drill out of its log again; false, and a notice, where its row is not the last any more. */
export async function takeBackDrill(app: App, path: string, drill: Drill): Promise<boolean> {
	return (await changeNote(app, path, (text) => removeLastDrill(text, drill))) !== null;
}
