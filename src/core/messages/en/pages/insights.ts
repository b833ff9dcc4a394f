/** The insights, and the same as Markdown. */
import { count, monthName, times } from '../../../words';

/** In which way an answer failed. */
const modes = {
	'too-long': 'too long',
	'too-vague': 'too vague',
	'no-structure': 'no structure',
	'missed-requirement': 'missed a requirement',
	'did-not-ask': 'did not ask',
	'weak-example': 'weak example',
	'no-figure': 'no figure',
	'knowledge-gap': 'knowledge gap',
	'too-slow': 'too slow',
	nerves: 'nerves',
};

/** How often one's own rating was the better one, the worse one, and the same. */
interface Ratings {
	better: number;
	worse: number;
	same: number;
}

export const insightsInEnglish = {
	title: 'Insights',
	empty: 'Here you see what many interviews say together. Write down the first one to begin.',
	interviews: (number: number) => count(number, 'interview'),
	copy: 'Copy as Markdown',
	copied: 'The insights are on the clipboard.',
	notCopied: 'The clipboard could not be written to.',
	kind: 'Kind',
	kinds: { real: 'real', mock: 'mock' },
	evidence: (title: string) => `Evidence for ${title}`,
	notesOf: (name: string, notes: string) => `${name}: ${notes}`,
	/** A note that a figure comes from: who, when, and what it says. */
	noteRow: (who: string, day: string, text: string) => `${who}, ${day}${text === '' ? '' : `: ${text}`}`,
	moreNeeded: (missing: number) => `, ${missing} more needed`,
	months: {
		title: 'Themes by month',
		hint: 'How often each theme failed; a tick where it only held.',
		table: 'Themes by month, table',
		theme: 'Theme',
		name: (worst: string) => `Themes by month: ${worst}`,
		nothingFailed: 'nothing has failed',
		worst: (theme: string, failed: number) => `${theme} failed most, ${times(failed)}`,
		month(month: string, today: string): string {
			const name = monthName(month).slice(0, 3) || month;
			return month.slice(0, 4) === today.slice(0, 4) ? name : `${name} ${month.slice(0, 4)}`;
		},
		/** A theme in a month. */
		cell: (theme: string, month: string) => `${theme}, ${month}`,
		failedAndHeld: (cell: string, failed: number, held: number) =>
			`${cell}: ${[failed === 0 ? '' : `${failed} failed`, held === 0 ? '' : `${held} held`]
				.filter((part) => part !== '')
				.join(', ')}`,
	},
	stages: {
		title: 'Stages',
		hint: 'How many rounds you passed at each stage.',
		stage: 'Stage',
		passed: 'Passed',
		none: 'No stage',
		noAnswer: 'no answer yet',
		name: (passed: number, answers: number) => `Stages: passed ${passed} of ${count(answers, 'answer')}`,
		rate: (passed: number, answers: number) => `${passed} of ${answers}`,
		range: (rate: string, low: string, high: string) => `${rate}, ${low} to ${high}`,
		waiting: (number: number) => `${number} waiting`,
		withdrawn: (number: number) => `${number} withdrawn`,
		mocks: (number: number) => count(number, 'mock'),
	},
	predictions: {
		title: 'Predictions',
		name: (brier: string, bias: string, interviews: number) =>
			`Predictions: Brier score ${brier}, ${bias}, over ${count(interviews, 'interview')}`,
		/** What the guesses are worth. */
		said: (sure: string, right: number, all: number) => `${sure} (${right} of ${all}).`,
		sure: {
			right: 'You are about as sure as you should be',
			sure: 'You are surer than you should be',
			modest: 'You are less sure than you could be',
		},
		noBias: 'neither too sure nor too modest',
		tooSure: (percent: string) => `${percent} too sure`,
		tooModest: (percent: string) => `${percent} too modest`,
		hint: (brier: string, bias: string) =>
			`What you expected before a round (the ring), and how often it came true (the dot). Brier score ${brier} ` +
			`(0 is perfect, 0.25 a coin), ${bias}.`,
		bin: (from: number, to: number) => `${from} to ${to} %`,
		none: 'none',
		passed: (passed: number, all: number) => `passed ${passed} of ${all}`,
		guessed: (percent: string, result: string) => `${percent}, ${result}`,
		noneHere: 'no prediction here',
		expected: (percent: string) => `expected ${percent}`,
		answered: (number: number) => `${count(number, 'prediction')} with an answer`,
		score: (brier: string, bias: string, interviews: number) =>
			`Brier score ${brier}, ${bias}, over ${count(interviews, 'interview')}`,
		expectedHead: 'Expected',
		cameTrue: 'Came true',
	},
	state: {
		title: 'State',
		hint: 'What you noted of yourself, over time.',
		stress: 'Stress',
		selfRating: 'Self-rating',
		name: (label: string, values: string, most: number) => `${label}: ${values}, from 1 to ${most}`,
		more: (number: number) => `${number} more`,
		latest: (value: number, most: number) => `${value} of ${most}`,
		needed: (missing: number) => `${missing} more needed for a line`,
	},
	reasons: {
		title: 'Reasons',
		hint: 'What companies said, beside what you thought it was.',
		name: (reason: string, theirs: number, own: number) =>
			`Reasons: ${reason}, said ${theirs} times by them and ${own} by you`,
		sides: (theirs: number, own: number) => `they ${theirs}, you ${own}`,
		blindSpot: 'A blind spot: they say it, you never do',
		worry: 'A worry: you say it, they never do',
		reason: 'Reason',
		they: 'They',
		you: 'You',
	},
	failing: {
		title: 'In which way answers fail',
		modes,
		sentence: (failed: number, said: number, topics: number, mode: string) =>
			`${failed} of ${count(said, 'failure')}${topics < 2 ? '' : ` in ${topics} topics`} are: ${mode}.`,
		row: (mode: string, words: string, who: string, day: string) => `${mode}: ${words}; ${who}, ${day}`,
	},
	observed: {
		title: 'Own against observed',
		sentence(all: number, { better, worse, same }: Ratings): string {
			const found: [string, number][] = [
				['better', better],
				['worse', worse],
				['the same', same],
			];
			const parts = found.filter(([, cases]) => cases > 0).map(([word, cases]) => `${word} ${times(cases)}`);
			const last = parts.pop() ?? '';
			const list = parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
			return `Against ${count(all, 'rating')} by others, yours was ${list}.`;
		},
		row: (what: string, own: string, by: string | null, observed: string, where: string) =>
			`${what}: you said ${own}, ${by ?? 'they'} said ${observed}; ${where}`,
	},
	worked: {
		title: 'What has worked',
		hint: 'Actions by their method: how often their theme held in the next interview.',
		name: (method: string, text: string) => `What has worked: ${method}, ${text}`,
		method: 'Method',
		worked: 'Worked',
		rate: (validated: number, judged: number) => `${validated} of ${judged}`,
		noCase: 'no case yet',
		held: (held: number, all: number, range: { low: number; high: number } | null) =>
			`${held} of ${all}${range === null ? '' : ` (${range.low} to ${range.high} %)`}`,
		baseRate: (withAction: string, without: string) =>
			`What had just failed held the next time: ${withAction} with an action done in between, ${without} without.`,
		byMethod: (methods: string) => `By what was done: ${methods}.`,
		methodHeld: (method: string, held: string) => `${method} ${held}`,
		byItself: 'A theme that just failed often holds next time by itself.',
	},
	overcame: {
		title: 'Overcome',
		hint: 'Questions that failed once and went well later.',
		/** How a question was rated, and in which interview; empty where that is not known. */
		answer: (rating: string, who: string, day: string) => `${rating}, ${who === '' ? '' : `${who}, `}${day}`,
		then: (question: string, failed: string, passed: string) => `${question}: ${failed}, then ${passed}`,
	},
	/** Of what there is too little yet. */
	lacking: {
		months: 'Themes by month need a question with a rating and a theme.',
		predictions: (answered: number, missing: number) =>
			`Predictions: ${count(answered, 'prediction')} with an answer so far, ${missing} more needed. A brief or ` +
			'the property confidence keeps yours.',
		/** The first of several says of what it speaks. */
		atStage: (missing: number, stage: string, isFirst: boolean) =>
			`${isFirst ? count(missing, 'more answer') : missing} at ${stage}`,
		stages: (list: string) => `Stages are no share yet: ${list}.`,
		state: 'State needs the properties stress and self-rating, or the section Self-assessment.',
		reasons: 'Recording a result asks for the reasons.',
		method: 'What has worked needs an action with a method that an interview has judged.',
		byMethod: (missing: number, method: string, isFirst: boolean) =>
			`${isFirst ? count(missing, 'more judged action') : missing} by ${method}`,
		methods: (list: string) => `Methods are no share yet: ${list}.`,
		overcame: 'No question has failed and then gone well yet.',
		title: 'Not enough yet',
	},
};
export type InsightMessages = typeof insightsInEnglish;
