/** How long somebody who had noticed that something went wrong waited until they told it. */
import { daysBetween, isDay } from '../day';
import { anyOf, oneOf, phrasePattern, type Lexicon } from './lexicon';

/** Hours. */
const DAY = 24;
/** Days of a month, near enough. */
const MONTH = 30.5;

/**
 * What a text says of a time: a day of the calendar, a day of any year, a weekday, a day counted from some
 * beginning, or so many hours after what came before.
 */
interface Time {
	/** `2026-08-20`. */
	day?: string;
	/** Days since the year began, near enough. */
	yearDay?: number;
	/** From 0 for Sunday; 7 more for a day of the next week. */
	weekday?: number;
	/** Hours. */
	later?: number;
	/** A month of any year, from 0. */
	month?: number;
	/** A day of any month. */
	monthDay?: number;
	/** Days since whatever they were counted from: `Day 3`, `week two`. */
	counted?: number;
}

interface Patterns {
	weekday: RegExp;
	monthDay: RegExp;
	span: RegExp;
	later: RegExp;
	/** A month, without its day; a day, without its month. */
	month: RegExp;
	bareDay: RegExp;
	/** That nothing was told until a time. */
	silentUntil: RegExp;
	/** What stands between two parts of a sentence. */
	join: RegExp;
	/** A span that comes after what was said before. */
	follows: RegExp;
	trailing: RegExp;
	/** `day 3`, `week two`. */
	counted: RegExp;
	/** `the second week of March`. */
	monthPart: RegExp;
}

const KNOWN = new WeakMap<Lexicon, Patterns>();

function patternsOf({ words }: Lexicon): Patterns {
	const months = words.months.map((month) => `${month}|${month.slice(0, 3)}`).join('|');
	const day = `(?:(\\d{1,2})(?:st|nd|rd|th)?|(${words.ordinals.join('|')}))`;
	const some = words.someNumbers.map(([name]) => phrasePattern(name)).join('|');
	const units = words.units.map(([name]) => phrasePattern(name)).join('|');
	return {
		weekday: new RegExp(`(?:^|\\P{L})(${words.weekdays.join('|')})(?!\\p{L})`, 'u'),
		monthDay: new RegExp(
			`(?:^|\\P{L})(?:${day}(?: of)? (${months})|(${months}) (?:the )?${day})(?![\\p{L}\\d])`,
			'u',
		),
		span: new RegExp(
			`(?:^|[^\\p{L}\\p{N}])(\\d+|${words.numbers.join('|')}|${some})` +
				`(?: (?:${words.spanAdjectives.join('|')}))? (${units})(?!\\p{L})`,
			'u',
		),
		month: new RegExp(`(?:^|\\P{L})${oneOf(words.places)} (${words.months.join('|')})(?!\\p{L})`, 'u'),
		bareDay: new RegExp(
			`(?:^|\\P{L})${oneOf(words.towards)} the (\\d{1,2})(?:st|nd|rd|th)(?=\\s*(?:$|[,.;:)]|${oneOf(words.joins)}\\s))`,
			'u',
		),
		silentUntil: new RegExp(`${oneOf(words.silences)}([^.;]*?)\\s${oneOf(words.lasts)}(?!\\p{L})`, 'u'),
		join: new RegExp(
			`,\\s+|\\s+(?:${words.joins.filter((word) => !words.i.includes(word)).join('|')})\\s+`,
			'u',
		),
		later: anyOf(words.afterwards),
		trailing: new RegExp(`\\s(?:${words.trailing.join('|')})\\W*$`, 'u'),
		counted: new RegExp(
			`(?:^|\\P{L})(${words.dayCounts.map(([name]) => name).join('|')}) (\\d+|${words.numbers.join('|')})(?![\\p{L}\\d])`,
			'u',
		),
		monthPart: new RegExp(
			`(?:^|\\P{L})(${words.monthParts.map(([name]) => phrasePattern(name)).join('|')})` +
				`(?: (?:of|in))? (${months})(?!\\p{L})`,
			'u',
		),
		follows: new RegExp(`^\\W*(?:${words.follows.map(phrasePattern).join('|')})(?!\\p{L})`, 'u'),
	};
}

