import type { Section } from '../../../settings';

/** What the sections of a note are called, in what is shown and in a new note. */
export const sectionsInEnglish: Record<Section, string> = {
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
