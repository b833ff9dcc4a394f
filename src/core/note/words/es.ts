/** Spanish, as people write it in Spain and in Latin America. */
import { once } from '../../once';
import { each, type List, type NoteWords } from './shape';

/** What would be a word of another language without its accent. */
const OF_OTHERS = new Set(
	'area areas conclusion decision dude falle improvise pase reflexion use video'.split(' '),
);

/** Words as they are spelled, and as they are typed in a hurry: without accents. */
const spelled = (text: string): List =>
	once(() => [...new Set(each(text)().flatMap((word) => [word, typed(word)]))]);

function typed(word: string): string {
	const bare = word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
	return OF_OTHERS.has(bare) ? word : bare;
}

const ASKS = /^(?:en |con |para |por )?(?:qu[eé]|c[oó]mo|d[oó]nde|cu[aá]ndo|lo cons|se mant|func|cumpl)/;

/** Names of sections: those that ask stand between question marks too. */
const named = (text: string): List =>
	once(() => spelled(text)().flatMap((word) => (ASKS.test(word) ? [word, `¿${word}?`, `${word}?`] : [word])));

/** Each beginning with each end: `entrevista con rrhh`. */
const joined = (beginnings: string, ends: string, others: string): List =>
	once(() => [
		...spelled(others)(),
		...spelled(beginnings)().flatMap((one) => spelled(ends)().map((end) => `${one} ${end}`)),
	]);

