/** What the sidebar says first: the four answers that everything else is there for. */
import { lastFix } from '../../core/action/actions';
import { countLikely } from '../../core/brief/likely';
import { addDays } from '../../core/day';
import { ratesOverall } from '../../core/insights/base-rate';
import { calibrationOf, type Calibration } from '../../core/insights/insights';
import { plain } from '../../core/markdown/inline';
import type { Messages } from '../../core/messages/en/english';
import { perSnapshot, type Interview, type Snapshot } from '../../core/vault/snapshot';
import { changeFor } from '../../core/week/one-change';
import type { Weeks } from '../../core/week/period';
import { nextIn } from '../../core/week/review';
import { nextRow, type NextRow } from '../parts/next-model';
import { actionRow, type ActionRow, type Place, type Ticked } from '../parts/rows-model';

/** What became of the last improvement. */
export interface FixLine {
	text: string;
	place: Place;
	/** `held at Fabrikam`, `failed at Fabrikam`, `waits for its test`. */
	verdict: string;
	tone: 'validated' | 'ineffective' | 'awaiting';
	/** Where it was decided; null while it waits. */
	decided: Place | null;
	/** How often what had failed held after an action and without one; empty where there is no case. */
	base: string;
}

/** The round that comes next. */
export interface NextLine {
	row: NextRow;
	/** How many questions can be expected in it; 0 where nobody knows any. */
	likely: number;
}

/** Each answer, or null where there is none yet. */
export interface Now {
	change: ActionRow | null;
	fix: FixLine | null;
	next: NextLine | null;
	/** What one's own judgement is worth, and how many guesses came out: `about right`, `12 of 14`. */
	guesses: { reading: string; right: string } | null;
	/** What the guesses need before they say something; empty where they do. */
	missing: string;
}

/** As far as anybody prepares. */
const NEXT_DAYS = 60;
/** So far apart, on a scale from 0 to 1, what one expects and what happens are not told from each other. */
const NEAR = 0.1;

type Guesses = Pick<Calibration, 'n' | 'bias' | 'right' | 'missing'>;

/** What a guess and its outcome are told by. */
const guessIn = ({ retro: { date, stage, kind, confidence, result } }: Interview): string =>
	JSON.stringify([date, stage, kind, confidence, result]);

const calibration = perSnapshot(
	(snapshot): Guesses => {
		const { n, bias, right, missing } = calibrationOf(snapshot.tookPlace, snapshot);
		return { n, bias, right, missing };
	},
	(before, { replaced }) =>
		[...replaced.values()].every(({ was, is }) => guessIn(was) === guessIn(is)) ? before : null,
);
const base = perSnapshot((snapshot): string => {
	const { withAction, without } = ratesOverall(snapshot);
	return withAction.n + without.n === 0
		? ''
		: snapshot.words.sidebar.heldAfter([withAction.k, withAction.n], [without.k, without.n]);
});

function fixLine(snapshot: Snapshot): FixLine | null {
	const fix = lastFix(snapshot);
	if (fix === null) return null;
	const { interview, action, effect, decidedBy } = fix;
	const text = plain(action.text);
	const place = { path: interview.path, line: action.line };
	const where = decidedBy?.interview.company?.name;
	const { sidebar } = snapshot.words;
	const decided = decidedBy === null ? null : { path: decidedBy.path, line: decidedBy.line };
	const line = { text, place, decided, base: base(snapshot) };
	if (effect === 'validated') return { ...line, verdict: sidebar.fixHeld(where), tone: 'validated' };
	if (effect === 'ineffective') return { ...line, verdict: sidebar.fixFailed(where), tone: 'ineffective' };
	return { ...line, verdict: sidebar.fixWaits, tone: 'awaiting' };
}

function nextLine(snapshot: Snapshot): NextLine | null {
	const { today } = snapshot;
	const [ahead] = nextIn(snapshot, today, addDays(today, NEXT_DAYS));
	if (ahead === undefined) return null;
	const { key } = snapshot.companyOf(ahead.company ?? '');
	return {
		row: nextRow(ahead, snapshot),
		likely: countLikely(snapshot, key, ahead.stage ?? '', ahead.date),
	};
}

/** How one's guesses are, by how far they are off on average. */
export function readingOf(bias: number): keyof Messages['sidebar']['readings'] {
	if (Math.abs(bias) <= NEAR) return 'right';
	return bias > 0 ? 'sure' : 'modest';
}

/** Makes the four answers, on the snapshot's day. */
export function nowOf(snapshot: Snapshot, weeks: Weeks, ticked: readonly Ticked[]): Now {
	const change = changeFor(snapshot, snapshot.today, weeks);
	const { n, bias, right, missing } = calibration(snapshot);
	const { sidebar } = snapshot.words;
	return {
		change: change === null ? null : actionRow(change, snapshot, ticked),
		fix: fixLine(snapshot),
		next: nextLine(snapshot),
		guesses:
			bias === null || missing > 0
				? null
				: { reading: sidebar.readings[readingOf(bias)], right: sidebar.rightOf(right, n) },
		missing: missing === 0 ? '' : sidebar.guessMore(missing),
	};
}
