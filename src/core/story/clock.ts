/** The time that a practised story takes, phase by phase: kept while one practises, shown, and never judged. */
import { secondsBetween } from '../day';
import type { Phase } from './questions';
import type { Session } from './steps';

/**
 * Whoever does nothing for more seconds than this, a quarter of an hour, has gone away: that time counts for
 * nothing.
 */
const LONGEST_PAUSE = 15 * 60;

/** The seconds since something was last done, as far as they count. */
function sinceThen({ seen }: Session, now: string): number {
	const seconds = seen === '' || now === '' ? 0 : secondsBetween(seen, now);
	return seconds < 0 || seconds > LONGEST_PAUSE ? 0 : seconds;
}

/** The seconds that a phase has taken by now, while it is the one that is asked. */
export function secondsIn(session: Session, phase: Phase, now: string): number {
	return (session.spent.find(([one]) => one === phase)?.[1] ?? 0) + sinceThen(session, now);
}

/** The session with the time counted that its phase has taken by now; without a phase nothing is counted. */
export function counted(session: Session, phase: Phase | null, now: string): Pick<Session, 'spent' | 'seen'> {
	if (phase === null) return { spent: session.spent, seen: now };
	const others = session.spent.filter(([one]) => one !== phase);
	return { spent: [...others, [phase, secondsIn(session, phase, now)]], seen: now };
}
