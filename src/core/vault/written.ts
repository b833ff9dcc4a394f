/** A theme as a line names it. */
import type { Snapshot } from './snapshot';

/** A link to the theme's note, else its name: a link too where a comma would part the name in two. */
export function writtenTheme(snapshot: Snapshot, key: string): string {
	const known = snapshot.names.get(key);
	const name = (known?.name ?? key).replace(/[[\]]/g, '');
	return known?.note == null && !/[,，、،]/.test(name) ? name : `[[${name}]]`;
}

/** How a theme is written in a note: as a link where a note bears its name, else as others have written it. */
export function themeText(snapshot: Snapshot, typed: string, path: string): string {
	const words = typed.trim();
	const named = snapshot.themeOf(words, path);
	if (named.note !== null) return `[[${named.name}]]`;
	return snapshot.names.get(named.key)?.name ?? words;
}
