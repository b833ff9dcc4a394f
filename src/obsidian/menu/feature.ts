/** The menus of notes and of lines: what a retro asks for, where it is looked at. */
import type { Feature } from '../host/context';
import { actsOfNote, addActs } from './acts';
import { actsAtLine } from './at-line';

export const menuFeature: Feature = {
	load(plugin, context) {
		const { workspace } = context.app;
		plugin.registerEvent(
			workspace.on('file-menu', (menu, { path }) => addActs(menu, actsOfNote(context, path))),
		);
		plugin.registerEvent(
			workspace.on('editor-menu', (menu, editor, { file }) =>
				addActs(menu, actsAtLine(context, editor, file)),
			),
		);
	},
};
