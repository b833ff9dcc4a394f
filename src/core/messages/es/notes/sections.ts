import type { Section } from '../../../settings';

export const sectionsInSpanish: Record<Section, string> = {
	impressions: 'Primeras impresiones',
	basicInfo: 'Información básica',
	questions: 'Preguntas',
	wentWell: 'Qué salió bien',
	wentPoorly: 'Qué salió mal',
	hints: 'Pistas',
	selfAssessment: 'Autoevaluación',
	improvementPlan: 'Plan de mejora',
	outcomes: '¿Lo conseguí?',
	keyLesson: 'Lección clave',
	bringUp: 'Mencionar la próxima vez',
	asked: 'Mis preguntas',
	nextSteps: 'Próximos pasos',
	notes: 'Notas',
};
