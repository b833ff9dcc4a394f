/** What the note of a failure story says. */
import { count } from '../../../words';

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
	next: (what: string) => `Next: ${what}`,
	toRead: (what: string) => `To read: ${what}`,
};
export type StoryNoteWords = typeof storyNoteInEnglish;
