/** `interview-retro COMMAND VAULT`: the same answers as in the sidebar, over a folder on disk. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Round } from '../../src/core/brief/brief';
import { upcomingAt } from '../../src/core/vault/upcoming';
import { isDay } from '../../src/core/day';
import {
	ACTIONS,
	BRIEF,
	CHECK,
	CONTEXT,
	INSIGHTS,
	QUESTIONS,
	RETROS,
	THEMES,
	WEEK,
	type CommandAnswer,
	type ReportCommand,
} from '../../src/core/report/commands';
import { EXPORT_FORMATS } from '../../src/core/report/export';
import { contract } from '../../src/core/report/schema';
import { answerOfNew } from '../../src/core/report/verb-answer';
import { reportLint } from '../../src/core/report/report';
import { lintReport } from '../../src/core/report/report-text';
import {
	BadFlag,
	VERB_FLAGS,
	VERBS,
	type Verb,
	type VerbFlag,
	type WideVerb,
} from '../../src/core/report/verbs';
import type { Settings } from '../../src/core/settings';
import type { Snapshot } from '../../src/core/vault/snapshot';
import { readWeek, weekOf, WEEK_STARTS, type Period, type Weeks } from '../../src/core/week/period';
import { exportAnswer, isCandidate } from './export';
import { importAnswer } from './import';
import { createRetro } from './new';
import { copySkill } from './skill';
import { lintVault, openVault, settingsOf, weeksIn } from './vault';
import { verbAnswer, VERB_USAGE } from './verbs';

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
  context    --company NAME [--stage S] [--date D] [--redact]: one page for a prompt: what fails, what holds, what is due
             and what they are likely to ask, each with its line
  export     [--format jsonl|csv|md] [--redact] [--candidate ID] [--out DIR]: all interviews, evidence, actions and
             questions as tables, printed or as new files of a folder; --redact leaves numbers, days and verdicts, and
             makes a code of every name and text
  new        --company NAME [--position P] [--date D] [--round R] [--stage S] [--result R] [--dry-run]
             writes one new note and prints its path; --dry-run shows it first

  import     --csv FILE | --note PATH [--dry-run]
             makes a note of each row of a table with one row a round (Date, Company, Round, Status, Score, Notes ...);
             --dry-run shows each note first; what is in the notes already is left out

  schema     the contract as JSON Schema: the properties of the notes, and the JSON of each command
  skill --to VAULT
             copies the instructions for agents into .agents/skills of a vault

  VERB VAULT --path NOTE [--dry-run] [--expect LINE] [--json] [--today YYYY-MM-DD]
  makes the edit that a click in Obsidian makes, and nothing else; exits with 3 where it is refused. What works on themes
  takes no --path.
  --dry-run shows the lines before and after; --expect is the line as it must be now. While the vault is open in Obsidian
  use its own command line, which knows what is being typed: obsidian interview-retro:VERB path=NOTE ... dry-run

${VERB_USAGE}`;

/** A mistake of the caller's, told in one line. */
export class UsageError extends Error {}

/** Now, as a local moment. */
function localNow(): string {
	const now = new Date();
	const two = (number: number): string => String(number).padStart(2, '0');
	const day = `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	return `${day}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}

const TEXTS = Object.fromEntries(VERB_FLAGS.map((flag) => [flag, { type: 'string' }])) as Record<
	VerbFlag,
	{ type: 'string' }
>;

