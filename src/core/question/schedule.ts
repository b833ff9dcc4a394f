/**
 * When a question is to be practised next: FSRS, replayed from the notes, so that nothing is kept that they
 * do not say.
 */
import { parseISO } from 'date-fns';
import { createEmptyCard, fsrs, Rating, type Card, type Grade as FsrsGrade } from 'ts-fsrs';
import { utc } from '../day';
import type { Grade } from '../note/drill-log';

/** A day on which a question was answered, in an interview or a drill. */
export interface AnswerDay {
	day: string;
	grade: Grade;
}

const FSRS_GRADES: Record<Grade, FsrsGrade> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good,
	easy: Rating.Easy,
};

/** What a rating in an interview is worth as a review. */
export const GRADE_OF = new Map<string, Grade>([
	['poor', 'again'],
	['medium', 'hard'],
	['good', 'good'],
	['excellent', 'easy'],
]);

/**
 * Whole days are the unit here, so that the steps of minutes are off; and without chance the same notes give the same
 * dates. All else is as FSRS has it by default.
 */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/** A day as an instant: its noon in UTC, so that no time zone makes another day of it. */
const instantOf = (day: string): Date => parseISO(`${day}T12:00:00`, { in: utc });
const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** A card after one more answer; null is a question that was never answered. */
const answered = (card: Card | null, { day, grade }: AnswerDay): Card =>
	scheduler.next(card ?? createEmptyCard(instantOf(day)), instantOf(day), FSRS_GRADES[grade]).card;

const notBeyond = (due: string, before: string | null): string =>
	before !== null && before < due ? before : due;

/**
 * The day on which a question is due, after its reviews in the order of time; null if there are none. Nothing is put off beyond
 * the day of the next interview, `before`, where one is known.
 */
export function dueAfter(reviews: readonly AnswerDay[], before: string | null): string | null {
	const card = reviews.reduce<Card | null>(answered, null);
	return card === null ? null : notBeyond(dayOf(card.due), before);
}

/** How likely its answer is still known at noon of the day, from 0 to 1; null if it was not answered by then. */
export function retrievabilityOn(reviews: readonly AnswerDay[], day: string): number | null {
	const card = reviews.filter((one) => one.day <= day).reduce<Card | null>(answered, null);
	return card === null ? null : scheduler.get_retrievability(card, instantOf(day), false);
}
