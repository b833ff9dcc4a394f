/** Knowledge notes that were renamed while interviews still say their old names. */
import { retrosNaming } from '../change/spellings';
import type { Respelling } from '../change/rename-theme';
import { linkTarget, noteName } from '../markdown/inline';
import { keyOf } from '../vault/names';
import { perSnapshot, type Snapshot } from '../vault/snapshot';

export interface RenamedTheme {
	/** Where its note lies now. */
	path: string;
	/** What the note was called, and what it is called now. */
	was: string;
	name: string;
	/** The interviews that still say the old name, in the order of time. */
	retros: readonly string[];
}

/**
 * Whether a text in the note `from` is the old name of the note at `path`, as a plain name or as a link that
 * leads nowhere else.
 */
function saysOldName(snapshot: Snapshot, path: string, was: string): (text: string, from: string) => boolean {
	const key = keyOf(was);
	return (text, from) => {
		const target = linkTarget(text);
		const said = target === null || target === '' ? text : noteName(target);
		return keyOf(said) === key && snapshot.themeOf(text, from).note === path;
	};
}

/** Every old name of a theme's note that the note does not bear any more and interviews still say. */
export const renamedThemes = perSnapshot((snapshot): readonly RenamedTheme[] => {
	const found: RenamedTheme[] = [];
	for (const [path, names] of snapshot.formerly) {
		const note = snapshot.notes.get(path);
		const name = noteName(path);
		const borne = new Set([name, ...(note?.aliases ?? [])].map(keyOf));
		for (const was of names) {
			if (note === undefined || borne.has(keyOf(was))) continue;
			const retros = retrosNaming(snapshot, saysOldName(snapshot, path, was));
			if (retros.length > 0) found.push({ path, was, name, retros });
		}
	}
	return found;
});

/** In the retro `from`, the old name of a renamed note becomes `to`, a link to the note. */
export function respelling(
	snapshot: Snapshot,
	{ path, was }: Pick<RenamedTheme, 'path' | 'was'>,
	from: string,
	to: string,
): Respelling {
	const isOld = saysOldName(snapshot, path, was);
	return {
		isOld: (text) => isOld(text, from),
		isNew: (text) => snapshot.themeOf(text, from).note === path && !isOld(text, from),
		to,
	};
}
