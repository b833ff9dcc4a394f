/**
 * The values of the data, as people read them. What somebody calls a stage or a result of their own is shown
 * as it is.
 */
import type { QuestionFormName, QuestionLabel, RatingWord } from '../../settings';
import { sectionsInEnglish } from './notes/sections';
import { stageInEnglish } from './notes/stages';
import { labelsInEnglish } from './notes/written';

/** Among words for people the note of an answer is not called as the answer is. */
const labels: Record<QuestionLabel, string> = { ...labelsInEnglish, answerNote: 'Answer note' };

const ratings: Record<RatingWord, string> = {
	poor: 'Poor',
	medium: 'Medium',
	good: 'Good',
	excellent: 'Excellent',
};

const questionForms: Record<QuestionFormName, string> = {
	marks: 'lines with a mark',
	headings: 'headings that ask',
	numbers: 'numbered lists',
	bullets: 'bullets',
};

/** A value as it stands in the notes. */
const asItIs = (value: string): string => value;

export const dataInEnglish = {
	sections: sectionsInEnglish,
	labels,
	ratings,
	questionForms,
	/** A theme's state, or what filters by it. */
	state: asItIs,
	/** What became of a done action. */
	effect: asItIs,
	result: asItIs,
	stage: stageInEnglish,
	method: asItIs,
	check: asItIs,
	rating: asItIs,
	/** What is said under *Did it hold?*. */
	outcome: asItIs,
};
export type DataWords = typeof dataInEnglish;
