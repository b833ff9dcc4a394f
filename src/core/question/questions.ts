/** The bank: every question ever met, under one identity. */
import { compare } from '../compare';
import { byMoment, perSnapshot, type FollowedEdit, type Interview, type Snapshot } from '../vault/snapshot';
import { GRADES, together, type Drill, type Grade } from '../note/drill-log';
import { dueAfter, GRADE_OF, type AnswerDay } from './schedule';
import { upcoming } from '../vault/upcoming';
import type { Question } from '../note/retro';
import { RATINGS } from '../note/values';
import { titleKey } from '../markdown/title';

/** One answer to a question, and where its rating stands. */
export interface Rated {
	date: string;
	rating: string;
	path: string;
	line: number;
}

/** One time that a question was asked. */
export interface Occasion {
	interview: Interview;
	question: Question;
}

export interface BankQuestion {
	id: string;
	title: string;
	type: string | null;
	asked: number;
	/** The times that it was asked, in the order of time; those without a date first. */
	occasions: Occasion[];
	companies: string[];
	/** In the order of time. */
	ratings: Rated[];
	/** The times that it was practised by today, in the order of time. */
	drills: Drill[];
	/** The days on which it was answered, in interviews and drills, in the order of time. */
	reviews: AnswerDay[];
	/** The day on which to practise it next; null where it was never answered. */
	readonly due: string | null;
	/** Whether it was answered poorly once and well later. */
	overcame: boolean;
	/** The path of the note with its answer: of those that are linked and there, the last. */
	answerNote: string | null;
}

/** A question without an answer yet; `before` is the day beyond which it is never put off. */
function neverAsked(id: string, before: string | null): BankQuestion {
	let due: string | null | undefined;
	return {
		id,
		title: '',
		type: null,
		asked: 0,
		occasions: [],
		companies: [],
		ratings: [],
		drills: [],
		reviews: [],
		// Few of those who ask for questions ask for this, and it costs more than all the rest.
		get due() {
			return (due ??= dueAfter(this.reviews, before));
		},
		overcame: false,
		answerNote: null,
	};
}

/** Notes how a question went once more, later than all that is known. */
function rate(question: BankQuestion, rated: Rated): void {
	const { ratings } = question;
	if (rated.rating === 'good' || rated.rating === 'excellent')
		question.overcame ||= ratings.some(({ rating }) => rating === 'poor');
	ratings.push(rated);
}

/** Notes that a question was asked once more, later than all that is known. */
function ask(known: BankQuestion, occasion: Occasion, snapshot: Snapshot): void {
	const { path, retro } = occasion.interview;
	const { title, type, answerNote, rating, ratingLine: line } = occasion.question;
	known.title = title;
	known.type = type ?? known.type;
	known.asked++;
	known.occasions.push(occasion);
	if (answerNote !== null) known.answerNote = snapshot.noteAt(answerNote, path) ?? known.answerNote;
	if (retro.date !== null && rating !== null && RATINGS.some((word) => word === rating))
		rate(known, { date: retro.date, rating, path, line });
}

/** Who a question is: its block id, or else its title, which means the question that had it first with an id. */
function identities(interviews: readonly Interview[]): {
	of: (question: Question) => string;
	titled: (key: string) => string;
} {
	const idOf = new Map<string, string>();
	const keys = new Map<string, string>();
	const keyOf = (title: string): string => {
		let key = keys.get(title);
		if (key === undefined) keys.set(title, (key = titleKey(title)));
		return key;
	};
	for (const { retro } of interviews)
		for (const { id, title } of retro.questions) {
			if (id === null) continue;
			const key = keyOf(title);
			if (!idOf.has(key)) idOf.set(key, id);
		}
	const titled = (key: string): string => idOf.get(key) ?? key;
	return { titled, of: ({ id, title }) => id ?? titled(keyOf(title)) };
}

/** The day of the next interview after today, beyond which no practice is put off; null where none is known. */
export const nextInterview = perSnapshot(
	(snapshot): string | null =>
		upcoming(snapshot).find(({ retro }) => retro.date > snapshot.today)?.retro.date ?? null,
);

/** Every question that was asked by today, the one asked most often first. */
export const questions = perSnapshot(allQuestions, followedQuestions);

function allQuestions(snapshot: Snapshot): readonly BankQuestion[] {
	const bank = new Map<string, BankQuestion>();
	/** Each company's key with each question's id that it has asked. */
	const met = new Set<string>();
	const undated = [...snapshot.interviews.values()].filter(({ retro }) => retro.date === null).sort(byMoment);
	const interviews = [...undated, ...snapshot.tookPlace];
	const { of: idOf, titled } = identities(interviews);
	const before = nextInterview(snapshot);
	for (const interview of interviews) {
		const { retro, company } = interview;
		for (const question of retro.questions) {
			const id = idOf(question);
			const known = bank.get(id) ?? neverAsked(id, before);
			bank.set(id, known);
			ask(known, { interview, question }, snapshot);
			if (company !== null && !met.has(`${company.key}\n${id}`)) {
				met.add(`${company.key}\n${id}`);
				known.companies.push(company.name);
			}
		}
	}
	const logs = [...snapshot.notes.values()].map(({ drills }) => drills ?? []);
	for (const drill of together(logs))
		// A question may have got its id since.
		if (drill.moment.slice(0, 10) <= snapshot.today)
			(bank.get(drill.id) ?? bank.get(titled(drill.id)))?.drills.push(drill);
	for (const question of bank.values()) question.reviews = reviewsOf(question);
	return [...bank.values()].sort(
		(a, b) => b.asked - a.asked || compare(a.title, b.title) || compare(a.id, b.id),
	);
}

