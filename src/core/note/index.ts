/** Every note of a vault, read: one truth, kept up to date by three verbs. */
import type { Note } from './note';

/**
 * Whether a note is none of ours and stays so, with the same other names and job: then every answer stays
 * what it is.
 */
function staysForeign(before: Note | undefined, after: Note): boolean {
	const isForeign = before?.type === 'other' && after.type === 'other';
	if (!isForeign || before.problems.length > 0 || after.problems.length > 0) return false;
	const { aliases, posting } = after;
	return (
		before.posting?.company === posting?.company &&
		before.posting?.position === posting?.position &&
		before.aliases.length === aliases.length &&
		before.aliases.every((alias, index) => alias === aliases[index])
	);
}

export class NoteIndex {
	private readonly held = new Map<string, Note>();
	private readonly names = new Map<string, readonly string[]>();
	/** Raised by every change that an answer may depend on, so that one can be told to be out of date. */
	version = 0;
	/** The notes that others took the place of since they were last asked for; null where more than that has happened. */
	private replaced: Map<string, Note> | null = null;

	/** Every note by its path. */
	get notes(): ReadonlyMap<string, Note> {
		return this.held;
	}

	/** What notes were called that are remembered by it, by path; in memory alone. */
	get formerly(): ReadonlyMap<string, readonly string[]> {
		return this.names;
	}

	/** Takes in a note, or what became of one. */
	set(path: string, note: Note): void {
		const before = this.held.get(path);
		if (staysForeign(before, note)) return;
		this.held.set(path, note);
		this.version++;
		if (before === undefined) this.replaced = null;
		else if (this.replaced?.has(path) === false) this.replaced.set(path, before);
	}

	/**
	 * The notes as they were in place of which others were set since this was last asked; null where notes
	 * have come, gone or moved since, or were given another name.
	 */
	takeReplaced(): ReadonlyMap<string, Note> | null {
		const { replaced } = this;
		this.replaced = new Map();
		return replaced;
	}

	/** Forgets a note, or every note of a folder. */
	remove(path: string): void {
		for (const one of this.at(path)) {
			this.held.delete(one);
			this.names.delete(one);
		}
		this.raise();
	}

	/** Follows a note, or every note of a folder, to its new path. */
	rename(from: string, to: string): void {
		for (const one of this.at(from)) {
			const note = this.held.get(one);
			if (note === undefined) continue;
			this.held.delete(one);
			this.held.set(to + one.slice(from.length), note);
			const names = this.names.get(one);
			if (names === undefined) continue;
			this.names.delete(one);
			this.names.set(to + one.slice(from.length), names);
		}
		this.raise();
	}

	/** Remembers what the note at a path was called. */
	remember(path: string, name: string): void {
		this.names.set(path, [...(this.names.get(path) ?? []).filter((one) => one !== name), name]);
		this.raise();
	}

	/** Notes that more has changed than notes in their places. */
	private raise(): void {
		this.version++;
		this.replaced = null;
	}

	private at(path: string): string[] {
		if (this.held.has(path)) return [path];
		return [...this.held.keys()].filter((one) => one.startsWith(`${path}/`));
	}
}
