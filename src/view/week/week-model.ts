/** What the weekly review shows: a plain value, made of the review of a week or a month. */
import type { JudgedAction } from '../../core/action/actions';
import { compare } from '../../core/compare';
import { addDays, daysBetween, isDay } from '../../core/day';
import { fit, fitOne } from '../../core/fit';
import type { Messages } from '../../core/messages/en/english';
import type { Interview, Snapshot } from '../../core/vault/snapshot';
import { LONGEST_DAYS, momentsOf, type Moment, type MomentName } from '../../core/retro/moments';
import { noteName, plain } from '../../core/markdown/inline';
import { dueQuestions } from '../../core/practice/due';
import type { Verdict } from '../../core/vault/progress';
import { themes } from '../../core/theme/themes';
import { askedAbout, changeDue, changeOf, homeOfChange, testOfChange } from '../../core/week/one-change';
import { monthOf, shiftPeriod, weekOf, type Period, type Weeks } from '../../core/week/period';
import { figuresOf, type Ahead, type MissedMoment, type WeekReview } from '../../core/week/review';
import { holdsOf, type AnsweredHold, type HoldRow } from '../interview/holds-model';
import { nextRow, type NextRow } from '../parts/next-model';
import { STATE_ICONS } from '../parts/rows';
import {
	actionRow,
	isAmongOutstanding,
	themeRow,
	type ActionRow,
	type Place,
	type Ticked,
} from '../parts/rows-model';
import { timeLeft } from '../now/due-model';
import { weakPointRow, type WeakPointRow } from '../parts/weak-points-model';
import { whoOf } from '../parts/who';

/** What the user has chosen to see; kept over reloads. */
export interface WeekState {
	span: 'week' | 'month';
	/** The first day of the period; empty for the one that lasts, which goes on with the days. */
	at: string;
	/** The sections that show all of their rows. */
	/** The lists that show more, as often as more was asked for. */
	whole: string[];
}

/** The week that lasts, with long sections cut. */
export const FRESH_WEEK: WeekState = { span: 'week', at: '', whole: [] };

/** A word at the end of a row. */
export interface RowMark {
	text: string;
	tone: string;
}

/** A line of the review; it opens the line of the note that it comes from. */
export interface WeekRow {
	id: string;
	place: Place;
	icon: string;
	tone: string;
	text: string;
	detail: string;
	/** Of several, one has become the next. */
	marks: RowMark[];
}

/** The habit of a story. */
export interface HabitRow extends WeekRow {
	path: string;
	/** Whether it is asked about: nobody has confirmed it since the period began. */
	isAsked: boolean;
}

export interface Figure {
	value: string;
	of: string;
	label: string;
	tone: string;
}

export interface WeekView {
	/** Whether there is any interview at all. */
	hasInterviews: boolean;
	span: WeekState['span'];
	/** Whether it is the period that lasts. */
	isCurrent: boolean;
	title: string;
	days: string;
	figures: Figure[];
	/** What is still to review, in words; empty for nothing. */
	toReview: string;
	interviews: WeekRow[];
	/** What went wrong in them, and has no theme yet. */
	weakPoints: WeakPointRow[];
	missed: WeekRow[];
	results: WeekRow[];
	waiting: WeekRow[];
	changes: WeekRow[];
	/** What can still be ticked, or was ticked here just now. */
	todo: ActionRow[];
	/** What else is told of actions. */
	told: WeekRow[];
	habits: HabitRow[];
	/** How many questions are due to be practised; 0 where the period is over. */
	due: number;
	next: NextRow[];
	wins: WeekRow[];
	/** In a month: the themes of which one may be the next goal. */
	unresolved: WeekRow[];
	/** The change that was chosen for this period at the end of the one before, and the lines that ask how it went. */
	chosen: {
		action: ActionRow;
		holds: HoldRow[];
		/** The interview that can tell, where no line asks it yet; empty where none can. */
		askedAt: string;
	} | null;
	change: {
		/** Where it was written already. */
		action: ActionRow | null;
		/** The note that takes it; null where no interview was held by then. */
		home: string | null;
		due: string;
		themes: { key: string; name: string }[];
	};
}

