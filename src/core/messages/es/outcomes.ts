import type { OutcomeMessages } from '../en/outcomes';
import { countInSpanish } from './notes/count';

export const outcomesInSpanish: OutcomeMessages = {
	title: 'Resultados',
	empty:
		'Aquí están todas tus entrevistas, una junto a otra, con lo que salió de ellas. Anota la primera para empezar.',
	waiting: 'A la espera de resultado',
	waits: (detail, days) => `${detail} · en espera ${days}`,
	sinceToday: 'desde hoy',
	days: (number) => countInSpanish(number, 'día', 'días'),
	columns: {
		company: 'Empresa',
		date: 'Fecha',
		round: 'Ronda',
		stage: 'Fase',
		result: 'Resultado',
		waiting: 'Espera',
		lesson: 'Lección clave',
	},
	interviews: 'Entrevistas',
	together: 'Juntar las de la misma empresa',
	found: (number) => countInSpanish(number, 'entrevista', 'entrevistas'),
	foundOf: (number, all) => `${number} de ${countInSpanish(all, 'entrevista', 'entrevistas')}`,
	noMatch: 'Ninguna entrevista cumple este filtro.',
	noNote: 'Aún no hay ninguna entrevista con nota.',
	rounds: (number) => countInSpanish(number, 'ronda', 'rondas'),
	upcoming: 'por venir',
	mock: 'simulacro',
};
