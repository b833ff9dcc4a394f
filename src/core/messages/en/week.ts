/** The weekly review. */
import { dayOfWeek } from '../../day';
import { count, monthName, times, WEEKDAYS } from '../../words';

const yearOf = (day: string): string => day.slice(0, 4);
const dayAndMonth = (day: string): string => `${Number(day.slice(8))} ${monthName(day)}`;
/** `22 November 2026`. */
const longDay = (day: string): string => `${dayAndMonth(day)} ${yearOf(day)}`;

function startOf(first: string, last: string): string {
	if (first.slice(0, 7) === last.slice(0, 7)) return String(Number(first.slice(8)));
	return yearOf(first) === yearOf(last) ? dayAndMonth(first) : longDay(first);
}

export const weekInEnglish = {
	title: 'Weekly review',
	empty: 'Here you look back at each week of your search. Write down the first interview to begin.',
	week: (number: number) => `Week ${number}`,
	month: (first: string) => `${monthName(first)} ${yearOf(first)}`,
	/** `16 to 22 November 2026`; a month or a year is said twice only where there are two. */
	span: (first: string, last: string) => `${startOf(first, last)} to ${longDay(last)}`,
	ahead: (days: string) => `${days}, still to come`,
	dueDay: (day: string) => `${WEEKDAYS[dayOfWeek(day)]}, ${longDay(day)}`,
	sections: {
		interviews: 'Interviews',
		missed: 'Not done in time',
		results: 'Results',
		changes: 'Themes that changed',
		actions: 'Actions',
		todo: 'To do',
		waiting: 'Waiting for results',
		wins: 'Wins',
		habits: 'Habits',
		wrong: 'What went wrong',
		next: 'Next interviews',
	},
	noInterview: { week: 'No interview was held in this week.', month: 'No interview was held in this month.' },
	noChange: 'No theme changed its state.',
	noAction: 'Nothing was due, done or judged.',
	noWaiting: 'Every interview has its result.',
	noWin: { week: 'None in this week.', month: 'None in this month.' },
	celebrate: 'Which of these do you celebrate, and how?',
	questionsDue: (number: number) => `${count(number, 'question')} due`,
	practise: 'Practise',
	noThemeYet: 'no theme yet',
	inFigures: (period: string) => `${period} in figures`,
	previous: { week: 'Previous week', month: 'Previous month' },
	current: { week: 'This week', month: 'This month' },
	following: { week: 'Next week', month: 'Next month' },
	lookBack: 'Look back at',
	spans: { week: 'Week', month: 'Month' },
	write: 'Write into weekly note',
	then: 'then',
	change: { week: 'One change for next week', month: 'One goal for next month' },
	example: {
		week: 'When a question names a built-in, I write its contract first',
		month: 'Ten estimates aloud, before breakfast',
	},
	chosen: { week: 'The change for this week', month: 'The goal for this month' },
	didYou: 'Did you do it?',
	nextTells: 'The next interview in which it comes up tells whether it went well.',
	allResolved: 'Which goal do you set anew? Every theme is resolved.',
	notResolved: 'Which goal do you set anew? These are not resolved yet.',
	unresolved: 'Not resolved yet',
	noHome: 'It becomes an action in the note of an interview, and there was none by then.',
	addAsAction: 'Add as action',
	becomesAction: (day: string) => `It becomes one action, due on ${day}.`,
	lineGoes: (note: string) => `This line goes under the improvement plan of ${note}:`,
	theme: 'Theme',
	none: 'None',
	round: (number: number) => `round ${number}`,
	figures: {
		interviews: (number: number, mocks: number) =>
			`${number === 1 ? 'interview' : 'interviews'}${mocks === 0 ? '' : `, ${count(mocks, 'mock')}`}`,
		of: (number: number) => `of ${number}`,
		held: (cameUp: number) => `${cameUp === 1 ? 'theme' : 'themes'} held`,
		validated: (number: number) => `${number === 1 ? 'action' : 'actions'} validated`,
		ineffective: (number: number) => `${number === 1 ? 'action' : 'actions'} ineffective`,
	},
	toReview: (number: number) => `${number === 1 ? 'one' : number} to review`,
	passes: (reviewed: number, passes: number) =>
		reviewed === 0
			? `${count(passes, 'pass', 'passes')} not reviewed`
			: `${reviewed} of ${count(passes, 'pass', 'passes')} reviewed`,
	failed: (themes: string) => `failed: ${themes}`,
	held: (themes: string) => `held: ${themes}`,
	mock: 'mock',
	review: (time: string) => `review: ${time}`,
	due: (day: string) => `due ${day}`,
	sameDay: 'the same day',
	daysAfter: (days: number) => `${count(days, 'day')} after the interview`,
	timeToAsk: 'it is time to ask how it stands',
	since: (day: string) => `since ${day}`,
	waitsToday: 'today',
	days: (number: number) => count(number, 'day'),
	failedAt: (who: string) => `failed at ${who}`,
	heldAt: (who: string) => `held at ${who}`,
	differently: (day: string) => `done differently since ${day}`,
	stillAsked: 'Still in place?',
	stillInPlace: 'still in place',
	done: (day: string) => `done ${day}`,
	late: (days: number) => `${count(days, 'day')} late`,
	ineffective: 'ineffective',
	validated: 'validated',
	doneMark: 'done',
	doneAwaiting: 'done, awaiting',
	awaiting: 'awaiting',
	nextDecides: (day: string) => `${day}; the next interview decides`,
	overcame: (question: string, failedAt: string, rating: string, passedAt: string) =>
		`${question}: failed at ${failedAt}, ${rating} at ${passedAt}`,
	between: (actions: number) => `${count(actions, 'action')} in between`,
	resolved: (theme: string) => `${theme} is resolved`,
	inARow: (theme: string, held: number) => `${theme} held ${times(held)} in a row`,
};
export type WeekMessages = typeof weekInEnglish;
