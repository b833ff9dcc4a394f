/** What a live code block shows: a plain value, made of the words in it and of the note that it stands in. */
import { actions } from '../../core/action/actions';
import { briefOf } from '../../core/brief/brief';
import { MOST_LIKELY, type LikelyQuestion } from '../../core/brief/likely';
import type { Snapshot } from '../../core/vault/snapshot';
import type { Named } from '../../core/vault/names';
import { plain } from '../../core/markdown/inline';
import { readWeek, weekOf, type Weeks } from '../../core/week/period';
import { weekReview } from '../../core/week/review';
import { historyFor, themeAt } from '../../core/theme/history';
import {
	actionRow,
	evidenceOf,
	groupsOf,
	isAmongOutstanding,
	themeRow,
	type ActionGroup,
	type ActionRow,
	type EvidenceRow,
	type Place,
	type ThemeRow,
	type Ticked,
} from '../parts/rows-model';
import { weekView, type Figure, type WeekRow } from '../week/week-model';
import { whoOf } from '../parts/who';
import type { Felt } from '../interview/taps';
import { thisInterviewOf, type ThisInterview } from '../interview/this-interview-model';

/** What can be asked for. */
const WORDS = ['history', 'actions', 'week', 'brief', 'interview'] as const;
export type BlockWord = (typeof WORDS)[number];

/**
 * What the words of a block ask for, and of which theme; a theme that is not named is that of the note. For
 * a week it is the label.
 */
export interface BlockRequest {
	word: BlockWord | null;
	/** The word as it was written. */
	written: string;
	theme: string | null;
}

export interface MentionRow {
	id: string;
	place: Place;
	day: string;
	date: string;
	who: string;
	as: string;
}

/** A plan to say aloud: what has to come up, and behind it what one does then. */
export interface PlanRow {
	id: string;
	/** The whole plan, as its drills are called. */
	text: string;
	cue: string;
	act: string;
	place: Place;
}

/** A question to expect. */
export interface LikelyRow {
	id: string;
	title: string;
	place: Place;
	detail: string;
	/** The day on which it was practised since the last interview; null where it was not. */
	practised: string | null;
}

export type CodeBlock =
	| { kind: 'message'; text: string }
	| {
			kind: 'history';
			name: string;
			theme: ThemeRow | null;
			evidence: EvidenceRow[];
			actions: ActionRow[];
			mentions: MentionRow[];
			/** Whether the note holds it as text too: then what stands there is not told again. */
			isText: boolean;
	  }
	| { kind: 'interview'; interview: ThisInterview }
	| { kind: 'actions'; label: string; groups: ActionGroup[] }
	| {
			kind: 'brief';
			company: string;
			/** One's guess of the round, where it can still be one. */
			guess: Felt | null;
			likely: LikelyRow[];
			due: ActionRow[];
			plans: PlanRow[];
	  }
	| {
			kind: 'week';
			title: string;
			days: string;
			figures: Figure[];
			sections: { name: string; rows: WeekRow[] }[];
	  };

/** What a block is drawn on, besides the notes. */
export interface Circumstances {
	now: string;
	ticked: readonly Ticked[];
	weekStartsOn: 0 | 1 | 2 | 3 | 4 | 5 | 6;
	weeks: Weeks;
	/** Whether the note holds the history of its theme as text. */
	holdsHistory?: boolean;
}

/** Reads the words of a block: `history`, `actions: Pacing`; nothing at all is the history. */
export function readAsked(body: string): BlockRequest {
	const line =
		body
			.split(/\r\n?|\n/)
			.find((one) => one.trim() !== '')
			?.trim() ?? '';
	const colon = line.indexOf(':');
	const written = (colon < 0 ? line : line.slice(0, colon)).trim();
	const theme = colon < 0 ? '' : line.slice(colon + 1).trim();
	const lower = written.toLowerCase();
	return {
		word: line === '' ? 'history' : (WORDS.find((one) => one === lower) ?? null),
		written,
		theme: theme === '' ? null : theme,
	};
}

function messageOf(text: string): CodeBlock {
	return { kind: 'message', text };
}

/** The theme that is asked for, or why there is none. */
function themeIn({ theme }: BlockRequest, path: string, snapshot: Snapshot): Named | string {
	const { block } = snapshot.words;
	if (theme === null) {
		return themeAt(path, snapshot) ?? block.noTheme;
	}
	const named = snapshot.themeOf(theme, path);
	if (snapshot.names.has(named.key)) return named;
	const own = named.note === null ? null : themeAt(named.note, snapshot);
	return own ?? block.notNamed(plain(theme));
}

/** Makes the value for a block with the words `body` in the note at `path`. */
export function codeBlockOf(
	body: string,
	path: string,
	snapshot: Snapshot,
	circumstances: Circumstances,
): CodeBlock {
	const { ticked, holdsHistory = false } = circumstances;
	const asked = readAsked(body);
	if (asked.word === null) return messageOf(snapshot.words.block.unknown(asked.written));
	if (asked.word === 'brief') return briefBlock(path, snapshot, ticked);
	if (asked.word === 'interview') return interviewBlock(path, snapshot);
	if (asked.word === 'week') return weekBlock(asked.theme, snapshot, circumstances);
	if (asked.word === 'actions' && asked.theme === null) return actionsBlock(null, snapshot, circumstances);
	const theme = themeIn(asked, path, snapshot);
	if (typeof theme === 'string') return messageOf(theme);
	if (asked.word === 'actions') return actionsBlock(theme, snapshot, circumstances);
	const isText = holdsHistory && themeAt(path, snapshot)?.key === theme.key;
	return historyBlock(theme, snapshot, ticked, isText);
}

