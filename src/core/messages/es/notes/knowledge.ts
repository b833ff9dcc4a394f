import type { KnowledgeWords, StoryNoteWords } from '../../en/notes/knowledge';
import { countInSpanish } from './count';

export const knowledgeInSpanish: KnowledgeWords = {
	what: 'Qué es',
	how: 'Cómo respondo',
	next: 'La próxima vez',
	where: 'Dónde lo preguntaron',
	followUps: 'Repreguntas',
	asked: 'Preguntado',
	said: 'Lo que dije',
	better: 'Mejor',
	from: 'De',
};

export const storyNoteInSpanish: StoryNoteWords = {
	headings: {
		happened: 'Qué pasó',
		noticed: 'Señales que noté',
		missed: 'Señales que pasé por alto',
		did: 'Qué hice, en orden',
		now: 'Qué hago distinto ahora',
		tested: 'Puesto a prueba desde entonces',
		pattern: 'El patrón',
		sessions: 'Sesiones',
	},
	areas: {
		ownership: 'responsabilidad',
		detection: 'detección',
		recovery: 'respuesta',
		lesson: 'lección',
		pattern: 'patrón',
	},
	grades: { novice: 'inicial', intermediate: 'intermedio', expert: 'experto' },
	session: (day, graded, hints) =>
		`${day}: ` +
		graded.map((one) => one.join(' ')).join(', ') +
		(hints === 0 ? '' : `; ${countInSpanish(hints, 'pista', 'pistas')}`),
	strong: (what) => `A favor: ${what}`,
	nextStep: (what) => `Siguiente: ${what}`,
	toRead: (what) => `Para leer: ${what}`,
};
