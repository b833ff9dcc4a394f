/** What an invitation says: an event of a calendar, or the text of a mail. */
import { convertIcsCalendar, type IcsEvent } from 'ts-ics';
import { later } from '../day';
import { dayIn } from '../note/written/day';

/** An instant, `2026-11-25T13:00:00Z`, as the local moment `2026-11-25T14:00:00` of whoever looks at it. */
export type ToLocal = (instant: string) => string;

export interface Invite {
	/** What is the same in each change of the event; null where nothing is. */
	uid: string | null;
	isCancelled: boolean;
	summary: string;
	/** The local day, and the moments at which it begins and ends; null where it lasts whole days or does not say. */
	day: string | null;
	start: string | null;
	end: string | null;
	location: string;
	description: string;
	/** Who invites comes first. Rooms are left out. */
	people: Person[];
	/** A time zone that nobody here knows: its times are taken as local. */
	unknownZone: string | null;
}

export interface Person {
	name: string;
	/** In small letters; empty where there is none. */
	email: string;
}

/** No invitation is longer. */
const LONGEST = 500_000;
const ROOMS = new Set(['ROOM', 'RESOURCE']);

/** What a text invites to; null where it is no event of a calendar and names no day. Never throws. */
export function readInvite(given: string, toLocal: ToLocal, today: string): Invite | null {
	if (given.length > LONGEST) return null;
	const text = given.replace(/^\ufeff/, '');
	const isCalendar = /^BEGIN:VCALENDAR/m.test(text);
	try {
		return isCalendar ? fromCalendar(text, toLocal) : fromWords(text, today);
	} catch {
		return null;
	}
}

type When = IcsEvent['start'] | null;

/** A moment of an event as it is here. */
function localOf(when: When | undefined, written: string, zones: string, toLocal: ToLocal): string | null {
	// What is no date is null, whatever the library says.
	if (!(Number(when?.date ?? NaN) > -Infinity) || when === null || when === undefined) return null;
	const instant = when.date.toISOString().slice(0, 19);
	if (when.type === 'DATE') return instant.slice(0, 10);
	if (when.local !== undefined && isKnownZone(when.local.timezone, zones)) return toLocal(`${instant}Z`);
	if (when.local !== undefined) return when.local.date.toISOString().slice(0, 19);
	// A time without a zone is the same wherever one is.
	return /Z\s*$/.test(written) ? toLocal(`${instant}Z`) : instant;
}

/** Whether a zone is one of the world's, or the file says itself what it is. */
const isKnownZone = (zone: string, zones: string): boolean =>
	zone.includes('/') || /^(?:UTC|GMT|Z)$/i.test(zone) || zones.includes(`TZID:${zone}`);

/** A property of an event as it is written, without its parameters. */
const written = (event: string, name: string): string =>
	new RegExp(`^${name}(?:;[^:\\r\\n]*)?:(.*)$`, 'm').exec(event)?.[1]?.trim() ?? '';

/** How many minutes an event lasts that says how long; null where it says until when. */
function minutesIn({ duration }: Pick<IcsEvent, 'duration'>): number | null {
	if (duration === undefined || duration === null) return null;
	const { weeks = 0, days = 0, hours = 0, minutes = 0 } = duration;
	return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}

function fromCalendar(text: string, toLocal: ToLocal): Invite | null {
	const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
	const event = convertIcsCalendar(undefined, `${unfolded.trim().replace(/\n/g, '\r\n')}\r\n`).events?.[0];
	if (event === undefined) return null;
	const { uid, status, summary, location, description = '' } = event;
	return {
		uid: uid === '' ? null : uid,
		isCancelled: status === 'CANCELLED' || /^METHOD:CANCEL$/m.test(unfolded),
		summary: oneLine(summary),
		...whenOf(event, unfolded, toLocal),
		location: oneLine(location),
		description: withoutTags(description),
		people: peopleOf(event),
	};
}

