import type { ProblemMessages, UnreadableMessages } from '../../en/notes/problems';
const words = (known: readonly (string | number)[]): string => known.join(', ');

/** What the reader calls what is rated, in this language. */
const NAMES: Record<string, string> = {
	rating: 'Die Bewertung',
	'observed rating': 'Die Fremdeinschätzung',
	outcome: 'Das Wort dafür, ob es geklappt hat,',
	method: 'Die Methode',
	check: 'Die Prüfung',
	stage: 'Die Gesprächsart',
	result: 'Das Ergebnis',
};
const called = (name: string): string => NAMES[name] ?? `Der Wert von ${name}`;

export const unreadableInGerman: UnreadableMessages = {
	'too-long': (kilobytes) => `sie sind länger als ${kilobytes} KB`,
	'too-many-lines': (most) => `sie haben mehr als ${most} Zeilen`,
	'too-deep': (most) => `sie sind tiefer als ${most} Ebenen verschachtelt`,
	'no-properties': () => 'was da steht, ist keine Liste von Eigenschaften',
	quote: (mark) => `ein Anführungszeichen ${mark} wird nicht geschlossen`,
	bracket: () => 'eine Klammer wird nicht geschlossen',
	dash: () =>
		'der Strich einer Liste steht in der Zeile ihrer Eigenschaft; beginne die Liste in der nächsten',
	colon: () => 'in einem Wert steht ein Doppelpunkt mit Leerzeichen; setze ihn in Anführungszeichen',
	'no-colon': () => 'eine Zeile hat keinen Doppelpunkt mit Leerzeichen',
	'first-letter': (letter) => `ein Wert beginnt mit ${letter}; setze ihn in Anführungszeichen`,
	indent: () => 'eine Zeile ist nicht so eingerückt wie die neben ihr',
	tab: () => 'eine Zeile ist mit einem Tabulator eingerückt; nimm Leerzeichen',
	backslash: () => 'in doppelten Anführungszeichen steht ein umgekehrter Schrägstrich; nimm einfache',
	behind: () => 'hinter dem Ende eines Werts steht noch etwas; setze alles in Anführungszeichen',
	twice: () => 'eine Eigenschaft steht zweimal da',
	'second-part': () => 'eine Zeile aus drei Punkten oder Strichen beendet sie zu früh',
	'long-name': () => 'der Name einer Eigenschaft ist länger als 1024 Zeichen',
	mark: () => 'ein Wert beginnt mit einem Zeichen von YAML (&, * oder !); setze ihn in Anführungszeichen',
	unknown: () => 'YAML kennt nicht, was da steht',
};

export const problemsInGerman: ProblemMessages = {
	inConflict: (lines) =>
		'Zwei Fassungen dieser Notiz wurden zusammengeführt und stehen noch im Konflikt ' +
		`(${lines.length === 1 ? 'Zeile' : 'Zeilen'} ${words(lines)}). Sie zählt nirgends, und nichts ` +
		'wird in sie geschrieben, bis du wählst und die Zeichen (<<<<<<<, =======, >>>>>>>) löschst.',
	notUtf8: () =>
		'Hier ließen sich Zeichen nicht lesen (\ufffd), wie in einer Notiz, die nicht in UTF-8 steht. ' +
		'Die Notiz zählt, aber nichts wird in sie geschrieben, bis du sie neu schreibst oder als UTF-8 ' +
		'speicherst.',
	unclosed: () => 'Die Eigenschaften beginnen mit --- und werden nie abgeschlossen.',
	yaml: (kind, given) => `Die Eigenschaften lassen sich nicht lesen: ${unreadableInGerman[kind](given)}.`,
	fileUnreadable: (reason) => `Die Datei lässt sich nicht lesen: ${reason}.`,
	propertyTwice: (name, lines) =>
		`Die Eigenschaft ${name} steht mehr als einmal da (Zeilen ${words(lines)}). Die letzte zählt, ` +
		'und in keine Eigenschaft wird geschrieben, bis nur noch eine da ist.',
	companyUnsaid: () => 'Nichts sagt, bei welcher Firma dieses Gespräch war.',
	drillRow: () =>
		'Dieser Zeile des Übungsprotokolls fehlt die Zeit, die Frage oder eine der Noten again, hard, ' +
		'good und easy, darum zählt sie nicht.',
	drillApart: () =>
		'Diese Zeile einer Übung steht in keiner Tabelle mit den Spalten When, Question und Grade, darum ' +
		'zählt sie nicht. Verschiebe sie unter die letzte Zeile der Tabelle.',
	noDay: (given) => `„${given}“ ist kein Tag, den der Kalender kennt.`,
	unknownValue: (name, given, known) =>
		`${called(name)} ${given} ` +
		`${known.length === 0 ? 'steht nicht in der Liste der Einstellungen' : `ist nichts von ${words(known)}`}. ` +
		'Es bleibt, wie es ist.',
	noNumber: (name, given, least, most) => `${name}: ${given} ist keine Zahl von ${least} bis ${most}.`,
	noMinutes: (name, given) => `${name}: ${given} ist keine Zahl von Minuten.`,
	noMoment: (name, given) => `${name}: ${given} ist kein Zeitpunkt wie 2026-08-20T15:00:00.`,
	twoTimes: (name, given) => `${name} enthält zwei Zeiten (${given}). Die letzte zählt.`,
	timeZone: (name, given, read) =>
		`${name}: ${given} endet mit einer Zeitzone, die wegbleibt: ${read} gilt als deine Ortszeit.`,
	companyMissing: (name) => `Die Eigenschaft ${name} fehlt, darum hat dieses Gespräch keine Firma.`,
	dateMissing: (name) => `Die Eigenschaft ${name} fehlt, darum hat dieses Gespräch keinen Platz in der Zeit.`,
	noDate: (name, given) => `${name}: ${given || 'was hier steht'} ist kein Tag wie 2026-08-20.`,
	headingUnread: (name) =>
		`Was unter „${name}“ steht, wurde nicht gelesen, da diese Überschrift nicht bekannt ist. Du ` +
		'kannst ihr eine Bedeutung geben.',
	labelUnread: (name) => `„${name}“ ist keine bekannte Bezeichnung, darum wurde diese Zeile nicht gelesen.`,
	tableUnread: (columns) =>
		`Keine Spalte dieser Tabelle ist bekannt (${words(columns)}), darum wurde sie nicht gelesen.`,
	nothingRead: () => 'Nichts von dem, was diese Notiz unter ihren Eigenschaften sagt, wurde gelesen.',
	copy: () =>
		'Diese Kopie hat ein Sync-Programm angelegt. Sie zählt nirgends, bis du sie mit ihrem Original ' +
		'zusammenführst.',
	sameInterview: (original) =>
		`Diese Notiz handelt vom selben Gespräch wie ${original} und enthält das meiste davon. Sie zählt ` +
		'nirgends, bis du eine der beiden behältst.',
	doneUndated: () =>
		'Diese Maßnahme ist erledigt, hat aber keinen Tag, an dem sie erledigt wurde. Darum kann kein ' +
		'Gespräch zeigen, ob sie gewirkt hat.',
	tomorrow: () => 'Dieses Gespräch ist auf morgen datiert: Es zählt ab dann.',
};
