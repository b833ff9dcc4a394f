/** A language that nobody speaks: English with accents, in brackets, half as long again. What is not in it was never translated. */
import { ENGLISH_MESSAGES, type Messages } from '../../src/core/messages/en/english';
import type { QuestionSet } from '../../src/core/story/questions';
import { ENGLISH_QUESTIONS } from '../../src/core/story/questions/en';

const PLAIN = 'aeiouyAEIOUYcnszCNSZ';
const ACCENTED = 'àéîôûýÀÉÎÔÛÝçñšžÇÑŠŽ';

/** What a text becomes; of what it was made of, only the outermost brackets stay. */
function pseudoText(text: string): string {
	if (text === '') return text;
	const bare = text.replace(/ ?~[~ ]*~(?=⟧)|[⟦⟧~]/gu, '');
	const accented = [...bare].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
	// No language says what is longer in one word.
	const more = '~'.repeat(Math.ceil(bare.length / 2)).replace(/~{8}(?=~)/g, '~~~~~~~~ ');
	return `⟦${accented}${bare.length > 16 ? ' ' : ''}${more}⟧`;
}

/** Every text of a value, and every text that one of its functions gives, but for what stands under some keys. */
function pseudo(value: unknown, kept: readonly string[] = []): unknown {
	if (typeof value === 'string') return pseudoText(value);
	if (typeof value === 'function')
		return (...given: unknown[]) => pseudo(Reflect.apply(value, undefined, given));
	if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
	if (Array.isArray(value)) return value.map((one: unknown) => pseudo(one, kept));
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, kept.includes(key) ? one : pseudo(one, kept)]),
	);
}

/** What is said in it; what stands between the parts of a line is no word. */
export const PSEUDO: Messages = (() => {
	const made = pseudo(ENGLISH_MESSAGES) as Messages;
	return { ...made, tag: 'en', rows: { ...made.rows, comma: ', ' } };
})();

const NO_WORDS =
	'id phase area section sections question followUps levels scenarios scenario mark rule asks with without against answeredBy';

/** The questions of a story in it; what names something in the code stays. */
export const PSEUDO_QUESTIONS = {
	...(pseudo(ENGLISH_QUESTIONS, NO_WORDS.split(' ')) as QuestionSet),
	followUps: pseudo(ENGLISH_QUESTIONS.followUps, NO_WORDS.split(' ')) as QuestionSet['followUps'],
};

/** What an element says to people: its texts, and what it is called for those who listen. */
export function saidIn(element: HTMLElement): string[] {
	const texts: string[] = [];
	for (const one of [element, ...element.querySelectorAll('*')]) {
		for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
			texts.push(one.getAttribute(name) ?? '');
		for (const node of one.childNodes)
			if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
	}
	return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** What an element says that is in no brackets and holds a Latin word. */
export const untranslated = (element: HTMLElement): string[] =>
	saidIn(element).filter((text) => /\p{Script=Latin}{2,}/u.test(text.replace(/⟦[^⟧]*⟧/gu, '')));
