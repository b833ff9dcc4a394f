/** Ticking one action in the text of its note, and taking that back, as edits: nothing else in the note changes. */
import { apply, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { bodyLines, findLine, type LineRef } from '../edit/find';
import { verified } from '../edit/proof';
import { splitBlockId, splitFields } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import { EMOJI, type TaskFormat } from './compose';
import { readFields, type TaskFields } from '../markdown/task';

export type TaskRef = LineRef;

/** What a tick, or a box that it was given, made of a line, whole, so that exactly this can be taken back. */
export interface Back {
	/** The line as it was. */
	was: string;
	/** The lines that stand in its place: it alone, or it and the next one of its kind, or none. */
	now: string[];
	/** Which of them was ticked. */
	at: number;
}

/** An edit of a line, with the line as it is once the edit is made; empty where it is gone. */
export interface OneLine extends Edit {
	source: string;
}

export interface LineEdit extends OneLine {
	back: Back;
}

/** The task that a click means, as it is in the note by now. */
export const findTask = (text: string, ref: TaskRef): Line | Refusal =>
	findLine(text, ref, ({ box }) => box >= 0);

/** The character in the box of a line. */
export const symbolIn = (text: string, { box }: Line): string => String.fromCodePoint(text.codePointAt(box)!);

/** A change of a box of a line that becomes `symbol`. */
const inBox = (text: string, line: Line, symbol: string): Replacement => ({
	from: line.box,
	to: line.box + symbolIn(text, line).length,
	insert: symbol,
});

const DATAVIEW_DATES = ['due', 'scheduled', 'start', 'created', 'repeat', 'priority'];
const EMOJI_DATES = /[\u{1F4C5}\u{1F4C6}\u{1F5D3}⏳⌛\u{1F6EB}➕]/u;

/** The done date as it is added to the words behind a box, and where; null where they have a date to go by. */
export function doneDate(
	words: string,
	day: string | null,
	format: TaskFormat,
): { at: number; insert: string } | null {
	if (day === null) return null;
	if (readFields(words).done !== null) return null;
	// The line keeps to one format; where it has no dates, to the one of the Tasks plugin.
	const hasFields = splitFields(words).fields.some(({ key }) => DATAVIEW_DATES.includes(key));
	const isDataview = hasFields || (format.dates === 'dataview' && !EMOJI_DATES.test(words));
	const at = splitBlockId(words).text.trimEnd().length;
	return { at, insert: isDataview ? ` [completion:: ${day}]` : ` ✅ ${day}` };
}

/** Ticks an action; `day`, where one is given, is added as the day on which it was done, unless the line has one. */
export function tick(
	text: string,
	ref: TaskRef,
	day: string | null,
	format: TaskFormat = EMOJI,
): LineEdit | Refusal {
	const found = findTask(text, ref);
	if (typeof found === 'string') return found;
	const symbol = symbolIn(text, found);
	if (symbol === 'x' || symbol === 'X') return 'as-wanted';
	const replacements = [inBox(text, found, 'x')];
	const behind = found.box + symbol.length + 1;
	const date = doneDate(text.slice(behind, found.end), day, format);
	if (date !== null) replacements.push({ from: behind + date.at, to: behind + date.at, insert: date.insert });
	const source = changed(text, found, replacements);
	return {
		replacements,
		source,
		back: { was: text.slice(found.start, found.end), now: [source], at: 0 },
	};
}

/** A line once replacements within it are made. */
function changed(text: string, { start, end }: Line, replacements: readonly Replacement[]): string {
	const own = replacements.map(({ from, to, insert }) => ({ from: from - start, to: to - start, insert }));
	return apply(text.slice(start, end), own);
}

/** The same replacement without what it would write anew, so that a cursor in the line stays where it is. */
export function narrowed(text: string, { from, to, insert }: Replacement): Replacement {
	const old = text.slice(from, to);
	const most = Math.min(old.length, insert.length);
	let head = 0;
	while (head < most && old[head] === insert[head]) head++;
	let tail = 0;
	while (tail < most - head && old[old.length - 1 - tail] === insert[insert.length - 1 - tail]) tail++;
	// A character of two halves goes whole.
	if (head > 0 && /[\ud800-\udbff]/.test(insert[head - 1] ?? '')) head--;
	if (tail > 0 && /[\udc00-\udfff]/.test(insert[insert.length - tail] ?? '')) tail--;
	return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) };
}

/**
 * Takes back what a tick, `makeTask` or an answer made, to the character; refused where its lines are not
 * what it left.
 */
export function undo(text: string, ref: LineRef, { was, now, at }: Back): OneLine | Refusal {
	const found = findLine(text, ref, ({ item }) => item !== 'none');
	if (typeof found === 'string') return found;
	const lines = bodyLines(text);
	const first = lines.findIndex(({ start }) => start === found.start) - at;
	const block = first < 0 ? [] : lines.slice(first, first + now.length);
	const isLeft = now.every(
		(line, index) => block[index] !== undefined && text.slice(block[index].start, block[index].end) === line,
	);
	const [head] = block;
	const tail = block.at(-1);
	if (head === undefined || tail === undefined || !isLeft) return 'gone';
	const whole = { from: head.start, to: tail.end, insert: was };
	const made = verified(text, whole, (within) =>
		within.length === 1 && within.every((line) => isItemLike(line, found)) ? null : 'unproven',
	);
	return typeof made === 'string' ? made : { replacements: [narrowed(text, whole)], source: was };
}

/** Whether a line is an item where another one was: what was given its box has none once that is taken back. */
const isItemLike = (line: Line, was: Line): boolean =>
	line.kind === 'text' && line.item !== 'none' && line.depth === was.depth && line.quote === was.quote;

/** Whether a line is a task where another one was. */
export const isTaskLike = (line: Line, was: Line): boolean => line.box >= 0 && isItemLike(line, was);

const LAST_DONE =
	/[ \t]*(?:✅\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}|[[(]completion::[ \t]*\d{4}-\d{2}-\d{2}[ \t]*[\])])$/iu;

/** What a line says but for its done date. */
const withoutDone = (fields: TaskFields): string => JSON.stringify({ ...fields, done: null });

/**
 * The done dates at the very end of the words behind a box, as a span; null where they end with none that
 * is read as one.
 */
function lastDone(words: string): { from: number; to: number } | null {
	const body = splitBlockId(words).text.trimEnd();
	let rest = body;
	while (LAST_DONE.test(rest)) rest = rest.replace(LAST_DONE, '');
	const [was, is] = [readFields(words), readFields(rest + words.slice(body.length))];
	const isOne = rest !== body && was.done !== null && is.done === null;
	return isOne && withoutDone(was) === withoutDone(is) ? { from: rest.length, to: body.length } : null;
}

/**
 * Opens an action of which nobody knows any more how it was ticked: `symbol` stands in the box, and a done
 * date goes where it is the last of the line's fields. A date in a comment, in code, in a link or among the
 * words stays.
 */
export function untick(text: string, ref: TaskRef, symbol: string): OneLine | Refusal {
	const found = findTask(text, ref);
	if (typeof found === 'string') return found;
	const current = symbolIn(text, found);
	if (current === symbol) return 'as-wanted';
	const replacements = [inBox(text, found, symbol)];
	const behind = found.box + current.length + 1;
	const date = lastDone(text.slice(behind, found.end));
	if (date !== null) replacements.push({ from: behind + date.from, to: behind + date.to, insert: '' });
	return { replacements, source: changed(text, found, replacements) };
}
