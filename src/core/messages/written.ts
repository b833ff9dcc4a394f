/**
 * The words for notes, by the language that a vault has for them; of Chinese nothing is made before it is
 * asked for.
 */
import type { Settings } from '../settings';
import { writtenInEnglish, type WrittenWords } from './en/notes/written';
import { writtenInChinese } from './zh/notes/written';

export type NoteLanguage = Settings['notesLanguage'];

const WRITTEN: Record<NoteLanguage, () => WrittenWords> = {
	en: () => writtenInEnglish,
	zh: writtenInChinese,
};

/** What is written into notes in a language. */
export const writtenIn = (language: NoteLanguage): WrittenWords => WRITTEN[language]();
