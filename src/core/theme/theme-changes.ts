/** What linking a theme to its note, and merging one into another, ask of every note. */
import { renameTheme } from '../change/rename-theme';
import { linking, merging, retrosNaming } from '../change/spellings';
import type { Change } from '../edit/edit';
import { linkTarget } from '../markdown/inline';
import type { ParseContext } from '../note/note';
import { keyOf } from '../vault/names';
import type { Snapshot, ThemeName } from '../vault/snapshot';
import { addAlias } from './knowledge-note';

/**
 * In every retro, each spelling of a theme becomes a link to the note at a path, but for what leads there already;
 * `linktext` is what such a link says in the note `from`.
 */
export function linkingChanges(
	snapshot: Snapshot,
	{ theme, note, linktext }: { theme: string; note: string; linktext: (from: string) => string },
	reading: ParseContext,
): Change[] {
	const isLinked = (text: string, from: string): boolean => {
		const target = linkTarget(text);
		return target !== null && target !== '' && snapshot.links.resolve(target, from) === note;
	};
	const isOld = (text: string, from: string): boolean =>
		snapshot.themeOf(text, from).key === theme && !isLinked(text, from);
	return retrosNaming(snapshot, isOld).map((path) => {
		const to = `[[${linktext(path)}]]`;
		const wish = linking(snapshot, path, theme, (text) => isLinked(text, path), to);
		return { path, compute: (text) => renameTheme(text, path, reading, wish) };
	});
}

/** Whether a theme has a note that says of itself that it is a theme's, and so keeps its name. */
export function keepsName({ note }: ThemeName, { notes }: Snapshot): boolean {
	return note !== null && notes.get(note)?.type === 'theme';
}

/** Whether the name of a theme that goes can become an alias of the note of the one that stays. */
export function canBeAlias(from: ThemeName, into: ThemeName): boolean {
	return into.note !== null && keyOf(from.name) !== keyOf(into.name);
}

/**
 * A theme that goes, and the one that stays, with what a link to its note says in a note; null where none can
 * be made.
 */
export interface Merging {
	from: ThemeName;
	into: ThemeName;
	isAlias: boolean;
	linktext: (from: string) => string | null;
}

/**
 * In every retro, each spelling of a theme becomes the name of another one, or the link to its note; with
 * `isAlias` that note gains the name of the theme that goes, too.
 */
export function mergingChanges(
	snapshot: Snapshot,
	{ from, into, isAlias, linktext }: Merging,
	reading: ParseContext,
): Change[] {
	const { note } = into;
	const isOld = (text: string, path: string): boolean => snapshot.themeOf(text, path).key === from.key;
	const changes = retrosNaming(snapshot, isOld).map((path): Change => {
		const link = note === null ? null : linktext(path);
		const wish = merging(snapshot, path, from.key, into.key, link === null ? into.name : `[[${link}]]`);
		return { path, compute: (text) => renameTheme(text, path, reading, wish) };
	});
	if (note === null || !isAlias) return changes;
	return [...changes, { path: note, compute: (text) => addAlias(text, note, from.name) }];
}
