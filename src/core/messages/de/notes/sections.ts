import type { Section } from '../../../settings';

export const sectionsInGerman: Record<Section, string> = {
	impressions: 'Erster Eindruck',
	basicInfo: 'Eckdaten',
	questions: 'Fragen',
	wentWell: 'Was gut lief',
	wentPoorly: 'Was schlecht lief',
	hints: 'Hinweise',
	selfAssessment: 'Selbsteinschätzung',
	improvementPlan: 'Verbesserungsplan',
	outcomes: 'Hat es geklappt?',
	keyLesson: 'Wichtigste Lehre',
	bringUp: 'Nächstes Mal erwähnen',
	asked: 'Meine Fragen',
	nextSteps: 'Nächste Schritte',
	notes: 'Notizen',
};
