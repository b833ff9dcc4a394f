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
} from '../../core/report/commands';
import { beforehand } from '../../core/retro/beforehand';
import { FLAGS, isFlag, type FlagName } from '../../core/report/flags';
import { didYouMean, nearest } from '../../core/report/nearest';
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
/** Flags as Obsidian shows them; those of `needed` it cannot do without. */
export const shownFlags = (names: readonly FlagName[], needed: readonly FlagName[] = []): CliFlags =>
	Object.fromEntries(
		names.map((name) => {
			const [value, description] = FLAGS[name];
			const required = needed.includes(name) ? { required: true } : {};
			return [name, { ...(value === null ? {} : { value }), description, ...required }];
		}),
	);
export const DRY_RUN = 'dry-run';
/** What Obsidian's command line reads itself, for every command. */
const OF_OBSIDIAN = ['vault', 'copy'];

/** Throws at the first name that a command does not take, or that has a value where it takes none. */
function checkGiven(name: string, flags: CliFlags, given: CliData): void {
	for (const [flag, value] of Object.entries(given)) {
		const known = Object.hasOwn(flags, flag) ? flags[flag] : undefined;
		if (OF_OBSIDIAN.includes(flag)) continue;
		if (known === undefined)
			throw new Error(
				isFlag(flag)
					? `${flag} is nothing that ${name} takes`
					: `there is no ${flag}${didYouMean(nearest(flag, Object.keys(flags)))}`,
			);
		// A flag without a value is given as `true`.
		const isBare = value === 'true' || value === '';
		if (known.value === undefined && !isBare) throw new Error(`${flag} takes no value`);
		if (known.value !== undefined && value === 'true') throw new Error(`${flag} needs a value`);
	}
}

/** Adds the commands of the command line to Obsidian's own. */
export const cliFeature: Feature = {
	load(plugin, context) {
		const { source } = context;
		for (const { name, what, flags, answer } of REPORTS)
			register(plugin, context, { name, what, flags: shownFlags(flags, ['company']) }, async (given) => {
				const weeks = flags.includes('week') ? await weeksOfUser(context) : localeWeeks();
				const snapshot = source.snapshot();
				const found = answer(askedOf(snapshot, weeks, given));
				return name === INSIGHTS.name
					? { ...found, md: () => insightsMarkdown(insightsView(snapshot, FRESH_INSIGHTS), snapshot.words) }
					: found;
			});
		const flags = shownFlags([...BRIEF.flags, 'round', 'position', 'result', DRY_RUN], ['company']);
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
	const all = { ...flags, ...FORMAT };
	plugin.registerCliHandler(name === '' ? id : `${id}:${name}`, what, all, async (given) => {
		try {
			checkGiven(name === '' ? id : name, all, given);
			const format = FORMATS.find((one) => one === (given.format ?? 'text'));
			if (format === undefined) throw new Error(`format takes text, md or json, not “${given.format}”.`);
			await source.whenReady();
			const { json, text, md = text } = await answer(given);
			return { json: () => JSON.stringify(json, null, 2), text, md }[format]();
		} catch (error) {
			return `Error: ${reasonOf(error)}`;
		}
	});
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
	if (company === undefined || company.trim() === '')
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
