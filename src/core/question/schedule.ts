/**
 * When a question is to be practised next: FSRS, replayed from the notes, so that nothing is kept that they
 * do not say.
 */
import { fsrs, Rating, type FSRSState, type Grade as FsrsGrade } from 'ts-fsrs';
import { addDays, daysBetween } from '../day';
import { once } from '../once';
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
const scheduler = once(() => fsrs({ enable_short_term: false, enable_fuzz: false }));

/** What FSRS knows of a question after its reviews, and the day of the last. */
interface Memory {
	state: FSRSState;
	day: string;
}

const daysSince = (known: Memory | null, day: string): number =>
	known === null ? 0 : daysBetween(known.day, day);

/** What is known after one more answer; null is a question that was never answered. */
const answered = (known: Memory | null, { day, grade }: AnswerDay): Memory => ({
	state: scheduler().next_state(known?.state ?? null, daysSince(known, day), FSRS_GRADES[grade]),
	day,
});

const remembered = new WeakMap<readonly AnswerDay[], Memory>();

/** What is known after a history, of which each is replayed once; null after none. */
function memoryOf(reviews: readonly AnswerDay[]): Memory | null {
	let known = remembered.get(reviews) ?? null;
	if (known !== null) return known;
	known = reviews.reduce<Memory | null>(answered, null);
	if (known !== null) remembered.set(reviews, known);
	return known;
}

/** How many days after an answer a question is due: a better grade never comes back as soon as a worse one. */
function intervalAfter(before: Memory | null, { day, grade }: AnswerDay): number {
	const since = daysSince(before, day);
	const after = (one: Grade): number =>
		scheduler().next_interval(
			scheduler().next_state(before?.state ?? null, since, FSRS_GRADES[one]).stability,
			since,
		);
	const again = Math.min(after('again'), after('hard'));
	if (grade === 'again') return again;
	const hard = Math.max(after('hard'), again + 1);
	if (grade === 'hard') return hard;
	const good = Math.max(after('good'), hard + 1);
	return grade === 'good' ? good : Math.max(after('easy'), good + 1);
}

const notBeyond = (due: string, before: string | null): string =>
	before !== null && before < due ? before : due;

/** The day on which a history makes its question due: a history that stays what it was is not replayed again. */
const dues = new WeakMap<readonly AnswerDay[], string>();

/**
 * The day on which a question is due, after its reviews in the order of time; null if there are none. Nothing
 * is put off beyond the day of the next interview, `before`, where one is known.
 */
export function dueAfter(reviews: readonly AnswerDay[], before: string | null): string | null {
	const last = reviews.at(-1);
	if (last === undefined) return null;
	let due = dues.get(reviews);
	if (due === undefined) {
		const earlier = reviews.slice(0, -1).reduce<Memory | null>(answered, null);
		dues.set(reviews, (due = addDays(last.day, intervalAfter(earlier, last))));
	}
	return notBeyond(due, before);
}

/** How likely its answer is still known on the day, from 0 to 1; null if it was not answered by then. */
export function retrievabilityOn(reviews: readonly AnswerDay[], day: string): number | null {
	const last = reviews.at(-1);
	const known = last === undefined || last.day <= day ? reviews : reviews.filter((one) => one.day <= day);
	const memory = memoryOf(known);
	if (memory === null) return null;
	// The library rounds what it keeps, and no day is before the last answer.
	const stability = Number(memory.state.stability.toFixed(8));
	return scheduler().forgetting_curve(Math.max(daysSince(memory, day), 0), stability);
}
