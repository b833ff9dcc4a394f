/**
 * One task line: the Tasks plugin's emoji fields, Dataview's inline fields, a block id, and our own three.
 *
 * The Tasks plugin reads its fields backwards from the end of the line; so do we, and then take a dated
 * emoji that stands further left too, since nobody means anything else by it.
 */
import { readDay } from '../day';
import { foldSpace, splitBlockId, splitFields, splitList, withoutComments, type Field } from './inline';

export type Status = 'open' | 'in-progress' | 'done' | 'cancelled';

/** What the characters in a task's box mean; those that are not listed are open. */
export type Statuses = ReadonlyMap<string, Status | 'none'>;
export const STATUSES: Statuses = new Map<string, Status | 'none'>([
	[' ', 'open'],
	['/', 'in-progress'],
	['x', 'done'],
	['X', 'done'],
	['-', 'cancelled'],
]);

const TYPES = new Map<unknown, Status | 'none'>([
	['TODO', 'open'],
	['ON_HOLD', 'open'],
	['IN_PROGRESS', 'in-progress'],
	['DONE', 'done'],
	['CANCELLED', 'cancelled'],
	['NON_TASK', 'none'],
]);

/**
 * The meaning of each box as the Tasks plugin's saved settings have it; what they leave out means what it
 * always does.
 */
export function readStatuses(saved: unknown): Statuses {
	const statuses = new Map(STATUSES);
	const { coreStatuses, customStatuses } =
		(saved as { statusSettings?: { coreStatuses?: unknown; customStatuses?: unknown } } | null)
			?.statusSettings ?? {};
	for (const list of [coreStatuses, customStatuses]) {
		if (!Array.isArray(list)) continue;
		for (const { symbol, type } of list as { symbol?: unknown; type?: unknown }[]) {
			const status = TYPES.get(type);
			if (typeof symbol === 'string' && status !== undefined) statuses.set(symbol, status);
		}
	}
	return statuses;
}

type Dates = Pick<TaskFields, 'due' | 'done' | 'badDates'>;

/**
 * A theme as a note names it, a link or a plain name; never to be taken for the key of a theme. A flavour:
 * any text passes for one, but one flavour does not pass for another.
 */
export type ThemeText = string & { readonly flavour?: 'theme as written' };

/** What the fields of a line say; days are text, `2026-08-20`. */
export interface TaskFields {
	/** The words alone: without fields, block id and comments. */
	text: string;
	due: string | null;
	done: string | null;
	/** The id field, else the block id. */
	id: string | null;
	blockId: string | null;
	recurring: boolean;
	themes: ThemeText[];
	method: string | null;
	check: string | null;
	outcome: string | null;
	validates: string | null;
	/** Dates in fields of the line that the calendar does not have, as they are written. */
	badDates: string[];
}

