/** The answers as text for people: tables for a terminal, or Markdown. */
import { inWords } from '../vault/quote';
import { MOST_LIKELY } from '../brief/likely';
import { plain } from '../markdown/inline';
import { stageInEnglish } from '../messages/en/notes/stages';
import type {
	reportActions,
	reportBrief,
	reportCheck,
	reportInsights,
	reportLint,
	reportQuestions,
	reportRetros,
	reportSummary,
	reportThemes,
	reportWeek,
} from './report';
import { count, times } from '../words';

type Cell = string | number | null;

export interface Table {
	titles: string[];
	rows: Cell[][];
	/** What is said where there are no rows. */
	none: string;
}

const WIDEST = 60;
// Chinese, Japanese, Korean and emoji take two columns in a terminal.
const WIDE = new RegExp(
	'[\\u1100-\\u115F\\u2E80-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE4F\\uFF00-\\uFF60\\uFFE0-\\uFFE6' +
		'\\u{1F300}-\\u{1FAFF}\\u{20000}-\\u{3FFFD}]',
	'u',
);

const widthOf = (text: string): number =>
	[...text].reduce((width, char) => width + (WIDE.test(char) ? 2 : 1), 0);

/** A note's words without what would move a terminal's cursor or change its colours. */
const clean = (text: string): string => plain(text).replace(/\p{Cc}/gu, '');

function cut(text: string): string {
	const cleaned = [...clean(text)];
	return cleaned.length > WIDEST ? `${cleaned.slice(0, WIDEST - 1).join('')}…` : cleaned.join('');
}

