/**
 * Where a story begins that is not told yet: at a broad question, or at one of three that are asked often. What is said
 * there places the story, and four levels of help lie beside it like a map.
 */
import { lintText } from '../lesson/lint';
import { SCALES, type SCENARIOS } from '../note/story';

/** `open` is the broad one; each of the others means one kind of failure. */
export const BEGINNINGS = ['open', 'commitment', 'assumption', 'twice'] as const;
export type BeginningId = (typeof BEGINNINGS)[number];
type Scale = (typeof SCALES)[number];
type Scenario = (typeof SCENARIOS)[number];

/** Help with a whole answer, from the gentlest to the most. What belongs to the second pass stands apart. */
export interface HelpMap {
	calm: string;
	shape: string;
	/** What a strong answer holds. */
	holds: { failure: readonly string[]; lesson: readonly string[] };
	/** A frame to fill in. */
	frame: { failure: string; lesson: string };
}

interface Beginning {
	/** What it is called where one chooses. */
	name: string;
	ask: string;
	/** The kind of failure that it means; null where the words have to show it. */
	scenario: Scenario | null;
	help: HelpMap;
}

/**
 * How somebody begins to tell of a failure: with a choice of their own or with something else, and how easy it is to
 * them: kept away or small, or turned against themselves.
 */
export const OPENINGS = ['own', 'outside', 'we', 'nobody', 'plain', 'guarded', 'harsh'] as const;
type Opening = (typeof OPENINGS)[number];

export interface BeginningSet {
	beginnings: Record<BeginningId, Beginning>;
	/** Help with a story of each kind. */
	help: Record<Scenario, HelpMap>;
	/** The words by which a kind shows; each of them is found, so they are global. */
	kinds: Record<Scenario, RegExp>;
	/** The words by which it shows how long a failure lasted. */
	spans: Record<Scale, RegExp>;
	/** A first sentence that begins with oneself. */
	self: RegExp;
	/** What is said of how somebody begins. */
	openings: Record<Opening, string>;
}

/** What the first words of a story say of it. */
export interface Placed {
	scenario: Scenario;
	/** The words that led to that kind; empty where none did. */
	by: string[];
	/** How long it lasted; null where nothing says so. */
	scale: Scale | null;
	opening: Opening;
}

/** The kinds in the order in which they win where as many words speak for each. */
const KINDS: readonly Scenario[] = ['rejected-feedback', 'execution-failure', 'wrong-decision'];
const MOST_NAMED = 3;

/** The marks by which a beginning shows whose choice it tells. */
interface Heard {
	marks: Record<'decision' | 'we' | 'denial' | 'guarded', RegExp>;
}

function openingOf(set: Heard, { self }: BeginningSet, text: string): Opening {
	const rules = lintText('happened', text);
	if (rules.includes('L9')) return 'harsh';
	if (set.marks.guarded.test(text)) return 'guarded';
	if (rules.includes('L11') || set.marks.denial.test(text)) return 'outside';
	if (self.test(text) || set.marks.decision.test(text)) return 'own';
	if (set.marks.we.test(text)) return 'we';
	return rules.includes('L10') ? 'nobody' : 'plain';
}

/** Places a story by its first words: which kind of failure it is, how long it lasted, and how it begins. */
export function placed(set: Heard, words: BeginningSet, id: BeginningId, text: string): Placed {
	const found = KINDS.map((scenario) => ({
		scenario,
		by: [...new Set([...text.matchAll(words.kinds[scenario])].map(([match]) => match.toLowerCase()))],
	}));
	const best = found.reduce((most, one) => (one.by.length > most.by.length ? one : most));
	const { scenario } = words.beginnings[id];
	return {
		...(scenario === null ? { ...best, by: best.by.slice(0, MOST_NAMED) } : { scenario, by: [] }),
		...(scenario === null && best.by.length === 0 ? { scenario: 'execution-failure' as const } : {}),
		scale: [...SCALES].reverse().find((scale) => words.spans[scale].test(text)) ?? null,
		opening: openingOf(set, words, text),
	};
}
