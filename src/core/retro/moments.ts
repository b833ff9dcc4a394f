/**
 * What an interview asks for in the days after it: first impressions, a review, letters, and what its
 * result taught.
 */
import { compare, countWhile } from '../compare';
import { isOutstanding } from '../action/actions';
import { addDays, addMinutes, addWorkingDays, daysBetween, momentOf } from '../day';
import type { Retro } from '../note/retro';
import { ASKS, type Ask } from '../settings';
import { byMoment, perSnapshot, type Interview, type PastInterview, type Snapshot } from '../vault/snapshot';
import { isNudge, isThankYou } from './letters';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Half an hour is about as long as the words that were said are still there. */
const CAPTURE_WITHIN = 30;
const REVIEW_WITHIN = DAY;
const THANKS_WITHIN = DAY;
const NUDGE_AFTER_WORKING_DAYS = 5;
const CLOSE_WITHIN = 2 * DAY;

/** After a day a first impression is a memory: the review asks for that anyway. */
const CAPTURE_MISSED = DAY;
/** After a week the next interviews cover what could be told apart. */
const REVIEW_MISSED = 7 * DAY;
/** A thank-you note that comes later than three days reads as a reminder. */
const THANKS_MISSED = 3 * DAY;
/** Two weeks after the nudge was due, the silence is an answer. */
const NUDGE_MISSED_WORKING_DAYS = 10;
/** Two weeks after a result the next ones are what one learns from. */
const CLOSE_MISSED = 14 * DAY;
/** A result without its date has no clock: it must not ask for ever. */
const UNDATED_CLOSE_DAYS = 60;
/**
 * An interview of more days ago asks for nothing but to be closed: the 15 working days of the nudge are 21
 * days, and a margin.
 */
export const LONGEST_DAYS = 30;

export type MomentName = Ask;

/** Late is still to be done, missed is not: nobody is asked for it any more. */
export type MomentState = 'on-time' | 'late' | 'missed' | 'done';

export interface Moment {
	name: MomentName;
	interview: Interview;
	/** When it is due, as a local moment; null where nothing says when. */
	due: string | null;
	state: MomentState;
	/** Whether its turn has come: it has begun, and nothing that goes before it is still to be done. */
	isOpen: boolean;
}

const NAMES: readonly MomentName[] = ASKS;
/** Later than every moment. */
const NEVER = '~';

/** What is due first comes first, what has no time last. */
function byDue(a: Moment, b: Moment): number {
	return (
		compare(a.due ?? NEVER, b.due ?? NEVER) ||
		byMoment(a.interview, b.interview) ||
		NAMES.indexOf(a.name) - NAMES.indexOf(b.name)
	);
}

/** Every moment of every interview that was held, at the moment `now`: what is due first comes first. */
export function moments(snapshot: Snapshot, now: string): Moment[] {
	return snapshot.tookPlace.flatMap((interview) => momentsOf(snapshot, interview, now)).sort(byDue);
}

/** How many days before a moment is due its interview may have been at the most: five working days, and a margin. */
const LONGEST_AHEAD = 14;

/** The moments that were due from the day `first` to the day `last`, as `moments` gives them at the moment `now`. */
export function momentsDueIn(snapshot: Snapshot, first: string, last: string, now: string): Moment[] {
	const oldest = addDays(first, -LONGEST_AHEAD);
	const isDueIn = ({ due }: Moment): boolean =>
		due !== null && due.slice(0, 10) >= first && due.slice(0, 10) <= last;
	return snapshot.tookPlace
		.filter(({ moment, retro }) => moment >= oldest || (retro.resultDate ?? '') >= oldest)
		.flatMap((interview) => momentsOf(snapshot, interview, now))
		.filter(isDueIn)
		.sort(byDue);
}

/** Whether the result of an interview came on a known day, and nothing is said yet of what it taught. */
const isUnclosed = ({ retro: { closed, result, resultDate } }: Interview): boolean =>
	closed === null && result !== 'pending' && resultDate !== null;

const unclosed = perSnapshot(
	({ tookPlace }): readonly PastInterview[] => tookPlace.filter(isUnclosed),
	(before, { replaced }) =>
		[...replaced.values()].some(({ was, is }) => isUnclosed(was) || isUnclosed(is)) ? null : before,
);

/** What asks to be done at the moment `now`, what is due first first. */
export function dueNow(snapshot: Snapshot, now: string): Moment[] {
	const today = now.slice(0, 10);
	const oldest = addDays(today, -LONGEST_DAYS);
	const oldestUndated = addDays(today, -UNDATED_CLOSE_DAYS);
	// The time of day is costly to reckon with, so that a long past is passed over by its days.
	const { tookPlace } = snapshot;
	const recent = tookPlace.slice(countWhile(tookPlace, ({ moment }) => moment < oldestUndated));
	const mayAsk = ({ moment, retro: { closed, result, resultDate } }: PastInterview): boolean =>
		moment >= oldest || (closed === null && result !== 'pending' && resultDate === null);
	const late = unclosed(snapshot).filter(
		({ moment, retro }) => moment < oldest && (retro.resultDate ?? '') >= oldest,
	);
	return [...recent.filter(mayAsk), ...late]
		.flatMap((interview) => momentsOf(snapshot, interview, now))
		.filter(({ state, isOpen }) => isOpen && (state === 'on-time' || state === 'late'))
		.sort(byDue);
}

