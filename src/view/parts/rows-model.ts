/** The rows that every view shares: a theme, its evidence, an action, a line to answer; plain values. */
import { isOutstanding, type Effect, type JudgedAction } from '../../core/action/actions';
import type { Back, TaskRef } from '../../core/change/tick';
import { daysBetween, lastDayOfWeek } from '../../core/day';
import type { LineRef } from '../../core/edit/find';
import { noteName, plain } from '../../core/markdown/inline';
import { whyShown } from '../../core/theme/why';
import { readFields } from '../../core/markdown/task';
import type { Messages } from '../../core/messages/en/english';
import type { Theme } from '../../core/theme/themes';
import type { State } from '../../core/vault/progress';
import type { Occurrence, Snapshot } from '../../core/vault/snapshot';
import { whoOf } from './who';

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

const GROUPS = ['overdue', 'this-week', 'later', 'no-date'] as const;

export interface ActionGroup {
	id: (typeof GROUPS)[number];
	/** What people call it. */
	name: string;
	rows: ActionRow[];
}

/** Rows that a long list shows at first, and those that each press adds: a view stays below 2,000 elements. */
export const FIRST_ROWS = 25;
export const MORE_ROWS = 50;
/** How many rows are shown after so many presses. */
export const rowsAfter = (presses: number, first = FIRST_ROWS): number => first + presses * MORE_ROWS;

const MOST_BARS = 12;

/** What days are told by, and in which words. */
type Today = Pick<Snapshot, 'today' | 'words'>;

function levelOf({ verdict, severity }: Occurrence): Bar['level'] {
	if (verdict === 'held') return 'clean';
	return severity === 2 ? 'poor' : 'medium';
}

/** Every piece of evidence, the latest first. */
export function evidenceOf(theme: Theme, snapshot: Today): EvidenceRow[] {
	return [...theme.occurrences].reverse().map((occurrence) => evidenceRow(occurrence, snapshot));
}

/** One piece of evidence. */
export function evidenceRow(occurrence: Occurrence, { today, words }: Today): EvidenceRow {
	const { interview, line, date, kind } = occurrence;
	return {
		id: `${interview.path}:${line}`,
		place: { path: interview.path, line },
		level: levelOf(occurrence),
		mock: kind === 'mock',
		day: words.figures.shortDay(date, today),
		date,
		who: whoOf(interview, words),
		why: plain(whyShown(occurrence, words.rows, words.data)),
	};
}

function stateText(theme: Theme, { data, rows }: Messages): string {
	if (theme.state !== 'improving') return data.state(theme.state);
	return theme.heldRun < theme.needed ? rows.improving(theme.heldRun, theme.needed) : rows.mocksOnly;
}

function untestedText(
	{ timesFailed, lastSeen, interviewsSince }: Theme,
	{ today, settings, words: { rows } }: Snapshot,
): string {
	const days = daysBetween(lastSeen, today);
	const isLongAgo = days >= settings.thresholds.untestedDays;
	return isLongAgo
		? rows.untestedForDays(timesFailed, days)
		: rows.untestedInInterviews(timesFailed, interviewsSince);
}

function relapsedText({ occurrences }: Theme, seen: string, { rows }: Messages): string {
	const before = occurrences.slice(0, -1).reverse();
	const lastFailed = before.findIndex(({ verdict }) => verdict !== 'held');
	const held = lastFailed === -1 ? before.length : lastFailed;
	return held > 0 ? rows.heldThenFailed(held, seen) : rows.failedAgain(seen);
}

/** Why a theme is in its state, in the words of one who was there. */
function detailOf(theme: Theme, snapshot: Snapshot): string {
	const { today, words } = snapshot;
	const { rows, figures } = words;
	const { state, timesFailed, timesHeld, heldRun, lastSeen } = theme;
	const seen = figures.daysAgo(lastSeen, today);
	const last = theme.occurrences.at(-1)?.interview;
	const where = last?.company?.name ?? noteName(last?.path ?? '');
	if (theme.untested) return untestedText(theme, snapshot);
	switch (state) {
		case 'new':
			return rows.firstFailed(where, seen, timesHeld);
		case 'relapsed':
			return relapsedText(theme, seen, words);
		case 'resolved':
			return rows.heldAt(heldRun, where, figures.shortDay(lastSeen, today));
		case 'strength':
			return rows.neverFailed(timesHeld, seen);
		case 'improving':
			if (heldRun >= theme.needed) return rows.notInInterview(heldRun);
			return rows.failedThenHeld(timesFailed, seen);
		default:
			return rows.failed(timesFailed, seen);
	}
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
		stateText: stateText(theme, snapshot.words),
		untested: theme.untested,
		detail: detailOf(theme, snapshot),
		bars,
		barsText: snapshot.words.rows.bars(theme.timesFailed, theme.timesHeld),
		open: null,
	};
}

