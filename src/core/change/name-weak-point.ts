/**
 * Weak points given a theme, or said to be none, as one edit of their note: an item gains a field at the end
 * of its first line, a question the label *Themes*, a row of the plan its theme's cell, or the field in the
 * cell of its problem.
 *
 * Each edit is made on a copy first and read again: unless the reader finds exactly the theme that was asked
 * for, and all else as it was, it is refused.
 */
import { sequence } from '../edit/in-turn';
import { apply, fingerprint, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { bodyLines, wordsOf } from '../edit/find';
import { verified } from '../edit/proof';
import { linkTarget, noteName, splitBlockId, splitFields } from '../markdown/inline';
import { cells, type Line } from '../markdown/lines';
import { endOfWords } from '../markdown/task';
import { columnName, planColumn } from '../note/written/labels';
import type { LocatedQuestion } from '../note/body-state';
import type { ParseContext } from '../note/note';
import type { Retro } from '../note/retro';
import { readThemes } from '../note/values';
import { whatCounts } from '../note/observed';
import { weakPointsOf, type WeakPointLine } from '../vault/weak-lines';
import { sayingOf } from '../vault/weak-points';
import { bodyOf, wordsFor } from './line';
import { inCell, setLabel } from './question';
import { narrowed } from './tick';

/** A weak point as a click knows it. */
export type WeakPointPlace = Pick<WeakPointLine, 'from' | 'source'>;

const COMMENT = /<!--[\s\S]*?(?:-->|$)|%%[\s\S]*?(?:%%|$)/g;
/** What a link of a wiki cannot hold. */
const UNLINKABLE = /[[\]|#^\r\n]/;
const NONE = 'none';

/** What is written: a theme as it is asked for, or null where it is said that there is none. */
type Written = string | null;

/** How a theme can be written, the best first: as it is asked for, else a plain name as a link. */
function waysToWrite(theme: Written): Written[] {
	if (theme === null) return [null];
	const name = theme.trim();
	if (name === '') return [];
	if (linkTarget(name) !== null || UNLINKABLE.test(name) || noteName(name) !== name) return [name];
	return [name, `[[${name}]]`];
}

/** Whether the reader finds this theme in a field, and in a label, and no other one. */
const isRead = (written: Written): boolean =>
	written === null ||
	(sayingOf(`- [theme:: ${written}]`).marked.join('\n') === written &&
		readThemes(written).join('\n') === written);

/** Whether a weak point says of itself which theme it shows, or that it shows none. */
const isMarked = ({ said }: WeakPointLine): boolean => said.marked.length > 0 || said.isNone;

/** Whether a weak point shows exactly what was written. */
function isNamed({ said: { marked, isNone } }: WeakPointLine, written: Written): boolean {
	return written === null ? isNone && marked.length === 0 : marked.length === 1 && marked[0] === written;
}

/** Where the words of a line end: left of a block id, a comment, a line break and what the Tasks plugin reads. */
function endOf(words: string, isTask: boolean): number {
	let rest = words.trimEnd();
	for (let length = -1; length !== rest.length;) {
		({ length } = rest);
		rest = splitBlockId(rest).text.replace(/\\$/, '').trimEnd();
		const comment = [...rest.matchAll(COMMENT)].at(-1);
		if (comment !== undefined && comment.index + comment[0].length === rest.length)
			rest = rest.slice(0, comment.index).trimEnd();
		if (isTask) rest = rest.slice(0, endOfWords(rest));
	}
	return rest.length;
}

const ticksIn = (text: string): number => text.split('`').length - 1;

/**
 * The field in a line: in the place of one that nobody has filled in, else behind the words; null where that
 * is within code.
 */
function fieldIn(text: string, line: Line, said: string): Replacement | null {
	const start = wordsOf(line);
	const words = text.slice(start, line.end);
	const free = splitFields(words).fields.find(({ key, value }) => /^themes?$/.test(key) && value === '');
	if (free !== undefined) return { from: start + free.from, to: start + free.to, insert: ` ${said}` };
	const end = endOf(words, line.box >= 0);
	if (ticksIn(words.slice(0, end)) % 2 === 1 && ticksIn(words.slice(end)) > 0) return null;
	return { from: start + end, to: start + end, insert: ` [theme:: ${said}]` };
}

/**
 * The theme in a row of the plan: in the cell for it, else, and where there is none, as a field in the cell
 * of the problem.
 */
function rowIn(
	text: string,
	lines: readonly Line[],
	row: Line,
	written: Written,
	none: string,
): Replacement | null {
	const above = lines.slice(0, lines.indexOf(row));
	const head = above.filter(({ kind }, at) => kind === 'row' && above[at + 1]?.kind === 'delimiter').at(-1);
	if (head === undefined) return null;
	const columns = cells(text.slice(head.from, head.end)).map((title) => planColumn(columnName(title)));
	// The word none in that cell is read as nothing at all.
	const themes = columns.indexOf('themes');
	if (written !== null && themes >= 0) return inCell(text, row, themes, written);
	const problem = columns.indexOf('problem');
	if (problem < 0) return null;
	return inCell(text, row, problem, written ?? none, ({ length }, cell) => ({
		from: length,
		to: length,
		insert: ` [theme:: ${cell}]`,
	}));
}

/** What a retro says, wherever its lines stand. */
const saying = (retro: Retro): string =>
	JSON.stringify(retro, (key, value: unknown) =>
		['line', 'ratingLine', 'twinIn'].includes(key) ? undefined : value,
	);

/** The letters of a text without its fields. */
const lettersIn = (text: string): string => splitFields(text).text.replace(/\s+/g, '');

/**
 * The retro as it is to be read: `after` says what the one weak point is, and all else is as it was; null if
 * its words changed.
 */
function wanted(before: Retro, after: Retro, { line, from }: WeakPointLine): Retro | null {
	const index = before.weakPoints.findIndex((one) => one.line === line && one.source === from);
	const [was, is] = [before.weakPoints[index], after.weakPoints[index]];
	if (was === undefined || is === undefined || lettersIn(was.text) !== lettersIn(is.text)) return null;
	const weakPoints = before.weakPoints.map((one) => (one === was ? { ...was, text: is.text } : one));
	if (from === 'list') {
		// What was written is a field in one of them, which may hold several weak points, a line each.
		const wentPoorly = before.wentPoorly.map((whole, at) => {
			const now = after.wentPoorly[at] ?? '';
			return lettersIn(now) === lettersIn(whole) ? now : whole;
		});
		return { ...before, weakPoints, wentPoorly };
	}
	const actions = before.actions.map((action, place) => {
		const now = after.actions[place];
		if (action.line !== line || now === undefined) return action;
		return { ...action, themes: now.themes, mentions: now.mentions };
	});
	return { ...before, weakPoints, actions };
}

/** A field or a cell written, if the reader then finds the theme and all else as it was. */
function proven(
	text: string,
	place: Replacement,
	point: WeakPointLine,
	written: Written,
	reading: ParseContext,
): Edit | Refusal {
	const { retro: before } = bodyOf(text, reading);
	const { retro: after } = bodyOf(apply(text, [place]), reading);
	const want = wanted(before, after, point);
	const now = weakPointsOf(after).find(({ line, from }) => line === point.line && from === point.from);
	if (want === null || now === undefined || !isNamed(now, written)) return 'unproven';
	if (saying(after) !== saying(want)) return 'unproven';
	// A span that begins where a line ends is taken for the next line's.
	const last = place.from === place.to ? text.slice(place.from - 1, place.from) : '';
	const wide = { ...place, from: place.from - last.length, insert: last + place.insert };
	const made = verified(text, wide, (within) => (within.length === 1 ? null : 'unproven'));
	return typeof made === 'string' ? made : { replacements: [place] };
}

/** A question given its themes as the review gives it them. */
function questionNamed(
	text: string,
	{ line, question }: LocatedQuestion,
	written: Written,
	reading: ParseContext,
): Edit | Refusal {
	const ref = {
		line: line.number,
		source: text.slice(line.start, line.end),
		id: question.id,
		twinIn: fingerprint(text),
	};
	const made = setLabel(text, ref, 'themes', written ?? NONE, reading);
	return typeof made === 'string'
		? made
		: { replacements: made.replacements.map((one) => narrowed(text, one)) };
}

/** One weak point given a theme in one way of writing it. */
function named(text: string, point: WeakPointLine, written: Written, reading: ParseContext): Edit | Refusal {
	if (point.from === 'question') {
		const one = bodyOf(text, reading).asked.find(({ question }) => whatCounts(question)?.line === point.line);
		return one === undefined ? 'gone' : questionNamed(text, one, written, reading);
	}
	const lines = bodyLines(text);
	const line = lines.find(({ number }) => number === point.line);
	if (line === undefined) return 'gone';
	const { none } = wordsFor(text, reading);
	const place =
		point.from === 'plan' ? rowIn(text, lines, line, written, none) : fieldIn(text, line, written ?? none);
	return place === null ? 'unproven' : proven(text, place, point, written, reading);
}

/** Names the first of the weak points in a note that say the same, of which there must be `count`. */
function nameOne(
	text: string,
	place: WeakPointPlace,
	count: number,
	theme: Written,
	reading: ParseContext,
): Edit | Refusal {
	const found = weakPointsOf(bodyOf(text, reading).retro).filter(
		(one) => one.from === place.from && one.source === place.source && !isMarked(one),
	);
	const [point] = found;
	if (point === undefined || found.length < count) return 'gone';
	if (found.length > count) return 'there-twice';
	let refusal: Refusal = 'odd-theme';
	for (const written of waysToWrite(theme)) {
		if (!isRead(written)) continue;
		const made = named(text, point, written, reading);
		if (typeof made !== 'string') return made;
		refusal = made;
	}
	return refusal;
}

/**
 * Gives weak points of one note a theme, a name or a link; null says that they show none. They are found
 * again by what they say: what says the same is named where all of it was meant, else refused, as is what has
 * been marked since. All of them are named, or none.
 */
export function nameWeakPoints(
	text: string,
	meant: readonly WeakPointPlace[],
	theme: string | null,
	reading: ParseContext,
): Edit | Refusal {
	const counts = new Map<string, { place: WeakPointPlace; count: number }>();
	for (const place of meant) {
		const key = JSON.stringify([place.from, place.source]);
		counts.set(key, { place, count: (counts.get(key)?.count ?? 0) + 1 });
	}
	const steps = [...counts.values()].flatMap(({ place, count }) =>
		Array.from(
			{ length: count },
			(_, done) =>
				(current: string): Edit | Refusal =>
					nameOne(current, place, count - done, theme, reading),
		),
	);
	return sequence(text, steps);
}
