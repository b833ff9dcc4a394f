/** The rows that every view shares: a theme, its evidence, an action, a line to answer; plain values. */
import { isOutstanding, type Effect, type JudgedAction } from '../../core/action/actions';
import type { Back, TaskRef } from '../../core/change/tick';
import { daysBetween, lastDayOfWeek } from '../../core/day';
import type { LineRef } from '../../core/edit/find';
import { noteName, plain } from '../../core/markdown/inline';
import { readFields } from '../../core/markdown/task';
import type { Theme } from '../../core/theme/themes';
import type { State } from '../../core/vault/progress';
import type { Occurrence, Snapshot } from '../../core/vault/snapshot';
import { count, times } from '../../core/words';
import { whoOf } from './who';
import { daysAgo, shortDay, weekDay } from './words';

export interface Place {
	path: string;
	line: number;
}

/** An action that was ticked or given its box in the view since it was opened: it stays there, with a way back. */
export interface Ticked {
	path: string;
	ref: TaskRef;
	/** What the click made, and what takes it back. */
	back: Back;
}

export interface ActionRow {
	id: string;
	text: string;
	place: Place;
	/** Null where the line has no box. */
	ref: TaskRef | null;
	/** Set where the line is an item that can be given a box. */
	item: LineRef | null;
	done: boolean;
	/** What was clicked here just now, where it can be taken back. */
	ticked: Ticked | null;
	themes: string[];
	due: { text: string; late: boolean } | null;
	detail: string | null;
	effect: { word: Effect; text: string; place: Place | null } | null;
}

export interface Bar {
	level: 'poor' | 'medium' | 'clean';
	mock: boolean;
}

export interface EvidenceRow {
	id: string;
	place: Place;
	level: Bar['level'];
	mock: boolean;
	day: string;
	date: string;
	who: string;
	why: string;
}

export interface ThemeRow {
	key: string;
	name: string;
	note: string | null;
	state: State;
	stateText: string;
	untested: boolean;
	detail: string;
	bars: Bar[];
	barsText: string;
	/** Null while it is folded. */
	open: { evidence: EvidenceRow[]; actions: ActionRow[]; sum: string } | null;
}

const GROUPS = ['Overdue', 'This week', 'Later', 'No date'] as const;

export interface ActionGroup {
	name: (typeof GROUPS)[number];
	rows: ActionRow[];
}

/** Rows that a long list shows before it is asked for all of them. */
export const FIRST_ROWS = 50;
const MOST_BARS = 12;

function levelOf({ verdict, severity }: Occurrence): Bar['level'] {
	if (verdict === 'held') return 'clean';
	return severity === 2 ? 'poor' : 'medium';
}

/** Every piece of evidence, the latest first. */
export function evidenceOf(theme: Theme, today: string): EvidenceRow[] {
	return [...theme.occurrences].reverse().map((occurrence) => evidenceRow(occurrence, today));
}

/** One piece of evidence. */
export function evidenceRow(occurrence: Occurrence, today: string): EvidenceRow {
	const { interview, line, date, kind } = occurrence;
	return {
		id: `${interview.path}:${line}`,
		place: { path: interview.path, line },
		level: levelOf(occurrence),
		mock: kind === 'mock',
		day: shortDay(date, today),
		date,
		who: whoOf(interview),
		why: plain(occurrence.why),
	};
}

function stateText(theme: Theme): string {
	if (theme.state !== 'improving') return theme.state;
	return theme.heldRun < theme.needed
		? `improving, ${theme.heldRun} of ${theme.needed}`
		: 'improving, mocks only';
}

function untestedText(
	{ timesFailed, lastSeen, interviewsSince }: Theme,
	{ today, settings }: Snapshot,
): string {
	const days = daysBetween(lastSeen, today);
	const isLongAgo = days >= settings.thresholds.untestedDays;
	const since = isLongAgo ? `for ${count(days, 'day')}` : `in ${count(interviewsSince, 'interview')}`;
	return `failed ${times(timesFailed)} · not tested ${since}`;
}

function relapsedText({ occurrences }: Theme, seen: string): string {
	const before = occurrences.slice(0, -1).reverse();
	const lastFailed = before.findIndex(({ verdict }) => verdict !== 'held');
	const held = lastFailed === -1 ? before.length : lastFailed;
	return held > 0 ? `held ${times(held)}, then failed ${seen}` : `failed again ${seen}`;
}

/** Why a theme is in its state, in the words of one who was there. */
function detailOf(theme: Theme, snapshot: Snapshot): string {
	const { today } = snapshot;
	const { state, timesFailed, timesHeld, heldRun, lastSeen } = theme;
	const seen = daysAgo(lastSeen, today);
	const last = theme.occurrences.at(-1)?.interview;
	const where = last?.company?.name ?? noteName(last?.path ?? '');
	if (theme.untested) return untestedText(theme, snapshot);
	switch (state) {
		case 'new':
			return `first failed at ${where} ${seen}${timesHeld > 0 ? `, after it held ${times(timesHeld)}` : ''}`;
		case 'relapsed':
			return relapsedText(theme, seen);
		case 'resolved':
			return `held ${times(heldRun)} · ${where}, ${shortDay(lastSeen, today)}`;
		case 'strength':
			return `held ${times(timesHeld)}, never failed · ${seen}`;
		case 'improving':
			if (heldRun >= theme.needed) return `held ${times(heldRun)}, not yet in an interview`;
			return `failed ${times(timesFailed)}, held ${seen}`;
		default:
			return `failed ${times(timesFailed)} · ${seen}`;
	}
}

