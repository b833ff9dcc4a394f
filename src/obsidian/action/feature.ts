/** Actions: a new one for the question that the cursor stands in. */
import type { Feature } from '../host/context';
import { messagesOf } from '../language/language';
import { addActionAt } from './add-action';

export const actionFeature: Feature = {
	load(plugin, context) {
		plugin.addCommand({
			id: 'add-action',
			name: messagesOf(context.app).acts.addAction,
			icon: 'square-check',
			editorCheckCallback: (isAsking, editor, { file }) => addActionAt(context, isAsking, editor, file),
		});
	},
};
