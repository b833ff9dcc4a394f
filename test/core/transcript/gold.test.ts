/** Transcripts of many programs, and what must be read from each, as it was written down by hand. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/core/transcript/figures';
import { readTranscript } from '../../../src/core/transcript/read';
import { ownSpeaker, speakersOf } from '../../../src/core/transcript/speakers';
import { readPerson } from '../../../src/core/note/values';
import { goldIn } from '../../support/gold';

const FOLDER = join(import.meta.dirname, '../../fixtures/transcripts');

interface Gold {
	why: string;
	interviewers: string[];
	own: string | null;
	turns: [speaker: string, start: number | null, line: number, text: string][];
	figures?: {
		words: number;
		ownWords: number;
		longest: number | null;
		turnsBefore: number | null;
		asked: number;
		pace: number | null;
	};
}

const cases = goldIn<Gold>(FOLDER);

describe.each(cases)('%s', (_, { interviewers, own, turns, figures }, file, written) => {
	const people = interviewers.map((one) => readPerson(one).name);
	const read = readTranscript(file, written, people);
	const said = 'turns' in read ? read.turns : [];

	test('its turns', () => {
		expect(
			said.map(({ speaker, start, line, text, blockId }) => [
				speaker,
				start,
				line,
				blockId === null ? text : `${text} ^${blockId}`,
			]),
		).toEqual(turns);
	});

	test('its counts', () => {
		const mine = ownSpeaker(speakersOf(said), people, null);
		expect(mine).toBe(own);
		if (figures === undefined || mine === null) return;
		const { longest, ...counts } = countsOf(said, mine);
		expect({ ...counts, longest: longest?.words ?? null }).toEqual(figures);
	});
});

test.each([
	['nothing.md', '', 'empty'],
	['blank.vtt', ' \n\n', 'empty'],
	['head.vtt', 'WEBVTT\n\n', 'noTurns'],
	['essay.md', '# Pacing\n\nOne thing: breathe.\n\nRating: poor\nRating: good\n', 'noTurns'],
	['Talks/one.txt', 'Me: only I speak here', 'noTurns'],
])('%s is no transcript, and says so', (path, text, fault) => {
	expect(readTranscript(path, text, [])).toEqual({ fault });
});
