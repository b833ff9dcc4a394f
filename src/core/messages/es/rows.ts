import type { RowMessages } from '../en/rows';
import { countInSpanish, timesInSpanish } from './notes/count';
import { whyInSpanish } from './notes/why';

export const rowsInSpanish: RowMessages = {
	groups: { overdue: 'Vencidas', 'this-week': 'Esta semana', later: 'Más adelante', 'no-date': 'Sin fecha' },
	reading: 'Leyendo tus notas…',
	any: 'Cualquiera',
	state: 'Estado',
	stage: 'Fase',
	company: 'Empresa',
	period: 'Periodo',
	sortBy: 'Ordenar por',
	periods: { 30: 'Últimos 30 días', 90: 'Últimos 90 días', 365: 'Último año' },
	mock: (who) => (/mock|simulacro/i.test(who) ? who : `${who} (simulacro)`),
	round: (number) => `R${number}`,
	ofRound: (who, round) => `${who}, ${round}`,
	inDays(days) {
		if (days === 0) return 'hoy';
		return days === 1 ? 'mañana' : `en ${days} días`;
	},
	comma: ', ',
	noDate: 'sin fecha',
	prepare: 'Preparar',
	openBrief: 'Abrir la preparación',
	improving: (held, needed) => `en mejora, ${held} de ${needed}`,
	mocksOnly: 'en mejora, solo simulacros',
	untested: 'sin probar',
	untestedForDays: (failed, days) =>
		`falló ${timesInSpanish(failed)} · sin probar desde hace ${countInSpanish(days, 'día', 'días')}`,
	untestedInInterviews: (failed, interviews) =>
		`falló ${timesInSpanish(failed)} · sin probar en ${countInSpanish(interviews, 'entrevista', 'entrevistas')}`,
	heldThenFailed: (held, seen) => `salió bien ${timesInSpanish(held)} y luego falló, ${seen}`,
	failedAgain: (seen) => `falló otra vez, ${seen}`,
	firstFailed: (where, seen, held) =>
		`falló por primera vez en ${where}, ${seen}${held > 0 ? `, tras salir bien ${timesInSpanish(held)}` : ''}`,
	heldAt: (held, where, day) => `salió bien ${timesInSpanish(held)} · ${where}, ${day}`,
	neverFailed: (held, seen) => `salió bien ${timesInSpanish(held)}, nunca falló · ${seen}`,
	notInInterview: (held) => `salió bien ${timesInSpanish(held)}, aún no en una entrevista`,
	failedThenHeld: (failed, seen) => `falló ${timesInSpanish(failed)}, salió bien ${seen}`,
	failed: (failed, seen) => `falló ${timesInSpanish(failed)} · ${seen}`,
	bars: (failed, held) =>
		`${failed === 0 ? 'Nunca falló' : `Falló ${timesInSpanish(failed)}`}, ` +
		`${held === 0 ? 'nunca salió bien' : `salió bien ${timesInSpanish(held)}`}`,
	heldSpoken: 'salió bien',
	failedSpoken: 'falló',
	daysLate: (days) => `${countInSpanish(days, 'día', 'días')} de retraso`,
	today: 'hoy',
	tomorrow: 'mañana',
	awaiting: (day) => `${day === null ? '' : `hecha, ${day}`}; la próxima entrevista decide`,
	unproven: (day) => `${day === null ? '' : `hecha, ${day}`}, sin probar desde entonces`,
	checkedBy: (check) => `se comprueba con: ${check.replace(/-/g, ' ')}`,
	noBox: 'Esta línea de la nota no tiene casilla que marcar',
	nameIt: (theme, text) => `Llamarlo ${theme}: ${text}`,
	newTheme: 'Tema nuevo',
	notATheme: 'No es un tema',
	timesInOneNote: (lines) => `${lines} veces en una nota`,
	inNotes: (notes) => `en ${countInSpanish(notes, 'nota', 'notas')}`,
	linesThatSay: (text) => `Líneas que dicen: ${text}`,
	nameOfTheme: (text) => `Nombre del tema: ${text}`,
	theme: 'Tema',
	name: 'Nombrar',
	stillInPlace: (name) => `¿Lo sigues haciendo? ${name}`,
	yes: 'Sí',
	no: 'No',
	changes: {
		left: 'Notas que se quedan como están',
		lines: 'Líneas que cambian',
		line: (number) => `Línea ${number}`,
		before: 'Antes:',
		after: 'Después:',
		nothingYet: 'nada todavía',
		goes: 'esta línea se va',
	},
	...whyInSpanish,
};
