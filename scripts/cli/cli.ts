/** `interview-retro COMMAND VAULT`: the same answers as in the sidebar, over a folder on disk. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { upcomingAt } from '../../src/core/brief/brief';
import { isDay } from '../../src/core/day';
import {
	reportActions,
	reportBrief,
	reportCheck,
	reportInsights,
	reportLint,
	reportQuestions,
	reportRetros,
	reportThemes,
	reportWeek,
} from '../../src/core/report/report';
import {
	actionsTable,
	asText,
	briefText,
	checkText,
	insightsText,
	lintReport,
	questionsTable,
	retrosTable,
	themesTable,
	weekText,
	type Table,
} from '../../src/core/report/report-text';
import type { Settings } from '../../src/core/settings';
import { readWeek, weekOf, WEEK_STARTS, type Weeks } from '../../src/core/week/period';
import { createRetro } from './new';
import { lintVault, openVault, settingsOf, weeksIn } from './vault';

const USAGE = `interview-retro COMMAND VAULT [--json] [--today YYYY-MM-DD]

  retros     every interview, with every field that was read
  themes     what keeps coming back, and what became of it
  actions    what is still to do; with --all, every action and whether it worked
  questions  every question ever met
  week       what the week was like; with --week 2026-W34, another one; weeks as your weekly notes count them, else
             from Monday; --week-start sunday, monday or saturday says it outright
  brief      --company NAME [--stage S] [--date D]: what matters before the next round there
  insights   what all interviews say together
  check      what in the notes wants a look; exits with 1 if there is anything
  lint       what could be said more sharply in lessons, actions and stories; exits with 1 if there is anything
  new        --company NAME [--position P] [--date D] [--round R] [--stage S] [--result R]
             writes one new note and prints its path`;

/** A mistake of the caller's, told in one line. */
export class UsageError extends Error {}

function localToday(): string {
	const now = new Date();
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				json: { type: 'boolean' },
				today: { type: 'string' },
				all: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
				company: { type: 'string' },
				position: { type: 'string' },
				date: { type: 'string' },
				round: { type: 'string' },
				stage: { type: 'string' },
				result: { type: 'string' },
				week: { type: 'string' },
				'week-start': { type: 'string' },
			},
		});
	} catch (error) {
		throw new UsageError((error as Error).message.split('. ')[0]);
	}
}

/** Weeks as their first day says, or else the vault. */
function weeksAsked(root: string, settings: Settings, start: string | undefined): Weeks {
	if (start === undefined) return weeksIn(root, settings);
	const weeks = WEEK_STARTS.get(start.toLowerCase());
	if (weeks === undefined)
		throw new UsageError(`--week-start takes ${[...WEEK_STARTS.keys()].join(', ')}, not “${start}”`);
	return weeks;
}

/** Runs one command; gives the exit code. */
export function run(args: string[], print: (text: string) => void): number {
	const { values, positionals } = parse(args);
	const [command, root, ...rest] = positionals;
	if (values.help === true) {
		print(USAGE);
		return 0;
	}
	if (command === undefined || root === undefined)
		throw new UsageError('give a command and the folder of a vault');
	if (rest.length > 0) throw new UsageError(`“${rest[0]}” is one argument too many`);
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`there is no folder “${root}”`);
	const today = values.today ?? localToday();
	if (!isDay(today)) throw new UsageError(`--today takes a day like 2026-08-20, not “${today}”`);
	const settings = settingsOf(root);
	const json = values.json === true;
	const show = <T>(report: T, table: (report: T) => string): void =>
		print(json ? JSON.stringify(report, null, 2) : table(report));
	const showTable = <T>(report: T, table: (report: T) => Table): void =>
		show(report, (one) => asText(table(one)));
	const open = () => openVault(root, settings, today);

	switch (command) {
		case 'retros':
			showTable(reportRetros(open()), retrosTable);
			return 0;
		case 'themes':
			showTable(reportThemes(open()), themesTable);
			return 0;
		case 'actions':
			showTable(reportActions(open(), values.all === true), actionsTable);
			return 0;
		case 'questions':
			showTable(reportQuestions(open()), questionsTable);
			return 0;
		case 'week': {
			const weeks = weeksAsked(root, settings, values['week-start']);
			const week = values.week === undefined ? weekOf(today, weeks) : readWeek(values.week, weeks);
			if (week === null) throw new UsageError(`--week takes a week like 2026-W34, not “${values.week}”`);
			show(reportWeek(open(), week), weekText);
			return 0;
		}
		case 'brief': {
			const { company, stage = '', date } = values;
			if (company === undefined || company.trim() === '') throw new UsageError('brief needs --company NAME');
			if (date !== undefined && !isDay(date))
				throw new UsageError(`--date takes a day like 2026-08-20, not “${date}”`);
			const snapshot = open();
			const next = upcomingAt(snapshot, company)?.retro;
			show(
				reportBrief(snapshot, {
					company,
					stage: stage || (next?.stage ?? ''),
					date: date ?? next?.date ?? today,
				}),
				briefText,
			);
			return 0;
		}
		case 'insights':
			show(reportInsights(open()), insightsText);
			return 0;
		case 'check': {
			const report = reportCheck(open());
			show(report, checkText);
			return report.problems.some(({ level }) => level === 'problem') ? 1 : 0;
		}
		case 'lint': {
			const snapshot = open();
			const report = reportLint(snapshot, lintVault(root, snapshot));
			show(report, lintReport);
			return report.findings.length > 0 ? 1 : 0;
		}
		case 'new': {
			const { company, date } = values;
			if (company === undefined || company.trim() === '') throw new UsageError('new needs --company NAME');
			if (date !== undefined && !isDay(date))
				throw new UsageError(`--date takes a day like 2026-08-20, not “${date}”`);
			show(createRetro(root, open(), { ...values, company }), ({ path }) => path);
			return 0;
		}
		default:
			throw new UsageError(`there is no command “${command}”`);
	}
}
