/** Which notes are copies of others, as sync programs make them: told by their names, or by what stands in them. */
import type { Retro } from '../note/retro';
import { isConflictCopy } from '../note/note';
import type { Named } from './names';

/** A retro, and its company; null where it has none. */
export interface Candidate {
	path: string;
	/** By which it is known among those of its note. */
	key: string;
	retro: Retro;
	company: Pick<Named, 'key'> | null;
}

/** How much of the shorter of two notes must stand in the other one too. */
const MOST = 2 / 3;
/** So many lines alone are no chance, where the names have nothing in common. */
const FEWEST = 3;

/** Whether a name is another one and something more behind it, as `N 2`, `N (1)` and `N-LAPTOP` are of `N`. */
function isNamedAfter(path: string, original: string): boolean {
	const [name, first] = [stem(path), stem(original)];
	return name.startsWith(first) && !/^[\p{L}\p{N}]/u.test(name.slice(first.length));
}

const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');

/** An answer that is worked out once for each retro, which never changes once it was read. */
function perRetro<T>(answer: (retro: Retro) => T): (retro: Retro) => T {
	const known = new WeakMap<Retro, T>();
	return (retro) => {
		let found = known.get(retro);
		if (found === undefined) {
			found = answer(retro);
			known.set(retro, found);
		}
		return found;
	};
}

/**
 * What is written in a retro, a text each: never what a template asks, such as the title of a question
 * without a rating.
 */
const kindsAndTexts = perRetro((retro): readonly string[] => {
	const found: string[] = [];
	const add = (kind: string, ...texts: (string | null)[]): void => {
		for (const one of texts) {
			const text = one?.trim() ?? '';
			if (text !== '') found.push(kind, text);
		}
	};
	for (const { title, rating, themes, ...question } of retro.questions) {
		if (rating !== null) add('rated', [title, rating, ...themes].join('\n'));
		add('question', question.answer, question.reason, question.improvement, question.signals);
		add('hint', question.hints);
	}
	for (const { text, outcome, themes } of retro.outcomes)
		if (outcome !== null) add('outcome', [text, outcome, ...themes].join('\n'));
	for (const { text, themes } of retro.actions) add('action', [text, ...themes].join('\n'));
	for (const { text } of retro.themes) add('theme', text);
	add('lesson', retro.keyLesson);
	add('line', ...retro.wentWell, ...retro.wentPoorly, ...retro.bringUp, ...retro.asked);
	// Each kind before its text, which is the retro's own: anything else would keep all of them twice.
	return found;
});

function tellFilled(retro: Retro, tell: (kind: string, text: string) => void): void {
	const all = kindsAndTexts(retro);
	for (let at = 0; at < all.length; at += 2) tell(all[at] as string, all[at + 1] as string);
}

/** The same as a list, each once. */
function filledIn(retro: Retro): readonly string[] {
	const found = new Set<string>();
	tellFilled(retro, (kind, text) => found.add(`${kind} ${text}`));
	return [...found];
}

/** The same, of retros that are asked about more than once; kept for all, it would be as long as they are. */
type FilledOf = (retro: Retro) => readonly string[];

/** The day, round and kind of a retro; null where it has no day. */
const occasionOf = perRetro(({ date, round, kind }): string | null =>
	date === null ? null : JSON.stringify([date, round, kind]),
);

/** What nobody's template brings, unless it asks for it or leaves room for it. */
const OF_A_PERSON = /^(?:rated|question|outcome|theme|lesson) (?![^]*[?？؟:：…]$)/;
const LINE = /^line (?![^]*[?？؟:：…]$)/;

/**
 * Whether texts that two notes share say that one interview is told: the actions, hints and odd lines of a
 * template do not.
 */
const tellsAnInterview = (texts: readonly string[]): boolean =>
	texts.some((text) => OF_A_PERSON.test(text)) || texts.filter((text) => LINE.test(text)).length >= FEWEST;

/** The shortest name first, which is the one that a sync program began with; copies by name last. */
function byName(a: Candidate, b: Candidate): number {
	const last = Number(isConflictCopy(a.path)) - Number(isConflictCopy(b.path));
	return last || stem(a.path).length - stem(b.path).length || (a.path < b.path ? -1 : 1);
}

interface Filled extends Candidate {
	all: readonly string[];
	/** Those that stand in no interview of another day, company or round: what a template brings stands in many. */
	own: readonly string[];
}

/** The note among `earlier` that holds most of what `one` does, found by the first holder of each text. */
function originalAmong(one: Filled, holders: ReadonlyMap<string, Filled>): Filled | null {
	const shared = new Map<Filled, string[]>();
	for (const text of one.own) {
		const holder = holders.get(text);
		// What stands twice in one note is no copy of a note.
		if (holder === undefined || holder.path === one.path) continue;
		const texts = shared.get(holder);
		if (texts === undefined) shared.set(holder, [text]);
		else texts.push(text);
	}
	const [best, texts] = [...shared].reduce<[Filled | null, string[]]>(
		(most, next) => (next[1].length > most[1].length ? next : most),
		[null, []],
	);
	if (best === null || !tellsAnInterview(texts)) return null;
	const fewest = isNamedAfter(one.path, best.path) ? 1 : FEWEST;
	return texts.length >= fewest && texts.length >= MOST * Math.min(one.own.length, best.own.length)
		? best
		: null;
}

