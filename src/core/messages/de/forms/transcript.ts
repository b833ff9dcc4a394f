import type { TranscriptMessages } from '../../en/forms/transcript';
import { countInGerman as count } from '../notes/count';

export const transcriptInGerman: TranscriptMessages = {
	title: (note) => `Mitschrift von ${note}`,
	noneNamed: (note, property) =>
		`${note} nennt keine Mitschrift. Verlinke eine in der Eigenschaft ${property}.`,
	notHere: (named) => `Die Mitschrift ${named} ist nicht in diesem Vault.`,
	noText: (file, ...endings) =>
		`${file} ist kein Text. Eine Mitschrift ist eine Notiz oder eine Datei, die auf ${endings.join(', ')} endet.`,
	unreadable: (file, failed) => `${file} ließ sich nicht lesen (${failed}).`,
	unread: {
		empty: (file) => `${file} ist leer.`,
		tooLong: (file) => `${file} ist zu lang für eine Mitschrift.`,
		noTurns: (file) =>
			`${file} enthält keine lesbaren Beiträge: weder Zeilen wie „Dana: ...“ noch Untertitel mit Zeiten.`,
	},
	consent: 'Eine Aufnahme braucht das Einverständnis aller. Nichts davon verlässt die Datei.',
	counts: 'Gezählt',
	said: 'Was gesagt wurde',
	noSpeakers: 'Sie sagt nicht, wer spricht, darum wird nichts gezählt.',
	whoAreYou: 'Wer davon bist du?',
	somebody: 'Jemand',
	line: (line) => `Zeile ${line}`,
	open: (who, where) => `${who} öffnen, ${where}`,
	ask: 'Frage daraus machen',
	inTheNote: 'In der Notiz. Wie hast du geantwortet?',
	howAnswered: (question) => `Wie hast du geantwortet: ${question}`,
	added: (question) => `Frage hinzugefügt: ${question}`,
	rated: (rating, question) => `Bewertet mit ${rating.toLowerCase()}: ${question}`,
	undo: (what) => `Rückgängig: ${what}`,
	share: (percent, own, all) => `Du hast ${percent} % der Wörter gesprochen (${own} von ${all})`,
	longest: (words, time) =>
		`Dein längster Beitrag: ${count(words, 'Wort', 'Wörter')}${time === null ? '' : `, um ${time}`}`,
	noQuestion: 'Du hast keine Frage gestellt',
	turnsBefore: (turns) => `${count(turns, 'Beitrag', 'Beiträge')} vor deiner ersten Frage`,
	asked: (questions) => `Du hast ${count(questions, 'Frage', 'Fragen')} gestellt`,
	pace: (words) => `${count(words, 'Wort', 'Wörter')} in der Minute, während du sprachst`,
};
