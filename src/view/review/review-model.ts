/** What the review of one interview shows, as a plain value. */
import { actions, isOutstanding } from '../../core/action/actions';
import type { TaskFormat } from '../../core/change/compose';
import type { LineRef } from '../../core/edit/find';
import { planLines } from '../../core/change/plan';
import { questionsOf } from '../../core/change/question';
import type { ReviewContext } from '../../core/change/review';
import type { Snapshot } from '../../core/vault/snapshot';
import type { ShownWeakPoint } from '../../core/vault/weak-lines';
import { themeText } from '../../core/vault/written';
import { lintNote } from '../../core/lesson/lint';
import type { PassageKind } from '../../core/lesson/passages';
import { noteName, plain } from '../../core/markdown/inline';
import { unnamed } from '../../core/theme/unnamed';
import { whatCounts } from '../../core/note/observed';
import { parseNote, type ParseContext } from '../../core/note/note';
import type { Retro } from '../../core/note/retro';
import { lessonRows, type LessonRow } from '../lesson/findings-model';
import type { Felt } from '../interview/taps';
import { nextRows } from '../parts/next-model';
import type { Place } from '../parts/rows-model';
import type { DueRow } from '../now/due-model';
import { weakPointRow, type WeakPointRow } from '../parts/weak-points-model';
import { whoOf } from '../parts/who';

export interface ReviewQuestion {
	id: string;
	ref: LineRef;
	place: Place;
	title: string;
	/** One of the four words, else what was written; null if it has none. */
	rating: string | null;
	reason: string | null;
	/** The rating that counts for its themes: an observed one before one's own. */
	counts: string | null;
	/** What others said of it, in words. */
	observed: string[];
	cause: string;
	/** Whether there is something to find the cause of. */
	failed: boolean;
	themes: string[];
	/** The same as they are to be written. */
	themeTexts: string[];
}

export interface ReviewTheme {
	key: string;
	name: string;
	/** As it is written in a note. */
	text: string;
	/** The question that showed it. */
	question: string | null;
	actions: { id: string; place: Place; text: string; detail: string; late: boolean }[];
}

export interface ReviewForm {
	who: string;
	/** `3 of 4 rated`; empty where no question is noted. */
	rated: string;
	/** How it was, as far as it is said. */
	felt: Felt;
	/** Whether nobody knows yet how it ended. */
	isResultOpen: boolean;
	questions: ReviewQuestion[];
	/** The themes of the interview as a whole. */
	themes: string[];
	/** What the note says went wrong and names no theme yet, with other notes that say so. */
	withoutTheme: WeakPointRow[];
	/** Whether anything is rated poor or medium, or said to have gone poorly. */
	hasFailed: boolean;
	/** Themes of what was rated poor or medium, that are not among them: the poor first. */
	offered: { name: string; text: string }[];
	/** What failed in this interview, and what is to be done about it. */
	plans: ReviewTheme[];
	/** The task lines that the plan's table and plain items would be; empty if it has none, null if they cannot. */
	planLines: string[] | null;
	lesson: string;
	/** What could be sharper in the actions of this interview, and in its key lesson. */
	sharpen: { actions: LessonRow[]; lesson: LessonRow[] };
	reviewed: string | null;
}

/** As far ahead as what comes next is looked for. */
const NEXT_DAYS = 30;

/** Every theme that is known by a name, for suggesting. */
export function knownThemes(snapshot: Snapshot): string[] {
	const names = new Map([...snapshot.names].map(([key, { name }]) => [key, name]));
	for (const [path, { type }] of snapshot.notes) {
		if (type !== 'theme') continue;
		const { key, name } = snapshot.themeOf(noteName(path), path);
		if (!names.has(key)) names.set(key, name);
	}
	return [...names.values()];
}

