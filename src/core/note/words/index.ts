/** The words that people write in their notes, of all languages at once. */
import { lazily, once } from '../../once';
import type { Property } from '../../settings';
import { GERMAN_WORDS } from './de';
import { ENGLISH_WORDS } from './en';
import { SPANISH_WORDS } from './es';
import { remembered } from './remembered';
import type { List, NoteWords } from './shape';
import { CHINESE_WORDS } from './zh';

export type { NoteWords, PlanColumn, QuestionLabel, RatingWord, ResultWord, StageWord } from './shape';

export const LANGUAGES: readonly NoteWords[] = [ENGLISH_WORDS, CHINESE_WORDS, GERMAN_WORDS, SPANISH_WORDS];

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

const LONGEST_WORD = 300;
/** Words with a space or a hyphen between them, with capitals at their beginnings alone. */
const PLAIN_WORDS = /^[A-Za-z\d][a-z\d']*(?:[ -][A-Za-z\d][a-z\d']*)*$/;

const IN_BRACKETS = /([^\s(（])\s*(?:\([^()]*\)|（[^（）]*）)$/;

/**
 * A word as it is compared: without case, emphasis, a colon and the parenthesis behind it; `_`, `-` and a
 * capital inside a word are spaces.
 */
export function wordKey(text: string): string {
	// No word is so long, and a long run of spaces would be tried again and again.
	const word = text.slice(0, LONGEST_WORD).trim();
	if (PLAIN_WORDS.test(word)) return word.toLowerCase().replace(/-/g, ' ');
	const key = word
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[*`\u2018\u2019]/g, (mark) => (mark === '*' || mark === '`' ? '' : "'"))
		.replace(/[\s:：]+$/, '');
	const bare = /[)）]$/.test(key) ? key.replace(IN_BRACKETS, '$1') : key;
	return bare.replace(/([^-_\s])(?:[-_\s]{2,}|[^\S ]|[-_])(?=[^-_\s])/g, '$1 ');
}

/** A label as it is compared: a word without the number behind it, `Follow-up 2`. */
export const labelKey = remembered((text) => {
	const key = wordKey(text);
	return isDigit(key.charCodeAt(key.length - 1)) ? key.replace(/([^\s\d])\s*\d{1,2}$/, '$1') : key;
});

/**
 * How a text begins, as a figure, if that is with three letters, a digit or a Chinese letter, which `wordKey`
 * leaves as they are; else -1.
 */
function beginningOf(text: string): number {
	const first = text.charCodeAt(0);
	if (isHan(first) || isDigit(first)) return first;
	const second = text.charCodeAt(1);
	const third = text.charCodeAt(2);
	return isSmall(first | 32) && isSmall(second) && isSmall(third)
		? ((first | 32) << 16) | (second << 8) | third
		: -1;
}

/** How words begin: nearly every text is told by that to be none of them, before anything is made of it. */
export class Beginnings {
	private known: ReadonlySet<number> | null = null;

	constructor(private readonly words: () => Iterable<string>) {}

	/** False where a text is certainly none of the words, whatever stands behind it. */
	fit(text: string): boolean {
		if (text === '') return false;
		const beginning = beginningOf(text);
		if (beginning < 0) return true;
		this.known ??= new Set([...this.words()].map(beginningOf));
		return this.known.has(beginning);
	}
}

type Meanings<M extends string> = Readonly<Partial<Record<M, List>>>;

/** What each word of a table means. */
function table<M extends string>(pick: (words: NoteWords) => Meanings<M>): ReadonlyMap<string, M> {
	const found = new Map<string, M>();
	for (const language of LANGUAGES)
		for (const [meaning, list] of Object.entries(pick(language)) as [M, List][])
			for (const word of list()) {
				found.set(word, meaning);
				if (word.includes("'")) found.set(word.replace(/'/g, '\u2019'), meaning);
			}
	return found;
}

const BEGINNINGS = new WeakMap<ReadonlyMap<string, unknown>, Beginnings>();

/** What a text means by a table, as its `wordKey` does. */
export function meaningOf<M>(words: ReadonlyMap<string, M>, text: string): M | undefined {
	let begin = BEGINNINGS.get(words);
	if (begin === undefined) BEGINNINGS.set(words, (begin = new Beginnings(() => words.keys())));
	return begin.fit(text) ? words.get(wordKey(text)) : undefined;
}

/** All words of a list, whatever the language. */
function set(pick: (words: NoteWords) => List): ReadonlySet<string> {
	return new Set(LANGUAGES.flatMap((language) => pick(language)()));
}

/** The words that name a section wherever they stand in a heading, by section, in the order in which they count. */
export const IN_HEADINGS = once(() =>
	LANGUAGES.flatMap(({ inHeadings }) => inHeadings.map(([section, list]) => ({ section, words: list() }))),
);

/** What the words mean. All are asked with `wordKey`, labels with `labelKey`; sections with the name of a heading. */
export const MEANINGS = lazily({
	sections: () => table(({ sections }) => sections),
	labels: () => table(({ labels }) => labels),
	properties: () => table(({ properties }) => properties),
	/** Labels of the body that say what a property would. */
	facts: () => new Map([...table(({ properties }) => properties), ...table<Property>(({ facts }) => facts)]),
	ratings: () => table(({ ratings }) => ratings),
	judgements: () => table(({ judgements }) => judgements),
	outcomes: () => table(({ outcomes }) => outcomes),
	results: () => table(({ results }) => results),
	stages: () => table(({ stages }) => stages),
	kinds: () => table(({ kinds }) => kinds),
	formats: () => table(({ formats }) => formats),
	methods: () => table(({ methods }) => methods),
	checks: () => table(({ checks }) => checks),
	answers: () => table(({ answers }) => answers),
	planColumns: () => table(({ planColumns }) => planColumns),
	storySections: () => table(({ story }) => story?.sections ?? {}),
	scenarios: () => table(({ story }) => story?.scenarios ?? {}),
	scales: () => table(({ story }) => story?.scales ?? {}),
	levels: () => table(({ story }) => story?.levels ?? {}),
	areas: () => table(({ story }) => story?.areas ?? {}),
	grades: () => table(({ story }) => story?.grades ?? {}),
});

/** The months of all languages by their words. */
export const MONTHS = once(
	() =>
		new Map(
			LANGUAGES.flatMap(({ months }) =>
				months.flatMap((list, at) => list().map((word) => [word, at + 1] as const)),
			),
		),
);

/** The days of the week of all languages by their words: 0 for Sunday to 6. */
export const DAYS_OF_WEEK = once(
	() =>
		new Map(
			LANGUAGES.flatMap(({ weekdays }) =>
				weekdays.flatMap((list, at) => list().map((word) => [word, at] as const)),
			),
		),
);

/** Words that say which round it is, each with its number. */
export const PLACED_ROUNDS = once(
	() =>
		new Map(
			LANGUAGES.flatMap(({ placedRounds }) =>
				placedRounds.flatMap((list, at) => list().map((word) => [word, at + 1] as const)),
			),
		),
);

export const LISTS_OF_WORDS = lazily({
	dayEnds: () => set(({ dayEnds }) => dayEnds),
	dayLinks: () => set(({ dayLinks }) => dayLinks),
	rounds: () => set(({ rounds }) => rounds),
	countedRounds: () => set(({ countedRounds }) => countedRounds),
	asking: () => set(({ asking }) => asking),
	degrees: () => set(({ degrees }) => degrees),
	saying: () => set(({ saying }) => saying),
	and: () => set(({ and }) => and),
	asks: () => set(({ asks }) => asks),
	goingOn: () => set(({ goingOn }) => goingOn),
	telling: () => set(({ telling }) => telling),
	questionColumns: () => set(({ questionColumns }) => questionColumns),
	roundColumns: () => set(({ roundColumns }) => roundColumns),
	remarkColumns: () => set(({ remarkColumns }) => remarkColumns),
	because: () => set(({ because }) => because),
	folders: () => set(({ folders }) => folders),
	companyFolders: () => set(({ companyFolders }) => companyFolders),
	noise: () => set(({ noise }) => noise),
	templates: () => set(({ templates }) => templates),
	indexes: () => set(({ indexes }) => indexes),
	elsewhere: () => set(({ elsewhere }) => elsewhere),
});

const placeholders = once(() => {
	const words = set((language) => language.placeholders);
	// With room for runs of blanks.
	return { words, longest: 2 * Math.max(...[...words].map(({ length }) => length)) };
});
const nothings = once(() => set(({ nothing }) => nothing));
const BEGIN_PLACEHOLDERS = new Beginnings(() => placeholders().words);
const BEGIN_NOTHING = new Beginnings(nothings);

/** Whether a text stands where nobody has written, or where nobody knows: `TBD`, `?`, `未知`. */
export function isUnfilled(text: string): boolean {
	const bare = text.trim();
	if (bare === '') return true;
	const { words, longest } = placeholders();
	return (
		bare.length <= longest &&
		BEGIN_PLACEHOLDERS.fit(bare) &&
		words.has(bare.toLowerCase().replace(/\s+/g, ' '))
	);
}

/** Whether a text says that there is none: `None`, `n/a`, `无`. */
export function saysNone(text: string): boolean {
	const bare = text.trim();
	return BEGIN_NOTHING.fit(bare) && nothings().has(bare.toLowerCase().replace(/[.!。！]+$/, ''));
}

/** The names under which a property is looked for beside the user's own, the most usual first. */
export function namesOf(property: Property): string[] {
	return LANGUAGES.flatMap(({ properties }) => properties[property]());
}
