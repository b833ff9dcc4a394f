/** What the stories' view shows: a plain value, made of the notes, of the story's text and of where the user is. */
import { daysBetween } from '../../core/day';
import { fit, fitOne, isRecord, listIn } from '../../core/fit';
import { BEGINNINGS } from '../../core/story/beginnings';
import { secondsIn } from '../../core/story/clock';
import type { Snapshot } from '../../core/vault/snapshot';
import { lintNote, whyOf } from '../../core/lesson/lint';
import type { ParseContext } from '../../core/note/note';
import { overviewOf } from '../../core/story/overview';
import {
	levelOf,
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
import { storyLanguage } from '../../core/change/language';
import type { StoryNoteWords } from '../../core/messages/en/notes/knowledge';
import { writtenIn } from '../../core/messages/written';
import { saidIn } from '../../core/note/sections';
import { isLesson, isTold, questionBefore, questionsInOrder, type Said } from '../../core/story/session';
import {
	allowed,
	areasAlone,
	FRESH_SESSION,
	missingName,
	stepNow,
	type Session,
} from '../../core/story/steps';
import { AREAS, RUBRIC_GRADES, type Area } from '../../core/note/story';
import { stories, type ToldStory } from '../../core/story/tellings';
import type { Place } from '../parts/rows-model';
import { beginView, helpFor, helpView, type BeginView, type HelpView } from './begin-model';
import { whoOf } from '../parts/who';
import type { Messages } from '../../core/messages/en/english';
import type { StoryMessages } from '../../core/messages/en/practice/stories';

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

const HINTS = ['nudge', 'direction', 'structure', 'example'] as const;

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
	/** That it is asked for something that is missing, and how to go on without it; null where it is not. */
	missing: string | null;
	hints: { name: string; text: string }[];
	nextHint: string | null;
	expected: { level: string; text: string };
	/** The heading under which the answer goes. */
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
	/** The heading under which the session goes. */
	heading: string;
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

/** What a value is called; one that somebody made up is shown as it is. */
const named = (names: Record<string, string>, value: string): string =>
	(Object.hasOwn(names, value) ? names[value] : undefined) ?? value;

function detailOf({ story }: ToldStory, { stories: words, rows: { comma } }: Messages): string {
	const known = (names: Record<string, string>, value: string | null): string[] =>
		value === null ? [] : [named(names, value)];
	return [
		...known(words.scenarios, story.scenario),
		...known(words.scales, story.scale),
		...known(words.levels, story.level),
	].join(comma);
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
		const overview = overviewView(snapshot, all);
		const begins = overview.rows.length === 0 ? 'open' : null;
		const beginning = BEGINNINGS.find((id) => id === kept.step) ?? begins;
		const screen =
			beginning === null
				? overview
				: beginView(
						all,
						{ id: beginning, draft: draftAt(kept, beginning, ''), isFirst: begins !== null },
						snapshot.words.stories,
					);
		return { story: null, screen };
	}
	const told = stories(snapshot).find(({ path }) => path === kept.path);
	if (told === undefined) return { story: null, screen: { kind: 'missing' } };
	const head = {
		name: told.name,
		place: { path: told.path, line: 1 },
		detail: detailOf(told, snapshot.words),
	};
	if (text === null) return { story: { ...head, canChoose: false }, screen: { kind: 'reading' } };
	const said = saidIn(text);
	const state = allowed(kept, said);
	const set = questionsFor(all, told.story, state.area);
	const step = stepNow(set, state, said);
	const story = { ...head, canChoose: step !== 'start' && isTold(said) };
	if (step === 'start') return { story, screen: startView(questionsFor(all, told.story), text, snapshot) };
	if (step === 'scorecard') return { story, screen: scorecardView(set, text, state, snapshot, reading) };
	return {
		story,
		screen: questionView(
			{ set, told, said, state, words: snapshot.words.stories, written: writtenFor(text, snapshot) },
			step,
		),
	};
}

/** The words that a story's note is written in. */
const writtenFor = (text: string, { settings }: Snapshot): StoryNoteWords =>
	writtenIn(storyLanguage(text, settings.notesLanguage)).story;

