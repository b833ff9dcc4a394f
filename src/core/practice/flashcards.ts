/**
 * Questions as cards of the Spaced Repetition plugin, one way: cards that are in the note already are never
 * touched.
 */
import type { Edit, Refusal } from '../edit/edit';
import { bodyLines } from '../edit/find';
import { endingAt, lastEnd } from '../markdown/line-ends';
import { verified } from '../edit/proof';
import type { Snapshot } from '../vault/snapshot';
import { openingText } from '../markdown/prose';
import { writtenIn } from '../messages/written';
import { questions, type BankQuestion } from '../question/questions';
import { titleKey } from '../markdown/title';
import { inWords } from '../vault/quote';
import { bestAnswer, improvementsOf, isSaid, words } from './answers';

/** What is asked, and the lines of the card. */
export interface Flashcard {
	front: string;
	lines: string[];
}

/** What the note with the cards is called. */
export const CARDS_NOTE = 'Flashcards';
/** The tag under which the plugin looks for cards, unless it was told otherwise. */
const TAG = '#flashcards';

/** What was said best to a question, on one line; empty where nothing was. */
function answerOf(question: BankQuestion): string {
	const best = bestAnswer(question);
	return best === null ? '' : inWords(words(best.question.answer ?? ''));
}

/** Whether a question makes a card: it has a title, and an answer or something to say next time. */
export const hasCard = (question: BankQuestion): boolean =>
	titleKey(question.title) !== '' &&
	(question.occasions.some(({ question: { improvement } }) => isSaid(improvement)) ||
		answerOf(question) !== '');

/** A card for each question that makes one, in the order of the bank. */
export function flashcards(snapshot: Snapshot): Flashcard[] {
	const { cards } = writtenIn(snapshot.settings.notesLanguage);
	return questions(snapshot)
		.filter(hasCard)
		.map((question) => {
			const answer = answerOf(question);
			const next = improvementsOf(question).map((one) => cards.next(inWords(one)));
			const front = openingText(inWords(question.title));
			if (next.length === 0) return { front, lines: [`${front}::${answer}`] };
			return { front, lines: [front, '?', ...(answer === '' ? [] : [cards.answer(answer)]), ...next] };
		});
}

const textOf = (cards: readonly Flashcard[], ending: string): string =>
	cards.map(({ lines }) => lines.join(ending)).join(ending + ending);

/** The text of a new note with cards. */
export function composeFlashcards(cards: readonly Flashcard[]): string {
	return `# ${CARDS_NOTE}\n\n${TAG}\n\n${textOf(cards, '\n')}\n`;
}

/** The cards that a note does not have yet: none of its lines asks the same. */
export function newCards(text: string, cards: readonly Flashcard[]): Flashcard[] {
	const lines = text.split(/\r\n|\r|\n/);
	const asked = new Set(lines.flatMap((line) => [line.trim(), line.replace(/::.*/s, '').trim()]));
	return cards.filter(({ front }) => !asked.has(front.trim()));
}

/** Adds to a note the cards that it does not have yet, behind all that it holds. */
export function addFlashcards(text: string, cards: readonly Flashcard[]): Edit | Refusal {
	const missing = newCards(text, cards);
	if (missing.length === 0) return 'as-wanted';
	const end = lastEnd(text);
	const ending = endingAt(text, end);
	const isFirst = text.slice(0, end).replace('\ufeff', '') === '';
	const insert = (isFirst ? '' : ending + ending) + textOf(missing, ending);
	return verified(text, { from: end, to: end, insert }, (_, after) => {
		const kinds = new Map(bodyLines(after).map(({ kind, start, end: to }) => [after.slice(start, to), kind]));
		return missing.every(({ lines: [first = ''] }) => kinds.get(first) === 'text') ? null : 'swallowed';
	});
}
