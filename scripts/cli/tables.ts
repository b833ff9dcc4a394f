/** Answers as tables for people. */
import type { reportActions, reportCheck, reportQuestions, reportRetros, reportThemes } from '../../src/core/report';
import { plain } from '../../src/core/note/inline';

const WIDEST = 60;
// Chinese, Japanese, Korean and emoji take two columns in a terminal.
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

const widthOf = (text: string): number => [...text].reduce((width, char) => width + (WIDE.test(char) ? 2 : 1), 0);

function cut(text: string): string {
	// What would move a terminal's cursor or change its colours is left out.
	const clean = plain(text).replace(/\p{Cc}/gu, '');
	return [...clean].length > WIDEST ? `${[...clean].slice(0, WIDEST - 1).join('')}…` : clean;
}

/** Rows under their titles, or `none` if there are no rows. */
function table(titles: string[], rows: (string | number | null)[][], none: string): string {
	if (rows.length === 0) return none;
	const all = [titles, ...rows.map((row) => row.map((cell) => cut(String(cell ?? ''))))];
	const widths = titles.map((_, column) => Math.max(...all.map((row) => widthOf(row[column]!))));
	return all
		.map((row) => row.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join('  ').trimEnd())
		.join('\n');
}

const round = ({ number, name }: { number: number | null; name: string | null }): string => (number === null ? (name ?? '') : `R${number}`);

export function retrosTable({ retros }: ReturnType<typeof reportRetros>): string {
	const rows = retros.map((one) => [
		one.date, one.company, round(one.round), one.stage, one.kind === 'mock' ? 'mock' : one.result, one.questions.length, one.themes.join(', '), one.path,
	]);
	return table(['Date', 'Company', 'Round', 'Stage', 'Result', 'Questions', 'Themes', 'Note'], rows, 'No interviews yet.');
}

export function themesTable({ themes }: ReturnType<typeof reportThemes>): string {
	const rows = themes.map((one) => [
		one.name, one.state + (one.untested ? ', untested' : ''), one.hits, one.cleans, one.lastSeen, one.rank.toFixed(2),
	]);
	return table(['Theme', 'State', 'Failed', 'Held', 'Last seen', 'Rank'], rows, 'No themes yet.');
}

export function actionsTable({ actions }: ReturnType<typeof reportActions>): string {
	const rows = actions.map((one) => [
		one.overdue ? 'overdue' : one.status, one.due, one.text, one.themes.join(', '), one.effect, `${one.path}:${one.line}`,
	]);
	return table(['Status', 'Due', 'Action', 'Themes', 'Effect', 'Where'], rows, 'Nothing is outstanding.');
}

export function questionsTable({ questions }: ReturnType<typeof reportQuestions>): string {
	const rows = questions.map((one) => [
		one.title, one.type, one.asked, one.ratings.map(({ rating }) => rating).join(' → '), one.companies.join(', '),
	]);
	return table(['Question', 'Type', 'Asked', 'Ratings', 'Companies'], rows, 'No questions yet.');
}

export function checkTable({ notes, retros, problems }: ReturnType<typeof reportCheck>): string {
	const lines = problems.map((one) => `${one.path}:${one.line}: ${one.message}`);
	return [...lines, `${notes} ${notes === 1 ? 'note' : 'notes'}, ${retros} ${retros === 1 ? 'retro' : 'retros'}, ${problems.length} to check`].join('\n');
}
