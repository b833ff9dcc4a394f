/** One note of a vault on disk, written whole or not at all. */
import { createHash } from 'node:crypto';
import {
	accessSync,
	closeSync,
	constants,
	fchmodSync,
	fchownSync,
	fsyncSync,
	openSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { apply, settledEdit, type Change } from '../../src/core/edit/edit';
import { lookedAt, unwrittenInEnglish, refused, type Attempted } from '../../src/core/report/verb-answer';
import { noSuchNote } from '../../src/core/report/nearest';
import { placeFault } from '../../src/core/settings';
import { isInside } from './create';

/** A reason to write nothing. */
class Refused extends Error {}

const OUTSIDE = 'This note is not in the vault, so nothing was written.';
const READ_ONLY = 'This note is read-only, so nothing was written.';
const busy = (name: string): string =>
	`Another program is writing this note, so nothing was written. If none is, delete ${name} beside it.`;

const NOT_THERE = unwrittenInEnglish('not-there');
const notWritten = (error: unknown): string =>
	unwrittenInEnglish({ how: 'notWritten', failed: messageOf(error) });

/** How long a note is waited for that another program is writing: so many times so many milliseconds. */
const TRIES = 1500;
const PAUSE = 20;

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
const messageOf = (error: unknown): string => (error as Error).message;

/** The file of a note, where links lead to; refused where that is not in the vault. */
function fileOf(root: string, path: string, notes: ReadonlyMap<string, unknown>): string {
	const refuse = (): never => {
		throw new Refused(noSuchNote(path, notes));
	};
	if (placeFault(path) !== null || path.includes('\0')) refuse();
	let file: string;
	try {
		file = realpathSync.native(join(root, path));
	} catch {
		return refuse();
	}
	if (!isInside(root, file)) throw new Refused(OUTSIDE);
	// A system that does not tell case apart finds files that no note's path names.
	return notes.has(path) && statSync(file).isFile() ? file : refuse();
}

function refuseReadOnly(file: string, { mode }: Stats): void {
	try {
		accessSync(file, constants.W_OK);
	} catch {
		throw new Refused(READ_ONLY);
	}
	// Whoever may do everything is told so too.
	if ((mode & 0o222) === 0) throw new Refused(READ_ONLY);
}

function read(file: string): Buffer {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new Refused(codeOf(error) === 'ENOENT' ? NOT_THERE : notWritten(error));
	}
}

/** The text of a note, with its byte order mark; refused where its bytes are no UTF-8. */
function textOf(bytes: Buffer): string {
	const text = bytes.toString('utf8');
	if (!Buffer.from(text, 'utf8').equals(bytes)) throw new Refused(unwrittenInEnglish('not-utf-8'));
	return text;
}

/** Creates the file that takes a note's place; as long as it is there, nobody else here writes the note. */
function claim(spare: string, mode: number): number {
	for (let tries = 1; ; tries++) {
		try {
			return openSync(spare, 'wx', mode & 0o777);
		} catch (error) {
			if (codeOf(error) !== 'EEXIST') throw new Refused(notWritten(error));
			if (tries >= TRIES) throw new Refused(busy(basename(spare)));
		}
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
	}
}

/** Keeps who owns a note, where that may be kept. */
function keepOwner(handle: number, { uid, gid }: Stats): void {
	try {
		fchownSync(handle, uid, gid);
	} catch {
		// A new file is its writer's own.
	}
}

/** A name in a folder to disk too, where the system can. */
function settle(folder: string): void {
	try {
		const handle = openSync(folder, 'r');
		fsyncSync(handle);
		closeSync(handle);
	} catch {
		// Windows opens no folder.
	}
}

/** Puts the file with the new text in the note's place, unless the note is another one by now. */
function moveOver(spare: string, file: string, before: Buffer, after: Buffer): void {
	if (!read(file).equals(before)) throw new Refused(unwrittenInEnglish('touched'));
	try {
		renameSync(spare, file);
	} catch (error) {
		const now = read(file);
		if (now.equals(after)) return;
		const how = now.equals(before) ? 'notWritten' : 'perhapsWritten';
		throw new Refused(unwrittenInEnglish({ how, failed: messageOf(error) }));
	}
}

/** Writes what `make` makes of a note's text; nothing where it makes nothing of it. */
function replace(file: string, make: (text: string) => string | null): void {
	const stats = statSync(file);
	refuseReadOnly(file, stats);
	// One name for each note, so that two writers meet; the note's own name might leave no room for more.
	const name = createHash('sha256').update(basename(file)).digest('hex').slice(0, 16);
	const spare = join(dirname(file), `.interview-retro-${name}.tmp`);
	let handle: number | null = claim(spare, stats.mode);
	let isOurs = true;
	try {
		const before = read(file);
		const text = make(textOf(before));
		if (text === null) return;
		const after = Buffer.from(text, 'utf8');
		try {
			keepOwner(handle, stats);
			fchmodSync(handle, stats.mode & 0o7777);
			writeFileSync(handle, after);
			fsyncSync(handle);
		} catch (error) {
			throw new Refused(notWritten(error));
		}
		closeSync(handle);
		handle = null;
		moveOver(spare, file, before, after);
		// By now it may be another writer's.
		isOurs = false;
		settle(dirname(file));
	} finally {
		if (handle !== null) closeSync(handle);
		if (isOurs) rmSync(spare, { force: true });
	}
}

/** Makes one change on disk, or only says what it would be; a refusal is told and nothing thrown. */
export function changeFile(
	root: string,
	change: Change,
	notes: ReadonlyMap<string, unknown>,
	isDryRun: boolean,
): Attempted {
	let tried = refused(change.path, NOT_THERE);
	const make = (text: string): string | null => {
		tried = lookedAt(text, change);
		const made = settledEdit(text, change.compute);
		return typeof made === 'string' ? null : apply(text, made.replacements);
	};
	try {
		const file = fileOf(root, change.path, notes);
		if (isDryRun) make(textOf(read(file)));
		else replace(file, make);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return refused(change.path, error.message);
	}
	const written = !isDryRun && tried.change.reason === null;
	return { ...tried, change: { ...tried.change, written } };
}
