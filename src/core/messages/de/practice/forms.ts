import type { PracticeFormMessages } from '../../en/practice/forms';
import { countInGerman as count } from '../notes/count';

export const practiceFormsInGerman: PracticeFormMessages = {
	makeTheme: {
		title: 'Ein Thema daraus machen',
		add: 'Thema hinzufügen',
		why:
			'Die Frage geht immer wieder schief. Als eigenes Thema bekommt sie Maßnahmen, eine Wissensnotiz ' +
			'und einen Platz in der Themenübersicht.',
	},
	mergeLogs: {
		title: 'Die Kopien des Übungsprotokolls zusammenführen',
		merge: 'Zusammenführen',
		why:
			'Das Protokoll bekommt die Zeilen, die nur eine Kopie hat, wie sie dort stehen. Seine eigenen ' +
			'Zeilen bleiben, wie sie sind.',
		stay: (copies, ...names) =>
			`${names.join(', ')} ` +
			`${copies === 1 ? 'bleibt, wie sie ist. Lösche sie' : 'bleiben, wie sie sind. Lösche sie'} ` +
			'selbst, sobald die Zeilen zusammengeführt sind.',
		unread: (rows) =>
			`${count(rows, 'Zeile dort lässt', 'Zeilen dort lassen')} sich nicht lesen und ` +
			`${rows === 1 ? 'wird' : 'werden'} nicht übernommen. Sieh nach, bevor du löschst.`,
	},
	cards: {
		title: 'Als Karteikarten ausgeben',
		reader: 'Das Plugin Spaced Repetition liest diese Karten. Von dort kommt nichts zurück.',
		cards: 'Die Karten',
		close: 'Schließen',
		cancel: 'Abbrechen',
		export: 'Ausgeben',
		wanted(wanted, known, path, isNew) {
			const where = isNew ? `in eine neue Notiz geschrieben, ${path}` : `ans Ende von ${path} gesetzt`;
			const kept =
				known === 0
					? ''
					: ` ${count(
							known,
							'Karte ist schon da und bleibt, wie sie ist',
							'Karten sind schon da und bleiben, wie sie sind',
						)}.`;
			return wanted === 0
				? `Es gibt keine neue Karte zu schreiben.${kept}`
				: `${count(wanted, 'Karte wird', 'Karten werden')} ${where}:${kept}`;
		},
		written: (cards, note) => `${count(cards, 'Karte', 'Karten')} in ${note} geschrieben.`,
	},
};