/** Rows that a list of a week shows at first. */
export const FIRST_WEEK_ROWS = 3;
const MOST_CHOICES = 12;
const MOST_GOALS = 5;

const isWeek = ({ label }: Period): boolean => label.includes('W');

/** The period that a state asks for, on a day. */
export function periodOf({ span, at }: WeekState, today: string, weeks: Weeks): Period {
	const day = at === '' ? today : at;
	return span === 'week' ? weekOf(day, weeks) : monthOf(day);
}

/** The state for so many periods later or earlier; the one that lasts is followed again. */
export function moved(state: WeekState, step: number, today: string, weeks: Weeks): WeekState {
	const { first, last } = shiftPeriod(periodOf(state, today, weeks), step, weeks);
	return { ...state, at: first <= today && today <= last ? '' : first, whole: [] };
}

/** The state for the other span: the month of most of the week, the first week of the month. */
export function spanned(state: WeekState, span: WeekState['span'], today: string, weeks: Weeks): WeekState {
	if (state.at === '' || state.span === span) return { ...state, span };
	const day = span === 'month' ? addDays(state.at, 3) : state.at;
	return moved({ ...state, span, at: day }, 0, today, weeks);
}

/** Reads a saved state of any age or shape; the sections are short again. */
export function readWeekState(saved: unknown): WeekState {
	const { span, at } = fit(FRESH_WEEK, saved);
	return { span: fitOne(['week', 'month'], span, 'week'), at: isDay(at) ? at : '', whole: [] };
}

/** `Northwind, round 2, technical`. */
function namedRound(
	name: string,
	{ round, stage }: Pick<Ahead, 'round' | 'stage'>,
	{ week, rows, data }: Messages,
): string {
	return [
		name,
		round.number === null ? round.name : week.round(round.number),
		stage === null ? '' : data.stage(stage),
	]
		.filter((part) => part !== null && part !== '')
		.join(rows.comma);
}

const named = ({ company, path, retro }: Interview, words: Messages): string =>
	namedRound(company?.name ?? noteName(path), retro, words);
const top = (path: string): Place => ({ path, line: 1 });
const mark = (text: string, tone = ''): RowMark[] => (text === '' ? [] : [{ text, tone }]);
const isGood = (result: string): boolean => result === 'passed' || result === 'offer';

function iconOf({ kind, stage }: Interview['retro']): string {
	if (kind === 'mock') return 'user-check';
	if (stage === 'panel') return 'users';
	if (stage === 'recruiter') return 'phone';
	return 'video';
}

/** A review as it is looked at: when, and what was ticked in it meanwhile. */
interface Looked {
	snapshot: Snapshot;
	review: WeekReview;
	/** Now, as a moment. */
	now: string;
	/** Whether the period is over: nothing of it is asked for any more. */
	isOver: boolean;
	ticked: readonly Ticked[];
}

const joined = (parts: readonly string[], by = ' · '): string => parts.filter((part) => part !== '').join(by);

/** What an interview asks for now; nothing in a period that is over, nor of an interview of long ago. */
function owedBy(
	interview: Interview,
	asked: Exclude<MomentName, 'close'>,
	{ snapshot, isOver, now }: Looked,
): Moment | undefined {
	if (isOver || (interview.moment ?? '') < addDays(now.slice(0, 10), -LONGEST_DAYS)) return undefined;
	return momentsOf(snapshot, interview, now).find(
		({ name, state }) => name === asked && (state === 'on-time' || state === 'late'),
	);
}

/** What is known besides the notes: the time, how weeks are counted, and what was clicked in the view. */
interface WeekCircumstances {
	now: string;
	weeks: Weeks;
	ticked: readonly Ticked[];
	answered: AnsweredHold | null;
}

