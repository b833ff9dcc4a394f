/** Captions: WebVTT and SRT, as Zoom, Teams, Meet and players of videos write them. */
import { parse } from '@plussub/srt-vtt-parser';
import { speakersAmong } from './speakers';
import { splitName } from './spoken';
import type { Piece, Turn } from './turns';

const TIMES =
	/^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})(?:\s|$)/;
/** Blocks that say nothing of what was said. */
const ASIDE = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/;
const ENTITIES = new Map([
	['&amp;', '&'],
	['&lt;', '<'],
	['&gt;', '>'],
	['&nbsp;', ' '],
	['&lrm;', ''],
	['&rlm;', ''],
]);

/** Whether a text is captions: by its first line, or a time with an arrow near its beginning. */
export function isCues(text: string): boolean {
	return /^\ufeff?WEBVTT(?:\s|$)/.test(text) || text.split('\n', 12).some((line) => TIMES.test(line));
}

interface Cue {
	line: number;
	times: string;
	said: string[];
}

/** The captions of a text by their lines; a blank line within one does not end it. */
function cuesIn(lines: readonly string[]): Cue[] {
	const cues: Cue[] = [];
	let isAside = false;
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '') {
			isAside = false;
		} else if (TIMES.test(line)) {
			isAside = false;
			cues.push({ line: index + 1, times: line.trim(), said: [] });
		} else if (ASIDE.test(line) && isBlank(lines[index - 1])) {
			isAside = true;
		} else if (!isAside && !isNameOfCue(lines, index)) {
			cues.at(-1)?.said.push(line.trim());
		}
	}
	return cues;
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
/** Whether a line is the number or the name of the caption below it. */
const isNameOfCue = (lines: readonly string[], index: number): boolean =>
	TIMES.test(lines[index + 1] ?? '') && isBlank(lines[index - 1]);

const withoutTags = (text: string): string =>
	text
		.replace(/<[^<>]{0,200}>/g, '')
		.replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES.get(entity) ?? entity)
		.replace(/\s+/g, ' ')
		.trim();

/** The voices of a caption: `<v Dana Lee>...</v>`, or the whole of it. */
function voices(text: string): { speaker: string | null; text: string }[] {
	const parts = text.split(/<v(?:\.[^\s<>]*)?\s+([^<>]{1,200})>/);
	return parts.flatMap((part, index) => {
		if (index % 2 === 1 || (index === 0 && part.trim() === '')) return [];
		const speaker = index === 0 ? null : withoutTags(parts[index - 1] ?? '') || null;
		return [{ speaker, text: withoutTags(part) }];
	});
}

/** The pieces of a text of captions; those that cannot be read are left out. */
export function cuePieces(text: string, known: readonly string[]): Turn[] {
	const cues = cuesIn(text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)).filter(({ said }) => said.length > 0);
	// The library wants whole captions, and gives up at the first that is none.
	const clean = cues.map(({ times, said }) => `${times.replace(/,/g, '.')}\n${said.join('\n')}`).join('\n\n');
	const { entries } = cues.length === 0 ? { entries: [] } : parse(`WEBVTT\n\n${clean}\n`);
	const pieces = entries.flatMap(({ from, to, text: said }, index): Piece[] => {
		const [start, end] = [Math.floor(from / 1000), Math.floor(to / 1000)];
		return voices(said).flatMap((voice) => {
			const named = voice.speaker === null ? splitName(voice.text) : null;
			return [
				{
					speaker: voice.speaker ?? named?.name ?? null,
					text: named === null ? voice.text : named.said,
					start,
					end,
					line: cues[index]?.line ?? 1,
					blockId: null,
					isMarked: voice.speaker !== null,
				},
			];
		});
	});
	const speakers = speakersAmong(pieces, known);
	return withSpeakers(pieces, speakers);
}

/**
 * The pieces with the names that are speakers'; another name goes back into the words. A caption without a
 * name goes on.
 */
function withSpeakers(pieces: readonly Piece[], speakers: ReadonlySet<string>): Turn[] {
	let last: string | null = null;
	return pieces.map(({ isMarked: _, ...piece }) => {
		const { speaker, text } = piece;
		if (speaker !== null && speakers.has(speaker)) {
			last = speaker;
			return piece;
		}
		return { ...piece, speaker: last, text: speaker === null ? text : `${speaker}: ${text}` };
	});
}
