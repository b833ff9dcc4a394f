import type { Property } from '../../../settings';
import type { AdoptMessages, PresetName } from '../../en/forms/adopt';
import { countInGerman as count } from '../notes/count';
import { roundInGerman } from '../notes/values';

const TOOLS: Record<PresetName, string> = {
	'Granola notes': 'Notizen von Granola',
	'career-ops sessions': 'Sitzungen von career-ops',
	'job-hunt notes': 'Notizen von job-hunt',
};

const KINDS = { property: 'Eigenschaft', heading: 'Überschrift', label: 'Bezeichnung', rating: 'Bewertung' };

const PROPERTIES: Record<Property, string> = {
	type: 'Typ',
	company: 'Firma',
	position: 'Stelle',
	date: 'Datum',
	round: 'Runde',
	stage: 'Gesprächsart',
	kind: 'Echt oder Probe',
	format: 'Form',
	interviewers: 'Gesprächspartner',
	duration: 'Dauer',
	ended: 'Ende',
	result: 'Ergebnis',
	'result-date': 'Tag des Ergebnisses',
	confidence: 'Prognose',
	'self-rating': 'Selbsteinschätzung',
	stress: 'Anspannung',
	themes: 'Themen',
	captured: 'Festgehalten',
	reviewed: 'Nachbereitet',
	closed: 'Abgeschlossen',
	'reasons-official': 'Genannte Gründe',
	'reasons-own': 'Eigene Gründe',
	transcript: 'Mitschrift',
	event: 'Kalendereintrag',
};

