/** What the stories' view shows: a plain value, made of the notes, of the story's text and of where the user is. */
import { daysBetween } from '../../core/day';
import { fit, fitOne, isRecord, listIn } from '../../core/fit';
import { BEGINNINGS } from '../../core/story/beginnings';
import { secondsIn } from '../../core/story/clock';
import type { Snapshot } from '../../core/vault/snapshot';
import { lintNote } from '../../core/lesson/lint';
import type { ParseContext } from '../../core/note/note';
import { overviewOf } from '../../core/story/overview';
import {
	PHASES,
	questionsFor,
	wordingFor,
	type FollowUp,
	type Phase,
	type QuestionSet,
	type StoryQuestion,
} from '../../core/story/questions';
import {
	findingsIn,
	nextSteps,
	readingFor,
	sessionsIn,
	strengthsOf,
	type RubricGrade,
	type StorySign,
	type RubricGrades,
	type Scorecard,
} from '../../core/story/scorecard';
import { saidIn, STORY_HEADINGS } from '../../core/note/sections';
import { isLesson, isTold, questionBefore, questionsInOrder, type Said } from '../../core/story/session';
import { allowed, areasAlone, FRESH_SESSION, stepNow, type Session } from '../../core/story/steps';
import { AREAS, RUBRIC_GRADES, LEVELS, SCALES, SCENARIOS, type Area } from '../../core/note/story';
import { stories, type ToldStory } from '../../core/story/tellings';
import type { Place } from '../parts/rows-model';
import { beginView, helpFor, helpView, type BeginView, type HelpView } from './begin-model';
import { whoOf } from '../parts/who';
import { daysAgo, shortDay } from './words';
import type { Messages } from '../../core/messages/en/english';
import { count } from '../../core/words';

/** An answer that was typed and is not in its note yet. */
export interface StoryDraft {
	path: string;
	question: string;
	/** The follow-up that it answers; empty for the question itself. */
	followUp: string;
	text: string;
}

/** Where the user is in a story, and what was typed and not saved; kept over reloads. */
export interface StoryState extends Session {
	/** The story that is practised; empty for all of them. */
	path: string;
	drafts: StoryDraft[];
	/** The moment that it is, for the time that is kept; handed in, and never kept itself. */
	now: string;
}

/** All stories, and nothing typed. */
export const FRESH_STORY: StoryState = { ...FRESH_SESSION, path: '', drafts: [], now: '' };

const FRESH_DRAFT: StoryDraft = { path: '', question: '', followUp: '', text: '' };

/** What was kept of pairs whose first part is a text. */
function pairsIn<T>(kept: unknown, name: string, standard: T): [string, T][] {
	return listIn(kept, name).flatMap((pair): [string, T][] =>
		Array.isArray(pair) && typeof pair[1] === typeof standard
			? [[fit('', pair[0]), fit(standard, pair[1])]]
			: [],
	);
}

/** Reads a kept state of any shape. */
export function readStoryState(kept: unknown): StoryState {
	const { path, step, order, followUp, missing, seen, area } = fit({ ...FRESH_STORY, grades: {} }, kept);
	const saved = isRecord(kept) ? kept.grades : null;
	const grades: RubricGrades = {};
	for (const area of AREAS) {
		const grade = RUBRIC_GRADES.find((one) => isRecord(saved) && one === saved[area]);
		if (grade !== undefined) grades[area] = grade;
	}
	return {
		path,
		step,
		order: fitOne(['lesson-first'], order, 'story-first'),
		followUp,
		missing,
		skipped: listIn(kept, 'skipped').flatMap((part) => (typeof part === 'string' ? [part] : [])),
		area: AREAS.find((one) => one === area) ?? '',
		spent: pairsIn(kept, 'spent', 0),
		seen,
		now: '',
		asked: pairsIn(kept, 'asked', ''),
		hints: pairsIn(kept, 'hints', 0),
		drafts: listIn(kept, 'drafts').flatMap((draft) => (isRecord(draft) ? [fit(FRESH_DRAFT, draft)] : [])),
		grades,
	};
}

/** What was typed at a place of a story and not saved yet. */
export function draftAt(state: StoryState, question: string, followUp: string): string {
	return (
		state.drafts.find(
			(one) => one.path === state.path && one.question === question && one.followUp === followUp,
		)?.text ?? ''
	);
}

const isAt = (one: StoryDraft, { path, question, followUp }: Omit<StoryDraft, 'text'>): boolean =>
	one.path === path && one.question === question && one.followUp === followUp;

/** The state with another draft at the place where the user is; an empty one is none. */
export function withDraft(state: StoryState, question: string, text: string): StoryState {
	const { path, followUp } = state;
	const draft = { path, question, followUp, text };
	const others = state.drafts.filter((one) => !isAt(one, draft));
	return { ...state, drafts: text === '' ? others : [...others, draft] };
}

