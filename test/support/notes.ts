/** Notes and vaults for tests, in a few words. */
import { problemIn, problemsInEnglish, type ToldProblem } from '../../src/core/messages/en/notes/problems';
import { addDays } from '../../src/core/day';
import { takeSnapshot, type Snapshot } from '../../src/core/vault/snapshot';
import { linksAmong } from '../../src/core/markdown/links';
import { parseNote, parseContext, type Note } from '../../src/core/note/note';
import {
	reportActions,
	reportCheck,
	reportQuestions,
	reportRetros,
	reportThemes,
} from '../../src/core/report/report';
import type { Retro } from '../../src/core/note/retro';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { the } from '../../scripts/the';

export interface GivenRetro {
	date?: string;
	company?: string;
	ended?: string;
	kind?: 'real' | 'mock';
	/** Further properties, as they stand in the note. */
	properties?: Record<string, string>;
	/** Themes in the property. */
	themes?: string[];
	/** Themes of a question with that rating each. */
	poor?: string[];
	medium?: string[];
	good?: string[];
	excellent?: string[];
	/** Themes of a line under *Did it hold?* each. */
	held?: string[];
	slipped?: string[];
	notTested?: string[];
	/** Whole lines under *Did it hold?*, *Improvement plan* and *Next steps*. */
	outcomes?: string[];
	plan?: string[];
	next?: string[];
	body?: string;
}

/** One retro as the text of a note. */
export function retro(given: GivenRetro = {}): string {
	const { date = '2026-08-20', company = 'Northwind', ended, kind, themes = [], body = '' } = given;
	const outcome = (word: string, named: string[] = []): string[] =>
		named.map((theme) => `- Watch it [theme:: ${theme}] [outcome:: ${word}]`);
	const questions = (['poor', 'medium', 'good', 'excellent'] as const).flatMap((rating) =>
		(given[rating] ?? []).flatMap((theme) => [
			`### About ${theme}`,
			`- Rating: ${rating}`,
			`- Themes: ${theme}`,
		]),
	);
	const outcomes = [
		...outcome('held', given.held),
		...outcome('slipped', given.slipped),
		...outcome('not-tested', given.notTested),
		...(given.outcomes ?? []),
	];
	const section = (heading: string, lines: string[] = []): string[] =>
		lines.length === 0 ? [] : [`## ${heading}`, ...lines];
	return [
		'---',
		'type: interview-retro',
		`company: ${company}`,
		`date: ${date}`,
		...(ended === undefined ? [] : [`ended: ${ended}`]),
		...(kind === undefined ? [] : [`kind: ${kind}`]),
		...Object.entries(given.properties ?? {}).map(([name, value]) => `${name}: ${value}`),
		...(themes.length === 0 ? [] : ['themes:', ...themes.map((theme) => `  - "${theme}"`)]),
		'---',
		...section('Questions', questions),
		...section('Did it hold?', outcomes),
		...section('Improvement plan', given.plan),
		...section('Next steps', given.next),
		body,
	].join('\n');
}

/** The text of a retro of that day with a company. */
export const retroOn = (date: string, company: string, body: string): string =>
	retro({ date, company, body });

/** The text of a retro whose body is these lines. */
export const retroOfLines = (...lines: string[]): string =>
	retro({ company: 'A', date: '2026-11-01', body: lines.join('\n') });

/** A note that is no retro. */
export function note(properties: Record<string, unknown> = {}): string {
	return [
		'---',
		...Object.entries(properties).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
		'---',
		'',
	].join('\n');
}

/** What is read of the retro in a text. */
export const retroIn = (text: string): Retro =>
	the(parseNote('Note.md', text, parseContext(defaultSettings())).retro);

export type Vault = Record<string, string>;

export function parseAll(vault: Vault, settings: Settings = defaultSettings()): Map<string, Note> {
	const reading = parseContext(settings);
	return new Map(Object.entries(vault).map(([path, text]) => [path, parseNote(path, text, reading)]));
}

/** The vault as it is read on the day `today`. */
export function journalOf(
	vault: Vault,
	today = '2026-12-31',
	settings: Settings = defaultSettings(),
): Snapshot {
	return takeSnapshot(parseAll(vault, settings), linksAmong(Object.keys(vault)), settings, today);
}

/** Retros in the order of time, three days apart and each at a company of its own, unless they say otherwise. */
export function inARow(...given: GivenRetro[]): Vault {
	return Object.fromEntries(
		given.map((one, index) => {
			const date = one.date ?? addDays('2026-03-01', index * 3);
			return [`${date} ${index}.md`, retro({ date, company: `Company ${index}`, ...one })];
		}),
	);
}

/** What the themes view says of one theme. */
export function themeIn(vault: Vault, name: string, today?: string, settings?: Settings) {
	return reportThemes(journalOf(vault, today, settings)).themes.find((theme) => theme.name === name);
}

/** What became of the action whose text begins with `start`. */
export function actionIn(vault: Vault, start: string, today?: string, settings?: Settings) {
	return reportActions(journalOf(vault, today, settings), true).actions.find(({ text }) =>
		text.startsWith(start),
	);
}

/** All five answers. */
export function answers(snapshot: Snapshot) {
	return {
		retros: reportRetros(snapshot),
		themes: reportThemes(snapshot),
		actions: reportActions(snapshot, true),
		questions: reportQuestions(snapshot),
		check: reportCheck(snapshot),
	};
}

/** Problems with what is said of them in English. */
export const saidOf = <P extends { told: ToldProblem }>(
	problems: readonly P[],
): (Omit<P, 'told'> & { message: string })[] =>
	problems.map(({ told, ...rest }) => ({ ...rest, message: problemIn(told, problemsInEnglish) }));
