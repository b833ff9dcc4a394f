/**
 * What is written into a note: headings, labels and values, which the reader knows in every language
 * whatever the setting.
 */
import type { QuestionLabel } from '../../../settings';
import { briefNoteInEnglish } from './brief';
import { historyInEnglish } from './history';
import { knowledgeInEnglish, storyNoteInEnglish } from './knowledge';
import { letterInEnglish } from './letter';
import { sectionsInEnglish } from './sections';
import { stageInEnglish } from './stages';
import { weekBlockInEnglish } from './week';

/** How a label of a question is written where it is new. */
export const labelsInEnglish: Record<QuestionLabel, string> = {
	type: 'Type',
	difficulty: 'Difficulty',
	answer: 'My answer',
	answerNote: 'Answer',
	followUp: 'Follow-up',
	hints: 'Hints',
	rating: 'Rating',
	observed: 'Observed',
	cause: 'Cause',
	mode: 'Mode',
	improvement: 'Improvement',
	themes: 'Themes',
	signals: 'Signals',
	complexity: 'Complexity',
	story: 'Story',
};

/** A value that has a word of its own in a language; any other stands as it is. */
const asItIs = (value: string): string => value;

export const writtenInEnglish = {
	headings: sectionsInEnglish,
	labels: labelsInEnglish,
	/** Between a label and its value. */
	colon: ':',
	/** Between two things that a value names. */
	comma: ', ',
	/** Says that there is no theme. */
	none: 'none',
	/** The title of a retro, of what is known of it; a round is a number or a name of its own. */
	title: ({ company, stage, round }: { company: string; stage: string; round: string }) =>
		[company, stageInEnglish(stage), /^\d+$/.test(round) ? `round ${round}` : round]
			.filter((part) => part !== '')
			.join(', '),
	/** A rating with its reason or who gave it behind a comma, as it was chosen. */
	rating: asItIs,
	/** A value of a field or a property, by the word that all languages know. */
	values: {
		method: asItIs,
		check: asItIs,
		outcome: asItIs,
		result: asItIs,
		stage: stageInEnglish,
		rating: asItIs,
		state: asItIs,
		effect: asItIs,
	},
	/** A round, by its number or a name of its own. */
	round: (round: string) => (/^\d+$/.test(round) ? `round ${round}` : round),
	mock: 'mock',
	week: weekBlockInEnglish,
	brief: briefNoteInEnglish,
	history: historyInEnglish,
	knowledge: knowledgeInEnglish,
	story: storyNoteInEnglish,
	/** What one would say to somebody else who had this interview. */
	toAFriend: (words: string) => `To a friend: ${words}`,
	letter: letterInEnglish,
	/** The action that a letter is. */
	letters: { 'thank-you': 'Send a thank-you note', nudge: 'Ask the recruiter how it stands' },
	/** The log of drills: its title, its columns, how a question went. */
	drills: {
		title: 'Drill log',
		columns: { when: 'When', question: 'Question', grade: 'Grade', id: 'Id' },
		grades: { again: 'again', hard: 'hard', good: 'good', easy: 'easy' },
	},
	cards: { answer: (text: string) => `Answer: ${text}`, next: (text: string) => `Next time: ${text}` },
	/** A scenario of the design notebook. */
	notebook: {
		unnamed: 'A design',
		heading: (title: string, day: string) => `${title}, ${day}`,
		from: 'From',
		drew: 'What I drew',
		alternatives: 'Alternatives',
		open: 'Open questions',
	},
	/** A dashboard for Bases. */
	dashboard: {
		views: {
			retros: 'Retros',
			waiting: 'Waiting',
			unfinished: 'Unfinished',
			byCompany: 'By company',
			themes: 'Themes',
		},
		columns: {
			company: 'Company',
			round: 'Round',
			stage: 'Stage',
			date: 'Date',
			themes: 'Themes',
			result: 'Result',
			daysWaiting: 'Days waiting',
			stillToDo: 'Still to do',
		},
		review: 'review',
		close: 'close',
	},
	design: {
		redraw: (about: string) => `Redraw the design from memory: ${about}`,
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