export const adoptInGerman: AdoptMessages = {
	step: (at, name) => `${at} von 3: ${name}`,
	steps: { which: 'Welche Notizen', read: 'Was gelesen wurde', weak: 'Schwachstellen ohne Thema' },
	back: 'Zurück',
	next: 'Weiter',
	save: 'Speichern',
	use: 'Diese Notizen verwenden',
	useAndName: (lines) =>
		`Diese Notizen verwenden und ${count(lines, 'Schwachstelle', 'Schwachstellen')} benennen`,

	nothingWritten:
		'Vor dem letzten Schritt wird nichts geschrieben, und deine Notizen ändern sich nur, wo du dort ' +
		'eine Schwachstelle benennst.',
	tellBy: 'Gespräche erkennen an',
	ways: {
		folder: 'dem Ordner, in dem sie liegen',
		tag: 'einem Tag',
		property: 'einer Eigenschaft',
		type: 'ihrer Eigenschaft type',
	},
	wanted: {
		folder: 'Wähle den Ordner mit deinen Gesprächen.',
		tag: 'Gib den Tag deiner Gespräche ein.',
		property: 'Gib eine Eigenschaft deiner Gespräche mit ihrem Wert ein, etwa „Kategorie: Gespräch“.',
	},
	folder: 'Ordner',
	chooseFolder: 'Ordner wählen',
	wholeVault: 'Der ganze Vault',
	tag: 'Tag',
	propertyAndValue: 'Eigenschaft und Wert',
	byType: 'Notizen, deren Eigenschaft type es sagt, sind Gespräche. So entstehen neue Notizen.',
	noSuchNote: 'So eine Notiz gibt es nicht.',
	lost: (notes) =>
		notes === 1
			? 'Eine Notiz, die jetzt als Gespräch zählt, ist nicht dabei und würde nicht mehr zählen.'
			: `${notes} Notizen, die jetzt als Gespräch zählen, sind nicht dabei und würden nicht mehr zählen.`,
	found: (notes) =>
		`${count(notes, 'Notiz', 'Notizen')} gefunden. Sieh als Nächstes, wie sie gelesen werden.`,

	summary: (read, left) =>
		`${count(read, 'Notiz würde', 'Notizen würden')} als Gespräche gelesen${left === 0 ? '' : `, ${left} ausgelassen`}.`,
	whatWasRead: 'Was gelesen wurde',
	note: 'Notiz',
	columns: {
		company: 'Firma',
		day: 'Tag',
		stage: 'Gesprächsart',
		result: 'Ergebnis',
		questions: 'Fragen',
		weakPoints: 'Schwachstellen',
		actions: 'Maßnahmen',
	},
	moreRows: (rows) => `Und ${rows} weitere, ebenso gelesen.`,
	round: (number) => roundInGerman(String(number)),
	stageAndRound: (parts) => parts.join(', '),
	places: {
		property: (from) => from,
		label: (from) => `${from}:`,
		name: () => 'Dateiname',
		heading: () => 'Überschrift',
		folder: () => 'Ordner',
	},
	placesInFull: {
		property: (from) => `Die Eigenschaft ${from}`,
		label: (from) => `Die Zeile ${from}:`,
		name: (from) => `Der Dateiname: ${from}`,
		heading: (from) => `Die Überschrift ${from}`,
		folder: (from) => `Der Ordner: ${from}`,
	},
	table: 'eine Tabelle',
	plan: 'ein Plan',
	tasks: 'Aufgaben',
	readIn: (names) => names.join(', '),
	readUnder: (names) => `Gelesen unter ${names.join(', ')}`,
	leftOut: (notes) => `Ausgelassen: ${count(notes, 'Notiz', 'Notizen')}`,
	says: (note, text) => `${note}: ${text}`,
	moreLeft: (notes) => `und ${notes} weitere`,
	reasons: {
		copy: 'eine Kopie, die ein Sync-Programm angelegt hat',
		template: 'eine Vorlage',
		index: 'eine Seite, die andere Notizen auflistet',
		transcript: 'eine Mitschrift',
		unreadable: 'lässt sich nicht lesen',
		theme: 'eine Wissensnotiz',
		story: 'eine Misserfolgsgeschichte',
		brief: 'eine Vorbereitung',
		drills: 'das Übungsprotokoll',
		answer: 'eine Notiz mit einer Antwort',
		other: 'sieht nicht nach einem Gespräch aus',
	},
	unlikely: (likely, all) =>
		`${likely === 0 ? 'Keine' : `Nur ${likely}`} dieser ${all} Notizen ` +
		`${likely > 1 ? 'sehen' : 'sieht'} nach Gesprächen aus: Die ` +
		'anderen nennen keine Firma mit einem Tag, einer Gesprächsart oder einem Ergebnis. Ist das eine ' +
		'Sammlung von etwas anderem?',
	sharedDay: (notes, day) =>
		`${count(notes, 'Notiz hat', 'Notizen haben')} den Tag ${day}. Das ist wohl eher der Tag, an dem ` +
		'sie importiert wurden: Die Reihenfolge dieser Gespräche hieße nichts.',

	looksLike: (preset) => `Das sieht nach ${TOOLS[preset]} aus`,
	reads: (meanings) => `Liest ${meanings.join('; ')}.`,
	asProperty: (name, property) => `${name} als ${PROPERTIES[property]}`,
	asSection: (names, section) => `${names.join(', ')} als Abschnitt ${section}`,
	asLabel: (names, label) => `${names.join(', ')} als Bezeichnung ${label}`,
	questionsAre: 'Fragen sind',
	inForm: (form, notes, all) => `${form} (${notes} von ${count(all, 'Notiz', 'Notizen')})`,
	toldByEach: 'das sagt jede Notiz',

	notUnderstood: 'Nicht verstanden',
	sayWhat:
		'Sag, was ein Name bedeutet, und sieh oben, was dann gelesen wird. Was du lässt, bleibt in deinen Notizen.',
	unknown: (name, kind, notes) => `${name} (${KINDS[kind]}, ${count(notes, 'Notiz', 'Notizen')})`,
	moreNames: (names) => `Und ${count(names, 'weiterer Name', 'weitere Namen')}, in weniger Notizen.`,
	leaveIt: 'Lassen',
	property: (property) => PROPERTIES[property],
	section: (section) => `Abschnitt ${section}`,
	label: (label) => `Bezeichnung ${label}`,
	twin: (name) => `${name} bedeutet das schon, und eine Eigenschaft hat einen Namen.`,

	allThemed: 'Jede Schwachstelle zeigt ein Thema oder sagt, dass sie keines zeigt.',
	howToName:
		'Diese Zeilen sagen in mehr Wörtern, als ein Thema hat, was schiefging. Hake eine Zeile ab oder ' +
		'drück Enter, ' +
		'um den Namen daneben anzunehmen, den du kürzen kannst; S überspringt sie, und die Pfeile gehen nach oben, ' +
		'nach unten und in den Namen. Was du annimmst, wird in die Notizen geschrieben, wenn du unten ' +
		'den Knopf drückst.',
	weakPoints: 'Schwachstellen',
	linesIn: (lines, notes) => `${count(lines, 'Zeile', 'Zeilen')} in ${count(notes, 'Notiz', 'Notizen')}`,
	themeOf: (text) => `Thema für: ${text}`,
	moreLines: (lines) =>
		`Und ${count(lines, 'weitere Zeile', 'weitere Zeilen')}, die in der Themenübersicht warten.`,
	named: (notes) => `Schwachstellen in ${count(notes, 'Notiz', 'Notizen')} benannt.`,
};