/** The drafts but for one that was saved; what was typed at its place meanwhile stays. */
export function withoutDraft(drafts: readonly StoryDraft[], saved: StoryDraft): StoryDraft[] {
	return drafts.filter((one) => !isAt(one, saved) || one.text !== saved.text);
}

/** What each kind of failure, each level and each scale is called. */
export const SCENARIO_NAMES: Record<(typeof SCENARIOS)[number], string> = {
	'execution-failure': 'Work that failed',
	'wrong-decision': 'A decision that was wrong',
	'rejected-feedback': 'Feedback first rejected',
};
export const LEVEL_NAMES: Record<(typeof LEVELS)[number], string> = {
	swe: 'Engineer',
	senior: 'Senior engineer',
	staff: 'Staff engineer',
};
export const SCALE_NAMES: Record<(typeof SCALES)[number], string> = {
	day: 'A day',
	week: 'A week',
	quarter: 'A quarter',
	year: 'A year',
};
const HINT_NAMES = ['A nudge', 'A direction', 'A structure', 'An example'];

export interface QuestionView {
	kind: 'question';
	/** Names the place in the session: what was typed and where the focus goes depend on it. */
	id: string;
	phases: { name: string; isNow: boolean; isDone: boolean }[];
	/** The time that the phase is to take and has taken; it is never judged. */
	time: { text: string; isOver: boolean };
	/** Help with the whole of the story. */
	help: HelpView;
	/** What is asked in large type. */
	ask: string;
	/** The question that a follow-up follows on. */
	main: string | null;
	hints: { name: string; text: string }[];
	nextHint: string | null;
	expected: { level: string; text: string };
	heading: string;
	/** What stands under that heading already. */
	said: string;
	draft: string;
	canGoBack: boolean;
	/** A session of one who says first what is different now. */
	isDrill: boolean;
}

export interface AreaView {
	area: Area;
	name: string;
	is: string;
	/** What each grade means. */
	means: Record<RubricGrade, string>;
	grade: string | null;
	/** How it was rated last and when, where that was another day or session. */
	last: { grade: string; day: string } | null;
	findings: StorySign[];
}

export interface ScorecardView {
	kind: 'scorecard';
	areas: AreaView[];
	/** The area that is practised alone, by its name; null where all are. */
	alone: string | null;
	/** What would be saved; null until each area is rated. */
	card: Scorecard | null;
	strengths: string[];
	improvements: string[];
	reading: string[];
	compared: string[];
}

export interface StoryRow {
	path: string;
	name: string;
	place: Place;
	detail: string;
	tellings: { id: string; text: string; place: Place }[];
	told: string;
	isOverused: boolean;
	grades: string;
}

export interface OverviewView {
	kind: 'overview';
	rows: StoryRow[];
	scenarios: {
		name: string;
		text: string;
		isCovered: boolean;
		cells: { area: string; grade: string | null }[];
	}[];
	areas: string[];
	scales: { name: string; text: string; isCovered: boolean }[];
	patterns: { key: string; name: string; text: string }[];
	habits: { path: string; name: string; place: Place; text: string }[];
}

export interface StartView {
	kind: 'start';
	/** The areas that can be practised alone. */
	areas: { area: Area; name: string }[];
	sessions: { day: string; text: string }[];
}

export interface StoryView {
	/** Null where all stories are shown. */
	story: { name: string; place: Place; detail: string; canChoose: boolean } | null;
	screen:
		| OverviewView
		| BeginView
		| StartView
		| QuestionView
		| ScorecardView
		| { kind: 'missing' }
		| { kind: 'reading' };
}

/** How often a story was told. */
export const toldText = ({ tellings }: ToldStory, { practice }: Messages): string =>
	tellings.length === 0 ? practice.notTold : practice.told(tellings.length);

function detailOf({ story }: ToldStory): string {
	const known = (names: Record<string, string>, value: string | null): string[] =>
		value === null ? [] : [(Object.hasOwn(names, value) ? names[value] : undefined) ?? value];
	return [
		...known(SCENARIO_NAMES, story.scenario),
		...known(SCALE_NAMES, story.scale),
		...known(LEVEL_NAMES, story.level),
	].join(', ');
}

