/** The drill log: a note with a table that a person can read, one row for each time that a question was practised. */
import { compare } from '../compare';
import { readDateTime } from '../day';
import { atEnd } from '../edit/append';
import type { Edit, Refusal } from '../edit/edit';
import { bodyLines } from '../edit/find';
import { endingAt } from '../markdown/line-ends';
import { verified } from '../edit/proof';
import { cells, type Line } from '../markdown/lines';
import { bodyText, outOfBody } from '../markdown/prose';
import { yamlText } from '../markdown/yaml-text';
import { titleKey } from '../markdown/title';
import { writtenIn } from '../messages/written';
import { LANGUAGE_TAGS, type LanguageTag, type Settings } from '../settings';

/** How well a question went when it was practised. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type Grade = (typeof GRADES)[number];

/** One time that a question was practised. */
export interface Drill {
	/** A local moment, `2026-11-20T21:04:12`. */
	moment: string;
	/** The question's id. */
	id: string;
	title: string;
	grade: Grade;
}

/** The columns of a log in a language, in their order. */
function columnsIn(language: LanguageTag): string[] {
	const { when, question, grade, id } = writtenIn(language).drills.columns;
	return [when, question, grade, id];
}

function headIn(language: LanguageTag): string[] {
	const columns = columnsIn(language);
	return [`| ${columns.join(' | ')} |`, `|${' --- |'.repeat(columns.length)}`];
}

/** The grade that a word means, in whatever language it is. */
function gradeOf(word: string): Grade | undefined {
	return (
		GRADES.find((grade) => grade === word.toLowerCase()) ??
		GRADES.find((grade) => LANGUAGE_TAGS.some((one) => writtenIn(one).drills.grades[grade] === word))
	);
}

const inTime = (a: Drill, b: Drill): number =>
	compare(a.moment, b.moment) || compare(a.id, b.id) || compare(a.grade, b.grade);
const keyOf = ({ moment, id, grade }: Drill): string => `${moment}\n${grade}\n${id}`;

/** A cell's text: a row ends at a line break, a cell at a bar, and nothing in it may open a comment. */
const cell = (text: string): string => bodyText(text.replace(/\s+/g, ' ').trim()).replace(/\|/g, '\\|');

function row({ moment, id, title, grade }: Drill, language: LanguageTag): string {
	// An id that is the title itself says nothing more.
	const shown = titleKey(title) === id ? '' : id;
	const { grades } = writtenIn(language).drills;
	return `| ${moment.replace('T', ' ')} | ${cell(title)} | ${grades[grade]} |${shown === '' ? '' : ` ${cell(shown)}`} |`;
}

interface Table {
	/** The head of the first table and the line below it. */
	head: Line;
	delimiter: Line;
	/** The rows of the tables with such a head, and those below them that a blank line cut off. */
	rows: Line[];
	/** In which its columns are. */
	language: LanguageTag;
}

/**
 * The table of a log: the first whose columns are those of one, with the rows that a blank line cut off from it and the
 * tables below that have its columns too, as two logs in one note have. Null where there is none.
 */
function tableIn(text: string): Table | null {
	const lines = bodyLines(text);
	let found: Table | null = null;
	let isOpen = false;
	lines.forEach((line, index) => {
		const next = lines[index + 1];
		const source = text.slice(line.start, line.end);
		if (line.kind === 'row' && next?.kind === 'delimiter') {
			const language = languageOf(source);
			isOpen = language !== undefined;
			if (language !== undefined) found ??= { head: line, delimiter: next, rows: [], language };
		} else if (line.kind !== 'delimiter') {
			isOpen &&=
				line.kind === 'row' || (line.kind === 'text' && line.depth === 0 && /^ {0,3}\|/.test(source));
			if (isOpen) found?.rows.push(line);
		}
	});
	return found;
}

/** The language in which a line is the head of a log. */
function languageOf(line: string): LanguageTag | undefined {
	const given = cells(line).map((one) => one.trim().toLowerCase());
	return LANGUAGE_TAGS.find((language) =>
		columnsIn(language)
			.slice(0, 3)
			.every((name, index) => given[index] === name.toLowerCase()),
	);
}

/** A moment to the second; a day alone is its midnight. */
function toTheSecond(moment: string): string {
	if (moment.length === 10) return `${moment}T00:00:00`;
	return moment.length === 16 ? `${moment}:00` : moment;
}