/** What decides which question of the bank each question of an interview is. */
const identified = ({ retro }: Interview): string =>
	JSON.stringify(retro.questions.map(({ id, title }) => [id, title]));

/** The bank after an edit that leaves each question what it was: those of the edited interviews are asked again. */
function followedQuestions(
	bank: readonly BankQuestion[],
	{ before, replaced }: FollowedEdit,
	snapshot: Snapshot,
): readonly BankQuestion[] | null {
	if (nextInterview(before) !== nextInterview(snapshot)) return null;
	const instead = new Map<Question, Occasion>();
	for (const { was, is } of replaced.values()) {
		if (identified(was) !== identified(is)) return null;
		for (const [at, question] of was.retro.questions.entries())
			instead.set(question, { interview: is, question: is.retro.questions[at] as Question });
	}
	return bank.map((known) =>
		known.occasions.some(({ question }) => instead.has(question))
			? askedAgain(known, instead, snapshot)
			: known,
	);
}

const areSame = (some: readonly AnswerDay[], others: readonly AnswerDay[]): boolean =>
	some.length === others.length &&
	some.every(({ day, grade }, at) => day === others[at]?.day && grade === others[at].grade);

/** A question of the bank with other occasions in place of some of its own. */
function askedAgain(
	known: BankQuestion,
	instead: ReadonlyMap<Question, Occasion>,
	snapshot: Snapshot,
): BankQuestion {
	const again = neverAsked(known.id, nextInterview(snapshot));
	for (const one of known.occasions) ask(again, instead.get(one.question) ?? one, snapshot);
	again.companies = known.companies;
	again.drills = known.drills;
	const reviews = reviewsOf(again);
	// The same list is not replayed again.
	again.reviews = areSame(reviews, known.reviews) ? known.reviews : reviews;
	return again;
}

/** The answers to a question that went badly, or not well; the last one where only practice failed. */
export function failedAnswers({ occasions }: BankQuestion): Occasion[] {
	const failed = occasions.filter(({ question: { rating } }) => rating === 'poor' || rating === 'medium');
	return failed.length > 0 ? failed : occasions.slice(-1);
}

/**
 * The day on which a question would be due, for each grade that a drill of `today` may give: as it will be
 * once that is in the log.
 */
export function duesAfterDrill(
	{ id, title, ratings, drills }: BankQuestion,
	today: string,
	before: string | null,
): Record<Grade, string> {
	const dueWith = (grade: Grade): string => {
		const drill = { moment: `${today}T23:59:59`, id, title, grade };
		return dueAfter(reviewsOf({ ratings, drills: [...drills, drill] }), before) ?? today;
	};
	const dues = GRADES.map((grade) => [grade, dueWith(grade)]);
	return Object.fromEntries(dues) as Record<Grade, string>;
}

/** A drill of the day of an interview prepared for it, as far as anybody can tell. */
function reviewsOf({ ratings, drills }: Pick<BankQuestion, 'ratings' | 'drills'>): AnswerDay[] {
	const reviews = [
		...drills.map(({ moment, grade }) => ({ at: moment.slice(0, 10), grade })),
		...ratings.flatMap(({ date, rating }) => {
			const grade = GRADE_OF.get(rating);
			return grade === undefined ? [] : [{ at: date, grade }];
		}),
	];
	return reviews.sort((a, b) => compare(a.at, b.at)).map(({ at, grade }) => ({ day: at, grade }));
}

/** A question that was answered poorly and, the next time that it went well, well. */
export interface Overcome {
	id: string;
	title: string;
	failed: Rated;
	passed: Rated;
}

/** Every pair of a failure and the success that followed it, the latest success first. */
export const overcome = perSnapshot((snapshot): readonly Overcome[] =>
	questions(snapshot)
		.flatMap(pairsOf)
		.sort((a, b) => compare(b.passed.date, a.passed.date) || compare(a.title, b.title)),
);

function pairsOf({ id, title, ratings }: BankQuestion): Overcome[] {
	const pairs: Overcome[] = [];
	let failed: Rated | null = null;
	for (const rated of ratings) {
		if (rated.rating === 'poor') failed = rated;
		else if (failed !== null && (rated.rating === 'good' || rated.rating === 'excellent')) {
			pairs.push({ id, title, failed, passed: rated });
			failed = null;
		}
	}
	return pairs;
}
