/** Where a practice session is, and where each answer leads it. */
import type { ParseContext } from '../note/note';
import { saidIn } from '../note/sections';
import { lintNote } from '../lesson/lint';
import type { Snapshot } from '../vault/snapshot';
import type { QuestionSet, StoryQuestion } from './questions';
import type { RubricGrades } from './scorecard';
import {
	followUpFor,
	isLesson,
	isTold,
	isWhole,
	questionAfter,
	questionBefore,
	questionsInOrder,
	resumeAt,
	rulesIn,
	type Order,
	type Said,
} from './session';

export interface Session {
	/** A question, `start` or `scorecard`; empty for where the note says to go on. */
	step: string;
	order: Order;
	/** The follow-up that is being asked; empty for the question itself. */
	followUp: string;
	/** The follow-ups that were asked, each behind its question. */
	asked: [question: string, followUp: string][];
	/** How many hints were taken, by question. */
	hints: [question: string, taken: number][];
	grades: RubricGrades;
}

export const FRESH_SESSION: Session = {
	step: '',
	order: 'story-first',
	followUp: '',
	asked: [],
	hints: [],
	grades: {},
};

/**
 * The question that is asked: the one that was chosen, if it may be shown, else the one that the note says
 * comes next.
 */
function questionNow(set: QuestionSet, { step }: Session, said: Said): StoryQuestion | null {
	const chosen = set.questions.find(({ id }) => id === step);
	if (chosen !== undefined && (!isLesson(chosen.phase) || isTold(said))) return chosen;
	return resumeAt(set, said);
}

/** What is on the screen: the step that was chosen, if it may be shown, else the one that the note says comes next. */
export function stepNow(
	set: QuestionSet,
	session: Session,
	said: Said,
): 'start' | 'scorecard' | StoryQuestion {
	const { step } = session;
	if (step === 'scorecard' && isTold(said)) return 'scorecard';
	const isOpen = step === '' || step === 'start' || step === 'scorecard';
	if (isOpen && isWhole(said)) return 'start';
	return questionNow(set, session, said) ?? 'start';
}

/** A session that begins anew: at its first question, at what is different now, or at the scorecard. */
export function begun(set: QuestionSet, what: 'again' | 'lesson-first' | 'scorecard'): Session {
	const order = what === 'lesson-first' ? what : 'story-first';
	const step = what === 'scorecard' ? what : (questionsInOrder(set, order)[0]?.id ?? '');
	return { ...FRESH_SESSION, order, step };
}

/** The session with one more hint taken at a question. */
export function withHint(session: Session, { id }: StoryQuestion): Session {
	const taken = session.hints.find(([question]) => question === id)?.[1] ?? 0;
	const others = session.hints.filter(([question]) => question !== id);
	return { ...session, hints: [...others, [id, taken + 1]] };
}

/**
 * One step back: from a follow-up to its question, from a question to the one before, from the scorecard to
 * the last.
 */
export function goneBack(set: QuestionSet, session: Session, question: StoryQuestion | null): Session {
	if (session.followUp !== '') return { ...session, step: question?.id ?? '', followUp: '' };
	const before =
		question === null
			? questionsInOrder(set, session.order).at(-1)
			: (questionBefore(set, session.order, question.id) ?? question);
	return { ...session, step: before?.id ?? '' };
}

/**
 * On to the question that comes next, behind the last one to the scorecard. Where the failure is not told
 * in full yet, back to what is missing of it.
 */
export function goneOn(set: QuestionSet, session: Session, question: StoryQuestion, said: Said): Session {
	const following = questionAfter(set, session.order, question.id, said);
	const missing = isTold(said) ? 'scorecard' : (resumeAt(set, said)?.id ?? '');
	return { ...session, step: following?.id ?? missing, followUp: '' };
}

/** What was saved: the answer as it was typed, and the story's note as it stands with it. */
export interface SavedAnswer {
	answer: string;
	path: string;
	text: string;
}

/** On from a question whose answer was saved: to the follow-up that the answer calls for, else as `goneOn` does. */
export function answered(
	set: QuestionSet,
	session: Session,
	question: StoryQuestion,
	{ answer, path, text }: SavedAnswer,
	{ snapshot, reading }: { snapshot: Snapshot; reading: ParseContext },
): Session {
	const asked = session.asked.filter(([id]) => id === question.id).map(([, followUp]) => followUp);
	const said = saidIn(text);
	const isLate = lintNote(path, text, snapshot, reading).some(({ rule }) => rule === 'L13');
	const rules = [...rulesIn(question, answer), ...(isLate ? (['L13'] as const) : [])];
	const section = said.get(question.section) ?? '';
	const followUp = followUpFor(set, question, { answer, section, rules }, asked);
	if (followUp === null) return goneOn(set, { ...session, step: question.id }, question, said);
	return {
		...session,
		step: question.id,
		followUp: followUp.id,
		asked: [...session.asked, [question.id, followUp.id]],
	};
}

/** Whether a session cannot go on behind a question before the failure is told in full. */
export function isHeldBack(
	set: QuestionSet,
	{ order }: Session,
	question: StoryQuestion,
	said: Said,
): boolean {
	return !isTold(said) && questionAfter(set, order, question.id, said) === null;
}
