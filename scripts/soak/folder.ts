/** The notes of any folder, whatever else there may be in it. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** No person wrote a longer one, and each is edited some hundred times. */
const MOST_BYTES = 2_000_000;

export interface Found {
	paths: string[];
	/** What was left out, by reason. */
	leftOut: Map<string, number>;
}

const leave = (leftOut: Map<string, number>, reason: string): void =>
	void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);

/** The Markdown files below a folder; links are not followed, so that none leads back. Throws if it is no folder. */
export function notesIn(root: string): Found {
	const found: Found = { paths: [], leftOut: new Map() };
	if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
		throw new Error(`there is no folder “${root}”`);
	const waiting = [root];
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		let entries;
		try {
			entries = readdirSync(folder, { withFileTypes: true });
		} catch {
			leave(found.leftOut, 'folders that cannot be read');
			continue;
		}
		for (const entry of entries) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) waiting.push(path);
			else if (!/\.(?:md|markdown)$/i.test(entry.name)) continue;
			else if (entry.isSymbolicLink()) leave(found.leftOut, 'links');
			else if (entry.isFile()) found.paths.push(path);
		}
	}
	found.paths.sort();
	return found;
}

/** The text of a note, or why it is left out. */
export function readNote(path: string): { text: string } | { reason: string } {
	try {
		if (lstatSync(path).size > MOST_BYTES) return { reason: 'longer than 2 MB' };
		const bytes = readFileSync(path);
		if (bytes.includes(0)) return { reason: 'no text' };
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch (error) {
		return { reason: error instanceof TypeError ? 'no UTF-8' : 'files that cannot be read' };
	}
}
