/** What the settings and the form that takes notes in call what notes hold. */
import { NAMES as WRITTEN } from '../../core/change/question';
import type { QuestionLabel, RatingWord, Section } from '../../core/settings';

export const SECTION_NAMES: Record<Section, string> = {
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

export const LABEL_NAMES: Record<QuestionLabel, string> = {
	...WRITTEN,
	answerNote: 'Answer note',
	followUp: 'Follow-up',
	observed: 'Observed',
};

export const RATING_NAMES: Record<RatingWord, string> = {
	poor: 'Poor',
	medium: 'Medium',
	good: 'Good',
	excellent: 'Excellent',
};

export { FORM_WORDS as FORM_NAMES } from '../../core/retro/read-from';
