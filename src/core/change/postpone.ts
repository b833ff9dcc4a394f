/** The day by which an action is due, set to another one: nothing else of its line changes. */
import { apply, type Refusal, type Replacement } from '../edit/edit';
import { findLine, wordsOf, type LineRef } from '../edit/find';
import { verified } from '../edit/proof';
import { splitFields } from '../markdown/inline';
import { readFields } from '../markdown/task';
import type { LineEdit } from './tick';

const DUE_EMOJI = /(?:\u{1F4C5}|\u{1F4C6}|\u{1F5D3})\uFE0F?[ \t]*(\d{4}-\d{2}-\d{2})/gu;

/** Each place in the words of a line that may say when it is due, as spans of the day alone. */
function daysIn(words: string): { from: number; to: number }[] {
	const marked = [...words.matchAll(DUE_EMOJI)].map(({ 0: whole, 1: day = '', index }) => ({
		from: index + whole.length - day.length,
		to: index + whole.length,
	}));
	const fields = splitFields(words).fields.filter(({ key, value }) => key === 'due' && value !== '');
	const named = fields.map(({ from, value }) => {
		const at = words.indexOf(value, from);
		return { from: at, to: at + value.length };
	});
	return [...marked, ...named];
}

/** Sets the day by which an action is due; `no-field` where its line names none. */
export function postpone(text: string, ref: LineRef, day: string): LineEdit | Refusal {
	const found = findLine(text, ref, ({ item }) => item !== 'none');
	if (typeof found === 'string') return found;
	const at = wordsOf(found);
	const words = text.slice(at, found.end);
	const before = readFields(words);
	if (before.due === null) return 'no-field';
	if (before.due === day) return 'as-wanted';
	for (const { from, to } of daysIn(words)) {
		const after = words.slice(0, from) + day + words.slice(to);
		if (JSON.stringify(readFields(after)) !== JSON.stringify({ ...before, due: day })) continue;
		const replacement: Replacement = { from: at + from, to: at + to, insert: day };
		const made = verified(text, replacement, (within) => (within.length === 1 ? null : 'unproven'));
		if (typeof made === 'string') return made;
		const source = apply(text, [replacement]).slice(found.start, found.end + day.length - (to - from));
		return { ...made, source, back: { was: text.slice(found.start, found.end), now: [source], at: 0 } };
	}
	return 'unproven';
}
