import type { ProblemMessages, UnreadableMessages } from '../../en/notes/problems';
const words = (known: readonly (string | number)[]): string => known.join(', ');

/** What the reader calls what is rated, in this language. */
const NAMES: Record<string, string> = {
	rating: 'La valoración',
	'observed rating': 'La valoración ajena',
	outcome: 'La palabra de ¿Lo conseguí?',
	method: 'El método',
	check: 'La comprobación',
};
const named = (name: string): string => NAMES[name] ?? name;

export const unreadableInSpanish: UnreadableMessages = {
	'too-long': (kilobytes) => `ocupan más de ${kilobytes} KB`,
	'too-many-lines': (most) => `tienen más de ${most} líneas`,
	'too-deep': (most) => `tienen más de ${most} niveles`,
	'no-properties': () => 'lo que hay no es una lista de propiedades',
	quote: (mark) => `una comilla ${mark} no se cierra`,
	bracket: () => 'un paréntesis o corchete no se cierra',
	dash: () => 'el guion de una lista está en la línea de su propiedad; empieza la lista en la siguiente',
	colon: () => 'hay dos puntos con un espacio dentro de un valor; ponlo entre comillas',
	'no-colon': () => 'hay una línea sin dos puntos y un espacio',
	'first-letter': (letter) => `un valor empieza con ${letter}; ponlo entre comillas`,
	indent: () => 'una línea no tiene la misma sangría que las de al lado',
	tab: () => 'una línea empieza con un tabulador; usa espacios',
	backslash: () => 'hay una barra invertida entre comillas dobles; usa comillas simples',
	behind: () => 'hay algo detrás de donde termina un valor; pon todo entre comillas',
	twice: () => 'una propiedad está dos veces',
	'second-part': () => 'una línea de tres puntos o guiones las termina antes de tiempo',
	'long-name': () => 'el nombre de una propiedad tiene más de 1024 letras',
	mark: () => 'un valor empieza con un signo de YAML (&, * o !); ponlo entre comillas',
	unknown: () => 'YAML no conoce lo que hay ahí',
};

export const problemsInSpanish: ProblemMessages = {
	inConflict: (lines) =>
		`Dos versiones de esta nota se unieron y quedaron en conflicto (${lines.length === 1 ? 'línea' : 'líneas'} ` +
		`${words(lines)}). No cuenta en ningún sitio, y no se escribe nada en ella, hasta que elijas y borres las ` +
		'marcas (<<<<<<<, =======, >>>>>>>).',
	notUtf8: () =>
		'Aquí hay letras que no se pudieron leer (\ufffd), como en una nota que no es UTF-8. La nota cuenta, pero no se ' +
		'escribe nada en ella hasta que las escribas de nuevo o la guardes como UTF-8.',
	unclosed: () => 'Las propiedades empiezan con --- y no se cierran nunca.',
	yaml: (kind, given) => `Las propiedades no se pueden leer: ${unreadableInSpanish[kind](given)}.`,
	fileUnreadable: (reason) => `El archivo no se puede leer: ${reason}.`,
	propertyTwice: (name, lines) =>
		`La propiedad ${name} está más de una vez (líneas ${words(lines)}). Cuenta la última, y no se escribe en ninguna ` +
		'propiedad hasta que quede una.',
	companyUnsaid: () => 'Nada dice con qué empresa fue esta entrevista.',
	drillRow: () =>
		'A esta fila del registro de práctica le falta la hora, la pregunta o una de las notas again, hard, good y easy, ' +
		'así que no cuenta.',
	drillApart: () =>
		'Esta fila de práctica no está en una tabla con las columnas When, Question y Grade, así que no cuenta. Muévela ' +
		'debajo de la última fila de la tabla.',
	noDay: (given) => `“${given}” no es un día del calendario.`,
	unknownValue: (name, given, known) =>
		`${named(name)}: ${given} ` +
		`${known.length === 0 ? 'no está en la lista de los ajustes' : `no es ninguna de estas: ${words(known)}`}. ` +
		'Se queda como está.',
	noNumber: (name, given, least, most) => `${name}: ${given} no es un número del ${least} al ${most}.`,
	noMinutes: (name, given) => `${name}: ${given} no es un número de minutos.`,
	noMoment: (name, given) => `${name}: ${given} no es una fecha con hora como 2026-08-20T15:00:00.`,
	twoTimes: (name, given) => `${name} tiene dos horas (${given}). Cuenta la última.`,
	timeZone: (name, given, read) =>
		`${name}: ${given} termina en una zona horaria, que se deja fuera: ${read} se lee como tu hora local.`,
	companyMissing: (name) => `Falta la propiedad ${name}, así que esta entrevista no tiene empresa.`,
	dateMissing: (name) =>
		`Falta la propiedad ${name}, así que esta entrevista no tiene lugar en el orden del tiempo.`,
	noDate: (name, given) => `${name}: ${given || 'lo que hay aquí'} no es un día como 2026-08-20.`,
	headingUnread: (name) =>
		`Lo que hay bajo “${name}” no se leyó, porque este encabezado no se conoce. Se le puede dar un significado.`,
	labelUnread: (name) => `“${name}” no es una etiqueta conocida, así que esta línea no se leyó.`,
	tableUnread: (columns) =>
		`No se conoce ninguna columna de esta tabla (${words(columns)}), así que no se leyó.`,
	nothingRead: () => 'No se leyó nada de lo que esta nota dice debajo de sus propiedades.',
	copy: () =>
		'Un programa de sincronización hizo esta copia. No cuenta en ningún sitio hasta que la unas con su original.',
	sameInterview: (original) =>
		`Esta nota es de la misma entrevista que ${original} y tiene casi todo lo que hay en ella. No cuenta en ningún ` +
		'sitio hasta que conserves una de las dos.',
	doneUndated: () =>
		'Esta acción está hecha pero no tiene fecha, así que ninguna entrevista puede decidir si funcionó.',
	tomorrow: () => 'Esta entrevista tiene fecha de mañana: cuenta a partir de entonces.',
};
