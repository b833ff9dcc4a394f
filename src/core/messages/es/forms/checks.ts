import type { CheckMessages } from '../../en/forms/checks';
import { countInSpanish } from '../notes/count';

const notes = (number: number): string => countInSpanish(number, 'nota', 'notas');

export const checksInSpanish: CheckMessages = {
	lessons: 'Revisar lecciones',
	notes: 'Revisar notas de entrevistas',
	line: (line, text) => `Línea ${line}${text === '' ? '' : `: ${text}`}`,
	instead: 'En su lugar',
	insteadOf: 'En su lugar:',
	putBeside: 'Ponerlo al lado',
	where: (line, skeleton) => ` línea ${line}: ${skeleton}`,
	read: (number) => countInSpanish(number, 'nota leída', 'notas leídas'),
	sharp: (read) =>
		`${read}. Nada que precisar: cada lección se puede ver, y cada acción tiene su fecha, su comprobación y su tema.`,
	sharper: (lines, number, read) =>
		`${countInSpanish(lines, 'línea podría ser más precisa', 'líneas podrían ser más precisas')}, en ${notes(number)}; ` +
		`${read}. Es un consejo: no se cambia nada.`,
	nothing: (interviews) => `${countInSpanish(interviews, 'entrevista', 'entrevistas')}, y nada que revisar.`,
	toCheck: (lines, number) =>
		`${countInSpanish(lines, 'línea', 'líneas')} por revisar, en ${notes(number)}. Lo que se puede leer ` +
		'cuenta igualmente.',
};
