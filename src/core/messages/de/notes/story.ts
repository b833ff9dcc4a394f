import type { StoryNoteWords } from '../../en/notes/story';
import { countInGerman as count } from './count';

export const storyNoteInGerman: StoryNoteWords = {
	headings: {
		happened: 'Was geschah',
		noticed: 'Anzeichen, die ich bemerkte',
		missed: 'Anzeichen, die ich übersah',
		did: 'Was ich tat, der Reihe nach',
		now: 'Was ich heute anders mache',
		tested: 'Seither erprobt',
		pattern: 'Das Muster',
		sessions: 'Übungen',
	},
	areas: {
		ownership: 'Verantwortung',
		detection: 'Erkennen',
		recovery: 'Eindämmen',
		lesson: 'Lehre',
		pattern: 'Muster',
	},
	grades: { novice: 'Anfang', intermediate: 'fortgeschritten', expert: 'sehr gut' },
	session: (day, graded, hints) =>
		`${day}: ${graded.map((one) => one.join(' ')).join(', ')}${hints === 0 ? '' : `; ${count(hints, 'Hinweis', 'Hinweise')}`}`,
	strong: (what) => `Stark: ${what}`,
	next: (what) => `Als Nächstes: ${what}`,
	toRead: (what) => `Zum Lesen: ${what}`,
};