/** What a question is shown with. */
interface Asking {
	set: QuestionSet;
	told: ToldStory;
	said: Said;
	state: StoryState;
	words: StoryMessages;
	/** The words that its note is written in. */
	written: StoryNoteWords;
}

function questionView(asking: Asking, question: StoryQuestion): QuestionView {
	const { set, said, state, words } = asking;
	const { story } = asking.told;
	const order = questionsInOrder(set, state.order);
	const at = order.indexOf(question);
	// Of the second pass nothing is named in the first, so that nobody steers the story towards it.
	const isSecond = isLesson(question.phase);
	const shown = PHASES.filter((phase) => state.order === 'lesson-first' || isSecond || !isLesson(phase));
	const inOrder = [...new Set(order.map(({ phase }) => phase))].filter((phase) => shown.includes(phase));
	const followUp: FollowUp | undefined = set.followUps.find(
		({ id }) => id === state.followUp && question.followUps.includes(id),
	);
	const level = levelOf(story.level);
	const ask = wordingFor(question.ask, story.scenario);
	const missing = missingName(set, state, question);
	return {
		kind: 'question',
		id: `${question.id} ${followUp?.id ?? ''}`,
		phases: inOrder.map((phase) => ({
			name: set.phases[phase].name,
			isNow: phase === question.phase,
			isDone: order.findIndex((one) => one.phase === phase) < at && phase !== question.phase,
		})),
		time: timeOf(asking, question.phase),
		help: helpView(helpFor(set, story.scenario), isSecond || state.order === 'lesson-first', words),
		ask: followUp?.ask ?? ask,
		main: followUp === undefined ? null : ask,
		missing: missing === null || followUp !== undefined ? null : words.question.missing(missing),
		...hintsOf(question, asking),
		expected: { level: words.levels[level], text: set.phases[question.phase].expected[level] },
		heading: asking.written.headings[question.section],
		said: said.get(question.section) ?? '',
		draft: draftAt(state, question.id, followUp?.id ?? ''),
		canGoBack: followUp !== undefined || questionBefore(set, state.order, question.id) !== null,
		isDrill: state.order === 'lesson-first',
	};
}

/** The hints that were taken at a question, and the one that comes next. */
function hintsOf(
	{ id, hints }: StoryQuestion,
	{ told: { story }, state, words: { question: words } }: Asking,
): Pick<QuestionView, 'hints' | 'nextHint'> {
	const taken = state.hints.find(([question]) => question === id)?.[1] ?? 0;
	const names = HINTS.map((name) => words.hintNames[name]);
	return {
		hints: hints
			.slice(0, taken)
			.map((hint, index) => ({ name: names[index] ?? '', text: wordingFor(hint, story.scenario) })),
		nextHint: taken < hints.length ? words.hint(names[taken] ?? '') : null,
	};
}

/** The time that a phase is to take and has taken. */
function timeOf({ set, state, words: { question: words } }: Asking, phase: Phase): QuestionView['time'] {
	const { minutes: budget } = set.phases[phase];
	const spent = Math.floor(secondsIn(state, phase, state.now) / 60);
	const isOver = spent >= budget;
	return { text: isOver ? words.timeIsOver(budget) : words.time(budget, spent), isOver };
}

/** `ownership expert; detection, recovery novice`: the areas of one grade together. */
function gradesText(
	grades: Partial<Record<Area, string | null>>,
	{ stories: words, figures }: Messages,
): string {
	const byGrade = new Map<string, Area[]>();
	for (const area of AREAS) {
		const grade = grades[area];
		if (grade != null) byGrade.set(grade, [...(byGrade.get(grade) ?? []), area]);
	}
	return [...byGrade]
		.map(([grade, areas]) =>
			words.gradedAs(figures.list(areas.map((area) => words.areas[area])), named(words.grades, grade)),
		)
		.join(words.semicolon);
}

