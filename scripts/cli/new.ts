/** Writes one new retro, and nothing else, ever. */
import { mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Snapshot } from '../../src/core/vault/snapshot';
import { freePath, pathKey } from '../../src/core/markdown/file-name';
import { parseContext } from '../../src/core/note/note';
import { awaiting, beforehand } from '../../src/core/retro/beforehand';
import { faultOf, notMade } from '../../src/core/retro/composed';
import { builtIn, composeRetro, placeFor, type RetroForm } from '../../src/core/retro/template';
import { templateFor } from '../../src/core/note/forms';
import { placeFault, type Settings } from '../../src/core/settings';
import { formatDay } from './moment';

function templateText(root: string, form: RetroForm, settings: Settings): string {
	const name = templateFor(form.stage);
	const path = settings.templates[name];
	if (path === '') return builtIn(form.stage, settings, form.position !== '');
	const file = join(root, path.endsWith('.md') ? path : `${path}.md`);
	if (placeFault(path) !== null)
		throw new Error(`the template note “${path}” named in the settings is not in the vault`);
	if (!statSync(file, { throwIfNoEntry: false })?.isFile())
		throw new Error(`the template note “${path}” named in the settings does not exist`);
	// A link may lead to somewhere else.
	const way = relative(realpathSync(root), realpathSync(file));
	if (isAbsolute(way) || way.split(sep)[0] === '..')
		throw new Error(`the template note “${path}” named in the settings is not in the vault`);
	return readFileSync(file, 'utf8');
}

/** The names in a folder, as systems know them that do not tell case apart. */
function namesIn(folder: string): Set<string> {
	const exists = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
	return new Set(exists ? readdirSync(folder).map((name) => pathKey(name)) : []);
}

export interface NewRetro {
	company: string;
	position?: string;
	date?: string;
	round?: string;
	stage?: string;
	result?: string;
}

/** Creates the note for an interview; gives its path in the vault. An existing note is never written over. */
export function createRetro(root: string, snapshot: Snapshot, given: NewRetro): { path: string } {
	const { settings } = snapshot;
	const known = beforehand(snapshot, given.company);
	const form: RetroForm = {
		company: known.company,
		position: given.position ?? known.position,
		date: given.date ?? snapshot.today,
		round: given.round ?? known.round,
		stage: given.stage ?? '',
		result: given.result ?? 'pending',
	};
	const { folder, name } = placeFor(form, settings, formatDay);
	const waiting = awaiting(snapshot);
	const reading = parseContext(settings);
	const text = composeRetro(templateText(root, form, settings), form, waiting, reading, formatDay);
	const fault = faultOf(`${folder}/${name}.md`, text, form, waiting.length, reading);
	if (fault !== null) throw new Error(notMade(form, settings, fault));
	const taken = namesIn(join(root, folder));
	const path = freePath(folder, name, (one) => taken.has(pathKey(one.slice(one.lastIndexOf('/') + 1))));
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text, { flag: 'wx' });
	return { path };
}
