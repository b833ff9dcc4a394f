import type { InsightMessages } from '../../en/pages/insights';
import { countInGerman as count, timesInGerman as times } from '../notes/count';
import { figuresInGerman } from '../notes/figures';

export const insightsInGerman: InsightMessages = {
	title: 'Auswertung',
	empty: 'Hier siehst du, was viele Gespräche zusammen sagen. Schreib das erste auf, um anzufangen.',
	interviews: (number) => count(number, 'Gespräch', 'Gespräche'),
	copy: 'Als Markdown kopieren',
	copied: 'Die Auswertung liegt in der Zwischenablage.',
	notCopied: 'Die Zwischenablage ließ sich nicht beschreiben.',
	kind: 'Art',
	kinds: { real: 'echt', mock: 'Probe' },
	evidence: (title) => `Belege für ${title}`,
	notesOf: (name, notes) => `${name}: ${notes}`,
	noteRow: (who, day, text) => `${who}, ${day}${text === '' ? '' : `: ${text}`}`,
	moreNeeded: (missing) => `, noch ${missing} nötig`,
	months: {
		title: 'Themen nach Monaten',
		hint: 'Wie oft es mit jedem Thema schiefging; ein Häkchen, wo es nur geklappt hat.',
		table: 'Themen nach Monaten, Tabelle',
		theme: 'Thema',
		name: (worst) => `Themen nach Monaten: ${worst}`,
		nothingFailed: 'nichts ging schief',
		worst: (theme, failed) => `${theme} ging am häufigsten schief, ${times(failed)}`,
		month(month, today) {
			const name = figuresInGerman.month(month).slice(0, 3);
			return month.slice(0, 4) === today.slice(0, 4) ? name : `${name} ${month.slice(0, 4)}`;
		},
		cell: (theme, month) => `${theme}, ${month}`,
		failedAndHeld: (cell, failed, held) =>
			`${cell}: ${[
				failed === 0 ? '' : `${times(failed)} schiefgegangen`,
				held === 0 ? '' : `${times(held)} geklappt`,
			]
				.filter((part) => part !== '')
				.join(', ')}`,
	},
	stages: {
		title: 'Gesprächsarten',
		hint: 'Wie viele Runden jeder Art du geschafft hast.',
		stage: 'Gesprächsart',
		passed: 'Geschafft',
		none: 'Ohne Gesprächsart',
		noAnswer: 'noch keine Antwort',
		name: (passed, answers) =>
			`Gesprächsarten: ${passed} von ${count(answers, 'Antwort', 'Antworten')} geschafft`,
		rate: (passed, answers) => `${passed} von ${answers}`,
		range: (rate, low, high) => `${rate}, ${low} bis ${high}`,
		waiting: (number) => (number === 1 ? '1 wartet' : `${number} warten`),
		withdrawn: (number) => `${number} zurückgezogen`,
		mocks: (number) => count(number, 'Probe', 'Proben'),
	},
	predictions: {
		title: 'Prognosen',
		name: (brier, bias, interviews) =>
			`Prognosen: Brier-Wert ${brier}, ${bias}, über ${count(interviews, 'Gespräch', 'Gespräche')}`,
		said: (sure, right, all) => `${sure} (${right} von ${all}).`,
		sure: {
			right: 'Du bist ungefähr so sicher, wie du sein solltest',
			sure: 'Du bist sicherer, als du sein solltest',
			modest: 'Du bist weniger sicher, als du sein könntest',
		},
		noBias: 'weder zu sicher noch zu bescheiden',
		tooSure: (percent) => `${percent} zu sicher`,
		tooModest: (percent) => `${percent} zu bescheiden`,
		hint: (brier, bias) =>
			'Was du vor einer Runde erwartet hast (der Ring), und wie oft es eintraf (der Punkt). ' +
			`Brier-Wert ${brier} (0 ist vollkommen, 0,25 eine Münze), ${bias}.`,
		bin: (from, to) => `${from} bis ${to} %`,
		none: 'keine',
		passed: (passed, all) => `${passed} von ${all} geschafft`,
		guessed: (percent, result) => `${percent}, ${result}`,
		noneHere: 'hier keine Prognose',
		expected: (percent) => `erwartet ${percent}`,
		answered: (number) => `${count(number, 'Prognose', 'Prognosen')} mit Antwort`,
		score: (brier, bias, interviews) =>
			`Brier-Wert ${brier}, ${bias}, über ${count(interviews, 'Gespräch', 'Gespräche')}`,
		expectedHead: 'Erwartet',
		cameTrue: 'Eingetroffen',
	},
	state: {
		title: 'Verfassung',
		hint: 'Was du über dich notiert hast, im Lauf der Zeit.',
		stress: 'Anspannung',
		selfRating: 'Selbsteinschätzung',
		name: (label, values, most) => `${label}: ${values}, von 1 bis ${most}`,
		more: (number) => `${number} weitere`,
		latest: (value, most) => `${value} von ${most}`,
		needed: (missing) => `für eine Linie noch ${missing} nötig`,
	},
	reasons: {
		title: 'Gründe',
		hint: 'Was Firmen gesagt haben, neben dem, was du dachtest.',
		name: (reason, theirs, own) =>
			`Gründe: ${reason}, ${times(theirs)} von ihnen gesagt und ${times(own)} von dir`,
		sides: (theirs, own) => `sie ${theirs}, du ${own}`,
		blindSpot: 'Ein blinder Fleck: Sie sagen es, du nie',
		worry: 'Eine Sorge: Du sagst es, sie nie',
		reason: 'Grund',
		they: 'Sie',
		you: 'Du',
	},
	failing: {
		title: 'Woran Antworten scheitern',
		modes: {
			'too-long': 'zu lang',
			'too-vague': 'zu vage',
			'no-structure': 'keine Struktur',
			'missed-requirement': 'Anforderung übersehen',
			'did-not-ask': 'nicht nachgefragt',
			'weak-example': 'schwaches Beispiel',
			'no-figure': 'keine Zahl',
			'knowledge-gap': 'Wissenslücke',
			'too-slow': 'zu langsam',
			nerves: 'Nervosität',
		},
		sentence: (failed, said, topics, mode) =>
			`${failed} von ${count(said, 'Misserfolg', 'Misserfolgen')}${topics < 2 ? '' : ` in ${topics} Themen`}: ${mode}.`,
		row: (mode, words, who, day) => `${mode}: ${words}; ${who}, ${day}`,
	},
	observed: {
		title: 'Eigene und fremde Einschätzung',
		sentence(all, { better, worse, same }) {
			const found: [string, number][] = [
				['besser', better],
				['schlechter', worse],
				['gleich', same],
			];
			const parts = found.filter(([, cases]) => cases > 0).map(([word, cases]) => `${times(cases)} ${word}`);
			const others = count(all, 'Einschätzung', 'Einschätzungen');
			return `Neben ${others} anderer war deine ${figuresInGerman.list(parts)}.`;
		},
		row: (what, own, by, observed, where) => `${what}: du ${own}, ${by ?? 'andere'} ${observed}; ${where}`,
	},
	worked: {
		title: 'Was gewirkt hat',
		hint: 'Maßnahmen nach ihrer Methode: wie oft es mit ihrem Thema im nächsten Gespräch geklappt hat.',
		name: (method, text) => `Was gewirkt hat: ${method}, ${text}`,
		method: 'Methode',
		worked: 'Gewirkt',
		rate: (validated, judged) => `${validated} von ${judged}`,
		noCase: 'noch kein Fall',
		held: (held, all, range) =>
			`${held} von ${all}${range === null ? '' : ` (${range.low} bis ${range.high} %)`}`,
		baseRate: (withAction, without) =>
			`Was gerade schiefgegangen war, klappte das nächste Mal: ${withAction} mit einer erledigten ` +
			`Maßnahme dazwischen, ${without} ohne.`,
		byMethod: (methods) => `Nach dem, was getan wurde: ${methods}.`,
		methodHeld: (method, held) => `${method} ${held}`,
		byItself: 'Ein Thema, das gerade schiefging, klappt nächstes Mal oft von selbst.',
	},
	overcame: {
		title: 'Überwunden',
		hint: 'Fragen, die einmal schiefgingen und später gut liefen.',
		answer: (rating, who, day) => `${rating}, ${who === '' ? '' : `${who}, `}${day}`,
		then: (question, failed, passed) => `${question}: ${failed}, dann ${passed}`,
	},
	lacking: {
		months: 'Themen nach Monaten brauchen eine Frage mit einer Bewertung und einem Thema.',
		predictions: (answered, missing) =>
			`Prognosen: bisher ${count(answered, 'Prognose', 'Prognosen')} mit Antwort, noch ` +
			`${missing} nötig. Eine Vorbereitung oder die Eigenschaft confidence hält deine fest.`,
		atStage: (missing, stage, isFirst) =>
			`${isFirst ? count(missing, 'weitere Antwort', 'weitere Antworten') : missing} bei ${stage}`,
		stages: (list) => `Gesprächsarten ergeben noch keinen Anteil: ${list}.`,
		state:
			'Verfassung braucht die Eigenschaften stress und self-rating oder den Abschnitt Selbsteinschätzung.',
		reasons: 'Beim Festhalten eines Ergebnisses wird nach den Gründen gefragt.',
		method: 'Was gewirkt hat braucht eine Maßnahme mit einer Methode, die ein Gespräch geprüft hat.',
		byMethod: (missing, method, isFirst) =>
			`${isFirst ? count(missing, 'weitere geprüfte Maßnahme', 'weitere geprüfte Maßnahmen') : missing} ` +
			`mit ${method}`,
		methods: (list) => `Methoden ergeben noch keinen Anteil: ${list}.`,
		overcame: 'Noch keine Frage ging erst schief und lief dann gut.',
		title: 'Noch nicht genug',
	},
};
