/**
 * The values of the data, as people read them. What somebody calls a stage or a result of their own is shown
 * as it is.
 */
import type { QuestionFormName, QuestionLabel, RatingWord, Section } from '../../settings';

const sections: Record<Section, string> = {
	impressions: 'First impressions',
	basicInfo: 'Basic info',
	questions: 'Questions',
	wentWell: 'Went well',
	wentPoorly: 'Went poorly',
	hints: 'Hints',
	selfAssessment: 'Self-assessment',
	improvementPlan: 'Improvement plan',
	outcomes: 'Did it hold?',
	keyLesson: 'Key lesson',
	bringUp: 'Bring up next time',
	asked: 'Questions I asked',
	nextSteps: 'Next steps',
	notes: 'Notes',
};

const labels: Record<QuestionLabel, string> = {
	type: 'Type',
	difficulty: 'Difficulty',
	answer: 'My answer',
	answerNote: 'Answer note',
	followUp: 'Follow-up',
	hints: 'Hints',
	rating: 'Rating',
	observed: 'Observed',
	cause: 'Cause',
	mode: 'Mode',
	improvement: 'Improvement',
	themes: 'Themes',
	signals: 'Signals',
	complexity: 'Complexity',
	story: 'Story',
};

const ratings: Record<RatingWord, string> = {
	poor: 'Poor',
	medium: 'Medium',
	good: 'Good',
	excellent: 'Excellent',
};

const questionForms: Record<QuestionFormName, string> = {
	marks: 'lines with a mark',
	headings: 'headings that ask',
	numbers: 'numbered lists',
	bullets: 'bullets',
};

/** A value as it stands in the notes. */
const asItIs = (value: string): string => value;

export const dataInEnglish = {
	sections,
	labels,
	ratings,
	questionForms,
	/** A theme's state, or what filters by it. */
	state: asItIs,
	/** What became of a done action. */
	effect: asItIs,
	result: asItIs,
	stage: asItIs,
	method: asItIs,
	check: asItIs,
	rating: asItIs,
	/** What is said under *Did it hold?*. */
	outcome: asItIs,
};
export type DataWords = typeof dataInEnglish;
