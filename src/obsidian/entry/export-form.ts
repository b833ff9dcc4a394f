/** *Export interviews*: all of them as tables, in new files of a folder that the user names. */
import { Notice } from 'obsidian';
import { safeName } from '../../core/markdown/file-name';
import type { ExportMessages } from '../../core/messages/en/forms/export';
import { EXPORT_FORMATS, exportOf, tableAs, type ExportFormat } from '../../core/report/export';
import { today } from '../host/clock';
import type { Context } from '../host/context';
import { createFiles } from '../host/create';
import { messagesOf } from '../language/language';
import { Form } from '../parts/form';

export const openExport = (context: Context): void => new ExportForm(context).open();

class ExportForm extends Form {
	private readonly words: ExportMessages;
	private folder: string;
	private format: ExportFormat = 'csv';
	private isRedacted = true;
	private candidate = '';

	constructor(private readonly context: Context) {
		super(context.app, 'form');
		this.words = messagesOf(context.app).exporting;
		this.folder = this.words.newFolder(today());
		this.setTitle(this.words.title);
	}

	override onOpen(): void {
		const { words } = this;
		this.addHint(words.what);
		this.addText({ name: words.folder, value: this.folder, take: (folder) => (this.folder = folder) });
		this.addChoice(
			{ name: words.format, value: this.format, take: (format) => (this.format = format as ExportFormat) },
			// Tables in Markdown are notes, and might be read as some.
			EXPORT_FORMATS.filter((format) => format !== 'md').map((format) => [format, words.formats[format]]),
		);
		this.addChoice(
			{
				name: words.names,
				value: 'codes',
				take: (chosen) => (this.isRedacted = chosen === 'codes'),
			},
			[
				['codes', words.asCodes],
				['whole', words.asTheyAre],
			],
		);
		this.addText({ name: words.id, value: '', take: (candidate) => (this.candidate = candidate) });
		this.addSubmit(words.act);
		this.submitOnEnter();
	}

	protected override async onSubmit(): Promise<void> {
		const { context, format, isRedacted, words } = this;
		const candidate = this.candidate.trim();
		if (this.folder.trim() === '') {
			new Notice(words.nameFolder);
			return;
		}
		if (candidate !== '' && safeName(candidate) !== candidate) {
			new Notice(words.noFileName(candidate));
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
		new Notice(words.written(rows, files.length, folder));
		this.close();
	}
}
