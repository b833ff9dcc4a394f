/** What a live code block shows: a plain value, made of the words in it and of the note that it stands in. */
import { actions } from '../../core/action/actions';
import { briefOf } from '../../core/brief/brief';
import { MOST_LIKELY, type LikelyQuestion } from '../../core/brief/likely';
import { times } from '../../core/words';
import type { Snapshot } from '../../core/vault/snapshot';
import type { Named } from '../../core/vault/names';
import { plain } from '../../core/markdown/inline';
import { readWeek, weekOf, type Weeks } from '../../core/week/period';
import { weekReview } from '../../core/week/review';
import { historyFor, themeAt, type HistoryMention } from '../../core/theme/history';
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
import { daysAgo, shortDay } from '../parts/words';

/** What can be asked for. */
const WORDS = ['history', 'actions', 'week', 'brief'] as const;
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
	  }
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
	if (theme === null) {
		return (
			themeAt(path, snapshot) ??
			'This note is no theme’s knowledge note. Name a theme, as in “history: Pacing”, or link to this note under Themes in a retro.'
		);
	}
	const named = snapshot.themeOf(theme, path);
	if (snapshot.names.has(named.key)) return named;
	const own = named.note === null ? null : themeAt(named.note, snapshot);
	return (
		own ??
		`No retro names a theme “${plain(theme)}”. Look at its spelling in the theme tracker, or give it to a question.`
	);
}

const AS: Record<HistoryMention['as'], string> = {
	question: 'a question',
	outcome: 'Did it hold?',
	untested: 'not tested',
	action: 'an action',
};

/** Makes the value for a block with the words `body` in the note at `path`. */
export function codeBlockOf(
	body: string,
	path: string,
	snapshot: Snapshot,
	circumstances: Circumstances,
): CodeBlock {
	const { ticked, weekStartsOn } = circumstances;
	const asked = readAsked(body);
	if (asked.word === null)
		return messageOf(
			`“${asked.written}” is not known here. Write history or actions, each alone or with a theme behind it, as in “history: Pacing”, or week, or brief.`,
		);
	if (asked.word === 'brief') return briefBlock(path, snapshot, ticked);
	if (asked.word === 'week') return weekBlock(asked.theme, snapshot, circumstances);
	if (asked.word === 'actions' && asked.theme === null) {
		const all = actions(snapshot).filter((one) => isAmongOutstanding(one, ticked));
		return all.length === 0
			? messageOf('Nothing is outstanding.')
			: {
					kind: 'actions',
					label: 'Outstanding actions',
					groups: groupsOf(all, snapshot, ticked, weekStartsOn),
				};
	}
	const theme = themeIn(asked, path, snapshot);
	if (typeof theme === 'string') return messageOf(theme);
	if (asked.word === 'actions') {
		const own = actions(snapshot).filter(
			(one) => one.themes.includes(theme.key) && isAmongOutstanding(one, ticked),
		);
		return own.length === 0
			? messageOf(`Nothing is outstanding for ${theme.name}.`)
			: {
					kind: 'actions',
					label: `Outstanding actions for ${theme.name}`,
					groups: groupsOf(own, snapshot, ticked, weekStartsOn),
				};
	}
	const history = historyFor(theme, snapshot);
	return {
		kind: 'history',
		name: history.name,
		theme: history.theme === null ? null : themeRow(history.theme, snapshot),
		evidence: history.theme === null ? [] : evidenceOf(history.theme, snapshot),
		actions: history.actions.map((one) => actionRow(one, snapshot, ticked)),
		mentions: history.mentions.map(({ interview, line, as, text }) => {
			const { path: from, retro } = interview;
			const words = plain(text);
			return {
				id: `${from}:${line}`,
				place: { path: from, line },
				day: retro.date === null ? 'No date' : shortDay(retro.date, snapshot.today),
				date: retro.date ?? '',
				who: whoOf(interview),
				as: words === '' ? 'by name' : `${AS[as]}: ${words}`,
			};
		}),
	};
}

/** What to expect in the round that the brief in the note at `path` is about, and what is to be done by then. */
function briefBlock(path: string, snapshot: Snapshot, ticked: readonly Ticked[]): CodeBlock {
	const round = snapshot.notes.get(path)?.brief;
	if (round?.date == null || round.company === null)
		return messageOf('This note is no brief. Make one with “Prepare for next interview”.');
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
		likely: likely.slice(0, MOST_LIKELY).map((one) => likelyRow(one, since, snapshot.today)),
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
	today: string,
): LikelyRow {
	const practised = drills.at(-1)?.moment.slice(0, 10) ?? '';
	return {
		id,
		title: plain(title),
		place: { path: last.interview.path, line: last.question.line },
		detail: [
			`asked ${times(asked)}`,
			...(rating === null ? [] : [`last time ${rating}`]),
			...(from === 'company' ? [] : ['at this stage elsewhere']),
		].join(', '),
		practised: practised !== '' && practised >= since ? daysAgo(practised, today) : null,
	};
}

/** The review of a week in short: of the one that lasts, or the one of that label. */
function weekBlock(
	label: string | null,
	snapshot: Snapshot,
	{ now, weeks, ticked }: Circumstances,
): CodeBlock {
	const period = label === null ? weekOf(snapshot.today, weeks) : readWeek(label, weeks);
	if (period === null)
		return messageOf(
			`“${label ?? ''}” is no week. Write week alone, or with its name behind it, as in “week: 2026-W47”.`,
		);
	const week = weekView(
		snapshot,
		weekReview(snapshot, period, now),
		{ span: 'week', at: period.first },
		{ now, weeks, ticked, answered: null },
	);
	const { title, days, figures, interviews, changes, told, waiting, wins } = week;
	const sections = [
		{ name: 'Interviews', rows: interviews },
		{ name: 'Themes that changed', rows: changes },
		{ name: 'Actions', rows: told },
		{ name: 'Waiting for results', rows: waiting },
		{ name: 'Wins', rows: wins },
	];
	return { kind: 'week', title, days, figures, sections: sections.filter(({ rows }) => rows.length > 0) };
}
