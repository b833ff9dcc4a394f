/**
 * What the practice view shows: a plain value, made of a snapshot, of the drill as far as it went, and of
 * what the user has chosen.
 */
import { compare } from '../../core/compare';
import { daysBetween } from '../../core/day';
import { fit, fitOne, isLike, listIn } from '../../core/fit';
import { companiesOf, isCompany } from '../../core/vault/companies';
import type { Messages } from '../../core/messages/en/english';
import type { Snapshot } from '../../core/vault/snapshot';
import { plain } from '../../core/markdown/inline';
import { followUpsOf } from '../../core/practice/answers';
import { dueQuestions, failuresInARow, isLeech, themesOfQuestions } from '../../core/practice/due';
import { hasCard } from '../../core/practice/flashcards';
import { logsOf } from '../../core/practice/logs';
import { GRADE_OF } from '../../core/question/schedule';
import type { Question } from '../../core/note/retro';
import { GRADES, type Grade } from '../../core/note/drill-log';
import {
	duesAfterDrill,
	nextInterview,
	questions,
	type BankQuestion,
	type Occasion,
} from '../../core/question/questions';
import { stories } from '../../core/story/tellings';
import { toldText } from '../story/story-model';
import { rowsAfter, type Bar, type Place } from '../parts/rows-model';
import { whoOf } from '../parts/who';

/** The columns by which the bank can be sorted. */
export const BANK_COLUMNS = ['title', 'type', 'asked', 'answers', 'last', 'due'] as const;
export type BankColumn = (typeof BANK_COLUMNS)[number];

/** A question that was practised in this drill, and the row that was written for it. */
export interface Done {
	id: string;
	title: string;
	grade: Grade;
	moment: string;
	/** The note that the row stands in. */
	path: string;
}

/** What the user has done and chosen; kept over reloads. */
export interface PracticeState {
	/** The day of the drill; another day begins another one. */
	day: string;
	/** The ids that are still to come, once the drill has begun. */
	queue: string[];
	/** The question that was asked for by name; empty for the next one. */
	chosen: string;
	/** The questions that come first, whether they are due or not, until they are done. */
	asked: string[];
	done: Done[];
	/** What is shown of the question besides its words. */
	open: ('history' | 'follow-ups')[];
	timer: boolean;
	text: string;
	type: string;
	company: string;
	theme: string;
	dueOnly: boolean;
	sort: BankColumn;
	isDown: boolean;
	/** How often more rows of the bank were asked for. */
	more: number;
}

/** A filter that lets every question through. */
export const NO_BANK_FILTER = { text: '', type: '', company: '', theme: '', dueOnly: false };
/** No drill begun, and the whole bank by when its questions are due. */
export const FRESH_PRACTICE: PracticeState = {
	day: '',
	queue: [],
	chosen: '',
	asked: [],
	done: [],
	open: [],
	timer: false,
	...NO_BANK_FILTER,
	sort: 'due',
	isDown: false,
	more: 0,
};

/** The latest answers that a row shows as bars. */
const MOST_BARS = 12;

export interface GradeButton {
	grade: Grade;
	key: string;
	name: string;
	next: string;
}

/** One answer, in an interview or in a drill. */
export interface AnswerRow {
	id: string;
	date: string;
	day: string;
	who: string;
	level: Bar['level'] | null;
	isDrill: boolean;
	/** How it was rated. */
	rated: string;
	/** The same, and why. */
	word: string;
	cause: string | null;
	improvement: string | null;
	/** Null for a drill. */
	place: Place | null;
}

export interface DrillCard {
	id: string;
	title: string;
	place: Place;
	/** `3 of 10`. */
	progress: string;
	/** Its type, its theme and since when it is due. */
	detail: string;
	history: AnswerRow[];
	followUps: string[];
	/** The path of the note with its answer. */
	answerNote: string | null;
	grades: GradeButton[];
}

export interface QuestionRow {
	id: string;
	title: string;
	place: Place;
	type: string;
	asked: number;
	companies: string;
	bars: Bar[];
	answers: string;
	last: string;
	/** Null where it was never answered. */
	due: string | null;
	isDue: boolean;
	overcame: boolean;
	/** How often it has failed in a row, in words; null where that is no reason to stop. */
	leech: string | null;
	/** The path of the note with its answer. */
	answerNote: string | null;
}