/** A table for a terminal, each cell cut where it is long. */
export function asText({ titles, rows, none }: Table): string {
	if (rows.length === 0) return none;
	const all = [titles, ...rows.map((row) => row.map((cell) => cut(String(cell ?? ''))))];
	const widths = titles.map((_, column) =>
		all.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
	);
	return all
		.map((row) =>
			row
				.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

/** A table in Markdown, with nothing in its cells but words. */
export function asMarkdown({ titles, rows, none }: Table): string {
	if (rows.length === 0) return none;
	const line = (cells: readonly Cell[]): string =>
		`| ${cells.map((cell) => inWords(String(cell ?? '')).replace(/\|/g, '\\|')).join(' | ')} |`;
	return [line(titles), `|${' --- |'.repeat(titles.length)}`, ...rows.map(line)].join('\n');
}

const round = ({ number, name }: { number: number | null; name: string | null }): string =>
	number === null ? (name ?? '') : `R${number}`;

const stageOf = ({ stage }: { stage: string | null }): string | null =>
	stage === null ? null : stageInEnglish(stage);

/** See `asText` and `asMarkdown`. */
export function retrosTable({ retros }: ReturnType<typeof reportRetros>): Table {
	const rows = retros.map((one) => [
		one.date,
		one.company,
		round(one.round),
		stageOf(one),
		one.kind === 'mock' ? 'mock' : one.result,
		one.questions.length,
		one.themes.join(', '),
		one.path,
	]);
	return {
		titles: ['Date', 'Company', 'Round', 'Stage', 'Result', 'Questions', 'Themes', 'Note'],
		rows,
		none: 'No interviews yet.',
	};
}

/** See `asText` and `asMarkdown`. */
export function themesTable({ themes }: ReturnType<typeof reportThemes>): Table {
	const rows = themes.map((one) => [
		one.name,
		one.state + (one.untested ? ', untested' : ''),
		one.hits,
		one.cleans,
		one.lastSeen,
		one.rank.toFixed(2),
	]);
	return { titles: ['Theme', 'State', 'Failed', 'Held', 'Last seen', 'Rank'], rows, none: 'No themes yet.' };
}

/** See `asText` and `asMarkdown`. */
export function actionsTable({ actions }: ReturnType<typeof reportActions>): Table {
	const rows = actions.map((one) => [
		one.overdue ? 'overdue' : one.status,
		one.due,
		one.text,
		one.themes.join(', '),
		one.effect,
		`${one.path}:${one.line}`,
	]);
	return {
		titles: ['Status', 'Due', 'Action', 'Themes', 'Effect', 'Where'],
		rows,
		none: 'Nothing is outstanding.',
	};
}

/** See `asText` and `asMarkdown`. */
export function questionsTable({ questions }: ReturnType<typeof reportQuestions>): Table {
	const rows = questions.map((one) => [
		one.title,
		one.type,
		one.asked,
		one.ratings.map(({ rating }) => rating).join(' → '),
		one.companies.join(', '),
	]);
	return { titles: ['Question', 'Type', 'Asked', 'Ratings', 'Companies'], rows, none: 'No questions yet.' };
}

/** How much was read, and how many lines are wrong or only told. */
function checkSum({ notes, retros, problems }: ReturnType<typeof reportCheck>): string {
	const told = problems.filter(({ level }) => level === 'info').length;
	return [
		count(notes, 'note'),
		count(retros, 'retro'),
		`${problems.length - told} to check`,
		...(told === 0 ? [] : [`${told} to know`]),
	].join(', ');
}

/** What wants a look, a line each. */
export function checkText({ notes, retros, problems }: ReturnType<typeof reportCheck>): string {
	const lines = problems.map((one) => `${one.path}:${one.line}: ${one.message}`);
	return [...lines, checkSum({ notes, retros, problems })].join('\n');
}

/** What wants a look, in Markdown. */
export function checkMarkdown(report: ReturnType<typeof reportCheck>): string {
	return [
		...report.problems.map((one) => `- ${inWords(one.path)}, line ${one.line}: ${inWords(one.message)}`),
		...(report.problems.length === 0 ? [] : ['']),
		checkSum(report),
	].join('\n');
}

/** Where one stands, a line each. */
export function summaryLines({
	interviews,
	waiting,
	next,
	themes,
	actions,
	problems,
}: ReturnType<typeof reportSummary>): string[] {
	const names = themes.map(({ name, state }) => `${name} (${state})`).join(', ');
	return [
		`${count(interviews, 'interview')}, ${waiting} waiting for a result`,
		...next.map(
			(one) => `Next: ${[one.date, one.company, round(one.round), stageOf(one)].filter(Boolean).join(', ')}`,
		),
		...(names === '' ? [] : [`To drill: ${names}`]),
		`${count(actions.outstanding, 'action')} to do, ${actions.overdue} overdue`,
		...(problems === 0 ? [] : [`${count(problems, 'problem')} to check`]),
	].map(clean);
}

/** The findings of each note below its path: the line, what is said of it, and how it could be written. */
export function lintReport({ checked, findings }: ReturnType<typeof reportLint>): string {
	const out: string[] = [];
	findings.forEach(({ path, line, rule, text, message, skeleton }, index) => {
		const before = findings[index - 1];
		if (before?.path !== path) out.push(...(index === 0 ? [] : ['']), path);
		if (before?.path !== path || before.line !== line || before.text !== text)
			out.push(`  ${line}: ${cut(text)}`);
		out.push(`    ${rule} ${clean(message)}`);
		const next = findings[index + 1];
		if (next?.path !== path || next.line !== line || next.skeleton !== skeleton)
			out.push(`       ${skeleton}`);
	});
	const sum = `${findings.length} to sharpen in ${count(checked, 'note')}`;
	return [...out, ...(out.length === 0 ? [] : ['']), sum].join('\n');
}

/** Sections under their headings; empty ones are left out. */
function sections(parts: [heading: string, lines: string[]][]): string {
	return parts
		.filter(([, lines]) => lines.length > 0)
		.map(([heading, lines]) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'))
		.join('\n\n');
}

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** A brief for a terminal. */
export function briefText(brief: ReturnType<typeof reportBrief>): string {
	const action = (one: (typeof brief.due)[number]): string =>
		clean(`${one.due === null ? '' : `${one.due}: `}${one.text}`);
	const title = [brief.company, stageOf(brief), brief.date].filter((part) => part !== null).join(', ');
	const known = sections([
		[
			'The posting',
			brief.postings.map(({ path, position }) => clean([position, path].filter(Boolean).join(': '))),
		],
		[
			'Earlier rounds',
			brief.rounds.map((one) =>
				clean(
					[one.date, round(one.round), stageOf(one), one.kind === 'mock' ? 'mock' : one.result]
						.filter(Boolean)
						.join(', '),
				),
			),
		],
		[
			'Asked there, the worst answer first',
			brief.questions.map((one) =>
				clean(`${one.rating ?? 'not rated'}: ${one.title}${one.reason === null ? '' : `, ${one.reason}`}`),
			),
		],
		[
			'Likely questions',
			brief.likely
				.slice(0, MOST_LIKELY)
				.map((one) => clean(`${one.title}: asked ${times(one.asked)}, ${one.rating ?? 'not rated'}`)),
		],
		['Bring up', brief.bringUp.map(({ text }) => clean(text))],
		[
			'Themes',
			brief.themes.map((one) =>
				clean(
					`${one.name}: ${one.state}, rank ` +
						`${one.rank.toFixed(2)}${one.atStage > 0 ? `, failed at this stage ${one.atStage} times` : ''}`,
				),
			),
		],
		['To do by then', brief.due.map(action)],
		['This interview will tell whether it worked', brief.toValidate.map(action)],
		[
			'Stories',
			brief.stories.map((one) =>
				clean(
					`${one.name}: ${one.toldHere.length > 0 ? 'told here' : 'not told here'}, told ${one.told} times in ` +
						`all${one.overused ? ', find another' : ''}`,
				),
			),
		],
		['Still owed', brief.owed.map(action)],
	]);
	const told = [title, brief.known ? '' : 'Nothing is known of this company yet.', known];
	return told.filter((part) => part !== '').join('\n\n');
}

/** The insights for a terminal. */
export function insightsText(insights: ReturnType<typeof reportInsights>): string {
	const { calibration } = insights;
	const few = (missing: number): string => `${missing} more needed`;
	return sections([
		[
			`${insights.interviews} interviews`,
			insights.funnel.map(
				(one) =>
					`${clean(stageOf(one) ?? 'no stage')}: ${one.passed} of ${one.n} passed, ` +
					(one.missing > 0 || one.low === null
						? few(one.missing)
						: `${percent(one.low)} to ${percent(one.high ?? 1)}`),
			),
		],
		[
			'Predictions',
			[
				calibration.missing > 0 || calibration.brier === null
					? `${calibration.n} with an answer, ${few(calibration.missing)}`
					: `${calibration.n} with an answer, Brier score ${calibration.brier.toFixed(4)}, bias ` +
						`${percent(calibration.bias ?? 0)}`,
			],
		],
		[
			'Reasons',
			insights.reasons.map((one) =>
				clean(
					`${one.reason}: official ${one.official.length}, own ` +
						`${one.own.length}${one.reading === null ? '' : `, a ${one.reading.replace('-', ' ')}`}`,
				),
			),
		],
		[
			'Own against observed',
			insights.observed.map((one) =>
				clean(`${one.title}: own ${one.own}, ${one.by ?? 'observed'} ${one.observed}`),
			),
		],
		[
			'Overcome',
			insights.overcame.map((one) =>
				clean(
					`${one.title}: ${one.failed.rating} on ${one.failed.date}, ${one.passed.rating} on ${one.passed.date}`,
				),
			),
		],
		[
			'Of oneself',
			insights.state.map((one) =>
				clean(`${one.label} (1 to ${one.most}): ${one.points.map(({ value }) => value).join(' ')}`),
			),
		],
	]);
}

type WeekAnswer = ReturnType<typeof reportWeek>;

/** A table of a week: its name, the titles of its columns, and its rows. */
interface WeekTable {
	name: string;
	titles: string[];
	rowsOf: (week: WeekAnswer) => Cell[][];
}

const names = (themes: { name: string }[]): string => themes.map(({ name }) => name).join(', ');

/** The cells of *Company*, *Round* and *Stage*. */
const who = ({
	company,
	round: of,
	stage,
}: Pick<WeekAnswer['next'][number], 'company' | 'round' | 'stage'>): Cell[] => [
	company,
	round(of),
	stageOf({ stage }),
];

const actionCells = (word: string, list: WeekAnswer['actions']['done']): Cell[][] =>
	list.map((one) => [word, one.done ?? one.due, one.text, one.themes.join(', '), `${one.path}:${one.line}`]);

const WEEK_TABLES: readonly WeekTable[] = [
	{
		name: 'Interviews',
		titles: ['Date', 'Company', 'Round', 'Stage', 'Result', 'Failed', 'Held'],
		rowsOf: ({ interviews }) =>
			interviews.map((one) => [
				one.date,
				...who(one),
				one.kind === 'mock' ? 'mock' : one.result,
				names(one.themes.filter(({ verdict }) => verdict === 'hit')),
				names(one.themes.filter(({ verdict }) => verdict === 'clean')),
			]),
	},
	{
		name: 'Not done in time',
		titles: ['Due', 'What', 'Company', 'Round', 'Stage'],
		rowsOf: ({ missed }) =>
			missed.map((one) => [one.due.replace('T', ' ').slice(0, 16), one.name, ...who(one)]),
	},
	{
		name: 'Results',
		titles: ['Date', 'Company', 'Round', 'Stage', 'Result', 'Days'],
		rowsOf: ({ results }) => results.map((one) => [one.on, ...who(one), one.result, one.days]),
	},
	{
		name: 'Waiting for a result',
		titles: ['Company', 'Round', 'Stage', 'Days'],
		rowsOf: ({ waiting }) => waiting.map((one) => [...who(one), one.days]),
	},
	{
		name: 'Themes that changed',
		titles: ['Theme', 'From', 'To', 'Where', 'Why'],
		rowsOf: ({ changes }) =>
			changes.map((one) => [one.name, one.from, one.to, one.interview.company, one.why]),
	},
	{
		name: 'Actions',
		titles: ['Status', 'Date', 'Action', 'Themes', 'Where'],
		rowsOf: ({ actions }) => [
			...actionCells('done', actions.done),
			...actionCells('to do', actions.due),
			...actionCells('overdue', actions.overdue),
			...actionCells('validated', actions.validated),
			...actionCells('ineffective', actions.ineffective),
			...actionCells('awaiting', actions.awaiting),
		],
	},
	{
		name: 'Wins',
		titles: ['Win', 'What', 'Since'],
		rowsOf: ({ wins: { overcame, resolved, longestRun } }) => [
			...overcame.map((one): Cell[] => ['overcome', one.title, one.failed.date]),
			...resolved.map(({ name }): Cell[] => ['resolved', name, null]),
			...(longestRun === null ? [] : [[`held ${longestRun.held} times in a row`, longestRun.name, null]]),
		],
	},
	{
		name: 'Still done differently?',
		titles: ['Story', 'Since'],
		rowsOf: ({ habits }) => habits.map(({ name, since }) => [name, since]),
	},
	{
		name: 'Next interviews',
		titles: ['Date', 'Company', 'Round', 'Stage', 'Brief'],
		rowsOf: ({ next }) => next.map((one) => [one.date, ...who(one), one.brief]),
	},
];

/** A week for a terminal, a table for each of its parts. */
export function weekText(report: WeekAnswer): string {
	const { week, asOf } = report;
	const tables = WEEK_TABLES.flatMap(({ name, titles, rowsOf }) => {
		const rows = rowsOf(report);
		return rows.length === 0 ? [] : [`${name}\n${asText({ titles, rows, none: '' })}`];
	});
	const until = asOf === week.last ? '' : `, as of ${asOf}`;
	return [
		`Week ${week.label}, ${week.first} to ${week.last}${until}`,
		...(tables.length === 0 ? ['Nothing to review.'] : tables),
	].join('\n\n');
}
