/** The rounds to come, as far as a note names them. */
import { compare } from '../compare';
import { addDays } from '../day';
import type { Retro } from '../note/retro';
import { perSnapshot, type PastInterview, type Snapshot } from './snapshot';

/** A round to come, as its retro or its brief has it. */
export interface PlannedRound {
	path: string;
	retro: PastInterview['retro'];
}

/** The rounds to come, the soonest first: retros that are dated ahead, and briefs for today or later. */
export const upcoming = perSnapshot(
	(snapshot): readonly PlannedRound[] => {
		const found: PlannedRound[] = [];
		for (const [path, { brief }] of snapshot.notes)
			if (brief !== null && hasDate(brief) && brief.date >= snapshot.today)
				found.push({ path, retro: brief });
		// A retro of today tells of an interview that was.
		for (const { path, retro } of snapshot.interviews.values())
			if (hasDate(retro) && retro.date > snapshot.today) found.push({ path, retro });
		return found.sort((a, b) => compare(a.retro.date, b.retro.date) || compare(a.path, b.path));
	},
	// What is followed leaves each interview on its day, and every brief as it is.
	(before, { replaced }) => (before.some(({ path }) => replaced.has(path)) ? null : before),
);

const hasDate = (retro: Retro): retro is PlannedRound['retro'] => retro.date !== null;

/** The round at a company that comes next, as far as a note names one. */
export function upcomingAt(snapshot: Snapshot, company: string): PlannedRound | null {
	const { key } = snapshot.companyOf(company);
	return (
		upcoming(snapshot).find(
			({ retro }) => retro.company !== null && snapshot.companyOf(retro.company).key === key,
		) ?? null
	);
}

/** The day by which something has to be done to be ready for the next interview; null where none is known. */
export function dayBeforeNext(snapshot: Snapshot): string | null {
	const next = upcoming(snapshot)[0]?.retro.date;
	if (next === undefined) return null;
	return next > snapshot.today ? addDays(next, -1) : next;
}
