/** A retro as it was written: one interview, nothing resolved against other notes. */
import { readDateTime, readDay, zoneOf } from '../day';
import type { Status } from '../markdown/task';
import type { Properties } from '../markdown/frontmatter';
import { linkTarget, noteName, detach, splitList } from '../markdown/inline';
import type { Property, Section, Settings } from '../settings';
import {
	FORMATS,
	isPlaceholder,
	KINDS,
	readMinutes,
	readNumber,
	readPerson,
	readResult,
	readRound,
	readThemes,
	wordOf,
} from './values';
import { listOf, valueText } from '../markdown/yaml-values';

export type ProblemCode =
	| 'file-unreadable'
	| 'yaml'
	| 'company-missing'
	| 'date-missing'
	| 'date-invalid'
	| 'value-unknown'
	| 'value-unreadable'
	| 'done-undated'
	| 'property-twice'
	| 'time-zone'
	| 'date-tomorrow'
	| 'not-utf-8'
	| 'conflict-markers'
	| 'conflict-copy';

/** Something in a note that could not be read, in a sentence for its writer. */
export interface Problem {
	line: number;
	code: ProblemCode;
	message: string;
	/** Set where it is only told: nothing is wrong, and nothing has to be done. */
	level?: 'info';
}

/** A text that names something, and the line on which it does. */
export interface Mention {
	text: string;
	line: number;
}

export interface Question {
	title: string;
	/** The block id, if the question has one. */
	id: string | null;
	type: string | null;
	difficulty: string | null;
	answer: string | null;
	followUps: string[];
	hints: string | null;
	rating: string | null;
	reason: string | null;
	cause: string | null;
	improvement: string | null;
	signals: string | null;
	complexity: string | null;
	story: string | null;
	themes: string[];
	line: number;
	/** Where the rating stands, else the question's own line. */
	ratingLine: number;
}

export interface Action {
	line: number;
	text: string;
	status: Status;
	due: string | null;
	done: string | null;
	/** The themes of its own fields, else those of the question that it stands under. */
	themes: string[];
	method: string | null;
	check: string | null;
	kind: 'improvement' | 'follow-up';
	/** Links and tags in its words, which are themes if they are known as such. */
	mentions: string[];
	id: string | null;
	blockId: string | null;
	/** The whole line as it is in the note, by which it is found again; null where it has no box to tick. */
	source: string | null;
	/** The fingerprint of the note, where the line or its id stands in it twice; else null. */
	twinIn: string | null;
}

export interface Outcome {
	line: number;
	text: string;
	outcome: string | null;
	themes: string[];
	/** The link to the action that it judges. */
	validates: string | null;
	/** By these it is found again, as an action is. */
	id: string | null;
	source: string;
	twinIn: string | null;
}

export interface Retro {
	company: string | null;
	position: string | null;
	date: string | null;
	round: { number: number | null; name: string | null };
	stage: string | null;
	kind: 'real' | 'mock';
	format: string | null;
	interviewers: { name: string; role: string | null }[];
	duration: number | null;
	ended: string | null;
	result: string;
	/** The day, or the moment, on which the result came. */
	resultDate: string | null;
	confidence: number | null;
	selfRating: number | null;
	stress: number | null;
	themes: Mention[];
	captured: string | null;
	reviewed: string | null;
	closed: string | null;
	reasonsOfficial: string[];
	reasonsOwn: string[];
	questions: Question[];
	wentWell: string[];
	wentPoorly: string[];
	selfAssessment: { label: string; value: number }[];
	hints: string | null;
	keyLesson: string | null;
	bringUp: string[];
	asked: string[];
	impressions: string | null;
	notes: string | null;
	actions: Action[];
	outcomes: Outcome[];
}

/** Finds the lines on which a property and its entries stand; asked only when one is needed. */
export type LinesOf = (name: string) => { line: number; entries: number[] };

export function emptyRetro(): Retro {
	return {
		company: null,
		position: null,
		date: null,
		round: { number: null, name: null },
		stage: null,
		kind: 'real',
		format: null,
		interviewers: [],
		duration: null,
		ended: null,
		result: 'pending',
		resultDate: null,
		confidence: null,
		selfRating: null,
		stress: null,
		themes: [],
		captured: null,
		reviewed: null,
		closed: null,
		reasonsOfficial: [],
		reasonsOwn: [],
		questions: [],
		wentWell: [],
		wentPoorly: [],
		selfAssessment: [],
		hints: null,
		keyLesson: null,
		bringUp: [],
		asked: [],
		impressions: null,
		notes: null,
		actions: [],
		outcomes: [],
	};
}

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** How many words a sentence can hold. */
const MOST_NAMED = 6;

/** Says that a value is none of the words known for it. */
export function unknownValue(line: number, name: string, text: string, known: readonly string[]): Problem {
	const choice =
		known.length > MOST_NAMED ? 'is not in the list of the settings' : `is none of ${known.join(', ')}`;
	return {
		line,
		code: 'value-unknown',
		message: `The ${name} ${quoted(text)} ${choice}. It is kept as it is.`,
	};
}

/** A name as a note's: a link gives the note's name, any other text itself. */
function nameOf(text: string): string {
	const target = linkTarget(text);
	return target === null || target === '' ? text : detach(noteName(target));
}

