/** What became of each theme, and which to drill next. */
import { compare } from '../compare';
import { daysBetween } from '../day';
import { perSnapshot, type Occurrence, type Snapshot } from '../vault/snapshot';
import { replay, type State } from '../vault/progress';

/** One failure's share of a rank: its severity, halved every so many interviews since. */
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
	/** Neither resolved nor a strength, and not met for so many days or interviews that nobody knows. */
	untested: boolean;
	/** What to drill next: the sum of its terms; 0 where it is resolved or a strength. */
	rank: number;
	/** One for each time that it failed, in the order of time. */
	terms: Term[];
	timesFailed: number;
	timesHeld: number;
	/** The day of the last interview that showed it. */
	lastSeen: string;
	/** How many interviews took place after it was last seen. */
	interviewsSince: number;
	/** In the order of time. */
	occurrences: readonly Occurrence[];
}

/** A theme that came back counts half as much again, `docs/themes.md` says: what was thought done needs another way. */
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

/** How many interviews took place later than each moment: of those at one moment, the last one counts. */
const laterThan = perSnapshot(
	({ tookPlace }): ReadonlyMap<string, number> =>
		new Map(tookPlace.map(({ moment }, index) => [moment, tookPlace.length - 1 - index])),
	// What is followed leaves each interview at its moment.
	(before) => before,
);

/** A theme with its occurrences; null where it has none. */
function themeOf(key: string, occurrences: readonly Occurrence[], snapshot: Snapshot): Theme | null {
	const { resolvedAfter, untestedDays, untestedInterviews, halfLife } = snapshot.settings.thresholds;
	const later = laterThan(snapshot);
	const interviewsSince = ({ moment }: Occurrence): number => later.get(moment) ?? 0;
	const progress = replay(occurrences, resolvedAfter);
	const last = occurrences.at(-1);
	if (progress === null || last === undefined) return null;
	const { state } = progress;
	const isOver = state === 'resolved' || state === 'strength';
	const terms: Term[] = [];
	for (const occurrence of occurrences) {
		if (occurrence.severity === null) continue;
		const weight = 0.5 ** (interviewsSince(occurrence) / halfLife);
		terms.push({ severity: occurrence.severity, weight });
	}
	const name = snapshot.names.get(key);
	return {
		key,
		name: name?.name ?? key,
		note: name?.note ?? null,
		...progress,
		untested:
			!isOver &&
			(daysBetween(last.date, snapshot.today) >= untestedDays || interviewsSince(last) >= untestedInterviews),
		rank: isOver ? 0 : rankOf(state, terms),
		terms,
		timesFailed: terms.length,
		timesHeld: occurrences.length - terms.length,
		lastSeen: last.date,
		interviewsSince: interviewsSince(last),
		occurrences,
	};
}

/** A theme that came up as before, in other words or by another name. */
const sameBut = (theme: Theme, { names, occurrences }: Snapshot): Theme => ({
	...theme,
	name: names.get(theme.key)?.name ?? theme.key,
	occurrences: occurrences.get(theme.key) ?? [],
});

const byRank = (a: Theme, b: Theme): number =>
	b.rank - a.rank || compare(b.lastSeen, a.lastSeen) || compare(a.name, b.name) || compare(a.key, b.key);

/** Every theme with any occurrence, the one to drill next first. */
export const themes = perSnapshot(
	(snapshot): readonly Theme[] =>
		[...snapshot.occurrences]
			.map(([key, occurrences]) => themeOf(key, occurrences, snapshot))
			.filter((theme) => theme !== null)
			.sort(byRank),
	(before, { themes: changed, verdicts }, snapshot) => {
		const kept = before
			.filter(({ key }) => !verdicts.has(key))
			.map((theme) => (changed.has(theme.key) ? sameBut(theme, snapshot) : theme));
		const again = [...verdicts].map((key) => themeOf(key, snapshot.occurrences.get(key) ?? [], snapshot));
		return [...kept, ...again.filter((theme) => theme !== null)].sort(byRank);
	},
);
