/** How the values of a retro are read: leniently, and as one word for one thing. */
import { linkTarget, noteName, splitList } from '../markdown/inline';
import { RATING_WORDS, type RatingWord } from '../settings';
import { Beginnings, isUnfilled, MEANINGS, wordKey } from './words';
import { resultOf, roundIn } from './written/facts';
import { CARDINALS, ORDINALS } from './written/facts';
import { readJudgement } from './written/question';
import { pattern } from '../pattern';

export type Rating = RatingWord;
export const RATINGS: readonly Rating[] = RATING_WORDS;
export const FORMATS = ['video', 'phone', 'on-site'];
export const KINDS = ['real', 'mock'];
export const OUTCOMES = ['held', 'slipped', 'not-tested'];
export const METHODS = ['drill', 'mock', 'checklist', 'note', 'rewrite', 'other'];
export const CHECKS = ['next-interview', 'mock', 'exercise', 'peer'];

/** Words that a template holds where nobody has written yet. */
const PLACEHOLDER = pattern('i')`
	^(?:\.{2,}|…|x{3,}|-|\[?(?:company|date|position|round)\]?|topic \/ my approach \/ complexity|
	fill knowledge gap on ?(?:\.{3}|…)|practi[sc]e pattern x with problems y, z)$
`;

const LONGEST_PLACEHOLDER = 40;
const BEGIN_PLACEHOLDER = new Beginnings(() =>
	'xxx company date position round topic fill practice'.split(' '),
);

/** Whether a text is nothing: empty, or a template's own words. */
export function isPlaceholder(text: string): boolean {
	const trimmed = text.trim();
	return (
		trimmed === '' ||
		(trimmed.length <= LONGEST_PLACEHOLDER &&
			((BEGIN_PLACEHOLDER.fit(trimmed) && PLACEHOLDER.test(trimmed)) || isUnfilled(trimmed)))
	);
}

/** What says that there is no theme; other such words are names of themes. */
const NO_THEME = /^(?:none|nothing|n\/a|ningun[oa]|无|没有|暂无)$/i;
const MAY_NAME_NONE = /no|n\/a|ningun|无|没/i;

/** The themes that a text names, split at its commas; `none` names none. */
export function readThemes(text: string): string[] {
	return splitList(text).filter((one) => !isPlaceholder(one) && !NO_THEME.test(one));
}

/** Whether a text that could name themes says that there is none. */
export const namesNoTheme = (text: string): boolean =>
	MAY_NAME_NONE.test(text) && splitList(text).some((one) => NO_THEME.test(one));

const folded = (word: string): string =>
	word
		.trim()
		.toLowerCase()
		.replace(/[\s_-]+/g, '-');

/**
 * The word of `list` that `text` is, whatever its case and spaces, or means by the table `meant`; null if it
 * is none of them.
 */
export function wordOf(
	list: readonly string[],
	text: string,
	meant: ReadonlyMap<string, string> = NO_MEANINGS,
): string | null {
	if (list.includes(text)) return text;
	const one = folded(text);
	const meaning = (word: string): string | undefined => meant.get(wordKey(word));
	return list.find((word) => folded(word) === one) ?? list.find((word) => word === meaning(text)) ?? null;
}
const NO_MEANINGS: ReadonlyMap<string, string> = new Map();

/** The result that a text means, in whatever language; else the word of `list` that it is; null if it is neither. */
export function readResult(list: readonly string[], text: string): string | null {
	return resultOf(text) ?? wordOf(list, text);
}

