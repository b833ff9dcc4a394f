/** The rounds of a table as notes: each composed whole, read again, and refused where it would say something else. */
import { problemIn, problemsInEnglish } from '../messages/en/notes/problems';
import { unmadeInEnglish } from '../messages/en/forms/unmade';
import { findFrontmatter } from '../markdown/frontmatter';
import { openingText } from '../markdown/prose';
import { escapeDouble, yamlText } from '../markdown/yaml-text';
import { parseNote, type ParseContext } from '../note/note';
import type { Retro } from '../note/retro';
import { isPlaceholder, readMinutes, readNumber, readResult, readThemes } from '../note/values';
import { faultOf } from '../retro/composed';
import { composeRetro, placeFor, type FormatDay, type RetroForm } from '../retro/template';
import { PROPERTIES, SECTIONS, type Property, type Section, type Settings } from '../settings';
import { keyOf } from '../vault/names';
import { escaped } from '../vault/quote';
import type { Snapshot } from '../vault/snapshot';
import { daysIn, groupsIn, momentIn, partsOf, scoresIn } from './cells';
import type { RoundTable, TableRow } from './table';

/** A note that a row becomes. */
export interface PlannedNote {
	line: number;
	/** Its folder, and its name without ending. */
	folder: string;
	name: string;
	text: string;
	/** What is kept in it and can be read as none of our words, in sentences. */
	problems: string[];
}

/** A row that becomes none; `isThere` where its interview is in the notes already. */
export interface LeftRow {
	line: number;
	reason: string;
	isThere: boolean;
}

const IN_FORM = ['company', 'position', 'date', 'round', 'stage', 'result'] as const;
const LISTS: ReadonlySet<string> = new Set(['themes', 'interviewers', 'reasons-official', 'reasons-own']);
const PROSE = ['impressions', 'notes', 'hints', 'keyLesson'] as const satisfies Section[];
const ITEMS = ['wentWell', 'wentPoorly', 'bringUp', 'asked'] as const satisfies Section[];
const isOneOf = <One extends string>(all: readonly One[], name: string): name is One =>
	all.some((one) => one === name);

/** What a row says: the form of a new note, its other properties, its sections, and what belongs nowhere. */
interface Said {
	form: RetroForm;
	properties: Map<Property, string | string[]>;
	sections: Map<Section, string>;
	rest: string[];
}

/** What a template did not fill. */
const UNFILLED = /^\{\{.*\}\}$/;

/** What a spreadsheet was kept from computing is itself again. */
const bare = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim();

/** A person of our own export as people write them. */
function personOf({ name, role }: Record<string, unknown>): string {
	const who = typeof name === 'string' ? name : '';
	return typeof role === 'string' ? `${who} (${role})` : who;
}

/** The value of a property in a cell; null where the cell says something else. */
function valueOf(property: Property, cell: string, isOurs: boolean): string | string[] | null {
	const groups = groupsIn(cell);
	if (property === 'interviewers' && groups !== null) return groups.map(personOf);
	if (property === 'themes' && !isOurs && !/[;；\n]/.test(cell)) return readThemes(cell);
	if (LISTS.has(property)) return partsOf(cell);
	return readAs(property, cell) === null ? null : cell;
}

/** What the reader makes of a value; null where it is none for that property. */
function readAs(property: Property, cell: string): string | number | null {
	if (property === 'duration') return readMinutes(cell);
	if (property === 'confidence') return readNumber(cell, 0, 100);
	if (property === 'stress') return readNumber(cell, 1, 5);
	const isMoment = ['ended', 'result-date', 'captured', 'reviewed', 'closed'].includes(property);
	return isMoment ? momentIn(cell) : cell;
}

function roundIn(cell: string): string {
	const [group] = groupsIn(cell) ?? [];
	if (group === undefined) return cell;
	const { number, name } = group;
	if (typeof number === 'number') return String(number);
	return typeof name === 'string' ? name : '';
}

/** The form of a row, filled as its cells are read. */
const emptySaid = (date: string): Said => ({
	form: { company: '', position: '', date, round: '', stage: '', result: 'pending' },
	properties: new Map(),
	sections: new Map(),
	rest: [],
});