/** What the interview has shown, filled in just so in both. */
const evidenceOf = ({ all }: Filled): string =>
	tellsAnInterview(all) ? JSON.stringify([...all].sort()) : '';

/** The copies in one group of retros of the same company, day, round and kind, with the note that each is a copy of. */
function copiesAmong(group: readonly Filled[], copies: Map<string, string>): void {
	const holders = new Map<string, Filled>();
	const same = new Map<string, Filled>();
	for (const one of [...group].sort(byName)) {
		const evidence = evidenceOf(one);
		const twin = evidence === '' ? undefined : same.get(evidence);
		const isNamedSo = twin !== undefined && twin.path !== one.path && isNamedAfter(one.path, twin.path);
		const original = isNamedSo ? twin : originalAmong(one, holders);
		if (original !== null) {
			copies.set(one.key, original.path);
			continue;
		}
		if (evidence !== '' && twin === undefined) same.set(evidence, one);
		for (const text of one.own) if (!holders.has(text)) holders.set(text, one);
	}
}

/**
 * Values by what `keyOf` says of them, those of which nothing is said left out; of each key that several
 * bear, its values.
 */
function alike<T>(values: readonly T[], keyOf: (value: T) => string | null): T[][] {
	const groups = new Map<string, T[]>();
	for (const value of values) {
		const key = keyOf(value);
		if (key === null) continue;
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [value]);
		else group.push(value);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}

/** The texts that more than one retro of a group holds. */
function sharedIn(group: readonly Candidate[], filledOf: FilledOf): string[] {
	const seen = new Set<string>();
	const shared = new Set<string>();
	for (const { retro } of group)
		for (const text of filledOf(retro)) (seen.has(text) ? shared : seen).add(text);
	return [...shared];
}

/** Which retros are copies, and what decides it. */
export interface FoundCopies {
	/** By key, each with the path of the note that it is a copy of. */
	copies: ReadonlyMap<string, string>;
	/** The keys of those that may be: another is of the same company, day, round and kind. */
	possible: ReadonlySet<string>;
	/** The texts that those hold, whoever else holds them. */
	texts: ReadonlySet<string>;
}

/** The texts of a retro by which copies are told that are among those given, as one text. */
export const sharedWith = (retro: Retro, texts: ReadonlySet<string>): string =>
	texts.size === 0 ? '' : JSON.stringify(filledIn(retro).filter((text) => texts.has(text)));

/**
 * The retros that are copies of another by what stands in them: of one company, day, round and kind, and most
 * of what is filled in is the same. A name alone decides nothing.
 */
export function copiesByContent(retros: readonly Candidate[]): FoundCopies {
	const all = alike(retros, ({ retro }) => occasionOf(retro)).flatMap((group) =>
		alike(group, ({ company }) => company?.key ?? null),
	);
	const possible = new Set(all.flatMap((group) => group.map(({ key }) => key)));
	const filledOf = perRetro(filledIn);
	const groups = all.filter((group) => tellsAnInterview(sharedIn(group, filledOf)));
	if (groups.length === 0) return { copies: new Map(), possible, texts: new Set() };
	const texts = new Set(groups.flatMap((group) => group.flatMap(({ retro }) => filledOf(retro))));
	return { copies: copiesIn(groups, retros, filledOf), possible, texts };
}

/** The texts of groups that stand in other interviews too. */
function textsElsewhere(groups: readonly Candidate[][], retros: readonly Candidate[]): ReadonlySet<string> {
	const homes = new Map<string, Map<string, readonly Candidate[]>>();
	const groupOf = new Map<Retro, readonly Candidate[]>();
	for (const group of groups)
		for (const { retro } of group) {
			groupOf.set(retro, group);
			tellFilled(retro, (kind, text) => {
				const known = homes.get(kind);
				if (known === undefined) homes.set(kind, new Map([[text, group]]));
				else known.set(text, group);
			});
		}
	const elsewhere = new Set<string>();
	for (const { retro } of retros)
		tellFilled(retro, (kind, text) => {
			const home = homes.get(kind)?.get(text);
			if (home !== undefined && home !== groupOf.get(retro)) elsewhere.add(`${kind} ${text}`);
		});
	return elsewhere;
}

/** The copies in the groups of which one may be among the retros. */
function copiesIn(
	groups: readonly Candidate[][],
	retros: readonly Candidate[],
	filledOf: FilledOf,
): ReadonlyMap<string, string> {
	const copies = new Map<string, string>();
	const elsewhere = textsElsewhere(groups, retros);
	for (const group of groups) {
		const filled = group.map((one) => {
			const all = filledOf(one.retro);
			return { ...one, all, own: all.filter((text) => !elsewhere.has(text)) };
		});
		copiesAmong(filled, copies);
	}
	return copies;
}
