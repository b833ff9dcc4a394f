import type { KnowledgeWords } from '../../en/notes/knowledge';

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
