/** What both command lines answer, each command once. Which of them a command line offers, it lists itself. */
import { briefOf, type Round } from '../brief/brief';
import { briefMarkdown } from '../brief/brief-note';
import type { Snapshot } from '../vault/snapshot';
import { reviewMarkdown } from '../week/markdown';
import type { Period } from '../week/period';
import { weekReview } from '../week/review';
import { contextPage, promptContext } from './context';
import {
	reportActions,
	reportBrief,
	reportCheck,
	reportInsights,
	reportQuestions,
	reportRetros,
	reportSummary,
	reportThemes,
	reportWeek,
} from './report';
import {
	actionsTable,
	asMarkdown,
	asText,
	briefText,
	checkMarkdown,
	checkText,
	insightsText,
	questionsTable,
	retrosTable,
	summaryLines,
	themesTable,
	weekText,
	type Table,
} from './report-text';

/**
 * What is asked. Each command line reads it from its own flags, when it is asked for, and throws in its own
 * words what it cannot use.
 */
export interface Asked {
	snapshot: Snapshot;
	/** Now, as a moment. */
	now: string;
	/** Whether what is done is asked for too. */
	all: boolean;
	/** Whether names and texts become codes. */
	isRedacted: boolean;
	week: () => Period;
	round: () => Round;
}

/** One answer in its forms. */
export interface CommandAnswer {
	json: unknown;
	text: () => string;
	/** As Markdown, where it is not made of what a view shows. */
	md?: () => string;
	/** Whether a check found something to be mended. */
	isFaulty?: boolean;
}

export interface ReportCommand {
	name: string;
	/** What it answers, in words. */
	what: string;
	/** The flags that it reads. */
	flags: readonly ('all' | 'week' | 'company' | 'stage' | 'date' | 'redact')[];
	answer: (asked: Asked) => CommandAnswer;
}

function tabular<Report>(json: Report, tableOf: (report: Report) => Table): CommandAnswer {
	const table = tableOf(json);
	return { json, text: () => asText(table), md: () => asMarkdown(table) };
}

export const SUMMARY: ReportCommand = {
	name: '',
	what: 'Where your interviews stand: what comes next, what waits, what to drill',
	flags: [],
	answer({ snapshot }) {
		const json = reportSummary(snapshot);
		const lines = summaryLines(json);
		return { json, text: () => lines.join('\n'), md: () => lines.map((line) => `- ${line}`).join('\n') };
	},
};

export const RETROS: ReportCommand = {
	name: 'retros',
	what: 'Every interview, with every field that was read',
	flags: [],
	answer: ({ snapshot }) => tabular(reportRetros(snapshot), retrosTable),
};

export const THEMES: ReportCommand = {
	name: 'themes',
	what: 'What keeps coming back, and what became of it',
	flags: [],
	answer: ({ snapshot }) => tabular(reportThemes(snapshot), themesTable),
};

export const ACTIONS: ReportCommand = {
	name: 'actions',
	what: 'What is still to do',
	flags: ['all'],
	answer: ({ snapshot, all }) => tabular(reportActions(snapshot, all), actionsTable),
};

export const QUESTIONS: ReportCommand = {
	name: 'questions',
	what: 'Every question ever met',
	flags: [],
	answer: ({ snapshot }) => tabular(reportQuestions(snapshot), questionsTable),
};

export const WEEK: ReportCommand = {
	name: 'week',
	what: 'What a week was like',
	flags: ['week'],
	answer({ snapshot, week, now }) {
		const period = week();
		const json = reportWeek(snapshot, period);
		return {
			json,
			text: () => weekText(json),
			md: () => reviewMarkdown(weekReview(snapshot, period, now), snapshot),
		};
	},
};

export const BRIEF: ReportCommand = {
	name: 'brief',
	what: 'What matters before the next round at a company; writes nothing',
	flags: ['company', 'stage', 'date'],
	answer({ snapshot, round }) {
		const asked = round();
		const json = reportBrief(snapshot, asked);
		return {
			json,
			text: () => briefText(json),
			md: () => briefMarkdown(briefOf(snapshot, asked), snapshot),
		};
	},
};

export const CONTEXT: ReportCommand = {
	name: 'context',
	what: 'One page for a prompt: what fails, what holds, what is due and what they are likely to ask',
	flags: ['company', 'stage', 'date', 'redact'],
	answer({ snapshot, round, isRedacted }) {
		const json = promptContext(snapshot, round(), isRedacted);
		return { json, text: () => contextPage(json) };
	},
};

export const INSIGHTS: ReportCommand = {
	name: 'insights',
	what: 'What all interviews say together',
	flags: [],
	answer({ snapshot }) {
		const json = reportInsights(snapshot);
		return { json, text: () => insightsText(json) };
	},
};

export const CHECK: ReportCommand = {
	name: 'check',
	what: 'What in the notes wants a look',
	flags: [],
	answer({ snapshot }) {
		const json = reportCheck(snapshot);
		return {
			json,
			text: () => checkText(json),
			md: () => checkMarkdown(json),
			isFaulty: json.problems.some(({ level }) => level === 'problem'),
		};
	},
};
