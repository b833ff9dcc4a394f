import { once } from '../../../once';
import type { WrittenWords } from '../../en/notes/written';
import { named } from '../../common/named';
import { briefNoteInSpanish } from './brief';
import { historyInSpanish } from './history';
import { knowledgeInSpanish, storyNoteInSpanish } from './knowledge';
import { letterInSpanish } from './letter';
import { sectionsInSpanish } from './sections';
import {
	checkNamesInSpanish,
	effectsInSpanish,
	labelsInSpanish,
	methodsInSpanish,
	outcomeNamesInSpanish,
	ratingsInSpanish,
	resultsInSpanish,
	roundInSpanish,
	stagesInSpanish,
	statesInSpanish,
} from './values';
import { weekBlockInSpanish } from './week';

const ratings = named(ratingsInSpanish);
const stages = named(stagesInSpanish);

function rating(chosen: string): string {
	const [word = '', ...reason] = chosen.split(/\s*,\s*/);
	return [ratings(word.toLowerCase()), ...reason].join(', ');
}

const dashboard = (): WrittenWords['dashboard'] => ({
	views: {
		retros: 'Entrevistas',
		waiting: 'En espera',
		unfinished: 'Sin terminar',
		byCompany: 'Por empresa',
		themes: 'Temas',
	},
	columns: {
		company: 'Empresa',
		round: 'Ronda',
		stage: 'Etapa',
		date: 'Fecha',
		themes: 'Temas',
		result: 'Resultado',
		daysWaiting: 'Días de espera',
		stillToDo: 'Por hacer',
	},
	review: 'repasar',
	close: 'aprender de ello',
});

export const writtenInSpanish = once((): WrittenWords => ({
	headings: sectionsInSpanish,
	labels: labelsInSpanish,
	colon: ':',
	comma: ', ',
	none: 'ninguno',
	title: ({ company, stage, round }) =>
		[company, stages(stage), roundInSpanish(round)].filter((part) => part !== '').join(', '),
	rating,
	values: {
		method: named(methodsInSpanish),
		check: named(checkNamesInSpanish),
		outcome: named(outcomeNamesInSpanish),
		result: named(resultsInSpanish),
		stage: stages,
		rating: ratings,
		state: named(statesInSpanish),
		effect: named(effectsInSpanish),
	},
	round: roundInSpanish,
	mock: 'simulacro',
	week: weekBlockInSpanish,
	brief: briefNoteInSpanish,
	history: historyInSpanish,
	knowledge: knowledgeInSpanish,
	story: storyNoteInSpanish,
	toAFriend: (words) => `A alguien cercano le diría: ${words}`,
	letter: letterInSpanish,
	letters: { 'thank-you': 'Enviar nota de agradecimiento', nudge: 'Preguntar a RR. HH. cómo va' },
	drills: {
		title: 'Registro de práctica',
		columns: { when: 'Cuándo', question: 'Pregunta', grade: 'Cómo fue', id: 'Id' },
		grades: { again: 'otra vez', hard: 'difícil', good: 'bien', easy: 'fácil' },
	},
	cards: { answer: (text) => `Respuesta: ${text}`, next: (text) => `La próxima vez: ${text}` },
	notebook: {
		unnamed: 'Un diseño',
		heading: (title, day) => `${title}, ${day}`,
		from: 'De',
		drew: 'Qué dibujé',
		alternatives: 'Alternativas',
		open: 'Preguntas abiertas',
	},
	dashboard: dashboard(),
	design: {
		redraw: (about) => `Volver a dibujar el diseño de memoria: ${about}`,
		heading: 'Volver a dibujar el diseño',
		remark: 'Dibújalo otra vez sin mirar. Lo que falte en el segundo dibujo va en el plan.',
		lines: [
			'Requisitos y límites que dije en voz alta',
			'Dónde lo escalé, y qué costó en consistencia',
			'Un sistema real con el que lo comparé',
			'Lo que aún no tengo claro',
		],
	},
}));
