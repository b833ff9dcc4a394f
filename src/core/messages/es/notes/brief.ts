import type { BriefNoteWords } from '../../en/notes/brief';
import { countInSpanish, timesInSpanish } from './count';

export const briefNoteInSpanish: BriefNoteWords = {
	name: 'preparación',
	title: (parts) => parts.join(', '),
	differently: 'Qué haré distinto',
	asOf: (day, rounds) =>
		rounds === 0
			? `A ${day}, sin ninguna entrevista allí todavía.`
			: `A ${day}, con ${countInSpanish(rounds, 'entrevista', 'entrevistas')} allí.`,
	unknown: 'Las notas aún no saben nada de esta empresa.',
	nothing: 'Las notas aún no saben nada de esta ronda.',
	headings: {
		next: 'Qué me preguntarán',
		posting: 'Oferta de empleo',
		rounds: 'Rondas anteriores',
		lessons: 'Lecciones clave',
		poorly: 'Qué salió mal allí',
		questions: 'Preguntas que hicieron',
		bringUp: 'Para mencionar',
		themes: 'Temas que vigilar',
		toValidate: 'Esta ronda dirá si funcionó',
		stories: 'Historias que contar',
		owed: 'Aún por hacer',
		notes: 'Notas de rondas anteriores',
		plans: 'Dos minutos antes',
	},
	from: (what, note) => `${what} (${note})`,
	due: (day, what) => `${day}: ${what}`,
	round: (day, note, round, result) => `${day}, ${note}${round === '' ? '' : `, ${round}`}: **${result}**`,
	question: (rating, title, reason) =>
		`${rating === null ? '' : `**${rating}**: `}${title}${reason === null ? '' : `, ${reason}`}`,
	better: (words) => `Mejor: ${words}`,
	theme: (theme, state, failed, atStage) =>
		`${theme}: ${state}, falló ` +
		`${timesInSpanish(failed)}${atStage === 0 ? '' : `, ${timesInSpanish(atStage)} en esta fase`}`,
	neverTold: 'aún sin contar',
	notToldHere: 'aún sin contar aquí',
	toldHere: (day) => `**contada aquí** el ${day}`,
	story: (story, told, tellings, isOverused) =>
		`${story}: ` +
		`${told}${tellings === 0 ? '' : `, contada ${timesInSpanish(tellings)} en total`}${isOverused ? '; busca otra' : ''}`,
	letters: { 'thank-you': 'Una nota de agradecimiento', nudge: 'Preguntar a RR. HH. cómo va' },
	plan: (cue, act) => `Si **${cue}**, entonces ${act}`,
};