export interface PracticeView {
	hasQuestions: boolean;
	card: DrillCard | null;
	/** What was done, or that nothing is due, in sentences; empty while there is a question to answer. */
	rest: string[];
	/** The last grade, which can be taken back. */
	last: Done | null;
	bank: { rows: QuestionRow[]; total: number; matching: number; isFiltered: boolean };
	choices: { types: string[]; companies: string[]; themes: string[] };
	/** How many copies of the log are to be merged. */
	copies: number;
	/** How many questions can become cards. */
	cards: number;
	stories: { path: string; name: string; place: Place; told: string }[];
}

const LEVELS: Record<Grade, Bar['level']> = { again: 'poor', hard: 'medium', good: 'clean', easy: 'clean' };

const FRESH_DONE: Done = { id: '', title: '', grade: 'again', moment: '', path: '' };
const PARTS = ['history', 'follow-ups'] as const;

/** What the view keeps, read from what was saved; leniently. */
export function readPracticeState(saved: unknown): PracticeState {
	const { done, ...state } = fit({ ...FRESH_PRACTICE, done: [] }, saved);
	return {
		...state,
		done: listIn(saved, 'done').filter(
			(one): one is Done => isLike(FRESH_DONE, one) && GRADES.includes(one.grade),
		),
		open: PARTS.filter((part) => state.open.includes(part)),
		sort: fitOne(BANK_COLUMNS, state.sort, FRESH_PRACTICE.sort),
	};
}

/**
 * The drill as it goes on today: what is done, and the ids that are still to come, the present one first.
 * The order in which it began is kept; what has become due since comes behind, and what is no longer due
 * falls out.
 */
export function drillOf(snapshot: Snapshot, state: PracticeState): { done: Done[]; queue: string[] } {
	const { queue, chosen, asked, done } = state.day === snapshot.today ? state : FRESH_PRACTICE;
	const due = new Set(dueQuestions(snapshot).map(({ question }) => question.id));
	const first = new Set(asked);
	for (const { id } of done) {
		due.delete(id);
		first.delete(id);
	}
	// One that was asked for is practised whether it is due or not.
	if (chosen !== '') first.add(chosen);
	const bank = new Set(first.size === 0 ? [] : questions(snapshot).map(({ id }) => id));
	const wanted = [chosen, ...first].filter((id) => bank.has(id));
	return { done, queue: [...new Set([...wanted, ...queue.filter((id) => due.has(id)), ...due])] };
}

/** The day of the last answer, in an interview or a drill, or on which it was last asked. */
function lastDay(question: BankQuestion): string {
	const answered = question.reviews.at(-1)?.day ?? '';
	const asked = latestOf(question).interview.retro.date ?? '';
	return answered > asked ? answered : asked;
}

/** The time that it was asked last. */
function latestOf({ occasions }: BankQuestion): Occasion {
	// A question gets into the bank by being asked.
	return occasions.at(-1)!;
}

function placeOf(bankQuestion: BankQuestion): Place {
	const { interview, question } = latestOf(bankQuestion);
	return { path: interview.path, line: question.line };
}

const ratingText = (rating: string | null, { data, practice }: Messages): string =>
	rating === null ? practice.notRated : data.rating(rating);

/** How an answer was rated, and why. */
function reasonedText({ rating, reason }: Question, words: Messages): string {
	const rated = ratingText(rating, words);
	return reason === null ? rated : words.practice.rated(rated, plain(reason));
}

