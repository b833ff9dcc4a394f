import type { ActionFormMessages } from '../../en/forms/action';

export const actionFormInSpanish: ActionFormMessages = {
	dues: {
		next: 'Antes de la próxima entrevista',
		seven: 'En una semana',
		today: 'Hoy',
		week: 'Esta semana',
		date: 'En una fecha',
		none: 'Sin fecha',
	},
	notSaid: 'Sin decir',
	title: (about) => `Añadir acción para ${about}`,
	action: 'Acción',
	shape: 'Si ..., entonces ...',
	themes: 'Tema',
	method: 'Método',
	check: 'Comprobación',
	due: 'Plazo',
	date: 'Fecha',
	goesUnder: (note) => `Esta línea va en el plan de mejora de ${note}:`,
	add: 'Añadir acción',
	sayWhat: '¿Qué vas a hacer? Lo mejor es algo que otros puedan ver que haces.',
};
