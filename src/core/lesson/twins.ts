/** Actions that are open twice: the same words, or nearly. */
import { compare } from '../compare';
import { actions, isOutstanding, type JudgedAction } from '../action/actions';
import { perSnapshot } from '../vault/snapshot';
import { segments } from '../segments';
import { plain } from '../markdown/inline';

/** The share of their words that two actions have in common, from which they are one. */
const ALIKE = 0.75;
/** With fewer words than this, all have to be the same. */
const FEW = 4;
/** An action of one word says too little to be another. */
const LEAST = 2;

const wordsOf = (text: string): Set<string> =>
	new Set(
		(
			plain(text)
				.normalize('NFKC')
				.toLowerCase()
				.match(/[\p{L}\p{N}]+/gu) ?? []
		).flatMap(segments),
	);

/** Whether a word tells one action from another: short ones do not, unless they are figures. */
const tells = (word: string): boolean =>
	word.length > 2 || /\p{N}/u.test(word) || /[^\p{Script=Latin}的了地得着过把]/u.test(word);

/**
 * Alike are two of which one says nothing that the other does not, but for short words, and leaves little
 * of it out.
 */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const onlyA = [...a].filter((word) => !b.has(word));
	const onlyB = [...b].filter((word) => !a.has(word));
	const shared = a.size - onlyA.length;
	const share = shared / (shared + onlyA.length + onlyB.length);
	if (Math.min(a.size, b.size) < FEW) return share === 1;
	return (
		share >= ALIKE &&
		(!onlyA.some(tells) || !onlyB.some(tells)) &&
		![...onlyA, ...onlyB].some((word) => /\p{N}/u.test(word))
	);
}

/** For each outstanding improvement another one that says the same, the one that is due first. */
export const twins = perSnapshot((snapshot): ReadonlyMap<JudgedAction['action'], JudgedAction> => {
	const all = actions(snapshot)
		.filter(({ action }) => isOutstanding(action) && action.kind === 'improvement')
		.map((judged) => ({ judged, words: wordsOf(judged.action.text) }))
		.filter(({ words }) => words.size >= LEAST);
	const frequency = new Map<string, number>();
	const frequencyOf = (word: string): number => frequency.get(word) ?? 0;
	for (const { words } of all) for (const word of words) frequency.set(word, frequencyOf(word) + 1);
	const found = new Map<JudgedAction['action'], JudgedAction>();
	// Two that are alike share one of their rarest words: only those that do are compared.
	const byWord = new Map<string, typeof all>();
	for (const one of all) {
		const rarest = [...one.words].sort((a, b) => frequencyOf(a) - frequencyOf(b) || compare(a, b));
		const known = rarest.slice(0, one.words.size - Math.ceil(ALIKE * one.words.size) + 1).map((word) => {
			const those = byWord.get(word) ?? [];
			byWord.set(word, those);
			return those;
		});
		const twin = known.flat().find((other) => areAlike(one.words, other.words));
		// One of all that are alike stands for them.
		if (twin === undefined) {
			for (const those of known) those.push(one);
			continue;
		}
		found.set(one.judged.action, twin.judged);
		if (!found.has(twin.judged.action)) found.set(twin.judged.action, one.judged);
	}
	return found;
});
