/** The checks: of what the lessons say, and of what in the notes cannot be read. */
import type { Feature } from '../host/context';
import { openCheckLessons, openCheckNotes } from './lessons';

export const lessonFeature: Feature = {
	load(plugin, context) {
		plugin.addCommand({
			id: 'check-notes',
			name: 'Check interview notes',
			icon: 'list-x',
			callback: () => openCheckNotes(context),
		});
		plugin.addCommand({
			id: 'check-lessons',
			name: 'Check lessons',
			icon: 'pencil-line',
			callback: () => openCheckLessons(context),
		});
	},
};
