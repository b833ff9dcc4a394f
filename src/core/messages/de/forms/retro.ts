import type { RetroFormMessages } from '../../en/forms/retro';

export const retroFormsInGerman: RetroFormMessages = {
	result: {
		noRetro: (note) => `${note} ist kein Gesprächsrückblick, darum gibt es kein Ergebnis festzuhalten.`,
		title: (note) => `Ergebnis von ${note}`,
		result: 'Ergebnis',
		cameOn: 'Es kam am',
		save: 'Speichern',
		saveOnly: 'Nur das Ergebnis speichern',
		why: 'Warum, wie ich es sehe',
		near: 'Was ging schief, ohne dich etwas zu kosten?',
		nearHint: 'Nächstes Mal vielleicht doch',
		change: 'Eine Änderung',
		repeat: 'Was wiederholst du?',
		repeatHint: 'Eines, das dich getragen hat',
		lesson: 'Wichtigste Lehre',
		official: 'Was sie gesagt haben',
		own: 'Was ich glaube, woran es lag',
		friend: 'Was würdest du einem Freund sagen, der dieses Gespräch hatte?',
		theme: 'Thema',
		noTheme: 'Keines davon',
		written: (entries) => `Schon geschrieben: ${entries.join('; ')}`,
		further: (name, number) => `${name}, ${number}`,
		another: 'Und noch eines',
		goes(place, isFirst) {
			const where = place === null ? 'In ihre Eigenschaften' : `Unter ${place}`;
			return isFirst ? `Das kommt in die Notiz. ${where}:` : `${where}:`;
		},
		canWait: 'Was es lehrt, kann zwei Tage warten; die Themenübersicht erinnert dich.',
	},
	letter: {
		titles: {
			'thank-you': (who) => `Dankesschreiben für ${who}`,
			nudge: (who) => `Dem Recruiter von ${who} schreiben`,
		},
		noRetro: (note) => `${note} ist kein Gesprächsrückblick, darum ist niemandem zu schreiben.`,
		draft: 'Entwurf',
		takeBack: 'Meine Änderungen zurücknehmen',
		copy: 'Kopieren',
		enjoyed: 'Was mir gefallen hat',
		nothing: 'Nichts Besonderes',
		ownWords: 'In meinen Worten',
		putRight: 'Eine Antwort, die ich richtigstellen will',
		none: 'Keine',
		question: 'Die Frage',
		better: 'Die bessere Antwort',
		betterHint: 'Was du jetzt sagen würdest, in einem Satz',
		copied: 'Der Entwurf liegt in der Zwischenablage.',
		notCopied: 'Die Zwischenablage ist nicht erreichbar. Der Entwurf ist markiert: Kopiere ihn von dort.',
		isSent: 'Die Notiz sagt, dass es abgeschickt ist.',
		lineGoes: (heading) => `Sobald es abgeschickt ist, kommt diese Zeile unter ${heading}:`,
		actionDone: 'Sobald es abgeschickt ist, ist diese Maßnahme erledigt:',
		markSent: 'Als abgeschickt vermerken',
	},
	invitation: {
		none: 'Das ist keine Einladung, die einen Tag nennt, darum wurde nichts ausgefüllt.',
		unreadable: (name, failed) => `${name} ließ sich nicht lesen (${failed}).`,
		name: 'Einladung',
		file: 'Datei der Einladung',
		open: '.ics öffnen',
		otherwise: 'oder hier einfügen oder ablegen',
		calledOffUnknown: 'Diese Einladung wurde abgesagt, und keine Notiz ist aus ihr entstanden.',
		calledOff: (note) =>
			`Das Gespräch von ${note} wurde abgesagt. Seine Notiz bleibt, wie sie ist: Setz das ` +
			'Ergebnis, oder lösche sie selbst.',
		change: 'Ändern',
		again: 'Noch einmal die Einladung',
		saysNow: (note) => `${note} ist aus dieser Einladung entstanden. Was sie jetzt sagt:`,
	},
	design: {
		title: 'Ins Entwurfsheft übernehmen',
		addLink: 'Link hinzufügen',
		add: 'Ins Heft übernehmen',
		allThere: (notebook) => `Diese Aufgabe steht schon in ${notebook}, und der Rückblick verlinkt darauf.`,
		willBe: (path) => `Diese Notiz wird als ${path} angelegt:`,
		goesTo: (path) => `Das kommt ans Ende von ${path}:`,
		isThere: (notebook) => `Diese Aufgabe steht schon in ${notebook}.`,
		scenario: 'Die Aufgabe',
		isLinked: (retro) => `${retro} verlinkt schon darauf.`,
		lineGoes: (heading, retro) => `Diese Zeile kommt unter ${heading} von ${retro}:`,
		done: (notebook) => `Die Aufgabe steht in ${notebook}.`,
		noLink: (notebook, retro) =>
			`Die Aufgabe steht in ${notebook}, aber ${retro} hat noch keinen Link darauf.`,
	},
	review: {
		kept: (typed) =>
			`Was du eingetippt hast, steht noch nicht in der Notiz: ${typed}. Es ist wieder da, wenn du ` +
			'die Nachbereitung öffnest.',
		notYet: (typed) => `Was du eingetippt hast, steht noch nicht in der Notiz: ${typed}.`,
	},
};