/** What the view shows; `text` is the story's note, null while it is being read. */
export function storyView(
	snapshot: Snapshot,
	text: string | null,
	kept: StoryState,
	all: QuestionSet,
	reading: ParseContext,
): StoryView {
	if (kept.path === '') {
		const overview = overviewView(snapshot);
		const begins = overview.rows.length === 0 ? 'open' : null;
		const beginning = BEGINNINGS.find((id) => id === kept.step) ?? begins;
		const screen =
			beginning === null ? overview : beginView(beginning, draftAt(kept, beginning, ''), begins !== null);
		return { story: null, screen };
	}
	const told = stories(snapshot).find(({ path }) => path === kept.path);
	if (told === undefined) return { story: null, screen: { kind: 'missing' } };
	const head = { name: told.name, place: { path: told.path, line: 1 }, detail: detailOf(told) };
	if (text === null) return { story: { ...head, canChoose: false }, screen: { kind: 'reading' } };
	const said = saidIn(text);
	const state = allowed(kept, said);
	const set = questionsFor(all, told.story, state.area);
	const step = stepNow(set, state, said);
	const story = { ...head, canChoose: step !== 'start' && isTold(said) };
	if (step === 'start')
		return { story, screen: startView(questionsFor(all, told.story), text, snapshot.today) };
	if (step === 'scorecard') return { story, screen: scorecardView(set, text, state, snapshot, reading) };
	return { story, screen: questionView(set, told, step, said, state) };
}

function questionView(
	set: QuestionSet,
	{ story }: ToldStory,
	question: StoryQuestion,
	said: Said,
	state: StoryState,
): QuestionView {
	const order = questionsInOrder(set, state.order);
	const at = order.indexOf(question);
	// Of the second pass nothing is named in the first, so that nobody steers the story towards it.
	const isSecond = isLesson(question.phase);
	const shown = PHASES.filter((phase) => state.order === 'lesson-first' || isSecond || !isLesson(phase));
	const inOrder = [...new Set(order.map(({ phase }) => phase))].filter((phase) => shown.includes(phase));
	const followUp: FollowUp | undefined = set.followUps.find(
		({ id }) => id === state.followUp && question.followUps.includes(id),
	);
	const level = LEVELS.find((one) => one === story.level) ?? 'swe';
	const ask = wordingFor(question.ask, story.scenario);
	return {
		kind: 'question',
		id: `${question.id} ${followUp?.id ?? ''}`,
		phases: inOrder.map((phase) => ({
			name: set.phases[phase].name,
			isNow: phase === question.phase,
			isDone: order.findIndex((one) => one.phase === phase) < at && phase !== question.phase,
		})),
		time: timeOf(set, question.phase, state),
		help: helpView(helpFor(story.scenario), isSecond || state.order === 'lesson-first'),
		ask: followUp?.ask ?? ask,
		main: followUp === undefined ? null : ask,
		...hintsOf(question, story.scenario, state),
		expected: { level: LEVEL_NAMES[level], text: set.phases[question.phase].expected[level] },
		heading: STORY_HEADINGS[question.section],
		said: said.get(question.section) ?? '',
		draft: draftAt(state, question.id, followUp?.id ?? ''),
		canGoBack: followUp !== undefined || questionBefore(set, state.order, question.id) !== null,
		isDrill: state.order === 'lesson-first',
	};
}

/** The hints that were taken at a question, and the one that comes next. */
function hintsOf(
	{ id, hints }: StoryQuestion,
	scenario: string | null,
	state: StoryState,
): Pick<QuestionView, 'hints' | 'nextHint'> {
	const taken = state.hints.find(([question]) => question === id)?.[1] ?? 0;
	return {
		hints: hints
			.slice(0, taken)
			.map((hint, index) => ({ name: HINT_NAMES[index] ?? '', text: wordingFor(hint, scenario) })),
		nextHint: taken < hints.length ? (HINT_NAMES[taken] ?? '').toLowerCase() : null,
	};
}

/** The time that a phase is to take and has taken. */
function timeOf({ phases }: QuestionSet, phase: Phase, state: StoryState): QuestionView['time'] {
	const { minutes: budget } = phases[phase];
	const spent = Math.floor(secondsIn(state, phase, state.now) / 60);
	if (spent < budget)
		return { text: `About ${count(budget, 'minute')} for this part, ${spent} gone`, isOver: false };
	return {
		text: `The ${budget} minutes for this part are over: finish the thought, then go on. Nothing is counted.`,
		isOver: true,
	};
}

/** `ownership expert; detection, recovery novice`: the areas of one grade together. */
function gradesText(grades: Partial<Record<Area, string | null>>): string {
	const byGrade = new Map<string, Area[]>();
	for (const area of AREAS) {
		const grade = grades[area];
		if (grade != null) byGrade.set(grade, [...(byGrade.get(grade) ?? []), area]);
	}
	return [...byGrade].map(([grade, areas]) => `${areas.join(', ')} ${grade}`).join('; ');
}

