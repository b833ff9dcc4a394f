/** The answers on Obsidian's own command line: `obsidian interview-retro:themes format=json`. */
import type { CliData, CliFlags, Plugin } from 'obsidian';
import { briefOf, upcomingAt, type Round } from '../../core/brief/brief';
import { briefMarkdown } from '../../core/brief/brief-note';
import { isDay } from '../../core/day';
import type { Snapshot } from '../../core/vault/snapshot';
import {
	reportActions,
	reportBrief,
	reportCheck,
	reportInsights,
	reportSummary,
	reportThemes,
	reportWeek,
} from '../../core/report/report';
import {
	actionsTable,
	asMarkdown,
	asText,
	briefText,
	checkMarkdown,
	checkText,
	insightsText,
	summaryLines,
	themesTable,
	weekText,
	type Table,
} from '../../core/report/report-text';
import { beforehand } from '../../core/retro/beforehand';
import { reviewMarkdown } from '../../core/week/markdown';
import { readWeek, weekOf } from '../../core/week/period';
import { weekReview } from '../../core/week/review';
import { insightsMarkdown } from '../../view/insights/insights-markdown';
import { FRESH_INSIGHTS, insightsView } from '../../view/insights/insights-model';
import { now } from '../host/clock';
import { createRetro } from '../retro/new-retro';
import type { Context, Feature } from '../host/context';
import { weeksOfUser } from '../week/weekly-note';
import { reasonOf } from '../host/write';

/** One answer in its three forms. */
interface Answer {
	json: unknown;
	text: () => string;
	md: () => string;
}

const FORMATS = ['text', 'md', 'json'] as const;
const FORMAT = {
	format: { value: '<text|md|json>', description: 'How to print it; text if you leave it out' },
};
const STAGE = { value: '<stage>', description: 'Such as technical or behavioural' };
const DATE = { value: '<YYYY-MM-DD>', description: 'The day of the interview' };

const ofTable = (json: unknown, table: Table): Answer => ({
	json,
	text: () => asText(table),
	md: () => asMarkdown(table),
});

/** Adds the commands of the command line to Obsidian's own. */
function registerCli(plugin: Plugin, context: Context): void {
	const { source } = context;
	const { id } = plugin.manifest;
	const add = (
		name: string,
		description: string,
		flags: CliFlags,
		answer: (snapshot: Snapshot, given: CliData) => Answer | Promise<Answer>,
	): void => {
		plugin.registerCliHandler(
			name === '' ? id : `${id}:${name}`,
			description,
			{ ...flags, ...FORMAT },
			async (given) => {
				try {
					const format = FORMATS.find((one) => one === (given.format ?? 'text'));
					if (format === undefined) throw new Error(`format takes text, md or json, not “${given.format}”.`);
					await source.whenReady();
					const { json, text, md } = await answer(source.snapshot(), given);
					return format === 'json' ? JSON.stringify(json, null, 2) : format === 'md' ? md() : text();
				} catch (error) {
					return `Error: ${reasonOf(error)}`;
				}
			},
		);
	};

	add('', 'Where your interviews stand: what comes next, what waits, what to drill', {}, (snapshot) => {
		const report = reportSummary(snapshot);
		const lines = summaryLines(report);
		return {
			json: report,
			text: () => lines.join('\n'),
			md: () => lines.map((line) => `- ${line}`).join('\n'),
		};
	});
	add('themes', 'What keeps coming back, and what became of it', {}, (snapshot) => {
		const report = reportThemes(snapshot);
		return ofTable(report, themesTable(report));
	});
	add(
		'actions',
		'What is still to do',
		{ all: { description: 'Every action, and whether it worked' } },
		(snapshot, { all }) => {
			const report = reportActions(snapshot, all === 'true');
			return ofTable(report, actionsTable(report));
		},
	);
	add(
		'week',
		'What a week was like',
		{ week: { value: '<2026-W34>', description: 'A week as you count them; this one if you leave it out' } },
		async (snapshot, { week }) => {
			const weeks = await weeksOfUser(context);
			const period = week === undefined ? weekOf(snapshot.today, weeks) : readWeek(week, weeks);
			if (period === null) throw new Error(`There is no week “${week}”; a week is written like 2026-W34.`);
			const report = reportWeek(snapshot, period);
			return {
				json: report,
				text: () => weekText(report),
				md: () => reviewMarkdown(weekReview(snapshot, period, now())),
			};
		},
	);
	add('insights', 'What all interviews say together', {}, (snapshot) => {
		const report = reportInsights(snapshot);
		return {
			json: report,
			text: () => insightsText(report),
			md: () => insightsMarkdown(insightsView(snapshot, FRESH_INSIGHTS)),
		};
	});
	add('check', 'What in the notes wants a look', {}, (snapshot) => {
		const report = reportCheck(snapshot);
		return { json: report, text: () => checkText(report), md: () => checkMarkdown(report) };
	});
	const company = { value: '<name>', description: 'The company', required: true };
	add(
		'brief',
		'What matters before the next round at a company; writes nothing',
		{ company, stage: STAGE, date: DATE },
		(snapshot, given) => {
			const round = roundOf(snapshot, given);
			const report = reportBrief(snapshot, round);
			return {
				json: report,
				text: () => briefText(report),
				md: () => briefMarkdown(briefOf(snapshot, round), snapshot),
			};
		},
	);
	const more = {
		round: { value: '<number>', description: 'The round' },
		position: { value: '<title>', description: 'The position' },
		result: { value: '<word>', description: 'Such as pending or passed' },
	};
	add(
		'new',
		'Creates an interview retro and prints its path',
		{ company, stage: STAGE, date: DATE, ...more },
		async (_, given) => {
			const path = await create(context, given);
			return { json: { path }, text: () => path, md: () => path };
		},
	);
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

/** Creates the note without a form; gives its path. */
async function create(context: Context, given: CliData): Promise<string> {
	const snapshot = context.source.snapshot();
	const company = companyOf(given);
	const date = dayOf(given) ?? snapshot.today;
	const known = beforehand(snapshot, company);
	const { position = known.position, round = known.round, stage = '', result = 'pending' } = given;
	return (await createRetro(context, { company, date, position, round, stage, result })).file.path;
}

export const cliFeature: Feature = { load: registerCli };
