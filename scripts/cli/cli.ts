/** `interview-retro COMMAND VAULT`: the same answers as in the sidebar, over a folder on disk. */
import { statSync } from 'node:fs';
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
import type { FlagValues } from '../../src/core/report/flags';
import { didYouMean, nearest } from '../../src/core/report/nearest';
import { BadFlag, VERBS, type Verb, type WideVerb } from '../../src/core/report/verbs';
import type { Settings } from '../../src/core/settings';
import type { Snapshot } from '../../src/core/vault/snapshot';
import { readWeek, weekOf, WEEK_STARTS, type Period, type Weeks } from '../../src/core/week/period';
import { checkTaken, readArguments, UsageError } from './arguments';
import { exportAnswer, isCandidate } from './export';
import { importAnswer } from './import';
import { createRetro } from './new';
import { copySkill } from './skill';
import { lintVault, openVault, settingsOf, weeksIn } from './vault';
import { EXPORT, helpOf, IMPORT, LINT, NEW, SCHEMA, SKILL, USAGE, type Described } from './usage';
import { verbAnswer } from './verbs';

/** Now, as a local moment. */
function localNow(): string {
	const now = new Date();
	const two = (number: number): string => String(number).padStart(2, '0');
	const day = `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	return `${day}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}

/** Weeks as their first day says, or else the vault. */
function weeksAsked(root: string, settings: Settings, start: string | undefined): Weeks {
	if (start === undefined) return weeksIn(root, settings);
	const weeks = WEEK_STARTS.get(start.toLowerCase());
	if (weeks === undefined)
		throw new UsageError(`--week-start takes ${[...WEEK_STARTS.keys()].join(', ')}, not “${start}”`);
	return weeks;
}

type Values = FlagValues;

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

/** What `new` may be told of an interview. */
const FIELDS = ['position', 'date', 'round', 'stage', 'result'] as const;
const REPORTS = [RETROS, THEMES, ACTIONS, QUESTIONS, WEEK, BRIEF, CONTEXT, INSIGHTS, CHECK];

/** An answer, with the reasons why something was not written. */
type Answer = CommandAnswer & { refusals?: string[] };
interface Command extends Described {
	answer: (vault: Vault, values: Values) => Answer;
}

const COMMON = ['json', 'today', 'help'] as const;

function reportOf({ name, what, flags, answer }: ReportCommand): Command {
	const needs = flags.filter((flag) => flag === 'company');
	const more = flags.includes('week') ? (['week-start'] as const) : [];
	const takes = [...flags.filter((flag) => flag !== 'company'), ...more, ...COMMON];
	return {
		what,
		needs,
		takes,
		answer: (vault, values) =>
			answer({
				snapshot: vault.snapshot,
				now: `${vault.snapshot.today}T00:00:00`,
				all: values.all === true,
				isRedacted: values.redact === true,
				week: () => weekGiven(vault, values),
				round: () => roundGiven(name, vault, values),
			}),
	};
}

const verbOf = (verb: Verb | WideVerb): Command => ({
	what: verb.what,
	needs: verb.needs,
	takes: [...verb.takes, ...(verb.needs.includes('path') ? (['expect'] as const) : []), 'dry-run', ...COMMON],
	answer: (vault, values) => written(verb, vault, values),
});

const COMMANDS = new Map<string, Command>([
	...REPORTS.map((report) => [report.name, reportOf(report)] as const),
	['lint', { what: LINT, needs: [], takes: COMMON, answer: lintAnswer }],
	['new', { what: NEW, needs: ['company'], takes: [...FIELDS, 'dry-run', ...COMMON], answer: newAnswer }],
	[
		'export',
		{ what: EXPORT, needs: [], takes: ['format', 'redact', 'candidate', 'out', ...COMMON], answer: exported },
	],
	['import', { what: IMPORT, needs: [], takes: ['csv', 'note', 'dry-run', ...COMMON], answer: imported }],
	...[...VERBS.values()].map((verb) => [verb.name, verbOf(verb)] as const),
]);
/** Those that need no vault. */
const WITHOUT = new Map<string, Described>([
	['schema', { what: SCHEMA, needs: [], takes: COMMON }],
	['skill', { what: SKILL, needs: ['to'], takes: ['help'] }],
]);

/** Every command of this command line, with what it takes. */
export const DESCRIBED: ReadonlyMap<string, Described> = new Map([...COMMANDS, ...WITHOUT]);

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
function withoutVault([command, word]: readonly string[], { to }: Values): string | null {
	if (command === undefined || !WITHOUT.has(command)) return null;
	if (word !== undefined) throw new UsageError(`“${word}” is one argument too many`);
	if (command === 'schema') return JSON.stringify(contract(), null, 2);
	if (to === undefined) throw new UsageError('skill needs --to VAULT');
	return copySkill(folderGiven(to));
}

/** What is known of a command; throws where there is none of that name. */
function described(command: string): Described {
	const found = DESCRIBED.get(command);
	if (found !== undefined) return found;
	const meant = didYouMean(nearest(command, DESCRIBED.keys()));
	throw new UsageError(`there is no command “${command}”${meant}`);
}

/**
 * Runs one command; gives the exit code. `complain` is told why nothing was written, a line for each note.
 */
export function run(
	args: string[],
	print: (text: string) => void,
	complain: (reason: string) => void = () => undefined,
): number {
	const { values, words } = readArguments(args);
	const [name] = words;
	if (name !== undefined) checkTaken(name, described(name), values);
	if (values.help === true) {
		print(name === undefined ? USAGE : helpOf(name, described(name)));
		return 0;
	}
	const said = withoutVault(words, values);
	if (said !== null) {
		print(said);
		return 0;
	}
	const [command, root] = placesGiven(words);
	const { today, json } = values;
	if (today !== undefined && !isDay(today))
		throw new UsageError(`--today takes a day like 2026-08-20, not “${today}”`);
	const settings = settingsOf(root);
	const now = today === undefined ? localNow() : `${today}T00:00:00`;
	const snapshot = openVault(root, settings, now.slice(0, 10));
	const asked = COMMANDS.get(command);
	// Those without a vault have answered.
	if (asked === undefined) return 2;
	const found = asked.answer({ root, settings, snapshot, now }, values);
	print(json === true ? JSON.stringify(found.json, null, 2) : found.text());
	const refusals = found.refusals ?? [];
	for (const reason of refusals) complain(reason);
	if (refusals.length > 0) return 3;
	return found.isFaulty === true ? 1 : 0;
}
