/** A folder on disk for each test of a file, taken away behind it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Vault } from './notes';

/** The folder of the test that runs. */
export let root: string;

/** Gives each test of the file a folder of its own. */
export function folderForEach(): void {
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'vault-'));
	});
	afterEach(() => {
		rmSync(root, { recursive: true });
	});
}

/** Writes notes into it. */
export function put(notes: Vault): void {
	for (const [path, text] of Object.entries(notes)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
}

/** Every file below the folder: its bytes and when it was changed. */
export function everything(): Record<string, string> {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
		statSync(join(root, path)).isFile(),
	);
	return Object.fromEntries(
		files
			.sort()
			.map((path) => [
				path,
				`${statSync(join(root, path)).mtimeMs} ${readFileSync(join(root, path), 'hex')}`,
			]),
	);
}