/** Reads the properties into `retro`; what cannot be read is added to `problems`. */
export function readProperties(
	properties: Properties,
	settings: Settings,
	linesOf: LinesOf,
	retro: Retro,
	problems: Problem[],
): void {
	const values = new Map<string, unknown>();
	for (const [key, value] of properties) values.set(key.toLowerCase(), value);
	const nameIn = (property: Property): string => settings.propertyNames[property];
	const raw = (property: Property): unknown => values.get(nameIn(property).toLowerCase());
	const text = (property: Property): string | null => valueText(raw(property));
	/** The job, under the user's own name first, then under the one of today and the one of older notes. */
	const job = (): string | null => {
		const others = Object.entries(settings.propertyNames).filter(([key]) => key !== 'position');
		const taken = new Set(others.map(([, name]) => name.toLowerCase()));
		const names = [
			nameIn('position').toLowerCase(),
			...['role', 'position'].filter((one) => !taken.has(one)),
		];
		return names.map((name) => valueText(values.get(name))).find((one) => one !== null) ?? null;
	};
	const lineOf = (property: Property): number => linesOf(nameIn(property)).line;

	const word = (property: Property, list: readonly string[]): string | null => {
		const given = text(property);
		if (given === null || isPlaceholder(given)) return null;
		const known = wordOf(list, given);
		if (known === null) problems.push(unknownValue(lineOf(property), nameIn(property), given, list));
		return known ?? given;
	};
	const measure = <T>(property: Property, read: (given: string) => T | null, expected: string): T | null => {
		const given = text(property);
		if (given === null || isPlaceholder(given)) return null;
		const value = read(given);
		if (value === null) {
			problems.push({
				line: lineOf(property),
				code: 'value-unreadable',
				message: `${nameIn(property)}: ${quoted(given)} is not ${expected}.`,
			});
		}
		return value;
	};
	const number = (property: Property, least: number, most: number): number | null =>
		measure(property, (given) => readNumber(given, least, most), `a number from ${least} to ${most}`);
	const zoneLeftOut = (property: Property, given: string, read: string): Problem => ({
		line: lineOf(property),
		code: 'time-zone',
		message: `${nameIn(property)}: ${quoted(given)} ends in a time zone, which is left out: ${read} is read as your local time.`,
		level: 'info',
	});
	const moment = (property: Property): string | null => {
		const given = text(property) ?? '';
		const two = MERGED_MOMENTS.exec(given);
		const value = two === null ? null : readDateTime(two[1]!);
		if (value === null) {
			const read = measure(property, readDateTime, 'a date and time like 2026-08-20T15:00:00');
			if (read !== null && zoneOf(given) !== null) problems.push(zoneLeftOut(property, given, read));
			return read;
		}
		problems.push({
			line: lineOf(property),
			code: 'property-twice',
			message: `${nameIn(property)} holds two times (${quoted(given)}). The last one counts.`,
		});
		return value;
	};

	const company = text('company');
	retro.company = company === null || linkTarget(company) === '' ? null : company;
	if (retro.company === null) {
		problems.push({
			line: lineOf('company'),
			code: 'company-missing',
			message: `The property ${nameIn('company')} is missing, so this interview has no company.`,
		});
	}
	const date = text('date');
	retro.date = date === null ? null : readDay(date);
	const isEmpty = raw('date') === undefined || raw('date') === null || raw('date') === '';
	if (date === null && isEmpty) {
		problems.push({
			line: lineOf('date'),
			code: 'date-missing',
			message: `The property ${nameIn('date')} is missing, so this interview has no place in the order of time.`,
		});
	} else if (retro.date === null) {
		problems.push({
			line: lineOf('date'),
			code: 'date-invalid',
			message: `${nameIn('date')}: ${date === null ? 'what stands here' : quoted(date)} is not a day like 2026-08-20.`,
		});
	}
	const position = job();
	retro.position = position === null || isPlaceholder(position) ? null : nameOf(position);
	const round = text('round');
	if (round !== null) retro.round = readRound(round);
	retro.stage = word('stage', settings.stages);
	const kind = word('kind', KINDS);
	retro.kind = kind === 'mock' ? 'mock' : 'real';
	retro.format = word('format', FORMATS);
	retro.interviewers = listOf(raw('interviewers'))
		.flatMap(splitList)
		.filter((one) => !isPlaceholder(one))
		.map(readPerson);
	retro.duration = measure('duration', readMinutes, 'a number of minutes');
	const result = text('result');
	if (result !== null && !isPlaceholder(result)) {
		const known = readResult(settings.results, result);
		if (known === null)
			problems.push(unknownValue(lineOf('result'), nameIn('result'), result, settings.results));
		retro.result = known ?? result;
	}
	retro.resultDate = moment('result-date');
	retro.ended = moment('ended');
	retro.captured = moment('captured');
	retro.reviewed = moment('reviewed');
	retro.closed = moment('closed');
	retro.confidence = number('confidence', 0, 100);
	retro.selfRating = number('self-rating', 1, 4);
	retro.stress = number('stress', 1, 5);
	retro.reasonsOfficial = listOf(raw('reasons-official'));
	retro.reasonsOwn = listOf(raw('reasons-own'));

	const themes = raw('themes');
	if (themes !== undefined && themes !== null) {
		const { line, entries } = linesOf(nameIn('themes'));
		if (Array.isArray(themes)) {
			themes.forEach((entry: unknown, index) => {
				const name = Array.isArray(entry) ? valueText([entry]) : valueText(entry);
				if (name !== null && !isPlaceholder(name))
					retro.themes.push({ text: name, line: entries[index] ?? line });
			});
		} else {
			const given = valueText(themes) ?? '';
			retro.themes = readThemes(given).map((one) => ({ text: one, line }));
		}
	}
}

/** What a merge leaves where a property stood empty and two devices filled it: the moment of each, one behind the other. */
const MERGED_MOMENTS =
	/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?\s*(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)$/;

/** The sections that hold a list, whose entries are items or paragraphs. */
export const LISTS = {
	wentWell: 'wentWell',
	wentPoorly: 'wentPoorly',
	bringUp: 'bringUp',
	asked: 'asked',
} as const satisfies Partial<Record<Section, keyof Retro>>;
