import type { WritingMessages } from '../../en/notes/writing';

const STATUSES = {
	open: 'abierta',
	'in-progress': 'en curso',
	cancelled: 'cancelada',
	none: 'ya no como tarea',
};

export const writingInSpanish: WritingMessages = {
	notThere: 'esta nota ya no está, así que no se escribió nada.',
	untried: (failed) => `no se pudo escribir, así que no cambió nada (${failed}).`,
	notWritten: (failed) => `no se pudo escribir, así que está como estaba (${failed}).`,
	perhapsWritten: (failed) => `puede que no se escribiera. Abre la nota para verlo (${failed}).`,
	unreadable: 'Esta nota no se puede leer.',
	create: {
		otherName: (wanted, name) => `Ya hay una nota llamada “${wanted}”, así que la nueva se llama “${name}”.`,
		isThere: (path) => `“${path}” ya existe, así que no se escribió nada.`,
		inSettings: (folder) =>
			`“${folder}” está en la carpeta de los ajustes de Obsidian, así que no se creó ninguna nota allí. Elige otra.`,
		noFolder: (folder, failed) =>
			`No se pudo crear la carpeta “${folder}”, así que tampoco la nota (${failed}).`,
		failed: (note, failed) => `No se pudo crear la nota “${note}”, así que no se escribió nada (${failed}).`,
		perhaps: (note, failed) =>
			`Puede que la nota “${note}” se haya creado, entera o en parte. Búscala antes de intentarlo otra vez (${failed}).`,
	},
	open: {
		failed: (note, failed) => `No se pudo abrir ${note} (${failed}).`,
		gone: (path) => `${path} ya no está.`,
	},
	keep: {
		oneIsGone: 'Una de las dos ya no está, así que no se hizo nada.',
		hasChanged: (note) =>
			`${note} ha cambiado desde que se mostró, así que no se hizo nada. Abre las dos otra vez.`,
		forGood:
			'Obsidian está configurado para borrar archivos sin papelera, así que no se hizo nada. Elige una papelera en ' +
			'Ajustes, Archivos y enlaces, Archivos eliminados.',
		trash: { local: 'la carpeta .trash de tu bóveda', system: 'la papelera de tu sistema' },
		kept: (kept, other, trash) => `Se conservó ${kept}. ${other} está en ${trash}.`,
		notRenamed: (kept, other, trash, failed) =>
			`${other} está en ${trash}, pero no se pudo dar su nombre a ${kept} (${failed}). Renómbrala tú para que los ` +
			'enlaces sigan valiendo.',
		renamed: (kept, name, trash) =>
			`Se conservó ${kept} y ahora se llama ${name}. La que se llamaba así está en ${trash}.`,
	},
	settings: {
		unreadable:
			'Los ajustes guardados de este plugin no se pueden leer. Se dejaron como están; hasta que se puedan leer, no se ' +
			'puede cambiar ninguno.',
		notChanged:
			'Los ajustes guardados de este plugin no se pueden leer, así que no cambió nada. Repara o borra su data.json.',
		later:
			'Estos ajustes los guardó una versión posterior de este plugin, así que no se cambiaron. Actualízalo en este ' +
			'dispositivo.',
		perhaps: (failed) =>
			`Puede que los ajustes no se hayan guardado: lo guardado no se puede leer (${failed}).`,
		failed: (failed) => `Los ajustes no se pudieron guardar, así que no cambió nada (${failed}).`,
		copies: (names) =>
			`Un programa de sincronización dejó otra copia de los ajustes de este plugin: ${names.join(', ')}. Lo que dice ` +
			'de otra manera está al principio de los ajustes de este plugin.',
		cannotBeCalled: (property, wanted, called) =>
			`La propiedad ${property} no puede llamarse “${wanted}”, así que se llama ${called}.`,
	},
	tasks: {
		deleted: 'el plugin Tasks borró esta línea, como la línea pide.',
		next: (line) => `el plugin Tasks puso la siguiente en su lugar: ${line}`,
		became: (status, box) =>
			`esta acción queda ${STATUSES[status]}, no hecha: la siguiente casilla del plugin Tasks es [${box}].`,
	},
};