/** What is outstanding, of one theme or of all. */
function actionsBlock(
	theme: Named | null,
	snapshot: Snapshot,
	{ ticked, weekStartsOn }: Circumstances,
): CodeBlock {
	const { block, sidebar } = snapshot.words;
	const all = actions(snapshot).filter(
		(one) => (theme === null || one.themes.includes(theme.key)) && isAmongOutstanding(one, ticked),
	);
	if (all.length === 0)
		return messageOf(theme === null ? sidebar.nothingOutstanding : block.nothingFor(theme.name));
	return {
		kind: 'actions',
		label: theme === null ? sidebar.outstanding : block.outstandingFor(theme.name),
		groups: groupsOf(all, snapshot, ticked, weekStartsOn),
	};
}

/** All that is known of a theme; beside the same as text what can change and be ticked. */
function historyBlock(
	theme: Named,
	snapshot: Snapshot,
	ticked: readonly Ticked[],
	isText: boolean,
): CodeBlock {
	const { words: messages, today } = snapshot;
	const { block } = messages;
	const history = historyFor(theme, snapshot);
	const shown = history.actions.filter((one) => !isText || isAmongOutstanding(one, ticked));
	const mentions = isText ? [] : history.mentions;
	return {
		kind: 'history',
		name: history.name,
		theme: history.theme === null ? null : themeRow(history.theme, snapshot),
		evidence: history.theme === null || isText ? [] : evidenceOf(history.theme, snapshot),
		actions: shown.map((one) => actionRow(one, snapshot, ticked)),
		isText,
		mentions: mentions.map(({ interview, line, as, text }) => {
			const { path: from, retro } = interview;
			const words = plain(text);
			return {
				id: `${from}:${line}`,
				place: { path: from, line },
				day: retro.date === null ? block.noDate : messages.figures.shortDay(retro.date, today),
				date: retro.date ?? '',
				who: whoOf(interview, messages),
				as: words === '' ? block.byName : block.asWords(block.as[as], words),
			};
		}),
	};
}

/** What the retro in the note at `path` says and still wants. */
function interviewBlock(path: string, snapshot: Snapshot): CodeBlock {
	const interview = thisInterviewOf(path, snapshot, []);
	return interview === null
		? messageOf(snapshot.words.sidebar.noInterview)
		: { kind: 'interview', interview };
}

/** What to expect in the round that the brief in the note at `path` is about, and what is to be done by then. */
function briefBlock(path: string, snapshot: Snapshot, ticked: readonly Ticked[]): CodeBlock {
	const round = snapshot.notes.get(path)?.brief;
	if (round?.date == null || round.company === null) return messageOf(snapshot.words.block.noBrief);
	const { company, stage, date, confidence } = round;
	const { company: named, likely, plans } = briefOf(snapshot, { company, stage: stage ?? '', date });
	const since = snapshot.tookPlace.at(-1)?.retro.date ?? '';
	const due = actions(snapshot).filter(
		(one) =>
			one.action.kind === 'improvement' &&
			one.action.due !== null &&
			one.action.due <= date &&
			isAmongOutstanding(one, ticked),
	);
	return {
		kind: 'brief',
		company: named.name,
		guess: date < snapshot.today ? null : { confidence, 'self-rating': null, stress: null },
		likely: likely.slice(0, MOST_LIKELY).map((one) => likelyRow(one, since, snapshot)),
		due: due.map((one) => actionRow(one, snapshot, ticked)),
		plans: plans.map(({ cue, act, action: { interview, action } }) => ({
			id: `${interview.path}:${action.line}`,
			text: plain(action.text),
			cue: plain(cue),
			act: plain(act),
			place: { path: interview.path, line: action.line },
		})),
	};
}

function likelyRow(
	{ question: { id, title, drills }, asked, rating, from, last }: LikelyQuestion,
	since: string,
	{ today, words }: Snapshot,
): LikelyRow {
	const { block, data, figures, rows } = words;
	const practised = drills.at(-1)?.moment.slice(0, 10) ?? '';
	return {
		id,
		title: plain(title),
		place: { path: last.interview.path, line: last.question.line },
		detail: [
			block.asked(asked),
			...(rating === null ? [] : [block.lastTime(data.rating(rating))]),
			...(from === 'company' ? [] : [block.elsewhere]),
		].join(rows.comma),
		practised: practised !== '' && practised >= since ? figures.daysAgo(practised, today) : null,
	};
}

/** The review of a week in short: of the one that lasts, or the one of that label. */
function weekBlock(
	label: string | null,
	snapshot: Snapshot,
	{ now, weeks, ticked }: Circumstances,
): CodeBlock {
	const period = label === null ? weekOf(snapshot.today, weeks) : readWeek(label, weeks);
	if (period === null) return messageOf(snapshot.words.block.noWeek(label ?? ''));
	const week = weekView(
		snapshot,
		weekReview(snapshot, period, now),
		{ span: 'week', at: period.first },
		{ now, weeks, ticked, answered: null },
	);
	const { title, days, figures, interviews, changes, told, waiting, wins } = week;
	const { sections: names } = snapshot.words.week;
	const sections = [
		{ name: names.interviews, rows: interviews },
		{ name: names.changes, rows: changes },
		{ name: names.actions, rows: told },
		{ name: names.waiting, rows: waiting },
		{ name: names.wins, rows: wins },
	];
	return { kind: 'week', title, days, figures, sections: sections.filter(({ rows }) => rows.length > 0) };
}
