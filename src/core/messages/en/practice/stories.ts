/** The failure stories: all of them, a session, its scorecard, and the form of a new one. */
import { count } from '../../../words';
import { storyNoteInEnglish } from '../notes/knowledge';

export const storiesInEnglish = {
	title: 'Failure story',
	all: 'All stories',
	howToPractise: 'How to practise',
	gone: 'This story is not there any more.',
	back: 'Back',
	backToQuestions: 'Back to the questions',
	/** What the values of its note are called. */
	scenarios: {
		'execution-failure': 'Work that failed',
		'wrong-decision': 'A decision that was wrong',
		'rejected-feedback': 'Feedback first rejected',
	},
	scales: { day: 'A day', week: 'A week', quarter: 'A quarter', year: 'A year' },
	levels: { swe: 'Engineer', senior: 'Senior engineer', staff: 'Staff engineer' },
	areas: storyNoteInEnglish.areas,
	grades: storyNoteInEnglish.grades,
	/** Several areas of one grade. */
	gradedAs: (areas: string, grade: string) => `${areas} ${grade}`,
	/** Between the grades. */
	semicolon: '; ',
	begin: {
		first: 'A failure that you can tell well is worth more than a success. Begin with the first one.',
		placeholder: 'A sentence or two, as you would say them',
		where: 'Go on asks what you call it. Nothing is written before.',
		goOn: 'Go on',
		or: 'Or begin with',
		form: 'A form',
		/** What led to the kind that was chosen. */
		led: (words: readonly string[]) =>
			`Your words led to the kind below: ${words.map((word) => `“${word}”`).join(', ')}. Choose another one if ` +
			'it is not that.',
	},
	help: {
		title: 'Help with the whole answer',
		calm: 'Before you begin',
		shape: 'The order',
		holds: 'What a strong answer holds',
		frame: 'A frame to fill in',
		later: 'The rest is asked for once the failure is told.',
	},
	question: {
		phases: 'Phases',
		time: (minutes: number, gone: number) => `About ${count(minutes, 'minute')} for this part, ${gone} gone`,
		timeIsOver: (minutes: number) =>
			`The ${minutes} minutes for this part are over: finish the thought, then go on. Nothing is counted.`,
		lessonFirst: 'Lesson first: name the change before you tell the story.',
		placeholder: 'Type it as you would say it, or as an outline',
		/** Around the heading under which the answer goes. */
		where: {
			typed: 'Saving adds this to the note, under ',
			untyped: 'What you save is added to the note, under ',
			end: '.',
		},
		next: 'Next',
		save: 'Save and next',
		hints: 'Hints',
		hintNames: {
			nudge: 'A nudge',
			direction: 'A direction',
			structure: 'A structure',
			example: 'An example',
		},
		hint: (name: string) => `Hint: ${name.toLowerCase()}`,
		expected: 'What is expected of you here',
		said: 'In the note so far',
		missing: (part: string) =>
			`Before the rest is asked, one thing is missing in the note: ${part}. Answer it here, or press Next to ` +
			'go on without it.',
	},
	ways: {
		ask: 'This story has been told before. How do you want to practise it?',
		again: 'Tell it again',
		lessonFirst: 'Lesson first',
		rate: 'Rate it',
		hint:
			'Lesson first is a drill: you name the change before you tell the story. If that is hard, the ' +
			'change is not concrete yet.',
		alone: 'One area alone',
		aloneHint: 'Its questions, and its rating at the end.',
		sessions: 'Sessions',
	},
	scorecard: {
		ask: 'How did you tell it?',
		hint: 'The rating is yours. Beside it stands what the rules found, with your words that led to it.',
		unrated: 'Rate all five areas, and what was found for the story and what comes next stand here.',
		unratedAlone: 'Rate it, and what was found for the story and what comes next stand here.',
		noStrength: 'The rules found nothing yet that speaks for it. That is an answer too.',
		strengths: (number: number): string => (number === 3 ? 'Three strengths' : 'Strengths'),
		improvements: (number: number): string => (number === 3 ? 'Three improvements' : 'Improvements'),
		toRead: 'To read',
		since: 'Since the last time',
		changed: (area: string, last: string, grade: string) => `${area}: ${last}, now ${grade}`,
		last: (day: string, grade: string) => `${day}: ${grade}`,
		/** Around the heading under which the session goes; the property is of the one area that was practised. */
		where: {
			all: "Saving sets the five properties of the note and adds today's line, with all of the above, under ",
			one: (property: string) =>
				`Saving sets the property ${property} of the note and adds today's line, with all of the above, under `,
			end: '.',
		},
		save: 'Save scorecard',
		saved: (note: string) => `The scorecard is in ${note}.`,
		found: (area: string) => `Found for ${area.toLowerCase()}`,
		notFound: (improve: string) => `Not found. ${improve}`,
	},
	overview: {
		stories: (number: number) => count(number, 'story', 'stories'),
		add: 'New failure story',
		habits: 'Still in place?',
		habitsHint: 'What you said you do differently now, and have not confirmed for a while.',
		neverConfirmed: 'never confirmed',
		lastKnown: (ago: string) => `last known ${ago}`,
		knownToday: 'known today',
		yours: 'Your stories',
		practise: 'Practise',
		practiseStory: (name: string) => `Practise ${name}`,
		overused: ' often enough: find another one',
		cover: 'What they cover',
		coverHint: 'The best rating that any story of its kind has in each area.',
		coverTable: 'What they cover, table',
		kind: 'Kind',
		noStory: 'no story yet',
		notRated: ' not rated',
		scales: 'Scales',
		missing: 'missing',
		pattern: 'The pattern',
		patternHint: 'A theme that more than one story shares.',
		telling: (where: string, day: string, rating: string | null) =>
			`${where}, ${day}${rating === null ? '' : `: ${rating}`}`,
	},
	form: {
		title: 'New failure story',
		name: 'Title',
		namePlaceholder: 'What you call it',
		scenario: 'What failed',
		scale: 'How long',
		level: 'Level',
		notSaid: 'Not said',
		themes: 'Themes',
		themesPlaceholder: 'With commas between them',
		createOnly: 'Create note only',
		create: 'Create and practise',
		nameIt: 'What do you call this story? A title is all that is needed.',
	},
};
export type StoryMessages = typeof storiesInEnglish;