function readRow(line: string): Drill | null {
	const [when = '', question = '', grade = '', id = ''] = cells(line).map(outOfBody);
	const moment = readDateTime(when);
	const known = gradeOf(grade);
	if (moment === null || known === undefined || question === '') return null;
	return {
		moment: toTheSecond(moment),
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

/**
 * The numbers of the lines that say a drill and stand in no table of drills: below words, or where the head
 * is broken.
 */
export function rowsApart(text: string): number[] {
	const rows = new Set(tableIn(text)?.rows.map(({ number }) => number));
	return bodyLines(text)
		.filter(({ kind, number }) => (kind === 'row' || kind === 'text') && !rows.has(number))
		.filter(({ start, end }) => /^ {0,3}\|/.test(text.slice(start, end)))
		.filter(({ start, end }) => readRow(text.slice(start, end)) !== null)
		.map(({ number }) => number);
}

/** What several logs hold together: each drill once, in the order of time, in whatever order the logs come. */
export function together(logs: readonly (readonly Drill[])[]): Drill[] {
	const all = new Map<string, Drill>();
	for (const drill of logs.flat()) {
		const known = all.get(keyOf(drill));
		if (known === undefined || drill.title < known.title) all.set(keyOf(drill), drill);
	}
	return [...all.values()].sort(inTime);
}

/** The text of a new log. */
export function composeDrillLog(
	drills: readonly Drill[],
	{ propertyNames, typeValues, notesLanguage }: Settings,
): string {
	return [
		'---',
		`${yamlText(propertyNames.type)}: ${yamlText(typeValues.drills)}`,
		'---',
		`# ${writtenIn(notesLanguage).drills.title}`,
		'',
		...headIn(notesLanguage),
		...drills.map((drill) => row(drill, notesLanguage)),
		'',
	].join('\n');
}

/** Whether a log then holds what it should, in whatever order. */
function holds(wanted: readonly Drill[]): (within: Line[], after: string) => Refusal | null {
	const sorted = (drills: readonly Drill[]): string => drills.map(keyOf).sort().join('\0');
	const keys = sorted(wanted);
	return (_, after) => (sorted(readDrills(after).drills) === keys ? null : 'unproven');
}

/**
 * Adds a drill to a log, as the last row of its table and in its language; where there is no table, at the end of the
 * note, in the language of the vault's notes.
 */
export function addDrill(text: string, drill: Drill, ofVault: LanguageTag = 'en'): Edit | Refusal {
	const table = tableIn(text);
	const wanted = [...readDrills(text).drills, drill];
	if (table !== null) {
		const { end } = table.rows.at(-1) ?? table.delimiter;
		const insert = endingAt(text, end) + row(drill, table.language);
		return verified(text, { from: end, to: end, insert }, holds(wanted));
	}
	return verified(text, atEnd(text, [...headIn(ofVault), row(drill, ofVault)]), holds(wanted));
}

/** Takes a drill out of a log again, if it is still the last row of its table. */
export function removeLastDrill(text: string, drill: Drill): Edit | Refusal {
	const line = tableIn(text)?.rows.at(-1);
	const last = line === undefined ? null : readRow(text.slice(line.start, line.end));
	if (line === undefined || last === null || keyOf(last) !== keyOf(drill)) return 'gone';
	// A row has its head above it, so there is a line break to take.
	const above = line.start - (text.slice(0, line.start).endsWith('\r\n') ? 2 : 1);
	const { drills } = readDrills(text);
	return verified(text, { from: above, to: line.end, insert: '' }, holds(drills.slice(0, -1)));
}

/** The rows of a copy of a log that can be read, each as it stands there. */
function rowsOf(copy: string): { drill: Drill; source: string }[] {
	return (tableIn(copy)?.rows ?? []).flatMap(({ start, end }) => {
		const source = copy.slice(start, end).trim();
		const drill = readRow(source);
		return drill === null ? [] : [{ drill, source }];
	});
}

/**
 * Brings the rows that only copies of a log hold into it, as they stand there: at their place in time, or
 * at its end where its rows are not in the order of time. Every row that it has stays as it is.
 */
export function mergeDrills(text: string, copies: readonly string[]): Edit | Refusal {
	const table = tableIn(text);
	if (table === null) return 'unreadable-rows';
	const { drills } = readDrills(text);
	const known = new Set(drills.map(keyOf));
	const missing = copies
		.flatMap(rowsOf)
		.sort((a, b) => inTime(a.drill, b.drill) || compare(a.source, b.source))
		.filter(({ drill }) => !known.has(keyOf(drill)) && known.add(keyOf(drill)));
	if (missing.length === 0) return 'as-wanted';

	const read = table.rows.map((line) => ({ line, drill: readRow(text.slice(line.start, line.end)) }));
	const isSorted = drills.slice(1).every((drill, index) => inTime(drills[index] ?? drill, drill) <= 0);
	const last = table.rows.at(-1) ?? table.delimiter;
	const placeOf = (drill: Drill): number => {
		if (!isSorted) return last.end;
		const next = read.findIndex((one) => one.drill !== null && inTime(one.drill, drill) > 0);
		return (next < 0 ? last : (read[next - 1]?.line ?? table.delimiter)).end;
	};
	const from = Math.min(...missing.map(({ drill }) => placeOf(drill)));
	const ending = endingAt(text, table.head.end);
	let [insert, to] = ['', from];
	for (const { drill, source } of missing) {
		const place = placeOf(drill);
		insert += text.slice(to, place) + ending + source;
		to = place;
	}
	return verified(text, { from, to, insert }, holds([...drills, ...missing.map(({ drill }) => drill)]));
}
