/** What a story is asked, in the language of whoever reads it, and heard in the language in which it is answered. */
import type { LanguageTag } from '../../settings';
import type { QuestionSet } from '../questions';
import { ENGLISH_QUESTIONS } from './en';
import { questionsInChinese } from './zh';

/** The languages that ask in words of their own; nothing of them is made before it is asked for. */
const SETS: Partial<Record<LanguageTag, () => QuestionSet>> = { zh: questionsInChinese };

/** The questions in a language, English where it has none; `said` is what the story says by now. */
export function questionSet(language: LanguageTag, said: string): QuestionSet {
	const asked = SETS[language]?.() ?? ENGLISH_QUESTIONS;
	if (asked !== ENGLISH_QUESTIONS || !/\p{Script=Han}/u.test(said)) return asked;
	const { marks, begin } = questionsInChinese();
	const { kinds, spans, self } = begin;
	return { ...asked, marks, begin: { ...asked.begin, kinds, spans, self } };
}
