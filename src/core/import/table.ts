/** A table with one row for each round, and what its columns mean. */
import { cells, scan } from '../markdown/lines';
import { findFrontmatter } from '../markdown/frontmatter';
import { labelKey, MEANINGS } from '../note/words';
import { PROPERTIES, SECTIONS, type Property, type Section, type Settings } from '../settings';

/** A row of a table as it is written, with its line in the file, from 1. */
export interface TableRow {
	line: number;
	cells: readonly string[];
}

/** What a column holds: a property, a section of the note, or something that is none of ours. */
interface Column {
	title: string;
	means: { property: Property } | { section: Section } | null;
}

/** A table whose columns are known. */
export interface RoundTable {
	/** Whether we exported it ourselves: its lists are parted by semicolons alone. */
	isOurs: boolean;
	columns: readonly Column[];
	rows: readonly TableRow[];
}

/** So many rows may stand above the titles: programs put a greeting there. */
const MOST_ABOVE = 10;
/**
 * Titles by which our own export is known, and its columns that say where a row came from, or what follows
 * from others.
 */
const OURS = ['path', 'weakPoints', 'selfRating'];
const OF_EXPORT = new Set([
	'candidate',
	'path',
	'line',
	'questions',
	'self assessment',
	'weak points',
	'outcomes',
]);

/** The tables of a note, each row with its line. */
export function tablesIn(text: string): TableRow[][] {
	const found = findFrontmatter(text);
	const place = found === null || found === 'unclosed' ? null : found;
	const tables: TableRow[][] = [];
	const lines = scan(text, place?.body, place?.bodyLine);
	let open: TableRow[] | null = null;
	lines.forEach((line, at) => {
		const row = { line: line.number, cells: cells(text.slice(line.from, line.end)) };
		if (line.kind === 'row' && lines[at + 1]?.kind === 'delimiter') tables.push((open = [row]));
		else if (line.kind === 'row') open?.push(row);
		else if (line.kind !== 'delimiter') open = null;
	});
	return tables;
}

/** What a column can give: a note's own kind is no matter of a table, in which *Type* is the stage. */
const GIVEN = PROPERTIES.filter((property) => property !== 'type');
const asProperty = (key: string): Property | undefined =>
	GIVEN.find((property) => labelKey(property) === key) ?? MEANINGS.facts.get(key);
const asSection = (key: string): Section | undefined =>
	SECTIONS.find((section) => labelKey(section) === key) ?? MEANINGS.sections.get(key);

function columnOf(title: string, { propertyNames, headings }: Settings): Column {
	const key = labelKey(title);
	const isIt = (name: string): boolean => labelKey(name) === key;
	const property = GIVEN.find((one) => isIt(propertyNames[one])) ?? asProperty(key);
	if (property !== undefined) return { title, means: { property } };
	const section = SECTIONS.find((one) => headings[one].some(isIt)) ?? asSection(key);
	return { title, means: section === undefined ? null : { section } };
}

const holds = (columns: readonly Column[], property: Property): boolean =>
	columns.some(({ means }) => means !== null && 'property' in means && means.property === property);

/** Of two columns that mean one property the first counts; the other is none of ours. */
function withoutTwins(columns: readonly Column[]): Column[] {
	const seen = new Set<string>();
	return columns.map((column) => {
		const { means } = column;
		if (means === null) return column;
		const name = 'property' in means ? means.property : means.section;
		if (seen.has(name)) return { ...column, means: null };
		seen.add(name);
		return column;
	});
}

/** A table whose columns name a company and a day; else which of them is missing. */
export function roundTable(
	rows: readonly TableRow[],
	settings: Settings,
): RoundTable | { missing: 'company' | 'date' } {
	let missing: 'company' | 'date' = 'company';
	for (const [at, { cells: titles }] of rows.slice(0, MOST_ABOVE + 1).entries()) {
		const columns = withoutTwins(titles.map((title) => columnOf(title.trim(), settings)));
		if (!holds(columns, 'company')) continue;
		if (!holds(columns, 'date')) missing = 'date';
		else {
			const isOurs = OURS.every((title) => titles.includes(title));
			return { isOurs, columns: isOurs ? columns.map(ofExport) : columns, rows: rows.slice(at + 1) };
		}
	}
	return { missing };
}

/** A column of our own export without a title where nothing is to be kept of it. */
const ofExport = (column: Column): Column =>
	OF_EXPORT.has(labelKey(column.title)) ? { title: '', means: null } : column;
