import type { AdoptMessages } from '../../en/forms/adopt';
import type { Property } from '../../../settings';
import { countInSpanish } from '../notes/count';
import { named } from '../../common/named';

const notes = (number: number): string => countInSpanish(number, 'nota', 'notas');
const lines = (number: number): string => countInSpanish(number, 'línea', 'líneas');

const PROPERTY_NAMES: Partial<Record<Property, string>> = {
	type: 'tipo de nota',
	company: 'empresa',
	position: 'puesto',
	date: 'fecha',
	round: 'ronda',
	stage: 'fase',
	kind: 'real o simulacro',
	format: 'modalidad',
	interviewers: 'entrevistadores',
	duration: 'duración',
	ended: 'hora de fin',
	result: 'resultado',
	'result-date': 'fecha del resultado',
	confidence: 'confianza',
	'self-rating': 'autoevaluación',
	stress: 'estrés',
	themes: 'temas',
	captured: 'anotado',
	reviewed: 'repasado',
	closed: 'cerrado',
	'reasons-official': 'motivos oficiales',
	'reasons-own': 'motivos propios',
	transcript: 'transcripción',
	event: 'evento del calendario',
};
const property = named(PROPERTY_NAMES);
const KINDS = { property: 'propiedad', heading: 'encabezado', label: 'etiqueta', rating: 'valoración' };