/** Makes the view's value of the review of a period, at the moment `now`. */
export function weekView(
	snapshot: Snapshot,
	review: WeekReview,
	{ span, at }: Pick<WeekState, 'span' | 'at'>,
	{ now, weeks, ticked, answered }: WeekCircumstances,
): WeekView {
	const { today, words } = snapshot;
	const { period } = review;
	const looked: Looked = { snapshot, review, now, isOver: period.last < today, ticked };
	const { isOver } = looked;
	return {
		hasInterviews: snapshot.interviews.size > 0,
		span,
		isCurrent: at === '',
		title: isWeek(period) ? words.week.week(Number(period.label.slice(6))) : words.week.month(period.first),
		days:
			period.first > today
				? words.week.ahead(words.week.span(period.first, period.last))
				: words.week.span(period.first, period.last),
		figures: figureRows(review, words.week),
		toReview: toReviewText(looked),
		interviews: review.interviews.map((one) => interviewRow(one, looked)),
		weakPoints: review.unnamed.flatMap((one) => weakPointRow(one, snapshot)),
		// In a week that lasts, what is late can still be done, and has its card.
		missed: review.missed
			.filter(({ state }) => looked.isOver || state === 'missed')
			.map((moment) => missedRow(moment, snapshot)),
		results: resultsElsewhere(looked).map((result) => resultRow(result, snapshot)),
		waiting: review.waiting.map((one) => waitingRow(one, looked)),
		changes: review.changes.map((one) => stateRow(one, words)),
		todo: isOver ? [] : toDo(looked).map((one) => actionRow(one, snapshot, ticked)),
		told: toldRows(looked),
		habits: review.habits.map((habit) => habitRow(habit, looked)),
		due: isOver ? 0 : dueQuestions(snapshot).length,
		// What has taken place since then is not to be prepared any more.
		next: review.next.filter(({ date }) => date >= today).map((ahead) => nextRow(ahead, snapshot)),
		wins: winRows(review, words),
		unresolved: isWeek(period) ? [] : goalRows(snapshot),
		chosen: chosenFor(looked, weeks, answered),
		change: changeIn(snapshot, review, weeks, ticked),
	};
}

function figureRows(review: WeekReview, { figures }: Messages['week']): Figure[] {
	const { mocks, real, cameUp, held, validated, ineffective } = figuresOf(review);
	const actions = (number: number, label: string, tone: string): Figure => ({
		value: String(number),
		of: '',
		label,
		tone: number > 0 ? tone : '',
	});
	return [
		{
			value: String(real),
			of: '',
			label: figures.interviews(real, mocks),
			tone: '',
		},
		{
			value: String(held),
			of: cameUp === 0 ? '' : figures.of(cameUp),
			label: figures.held(cameUp),
			tone: held > 0 ? 'is-good' : '',
		},
		actions(validated, figures.validated(validated), 'is-good'),
		actions(ineffective, figures.ineffective(ineffective), 'is-bad'),
	];
}

function toReviewText(looked: Looked): string {
	const { length } = looked.review.interviews.filter(
		({ interview }) => owedBy(interview, 'review', looked) !== undefined,
	);
	const { week: words, rows } = looked.snapshot.words;
	const { passes, reviewedPasses } = figuresOf(looked.review);
	return [
		...(length === 0 ? [] : [words.toReview(length)]),
		...(passes === 0 ? [] : [words.passes(reviewedPasses, passes)]),
	].join(rows.comma);
}

function interviewRow({ interview, shown }: WeekReview['interviews'][number], looked: Looked): WeekRow {
	const { retro, path, line } = interview;
	const { words, today } = looked.snapshot;
	const those = (verdict: Verdict): string =>
		shown
			.filter(({ occurrence }) => occurrence.verdict === verdict)
			.map(({ theme }) => theme.name)
			.join(words.rows.comma);
	const [failed, good] = [those('failed'), those('held')];
	return {
		id: interview.key,
		place: { path, line },
		icon: iconOf(retro),
		tone: '',
		text: named(interview, words),
		detail: joined([
			words.figures.weekDay(retro.date, today),
			failed === '' ? '' : words.week.failed(failed),
			good === '' ? '' : words.week.held(good),
		]),
		marks: interviewMark(interview, looked),
	};
}