export const SPANISH_WORDS: NoteWords = {
	language: 'es',
	script: '[ñ¿¡]',
	aboutInterviews: 'entrevista|retrospectiva',
	aboutJobs: 'candidatura|postulaci[oó]n|empleo',
	besides: 'curr[ií]culum|carta de (?:presentaci[oó]n|motivaci[oó]n)|oferta de (?:empleo|trabajo)|salario',
	collections: 'gu[ií]a|banco de preguntas|apuntes|fichas',
	account:
		'\\bme (?:preguntaron|preguntó|pidieron|pidió|quedé|hicieron)|\\bno (?:supe|pude|respondí|' +
		'contesté)|\\bmi respuesta',
	jobs:
		'(?:desarrollador|programador|ingenier[oa]|analista|diseñador|arquitect[oa]|consultor|científic[oa]|' +
		'administrador|administrativ[oa]|becari[oa]|gestor|contable)(?:a|as|es|s)?(?![\\p{L}])|prácticas',
	ended:
		'(?:rechaz|descart|contrat)ad[oa]|me (?:rechazaron|descartaron|contrataron|cogieron|retiré)|no pasé|' +
		'oferta (?:recibida|aceptada|rechazada)',
	endedBefore: 'el|por|tras|hoy|ayer',
	thanks: '(?:^|[^\\p{L}])(?:agradec|agradez|gracias)',
	asksAgain: 'reclutador|rr\\. ?hh|rrhh|recursos humanos|hacer seguimiento|preguntar cómo va',
	recruits: 'reclut|selecci[oó]n|\\brr\\.? ?hh',
	months: [
		each('enero, ene'),
		each('febrero, feb'),
		each('marzo, mar'),
		each('abril, abr'),
		each('mayo, may'),
		each('junio, jun'),
		each('julio, jul'),
		each('agosto'),
		each('septiembre, setiembre, sept, sep'),
		each('octubre, oct'),
		each('noviembre, nov'),
		each('diciembre, dic'),
	],
	weekdays: [
		each('domingo, dom'),
		each('lunes, lun'),
		each('martes, mar'),
		each('miércoles, miercoles, mié'),
		each('jueves, jue'),
		each('viernes, vie'),
		each('sábado, sabado, sáb'),
	],
	isDayFirst: true,
	dayEnds: each('º'),
	dayLinks: each('de, del'),
	rounds: each('ronda, entrevista, fase, etapa'),
	countedRounds: each('ronda, entrevista, fase, etapa'),
	placedRounds: [
		each('primera ronda, primera entrevista, primera fase'),
		each('segunda ronda, segunda entrevista, segunda fase'),
		each('tercera ronda, tercera entrevista, tercera fase'),
		each('cuarta ronda, cuarta entrevista, cuarta fase'),
		each('quinta ronda, quinta entrevista'),
	],
	asking: each(
		'qué, cómo, como, por qué, cuándo, dónde, quién, cuál, cuáles, cual, cuales, cuánto, cuántos, cuántas, con qué, ' +
			'para qué, en qué, que es, que son, que pasa, que harías, que diferencia, por que, explica, ' +
			'explícame, explicame, ' +
			'explíqueme, háblame, hablame, hábleme, cuéntame, cuentame, cuénteme, descríbeme, diseña, implementa, compara, ' +
			'nombra, dime, dígame, puedes, podrías, conoces, dame, imagina',
	),
	degrees: spelled(
		'muy, bastante, un poco, algo, más bien, me fue, fue, estuvo, salió, me salió, quedó, la respuesta ' +
			'fue, mi respuesta ' +
			'fue, un tanto',
	),
	saying: spelled('r, resp, respuesta, mi respuesta, dije, respondí, contesté'),
	and: each('y'),
	sections: {
		impressions: named(
			'primeras impresiones, primera impresión, impresiones, impresión, impresión general, impresiones generales, ' +
				'impresión inicial, impresiones iniciales, mis impresiones, sensaciones, sensación, sensación general, ' +
				'sensaciones generales, primeras sensaciones, cómo fue, cómo me fue, cómo me sentí, cómo estuvo, cómo ha ido, ' +
				'qué tal, qué tal fue, qué tal me fue, en caliente, a bote pronto, primeros pensamientos, pensamientos',
		),
		basicInfo: named(
			'información básica, datos básicos, datos, datos de la entrevista, datos generales, información, información ' +
				'general, información de la entrevista, detalles, detalles de la entrevista, ficha, ficha de la entrevista, ' +
				'contexto, participantes, entrevistadores, lo básico',
		),
		questions: named(
			'preguntas, preguntas y respuestas, preguntas y cómo me fue, preguntas y cómo respondí, preguntas de la ' +
				'entrevista, preguntas de entrevista, preguntas que me hicieron, preguntas que hicieron, preguntas recibidas, ' +
				'preguntas realizadas, preguntas hechas, preguntas técnicas, preguntas conductuales, preguntas de ' +
				'comportamiento, preguntas de diseño, preguntas de programación, preguntas difíciles, preguntas del ' +
				'entrevistador, preguntas de la entrevistadora, otras preguntas, las preguntas, lista de preguntas, qué me ' +
				'preguntaron, qué preguntaron, qué me han preguntado, lo que me preguntaron, lo que preguntaron, lo que me ' +
				'han preguntado, me preguntaron, preguntaron, temas tratados, temas que salieron, temas cubiertos, ' +
				'ejercicios, ejercicios de código, problemas de código, desarrollo de la entrevista',
		),
		wentWell: named(
			'qué salió bien, salió bien, lo que salió bien, qué me salió bien, me salió bien, lo que me salió bien, qué fue ' +
				'bien, fue bien, lo que fue bien, qué estuvo bien, lo que estuvo bien, qué ha ido bien, lo que ha ido bien, ' +
				'qué hice bien, lo que hice bien, hice bien, cosas que salieron bien, fortalezas, mis fortalezas, puntos ' +
				'fuertes, mis puntos fuertes, aspectos positivos, puntos positivos, lo positivo, positivo, positivos, lo ' +
				'bueno, bueno, lo mejor, bien, aciertos, logros, a favor, qué funcionó, lo que funcionó, qué funcionó bien, ' +
				'mantener, a mantener, qué mantener, seguir haciendo, momentos fuertes, lo destacado, éxitos',
		),
		wentPoorly: named(
			'qué salió mal, salió mal, lo que salió mal, qué me salió mal, me salió mal, lo que me salió mal, qué fue mal, ' +
				'fue mal, lo que fue mal, qué estuvo mal, lo que estuvo mal, qué ha ido mal, lo que ha ido mal, qué hice mal, ' +
				'lo que hice mal, hice mal, cosas que salieron mal, debilidades, mis debilidades, debilidades detectadas, ' +
				'puntos débiles, mis puntos débiles, áreas de mejora, áreas a mejorar, áreas por mejorar, a mejorar, por ' +
				'mejorar, cosas a mejorar, cosas por mejorar, cosas que mejorar, aspectos a mejorar, aspectos por mejorar, ' +
				'aspectos de mejora, puntos a mejorar, puntos de mejora, oportunidades de mejora, qué mejorar, qué puedo ' +
				'mejorar, qué podría mejorar, qué debo mejorar, qué hay que mejorar, en qué mejorar, mejorable, lo mejorable, ' +
				'errores, mis errores, fallos, mis fallos, fallas, mis fallas, equivocaciones, lo malo, malo, lo peor, mal, ' +
				'lo negativo, negativo, negativos, aspectos negativos, puntos negativos, en contra, contras, dificultades, ' +
				'carencias, lagunas, lagunas de conocimiento, qué me faltó, lo que me faltó, me faltó, qué faltó, lo que ' +
				'faltó, qué no salió bien, lo que no salió bien, no salió bien, qué no salió tan bien, lo que no salió tan ' +
				'bien, no salió tan bien, qué no fue bien, lo que no fue bien, no fue bien, qué no fue tan bien, lo que no ' +
				'fue tan bien, qué no funcionó, lo que no funcionó, no funcionó, dónde fallé, en qué fallé, qué falló, lo ' +
				'que falló, qué me costó, lo que me costó, me costó, lo que más me costó, dónde me trabé, tropiezos, qué no ' +
				'supe, lo que no supe, no supe, no supe responder, preguntas que no supe, preguntas que no supe responder, ' +
				'lo que no supe responder, qué haría distinto, qué haría diferente, lo que haría distinto, lo que haría ' +
				'diferente, qué cambiaría, lo que cambiaría, dejar de hacer, causa raíz, causas, lo regular',
		),
		hints: named('pistas, pistas recibidas, pistas que me dieron, ayuda recibida, ayudas'),
		selfAssessment: named(
			'autoevaluación, mi autoevaluación, valoración, mi valoración, valoración general, valoración global, ' +
				'valoración personal, calificación, calificaciones, mi calificación, puntuación, puntuaciones, mi puntuación, ' +
				'puntaje, evaluación, evaluación general, evaluación personal, desempeño, mi desempeño, rendimiento, cómo lo ' +
				'hice, estado de ánimo, ánimo, estado emocional, emociones, energía y nervios, nervios, estrés, confianza, ' +
				'autocrítica',
		),
		improvementPlan: named(
			'plan de mejora, plan de acción, plan de estudio, plan de práctica, plan de preparación, plan para la próxima, ' +
				'plan para la próxima vez, acciones, acciones de mejora, acciones de seguimiento, próximas acciones, mejoras, ' +
				'mejora, ideas de mejora, tareas, lista de tareas, pendientes, pendiente, por hacer, cosas por hacer, cosas ' +
				'que hacer, deberes, qué practicar, a practicar, por practicar, practicar, práctica, qué estudiar, a ' +
				'estudiar, por estudiar, estudiar, qué repasar, a repasar, por repasar, repasar, a reforzar, por reforzar, ' +
				'reforzar, qué reforzar, la próxima vez, próxima vez, para la próxima vez, para la próxima, la próxima, para ' +
				'la siguiente, para la siguiente entrevista, para la próxima entrevista, antes de la próxima, antes de la ' +
				'próxima entrevista, antes de la siguiente, antes de la siguiente entrevista, qué haré distinto, qué haré ' +
				'diferente, lo que haré distinto, lo que haré diferente, voy a, qué voy a hacer, lo que voy a hacer, ' +
				'compromisos, objetivos, metas, a trabajar, por trabajar, en qué trabajar, cosas a trabajar, temas a ' +
				'repasar, temas por repasar, temas para repasar, temas a estudiar, temas por estudiar, temas pendientes, ' +
				'empezar a hacer, seguimiento, cómo mejorar, cómo voy a mejorar, correcciones',
		),
		outcomes: named(
			'lo conseguí, lo conseguí esta vez, se mantuvo, funcionó, funcionó esta vez, funcionaron mis mejoras, cumplí lo ' +
				'que me propuse, mejoras de la última vez, mejoras de la vez anterior, lo de la última vez, seguimiento de la ' +
				'última vez, progreso desde la última vez, avances desde la última vez, desde la última vez',
		),
		keyLesson: named(
			'lección clave, lecciones clave, lección principal, lección, lecciones, lección aprendida, ' +
				'lecciones aprendidas, ' +
				'una lección, aprendizaje, aprendizajes, aprendizaje clave, aprendizajes clave, principal aprendizaje, qué ' +
				'aprendí, lo que aprendí, aprendí, qué he aprendido, lo que he aprendido, conclusión, conclusiones, ' +
				'reflexión, reflexiones, reflexión final, moraleja, idea clave, ideas clave, me quedo con, con qué me quedo, ' +
				'qué me llevo, lo que me llevo, me llevo, lo más importante',
		),
		bringUp: named(
			'mencionar la próxima vez, para mencionar la próxima vez, para mencionar, a mencionar, ' +
				'mencionar, qué mencionar, ' +
				'sacar la próxima vez, comentar la próxima vez, para comentar la próxima vez, para comentar, recordar para la ' +
				'próxima ronda, para la próxima ronda, para la siguiente ronda',
		),
		asked: named(
			'mis preguntas, preguntas que hice, preguntas que les hice, preguntas que yo hice, preguntas ' +
				'mías, qué pregunté, ' +
				'qué les pregunté, lo que pregunté, lo que les pregunté, pregunté, pregunté yo, preguntas para ellos, ' +
				'preguntas para el entrevistador, preguntas para la entrevistadora, preguntas para los entrevistadores, ' +
				'preguntas al entrevistador, preguntas a la entrevistadora, preguntas a la empresa, preguntas para la ' +
				'empresa, preguntas que hacer, preguntas por hacer, mis preguntas para ellos, mis preguntas al entrevistador, ' +
				'mis preguntas a la entrevistadora',
		),
		nextSteps: named(
			'próximos pasos, próximo paso, siguientes pasos, siguiente paso, qué sigue, lo que sigue, qué viene ahora, ' +
				'siguiente ronda, próxima ronda, proceso, nota de agradecimiento, correo de agradecimiento, mensaje de ' +
				'agradecimiento, agradecimiento, plazos, cronograma, comunicación con el reclutador, comunicación con la ' +
				'reclutadora',
		),
		notes: named(
			'notas, otras notas, notas adicionales, más notas, mis notas, notas sueltas, notas varias, ' +
				'apuntes, anotaciones, ' +
				'varios, otros, otra información, comentarios, comentario, comentarios adicionales, comentarios del ' +
				'entrevistador, observaciones, feedback del entrevistador, feedback de la entrevistadora, feedback recibido, ' +
				'feedback de la empresa, retroalimentación, retroalimentación recibida, retroalimentación del entrevistador, ' +
				'devolución, sobre la empresa, sobre el equipo, sobre el puesto, notas de la empresa, resumen, transcripción',
		),
	},
	inHeadings: [
		['asked', spelled('mis preguntas, les pregunté, pregunté yo, preguntas para ellos')],
		[
			'wentPoorly',
			spelled(
				'salió mal, salieron mal, fue mal, fueron mal, hice mal, me costó, me costaron, me falló, fallé, no supe, no ' +
					'salió bien, no salió tan bien, no salieron bien, no fue bien, no fue tan bien, no hice bien, me trabé, me ' +
					'bloqueé, me quedé en blanco, me equivoqué, mis errores, mis fallos, podría haber, debería haber, debí ' +
					'haber, me arrepiento, puntos débiles, debilidades, a mejorar, por mejorar, podría mejorar, mejorable, me ' +
					'faltó, me da rabia, mal, peor…, fall…, error…, débil…, floj…, laguna…, tropec…, tropiezo…, pifi…',
			),
		],
		[
			'improvementPlan',
			spelled(
				'antes de la próxima, antes de la siguiente, para la próxima, la próxima vez, voy a, tengo que, hay que ' +
					'repasar, a practicar, a repasar, a estudiar, por practicar, por repasar, por estudiar, por hacer, me ' +
					'propongo, me comprometo, deberes, próxim…, mejorar, practicar, repasar, estudiar, cambi…, pendiente…',
			),
		],
		[
			'wentWell',
			spelled(
				'salió bien, salieron bien, fue bien, fueron bien, hice bien, funcionó bien, orgulloso de, orgullosa de, ' +
					'contento con, contenta con, satisfecho con, satisfecha con',
			),
		],
		['keyLesson', spelled('aprendí, he aprendido, aprendizaje, lección, me llevo, me quedo con')],
	],
	asks: spelled('pregunta, preguntaron, me preguntaron, enunciado, entrevistador, entrevistadora'),
	labels: {
		type: spelled('tipo, tipo de pregunta, categoría, área, competencia, competencias'),
		difficulty: spelled('dificultad, nivel, nivel de dificultad'),
		answer: spelled(
			'mi respuesta, respuesta, lo que dije, qué dije, dije, lo que contesté, lo que respondí, contesté, respondí, mi ' +
				'enfoque, enfoque, mi solución, solución, mi planteamiento, planteamiento, candidato, candidata',
		),
		answerNote: spelled(
			'nota de la respuesta, nota con la respuesta, apunte de la respuesta, apuntes de la respuesta',
		),
		followUp: spelled(
			'repregunta, repreguntas, contrapregunta, pregunta de seguimiento, preguntas de seguimiento, seguimiento, luego ' +
				'preguntaron, después preguntaron',
		),
		hints: spelled('pista, pistas, ayuda, pistas recibidas, ayuda recibida'),
		rating: spelled(
			'valoración, calificación, puntuación, puntaje, autoevaluación, evaluación, mi valoración, mi calificación, mi ' +
				'puntuación, mi nota, autocalificación, cómo me fue, cómo fue, cómo salió, cómo me salió, cómo estuvo, qué ' +
				'tal, qué tal fue, qué tal me fue, desempeño, rendimiento, resultado, sensación, veredicto, estado',
		),
		observed: spelled(
			'valoración del entrevistador, valoración de la entrevistadora, evaluación del entrevistador, calificación del ' +
				'entrevistador, puntuación del entrevistador, valoración ajena, valoración de otros, vista por otros, visto ' +
				'por otros, observador, observadora, desde fuera',
		),
		cause: spelled(
			'causa, causas, causa raíz, motivo, motivos, razón, razones, por qué, porqué, por qué salió mal, por qué falló, ' +
				'qué falló, qué salió mal, error, errores, fallo, fallos, falla, problema, qué me faltó, me faltó, qué faltó, ' +
				'faltó, lo que faltó, debilidad, carencia',
		),
		mode: spelled('modo de fallo, modo, tipo de fallo, tipo de error, forma de fallar, modo de fallar'),
		improvement: spelled(
			'mejora, mejoras, a mejorar, por mejorar, cómo mejorar, cómo mejorarlo, dirección de mejora, mejor respuesta, ' +
				'respuesta ideal, respuesta correcta, respuesta mejorada, respuesta modelo, debí decir, qué debí decir, lo ' +
				'que debí decir, debería haber dicho, lo que debería haber dicho, la próxima vez, próxima vez, la próxima, ' +
				'para la próxima, para la próxima vez, solución óptima, solución correcta, corrección, aprendizaje, lección, ' +
				'acción, qué haría distinto, qué haría diferente, lo que haría distinto, lo que haría diferente',
		),
		themes: spelled('temas, tema, etiquetas, etiqueta, punto débil, puntos débiles, habilidad, habilidades'),
		signals: spelled(
			'señales, señal, señales del entrevistador, reacción, reacciones, reacción del entrevistador',
		),
		complexity: spelled('complejidad, complejidad temporal, complejidad espacial, complejidad algorítmica'),
		story: spelled('historia, historia usada, historia contada, ejemplo usado, caso usado, anécdota'),
	},
	properties: {
		type: spelled('tipo de nota'),
		company: spelled(
			'empresa, compañía, nombre de la empresa, nombre de la compañía, organización, empleador, cliente, empresa ' +
				'objetivo, entidad',
		),
		position: spelled(
			'puesto, rol, cargo, posición, vacante, puesto de trabajo, nombre del puesto, título del puesto, puesto al que ' +
				'aplico, puesto al que postulo, rol al que aplico, empleo',
		),
		date: spelled(
			'fecha, fecha de la entrevista, fecha de entrevista, día, día de la entrevista, cuándo, fecha y hora, día y ' +
				'hora, fecha/hora, programada, agendada, creado, creada, fecha de creación',
		),
		round: spelled(
			'ronda, ronda de entrevista, ronda de entrevistas, número de ronda, n.º de ronda, nº de ronda, número de ' +
				'entrevista, entrevista número',
		),
		stage: spelled(
			'fase, etapa, tipo de entrevista, tipo de ronda, fase del proceso, etapa del proceso, instancia, fase de la ' +
				'entrevista, etapa de la entrevista',
		),
		kind: spelled('simulacro, es simulacro, es un simulacro, simulada, real o simulacro, real o simulada'),
		format: spelled(
			'formato, modalidad, medio, canal, lugar, dónde, plataforma, ubicación, modo, vía, formato de la entrevista, ' +
				'modalidad de la entrevista',
		),
		interviewers: spelled(
			'entrevistador, entrevistadora, entrevistadores, entrevistadoras, entrevistador/a, entrevistadores/as, quién, ' +
				'quién entrevistó, quién me entrevistó, con quién, entrevistado por, entrevistada por, nombre del ' +
				'entrevistador, nombre de la entrevistadora, participantes, asistentes, panelistas, personas, contacto, ' +
				'contactos',
		),
		duration: spelled('duración, duración de la entrevista, cuánto duró, minutos'),
		ended: spelled('fin, hora de fin, hora de término, terminó, acabó, finalizó'),
		result: spelled(
			'resultado, estado, desenlace, decisión, resultado final, resultado de la entrevista, veredicto, estado del ' +
				'proceso, estatus, estado de la candidatura, estado de la postulación, respuesta de la empresa, resolución',
		),
		'result-date': spelled(
			'fecha del resultado, fecha de resultado, fecha de la respuesta, fecha de respuesta, fecha de la decisión, ' +
				'fecha de decisión, respondieron el',
		),
		confidence: spelled(
			'confianza, nivel de confianza, mi pronóstico, pronóstico, mi apuesta, probabilidad, probabilidades, ' +
				'posibilidades, expectativa, expectativas, mi estimación, predicción',
		),
		'self-rating': spelled(
			'autoevaluación, valoración, calificación, puntuación, puntaje, mi valoración, mi calificación, mi puntuación, ' +
				'mi nota, valoración general, valoración global, calificación general, puntuación general, autocalificación, ' +
				'cómo me fue, cómo fue, qué tal, qué tal fue, qué tal me fue, desempeño, rendimiento',
		),
		stress: spelled(
			'estrés, nervios, nerviosismo, ansiedad, nivel de estrés, nivel de nervios, nivel de ansiedad, nivel de ' +
				'nerviosismo',
		),
		themes: spelled('temas, puntos débiles, debilidades, temas a mejorar, áreas débiles, carencias, lagunas'),
		captured: spelled('registrado, registrado el, anotado, anotado el'),
		reviewed: spelled('revisado, revisado el, revisada, repasado, repasado el'),
		closed: spelled('cerrado, cerrado el, cerrada, fecha de cierre'),
		'reasons-official': spelled(
			'motivo oficial, motivos oficiales, razón oficial, razones oficiales, motivo del rechazo, motivo de rechazo, ' +
				'motivos del rechazo, razón del rechazo, motivo que dieron, motivos que dieron, feedback de la empresa, ' +
				'feedback recibido, feedback del reclutador, feedback de la reclutadora, retroalimentación, devolución',
		),
		'reasons-own': spelled(
			'motivo propio, motivos propios, mis motivos, mis razones, razones propias, mi explicación, mi ' +
				'análisis, por qué ' +
				'creo que fue, causa raíz',
		),
		transcript: spelled(
			'transcripción, transcripción de la entrevista, transcripción de la llamada, archivo de transcripción, nota de ' +
				'transcripción',
		),
		event: spelled('evento, id del evento, evento del calendario, evento de calendario'),
	},
	facts: { stage: spelled('tipo'), duration: spelled('tiempo total, tiempo empleado') },
	story: {
		sections: {
			happened: spelled('qué pasó, lo que pasó'),
			noticed: spelled('señales que noté'),
			missed: spelled('señales que pasé por alto'),
			did: () => ['qué hice, en orden', 'qué hice', 'que hice'],
			now: spelled('qué hago distinto ahora'),
			tested: spelled('puesto a prueba desde entonces'),
			pattern: spelled('el patrón'),
			sessions: spelled('sesiones'),
		},
		scenarios: {
			'execution-failure': spelled('un trabajo que falló'),
			'wrong-decision': spelled('una decisión equivocada, decisión equivocada'),
			'rejected-feedback': spelled('una crítica rechazada al principio, crítica rechazada'),
		},
		scales: {
			day: spelled('un día, día'),
			week: spelled('una semana, semana'),
			quarter: spelled('un trimestre, trimestre'),
			year: spelled('un año, año'),
		},
		levels: {
			swe: spelled('ingeniería'),
			senior: spelled('ingeniería sénior'),
			staff: spelled('ingeniería staff'),
		},
		areas: {
			ownership: spelled('responsabilidad'),
			detection: spelled('detección'),
			recovery: spelled('respuesta'),
			lesson: spelled('lección'),
			pattern: spelled('patrón'),
		},
		grades: { novice: spelled('inicial'), intermediate: spelled('intermedio'), expert: spelled('experto') },
	},
	ratings: {
		poor: spelled(
			'mal, malo, mala, muy mal, muy malo, muy mala, fatal, pésimo, pésima, flojo, floja, muy flojo, ' +
				'muy floja, débil, ' +
				'deficiente, insuficiente, suspenso, nada bien, fallido, fallida, desastre, desastroso, desastrosa, bastante mal',
		),
		medium: spelled(
			'regular, más o menos, masomenos, así así, medio, aceptable, mejorable, pasable, a medias, parcial, ' +
				'parcialmente, ni bien ni mal, ni fu ni fa, suficiente, decente, no está mal, no estuvo mal, no muy bien, ' +
				'incompleto, incompleta, medio bien, medio mal',
		),
		good: spelled(
			'bien, bueno, buena, bastante bien, bastante bueno, bastante buena, sólido, sólida, correcto, correcta, ' +
				'satisfactorio, satisfactoria, fluido, fluida',
		),
		excellent: spelled(
			'excelente, muy bien, muy bueno, muy buena, genial, perfecto, perfecta, estupendo, estupenda, sobresaliente, ' +
				'fenomenal, fantástico, fantástica, brillante, impecable, espectacular, increíble, de diez, buenísimo, ' +
				'buenísima, óptimo, óptima, súper bien',
		),
	},
	judgements: {
		poor: spelled(
			'no supe, no lo supe, no la supe, no sabía, no lo sabía, no la sabía, no me la sabía, no tenía ' +
				'idea, ni idea, no ' +
				'supe responder, no supe contestar, no supe qué decir, no supe explicar, no supe explicarlo, no pude ' +
				'responder, no pude contestar, no pude resolverlo, no respondí, no contesté, sin responder, no lo resolví, no ' +
				'la resolví, sin resolver, no terminé, no lo terminé, no me dio tiempo, me faltó tiempo, no llegué, me quedé ' +
				'en blanco, en blanco, me bloqueé, me trabé, me atasqué, me perdí, me confundí, me equivoqué, me lié, me hice ' +
				'un lío, me hice bolas, la cagué, la regué, metí la pata, fallé, la fallé, no me salió, salió mal, me salió ' +
				'mal, salió fatal, me salió fatal, me fue mal, me fue fatal, no me acordaba, no me acordé, no lo recordaba, no ' +
				'recordé, un desastre, qué desastre, un horror, qué horror, qué vergüenza, mala respuesta, respuesta mala, ' +
				'respuesta floja, mal explicado, mal explicada, no lo expliqué bien, me lo inventé, me hundí, me corrigieron, ' +
				'no di una, no estaba preparado, no estaba preparada, la peor respuesta, mi peor respuesta',
		),
		medium: spelled(
			'más o menos, a medias, con pistas, con una pista, con ayuda, necesité una pista, necesité pistas, necesité ' +
				'ayuda, dudé, con dudas, titubeé, inseguro, insegura, poco claro, poco clara, poco convincente, respuesta ' +
				'incompleta, respuesta parcial, respuesta regular, me enrollé, me extendí demasiado, me extendí, muy largo, ' +
				'muy larga, demasiado largo, demasiado larga, divagué, me fui por las ramas, vago, vaga, muy vago, muy vaga, ' +
				'demasiado vago, demasiado vaga, demasiado general, genérico, genérica, muy genérico, muy genérica, muy ' +
				'superficial, lento, lenta, muy lento, muy lenta, demasiado lento, demasiado lenta, oxidado, oxidada, me ' +
				'costó, me costó un poco, a mejorar, por mejorar, podría mejorar, podría ser mejor, a repasar, por repasar, ' +
				'falta práctica, me falta práctica, casi, casi bien, fuerza bruta, solo fuerza bruta, sólo fuerza bruta, ' +
				'improvisé, salí del paso, se me olvidó, olvidé, me olvidé, desordenado, desordenada, poco estructurado, poco ' +
				'estructurada, sin estructura, sin ejemplos, demasiado corto, demasiado corta, muy corto, muy corta, del ' +
				'montón, sin más, lo justo',
		),
		good: spelled(
			'salió bien, me salió bien, me fue bien, bien respondida, bien respondido, bien contestada, lo ' +
				'supe, la supe, lo ' +
				'sabía, la sabía, me lo sabía, me la sabía, resuelto, resuelta, lo resolví, la resolví, respondí bien, ' +
				'contesté bien, respondida, contestada, buena respuesta, respuesta sólida, respuesta clara, bien explicado, ' +
				'bien explicada, lo expliqué bien, expliqué bien, cómodo, cómoda, con seguridad, sin problemas, sin problema, ' +
				'sin dudar, sin dificultad, contento, contenta, satisfecho, satisfecha, orgulloso, orgullosa, le gustó, les ' +
				'gustó, acerté, acertado, acertada, me defendí, me defendí bien, convincente, todo bien, todo correcto, la ' +
				'mejor respuesta, mi mejor respuesta',
		),
		excellent: spelled(
			'la clavé, lo clavé, clavado, clavada, lo bordé, la bordé, bordado, bordada, me lucí, la rompí, ' +
				'me salió redondo, ' +
				'me salió redonda, gran respuesta, excelente respuesta, respuesta perfecta, me salió perfecto, me salió ' +
				'genial, me salió muy bien, salió perfecto, salió genial, salió muy bien, me fue muy bien, me fue genial',
		),
	},
	goingOn: spelled(
		'no supe, no sabía, no tenía idea, ni idea, no supe responder, no supe contestar, no supe explicar, no pude ' +
			'responder, no pude contestar, no respondí, no contesté, no terminé, no me dio tiempo, me faltó ' +
			'tiempo, me quedé ' +
			'en blanco, en blanco, me bloqueé, me trabé, me atasqué, me perdí, me confundí, me equivoqué, ' +
			'me lié, me hice un ' +
			'lío, metí la pata, fallé, salió mal, me salió mal, me fue mal, no me acordaba, no me acordé, no recordé, se me ' +
			'olvidó, olvidé, me olvidé, dudé, titubeé, divagué, me enrollé, me extendí, me fui por las ramas, me costó, ' +
			'necesité una pista, necesité pistas, necesité ayuda, improvisé, poco claro, la clavé, lo clavé, mi mejor ' +
			'respuesta, la mejor respuesta',
	),
	implied: {
		poor:
			'\\b(?:no (?:supe|sabía|pude|recordé|recordaba|tenía (?:ni idea|respuesta|ejemplo)|terminé|' +
			'acabé|entendí|se me ocurrió|contesté|respondí)|' +
			'ni idea|en blanco|me quedé (?:en blanco|callad[oa]|sin)|me bloqueé|me inventé)\\b',
		medium:
			'\\b(?:pista|con ayuda|me ayud(?:ó|aron)|demasiado (?:larg|cort|rápid|lent|vag|genéric)[oa]|' +
			'me alargué|me enrollé|me lié|me faltó|' +
			'se me olvidó|olvidé|a medias|dudé|nervios[oa]|sólo (?:dije|conté)|solo (?:dije|conté))',
		good:
			'\\b(?:asintió|asintieron|les gustó|le gustó|lo resolví|salió (?:bien|redondo)|lo sabía|' +
			'contesté (?:bien|con seguridad)|sonrió|sonrieron)',
	},
	telling: spelled(
		'yo, me, mi, dije, conté, hablé, expliqué, respondí, contesté, usé, di, fui, empecé, comencé, intenté, escribí, ' +
			'dibujé, sabía, pensé, pude, tuve, mencioné, describí, resolví, terminé, necesité, puse, propuse, sugerí, ' +
			'implementé, hice, olvidé, mostré, el entrevistador, la entrevistadora, entrevistador, entrevistadora',
	),
	outcomes: {
		held: spelled(
			'conseguido, conseguida, lo conseguí, sí, se mantuvo, lo mantuve, funcionó, mejoró, mejoré, mejor, lo logré, ' +
				'logrado, superado, superada, cumplido, cumplida, hecho, éxito, resuelto, salió bien, bien esta vez, esta vez ' +
				'bien, esta vez sí',
		),
		slipped: spelled(
			'no conseguido, no conseguida, no lo conseguí, no se mantuvo, falló, volvió a fallar, volví a fallar, fallé, ' +
				'fallé otra vez, otra vez, otra vez mal, mal otra vez, de nuevo, recaí, recaída, no funcionó, no mejoró, no ' +
				'mejoré, peor, igual, sigue igual, no lo logré, no logrado, no superado, no cumplido, sin mejora, esta vez ' +
				'tampoco',
		),
		'not-tested': spelled(
			'no salió, no surgió, no se dio, no apareció, no preguntaron, no me preguntaron, no lo preguntaron, no se ' +
				'preguntó, no tocó, sin probar, no probado, no aplica, no hubo ocasión, no hubo oportunidad, no se probó, ' +
				'todavía no, aún no',
		),
	},
	results: {
		pending: spelled(
			'pendiente, en espera, esperando, a la espera, en proceso, en curso, sin noticias, esperando respuesta, ' +
				'esperando resultado, esperando resultados, a la espera de respuesta, por confirmar, por definir, aún sin ' +
				'respuesta, sin respuesta aún, sin respuesta todavía, programada, agendada, en revisión, en evaluación, ' +
				'abierto, abierta, sin resultado, activo, activa, desconocido, realizada, hecha, en pausa, postulado, ' +
				'postulada, pendiente de respuesta, todavía nada, aún nada',
		),
		passed: spelled(
			'aprobado, aprobada, superado, superada, pasé, pasada, pasó, avancé, avanzado, avanza, positivo, positiva, ' +
				'seleccionado, seleccionada, apto, apta, sí, éxito, exitosa, exitoso, me pasaron, siguiente ronda, a la ' +
				'siguiente ronda, próxima ronda, siguiente fase, a la siguiente fase, pasé de ronda, pasé de fase, pasé a la ' +
				'siguiente, pasé a la siguiente ronda, pasé a la siguiente fase, paso a la siguiente, paso a la siguiente ' +
				'ronda, paso a la siguiente fase, sigo adelante, sigo en el proceso',
		),
		offer: spelled(
			'oferta, oferta recibida, con oferta, oferta en mano, me hicieron oferta, me hicieron una ' +
				'oferta, recibí oferta, ' +
				'recibí una oferta, oferta verbal, oferta de trabajo, carta oferta, oferta aceptada, contratado, contratada, ' +
				'me contrataron, aceptado, aceptada, acepté, acepté la oferta, firmado, conseguí el puesto, conseguí el ' +
				'trabajo, me dieron el puesto, me cogieron',
		),
		rejected: spelled(
			'rechazado, rechazada, rechazo, me rechazaron, me han rechazado, descartado, descartada, me descartaron, me han ' +
				'descartado, descarte, no pasé, no pasó, no superado, no superada, no avancé, no avanza, no aprobado, no ' +
				'aprobada, suspendido, suspendida, reprobado, reprobada, no seleccionado, no seleccionada, no me ' +
				'seleccionaron, no apto, no apta, no continúo, no siguen conmigo, denegado, denegada, negativo, negativa, ' +
				'fuera, no quedé, no me cogieron, no me eligieron, eliminado, eliminada, desestimado, desestimada, eligieron ' +
				'a otro, eligieron a otra persona, sin éxito',
		),
		withdrawn: spelled(
			'retirado, retirada, me retiré, renuncié, declinado, declinada, decliné, rechacé, rechacé la oferta, oferta ' +
				'rechazada, oferta declinada, cancelado, cancelada, lo dejé, abandoné, abandonado, abandonada, me bajé, me ' +
				'bajé del proceso, desistí, dije que no, candidatura retirada, no acepté, no acepté la oferta',
		),
		ghosted: spelled(
			'sin respuesta, ghosteado, ghosteada, me ghostearon, ghosting, nunca respondieron, no respondieron, no me ' +
				'respondieron, no han respondido, no contestaron, no me contestaron, silencio, no volví a saber, no volví a ' +
				'saber nada, dejaron de responder, desaparecieron, me dejaron en visto, en visto',
		),
	},
	stages: {
		recruiter: joined(
			'entrevista con, entrevista de, entrevista, llamada con, llamada de, charla con, filtro de, conversación con',
			'rr. hh., rr.hh., rrhh, recursos humanos, el reclutador, la reclutadora, reclutamiento, talento, selección',
			'rr. hh., rr. hh, rr.hh., rr.hh, rr hh, rrhh, recursos humanos, reclutador, reclutadora, llamada inicial, ' +
				'primera llamada, llamada telefónica, entrevista telefónica, entrevista inicial, primer contacto, toma de ' +
				'contacto, filtro telefónico, filtro inicial, filtro, criba telefónica, preselección, llamada introductoria, ' +
				'charla inicial, talento humano, capital humano',
		),
		technical: spelled(
			'entrevista técnica, técnica, técnico, prueba técnica, ronda técnica, llamada técnica, charla técnica, fase ' +
				'técnica, etapa técnica, parte técnica, filtro técnico, panel técnico, evaluación técnica, conversación ' +
				'técnica',
		),
		coding: joined(
			'entrevista de, prueba de, ronda de, ejercicio de, reto de, desafío de, test de',
			'código, programación, algoritmos',
			'programación, código, algoritmos, algoritmia, código en vivo, programación en vivo, coding en ' +
				'vivo, estructuras ' +
				'de datos, estructura de datos, pizarra, prueba online, prueba en línea, programación en pareja',
		),
		'system-design': joined(
			'entrevista de, ronda de, prueba de',
			'diseño, diseño de sistemas, arquitectura',
			'diseño de sistemas, diseño de sistema, diseño, arquitectura, diseño de arquitectura, diseño de software',
		),
		behavioural: joined(
			'entrevista, entrevista de, entrevista por, ronda, ronda de',
			'conductual, comportamiento, comportamental, competencias, valores, cultura, cultural, encaje ' +
				'cultural, fit cultural',
			'conductual, comportamiento, comportamental, competencias, valores, cultura, encaje cultural, fit cultural, ' +
				'habilidades blandas',
		),
		'hiring-manager': joined(
			'entrevista con, entrevista con el, entrevista con la, llamada con el, llamada con la, charla ' +
				'con el, charla con la',
			'responsable, jefe, jefa, manager, hiring manager, gerente, líder, líder técnico, director, directora, team lead',
			'responsable, responsable de equipo, responsable del equipo, jefe, jefa, jefe directo, futuro ' +
				'jefe, futura jefa, ' +
				'gerente, líder, líder técnico, directora, jefatura',
		),
		panel: joined(
			'entrevista, entrevista con, ronda, ronda con',
			'el equipo, grupal, compañeros, varios, de panel, con panel',
			'dinámica de grupo, dinámica grupal, jornada presencial, ronda presencial, entrevista presencial, entrevista ' +
				'panel, charla con el equipo',
		),
		'take-home': spelled(
			'prueba para casa, prueba en casa, tarea para casa, ejercicio para casa, ejercicio en casa, proyecto para casa, ' +
				'caso práctico, prueba práctica, ejercicio práctico, reto técnico, desafío técnico, challenge técnico, caso ' +
				'de estudio, estudio de caso, tarea, presentación',
		),
		final: joined(
			'entrevista con, entrevista con el, entrevista con la, entrevista con los',
			'ceo, cto, fundador, fundadora, fundadores, dirección, director general, directora general',
			'entrevista final, ronda final, última ronda, última entrevista, fase final, etapa final, última fase',
		),
	},
	kinds: {
		real: spelled('entrevista real, de verdad'),
		mock: spelled(
			'simulacro, simulada, simulado, entrevista simulada, simulacro de entrevista, entrevista de práctica, práctica, ' +
				'de práctica, ensayo, entrenamiento, sí',
		),
	},
	formats: {
		video: spelled(
			'vídeo, videollamada, vídeo llamada, video llamada, videoconferencia, por vídeo, por video, por ' +
				'videollamada, por ' +
				'zoom, por meet, por google meet, por teams, en línea, remoto, remota, en remoto, a distancia, telemática',
		),
		phone: spelled(
			'teléfono, por teléfono, telefónica, telefónico, llamada, por llamada, llamada telefónica, vía telefónica',
		),
		'on-site': spelled(
			'presencial, en persona, oficina, en oficina, en la oficina, en su oficina, en sus oficinas, cara a cara',
		),
	},
	methods: {
		drill: spelled(
			'práctica, practicar, ejercicio, ejercicios, hacer ejercicios, repetición, repetir, entrenar, problemas, tarjetas',
		),
		mock: spelled(
			'simulacro, simulacros, entrevista simulada, simulacro con un amigo, simulacro con una amiga, ensayo, ensayar',
		),
		checklist: spelled(
			'lista, lista de comprobación, lista de control, lista de verificación, lista de chequeo, ' +
				'plantilla, chuleta, rutina',
		),
		note: spelled(
			'apuntes, apunte, nota, notas, resumen, leer, lectura, estudiar, estudio, curso, libro, repasar, ' +
				'repaso, documentación',
		),
		rewrite: spelled(
			'reescribir, reescribir la respuesta, reescritura, rehacer, reformular, guion, guión, volver a escribir',
		),
		other: spelled('otro, otra, otros, otra cosa'),
	},
	checks: {
		'next-interview': spelled(
			'próxima entrevista, siguiente entrevista, en la próxima entrevista, en la siguiente entrevista, próxima ' +
				'entrevista real, entrevista real, próxima ronda, siguiente ronda, la próxima vez, entrevista',
		),
		mock: spelled(
			'simulacro, simulacros, simulacro con un amigo, simulacro con una amiga, entrevista simulada',
		),
		exercise: spelled(
			'ejercicio, ejercicios, práctica, prueba, examen, autoevaluación, ejercicio cronometrado, con cronómetro',
		),
		peer: spelled(
			'amigo, amiga, amigos, con un amigo, con una amiga, compañero, compañera, compañeros, colega, colegas, mentora',
		),
	},
	answers: {
		yes: spelled('sí, hecho, hecha, cierto, verdadero, claro'),
		no: spelled('nunca, falso, todavía no, aún no'),
	},
	nothing: spelled(
		'nada, ninguno, ninguna, no aplica, nada en particular, nada especial, nada que destacar, no ' +
			'hay, sin comentarios, ' +
			'sin notas, nada más',
	),
	placeholders: spelled(
		'por definir, por confirmar, por completar, por rellenar, completar, rellenar, desconocido, ' +
			'desconocida, sin definir, ' +
			'sin especificar, no especificado, no lo sé, no sé, nombre de la empresa, [empresa], [nombre de la empresa], ' +
			'[puesto], [rol], [fecha], aaaa-mm-dd, dd/mm/aaaa',
	),
	questionColumns: spelled(
		'pregunta, preguntas, enunciado, problema, ejercicio, me preguntaron, qué preguntaron, qué me ' +
			'preguntaron, lo que ' +
			'preguntaron',
	),
	roundColumns: spelled('ronda, entrevista, sesión, fase, etapa, tipo de ronda'),
	remarkColumns: spelled(
		'notas, nota, comentario, comentarios, observación, observaciones, detalle, detalles, qué pasó',
	),
	planColumns: {
		problem: spelled(
			'problema detectado, problema encontrado, problema, problemas, debilidad, debilidades, punto débil, puntos ' +
				'débiles, carencia, carencias, fallo, fallos, error, errores, qué salió mal, área de mejora, a mejorar, hallazgo',
		),
		method: spelled(
			'método de mejora, método, acción, acciones, mejora, mejoras, plan de mejora, qué hacer, qué haré, solución, ' +
				'cómo, cómo mejorar, tarea, tareas, ejercicio, siguiente paso, paso',
		),
		schedule: spelled(
			'plazo, fecha límite, fecha objetivo, fecha, para cuándo, cuándo, vencimiento, vence, calendario, tiempo',
		),
		check: spelled(
			'método de validación, validación, verificación, comprobación, cómo comprobarlo, cómo verificarlo, cómo ' +
				'validarlo, cómo lo compruebo, medida, métrica, criterio de éxito, criterios de éxito, prueba',
		),
		themes: spelled('tema, temas, etiqueta, etiquetas'),
	},
	because: spelled('porque, debido a, ya que, puesto que, dado que, por culpa de'),
	folders: spelled(
		'entrevistas, entrevista, notas, notas de entrevistas, notas de entrevista, retrospectivas, ' +
			'retrospectiva, trabajo, ' +
			'empleo, búsqueda de empleo, búsqueda de trabajo, búsqueda laboral, archivo, archivos, archivado, archivadas, ' +
			'bandeja de entrada, carrera, carrera profesional, profesional, laboral, proyectos, recursos, áreas, diario, ' +
			'diarias, notas diarias, calendario, reuniones, personas, otros, otras, borradores, pasadas, pasados, cerradas, ' +
			'cerrados, activas, activos, en curso, en proceso, rechazadas, rechazados, ofertas, aprobadas, pendientes, ' +
			'próximas, simulacros, práctica, prácticas, preparación, estudio, aprendizaje, documentos, ' +
			'técnicas, conductuales, ' +
			'rondas, transcripciones, grabaciones, registros, registro, historias, semanal, conocimiento, candidaturas, ' +
			'postulaciones, procesos, procesos de selección, primavera, verano, otoño, invierno, enero, ' +
			'febrero, marzo, abril, ' +
			'mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre',
	),
	companyFolders: spelled('empresas, empresa, compañías, compañía, organizaciones, empleadores, por empresa'),
	noise: spelled(
		'retrospectiva de la entrevista, retrospectiva de entrevista, retrospectiva, notas de la entrevista, notas de ' +
			'entrevista, entrevista con, entrevista en, entrevista de, entrevista para, entrevista, entrevistas, apuntes, ' +
			'notas, repaso, análisis, resumen, reflexión, reflexiones, experiencia, llamada con, llamada, ' +
			'reunión, charla con, ' +
			'charla, sesión, registro',
	),
	templates: spelled('plantilla, plantillas'),
	indexes: spelled(
		'índice, inicio, tablero, resumen, contenido, contenidos, tabla de contenidos, seguimiento, ' +
			'tareas, pendientes, banco ' +
			'de preguntas, lista de preguntas, preguntas, preguntas de entrevista, preguntas de entrevistas, chuleta, todas ' +
			'las entrevistas, léeme, registro de entrevistas, seguimiento de entrevistas, seguimiento de candidaturas, ' +
			'seguimiento de postulaciones',
	),
	elsewhere: spelled(
		'sobre mí, sobre la empresa, sobre el puesto, sobre el rol, la empresa, empresa, información de la empresa, ' +
			'investigación, investigación de la empresa, contexto, descripción, descripción del puesto, descripción de la ' +
			'oferta, oferta de empleo, el puesto, el rol, puesto, equipo, el equipo, requisitos, ' +
			'responsabilidades, funciones, ' +
			'preparación, enlaces, enlace, recursos, referencias, relacionado, relacionados, ver también, lecturas, fuente, ' +
			'fuentes, adjuntos, logística, proceso, proceso de selección, proceso de entrevistas, cronología, calendario, ' +
			'contacto, contactos, personas, entrevistador, entrevistadora, entrevistadores, salario, sueldo, compensación, ' +
			'beneficios, condiciones, oferta, detalles de la oferta, ubicación, dirección, hora, inicio, fin, ' +
			'etiquetas, alias, ' +
			'introducción, presentación, stack tecnológico, tecnologías, consejos, apéndice, anexo, historial, registro, ' +
			'correo, correo electrónico, teléfono, sitio web, página web, reclutador, reclutadora, referido, creado, ' +
			'actualizado, autor, autora, contenidos, índice, transcripción, grabación, código, solución, ejemplo, ejemplos, ' +
			'definición, explicación, respuesta, detalles',
	),
};