/** What the edits of a review need to know beside the note. */
export function contextOf(
	snapshot: Snapshot,
	path: string,
	reading: ParseContext,
	format: TaskFormat,
): ReviewContext {
	const retro = snapshot.interviews.get(path)?.retro;
	return {
		reading,
		format,
		stage: retro?.stage ?? '',
		isTheme: (text) => snapshot.names.has(snapshot.themeOf(text, path).key),
	};
}

/**
 * What failed in an interview: the theme as it is written, and the question that shows it; null for one
 * that stands by itself.
 */
interface Failed {
	text: string;
	question: string | null;
}

/** The questions of a note as its text is now. */
function questionsIn(
	text: string,
	path: string,
	snapshot: Snapshot,
	reading: ParseContext,
): ReviewQuestion[] {
	return questionsOf(text, reading).map(({ question, ref }, index) => ({
		// The line itself changes with each click in a table.
		id: `${index} ${question.title}`,
		ref,
		place: { path, line: question.line },
		title: plain(question.title),
		rating: question.rating,
		reason: question.reason,
		counts: whatCounts(question)?.rating ?? null,
		observed: question.observed.map(({ rating, by }) =>
			snapshot.words.review.said(by, snapshot.words.data.rating(rating)),
		),
		cause: question.cause ?? '',
		failed: hasFailed(question.rating) || hasFailed(whatCounts(question)?.rating ?? null),
		themes: question.themes.map((theme) => nameOf(theme, path, snapshot)),
		themeTexts: question.themes,
	}));
}

const hasFailed = (rating: string | null): boolean => rating === 'poor' || rating === 'medium';

function nameOf(theme: string, path: string, snapshot: Snapshot): string {
	const { key, name } = snapshot.themeOf(theme, path);
	return snapshot.names.get(key)?.name ?? name;
}

/**
 * The themes that failed, by key: those of the questions first, the poor ones before the mediocre, then
 * those of the interview, then those that its weak points show.
 */
function failedIn(
	questions: readonly ReviewQuestion[],
	{ outcomes, themes }: Retro,
	path: string,
	snapshot: Snapshot,
): Map<string, Failed> {
	const failed = new Map<string, Failed>();
	const fail = (theme: string, question: string | null): void => {
		const { key } = snapshot.themeOf(theme, path);
		if (key !== '' && !failed.has(key)) failed.set(key, { text: themeText(snapshot, theme, path), question });
	};
	for (const rating of ['poor', 'medium'])
		for (const question of questions)
			if (question.counts === rating) for (const theme of question.themeTexts) fail(theme, question.title);
	for (const { outcome, themes: slipped } of outcomes)
		if (outcome === 'slipped') for (const theme of slipped) fail(theme, null);
	for (const { text } of themes) fail(text, null);
	for (const point of weakPointsOf(path, snapshot))
		for (const key of point.themes) {
			const text = snapshot.names.get(key)?.name ?? key;
			if (!failed.has(key)) failed.set(key, { text: themeText(snapshot, text, path), question: null });
		}
	return failed;
}

/** The weak points of a note, of all of its rounds. */
const weakPointsOf = (path: string, snapshot: Snapshot): readonly ShownWeakPoint[] =>
	snapshot.interviewsIn(path).flatMap(({ key }) => snapshot.weakPoints.get(key) ?? []);

/** What failed, each with what is still to be done about it. */
function plansFor(failed: ReadonlyMap<string, Failed>, path: string, snapshot: Snapshot): ReviewTheme[] {
	const outstanding = actions(snapshot).filter(({ action }) => isOutstanding(action));
	return [...failed].map(([key, one]) => ({
		key,
		name: nameOf(one.text, path, snapshot),
		...one,
		actions: outstanding
			.filter(({ themes }) => themes.includes(key))
			.map(({ action, interview, overdue }) => {
				const { words } = snapshot;
				const due =
					action.due === null ? [] : [words.review.due(words.figures.shortDay(action.due, snapshot.today))];
				return {
					id: `${interview.path} ${action.line}`,
					place: { path: interview.path, line: action.line },
					text: plain(action.text),
					detail: [whoOf(interview, words), ...due].join(words.rows.comma),
					late: overdue,
				};
			}),
	}));
}

