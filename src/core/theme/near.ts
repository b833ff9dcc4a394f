/** Themes whose names are near: perhaps one under two names. Suggested, never merged by themselves. */
import { compare } from '../compare';
import { distance } from 'fastest-levenshtein';
import { segments } from '../segments';
import { keyOf } from '../vault/names';
import { perSnapshot } from '../vault/snapshot';
import { withoutPlural } from '../vault/weak-points';

/** A theme as it is compared. */
export interface Used {
	key: string;
	name: string;
	/** How often it is named. */
	uses: number;
}

/** Why two names are near. */
export type Nearness = 'form' | 'order' | 'slip' | 'initials' | 'part';

export interface NearPair<T extends Used = Used> {
	/** The one that is named less often, and the one that it may become. */
	from: T;
	into: T;
	nearness: Nearness;
}

/** From how many letters on a word may hold one slip, and two. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;
/** A name of fewer letters is a part of too many others; two Chinese ones are a word. */
const LEAST_PART = 3;
const isWord = (letters: string): boolean =>
	letters.length >= LEAST_PART || /^\p{Script=Han}{2}$/u.test(letters);
const SMALL = new Set([
	'a',
	'an',
	'the',
	'of',
	'in',
	'on',
	'for',
	'and',
	'or',
	'to',
	'with',
	'at',
	'my',
	'by',
	'under',
]);

/** A word without the ending of its plural or its verb: `caches`, `caching` and `cache` are one. */
function stem(word: string): string {
	if (!/^\p{L}{4,}$/u.test(word)) return word;
	const single = withoutPlural(word);
	const base = /[aeiouy].*ing$/.test(single)
		? single.slice(0, -3).replace(/([bdgklmnprt])\1$/, '$1')
		: single;
	return base.length > 3 ? base.replace(/e$/, '') : base;
}

interface Words<T> {
	theme: T;
	/** Every word as it is written, and those that say something, as they are compared. */
	all: string[];
	stems: string[];
	sorted: string;
	joined: string;
	/** As one word: `time boxing` and `timeboxing` are one. */
	one: string;
}

function wordsOf<T extends Used>(theme: T): Words<T> {
	const all = theme.key
		.replace(/['’]/gu, '')
		.split(/[^\p{L}\p{N}+#]+/u)
		.filter((word) => word !== '')
		.flatMap(segments);
	const big = all.filter((word) => !SMALL.has(word));
	const telling = big.length === 0 ? all : big;
	const stems = telling.map(stem);
	return {
		theme,
		all,
		stems,
		sorted: [...stems].sort().join(' '),
		joined: stems.join(''),
		one: stem(telling.join('')),
	};
}

/**
 * Whether two words are one but for a slip of the fingers. Nobody mistypes the first letter and leaves it,
 * and digits are meant.
 */
function isSlip(a: string, b: string): boolean {
	if (a === b) return true;
	const length = Math.min(a.length, b.length);
	if (length < ONE_SLIP || a[0] !== b[0] || /\p{N}/u.test(a + b)) return false;
	const slips = distance(a, b);
	const at = [...a].findIndex((letter, index) => letter !== b[index]);
	// Two letters in the wrong order are one slip.
	const isSwap = slips === 2 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
	return isSwap || slips <= (length < TWO_SLIPS ? 1 : 2);
}

/** Whether one name is the initials of the other. */
function isInitials(short: Words<Used>, long: Words<Used>): boolean {
	const [word] = short.all;
	if (short.all.length !== 1 || word === undefined || word.length < 2 || long.stems.length < 2) return false;
	const initials = (words: string[]): string => words.map((one) => one[0]).join('');
	return [initials(long.all), initials(long.all.filter((one) => !SMALL.has(one)))].includes(word);
}

function nearness(a: Words<Used>, b: Words<Used>): Nearness | null {
	if (a.joined === '' || b.joined === '') return null;
	if (a.joined === b.joined || a.one === b.one) return 'form';
	if (a.sorted === b.sorted) return 'order';
	if (a.stems.length === b.stems.length && a.stems.every((word, index) => isSlip(word, b.stems[index] ?? '')))
		return 'slip';
	if (isInitials(a, b) || isInitials(b, a)) return 'initials';
	const [less, more] = a.stems.length < b.stems.length ? [a, b] : [b, a];
	return less.stems.length < more.stems.length &&
		isWord(less.joined) &&
		less.stems.every((word) => more.stems.includes(word))
		? 'part'
		: null;
}

/** Tells, of names of known themes, each made ready once, whether a text that is named less often is near it. */
export function nearTeller(known: readonly Used[]): (text: string) => (theme: Used) => boolean {
	const ready = new Map(known.map((theme) => [theme, wordsOf(theme)]));
	return (text) => {
		const line = wordsOf({ key: keyOf(text), name: text, uses: -1 });
		return (theme) => nearness(ready.get(theme) ?? wordsOf(theme), line) !== null;
	};
}

const ORDER: Nearness[] = ['form', 'slip', 'order', 'initials', 'part'];

/**
 * The pairs of themes whose names are near, the nearest first; the one named more often is what the other
 * may become.
 */
export function nearPairs<T extends Used>(themes: readonly T[]): NearPair<T>[] {
	const words = [...themes].sort((a, b) => b.uses - a.uses || compare(a.key, b.key)).map(wordsOf);
	const found: NearPair<T>[] = [];
	words.forEach((into, index) => {
		for (const from of words.slice(index + 1)) {
			const how = nearness(into, from);
			if (how !== null) found.push({ from: from.theme, into: into.theme, nearness: how });
		}
	});
	return found.sort(
		(a, b) =>
			ORDER.indexOf(a.nearness) - ORDER.indexOf(b.nearness) ||
			compare(a.into.key, b.into.key) ||
			compare(a.from.key, b.from.key),
	);
}

/**
 * The theme that a name is a slip or another form of, the nearest first; null where it is one of them, or
 * near none.
 */
export function nearTo(name: string, themes: readonly Used[]): Used | null {
	const key = keyOf(name);
	if (key === '' || themes.some((theme) => theme.key === key)) return null;
	const typed = wordsOf({ key, name, uses: 0 });
	const near = themes.flatMap((theme) => {
		const how = nearness(wordsOf(theme), typed);
		return how === null || how === 'part' || how === 'initials' ? [] : [{ theme, how }];
	});
	return near.sort((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how))[0]?.theme ?? null;
}

/** The themes of a snapshot that are named anywhere, and how often. */
export const usedThemes = perSnapshot(
	({ names }): readonly Used[] =>
		[...names].map(([key, { name, spellings }]) => ({
			key,
			name,
			uses: [...spellings.values()].reduce((sum, count) => sum + count, 0),
		})),
	(before, { before: { names } }, snapshot) => (names === snapshot.names ? before : null),
);

/** The near pairs among the themes of a snapshot. */
export const nearThemes = perSnapshot((snapshot) => nearPairs(usedThemes(snapshot)));
