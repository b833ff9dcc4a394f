/** A session in which a story is practised: which question comes next, which follow-up fits what was said. */
import { lintText } from '../lesson/lint';
import { STORY_KINDS } from '../lesson/passages';
import type { RuleId } from '../lesson/rules';
import {
	TELLING_PARTS,
	PHASES,
	type FollowUp,
	type AnswerMark,
	type TellingPart,
	type Phase,
	type QuestionSet,
	type StoryQuestion,
} from './questions';
import type { StorySection } from '../note/sections';
import { segments } from '../segments';

export type Order = 'story-first' | 'lesson-first';
export type Said = ReadonlyMap<string, string>;

/** Whether a phase belongs to the second pass. */
export const isLesson = (phase: Phase): boolean => phase === 'lesson' || phase === 'pattern';

/** The questions in the order in which they are asked. */
export function questionsInOrder({ questions }: QuestionSet, order: Order): StoryQuestion[] {
	const rank = (phase: Phase): number =>
		PHASES.indexOf(phase) - (order === 'lesson-first' && isLesson(phase) ? PHASES.length : 0);
	return [...questions].sort((a, b) => rank(a.phase) - rank(b.phase));
}

/** Fewer words than these say nothing yet. */
const LEAST_WORDS = 3;
/** A sign of Chinese is a word of its own. */
const WORD = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

const isSaid = (said: Said, section: StorySection): boolean =>
	(said.get(section)?.match(WORD)?.length ?? 0) >= LEAST_WORDS;

/** The parts without which nothing of the second pass may be shown: those that need no language to be seen. */
const NEEDED = {
	what: (said) => isSaid(said, 'happened'),
	sign: (said) => isSaid(said, 'noticed') || isSaid(said, 'missed'),
	did: (said) => isSaid(said, 'did'),
} satisfies Partial<Record<TellingPart, (said: Said) => boolean>>;

/** The marks by which the other parts show. */
const SHOWN: Partial<Record<TellingPart, AnswerMark>> = {
	when: 'quantity',
	choice: 'decision',
	cost: 'cost',
};
const TELLING: readonly StorySection[] = ['happened', 'noticed', 'missed', 'did'];

export const isNeeded = (part: TellingPart): part is keyof typeof NEEDED => Object.hasOwn(NEEDED, part);

/** The parts of a told failure that are missing, those left out that the user goes on without. */
export function missingIn(set: QuestionSet, said: Said, skipped: readonly string[]): TellingPart[] {
	const text = TELLING.map((section) => said.get(section) ?? '').join('\n');
	return TELLING_PARTS.filter((part) => {
		if (skipped.includes(part)) return false;
		if (isNeeded(part)) return !NEEDED[part](said);
		const mark = SHOWN[part];
		// Of a failure of which nothing is told nothing else can be missing.
		return mark !== undefined && NEEDED.what(said) && !set.marks[mark].test(text);
	});
}

/**
 * Whether the failure has been told in full: what happened, a sign, and what was done stand in the note, or the user
 * goes on without them. Before that nothing of the second pass may be shown.
 */
export function isTold(said: Said, skipped: readonly string[] = []): boolean {
	return (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).every(
		(part) => skipped.includes(part) || NEEDED[part](said),
	);
}

/** Whether every section of a story that is asked for holds something. */
export function isWhole({ questions }: QuestionSet, said: Said): boolean {
	return isTold(said) && questions.every(({ phase, section }) => !isLesson(phase) || isSaid(said, section));
}

/** The question to go on with, by which sections of the note hold something; null where all do. */
export function resumeAt(set: QuestionSet, said: Said): StoryQuestion | null {
	const open = (section: StorySection): boolean =>
		!isSaid(said, section) &&
		!((section === 'noticed' || section === 'missed') && NEEDED.sign(said) && NEEDED.did(said));
	return set.questions.find(({ section }) => open(section)) ?? null;
}

/**
 * The question that comes so many places behind another; null behind the last one, and where the second
 * pass is not open yet.
 */
export function questionAfter(
	set: QuestionSet,
	{ order, skipped }: { order: Order; skipped?: readonly string[] },
	id: string,
	said: Said,
): StoryQuestion | null {
	const questions = questionsInOrder(set, order);
	const next = questions[questions.findIndex((one) => one.id === id) + 1];
	return next === undefined || (isLesson(next.phase) && !isTold(said, skipped)) ? null : next;
}

/** The question that comes before another; null before the first. */
export function questionBefore(set: QuestionSet, order: Order, id: string): StoryQuestion | null {
	const questions = questionsInOrder(set, order);
	return questions[questions.findIndex((one) => one.id === id) - 1] ?? null;
}

/** The words by which a mark shows in a text; null where it does not. */
export function markIn(set: QuestionSet, mark: AnswerMark, text: string): string | null {
	return set.marks[mark].exec(text)?.[0].trim() ?? null;
}

/** What was typed just now, and all that stands under its heading by then. */
export interface Typed {
	answer: string;
	section: string;
	/** What the lesson check finds in the answer, or, of telling late, in the whole note. */
	rules: readonly RuleId[];
}

/** What may be said elsewhere in the section is looked for in all of it; what was said wrongly, in the answer alone. */
function fits(
	{ with: present = [], without = [], fewerWords, rule }: FollowUp,
	set: QuestionSet,
	{ answer, section, rules }: Typed,
): boolean {
	if (rule !== undefined) return rules.includes(rule);
	if (fewerWords !== undefined)
		return (
			answer.split(/\s+/).flatMap((word) => (/[\p{L}\p{N}]/u.test(word) ? segments(word) : [])).length <
			fewerWords
		);
	const isIn =
		(text: string) =>
		(mark: AnswerMark): boolean =>
			markIn(set, mark, text) !== null;
	return present.length === 0
		? !without.some(isIn(section))
		: present.some(isIn(answer)) && !without.some(isIn(answer));
}

/** What the lesson check finds in an answer as it was typed. */
export function rulesIn(question: StoryQuestion, answer: string): RuleId[] {
	const kind = STORY_KINDS[question.section];
	return kind === undefined ? [] : lintText(kind, answer);
}

/**
 * How often the story is pressed for more at one question: gently while the failure is told, firmly at the lesson.
 * What is said to a follow-up is heard as the answer was.
 */
const MOST_FOLLOW_UPS: Record<Phase, number> = {
	'warm-up': 2,
	failure: 2,
	response: 2,
	lesson: 3,
	pattern: 2,
};

/**
 * The follow-up that fits what was said to a question, leaving out those that were asked already; null
 * where none does.
 */
export function followUpFor(
	set: QuestionSet,
	question: StoryQuestion,
	typed: Typed,
	asked: readonly string[],
): FollowUp | null {
	if (asked.length >= MOST_FOLLOW_UPS[question.phase]) return null;
	const known = question.followUps.flatMap((id) => set.followUps.find((one) => one.id === id) ?? []);
	return known.find((one) => !asked.includes(one.id) && fits(one, set, typed)) ?? null;
}
