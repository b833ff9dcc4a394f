/** A new note of a vault on disk; nothing is ever written over. */
import { mkdirSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { freePath, pathKey } from '../../src/core/markdown/file-name';

/** Whether a file or folder that is there lies in the vault, wherever links lead. */
export function isInside(root: string, place: string): boolean {
	const way = relative(realpathSync(root), realpathSync(place));
	return !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** The names in a folder, as systems know them that do not tell case apart. */
function namesIn(folder: string): Set<string> {
	const exists = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
	return new Set(exists ? readdirSync(folder).map((name) => pathKey(name)) : []);
}

/** The first name that is free in a folder of the vault, for a note that is to be called `name`. */
export function pathFor(
	root: string,
	folder: string,
	name: string,
	more: ReadonlySet<string> = new Set(),
): string {
	const taken = namesIn(join(root, folder));
	return freePath(
		folder,
		name,
		(one) => taken.has(pathKey(one.slice(one.lastIndexOf('/') + 1))) || more.has(pathKey(one)),
	);
}

/** The part of a folder's path that is there. */
function nearest(root: string, folder: string): string {
	let place = join(root, folder);
	while (place !== root && statSync(place, { throwIfNoEntry: false }) === undefined) place = dirname(place);
	return place;
}

/** Creates one note with its whole text; throws where its folder leads out of the vault, or another program was quicker. */
export function createNote(root: string, path: string, text: string): void {
	const folder = dirname(path);
	if (!isInside(root, nearest(root, folder)))
		throw new Error(`the folder “${folder}” leads out of the vault, and nothing was written`);
	mkdirSync(join(root, folder), { recursive: true });
	writeFileSync(join(root, path), text, { flag: 'wx' });
}