/**
 * Whether what was in the head is in the note: under its own heading, or as questions that are rated and
 * what went how.
 */
function isCaptured({ captured, impressions, reviewed, questions, weakPoints, wentWell }: Retro): boolean {
	return (
		[captured, impressions, reviewed].some((one) => one !== null) ||
		questions.some(({ rating }) => rating !== null) ||
		weakPoints.length > 0 ||
		wentWell.length > 0
	);
}

/**
 * The moments of one interview, in the order in which they come; none if it is not over, nobody knows its
 * day, or it was before the day from which the settings ask.
 */
export function momentsOf({ settings }: Snapshot, interview: Interview, now: string): Moment[] {
	const { retro, moment: end } = interview;
	// A note of several rounds says when it was written and reviewed of all of them: the latest asks.
	if (interview.key !== interview.path) return [];
	if (end === null || end.slice(0, 10) < settings.asksSince || !isOver(retro, end, now)) return [];
	const captured = isCaptured(retro);

	const stateAt = (due: string, missed: string, isDone: boolean): MomentState => {
		if (isDone) return 'done';
		if (now > missed) return 'missed';
		return now > due ? 'late' : 'on-time';
	};
	const within = (name: MomentName, from: string, due: number, missed: number, isDone: boolean): Moment => {
		const at = addMinutes(from, due);
		return { name, interview, due: at, state: stateAt(at, addMinutes(from, missed), isDone), isOpen: true };
	};

	// Who has reviewed an interview has no first impressions left to write.
	const capture = within('capture', end, CAPTURE_WITHIN, CAPTURE_MISSED, captured);
	const review = within('review', end, REVIEW_WITHIN, REVIEW_MISSED, retro.reviewed !== null);
	review.isOpen = !isOwed(capture);
	const found = [capture, review];

	if (retro.kind === 'real') {
		const thanks = within(
			'thank-you',
			end,
			THANKS_WITHIN,
			THANKS_MISSED,
			isSettled(interview, isThankYou, ''),
		);
		thanks.isOpen = end <= now || captured;
		const due = addWorkingDays(end, NUDGE_AFTER_WORKING_DAYS);
		const isAnswered = retro.result !== 'pending' || isSettled(interview, isNudge, due.slice(0, 10));
		// It is not due by that time but from then on.
		const nudge: Moment = {
			name: 'nudge',
			interview,
			due,
			state: stateAt(due, addWorkingDays(due, NUDGE_MISSED_WORKING_DAYS), isAnswered),
			isOpen: due <= now,
		};
		found.push(thanks, nudge);
	}

	const { result, resultDate } = retro;
	// It has a property of its own: a review says nothing of a result that came later, a closing rates no
	// answer, and of one moment for both past weeks could not tell when the review was done.
	// A result that is dated tomorrow is none yet.
	if (result !== 'pending' && (resultDate === null || resultDate.slice(0, 10) <= now.slice(0, 10))) {
		const isDone = retro.closed !== null;
		const close =
			resultDate === null
				? undatedClose(interview, daysBetween(end.slice(0, 10), now.slice(0, 10)), isDone)
				: within('close', momentOf(resultDate, resultDate), CLOSE_WITHIN, CLOSE_MISSED, isDone);
		close.isOpen = !isOwed(capture) && !isOwed(review);
		found.push(close);
	}
	return found;
}

/** Whether an interview that ended at `end` is over; where only the day is known, at any time of that day. */
function isOver({ ended }: Retro, end: string, now: string): boolean {
	const isUntimed = ended === null || ended.length === 10;
	return end <= now || (isUntimed && end.slice(0, 10) <= now.slice(0, 10));
}

/**
 * Notes that were there before the plugin have results without dates: only those that took part in the
 * moments are asked.
 */
function undatedClose(interview: Interview, daysAgo: number, isDone: boolean): Moment {
	const { captured, reviewed } = interview.retro;
	const isAsked = daysAgo <= UNDATED_CLOSE_DAYS && (captured !== null || reviewed !== null);
	const open: MomentState = isAsked ? 'on-time' : 'missed';
	return { name: 'close', interview, due: null, state: isDone ? 'done' : open, isOpen: true };
}

const isOwed = ({ state }: Moment): boolean => state === 'on-time' || state === 'late';

/** Whether a follow-up of its kind is done on the day `since` or later, or cancelled: then nobody owes it. */
function isSettled({ retro }: Interview, isMeant: typeof isThankYou, since: string): boolean {
	return retro.actions.some(
		(action) => isMeant(action) && !isOutstanding(action) && (action.done === null || action.done >= since),
	);
}
