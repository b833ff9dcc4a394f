/** Which note may be a theme's. */
import { keyOf } from '../vault/names';
import { nearPairs } from './near';

/**
 * The names of notes in the order in which a theme's note is chosen from them: those of the theme's very
 * name, those near to it, the others. A new note, `fresh`, comes before the near ones; where a note bears
 * the name already, last of all.
 */
export function noteChoices<Named extends { name: string }>(
	theme: { key: string; name: string },
	named: readonly Named[],
	fresh: Named,
): Named[] {
	const used = (name: string) => ({ key: keyOf(name), name, uses: 0 });
	const same: Named[] = [];
	const near: Named[] = [];
	const others: Named[] = [];
	for (const one of named) {
		if (keyOf(one.name) === theme.key) same.push(one);
		else if (nearPairs([used(theme.name), used(one.name)]).length > 0) near.push(one);
		else others.push(one);
	}
	return same.length === 0 ? [fresh, ...near, ...others] : [...same, ...near, ...others, fresh];
}
