import type { RowMessages } from '../en/rows';
import { countInGerman as count, timesInGerman as times } from './notes/count';
import { whyInGerman } from './notes/why';

export const rowsInGerman: RowMessages = {
	groups: { overdue: 'Überfällig', 'this-week': 'Diese Woche', later: 'Später', 'no-date': 'Ohne Datum' },
	reading: 'Deine Notizen werden gelesen…',
	any: 'Alle',
	state: 'Stand',
	stage: 'Gesprächsart',
	company: 'Firma',
	period: 'Zeitraum',
	sortBy: 'Sortieren nach',
	periods: { 30: 'Letzte 30 Tage', 90: 'Letzte 90 Tage', 365: 'Letztes Jahr' },
	mock: (who) => (/mock|probe/i.test(who) ? who : `${who} (Probe)`),
	round: (number) => `Runde ${number}`,
	ofRound: (who, round) => `${who}, ${round}`,
	inDays(days) {
		if (days === 0) return 'heute';
		return days === 1 ? 'morgen' : `in ${days} Tagen`;
	},
	comma: ', ',
	noDate: 'ohne Datum',
	prepare: 'Vorbereiten',
	openBrief: 'Vorbereitung öffnen',
	improving: (held, needed) => `wird besser, ${held} von ${needed}`,
	mocksOnly: 'wird besser, nur Proben',
	untested: 'ungeprüft',
	untestedForDays: (failed, days) =>
		`${times(failed)} schiefgegangen · seit ${count(days, 'Tag', 'Tagen')} nicht vorgekommen`,
	untestedInInterviews: (failed, interviews) =>
		`${times(failed)} schiefgegangen · in ${count(interviews, 'Gespräch', 'Gesprächen')} nicht vorgekommen`,
	heldThenFailed: (held, seen) => `${times(held)} geklappt, dann schiefgegangen ${seen}`,
	failedAgain: (seen) => `wieder schiefgegangen ${seen}`,
	firstFailed: (where, seen, held) =>
		`zuerst bei ${where} schiefgegangen ${seen}${held > 0 ? `, nachdem es ${times(held)} geklappt hatte` : ''}`,
	heldAt: (held, where, day) => `${times(held)} geklappt · ${where}, ${day}`,
	neverFailed: (held, seen) => `${times(held)} geklappt, nie schiefgegangen · ${seen}`,
	notInInterview: (held) => `${times(held)} geklappt, noch nicht in einem Gespräch`,
	failedThenHeld: (failed, seen) => `${times(failed)} schiefgegangen, geklappt ${seen}`,
	failed: (failed, seen) => `${times(failed)} schiefgegangen · ${seen}`,
	bars: (failed, held) =>
		`${failed === 0 ? 'Nie schiefgegangen' : `${times(failed)} schiefgegangen`}, ` +
		`${held === 0 ? 'nie geklappt' : `${times(held)} geklappt`}`,
	heldSpoken: 'geklappt',
	failedSpoken: 'schiefgegangen',
	daysLate: (days) => `${count(days, 'Tag', 'Tage')} zu spät`,
	today: 'heute',
	tomorrow: 'morgen',
	awaiting: (day) => `${day === null ? '' : `erledigt ${day}; `}das nächste Gespräch entscheidet`,
	unproven: (day) => `${day === null ? '' : `erledigt ${day}, `}seitdem nicht vorgekommen`,
	checkedBy: (check) => `geprüft durch: ${check}`,
	noBox: 'Diese Zeile der Notiz hat kein Kästchen zum Abhaken',
	nameIt: (theme, text) => `${theme} nennen: ${text}`,
	newTheme: 'Neues Thema',
	notATheme: 'Kein Thema',
	timesInOneNote: (lines) => `${times(lines)} in einer Notiz`,
	inNotes: (notes) => `in ${count(notes, 'Notiz', 'Notizen')}`,
	linesThatSay: (text) => `Zeilen, die sagen: ${text}`,
	nameOfTheme: (text) => `Name des Themas: ${text}`,
	theme: 'Thema',
	name: 'Benennen',
	stillInPlace: (name) => `Bist du noch dabei? ${name}`,
	yes: 'Ja',
	no: 'Nein',
	changes: {
		left: 'Notizen, die bleiben, wie sie sind',
		lines: 'Zeilen, die sich ändern',
		line: (number) => `Zeile ${number}`,
		before: 'Vorher:',
		after: 'Nachher:',
		nothingYet: 'noch nichts',
		goes: 'diese Zeile entfällt',
	},
	...whyInGerman,
};
