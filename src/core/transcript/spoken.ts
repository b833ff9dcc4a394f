/** Transcripts as text: `Name: what they said`, or a line with a name and a time above what was said. */
import { plain, splitBlockId } from '../markdown/inline';
import { mayBeAlone, mayBeName, speakersAmong } from './speakers';
import { secondsOf, type Piece, type Turn } from './turns';

const TIME = String.raw`(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const IN_BRACKETS = String.raw`[[(（]?\s*(${TIME})(?:\s*[AaPp]\.?[Mm]\.?)?\s*[\])）]?`;
/** `[00:12] Dana: ...`, `00:12 - Dana: ...` */
const TIME_FIRST = new RegExp(String.raw`^${IN_BRACKETS}\s*[-–—|]?\s*(?=\S)`);
/** `Dana [00:12]: ...`, `Dana Lee  0:12`, `[Dana Lee] 10:02:11` */
const TIME_BEHIND = new RegExp(
	String.raw`^\[?([^[\]:：]{1,60}?)\]?[\s,|–—-]*\s${IN_BRACKETS}\s*(?:[:：]\s*(.*))?$`,
);
/** A time and nothing else; also the times of an old file of Teams. */
const TIME_ALONE = new RegExp(String.raw`^${IN_BRACKETS}(?:\s*-->.*)?$`);
const BULLET = /^(?:(?:>|[-*+]|\d{1,4}[.)])\s+)+/;
/** `Me: ...  Them: ...` on one line. */
const SEVERAL = /[ \t]{2,}(?=(?:Me|Them|You):\s)/;

/** `Dana Lee: well` in two; null where no name stands in front of a colon. */
export function splitName(line: string): { name: string; said: string; isBold: boolean } | null {
	const bold = /^(\*\*|__)([^*_]{1,60}?)\s*(?:[:：]\s*\1|\1\s*[:：])\s*(.*)$/s.exec(line);
	const found = bold === null ? /^([^:：]{1,60})[:：](?!\/\/)\s*(.*)$/s.exec(line) : null;
	const name = (bold?.[2] ?? found?.[1] ?? '').trim();
	if (!mayBeName(name)) return null;
	// A colon within a time or a word is none behind a name.
	const said = bold?.[3] ?? found?.[2] ?? '';
	if (found !== null && /^\d/.test(said) && /\d$/.test(name)) return null;
	return { name, said: said.trim(), isBold: bold !== null };
}

/** What one line begins: a name, a time, both or neither; and what is said on it. */
interface Begun {
	name: string | null;
	time: number | null;
	said: string;
	isMarked: boolean;
}

const HEADING = /^#{1,6}\s+/;

function begunBy(written: string): Begun {
	const begun = begunIn(written.replace(HEADING, '').replace(BULLET, '').trim());
	// The words of a heading are nobody's.
	return HEADING.test(written) && begun.name === null ? { ...begun, said: '' } : begun;
}

function begunIn(line: string): Begun {
	const alone = TIME_ALONE.exec(line);
	if (alone?.[1] !== undefined) return { name: null, time: secondsOf(alone[1]), said: '', isMarked: false };
	const behind = TIME_BEHIND.exec(line.replace(/(?:\*\*|__)/g, ''));
	const name = behind?.[1]?.trim() ?? '';
	if (behind?.[2] !== undefined && mayBeName(name))
		return { name, time: secondsOf(behind[2]), said: (behind[3] ?? '').trim(), isMarked: true };
	const first = TIME_FIRST.exec(line);
	const rest = first === null ? line : line.slice(first[0].length);
	const time = first?.[1] === undefined ? null : secondsOf(first[1]);
	const named = splitName(rest);
	if (named !== null)
		return { name: named.name, time, said: named.said, isMarked: named.isBold || time !== null };
	return { name: null, time, said: rest, isMarked: false };
}

/** A line with its number, from 1. */
interface Written {
	text: string;
	line: number;
}

/** The lines of a note in which what was said stands: below a heading that says so, else all behind the properties. */
function spokenLines(text: string, isNote: boolean): Written[] {
	const all = text
		.replace(/^\ufeff/, '')
		.split(/\r\n|\r|\n/)
		.map((line, index) => ({ text: line, line: index + 1 }));
	if (!isNote) return all;
	const end =
		all[0]?.text.trim() === '---' ? all.findIndex(({ text: one }, at) => at > 0 && one.trim() === '---') : -1;
	const body = all.slice(end + 1);
	const from = body.findIndex(({ text: one }) =>
		/^#{1,6}\s+(?:full |raw )?(?:transcript|逐字稿|文字稿)\s*:?\s*$/i.test(one),
	);
	if (from < 0) return body;
	const level = /^#+/.exec(body[from]?.text ?? '')?.[0].length ?? 1;
	const below = body.slice(from + 1);
	const next = below.findIndex(({ text: one }) => (/^#+(?=\s)/.exec(one)?.[0].length ?? 9) <= level);
	return next < 0 ? below : below.slice(0, next);
}

/** Lines that are a name alone, as Teams has them: with a time below it, or one that comes again above something. */
function namesAlone(lines: readonly Written[]): Set<string> {
	const counts = new Map<string, number>();
	for (const [index, { text }] of lines.entries()) {
		const name = text.trim();
		if (!mayBeAlone(name) || /[.!?。！？]$/.test(name)) continue;
		const [above, below] = [-1, 1].map((step) => lines[index + step]?.text.trim() ?? '');
		if (TIME_ALONE.test(below ?? '')) counts.set(name, MANY);
		else if (below !== '' && (above === '' || TIME_ALONE.test(above ?? '')))
			counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])));
}
const MANY = 2;

/** Each line that begins something, and those below it that go on, as pieces. */
function piecesOf(lines: readonly Written[]): Piece[] {
	const alone = namesAlone(lines);
	const pieces: Piece[] = [];
	let waiting: number | null = null;
	for (const { text, line } of lines)
		for (const part of text.split(SEVERAL)) {
			const { text: words, id } = splitBlockId(part);
			const written = words.trim();
			if (written === '') continue;
			const begun = alone.has(written)
				? { name: written, time: null, said: '', isMarked: true }
				: begunBy(written);
			const last = pieces.at(-1);
			if (begun.name === null && begun.said === '') {
				// Teams has the time below the name, Meet above it.
				if (last !== undefined && last.text === '' && last.start === null) last.start = begun.time;
				else waiting = begun.time ?? waiting;
				continue;
			}
			pieces.push({
				speaker: begun.name,
				text: plain(begun.said),
				start: begun.time ?? waiting,
				end: null,
				line,
				blockId: id,
				isMarked: begun.isMarked,
			});
			waiting = null;
		}
	return pieces;
}

/** The pieces of a text; what stands before the first speaker is left out. */
export function spokenPieces(text: string, isNote: boolean, known: readonly string[]): Turn[] {
	const pieces = piecesOf(spokenLines(text, isNote));
	const speakers = speakersAmong(pieces, known);
	const found: Turn[] = [];
	let last: string | null = null;
	for (const { isMarked: _, ...piece } of pieces) {
		const { speaker } = piece;
		const isSpeaker = speaker !== null && speakers.has(speaker);
		if (isSpeaker) last = speaker;
		if (last === null) continue;
		const words = speaker === null || isSpeaker ? piece.text : `${speaker}: ${piece.text}`;
		const before = found.at(-1);
		// A name above what was said and the words below it are one.
		if (!isSpeaker && before?.text === '') Object.assign(before, { text: words, blockId: piece.blockId });
		else found.push({ ...piece, speaker: last, text: words });
	}
	return found;
}
