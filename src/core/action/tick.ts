/** Ticking one action in the text of its note, as an edit: nothing else in the note changes. */
import { apply, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { findLine, type LineRef } from '../edit/find';
import { splitBlockId, splitFields } from '../note/inline';
import type { Line } from '../note/lines';
import { readFields } from './task';

export { apply, fingerprint, REFUSALS, type Refusal, type Replacement } from '../edit/edit';

export type TaskRef = LineRef;

export interface LineEdit extends Edit {
	/** The line as it is once the edit is made. */
	source: string;
	/** The character that stood in the box. */
	symbol: string;
}

const find = (text: string, ref: TaskRef): Line | Refusal => findLine(text, ref, ({ box }) => box >= 0);

/** Where fields may be added to a line: behind its last word, before a block id. */
function fieldsEnd(text: string, { box, end }: Line): number {
	const behind = box + 2;
	const line = text.slice(behind, end);
	return behind + splitBlockId(line).text.trimEnd().length;
}

function edited(text: string, { start, end }: Line, symbol: string, replacements: Replacement[]): LineEdit {
	const grown = replacements.reduce(
		(length, { from, to, insert }) => length + insert.length - (to - from),
		0,
	);
	return { replacements, source: apply(text, replacements).slice(start, end + grown), symbol };
}

const isDone = (symbol: string): boolean => symbol === 'x' || symbol === 'X';
const boxLength = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Ticks an action; `day`, where one is given, is added as the day on which it was done, unless the line has one. */
export function tick(text: string, ref: TaskRef, day: string | null): LineEdit | Refusal {
	const found = find(text, ref);
	if (typeof found === 'string') return found;
	const symbol = String.fromCodePoint(text.codePointAt(found.box)!);
	if (isDone(symbol)) return 'as-wanted';
	const replacements: Replacement[] = [
		{ from: found.box, to: found.box + boxLength(text, found.box), insert: 'x' },
	];
	const line = text.slice(found.box + 2, found.end);
	const fields = readFields(line);
	if (day !== null && fields.done === null && fields.badDates.length === 0) {
		// The line keeps to one format: Dataview's where its dates are written so.
		const isDataview = splitFields(line).fields.some(({ key }) =>
			['due', 'scheduled', 'start', 'created', 'repeat', 'priority'].includes(key),
		);
		const at = fieldsEnd(text, found);
		replacements.push({ from: at, to: at, insert: isDataview ? ` [completion:: ${day}]` : ` ✅ ${day}` });
	}
	return edited(text, found, symbol, replacements);
}

const DONE_DATE = /[ \t]*(?:✅\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}|[[(]completion::[^\])]*[\])])/u;

/** Takes a tick back: `symbol` stands in the box again, and the done date goes, unless it is to be kept. */
export function untick(text: string, ref: TaskRef, symbol: string, keepDate: boolean): LineEdit | Refusal {
	const found = find(text, ref);
	if (typeof found === 'string') return found;
	const current = String.fromCodePoint(text.codePointAt(found.box)!);
	if (current === symbol) return 'as-wanted';
	const replacements: Replacement[] = [
		{ from: found.box, to: found.box + boxLength(text, found.box), insert: symbol },
	];
	const date = keepDate ? null : DONE_DATE.exec(text.slice(found.box + 2, found.end));
	if (date !== null) {
		const from = found.box + 2 + date.index;
		replacements.push({ from, to: from + date[0].length, insert: '' });
	}
	return edited(text, found, current, replacements);
}
