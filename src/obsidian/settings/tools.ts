/** *Tools*: what is done once or seldom. */
import type { SettingDefinition } from 'obsidian';
import { canTakeBack } from '../host/bulk';
import type { Context } from '../host/context';
import { closeSettings } from '../host/open';
import { addDashboard } from '../entry/dashboard';
import { openCheckLessons, openCheckNotes } from '../lesson/lessons';
import { undoThemes } from '../parts/changes-form';
import { openExportCards } from '../practice/practice-forms';
import { openMergeThemes } from '../theme/merge-themes';

/** The tools; each closes the settings, so that what it opens is in front. */
export function toolsOf(context: Context): SettingDefinition[] {
	const { app } = context;
	const tool = (name: string, desc: string, run: () => unknown): SettingDefinition => ({
		name,
		desc,
		action: () => {
			closeSettings(app);
			void run();
		},
	});
	return [
		tool('Check lessons', 'Lists what could be said more sharply in lessons and actions.', () =>
			openCheckLessons(context),
		),
		tool('Check interview notes', 'Lists the lines that cannot be read.', () => openCheckNotes(context)),
		tool('Export as flashcards', 'Writes your questions as cards for the Spaced Repetition plugin.', () =>
			openExportCards(context),
		),
		tool('Add Bases dashboard', 'Makes one file with tables of your interviews and themes.', () =>
			addDashboard(context),
		),
		tool('Merge themes', 'Makes one theme of two. You see every line before it is written.', () =>
			openMergeThemes(context),
		),
		{
			...tool('Undo last change of themes', 'Takes the last merging, linking or naming back.', () =>
				undoThemes(app),
			),
			visible: () => canTakeBack(app),
		},
	];
}
