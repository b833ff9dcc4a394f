/** What an edit does to a note, line by line, for those who are to agree to it. */
import { afterEnding, lineEnd } from '../markdown/lines';
import type { Edit, Replacement } from './edit';

/** A stretch of a line, and whether it is among what changes. */
export interface Part {
	text: string;
	isChanged: boolean;
}

/** Some lines of a note as they are and as they will be; null where there are none, before or after. */
export interface ChangedLines {
	/** The number of the first, from 1. */
	line: number;
	before: Part[] | null;
	after: Part[] | null;
}

const lineStart = (text: string, at: number): number =>
	Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
const endsLine = (text: string): boolean => /[\r\n]$/.test(text);

/** The parts with a line feed for each line ending, without those at its ends, and without those that are empty. */
function shown(parts: Part[], isBelow = false): Part[] {
	const clean = parts
		.map((part) => ({ ...part, text: part.text.replace(/\r\n?/g, '\n') }))
		.filter(({ text }) => text !== '');
	const last = clean.at(-1);
	if (last !== undefined) last.text = last.text.replace(/\n$/, '');
	if (isBelow && clean[0] !== undefined) clean[0].text = clean[0].text.replace(/^\n/, '');
	return clean.filter(({ text }) => text !== '');
}

/** Replacements that change the same lines, and where these begin and end. */
interface Group {
	from: number;
	to: number;
	own: Replacement[];
}

/** The whole lines that one replacement changes. */
function linesOf(text: string, one: Replacement): { from: number; to: number } {
	// What begins with a line ending, behind a line, is lines of its own.
	const isBelow =
		one.from === one.to &&
		one.from === lineEnd(text, one.from) &&
		/^[\r\n]/.test(one.insert) &&
		!endsLine(one.insert);
	if (isBelow && one.from > 0) return { from: one.from, to: one.to };
	const from = one.from === 0 ? 0 : lineStart(text, one.from);
	// Where whole lines go, the line below them stays.
	const isWhole =
		one.from === from &&
		[text.slice(one.from, one.to), one.insert].every((lines) => lines === '' || endsLine(lines));
	return { from, to: isWhole || isBelow ? one.to : lineEnd(text, one.to) };
}

/** The replacements in their order, those together that change the same lines. */
function grouped(text: string, replacements: readonly Replacement[]): Group[] {
	const groups: Group[] = [];
	for (const one of [...replacements].sort((a, b) => a.from - b.from)) {
		const { from, to } = linesOf(text, one);
		const last = groups.at(-1);
		if (last !== undefined && from < last.to) {
			last.to = Math.max(last.to, to);
			last.own.push(one);
		} else {
			groups.push({ from, to, own: [one] });
		}
	}
	return groups;
}

/** The lines that an edit changes, from the first to the last. */
export function changedLines(text: string, { replacements }: Edit): ChangedLines[] {
	let line = 1;
	let at = 0;
	return grouped(text, replacements).map(({ from, to, own }) => {
		for (; at < from; line++) at = afterEnding(text, lineEnd(text, at));
		const before: Part[] = [];
		const after: Part[] = [];
		let done = from;
		for (const one of own) {
			const kept = { text: text.slice(done, one.from), isChanged: false };
			before.push(kept, { text: text.slice(one.from, one.to), isChanged: true });
			after.push(kept, { text: one.insert, isChanged: true });
			done = one.to;
		}
		const rest = { text: text.slice(done, to), isChanged: false };
		const [old, now] = [shown([...before, rest]), shown([...after, rest], from === to)];
		return { line, before: old.length === 0 ? null : old, after: now.length === 0 ? null : now };
	});
}

/** How many lines a note gains, loses or has changed. */
export function countLines(lines: readonly ChangedLines[]): number {
	const textOf = (parts: Part[]): string => parts.map(({ text }) => text).join('');
	const lengthOf = (parts: Part[] | null): number => (parts === null ? 0 : textOf(parts).split('\n').length);
	return lines.reduce((sum, { before, after }) => sum + Math.max(lengthOf(before), lengthOf(after)), 0);
}

/** The edit that takes an edit of `text` back. */
export function inverse(text: string, { replacements }: Edit): Edit {
	let moved = 0;
	return {
		replacements: [...replacements]
			.sort((a, b) => a.from - b.from)
			.map(({ from, to, insert }) => {
				const back = { from: from + moved, to: from + moved + insert.length, insert: text.slice(from, to) };
				moved += insert.length - (to - from);
				return back;
			}),
	};
}

/** A line of a note, and whether another note has none like it. */
export interface ComparedLine {
	text: string;
	isOnlyHere: boolean;
}

/** The lines of a note, those marked that `other` has not or has fewer times; blank ones are never marked. */
export function comparedLines(text: string, other: string): ComparedLine[] {
	const linesOf = (whole: string): string[] => whole.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
	const there = new Map<string, number>();
	for (const line of linesOf(other)) there.set(line, (there.get(line) ?? 0) + 1);
	return linesOf(text).map((line) => {
		const left = there.get(line) ?? 0;
		there.set(line, left - 1);
		return { text: line, isOnlyHere: left <= 0 && line.trim() !== '' };
	});
}
