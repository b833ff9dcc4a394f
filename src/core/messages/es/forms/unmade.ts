import type { UnmadeMessages } from '../../en/forms/unmade';
import { unreadableInSpanish } from '../notes/problems';

const NOTHING = 'Por eso no se creó ninguna nota.';
const inside = (sentence: string): string => sentence.replace(/\.$/, '');

export const unmadeInSpanish: UnmadeMessages = {
	kinds: {
		retro: 'una entrevista',
		theme: 'la nota de un tema',
		story: 'una historia',
		brief: 'una preparación',
		drills: 'un registro de práctica',
		answer: 'una nota de respuesta',
		other: 'una nota tuya',
	},
	cannotBeMade: (note, why) => `La nota “${note}” no se puede crear: ${why}. ${NOTHING}`,
	wouldBe: (note, is, wanted) => `La nota “${note}” se leería como ${is} y no como ${wanted}. ${NOTHING}`,
	notWhole: (note, problem) => `La nota “${note}” no se leería entera: ${inside(problem)}. ${NOTHING}`,
	noInterview: (template, why) =>
		`${template === '' ? 'La plantilla incluida' : `La nota plantilla “${template}”`} no da esta entrevista: ` +
		`${why}. ${NOTHING}`,
	fromTemplate: (note, why) => `${note} no se creó desde su plantilla. ${why}`,
	noProperty: (property, why) =>
		`No se pudo escribir la propiedad ${property} en la plantilla. ${NOTHING} ${why}`,
	noTemplate: (template) => `La nota plantilla “${template}” de los ajustes no existe. ${NOTHING}`,
	templateUnread: (template, failed) =>
		`No se pudo leer la nota plantilla “${template}” (${failed}). ${NOTHING}`,
	why: {
		unclosed: 'sus propiedades empiezan con --- y no se cierran nunca',
		unreadable: ({ kind, given }) =>
			`sus propiedades no se pueden leer (${unreadableInSpanish[kind](given)})`,
		noRetro: 'no se leería como una entrevista',
		otherType: (name, given, wanted) => `su ${name} es “${given}” y no “${wanted}”`,
		otherValue: (name, given, wanted) =>
			`da ${name} como ${given === '' ? 'nada' : `“${given}”`} y no como “${wanted}”`,
		hidden: 'las líneas de “¿Lo conseguí?” quedarían dentro de código o de un comentario',
	},
};
