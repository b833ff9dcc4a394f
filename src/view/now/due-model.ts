/** What is due now, in words. */
import { daysBetween, minutesBetween } from '../../core/day';
import { ENGLISH_MESSAGES, type Messages } from '../../core/messages/en/english';
import type { Snapshot } from '../../core/vault/snapshot';
import { dueNow, type Moment, type MomentName } from '../../core/retro/moments';
import { whoOf } from '../parts/who';
import { isPutOff, type PutOff } from '../../core/retro/put-off';

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

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long until `due`, or since then: `18 min left`, `3 h late`, `2 days left`. */
export function timeLeft(
	due: string,
	now: string,
	{ sidebar }: Pick<Messages, 'sidebar'> = ENGLISH_MESSAGES,
): string {
	const left = minutesBetween(now, due);
	const minutes = Math.abs(left);
	if (minutes === 0) return sidebar.now;
	const span = spanText(minutes, sidebar);
	return left > 0 ? sidebar.left(span) : sidebar.late(span);
}

function spanText(minutes: number, { minutes: inMinutes, hours, days }: Messages['sidebar']): string {
	if (minutes < HOUR) return inMinutes(minutes);
	return minutes < 2 * DAY ? hours(Math.floor(minutes / HOUR)) : days(Math.floor(minutes / DAY));
}

const sinceDay = (day: string, today: string, { figures }: Messages): string =>
	daysBetween(day, today) <= 1 ? figures.daysAgo(day, today) : figures.shortDay(day, today);

function timeOf({ name, due, state }: Moment, now: string, words: Messages): DueRow['time'] {
	if (due === null) return null;
	// Nobody is late in asking: it is due from that day on.
	if (name === 'nudge') {
		const since = sinceDay(due.slice(0, 10), now.slice(0, 10), words);
		return { text: words.sidebar.since(since), late: false };
	}
	return { text: timeLeft(due, now, words), late: state === 'late' };
}

/** Everything that is due and was not put off, the first first. */
export function dueRows(snapshot: Snapshot, now: string, putOff: PutOff): DueRow[] {
	const { words } = snapshot;
	const { asks } = snapshot.settings;
	const rows = dueNow(snapshot, now).filter(({ name }) => asks[name]);
	return rows.flatMap((moment) => {
		const { name, interview } = moment;
		const who = whoOf(interview, words);
		const id = `${name} ${interview.path}`;
		if (isPutOff(putOff, id, snapshot.today)) return [];
		const row: DueRow = {
			id,
			name,
			path: interview.path,
			...words.sidebar.moments[name],
			who: name === 'close' ? `${who}${words.rows.comma}${words.data.result(interview.retro.result)}` : who,
			time: timeOf(moment, now, words),
		};
		return [row];
	});
}
