/** New notes: one `create` with the whole text, on a path that nobody has. */
import type { App, TFile } from 'obsidian';
import { freePath } from '../core/note/file-name';

const CREATE_TRIES = 20;

/** Creates a note, and its folder where it is missing; an existing path is never written to. */
export async function createNote({ vault }: App, folder: string, name: string, text: string): Promise<TFile> {
	if (folder !== '' && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
	// Some systems take names that differ in case alone for one.
	const taken = new Set(vault.getAllLoadedFiles().map((file) => file.path.toLowerCase()));
	for (let tries = 1; ; tries++) {
		const path = freePath(folder, name, (one) => taken.has(one.toLowerCase()));
		try {
			return await vault.create(path, text);
		} catch (error) {
			// Another program, or Sync, was quicker with a note of that name.
			if (tries === CREATE_TRIES || !(error instanceof Error) || !error.message.includes('already exists')) throw error;
			taken.add(path.toLowerCase());
		}
	}
}
