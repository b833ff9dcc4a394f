/**
 * A generated block as an edit: what stands between `<!-- interview-retro:begin NAME -->` and its end
 * marker, each on a line of its own.
 *
 * The last line between them is a fingerprint of what was generated. As long as it fits, nobody has changed
 * the block, and it may be replaced; text without it was written by hand. It stands in the note, so that it
 * holds on every device and after a restart; between the markers, so that these stay as they are documented
 * and all that was generated goes with them; and it leaves line endings out, which sync programs change.
 */
import { afterEnding, lineEnd, type Line } from '../markdown/lines';
import { gapAbove } from './append';
import { fingerprint, type Edit, type Refusal, type Replacement } from './edit';
import { bodyLines } from './find';
import { endingAt, lastEnd } from '../markdown/line-ends';
import { verified } from './proof';

const beginOf = (name: string): string => `<!-- interview-retro:begin ${name} -->`;
const endOf = (name: string): string => `<!-- interview-retro:end ${name} -->`;
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');
const proofOf = (content: string): string => `<!-- as generated ${fingerprint(content)} -->`;
const PROOF = /(?:^|[\r\n])(<!-- as generated \S+ -->)(?:\r\n|\r|\n)$/;

interface Block {
	/** From the begin marker to behind the end marker. */
	from: number;
	to: number;
	/** Without the fingerprint. */
	content: string;
	/** Whether it is what was generated, or empty. */
	isUntouched: boolean;
}

/** The block of that name; null if there is none. */
function find(text: string, name: string): Block | 'unpaired' | null {
	const marks = (mark: string): Line[] =>
		bodyLines(text).filter(
			({ kind, start, end }) => kind === 'html' && text.slice(start, end).trimStart().startsWith(mark),
		);
	const [begins, ends] = [marks(beginOf(name)), marks(endOf(name))];
	if (begins.length === 0 && ends.length === 0) return null;
	const [begin, end] = [begins[0], ends[0]];
	if (
		begin === undefined ||
		end === undefined ||
		begins.length > 1 ||
		ends.length > 1 ||
		begin.start > end.start
	)
		return 'unpaired';
	if (text.slice(begin.from, begin.end).trimEnd() !== beginOf(name)) return 'unpaired';
	const inside = text.slice(afterEnding(text, begin.end), end.start);
	const proof = PROOF.exec(inside)?.[1];
	const content = proof === undefined ? inside : inside.slice(0, inside.lastIndexOf(proof));
	return {
		from: begin.from,
		to: end.from + endOf(name).length,
		content,
		isUntouched: proof === undefined ? content.trim() === '' : proof === proofOf(content),
	};
}

/**
 * What stands in the block of that name, without the fingerprint; null if the note has none that begins and
 * ends once.
 */
export function blockIn(text: string, name: string): string | null {
	const found = find(text, name);
	return found === null || found === 'unpaired' ? null : found.content;
}

/** How a block is put into a note. */
export interface Insertion {
	/** An offset on the line behind which a new block goes; without it, the end of the note. */
	at?: number;
	/** Whether it may take the place of one that was changed by hand. */
	overwrite?: boolean;
}

/** Where a new block goes, with what keeps it apart from the lines around it. */
function insertion(text: string, place: number, block: string, ending: string): Replacement {
	const isApart = /^(?:\r\n|\r|\n|$)[ \t]*(?:[\r\n]|$)/.test(text.slice(place));
	const insert = gapAbove(text, place, ending) + block + (isApart ? '' : ending);
	return { from: place, to: place, insert };
}

/** Replaces what stands in the generated block of that name, or adds the block. */
export function setBlock(
	text: string,
	name: string,
	content: string,
	{ at, overwrite = false }: Insertion = {},
): Edit | Refusal {
	const found = find(text, name);
	if (found === 'unpaired') return 'unpaired';
	const place = at === undefined ? lastEnd(text) : lineEnd(text, at);
	const ending = endingAt(text, found === null ? place : lineEnd(text, found.from));
	const lines = withLineFeeds(content).replace(/\n+$/, '');
	const body = lines === '' ? '' : (lines + '\n').replace(/\n/g, ending);
	const block = beginOf(name) + ending + body + proofOf(body) + ending + endOf(name);
	if (found !== null && withLineFeeds(found.content) === withLineFeeds(body)) return 'as-wanted';
	if (found !== null && !found.isUntouched && !overwrite) return 'by-hand';
	const replacement =
		found === null
			? insertion(text, place, block, ending)
			: { from: found.from, to: found.to, insert: block };
	return verified(text, replacement, (_, after) => {
		const now = find(after, name);
		return now !== null && now !== 'unpaired' && now.content === body && now.isUntouched ? null : 'swallowed';
	});
}
