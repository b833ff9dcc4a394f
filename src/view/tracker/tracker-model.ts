/** What the theme tracker shows: a plain value, made of a snapshot and of what the user has opened and filtered. */
import { actions as allActions, isOutstanding, type JudgedAction } from '../../core/action/actions';
import { methods } from '../../core/action/methods';
import { outstanding, sameActions, type SameAction } from '../../core/action/together';
import { addDays } from '../../core/day';
import { fit } from '../../core/fit';
import type { Finding } from '../../core/lesson/lint';
import { problemIn } from '../../core/messages/en/notes/problems';
import { noteName } from '../../core/markdown/inline';
import type { Messages } from '../../core/messages/en/english';
import { check, isReadInPart } from '../../core/retro/check';
import type { PutOff } from '../../core/retro/put-off';
import { renamedThemes, type RenamedTheme } from '../../core/theme/renamed';
import { themes as allThemes, type Theme } from '../../core/theme/themes';
import { unnamed, type Unnamed } from '../../core/theme/unnamed';
import type { State } from '../../core/vault/progress';
import { companiesOf, isCompany } from '../../core/vault/companies';
import { perSnapshot, type Occurrence, type Snapshot } from '../../core/vault/snapshot';
import type { Weeks } from '../../core/week/period';
import { lessonRows, type LessonRow } from '../lesson/findings-model';
import { nowOf, type Now } from '../now/now-model';
import { holdsOf, type AnsweredHold, type HoldRow } from '../interview/holds-model';
import { thisInterviewOf, type ThisInterview } from '../interview/this-interview-model';
import { nextRows, type NextRow } from '../parts/next-model';
import {
	actionRow,
	evidenceOf,
	FIRST_ROWS,
	groupsOf,
	groupTeller,
	isAmongOutstanding,
	rowsAfter,
	themeRow,
	type ActionGroup,
	type ActionRow,
	type Place,
	type ThemeRow,
	type Ticked,
} from '../parts/rows-model';
import { weakPointRow, type WeakPointRow } from '../parts/weak-points-model';
import { whoOf } from '../parts/who';
import { dueRows, type DueRow } from '../now/due-model';
import { mentionRows, themeOfNote, type NoteMentionRow } from './this-note-model';

export interface Filter {
	text: string;
	state: State | 'untested' | '';
	stage: string;
	company: string;
	/** The last so many days; 0 for all. */
	days: number;
}

/** A filter that lets everything through. */
export const NO_FILTER: Filter = { text: '', state: '', stage: '', company: '', days: 0 };

/** What the user has done to the view; kept over reloads. */
export interface TrackerState {
	filter: Filter;
	filterOpen: boolean;
	/** The keys of the themes that are unfolded. */
	unfolded: string[];
	/** Whether the theme of the note that is open is unfolded. */
	noteOpen: boolean;
	/** The folds of sections that are open, and the lists that show more, as often as more was asked for. */
	whole: string[];
	/** The folds of themes that are open, and those that were shut while a filter held them all open. */
	folds: string[];
	shut: string[];
	/** The path of the interview that is being reviewed in place of the sections; empty where none is. */
	reviewing: string;
}

/** Themes that stand behind one line, since nothing comes back there. */
const FOLD_NAMES = ['once', 'resolved', 'strengths'] as const;
type FoldName = (typeof FOLD_NAMES)[number];

export interface ThemeFold {
	name: FoldName;
	title: string;
	count: number;
	/** Null while it is folded. */
	themes: ThemeRow[] | null;
}

/** How many rows of a section's list are shown. */
export const rowsShown = (whole: readonly string[], section: string, first = FIRST_ROWS): number =>
	rowsAfter(whole.filter((one) => one === section).length, first);

/** What the view begins with. */
export const FRESH_STATE: TrackerState = {
	filter: NO_FILTER,
	filterOpen: false,
	unfolded: [],
	noteOpen: false,
	whole: [],
	folds: [],
	shut: [],
	reviewing: '',
};

/** An action that is still to be done. */
export interface OutstandingRow extends ActionRow {
	/** How many notes say the same; 0 where no other one does. */
	notes: number;
	/** Every line of them, this one first, made when it is asked for: there may be hundreds behind a fold. */
	readonly lines: ActionRow[];
}

export interface ProblemRow {
	id: string;
	place: Place;
	name: string;
	message: string;
	/** Whether the note is a sync program's copy of another. */
	isCopy: boolean;
	/** Whether nothing is wrong, and it is only told. */
	isInfo: boolean;
}

/** A note of which a part was not understood, and what. */
export interface UnreadRow {
	path: string;
	name: string;
	messages: string[];
}

