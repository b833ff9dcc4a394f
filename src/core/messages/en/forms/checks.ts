/** What the lesson check and the check of the notes show. */
import { count } from '../../../words';

export const checksInEnglish = {
	lessons: 'Check lessons',
	notes: 'Check interview notes',
	line: (line: number, text: string) => `Line ${line}${text === '' ? '' : `: ${text}`}`,
	instead: 'Instead',
	insteadOf: 'Instead:',
	putBeside: 'Put it beside',
	/** Heard behind the button: where it puts what. */
	where: (line: number, skeleton: string) => ` line ${line}: ${skeleton}`,
	read: (notes: number) => `${count(notes, 'note')} read`,
	sharp: (read: string) =>
		`${read}. Nothing to sharpen: every lesson can be seen, and every action has its date, its check and its theme.`,
	sharper: (lines: number, notes: number, read: string) =>
		`${count(lines, 'line')} could be sharper, in ${count(notes, 'note')}; ${read}. It is advice: nothing is changed.`,
	nothing: (interviews: number) => `${count(interviews, 'interview')}, and nothing to check.`,
	toCheck: (lines: number, notes: number) =>
		`${count(lines, 'line')} to check, in ${count(notes, 'note')}. What can be read counts all the same.`,
};
export type CheckMessages = typeof checksInEnglish;
