import type { RefusalMessages } from '../../en/notes/refusals';

export const refusalsInGerman: RefusalMessages = {
	gone:
		'Diese Zeile hat sich geändert, seit sie gelesen wurde, darum wurde nichts geschrieben. Öffne die ' +
		'Notiz und sieh nach.',
	'there-twice':
		'Diese Zeile gibt es zweimal, darum wurde nichts geschrieben. Öffne die Notiz und ändere die, die du meinst.',
	'as-wanted': 'Das ist schon so, darum wurde nichts geschrieben.',
	'no-field': 'Diese Zeile hat kein solches Feld zum Ausfüllen, darum wurde nichts geschrieben.',
	'no-column':
		'Die Tabelle der Fragen hat dafür keine Spalte, darum wurde nichts geschrieben. Öffne die Notiz ' +
		'und füge eine hinzu.',
	'goes-on':
		'Was hier steht, geht in den Zeilen darunter weiter und ginge verloren, darum wurde nichts ' +
		'geschrieben. Öffne die Notiz, um es zu ändern.',
	heading:
		'Eine Überschrift (#) im eingegebenen Text würde den Abschnitt beenden, darum wurde nichts ' +
		'geschrieben. Nimm die Rauten heraus.',
	'several-lines':
		'Dieser Abschnitt hat mehr als eine Zeile, darum wurde nichts geschrieben. Öffne die Notiz, um ' +
		'ihn zu ändern.',
	'no-properties': 'Diese Notiz hat oben keine Eigenschaften, darum wurde nichts geschrieben.',
	unclosed:
		'Die Eigenschaften dieser Notiz beginnen mit --- und werden nie abgeschlossen, darum wurde ' +
		'nichts geschrieben.',
	unreadable:
		'Die Eigenschaften dieser Notiz lassen sich nicht lesen, darum wurde nichts geschrieben. Öffne ' +
		'die Notiz und bring sie in Ordnung.',
	shared: 'Diese Eigenschaft teilt ihren Wert mit einer anderen (& und *), darum wurde nichts geschrieben.',
	grouped: 'Diese Eigenschaft ist eine Gruppe von Eigenschaften, darum wurde nichts geschrieben.',
	commented:
		'Im Wert dieser Eigenschaft steht ein Kommentar, der verloren ginge, darum wurde nichts geschrieben.',
	'name-taken':
		'Diese Notiz hat schon eine Eigenschaft mit dem neuen Namen, darum wurde nichts geschrieben. ' +
		'Öffne die Notiz und behalte die, die du meinst.',
	'odd-name':
		'Der Name dieser Eigenschaft steht nicht schlicht auf einer eigenen Zeile, darum wurde nichts ' +
		'geschrieben. Öffne die Notiz, um ihn zu ändern.',
	swallowed:
		'Was geschrieben würde, stünde in Code oder in einem Kommentar, der nie abgeschlossen wird, ' +
		'darum wurde nichts geschrieben.',
	unpaired:
		'Der erzeugte Teil dieser Notiz beginnt und endet nicht genau einmal, darum wurde nichts geschrieben.',
	'by-hand': 'Der erzeugte Teil dieser Notiz wurde von Hand geändert, darum wurde nichts geschrieben.',
	unfit:
		'Der neue Name kann nicht an jeder Stelle stehen, an der diese Notiz das Thema nennt, darum ' +
		'wurde nichts geschrieben.',
	'odd-theme':
		'Dieser Name würde als ein anderer oder als keiner gelesen, darum wurde nichts geschrieben. Lass ' +
		'Klammern, Kommas und Ähnliches weg.',
	'unreadable-rows':
		'Die Tabelle dieses Übungsprotokolls hat Zeilen, die sich nicht lesen lassen, darum wurde nichts ' +
		'geschrieben. Öffne die Notiz und bring sie in Ordnung.',
	'not-shown':
		'Diese Notiz hat sich geändert, seit ihre Zeilen gezeigt wurden, darum wurde nichts geschrieben.',
	'in-conflict':
		'Diese Notiz enthält zwei Fassungen, die zusammengeführt wurden und noch im Konflikt stehen ' +
		'(<<<<<<<), darum wurde nichts geschrieben. Öffne die Notiz, wähle, was bleibt, und lösche die ' +
		'Zeichen.',
	touched: 'Diese Notiz wurde seitdem geändert, darum bleibt sie, wie sie ist.',
	'not-utf-8':
		'Diese Notiz steht nicht in UTF-8: Zeichen gingen verloren, darum wurde nichts geschrieben. ' +
		'Speichere sie erst als UTF-8.',
	'not-toggled':
		'Was das Plugin Tasks aus dieser Zeile macht, ist mehr als ein Häkchen, darum wurde nichts ' +
		'geschrieben. Öffne die Notiz und hake sie dort ab.',
	'not-expected': 'Hier steht eine andere Zeile als erwartet, darum wurde nichts geschrieben.',
	'no-retro': 'Diese Notiz ist kein Gesprächsrückblick, darum wurde nichts geschrieben.',
	'no-line': 'Diese Notiz hat keine Zeile mit dieser Nummer, darum wurde nichts geschrieben.',
	'no-task': 'In dieser Zeile steht keine Maßnahme mit einem Kästchen, darum wurde nichts geschrieben.',
	'no-question':
		'In dieser Zeile steht weder die Überschrift noch die Bewertung einer Frage, darum wurde nichts geschrieben.',
	'nothing-failed':
		'In dieser Zeile steht weder eine Frage noch eine Schwachstelle, darum wurde nichts geschrieben.',
	'named-already':
		'Diese Zeile sagt schon, welches Thema sie zeigt, darum wurde nichts geschrieben. Öffne die ' +
		'Notiz, um es zu ändern.',
	'no-theme': 'Dieses Thema gibt es nicht, darum wurde nichts geschrieben.',
	'no-note': 'Diese Notiz gibt es nicht, darum wurde nichts geschrieben.',
	'of-interview':
		'Diese Notiz ist ein Gesprächsrückblick und nicht die eines Themas, darum wurde nichts geschrieben.',
	'no-outcome':
		'Keine Zeile unter „Hat es geklappt?“ gehört zu diesem Thema, darum wurde nichts geschrieben.',
	'several-outcomes':
		'Mehrere Zeilen unter „Hat es geklappt?“ gehören zu diesem Thema, darum wurde nichts ' +
		'geschrieben. Nenne die gemeinte mit ihrer Zeile.',
	'several-interviews':
		'Diese Notiz erzählt von mehreren Gesprächen, und es ist nicht sicher, welches gemeint ist, ' +
		'darum wurde nichts geschrieben. Öffne die Notiz und schreib es dort.',
	recurring:
		'Das Plugin Tasks schreibt die nächste dieser Maßnahmen, wenn sie in Obsidian abgehakt wird, ' +
		'darum wurde nichts geschrieben. Hake sie dort ab.',
	unproven:
		'Es ist nicht sicher, dass sich sonst nichts in dieser Notiz ändern würde, darum wurde nichts geschrieben.',
};
