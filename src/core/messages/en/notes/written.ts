/** What a new note says: headings and labels, which the reader knows in every language whatever the setting. */
import { sectionsInEnglish } from './sections';

export const writtenInEnglish = {
	headings: sectionsInEnglish,
	/** A label of a question, by what it is called in English. */
	label: (english: string): string => english,
	/** Between a label and its value. */
	colon: ':',
	design: {
		heading: 'Redrawing the design',
		remark:
			'Draw it once more without looking. Whatever is missing from the second drawing belongs in the plan.',
		lines: [
			'Requirements and limits that I said aloud',
			'Where I scaled it, and what that cost in consistency',
			'A real system that I compared it with',
			'Still open for me',
		],
	},
};
export type WrittenWords = typeof writtenInEnglish;