/** When an event is, here. */
function whenOf(
	event: IcsEvent,
	file: string,
	toLocal: ToLocal,
): Pick<Invite, 'day' | 'start' | 'end' | 'unknownZone'> {
	const raw = /^BEGIN:VEVENT$[\s\S]*?^END:VEVENT$/m.exec(file)?.[0] ?? '';
	const start = localOf(event.start, written(raw, 'DTSTART'), file, toLocal);
	const zone = event.start?.local?.timezone ?? null;
	const unknownZone = zone === null || isKnownZone(zone, file) ? null : zone;
	if (start === null) return { day: null, start: null, end: null, unknownZone };
	const day = start.slice(0, 10);
	if (start.length === day.length) return { day, start: null, end: null, unknownZone };
	const minutes = minutesIn(event);
	const end =
		minutes === null
			? localOf(event.end, written(raw, 'DTEND'), file, toLocal)
			: later(start, minutes * 60, 'seconds');
	return { day, start, end, unknownZone };
}

/** The words of a description that is a page of a browser; of any other, itself. */
const withoutTags = (text: string): string =>
	/<(?:br|p|b|i|div|span|html|a|ul|li)\b[^<>]*>/i.test(text)
		? text
				.replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
				.replace(/<[a-z/!][^<>]*>/gi, '')
				.replace(/&nbsp;/g, ' ')
				.replace(/&amp;/g, '&')
		: text;

/** A text on one line; the library promises some that a file does not hold. */
const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();
const mailOf = (address: string | undefined): string =>
	(address ?? '').replace(/^mailto:/i, '').toLowerCase();

function peopleOf({ organizer, attendees = [] }: Pick<IcsEvent, 'organizer' | 'attendees'>): Person[] {
	const people = attendees
		.filter(({ cutype }) => !ROOMS.has(cutype ?? ''))
		.map(({ name, email }) => ({ name: oneLine(name ?? ''), email: mailOf(email) }));
	const host =
		organizer === undefined ? [] : [{ name: oneLine(organizer.name ?? ''), email: mailOf(organizer.email) }];
	return unique([...host, ...people]);
}

/** Each person once. */
function unique(people: readonly Person[]): Person[] {
	const known = new Map<string, Person>();
	for (const person of people) {
		const key = person.email || person.name;
		const earlier = known.get(key);
		if (key !== '' && (earlier === undefined || earlier.name === '')) known.set(key, person);
	}
	return [...known.values()];
}

/** `2pm`, `14:00`, `2:30 pm`, `下午3点` and the end behind it. */
const CLOCK = String.raw`(\d{1,2})(?:[:.h：](\d{2}))?\s*([ap]\.?m\.?)?`;
const SPAN = new RegExp(String.raw`\b${CLOCK}\s*(?:-|–|—|to|until|bis|至|到|~)\s*${CLOCK}(?![\d-])`, 'i');
const SINGLE = /\b(\d{1,2})(?:[:：.](\d{2})\s*([ap]\.?m\.?)?|\s*([ap]\.?m\.?))(?![\d-])/i;
const WHEN =
	/^\s*\W*\s*(?:when|date(?: and time)?|time|wann|datum|termin|uhrzeit|zeit|beginn|日期|时间|面试时间)\s*[:：]/i;
const WHERE =
	/^\s*\W*\s*(?:where|location|link|join(?: here)?|wo|ort|地点|面试地点|会议链接)\s*[:：]\s*(.*)$/i;
const WHO =
	/^\s*\W*\s*(?:who|with|from|organi[sz]er|interviewers?|attendees?|mit|von|teilnehmer|面试官)\s*[:：]\s*(.*)$/i;
const ABOUT = /^\s*\W*\s*(?:subject|what|title|topic|betreff|thema|主题|标题)\s*[:：]\s*(.*)$/i;

function hourOf(hour: string, minute: string | undefined, half: string | undefined): string | null {
	let value = Number(hour);
	if (half !== undefined && value <= 12) value = (value % 12) + (/^p/i.test(half) ? 12 : 0);
	const rest = Number(minute ?? '0');
	return value > 23 || rest > 59
		? null
		: `${String(value).padStart(2, '0')}:${String(rest).padStart(2, '0')}:00`;
}

