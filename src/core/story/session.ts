/** A session in which a story is practised: which question comes next, which follow-up fits what was said. */
import { lintText } from '../lesson/lint';
import type { PassageKind } from '../lesson/passages';
import type { RuleId } from '../lesson/rules';
import {
	PHASES,
	type FollowUp,
	type AnswerMark,
	type Phase,
	type QuestionSet,
	type StoryQuestion,
} from './questions';
import type { StorySection } from '../note/sections';

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

/**
 * Whether the failure has been told in full: what happened, a sign, and what was done stand in the note. Before that
 * nothing of the second pass may be shown.
 */
export function isTold(said: Said): boolean {
	return said.has('happened') && (said.has('noticed') || said.has('missed')) && said.has('did');
}

/** Whether every section of a story holds something. */
export function isWhole(said: Said): boolean {
	return isTold(said) && said.has('now') && said.has('tested') && said.has('pattern');
}

/** The question to go on with, by which sections of the note hold something; null where all do. */
export function resumeAt(set: QuestionSet, said: Said): StoryQuestion | null {
	const open = (section: StorySection): boolean =>
		!said.has(section) &&
		!(
			(section === 'noticed' || section === 'missed') &&
			(said.has('noticed') || said.has('missed')) &&
			said.has('did')
		);
	return set.questions.find(({ section }) => open(section)) ?? null;
}

/**
 * The question that comes so many places behind another; null behind the last one, and where the second
 * pass is not open yet.
 */
export function questionAfter(set: QuestionSet, order: Order, id: string, said: Said): StoryQuestion | null {
	const questions = questionsInOrder(set, order);
	const next = questions[questions.findIndex((one) => one.id === id) + 1];
	return next === undefined || (isLesson(next.phase) && !isTold(said)) ? null : next;
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
		return answer.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length < fewerWords;
	const isIn =
		(text: string) =>
		(mark: AnswerMark): boolean =>
			markIn(set, mark, text) !== null;
	return present.length === 0
		? !without.some(isIn(section))
		: present.some(isIn(answer)) && !without.some(isIn(answer));
}

/** What the lesson check calls the sections that it reads. */
const KINDS: Partial<Record<StorySection, PassageKind>> = {
	happened: 'happened',
	noticed: 'noticed',
	did: 'did',
	now: 'change',
};

/** What the lesson check finds in an answer as it was typed. */
export function rulesIn(question: StoryQuestion, answer: string): RuleId[] {
	const kind = KINDS[question.section];
	return kind === undefined ? [] : lintText(kind, answer);
}

/** How often the story is pressed for more at one question: gently while the failure is told, firmly at the lesson. */
const MOST_FOLLOW_UPS: Record<Phase, number> = {
	'warm-up': 1,
	failure: 1,
	response: 2,
	lesson: 3,
	pattern: 1,
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
