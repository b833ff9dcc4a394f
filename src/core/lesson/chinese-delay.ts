/** How long somebody who had noticed that something went wrong waited until they told it, said in Chinese. */
import { chinesePattern, closed } from './patterns';
import { CHINESE_NUMBERS, CHINESE_UNITS, CHINESE_WEEKDAYS, CHINESE_PHRASES as WORDS } from './words/zh';

const DAY = 24;
const MONTH = 30.5;

/**
 * A time as days of a year, of a month or of a week, counted from some beginning, or hours since what was
 * said before.
 */
interface Time {
	yearDay?: number;
	monthDay?: number;
	weekday?: number;
	counted?: number;
	later?: number;
}

const FIGURE = `(?:\\d{1,6}|[${CHINESE_NUMBERS.join('')}]{1,4})`;
const UNIT = CHINESE_UNITS.map(([unit]) => unit).join('|');
const MONTH_DAY = `(${FIGURE})月(?:(${FIGURE})[日号]?)?`;
const DAY_OF_MONTH = `(${FIGURE})[号日](?!线|楼|门|店|机|库|志|报|常)`;
const WEEKDAY = `(下{0,3})(?:周|星期|礼拜)([${CHINESE_WEEKDAYS.join('')}末\\d])`;
const COUNTED = `第(${FIGURE})(天|周|个?星期)`;
const SPAN = `(${FIGURE}|半|几|好几)多?(${UNIT})`;
const LATER = '(?:过了|隔了|拖了|瞒了|等了|憋了|压了|晚了|藏了|扛了|忍了|足足|整整).{0,8}$|后|才|以后|之久';
const AT_ONCE = '当天|当晚|当场|当时|立刻|立马|马上|随即|即刻|同一天|小时内|分钟内|一早';
const NEXT_DAY = '第二天|次日|隔天|转天';

const has = (source: string, text: string): boolean => chinesePattern(source).test(text);

/** What a figure says: `12`, `三`, `十二`, `二十`. */
function numberOf(figure: string): number {
	if (/^\d+$/.test(figure)) return Number(figure);
	if (figure === '半') return 0.5;
	if (figure.includes('几')) return 3;
	const value = (letter: string): number => CHINESE_NUMBERS.findIndex((one) => one.includes(letter));
	const [tens = '', ones] = figure.split('十');
	if (ones === undefined) return value(figure);
	return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones));
}

/** The hours of the first span of time that a text names; null if it names none. */
function hoursIn(text: string): number | null {
	const spans = text.replace(chinesePattern(COUNTED, 'gu'), '');
	const [, figure = '', unit] = chinesePattern(SPAN).exec(spans) ?? [];
	if (unit === undefined) return null;
	const hours = CHINESE_UNITS.find(([one]) => has(`^(?:${one})$`, unit))?.[1] ?? 0;
	return numberOf(figure) * hours;
}

/** From 0 for Monday. */
function weekdayOf(letter: string): number {
	if (letter === '末') return 5;
	const day = /\d/.test(letter) ? Number(letter) : CHINESE_WEEKDAYS.findIndex((one) => one.includes(letter));
	return (day + 6) % 7;
}

/** The day of a year or of a month that a text names. */
function dateIn(clause: string): Time {
	const [, month, day = '1'] = chinesePattern(MONTH_DAY).exec(clause) ?? [];
	if (month !== undefined) return { yearDay: numberOf(month) * MONTH + numberOf(day) };
	const [, monthDay] = chinesePattern(DAY_OF_MONTH).exec(clause) ?? [];
	return monthDay === undefined ? {} : { monthDay: numberOf(monthDay) };
}

/** The hours that a text says have gone by since what was said before. */
function laterIn(clause: string): Time {
	if (has(NEXT_DAY, clause)) return { later: DAY };
	if (has(AT_ONCE, clause)) return { later: 0 };
	const hours = has(LATER, clause) ? hoursIn(clause) : null;
	return hours === null ? {} : { later: hours };
}

function timeIn(clause: string): Time | null {
	const time: Time = { ...dateIn(clause), ...laterIn(clause) };
	const [, next = '', weekday] = chinesePattern(WEEKDAY).exec(clause) ?? [];
	if (weekday !== undefined) time.weekday = weekdayOf(weekday) + next.length * 7;
	const [, counted = '', unit] = chinesePattern(COUNTED).exec(clause) ?? [];
	if (unit !== undefined) time.counted = numberOf(counted) * (unit === '天' ? 1 : 7);
	return Object.keys(time).length === 0 ? null : time;
}

/** The days after which each way to name a day begins anew. */
const ROUNDS = [
	['yearDay', 366],
	['monthDay', MONTH],
	['weekday', 7],
	['counted', 0],
] as const;

/** The hours from one time to another; null if they cannot be told. */
function between(from: Time | null, to: Time): number | null {
	for (const [unit, round] of ROUNDS) {
		const [first, last] = [from?.[unit], to[unit]];
		if (first !== undefined && last !== undefined)
			return (last < first ? last - first + round : last - first) * DAY;
	}
	return to.later ?? null;
}

/** Follows a telling from clause to clause, and knows when it came too late. */
class Telling {
	/** When it was noticed; undefined while it is not. */
	private noticed: Time | null | undefined;
	/** The first time that is named at all: what was told only then waited since. */
	private first: Time | null = null;
	private isTold = false;
	/** The time of a clause before that says nothing else. */
	private beside: Time | null = null;

	constructor(private readonly most: number) {}

	/** Whether this clause tells too late. */
	isLate(clause: string): boolean {
		if (this.isTold) return false;
		const own = timeIn(clause);
		const time = own ?? this.beside;
		const tells = has(WORDS.tells, clause.replace(chinesePattern(WORDS.untold, 'giu'), ' '));
		const notices = has(WORDS.notices, clause);
		this.beside = tells || notices ? null : time;
		if ((tells || this.noticed !== undefined) && this.waitedIn(clause)) return true;
		if (tells) return this.hears(time, has('才|直到', clause));
		if (notices) this.noticed ??= time;
		this.first ??= own;
		return false;
	}

	/** Whether a clause says that it waited too long. */
	private waitedIn(clause: string): boolean {
		return has(WORDS.waits, clause) && (hoursIn(clause) ?? 0) > this.most;
	}

	/** Whether what is told at a time comes too late. */
	private hears(time: Time | null, isOnlyThen: boolean): boolean {
		const from = this.noticed ?? (isOnlyThen ? this.first : null);
		const hours = time === null ? null : between(from, time);
		this.isTold = hours !== null && hours <= this.most;
		return hours !== null && hours > this.most;
	}
}

/** Which of some texts tells more than `most` hours after it was noticed; null for none. */
export function lateTellingInChinese(texts: readonly string[], most: number): number | null {
	const telling = new Telling(most);
	const at = texts.findIndex((text) =>
		closed(text)
			.split(/[，,。;；!！?？\n、]/u)
			.some((clause) => telling.isLate(clause)),
	);
	return at < 0 ? null : at;
}
