import type { ThemeMessages } from '../../en/forms/themes';
import { countInGerman as count, timesInGerman as times } from '../notes/count';

export const themesInGerman: ThemeMessages = {
	noneYet: 'Es gibt noch keine Themen. Gib einer Frage eines Rückblicks ein Thema, dann steht es hier.',
	noSuchTheme: 'Dieses Thema gibt es nicht.',
	fresh: 'Ein neues Thema',
	noNote: 'Noch keine Notiz',
	history: 'der Verlauf',
	note: {
		fromQuestion: 'Wissensnotiz aus dieser Frage anlegen',
		answer: 'Notiz mit der Antwort daraus machen',
		moved: (note) =>
			`${note} hat sich geändert, und die Frage ist dort nicht mehr zu finden. Versuch es gleich noch einmal.`,
		name: 'Name',
		giveName: 'Gib der Notiz einen Namen.',
		open: 'Öffnen',
		link: 'Darauf verlinken',
		create: 'Notiz anlegen',
		isThere: (path) => `${path} trägt diesen Namen schon und bleibt, wie sie ist.`,
		willBe: (path) => `Diese Notiz wird als ${path} angelegt:`,
		theNote: 'Die neue Notiz',
		hasAnswer: 'Die Frage nennt schon eine Notiz mit ihrer Antwort, darum bleibt der Rückblick, wie er ist.',
		hasTheme: 'Die Frage hat dieses Thema schon, darum bleibt der Rückblick, wie er ist.',
		answerStays:
			'Die Frage lässt sich nicht mit Sicherheit ändern, darum bleibt der Rückblick, wie er ist. ' +
			'Füge den Link dort selbst hinzu.',
		themesStay:
			'Die Themen der Frage lassen sich nicht mit Sicherheit ändern, darum bleibt der Rückblick, ' +
			'wie er ist. Füge den Link dort selbst hinzu.',
		willSay: (note) => `Diese Zeile von ${note} lautet dann:`,
		noLinkYet: (note, retro) => `${note} wurde angelegt, aber ${retro} hat noch keinen Link darauf.`,
	},
	link: {
		which: 'Welches Thema willst du verknüpfen?',
		whichNote: (theme) => `Welche Notiz gehört zu „${theme}“?`,
		noSuchNote: 'Diese Notiz gibt es nicht.',
		create: (theme) => `„${theme}“ anlegen`,
		newIn: (folder) => (folder === '' ? 'Eine neue Notiz im Vault' : `Eine neue Notiz in ${folder}`),
		aliasOf: (path) => `Alias von ${path}`,
		createAndLink: 'Anlegen und verknüpfen',
		link: 'Verknüpfen',
		title: (theme, note) => `${theme} mit ${note} verknüpfen`,
		how: 'Wie',
		everySpelling: 'Jede Schreibweise wird zum Link',
		onlyCreated: 'Nur die Notiz wird angelegt',
		gainsName: 'Die Notiz bekommt den Namen dazu',
		willBe: (path) => `${path} wird angelegt.`,
		stay: (theme, notes, note) =>
			`Deine Gespräche bleiben, wie sie sind: ${theme} in ${count(notes, 'Notiz', 'Notizen')} ` +
			`meint ab dann ${note}.`,
		otherName: (path) =>
			`Die Notiz wurde als ${path} angelegt, da eine andere schon da war. Deine übrigen Notizen ` +
			'sind, wie sie waren.',
	},
	merge: {
		which: 'Welches Thema willst du zusammenlegen?',
		becomesWhat: (theme) => `Was wird aus „${theme}“?`,
		noneToMergeInto: 'So ein Thema zum Zusammenlegen gibt es nicht.',
		pair: (from, into) => `„${from}“ in „${into}“`,
		named: (state, uses) => `${state === null ? '' : `${state}, `}${times(uses)} genannt`,
		similar: (detail) => `${detail}, ein ähnlicher Name`,
		both: (notes, [from, ofFrom], [into, ofInto]) =>
			`${count(notes, 'Notiz', 'Notizen')}: ${from} ist ${ofFrom}; ${into} ist ${ofInto}`,
		merge: 'Zusammenlegen',
		title: (from, into) => `${from} mit ${into} zusammenlegen`,
		becomes: (from, into) => `Aus ${from} wird ${into}`,
		swap: 'Tauschen',
		alias: (from, into) => `${from} zu den Aliassen von ${into} hinzufügen`,
		forSearch: (from) => `Für Obsidians eigene Suche. ${from} meint weiter seine eigene Notiz.`,
		soThat: (from, into) => `Damit ${from} auch ${into} meint, wenn du es wieder schreibst.`,
		ownNote: (theme, path) =>
			`${theme} hat eine eigene Notiz, ${path}. Sie bleibt, wie sie ist, und Links auf sie ` +
			'außerhalb von Gesprächen auch.',
	},
	weakPoint: {
		noTheme: 'Diese Zeile ist jetzt kein Thema.',
		is: (theme) => `Diese Zeile ist jetzt ${theme}.`,
		notATheme: 'Kein Thema',
		name: 'Benennen',
		title: (theme) => `${theme} nennen`,
	},
	rename: {
		kept: (was, name) =>
			`${was} ist jetzt ein Alias von ${name}. „Letzte Änderung an Themen zurücknehmen“ nimmt es zurück.`,
		rename: 'Umbenennen',
		title: (was, name) => `${was} in ${name} umbenennen`,
	},
};