/** All answers to a question, the latest first. */
function answersTo({ occasions, drills }: BankQuestion, { today, words }: Snapshot): AnswerRow[] {
	const { figures, practice, rows } = words;
	const asked = occasions.map(({ interview, question }, index): AnswerRow => {
		const date = interview.retro.date ?? '';
		const grade = question.rating === null ? undefined : GRADE_OF.get(question.rating);
		return {
			id: `asked ${index}`,
			date,
			day: date === '' ? rows.noDate : figures.shortDay(date, today),
			who: whoOf(interview, words),
			level: grade === undefined ? null : LEVELS[grade],
			isDrill: false,
			rated: ratingText(question.rating, words),
			// A row of the bank asks for none of these, of hundreds of answers.
			get word() {
				return reasonedText(question, words);
			},
			get cause() {
				return question.cause === null ? null : plain(question.cause);
			},
			get improvement() {
				return question.improvement === null ? null : plain(question.improvement);
			},
			place: { path: interview.path, line: question.ratingLine },
		};
	});
	const drilled = drills.map(({ moment, grade }, index): AnswerRow => {
		const date = moment.slice(0, 10);
		return {
			id: `drill ${index}`,
			date,
			day: figures.shortDay(date, today),
			who: practice.inPractice,
			level: LEVELS[grade],
			isDrill: true,
			rated: practice.graded[grade],
			word: practice.graded[grade],
			cause: null,
			improvement: null,
			place: null,
		};
	});
	return [...drilled, ...asked].sort((a, b) => compare(a.date, b.date)).reverse();
}

const nameOf = (key: string, snapshot: Snapshot): string => snapshot.names.get(key)?.name ?? key;

/** Since when a question is due, or when it will be. */
function waitingText(due: string | null, { today, words }: Snapshot): string {
	const { figures, practice } = words;
	if (due === null) return practice.neverAnswered;
	if (due === today) return practice.dueToday;
	return (due > today ? practice.dueOn : practice.dueSince)(figures.shortDay(due, today));
}

/** The same in a column that says of itself that it tells when a question is due. */
function dueText(due: string | null, { today, words }: Snapshot): string | null {
	const { figures, practice } = words;
	if (due === null) return null;
	if (due === today) return practice.today;
	if (due < today) return practice.since(figures.shortDay(due, today));
	return daysBetween(today, due) === 1 ? practice.tomorrow : figures.shortDay(due, today);
}

function cardOf(question: BankQuestion, place: string, snapshot: Snapshot): DrillCard {
	const { today, words } = snapshot;
	const { due, type, title, id } = question;
	const [theme] = themesOfQuestions(snapshot).get(question.id) ?? [];
	const next = duesAfterDrill(question, today, nextInterview(snapshot));
	return {
		id,
		title: plain(title),
		place: placeOf(question),
		progress: place,
		detail: [type, theme === undefined ? null : nameOf(theme, snapshot), waitingText(due, snapshot)]
			.filter((part) => part !== null)
			.join(' · '),
		history: answersTo(question, snapshot),
		followUps: followUpsOf(question).map(plain),
		answerNote: question.answerNote,
		grades: GRADES.map((grade, index) => ({
			grade,
			key: String(index + 1),
			name: words.practice.grades[grade],
			next: words.figures.shortDay(next[grade], today),
		})),
	};
}

/** What to say where no question is left. */
function restOf(done: readonly Done[], snapshot: Snapshot): string[] {
	const { today, words } = snapshot;
	const { practice } = words;
	const days = questions(snapshot)
		.flatMap(({ due }) => (due !== null && due > today ? [due] : []))
		.sort(compare);
	const [first] = days;
	const next =
		first === undefined
			? []
			: [practice.next(days.filter((day) => day === first).length, words.figures.shortDay(first, today))];
	if (done.length === 0) return [practice.nothingDue, ...next];
	const graded = GRADES.flatMap((grade) => {
		const number = done.filter((one) => one.grade === grade).length;
		return number === 0 ? [] : [practice.countGraded(number, practice.graded[grade])];
	});
	return [practice.practised(done.length, graded.join(words.rows.comma)), ...next];
}

