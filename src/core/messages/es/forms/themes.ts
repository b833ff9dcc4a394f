import type { ThemeMessages } from '../../en/forms/themes';
import { countInSpanish, timesInSpanish } from '../notes/count';

const notes = (number: number): string => countInSpanish(number, 'nota', 'notas');

export const themesInSpanish: ThemeMessages = {
	noneYet: 'Aún no hay temas. Da un tema a una pregunta de una retrospectiva, y estará aquí.',
	noSuchTheme: 'No existe ese tema.',
	fresh: 'Un tema nuevo',
	noNote: 'Aún sin nota',
	history: 'el historial',
	note: {
		fromQuestion: 'Crear una nota de conocimiento con esta pregunta',
		answer: 'Convertir en nota de respuesta',
		moved: (note) => `${note} ha cambiado, y la pregunta ya no está allí. Inténtalo otra vez en un momento.`,
		name: 'Nombre',
		giveName: 'Da un nombre a la nota.',
		open: 'Abrirla',
		link: 'Enlazarla',
		create: 'Crear nota',
		isThere: (path) => `${path} ya lleva este nombre y se queda como está.`,
		willBe: (path) => `Esta nota se creará como ${path}:`,
		theNote: 'La nota nueva',
		hasAnswer:
			'La pregunta ya nombra una nota con su respuesta, así que la retrospectiva se queda como está.',
		hasTheme: 'La pregunta ya tiene este tema, así que la retrospectiva se queda como está.',
		answerStays:
			'La pregunta no se puede cambiar con seguridad, así que la retrospectiva se queda como está. Añade tú el enlace ' +
			'allí.',
		themesStay:
			'Los temas de la pregunta no se pueden cambiar con seguridad, así que la retrospectiva se queda como está. Añade ' +
			'tú el enlace allí.',
		willSay: (note) => `Esta línea de ${note} dirá:`,
		noLinkYet: (note, retro) => `Se creó ${note}, pero ${retro} aún no la enlaza.`,
	},
	link: {
		which: 'Elige un tema para enlazar',
		whichNote: (theme) => `Elige la nota de “${theme}”`,
		noSuchNote: 'No existe esa nota.',
		create: (theme) => `Crear “${theme}”`,
		newIn: (folder) => `Una nota nueva en ${folder || 'la bóveda'}`,
		aliasOf: (path) => `Alias de ${path}`,
		createAndLink: 'Crear y enlazar',
		link: 'Enlazar',
		title: (theme, note) => `Enlazar ${theme} con ${note}`,
		how: 'Cómo',
		everySpelling: 'Cada forma de escribirlo pasa a ser el enlace',
		onlyCreated: 'Solo se crea la nota',
		gainsName: 'La nota recibe el nombre',
		willBe: (path) => `Se creará ${path}.`,
		stay: (theme, number, note) =>
			`Tus entrevistas se quedan como están: ${theme} en ${notes(number)} significa ${note} desde entonces.`,
		otherName: (path) =>
			`La nota se creó como ${path}, porque antes ya había otra. Tus demás notas están como estaban.`,
	},
	merge: {
		which: 'Elige un tema para unir',
		becomesWhat: (theme) => `¿Qué pasa a ser “${theme}”?`,
		noneToMergeInto: 'No existe ese tema con el que unir.',
		pair: (from, into) => `“${from}” en “${into}”`,
		named: (state, uses) => `${state === null ? '' : `${state}, `}nombrado ${timesInSpanish(uses)}`,
		similar: (detail) => `${detail}, un nombre parecido`,
		both: (number, [from, ofFrom], [into, ofInto]) =>
			`${notes(number)}: ${from}, ${ofFrom}; ${into}, ${ofInto}`,
		merge: 'Unir',
		title: (from, into) => `Unir ${from} con ${into}`,
		becomes: (from, into) => `${from} pasa a ser ${into}`,
		swap: 'Intercambiar',
		alias: (from, into) => `Añadir ${from} a los alias de ${into}`,
		forSearch: (from) => `Para la búsqueda de Obsidian. ${from} sigue siendo su propia nota.`,
		soThat: (from, into) => `Para que ${from} signifique ${into} cuando lo escribas otra vez.`,
		ownNote: (theme, path) =>
			`${theme} tiene una nota propia, ${path}. Se queda como está, y también los enlaces a ella fuera de entrevistas.`,
	},
	weakPoint: {
		noTheme: 'esta línea ya no es un tema.',
		is: (theme) => `esta línea ahora es ${theme}.`,
		notATheme: 'No es un tema',
		name: 'Nombrar',
		title: (theme) => `Llamarlo ${theme}`,
	},
	rename: {
		kept: (was, name) =>
			`${was} ahora es un alias de ${name}. “Deshacer el último cambio de temas” lo deshace.`,
		rename: 'Renombrar',
		title: (was, name) => `Renombrar ${was} a ${name}`,
	},
};
