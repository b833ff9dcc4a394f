/** Counts of a transcript. They judge nothing: how long one talks depends on what was asked. */
import type { Turn } from './turns';

export interface TalkCounts {
	/** All words, and those that are one's own. */
	words: number;
	ownWords: number;
	/** One's own longest turn, by its words; null where one said nothing. */
	longest: { turn: Turn; words: number } | null;
	/** The turns before one's own first question; null where one asked none. */
	turnsBefore: number | null;
	/** The questions that one asked. */
	asked: number;
	/** Words a minute while one speaks; null where the times do not say. */
	pace: number | null;
}

const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** Words of a question; a shorter one is rather a noise, such as *right?*. */
const LEAST_ASKED = 3;
/** Fewer seconds of speech tell no pace. */
const LEAST_SECONDS = 60;

/** How many words a text has; in Chinese and Japanese each letter counts as one. */
function countWords(text: string): number {
	let words = 0;
	for (const [found] of text.matchAll(WORD)) words += HAN.test(found) ? 1 : wordsIn(found);
	return words;
}
/** A run of letters that begins in Latin may go on in Chinese. */
const wordsIn = (run: string): number => {
	const han = run.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
	return han === 0 ? 1 : han + 1;
};

/** The questions in what was said, whole, from the first. */
export function questionsIn(text: string): string[] {
	return (text.match(/[^.!?。！？…]*[^.!?。！？…\s][?？]+/g) ?? [])
		.map((one) => one.trim())
		.filter((one) => countWords(one) >= LEAST_ASKED);
}

function paceOf(own: readonly Turn[]): number | null {
	let [seconds, words] = [0, 0];
	for (const { start, end, text } of own) {
		if (start === null || end === null || end <= start) continue;
		seconds += end - start;
		words += countWords(text);
	}
	return seconds < LEAST_SECONDS ? null : Math.round((words * 60) / seconds);
}

/** The counts, where `own` is the speaker that one is. */
export function countsOf(turns: readonly Turn[], own: string): TalkCounts {
	const mine = turns.filter(({ speaker }) => speaker === own);
	const counted = mine.map((turn) => ({ turn, words: countWords(turn.text) }));
	const first = turns.findIndex(({ speaker, text }) => speaker === own && questionsIn(text).length > 0);
	return {
		words: turns.reduce((sum, { text }) => sum + countWords(text), 0),
		ownWords: counted.reduce((sum, { words }) => sum + words, 0),
		longest: counted.reduce<TalkCounts['longest']>(
			(best, one) => (best === null || one.words > best.words ? one : best),
			null,
		),
		turnsBefore: first < 0 ? null : first,
		asked: mine.reduce((sum, { text }) => sum + questionsIn(text).length, 0),
		pace: paceOf(mine),
	};
}
