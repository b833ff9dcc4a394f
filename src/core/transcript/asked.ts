/**
 * A turn of a transcript as a question of a retro: what was asked, the answer in its own words, and where it
 * was said.
 */
import { addQuestion, questionsOf, setLabel, type FoundQuestion } from '../change/question';
import { sequence } from '../edit/in-turn';
import type { Edit, Refusal } from '../edit/edit';
import type { LineRef } from '../edit/find';
import type { QuestionLabel } from '../settings';
import type { ParseContext } from '../note/note';
import { titleKey } from '../markdown/title';
import { inWords, linkTo } from '../vault/quote';
import type { Snapshot } from '../vault/snapshot';
import { questionsIn } from './figures';
import { clockOf, type Turn } from './turns';

export interface AskedTurn {
	/** The question as the heading says it. */
	title: string;
	/** What was answered; null where nobody did. */
	answer: Turn | null;
}

const LONGEST_TITLE = 140;
const LONGEST_QUOTE = 300;

/** The beginning of a text, whole words of it. */
function cut(text: string, most: number): string {
	if (text.length <= most) return text;
	const head = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
	const space = head.lastIndexOf(' ');
	return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,;:，、；：]+$/, '')} …`;
}

/**
 * The words of a turn that ask: its questions if they are short enough, else the longest of them, else how it
 * begins.
 */
function titleOf(text: string): string {
	const asked = questionsIn(text);
	const all = asked.join(' ');
	if (all !== '' && all.length <= LONGEST_TITLE) return all;
	const longest = asked.reduce((best, one) => (one.length > best.length ? one : best), '');
	return cut(longest === '' ? text : longest, LONGEST_TITLE);
}

/** What a turn asks, and the turn that answers it: the next one of somebody else, or one's own where it is known. */
export function askedBy(turns: readonly Turn[], index: number, own: string | null): AskedTurn {
	const turn = turns[index];
	const answer = turns
		.slice(index + 1)
		.find(({ speaker }) => (own === null ? speaker !== turn?.speaker : speaker === own));
	return { title: inWords(titleOf(turn?.text ?? '')), answer: answer ?? null };
}

/** An answer as a label holds it: quoted, with a link to where it was said. */
export function quoteOf({ text, start, line, blockId }: Turn, path: string, snapshot: Snapshot): string {
	const words = start === null ? `line ${line}` : clockOf(start);
	const link = linkTo(path, snapshot, blockId)
		.replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, `[[$1|${words}]]`)
		.replace(/^\[(?!\[)(?:\\.|[^\]\\])*\]/, `[${words}]`);
	return `“${inWords(cut(text, LONGEST_QUOTE))}” (${link})`;
}

/** The questions of a retro with that title. */
function named(text: string, title: string, reading: ParseContext): FoundQuestion[] {
	const key = titleKey(title);
	return questionsOf(text, reading).filter(({ question }) => titleKey(question.title) === key);
}

/** The question of a retro with that title that a click means; the last of several. */
export const refOfTitle = (text: string, title: string, reading: ParseContext): LineRef | null =>
	named(text, title, reading).at(-1)?.ref ?? null;

/** Adds a question with the answer that was quoted, and empty bullets for the other `labels`. */
export function addAsked(
	text: string,
	asked: { title: string; quote: string | null },
	labels: readonly QuestionLabel[],
	reading: ParseContext,
): Edit | Refusal {
	const { title, quote } = asked;
	const added = addQuestion(text, title, labels, reading);
	const [place] = typeof added === 'string' ? [] : added.replacements;
	if (quote === null || place === undefined) return added;
	// It may stand above another one of that title, in a place that was left free.
	const above = text.slice(0, place.from) + place.insert.replace(/[^\r\n].*/s, '');
	const line = above.split(/\r\n|\r|\n/).length;
	return sequence(text, [
		() => added,
		(now) => {
			const found = named(now, title, reading).find(({ ref }) => ref.line >= line);
			return found === undefined ? 'unproven' : setLabel(now, found.ref, 'answer', quote, reading);
		},
	]);
}
