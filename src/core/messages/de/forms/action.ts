import type { ActionFormMessages } from '../../en/forms/action';

export const actionFormInGerman: ActionFormMessages = {
	dues: {
		next: 'Vor dem nächsten Gespräch',
		seven: 'In einer Woche',
		today: 'Heute',
		week: 'Diese Woche',
		date: 'An einem Tag',
		none: 'Ohne Datum',
	},
	notSaid: 'Nicht gesagt',
	title: (about) => `Maßnahme für ${about} hinzufügen`,
	action: 'Maßnahme',
	shape: 'Wenn ..., dann ...',
	themes: 'Thema',
	method: 'Methode',
	check: 'Prüfung',
	due: 'Fällig',
	date: 'Datum',
	goesUnder: (note) => `Diese Zeile kommt unter den Verbesserungsplan von ${note}:`,
	add: 'Maßnahme hinzufügen',
	sayWhat: 'Was wirst du tun? Am besten etwas, das andere sehen könnten.',
};
