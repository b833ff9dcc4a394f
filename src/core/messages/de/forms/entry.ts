import type { EntryMessages } from '../../en/forms/entry';

export const entryInGerman: EntryMessages = {
	dashboard: {
		isThere: (file) =>
			`${file} gibt es schon, und die Datei bleibt, wie sie ist. Benenne sie um, wenn du eine neue willst.`,
		made: (file) => `${file} liegt jetzt in deinem Vault.`,
		willBe: (file) =>
			`Diese Datei wird als ${file} angelegt. Sie hat Tabellen deiner Rückblicke, der offenen, der unfertigen, ` +
			'nach Firma, und deiner Themen.',
		create: 'Datei anlegen',
	},
	address: {
		unknown: (asked) => `Dieser Link will „${asked}“ öffnen, das gibt es hier nicht.`,
		formIsOpen: 'Ein Formular ist offen. Füll es aus oder schließ es, dann folge dem Link noch einmal.',
	},
	weekly: {
		which: 'Welche Notiz ist es?',
		elsewhere: (wanted, found) =>
			`Eine Notiz ${wanted} gibt es nicht, aber eine mit diesem Namen an anderer Stelle: ${found}.`,
		into: (found) => `In ${found} schreiben`,
		make: (wanted) => `${wanted} anlegen`,
		onlyJournals:
			'Wie die Notiz dieser Woche heißt, weiß nur Journals, und es gibt sie noch nicht. Lege sie erst mit Journals an.',
		noTemplate: (template) =>
			`Die Vorlage „${template}“ für Wochennotizen gibt es nicht, darum beginnt die Notiz mit einer Überschrift.`,
	},
};