function dayText(due: string, { today, words: { rows, figures } }: Today): string {
	const days = daysBetween(today, due);
	if (days === 0) return rows.today;
	if (days === 1) return rows.tomorrow;
	return days < 7 ? figures.weekDay(due, today) : figures.shortDay(due, today);
}

function dueOf({ action, overdue }: JudgedAction, snapshot: Today): ActionRow['due'] {
	if (action.due === null || !isOutstanding(action)) return null;
	if (overdue)
		return { text: snapshot.words.rows.daysLate(daysBetween(action.due, snapshot.today)), late: true };
	return { text: dayText(action.due, snapshot), late: false };
}

function effectOf({ effect, decidedBy, action }: JudgedAction, { today, words }: Today): ActionRow['effect'] {
	const { rows, figures } = words;
	if (effect === null) return null;
	if (decidedBy !== null) {
		const { interview, path, line } = decidedBy;
		return {
			word: effect,
			text: `${whoOf(interview, words)}${rows.comma}${figures.shortDay(interview.retro.date, today)}`,
			place: { path, line },
		};
	}
	const done = action.done === null ? null : figures.daysAgo(action.done, today);
	return {
		word: effect,
		text: effect === 'awaiting' ? rows.awaiting(done) : rows.unproven(done),
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
	const { data, rows } = snapshot.words;
	const { line, source, item, id, twinIn } = action;
	const checked = action.check === null ? null : rows.checkedBy(data.check(action.check));
	const method = [action.method === null ? null : data.method(action.method), checked]
		.filter((word) => word !== null)
		.join(rows.comma);
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
		due: dueOf(judged, snapshot),
		detail: method === '' ? null : method,
		effect: effectOf(judged, snapshot),
	};
}

/** Whether an action is still to do, or was ticked just now where the view can take it back. */
export function isAmongOutstanding(judged: JudgedAction, ticked: readonly Ticked[]): boolean {
	return isOutstanding(judged.action) || ticked.some((mark) => isSame(mark, judged));
}

/** A row that was ticked or put off just now stays where it was. */
function groupOf(due: string | null, today: string, weekEnd: string): ActionGroup['id'] {
	if (due === null) return 'no-date';
	if (due < today) return 'overdue';
	return due <= weekEnd ? 'this-week' : 'later';
}

/** When an action is due, by its line as it was before it was clicked just now. */
function dueBefore(judged: JudgedAction, ticked: readonly Ticked[]): string | null {
	const mark = ticked.find((one) => isSame(one, judged));
	if (mark === undefined) return judged.action.due;
	return readFields(mark.back.was).due ?? judged.action.due;
}

/** Tells when an action is due, from today on. */
export function groupTeller(
	{ today }: Today,
	ticked: readonly Ticked[],
	weekStartsOn: 0 | 1 | 2 | 3 | 4 | 5 | 6,
): (judged: JudgedAction) => ActionGroup['id'] {
	const weekEnd = lastDayOfWeek(today, weekStartsOn);
	return (judged) => groupOf(dueBefore(judged, ticked), today, weekEnd);
}

/** Outstanding actions by when they are due; groups without any are left out. */
export function groupsOf(
	outstanding: readonly JudgedAction[],
	snapshot: Snapshot,
	ticked: readonly Ticked[],
	weekStartsOn: 0 | 1 | 2 | 3 | 4 | 5 | 6,
): ActionGroup[] {
	const group = groupTeller(snapshot, ticked, weekStartsOn);
	return GROUPS.map((id) => ({
		id,
		name: snapshot.words.rows.groups[id],
		rows: outstanding.filter((one) => group(one) === id).map((one) => actionRow(one, snapshot, ticked)),
	})).filter(({ rows }) => rows.length > 0);
}