/** A language's patterns, made once. */
function knownPatterns(lexicon: Lexicon): Patterns {
	const known = KNOWN.get(lexicon) ?? patternsOf(lexicon);
	KNOWN.set(lexicon, known);
	return known;
}

/** The hours of the first span of time that a text names; null if it names none. */
function hoursIn(text: string, lexicon: Lexicon, { span }: Patterns): number | null {
	const match = span.exec(text);
	if (match === null) return null;
	const [, amount = '', unit = ''] = match;
	const hours = lexicon.words.units.find(([name]) => name.split('/').includes(unit))?.[1] ?? 0;
	return numberOf(amount, lexicon) * hours;
}

/** What a figure or a word for a number says: `3`, `three`, `a few`. */
function numberOf(amount: string, { words }: Lexicon): number {
	if (/^\d/.test(amount)) return Number(amount);
	const number = words.numbers.indexOf(amount);
	if (number >= 0) return number;
	return words.someNumbers.find(([name]) => name === amount.replace(/\s+/g, ' '))?.[1] ?? 0;
}

/** The day of a year that a text names: `3 March`, `March 3`, `the third of March`, `the end of March`. */
function yearDayIn(clause: string, { words }: Lexicon, { monthDay, monthPart }: Patterns): number | null {
	const at = (month: string, day: number): number =>
		words.months.findIndex((one) => one.startsWith(month)) * MONTH + day;
	const [found, before, ordinalBefore, monthBehind, month = monthBehind, after, ordinalAfter] =
		monthDay.exec(clause) ?? [];
	if (found !== undefined) {
		const ordinal = words.ordinals.indexOf(ordinalBefore ?? ordinalAfter ?? '') + 1;
		return at(month ?? '', Number(before ?? after ?? ordinal));
	}
	const [, part = '', ofMonth] = monthPart.exec(clause) ?? [];
	if (ofMonth === undefined) return null;
	const day = words.monthParts.find(([name]) => new RegExp(`^${phrasePattern(name)}$`, 'u').test(part))?.[1];
	return at(ofMonth, day ?? 1);
}

/** The day that a text counts from some beginning: `Day 3`, `week two`. */
function countedIn(clause: string, lexicon: Lexicon, { counted }: Patterns): number | null {
	const [, unit, amount = ''] = counted.exec(clause) ?? [];
	const days = lexicon.words.dayCounts.find(([name]) => name === unit)?.[1];
	return days === undefined ? null : numberOf(amount, lexicon) * days;
}

/** What a text says of a day of a year or a month. */
function daysIn(clause: string, lexicon: Lexicon, patterns: Patterns): Time {
	const time: Time = {};
	const yearDay = yearDayIn(clause, lexicon, patterns);
	const month = patterns.month.exec(clause)?.[1];
	const bareDay = patterns.bareDay.exec(clause)?.[1];
	if (month !== undefined) time.month = lexicon.words.months.indexOf(month);
	if (yearDay !== null) time.yearDay = yearDay;
	else if (bareDay !== undefined) time.monthDay = Number(bareDay);
	return time;
}

function timeIn(clause: string, lexicon: Lexicon, patterns: Patterns): Time | null {
	const { words } = lexicon;
	const time = daysIn(clause, lexicon, patterns);
	const iso = /\d{4}-\d{2}-\d{2}/.exec(clause)?.[0];
	if (iso !== undefined && isDay(iso)) time.day = iso;
	const counted = countedIn(clause, lexicon, patterns);
	if (counted !== null) time.counted = counted;
	const weekday = patterns.weekday.exec(clause)?.[1];
	if (weekday !== undefined)
		time.weekday = words.weekdays.indexOf(weekday) + (lexicon.has('nextWeek', clause) ? 7 : 0);
	const hours = hoursIn(clause, lexicon, patterns);
	if (hours !== null && [patterns.later, patterns.follows, patterns.trailing].some((one) => one.test(clause)))
		time.later = hours;
	return Object.keys(time).length === 0 ? null : time;
}

