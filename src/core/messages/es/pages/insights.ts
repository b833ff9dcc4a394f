import type { InsightMessages } from '../../en/pages/insights';
import { countInSpanish, timesInSpanish } from '../notes/count';
import { figuresInSpanish } from '../notes/figures';

const interviews = (number: number): string => countInSpanish(number, 'entrevista', 'entrevistas');
const needed = (missing: number): string => `${missing === 1 ? 'falta' : 'faltan'} ${missing}`;
const monthName = (month: string): string => figuresInSpanish.month(month).slice(0, 3);

export const insightsInSpanish: InsightMessages = {
	title: 'Análisis',
	empty: 'Aquí ves lo que dicen muchas entrevistas juntas. Anota la primera para empezar.',
	interviews,
	copy: 'Copiar como Markdown',
	copied: 'El análisis está en el portapapeles.',
	notCopied: 'No se pudo escribir en el portapapeles.',
	kind: 'Clase',
	kinds: { real: 'reales', mock: 'simulacros' },
	evidence: (title) => `Pruebas de ${title}`,
	notesOf: (name, notes) => `${name}: ${notes}`,
	noteRow: (who, day, text) => `${who}, ${day}${text === '' ? '' : `: ${text}`}`,
	moreNeeded: (missing) => `, ${needed(missing)}`,
	months: {
		title: 'Temas por mes',
		hint: 'Cuántas veces falló cada tema; una marca donde solo salió bien.',
		table: 'Temas por mes, tabla',
		theme: 'Tema',
		name: (worst) => `Temas por mes: ${worst}`,
		nothingFailed: 'no falló nada',
		worst: (theme, failed) => `${theme} fue el que más falló, ${timesInSpanish(failed)}`,
		month: (month, today) =>
			month.slice(0, 4) === today.slice(0, 4) ? monthName(month) : `${monthName(month)} ${month.slice(0, 4)}`,
		cell: (theme, month) => `${theme}, ${month}`,
		failedAndHeld: (cell, failed, held) =>
			`${cell}: ${[
				failed === 0 ? '' : `falló ${timesInSpanish(failed)}`,
				held === 0 ? '' : `salió bien ${timesInSpanish(held)}`,
			]
				.filter((part) => part !== '')
				.join(', ')}`,
	},
	stages: {
		title: 'Fases',
		hint: 'Cuántas rondas pasaste en cada fase.',
		stage: 'Fase',
		passed: 'Superadas',
		none: 'Sin fase',
		noAnswer: 'aún sin respuesta',
		name: (passed, answers) =>
			`Fases: ${passed} de ${countInSpanish(answers, 'respuesta', 'respuestas')} superadas`,
		rate: (passed, answers) => `${passed} de ${answers}`,
		range: (rate, low, high) => `${rate}, del ${low} al ${high}`,
		waiting: (number) => `${number} en espera`,
		withdrawn: (number) => countInSpanish(number, 'retirada', 'retiradas'),
		mocks: (number) => countInSpanish(number, 'simulacro', 'simulacros'),
	},
	predictions: {
		title: 'Pronósticos',
		name: (brier, bias, number) =>
			`Pronósticos: puntuación de Brier ${brier}, ${bias}, en ${interviews(number)}`,
		said: (sure, right, all) => `${sure} (${right} de ${all}).`,
		sure: {
			right: 'Tu seguridad es más o menos la que debe ser',
			sure: 'Tienes más seguridad de la que deberías',
			modest: 'Tienes menos seguridad de la que podrías',
		},
		noBias: 'ni demasiado seguros ni demasiado modestos',
		tooSure: (percent) => `${percent} demasiado seguros`,
		tooModest: (percent) => `${percent} demasiado modestos`,
		hint: (brier, bias) =>
			`Lo que esperabas antes de una ronda (el anillo), y cuántas veces se cumplió (el punto). Puntuación de Brier ` +
			`${brier} (0 es perfecto, 0,25 una moneda), ${bias}.`,
		bin: (from, to) => `del ${from} al ${to} %`,
		none: 'ninguno',
		passed: (passed, all) => `${passed} de ${all} superadas`,
		guessed: (percent, result) => `${percent}, ${result}`,
		noneHere: 'aquí no hay pronóstico',
		expected: (percent) => `esperado ${percent}`,
		answered: (number) => countInSpanish(number, 'pronóstico con respuesta', 'pronósticos con respuesta'),
		score: (brier, bias, number) => `Puntuación de Brier ${brier}, ${bias}, en ${interviews(number)}`,
		expectedHead: 'Esperado',
		cameTrue: 'Cumplido',
	},
	state: {
		title: 'Estado',
		hint: 'Lo que anotaste de ti, con el tiempo.',
		stress: 'Estrés',
		selfRating: 'Autoevaluación',
		name: (label, values, most) => `${label}: ${values}, del 1 al ${most}`,
		more: (number) => `${number} más`,
		latest: (value, most) => `${value} de ${most}`,
		needed: (missing) => `${needed(missing)} para una línea`,
	},
	reasons: {
		title: 'Motivos',
		hint: 'Lo que dijeron las empresas, junto a lo que tú pensaste que era.',
		name: (reason, theirs, own) =>
			`Motivos: ${reason}, ellos lo dijeron ${timesInSpanish(theirs)} y tú ${timesInSpanish(own)}`,
		sides: (theirs, own) => `ellos ${theirs}, tú ${own}`,
		blindSpot: 'Un punto ciego: ellos lo dicen, tú nunca',
		worry: 'Una preocupación: tú lo dices, ellos nunca',
		reason: 'Motivo',
		they: 'Ellos',
		you: 'Tú',
	},
	failing: {
		title: 'De qué manera fallan las respuestas',
		modes: {
			'too-long': 'demasiado larga',
			'too-vague': 'demasiado vaga',
			'no-structure': 'sin estructura',
			'missed-requirement': 'faltó un requisito',
			'did-not-ask': 'no pregunté',
			'weak-example': 'ejemplo flojo',
			'no-figure': 'sin cifra',
			'knowledge-gap': 'falta de conocimiento',
			'too-slow': 'demasiado lenta',
			nerves: 'nervios',
		},
		sentence: (failed, said, topics, mode) =>
			`${failed} de ${countInSpanish(said, 'fallo', 'fallos')}${topics < 2 ? '' : ` en ${topics} temas`}: ${mode}.`,
		row: (mode, words, who, day) => `${mode}: ${words}; ${who}, ${day}`,
	},
	observed: {
		title: 'Lo tuyo y lo que vieron otros',
		sentence(all, { better, worse, same }) {
			const found: [string, number][] = [
				['mejor', better],
				['peor', worse],
				['igual', same],
			];
			const parts = found
				.filter(([, cases]) => cases > 0)
				.map(([word, cases]) => `${word} ${timesInSpanish(cases)}`);
			return (
				`Frente a ${countInSpanish(all, 'valoración', 'valoraciones')} de otros, la tuya fue ` +
				`${figuresInSpanish.list(parts)}.`
			);
		},
		row: (what, own, by, observed, where) =>
			`${what}: tú dijiste ${own}, ${by ?? 'otra persona'} dijo ${observed}; ${where}`,
	},
	worked: {
		title: 'Lo que ha funcionado',
		hint: 'Acciones por su método: cuántas veces salió bien su tema en la entrevista siguiente.',
		name: (method, text) => `Lo que ha funcionado: ${method}, ${text}`,
		method: 'Método',
		worked: 'Funcionó',
		rate: (validated, judged) => `${validated} de ${judged}`,
		noCase: 'ningún caso todavía',
		held: (held, all, range) =>
			`${held} de ${all}${range === null ? '' : ` (del ${range.low} al ${range.high} %)`}`,
		baseRate: (withAction, without) =>
			`Lo que acababa de fallar salió bien la vez siguiente: ${withAction} con una acción hecha entre medias, ` +
			`${without} sin ella.`,
		byMethod: (methods) => `Por lo que se hizo: ${methods}.`,
		methodHeld: (method, held) => `${method} ${held}`,
		byItself: 'Un tema que acaba de fallar a menudo sale bien la vez siguiente por sí solo.',
	},
	overcame: {
		title: 'Vencidas',
		hint: 'Preguntas que fallaron una vez y después fueron bien.',
		answer: (rating, who, day) => `${rating}, ${who === '' ? '' : `${who}, `}${day}`,
		then: (question, failed, passed) => `${question}: ${failed}, luego ${passed}`,
	},
	lacking: {
		months: 'Temas por mes necesita una pregunta con valoración y tema.',
		predictions: (answered, missing) =>
			`Pronósticos: ${countInSpanish(answered, 'pronóstico', 'pronósticos')} con respuesta hasta ahora, ` +
			`${needed(missing)}. Una preparación o la propiedad confidence guardan los tuyos.`,
		atStage: (missing, stage, isFirst) =>
			`${isFirst ? countInSpanish(missing, 'respuesta más', 'respuestas más') : missing} en ${stage}`,
		stages: (list) => `Las fases aún no dan una proporción: ${list}.`,
		state: 'Estado necesita las propiedades stress y self-rating, o la sección Autoevaluación.',
		reasons: 'Al anotar un resultado se pregunta por los motivos.',
		method: 'Lo que ha funcionado necesita una acción con un método que una entrevista haya juzgado.',
		byMethod: (missing, method, isFirst) =>
			`${isFirst ? countInSpanish(missing, 'acción juzgada más', 'acciones juzgadas más') : missing} con ${method}`,
		methods: (list) => `Los métodos aún no dan una proporción: ${list}.`,
		overcame: 'Ninguna pregunta ha fallado y después ha ido bien todavía.',
		title: 'Aún no hay bastante',
	},
};
