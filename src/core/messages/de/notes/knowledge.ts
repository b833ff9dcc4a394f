import type { KnowledgeWords, StoryNoteWords } from '../../en/notes/knowledge';
import { countInGerman as count } from './count';

export const knowledgeInGerman: KnowledgeWords = {
	what: 'Was es ist',
	how: 'Wie ich darauf antworte',
	next: 'Nächstes Mal',
	where: 'Wo es gefragt wurde',
	followUps: 'Nachfragen',
	asked: 'Gefragt',
	said: 'Was ich gesagt habe',
	better: 'Besser',
	from: 'Aus',
};

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
		`${day}: ` +
		`${graded.map((one) => one.join(' ')).join(', ')}${hints === 0 ? '' : `; ${count(hints, 'Hinweis', 'Hinweise')}`}`,
	strong: (what) => `Stark: ${what}`,
	nextStep: (what) => `Als Nächstes: ${what}`,
	toRead: (what) => `Zum Lesen: ${what}`,
};
