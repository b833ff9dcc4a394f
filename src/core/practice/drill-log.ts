/** The drill log: a note with a table that a person can read, one row for each time that a question was practised. */
import { readDateTime } from '../day';
import type { Edit, Refusal } from '../edit/edit';
import { bodyLines } from '../edit/find';
import { endingAt, lastEnd } from '../edit/line';
import { proven } from '../edit/proof';
import { own } from '../note/inline';
import { cells, type Line } from '../note/lines';
import { bodyText } from '../note/prose';
import { yamlText } from '../note/yaml-text';
import { titleKey } from '../question/title';
import type { Settings } from '../settings';
import { GRADES, type Grade } from './schedule';

/** One time that a question was practised. */
export interface Drill {
	/** A local moment, `2026-11-20T21:04:12`. */
	moment: string;
	/** The question's id. */
	id: string;
	title: string;
	grade: Grade;
}

const COLUMNS = ['When', 'Question', 'Grade', 'Id'] as const;
const HEAD = [`| ${COLUMNS.join(' | ')} |`, `|${' --- |'.repeat(COLUMNS.length)}`];

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const keyOf = ({ moment, id, grade }: Drill): string => `${moment}\n${grade}\n${id}`;

/** A cell's text: a row ends at a line break, a cell at a bar, and nothing in it may open a comment. */
const cell = (text: string): string => bodyText(text.replace(/\s+/g, ' ').trim()).replace(/\|/g, '\\|');
const cellText = (written: string): string => own(written.replace(/&lt;/g, '<').replace(/&#37;/g, '%'));

function row({ moment, id, title, grade }: Drill): string {
	// An id that is the title itself says nothing more.
	const shown = titleKey(title) === id ? '' : id;
	return `| ${moment.replace('T', ' ')} | ${cell(title)} | ${grade} |${shown === '' ? '' : ` ${cell(shown)}`} |`;
}

interface Table {
	/** The lines of the table, from its head to its last row. */
	first: Line;
	last: Line;
	rows: Line[];
}

/** The table of a log: the first whose columns are those of one. */
function tableIn(text: string): Table | null {
	const lines = bodyLines(text);
	const at = lines.findIndex(
		(line, index) =>
			line.kind === 'row' &&
			lines[index + 1]?.kind === 'delimiter' &&
			isHead(text.slice(line.start, line.end)),
	);
	if (at < 0) return null;
	let end = at + 2;
	while (lines[end]?.kind === 'row') end++;
	return { first: lines[at]!, last: lines[end - 1]!, rows: lines.slice(at + 2, end) };
}

const isHead = (line: string): boolean =>
	COLUMNS.slice(0, 3).every((name, index) => cells(line)[index]?.trim().toLowerCase() === name.toLowerCase());

function readRow(line: string): Drill | null {
	const [when = '', question = '', grade = '', id = ''] = cells(line).map(cellText);
	const moment = readDateTime(when);
	const known = GRADES.find((one) => one === grade.toLowerCase());
	if (moment === null || known === undefined || question === '') return null;
	return {
		moment: moment.length === 10 ? `${moment}T00:00:00` : moment.length === 16 ? `${moment}:00` : moment,
		id: id === '' ? titleKey(question) : id,
		title: question,
		grade: known,
	};
}

/** What a log holds, and the numbers of the rows that nobody can read. Never throws. */
export function readDrills(text: string): { drills: Drill[]; unreadable: number[] } {
	const drills: Drill[] = [];
	const unreadable: number[] = [];
	for (const { start, end, number } of tableIn(text)?.rows ?? []) {
		const drill = readRow(text.slice(start, end));
		if (drill === null) unreadable.push(number);
		else drills.push(drill);
	}
	return { drills, unreadable };
}

/** What several logs hold together: each drill once, in the order of time, in whatever order the logs come. */
export function together(logs: readonly (readonly Drill[])[]): Drill[] {
	const all = new Map<string, Drill>();
	for (const drill of logs.flat()) {
		const known = all.get(keyOf(drill));
		if (known === undefined || drill.title < known.title) all.set(keyOf(drill), drill);
	}
	return [...all.values()].sort(
		(a, b) => order(a.moment, b.moment) || order(a.id, b.id) || order(a.grade, b.grade),
	);
}

/** The text of a new log. */
export function composeDrillLog(drills: readonly Drill[], { propertyNames, typeValues }: Settings): string {
	return [
		'---',
		`${yamlText(propertyNames.type)}: ${yamlText(typeValues.drills)}`,
		'---',
		'# Drill log',
		'',
		...HEAD,
		...drills.map(row),
		'',
	].join('\n');
}

/** Whether the lines of an edit are rows, and the log then holds what it should. */
function holds(wanted: readonly Drill[]): (within: Line[], after: string) => Refusal | null {
	const keys = wanted.map(keyOf).join('\0');
	return (_, after) => (readDrills(after).drills.map(keyOf).join('\0') === keys ? null : 'unproven');
}

/** Adds a drill to a log, as the last row of its table; where there is no table, at the end of the note. */
export function addDrill(text: string, drill: Drill): Edit | Refusal {
	const table = tableIn(text);
	const wanted = [...readDrills(text).drills, drill];
	if (table !== null) {
		const { end } = table.last;
		return proven(text, { from: end, to: end, insert: endingAt(text, end) + row(drill) }, holds(wanted));
	}
	const end = lastEnd(text);
	const ending = endingAt(text, end);
	const isFirst = text.slice(0, end).replace('\ufeff', '') === '';
	return proven(
		text,
		{ from: end, to: end, insert: (isFirst ? '' : ending + ending) + [...HEAD, row(drill)].join(ending) },
		holds(wanted),
	);
}

/** Takes a drill out of a log again, if it is still the last row of its table. */
export function removeLastDrill(text: string, drill: Drill): Edit | Refusal {
	const table = tableIn(text);
	const { drills } = readDrills(text);
	const last = table === null ? null : readRow(text.slice(table.last.start, table.last.end));
	if (table === null || table.rows.length === 0 || last === null || keyOf(last) !== keyOf(drill))
		return 'gone';
	const above = bodyLines(text).find(({ number }) => number === table.last.number - 1)!;
	return proven(text, { from: above.end, to: table.last.end, insert: '' }, holds(drills.slice(0, -1)));
}

/** Brings what other logs hold into a log: its table then has each drill once, in the order of time. */
export function mergeDrills(text: string, others: readonly (readonly Drill[])[]): Edit | Refusal {
	const table = tableIn(text);
	const { drills, unreadable } = readDrills(text);
	if (table === null || unreadable.length > 0) return 'unreadable-rows';
	const merged = together([drills, ...others]);
	if (merged.map(keyOf).join('\0') === drills.map(keyOf).join('\0')) return 'as-wanted';
	const ending = endingAt(text, table.first.end);
	const head = text.slice(table.first.start, table.rows[0]?.start ?? table.last.end).replace(/[\r\n]+$/, '');
	return proven(
		text,
		{ from: table.first.start, to: table.last.end, insert: [head, ...merged.map(row)].join(ending) },
		holds(merged),
	);
}
