/** One thing under many spellings: the identity of themes and companies. */
import { linkTarget, noteName } from '../markdown/inline';
import type { Links } from '../markdown/links';
import type { Note } from '../note/note';

/** The normalised name of a theme or a company; `keyOf` makes it. A flavour, as `ThemeText` is. */
export type NameKey = string & { readonly flavour?: 'key of a name' };

export interface Named {
	/** Equal for every spelling. */
	key: NameKey;
	/** The name to show. */
	name: string;
	/** The path of the note that bears the name, if one does. */
	note: string | null;
}

/** Most names are folded by their case alone. */
const ASCII = /^[ -~]*$/;

/** A text without case, width and ways to compose a letter or to draw an emoji: `Straße` and `STRASSE` are one. */
function folded(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return (
		text
			.replace(/[\ufe0e\ufe0f]/g, '')
			.normalize('NFKC')
			// Only the capitals tell that ß is ss; a dotless i would come back from them with a dot.
			.split('ı')
			.map((run) => run.toLowerCase().toUpperCase().toLowerCase())
			.join('ı')
			.replace(/ς/g, 'σ')
			.normalize('NFKC')
	);
}

/** The form in which names are compared: `Clarifying-Questions` and `#theme/clarifying_questions` have one. */
export function keyOf(text: string): NameKey {
	return folded(text)
		.trim()
		.replace(/^#/, '')
		.replace(/^theme\//, '')
		.replace(/[\s_/-]+/g, ' ')
		.trim();
}

/** A plain text as a theme's name to show: without `#` and `theme/`. */
export function themeName(text: string): string {
	return text
		.trim()
		.replace(/^#/, '')
		.replace(/^theme\//i, '');
}

/** What is known of the texts of one folder's notes; links are resolved from there. */
interface Folder {
	/** Links that were looked at for the notes that they count. */
	learnt: Set<string>;
	/** The note that each target leads to; null where there is none. */
	resolved: Map<string, string | null>;
	found: Map<string, Named>;
}

/** Finds who is meant by a text, for one kind of name. */
export class NameResolver {
	private readonly byKey = new Map<string, string>();
	private readonly byAlias = new Map<string, string>();
	private readonly owned = new Set<string>();
	private readonly plain = new Map<string, Named>();
	private readonly linked = new Map<string, Named>();
	private readonly folders = new Map<string, Folder>();
	/** The note that was asked about last, and its folder: texts come note by note. */
	private last: { from: string; folder: Folder } | null = null;

	constructor(
		private readonly notes: ReadonlyMap<string, Note>,
		private readonly links: Links,
		private readonly shownAs: (text: string) => string = (text) => text.trim(),
	) {}

	/** Counts a note among those that own a name; `former` are names that it bore. */
	own(path: string, former: readonly string[] = []): void {
		if (this.owned.has(path)) return;
		this.owned.add(path);
		const key = keyOf(noteName(path));
		const other = this.byKey.get(key);
		if (other === undefined || path < other) this.byKey.set(key, path);
		for (const alias of [...(this.notes.get(path)?.aliases ?? []), ...former]) {
			const name = keyOf(alias);
			const holder = this.byAlias.get(name);
			if (holder === undefined || path < holder) this.byAlias.set(name, path);
		}
		this.plain.clear();
		for (const { found } of this.folders.values()) found.clear();
	}

	/**
	 * Counts each note among those that own a name whose name or alias is one of `keys`, unless it is of a
	 * kind that owns none.
	 */
	ownNamed(keys: ReadonlySet<NameKey>): void {
		for (const [path, { type, aliases }] of this.notes) {
			if (type !== 'other' && type !== 'theme') continue;
			if (keys.has(keyOf(noteName(path))) || aliases.some((alias) => keys.has(keyOf(alias)))) this.own(path);
		}
	}

	/** Counts the note that `text` links to, if it is a link, among those that own a name. */
	learn(text: string, from: string): void {
		const { learnt } = this.folderOf(from);
		if (learnt.has(text)) return;
		learnt.add(text);
		const target = linkTarget(text);
		const path = target === null || target === '' ? null : this.resolve(target, from);
		if (path !== null) this.own(path);
	}

	/** Whether a note is counted among those that own a name. */
	owns(path: string): boolean {
		return this.owned.has(path);
	}

	/** The path of the note that `text` links to; null where it is no link, or leads nowhere. */
	linkedBy(text: string, from: string): string | null {
		const target = text.includes('[') ? linkTarget(text) : null;
		return target === null || target === '' ? null : this.resolve(target, from);
	}

	/** Who is meant by `text`, a link or a plain name, in the note `from`. All notes must be counted by then. */
	find(text: string, from: string): Named {
		const { found } = this.folderOf(from);
		let named = found.get(text);
		if (named === undefined) {
			named = this.read(text, from);
			found.set(text, named);
		}
		return named;
	}

	private read(text: string, from: string): Named {
		const target = text.includes('[') ? linkTarget(text) : null;
		if (target === null || target === '') return this.findPlain(text);
		const path = this.resolve(target, from);
		return path === null ? this.findPlain(noteName(target)) : this.noteNamed(path);
	}

	private resolve(target: string, from: string): string | null {
		const { resolved } = this.folderOf(from);
		let path = resolved.get(target);
		if (path === undefined) {
			path = this.links.resolve(target, from);
			resolved.set(target, path);
		}
		return path;
	}

	private folderOf(from: string): Folder {
		if (this.last?.from === from) return this.last.folder;
		const path = from.slice(0, from.lastIndexOf('/') + 1);
		let folder = this.folders.get(path);
		if (folder === undefined) {
			folder = { learnt: new Set(), resolved: new Map(), found: new Map() };
			this.folders.set(path, folder);
		}
		this.last = { from, folder };
		return folder;
	}

	private noteNamed(path: string): Named {
		let named = this.linked.get(path);
		if (named === undefined) {
			const name = noteName(path);
			const key = keyOf(name);
			named = { key, name, note: this.byKey.get(key) ?? path };
			this.linked.set(path, named);
		}
		return named;
	}

	private findPlain(text: string): Named {
		let named = this.plain.get(text);
		if (named === undefined) {
			const key = keyOf(text);
			const path = this.byKey.get(key) ?? this.byAlias.get(key);
			named = path === undefined ? { key, name: this.shownAs(text), note: null } : this.noteNamed(path);
			this.plain.set(text, named);
		}
		return named;
	}
}
