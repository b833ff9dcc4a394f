import type { LessonMessages } from '../../en/forms/lessons';

export const lessonsInSpanish: LessonMessages = {
	rules: {
		L1: {
			name: 'nada que observar',
			reason: 'Quien te mirara una semana no podría decir si lo estás haciendo.',
		},
		L2: { name: 'vaga', reason: 'Dice que algo debería ser mejor, pero no qué harás de otra manera.' },
		L3: { name: 'sin señal', reason: 'Nada dice cuándo hacerlo, así que el momento pasará.' },
		L4: { name: 'sin fecha', reason: 'Sin fecha no toca nunca.' },
		L5: { name: 'sin comprobación', reason: 'Nada dice cómo sabrás que funcionó.' },
		L6: {
			name: 'sin tema',
			reason: 'Sin tema, ninguna entrevista posterior puede decidir si funcionó.',
		},
		L7: {
			name: 'demasiadas acciones abiertas',
			reason: 'Unas pocas hechas enseñan más que muchas sin hacer.',
		},
		L8: {
			name: 'culpa a quien entrevista',
			reason: 'No puedes cambiar quién pregunta. ¿Qué hiciste tú con ello?',
		},
		L9: {
			name: 'te culpa',
			reason: 'Te juzga, y no dice nada de lo que hiciste. Lo que hiciste se puede cambiar.',
		},
		L10: {
			name: 'nadie decidió',
			reason: 'Quien escucha quiere oír qué decidiste, y no qué se hizo.',
		},
		L11: {
			name: 'los demás primero',
			reason: 'Empieza con lo que hicieron otros. Empieza con tu parte; el resto puede seguir.',
		},
		L12: {
			name: 'sin cifra',
			reason: '¿Cuánto, cuántos, cuánto tiempo? Una cifra dice más que una palabra grande.',
		},
		L13: {
			name: 'contado tarde',
			reason: 'Entre notarlo y contarlo pasaron más de 48 horas. Di por qué, pues te lo preguntarán.',
		},
		L14: { name: 'abierta también en otra parte', reason: 'La misma acción está abierta en dos lugares.' },
	},
	names: (names) => names.join(', '),
	tooMany: (open, reason) => `Hay ${open} acciones abiertas de esta sola entrevista. ${reason}`,
	elsewhere: (line, note) =>
		`La misma acción está abierta también en ${note === null ? '' : `${note}, `}la línea ${line}.`,
};
