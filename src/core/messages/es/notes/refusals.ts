import type { RefusalMessages } from '../../en/notes/refusals';

const NOTHING = 'así que no se escribió nada.';

export const refusalsInSpanish: RefusalMessages = {
	gone: `Esta línea ha cambiado desde que se leyó, ${NOTHING} Abre la nota para verla.`,
	'there-twice': `Esta línea está dos veces, ${NOTHING} Abre la nota y cambia la que quieres.`,
	'as-wanted': `Ya está así, ${NOTHING}`,
	'no-field': `Esta línea no tiene ese campo, ${NOTHING}`,
	'no-column': `La tabla de preguntas no tiene columna para esto, ${NOTHING} Abre la nota para añadir una.`,
	'goes-on': `Lo que hay aquí sigue en las líneas de abajo y se perdería, ${NOTHING} Abre la nota para cambiarlo.`,
	heading: `Un encabezado (#) en lo que escribiste terminaría su sección, ${NOTHING} Quita las almohadillas.`,
	'several-lines': `Esta sección tiene más de una línea, ${NOTHING} Abre la nota para cambiarla.`,
	'no-properties': `Esta nota no tiene propiedades al principio, ${NOTHING}`,
	unclosed: `Las propiedades de esta nota empiezan con --- y no se cierran nunca, ${NOTHING}`,
	unreadable: `Las propiedades de esta nota no se pueden leer, ${NOTHING} Abre la nota para repararlas.`,
	shared: `Esta propiedad comparte su valor con otra (& y *), ${NOTHING}`,
	grouped: `Esta propiedad es un grupo de propiedades, ${NOTHING}`,
	commented: `Dentro del valor de esta propiedad hay un comentario que se perdería, ${NOTHING}`,
	'name-taken':
		`Esta nota ya tiene una propiedad con el nombre nuevo, ${NOTHING} Abre la nota y conserva la que ` +
		'quieres.',
	'odd-name': `El nombre de esta propiedad no está escrito solo en una línea, ${NOTHING} Abre la nota para cambiarlo.`,
	swallowed: `Lo que se escribiría quedaría dentro de código o de un comentario que no se cierra, ${NOTHING}`,
	unpaired: `La parte generada de esta nota no empieza y termina una sola vez, ${NOTHING}`,
	'by-hand': `La parte generada de esta nota se cambió a mano, ${NOTHING}`,
	unfit: `El nombre nuevo no cabe en todos los lugares donde esta nota nombra el tema, ${NOTHING}`,
	'odd-theme': `Este nombre se leería como otro, o como ninguno, ${NOTHING} No uses corchetes, comas ni signos así.`,
	'unreadable-rows':
		`La tabla de este registro de práctica tiene filas que no se pueden leer, ${NOTHING} Abre la nota para ` +
		'repararlas.',
	'not-shown': `Esta nota ha cambiado desde que se mostraron sus líneas, ${NOTHING}`,
	'in-conflict':
		`Esta nota tiene dos versiones que se unieron y quedaron en conflicto (<<<<<<<), ${NOTHING} Abre la nota, elige ` +
		'lo que se queda y borra las marcas.',
	touched: 'Esta nota se cambió después, así que se queda como está.',
	'not-utf-8': `Esta nota no es UTF-8 y perdería letras, ${NOTHING} Guárdala primero como UTF-8.`,
	'not-toggled': `El plugin Tasks haría con esta línea algo más que marcarla, ${NOTHING} Abre la nota y márcala allí.`,
	'not-expected': `Aquí hay otra línea que la que se esperaba, ${NOTHING}`,
	'no-retro': `Esta nota no es una retrospectiva de entrevista, ${NOTHING}`,
	'no-line': `Esta nota no tiene ninguna línea con ese número, ${NOTHING}`,
	'no-task': `En esta línea no hay ninguna acción con casilla, ${NOTHING}`,
	'no-question': `Ninguna pregunta tiene su encabezado o su valoración en esta línea, ${NOTHING}`,
	'nothing-failed': `En esta línea no hay ni una pregunta ni un punto débil, ${NOTHING}`,
	'named-already': `Esta línea ya dice qué tema muestra, ${NOTHING} Abre la nota para cambiarlo.`,
	'no-theme': `No existe ese tema, ${NOTHING}`,
	'no-note': `No existe esa nota, ${NOTHING}`,
	'of-interview': `Esta nota es una retrospectiva de entrevista y no la de un tema, ${NOTHING}`,
	'no-outcome': `Ninguna línea bajo “¿Lo conseguí?” es de este tema, ${NOTHING}`,
	'several-outcomes': `Varias líneas bajo “¿Lo conseguí?” son de este tema, ${NOTHING} Di cuál por su línea.`,
	'several-interviews':
		`Esta nota habla de varias entrevistas y no es seguro a cuál te refieres, ${NOTHING} Abre la nota y escríbelo ` +
		'allí.',
	recurring: `El plugin Tasks escribe la siguiente de esta acción cuando se marca en Obsidian, ${NOTHING} Márcala allí.`,
	unproven: `No es seguro que no cambiara nada más en esta nota, ${NOTHING}`,
};
