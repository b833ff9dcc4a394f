/** Practice: the drill, the question bank, the rehearsal before a round. */
import { count, times } from '../../../words';

/** The answers to *How did it go?*. */
const grades = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };
/** The same within a sentence. */
const graded = { again: 'again', hard: 'hard', good: 'good', easy: 'easy' };

export const practiceInEnglish = {
	title: 'Practice',
	empty: 'Here you practise the questions that you were asked. Write down the first interview to begin.',
	dueNow: 'Due now',
	copies: (copies: number) =>
		(copies === 1
			? 'A sync program made a copy of your drill log'
			: `Sync programs made ${copies} copies of your drill log`) +
		', with rows that the log does not have. They count already.',
	merge: (copies: number): string => (copies === 1 ? 'Merge the copy' : 'Merge the copies'),
	stories: 'Failure stories',
	practise: 'Practise',
	practiseStory: (name: string) => `Practise ${name}`,
	newStory: 'New failure story',
	storiesHint: 'Tell one failure as you would in an interview, part by part, and see what is missing.',
	allStories: 'All stories, and what they cover',
	notTold: 'not told yet',
	told: (number: number) => `told ${times(number)}`,
	grades,
	graded,
	gradedAs: (question: string, grade: string) => `${question}: ${grade}`,
	undo: (what: string) => `Undo: ${what}`,
	undoGrade: (question: string, grade: string) => `Undo: ${question}, ${grade}`,
	howWasIt: 'How did it go?',
	question: 'The question',
	progress: (at: number, all: number) => `${at} of ${all}`,
	followUps: 'Follow-ups',
	history: 'History',
	showHistory: 'Show history',
	hideHistory: 'Hide history',
	showFollowUps: 'Show follow-ups',
	hideFollowUps: 'Hide follow-ups',
	startTimer: 'Start timer',
	stopTimer: 'Stop timer',
	openAnswer: 'Open answer note',
	/** What is heard before the day on which an answer makes it come again. */
	nextOn: 'next on ',
	/** What stands behind who asked, and how it went. */
	answered: (how: string) => `, ${how}`,
	cause: (text: string) => `Cause: ${text}`,
	improvement: (text: string) => `Improvement: ${text}`,
	notRated: 'not rated',
	rated: (rating: string, reason: string) => `${rating}, ${reason}`,
	inPractice: 'Practice',
	time: (minutes: number, seconds: number) => `${count(minutes, 'minute')}, ${count(seconds, 'second')}`,
	/** When a question is due, or since when. */
	neverAnswered: 'never answered',
	dueToday: 'due today',
	dueOn: (day: string) => `due on ${day}`,
	dueSince: (day: string) => `due since ${day}`,
	today: 'today',
	tomorrow: 'tomorrow',
	since: (day: string) => `since ${day}`,
	/** What is said where no question is left. */
	nothingDue: 'Nothing is due today.',
	next: (questions: number, day: string) => `Next: ${count(questions, 'question')} on ${day}.`,
	practised: (questions: number, grades: string) => `${count(questions, 'question')} practised: ${grades}.`,
	countGraded: (number: number, grade: string) => `${number} ${grade}`,
	bank: {
		title: 'Question bank',
		columns: {
			title: 'Question',
			type: 'Type',
			asked: 'Asked',
			companies: 'Companies',
			answers: 'Answers',
			last: 'Last',
			due: 'Due',
		},
		acts: 'Do',
		questions: (number: number) => count(number, 'question'),
		foundOf: (found: number, all: number) => `${found} of ${count(all, 'question')}`,
		exportCards: 'Export as flashcards',
		noMatch: 'No question matches this filter.',
		text: 'Text',
		filter: 'Filter questions',
		theme: 'Theme',
		dueOnly: 'Due only',
		asked: (number: number) => `asked ${times(number)}`,
		last: 'last ',
		due: 'due ',
		overcame: 'overcame',
		inARow: (failed: number) => `failed ${times(failed)} in a row`,
		answer: (rating: string, day: string, isDrill: boolean) =>
			`${rating}${isDrill ? ' in practice' : ''} ${day}`,
		makeTheme: 'Make it a theme',
		practiseNow: 'Practise now',
		toAnswer: 'Turn into an answer note',
		openAnswer: 'Open the answer note',
	},
	rehearsal: {
		title: 'Two minutes before',
		plan: 'The plan',
		rehearsed: (plans: number) => `${count(plans, 'plan')} rehearsed. Go in.`,
		cue: (cue: string) => `If ${cue}, then I …`,
		sayIt: 'Say it aloud, then look.',
		reveal: 'Reveal',
		said: { again: 'Not quite', good: 'I had it' },
	},
};
export type PracticeMessages = typeof practiceInEnglish;
