import type { ExportMessages } from '../../en/forms/export';
import { countInGerman as count } from '../notes/count';

export const exportInGerman: ExportMessages = {
	title: 'Gespräche ausgeben',
	what:
		'Vier neue Dateien: Gespräche, Belege, Maßnahmen und Fragen. Ohne Namen bleiben ' +
		'Zahlen, Tage und Urteile, und jeder Name und Text wird zu einem Code.',
	folder: 'Ordner',
	newFolder: (day) => `Gespräche vom ${day}`,
	format: 'Format',
	formats: {
		csv: 'CSV, für eine Tabellenkalkulation',
		jsonl: 'JSON-Zeilen, für ein Programm',
		md: 'Markdown',
	},
	names: 'Namen und Texte',
	asCodes: 'Als Codes',
	asTheyAre: 'Wie sie sind',
	id: 'Kennung in jeder Zeile',
	act: 'Ausgeben',
	nameFolder: 'Nenne einen Ordner, damit die Dateien beisammen stehen. Nichts wurde geschrieben.',
	noFileName: (id) => `Mit „${id}“ kann kein Dateiname beginnen. Nichts wurde geschrieben.`,
	written: (lines, files, folder) =>
		`${count(lines, 'Zeile', 'Zeilen')} in ${count(files, 'neuer Datei', 'neuen Dateien')} von ${folder}.`,
};
