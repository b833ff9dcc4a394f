/**
 * The words for notes, by the language that a vault has for them; of others than English nothing is made before
 * it is asked for.
 */
import type { LanguageTag } from '../settings';
import { writtenInEnglish, type WrittenWords } from './en/notes/written';
import { writtenInGerman } from './de/notes/written';
import { writtenInSpanish } from './es/notes/written';
import { writtenInChinese } from './zh/notes/written';

const WRITTEN: Record<LanguageTag, () => WrittenWords> = {
	en: () => writtenInEnglish,
	zh: writtenInChinese,
	de: writtenInGerman,
	es: writtenInSpanish,
};

/** What is written into notes in a language. */
export const writtenIn = (language: LanguageTag): WrittenWords => WRITTEN[language]();
