/** What is due now, in words. */
import { daysBetween, minutesBetween } from '../../core/day';
import type { Snapshot } from '../../core/vault/snapshot';
import { dueNow, type Moment, type MomentName } from '../../core/retro/moments';
import { whoOf } from '../parts/who';
import { daysAgo, shortDay } from '../parts/words';
import { isPutOff, type PutOff } from '../../core/retro/put-off';
import { count } from '../../core/words';

export interface DueRow {
	id: string;
	name: MomentName;
	path: string;
	what: string;
	who: string;
	/** Null where nothing says when it is due. */
	time: { text: string; late: boolean } | null;
	/** What the button is called that starts it. */
	start: string;
}

/** What each moment asks for, and what the button is called that starts it. */
export const MOMENT_WORDS: Record<MomentName, { what: string; start: string }> = {
	capture: { what: 'Write first impressions', start: 'Write' },
	review: { what: 'Review', start: 'Review' },
	'thank-you': { what: 'Send a thank-you note', start: 'Draft' },
	nudge: { what: 'Ask the recruiter how it stands', start: 'Draft' },
	close: { what: 'What did the result teach?', start: 'Learn from it' },
};
const HOUR = 60;
const DAY = 24 * HOUR;

/** How long until `due`, or since then: `18 min left`, `3 h late`, `2 days left`. */
export function timeLeft(due: string, now: string): string {
	const left = minutesBetween(now, due);
	const minutes = Math.abs(left);
	if (minutes === 0) return 'now';
	return `${spanText(minutes)} ${left > 0 ? 'left' : 'late'}`;
}

function spanText(minutes: number): string {
	if (minutes < HOUR) return `${minutes} min`;
	return minutes < 2 * DAY ? `${Math.floor(minutes / HOUR)} h` : count(Math.floor(minutes / DAY), 'day');
}

const sinceDay = (day: string, today: string): string =>
	daysBetween(day, today) <= 1 ? daysAgo(day, today) : shortDay(day, today);

function timeOf({ name, due, state }: Moment, now: string): DueRow['time'] {
	if (due === null) return null;
	// Nobody is late in asking: it is due from that day on.
	if (name === 'nudge') return { text: `since ${sinceDay(due.slice(0, 10), now.slice(0, 10))}`, late: false };
	return { text: timeLeft(due, now), late: state === 'late' };
}

/** Everything that is due and was not put off, the first first. */
export function dueRows(snapshot: Snapshot, now: string, putOff: PutOff): DueRow[] {
	const { asks } = snapshot.settings;
	const rows = dueNow(snapshot, now).filter(({ name }) => asks[name]);
	return rows.flatMap((moment) => {
		const { name, interview } = moment;
		const who = whoOf(interview);
		const id = `${name} ${interview.path}`;
		if (isPutOff(putOff, id, snapshot.today)) return [];
		const row: DueRow = {
			id,
			name,
			path: interview.path,
			...MOMENT_WORDS[name],
			who: name === 'close' ? `${who}, ${interview.retro.result}` : who,
			time: timeOf(moment, now),
		};
		return [row];
	});
}
