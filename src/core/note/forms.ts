/** Which form a new interview note and a new question take. */
import type { TemplateName } from '../settings';

/** The template for a stage: what is built by drawing, by talking, or by code. */
export function templateFor(stage: string): TemplateName {
	if (stage === 'system-design') return 'system-design';
	return ['recruiter', 'behavioural', 'hiring-manager', 'panel', 'final'].includes(stage)
		? 'behavioural'
		: 'technical';
}

/** The labels of a new question, by template. */
export const ASKED_LABELS: Record<TemplateName, string[]> = {
	technical: [
		'Type',
		'My answer',
		'Follow-up',
		'Hints',
		'Rating',
		'Cause',
		'Complexity',
		'Themes',
		'Improvement',
	],
	'system-design': ['Type', 'My answer', 'Follow-up', 'Hints', 'Rating', 'Cause', 'Themes', 'Improvement'],
	behavioural: [
		'Type',
		'My answer',
		'Story',
		'Follow-up',
		'Signals',
		'Rating',
		'Cause',
		'Themes',
		'Improvement',
	],
};

/** The labels that a new question of a stage begins with. */
export const labelsFor = (stage: string): readonly string[] => ASKED_LABELS[templateFor(stage)];