export const adoptInSpanish: AdoptMessages = {
	step: (at, name) => `${at} de 3: ${name}`,
	steps: { which: 'Qué notas', read: 'Qué se leyó', weak: 'Puntos débiles sin tema' },
	back: 'Atrás',
	next: 'Siguiente',
	save: 'Guardar',
	use: 'Usar estas notas',
	useAndName: (number) =>
		`Usar estas notas y nombrar ${countInSpanish(number, 'punto débil', 'puntos débiles')}`,

	nothingWritten:
		'No se escribe nada antes del último paso, y tus notas solo cambian donde allí nombres un punto débil.',
	tellBy: 'Reconocer las entrevistas por',
	ways: {
		folder: 'La carpeta en la que están',
		tag: 'Una etiqueta',
		property: 'Una propiedad',
		type: 'Su propiedad type',
	},
	wanted: {
		folder: 'Elige la carpeta con tus entrevistas.',
		tag: 'Escribe la etiqueta de tus entrevistas.',
		property: 'Escribe una propiedad de tus entrevistas con su valor, como en category: interview.',
	},
	folder: 'Carpeta',
	chooseFolder: 'Elige una carpeta',
	wholeVault: 'Toda la bóveda',
	tag: 'Etiqueta',
	propertyAndValue: 'Propiedad y valor',
	byType: 'Las notas cuya propiedad type lo dice son entrevistas. Así se hacen las notas nuevas.',
	noSuchNote: 'No existe esa nota.',
	lost: (number) =>
		number === 1
			? 'Una nota que ahora cuenta como entrevista no está entre ellas y dejaría de contar.'
			: `${number} notas que ahora cuentan como entrevista no están entre ellas y dejarían de contar.`,
	found: (number) =>
		`${countInSpanish(number, 'nota encontrada', 'notas encontradas')}. Mira a continuación cómo se leen.`,

	summary: (read, left) =>
		`${countInSpanish(read, 'nota se leería como entrevista', 'notas se leerían como entrevistas')}` +
		`${left === 0 ? '' : `, ${left} fuera`}.`,
	whatWasRead: 'Qué se leyó',
	note: 'Nota',
	columns: {
		company: 'Empresa',
		day: 'Día',
		stage: 'Fase',
		result: 'Resultado',
		questions: 'Preguntas',
		weakPoints: 'Puntos débiles',
		actions: 'Acciones',
	},
	moreRows: (rows) => `Y ${rows} más, leídas de la misma manera.`,
	round: (number) => `ronda ${number}`,
	stageAndRound: (parts) => parts.join(', '),
	places: {
		property: (from) => from,
		label: (from) => `${from}:`,
		name: () => 'nombre del archivo',
		heading: () => 'encabezado',
		folder: () => 'carpeta',
	},
	placesInFull: {
		property: (from) => `La propiedad ${from}`,
		label: (from) => `La línea ${from}:`,
		name: (from) => `El nombre del archivo: ${from}`,
		heading: (from) => `El encabezado ${from}`,
		folder: (from) => `La carpeta: ${from}`,
	},
	table: 'una tabla',
	plan: 'un plan',
	tasks: 'tareas',
	readIn: (names) => names.join(', '),
	readUnder: (names) => `Leído bajo ${names.join(', ')}`,
	leftOut: (number) => `Fuera: ${notes(number)}`,
	says: (note, text) => `${note}: ${text}`,
	moreLeft: (number) => `y ${number} más`,
	reasons: {
		copy: 'una copia que hizo un programa de sincronización',
		template: 'una plantilla',
		index: 'una página que lista otras notas',
		transcript: 'una transcripción',
		unreadable: 'no se puede leer',
		theme: 'una nota de conocimiento',
		story: 'una historia de fracaso',
		brief: 'una preparación',
		drills: 'el registro de práctica',
		answer: 'una nota de respuesta',
		other: 'no parece una entrevista',
	},
	unlikely: (likely, all) =>
		`${likely === 0 ? 'Ninguna' : `Solo ${likely}`} de estas ${all} notas ` +
		`${likely > 1 ? 'parecen entrevistas' : 'parece una entrevista'}: ` +
		'las demás no nombran una empresa con un día, una fase o un resultado. ¿Es una colección de otra cosa?',
	sharedDay: (number, day) =>
		`${notes(number)} comparten el día ${day}. Será más bien el día en que se importaron: ` +
		'el orden de estas entrevistas no diría nada.',

	looksLike: (preset) => `Parecen ser ${preset}`,
	reads: (meanings) => `Se lee ${meanings.join('; ')}.`,
	asProperty: (name, one) => `${name} como ${property(one)}`,
	asSection: (names, section) => `${names.join(', ')} como la sección ${section}`,
	asLabel: (names, label) => `${names.join(', ')} como ${label}`,
	questionsAre: 'Las preguntas son',
	inForm: (form, number, all) => `${form} (${number} de ${notes(all)})`,
	toldByEach: 'lo dice cada nota',

	notUnderstood: 'No entendido',
	sayWhat:
		'Di qué significa un nombre, y mira arriba qué se lee entonces. Lo que dejes se queda en tus notas.',
	unknown: (name, kind, number) => `${name} (${KINDS[kind]}, ${notes(number)})`,
	moreNames: (names) => `Y ${countInSpanish(names, 'nombre', 'nombres')} más, en menos notas.`,
	leaveIt: 'Dejarlo',
	property,
	section: (section) => `Sección ${section}`,
	label: (label) => `Etiqueta ${label}`,
	twin: (name) => `${name} ya significa esto, y una propiedad tiene un solo nombre.`,

	allThemed: 'Cada punto débil muestra un tema, o dice que no muestra ninguno.',
	howToName:
		'Estas líneas dicen qué salió mal con más palabras de las que tiene un tema. Marca una línea, o pulsa Intro, para ' +
		'aceptar el nombre que está a su lado, que puedes acortar; S la salta, y las flechas van arriba, ' +
		'abajo y al nombre. ' +
		'Lo que aceptes se escribe en las notas cuando pulses el botón de abajo.',
	weakPoints: 'Puntos débiles',
	linesIn: (number, inNotes) => `${lines(number)} en ${notes(inNotes)}`,
	themeOf: (text) => `Tema de: ${text}`,
	moreLines: (number) => `Y ${lines(number)} más, que el seguimiento te guarda.`,
	named: (number) => `Se nombraron puntos débiles en ${notes(number)}.`,
};
