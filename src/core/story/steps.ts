/** Where a practice session is, and where each answer leads it. */
import type { ParseContext } from '../note/note';
import { saidIn } from '../note/sections';
import { lintNote } from '../lesson/lint';
import type { Snapshot } from '../vault/snapshot';
import { TELLING_PARTS, type TellingPart, type QuestionSet, type StoryQuestion } from './questions';
import type { RubricGrades } from './scorecard';
import { AREAS, type Area } from '../note/story';
import {
	followUpFor,
	isLesson,
	isNeeded,
	isTold,
	isWhole,
	missingIn,
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
	/** The part of the failure that is asked for because it is missing; empty for none. */
	missing: string;
	/** The parts that the user goes on without. */
	skipped: string[];
	/** The area that is practised alone; empty for all of them. */
	area: Area | '';
	/** The seconds that each phase took until `seen`, the moment at which something was last done; empty for none. */
	spent: [phase: string, seconds: number][];
	seen: string;
}

export const FRESH_SESSION: Session = {
	step: '',
	order: 'story-first',
	followUp: '',
	asked: [],
	hints: [],
	grades: {},
	missing: '',
	skipped: [],
	area: '',
	spent: [],
	seen: '',
};

/**
 * The question that is asked: the one that was chosen, if it may be shown, else the one that the note says
 * comes next.
 */
function questionNow(set: QuestionSet, { step, skipped }: Session, said: Said): StoryQuestion | null {
	const chosen = set.questions.find(({ id }) => id === step);
	if (chosen !== undefined && (!isLesson(chosen.phase) || isTold(said, skipped))) return chosen;
	return resumeAt(set, said);
}

/** What is on the screen: the step that was chosen, if it may be shown, else the one that the note says comes next. */
export function stepNow(
	set: QuestionSet,
	session: Session,
	said: Said,
): 'start' | 'scorecard' | StoryQuestion {
	const { step, skipped } = session;
	if (step === 'scorecard' && isTold(said, skipped)) return 'scorecard';
	const isOpen = step === '' || step === 'start' || step === 'scorecard';
	if ((isOpen && isWhole(set, said)) || (step === 'start' && isTold(said, skipped))) return 'start';
	return questionNow(set, session, said) ?? 'start';
}

/**
 * The ways to practise a story that is told: all of it, what is different now first, one area, or no more
 * than its rating.
 */
export type Way = 'again' | 'lesson-first' | 'scorecard' | Area;

/** The areas that can be practised alone: those of which something is asked. */
export const areasAlone = ({ questions }: QuestionSet): Area[] =>
	AREAS.filter((area) => questions.some((one) => one.area === area));

/** The session as the note allows it: no area is practised alone of a failure that is not told. */
export const allowed = <T extends Session>(session: T, said: Said): T =>
	isTold(said, session.skipped) ? session : { ...session, area: '' };

/** A session that begins anew: at its first question, at what is different now, at one area, or at the scorecard. */
export function begun(set: QuestionSet, what: Way): Session {
	const area = AREAS.find((one) => one === what);
	if (area !== undefined) {
		const first = set.questions.find((one) => one.area === area);
		return { ...FRESH_SESSION, area, step: first?.id ?? '' };
	}
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

/** The part that is asked for with a question because it is missing; null where none is. */
const askedFor = (set: QuestionSet, { missing }: Session, { id }: StoryQuestion): TellingPart | null =>
	TELLING_PARTS.find((part) => part === missing && set.parts[part].question === id) ?? null;

/**
 * On to the question that comes next, behind the last one to the scorecard. Behind the failure what is missing of it is
 * asked for, once: whoever goes on from there goes on without it, so that no way leads round.
 */
export function goneOn(set: QuestionSet, session: Session, question: StoryQuestion, said: Said): Session {
	const asked = askedFor(set, session, question);
	const skipped = asked === null ? session.skipped : [...session.skipped, asked];
	const on = { ...session, followUp: '', missing: '', skipped };
	const next = questionAfter(set, on, question.id, said);
	if (session.area !== '') return { ...on, step: next?.id ?? 'scorecard' };
	const isSecond = isLesson(question.phase);
	if (asked === null && next !== null && (isSecond || !isLesson(next.phase))) return { ...on, step: next.id };
	const [missing] = missingIn(set, said, skipped).filter((part) => isNeeded(part) || !isSecond);
	if (missing !== undefined) return { ...on, step: set.parts[missing].question, missing };
	const second =
		isSecond || session.order === 'lesson-first'
			? undefined
			: questionsInOrder(set, session.order).find(({ phase }) => isLesson(phase));
	return { ...on, step: second?.id ?? 'scorecard' };
}

/** The name of the part that is asked for with a question because it is missing; null where none is. */
export function missingName(set: QuestionSet, session: Session, question: StoryQuestion): string | null {
	const part = askedFor(set, session, question);
	return part === null ? null : set.parts[part].name;
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
	if (followUp === null) {
		// Whoever answers is led on in order; what only words of English can show is not asked for again.
		const wanted = askedFor(set, session, question);
		const skipped = wanted === null || isNeeded(wanted) ? session.skipped : [...session.skipped, wanted];
		return goneOn(set, { ...session, step: question.id, missing: '', skipped }, question, said);
	}
	return {
		...session,
		step: question.id,
		followUp: followUp.id,
		asked: [...session.asked, [question.id, followUp.id]],
	};
}
