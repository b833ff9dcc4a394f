/** One person's notes over several days, each in a page of its own: what must be on disk after each step. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { the } from '../../scripts/the';
import { openPage, page, preview } from './page';

/** How long a note may take to be written. */
const PATIENCE = { timeout: 60_000 };

/** The notes as they must be on disk, by their paths. */
let kept: Record<string, string> = {};

/** A note as it must be on disk; empty where there is none. */
export const noteAsKept = (path: string): string => kept[path] ?? '';

/** Comes back to the same notes on another day, in the afternoon; the first time to those that are given. */
export async function comeBackOn(day: string, first: Record<string, string> = {}): Promise<void> {
	const opening = { today: day, time: '15:00:00' };
	if (preview === undefined) return openPage(first, opening);
	const folder = await mkdtemp(join(tmpdir(), 'interview-retro-days-'));
	await page.close();
	await cp(preview.dir, folder, { recursive: true });
	await preview.stop();
	await openPage(folder, opening);
	await rm(folder, { recursive: true });
}

async function notesOnDisk(): Promise<Record<string, string>> {
	const files = (await readdir(preview.dir, { recursive: true })).filter(
		(file) => file.endsWith('.md') && !file.startsWith('.'),
	);
	return Object.fromEntries(
		await Promise.all(
			files.map(async (file) => [file, await readFile(join(preview.dir, file), 'utf8')] as const),
		),
	);
}

/** Waits until there is one more note, whatever it is called, and the others as they were; gives its path. */
export async function made(): Promise<string> {
	const before = kept;
	const count = Object.keys(before).length + 1;
	await expect.poll(async () => Object.keys(await notesOnDisk()).length, PATIENCE).toBe(count);
	kept = await notesOnDisk();
	const path = the(Object.keys(kept).find((one) => !(one in before)));
	expect(kept).toEqual({ ...before, [path]: kept[path] });
	return path;
}

/** Waits until the notes on disk are those that must be there, the one at `path` after `change`. */
export async function written(path: string, change: (text: string) => string): Promise<void> {
	const expected = { ...kept, [path]: change(noteAsKept(path)) };
	await expect.poll(notesOnDisk, PATIENCE).toEqual(expected);
	kept = expected;
}

/** The moment that a property was given, which must be of that day and is not known to the second. */
export async function momentOf(path: string, property: string, day: string): Promise<string> {
	const found = new RegExp(`^${property}: (${day}T\\d{2}:\\d{2}:\\d{2})$`, 'm');
	let moment = '';
	await expect
		.poll(async () => (moment = found.exec((await notesOnDisk())[path] ?? '')?.[1] ?? ''), PATIENCE)
		.not.toBe('');
	return moment;
}
