/** What the note of a theme, the note with an answer, and the note of a failure story say. */
import { count } from '../../../words';

export const knowledgeInEnglish = {
	what: 'What it is',
	how: 'How I answer it',
	next: 'Next time',
	where: 'Where it was asked',
	followUps: 'Follow-ups',
	asked: 'Asked',
	said: 'What I said',
	better: 'Better',
	from: 'From',
};
export type KnowledgeWords = typeof knowledgeInEnglish;

export const storyNoteInEnglish = {
	headings: {
		happened: 'What happened',
		noticed: 'Signals I noticed',
		missed: 'Signals I missed',
		did: 'What I did, in order',
		now: 'What I do differently now',
		tested: 'Tested since',
		pattern: 'The pattern',
		sessions: 'Sessions',
	},
	/** The areas of a scorecard and their grades, as a session names them. */
	areas: {
		ownership: 'ownership',
		detection: 'detection',
		recovery: 'recovery',
		lesson: 'lesson',
		pattern: 'pattern',
	},
	grades: { novice: 'novice', intermediate: 'intermediate', expert: 'expert' },
	session: (day: string, graded: readonly (readonly [area: string, grade: string])[], hints: number) =>
		`${day}: ${graded.map((one) => one.join(' ')).join(', ')}${hints === 0 ? '' : `; ${count(hints, 'hint')}`}`,
	strong: (what: string) => `Strong: ${what}`,
	nextStep: (what: string) => `Next: ${what}`,
	toRead: (what: string) => `To read: ${what}`,
};
export type StoryNoteWords = typeof storyNoteInEnglish;
