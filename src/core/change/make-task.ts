/** A plain item made a task, as an edit: it gains an empty box before its words, and nothing else changes. */
import type { Refusal } from '../edit/edit';
import { findLine, type LineRef } from '../edit/find';
import { verified } from '../edit/proof';
import { isTaskLike, type LineEdit } from './tick';

const BOX = '[ ] ';

/** Gives an item without a box one, so that it can be ticked; `undo` takes it back as it takes back a tick. */
export function makeTask(text: string, ref: LineRef): LineEdit | Refusal {
	const found = findLine(text, ref, ({ item, box }) => item !== 'none' && box < 0);
	if (typeof found === 'string') return found;
	const { start, from, end } = found;
	const made = verified(text, { from, to: from, insert: BOX }, ([line, ...more]) =>
		line !== undefined && more.length === 0 && isTaskLike(line, found) && line.box === from + 1
			? null
			: 'unproven',
	);
	if (typeof made === 'string') return made;
	const source = text.slice(start, from) + BOX + text.slice(from, end);
	return { ...made, source, back: { was: text.slice(start, end), now: [source], at: 0 } };
}