/** The theme of the note that is open. */
export interface ThisNoteTheme {
	name: string;
	/** Null where no interview has shown it. */
	theme: ThemeRow | null;
	mentions: NoteMentionRow[];
	mentionCount: number;
}

export interface Tracker {
	/** The four answers on top. */
	now: Now;
	/** Null where the note that is open is about no interview. */
	interview: ThisInterview | null;
	/** Null where the note that is open is none of a theme's. */
	thisNote: ThisNoteTheme | null;
	/** What could be said more sharply in the note that is open. */
	lessons: LessonRow[];
	lessonCount: number;
	due: DueRow[];
	dueCount: number;
	/** The interviews of the next days, the soonest first. */
	next: NextRow[];
	/** Notes of themes that were renamed while interviews still say their old names. */
	renamed: readonly RenamedTheme[];
	holds: HoldRow[];
	/** The themes that stand in sight, and those behind a line each. */
	themes: ThemeRow[];
	folds: ThemeFold[];
	/** How many themes are to stand in sight, and how many there are. */
	listedCount: number;
	themeCount: number;
	/**
	 * The weak points without a theme that are asked about, and how many there are; and those that are not,
	 * null while they are folded.
	 */
	weakPoints: WeakPointRow[];
	weakPointCount: number;
	older: WeakPointRow[] | null;
	olderCount: number;
	groups: (Omit<ActionGroup, 'rows'> & { rows: OutstandingRow[] })[];
	/** How many actions are due by the end of this week, and how many are not; the latter stand behind a line. */
	soonCount: number;
	laterCount: number;
	isLaterOpen: boolean;
	actionCount: number;
	/** Each method that was judged, and how often it worked. */
	methods: { method: string; text: string }[];
	problems: ProblemRow[];
	problemCount: number;
	/** The notes that could be read better. */
	unread: UnreadRow[];
	/** What can be filtered by. */
	choices: { stages: string[]; companies: string[] };
	isFiltered: boolean;
	/** Whether there is any interview at all. */
	hasInterviews: boolean;
}

/** What is due stands above everything else, and must leave the rest in sight. */
export const FIRST_DUE = 3;
const FIRST_NEXT = 3;
export const FIRST_WEAK_POINTS = 5;
/** Folds of sections, and the lists in them. */
export const OLDER = 'weak-points-older';
export const MORE_OLDER = 'more-weak-points';
export const LATER = 'later-actions';
export const MORE_LATER = 'more-actions';
const SOON: readonly ActionGroup['id'][] = ['overdue', 'this-week'];
const NEXT_DAYS = 14;

/** The sum behind a rank, one failure after another, the latest first. */
function sumOf(theme: Theme, { sidebar }: Messages): string {
	if (theme.rank === 0) return sidebar.noRank;
	const terms = [...theme.terms]
		.reverse()
		.map(({ severity, weight }) => `${severity} x ${weight.toFixed(2)}`);
	const sum = terms.join(' + ');
	const weighed = terms.length > 1 ? `(${sum}) x 1.5` : `${sum} x 1.5`;
	return sidebar.rank(theme.rank.toFixed(2), theme.state === 'relapsed' ? weighed : sum);
}

/** The actions for a theme: what is still to do first, then what was done, the latest first. */
function actionsOf({ key }: Theme, judged: readonly JudgedAction[]): JudgedAction[] {
	const own = judged.filter(({ themes }) => themes.includes(key));
	const rest = own.filter(({ action }) => !isOutstanding(action));
	return [
		...own.filter(({ action }) => isOutstanding(action)),
		...rest.sort((a, b) => ((a.action.done ?? '') < (b.action.done ?? '') ? 1 : -1)),
	];
}

/** Whether an occurrence is among those that a filter asks for. */
function passes(
	{ interview, date }: Pick<Occurrence, 'interview' | 'date'>,
	{ stage, company }: Filter,
	since: string,
	snapshot: Snapshot,
): boolean {
	return (
		(stage === '' || interview.retro.stage === stage) &&
		isCompany(interview.company, company, snapshot) &&
		date >= since
	);
}

/** What the view stands in: the time, and what was done in it. */
export interface Around {
	/** Now, as a local moment. */
	now: string;
	/** The path of the note that is open. */
	open: string | null;
	/** What the lesson check finds in it. */
	lessons: readonly Finding[];
	/** 0 for Sunday to 6, as the user's calendar has it. */
	weekStartsOn: 0 | 1 | 2 | 3 | 4 | 5 | 6;
	/** How the user's weekly notes count weeks. */
	weeks: Weeks;
	ticked: readonly Ticked[];
	answered: AnsweredHold | null;
	/** What the user does not want to be asked now. */
	putOff: PutOff;
}