/** How long there is to review an interview; where nothing is to review, what came of it. */
function interviewMark(interview: Interview, looked: Looked): RowMark[] {
	const { kind, result } = interview.retro;
	const { words } = looked.snapshot;
	const toReview = owedBy(interview, 'review', looked);
	if (toReview?.due == null)
		return mark(
			kind === 'mock' ? words.week.mock : words.data.result(result),
			isGood(result) ? 'is-good' : '',
		);
	const tone = toReview.state === 'late' ? 'is-due is-late' : 'is-due';
	return mark(words.week.review(timeLeft(toReview.due, looked.now, words)), tone);
}

function missedRow({ name, interview, due }: MissedMoment, { words, today }: Snapshot): WeekRow {
	return {
		id: `${name} ${interview.path}`,
		place: top(interview.path),
		icon: 'alarm-clock',
		tone: '',
		text: words.sidebar.moments[name].what,
		detail: whoOf(interview, words),
		marks: mark(words.week.due(words.figures.shortDay(due.slice(0, 10), today))),
	};
}

/** The results that the rows of the interviews do not say. */
function resultsElsewhere(looked: Looked): WeekReview['results'] {
	const { interviews, results } = looked.review;
	const told = interviews.flatMap(({ interview }) =>
		owedBy(interview, 'review', looked) === undefined ? [interview.key] : [],
	);
	return results.filter(({ interview }) => !told.includes(interview.key));
}

function sinceInterview(days: number | null, { sameDay, daysAfter }: Messages['week']): string {
	if (days === null) return '';
	return days === 0 ? sameDay : daysAfter(days);
}

function resultRow(
	{ interview, on, days }: WeekReview['results'][number],
	{ today, words }: Snapshot,
): WeekRow {
	const { path, line, retro } = interview;
	const tone = isGood(retro.result) ? 'is-good' : '';
	return {
		id: interview.key,
		place: { path, line },
		icon: isGood(retro.result) ? 'circle-check' : 'flag',
		tone,
		text: named(interview, words),
		detail: joined([words.figures.weekDay(on, today), sinceInterview(days, words.week)], words.rows.comma),
		marks: mark(words.data.result(retro.result), tone),
	};
}

function waitingRow({ interview, days }: WeekReview['waiting'][number], looked: Looked): WeekRow {
	const { path, line, retro } = interview;
	const { words, today } = looked.snapshot;
	const isTimeToAsk = owedBy(interview, 'nudge', looked)?.isOpen === true;
	return {
		id: interview.key,
		place: { path, line },
		icon: 'hourglass',
		tone: '',
		text: named(interview, words),
		detail: isTimeToAsk ? words.week.timeToAsk : words.week.since(words.figures.shortDay(retro.date, today)),
		marks: mark(days === 0 ? words.week.waitsToday : words.week.days(days)),
	};
}

function stateRow({ theme, from, to, because }: WeekReview['changes'][number], words: Messages): WeekRow {
	const { failedAt, heldAt } = words.week;
	const { state } = words.data;
	return {
		id: theme.key,
		place: { path: because.interview.path, line: because.line },
		icon: STATE_ICONS[to],
		tone: `is-${to}`,
		text: theme.name,
		detail: (because.verdict === 'failed' ? failedAt : heldAt)(whoOf(because.interview, words)),
		marks: [
			...(from === null ? [] : [{ text: state(from), tone: `is-${from}` }]),
			{ text: state(to), tone: `is-${to}` },
		],
	};
}

function habitRow(
	{ path, name, story }: WeekReview['habits'][number],
	{ review, snapshot }: Looked,
): HabitRow {
	const { week, figures } = snapshot.words;
	const isAsked = story.habitConfirmed === null || story.habitConfirmed < review.period.first;
	return {
		id: path,
		path,
		isAsked,
		place: top(path),
		icon: 'sprout',
		tone: '',
		text: name,
		detail:
			story.habitSince === null ? '' : week.differently(figures.shortDay(story.habitSince, snapshot.today)),
		marks: isAsked ? mark(week.stillAsked) : mark(week.stillInPlace, 'is-good'),
	};
}

