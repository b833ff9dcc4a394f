import type { TranscriptMessages } from '../../en/forms/transcript';
import { countInSpanish } from '../notes/count';

export const transcriptInSpanish: TranscriptMessages = {
	title: (note) => `Transcripción de ${note}`,
	noneNamed: (note, property) =>
		`${note} no nombra ninguna transcripción. Enlaza una en la propiedad ${property}.`,
	notHere: (named) => `La transcripción ${named} no está en esta bóveda.`,
	noText: (file, ...endings) =>
		`${file} no es texto. Una transcripción es una nota, o un archivo que termina en ${endings.join(', ')}.`,
	unreadable: (file, failed) => `No se pudo leer ${file} (${failed}).`,
	unread: {
		empty: (file) => `${file} está vacío.`,
		tooLong: (file) => `${file} es demasiado largo para una transcripción.`,
		noTurns: (file) =>
			`${file} no tiene turnos que se puedan leer: ni líneas como “Dana: ...” ni subtítulos con tiempos.`,
	},
	consent: 'Para grabar hace falta el permiso de todos. Nada de esto sale del archivo.',
	counts: 'Cuentas',
	said: 'Lo que se dijo',
	noSpeakers: 'No dice quién habla, así que no se cuenta nada.',
	whoAreYou: '¿Quién eres tú?',
	somebody: 'Alguien',
	line: (line) => `línea ${line}`,
	open: (who, where) => `Abrir ${who}, ${where}`,
	ask: 'Convertir en pregunta',
	inTheNote: 'Está en la nota. ¿Cómo respondiste?',
	howAnswered: (question) => `Cómo respondiste: ${question}`,
	added: (question) => `Pregunta añadida: ${question}`,
	rated: (rating, question) => `Valorada como ${rating.toLowerCase()}: ${question}`,
	undo: (what) => `Deshacer: ${what}`,
	share: (percent, own, all) => `Dijiste el ${percent} % de las palabras (${own} de ${all})`,
	longest: (words, time) =>
		`Tu turno más largo: ${countInSpanish(words, 'palabra', 'palabras')}${time === null ? '' : `, en ${time}`}`,
	noQuestion: 'No hiciste ninguna pregunta',
	turnsBefore: (turns) => `${countInSpanish(turns, 'turno', 'turnos')} antes de tu primera pregunta`,
	asked: (questions) => `Hiciste ${countInSpanish(questions, 'pregunta', 'preguntas')}`,
	pace: (words) => `${countInSpanish(words, 'palabra', 'palabras')} por minuto mientras hablabas`,
};
