/** Why a theme failed or held in an interview, with the word that decided in the language of who reads it. */
import type { WhyWords } from '../messages/en/notes/why';
import { whatCounts, worstObserved } from '../note/observed';
import { NAMED_AS_THEME, type Occurrence } from '../vault/snapshot';
import { THEY_SAID } from '../vault/weak-lines';

/** The names of the values that decide. */
interface Deciding {
	rating: (value: string) => string;
	outcome: (value: string) => string;
}

/** What a question or a line says of a theme. */
export function whyShown(
	{ interview: { retro }, line, why }: Occurrence,
	words: WhyWords,
	values: Deciding,
): string {
	const asked = retro.questions.find((question) => whatCounts(question)?.line === line);
	const counts = asked === undefined ? null : whatCounts(asked);
	if (asked !== undefined && counts !== null && why === `${asked.title}: ${counts.why}`) {
		const { rating, observed, reason } = asked;
		const seen = worstObserved({ observed });
		return words.about(asked.title, words.whyRated(seen, rating, reason, values.rating));
	}
	if (why === NAMED_AS_THEME) return words.named;
	if (why.startsWith(THEY_SAID) && retro.reasonLines.includes(line))
		return words.theySaid(why.slice(THEY_SAID.length));
	const outcome = retro.outcomes.find((one) => one.line === line)?.outcome ?? null;
	if (outcome === null || !why.endsWith(outcome)) return why;
	const text = why.slice(0, -outcome.length).replace(/: $/, '');
	return text === '' ? values.outcome(outcome) : words.about(text, values.outcome(outcome));
}
