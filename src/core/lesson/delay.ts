/** How long somebody who had noticed that something went wrong waited until they told it. */
import { daysBetween, isDay } from '../day';
import { anyOf, phrasePattern, type Lexicon } from './lexicon';

const DAY = 24;
/** Days of a month, near enough. */
const MONTH = 30.5;

/** What a text says of a time: a day of the calendar, a day of any year, a weekday, or so many hours after what came before. */
interface Time {
	day?: string;
	yearDay?: number;
	weekday?: number;
	later?: number;
}

interface Patterns {
	weekday: RegExp;
	monthDay: RegExp;
	span: RegExp;
	later: RegExp;
	/** What stands between two parts of a sentence. */
	join: RegExp;
	/** A span that comes after what was said before. */
	follows: RegExp;
}

const KNOWN = new WeakMap<Lexicon, Patterns>();

function patternsOf({ words }: Lexicon): Patterns {
	const months = words.months.map((month) => `${month}|${month.slice(0, 3)}`).join('|');
	const some = words.someNumbers.map(([name]) => phrasePattern(name)).join('|');
	const units = words.units.map(([name]) => phrasePattern(name)).join('|');
	return {
		weekday: new RegExp(`(?:^|\\P{L})(${words.weekdays.join('|')})(?!\\p{L})`, 'u'),
		monthDay: new RegExp(
			`(?:^|\\P{L})(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months})|(${months}) (\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d])`,
			'u',
		),
		span: new RegExp(
			`(?:^|[^\\p{L}\\p{N}])(\\d+|${words.numbers.join('|')}|${some})(?: (?:${words.spanAdjectives.join('|')}))? (${units})(?!\\p{L})`,
			'u',
		),
		join: new RegExp(
			`,\\s+|\\s+(?:${words.joins.filter((word) => !words.i.includes(word)).join('|')})\\s+`,
			'u',
		),
		later: anyOf(words.afterwards),
		follows: new RegExp(`^\\W*(?:${words.follows.map(phrasePattern).join('|')})(?!\\p{L})`, 'u'),
	};
}

function hoursIn(text: string, lexicon: Lexicon, { span }: Patterns): number | null {
	const match = span.exec(text);
	if (match === null) return null;
	const { words } = lexicon;
	const number = words.numbers.indexOf(match[1]!);
	const some = words.someNumbers.find(([name]) => name === match[1]!.replace(/\s+/g, ' '));
	const many = /^\d/.test(match[1]!) ? Number(match[1]) : number >= 0 ? number : (some?.[1] ?? 0);
	return many * (words.units.find(([name]) => name.split('/').includes(match[2]!))?.[1] ?? 0);
}

function timeIn(clause: string, lexicon: Lexicon, patterns: Patterns): Time | null {
	const { words } = lexicon;
	const time: Time = {};
	const iso = /\d{4}-\d{2}-\d{2}/.exec(clause)?.[0];
	if (iso !== undefined && isDay(iso)) time.day = iso;
	const month = patterns.monthDay.exec(clause);
	if (month !== null)
		time.yearDay =
			words.months.findIndex((one) => one.startsWith((month[2] ?? month[3])!)) * MONTH +
			Number(month[1] ?? month[4]);
	const weekday = patterns.weekday.exec(clause)?.[1];
	if (weekday !== undefined)
		time.weekday = words.weekdays.indexOf(weekday) + (lexicon.has('nextWeek', clause) ? 7 : 0);
	const hours = hoursIn(clause, lexicon, patterns);
	if (hours !== null && (patterns.later.test(clause) || patterns.follows.test(clause))) time.later = hours;
	return Object.keys(time).length === 0 ? null : time;
}

/** The hours from one time to another; null if they cannot be told. */
function between(from: Time | null, to: Time | null): number | null {
	if (to === null) return null;
	if (to.later !== undefined) return to.later;
	if (from?.day !== undefined && to.day !== undefined) return daysBetween(from.day, to.day) * DAY;
	if (from?.yearDay !== undefined && to.yearDay !== undefined)
		return Math.round(to.yearDay - from.yearDay) * DAY;
	if (from?.weekday === undefined || to.weekday === undefined) return null;
	const days = to.weekday - from.weekday;
	return (days < 0 ? days + 7 : days) * DAY;
}

interface Clause {
	tells: boolean;
	notices: boolean;
	time: Time | null;
}

/** The parts of a sentence that notice or tell, each with its time: its own, else that of a part beside it that is nothing but a time. */
function clausesOf(sentence: string, lexicon: Lexicon, patterns: Patterns): Clause[] {
	const clauses = sentence.split(patterns.join).map((clause): Clause => {
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

/** Where the telling stands that came more than `most` hours after the noticing, and how many hours those were; null if none did. */
export function lateTelling(
	texts: readonly string[],
	most: number,
	lexicon: Lexicon,
): { at: number; hours: number } | null {
	let patterns = KNOWN.get(lexicon);
	if (patterns === undefined) KNOWN.set(lexicon, (patterns = patternsOf(lexicon)));
	/** When it was noticed; undefined while it is not. */
	let noticed: Time | null | undefined;
	for (const [at, text] of texts.entries()) {
		for (const sentence of lexicon.folded(text).split(/[.;!?]\s+|\n/)) {
			if (
				lexicon.has('tells', sentence) &&
				!lexicon.has('toldMe', sentence) &&
				lexicon.has('waits', sentence)
			) {
				const hours = hoursIn(sentence, lexicon, patterns);
				if (hours !== null && hours > most) return { at, hours };
			}
			for (const { tells, time } of clausesOf(sentence, lexicon, patterns)) {
				if (!tells) {
					noticed ??= time;
					continue;
				}
				const hours = noticed === undefined ? null : between(noticed, time);
				if (hours !== null && hours > most) return { at, hours };
				// What is told in time is told.
				if (time !== null) noticed = undefined;
			}
		}
	}
	return null;
}
