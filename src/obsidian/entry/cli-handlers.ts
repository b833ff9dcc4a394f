/** The answers on Obsidian's own command line: `obsidian interview-retro:themes format=json`. */
import type { CliData, CliFlags, Plugin } from 'obsidian';
import type { Round } from '../../core/brief/brief';
import { upcomingAt } from '../../core/vault/upcoming';
import { isDay } from '../../core/day';
import {
	ACTIONS,
	BRIEF,
	CHECK,
	CONTEXT,
	INSIGHTS,
	QUESTIONS,
	RETROS,
	SUMMARY,
	THEMES,
	WEEK,
	type Asked,
	type CommandAnswer,
	type ReportCommand,
} from '../../core/report/commands';
import { beforehand } from '../../core/retro/beforehand';
import type { Snapshot } from '../../core/vault/snapshot';
import { readWeek, weekOf, type Period, type Weeks } from '../../core/week/period';
import { insightsMarkdown } from '../../view/insights/insights-markdown';
import { FRESH_INSIGHTS, insightsView } from '../../view/insights/insights-model';
import { localeWeeks, now } from '../host/clock';
import type { Context, Feature } from '../host/context';
import { answerOfNew } from '../../core/report/verb-answer';
import { reasonOf } from '../host/write';
import { createRetro, shownRetro } from '../retro/new-retro';
import { weeksOfUser } from '../week/weekly-note';

const REPORTS = [SUMMARY, RETROS, THEMES, ACTIONS, QUESTIONS, WEEK, INSIGHTS, CHECK, BRIEF, CONTEXT];

const FORMATS = ['text', 'md', 'json'] as const;
const FORMAT = {
	format: { value: '<text|md|json>', description: 'How to print it; text if you leave it out' },
};
const FLAGS: Record<ReportCommand['flags'][number], CliFlags[string]> = {
	all: { description: 'Every action, and whether it worked' },
	week: { value: '<2026-W34>', description: 'A week as you count them; this one if you leave it out' },
	company: { value: '<name>', description: 'The company', required: true },
	stage: { value: '<stage>', description: 'Such as technical or behavioural' },
	date: { value: '<YYYY-MM-DD>', description: 'The day of the interview' },
	redact: { description: 'A code for every name and text' },
};
const flagsOf = (names: ReportCommand['flags']): CliFlags =>
	Object.fromEntries(names.map((name) => [name, FLAGS[name]]));
export const DRY_RUN = 'dry-run';
export const DRY_RUN_FLAG: CliFlags = {
	[DRY_RUN]: { description: 'Only show the lines before and after' },
};
/** The flags of `new` beside those of a brief. */
const MORE: CliFlags = {
	round: { value: '<number>', description: 'The round' },
	position: { value: '<title>', description: 'The position' },
	result: { value: '<word>', description: 'Such as pending or passed' },
};

/** Adds the commands of the command line to Obsidian's own. */
export const cliFeature: Feature = {
	load(plugin, context) {
		const { source } = context;
		for (const { name, what, flags, answer } of REPORTS)
			register(plugin, context, { name, what, flags: flagsOf(flags) }, async (given) => {
				const weeks = flags.includes('week') ? await weeksOfUser(context) : localeWeeks();
				const snapshot = source.snapshot();
				const found = answer(askedOf(snapshot, weeks, given));
				return name === INSIGHTS.name
					? { ...found, md: () => insightsMarkdown(insightsView(snapshot, FRESH_INSIGHTS), snapshot.words) }
					: found;
			});
		const flags = { ...flagsOf(BRIEF.flags), ...MORE, ...DRY_RUN_FLAG };
		const what = 'Creates an interview retro and prints its path';
		register(plugin, context, { name: 'new', what, flags }, (given) => create(context, given));
	},
};

/** Adds one command; what it throws is printed as an error. */
export function register(
	plugin: Plugin,
	{ source }: Context,
	{ name, what, flags }: { name: string; what: string; flags: CliFlags },
	answer: (given: CliData) => Promise<CommandAnswer>,
): void {
	const { id } = plugin.manifest;
	plugin.registerCliHandler(
		name === '' ? id : `${id}:${name}`,
		what,
		{ ...flags, ...FORMAT },
		async (given) => {
			try {
				const format = FORMATS.find((one) => one === (given.format ?? 'text'));
				if (format === undefined) throw new Error(`format takes text, md or json, not “${given.format}”.`);
				await source.whenReady();
				const { json, text, md = text } = await answer(given);
				return { json: () => JSON.stringify(json, null, 2), text, md }[format]();
			} catch (error) {
				return `Error: ${reasonOf(error)}`;
			}
		},
	);
}

function askedOf(snapshot: Snapshot, weeks: Weeks, given: CliData): Asked {
	return {
		snapshot,
		now: now(),
		all: given.all === 'true',
		isRedacted: given.redact !== undefined,
		week: () => weekAsked(snapshot, weeks, given),
		round: () => roundOf(snapshot, given),
	};
}

function weekAsked({ today }: Snapshot, weeks: Weeks, { week }: CliData): Period {
	const period = week === undefined ? weekOf(today, weeks) : readWeek(week, weeks);
	if (period === null) throw new Error(`There is no week “${week}”; a week is written like 2026-W34.`);
	return period;
}

function companyOf({ company }: CliData): string {
	// A flag without a value is given as `true`.
	if (company === undefined || company === 'true' || company.trim() === '')
		throw new Error('Which company is it? Add company=<name>.');
	return company;
}

function dayOf({ date }: CliData): string | undefined {
	if (date !== undefined && !isDay(date))
		throw new Error(`“${date}” is no day; a day is written like 2026-08-20.`);
	return date;
}

function roundOf(snapshot: Snapshot, given: CliData): Round {
	const company = companyOf(given);
	const next = upcomingAt(snapshot, company)?.retro;
	return {
		company,
		stage: given.stage ?? next?.stage ?? '',
		date: dayOf(given) ?? next?.date ?? snapshot.today,
	};
}

/** Creates the note without a form, or only shows it. */
async function create(context: Context, given: CliData): Promise<CommandAnswer> {
	const snapshot = context.source.snapshot();
	const company = companyOf(given);
	const date = dayOf(given) ?? snapshot.today;
	const known = beforehand(snapshot, company);
	const { position = known.position, round = known.round, stage = '', result = 'pending' } = given;
	const form = { company, date, position, round, stage, result };
	if (given[DRY_RUN] !== undefined) {
		const { path, text } = await shownRetro(context, form);
		return answerOfNew(path, text, true);
	}
	const { file, text } = await createRetro(context, form);
	return answerOfNew(file.path, text, false);
}
