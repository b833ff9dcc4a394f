/** One's own ratings against those of others, answer by answer. */
import { compare } from '../compare';
import { placeOf } from '../note/observed';
import type { PastInterview } from '../vault/snapshot';

/** One answer as oneself rated it and as somebody else did. */
export interface Compared {
	interview: PastInterview;
	title: string;
	own: string;
	observed: string;
	/** Null where nobody is named. */
	by: string | null;
	/** That of what the other one said. */
	line: number;
	/** By how many of the four words one's own is the better one; below 0 where it is the worse one. */
	over: number;
}

/**
 * The answers that both oneself and somebody else rated: first those that one's own rating makes better than
 * they were seen, then those that it makes worse, the widest apart first, then those that both saw alike; of
 * two the latest first.
 */
export function observedIn(interviews: readonly PastInterview[]): Compared[] {
	const found: Compared[] = [];
	for (const interview of interviews)
		for (const { title, rating: own, observed } of interview.retro.questions)
			for (const { rating, by, line } of observed)
				if (own !== null && placeOf(own) >= 0 && placeOf(rating) >= 0)
					found.push({
						interview,
						title,
						own,
						observed: rating,
						by,
						line,
						over: placeOf(own) - placeOf(rating),
					});
	const group = ({ over }: Compared): number => (over === 0 ? 2 : Number(over < 0));
	return found.sort(
		(a, b) =>
			group(a) - group(b) ||
			Math.abs(b.over) - Math.abs(a.over) ||
			compare(b.interview.moment, a.interview.moment) ||
			compare(a.interview.path, b.interview.path) ||
			a.line - b.line,
	);
}
