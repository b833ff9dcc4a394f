/**
 * What other plugins' templates of weekly notes stand for: the placeholders of Periodic Notes, Calendar and
 * Journals.
 */
import { addDays, dayOfWeek, later, type Step } from '../day';
import { WEEKDAYS } from '../words';
import type { FormatDay } from '../retro/template';
import { weekOf, type Period, type Weeks } from './period';

/** What a placeholder may ask for. */
export interface Filling {
	week: Period;
	/** The name of the note. */
	title: string;
	/** Moment tokens, for a day without a pattern of its own. */
	pattern: string;
	/** Now, as a local moment. */
	now: string;
	formatDay: FormatDay;
}

const STEPS: Readonly<Record<string, Step>> = {
	y: 'years',
	q: 'quarters',
	m: 'months',
	w: 'weeks',
	d: 'days',
	h: 'hours',
	s: 'seconds',
};

/** A moment moved by so many of a unit's steps, as `+3` and `d`; the same where none are given. */
function moved(moment: string, count: string | undefined, unit: string | undefined): string {
	const step = STEPS[unit ?? ''];
	return count === undefined || step === undefined ? moment : later(moment, Number(count), step);
}

/**
 * Fills in the placeholders of Periodic Notes and Calendar: the title, days with an offset, and the days of
 * the week by name.
 */
export function fillPeriodic(template: string, { week, title, pattern, now, formatDay }: Filling): string {
	const days = WEEKDAYS.map((_, index) => addDays(week.first, (index - dayOfWeek(week.first) + 7) % 7));
	const moment = `${week.first}${now.slice(10)}`;
	return template
		.replace(/\{\{\s*title\s*\}\}/gi, () => title)
		.replace(/\{\{\s*time\s*\}\}/gi, () => formatDay(now, 'HH:mm'))
		.replace(
			/\{\{\s*(?:date|time)\s*(?:([+-]\d+)([yqmwdhs]))?\s*(?::([^{}]*))?\}\}/gi,
			(_, count: string | undefined, unit: string | undefined, wanted: string | undefined) =>
				formatDay(moved(moment, count, unit?.toLowerCase()), wanted?.trim() || pattern),
		)
		.replace(
			/\{\{\s*(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\s*:([^{}]*)\}\}/gi,
			(_, name: string, wanted: string) =>
				formatDay(
					days[WEEKDAYS.findIndex((one) => one.toLowerCase() === name.toLowerCase())] ?? moment,
					wanted.trim(),
				),
		);
}

/**
 * A pattern whose week tokens are written out, where weeks are counted in another way than the user's
 * language counts them.
 */
export function inWeeks(pattern: string, day: string, weeks: Weeks): string {
	const [year = '', week = ''] = weekOf(day, weeks).label.split('-W');
	const known = new Map([
		['gggg', year],
		['gg', year.slice(2)],
		['ww', week],
		['w', String(Number(week))],
	]);
	return pattern.replace(/\[[^[\]]*\]|gggg|gg|ww|w(?!o)/g, (token) => {
		const number = known.get(token);
		return number === undefined ? token : `[${number}]`;
	});
}

const OFFSET = /([+-]\d+)([yqmwd])/g;

/**
 * Fills in the placeholders of Journals in a name, a folder or a template; what only Journals knows stays
 * as it stands.
 */
export function fillJournals(
	template: string,
	{ week, title, pattern, now, formatDay }: Filling,
	journal: { name: string; weeks: Weeks },
): string {
	const { weeks, name: journalName } = journal;
	// The day by which Journals names a week is the one that lies in the week's year.
	const days = new Map([
		['date', addDays(week.first, weeks.doy - weeks.dow)],
		['start_date', week.first],
		['end_date', addDays(week.first, 6)],
		['current_date', now.slice(0, 10)],
		['time', now],
		['current_time', now],
	]);
	const usual = new Map([
		['current_date', 'YYYY-MM-DD'],
		['time', 'HH:mm'],
		['current_time', 'HH:mm'],
	]);
	const words = new Map([
		['title', title],
		['note_name', title],
		['journal_name', journalName],
	]);
	return template.replace(
		/\{\{\s*(\w+)\s*((?:[+-]\d+[yqmwd]\s*)*)(?::([^{}]*))?\}\}/g,
		(whole, name: string, offsets: string, wanted: string | undefined) => {
			const word = words.get(name);
			if (word !== undefined) return offsets === '' && wanted === undefined ? word : whole;
			let day = days.get(name);
			if (day === undefined) return whole;
			for (const [, count, unit] of offsets.matchAll(OFFSET)) day = moved(day, count, unit);
			const tokens = wanted ?? usual.get(name) ?? pattern;
			return formatDay(day, inWeeks(tokens, day.slice(0, 10), weeks));
		},
	);
}