const isFilter = ({ text, state, stage, company, days }: Filter): boolean =>
	text.trim() !== '' || state !== '' || stage !== '' || company !== '' || days > 0;

/** What is typed into the filter, as it is looked for. */
const wordsOf = ({ text }: Filter): string => text.trim().toLowerCase();

function hasState({ untested, state }: Theme, filter: Filter): boolean {
	if (filter.state === '') return true;
	return filter.state === 'untested' ? untested : state === filter.state;
}

/** Whether the name of a theme, or an alias of its note, holds the words. */
function isCalled({ name, note }: Pick<Theme, 'name' | 'note'>, words: string, { notes }: Snapshot): boolean {
	const aliases = note === null ? [] : (notes.get(note)?.aliases ?? []);
	return [name, ...aliases].some((one) => one.toLowerCase().includes(words));
}

/** The themes that pass the filter. */
function chosenThemes(snapshot: Snapshot, filter: Filter): Theme[] {
	const words = wordsOf(filter);
	const since = filter.days > 0 ? addDays(snapshot.today, -filter.days) : '';
	return allThemes(snapshot).filter(
		(theme) =>
			hasState(theme, filter) &&
			theme.occurrences.some((occurrence) => passes(occurrence, filter, since, snapshot)) &&
			(words === '' || theme.key.includes(words) || isCalled(theme, words, snapshot)),
	);
}

/** The weak points without a theme that pass the filter; none has a state. */
function chosenWeakPoints(snapshot: Snapshot, filter: Filter): readonly Unnamed[] {
	if (filter.state !== '') return [];
	if (!isFilter(filter)) return unnamed(snapshot);
	const words = wordsOf(filter);
	const since = filter.days > 0 ? addDays(snapshot.today, -filter.days) : '';
	return unnamed(snapshot).filter(
		({ text, lines }) =>
			text.toLowerCase().includes(words) &&
			lines.some(({ interview }) =>
				passes({ interview, date: interview.retro.date }, filter, since, snapshot),
			),
	);
}

/** The actions to do that pass the filter, and those ticked just now; `chosen` are the themes that pass it. */
function chosenActions(
	snapshot: Snapshot,
	filter: Filter,
	chosen: readonly Theme[],
	ticked: readonly Ticked[],
): JudgedAction[] {
	const keys = new Set(chosen.map(({ key }) => key));
	const isByTheme = filter.state !== '' || filter.stage !== '' || filter.days > 0;
	const words = wordsOf(filter);
	const isNamed = (key: string): boolean =>
		(snapshot.names.get(key)?.name ?? key).toLowerCase().includes(words);
	return allActions(snapshot).filter(
		(one) =>
			isAmongOutstanding(one, ticked) &&
			isCompany(one.interview.company, filter.company, snapshot) &&
			(!isByTheme || one.themes.some((key) => keys.has(key))) &&
			(words === '' || one.action.text.toLowerCase().includes(words) || one.themes.some(isNamed)),
	);
}

/** A theme with all that it shows once it is unfolded. */
function unfoldedRow(theme: Theme, snapshot: Snapshot, ticked: readonly Ticked[]): ThemeRow {
	const open = {
		evidence: evidenceOf(theme, snapshot),
		actions: actionsOf(theme, allActions(snapshot)).map((one) => actionRow(one, snapshot, ticked)),
		sum: sumOf(theme, snapshot.words),
	};
	return { ...themeRow(theme, snapshot), open };
}

type RowOf = (theme: Theme, isOpen: boolean) => ThemeRow;

/** The theme of the note that is open, if it is a theme's, with the first of those that name it. */
function thisNoteOf(
	path: string | null,
	snapshot: Snapshot,
	{ isOpen, limit, rowOf }: { isOpen: boolean; limit: number; rowOf: RowOf },
): ThisNoteTheme | null {
	const named = themeOfNote(path, snapshot);
	if (named === null) return null;
	const theme = allThemes(snapshot).find(({ key }) => key === named.key);
	const mentions = mentionRows(named.key, snapshot);
	return {
		name: named.name,
		theme: theme === undefined ? null : rowOf(theme, isOpen),
		mentions: mentions.slice(0, limit),
		mentionCount: mentions.length,
	};
}

/** The fold that a theme belongs in; null for one that relapses, recurs, improves, or fails after it held. */
function foldOf({ state, occurrences }: Theme): FoldName | null {
	if (state === 'resolved') return state;
	if (state === 'strength') return 'strengths';
	return state === 'new' && occurrences.length === 1 ? 'once' : null;
}

