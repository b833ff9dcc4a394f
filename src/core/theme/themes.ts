/** What became of each theme, and which to drill next. */
import { compare } from '../compare';
import { daysBetween } from '../day';
import { perSnapshot, type Occurrence } from '../vault/snapshot';
import { replay, type State } from '../vault/progress';

/** One failure's share of a rank: its severity, halved every so many interviews held since. */
export interface Term {
	severity: number;
	weight: number;
}

export interface Theme {
	key: string;
	name: string;
	note: string | null;
	state: State;
	heldRun: number;
	/** How often it has to hold in a row, this time, until it is resolved. */
	needed: number;
	/** Not met for so long that nobody knows. */
	untested: boolean;
	rank: number;
	terms: Term[];
	timesFailed: number;
	timesHeld: number;
	lastSeen: string;
	/** How many interviews were held after it was last seen. */
	interviewsSince: number;
	/** In the order of time. */
	occurrences: readonly Occurrence[];
}

const RELAPSE_FACTOR = 1.5;

/** The sum of the timesFailed of a theme that is open, each by its factor; more if it relapsed. */
export function rankOf(
	state: State,
	terms: readonly Term[],
	factorOf: (index: number) => number = () => 1,
): number {
	const sum = terms.reduce(
		(total, { severity, weight }, index) => total + severity * weight * factorOf(index),
		0,
	);
	return state === 'relapsed' ? sum * RELAPSE_FACTOR : sum;
}

/** Every theme with any occurrence, the one to drill next first. */
export const themes = perSnapshot((snapshot): readonly Theme[] => {
	const { resolvedAfter, untestedDays, untestedInterviews, halfLife } = snapshot.settings.thresholds;
	const { tookPlace: held } = snapshot;
	/** How many interviews were held later than each moment: of those at one moment, the last one counts. */
	const later = new Map(held.map(({ moment }, index) => [moment!, held.length - 1 - index]));
	const found: Theme[] = [];
	for (const [key, occurrences] of snapshot.occurrences) {
		const progress = replay(occurrences, resolvedAfter);
		const last = occurrences[occurrences.length - 1];
		if (progress === null || last === undefined) continue;
		const { state } = progress;
		const isOver = state === 'resolved' || state === 'strength';
		const terms: Term[] = [];
		for (const { verdict, severity, moment } of occurrences) {
			if (verdict === 'failed')
				terms.push({ severity: severity!, weight: 0.5 ** (later.get(moment)! / halfLife) });
		}
		const name = snapshot.names.get(key);
		found.push({
			key,
			name: name?.name ?? key,
			note: name?.note ?? null,
			...progress,
			untested:
				!isOver &&
				(daysBetween(last.date, snapshot.today) >= untestedDays ||
					later.get(last.moment)! >= untestedInterviews),
			rank: isOver ? 0 : rankOf(state, terms),
			terms,
			timesFailed: terms.length,
			timesHeld: occurrences.length - terms.length,
			lastSeen: last.date,
			interviewsSince: later.get(last.moment)!,
			occurrences: occurrences,
		});
	}
	return found.sort(
		(a, b) =>
			b.rank - a.rank || compare(b.lastSeen, a.lastSeen) || compare(a.name, b.name) || compare(a.key, b.key),
	);
});
