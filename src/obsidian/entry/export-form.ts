/** *Export interviews*: all of them as tables, in new files of a folder that the user names. */
import { Notice } from 'obsidian';
import { safeName } from '../../core/markdown/file-name';
import { EXPORT_FORMATS, exportOf, tableAs, type ExportFormat } from '../../core/report/export';
import { count } from '../../core/words';
import { today } from '../host/clock';
import type { Context } from '../host/context';
import { createFiles } from '../host/create';
import { Form } from '../parts/form';

/** What the formats are called. */
const FORMAT_NAMES: Record<ExportFormat, string> = {
	csv: 'CSV, for a spreadsheet',
	jsonl: 'JSON lines, for a program',
	md: 'Markdown',
};

export const openExport = (context: Context): void => new ExportForm(context).open();

class ExportForm extends Form {
	private folder = `Interview export ${today()}`;
	private format: ExportFormat = 'csv';
	private isRedacted = true;
	private candidate = '';

	constructor(private readonly context: Context) {
		super(context.app, 'form');
		this.setTitle('Export interviews');
	}

	override onOpen(): void {
		this.addHint(
			'Four new files: interviews, evidence, actions and questions. Without names, ' +
				'numbers, days and verdicts stay, and every name and text becomes a code.',
		);
		this.addText({ name: 'Folder', value: this.folder, take: (folder) => (this.folder = folder) });
		this.addChoice(
			{ name: 'Format', value: this.format, take: (format) => (this.format = format as ExportFormat) },
			// Tables in Markdown are notes, and might be read as some.
			EXPORT_FORMATS.filter((format) => format !== 'md').map((format) => [format, FORMAT_NAMES[format]]),
		);
		this.addChoice(
			{
				name: 'Names and texts',
				value: 'codes',
				take: (chosen) => (this.isRedacted = chosen === 'codes'),
			},
			[
				['codes', 'As codes'],
				['whole', 'As they are'],
			],
		);
		this.addText({ name: 'Id in each line', value: '', take: (candidate) => (this.candidate = candidate) });
		this.addSubmit('Export');
		this.submitOnEnter();
	}

	protected override async onSubmit(): Promise<void> {
		const { context, format, isRedacted } = this;
		const candidate = this.candidate.trim();
		if (this.folder.trim() === '') {
			new Notice('Name a folder, so that the files stand together. Nothing was written.');
			return;
		}
		if (candidate !== '' && safeName(candidate) !== candidate) {
			new Notice(`“${candidate}” cannot begin a file's name. Nothing was written.`);
			return;
		}
		await context.source.whenReady();
		const tables = exportOf(context.source.snapshot(), candidate === '' ? null : candidate, isRedacted);
		const prefix = candidate === '' ? '' : `${candidate}.`;
		const files = tables.map((table) => ({
			name: `${prefix}${table.name}.${format}`,
			text: tableAs(format, table),
		}));
		const folder = await createFiles(context.app, this.folder, files);
		const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
		new Notice(`${count(rows, 'line')} written into ${count(files.length, 'new file')} of ${folder}.`);
		this.close();
	}
}