/** The arguments, a text that begins with a dash together with its flag: a line of a note may. */
function joined(args: readonly string[]): string[] {
	const whole: string[] = [];
	for (const arg of args) {
		const flag = whole.at(-1) ?? '';
		const isText = arg.startsWith('-') && !/^--?[a-z][\w-]*(?:=|$)/i.test(arg);
		if (isText && flag.startsWith('--') && Object.hasOwn(TEXTS, flag.slice(2)))
			whole.push(`${whole.pop()}=${arg}`);
		else whole.push(arg);
	}
	return whole;
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args: joined(args),
			allowPositionals: true,
			options: {
				...TEXTS,
				'dry-run': { type: 'boolean' },
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
				redact: { type: 'boolean' },
				format: { type: 'string' },
				candidate: { type: 'string' },
				out: { type: 'string' },
				to: { type: 'string' },
				csv: { type: 'string' },
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

type Values = ReturnType<typeof parse>['values'];

/** The vault that a command is asked of. */
interface Vault {
	root: string;
	settings: Settings;
	snapshot: Snapshot;
	/** Now, as a moment. */
	now: string;
}

function weekGiven({ root, settings, snapshot }: Vault, values: Values): Period {
	const weeks = weeksAsked(root, settings, values['week-start']);
	const week = values.week === undefined ? weekOf(snapshot.today, weeks) : readWeek(values.week, weeks);
	if (week === null) throw new UsageError(`--week takes a week like 2026-W34, not “${values.week}”`);
	return week;
}

/** The company that a command is about, and the day where one is given. */
function companyGiven(command: string, { company, date }: Values): { company: string; date?: string } {
	if (company === undefined || company.trim() === '') throw new UsageError(`${command} needs --company NAME`);
	if (date === undefined) return { company };
	if (!isDay(date)) throw new UsageError(`--date takes a day like 2026-08-20, not “${date}”`);
	return { company, date };
}

function roundGiven(command: string, { snapshot }: Vault, values: Values): Round {
	const { company, date } = companyGiven(command, values);
	const next = upcomingAt(snapshot, company)?.retro;
	return {
		company,
		stage: (values.stage ?? '') || (next?.stage ?? ''),
		date: date ?? next?.date ?? snapshot.today,
	};
}

/** What the lesson check finds, which reads the notes' texts again. */
function lintAnswer({ root, snapshot }: Vault): CommandAnswer {
	const json = reportLint(snapshot, lintVault(root, snapshot));
	return { json, text: () => lintReport(json), isFaulty: json.findings.length > 0 };
}

/** Writes one new note, or shows it. */
function newAnswer({ root, snapshot }: Vault, values: Values): CommandAnswer {
	const given = { ...values, ...companyGiven('new', values) };
	const isDryRun = values['dry-run'] === true;
	const { path, text } = createRetro(root, snapshot, given, isDryRun);
	return answerOfNew(path, text, isDryRun);
}

function exported({ snapshot }: Vault, { format = 'jsonl', candidate, out, redact }: Values): CommandAnswer {
	const known = EXPORT_FORMATS.find((one) => one === format);
	if (known === undefined)
		throw new UsageError(`--format takes ${EXPORT_FORMATS.join(', ')}, not “${format}”`);
	if (candidate !== undefined && !isCandidate(candidate))
		throw new UsageError(`--candidate takes a name that a file may have, not “${candidate}”`);
	return exportAnswer(snapshot, {
		format: known,
		isRedacted: redact === true,
		candidate: candidate ?? null,
		out: out ?? null,
	});
}

/** What a verb writes, or would; a flag that it cannot use is a mistake of the caller's. */
function written(verb: Verb | WideVerb, vault: Vault, { 'dry-run': isDryRun, ...given }: Values): Answer {
	try {
		return verbAnswer(verb, { ...vault, given }, isDryRun === true);
	} catch (error) {
		throw error instanceof BadFlag ? new UsageError(`--${error.message}`) : error;
	}
}

/** Makes a note of each row of a table. */
function imported({ root, snapshot }: Vault, { csv, note, 'dry-run': isDryRun }: Values): Answer {
	if ((csv === undefined) === (note === undefined))
		throw new UsageError('import needs either --csv FILE or --note PATH');
	return importAnswer(root, snapshot, { csv: csv ?? null, note: note ?? null, isDryRun: isDryRun === true });
}

const REPORTS = [RETROS, THEMES, ACTIONS, QUESTIONS, WEEK, BRIEF, CONTEXT, INSIGHTS, CHECK];

/** An answer, with the reasons why something was not written. */
type Answer = CommandAnswer & { refusals?: string[] };
interface Command {
	keeps: readonly Promised[];
	answer: (vault: Vault, values: Values) => Answer;
}

const reportOf = ({ name, flags, answer }: ReportCommand): Command => ({
	keeps: flags.includes('redact') ? ['redact'] : [],
	answer: (vault, values) =>
		answer({
			snapshot: vault.snapshot,
			now: `${vault.snapshot.today}T00:00:00`,
			all: values.all === true,
			isRedacted: values.redact === true,
			week: () => weekGiven(vault, values),
			round: () => roundGiven(name, vault, values),
		}),
});

const verbOf = (verb: Verb | WideVerb): Command => ({
	// Whether it takes a line that is expected, a verb says itself.
	keeps: ['dry-run', 'expect'],
	answer: (vault, values) => written(verb, vault, values),
});

const COMMANDS = new Map<string, Command>([
	...REPORTS.map((report) => [report.name, reportOf(report)] as const),
	['lint', { keeps: [], answer: lintAnswer }],
	['new', { keeps: ['dry-run'], answer: newAnswer }],
	['export', { keeps: ['redact'], answer: exported }],
	['import', { keeps: ['dry-run'], answer: imported }],
	...[...VERBS.values()].map((verb) => [verb.name, verbOf(verb)] as const),
]);
/** What promises that nothing is written, or that nobody is named: no command passes over it. */
const PROMISES = ['dry-run', 'expect', 'redact'] as const;
type Promised = (typeof PROMISES)[number];

function checkPromises(command: string, keeps: readonly Promised[], values: Values): void {
	const flag = PROMISES.find((one) => values[one] !== undefined && !keeps.includes(one));
	if (flag !== undefined) throw new UsageError(`--${flag} is nothing that ${command} takes`);
}

/** The command and the folder that are given. */
function placesGiven([command, root, ...rest]: readonly string[]): [command: string, root: string] {
	if (command === undefined || root === undefined)
		throw new UsageError('give a command and the folder of a vault');
	if (rest.length > 0) throw new UsageError(`“${rest[0]}” is one argument too many`);
	return [command, folderGiven(root)];
}

function folderGiven(root: string): string {
	if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
		throw new UsageError(`there is no folder “${root}”`);
	return root;
}

/** What a command answers that needs no vault; null for any other. */
function withoutVault(command: string | undefined, values: Values): string | null {
	const { help, to } = values;
	if (help === true) return USAGE;
	if (command !== 'schema' && command !== 'skill') return null;
	checkPromises(command, [], values);
	if (command === 'schema') return JSON.stringify(contract(), null, 2);
	if (to === undefined) throw new UsageError('skill needs --to VAULT');
	return copySkill(folderGiven(to));
}

/**
 * Runs one command; gives the exit code. `complain` is told why nothing was written, a line for each note.
 */
export function run(
	args: string[],
	print: (text: string) => void,
	complain: (reason: string) => void = () => undefined,
): number {
	const { values, positionals } = parse(args);
	const said = withoutVault(positionals[0], values);
	if (said !== null) {
		print(said);
		return 0;
	}
	const [command, root] = placesGiven(positionals);
	const { today, json } = values;
	if (today !== undefined && !isDay(today))
		throw new UsageError(`--today takes a day like 2026-08-20, not “${today}”`);
	const asked = COMMANDS.get(command);
	if (asked === undefined) throw new UsageError(`there is no command “${command}”`);
	checkPromises(command, asked.keeps, values);
	const settings = settingsOf(root);
	const now = today === undefined ? localNow() : `${today}T00:00:00`;
	const snapshot = openVault(root, settings, now.slice(0, 10));
	const found = asked.answer({ root, settings, snapshot, now }, values);
	print(json === true ? JSON.stringify(found.json, null, 2) : found.text());
	const refusals = found.refusals ?? [];
	for (const reason of refusals) complain(reason);
	if (refusals.length > 0) return 3;
	return found.isFaulty === true ? 1 : 0;
}
