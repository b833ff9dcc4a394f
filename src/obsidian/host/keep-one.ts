/** Keeping one of two notes of the same interview: the other goes into the trash, and never for good. */
import type { App, TFile } from 'obsidian';
import { noteName } from '../../core/markdown/inline';
import { noteText, reasonOf } from './write';

/** A note as it was shown. */
export interface ShownNote {
	path: string;
	text: string;
}

/** Where the app puts what is deleted, in words; null where it deletes for good. */
async function trashOf({ vault: { adapter, configDir } }: App): Promise<string | null> {
	const path = `${configDir}/app.json`;
	const saved: unknown = (await adapter.exists(path)) ? JSON.parse(await adapter.read(path)) : null;
	const option =
		typeof saved === 'object' && saved !== null && 'trashOption' in saved ? saved.trashOption : 'system';
	if (option === 'none') return null;
	return option === 'local' ? 'the folder .trash of your vault' : "your system's trash";
}

/** Whether a note is still as it was shown, with nothing in an editor that is not saved. */
async function isAsShown(app: App, file: TFile, { path, text }: ShownNote): Promise<boolean> {
	return (await noteText(app, path)) === text && (await app.vault.read(file)) === text;
}

/** Throws, with the reason, where one of the notes cannot be kept or the other not be brought back. */
async function readyToKeep(app: App, kept: ShownNote, other: ShownNote) {
	const [keptFile, otherFile] = [kept, other].map(({ path }) => app.vault.getFileByPath(path));
	if (!keptFile || !otherFile) throw new Error('One of the two is not there any more, so nothing was done.');
	for (const [file, shown] of [[keptFile, kept] as const, [otherFile, other] as const])
		if (!(await isAsShown(app, file, shown)))
			throw new Error(
				`${noteName(shown.path)} has changed since it was shown, so nothing was done. Open both again.`,
			);
	const trash = await trashOf(app);
	if (trash === null)
		throw new Error(
			'Obsidian is set to delete files for good, so nothing was done. Choose a trash under Settings, Files and links, Deleted files.',
		);
	return { keptFile, otherFile, trash };
}

/**
 * Puts `other` into the trash and, where it is the original, gives its path to `kept`, so that links hold. Gives a
 * sentence of what was done; throws where one of the two is not as it was shown, and does nothing then.
 */
export async function keepOne(
	app: App,
	kept: ShownNote,
	other: ShownNote,
	original: string,
): Promise<string> {
	const { keptFile, otherFile, trash } = await readyToKeep(app, kept, other);
	await app.fileManager.trashFile(otherFile);
	const gone = `${noteName(other.path)} is in ${trash}`;
	if (other.path !== original) return `${noteName(kept.path)} was kept. ${gone}.`;
	try {
		await app.fileManager.renameFile(keptFile, original);
	} catch (error) {
		throw new Error(
			`${gone}, but ${noteName(kept.path)} could not be given its name (${reasonOf(error)}). Rename it yourself so that links hold.`,
		);
	}
	return `${noteName(kept.path)} was kept and is now called ${noteName(original)}. What was called so is in ${trash}.`;
}