/** The fold whose themes stand in sight all the same, since there would be nothing else. */
function unfoldedFold(all: readonly Theme[]): FoldName | null {
	const found = new Set(all.map(foldOf));
	return found.has(null) ? null : (FOLD_NAMES.find((name) => found.has(name)) ?? null);
}

/** The themes that pass the filter, in sight or behind the line of their fold. */
function themeRows(
	snapshot: Snapshot,
	chosen: readonly Theme[],
	{ filter, unfolded, whole, folds, shut }: TrackerState,
	rowOf: RowOf,
): Pick<Tracker, 'themes' | 'folds' | 'listedCount' | 'themeCount'> {
	const inSight = unfoldedFold(allThemes(snapshot));
	const within = (name: FoldName | null): Theme[] => chosen.filter((theme) => foldOf(theme) === name);
	const rows = (section: string, themes: readonly Theme[]): ThemeRow[] =>
		themes.slice(0, rowsShown(whole, section)).map((theme) => rowOf(theme, unfolded.includes(theme.key)));
	const isOpen = (name: FoldName): boolean =>
		isFilter(filter) ? !shut.includes(name) : folds.includes(name);
	const listed = within(inSight);
	return {
		themes: rows('themes', listed),
		folds: FOLD_NAMES.flatMap((name) => {
			const own = name === inSight ? [] : within(name);
			const themes = isOpen(name) ? rows(name, own) : null;
			return own.length === 0
				? []
				: [{ name, title: snapshot.words.sidebar.folds[name], count: own.length, themes }];
		}),
		listedCount: listed.length,
		themeCount: chosen.length,
	};
}

function problemRows(snapshot: Snapshot): ProblemRow[] {
	const problems = check(snapshot).filter((one) => !isReadInPart(one));
	return problems.map(({ path, line, code, told, level }, index) => ({
		id: `${path}:${line}:${index}`,
		place: { path, line },
		name: noteName(path),
		message: problemIn(told, snapshot.words.problems),
		isCopy: code === 'conflict-copy',
		isInfo: level === 'info',
	}));
}

/** Rows by when they are due; the lines of a row that several notes share say which note they are of. */
function outstandingRows(
	sets: readonly SameAction[],
	snapshot: Snapshot,
	ticked: readonly Ticked[],
	weekStartsOn: Around['weekStartsOn'],
): Tracker['groups'] {
	const lineOf = (one: JudgedAction): ActionRow => {
		const row = actionRow(one, snapshot, ticked);
		const { date } = one.interview.retro;
		const { figures, rows } = snapshot.words;
		const where = [
			whoOf(one.interview, snapshot.words),
			...(date === null ? [] : [figures.shortDay(date, snapshot.today)]),
		].join(rows.comma);
		return { ...row, detail: row.detail === null ? where : `${row.detail} · ${where}` };
	};
	const sharing = new Map(
		sets
			.filter(({ length }) => length > 1)
			.map((set) => [`${set[0].interview.path}:${set[0].action.line}`, set]),
	);
	const heads = sets.map(([head]) => head);
	return groupsOf(heads, snapshot, ticked, weekStartsOn).map(({ id, name, rows }) => ({
		id,
		name,
		rows: rows.map((row) => {
			const set = sharing.get(row.id) ?? [];
			return {
				...row,
				notes: new Set(set.map(({ interview }) => interview.path)).size,
				get lines() {
					return set.map(lineOf);
				},
			};
		}),
	}));
}

/** The actions that are due by the end of this week, and the others where their fold is open. */
function actionsIn(
	outstanding: readonly SameAction[],
	snapshot: Snapshot,
	{ filter, whole }: TrackerState,
	{ ticked, weekStartsOn }: Pick<Around, 'ticked' | 'weekStartsOn'>,
): Pick<Tracker, 'groups' | 'soonCount' | 'laterCount' | 'isLaterOpen' | 'actionCount'> {
	const groupOf = groupTeller(snapshot, ticked, weekStartsOn);
	const soon: SameAction[] = [];
	const later: SameAction[] = [];
	for (const set of outstanding) (SOON.includes(groupOf(set[0])) ? soon : later).push(set);
	// What would be all that there is stands in sight.
	const isLaterOpen = isFilter(filter) || soon.length === 0 || whole.includes(LATER);
	const rows = (section: string, sets: typeof outstanding): Tracker['groups'] =>
		outstandingRows(sets.slice(0, rowsShown(whole, section)), snapshot, ticked, weekStartsOn);
	return {
		groups: [...rows('actions', soon), ...(isLaterOpen ? rows(MORE_LATER, later) : [])],
		soonCount: soon.length,
		laterCount: later.length,
		isLaterOpen,
		actionCount: outstanding.length,
	};
}

