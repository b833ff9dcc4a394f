/** The words that people write in their notes, of all languages at once. */
import type { Property } from '../../settings';
import { ENGLISH_WORDS } from './en';
import type { NoteWords } from './shape';
import { CHINESE_WORDS } from './zh';

export type { NoteWords, PlanColumn, QuestionLabel, RatingWord, ResultWord, StageWord } from './shape';

export const LANGUAGES: readonly NoteWords[] = [ENGLISH_WORDS, CHINESE_WORDS];

const LONGEST_WORD = 300;

/** A word as it is compared: without case, emphasis, a colon and the parenthesis behind it; `_`, `-` and a capital inside a word are spaces. */
export function wordKey(text: string): string {
	// No word is so long, and a long run of spaces would be tried again and again.
	return text
		.slice(0, LONGEST_WORD)
		.trim()
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.replace(/[*`]/g, '')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\s:：]+$/, '')
		.replace(/([^\s(（])\s*(?:\([^()]*\)|（[^（）]*）)$/, '$1')
		.replace(/([^-_\s])[-_\s]+(?=[^-_\s])/g, '$1 ');
}

/** A label as it is compared: a word without the number behind it, `Follow-up 2`. */
export function labelKey(text: string): string {
	return wordKey(text).replace(/([^\s\d])\s*\d{1,2}$/, '$1');
}

type Meanings<M extends string> = Readonly<Partial<Record<M, readonly string[]>>>;

/** What each word of a table means. */
function table<M extends string>(pick: (words: NoteWords) => Meanings<M>): ReadonlyMap<string, M> {
	const found = new Map<string, M>();
	for (const language of LANGUAGES)
		for (const [meaning, list] of Object.entries(pick(language)) as [M, readonly string[]][])
			for (const word of list) {
				found.set(word, meaning);
				if (word.includes("'")) found.set(word.replace(/'/g, '\u2019'), meaning);
			}
	return found;
}

/** All words of a list, whatever the language. */
function set(pick: (words: NoteWords) => readonly string[]): ReadonlySet<string> {
	return new Set(LANGUAGES.flatMap(pick));
}

/** What the words mean. All are asked with `wordKey`, labels with `labelKey`; sections with the name of a heading. */
export const MEANINGS = {
	sections: table(({ sections }) => sections),
	labels: table(({ labels }) => labels),
	properties: table(({ properties }) => properties),
	/** Labels of the body that say what a property would. */
	facts: new Map([...table(({ properties }) => properties), ...table<Property>(({ facts }) => facts)]),
	ratings: table(({ ratings }) => ratings),
	judgements: table(({ judgements }) => judgements),
	outcomes: table(({ outcomes }) => outcomes),
	results: table(({ results }) => results),
	stages: table(({ stages }) => stages),
	kinds: table(({ kinds }) => kinds),
	formats: table(({ formats }) => formats),
	methods: table(({ methods }) => methods),
	checks: table(({ checks }) => checks),
	answers: table(({ answers }) => answers),
	planColumns: table(({ planColumns }) => planColumns),
} as const;

export const LISTS_OF_WORDS = {
	asks: set(({ asks }) => asks),
	goingOn: set(({ goingOn }) => goingOn),
	questionColumns: set(({ questionColumns }) => questionColumns),
	because: set(({ because }) => because),
	folders: set(({ folders }) => folders),
	companyFolders: set(({ companyFolders }) => companyFolders),
	noise: set(({ noise }) => noise),
	templates: set(({ templates }) => templates),
	indexes: set(({ indexes }) => indexes),
} as const;

const PLACEHOLDERS = set(({ placeholders }) => placeholders);
const NOTHING = set(({ nothing }) => nothing);

/** Whether a text stands where nobody has written, or where nobody knows: `TBD`, `?`, `未知`. */
export function isUnfilled(text: string): boolean {
	const bare = text.trim().toLowerCase().replace(/\s+/g, ' ');
	return bare === '' || PLACEHOLDERS.has(bare);
}

/** Whether a text says that there is none: `None`, `n/a`, `无`. */
export function saysNone(text: string): boolean {
	return NOTHING.has(
		text
			.trim()
			.toLowerCase()
			.replace(/[.!。！]+$/, ''),
	);
}

/** The names under which a property is looked for beside the user's own, the most usual first. */
export function namesOf(property: Property): string[] {
	return LANGUAGES.flatMap(({ properties }) => properties[property]);
}