function startView(set: QuestionSet, text: string, { today, words }: Snapshot): StartView {
	return {
		kind: 'start',
		areas: areasAlone(set).map((area) => ({ area, name: set.areas[area].name })),
		sessions: sessionsIn(text)
			.reverse()
			.map(({ day, grades }) => ({
				day: words.figures.shortDay(day, today),
				text: gradesText(grades, words),
			})),
	};
}

function scorecardView(
	set: QuestionSet,
	text: string,
	state: StoryState,
	snapshot: Snapshot,
	reading: ParseContext,
): ScorecardView {
	const { today, words } = snapshot;
	const lessons = lintNote(state.path, text, snapshot, reading).map((one) => ({
		...one,
		why: whyOf(one, words.lessons),
	}));
	const findings = findingsIn(set, saidIn(text), lessons);
	const shown = AREAS.filter((area) => state.area === '' || area === state.area);
	const grades = Object.fromEntries(
		shown.flatMap((area) => (state.grades[area] === undefined ? [] : [[area, state.grades[area]]])),
	) as RubricGrades;
	const sessions = sessionsIn(text).reverse();
	/** How an area was rated last: a session of one area says nothing of the others. */
	const lastOf = (area: Area): AreaView['last'] => {
		const session = sessions.find((one) => one.grades[area] !== undefined);
		const grade = session?.grades[area];
		return session === undefined || grade === undefined
			? null
			: { grade: words.stories.grades[grade], day: words.figures.shortDay(session.day, today) };
	};
	const strengths = strengthsOf(set, findings, grades);
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
			const grade = grades[area];
			const [last, now] = [lastOf(area), grade === undefined ? null : words.stories.grades[grade]];
			return last === null || now === null || last.grade === now
				? []
				: [words.stories.scorecard.changed(set.areas[area].name, last.grade, now)];
		}),
		heading: writtenFor(text, snapshot).headings.sessions,
	};
}

/** When a habit was known to be in place. */
function confirmedText(day: string | null, { today, words: { figures, stories: words } }: Snapshot): string {
	const { neverConfirmed, lastKnown, knownToday } = words.overview;
	if (day === null) return neverConfirmed;
	return daysBetween(day, today) > 0 ? lastKnown(figures.daysAgo(day, today)) : knownToday;
}

function overviewView(snapshot: Snapshot, { areas }: QuestionSet): OverviewView {
	const { today, words } = snapshot;
	const { overview } = words.stories;
	const { stories: all, scenarios, scales, overused, patterns, habits } = overviewOf(snapshot);
	const names = (some: readonly ToldStory[]): string => words.figures.list(some.map(({ name }) => name));
	return {
		kind: 'overview',
		rows: all.map((one) => ({
			path: one.path,
			name: one.name,
			place: { path: one.path, line: 1 },
			detail: detailOf(one, words),
			tellings: one.tellings.map(({ interview, question }) => ({
				id: `${interview.path} ${question.line}`,
				text: overview.telling(
					whoOf(interview, words),
					words.figures.shortDay(interview.retro.date, today),
					question.rating === null ? null : words.data.rating(question.rating),
				),
				place: { path: interview.path, line: question.line },
			})),
			told: toldText(one, words),
			isOverused: overused.includes(one),
			grades: gradesText(one.story.grades, words),
		})),
		scenarios: scenarios.map(({ scenario, stories: own, best }) => ({
			name: words.stories.scenarios[scenario],
			text: own.length === 0 ? overview.noStory : names(own),
			isCovered: own.length > 0,
			cells: AREAS.map((area) => {
				const grade = best[area];
				return { area, grade: grade === null ? null : named(words.stories.grades, grade) };
			}),
		})),
		areas: AREAS.map((area) => areas[area].name),
		scales: scales.map(({ scale, count: some }) => ({
			name: words.stories.scales[scale],
			text: some === 0 ? overview.missing : overview.stories(some),
			isCovered: some > 0,
		})),
		patterns: patterns.map(({ key, name, stories: those }) => ({ key, name, text: names(those) })),
		habits: habits.map(({ story: one, confirmed }) => ({
			path: one.path,
			name: one.name,
			place: { path: one.path, line: 1 },
			text: confirmedText(confirmed, snapshot),
		})),
	};
}
