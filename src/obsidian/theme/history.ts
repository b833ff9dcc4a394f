/** *Insert theme history*: the history of a theme as a generated block in its knowledge note. */
import { MarkdownView } from 'obsidian';
import { historyOf, themeAt } from '../../core/theme/history';
import { writeBlock } from '../parts/generated-block';
import type { Context } from '../host/context';
import { messagesOf } from '../language/language';

/** Writes the history into the open note, if that is a theme's knowledge note; says whether it is. */
export function insertHistory({ app, source }: Context, isAsking: boolean): boolean {
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	const path = view?.file?.path;
	if (view === null || path === undefined || !source.isReady) return false;
	const theme = themeAt(path, source.snapshot());
	if (theme === null) return false;
	if (isAsking) return true;
	const at = view.getMode() === 'source' ? { at: view.editor.posToOffset(view.editor.getCursor()) } : {};
	void writeBlock(app, path, {
		name: 'history',
		what: messagesOf(app).themes.history,
		content: historyOf(theme, source.snapshot()),
		...at,
	});
	return true;
}
