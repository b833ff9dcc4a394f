/** Which notes are copies of others, as sync programs make them: told by their names, or by what stands in them. */
import type { Retro } from '../note/retro';
import { isConflictCopy } from '../note/note';

/** A retro, and what tells whether another can be of the same interview: its company, day, round and kind; null where it has none. */
export interface Candidate {
	path: string;
	retro: Retro;
	key: string | null;
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

/** What a person has filled in, a text each: never what a template asks, such as the title of a question without a rating. */
function filledIn(retro: Retro): string[] {
	const found: string[] = [];
	const add = (kind: string, ...texts: (string | null)[]): void => {
		for (const text of texts) if (text !== null && text.trim() !== '') found.push(`${kind} ${text.trim()}`);
	};
	for (const { title, rating, themes, ...question } of retro.questions) {
		if (rating !== null) add('rated', [title, rating, ...themes].join('\n'));
		add('question', question.answer, question.reason, question.improvement, question.signals, question.hints);
	}
	for (const { text, outcome, themes } of retro.outcomes)
		if (outcome !== null) add('outcome', [text, outcome, ...themes].join('\n'));
	for (const { text, themes } of retro.actions) add('action', [text, ...themes].join('\n'));
	for (const { text } of retro.themes) add('theme', text);
	add('lesson', retro.keyLesson);
	add('line', ...retro.wentWell, ...retro.wentPoorly, ...retro.bringUp, ...retro.asked);
	return [...new Set(found)];
}

/** The shortest name first, which is the one that a sync program began with; copies by name last. */
function byName(a: Candidate, b: Candidate): number {
	const last = Number(isConflictCopy(a.path)) - Number(isConflictCopy(b.path));
	return last || stem(a.path).length - stem(b.path).length || (a.path < b.path ? -1 : 1);
}

interface Filled extends Candidate {
	all: string[];
	/** Those that stand in no interview of another day, company or round: what a template brings stands in many. */
	own: string[];
}

/** The note among `earlier` that holds most of what `one` does, found by the first holder of each text. */
function originalAmong(one: Filled, holders: ReadonlyMap<string, Filled>): Filled | null {
	const votes = new Map<Filled, number>();
	for (const text of one.own) {
		const holder = holders.get(text);
		if (holder !== undefined) votes.set(holder, (votes.get(holder) ?? 0) + 1);
	}
	let best: Filled | null = null;
	for (const [holder, count] of votes) if (best === null || count > votes.get(best)!) best = holder;
	if (best === null) return null;
	const shared = votes.get(best)!;
	const fewest = isNamedAfter(one.path, best.path) ? 1 : FEWEST;
	return shared >= fewest && shared >= MOST * Math.min(one.own.length, best.own.length) ? best : null;
}

/** What the interview has shown, filled in just so in both; actions alone may be a template's. */
const evidenceOf = ({ all }: Filled): string =>
	all.some((text) => !text.startsWith('action ')) ? JSON.stringify([...all].sort()) : '';

/** The copies in one group of retros of the same company, day, round and kind, with the note that each is a copy of. */
function copiesAmong(group: readonly Filled[], copies: Map<string, string>): void {
	const holders = new Map<string, Filled>();
	const same = new Map<string, Filled>();
	for (const one of [...group].sort(byName)) {
		const evidence = evidenceOf(one);
		const twin = evidence === '' ? undefined : same.get(evidence);
		const isNamedSo = twin !== undefined && isNamedAfter(one.path, twin.path);
		const original = isNamedSo ? twin : originalAmong(one, holders);
		if (original !== null) {
			copies.set(one.path, original.path);
			continue;
		}
		if (evidence !== '' && twin === undefined) same.set(evidence, one);
		for (const text of one.own) if (!holders.has(text)) holders.set(text, one);
	}
}

/**
 * The retros that are copies of another by what stands in them, each with the path of that other: of one company, day,
 * round and kind, and most of what is filled in is the same. A name alone decides nothing.
 */
export function copiesByContent(retros: readonly Candidate[]): ReadonlyMap<string, string> {
	const copies = new Map<string, string>();
	const groups = new Map<string, Candidate[]>();
	for (const one of retros) {
		if (one.key === null) continue;
		const group = groups.get(one.key);
		if (group === undefined) groups.set(one.key, [one]);
		else group.push(one);
	}
	const several = [...groups].filter(([, group]) => group.length > 1);
	if (several.length === 0) return copies;
	// The group in which each text stands; null for one that stands in other interviews too.
	const homes = new Map<string, string | null>();
	for (const [key, group] of several)
		for (const { retro } of group) for (const text of filledIn(retro)) homes.set(text, key);
	for (const { retro, key } of retros)
		for (const text of filledIn(retro)) if (homes.has(text) && homes.get(text) !== key) homes.set(text, null);
	for (const [, group] of several) {
		const filled = group.map((one) => {
			const all = filledIn(one.retro);
			return { ...one, all, own: all.filter((text) => homes.get(text) !== null) };
		});
		copiesAmong(filled, copies);
	}
	return copies;
}
