/** Who speaks: what in a line is a name, whose turns are one's own. */
import { once } from '../once';
import { labelKey, MEANINGS, wordKey } from '../note/words';
import type { Piece, Turn } from './turns';

/** What programs and people call oneself in a transcript. */
const ME = once(
	() =>
		new Set(
			'me, you, myself, i, candidate, interviewee, applicant, microphone, a, answer, 我, 本人, 候选人, 面试者, 应聘者, 求职者, 答'
				.split(', ')
				.map(wordKey),
		),
);
/** What they call the others. */
const THEM = once(
	() =>
		new Set(
			(
				'them, interviewer, interviewers, recruiter, hiring manager, host, system audio, ' +
				'panel, q, question, 对方, 面试官, 主持人, 招聘官, 问'
			)
				.split(', ')
				.map(wordKey),
		),
);
const LONGEST_NAME = 40;
const MOST_WORDS = 5;
const SHAPE = /^[\p{L}][\p{L}\p{M}\p{N}.'’&_/()（） |-]*$/u;
/** Two or three words with capitals. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,2}$/u;

/** Whether words may be a speaker's name, by their shape alone. */
export function mayBeName(words: string): boolean {
	return words.length <= LONGEST_NAME && words.split(' ').length <= MOST_WORDS && SHAPE.test(words);
}

/** A name as names are compared. */
const nameKey = (name: string): string => wordKey(name.replace(/\s*[(（][^()（）]*[)）]$/, ''));

const isRole = (name: string): boolean => {
	const key = labelKey(name);
	return ME().has(key) || THEM().has(key);
};
/** Whether words are a label or a property of a retro, which nobody is called. */
const isLabel = (name: string): boolean => {
	const key = labelKey(name);
	return MEANINGS.labels.has(key) || MEANINGS.properties.has(key) || MEANINGS.sections.has(key);
};

/** Whether a line that is a name alone may be a speaker's: the name of a section is none. */
export const mayBeAlone = (name: string): boolean => mayBeName(name) && (isRole(name) || !isLabel(name));

/**
 * Which of the names in front of pieces are speakers': those that are marked as such, of a role, of somebody
 * who is known, or that come again; the others are words of what is said.
 */
export function speakersAmong(pieces: readonly Piece[], known: readonly string[]): Set<string> {
	const people = new Set(known.map(nameKey));
	const counts = new Map<string, number>();
	const marked = new Set<string>();
	for (const { speaker, isMarked } of pieces) {
		if (speaker === null) continue;
		counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
		if (isMarked) marked.add(speaker);
	}
	const isSpeaker = (name: string, count: number): boolean => {
		if (isRole(name) || people.has(nameKey(name))) return true;
		if (isLabel(name)) return false;
		return marked.has(name) || count > 1 || FULL_NAME.test(name);
	};
	return new Set([...counts].flatMap(([name, count]) => (isSpeaker(name, count) ? [name] : [])));
}

/** The speakers of a transcript, in the order in which they first speak. */
export function speakersOf(turns: readonly Turn[]): string[] {
	return [...new Set(turns.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))];
}

/**
 * Which speaker is oneself: `chosen` where that is one of them, else who is called so, else the one whom the
 * interviewers leave over; null where nobody knows.
 */
export function ownSpeaker(
	speakers: readonly string[],
	interviewers: readonly string[],
	chosen: string | null,
): string | null {
	const picked = speakers.find((one) => chosen !== null && nameKey(one) === nameKey(chosen));
	if (picked !== undefined) return picked;
	const me = speakers.filter((one) => ME().has(labelKey(one)));
	const [only, ...more] = me;
	if (only !== undefined) return more.length === 0 ? only : null;
	const others = new Set(interviewers.map(nameKey));
	const isOther = (one: string): boolean => THEM().has(labelKey(one)) || isAmong(nameKey(one), others);
	const left = speakers.filter((one) => !isOther(one));
	return left.length === 1 && left.length < speakers.length ? (left[0] ?? null) : null;
}

/** Whether a name is one of some, a first name alone counted where it is theirs. */
function isAmong(name: string, names: ReadonlySet<string>): boolean {
	if (names.has(name)) return true;
	return [...names].some((one) => one.split(' ')[0] === name || name.split(' ')[0] === one);
}
