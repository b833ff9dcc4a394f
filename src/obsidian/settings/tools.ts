/** *Tools*: what is done once or seldom. */
import type { SettingDefinition } from 'obsidian';
import type { RowWords } from '../../core/messages/en/settings';
import { canTakeBack } from '../host/bulk';
import type { Context } from '../host/context';
import { closeSettings } from '../host/open';
import { addDashboard } from '../entry/dashboard';
import { openExport } from '../entry/export-form';
import { messagesOf } from '../language/language';
import { openCheckLessons, openCheckNotes } from '../lesson/lessons';
import { undoThemes } from '../parts/changes-form';
import { openExportCards } from '../practice/practice-forms';
import { openMergeThemes } from '../theme/merge-themes';

/** The tools; each closes the settings, so that what it opens is in front. */
export function toolsOf(context: Context): SettingDefinition[] {
	const { app } = context;
	const { settings: words } = messagesOf(app);
	const tool = (said: RowWords, run: () => unknown): SettingDefinition => ({
		...said,
		action: () => {
			closeSettings(app);
			void run();
		},
	});
	return [
		tool(words.checkLessons, () => openCheckLessons(context)),
		tool(words.checkNotes, () => openCheckNotes(context)),
		tool(words.exportCards, () => openExportCards(context)),
		tool(words.exportTables, () => openExport(context)),
		tool(words.dashboard, () => addDashboard(context)),
		tool(words.mergeThemes, () => openMergeThemes(context)),
		{ ...tool(words.undoThemes, () => undoThemes(app)), visible: () => canTakeBack(app) },
	];
}
