/** Which form a new interview note and a new question take. */
import type { QuestionLabel, TemplateName } from '../../settings';

/** The template for a stage: what is built by drawing, by talking, or by code. */
export function templateFor(stage: string): TemplateName {
	if (stage === 'system-design') return 'system-design';
	return ['recruiter', 'behavioural', 'hiring-manager', 'panel', 'final'].includes(stage)
		? 'behavioural'
		: 'technical';
}

/** The labels that a new question begins with: what is always wanted, and what is answered at its stage alone. */
export const ASKED_LABELS: Record<TemplateName, readonly QuestionLabel[]> = {
	technical: ['answer', 'rating', 'themes'],
	'system-design': ['answer', 'rating', 'themes'],
	behavioural: ['answer', 'story', 'rating', 'themes'],
};

/** The labels that a new question of a stage begins with. */
export function labelsFor(stage: string): readonly QuestionLabel[] {
	const labels = ASKED_LABELS[templateFor(stage)];
	return stage === 'coding'
		? labels.flatMap((one) => (one === 'rating' ? ['complexity', one] : [one]))
		: labels;
}
