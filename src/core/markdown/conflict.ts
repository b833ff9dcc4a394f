/** The marks that a merge leaves in a note where it could not decide between two versions. */
import { findFrontmatter } from './frontmatter';
import { afterEnding, lineEnd, scan } from './lines';

interface Mark {
	/** From 1. */
	line: number;
	sign: '<' | '|' | '=' | '>';
	isCode: boolean;
}

/** Exactly seven of one sign; the line between the two sides says nothing else. */
const MARK = /^(?:([<|>])\1{6}(?![<|>])(?:[ \t].*)?|(=)={6}[ \t]*)$/;

function marksIn(text: string): Mark[] {
	const found: Mark[] = [];
	const top = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const place = findFrontmatter(text);
	const [body, bodyLine] = place === null || place === 'unclosed' ? [top, 1] : [place.body, place.bodyLine];
	const code = new Set<number>();
	for (const { number, kind } of scan(text, body, bodyLine)) if (kind === 'code') code.add(number);
	for (let at = top, line = 1; at < text.length; line++) {
		const end = lineEnd(text, at);
		const match = MARK.exec(text.slice(at, end));
		if (match !== null)
			found.push({ line, sign: (match[1] ?? match[2]) as Mark['sign'], isCode: code.has(line) });
		at = afterEnding(text, end);
	}
	return found;
}

/**
 * The lines on which the marks of a conflict stand, from a `<<<<<<<` to its `>>>>>>>`; none where the note
 * is in no conflict. One of the two alone is none: a line of `=` underlines a heading, and seven `>` are a
 * quote in quotes. Neither are marks that all stand in code, as in a note about git.
 */
export function conflictLines(text: string): number[] {
	if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return [];
	const lines: number[] = [];
	let open: Mark[] = [];
	const close = (): void => {
		// One that only begins in code may be an example, with a heading of its own below.
		if (open.some(({ sign, isCode }) => !isCode && (sign === '<' || sign === '>')))
			lines.push(...open.map(({ line }) => line));
		open = [];
	};
	let depth = 0;
	for (const mark of marksIn(text)) {
		const { sign } = mark;
		if (open.length === 0 && sign !== '<') continue;
		open.push(mark);
		if (sign === '<') depth++;
		if (sign === '>' && --depth === 0) close();
	}
	// A `<<<<<<<` that was left above a whole conflict hides it from nobody.
	if (open.some(({ sign }) => sign === '>')) close();
	return lines;
}

/** Whether a note holds the marks of a conflict. */
export function isInConflict(text: string): boolean {
	return conflictLines(text).length > 0;
}
