/** The interviews ahead, in words. */
import { addDays, daysBetween } from '../../core/day';
import type { Snapshot } from '../../core/vault/snapshot';
import { noteName } from '../../core/markdown/inline';
import type { Retro } from '../../core/note/retro';
import { nextIn, type Ahead } from '../../core/week/review';
import type { Place } from './rows-model';
import { weekDay } from './words';

/** An interview ahead. */
export interface NextRow {
	id: string;
	who: string;
	when: string;
	stage: string;
	/** Its own note, else its brief. */
	place: Place;
	/** The path of its brief. */
	brief: string | null;
	round: { company: string; stage: string; date: string };
}

function inDays(days: number): string {
	if (days === 0) return 'today';
	return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** `R2`, the name of a round, or nothing. */
export function roundText({ round }: Pick<Retro, 'round'>): string {
	return round.number !== null ? `R${round.number}` : (round.name ?? '');
}

/** The row of an interview ahead. */
export function nextRow({ date, company, round, stage, path, brief }: Ahead, today: string): NextRow {
	// What is ahead is known from its own note, or from its brief.
	const note = path ?? brief ?? '';
	const name = company ?? noteName(note);
	const number = roundText({ round });
	return {
		id: `${date} ${note}`,
		who: number === '' ? name : `${name} ${number}`,
		when: `${weekDay(date, today)}, ${inDays(daysBetween(today, date))}`,
		stage: stage ?? '',
		place: { path: note, line: 1 },
		brief,
		round: { company: company ?? '', stage: stage ?? '', date },
	};
}

/** The interviews ahead within so many days, the soonest first. */
export function nextRows(snapshot: Snapshot, days: number): NextRow[] {
	const { today } = snapshot;
	return nextIn(snapshot, today, addDays(today, days)).map((one) => nextRow(one, today));
}
