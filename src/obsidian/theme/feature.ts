/** Themes: their knowledge notes, their history, their merging. */
import type { Feature } from '../host/context';
import { canTakeBack } from '../host/bulk';
import { undoThemes } from '../parts/changes-form';
import { insertHistory } from './history';
import { noteFromQuestion } from './knowledge-note';
import { openLinkTheme } from './link-theme';
import { openMergeThemes } from './merge-themes';

export const themeFeature: Feature = {
	load(plugin, context) {
		const { app } = context;
		plugin.addCommand({
			id: 'insert-ledger',
			name: 'Insert theme history',
			icon: 'history',
			checkCallback: (isAsking) => insertHistory(context, isAsking),
		});
		plugin.addCommand({
			id: 'note-from-question',
			name: 'Create knowledge note from this question',
			icon: 'file-plus-2',
			editorCheckCallback: (isAsking, editor, { file }) => noteFromQuestion(context, isAsking, editor, file),
		});
		plugin.addCommand({
			id: 'link-theme',
			name: 'Link theme to knowledge note',
			icon: 'link',
			callback: () => openLinkTheme(context),
		});
		plugin.addCommand({
			id: 'merge-themes',
			name: 'Merge themes',
			icon: 'merge',
			callback: () => openMergeThemes(context),
		});
		plugin.addCommand({
			id: 'undo-themes',
			name: 'Undo last change of themes',
			icon: 'undo-2',
			checkCallback: (isAsking) => {
				const can = canTakeBack(app);
				if (can && !isAsking) void undoThemes(app);
				return can;
			},
		});
	},
};
