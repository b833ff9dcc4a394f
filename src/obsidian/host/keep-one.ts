/** Keeping one of two notes of the same interview: the other goes into the trash, and never for good. */
import type { App, TFile } from 'obsidian';
import { noteName } from '../../core/markdown/inline';
import { messagesOf } from '../language/language';
import { noteText, reasonOf } from './write';

/** A note as it was shown. */
export interface ShownNote {
	path: string;
	text: string;
}

/** Where the app puts what is deleted, by its name; null where it deletes for good. */
async function trashOf({ vault: { adapter, configDir } }: App): Promise<'local' | 'system' | null> {
	const path = `${configDir}/app.json`;
	const saved: unknown = (await adapter.exists(path)) ? JSON.parse(await adapter.read(path)) : null;
	const option =
		typeof saved === 'object' && saved !== null && 'trashOption' in saved ? saved.trashOption : 'system';
	if (option === 'none') return null;
	return option === 'local' ? 'local' : 'system';
}

/** Whether a note is still as it was shown, with nothing in an editor that is not saved. */
async function isAsShown(app: App, file: TFile, { path, text }: ShownNote): Promise<boolean> {
	return (await noteText(app, path)) === text && (await app.vault.read(file)) === text;
}

/** Throws, with the reason, where one of the notes cannot be kept or the other not be brought back. */
async function readyToKeep(app: App, kept: ShownNote, other: ShownNote) {
	const words = messagesOf(app).writing.keep;
	const [keptFile, otherFile] = [kept, other].map(({ path }) => app.vault.getFileByPath(path));
	if (!keptFile || !otherFile) throw new Error(words.oneIsGone);
	for (const [file, shown] of [[keptFile, kept] as const, [otherFile, other] as const])
		if (!(await isAsShown(app, file, shown))) throw new Error(words.hasChanged(noteName(shown.path)));
	const trash = await trashOf(app);
	if (trash === null) throw new Error(words.forGood);
	return { keptFile, otherFile, trash: words.trash[trash] };
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
	const words = messagesOf(app).writing.keep;
	const [keptName, otherName] = [noteName(kept.path), noteName(other.path)];
	if (other.path !== original) return words.kept(keptName, otherName, trash);
	try {
		await app.fileManager.renameFile(keptFile, original);
	} catch (error) {
		throw new Error(words.notRenamed(keptName, otherName, trash, reasonOf(error)));
	}
	return words.renamed(keptName, noteName(original), trash);
}