/** Takes in what a cell says of a property; false where it says something else. */
function takeProperty(
	{ form, properties }: Said,
	property: Property,
	cell: string,
	{ score, results, isOurs }: { score: number | null; results: readonly string[]; isOurs: boolean },
): boolean {
	if (property === 'date') return true;
	const word = cell.replace(/\s+/g, ' ');
	if (property === 'result') form.result = readResult(results, word) ?? word;
	else if (property === 'round') form.round = roundIn(word);
	else if (isOneOf(IN_FORM, property)) form[property] = word;
	else {
		const own = score === null ? null : String(score);
		const value =
			property === 'self-rating' ? own : valueOf(property, LISTS.has(property) ? cell : word, isOurs);
		if (value === null) return false;
		// What every interview is need not be said.
		if (value.length > 0 && (property !== 'kind' || value !== 'real')) properties.set(property, value);
	}
	return true;
}

/** What one row says, with the day and the score that its columns give it. */
function saidBy(
	{ columns, isOurs }: RoundTable,
	{ cells }: TableRow,
	{ day, score }: { day: string; score: number | null },
	{ results }: Settings,
): Said {
	const said = emptySaid(day);
	columns.forEach(({ title, means }, at) => {
		const cell = bare(cells[at] ?? '');
		if (isPlaceholder(cell) || UNFILLED.test(cell)) return;
		const section = means !== null && 'section' in means ? means.section : null;
		if (section !== null && isOneOf([...PROSE, ...ITEMS], section)) said.sections.set(section, cell);
		else if (
			means !== null &&
			'property' in means &&
			takeProperty(said, means.property, cell, { score, results, isOurs })
		)
			return;
		else if (title !== '') said.rest.push(`${title}: ${cell.replace(/\s+/g, ' ')}`);
	});
	// What belongs nowhere stands above the notes.
	const notes = [...said.rest, said.sections.get('notes') ?? ''].join('\n').trim();
	if (notes !== '') said.sections.set('notes', notes);
	return said;
}

const lineOf = (name: string, value: string | string[]): string => {
	if (Array.isArray(value)) return `${yamlText(name)}: [${value.map(quoted).join(', ')}]\n`;
	return `${yamlText(name)}: ${/^\d+(?:\.\d+)?$/.test(value) ? value : yamlText(value)}\n`;
};
/** Inside of brackets every text stands in quotes. */
const quoted = (text: string): string => `"${escapeDouble(text)}"`;

/** Text in a note, as it is, or as words that do nothing. Templater finds no code in it. */
const writtenAs =
	(isEscaped: boolean) =>
	(line: string): string =>
		(isEscaped ? openingText(escaped(line)) : line).replace(/<(?=%)/g, '&lt;');

function bodyOf({ sections }: Said, { headings }: Settings, write: (line: string) => string): string {
	return SECTIONS.map((section) => [section, sections.get(section) ?? ''] as const)
		.filter(([, text]) => text !== '')
		.map(([section, text]) => {
			const lines = isOneOf(ITEMS, section)
				? partsOf(text).map((part) => `- ${write(part)}`)
				: text.split('\n').map((line) => (line.trim() === '' ? '' : write(line.trimEnd())));
			return `\n## ${headings[section][0] ?? section}\n${lines.join('\n')}\n`;
		})
		.join('');
}

/** What a section of the note is to say, part by part. */
const partsOfSection = ({ sections }: Said, section: Section): string[] => {
	const text = sections.get(section) ?? '';
	if (isOneOf(ITEMS, section)) return partsOf(text);
	return text.trim() === '' ? [] : [text.trim()];
};

/**
 * Whether what was read of a note is what its row says, and nothing more. What was escaped is not compared
 * word by word.
 */
function isFaithful(retro: Retro, said: Said, isEscaped: boolean): boolean {
	const { questions, actions, outcomes, interviewers } = retro;
	if (questions.length + actions.length + outcomes.length > 0) return false;
	const people = said.properties.get('interviewers');
	if (people !== undefined && people.length !== interviewers.length) return false;
	return [...PROSE, ...ITEMS].every((section) => {
		const given = partsOfSection(said, section);
		const value = retro[section];
		const read = value === null ? [] : [value].flat();
		return read.length === given.length && (isEscaped || read.every((text, at) => text === given[at]));
	});
}

