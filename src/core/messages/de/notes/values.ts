/** The names of values, in what is shown and in notes: each is read back as the value that it names. */
import type { QuestionLabel, RatingWord } from '../../../settings';

export const labelsInGerman: Record<QuestionLabel, string> = {
	type: 'Fragetyp',
	difficulty: 'Schwierigkeit',
	answer: 'Meine Antwort',
	answerNote: 'Notiz zur Antwort',
	followUp: 'Nachfrage',
	hints: 'Hinweise',
	rating: 'Bewertung',
	observed: 'Fremdeinschätzung',
	cause: 'Ursache',
	mode: 'Fehlerart',
	improvement: 'Verbesserung',
	themes: 'Themen',
	signals: 'Signale',
	complexity: 'Komplexität',
	story: 'Geschichte',
};

export const ratingsInGerman: Record<RatingWord, string> = {
	poor: 'schlecht',
	medium: 'mittel',
	good: 'gut',
	excellent: 'sehr gut',
};

export const resultsInGerman: Record<string, string> = {
	pending: 'offen',
	passed: 'weiter',
	offer: 'Zusage',
	rejected: 'Absage',
	withdrawn: 'zurückgezogen',
	ghosted: 'keine Antwort',
};

export const stagesInGerman: Record<string, string> = {
	recruiter: 'Telefoninterview',
	technical: 'Fachgespräch',
	coding: 'Coding-Interview',
	'system-design': 'Systemdesign',
	behavioural: 'Verhaltensinterview',
	'hiring-manager': 'Gespräch mit Führungskraft',
	panel: 'Gespräch mit mehreren',
	'take-home': 'Probeaufgabe',
	final: 'Abschlussgespräch',
};

export const methodsInGerman: Record<string, string> = {
	drill: 'Üben',
	mock: 'Probegespräch',
	checklist: 'Checkliste',
	note: 'Notiz',
	rewrite: 'Antwort neu schreiben',
	other: 'Sonstiges',
};

export const checkNamesInGerman: Record<string, string> = {
	'next-interview': 'nächstes Gespräch',
	mock: 'Probegespräch',
	exercise: 'Übung',
	peer: 'Rückmeldung von anderen',
};

export const outcomeNamesInGerman: Record<string, string> = {
	held: 'hat geklappt',
	slipped: 'nicht geklappt',
	'not-tested': 'kam nicht vor',
};

export const statesInGerman: Record<string, string> = {
	new: 'neu',
	recurring: 'wiederkehrend',
	improving: 'wird besser',
	resolved: 'gelöst',
	relapsed: 'Rückfall',
	strength: 'Stärke',
	untested: 'ungeprüft',
};

export const effectsInGerman: Record<string, string> = {
	awaiting: 'noch zu prüfen',
	validated: 'wirksam',
	ineffective: 'unwirksam',
	unproven: 'nicht belegt',
};

/** A round by its number; a name of its own stays. */
export const roundInGerman = (round: string): string => (/^\d+$/.test(round) ? `Runde ${round}` : round);