/** A line with `下午2:00` as `2:00 pm`, and with `14 Uhr` as `14:00`. */
const halvesAsEnglish = (line: string): string =>
	line
		.replace(
			/(上午|早上|下午|晚上)\s*(\d{1,2})(?:点(?!半)|[:：](\d{2}))?/g,
			(_, half: string, hour: string, rest = '00') =>
				` ${hour}:${rest} ${/^[上早]/.test(half) ? 'am' : 'pm'}`,
		)
		.replace(
			/(^|[^\d:.])(\d{1,2})\s*Uhr(?:\s*(\d{2})\b)?/gi,
			(_, before: string, hour: string, rest = '00') => `${before}${hour}:${rest}`,
		);

/** The halves of the day of a span in which one may be said for both, unless it would run backwards: `2 – 3pm`. */
function halvesIn([h1, half1, h2, half2]: (string | undefined)[]): (string | undefined)[] {
	const [from, to] = [Number(h1), Number(h2)];
	return [
		half1 ?? (from <= to ? half2 : undefined),
		half2 ?? (from % 12 <= to && to < 12 ? half1 : undefined),
	];
}

/** The hours in a line, from and to; null where it names none. */
function hoursIn(written: string): { from: string | null; to: string | null } {
	const line = halvesAsEnglish(written);
	const span = SPAN.exec(line);
	const isHours = span !== null && (span[2] ?? span[3] ?? span[5] ?? span[6]) !== undefined;
	if (isHours) {
		const [, h1 = '', m1, half1, h2 = '', m2, half2] = span;
		const [first, last] = halvesIn([h1, half1, h2, half2]);
		return { from: hourOf(h1, m1, first), to: hourOf(h2, m2, last) };
	}
	const one = SINGLE.exec(line);
	return { from: one === null ? null : hourOf(one[1] ?? '', one[2], one[3] ?? one[4]), to: null };
}

/** A name and an address, as mails have them: `Dana Lee <dana@northwind.example>`. */
function personIn(text: string): Person | null {
	const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(text)?.[0].toLowerCase() ?? '';
	const name = oneLine(
		text.replace(/[<(]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[>)]?/g, '').replace(/\s-\s.*$|[<>"]/g, ''),
	).replace(/[,;]$/, '');
	return name === '' && email === '' ? null : { name, email };
}

function fromWords(text: string, today: string): Invite | null {
	const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
	const ordered = [...lines.filter((line) => WHEN.test(line)), ...lines];
	const year = Number(today.slice(0, 4));
	const dated = ordered.find((line) => dayIn(line, year)?.value != null) ?? '';
	const day = dayIn(dated, year)?.value ?? null;
	if (day === null) return null;
	const rest = withoutDay(dated);
	const timed = [rest, ...ordered.filter((line) => line !== dated && WHEN.test(line))]
		.map(hoursIn)
		.find(({ from }) => from !== null);
	const found = (label: RegExp): string =>
		lines.map((line) => label.exec(line)?.[1]).find((one) => one !== undefined) ?? '';
	const people = lines
		.flatMap((line) => WHO.exec(line)?.[1]?.split(/[,;，；]/) ?? [])
		.flatMap((one) => personIn(one) ?? []);
	return {
		uid: null,
		isCancelled: /^\W*(?:cancell?ed|canceled event|已取消)\b/im.test(text),
		summary: oneLine(found(ABOUT) || (lines.find((line) => line !== '') ?? '')),
		day,
		start: timed?.from == null ? null : `${day}T${timed.from}`,
		end: timed?.to == null ? null : `${day}T${timed.to}`,
		location: oneLine(found(WHERE)),
		description: text,
		people: unique(people),
		unknownZone: null,
	};
}

/** A line without the day in it, whose figures are no hours. */
const withoutDay = (line: string): string =>
	line.replace(
		/\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}月\d{1,2}日?/g,
		' ',
	);
