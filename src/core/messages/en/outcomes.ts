/** The tab of all interviews. */
import { count } from '../../words';

export const outcomesInEnglish = {
	title: 'Outcomes',
	empty:
		'Here all your interviews stand side by side, with what came of them. Write down the first one to begin.',
	waiting: 'Waiting for results',
	/** What waits, since when, and how long. */
	waits: (detail: string, days: string) => `${detail} · waiting ${days}`,
	sinceToday: 'since today',
	days: (number: number) => count(number, 'day'),
	columns: {
		company: 'Company',
		date: 'Date',
		round: 'Round',
		stage: 'Stage',
		result: 'Result',
		waiting: 'Waiting',
		lesson: 'Key lesson',
	},
	interviews: 'Interviews',
	together: 'Same company together',
	found: (number: number) => count(number, 'interview'),
	foundOf: (number: number, all: number) => `${number} of ${count(all, 'interview')}`,
	noMatch: 'No interview matches this filter.',
	noNote: 'No interview has a note yet.',
	rounds: (number: number) => count(number, 'round'),
	/** What the table says of one that is ahead, and of one among friends. */
	upcoming: 'upcoming',
	mock: 'mock',
};
export type OutcomeMessages = typeof outcomesInEnglish;
