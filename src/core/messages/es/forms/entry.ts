import type { EntryMessages } from '../../en/forms/entry';

export const entryInSpanish: EntryMessages = {
	dashboard: {
		isThere: (file) => `${file} ya está y se queda como está. Cámbiale el nombre si quieres uno nuevo.`,
		made: (file) => `${file} está en tu bóveda.`,
		willBe: (file) =>
			`Este archivo se creará como ${file}. Tiene tablas de tus retrospectivas, las que esperan, las que están ` +
			'sin terminar, por empresa, y de tus temas.',
		create: 'Crear archivo',
	},
	address: {
		unknown: (asked) => `Este enlace pide “${asked}”, que aquí no se puede abrir.`,
		formIsOpen: 'Hay un formulario abierto. Termínalo o ciérralo y vuelve a seguir el enlace.',
	},
	weekly: {
		which: '¿Qué nota es?',
		elsewhere: (wanted, found) =>
			`No hay una nota ${wanted}, pero sí una con ese nombre en otro lugar: ${found}.`,
		into: (found) => `Escribir en ${found}`,
		make: (wanted) => `Crear ${wanted}`,
		onlyJournals:
			'Solo Journals sabe cómo se llama la nota de esta semana, y aún no está. Créala primero con Journals.',
		noTemplate: (template) =>
			`La plantilla “${template}” de las notas semanales no está, así que la nota empieza con un título.`,
	},
};