/** A dated emoji among the words; code and links, which keep what they hold, come first. */
const DATED = new RegExp(
	'`[^`]{1,500}`|\\[\\[[^\\]]{1,500}\\]\\]|\\[[^\\]]{1,500}\\]\\([^)]{1,500}\\)|' +
		'\\s*(📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\\uFE0F?\\s*(\\d{4}-\\d{2}-\\d{2})(?!\\d)',
	'gu',
);
/** What may stand at the end of a line for the Tasks plugin, one field at a time, behind which its reading goes on. */
const LAST = [
	/^(?:📅|📆|🗓|⏳|⌛|🛫|➕|✅|❌)\uFE0F?\s*(\d{4}-\d{2}-\d{2})$/u,
	/^(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?$/u,
	/^🔁\uFE0F?\s*[a-zA-Z0-9, !]+$/u,
	/^🆔\uFE0F?\s*[a-zA-Z0-9-_]+$/u,
	/^⛔\uFE0F?\s*[a-zA-Z0-9-_]+(?:\s*,\s*[a-zA-Z0-9-_]+)*$/u,
	/^🏁\uFE0F?\s*[a-zA-Z]+$/u,
];
/** More than any line has; each look at the end of a line costs its length. */
const MOST_FIELDS = 100;
const TRAILING_TAG = /\s+#[^\s!@#$%^&*(),.?":{}|<>]+$/u;
const MARKS =
	'\u{1F4C5}\u{1F4C6}\u{1F5D3}⏳⌛\u{1F6EB}➕✅❌\u{1F53A}⏫\u{1F53C}\u{1F53D}⏬\u{1F501}\u{1F194}⛔\u{1F3C1}';
const MARKED = new RegExp(`[${MARKS}]`, 'u');
const ALL_MARKED = new RegExp(`[${MARKS}]`, 'gu');
const LAST_MARKED = new RegExp(`[${MARKS}][^${MARKS}]*$`, 'u');

/** Takes a date behind an emoji; `counts` where it stands in for one that was read further right. */
function dateIn(emoji: string, raw: string, found: Dates, counts: boolean): void {
	const day = readDay(raw);
	const isDue = emoji === '📅' || emoji === '📆' || emoji === '🗓';
	if (day === null) found.badDates.push(raw);
	else if (isDue) found.due = counts ? day : (found.due ?? day);
	else if (emoji === '✅') found.done = counts ? day : (found.done ?? day);
}

/** How many emoji stand where the Tasks plugin reads: behind the last field of another's and the last comment. */
function reachOf(line: string, unmarked: string, fields: readonly Field[]): number {
	const behindComments = line.slice(Math.max(line.lastIndexOf('-->'), line.lastIndexOf('%%'), 0));
	const behindFields = unmarked.slice(fields.at(-1)?.to ?? 0);
	return Math.min(...[behindComments, behindFields].map((part) => part.match(ALL_MARKED)?.length ?? 0));
}

/** What the Tasks plugin reads in a text from an emoji to the end of the line; null where it is no field of its. */
function lastField(field: string): RegExpExecArray | null {
	for (const pattern of LAST) {
		const match = pattern.exec(field);
		if (match !== null) return match;
	}
	return null;
}

const LAST_INLINE =
	/[[(](?:due|scheduled|start|created|completion|cancelled|priority|repeat|id|dependsOn|onCompletion)::[^[\]()]*[\])]$/;

/** Where the words of a task end for the Tasks plugin, which reads its own fields from the end of the line. */
export function endOfWords(text: string): number {
	let rest = text.trimEnd();
	for (let count = 0; count < MOST_FIELDS; count++) {
		const last = LAST_INLINE.exec(rest) ?? LAST_MARKED.exec(rest);
		if (last === null || (!LAST_INLINE.test(last[0]) && lastField(last[0]) === null)) break;
		rest = rest.slice(0, last.index).trimEnd();
	}
	return rest.length;
}

/** The first character of a text, though it may be two code units long. */
const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

/**
 * Takes the Tasks plugin's emoji fields off a line; of two of a kind within its reach the left one counts,
 * as it does there.
 */
function takeEmoji(text: string, found: TaskFields, reach: number): string {
	let rest = text.trimEnd();
	let taken = 0;
	const dates: Dates = { due: null, done: null, badDates: found.badDates };
	const tags: string[] = [];
	for (let count = 0; count < MOST_FIELDS; count++) {
		const last = LAST_MARKED.exec(rest);
		if (last === null) break;
		const field = last[0];
		const match = lastField(field);
		if (match !== null) {
			const date = match[1];
			if (date !== undefined) dateIn(firstOf(field), date, dates, taken < reach);
			else if (field.startsWith('🔁')) found.recurring = true;
			else if (field.startsWith('🆔')) found.id = field.replace(/^🆔\uFE0F?\s*/u, '');
			rest = rest.slice(0, last.index).trimEnd();
			taken++;
			continue;
		}
		// Tags may stand between fields; the words keep them.
		const tag = TRAILING_TAG.exec(rest);
		if (tag === null || !MARKED.test(rest.slice(0, tag.index))) break;
		tags.unshift(tag[0].trim());
		rest = rest.slice(0, tag.index);
	}
	rest = rest.replace(DATED, (whole, emoji: string | undefined, raw: string) => {
		if (emoji === undefined) return whole;
		dateIn(emoji, raw, dates, false);
		return '';
	});
	found.due ??= dates.due;
	found.done ??= dates.done;
	return [rest, ...tags].join(' ');
}

/** Takes in the value of a field. */
type FieldReader = (found: TaskFields, value: string) => void;

/** A field whose value is kept as it is, unless there is none; of two of a kind the last counts. */
const kept =
	(name: 'id' | 'method' | 'check' | 'validates'): FieldReader =>
	(found, value) => {
		if (value !== '') found[name] = value;
	};

/** A field that holds a day; of two of a kind the first counts. */
const dated =
	(name: 'due' | 'done'): FieldReader =>
	(found, value) => {
		if (value === '') return;
		const day = readDay(value);
		if (day === null) found.badDates.push(value);
		else found[name] ??= day;
	};

const takeThemes: FieldReader = (found, value) => {
	for (const one of splitList(value)) found.themes.push(one);
};

/** How each inline field of a task line is read: those that the Tasks plugin and Dataview share, then our own. */
const FIELD_READERS = new Map<string, FieldReader>([
	['due', dated('due')],
	['completion', dated('done')],
	['id', kept('id')],
	['repeat', (found) => (found.recurring = true)],
	['theme', takeThemes],
	['themes', takeThemes],
	['method', kept('method')],
	['check', kept('check')],
	['outcome', (found, value) => (found.outcome = value)],
	['validates', kept('validates')],
]);

/** Reads what stands behind the box of a task, or behind the marker of any other list item. */
export function readFields(line: string): TaskFields {
	const found: TaskFields = {
		text: '',
		due: null,
		done: null,
		id: null,
		blockId: null,
		recurring: false,
		themes: [],
		method: null,
		check: null,
		outcome: null,
		validates: null,
		badDates: [],
	};
	const { text: unmarked, id } = splitBlockId(withoutComments(line).trimEnd());
	found.blockId = id;
	const { text: unfielded, fields } = splitFields(unmarked);
	for (const { key, value } of fields) FIELD_READERS.get(key)?.(found, value);
	// A copy keeps no room for more, as what is pushed does.
	if (found.themes.length > 0) found.themes = found.themes.slice();
	const folded = foldSpace(unfielded).trim();
	const words = MARKED.test(folded) ? takeEmoji(folded, found, reachOf(line, unmarked, fields)) : folded;
	found.id ??= id;
	found.text = foldSpace(words).trim();
	return found;
}
