/** Ticking one action in the text of its note, as an edit: nothing else in the note changes. */
import { splitBlockId, splitFields } from '../note/inline';
import { scan } from '../note/lines';
import { findFrontmatter } from '../note/frontmatter';
import { readFields } from './task';

/** What a click knows of the line that it means. */
export interface TaskRef {
	line: number;
	/** The whole line as it was when it was read. */
	source: string;
	id: string | null;
	/** The fingerprint of the whole note, where the line stands in it twice. */
	twinIn: string | null;
}

/** A span of the text and what takes its place. */
export interface Replacement {
	from: number;
	to: number;
	insert: string;
}

export type Refusal = 'gone' | 'there-twice' | 'as-wanted';

export interface LineEdit {
	replacements: Replacement[];
	/** The line as it is once the edit is made. */
	source: string;
	/** The character that stood in the box. */
	symbol: string;
}

/** What to tell the user where an edit was refused. */
export const REFUSALS: Record<Refusal, string> = {
	gone: 'This line has changed since it was read, so nothing was written. Open the note to look at it.',
	'there-twice': 'This line is there twice, so nothing was written. Open the note and tick the one you mean.',
	'as-wanted': 'This line is so already, so nothing was written.',
};

interface Found {
	start: number;
	end: number;
	box: number;
}

/** A fingerprint of a text (FNV-1a, two lanes of 32 bits); equal texts have equal ones. */
export function fingerprint(text: string): string {
	let a = 0x811c9dc5;
	let b = 0xc9dc5811;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ code ^ (i & 0xff), 0x01000193);
	}
	return `${text.length}:${(a >>> 0).toString(36)}:${(b >>> 0).toString(36)}`;
}

/**
 * Finds the line of an action again: by its id; else its text must have been unique when it was read and be unique now;
 * else the whole note must be the one that was read, so that its position is the proof.
 */
function find(text: string, ref: TaskRef): Found | Refusal {
	const frontmatter = findFrontmatter(text);
	const from = frontmatter === null || frontmatter === 'unclosed' ? (text.charCodeAt(0) === 0xfeff ? 1 : 0) : frontmatter.body;
	const number = frontmatter === null || frontmatter === 'unclosed' ? 1 : frontmatter.bodyLine;
	const tasks = scan(text, from, number).filter((line) => line.box >= 0 && line.kind === 'text' && line.quote !== 'quote');
	const one = (candidates: Found[]): Found | Refusal => (candidates.length === 1 ? candidates[0]! : candidates.length === 0 ? 'gone' : 'there-twice');
	if (ref.twinIn !== null && ref.twinIn === fingerprint(text)) return one(tasks.filter((line) => line.number === ref.line));
	if (ref.id !== null) {
		const { id } = ref;
		const bearers = tasks.filter((line) => {
			const fields = readFields(text.slice(line.box + 2, line.end));
			return fields.id === id || fields.blockId === id;
		});
		if (bearers.length === 1) return bearers[0]!;
	}
	const same = tasks.filter((line) => text.slice(line.start, line.end) === ref.source);
	return ref.twinIn !== null && same.length === 1 ? 'there-twice' : one(same);
}

/** Where fields may be added to a line: behind its last word, before a block id. */
function fieldsEnd(text: string, { box, end }: Found): number {
	const behind = box + 2;
	const line = text.slice(behind, end);
	return behind + splitBlockId(line).text.trimEnd().length;
}

function edited(text: string, { start, end }: Found, symbol: string, replacements: Replacement[]): LineEdit {
	const grown = replacements.reduce((length, { from, to, insert }) => length + insert.length - (to - from), 0);
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
	const replacements: Replacement[] = [{ from: found.box, to: found.box + boxLength(text, found.box), insert: 'x' }];
	const line = text.slice(found.box + 2, found.end);
	const fields = readFields(line);
	if (day !== null && fields.done === null && fields.badDates.length === 0) {
		// The line keeps to one format: Dataview's where its dates are written so.
		const isDataview = splitFields(line).fields.some(({ key }) => ['due', 'scheduled', 'start', 'created', 'repeat', 'priority'].includes(key));
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
	const replacements: Replacement[] = [{ from: found.box, to: found.box + boxLength(text, found.box), insert: symbol }];
	const date = keepDate ? null : DONE_DATE.exec(text.slice(found.box + 2, found.end));
	if (date !== null) {
		const from = found.box + 2 + date.index;
		replacements.push({ from, to: from + date[0].length, insert: '' });
	}
	return edited(text, found, current, replacements);
}

/** The text with the replacements made. */
export function apply(text: string, replacements: readonly Replacement[]): string {
	let changed = text;
	for (const { from, to, insert } of [...replacements].sort((a, b) => b.from - a.from)) changed = changed.slice(0, from) + insert + changed.slice(to);
	return changed;
}
