/** Which themes a person may mean who has begun to type one. */
import { distance } from 'fastest-levenshtein';
import { compare } from '../compare';
import { keyOf } from '../vault/names';

/** From how many letters on a word may hold a slip; one for so many. */
const LETTERS_PER_SLIP = 4;

/** The names that `typed` may mean: near spellings first, then those that begin with it, then those that hold it. */
export function themesLike(names: readonly string[], typed: string): string[] {
	const wanted = keyOf(typed);
	if (wanted === '') return [];
	const slips = Math.floor(wanted.length / LETTERS_PER_SLIP);
	const rankOf = (name: string): number => {
		const key = keyOf(name);
		if (key === wanted) return 0;
		// Whoever has not typed all of it yet is near what it begins with.
		if ([key, key.slice(0, wanted.length)].some((one) => one !== wanted && distance(one, wanted) <= slips))
			return 1;
		if (key.startsWith(wanted)) return 2;
		return key.includes(wanted) ? 3 : 4;
	};
	const ranked = names.map((name) => ({ name, rank: rankOf(name) })).filter(({ rank }) => rank < 4);
	return ranked.sort((a, b) => a.rank - b.rank || compare(a.name, b.name)).map(({ name }) => name);
}
