/** A note as it is read when its folder is taken in. */
import { parseContext, parseNote, type Note } from '../../src/core/note/note';
import { readSettings } from '../../src/core/settings';

export function readAdopted(path: string, text: string): Note {
	const settings = readSettings({ retroBy: 'folder', retroValue: path.split('/')[0] });
	return parseNote(path, text, parseContext(settings));
}
