/** What practice writes besides drills, each shown first. */
import { count } from '../../../words';

export const practiceFormsInEnglish = {
	makeTheme: {
		title: 'Make it a theme',
		add: 'Add theme',
		why:
			'The question fails again and again. As a theme of its own it gets actions, a knowledge note and a ' +
			'place in the tracker.',
	},
	mergeLogs: {
		title: 'Merge the copies of the drill log',
		merge: 'Merge',
		why: 'The log gets the rows that only a copy has, as they stand there. Its own rows stay as they are.',
		stay: (copies: number, ...names: readonly string[]) =>
			`${names.join(', ')} ${copies === 1 ? 'stays as it is. Delete it' : 'stay as they are. Delete them'} ` +
			'yourself once the rows are merged.',
		unread: (rows: number) =>
			`${count(rows, 'row')} there cannot be read and will not be merged. Look before you delete.`,
	},
	cards: {
		title: 'Export as flashcards',
		reader: 'The plugin Spaced Repetition reads these cards. Nothing comes back from there.',
		cards: 'The cards',
		close: 'Close',
		cancel: 'Cancel',
		export: 'Export',
		/** What exporting writes, and what of it is there already. */
		wanted(wanted: number, known: number, path: string, isNew: boolean): string {
			const where = isNew ? `written into a new note, ${path}` : `added at the end of ${path}`;
			const stay =
				known === 1 ? 'is there already and stays as it is' : 'are there already and stay as they are';
			const kept = known === 0 ? '' : ` ${count(known, 'card')} ${stay}.`;
			return wanted === 0
				? `There is no new card to write.${kept}`
				: `${count(wanted, 'card')} will be ${where}:${kept}`;
		},
		written: (cards: number, note: string) => `${count(cards, 'card')} written into ${note}.`,
	},
};
export type PracticeFormMessages = typeof practiceFormsInEnglish;
