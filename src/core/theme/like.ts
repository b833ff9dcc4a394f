/** Which themes a person may mean who has begun to type one. */
import { distance } from 'fastest-levenshtein';
import { compare } from '../compare';
import { keyOf } from '../vault/names';

/** From how many letters on a word may hold a slip; one for so many. */
const LETTERS_PER_SLIP = 4;

/** From how many letters on a name is rather a slip of one that is known than a new one. */
const LEAST_SLIP = 5;

type Rank = 'same' | 'near' | 'begins' | 'holds' | null;
const RANKS: Rank[] = ['same', 'near', 'begins', 'holds'];

/** How a name is like what was typed, as its key. */
function rankOf(name: string, wanted: string): Rank {
	const slips = Math.floor(wanted.length / LETTERS_PER_SLIP);
	const key = keyOf(name);
	if (key === wanted) return 'same';
	// Whoever has not typed all of it yet is near what it begins with.
	if ([key, key.slice(0, wanted.length)].some((one) => one !== wanted && distance(one, wanted) <= slips))
		return 'near';
	if (key.startsWith(wanted)) return 'begins';
	return key.includes(wanted) ? 'holds' : null;
}

/** The names that `typed` may mean: near spellings first, then those that begin with it, then those that hold it. */
export function themesLike(names: readonly string[], typed: string): string[] {
	const wanted = keyOf(typed);
	if (wanted === '') return [];
	const ranked = names.map((name) => ({ name, rank: RANKS.indexOf(rankOf(name, wanted)) }));
	return ranked
		.filter(({ rank }) => rank >= 0)
		.sort((a, b) => a.rank - b.rank || compare(a.name, b.name))
		.map(({ name }) => name);
}

/** The name that `typed` is a slip of, or a slip of its beginning; null where it is one of them, or begins one. */
export function slipOf(names: readonly string[], typed: string): string | null {
	const wanted = keyOf(typed);
	if (wanted.length < LEAST_SLIP) return null;
	const ranks = names.map((name) => rankOf(name, wanted));
	if (ranks.includes('same') || ranks.includes('begins')) return null;
	return names[ranks.indexOf('near')] ?? null;
}
