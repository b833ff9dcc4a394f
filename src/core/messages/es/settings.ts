import type { SettingWords } from '../en/settings';
import { countInSpanish } from './notes/count';

const notes = (number: number): string => countInSpanish(number, 'nota', 'notas');
const KINDS = { folder: 'la carpeta', tag: 'la etiqueta', property: 'la propiedad' };

export const settingsInSpanish: SettingWords = {
	notEmpty: 'Esto no puede quedar vacío.',
	outside: 'Tiene que ser un lugar de tu bóveda: sin .., sin unidad, sin barra al principio, nada oculto.',
	atLeastOne: 'Escribe un número entero, de 1 como mínimo.',
	emptyOrDay: 'Escribe un día como 2026-11-20.',
	oneLine: 'Un nombre es una línea.',
	calledSo: (property) => `La propiedad ${property} ya se llama así.`,
	folder: {
		name: 'Carpeta',
		desc:
			'Donde van las notas de entrevistas nuevas. Las preparaciones, las historias, el registro de ' +
			'práctica y el cuaderno de diseño van a su lado.',
	},
	knowledgeFolder: {
		name: 'Carpeta de notas de conocimiento',
		desc: 'Donde va una nota nueva sobre un tema.',
	},
	doneDate: {
		name: 'Añadir la fecha en que se hizo',
		desc:
			'Al marcar una acción se añade el día a su línea. Sin él, ninguna entrevista puede decir si la ' +
			'acción funcionó.',
	},
	template: { name: 'Plantilla', desc: 'Con qué empieza una nota de entrevista nueva.' },
	templates: {
		technical: 'Rondas técnicas',
		'system-design': 'Rondas de diseño de sistemas',
		behavioural: 'Rondas conductuales',
	},
	ownTemplate: 'Una nota tuya como plantilla. Déjalo vacío para usar la incluida.',
	builtInTemplate: 'Plantilla incluida',
	builtIn: 'Incluida',
	ownTemplates: (number) => countInSpanish(number, 'nota tuya', 'notas tuyas'),
	weeklyNote: {
		name: 'Nota semanal',
		desc:
			'Donde se escribe el repaso semanal. No se pregunta si Periodic Notes, Journals o Calendar llevan ' +
			'tus notas semanales.',
	},
	weeklyFolder: { name: 'Carpeta de notas semanales', desc: 'Donde están tus notas semanales.' },
	weeklyName: {
		name: 'Nombre de una nota semanal',
		desc:
			'Como en gggg-[W]ww, que es 2026-W47: lo que va entre corchetes se queda igual. W y G cuentan las semanas desde ' +
			'el lunes, w y g como tu idioma.',
	},
	places: {
		name: 'Nombres y lugares de archivos',
		desc: 'Cómo se llaman las notas nuevas, y dónde van las que aún no tienen carpeta propia.',
	},
	fileName: {
		name: 'Nombre de archivo',
		desc: 'Puede llevar {{date}}, {{date:YYYY}}, {{company}}, {{round}} y {{stage}}. Una barra crea una carpeta.',
	},
	briefFolder: {
		name: 'Carpeta de preparaciones',
		desc: 'Donde va la nota que te prepara para una entrevista.',
	},
	storyFolder: {
		name: 'Carpeta de historias de fracaso',
		desc: 'Donde va una historia nueva que cuentas en entrevistas.',
	},
	drillLog: {
		name: 'Registro de práctica',
		desc: 'La nota que guarda lo que practicaste, una fila cada vez. Se encuentra por su tipo si la mueves.',
	},
	designNotebook: {
		name: 'Cuaderno de diseño',
		desc: 'La nota que reúne los casos de las entrevistas de diseño de sistemas.',
	},
	writing: { name: 'Escritura', desc: 'Lo que ayuda donde escribes.' },
	propose: {
		name: 'Proponer mientras escribes',
		desc:
			'En una nota de entrevista: temas detrás de Temas: y [theme::, valoraciones detrás de Valoración:, y las ' +
			'palabras de method, check y outcome.',
	},
	weakPoints: {
		name: 'Puntos débiles',
		desc: 'Cómo una línea bajo Qué salió mal muestra un tema que no nombra.',
	},
	weakByName: {
		name: 'Un tema conocido en una línea',
		desc: 'Lo que está bajo Qué salió mal cuenta para un tema si contiene su nombre o su alias.',
	},
	weakByWords: {
		name: 'Unas pocas palabras son un tema',
		desc: 'Una línea de cuatro palabras como mucho bajo Qué salió mal es el nombre de un tema.',
	},
	askedFor: {
		name: 'Qué se pregunta después de una entrevista',
		desc: 'Lo que la barra lateral pide en los días que siguen a una entrevista.',
	},
	asks: {
		capture: 'Primeras impresiones',
		review: 'Un repaso',
		'thank-you': 'Una nota de agradecimiento',
		nudge: 'Unas palabras a RR. HH.',
		close: 'Qué enseñó el resultado',
	},
	thresholdsPage: { name: 'Umbrales', desc: 'Cuándo un tema cuenta como superado o sin probar.' },
	thresholds: {
		resolvedAfter: {
			name: 'Superado después de',
			desc: 'Cuántas entrevistas seguidas tiene que salir bien un tema, una de ellas real.',
		},
		untestedDays: {
			name: 'Sin probar después de días',
			desc: 'Días sin una entrevista en la que saliera el tema.',
		},
		untestedInterviews: {
			name: 'Sin probar después de entrevistas',
			desc: 'Entrevistas que pasaron sin que saliera el tema.',
		},
		halfLife: {
			name: 'Un fallo pesa la mitad después de',
			desc: 'Entrevistas desde entonces. Los temas que más pesan van primero.',
		},
		unprovenDays: {
			name: 'Sin comprobar después de días',
			desc: 'Días desde que se hizo una acción sin que una entrevista la probara.',
		},
		methodCases: {
			name: 'Casos necesarios para un método',
			desc: 'Acciones de un método que las entrevistas han juzgado, antes de decir cuántas veces funcionó.',
		},
		calibrationCases: {
			name: 'Pronósticos necesarios',
			desc: 'Entrevistas con pronóstico y respuesta, antes de que el análisis juzgue tus pronósticos.',
		},
		funnelCases: {
			name: 'Respuestas necesarias para una fase',
			desc: 'Entrevistas con respuesta, antes de que una fase muestre su parte.',
		},
		reasonCases: {
			name: 'Menciones necesarias para un motivo',
			desc: 'Cuántas veces lo da solo un lado, antes de llamarlo punto ciego o preocupación.',
		},
		leechAfter: {
			name: 'Fallos para que una pregunta destaque',
			desc: 'Cuántos seguidos, en entrevistas y práctica, antes de que el banco de preguntas proponga un tema propio.',
		},
		storyTellings: {
			name: 'Veces que se cuenta una historia',
			desc: 'Cuántas veces puede contarse una historia antes de que se te pida buscar otra.',
		},
		openActions: {
			name: 'Acciones abiertas de una entrevista',
			desc: 'Cuántas acciones de una entrevista pueden estar abiertas antes de que la revisión diga que son demasiadas.',
		},
	},
	wordsPage: { name: 'Fases y resultados', desc: 'Las palabras para elegir, una por línea.' },
	stages: 'Fases',
	results: 'Resultados',
	headingsPage: {
		name: 'Encabezados',
		desc:
			'Los encabezados bajo los que tus notas guardan cada sección, uno por línea. El primero se usa en ' +
			'notas nuevas.',
	},
	labelsPage: {
		name: 'Nombres de líneas y valoraciones',
		desc:
			'Cómo llamas a las líneas de una pregunta, y cómo la valoras, además de las palabras que ya se conocen. Una por ' +
			'línea.',
	},
	otherLabel: 'Otros nombres de esta línea',
	otherRating: 'Otras palabras para esta valoración',
	questionsAre: {
		name: 'Las preguntas son',
		desc: 'Cómo escriben sus preguntas las notas que tomaste de antes, donde ningún encabezado las nombra.',
	},
	toldByEach: 'Lo dice cada nota',
	search: (page) => `Buscar ${page.toLowerCase()}`,
	rename: (from, to, number) => ({
		name: `Renombrar ${from} a ${to} en ${notes(number)}`,
		desc: `Dataview no muestra una propiedad llamada ${from}. Ves cada línea antes de que se escriba.`,
	}),
	renaming: {
		act: 'Renombrar',
		title: (from, to) => `Renombrar ${from} a ${to}`,
		only: 'Solo cambia el nombre de la propiedad, en tus entrevistas y preparaciones. Lo que dice queda igual.',
	},
	advanced: {
		name: 'Avanzado',
		desc: 'Nombres y lugares de archivos, umbrales, y cómo llaman tus notas a las cosas.',
	},
	nothingChanged: 'Nada cambiado',
	changed: (number) => countInSpanish(number, 'cambiado', 'cambiados'),
	whichNotes: {
		name: 'Qué notas son entrevistas',
		desc: 'Tomar las notas que ya tienes, y cómo se distingue una entrevista de otras notas.',
	},
	adopt: {
		name: 'Usar mis notas de antes',
		desc: 'Elige una carpeta, una etiqueta o una propiedad, y mira cómo se leen las notas antes de guardar nada.',
	},
	asksSince: {
		name: 'Preguntar por entrevistas desde',
		desc:
			'Las anteriores no piden impresiones, repaso, carta ni cierre. Es el día en que tomaste tus notas de antes; ' +
			'vacío, preguntan todas.',
	},
	types: {
		retro: {
			name: 'Tipo de una entrevista',
			desc: 'El valor de la propiedad type en una nota de entrevista.',
		},
		theme: {
			name: 'Tipo de una nota de conocimiento',
			desc: 'Lo mismo en una nota sobre un tema. Cualquier nota a la que enlaza un tema también lo es.',
		},
		story: {
			name: 'Tipo de una historia de fracaso',
			desc: 'Lo mismo en una historia que cuentas en entrevistas.',
		},
	},
	propertyNames: {
		name: 'Nombres de propiedades',
		desc: 'Cómo se llaman las propiedades en tus notas.',
	},
	byType: (type) => `Tipo ${type}`,
	by: (what, value) => `Por ${KINDS[what]}: ${value}`,
	languagePage: {
		name: 'Idioma',
		desc: 'En qué idioma habla el plugin, y en cuál escribe en las notas.',
	},
	language: {
		name: 'Idioma del plugin',
		desc: 'En esta bóveda. Lo que escribe en las notas tiene su propio ajuste. Vale desde el próximo inicio de Obsidian.',
	},
	notesLanguage: {
		name: 'Idioma de las notas',
		desc:
			'Retrospectivas nuevas, el bloque de una semana, preparaciones e historiales. Se leen notas en cualquiera de ' +
			'estos idiomas, y ninguna se reescribe.',
	},
	asObsidian: 'Como Obsidian',
	languages: { en: 'Inglés (English)', zh: 'Chino (中文)', de: 'Alemán (Deutsch)', es: 'Español' },
	tools: { name: 'Herramientas', desc: 'Revisiones, exportaciones y lo que se hace una vez.' },
	checkLessons: {
		name: 'Revisar lecciones',
		desc: 'Lista lo que se podría decir con más precisión en lecciones y acciones.',
	},
	checkNotes: {
		name: 'Revisar notas de entrevistas',
		desc: 'Lista las líneas que no se pueden leer.',
	},
	exportCards: {
		name: 'Exportar como tarjetas',
		desc: 'Escribe tus preguntas como tarjetas para el plugin Spaced Repetition.',
	},
	exportTables: {
		name: 'Exportar entrevistas',
		desc: 'Hace tablas de todas las entrevistas para una hoja de cálculo o un mentor, con nombres o sin ellos.',
	},
	dashboard: {
		name: 'Añadir panel de Bases',
		desc: 'Hace un archivo con tablas de tus entrevistas y temas.',
	},
	mergeThemes: {
		name: 'Unir temas',
		desc: 'Hace de dos temas uno. Ves cada línea antes de que se escriba.',
	},
	undoThemes: {
		name: 'Deshacer el último cambio de temas',
		desc: 'Deshace la última unión, el último enlace o el último nombre.',
	},
	copies: {
		heading: 'Una copia de estos ajustes',
		unreadable:
			'Un programa de sincronización dejó este archivo en la carpeta de este plugin, y no se puede leer. Bórralo cuando ' +
			'lo hayas mirado.',
		readable:
			'Un programa de sincronización dejó este archivo en la carpeta de este plugin, porque dos dispositivos cambiaron ' +
			'ajustes a la vez. Toma de él lo que quieras, y luego bórralo.',
		list: (items) => `“${items.join(', ')}”`,
		text: (text) => `“${text}”`,
		on: 'activado',
		off: 'desactivado',
		differ: (here, there) => `${here} aquí, ${there} en la copia.`,
		use: (value) => `Usar ${value}`,
		set: (name, value) => `Poner ${name} en ${value}`,
	},
};
