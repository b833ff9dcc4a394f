/** What the theme tracker shows: a plain value, made of a snapshot and of what the user has opened and filtered. */
import { actions as allActions, isOutstanding, type JudgedAction } from '../../core/action/actions';
import { methods } from '../../core/action/methods';
import { addDays } from '../../core/day';
import type { Finding } from '../../core/lesson/lint';
import { noteName, plain } from '../../core/markdown/inline';
import { check } from '../../core/retro/check';
import { themes as allThemes, type Theme } from '../../core/theme/themes';
import type { State } from '../../core/vault/progress';
import { spokenOf, type Occurrence, type Snapshot } from '../../core/vault/snapshot';
import { count } from '../../core/words';
import { lessonRows, type LessonRow } from '../lesson/findings-model';
import { nextRows, type NextRow } from '../parts/next-model';
import {
	actionRow,
	evidenceOf,
	FIRST_ROWS,
	groupsOf,
	isAmongOutstanding,
	themeRow,
	type ActionGroup,
	type AnsweredHold,
	type HoldRow,
	type Place,
	type ThemeRow,
	type Ticked,
} from '../parts/rows-model';
import { whoOf } from '../parts/who';
import { shortDay } from '../parts/words';
import { dueRows, type DueRow } from './due-model';
import { mentionRows, themeOfNote, type NoteMentionRow } from './this-note-model';

export interface Filter {
	text: string;
	state: State | 'untested' | '';
	stage: string;
	company: string;
	/** The last so many days; 0 for all. */
	days: number;
}

export const NO_FILTER: Filter = { text: '', state: '', stage: '', company: '', days: 0 };

/** What the user has done to the view; kept over reloads. */
export interface TrackerState {
	filter: Filter;
	filterOpen: boolean;
	/** The keys of the themes that are unfolded. */
	unfolded: string[];
	/** Whether the theme of the note that is open is unfolded. */
	noteOpen: boolean;
	/** The sections that show all of their rows. */
	whole: string[];
}

export const FRESH_STATE: TrackerState = {
	filter: NO_FILTER,
	filterOpen: false,
	unfolded: [],
	noteOpen: false,
	whole: [],
};

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

/** The theme of the note that is open. */
export interface ThisNoteTheme {
	name: string;
	/** Null where no interview has shown it. */
	theme: ThemeRow | null;
	mentions: NoteMentionRow[];
	mentionCount: number;
}

export interface Tracker {
	/** Null where the note that is open is none of a theme's. */
	thisNote: ThisNoteTheme | null;
	/** What could be said more sharply in the note that is open. */
	lessons: LessonRow[];
	lessonCount: number;
	due: DueRow[];
	dueCount: number;
	/** The interviews of the next days, the soonest first. */
	next: NextRow[];
	holds: HoldRow[];
	themes: ThemeRow[];
	/** How many themes there are, shown or not. */
	themeCount: number;
	groups: ActionGroup[];
	actionCount: number;
	/** Each method that was judged, and how often it worked. */
	methods: { method: string; text: string }[];
	problems: ProblemRow[];
	problemCount: number;
	/** What can be filtered by. */
	choices: { stages: string[]; companies: string[] };
	isFiltered: boolean;
	/** Whether there is any interview at all. */
	hasInterviews: boolean;
}

/** What is due stands above everything else, and must leave the rest in sight. */
export const FIRST_DUE = 5;
export const FIRST_LESSONS = 3;
const FIRST_NEXT = 3;
const NEXT_DAYS = 14;