/** What was ticked here and stays where it was, with a way back. */
function undoneIn({ isOver, review: { actions, period }, ticked }: Looked): JudgedAction[] {
	if (isOver) return [];
	return actions.done.filter(
		(one) => one.action.due !== null && one.action.due <= period.last && isAmongOutstanding(one, ticked),
	);
}

/** What was to do in the period and is not done, by when it is due. */
function toDo(looked: Looked): JudgedAction[] {
	const { overdue, due } = looked.review.actions;
	return [...overdue, ...due, ...undoneIn(looked)].sort(
		(a, b) =>
			compare(a.action.due ?? '', b.action.due ?? '') ||
			compare(a.interview.path, b.interview.path) ||
			a.action.line - b.action.line,
	);
}

/** Actions of which the same is told. */
interface Telling {
	actions: readonly JudgedAction[];
	icon: string;
	tone: string;
	detail: (one: JudgedAction) => string;
	word: (one: JudgedAction) => RowMark[];
}

function tellingsOf(looked: Looked): Telling[] {
	const { today, words } = looked.snapshot;
	const { week, figures } = words;
	const { asOf, actions } = looked.review;
	const doneOn = ({ action }: JudgedAction): string =>
		action.done === null ? '' : week.done(figures.shortDay(action.done, today));
	const decided =
		(say: (who: string) => string) =>
		({ decidedBy }: JudgedAction): string =>
			decidedBy === null ? '' : say(whoOf(decidedBy.interview, words));
	const dueIn = ({ action: { due } }: JudgedAction): RowMark[] => {
		if (due === null) return [];
		return due < asOf
			? mark(week.late(daysBetween(due, asOf)), 'is-late')
			: mark(week.due(figures.shortDay(due, today)));
	};
	const late: Telling = {
		actions: looked.isOver ? toDo(looked) : [],
		icon: 'circle-alert',
		tone: 'is-late',
		detail: ({ interview }) => whoOf(interview, words),
		word: dueIn,
	};
	return [
		late,
		{
			actions: actions.ineffective,
			icon: 'circle-x',
			tone: 'is-bad',
			detail: decided(week.failedAt),
			word: () => mark(week.ineffective, 'is-bad'),
		},
		{
			actions: actions.validated,
			icon: 'circle-check',
			tone: 'is-good',
			detail: decided(week.heldAt),
			word: () => mark(week.validated, 'is-good'),
		},
		{
			actions: actions.done,
			icon: 'check',
			tone: '',
			detail: doneOn,
			word: ({ effect }) => mark(effect === 'awaiting' ? week.doneAwaiting : week.doneMark),
		},
		{
			actions: actions.awaiting,
			icon: 'clock',
			tone: '',
			detail: (one) => week.nextDecides(doneOn(one)),
			word: () => mark(week.awaiting),
		},
	];
}

/** What is told of actions, each once: by the first telling that it is in. */
function toldRows(looked: Looked): WeekRow[] {
	const { names } = looked.review;
	const told = new Set(undoneIn(looked).map(({ action }) => action));
	return tellingsOf(looked).flatMap(({ actions, icon, tone, detail, word }) => {
		const fresh = actions.filter(({ action }) => !told.has(action));
		for (const { action } of fresh) told.add(action);
		return fresh.map((one): WeekRow => {
			const { interview, action, themes: keys } = one;
			const themeNames = keys
				.map((key) => names.get(key)?.name ?? key)
				.join(looked.snapshot.words.rows.comma);
			return {
				id: `${interview.path}:${action.line}`,
				place: { path: interview.path, line: action.line },
				icon,
				tone,
				text: plain(action.text),
				detail: joined([themeNames, detail(one)]),
				marks: word(one),
			};
		});
	});
}

