/** The interviews ahead, in words. */
import { ENGLISH_MESSAGES, type Messages } from '../../core/messages/en/english';
import { addDays, daysBetween } from '../../core/day';
import type { Snapshot } from '../../core/vault/snapshot';
import { noteName } from '../../core/markdown/inline';
import type { Retro } from '../../core/note/retro';
import { nextIn, type Ahead } from '../../core/week/review';
import type { Place } from './rows-model';

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

/** `R2`, the name of a round, or nothing. */
export function roundText(
	{ round }: Pick<Retro, 'round'>,
	{ rows }: Pick<Messages, 'rows'> = ENGLISH_MESSAGES,
): string {
	return round.number !== null ? rows.round(round.number) : (round.name ?? '');
}

/** The row of an interview ahead. */
export function nextRow(
	{ date, company, round, stage, path, brief }: Ahead,
	{ today, words }: Pick<Snapshot, 'today' | 'words'>,
): NextRow {
	// What is ahead is known from its own note, or from its brief.
	const note = path ?? brief ?? '';
	const name = company ?? noteName(note);
	const number = roundText({ round }, words);
	return {
		id: `${date} ${note}`,
		who: number === '' ? name : `${name} ${number}`,
		when: `${words.figures.weekDay(date, today)}${words.rows.comma}${words.rows.inDays(daysBetween(today, date))}`,
		stage: stage ?? '',
		place: { path: note, line: 1 },
		brief,
		round: { company: company ?? '', stage: stage ?? '', date },
	};
}

/** The interviews ahead within so many days, the soonest first. */
export function nextRows(snapshot: Snapshot, days: number): NextRow[] {
	const { today } = snapshot;
	return nextIn(snapshot, today, addDays(today, days)).map((one) => nextRow(one, snapshot));
}
