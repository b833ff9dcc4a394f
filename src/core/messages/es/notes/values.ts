/** The names of values, in what is shown and in notes: each is read back as the value that it names. */
import type { QuestionLabel, RatingWord } from '../../../settings';

export const labelsInSpanish: Record<QuestionLabel, string> = {
	type: 'Tipo',
	difficulty: 'Dificultad',
	answer: 'Mi respuesta',
	answerNote: 'Nota de la respuesta',
	followUp: 'Repregunta',
	hints: 'Pistas',
	rating: 'Valoración',
	observed: 'Valoración ajena',
	cause: 'Causa',
	mode: 'Modo de fallo',
	improvement: 'Mejora',
	themes: 'Temas',
	signals: 'Señales',
	complexity: 'Complejidad',
	story: 'Historia',
};

export const ratingsInSpanish: Record<RatingWord, string> = {
	poor: 'mal',
	medium: 'regular',
	good: 'bien',
	excellent: 'muy bien',
};

export const resultsInSpanish: Record<string, string> = {
	pending: 'pendiente',
	passed: 'superada',
	offer: 'oferta',
	rejected: 'rechazada',
	withdrawn: 'retirada',
	ghosted: 'sin respuesta',
};

export const stagesInSpanish: Record<string, string> = {
	recruiter: 'llamada con RR. HH.',
	technical: 'entrevista técnica',
	coding: 'programación',
	'system-design': 'diseño de sistemas',
	behavioural: 'entrevista conductual',
	'hiring-manager': 'entrevista con el responsable',
	panel: 'entrevista con el equipo',
	'take-home': 'prueba para casa',
	final: 'entrevista final',
};

export const methodsInSpanish: Record<string, string> = {
	drill: 'práctica',
	mock: 'simulacro',
	checklist: 'lista de control',
	note: 'apuntes',
	rewrite: 'reescribir la respuesta',
	other: 'otro',
};

export const checkNamesInSpanish: Record<string, string> = {
	'next-interview': 'próxima entrevista',
	mock: 'simulacro',
	exercise: 'ejercicio',
	peer: 'colega',
};

export const outcomeNamesInSpanish: Record<string, string> = {
	held: 'conseguido',
	slipped: 'no conseguido',
	'not-tested': 'no salió',
};

export const statesInSpanish: Record<string, string> = {
	new: 'nuevo',
	recurring: 'se repite',
	improving: 'en mejora',
	resolved: 'superado',
	relapsed: 'recaída',
	strength: 'punto fuerte',
	untested: 'sin probar',
};

export const effectsInSpanish: Record<string, string> = {
	awaiting: 'por comprobar',
	validated: 'funcionó',
	ineffective: 'no funcionó',
	unproven: 'sin comprobar',
};

/** A round by its number; a name of its own stays. */
export const roundInSpanish = (round: string): string => (/^\d+$/.test(round) ? `ronda ${round}` : round);
