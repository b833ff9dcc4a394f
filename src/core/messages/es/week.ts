import { once } from '../../once';
import type { WeekMessages } from '../en/week';
import { countInSpanish } from './notes/count';

/** Says a day in the form that is asked for, which is made once. */
function dayAs(options: Intl.DateTimeFormatOptions): (day: string) => string {
	const form = once(() => new Intl.DateTimeFormat('es', { ...options, timeZone: 'UTC' }));
	return (day) => form().format(Date.parse(day));
}
const dayAndMonth = dayAs({ day: 'numeric', month: 'long' });
/** `22 de noviembre de 2026`. */
const longDay = dayAs({ day: 'numeric', month: 'long', year: 'numeric' });

function startOf(first: string, last: string): string {
	if (first.slice(0, 7) === last.slice(0, 7)) return String(Number(first.slice(8)));
	return first.slice(0, 4) === last.slice(0, 4) ? dayAndMonth(first) : longDay(first);
}

export const weekInSpanish: WeekMessages = {
	title: 'Repaso semanal',
	empty: 'Aquí miras atrás a cada semana de tu búsqueda. Anota la primera entrevista para empezar.',
	week: (number) => `Semana ${number}`,
	month: dayAs({ month: 'long', year: 'numeric' }),
	span: (first, last) => `del ${startOf(first, last)} al ${longDay(last)}`,
	ahead: (days) => `${days}, aún por venir`,
	dueDay: dayAs({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
	sections: {
		interviews: 'Entrevistas',
		missed: 'No hecho a tiempo',
		results: 'Resultados',
		changes: 'Temas que cambiaron',
		actions: 'Acciones',
		todo: 'Por hacer',
		waiting: 'A la espera de resultado',
		wins: 'Logros',
		habits: 'Hábitos',
		wrong: 'Qué salió mal',
		next: 'Próximas entrevistas',
	},
	noInterview: {
		week: 'Esta semana no hubo ninguna entrevista.',
		month: 'Este mes no hubo ninguna entrevista.',
	},
	noChange: 'Ningún tema cambió de estado.',
	noAction: 'No hubo acciones que vencieran, se hicieran o se comprobaran.',
	noWaiting: 'Todas las entrevistas tienen su resultado.',
	noWin: { week: 'Ninguno esta semana.', month: 'Ninguno este mes.' },
	celebrate: '¿Cuál de ellos celebras, y cómo?',
	questionsDue: (number) => `${countInSpanish(number, 'pregunta', 'preguntas')} por practicar`,
	practise: 'Practicar',
	noThemeYet: 'aún sin tema',
	inFigures: (period) => `${period} en cifras`,
	previous: { week: 'Semana anterior', month: 'Mes anterior' },
	current: { week: 'Esta semana', month: 'Este mes' },
	following: { week: 'Semana siguiente', month: 'Mes siguiente' },
	lookBack: 'Mirar atrás a',
	spans: { week: 'Semana', month: 'Mes' },
	write: 'Escribir en la nota semanal',
	then: 'luego',
	change: { week: 'Un cambio para la próxima semana', month: 'Un objetivo para el próximo mes' },
	example: {
		week: 'Si nombran una función, antes escribo qué promete',
		month: 'Diez estimaciones en voz alta, antes del desayuno',
	},
	chosen: { week: 'El cambio de esta semana', month: 'El objetivo de este mes' },
	didYou: '¿Lo hiciste?',
	nextTells: 'La próxima entrevista en la que salga dirá si fue bien.',
	allResolved: '¿Qué objetivo nuevo te pones? Todos los temas están superados.',
	notResolved: '¿Qué objetivo nuevo te pones? Estos aún no están superados.',
	unresolved: 'Aún no superados',
	noHome: 'Se convierte en una acción en la nota de una entrevista, y para entonces no había ninguna.',
	addAsAction: 'Añadir como acción',
	becomesAction: (day) => `Se convierte en una acción para el ${day}.`,
	lineGoes: (note) => `Esta línea va en el plan de mejora de ${note}:`,
	theme: 'Tema',
	none: 'Ninguno',
	round: (number) => `ronda ${number}`,
	figures: {
		interviews: (number, mocks) =>
			(number === 1 ? 'entrevista' : 'entrevistas') +
			(mocks === 0 ? '' : `, ${countInSpanish(mocks, 'simulacro', 'simulacros')}`),
		of: (number) => `de ${number}`,
		held: (cameUp) => (cameUp === 1 ? 'tema salió bien' : 'temas salieron bien'),
		validated: (number) => (number === 1 ? 'acción que funcionó' : 'acciones que funcionaron'),
		ineffective: (number) => (number === 1 ? 'acción que no funcionó' : 'acciones que no funcionaron'),
	},
	toReview: (number) => `${number === 1 ? 'una' : number} por repasar`,
	passes: (reviewed, passes) =>
		`${reviewed} de ${passes} ${passes === 1 ? 'ronda superada' : 'rondas superadas'} con repaso`,
	failed: (themes) => `falló: ${themes}`,
	held: (themes) => `salió bien: ${themes}`,
	mock: 'simulacro',
	review: (time) => `repaso: ${time}`,
	due: (day) => `para el ${day}`,
	sameDay: 'el mismo día',
	daysAfter: (days) => `${countInSpanish(days, 'día', 'días')} después de la entrevista`,
	timeToAsk: 'es hora de preguntar cómo va',
	since: (day) => `desde el ${day}`,
	waitsToday: 'hoy',
	days: (number) => countInSpanish(number, 'día', 'días'),
	failedAt: (who) => `falló en ${who}`,
	heldAt: (who) => `salió bien en ${who}`,
	differently: (day) => `de otra manera desde el ${day}`,
	stillAsked: '¿Lo sigues haciendo?',
	stillInPlace: 'sigue en pie',
	done: (day) => `hecha el ${day}`,
	late: (days) => `${countInSpanish(days, 'día', 'días')} de retraso`,
	ineffective: 'no funcionó',
	validated: 'funcionó',
	doneMark: 'hecha',
	doneAwaiting: 'hecha, por comprobar',
	awaiting: 'por comprobar',
	nextDecides: (day) => `${day}; la próxima entrevista decide`,
	overcame: (question, failedAt, rating, passedAt) =>
		`${question}: falló en ${failedAt}, ${rating} en ${passedAt}`,
	between: (actions) => `${countInSpanish(actions, 'acción', 'acciones')} entre medias`,
	resolved: (theme) => `${theme}: superado`,
	inARow: (theme, held) => `${theme} salió bien ${countInSpanish(held, 'vez seguida', 'veces seguidas')}`,
};
