import { named } from '../../common/named';
import type { LetterWords } from '../../en/notes/letter';
import { figuresInSpanish } from './figures';
import { roundInSpanish, stagesInSpanish } from './values';

const stages = named(stagesInSpanish);

const at = (company: string): string => (company === '' ? '' : ` en ${company}`);
const as = (position: string): string => (position === '' ? '' : ` para el puesto de ${position}`);

export const letterInSpanish: LetterWords = {
	hello: (names) => (names.length === 0 ? 'Hola:' : `Hola, ${figuresInSpanish.list(names)}:`),
	theQuestion: (title) => `la pregunta “${title}”`,
	stayed: (title) => `Me quedé pensando en su pregunta “${title}”.`,
	now: (better) => `Hoy respondería así: ${better}`,
	thanks: (position, company) => `Gracias por la conversación${as(position)}${at(company)}.`,
	enjoyed: (what) => `Lo que más me gustó: ${what}`,
	over: 'Les deseo lo mejor a usted y al equipo.',
	waiting: 'Quedo a la espera de sus noticias.',
	regards: 'Un saludo',
	about: ({ company, position, stage, round, day }) => {
		const which = round.number === null ? round.name : roundInSpanish(String(round.number));
		const what = [stage === '' ? '' : stages(stage), which].filter((one) => one !== '').join(', ');
		const when = day === null ? '' : ` del ${Number(day.slice(8))} de ${figuresInSpanish.month(day)}`;
		return `Le escribo por mi entrevista${what === '' ? '' : ` (${what})`}${as(position)}${at(company)}${when}.`;
	},
	still: 'Me gustó mucho, y sigo con ganas de trabajar con ustedes.',
	asks: '¿Podría decirme en qué punto está el proceso y cuándo puedo esperar una respuesta?',
	thanksAndRegards: 'Gracias y un saludo',
	stop: '.',
	gap: ' ',
};
