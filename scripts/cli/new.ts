/** Writes one new retro, and nothing else, ever. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '../../src/core/vault/snapshot';
import { headingsIn } from '../../src/core/change/language';
import { unmadeInEnglish } from '../../src/core/messages/en/forms/unmade';
import { writtenIn } from '../../src/core/messages/written';
import { parseContext } from '../../src/core/note/note';
import { awaiting, beforehand } from '../../src/core/retro/beforehand';
import { faultOf, notMade } from '../../src/core/retro/composed';
import { builtIn, composeRetro, placeFor, type RetroForm } from '../../src/core/retro/template';
import { templateFor } from '../../src/core/note/words/forms';
import { placeFault, type Settings } from '../../src/core/settings';
import { createNote, isInside, pathFor } from './create';
import { formatDay } from './moment';

function templateText(root: string, form: RetroForm, settings: Settings): string {
	const name = templateFor(form.stage);
	const path = settings.templates[name];
	if (path === '')
		return builtIn(form.stage, settings, form.position !== '', false, writtenIn(settings.notesLanguage));
	const file = join(root, path.endsWith('.md') ? path : `${path}.md`);
	if (placeFault(path) !== null)
		throw new Error(`the template note “${path}” named in the settings is not in the vault`);
	if (!statSync(file, { throwIfNoEntry: false })?.isFile())
		throw new Error(`the template note “${path}” named in the settings does not exist`);
	// A link may lead to somewhere else.
	if (!isInside(root, file))
		throw new Error(`the template note “${path}” named in the settings is not in the vault`);
	return readFileSync(file, 'utf8');
}

export interface NewRetro {
	company: string;
	position?: string;
	date?: string;
	round?: string;
	stage?: string;
	result?: string;
}

/** Creates the note for an interview, or only says what it would be. An existing note is never written over. */
export function createRetro(
	root: string,
	snapshot: Snapshot,
	given: NewRetro,
	isDryRun: boolean,
): { path: string; text: string } {
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
	const written = headingsIn(settings, writtenIn(settings.notesLanguage));
	const text = composeRetro(
		templateText(root, form, settings),
		form,
		waiting,
		{ ...reading, settings: written },
		formatDay,
	);
	const fault = faultOf(`${folder}/${name}.md`, text, form, waiting.length, reading);
	if (fault !== null) throw new Error(notMade(form, settings, fault, unmadeInEnglish));
	const path = pathFor(root, folder, name);
	if (!isDryRun) createNote(root, path, text);
	return { path, text };
}
