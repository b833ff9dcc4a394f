/** What several views show: themes, evidence, actions, weak points, interviews ahead, changes of notes. */
import { count, times } from '../../words';
import { whyInEnglish } from './notes/why';

/** When an action is due, as a group of rows. */
const groups = { overdue: 'Overdue', 'this-week': 'This week', later: 'Later', 'no-date': 'No date' };

export const rowsInEnglish = {
	groups,
	reading: 'Reading your notes…',
	any: 'Any',
	state: 'State',
	stage: 'Stage',
	company: 'Company',
	period: 'Period',
	/** Above the titles of a table that sort it, where they stand in a line. */
	sortBy: 'Sort by',
	periods: { 30: 'Last 30 days', 90: 'Last 90 days', 365: 'Last year' },
	mock: (who: string) => (/mock/i.test(who) ? who : `${who} (mock)`),
	round: (number: number) => `R${number}`,
	ofRound: (who: string, round: string) => `${who}, ${round}`,
	inDays(days: number): string {
		if (days === 0) return 'today';
		return days === 1 ? 'tomorrow' : `in ${days} days`;
	},
	/** What stands between two parts of a line. */
	comma: ', ',
	noDate: 'no date',
	prepare: 'Prepare',
	openBrief: 'Open brief',
	improving: (held: number, needed: number) => `improving, ${held} of ${needed}`,
	mocksOnly: 'improving, mocks only',
	untested: 'untested',
	/** Why a theme is in its state. */
	untestedForDays: (failed: number, days: number) =>
		`failed ${times(failed)} · not tested for ${count(days, 'day')}`,
	untestedInInterviews: (failed: number, interviews: number) =>
		`failed ${times(failed)} · not tested in ${count(interviews, 'interview')}`,
	heldThenFailed: (held: number, seen: string) => `held ${times(held)}, then failed ${seen}`,
	failedAgain: (seen: string) => `failed again ${seen}`,
	firstFailed: (where: string, seen: string, held: number) =>
		`first failed at ${where} ${seen}${held > 0 ? `, after it held ${times(held)}` : ''}`,
	heldAt: (held: number, where: string, day: string) => `held ${times(held)} · ${where}, ${day}`,
	neverFailed: (held: number, seen: string) => `held ${times(held)}, never failed · ${seen}`,
	notInInterview: (held: number) => `held ${times(held)}, not yet in an interview`,
	failedThenHeld: (failed: number, seen: string) => `failed ${times(failed)}, held ${seen}`,
	failed: (failed: number, seen: string) => `failed ${times(failed)} · ${seen}`,
	bars(failed: number, held: number): string {
		const failedText = failed === 0 ? 'Never failed' : `Failed ${times(failed)}`;
		return `${failedText}, ${held === 0 ? 'never held' : `held ${times(held)}`}`;
	},
	/** What is heard beside a mark of evidence. */
	heldSpoken: 'held',
	failedSpoken: 'failed',
	daysLate: (days: number) => `${count(days, 'day')} late`,
	today: 'today',
	tomorrow: 'tomorrow',
	awaiting: (day: string | null) => `${day === null ? '' : `done ${day}`}; the next interview decides`,
	unproven: (day: string | null) => `${day === null ? '' : `done ${day}`}, not tested since`,
	checkedBy: (check: string) => `checked by ${check.replace(/-/g, ' ')}`,
	noBox: 'This line of the note has no box to tick',
	nameIt: (theme: string, text: string) => `Name it ${theme}: ${text}`,
	newTheme: 'New theme',
	notATheme: 'Not a theme',
	timesInOneNote: (lines: number) => `${lines} times in one note`,
	inNotes: (notes: number) => `in ${notes} notes`,
	linesThatSay: (text: string) => `Lines that say: ${text}`,
	nameOfTheme: (text: string) => `Name of the theme: ${text}`,
	theme: 'Theme',
	name: 'Name it',
	stillInPlace: (name: string) => `Still in place? ${name}`,
	yes: 'Yes',
	no: 'No',
	changes: {
		left: 'Notes that stay as they are',
		lines: 'Lines that change',
		line: (number: number) => `Line ${number}`,
		before: 'Before:',
		after: 'After:',
		nothingYet: 'nothing yet',
		goes: 'this line goes',
	},
	...whyInEnglish,
};
export type RowMessages = typeof rowsInEnglish;