/** The note of a row; or why there is none, as the end of a sentence. */
function composed(
	said: Said,
	isEscaped: boolean,
	place: { folder: string; name: string },
	reading: ParseContext,
	formatDay: FormatDay,
): { text: string; problems: string[]; retro: Retro } | string {
	const { settings } = reading;
	const head = composeRetro('# {{title}}\n', said.form, [], reading, formatDay);
	const found = findFrontmatter(head);
	if (found === null || found === 'unclosed') return 'it would have no properties';
	const more = PROPERTIES.flatMap((property) => {
		const value = said.properties.get(property);
		return value === undefined ? [] : [lineOf(settings.propertyNames[property], value)];
	});
	const body = bodyOf(said, settings, writtenAs(isEscaped));
	const text = head.slice(0, found.end) + more.join('') + head.slice(found.end) + body;
	const path = `${place.folder}/${place.name}.md`;
	const fault = faultOf(path, text, said.form, 0, reading);
	if (fault !== null) return fault(unmadeInEnglish.why);
	const { retro, rounds, problems } = parseNote(path, text, reading);
	if (retro === null || (rounds ?? []).length > 0 || !isFaithful(retro, said, isEscaped))
		return 'what its cells hold would be read as something else';
	return { text, problems: problems.map(({ told }) => problemIn(told, problemsInEnglish)), retro };
}

/** What tells two interviews of one day at one company apart. */
interface Place {
	company: string;
	date: string;
	round: string;
	stage: string;
}

const isSame = (a: Place, b: Place): boolean =>
	a.company === b.company &&
	a.date === b.date &&
	(['round', 'stage'] as const).every((part) => a[part] === b[part] || a[part] === '' || b[part] === '');

const roundKey = ({ number, name }: Retro['round']): string => String(number ?? keyOf(name ?? ''));

function placesIn({ interviews }: Snapshot): Place[] {
	return [...interviews.values()].flatMap(({ company, retro: { date, round, stage } }) =>
		company === null || date === null
			? []
			: [{ company: company.key, date, round: roundKey(round), stage: keyOf(stage ?? '') }],
	);
}

/**
 * What becomes of each row of a table, in its order. A row whose interview is in the notes already, or in a
 * row above, becomes nothing.
 */
export function plannedNotes(
	table: RoundTable,
	snapshot: Snapshot,
	reading: ParseContext,
	formatDay: FormatDay,
): (PlannedNote | LeftRow)[] {
	const known = placesIn(snapshot);
	const columnAt = (property: Property): number =>
		table.columns.findIndex(
			({ means }) => means !== null && 'property' in means && means.property === property,
		);
	const textsIn = (property: Property): string[] =>
		table.rows.map(({ cells }) => bare(cells[columnAt(property)] ?? ''));
	const dates = textsIn('date');
	const days = daysIn(dates);
	const scores = scoresIn(textsIn('self-rating'));
	return table.rows.map((row, at) => {
		const left = (reason: string, isThere = false): LeftRow => ({ line: row.line, reason, isThere });
		const day = days[at] ?? null;
		if (day === null) return left(noDay(dates[at] ?? ''));
		const said = saidBy(table, row, { day, score: scores[at] ?? null }, snapshot.settings);
		if (said.form.company === '') return left('No company is named, so no note was made.');
		const note = noteOf(said, snapshot, reading, formatDay);
		if (typeof note === 'string') return left(`No note was made: ${note}.`);
		if (known.some((one) => isSame(one, note.at))) return left(THERE, true);
		known.push(note.at);
		return { line: row.line, ...note.note };
	});
}

const THERE = 'This interview is in your notes already.';

const noDay = (text: string): string =>
	text === ''
		? 'No day is given, so no note was made.'
		: `“${text}” is no day that is certain, so no note was made; write it like 2026-08-20.`;

function noteOf(
	said: Said,
	snapshot: Snapshot,
	reading: ParseContext,
	formatDay: FormatDay,
): { note: Omit<PlannedNote, 'line'>; at: Place } | string {
	const { form } = said;
	const place = placeFor(form, snapshot.settings, formatDay);
	const plain = composed(said, false, place, reading, formatDay);
	const made = typeof plain === 'string' ? composed(said, true, place, reading, formatDay) : plain;
	if (typeof made === 'string') return made;
	const { text, problems, retro } = made;
	const at = {
		company: snapshot.companyOf(retro.company ?? '').key,
		date: form.date,
		round: roundKey(retro.round),
		stage: keyOf(retro.stage ?? ''),
	};
	return { note: { ...place, text, problems }, at };
}