/** The notes of which a part was not understood, each once. */
function unreadRows(snapshot: Snapshot): UnreadRow[] {
	const rows = new Map<string, UnreadRow>();
	for (const { path, told } of check(snapshot).filter(isReadInPart)) {
		const row = rows.get(path) ?? { path, name: noteName(path), messages: [] };
		row.messages.push(problemIn(told, snapshot.words.problems));
		rows.set(path, row);
	}
	return [...rows.values()];
}

/** What can be filtered by: each stage and each company that an interview has. */
const choicesOf = perSnapshot(
	(snapshot): Tracker['choices'] => {
		const stages = new Set<string>();
		for (const { retro } of snapshot.interviews.values()) if (retro.stage !== null) stages.add(retro.stage);
		return { stages: [...stages].sort(), companies: companiesOf(snapshot.interviews.values(), snapshot) };
	},
	// What is followed leaves each interview at its company.
	(before, { replaced }) =>
		[...replaced.values()].every(({ was, is }) => was.retro.stage === is.retro.stage) ? before : null,
);

function methodRows(snapshot: Snapshot): Tracker['methods'] {
	const { sidebar, data } = snapshot.words;
	return methods(snapshot).map(({ method, validated, judged, missing }) => ({
		method: data.method(method),
		text: missing > 0 ? sidebar.casesMissing(judged, missing) : sidebar.casesOf(validated, judged),
	}));
}

/** Makes the view's value. */
export function trackerOf(
	snapshot: Snapshot,
	state: TrackerState,
	{ now, open, lessons, weekStartsOn, weeks, ticked, answered, putOff }: Around,
): Tracker {
	const { filter, noteOpen, whole } = state;
	/** The first rows of a section, and more of them once they are asked for. */
	const first = <Row>(section: string, rows: readonly Row[], most = FIRST_ROWS): Row[] =>
		rows.slice(0, rowsShown(whole, section, most));
	const rowOf: RowOf = (theme, isOpen) =>
		isOpen ? unfoldedRow(theme, snapshot, ticked) : themeRow(theme, snapshot);
	const holds = holdsOf(snapshot, answered);
	const interview = thisInterviewOf(open, snapshot, holds);
	const due = dueRows(snapshot, now, putOff);
	const sharpen = lessonRows(lessons, snapshot.words.lessons);
	const chosen = chosenThemes(snapshot, filter);
	const isAll = !isFilter(filter) && ticked.length === 0;
	const toDo = isAll ? outstanding(snapshot) : sameActions(chosenActions(snapshot, filter, chosen, ticked));
	const problems = problemRows(snapshot);
	const weak = chosenWeakPoints(snapshot, filter);
	const asking = weak.filter(({ asks }) => asks);
	const older = weak.filter(({ asks }) => !asks);
	const rowOfWeak = (one: Unnamed): WeakPointRow[] => weakPointRow(one, snapshot);
	return {
		now: nowOf(snapshot, weeks, ticked),
		interview,
		thisNote: thisNoteOf(open, snapshot, {
			isOpen: noteOpen,
			limit: rowsShown(whole, 'this-note'),
			rowOf,
		}),
		lessons: sharpen,
		lessonCount: sharpen.length,
		due: first('due', due, FIRST_DUE),
		dueCount: due.length,
		next: nextRows(snapshot, NEXT_DAYS).slice(0, FIRST_NEXT),
		renamed: renamedThemes(snapshot),
		holds: first(
			'holds',
			holds.filter(({ place }) => place.path !== interview?.path),
		),
		...themeRows(snapshot, chosen, state, rowOf),
		weakPoints: first('weak-points', asking, FIRST_WEAK_POINTS).flatMap(rowOfWeak),
		weakPointCount: asking.length,
		older: whole.includes(OLDER) ? first(MORE_OLDER, older).flatMap(rowOfWeak) : null,
		olderCount: older.length,
		...actionsIn(toDo, snapshot, state, { ticked, weekStartsOn }),
		methods: methodRows(snapshot),
		problems: first('problems', problems),
		problemCount: problems.length,
		unread: unreadRows(snapshot),
		choices: choicesOf(snapshot),
		isFiltered: isFilter(filter),
		hasInterviews: snapshot.interviews.size > 0,
	};
}

/** Reads a saved state of any age or shape. */
export const readTrackerState = (saved: unknown): TrackerState => fit(FRESH_STATE, saved);
