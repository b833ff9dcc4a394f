/** The improvement plan's table and plain items as task lines: every word of them stays. */
import { actionLine, filtered, type TaskFormat } from './compose';
import { readFields } from '../markdown/task';
import { linkTarget } from '../markdown/inline';
import { cells, type Line } from '../markdown/lines';
import type { ParseContext } from '../note/note';
import { columnName, planColumn } from '../note/written/labels';
import type { PlanColumn } from '../note/words';
import type { Action, Retro } from '../note/retro';
import { isPlaceholder, METHODS, wordOf } from '../note/values';
import { apply, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { bodyLines } from '../edit/find';
import { sequence } from '../edit/in-turn';
import type { WrittenWords } from '../messages/en/notes/written';
import { lineIn } from './language';
import { bodyOf, wordsFor } from './line';
import { endingAt } from '../markdown/line-ends';
import { verified } from '../edit/proof';

export interface PlanEdit extends Edit {
	/** The task lines that it writes. */
	lines: string[];
}

interface PlanSettings {
	format: TaskFormat;
	/** Whether a text names a theme that is known. */
	isTheme: (text: string) => boolean;
}

/** The same with the words of the note for the values of fields. */
interface PlanWords extends PlanSettings {
	written: WrittenWords;
}

/** A table, from its titles to its last row, or an item. */
interface Piece {
	lines: readonly [Line, ...Line[]];
	/** What is read of its rows, or of the item. */
	actions: Action[];
}

/** What stands under the improvement plan and is read as an action that nobody can tick. */
function piecesOf(text: string, reading: ParseContext): Piece[] {
	const { retro, entered } = bodyOf(text, reading);
	const lines = bodyLines(text);
	const isInPlan = (line: Line): boolean =>
		entered.filter(({ start }) => start <= line.start).pop()?.section === 'improvementPlan';
	const plain = new Map(
		retro.actions.filter(({ source }) => source === null).map((action) => [action.line, action]),
	);
	const pieces: Piece[] = [];
	let next = 0;
	for (const [at, line] of lines.entries()) {
		if (at < next || !isInPlan(line)) continue;
		const action = plain.get(line.number);
		if (line.kind === 'row' && lines[at + 1]?.kind === 'delimiter') {
			const table: Piece['lines'] = [line, ...rowsBelow(lines, at)];
			next = at + table.length;
			const actions = table.flatMap(({ number }) => plain.get(number) ?? []);
			if (actions.length > 0) pieces.push({ lines: table, actions });
		} else if (line.item !== 'none' && action !== undefined) {
			pieces.push({ lines: [line], actions: [action] });
		}
	}
	return pieces;
}

/**
 * The delimiter and the rows below a table's titles, up to a row that has a delimiter below it: the next
 * table's titles.
 */
function rowsBelow(lines: readonly Line[], titles: number): Line[] {
	const end = lines.findIndex(
		({ kind }, index) => index > titles + 1 && (kind !== 'row' || lines[index + 1]?.kind === 'delimiter'),
	);
	return lines.slice(titles + 1, end < 0 ? lines.length : end);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text can be a theme's name in a field. */
const canBeField = (text: string): boolean => linkTarget(text) !== null || !/[[\],，、،`]|::/.test(text);

/** What a column is for, by its name. */
const COLUMN_NAMES = {
	problem: /^problem|^weakness/,
	method: /method|^action|^improvement/,
	when: /schedule|^due|^when/,
	proof: /validation|^check/,
	theme: /^themes?$/,
};
const HAN = /\p{Script=Han}/u;
type Places = Record<keyof typeof COLUMN_NAMES, number>;

/** The place of each column, -1 where there is none. */
function placesOf(columns: readonly string[]): Places {
	const place = (name: RegExp, meant: PlanColumn): number =>
		columns.findIndex((column) => name.test(column) || (HAN.test(column) && planColumn(column) === meant));
	const { problem, method, when, proof, theme } = COLUMN_NAMES;
	return {
		problem: place(problem, 'problem'),
		method: place(method, 'method'),
		when: place(when, 'schedule'),
		proof: place(proof, 'check'),
		theme: place(theme, 'themes'),
	};
}

/** What a cell says; nothing where it holds dots, a dash or the like. */
const saidIn = (cell: string): string => (isPlaceholder(cell) ? '' : cell.trim());

/** Whether each of some words is one of a check. */
function isCheckSaid(words: string, check: string | null): boolean {
	if (check === null) return false;
	const known = wordsIn(check);
	return wordsIn(words).every((word) => known.includes(word));
}

/** A row as a task line: what fits a field goes there, all else stays in the words. */
function rowLine(
	columns: readonly string[],
	row: readonly string[],
	action: Action,
	{ format, isTheme, written }: PlanWords,
): string {
	const told = (index: number): string => saidIn(row[index] ?? '');
	const at = placesOf(columns);
	const problem = told(at.problem);
	const said = told(at.method) === '' ? at.problem : at.method;
	const raw = told(said);
	const own = readFields(raw);
	const isProblemTheme = isTheme(problem) && canBeField(problem);
	const themes = action.themes.filter((one) => !own.themes.includes(one));
	if (isProblemTheme && !action.themes.includes(problem)) themes.push(problem);
	/** Whether the fields of the line say what a cell says. */
	const isInFields = (index: number, words: string): boolean =>
		(index === at.problem && isProblemTheme) ||
		(index === at.theme && action.themes.join(', ') === words) ||
		(index === at.when && own.due === null && words === action.due) ||
		(index === at.proof && own.check === null && isCheckSaid(words, action.check));
	const rest = row.flatMap((cell, index) => {
		const words = saidIn(cell);
		if (index === said || words === '' || isInFields(index, words)) return [];
		const isPlain = [at.problem, at.when, at.proof, at.theme].includes(index) || index >= columns.length;
		return [{ words, column: columns[index] ?? '', isPlain, isProof: index === at.proof }];
	});
	const ownMethod = own.method ?? wordOf(METHODS, raw);
	const { method, more } = methodAmong(rest, ownMethod);
	const fields = {
		themes,
		method: own.method === null ? method : null,
		check: own.check === null ? action.check : null,
		due: own.due === null ? action.due : null,
	};
	return lineIn(taskLine(raw, own.text, more, fields, format), written);
}

/** A cell that goes into the words: alone where it is plain, else behind the name of its column. */
interface Rest {
	words: string;
	column: string;
	isPlain: boolean;
	isProof: boolean;
}

/** The method that the first column of that name has, unless one is known, and what else the cells say. */
function methodAmong(rest: readonly Rest[], known: string | null): { method: string | null; more: string[] } {
	let method = known;
	const more: string[] = [];
	for (const { words, column, isPlain, isProof } of rest) {
		const isForMethod = !isProof && /method/.test(column) && method === null;
		const named = isForMethod ? wordOf(METHODS, words) : null;
		if (named !== null) method = named;
		else more.push(isPlain ? words : `${column}: ${words}`);
	}
	return { method, more };
}

/** A task line of the words of a cell, then what else its row says, then the fields. */
function taskLine(
	raw: string,
	text: string,
	more: readonly string[],
	{ themes, method, check, due }: Pick<Action, 'themes' | 'method' | 'check' | 'due'>,
	format: TaskFormat,
): string {
	const head = raw.startsWith(text) ? text : '';
	const tail = raw.slice(head.length).trim();
	const form = { text: '', themes, method: method ?? '', check: check ?? '', due: due ?? '' };
	const fields = actionLine(form, { ...format, filter: '' })
		.slice('- [ ]'.length)
		.trim();
	const isSaid = (part: string): boolean => part !== '';
	const words = [head, more.length === 0 ? '' : `(${more.join('; ')})`, tail].filter(isSaid).join(' ');
	return ['- [ ]', ...filtered(words, `${words} ${fields}`, format), fields].filter(isSaid).join(' ');
}

/** Whether an action that can be ticked says what it said before. */
function isSame(before: Action | undefined, after: Action, isTheme: (text: string) => boolean): boolean {
	if (before === undefined) return false;
	const agree = (['due', 'check', 'id', 'blockId', 'status', 'done'] as const).every(
		(key) => before[key] === after[key],
	);
	const isKept =
		after.source !== null &&
		after.text.includes(before.text) &&
		before.themes.every((theme) => after.themes.includes(theme));
	const isMentioned = before.mentions
		.filter(isTheme)
		.every((theme) => after.themes.includes(theme) || after.mentions.includes(theme));
	return agree && isKept && isMentioned && (before.method === null || before.method === after.method);
}

/**
 * What a retro says but for the actions of the piece, wherever its lines stand; its problems are words of the
 * actions then.
 */
function others(retro: Retro, without: readonly Action[]): string {
	const rest = {
		...retro,
		actions: retro.actions.filter((action) => !without.includes(action)),
		weakPoints: retro.weakPoints.filter(({ source }) => source !== 'plan'),
	};
	return JSON.stringify(rest, (key, value: unknown) =>
		['line', 'ratingLine', 'twinIn'].includes(key) ? undefined : value,
	);
}

/** What takes a piece's place, and the task lines in it. */
interface Written {
	replacement: Replacement;
	lines: string[];
}

/** A table as task lines; refused where a row that says something, and no action, would be lost, or within a list. */
function tableAsTasks(text: string, { lines, actions }: Piece, settings: PlanWords): Written | Refusal {
	const [first] = lines;
	const cellsOf = (line: Line): string[] => cells(text.slice(line.from, line.end));
	const actionOn = ({ number }: Line): Action | undefined => actions.find(({ line }) => line === number);
	const isLost = (line: Line): boolean =>
		actionOn(line) === undefined && cellsOf(line).some((cell) => !isPlaceholder(cell));
	if (first.depth > 0 || lines.slice(2).some(isLost)) return 'unproven';
	const columns = cellsOf(first).map(columnName);
	const rows = lines.flatMap((line) => {
		const action = actionOn(line);
		return action === undefined ? [] : [rowLine(columns, cellsOf(line), action, settings)];
	});
	const prefix = text.slice(first.start, first.from);
	const { end } = lines.at(-1) ?? first;
	const insert = rows.join(endingAt(text, first.end) + prefix);
	return { lines: rows, replacement: { from: first.from, to: end, insert } };
}

/** An item as a task: behind the box, where the words may go on in the lines below. */
function itemAsTask(text: string, { lines: [item] }: Piece, { format }: PlanSettings): Written {
	const words = text.slice(item.from, item.end);
	const box = ['[ ]', ...filtered('', words, format)].filter((part) => part !== '');
	const insert = `${box.join(' ')} `;
	return {
		lines: [text.slice(item.start, item.from).trimStart() + insert + words],
		replacement: { from: item.from, to: item.from, insert },
	};
}

/** One table, or one item, as task lines. */
function pieceEdit(text: string, reading: ParseContext, settings: PlanSettings): PlanEdit | Refusal {
	const [piece] = piecesOf(text, reading);
	if (piece === undefined) return 'as-wanted';
	const isTable = piece.lines[0].kind === 'row';
	const words = { ...settings, written: wordsFor(text, reading) };
	const written = isTable ? tableAsTasks(text, piece, words) : itemAsTask(text, piece, settings);
	if (typeof written === 'string') return written;
	const { replacement, lines } = written;
	const { retro: before } = bodyOf(text, reading);
	const { retro: after } = bodyOf(apply(text, [replacement]), reading);
	const isInPiece = ({ line }: Action): boolean => piece.actions.some((action) => action.line === line);
	const was = before.actions.filter(isInPiece);
	const at = before.actions.findIndex(isInPiece);
	const is = after.actions.slice(at, at + was.length);
	const isProven =
		is.length === was.length &&
		is.every((now, index) => isSame(was[index], now, settings.isTheme)) &&
		others(before, was) === others(after, is);
	if (!isProven) return 'unproven';
	const made = verified(text, replacement, (within) =>
		within.length === lines.length && within.every(({ box }) => box >= 0) ? null : 'unproven',
	);
	return typeof made === 'string' ? made : { ...made, lines };
}

/**
 * The table under the improvement plan, and its plain items, as task lines that can be ticked. All of them at once, or
 * none; `isTheme` says which problems are themes by name.
 */
export function planLines(text: string, reading: ParseContext, settings: PlanSettings): PlanEdit | Refusal {
	const lines: string[] = [];
	const steps = piecesOf(text, reading).map(() => (current: string): Edit | Refusal => {
		const made = pieceEdit(current, reading, settings);
		if (typeof made !== 'string') lines.push(...made.lines);
		return made;
	});
	const made = sequence(text, steps);
	return typeof made === 'string' ? made : { ...made, lines };
}
