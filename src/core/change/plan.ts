/** The improvement plan's table and plain items as task lines: every word of them stays. */
import { actionLine, filtered, type TaskFormat } from './compose';
import { readFields } from '../markdown/task';
import { linkTarget } from '../markdown/inline';
import { cells, type Line } from '../markdown/lines';
import type { ParseContext } from '../note/note';
import { columnName } from '../note/body';
import type { Action, Retro } from '../note/retro';
import { isPlaceholder, METHODS, wordOf } from '../note/values';
import { apply, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { bodyLines } from '../edit/find';
import { sequence } from '../edit/in-turn';
import { bodyOf } from './line';
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

/** A table, from its titles to its last row, or an item. */
interface Piece {
	lines: Line[];
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
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at]!;
		if (!isInPlan(line)) continue;
		if (line.kind === 'row' && lines[at + 1]?.kind === 'delimiter') {
			const table = [line, lines[at + 1]!];
			while (lines[at + table.length]?.kind === 'row' && lines[at + table.length + 1]?.kind !== 'delimiter')
				table.push(lines[at + table.length]!);
			const actions = table.flatMap(({ number }) => plain.get(number) ?? []);
			if (actions.length > 0) pieces.push({ lines: table, actions });
			at += table.length - 1;
		} else if (line.item !== 'none' && plain.has(line.number)) {
			pieces.push({ lines: [line], actions: [plain.get(line.number)!] });
		}
	}
	return pieces;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a text can be a theme's name in a field. */
const canBeField = (text: string): boolean => linkTarget(text) !== null || !/[[\],，、،`]|::/.test(text);

/** A row as a task line: what fits a field goes there, all else stays in the words. */
function rowLine(
	columns: readonly string[],
	row: readonly string[],
	action: Action,
	{ format, isTheme }: PlanSettings,
): string {
	const told = (index: number): string => (isPlaceholder(row[index] ?? '') ? '' : row[index]!.trim());
	const find = (name: RegExp): number => columns.findIndex((column) => name.test(column));
	const [problem, method, when, proof, theme] = [
		/^problem|^weakness/,
		/method|^action|^improvement/,
		/schedule|^due|^when/,
		/validation|^check/,
		/^themes?$/,
	].map(find);
	const said = told(method!) === '' ? problem! : method!;
	const raw = told(said);
	const { text, themes: ownThemes, due, check, method: ownMethod } = readFields(raw);
	// The words of the cell, then what else the row says, then the fields.
	const head = raw.startsWith(text) ? text : '';
	const tail = raw.slice(head.length).trim();
	const themes: string[] = action.themes.filter((one) => !ownThemes.includes(one));
	const isProblemTheme = isTheme(told(problem!)) && canBeField(told(problem!));
	if (isProblemTheme && !action.themes.includes(told(problem!))) themes.push(told(problem!));
	let methodWord = ownMethod === null ? (wordOf(METHODS, raw) ?? '') : '';
	const more: string[] = [];
	row.forEach((_, index) => {
		const words = told(index);
		if (index === said || words === '') return;
		if (index === problem && isProblemTheme) return;
		if (index === theme && action.themes.join(', ') === words) return;
		if (index === when && due === null && words === action.due) return;
		if (
			index === proof &&
			check === null &&
			action.check !== null &&
			wordsIn(words).every((word) => wordsIn(action.check!).includes(word))
		)
			return;
		if (
			index !== proof &&
			/method/.test(columns[index] ?? '') &&
			methodWord === '' &&
			ownMethod === null &&
			wordOf(METHODS, words) !== null
		)
			methodWord = wordOf(METHODS, words)!;
		else
			more.push(
				[problem, when, proof, theme].includes(index) || columns[index] === undefined
					? words
					: `${columns[index]}: ${words}`,
			);
	});
	const fields = actionLine(
		{
			text: '',
			themes,
			method: methodWord,
			check: check === null ? (action.check ?? '') : '',
			due: due === null ? (action.due ?? '') : '',
		},
		{ ...format, filter: '' },
	)
		.slice('- [ ]'.length)
		.trim();
	const words = [head, more.length === 0 ? '' : `(${more.join('; ')})`, tail]
		.filter((part) => part !== '')
		.join(' ');
	return ['- [ ]', ...filtered(words, `${words} ${fields}`, format), fields]
		.filter((part) => part !== '')
		.join(' ');
}

/** Whether an action that can be ticked says what it said before. */
function isSame(before: Action, after: Action, isTheme: (text: string) => boolean): boolean {
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

/** What a retro says but for the actions of the piece, wherever its lines stand. */
function others(retro: Retro, without: readonly Action[]): string {
	const rest = { ...retro, actions: retro.actions.filter((action) => !without.includes(action)) };
	return JSON.stringify(rest, (key, value: unknown) =>
		['line', 'ratingLine', 'twinIn'].includes(key) ? undefined : value,
	);
}

/** One table, or one item, as task lines. */
function pieceEdit(text: string, reading: ParseContext, settings: PlanSettings): PlanEdit | Refusal {
	const [piece] = piecesOf(text, reading);
	if (piece === undefined) return 'as-wanted';
	const [first] = piece.lines;
	let replacement: Replacement;
	let lines: string[];
	if (first!.kind === 'row') {
		const contents = piece.lines.map((line) => cells(text.slice(line.from, line.end)));
		const rows = piece.lines.flatMap((line, index) => {
			const action = piece.actions.find((one) => one.line === line.number);
			return action === undefined
				? []
				: [rowLine(contents[0]!.map(columnName), contents[index]!, action, settings)];
		});
		// A row that says something, and no action, would be lost.
		const lost = contents
			.slice(2)
			.some(
				(row, index) =>
					piece.actions.every(({ line }) => line !== piece.lines[index + 2]!.number) &&
					row.some((cell) => !isPlaceholder(cell)),
			);
		if (lost || first!.depth > 0) return 'unproven';
		const prefix = text.slice(first!.start, first!.from);
		lines = rows;
		replacement = {
			from: first!.from,
			to: piece.lines[piece.lines.length - 1]!.end,
			insert: rows.join(endingAt(text, first!.end) + prefix),
		};
	} else {
		const words = text.slice(first!.from, first!.end);
		// Behind the box, where the words may go on in the lines below.
		const insert =
			['[ ]', ...filtered('', words, settings.format)].filter((part) => part !== '').join(' ') + ' ';
		lines = [text.slice(first!.start, first!.from).trimStart() + insert + words];
		replacement = { from: first!.from, to: first!.from, insert };
	}
	const { retro: before } = bodyOf(text, reading);
	const { retro: after } = bodyOf(apply(text, [replacement]), reading);
	const was = before.actions.filter(({ line }) => piece.actions.some((action) => action.line === line));
	const at = before.actions.indexOf(was[0]!);
	const is = after.actions.slice(at, at + was.length);
	const isProven =
		is.length === was.length &&
		was.every((action, index) => isSame(action, is[index]!, settings.isTheme)) &&
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
