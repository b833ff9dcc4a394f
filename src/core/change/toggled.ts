/** What the Tasks plugin makes of a line when it toggles it, as an edit like any other: proven, or refused. */
import type { Refusal } from '../edit/edit';
import { endingAt } from '../markdown/line-ends';
import { verified } from '../edit/proof';
import { splitFields } from '../markdown/inline';
import { afterEnding, type Line } from '../markdown/lines';
import type { TaskFormat } from './compose';
import { readFields, type Status, type Statuses } from '../markdown/task';
import { doneDate, findTask, isTaskLike, narrowed, symbolIn, type LineEdit, type TaskRef } from './tick';

/** How a line is toggled, and what is asked of what comes back. */
export interface Toggling {
	/** The Tasks plugin's answer for one line; whatever it is. */
	toggle: (line: string) => unknown;
	statuses: Statuses;
	/** The day that is added as the done date where the answer has none; null for none. */
	day: string | null;
	format: TaskFormat;
}

/** What became of a line: `gone` where its own setting has it deleted once it is done. */
export interface ToggleEdit extends LineEdit {
	became: Status | 'none' | 'gone';
}

const TASK = /^([ \t>]*(?:[-*+]|\d{1,9}[.)]))[ \t]+\[(.)\][ \t]?/su;
const COMMENTS = /<!--.*?(?:-->|$)|%%.*?(?:%%|$)/g;
const TASKS_KEYS =
	/^(?:due|completion|created|start|scheduled|cancelled|id|dependson|priority|repeat|oncompletion)$/;

/** What a line says that no toggle has a say in: its marker, its words, its comments and all fields but Tasks' own. */
function saying(line: string): string | null {
	const task = TASK.exec(line);
	if (task === null) return null;
	const words = line.slice(task[0].length);
	const fields = splitFields(words).fields.filter(({ key }) => !TASKS_KEYS.test(key));
	return JSON.stringify([
		task[1],
		readFields(words).text,
		words.match(COMMENTS),
		fields.map(({ key, value }) => [key, value]),
	]);
}

/** What else the line itself keeps when it is done. */
function kept(line: string): string {
	const { due, id, blockId, recurring, badDates } = readFields(line.replace(TASK, ''));
	return JSON.stringify([due, id, blockId, recurring, badDates]);
}

/** Which of the lines is the one that was ticked; -1 where that is not certain. */
function tickedAmong(lines: readonly string[], statuses: Statuses): number {
	if (lines.length === 1) return 0;
	const isEnded = lines.map((line) => ['done', 'cancelled'].includes(statusOf(line, statuses)));
	const isCertain = lines.length === 2 && isEnded[0] !== isEnded[1];
	return isCertain ? isEnded.indexOf(true) : -1;
}

const statusOf = (line: string, statuses: Statuses): Status | 'none' =>
	statuses.get(TASK.exec(line)?.[2] ?? '') ?? 'open';

/** A line with the done date that it lacks. */
function dated(line: string, { day, format }: Toggling): string {
	const behind = TASK.exec(line)?.[0].length ?? 0;
	const date = doneDate(line.slice(behind), day, format);
	return date === null ? line : line.slice(0, behind + date.at) + date.insert + line.slice(behind + date.at);
}

/** Takes a line out of the note, with one line ending. */
function taken(text: string, { start, end }: Line): ToggleEdit | Refusal {
	const ending = text.slice(end, afterEnding(text, end));
	const above = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
	const span = {
		from: ending === '' ? start - above.length : start,
		to: end + ending.length,
		insert: '',
	};
	const made = verified(text, span, (within) => (within.length === 0 ? null : 'unproven'));
	if (typeof made === 'string') return made;
	return { ...made, source: '', became: 'gone', back: { was: text.slice(start, end), now: [], at: 0 } };
}

/**
 * Puts what the Tasks plugin makes of a line in its place: the line, or it and its next occurrence, with
 * the same words, and nothing if it is to be deleted. Any other answer is refused.
 */
export function toggled(text: string, ref: TaskRef, toggling: Toggling): ToggleEdit | Refusal {
	const found = findTask(text, ref);
	if (typeof found === 'string') return found;
	if (toggling.statuses.get(symbolIn(text, found)) === 'done') return 'as-wanted';
	const was = text.slice(found.start, found.end);
	const answer = toggling.toggle(was);
	if (answer === '') return taken(text, found);
	if (typeof answer !== 'string' || answer === was) return 'not-toggled';
	const lines = answer.split(/\r\n|\r|\n/);
	const said = saying(was);
	const at = tickedAmong(lines, toggling.statuses);
	const ticked = lines[at];
	if (ticked === undefined || said === null || lines.some((line) => saying(line) !== said))
		return 'not-toggled';
	const became = statusOf(ticked, toggling.statuses);
	if (became === 'done' && kept(ticked) !== kept(was)) return 'not-toggled';
	const source = became === 'done' ? dated(ticked, toggling) : ticked;
	lines[at] = source;
	const whole = { from: found.start, to: found.end, insert: lines.join(endingAt(text, found.end)) };
	const made = verified(text, whole, (within) =>
		within.length === lines.length && within.every((line) => isTaskLike(line, found)) ? null : 'not-toggled',
	);
	if (typeof made === 'string') return made;
	return {
		replacements: [narrowed(text, whole)],
		source,
		became,
		back: { was, now: lines, at },
	};
}
