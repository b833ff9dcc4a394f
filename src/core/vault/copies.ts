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

/** Takes a text of a retro in two parts, `[head, ...rest].join('\n')`, since few are asked for as a whole. */
type Tell = (kind: string, head: string, rest: readonly string[]) => void;

/**
 * Tells what is written in a retro, a text each: never what a template asks, such as the title of a question
 * without a rating.
 */
function tellFilled(retro: Retro, tell: Tell): void {
	const add = (kind: string, ...texts: readonly (string | null)[]): void => {
		for (const text of texts) if (text !== null) tell(kind, text, []);
	};
	for (const question of retro.questions) {
		if (question.rating !== null) tell('rated', question.title, [question.rating, ...question.themes]);
		add('question', question.answer, question.reason, question.improvement, question.signals);
		add('hint', question.hints);
	}
	for (const { text, outcome, themes } of retro.outcomes)
		if (outcome !== null) tell('outcome', text, [outcome, ...themes]);
	for (const { text, themes } of retro.actions) tell('action', text, themes);
	for (const { text } of retro.themes) tell('theme', text, []);
	add('lesson', retro.keyLesson);
	for (const list of [retro.wentWell, retro.wentPoorly, retro.bringUp, retro.asked]) add('line', ...list);
}

/** A text as it is compared, its kind before it; null where it is empty. */
function textOf(kind: string, head: string, rest: readonly string[]): string | null {
	const text = (rest.length === 0 ? head : [head, ...rest].join('\n')).trim();
	return text === '' ? null : `${kind} ${text}`;
}

/** What is told of a retro as a list, each text once. */
function filledIn(retro: Retro): readonly string[] {
	const found = new Set<string>();
	tellFilled(retro, (kind, head, rest) => {
		const text = textOf(kind, head, rest);
		if (text !== null) found.add(text);
	});
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

/** A number that equal texts share, and few others: it is found without reading them, as their hash is not. */
const signOf = (text: string): number => text.length * 0x10000 + text.charCodeAt(text.length >> 1);

/** The texts of groups that stand in other interviews too. */
function textsElsewhere(groups: readonly Candidate[][], retros: readonly Candidate[]): ReadonlySet<string> {
	const homes = new Map<string, readonly Candidate[]>();
	const groupOf = new Map<Retro, readonly Candidate[]>();
	/** Of how their texts begin: those of all other retros are looked at, and nearly all begin in another way. */
	const signs = new Set<number>();
	for (const group of groups)
		for (const { retro } of group) {
			groupOf.set(retro, group);
			tellFilled(retro, (kind, head, rest) => {
				const text = textOf(kind, head, rest);
				if (text === null) return;
				signs.add(signOf(head.trim()));
				homes.set(text, group);
			});
		}
	const elsewhere = new Set<string>();
	for (const { retro } of retros)
		tellFilled(retro, (kind, head, rest) => {
			if (!signs.has(signOf(head.trim()))) return;
			const text = textOf(kind, head, rest);
			const home = text === null ? undefined : homes.get(text);
			if (text !== null && home !== undefined && home !== groupOf.get(retro)) elsewhere.add(text);
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