/** The task lines that the plan would become; none where there is nothing to do, null where it cannot be done. */
function planLinesOf(text: string, context: ReviewContext): string[] | null {
	const plan = planLines(text, context.reading, context);
	if (plan === 'as-wanted') return [];
	return typeof plan === 'string' ? null : plan.lines;
}

/** What a note says went wrong and names no theme yet; of one that is not over, or has no day, its own lines alone. */
function withoutTheme(path: string, snapshot: Snapshot): WeakPointRow[] {
	const interview = snapshot.interviews.get(path);
	const own = unnamed(snapshot).filter(({ lines }) => lines.some((line) => line.interview.path === path));
	if (own.length > 0 || interview === undefined) return own.flatMap((one) => weakPointRow(one, snapshot));
	return weakPointsOf(path, snapshot)
		.filter(({ by }) => by === 'unnamed')
		.flatMap((point) =>
			weakPointRow({ text: point.text, lines: [{ interview, point }], notes: 1 }, snapshot, []),
		);
}

/** The review of a note as its text is now; null if it is no interview. */
export function reviewForm(
	text: string,
	path: string,
	snapshot: Snapshot,
	context: ReviewContext,
): ReviewForm | null {
	const { retro } = parseNote(path, text, context.reading);
	if (retro === null) return null;
	const interview = snapshot.interviews.get(path);
	const questions = questionsIn(text, path, snapshot, context.reading);
	const failed = failedIn(questions, retro, path, snapshot);
	const general = new Set(retro.themes.map((theme) => snapshot.themeOf(theme.text, path).key));
	const findings = lintNote(path, text, snapshot, context.reading);
	const rows = (kind: PassageKind): LessonRow[] =>
		lessonRows(
			findings.filter((finding) => finding.kind === kind),
			snapshot.words.lessons,
		);
	return {
		who: interview === undefined ? noteName(path) : whoOf(interview, snapshot.words),
		rated:
			questions.length === 0
				? ''
				: snapshot.words.review.rated(
						questions.filter(({ rating }) => rating !== null).length,
						questions.length,
					),
		felt: { confidence: retro.confidence, 'self-rating': retro.selfRating, stress: retro.stress },
		isResultOpen: retro.result === 'pending',
		questions,
		themes: retro.themes.map((theme) => nameOf(theme.text, path, snapshot)),
		withoutTheme: withoutTheme(path, snapshot),
		hasFailed:
			retro.wentPoorly.length > 0 ||
			questions.some((question) => question.failed) ||
			weakPointsOf(path, snapshot).length > 0,
		offered: [...failed]
			.filter(([key, { question }]) => question !== null && !general.has(key))
			.map(([, { text: theme }]) => ({ name: nameOf(theme, path, snapshot), text: theme })),
		plans: plansFor(failed, path, snapshot),
		planLines: planLinesOf(text, context),
		lesson: retro.keyLesson ?? '',
		sharpen: { actions: rows('action'), lesson: rows('lesson') },
		reviewed: retro.reviewed,
	};
}

/** What a finished review has named, in a sentence, and what comes next; empty where nothing does. */
export function summaryOf(
	{ plans }: ReviewForm,
	snapshot: Snapshot,
	due: readonly Pick<DueRow, 'what' | 'who'>[],
): { named: string; next: string } {
	const planned = new Set(plans.flatMap(({ actions: todo }) => todo.map(({ id }) => id))).size;
	const { review, rows } = snapshot.words;
	const [first] = due;
	const [ahead] = nextRows(snapshot, NEXT_DAYS);
	const round = ahead === undefined ? '' : `${ahead.who}${rows.comma}${ahead.when}`;
	return {
		named: review.summary(plans.length, planned),
		next: first === undefined ? round : review.of(first.what, first.who),
	};
}
