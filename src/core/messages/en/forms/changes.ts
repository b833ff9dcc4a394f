/** Changes that are shown before they are made, and blocks that are written into notes. */
import { count } from '../../../words';

export const changesInEnglish = {
	stillReading: 'Your notes are still being read. Try again in a moment.',
	/** What came of it: the notes that were changed or restored, and those that were not. */
	changed: (notes: number, left: number) =>
		`${count(notes, 'note')} changed.${left === 0 ? '' : ` ${count(left, 'note')} not.`}`,
	restored: (notes: number, left: number) =>
		`${count(notes, 'note')} restored.${left === 0 ? '' : ` ${count(left, 'note')} not.`}`,
	/** A note that was left out, and why. */
	left: (note: string, reason: string) => `${note}: ${reason}`,
	nothing: 'No line of your notes changes.',
	lines: (lines: number, notes: number) =>
		`${count(lines, 'line')} in ${count(notes, 'note')} ${lines === 1 ? 'changes' : 'change'}. Nothing else does.`,
	names: (...names: readonly string[]) => `${names.join(', ')}.`,
	/** What is written into a note as one block. */
	blocks: { brief: 'the brief', week: 'the weekly review' },
	written: (note: string, what: string) => `${note}: ${what} is written.`,
	upToDate: (note: string, what: string) => `${note}: ${what} is up to date.`,
	byHand: {
		title: 'Replace what was changed by hand?',
		why: (what: string, note: string) =>
			`${what.charAt(0).toUpperCase()}${what.slice(1)} in ${note} is not as it was written. Replacing it loses ` +
			'what was changed.',
		asItStands: 'As it stands',
		asItWouldBe: 'As it would be',
		keep: 'Keep it',
		replace: 'Replace it',
	},
};
export type ChangeMessages = typeof changesInEnglish;