/** The sum behind a rank, one failure after another, the latest first. */
function sumOf(theme: Theme): string {
	if (theme.rank === 0) return 'Rank 0: nothing to drill here now.';
	const terms = [...theme.terms]
		.reverse()
		.map(({ severity, weight }) => `${severity} x ${weight.toFixed(2)}`);
	const sum = terms.join(' + ');
	const factor = theme.state === 'relapsed' ? (terms.length > 1 ? `(${sum}) x 1.5` : `${sum} x 1.5`) : sum;
	return `Rank ${theme.rank.toFixed(2)} = ${factor}`;
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
function passes({ interview, date }: Occurrence, { stage, company }: Filter, since: string): boolean {
	return (
		(stage === '' || interview.retro.stage === stage) &&
		(company === '' || interview.company?.name === company) &&
		date >= since
	);
}

/** The questions that are open under *Did it hold?*, the latest interview first. */
function holdsOf(snapshot: Snapshot, answered: readonly AnsweredHold[]): HoldRow[] {
	return [...snapshot.tookPlace].reverse().flatMap((interview) =>
		interview.retro.outcomes.flatMap((outcome): HoldRow[] => {
			const { line, source, id, twinIn } = outcome;
			const ref = { line, source, id, twinIn };
			const isAnswered = answered.some((one) => one.path === interview.path && one.source === source);
			if (outcome.outcome !== null && !isAnswered) return [];
			const { path } = interview;
			const judged = outcome.validates === null ? null : snapshot.actionAt(outcome.validates, path);
			const names = spokenOf(outcome, path, snapshot).keys.map((key) => snapshot.names.get(key)?.name ?? key);
			return [
				{
					id: `${path}:${line}`,
					text: plain(outcome.text || judged?.action.text || names.join(', ')),
					place: { path, line },
					ref,
					detail: [...names, `${whoOf(interview)}, ${shortDay(interview.retro.date, snapshot.today)}`].join(
						' · ',
					),
					answer: outcome.outcome,
				},
			];
		}),
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
	ticked: readonly Ticked[];
	answered: readonly AnsweredHold[];
}

/** Makes the view's value. */
export function trackerOf(
	snapshot: Snapshot,
	state: TrackerState,
	{ now, open, lessons, weekStartsOn, ticked, answered }: Around,
): Tracker {
	const { today } = snapshot;
	const due = dueRows(snapshot, now);
	const sharpen = lessonRows(lessons);
	const { filter, unfolded, whole } = state;
	const words = filter.text.trim().toLowerCase();
	const since = filter.days > 0 ? addDays(today, -filter.days) : '';
	const isFiltered =
		words !== '' || filter.state !== '' || filter.stage !== '' || filter.company !== '' || filter.days > 0;
	const judged = allActions(snapshot);
	const limit = (section: string): number => (whole.includes(section) ? Infinity : FIRST_ROWS);

	const all = allThemes(snapshot);
	const chosen = all.filter((theme) => {
		if (filter.state === 'untested' ? !theme.untested : filter.state !== '' && theme.state !== filter.state)
			return false;
		if (!theme.occurrences.some((occurrence) => passes(occurrence, filter, since))) return false;
		return words === '' || theme.name.toLowerCase().includes(words) || theme.key.includes(words);
	});
	const unfold = (theme: Theme): ThemeRow => {
		const inside = {
			evidence: evidenceOf(theme, today),
			actions: actionsOf(theme, judged).map((one) => actionRow(one, snapshot, ticked)),
			sum: sumOf(theme),
		};
		return { ...themeRow(theme, snapshot), open: inside };
	};
	const rows = chosen
		.slice(0, limit('themes'))
		.map((theme) => (unfolded.includes(theme.key) ? unfold(theme) : themeRow(theme, snapshot)));

	const named = themeOfNote(open, snapshot);
	const own = named === null ? undefined : all.find(({ key }) => key === named.key);
	const mentions = named === null ? [] : mentionRows(named.key, snapshot);
	const thisNote: ThisNoteTheme | null =
		named === null
			? null
			: {
					name: named.name,
					theme: own === undefined ? null : state.noteOpen ? unfold(own) : themeRow(own, snapshot),
					mentions: mentions.slice(0, limit('this-note')),
					mentionCount: mentions.length,
				};

	const keys = new Set(chosen.map(({ key }) => key));
	const byTheme = filter.state !== '' || filter.stage !== '' || filter.days > 0;
	const outstanding = judged.filter((one) => {
		if (!isAmongOutstanding(one, ticked)) return false;
		if (filter.company !== '' && one.interview.company?.name !== filter.company) return false;
		if (byTheme && !one.themes.some((key) => keys.has(key))) return false;
		return (
			words === '' ||
			one.action.text.toLowerCase().includes(words) ||
			one.themes.some((key) => (snapshot.names.get(key)?.name ?? key).toLowerCase().includes(words))
		);
	});
	const problems = check(snapshot);
	const interviews = [...snapshot.interviews.values()];
	const choose = (values: (string | null | undefined)[]): string[] =>
		[...new Set(values.filter((value) => value != null))].sort();
	return {
		thisNote,
		lessons: whole.includes('lessons') ? sharpen : sharpen.slice(0, FIRST_LESSONS),
		lessonCount: sharpen.length,
		due: whole.includes('due') ? due : due.slice(0, FIRST_DUE),
		dueCount: due.length,
		next: nextRows(snapshot, NEXT_DAYS).slice(0, FIRST_NEXT),
		holds: holdsOf(snapshot, answered).slice(0, limit('holds')),
		themes: rows,
		themeCount: chosen.length,
		groups: groupsOf(outstanding.slice(0, limit('actions')), snapshot, ticked, weekStartsOn),
		actionCount: outstanding.length,
		methods: methods(snapshot).map(({ method, validated, judged, missing }) => ({
			method,
			text: missing > 0 ? `${count(judged, 'case')}, ${missing} more needed` : `${validated} of ${judged}`,
		})),
		problems: problems.slice(0, limit('problems')).map(({ path, line, code, message, level }, index) => ({
			id: `${path}:${line}:${index}`,
			place: { path, line },
			name: noteName(path),
			message,
			isCopy: code === 'conflict-copy',
			isInfo: level === 'info',
		})),
		problemCount: problems.length,
		choices: {
			stages: choose(interviews.map(({ retro }) => retro.stage)),
			companies: choose(interviews.map(({ company }) => company?.name)),
		},
		isFiltered,
		hasInterviews: interviews.length > 0,
	};
}

/** Reads a saved state of any age or shape. */
export function readTrackerState(saved: unknown): TrackerState {
	const given = (typeof saved === 'object' && saved !== null ? saved : {}) as Partial<
		Record<keyof TrackerState, unknown>
	>;
	const filter = (typeof given.filter === 'object' && given.filter !== null ? given.filter : {}) as Partial<
		Record<keyof Filter, unknown>
	>;
	const text = (value: unknown): string => (typeof value === 'string' ? value : '');
	const list = (value: unknown): string[] =>
		Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
	return {
		filter: {
			text: text(filter.text),
			state: text(filter.state) as Filter['state'],
			stage: text(filter.stage),
			company: text(filter.company),
			days: typeof filter.days === 'number' ? filter.days : 0,
		},
		filterOpen: given.filterOpen === true,
		unfolded: list(given.unfolded),
		noteOpen: given.noteOpen === true,
		whole: list(given.whole),
	};
}