function startView(set: QuestionSet, text: string, today: string): StartView {
	return {
		kind: 'start',
		areas: areasAlone(set).map((area) => ({ area, name: set.areas[area].name })),
		sessions: sessionsIn(text)
			.reverse()
			.map(({ day, grades }) => ({ day: shortDay(day, today), text: gradesText(grades) })),
	};
}

function scorecardView(
	set: QuestionSet,
	text: string,
	state: StoryState,
	snapshot: Snapshot,
	reading: ParseContext,
): ScorecardView {
	const { today } = snapshot;
	const findings = findingsIn(set, saidIn(text), lintNote(state.path, text, snapshot, reading));
	const shown = AREAS.filter((area) => state.area === '' || area === state.area);
	const grades = Object.fromEntries(
		shown.flatMap((area) => (state.grades[area] === undefined ? [] : [[area, state.grades[area]]])),
	) as RubricGrades;
	const sessions = sessionsIn(text).reverse();
	/** How an area was rated last: a session of one area says nothing of the others. */
	const lastOf = (area: Area): AreaView['last'] => {
		const session = sessions.find((one) => one.grades[area] !== undefined);
		const grade = session?.grades[area];
		return session === undefined || grade === undefined ? null : { grade, day: shortDay(session.day, today) };
	};
	const strengths = strengthsOf(findings, grades);
	const improvements = nextSteps(set, findings, grades);
	const toRead = readingFor(set, grades);
	const isRated = shown.every((area) => grades[area] !== undefined);
	const hints = state.hints.reduce((sum, [, taken]) => sum + taken, 0);
	return {
		kind: 'scorecard',
		alone: state.area === '' ? null : set.areas[state.area].name,
		areas: shown.map((area) => ({
			area,
			name: set.areas[area].name,
			is: set.areas[area].is,
			means: set.areas[area].grades,
			grade: grades[area] ?? null,
			last: lastOf(area),
			findings: findings.filter((one) => one.area === area),
		})),
		card: isRated ? { day: today, grades, strengths, improvements, reading: toRead, hints } : null,
		strengths,
		improvements,
		reading: toRead,
		compared: shown.flatMap((area) => {
			const [last, grade] = [lastOf(area), grades[area]];
			return last === null || grade === undefined || last.grade === grade
				? []
				: [`${set.areas[area].name}: ${last.grade}, now ${grade}`];
		}),
	};
}

/** When a habit was known to be in place. */
function confirmedText(day: string | null, today: string): string {
	if (day === null) return 'never confirmed';
	return daysBetween(day, today) > 0 ? `last known ${daysAgo(day, today)}` : 'known today';
}

function overviewView(snapshot: Snapshot): OverviewView {
	const { today } = snapshot;
	const { stories: all, scenarios, scales, overused, patterns, habits } = overviewOf(snapshot);
	const names = (some: readonly ToldStory[]): string => some.map(({ name }) => name).join(', ');
	return {
		kind: 'overview',
		rows: all.map((one) => ({
			path: one.path,
			name: one.name,
			place: { path: one.path, line: 1 },
			detail: detailOf(one),
			tellings: one.tellings.map(({ interview, question }) => ({
				id: `${interview.path} ${question.line}`,
				text: `${whoOf(interview)}, ${shortDay(interview.retro.date, today)}${question.rating === null ? '' : `: ${question.rating}`}`,
				place: { path: interview.path, line: question.line },
			})),
			told: toldText(one, snapshot.words),
			isOverused: overused.includes(one),
			grades: gradesText(one.story.grades),
		})),
		scenarios: scenarios.map(({ scenario, stories: own, best }) => ({
			name: SCENARIO_NAMES[scenario],
			text: own.length === 0 ? 'no story yet' : names(own),
			isCovered: own.length > 0,
			cells: AREAS.map((area) => ({ area, grade: best[area] })),
		})),
		areas: AREAS.map((area) => area.charAt(0).toUpperCase() + area.slice(1)),
		scales: scales.map(({ scale, count: some }) => ({
			name: SCALE_NAMES[scale],
			text: some === 0 ? 'missing' : count(some, 'story', 'stories'),
			isCovered: some > 0,
		})),
		patterns: patterns.map(({ key, name, stories: those }) => ({ key, name, text: names(those) })),
		habits: habits.map(({ story: one, confirmed }) => ({
			path: one.path,
			name: one.name,
			place: { path: one.path, line: 1 },
			text: confirmedText(confirmed, today),
		})),
	};
}

/** The scenarios, scales and levels to choose from, in words. */
export const STORY_CHOICES = {
	scenarios: SCENARIOS.map((value) => [value, SCENARIO_NAMES[value]] as const),
	scales: Object.entries(SCALE_NAMES),
	levels: LEVELS.map((value) => [value, LEVEL_NAMES[value]] as const),
};
