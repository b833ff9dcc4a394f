import type { SettingWords } from '../en/settings';
import { countInGerman as count } from './notes/count';

const BY = { folder: 'Ordner', tag: 'Tag', property: 'Eigenschaft' };

export const settingsInGerman: SettingWords = {
	notEmpty: 'Das darf nicht leer sein.',
	outside:
		'Das muss ein Ort in deinem Vault sein: kein .., kein Laufwerk, kein Schrägstrich am Anfang, ' +
		'nichts Verstecktes.',
	atLeastOne: 'Gib eine ganze Zahl ab 1 an.',
	emptyOrDay: 'Gib einen Tag wie 2026-11-20 an.',
	oneLine: 'Ein Name ist eine Zeile.',
	calledSo: (property) => `Die Eigenschaft ${property} heißt schon so.`,
	folder: {
		name: 'Ordner',
		desc:
			'Wohin neue Gesprächsnotizen kommen. Vorbereitungen, Geschichten, Übungsprotokoll und ' +
			'Entwurfsheft liegen daneben.',
	},
	knowledgeFolder: { name: 'Ordner der Wissensnotizen', desc: 'Wohin eine neue Notiz zu einem Thema kommt.' },
	doneDate: {
		name: 'Tag der Erledigung hinzufügen',
		desc:
			'Wer eine Maßnahme abhakt, fügt ihrer Zeile den Tag hinzu. Ohne ihn kann kein Gespräch zeigen, ' +
			'ob sie gewirkt hat.',
	},
	template: { name: 'Vorlage', desc: 'Womit eine neue Gesprächsnotiz beginnt.' },
	templates: {
		technical: 'Fachgespräche',
		'system-design': 'Runden zum Systemdesign',
		behavioural: 'Verhaltensinterviews',
	},
	ownTemplate: 'Eine eigene Notiz als Vorlage. Leer gilt die eingebaute.',
	builtInTemplate: 'Eingebaute Vorlage',
	builtIn: 'Eingebaut',
	ownTemplates: (number) => count(number, 'eigene Notiz', 'eigene Notizen'),
	weeklyNote: {
		name: 'Wochennotiz',
		desc:
			'Wohin der Wochenrückblick geschrieben wird. Nicht gefragt, wo Periodic Notes, Journals oder ' +
			'Calendar deine Wochennotizen führt.',
	},
	weeklyFolder: { name: 'Ordner der Wochennotizen', desc: 'Wo deine Wochennotizen liegen.' },
	weeklyName: {
		name: 'Name einer Wochennotiz',
		desc:
			'Etwa gggg-[W]ww, das ergibt 2026-W47: Was in Klammern steht, bleibt, wie es ist. W und G zählen ' +
			'Wochen ab Montag, w und g so wie deine Sprache.',
	},
	places: {
		name: 'Dateinamen und Orte',
		desc: 'Wie neue Notizen heißen, und wohin die kommen, die noch keinen eigenen Ordner haben.',
	},
	fileName: {
		name: 'Dateiname',
		desc:
			'Darf {{date}}, {{date:YYYY}}, {{company}}, {{round}} und {{stage}} enthalten. Ein Schrägstrich ' +
			'macht einen Ordner.',
	},
	briefFolder: {
		name: 'Ordner der Vorbereitungen',
		desc: 'Wohin die Notiz kommt, die dich auf ein Gespräch vorbereitet.',
	},
	storyFolder: {
		name: 'Ordner der Misserfolgsgeschichten',
		desc: 'Wohin eine neue Geschichte kommt, die du in Gesprächen erzählst.',
	},
	drillLog: {
		name: 'Übungsprotokoll',
		desc:
			'Die Notiz, die festhält, was du geübt hast, jedes Mal eine Zeile. Sie wird an ihrem Typ ' +
			'erkannt, wenn du sie verschiebst.',
	},
	designNotebook: {
		name: 'Entwurfsheft',
		desc: 'Die Notiz, die die Aufgaben aus Gesprächen zum Systemdesign sammelt.',
	},
	writing: { name: 'Schreiben', desc: 'Was dir hilft, wo du schreibst.' },
	propose: {
		name: 'Beim Tippen vorschlagen',
		desc:
			'In einer Gesprächsnotiz: Themen nach „Themen:“ und [theme::, Bewertungen nach „Bewertung:“, und die ' +
			'Wörter für Methode, Prüfung und Ausgang.',
	},
	weakPoints: {
		name: 'Schwachstellen',
		desc: 'Wie eine Zeile unter „Was schlecht lief“ ein Thema zeigt, das sie nicht nennt.',
	},
	weakByName: {
		name: 'Ein bekanntes Thema in einer Zeile',
		desc: 'Was unter „Was schlecht lief“ steht, zählt für ein Thema, dessen Namen oder Alias es enthält.',
	},
	weakByWords: {
		name: 'Wenige Wörter sind ein Thema',
		desc: 'Eine Zeile von höchstens vier Wörtern unter „Was schlecht lief“ ist der Name eines Themas.',
	},
	askedFor: {
		name: 'Wonach nach einem Gespräch gefragt wird',
		desc: 'Wonach die Seitenleiste in den Tagen nach einem Gespräch fragt.',
	},
	asks: {
		capture: 'Erster Eindruck',
		review: 'Eine Nachbereitung',
		'thank-you': 'Ein Dankesschreiben',
		nudge: 'Eine Nachfrage beim Recruiter',
		close: 'Was das Ergebnis lehrt',
	},
	thresholdsPage: { name: 'Schwellen', desc: 'Wann ein Thema als gelöst oder ungeprüft gilt.' },
	thresholds: {
		resolvedAfter: {
			name: 'Gelöst nach',
			desc: 'In wie vielen Gesprächen hintereinander es mit einem Thema klappen muss, eines davon echt.',
		},
		untestedDays: { name: 'Ungeprüft nach Tagen', desc: 'Tage ohne ein Gespräch, in dem das Thema vorkam.' },
		untestedInterviews: {
			name: 'Ungeprüft nach Gesprächen',
			desc: 'Gespräche, die vergingen, ohne dass das Thema vorkam.',
		},
		halfLife: {
			name: 'Ein Misserfolg wiegt halb nach',
			desc: 'Gesprächen seitdem. Themen, die am meisten wiegen, stehen zuerst.',
		},
		unprovenDays: {
			name: 'Nicht belegt nach Tagen',
			desc: 'Tage, seit eine Maßnahme erledigt wurde, in denen kein Gespräch sie geprüft hat.',
		},
		methodCases: {
			name: 'Fälle für eine Methode',
			desc:
				'Maßnahmen einer Methode, die Gespräche geprüft haben, bevor die Übersicht sagt, wie oft sie ' +
				'gewirkt hat.',
		},
		calibrationCases: {
			name: 'Nötige Prognosen',
			desc: 'Gespräche mit Prognose und Antwort, bevor die Auswertung deine Prognosen beurteilt.',
		},
		funnelCases: {
			name: 'Antworten für eine Gesprächsart',
			desc: 'Gespräche mit einer Antwort, bevor eine Gesprächsart ihren Anteil zeigt.',
		},
		reasonCases: {
			name: 'Nennungen für einen Grund',
			desc: 'Wie oft ein Grund nur von einer Seite kommt, bevor er ein blinder Fleck oder eine Sorge heißt.',
		},
		leechAfter: {
			name: 'Misserfolge, bis eine Frage auffällt',
			desc:
				'Wie oft hintereinander, in Gesprächen und beim Üben, bevor die Fragensammlung ein eigenes ' +
				'Thema vorschlägt.',
		},
		storyTellings: {
			name: 'Wie oft eine Geschichte erzählt wird',
			desc: 'Wie oft du eine Geschichte erzählen darfst, bevor du eine andere suchen sollst.',
		},
		openActions: {
			name: 'Offene Maßnahmen eines Gesprächs',
			desc:
				'Wie viele Maßnahmen eines Gesprächs offen sein dürfen, bevor die Prüfung der Lehren sagt, ' +
				'dass es zu viele sind.',
		},
	},
	wordsPage: { name: 'Gesprächsarten und Ergebnisse', desc: 'Die Wörter zur Auswahl, eines je Zeile.' },
	stages: 'Gesprächsarten',
	results: 'Ergebnisse',
	headingsPage: {
		name: 'Überschriften',
		desc:
			'Die Überschriften, unter denen deine Notizen jeden Abschnitt führen, eine je Zeile. Die erste ' +
			'steht in neuen Notizen.',
	},
	labelsPage: {
		name: 'Bezeichnungen und Bewertungen',
		desc:
			'Wie du die Zeilen einer Frage nennst und wie du bewertest, neben den Wörtern, die ohnehin ' +
			'bekannt sind. Eines je Zeile.',
	},
	otherLabel: 'Andere Namen dieser Bezeichnung',
	otherRating: 'Andere Wörter für diese Bewertung',
	questionsAre: {
		name: 'Fragen sind',
		desc: 'Wie übernommene Notizen ihre Fragen schreiben, wo keine Überschrift sie nennt.',
	},
	toldByEach: 'Das sagt jede Notiz',
	search: (page) => `${page} durchsuchen`,
	rename: (from, to, notes) => ({
		name: `${from} in ${count(notes, 'Notiz', 'Notizen')} in ${to} umbenennen`,
		desc:
			`Dataview zeigt eine Eigenschaft namens ${from} nicht. Du siehst jede Zeile, bevor sie ` +
			'geschrieben wird.',
	}),
	renaming: {
		act: 'Umbenennen',
		title: (from, to) => `${from} in ${to} umbenennen`,
		only:
			'Nur der Name der Eigenschaft ändert sich, in deinen Gesprächen und Vorbereitungen. Was sie ' +
			'sagt, bleibt, wie es ist.',
	},
	advanced: {
		name: 'Erweitert',
		desc: 'Dateinamen und Orte, Schwellen, und wie deine Notizen die Dinge nennen.',
	},
	nothingChanged: 'Nichts geändert',
	changed: (number) => `${number} geändert`,
	whichNotes: {
		name: 'Welche Notizen Gespräche sind',
		desc: 'Notizen übernehmen, die du schon hast, und woran ein Gespräch unter anderen Notizen zu erkennen ist.',
	},
	adopt: {
		name: 'Meine vorhandenen Notizen verwenden',
		desc:
			'Wähle einen Ordner, einen Tag oder eine Eigenschaft, und sieh, wie die Notizen gelesen werden, ' +
			'bevor etwas gespeichert wird.',
	},
	asksSince: {
		name: 'Nach Gesprächen fragen seit',
		desc:
			'Nach älteren wird nicht gefragt: kein Eindruck, keine Nachbereitung, kein Brief, kein ' +
			'Abschluss. Es ist der Tag, an dem du deine älteren Notizen übernommen hast; leer wird nach ' +
			'allen gefragt.',
	},
	types: {
		retro: {
			name: 'Typ eines Gesprächs',
			desc: 'Der Wert der Eigenschaft type in einer Gesprächsnotiz.',
		},
		theme: {
			name: 'Typ einer Wissensnotiz',
			desc: 'Dasselbe in einer Notiz zu einem Thema. Jede Notiz, auf die ein Thema verlinkt, ist auch eine.',
		},
		story: {
			name: 'Typ einer Misserfolgsgeschichte',
			desc: 'Dasselbe in einer Geschichte, die du in Gesprächen erzählst.',
		},
	},
	propertyNames: {
		name: 'Namen der Eigenschaften',
		desc: 'Wie die Eigenschaften in deinen Notizen heißen.',
	},
	byType: (type) => `Typ ${type}`,
	by: (what, value) => `Nach ${BY[what]}: ${value}`,
	languagePage: {
		name: 'Sprache',
		desc: 'In welcher Sprache das Plugin spricht, und in welcher es in Notizen schreibt.',
	},
	language: {
		name: 'Sprache des Plugins',
		desc:
			'In diesem Vault. Was es in Notizen schreibt, hat eine eigene Einstellung. Sie gilt, sobald ' +
			'Obsidian das nächste Mal startet.',
	},
	notesLanguage: {
		name: 'Sprache der Notizen',
		desc:
			'Neue Rückblicke, der Block einer Woche, Vorbereitungen und Verläufe. Notizen in jeder dieser ' +
			'Sprachen werden gelesen, und keine wird umgeschrieben.',
	},
	asObsidian: 'Wie Obsidian',
	languages: {
		en: 'Englisch (English)',
		zh: 'Chinesisch (中文)',
		de: 'Deutsch',
		es: 'Spanisch (Español)',
	},
	tools: { name: 'Werkzeuge', desc: 'Prüfungen, Ausgaben und was man einmal tut.' },
	checkLessons: {
		name: 'Lehren prüfen',
		desc: 'Zeigt, was sich in Lehren und Maßnahmen schärfer sagen ließe.',
	},
	checkNotes: { name: 'Gesprächsnotizen prüfen', desc: 'Zeigt die Zeilen, die sich nicht lesen lassen.' },
	exportCards: {
		name: 'Als Karteikarten ausgeben',
		desc: 'Schreibt deine Fragen als Karten für das Plugin Spaced Repetition.',
	},
	exportTables: {
		name: 'Gespräche ausgeben',
		desc: 'Macht Tabellen aller Gespräche für eine Tabellenkalkulation oder einen Coach, mit oder ohne Namen.',
	},
	dashboard: {
		name: 'Übersicht für Bases hinzufügen',
		desc: 'Legt eine Datei mit Tabellen deiner Gespräche und Themen an.',
	},
	mergeThemes: {
		name: 'Themen zusammenlegen',
		desc: 'Macht aus zwei Themen eines. Du siehst jede Zeile, bevor sie geschrieben wird.',
	},
	undoThemes: {
		name: 'Letzte Änderung an Themen zurücknehmen',
		desc: 'Nimmt das letzte Zusammenlegen, Verknüpfen oder Benennen zurück.',
	},
	copies: {
		heading: 'Eine Kopie dieser Einstellungen',
		unreadable:
			'Ein Sync-Programm hat diese Datei im Ordner dieses Plugins hinterlassen, und sie lässt sich ' +
			'nicht lesen. Lösche sie, sobald du sie angesehen hast.',
		readable:
			'Ein Sync-Programm hat diese Datei im Ordner dieses Plugins hinterlassen, da zwei Geräte ' +
			'gleichzeitig Einstellungen geändert haben. Nimm heraus, was du willst, dann lösche sie.',
		list: (items) => `„${items.join(', ')}“`,
		text: (text) => `„${text}“`,
		on: 'an',
		off: 'aus',
		differ: (here, there) => `Hier ${here}, in der Kopie ${there}.`,
		use: (value) => `${value} verwenden`,
		set: (name, value) => `${name} auf ${value} setzen`,
	},
};