/** The number of a round, `2` for `2`, `R2`, `Round 2` and `Second interview`; any other text is its name. */
export function readRound(text: string): { number: number | null; name: string | null } {
	const words = text
		.trim()
		.toLowerCase()
		.replace(/[\s_#-]+/g, ' ')
		.trim();
	const digits =
		/^(?:(?:round|interview|r|no\.?) ?)?(\d{1,2})(?:st|nd|rd|th)?(?: (?:round|interview)| ?(?:of|\/) ?\d+)?$/.exec(
			words,
		);
	if (digits !== null) return { number: Number(digits[1]), name: null };
	const word = words.replace(/^(?:round|interview) | (?:round|interview)$/g, '');
	const place = Math.max(ORDINALS.indexOf(word), words === word ? -1 : CARDINALS.indexOf(word));
	if (place >= 0) return { number: place + 1, name: null };
	const round = roundIn(text);
	return { number: round?.value ?? null, name: round?.from === text.trim() ? null : text.trim() };
}

const HOURS = 'h|hr|hrs|hours?|horas?|std|stunden?';
const MINUTES = "m|min|mins|minutes?|minutos?|minuten?|'";
const SPENT = new RegExp(
	`^(?:~|about |ca\\.? )?(?:(\\d+(?:\\.\\d+)?) ?(?:${HOURS})(?![a-z])\\.?)?,?(?: (?:and|y|und))? ?` +
		`(?:(\\d+(?:\\.\\d+)?) ?(?:${MINUTES})?)?\\.?$`,
);

/** Minutes, from `45`, `45 minutes`, `1h`, `1h 30m`, `1.5 hours` or `1:15`; null if it is no duration. */
export function readMinutes(text: string): number | null {
	const trimmed = text.trim().toLowerCase();
	const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(trimmed);
	if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
	const match = SPENT.exec(trimmed);
	if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
	return Math.round(Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0));
}

/** A whole or decimal number within bounds, from `3`, `3/5`, `60%` or `4, shaky`; null if there is none. */
export function readNumber(text: string, least: number, most: number): number | null {
	const match = /^(-?\d+(?:\.\d+)?)(?:\s*(?:%|\/\s*(\d+)))?(?![\w.])/.exec(text.trim());
	// A number out of another total is on another scale.
	const number = match === null || Number(match[2] ?? most) !== most ? NaN : Number(match[1]);
	return number >= least && number <= most ? number : null;
}

/** `Dana Lee (manager)` is a name and a role; a link gives its note's name. */
export function readPerson(text: string): { name: string; role: string | null } {
	// The last of several: `Tom, Aisha, and Sam`.
	const whole = text.trim().replace(/^(?:and|&)\s+/i, '');
	const isLink = linkTarget(whole) !== null;
	const [, before, role] = isLink ? [] : (/^(.*\S)\s*\(([^()]*)\)$/.exec(whole) ?? []);
	const name = (before ?? whole).trim();
	const target = linkTarget(name);
	return {
		name: target === null ? name : noteName(target),
		role: role === undefined ? null : role.trim(),
	};
}

/** The words as people write them most. */
const KNOWN_RATINGS = new Map(
	RATINGS.flatMap(
		(word) =>
			[
				[word, word],
				[word.charAt(0).toUpperCase() + word.slice(1), word],
			] as const,
	),
) as ReadonlyMap<string, Rating>;

/** A rating's word, in brackets or emphasis perhaps, and the words behind it. */
const SPOKEN_RATING = new RegExp(
	`^\\W{0,2}(${RATINGS.join('|')})\\b\\W{0,2}(?:[\\s:;.(–—-]+(.*?)\\)?)?$`,
	'is',
);

/** The place among the four words, from 0, of a rating in figures; -1 where it is none. */
function placeOnScale(figures: string): number {
	const ofFive = /^([1-5])\s*\/\s*5$/.exec(figures);
	if (ofFive !== null) return Math.max(0, Number(ofFive[1]) - 2);
	return /^[1-4](?:\s*\/\s*4)?$/.test(figures) ? Number(figures[0]) - 1 : -1;
}

/** Marks of a school. */
const LETTERS: Readonly<Record<string, Rating>> = {
	A: 'excellent',
	B: 'good',
	C: 'medium',
	D: 'poor',
	E: 'poor',
	F: 'poor',
};

/** What a text means that is nothing but a rating: one of the four words, a figure, or a word of any language. */
function ratingOf(text: string): Rating | undefined {
	return (
		RATINGS.find((rating) => rating === text) ??
		RATINGS[placeOnScale(text)] ??
		LETTERS[/^[A-F][+-]?$/.test(text) ? text.charAt(0) : ''] ??
		MEANINGS.ratings.get(wordKey(text.slice(0, LONGEST_PLACEHOLDER).replace(/[.!。！]+$/, '')))
	);
}

/**
 * A rating and its reason, from `Poor, no idea`, `2`, `3/5`. One to four are the four words in their order;
 * of five, one and two are poor, three medium, four good, five excellent. Another word is kept, and is not
 * `known`. What stands below a line that is a rating is its reason.
 */
export function readRating(text: string): ReadRating {
	const [line = '', ...below] = text.split('\n');
	const above = below.length === 0 ? null : ratingIn(line);
	if (above?.known !== true) return ratingIn(text);
	const reason = [above.reason ?? '', ...below.map((one) => one.trim())].filter((one) => one !== '');
	return { ...above, reason: reason.length === 0 ? null : reason.join(' ') };
}

interface ReadRating {
	rating: string;
	reason: string | null;
	known: boolean;
}

function ratingIn(text: string): ReadRating {
	const comma = /[,，،]/.exec(text);
	let head = (comma === null ? text : text.slice(0, comma.index)).trim();
	let reason = comma === null ? '' : text.slice(comma.index + 1).trim();
	const plain = KNOWN_RATINGS.get(head);
	if (plain !== undefined) return { rating: plain, reason: reason === '' ? null : reason, known: true };
	const spoken = SPOKEN_RATING.exec(head);
	if (spoken !== null) {
		reason = [spoken[2]?.trim() ?? '', reason].filter((part) => part !== '').join(', ');
		head = (spoken[1] ?? '').toLowerCase();
	}
	const word = ratingOf(head);
	const judged = word === undefined ? readJudgement(text) : null;
	if (judged !== null) return { ...judged, reason: judged.reason, known: true };
	return {
		rating: word ?? head,
		reason: reason === '' ? null : reason,
		known: word !== undefined,
	};
}
