/** The words that the user added to those of all languages. */
import { RATING_WORDS, type QuestionLabel, type RatingWord, type Settings } from '../../settings';
import { labelKey, MEANINGS, wordKey } from './index';
import { anyWord } from './match';

const LABELS = new WeakMap<Settings['labels'], ReadonlyMap<string, QuestionLabel>>();

/** What labels mean, the user's own first. */
export function labelMeanings({ labels }: Settings): ReadonlyMap<string, QuestionLabel> {
	let known = LABELS.get(labels);
	if (known === undefined) {
		const own = Object.entries(labels).flatMap(([label, words]) =>
			words.map((word) => [labelKey(word), label as QuestionLabel] as const),
		);
		known = own.length === 0 ? MEANINGS.labels : new Map([...MEANINGS.labels, ...own]);
		LABELS.set(labels, known);
	}
	return known;
}

/** Finds the user's own words for ratings, where a rating is said and where one stands beside a question. */
interface OwnRatings {
	meant: ReadonlyMap<string, RatingWord>;
	said: RegExp;
	beside: RegExp;
}

const RATINGS = new WeakMap<Settings['ratings'], OwnRatings | null>();
const ENDS = '(?=\\s*(?:$|[,，;；:：.。)）]|\\s[-–—]\\s))';

function ownRatings({ ratings }: Settings): OwnRatings | null {
	let own = RATINGS.get(ratings);
	if (own !== undefined) return own;
	const meant = new Map(
		RATING_WORDS.flatMap((rating) => ratings[rating].map((word) => [wordKey(word), rating])),
	);
	const words = RATING_WORDS.flatMap((rating) => ratings[rating]).filter((word) => word.trim() !== '');
	const any = anyWord(words.map((word) => word.trim()));
	own =
		words.length === 0
			? null
			: {
					meant,
					said: new RegExp(`^([*_]*)(${any})${ENDS}`, 'iu'),
					beside: new RegExp(`(\\s[-–—]+\\s+|\\s*—\\s*|[(（]\\s*|[:：]\\s*)(${any})${ENDS}`, 'iu'),
				};
	RATINGS.set(ratings, own);
	return own;
}

/** A text with the user's own word for a rating, where it says one, as the word that all know. */
export function withKnownRating(text: string, where: 'said' | 'beside', settings: Settings): string {
	const own = ownRatings(settings);
	if (own === null) return text;
	return text.replace(
		own[where],
		(whole, before: string, word: string) =>
			before + (own.meant.get(wordKey(word)) ?? whole.slice(before.length)),
	);
}
