/** `export`: the tables of a vault, printed or as files of a folder. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeName } from '../../src/core/markdown/file-name';
import type { CommandAnswer } from '../../src/core/report/commands';
import { exportOf, tableAs, type ExportFormat, type ExportTable } from '../../src/core/report/export';
import type { Snapshot } from '../../src/core/vault/snapshot';

export interface ExportWanted {
	format: ExportFormat;
	isRedacted: boolean;
	candidate: string | null;
	/** The folder into which the files go; without one they are printed. */
	out: string | null;
}

/** Whether a name can stand before those of the files. */
export const isCandidate = (name: string): boolean => safeName(name) === name;

/** All tables as one text: lines of JSON that each name their table, or the tables below their names. */
function printed(tables: readonly ExportTable[], format: ExportFormat): string {
	if (format === 'jsonl')
		return tables
			.flatMap(({ name: table, rows }) => rows.map((row) => JSON.stringify({ table, ...row })))
			.join('\n');
	// A terminal is shown line feeds alone.
	return tables
		.map((table) => `# ${table.name}\n${tableAs(format, table).replace(/\r\n/g, '\n')}`)
		.join('\n')
		.trimEnd();
}

/** Answers with the tables, or writes them, each as a file that is not there yet; throws where one is. */
export function exportAnswer(snapshot: Snapshot, wanted: ExportWanted): CommandAnswer {
	const { format, isRedacted, candidate, out } = wanted;
	const tables = exportOf(snapshot, candidate, isRedacted);
	const texts = tables.map((table) => ({ ...table, text: tableAs(format, table) }));
	if (out === null)
		return {
			json: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
			text: () => printed(tables, format),
		};
	const files = texts.map(({ name, rows, text }) => ({
		table: name,
		rows: rows.length,
		path: join(out, `${candidate === null ? '' : `${candidate}.`}${name}.${format}`),
		text,
	}));
	const there = files.find(({ path }) => existsSync(path));
	if (there !== undefined) throw new Error(`${there.path} is there already, and nothing was written`);
	mkdirSync(out, { recursive: true });
	for (const { path, text } of files) writeFileSync(path, text, { flag: 'wx' });
	const json = { files: files.map(({ path, table, rows }) => ({ path, table, rows })) };
	return { json, text: () => json.files.map(({ path, rows }) => `${path}  ${rows}`).join('\n') };
}