function barsText({ timesFailed, timesHeld }: Theme): string {
	const failed = timesFailed === 0 ? 'Never failed' : `Failed ${times(timesFailed)}`;
	const held = timesHeld === 0 ? 'never held' : `held ${times(timesHeld)}`;
	return `${failed}, ${held}`;
}

/** A theme with its state, the reason and its bars; folded. */
export function themeRow(theme: Theme, snapshot: Snapshot): ThemeRow {
	const bars = theme.occurrences
		.slice(-MOST_BARS)
		.map((occurrence) => ({ level: levelOf(occurrence), mock: occurrence.kind === 'mock' }));
	return {
		key: theme.key,
		name: theme.name,
		note: theme.note,
		state: theme.state,
		stateText: stateText(theme),
		untested: theme.untested,
		detail: detailOf(theme, snapshot),
		bars,
		barsText: barsText(theme),
		open: null,
	};
}

function dayText(due: string, today: string): string {
	const days = daysBetween(today, due);
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	return days < 7 ? weekDay(due, today) : shortDay(due, today);
}

function dueOf({ action, overdue }: JudgedAction, today: string): ActionRow['due'] {
	if (action.due === null || !isOutstanding(action)) return null;
	if (overdue) return { text: `${count(daysBetween(action.due, today), 'day')} late`, late: true };
	return { text: dayText(action.due, today), late: false };
}

function effectOf({ effect, decidedBy, action }: JudgedAction, today: string): ActionRow['effect'] {
	if (effect === null) return null;
	if (decidedBy !== null) {
		const { interview, path, line } = decidedBy;
		return {
			word: effect,
			text: `${whoOf(interview)}, ${shortDay(interview.retro.date, today)}`,
			place: { path, line },
		};
	}
	const done = action.done === null ? '' : `done ${daysAgo(action.done, today)}`;
	return {
		word: effect,
		text: effect === 'awaiting' ? `${done}; the next interview decides` : `${done}, not tested since`,
		place: null,
	};
}

// By what a tick made of the line, never by an id, which may stand on another line by now;
// of two such lines, by its place.
const isSame = ({ path, ref }: Ticked, { interview, action }: JudgedAction): boolean =>
	path === interview.path &&
	ref.source === action.source &&
	((ref.twinIn === null && action.twinIn === null) || ref.line === action.line);

/** One action with its reference, by which a click finds its line again. */
export function actionRow(judged: JudgedAction, snapshot: Snapshot, ticked: readonly Ticked[]): ActionRow {
	const { interview, action, themes } = judged;
	const { path } = interview;
	const { line, source, item, id, twinIn } = action;
	const checked = action.check === null ? null : `checked by ${action.check.replace(/-/g, ' ')}`;
	const method = [action.method, checked].filter((word) => word !== null).join(', ');
	return {
		id: `${path}:${line}`,
		text: plain(action.text),
		place: { path, line },
		ref: source === null ? null : { line, source, id, twinIn },
		item: item === null ? null : { line, source: item, id, twinIn },
		done: action.status === 'done',
		// Of several ticks of one action the last is taken back first.
		ticked: ticked.filter((one) => isSame(one, judged)).pop() ?? null,
		themes: themes.map((key) => snapshot.names.get(key)?.name ?? key),
		due: dueOf(judged, snapshot.today),
		detail: method === '' ? null : method,
		effect: effectOf(judged, snapshot.today),
	};
}

/** Whether an action is still to do, or was ticked just now where the view can take it back. */
export function isAmongOutstanding(judged: JudgedAction, ticked: readonly Ticked[]): boolean {
	return isOutstanding(judged.action) || ticked.some((mark) => isSame(mark, judged));
}

/** A row that was ticked or put off just now stays where it was. */
function groupOf(due: string | null, today: string, weekEnd: string): ActionGroup['name'] {
	if (due === null) return 'No date';
	if (due < today) return 'Overdue';
	return due <= weekEnd ? 'This week' : 'Later';
}

/** When an action is due, by its line as it was before it was clicked just now. */
function dueBefore(judged: JudgedAction, ticked: readonly Ticked[]): string | null {
	const mark = ticked.find((one) => isSame(one, judged));
	if (mark === undefined) return judged.action.due;
	return readFields(mark.back.was).due ?? judged.action.due;
}

/** Outstanding actions by when they are due; groups without any are left out. */
export function groupsOf(
	outstanding: readonly JudgedAction[],
	snapshot: Snapshot,
	ticked: readonly Ticked[],
	weekStartsOn: 0 | 1 | 2 | 3 | 4 | 5 | 6,
): ActionGroup[] {
	const weekEnd = lastDayOfWeek(snapshot.today, weekStartsOn);
	return GROUPS.map((name) => ({
		name,
		rows: outstanding
			.filter((one) => groupOf(dueBefore(one, ticked), snapshot.today, weekEnd) === name)
			.map((one) => actionRow(one, snapshot, ticked)),
	})).filter((group) => group.rows.length > 0);
}
