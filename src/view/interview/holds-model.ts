/** The lines that ask whether it went well this time, and what was said of the one answered last. */
import { actions, type JudgedAction } from '../../core/action/actions';
import { strongerThan } from '../../core/action/again';
import type { Back } from '../../core/change/tick';
import type { LineRef } from '../../core/edit/find';
import { noteName, plain } from '../../core/markdown/inline';
import type { Outcome } from '../../core/note/retro';
import {
	perSnapshot,
	spokenOf,
	type Interview,
	type PastInterview,
	type Snapshot,
} from '../../core/vault/snapshot';
import type { Place } from '../parts/rows-model';
import { whoOf } from '../parts/who';

/** The line that was answered last in the view since it was opened: it stays there, with a way back. */
export interface AnsweredHold {
	path: string;
	/** What the answer made of the line, and what takes it back. */
	back: Back;
}

/** What an answer means, said right where it was given. */
export interface HoldSaid {
	/** `It held`, before the words of the line. */
	head: string;
	detail: string;
	tone: 'held' | 'slipped' | 'not-tested';
	/** The theme that a stronger action is for, and the action that it follows on; null where there is nothing to do. */
	next: { theme: string; after: Place | undefined } | null;
	back: Back;
}

/** A line under *Did it hold?* that waits for its answer, or was answered here just now. */
export interface HoldRow {
	id: string;
	text: string;
	place: Place;
	ref: LineRef;
	detail: string;
	said: HoldSaid | null;
}

/** The answers that say something right where they are given. */
const TONES: readonly HoldSaid['tone'][] = ['held', 'slipped', 'not-tested'];

/** The company of an interview, or the name of its note. */
const whereOf = ({ company, path }: PastInterview): string => company?.name ?? noteName(path);

/** Where the themes failed last, before an interview; null where nobody knows. */
function failedBefore(keys: readonly string[], interview: PastInterview, snapshot: Snapshot): string | null {
	const earlier = keys
		.flatMap((key) => snapshot.occurrences.get(key) ?? [])
		.filter(({ verdict, moment }) => verdict === 'failed' && moment < interview.moment)
		.sort((a, b) => (a.moment < b.moment ? -1 : 1))
		.at(-1);
	return earlier === undefined ? null : whereOf(earlier.interview);
}

const linkedTo = ({ validates }: Outcome, { path }: PastInterview, snapshot: Snapshot) =>
	validates === null ? null : snapshot.actionAt(validates, path);

/** The action that a line judges: the one that it links to, else the last that was done for its themes. */
function judgedBy(
	outcome: Outcome,
	keys: readonly string[],
	interview: PastInterview,
	snapshot: Snapshot,
): JudgedAction | undefined {
	const linked = linkedTo(outcome, interview, snapshot);
	return actions(snapshot)
		.filter(({ action, themes }) =>
			linked === null
				? action.done !== null && themes.some((key) => keys.includes(key))
				: action === linked.action,
		)
		.sort((a, b) => ((a.action.done ?? '') < (b.action.done ?? '') ? -1 : 1))
		.at(-1);
}

function saidOf(
	outcome: Outcome,
	keys: readonly string[],
	interview: PastInterview,
	snapshot: Snapshot,
	back: Back,
): HoldSaid | null {
	const { sidebar } = snapshot.words;
	const tone = TONES.find((one) => one === outcome.outcome);
	if (tone === undefined) return null;
	const head = sidebar.heads[tone];
	const here = whereOf(interview);
	const failed = failedBefore(keys, interview, snapshot);
	if (tone === 'held')
		return {
			head,
			tone,
			back,
			next: null,
			detail: sidebar.saidHeld(here, failed),
		};
	if (tone === 'not-tested') return { head, tone, back, next: null, detail: sidebar.saidNotTested(here) };
	const judged = judgedBy(outcome, keys, interview, snapshot);
	const { tries }: { tries: Record<string, string> } = sidebar;
	const wanted = tries[strongerThan(judged?.action.method ?? null)] ?? '';
	const [theme] = keys;
	return {
		head,
		tone,
		back,
		detail: sidebar.saidSlipped(here, failed, wanted),
		next:
			theme === undefined
				? null
				: { theme, after: judged && { path: judged.interview.path, line: judged.action.line } },
	};
}

const isWaiting = ({ outcome }: Outcome): boolean => outcome === null;
const hasWaiting = ({ retro: { outcomes } }: Interview): boolean => outcomes.some(isWaiting);

/** The interviews with a line that waits for an answer, the latest first: few, and asked for after every edit. */
const waiting = perSnapshot(
	({ tookPlace }): readonly PastInterview[] => tookPlace.filter(hasWaiting).reverse(),
	(before, { replaced }) =>
		[...replaced.values()].some(({ was, is }) => hasWaiting(was) || hasWaiting(is)) ? null : before,
);

/** The lines that wait for an answer, the latest interview first, and the one that was answered last. */
export function holdsOf(snapshot: Snapshot, answered: AnsweredHold | null): HoldRow[] {
	const asking = answered === null ? waiting(snapshot) : [...snapshot.tookPlace].reverse();
	return asking
		.filter(({ retro }) => retro.date >= snapshot.settings.asksSince)
		.flatMap((interview) => {
			const isAnswered = ({ source }: Outcome): boolean =>
				answered?.path === interview.path && answered.back.now[0] === source;
			return interview.retro.outcomes
				.filter((outcome) => isWaiting(outcome) || isAnswered(outcome))
				.map((outcome) => holdRow(outcome, interview, snapshot, isAnswered(outcome) ? answered : null));
		});
}

function holdRow(
	outcome: Outcome,
	interview: PastInterview,
	snapshot: Snapshot,
	answered: AnsweredHold | null,
): HoldRow {
	const { path } = interview;
	const { line, source, id, twinIn } = outcome;
	const { keys } = spokenOf(outcome, path, snapshot);
	const linked = linkedTo(outcome, interview, snapshot);
	const names = keys.map((key) => snapshot.names.get(key)?.name ?? key);
	const { words } = snapshot;
	const day = words.figures.shortDay(interview.retro.date, snapshot.today);
	return {
		id: `${path}:${line}`,
		text: plain(outcome.text || linked?.action.text || names.join(words.rows.comma)),
		place: { path, line },
		ref: { line, source, id, twinIn },
		detail: [...names, `${whoOf(interview, words)}${words.rows.comma}${day}`].join(' · '),
		said: answered === null ? null : saidOf(outcome, keys, interview, snapshot, answered.back),
	};
}
