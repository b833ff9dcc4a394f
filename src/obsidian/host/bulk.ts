/** Changes of several notes: shown line by line, then made one edit a note, and taken back as one. */
import type { App, TFile } from 'obsidian';
import { changedLines, inverse, type ChangedLines } from '../../core/edit/changed-lines';
import { unwrittenIn, settledEdit, type Change, type Edit } from '../../core/edit/edit';
import { messagesOf } from '../language/language';
import { restsBetweenSlices, type Rest } from './slices';
import { attempt, noteText } from './write';

export type { Change };

/** A change with the lines that it was shown to change. */
export interface ShownChange extends Change {
	lines: ChangedLines[];
}

/** A note that stays as it is, and why. */
export interface LeftOut {
	path: string;
	reason: string;
}

/** What came of several changes. */
export interface BulkResult {
	changed: string[];
	left: LeftOut[];
}

interface Done {
	file: TFile;
	/** The note as the change left it. */
	after: string;
	back: Edit;
}

/** The last changes of each app that can be taken back. */
const done = new WeakMap<App, Done[]>();

/**
 * What each change would do to its note as it is now; a note in which there is nothing to do is left out in
 * silence.
 */
export async function lookAt(
	app: App,
	changes: readonly Change[],
	rest: Rest = restsBetweenSlices(),
): Promise<{ shown: ShownChange[]; left: LeftOut[] }> {
	const words = messagesOf(app);
	const shown: ShownChange[] = [];
	const left: LeftOut[] = [];
	for (const change of changes) {
		await rest();
		const text = await noteText(app, change.path).catch(() => null);
		if (text === null) {
			left.push({ path: change.path, reason: words.writing.unreadable });
			continue;
		}
		const made = settledEdit(text, change.compute);
		if (made === 'as-wanted') continue;
		if (typeof made === 'string') left.push({ path: change.path, reason: unwrittenIn(made, words) });
		else shown.push({ ...change, lines: changedLines(text, made) });
	}
	return { shown, left };
}

/** What lines become, wherever in the note they stand by now. */
const signOf = (lines: readonly ChangedLines[]): string =>
	JSON.stringify(lines.map(({ before, after }) => [before, after]));

/**
 * Makes the changes that were shown; a note that refuses is named, and the others go on. They can be taken
 * back as one.
 */
export async function makeAll(
	app: App,
	changes: readonly ShownChange[],
	rest: Rest = restsBetweenSlices(),
): Promise<BulkResult> {
	const all: Done[] = [];
	const left: LeftOut[] = [];
	for (const { path, compute, lines } of changes) {
		await rest();
		const file = app.vault.getFileByPath(path);
		const sign = signOf(lines);
		const tried = await attempt(app, path, (text) => {
			const made = compute(text);
			return typeof made === 'string' || signOf(changedLines(text, made)) === sign ? made : 'not-shown';
		});
		if ('reason' in tried) left.push({ path, reason: unwrittenIn(tried.reason, messagesOf(app)) });
		else if (file !== null) all.push({ file, after: tried.after, back: inverse(tried.before, tried.made) });
	}
	if (all.length > 0) done.set(app, all);
	return { changed: all.map(({ file }) => file.path), left };
}

/** Whether there are changes to take back. */
export function canTakeBack(app: App): boolean {
	return done.has(app);
}

/**
 * Takes the last changes back in every note that nobody has touched since, wherever it lies by now, and
 * names the others.
 */
export async function takeBack(app: App, rest: Rest = restsBetweenSlices()): Promise<BulkResult> {
	const all = done.get(app) ?? [];
	done.delete(app);
	const outcome: BulkResult = { changed: [], left: [] };
	const again: Done[] = [];
	for (const one of all) {
		await rest();
		const { path } = one.file;
		let isTouched = false;
		const tried = await attempt(app, path, (text) => {
			isTouched = text !== one.after;
			return isTouched ? 'touched' : one.back;
		});
		if ('reason' in tried) outcome.left.push({ path, reason: unwrittenIn(tried.reason, messagesOf(app)) });
		else outcome.changed.push(path);
		// What could not be written may be tried again.
		if ('reason' in tried && !isTouched && app.vault.getFileByPath(path) !== null) again.push(one);
	}
	if (again.length > 0) done.set(app, again);
	return outcome;
}
