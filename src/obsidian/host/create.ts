/** New notes: one `create` with the whole text, on a path that nobody has. */
import { Notice, type App, type TFile, type Vault } from 'obsidian';
import { freePath, pathKey, safeFolder, safeName } from '../../core/markdown/file-name';
import type { WritingMessages } from '../../core/messages/en/notes/writing';
import { noteName } from '../../core/markdown/inline';
import { messagesOf } from '../language/language';
import { reasonOf } from './write';

type CreateWords = WritingMessages['create'];

const CREATE_TRIES = 20;

/** Why a text must not become the note at a path, in a sentence for the user; null where it may. */
type FaultAt = (path: string) => string | null;

/**
 * The path that a note would be created at; throws as `createNote` does where its text is none that should
 * be there.
 */
export function pathOfNote(app: App, given: string, name: string, faultAt: FaultAt): string {
	const folder = folderMeant(app.vault, given, messagesOf(app).writing.create);
	const wanted = safeName(name);
	const fault = faultAt(freePath(folder, wanted, () => false));
	if (fault !== null) throw new Error(fault);
	const taken = pathsTaken(app.vault);
	return freePath(folder, wanted, (one) => taken.has(pathKey(one)));
}

const pathsTaken = (vault: Vault): Set<string> =>
	new Set(vault.getAllLoadedFiles().map((file) => pathKey(file.path)));

/**
 * Creates a note, and its folder where it is missing, unless `faultAt` finds its text to be none that should be there;
 * an existing path is never written to, and the user is told where the note has another name than was asked for. Throws
 * a whole sentence for the user where the note is not there.
 */
export async function createNote(
	app: App,
	given: string,
	name: string,
	text: string,
	faultAt: FaultAt,
): Promise<TFile> {
	const { vault } = app;
	const words = messagesOf(app).writing.create;
	const folder = folderMeant(vault, given, words);
	const wanted = safeName(name);
	const fault = faultAt(freePath(folder, wanted, () => false));
	if (fault !== null) throw new Error(fault);
	const parent = await folderFor(vault, folder, words);
	const taken = pathsTaken(vault);
	for (let tries = 1; ; tries++) {
		const path = freePath(parent, wanted, (one) => taken.has(pathKey(one)));
		let file: TFile;
		try {
			file = await vault.create(path, text);
		} catch (error) {
			// Another program, or Sync, was quicker with a note of that name.
			if (tries < CREATE_TRIES && reasonOf(error).includes('already exists')) {
				taken.add(pathKey(path));
				continue;
			}
			file = await foundAfter(app, path, text, reasonOf(error));
		}
		if (noteName(path) !== wanted) new Notice(words.otherName(wanted, noteName(path)));
		return file;
	}
}

/**
 * Creates a file that is no note at a path that nobody has; throws a whole sentence for the user where it
 * is not there.
 */
export async function createFile(app: App, path: string, text: string): Promise<TFile> {
	try {
		return await app.vault.create(path, text);
	} catch (error) {
		return foundAfter(app, path, text, reasonOf(error));
	}
}

/**
 * Creates files that are no notes in a folder, which is made where it is missing; gives the folder. Where one
 * of them is there already none is created. Throws a whole sentence for the user.
 */
export async function createFiles(
	app: App,
	given: string,
	files: readonly { name: string; text: string }[],
): Promise<string> {
	const { vault } = app;
	const words = messagesOf(app).writing.create;
	const meant = folderMeant(vault, given, words);
	const pathIn = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
	const taken = pathsTaken(vault);
	const there = files.find(({ name }) => taken.has(pathKey(pathIn(meant, name))));
	if (there !== undefined) throw new Error(words.isThere(pathIn(meant, there.name)));
	const folder = await folderFor(vault, meant, words);
	for (const { name, text } of files) await createFile(app, pathIn(folder, name), text);
	return folder;
}

/**
 * The folder that a path typed by the user means: one that is there, in whatever case, or one that is still
 * to be made.
 */
function folderMeant(vault: Vault, given: string, words: CreateWords): string {
	const folder = safeFolder(given, (path) => vault.getFolderByPath(path) !== null);
	if (folder === '') return '';
	const isSettings = `${folder}/`.toLowerCase().startsWith(`${vault.configDir}/`.toLowerCase());
	if (isSettings) throw new Error(words.inSettings(folder));
	return vault.getAllFolders().find(({ path }) => pathKey(path) === pathKey(folder))?.path ?? folder;
}

/** The folder, made where it is missing. */
async function folderFor(vault: Vault, folder: string, words: CreateWords): Promise<string> {
	if (folder === '' || vault.getFolderByPath(folder) !== null) return folder;
	try {
		await vault.createFolder(folder);
	} catch (error) {
		// Somebody else was quicker, or it took effect and was reported as failed.
		if (vault.getFolderByPath(folder) === null) throw new Error(words.noFolder(folder, reasonOf(error)));
	}
	return folder;
}

/** The note whose creation was reported as failed, if it is there all the same; else throws what can be said of it. */
async function foundAfter(app: App, path: string, text: string, reason: string): Promise<TFile> {
	const { vault } = app;
	const words = messagesOf(app).writing.create;
	const file = vault.getFileByPath(path);
	const now = await textAt(vault, path);
	if (file !== null && now === text) return file;
	throw new Error((now === null ? words.failed : words.perhaps)(noteName(path), reason));
}

/** What is on disk at a path: its text, null where nothing is, undefined where that cannot be told. */
async function textAt({ adapter }: Vault, path: string): Promise<string | null | undefined> {
	try {
		return (await adapter.exists(path)) ? await adapter.read(path) : null;
	} catch {
		return undefined;
	}
}