/** Compares two questions by a column; those without a value come last, whichever way. */
function comparing(sort: BankColumn, isDown: boolean): (a: BankQuestion, b: BankQuestion) => number {
	const way = isDown ? -1 : 1;
	const titles = (a: BankQuestion, b: BankQuestion): number =>
		compare(a.title.toLowerCase(), b.title.toLowerCase()) || compare(a.id, b.id);
	const lastGrade = ({ reviews }: BankQuestion): string => {
		const last = reviews.at(-1);
		return last === undefined ? '' : String(GRADES.indexOf(last.grade));
	};
	const valueOf: Record<Exclude<BankColumn, 'title' | 'asked'>, (question: BankQuestion) => string> = {
		type: ({ type }) => type ?? '',
		answers: lastGrade,
		last: lastDay,
		due: ({ due }) => due ?? '',
	};
	if (sort === 'title') return (a, b) => way * titles(a, b);
	if (sort === 'asked') return (a, b) => way * (a.asked - b.asked) || titles(a, b);
	const value = valueOf[sort];
	return (a, b) => {
		const [mine, theirs] = [value(a), value(b)];
		if ((mine === '') !== (theirs === '')) return mine === '' ? 1 : -1;
		return way * compare(mine, theirs) || titles(a, b);
	};
}

function rowOf(question: BankQuestion, snapshot: Snapshot): QuestionRow {
	const { today, words } = snapshot;
	const { bank } = words.practice;
	const { id, title, type, asked, companies, due, overcame, answerNote } = question;
	const answers = answersTo(question, snapshot)
		.filter(({ level }) => level !== null)
		.reverse();
	const last = lastDay(question);
	const failures = failuresInARow(question);
	return {
		id,
		title: plain(title),
		place: placeOf(question),
		type: type ?? '',
		asked,
		companies: companies.join(words.rows.comma),
		bars: answers
			.slice(-MOST_BARS)
			.flatMap(({ level, isDrill }) => (level === null ? [] : [{ level, mock: isDrill }])),
		answers: answers
			.map(({ rated, day, isDrill }) => bank.answer(rated, day, isDrill))
			.join(words.rows.comma),
		last: last === '' ? '' : words.figures.shortDay(last, today),
		due: dueText(due, snapshot),
		isDue: due !== null && due <= today,
		overcame,
		leech: isLeech(question, snapshot) ? bank.inARow(failures) : null,
		answerNote,
	};
}

/** The practice of a day: the drill, and the bank as it is filtered and sorted. */
export function practiceView(snapshot: Snapshot, state: PracticeState): PracticeView {
	const bank = questions(snapshot);
	const { done, queue } = drillOf(snapshot, state);
	const [present] = queue;
	const question = present === undefined ? undefined : bank.find(({ id }) => id === present);
	const wanted = state.text.trim().toLowerCase();
	const keysOf = themesOfQuestions(snapshot);
	const matching = bank.filter(
		(one) =>
			(wanted === '' || one.title.toLowerCase().includes(wanted)) &&
			(state.type === '' || one.type === state.type) &&
			one.occasions.some(({ interview }) => isCompany(interview.company, state.company, snapshot)) &&
			(state.theme === '' || keysOf.get(one.id)?.some((key) => nameOf(key, snapshot) === state.theme)) &&
			(!state.dueOnly || (one.due !== null && one.due <= snapshot.today)),
	);
	const sorted = matching.sort(comparing(state.sort, state.isDown));
	const all = (values: readonly string[]): string[] =>
		[...new Set(values)].sort((a, b) => compare(a.toLowerCase(), b.toLowerCase()));
	return {
		hasQuestions: bank.length > 0,
		card:
			question === undefined
				? null
				: cardOf(
						question,
						snapshot.words.practice.progress(done.length + 1, done.length + queue.length),
						snapshot,
					),
		rest: question === undefined ? restOf(done, snapshot) : [],
		last: done.at(-1) ?? null,
		bank: {
			rows: sorted.slice(0, rowsAfter(state.more)).map((one) => rowOf(one, snapshot)),
			total: bank.length,
			matching: sorted.length,
			isFiltered: matching.length < bank.length,
		},
		choices: {
			types: all(bank.flatMap(({ type }) => (type === null ? [] : [type]))),
			companies: companiesOf(
				bank.flatMap(({ occasions }) => occasions.map(({ interview }) => interview)),
				snapshot,
			),
			themes: all([...new Set([...keysOf.values()].flat())].map((key) => nameOf(key, snapshot))),
		},
		copies: logsOf(snapshot).copies.length,
		cards: bank.filter(hasCard).length,
		stories: stories(snapshot).map((story) => ({
			path: story.path,
			name: story.name,
			place: { path: story.path, line: 1 },
			told: toldText(story, snapshot.words),
		})),
	};
}
