/** `import`: a table with one row for each round becomes notes. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { plannedNotes, type LeftRow, type PlannedNote } from '../../src/core/import/rounds';
import { roundTable, tablesIn, type RoundTable, type TableRow } from '../../src/core/import/table';
import { pathKey } from '../../src/core/markdown/file-name';
import type { CommandAnswer } from '../../src/core/report/commands';
import type { Snapshot } from '../../src/core/vault/snapshot';
import { createNote, isInside, pathFor } from './create';
import { formatDay } from './moment';
import { systemReason } from './system-reason';
import { readingOf } from './vault';

/** What became of one row. */
export interface ImportedRow {
	line: number;
	path: string | null;
	text: string | null;
	written: boolean;
	reason: string | null;
	problems: string[];
}

const UTF_16 = new Map([
	['fffe', 'utf-16le'],
	['feff', 'utf-16be'],
]);

/** A file's text; throws where its bytes are none that can be read for certain. */
function textOf(file: string): string {
	if (statSync(file).isDirectory()) throw new Error(`“${file}” is a folder and no file`);
	const bytes = readFileSync(file);
	const encoding = UTF_16.get(bytes.subarray(0, 2).toString('hex')) ?? 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new Error(`“${file}” is not UTF-8; save the table as “CSV UTF-8” and try again`);
	}
}

/** The rows of a file, each with the line on which it begins. */
function rowsOf(text: string, delimiter: string): TableRow[] {
	const rows: TableRow[] = [];
	let line = 1;
	let from = 0;
	Papa.parse<string[]>(text, {
		delimiter,
		step: ({ data, meta }) => {
			if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
			line += text.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1;
			from = meta.cursor;
		},
	});
	return rows;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The tables that a file may be taken for. */
function tablesGiven(root: string, { csv, note }: ImportWanted): TableRow[][] {
	if (csv !== null) {
		const text = textOf(csv);
		return DELIMITERS.map((delimiter) => rowsOf(text, delimiter));
	}
	const path = note ?? '';
	const file = join(root, path);
	if (!isInside(root, file)) throw new Error(`“${path}” is not in the vault`);
	return tablesIn(textOf(file));
}

const MISSING = {
	company: 'no table with a column for the company, such as Company',
	date: 'no column for the day, such as Date',
};

function tablesOfRounds(root: string, wanted: ImportWanted, { settings }: Snapshot): RoundTable[] {
	const read = tablesGiven(root, wanted).map((rows) => roundTable(rows, settings));
	const tables = read.flatMap((one) => ('missing' in one ? [] : [one]));
	// Only with the sign that parts a file's cells are there several columns with a meaning.
	if (tables.length > 0) return tables;
	const isDateMissing = read.some((one) => 'missing' in one && one.missing === 'date');
	throw new Error(`“${wanted.csv ?? wanted.note}” has ${MISSING[isDateMissing ? 'date' : 'company']}`);
}

export interface ImportWanted {
	/** A file anywhere, or a note of the vault. */
	csv: string | null;
	note: string | null;
	isDryRun: boolean;
}

function made(
	root: string,
	planned: PlannedNote | LeftRow,
	isDryRun: boolean,
	promised: Set<string>,
): ImportedRow {
	if ('reason' in planned)
		return {
			line: planned.line,
			path: null,
			text: null,
			written: false,
			reason: planned.reason,
			problems: [],
		};
	const { line, folder, name, text, problems } = planned;
	const path = pathFor(root, folder, name, promised);
	promised.add(pathKey(path));
	if (!isDryRun) {
		try {
			createNote(root, path, text);
		} catch (error) {
			// The rows above are written, and those below may be.
			const reason = systemReason(error) ?? (error as Error).message;
			return { line, path: null, text: null, written: false, reason, problems: [] };
		}
	}
	return { line, path, text, written: !isDryRun, reason: null, problems };
}

function shown({ line, path, text, written, reason, problems }: ImportedRow): string {
	if (path === null) return `line ${line}: ${reason}`;
	const said = problems.map((problem) => `  ${problem}`);
	return [
		path,
		...said,
		...(written
			? []
			: (text ?? '')
					.trimEnd()
					.split('\n')
					.map((one) => `+ ${one}`)),
	].join('\n');
}

/** Makes a note of each row, or only says what it would be. */
export function importAnswer(
	root: string,
	snapshot: Snapshot,
	wanted: ImportWanted,
): CommandAnswer & { refusals: string[] } {
	const reading = readingOf(root, snapshot.settings);
	const promised = new Set<string>();
	const planned = tablesOfRounds(root, wanted, snapshot).flatMap((table) =>
		plannedNotes(table, snapshot, reading, formatDay),
	);
	const rows = planned.map((one) => made(root, one, wanted.isDryRun, promised));
	const count = rows.filter(({ path }) => path !== null).length;
	const total = wanted.isDryRun
		? `${count} of ${rows.length} rows would become notes; nothing was written.`
		: `${count} of ${rows.length} rows became notes.`;
	return {
		json: { rows, written: rows.filter(({ written }) => written).length },
		text: () => [...rows.map(shown), total].join('\n'),
		refusals: rows.flatMap(({ line, reason }, at) => {
			const one = planned[at];
			const isThere = one !== undefined && 'isThere' in one && one.isThere;
			return reason === null || isThere ? [] : [`line ${line}: ${reason}`];
		}),
	};
}
