/** A table of which each row is a question: which column says what. */
import type { QuestionLabel } from '../../settings';
import { labelKey, LISTS_OF_WORDS, MEANINGS } from '../words';
import { readJudgement } from './question';

export interface QuestionTable {
	/** The column of the question. */
	at: number;
	/** What each column says of it; null for one that says nothing. */
	labels: (QuestionLabel | null)[];
	/** Out of what its ratings in figures are, or that they are marks of a school; null where they do not tell. */
	scale: Scale | null;
	/** Whether the title of its ratings may say what came of something, too. */
	mayTell: boolean;
	/** The column of remarks, -1 where there is none. */
	remark: number;
	/** Whether a column says how it went, or what was answered. */
	isRated: boolean;
}

/** Out of what a figure is; a mark is from 1, the best, to 6. */
export type Scale = number | 'marks';

/** What holds a question where a column beside it certainly rates. */
const TOLD_COLUMN = /^(?:tasks?|exercises?|challenge|scenario|case|moment|题|任务|内容|考察点)$/u;
const CERTAIN_COLUMN = /question|问题|題目|题目|面试题/;
/** What a column of ratings is called that in other tables says what came of something. */
const OUTCOME = new Set(['result', 'outcome', 'status', '结果', '状态', '效果', 'went', 'performance']);

/** The place of the column that holds the question; -1 where none does. */
function questionColumn(keys: readonly string[]): number {
	const certain = keys.findIndex((key) => CERTAIN_COLUMN.test(key));
	return certain >= 0 ? certain : keys.findIndex((key) => LISTS_OF_WORDS.questionColumns.has(key));
}

/**
 * The place of the column that names a round or a part of the interview; -1 where each row is an interview,
 * with its own day.
 */
function roundColumn(keys: readonly string[]): number {
	const isLog = keys.some((key) => ['date', 'company'].includes(MEANINGS.properties.get(key) ?? ''));
	return isLog ? -1 : keys.findIndex((key) => LISTS_OF_WORDS.roundColumns.has(key));
}

/** What stands behind a title that says out of what its figures are: `Score /5`. */
const OUT_OF = /\s*(?:\/|out of)\s*\d{1,3}$/iu;

/** Out of what a title says that its figures are: `Score (1-5)`, `/10`, `满分5分`. */
export function scaleIn(title: string): number | null {
	const [, end] =
		/(?:\b[01]\s*(?:[-–~]|to|到|至)\s*|\/\s*|out of\s+|满分\s*)(4|5|10|100)(?!\d)/iu.exec(title) ?? [];
	return end === undefined ? null : Number(end);
}

const FIGURE = /^\s*\d{1,3}(?:\.\d)?\s*$/;

/** Out of what figures are by the greatest of them: five where one is a five, ten where one is above. */
function scaleOf(cells: readonly string[]): number | null {
	const figures = cells.filter((cell) => FIGURE.test(cell)).map(Number);
	const most = Math.max(0, ...figures);
	if (most > 4 && most <= 5) return 5;
	return most > 5 && most <= 10 ? 10 : null;
}

/** A rating in figures with what it is out of, where a title or its column says that. */
export function onScale(cell: string, scale: Scale | null): string {
	if (scale === 'marks') return readJudgement(`note ${cell.trim()}`)?.rating ?? cell;
	return scale === null || scale === 4 || !FIGURE.test(cell) ? cell : `${cell.trim()}/${scale}`;
}

/**
 * Whether the columns tell stories by situation, task, action and result: then none of them rates, nor says
 * what to do.
 */
const isOfStories = (keys: readonly string[]): boolean =>
	keys.some((key) => /^(?:situation|情境|情景|背景)$/u.test(key)) &&
	keys.some((key) => /^(?:task|action|任务|行动)$/u.test(key));
const OF_STORY = /^(?:situation|task|action|actions|result|results|情境|情景|背景|任务|行动|结果)$/u;

/** A column of remarks in English, and of marks beside the questions of a German table. */
const isOfMarks = (keys: readonly string[], cells: readonly string[]): boolean =>
	keys.some((key) => /^(?:frage|fragen|aufgabe|thema)$/u.test(key)) &&
	cells.every((cell) => /^\s*[1-6]?\s*[+-]?\s*$/u.test(cell));

/** Of several columns that may rate, the first that is called by nothing else. */
function ratingColumn(keys: readonly string[], labels: readonly (QuestionLabel | null)[]): number {
	const all = labels.flatMap((label, at) => (label === 'rating' ? [at] : []));
	return all.find((at) => !OUTCOME.has(keys[at] ?? '')) ?? all[0] ?? -1;
}

/**
 * What a table says of questions, by the titles of its columns as they are written and as they are compared;
 * null where no column holds one. `rows` gives its cells, and is asked only where the titles do not tell out
 * of what its ratings are.
 */
export function questionTable(
	titles: readonly string[],
	columns: readonly string[],
	known: ReadonlyMap<string, QuestionLabel>,
	rows: () => string[][],
): QuestionTable | null {
	const keys = columns.map((column) => labelKey(column.replace(OUT_OF, '')));
	const areStories = isOfStories(keys);
	const marks = keys.indexOf('note');
	const areMarks =
		marks >= 0 &&
		isOfMarks(
			keys,
			rows().map((row) => row[marks] ?? ''),
		);
	const all = keys.map((key, at) => {
		if (areMarks && at === marks) return 'rating';
		return areStories && OF_STORY.test(key) ? null : (known.get(key) ?? null);
	});
	const rating = ratingColumn(keys, all);
	const named = questionColumn(keys);
	const isSure = rating >= 0 && !OUTCOME.has(keys[rating] ?? '');
	const told = isSure ? keys.findIndex((key) => TOLD_COLUMN.test(key)) : -1;
	const other = rating >= 0 && told < 0 ? roundColumn(keys) : told;
	const at = named < 0 ? other : named;
	if (at < 0) return null;
	const labels = all.map((label, index) =>
		index === at || (label === 'rating' && index !== rating) ? null : label,
	);
	const isRated = labels.some((label) => label === 'rating' || label === 'answer');
	const inFigures = (): number | null =>
		scaleIn(titles[rating] ?? '') ?? scaleOf(rows().map((row) => row[rating] ?? ''));
	const rated = (): Scale | null => (areMarks ? 'marks' : inFigures());
	const scale = rating < 0 ? null : rated();
	return {
		at,
		labels,
		scale,
		mayTell: OUTCOME.has(keys[rating] ?? ''),
		remark: keys.findIndex((key, index) => index !== rating && LISTS_OF_WORDS.remarkColumns.has(key)),
		isRated,
	};
}
