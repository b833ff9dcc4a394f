/** A file of the vault read as a transcript. */
import { cuePieces, isCues } from './cues';
import { spokenPieces } from './spoken';
import { turnsOf, type Turn } from './turns';

/** Why there is nothing to show; or the turns. */
export type Transcript = { turns: Turn[] } | { fault: 'empty' | 'tooLong' | 'noTurns' };

/** The ends of names of files that can be read. */
export const TRANSCRIPT_FILES: readonly string[] = ['md', 'vtt', 'srt', 'txt'];
/** A day of talk is shorter. */
const LONGEST = 4_000_000;

/**
 * The turns in a text, with whatever program it was written; `known` are names of people who may speak. Never throws: a
 * text that is none says why.
 */
export function readTranscript(path: string, text: string, known: readonly string[]): Transcript {
	const name = path.slice(path.lastIndexOf('/') + 1);
	if (text.trim() === '') return { fault: 'empty' };
	if (text.length > LONGEST) return { fault: 'tooLong' };
	const isNote = /\.md$/i.test(name);
	const isCaptions = isCues(text);
	const turns = turnsOf(isCaptions ? cuePieces(text, known) : spokenPieces(text, isNote, known));
	// A line with a colon alone is no talk; a caption is.
	const isTalk = turns.length > (isCaptions ? 0 : 1);
	return isTalk ? { turns } : { fault: 'noTurns' };
}
