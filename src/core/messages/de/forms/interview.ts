import type { InterviewFormMessages } from '../../en/forms/interview';

export const interviewFormInGerman: InterviewFormMessages = {
	fields: {
		company: 'Firma',
		position: 'Stelle',
		date: 'Datum',
		round: 'Runde',
		stage: 'Gesprächsart',
		result: 'Ergebnis',
		ended: 'Ende um',
		format: 'Form',
		interviewers: 'Personen',
		duration: 'Minuten',
	},
	notYetKnown: 'Noch nicht bekannt',
	now: (time) => `Jetzt, ${time}`,
	inOneTap: 'Mit einem Tipp oder gar nicht',
	createRetro: 'Rückblick anlegen',
	whichCompanyWas: 'Welche Firma war es? Der Name genügt.',
	whichDayWas: 'An welchem Tag war es?',
	createBrief: 'Vorbereitung anlegen',
	updateBrief: 'Vorbereitung aktualisieren',
	whichCompanyIs: 'Welche Firma ist es? Der Name genügt.',
	whichDayIs: 'An welchem Tag ist es?',
	unknownZone: (zone) =>
		`Niemand hier kennt die Zeitzone „${zone}“. Die Zeit bleibt, wie sie geschrieben wurde.`,
};
