/** A theme as a line names it. */
import type { Snapshot } from './snapshot';

/** A link to the theme's note, else its name: a link too where a comma would part the name in two. */
export function writtenTheme(snapshot: Snapshot, key: string): string {
	const known = snapshot.names.get(key);
	const name = (known?.name ?? key).replace(/[[\]]/g, '');
	return known?.note == null && !/[,，、،]/.test(name) ? name : `[[${name}]]`;
}
