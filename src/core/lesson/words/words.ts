/** The lists of words that the checks of a lesson need of a language. */

/** What is known of one language. A phrase is words with spaces between them; see `en.ts` for what else it may hold. */
export interface Words {
	language: string;
	/** Short forms, and what they stand for. */
	shortForms: readonly (readonly [string, string])[];
	/** By these a line is known to be in the language. */
	common: readonly string[];
	vague: readonly string[];
	/** Vague only where nothing says when. */
	vagueAlone: readonly string[];
	inward: readonly string[];
	praises: readonly string[];
	turns: readonly string[];
	makes: readonly string[];
	does: readonly string[];
	acts: readonly string[];
	addresses: readonly string[];
	artefacts: readonly string[];
	quantities: readonly string[];
	/** In front of a part of a sentence that says when. */
	whens: readonly string[];
	triggers: readonly string[];
	weakTriggers: readonly string[];
	days: readonly string[];
	proofs: readonly string[];
	blame: readonly string[];
	interviewers: readonly string[];
	blamed: readonly string[];
	faults: readonly string[];
	manners: readonly string[];
	excuses: readonly string[];
	ownWork: readonly string[];
	hedges: readonly string[];
	people: readonly string[];
	neutral: readonly string[];
	states: readonly string[];
	auxiliaries: readonly string[];
	theirs: readonly string[];
	places: readonly string[];
	bad: readonly string[];
	nobody: readonly string[];
	selfBlame: readonly string[];
	agents: readonly string[];
	requests: readonly string[];
	/** In front of those of whom some did something. */
	parts: readonly string[];
	/** With which a story begins that goes back to something, and what goes back to its writer. */
	causes: readonly string[];
	answers: readonly string[];
	comparatives: readonly string[];
	weDecide: readonly string[];
	passive: readonly string[];
	undecided: readonly string[];
	externals: readonly string[];
	failing: readonly string[];
	poor: readonly string[];
	lacks: readonly string[];
	openers: readonly string[];
	powerless: readonly string[];
	magnitudes: readonly string[];
	/** What holds such a word and is none. */
	notLarge: readonly string[];
	notices: readonly string[];
	tells: readonly string[];
	/** Telling that was done to the writer. */
	toldMe: readonly string[];
	/** Telling that did not happen. */
	untold: readonly string[];
	waits: readonly string[];
	silences: readonly string[];
	/** Words in front of when a silence ended. */
	lasts: readonly string[];
	/** The writer, and what is done by the writer. */
	i: readonly string[];
	byMe: readonly string[];
	/** Words in front of somebody who is spoken to. */
	toSomebody: readonly string[];
	/** Words that may stand between somebody and what they do, and in front of what is named. */
	adverbs: readonly string[];
	articles: readonly string[];
	/** Words between two parts of a sentence, and those of them behind which it begins anew. */
	joins: readonly string[];
	links: readonly string[];
	was: readonly string[];
	not: readonly string[];
	/** Words in front of a colon that say nothing of when. */
	labels: readonly string[];
	/** In front of a day. */
	towards: readonly string[];
	weekdays: readonly string[];
	months: readonly string[];
	numbers: readonly string[];
	/** From the first on. */
	ordinals: readonly string[];
	someNumbers: readonly (readonly [string, number])[];
	spanAdjectives: readonly string[];
	/** Units of time, and how many hours they have. */
	units: readonly (readonly [string, number])[];
	/** Words behind a span of time that comes after what was said before, and words in front of one. */
	afterwards: readonly string[];
	follows: readonly string[];
	/** Words behind a span, at the end. */
	trailing: readonly string[];
	/** Parts of a month, and their day; what is counted from a beginning, and its days. */
	monthParts: readonly (readonly [string, number])[];
	dayCounts: readonly (readonly [string, number])[];
	nextWeek: readonly string[];
}