/** The days of a year that a time may mean, the first and the last; null if it names none. */
function spanIn({ yearDay, month }: Time): [first: number, last: number] | null {
	if (yearDay !== undefined) return [yearDay, yearDay];
	return month === undefined ? null : [month * MONTH, (month + 1) * MONTH];
}

/** The days from one time to another, counted or of a calendar without years; null if they cannot be told. */
function daysFrom(from: Time, to: Time): number | null {
	if (from.counted !== undefined && to.counted !== undefined) return to.counted - from.counted;
	// Between two months that touch each other may lie a single day.
	const [first, last] = [spanIn(from), spanIn(to)];
	if (first !== null && last !== null) return Math.max(0, last[0] - first[1]);
	if (from.monthDay === undefined || to.monthDay === undefined) return null;
	return (to.monthDay - from.monthDay + MONTH) % MONTH;
}

/** The hours from one time to another; null if they cannot be told. */
function between(from: Time | null, to: Time | null): number | null {
	if (to?.later !== undefined) return to.later;
	if (from === null || to === null) return null;
	if (from.day !== undefined && to.day !== undefined) return daysBetween(from.day, to.day) * DAY;
	const counted = daysFrom(from, to);
	if (counted !== null) return Math.round(counted) * DAY;
	if (from.weekday === undefined || to.weekday === undefined) return null;
	const days = to.weekday - from.weekday;
	return (days < 0 ? days + 7 : days) * DAY;
}

interface Clause {
	tells: boolean;
	notices: boolean;
	time: Time | null;
}

/**
 * The parts of a sentence that notice or tell, each with its time: its own, else that of a part beside it
 * that is nothing but a time.
 */
function clausesOf(sentence: string, lexicon: Lexicon, patterns: Patterns): Clause[] {
	// Who said nothing until then told it then.
	const told = sentence.replace(patterns.silentUntil, `${lexicon.words.tells[0] ?? ''}$1`);
	const clauses = told.split(patterns.join).map((clause): Clause => {
		const tells =
			lexicon.has('tells', clause) && !lexicon.has('toldMe', clause) && !lexicon.has('untold', clause);
		return {
			tells,
			notices: !tells && lexicon.has('notices', clause),
			time: timeIn(clause, lexicon, patterns),
		};
	});
	const isSilent = ({ tells, notices }: Clause): boolean => !tells && !notices;
	return clauses
		.map((clause, index) => {
			if (clause.time !== null || isSilent(clause)) return clause;
			const beside = [clauses[index - 1], clauses[index + 1]].find(
				(one) => one !== undefined && isSilent(one) && one.time !== null,
			);
			return { ...clause, time: beside?.time ?? null };
		})
		.filter((clause) => !isSilent(clause));
}

/** The hours that somebody waited who says so: "I waited two days before I told them", "I kept quiet for a week". */
function waitIn(sentence: string, lexicon: Lexicon, patterns: Patterns): number | null {
	const tellsOfWaiting =
		lexicon.has('tells', sentence) && !lexicon.has('toldMe', sentence) && lexicon.has('waits', sentence);
	return tellsOfWaiting || lexicon.has('silences', sentence) ? hoursIn(sentence, lexicon, patterns) : null;
}

/**
 * Where the telling stands that came more than `most` hours after the noticing, and how many hours those
 * were; null if none did.
 */
export function lateTelling(
	texts: readonly string[],
	most: number,
	lexicon: Lexicon,
): { at: number; hours: number } | null {
	const patterns = knownPatterns(lexicon);
	const isLate = (hours: number | null): hours is number => hours !== null && hours > most;
	/** When it was noticed; undefined while it is not. */
	let noticed: Time | null | undefined;
	for (const [at, text] of texts.entries()) {
		for (const sentence of lexicon.folded(text).split(/[.;!?]\s+|\n/)) {
			const waited = waitIn(sentence, lexicon, patterns);
			if (isLate(waited)) return { at, hours: waited };
			for (const { tells, time } of clausesOf(sentence, lexicon, patterns)) {
				if (!tells) {
					noticed ??= time;
					continue;
				}
				const hours = noticed === undefined ? null : between(noticed, time);
				if (isLate(hours)) return { at, hours };
				// What is told in time is told.
				if (time !== null) noticed = undefined;
			}
		}
	}
	return null;
}
