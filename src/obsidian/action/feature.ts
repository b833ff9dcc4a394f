/** Actions: a new one for the question that the cursor stands in. */
import type { Feature } from '../host/context';
import { messagesOf } from '../language/language';
import { onRetro } from '../parts/commands';
import { openActionAt } from './add-action';

export const actionFeature: Feature = {
	load(plugin, context) {
		plugin.addCommand({
			id: 'add-action',
			name: messagesOf(context.app).acts.addAction,
			icon: 'square-check',
			checkCallback: onRetro(context, (path) => {
				const { activeEditor } = context.app.workspace;
				// From the sidebar, or in another note, no cursor says which question is meant.
				const isHere = activeEditor?.file?.path === path;
				openActionAt(context, path, isHere ? (activeEditor.editor ?? null) : null);
			}),
		});
	},
};
