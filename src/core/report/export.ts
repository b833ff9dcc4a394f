/**
 * All that the notes say, as tables for other programs: a line an interview, a piece of evidence, an action,
 * a question.
 */
import type { Snapshot } from '../vault/snapshot';
import { redacted, type Json } from './redact';
import { reportActions, reportQuestions, reportRetros, reportThemes } from './report';
import { asMarkdown } from './report-text';

export const EXPORT_FORMATS = ['jsonl', 'csv', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

type Row = Readonly<Record<string, Json>>;

export interface ExportTable {
	name: 'retros' | 'evidence' | 'actions' | 'questions';
	rows: readonly Row[];
}

/** Values as they are in JSON, which has no word for what is not there. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** The tables of a vault; each row bears the name of the `candidate` whose notes they are. */
export function exportOf(snapshot: Snapshot, candidate: string | null, isRedacted: boolean): ExportTable[] {
	const evidence = reportThemes(snapshot).themes.flatMap(({ key: theme, state, evidence: all }) =>
		// Its place among those of its theme, in the order of time.
		all.map((one, at) => ({ theme, state, nth: at + 1, ...one })),
	);
	const tables = [
		{ name: 'retros', rows: reportRetros(snapshot).retros },
		{ name: 'evidence', rows: evidence },
		{ name: 'actions', rows: reportActions(snapshot, true).actions },
		{ name: 'questions', rows: reportQuestions(snapshot).questions },
	] as const;
	return tables.map(({ name, rows }) => ({
		name,
		rows: rows.map((row) => {
			const whole = asJson({ candidate, ...row });
			return (isRedacted ? redacted(whole) : whole) as Row;
		}),
	}));
}

/** A cell that holds no list and no group. */
function cellOf(value: Json | undefined): string | number {
	if (value === null || value === undefined) return '';
	if (typeof value === 'number') return value;
	if (typeof value !== 'object') return String(value);
	const isOfWords = Array.isArray(value) && value.every((one) => typeof one !== 'object');
	return isOfWords ? value.join('; ') : JSON.stringify(value);
}

/** What a spreadsheet would compute, with the mark that makes it a text. */
const harmless = (cell: string | number): string =>
	typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);

/** A cell of CSV (RFC 4180). */
function csvCell(cell: string | number): string {
	const text = harmless(cell);
	return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const columnsOf = (rows: readonly Row[]): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

function asCsv(rows: readonly Row[]): string {
	const columns = columnsOf(rows);
	const lines = [columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))];
	return lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function inMarkdown(rows: readonly Row[]): string {
	const titles = columnsOf(rows);
	const cells = rows.map((row) => titles.map((column) => cellOf(row[column])));
	return `${asMarkdown({ titles, rows: cells, none: 'Nothing yet.' })}\n`;
}

/** A table as the text of a file, which ends in a line break. */
export function tableAs(format: ExportFormat, { rows }: ExportTable): string {
	if (format === 'csv') return asCsv(rows);
	if (format === 'md') return inMarkdown(rows);
	return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