function winRows(review: WeekReview, words: Messages): WeekRow[] {
	const { week, data } = words;
	const { interviews, changes, wins } = review;
	const { longestRun } = wins;
	const places = interviews.flatMap(({ shown }) =>
		shown.map(({ theme, occurrence }) => ({ key: theme.key, occurrence })),
	);
	const last = places
		.filter(({ key, occurrence }) => key === longestRun?.theme.key && occurrence.verdict === 'held')
		.pop();
	return [
		...wins.overcame.map(({ id, title, failed, passed, between, failedAt, passedAt }): WeekRow => ({
			id: `${id} ${failed.path}`,
			place: { path: passed.path, line: passed.line },
			icon: 'trophy',
			tone: 'is-good',
			text: week.overcame(
				plain(title),
				whoOf(failedAt, words),
				data.rating(passed.rating),
				whoOf(passedAt, words),
			),
			detail: between.length === 0 ? '' : week.between(between.length),
			marks: mark(week.days(daysBetween(failed.date, passed.date))),
		})),
		...changes
			.filter(({ to }) => to === 'resolved')
			.map(({ theme, because }): WeekRow => ({
				id: `resolved ${theme.key}`,
				place: { path: because.interview.path, line: because.line },
				icon: 'trophy',
				tone: 'is-good',
				text: week.resolved(theme.name),
				detail: week.heldAt(whoOf(because.interview, words)),
				marks: [],
			})),
		...(longestRun === null || last === undefined
			? []
			: [
					{
						id: `run ${longestRun.theme.key}`,
						place: { path: last.occurrence.interview.path, line: last.occurrence.line },
						icon: 'flame',
						tone: 'is-good',
						text: week.inARow(longestRun.theme.name, longestRun.held),
						detail: '',
						marks: [],
					},
				]),
	];
}

function goalRows(snapshot: Snapshot): WeekRow[] {
	return themes(snapshot)
		.filter(({ state }) => state !== 'resolved' && state !== 'strength')
		.slice(0, MOST_GOALS)
		.flatMap((theme): WeekRow | [] => {
			const { key, name, state, stateText, detail } = themeRow(theme, snapshot);
			const latest = theme.occurrences.at(-1);
			return latest === undefined
				? []
				: {
						id: key,
						place: { path: latest.interview.path, line: latest.line },
						icon: STATE_ICONS[state],
						tone: `is-${state}`,
						text: name,
						detail,
						marks: mark(stateText, `is-${state}`),
					};
		});
}

function chosenFor(
	{ snapshot, review: { period }, ticked }: Looked,
	weeks: Weeks,
	answered: AnsweredHold | null,
): WeekView['chosen'] {
	const { words } = snapshot;
	const made = changeOf(snapshot, shiftPeriod(period, -1, weeks));
	if (made === null) return null;
	const asking = new Set(
		askedAbout(snapshot, made).map(({ interview, line }) => `${interview.path}:${line}`),
	);
	const test = testOfChange(snapshot, made, period);
	return {
		action: actionRow(made, snapshot, ticked),
		holds: holdsOf(snapshot, answered).filter(({ id }) => asking.has(id)),
		askedAt:
			test === null
				? ''
				: [
						whoOf(test.interview, words),
						words.figures.shortDay(test.interview.retro.date, snapshot.today),
					].join(words.rows.comma),
	};
}

function changeIn(
	snapshot: Snapshot,
	{ period, changes }: WeekReview,
	weeks: Weeks,
	ticked: readonly Ticked[],
): WeekView['change'] {
	const made = changeOf(snapshot, period);
	const due = changeDue(period, weeks);
	const ranked = themes(snapshot).filter(({ state }) => state !== 'resolved' && state !== 'strength');
	const choices = new Map(
		[...changes.map(({ theme }) => theme), ...ranked].map(({ key, name }) => [key, name]),
	);
	return {
		action: made === null ? null : actionRow(made, snapshot, ticked),
		home: homeOfChange(snapshot, period)?.path ?? null,
		due: snapshot.words.week.dueDay(due),
		themes: [...choices].slice(0, MOST_CHOICES).map(([key, name]) => ({ key, name })),
	};
}
