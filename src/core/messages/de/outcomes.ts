import type { OutcomeMessages } from '../en/outcomes';
import { countInGerman as count } from './notes/count';

export const outcomesInGerman: OutcomeMessages = {
	title: 'Alle Gespräche',
	empty:
		'Hier stehen alle deine Gespräche nebeneinander, mit dem, was aus ihnen wurde. Schreib das erste ' +
		'auf, um anzufangen.',
	waiting: 'Ergebnis steht aus',
	waits: (detail, days) => `${detail} · wartet ${days}`,
	sinceToday: 'seit heute',
	days: (number) => count(number, 'Tag', 'Tage'),
	columns: {
		company: 'Firma',
		date: 'Datum',
		round: 'Runde',
		stage: 'Gesprächsart',
		result: 'Ergebnis',
		waiting: 'Wartet',
		lesson: 'Wichtigste Lehre',
	},
	interviews: 'Gespräche',
	together: 'Gleiche Firma zusammen',
	found: (number) => count(number, 'Gespräch', 'Gespräche'),
	foundOf: (number, all) => `${number} von ${count(all, 'Gespräch', 'Gesprächen')}`,
	noMatch: 'Kein Gespräch passt zu diesem Filter.',
	noNote: 'Noch kein Gespräch hat eine Notiz.',
	rounds: (number) => count(number, 'Runde', 'Runden'),
	upcoming: 'kommt noch',
	mock: 'Probe',
};
