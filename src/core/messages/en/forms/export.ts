/** The form of an export. */
import { count } from '../../../words';

const formats = {
	csv: 'CSV, for a spreadsheet',
	jsonl: 'JSON lines, for a program',
	md: 'Markdown',
};

export const exportInEnglish = {
	title: 'Export interviews',
	what:
		'Four new files: interviews, evidence, actions and questions. Without names, ' +
		'numbers, days and verdicts stay, and every name and text becomes a code.',
	folder: 'Folder',
	newFolder: (day: string) => `Interview export ${day}`,
	format: 'Format',
	formats,
	names: 'Names and texts',
	asCodes: 'As codes',
	asTheyAre: 'As they are',
	id: 'Id in each line',
	act: 'Export',
	nameFolder: 'Name a folder, so that the files stand together. Nothing was written.',
	noFileName: (id: string) => `“${id}” cannot begin a file's name. Nothing was written.`,
	written: (lines: number, files: number, folder: string) =>
		`${count(lines, 'line')} written into ${count(files, 'new file')} of ${folder}.`,
};
export type ExportMessages = typeof exportInEnglish;
