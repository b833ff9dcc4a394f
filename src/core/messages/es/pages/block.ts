import type { BlockMessages } from '../../en/pages/block';
import { timesInSpanish } from '../notes/count';

export const blockInSpanish: BlockMessages = {
	noTheme:
		'Esta nota no es la nota de conocimiento de ningún tema. Nombra un tema, como en “history: Ritmo”, o enlaza esta ' +
		'nota en Temas de una retrospectiva.',
	notNamed: (theme) =>
		`Ninguna retrospectiva nombra un tema “${theme}”. Mira cómo se escribe en el seguimiento de temas, o dáselo a una ` +
		'pregunta.',
	unknown: (word) =>
		`“${word}” no se conoce aquí. Escribe history o actions, solos o con un tema detrás, como en “history: Ritmo”, o ` +
		'week, brief o interview.',
	noBrief: 'Esta nota no es una preparación. Haz una con “Preparar la próxima entrevista”.',
	noWeek: (label) =>
		`“${label}” no es una semana. Escribe week solo, o con su nombre detrás, como en “week: 2026-W47”.`,
	nothingFor: (theme) => `No hay nada pendiente para ${theme}.`,
	outstandingFor: (theme) => `Acciones pendientes para ${theme}`,
	as: {
		question: 'una pregunta',
		outcome: '¿Lo conseguí?',
		untested: 'sin probar',
		action: 'una acción',
	},
	byName: 'por su nombre',
	asWords: (as, words) => `${as}: ${words}`,
	noDate: 'Sin fecha',
	asked: (number) => `preguntada ${timesInSpanish(number)}`,
	lastTime: (rating) => `la última vez ${rating}`,
	elsewhere: 'en esta fase en otra empresa',
	before: (company) => `Antes de la entrevista en ${company}`,
	likely: 'Preguntas probables',
	practised: (ago) => `practicada ${ago}`,
	practise: 'Practicar estas',
	toDo: 'Por hacer hasta entonces',
	nothingBefore: 'Nada que practicar y nada que hacer hasta entonces.',
	twoMinutes: 'Dos minutos antes',
	rehearse: 'Ensayar en voz alta',
	weekOf: (title, days) => `${title}, ${days}`,
	nothingInWeek: 'No pasó nada en esta semana.',
	historyOf: (theme) => `Historial de ${theme}`,
	notShown: (theme) =>
		`Ninguna entrevista ha mostrado ${theme} todavía. Da a una pregunta este tema y una valoración, y aparecerá aquí.`,
	isText: 'Cada entrevista está en el texto de esta nota; “Insertar el historial del tema” lo pone al día.',
	untested: ', sin probar',
	evidence: 'Pruebas',
	alsoNamed: 'Nombrado también en',
	onDay: (day) => `, ${day}, `,
};
