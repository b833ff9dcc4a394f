/** What somebody may have meant who typed what there is not. */
import { distance } from 'fastest-levenshtein';
import { unwrittenIn } from '../edit/edit';
import { pathKey } from '../markdown/file-name';
import { ENGLISH_MESSAGES } from '../messages/en/english';
import { placeFault } from '../settings';

/** The word that is typed in nearly the same way; null where none is. */
export function nearest(typed: string, known: Iterable<string>): string | null {
	let [best, least]: [string | null, number] = [null, Math.max(1, Math.floor(typed.length / 3)) + 1];
	for (const word of known) {
		// A name that is longer or shorter by more cannot be nearer.
		if (Math.abs(word.length - typed.length) >= least) continue;
		const away = distance(typed.toLowerCase(), word.toLowerCase());
		if (away < least) [best, least] = [word, away];
	}
	return best;
}

/** A question that goes behind a sentence; nothing where nothing is near. */
export const didYouMean = (meant: string | null): string =>
	meant === null ? '' : `; did you mean ${meant}?`;

/** A path as far as it can be typed in several ways: slashes, case, and the ending. */
const typedKey = (path: string): string =>
	pathKey(path.trim().replace(/\\/g, '/'))
		.replace(/^(?:\.?\/)+/, '')
		.replace(/\.md$/i, '');
const nameIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The note that a path may mean: in other letters, by its place on the disk, by its name alone, or with a slip. */
function noteMeant(path: string, notes: readonly string[]): string | null {
	const typed = typedKey(path);
	const only = (isIt: (key: string) => boolean): string | undefined => {
		const found = notes.filter((one) => isIt(typedKey(one)));
		return found.length === 1 ? found[0] : undefined;
	};
	return (
		only((key) => key === typed) ??
		only((key) => typed.endsWith(`/${key}`)) ??
		only((key) => nameIn(key) === nameIn(typed)) ??
		nearest(path, notes)
	);
}

/** Why nothing is written at a path that is no note's, in a sentence of the contract; the vault's notes are given. */
export function noSuchNote(path: string, notes: ReadonlyMap<string, unknown>): string {
	if (notes.has(path)) return unwrittenIn('not-there', ENGLISH_MESSAGES);
	const all = [...notes.keys()];
	const folder = `${path.replace(/\/+$/, '')}/`;
	if (all.some((one) => one.startsWith(folder)))
		return `“${path}” is a folder and no note, so nothing was written.`;
	const meant = noteMeant(path, all);
	const fault =
		placeFault(path) === null && !path.includes('\0') ? 'is no note of the vault' : 'is not in the vault';
	return `“${path}” ${fault}, so nothing was written.${meant === null ? '' : ` Did you mean “${meant}”?`}`;
}
