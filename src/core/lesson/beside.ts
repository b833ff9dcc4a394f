/**
 * How a line could be written instead, put beside it: as a comment right below, which no rule, no view and no
 * figure reads, for the writer to take out of it what fits.
 */
import { writtenIn } from '../messages/written';
import type { Edit, Refusal } from '../edit/edit';
import { bodyLines } from '../edit/find';
import { verified } from '../edit/proof';
import { endingAt } from '../markdown/line-ends';
import type { Line } from '../markdown/lines';
import type { ParseContext } from '../note/note';
import type { Snapshot } from '../vault/snapshot';
import type { Finding } from './lint';
import { lessonsIn, SENTENCE_END, type PassageKind } from './passages';

/** What is known of a line that something was found in. */
export type FoundIn = Pick<Finding, 'line' | 'kind' | 'text'>;

/** Properties hold no comment that other programs keep, so nothing is put beside them. */
export const canStandBeside = (kind: PassageKind): boolean => kind !== 'reason';

/** The last line of what a line begins: of a paragraph, or of an item that goes on below. */
function lastOf(text: string, lines: readonly Line[], first: number): Line | undefined {
	let at = first;
	for (;;) {
		const [line, next] = [lines[at], lines[at + 1]];
		const goesOn = next?.kind === 'text' && next.item === 'none' && next.depth === line?.depth;
		if (!goesOn || line === undefined || SENTENCE_END.test(text.slice(line.from, line.end))) return line;
		at++;
	}
}

/** In which line of a note something was found, as the note is now; by its place, else by its words alone. */
function lineNow(
	path: string,
	text: string,
	{ line, kind, text: said }: FoundIn,
	reading: ParseContext,
): number | Refusal {
	const same = (lessonsIn(path, text, reading)?.passages ?? []).filter(
		(one) => one.kind === kind && one.text === said,
	);
	const meant = same.find((one) => one.line === line) ?? same[0];
	if (meant === undefined) return 'gone';
	return meant.line !== line && same.length > 1 ? 'there-twice' : meant.line;
}

/**
 * Puts words beside the line of a note in which something was found, in a comment below it; proven to change
 * nothing else. A line that has changed since, one of a table and one of a property refuse it.
 */
export function putBeside(
	path: string,
	text: string,
	found: FoundIn,
	words: string,
	reading: ParseContext,
): Edit | Refusal {
	const number = lineNow(path, text, found, reading);
	if (typeof number === 'string') return number;
	const lines = bodyLines(text);
	const at = lines.findIndex((line) => line.number === number);
	const first = lines[at];
	const last = lastOf(text, lines, at);
	if (first?.kind !== 'text' || last === undefined || words.includes('%%')) return 'unproven';
	const comment = `%% ${words} %%`;
	const around = [last, lines[lines.indexOf(last) + 1]];
	if (around.some((one) => one !== undefined && text.slice(one.start, one.end).trim() === comment))
		return 'as-wanted';
	const indent = text.slice(first.start, first.from).replace(/[^\s>]/g, ' ');
	const place = { from: last.end, to: last.end, insert: `${endingAt(text, last.end)}${indent}${comment}` };
	const was = saidIn(path, text, reading);
	return verified(text, place, ([added, ...more], after) =>
		added?.kind === 'text' && more.length === 0 && saidIn(path, after, reading) === was ? null : 'unproven',
	);
}

/** All that the check reads in a note, as one text. */
const saidIn = (path: string, text: string, reading: ParseContext): string =>
	JSON.stringify(lessonsIn(path, text, reading)?.passages.map((one) => [one.kind, one.text]));

/** The theme of what failed in an interview, nearest above a line, else its first; null for none. */
function themeNear(snapshot: Snapshot, path: string, line: number): string | null {
	const questions = snapshot.interviewsIn(path).flatMap(({ retro }) => retro.questions);
	const failed = questions.filter(
		({ rating, themes }) => (rating === 'poor' || rating === 'medium') && themes.length > 0,
	);
	const above = failed.filter((question) => question.line <= line).at(-1) ?? failed[0];
	const theme = above?.themes[0];
	return theme === undefined ? null : snapshot.themeOf(theme, path).name;
}

/**
 * A skeleton with what is known filled in: the theme of what failed, how it will be checked, and the day that
 * is proposed.
 */
export function filled(
	skeleton: string,
	{ path, line }: { path: string; line: number },
	snapshot: Snapshot,
	day: string | null,
): string {
	const theme = themeNear(snapshot, path, line);
	const nextInterview = writtenIn(snapshot.settings.notesLanguage).values.check('next-interview');
	return skeleton
		.replace('[theme:: …]', theme === null ? '[theme:: …]' : `[theme:: ${theme}]`)
		.replace('[check:: …]', `[check:: ${nextInterview}]`)
		.replace(/📅 (?:…|YYYY-MM-DD)/u, day === null ? '📅 …' : `📅 ${day}`);
}
