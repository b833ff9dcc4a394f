/** A retro as it was written: one interview, nothing resolved against other notes. */
import { problemOf, type ToldProblem } from '../messages/en/notes/problems';
import { readDateTime, readDay, zoneOf } from '../day';
import type { Status, ThemeText } from '../markdown/task';
import type { Properties } from '../markdown/frontmatter';
import { linkTarget, noteName, splitList } from '../markdown/inline';
import type { Property, Settings } from '../settings';
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
import { once } from '../once';
import { isUnfilled, LANGUAGES, MEANINGS, wordKey } from './words';
import { isDayFirst, readWrittenDay } from './written/day';
import { stageOf } from './written/facts';
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
	| 'heading-unknown'
	| 'label-unknown'
	| 'nothing-read'
	| 'conflict-markers'
	| 'conflict-copy';

/** Something in a note that could not be read, and what is said of it. */
export interface Problem {
	line: number;
	code: ProblemCode;
	told: ToldProblem;
	/** Set where it is only told: nothing is wrong, and nothing has to be done. */
	level?: 'info';
}

/** A text that names something, and the line on which it does. */
export interface Mention {
	text: string;
	line: number;
}

/** How somebody else saw an answer; `by` is null where nobody is named. */
export interface Observed {
	rating: string;
	by: string | null;
	line: number;
}

export interface Question {
	title: string;
	/** The block id, if the question has one. */
	id: string | null;
	type: string | null;
	difficulty: string | null;
	answer: string | null;
	/** The link to the note with the answer. */
	answerNote: string | null;
	followUps: string[];
	hints: string | null;
	rating: string | null;
	reason: string | null;
	/** What others said of it, from the top. */
	observed: readonly Observed[];
	cause: string | null;
	/** In which way it failed, in its writer's word. */
	mode: string | null;
	improvement: string | null;
	signals: string | null;
	complexity: string | null;
	story: string | null;
	themes: ThemeText[];
	/** Whether its themes are said to be none, so that it is not asked for one. */
	hasNoTheme: boolean;
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
	themes: ThemeText[];
	method: string | null;
	check: string | null;
	kind: 'improvement' | 'follow-up';
	/** Links and tags in its words, which are themes if they are known as such. */
	mentions: string[];
	id: string | null;
	blockId: string | null;
	/** The whole line as it is in the note, by which it is found again; null where it has no box to tick. */
	source: string | null;
	/** The whole line where it is an item without a box, which can be given one; else null. */
	item: string | null;
	/** The fingerprint of the note, where the line or its id stands in it twice; else null. */
	twinIn: string | null;
}

export interface Outcome {
	line: number;
	text: string;
	outcome: string | null;
	themes: ThemeText[];
	/** The link to the action that it judges. */
	validates: string | null;
	/** By these it is found again, as an action is. */
	id: string | null;
	source: string;
	twinIn: string | null;
}

/** An item under *Went poorly*, or the problem that a row of the plan names. */
export interface WeakLine extends Mention {
	source: 'list' | 'plan';
}

export interface Retro {
	/** The line of its heading, where its note tells of several interviews. */
	line?: number;
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
	/** The line of each official reason. */
	reasonLines: readonly number[];
	reasonsOwn: string[];
	/** The note or file with what was said, as it is written: a link, or a path. */
	transcript: string | null;
	/** What its invitation is called in every calendar. */
	event: string | null;
	questions: Question[];
	wentWell: string[];
	wentPoorly: string[];
	/** Where it says what went wrong, outside its questions, from the top. */
	weakPoints: WeakLine[];
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
		reasonLines: [],
		reasonsOwn: [],
		transcript: null,
		event: null,
		questions: [],
		wentWell: [],
		wentPoorly: [],
		weakPoints: [],
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

/** No name of a stage is longer. */
const LONGEST_STAGE = 40;

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** How many words a sentence can hold. */
const MOST_NAMED = 6;

/** Says that a value is none of the words known for it. */
export function unknownValue(line: number, name: string, text: string, known: readonly string[]): Problem {
	const named = known.length > MOST_NAMED ? [] : known;
	return { line, code: 'value-unknown', told: problemOf('unknownValue', name, quoted(text), named) };
}

/** A name as a note's: a link gives the note's name, any other text itself. */
function nameOf(text: string): string {
	const target = linkTarget(text);
	return target === null || target === '' ? text : noteName(target);
}

/**
 * What a merge leaves where a property stood empty and two devices filled it: the moment of each, one behind
 * the other.
 */
const MERGED_MOMENTS =
	/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?\s*(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)$/;

/** What says a fact of an interview: a property, a label of the body, or the note's name and folder. */
export type ReadFrom = { by: 'property' | 'label' | 'name'; from: string };

/** Facts that stand elsewhere than in the properties, each with the words that say it and their line. */
export type Stated = Map<Property, ReadFrom & { value: string; line: number }>;

/** Names that say when a note was made, which may be long after the interview. */
const OF_THE_NOTE = /creat|创建|erstellt/;
export const isOfTheNote = (name: string): boolean => OF_THE_NOTE.test(name.toLowerCase());

/** Words in a title that make it the note's and not the job's. */
const NOTE_TITLE = once(
	() => new RegExp(`${LANGUAGES.map((one) => one.aboutInterviews).join('|')}|round|\\d{4}`, 'iu'),
);

/** The properties of one note, each under the name that the user gives it; what cannot be read is told. */
class GivenProperties {
	/** By names in lower case; of those that differ in case alone the last counts. */
	private readonly values = new Map<string, unknown>();

	readonly settings: Settings;
	readonly isAdopted: boolean;
	private readonly linesOf: LinesOf;
	private readonly stated: Stated;
	private readonly above: Stated | undefined;

	constructor(
		properties: Properties,
		{ settings, linesOf, stated = new Map(), above, isAdopted = false }: PropertyContext,
		private readonly problems: Problem[],
	) {
		this.settings = settings;
		this.isAdopted = isAdopted;
		this.linesOf = linesOf;
		this.stated = stated;
		this.above = above;
		const taken = takenNames(settings);
		for (const [written, value] of properties) {
			const key = written.toLowerCase();
			this.values.set(key, value);
			const property =
				taken.has(key) || !isFilled(value) ? undefined : MEANINGS.properties.get(wordKey(written));
			if (property === undefined || !this.isBetter(property, key)) continue;
			if (OF_THE_NOTE.test(key) && (!isAdopted || stated.has(property))) continue;
			const isOfNote = properties.has('granola_id') || NOTE_TITLE().test(valueText(value) ?? '');
			if (key !== 'title' || !isOfNote) this.others.set(property, { key, value });
		}
	}

	/** Whether a name says more than the one above it: when an interview was says more than when its note was made. */
	private isBetter(property: Property, key: string): boolean {
		const found = this.others.get(property);
		return found === undefined || (OF_THE_NOTE.test(found.key) && !OF_THE_NOTE.test(key));
	}

	/** What stands under a name that means a property and is nobody's own. */
	private readonly others = new Map<Property, { key: string; value: unknown }>();

	/** Where each property was found that has another name than the user's, or stands outside of the properties. */
	readonly foundBy = new Map<Property, ReadFrom>();

	nameOf(property: Property): string {
		return this.settings.propertyNames[property];
	}

	/**
	 * What a round says of itself; else a property under the user's own name; else under one of its other
	 * names; else what the body or the name says.
	 */
	raw(property: Property): unknown {
		const above = this.above?.get(property);
		if (above !== undefined) {
			this.foundBy.set(property, { by: above.by, from: above.from });
			return above.value;
		}
		const own = this.values.get(this.nameOf(property).toLowerCase());
		if (isFilled(own)) {
			this.foundBy.set(property, { by: 'property', from: this.nameOf(property) });
			return own;
		}
		const other = this.others.get(property);
		if (other !== undefined) {
			this.foundBy.set(property, { by: 'property', from: other.key });
			return other.value;
		}
		const stated = this.stated.get(property);
		if (stated === undefined) return own;
		this.foundBy.set(property, { by: stated.by, from: stated.from });
		return stated.value;
	}

	text(property: Property): string | null {
		return valueText(this.raw(property));
	}

	/** Whether a property stands under the name that the user gave it: what cannot be read of others is left alone. */
	private isOwn(property: Property): boolean {
		return (
			this.values.has(this.nameOf(property).toLowerCase()) &&
			this.foundBy.get(property)?.from === this.nameOf(property)
		);
	}

	/** The lines of a property and of its entries, from 1. */
	placeOf(property: Property): ReturnType<LinesOf> {
		return this.linesOf(this.nameOf(property));
	}

	/** The same of a property by whatever name it was found, or of what says it elsewhere. */
	placeFound(property: Property): ReturnType<LinesOf> {
		const said = this.foundBy.get(property);
		if (said === undefined || said.by === 'property')
			return this.linesOf(said?.from ?? this.nameOf(property));
		const line = (this.above?.get(property) ?? this.stated.get(property))?.line ?? 1;
		return { line, entries: [] };
	}

	tell(property: Property, problem: Omit<Problem, 'line'>): void {
		if (this.foundBy.has(property) && !this.isOwn(property)) return;
		this.problems.push({ line: this.placeOf(property).line, ...problem });
	}

	tellUnknown(property: Property, given: string, known: readonly string[]): void {
		if (!this.isOwn(property)) return;
		this.problems.push(unknownValue(this.placeOf(property).line, this.nameOf(property), given, known));
	}

	/** A text that somebody wrote: neither empty nor a template's own. */
	private filled(property: Property): string | null {
		const given = this.text(property);
		return given === null || isPlaceholder(given) ? null : given;
	}

	/** A word of `list`; another one is kept, and told. `find` says which word is meant. */
	word(
		property: Property,
		list: readonly string[],
		find: (list: readonly string[], text: string) => string | null,
	): string | null {
		const given = this.filled(property);
		if (given === null) return null;
		const known = find(list, given);
		if (known === null) this.tellUnknown(property, given, list);
		return known ?? (this.isOwn(property) ? given : null);
	}

	/** What `read` makes of a text; null, and told, where it makes nothing of it. */
	measure<T>(
		property: Property,
		read: (given: string) => T | null,
		say: (name: string, given: string) => ToldProblem,
	): T | null {
		const given = this.filled(property);
		if (given === null) return null;
		const value = read(given);
		if (value === null) {
			const told = say(this.nameOf(property), quoted(given));
			this.tell(property, { code: 'value-unreadable', told });
		}
		return value;
	}

	/** A stage that an adopted note calls the kind of its interview: `kind: panel interview`. */
	stageInKind(): string | null {
		const kind = this.isAdopted ? this.filled('kind') : null;
		const isKind = this.foundBy.get('kind')?.from === this.nameOf('kind');
		if (kind === null || !isKind || kind.length > LONGEST_STAGE || linkTarget(kind) !== null) return null;
		return wordOf(KINDS, kind, MEANINGS.kinds) === null ? kind : null;
	}

	number(property: Property, least: number, most: number): number | null {
		const read = (given: string): number | null => readNumber(given, least, most);
		return this.measure(property, read, (name, given) => problemOf('noNumber', name, given, least, most));
	}

	/** A local day or moment; of two that a merge left side by side the last counts. */
	moment(property: Property): string | null {
		const given = this.text(property) ?? '';
		const name = this.nameOf(property);
		const last = MERGED_MOMENTS.exec(given)?.[1];
		const value = last === undefined ? null : readDateTime(last);
		if (value !== null) {
			this.tell(property, { code: 'property-twice', told: problemOf('twoTimes', name, quoted(given)) });
			return value;
		}
		const read = this.measure(property, readDateTime, (...given) => problemOf('noMoment', ...given));
		if (read !== null && zoneOf(given) !== null) {
			const told = problemOf('timeZone', name, quoted(given), read);
			this.tell(property, { code: 'time-zone', told, level: 'info' });
		}
		return read;
	}
}

const TAKEN = new WeakMap<Settings, ReadonlySet<string>>();

/** The names that the user gave to properties, which mean nothing else. */
function takenNames(settings: Settings): ReadonlySet<string> {
	const known = TAKEN.get(settings);
	if (known !== undefined) return known;
	const taken = new Set(Object.values(settings.propertyNames).map((name) => name.toLowerCase()));
	TAKEN.set(settings, taken);
	return taken;
}

const isFilled = (value: unknown): boolean => {
	if (value === undefined || value === null || value === '') return false;
	const text = valueText(value);
	return text === null ? true : !isUnfilled(text) && !/^\{\{.*\}\}$/.test(text);
};

/** The company by where one went, `Where: Quay Hospital, ward 6`, if nothing names it, or a name that is cut short. */
function placeOfWork(given: GivenProperties, company: string | null): string | null {
	const isCertain = company !== null && given.foundBy.get('company')?.by !== 'name';
	const where = given.isAdopted && !isCertain ? given.text('format') : null;
	const [place = ''] = where?.split(/\s*[,，(（;；]/u) ?? [];
	const isName =
		/^\p{Lu}/u.test(place) &&
		place.split(' ').length <= 5 &&
		wordOf(FORMATS, place, MEANINGS.formats) === null;
	return isName && company !== null && place.startsWith(`${company} `) ? place : company;
}

function readCompany(retro: Retro, given: GivenProperties): void {
	const company = given.text('company');
	retro.company = placeOfWork(given, company === null || linkTarget(company) === '' ? null : company);
	if (retro.company !== null) return;
	const told = problemOf('companyMissing', given.nameOf('company'));
	given.tell('company', { code: 'company-missing', told });
}

function readDate(retro: Retro, given: GivenProperties): void {
	const date = given.text('date');
	const raw = given.raw('date');
	const name = given.nameOf('date');
	const isOwn = given.isAdopted || given.foundBy.get('date')?.from !== name;
	const isFirst = isDayFirst(given.foundBy.get('date')?.from ?? name);
	retro.date = date === null ? null : (readDay(date) ?? (isOwn ? readWrittenDay(date, null, isFirst) : null));
	if (retro.date !== null) return;
	if (date === null && (raw === undefined || raw === null || raw === '')) {
		given.tell('date', { code: 'date-missing', told: problemOf('dateMissing', name) });
		return;
	}
	const written = date === null ? '' : quoted(date);
	given.tell('date', {
		code: 'date-invalid',
		told: problemOf('noDate', name, written),
	});
}

function readThemesProperty(retro: Retro, given: GivenProperties): void {
	const themes = given.raw('themes');
	if (themes === undefined || themes === null) return;
	const { line, entries } = given.placeOf('themes');
	if (!Array.isArray(themes)) {
		retro.themes = readThemes(valueText(themes) ?? '').map((text) => ({ text, line }));
		return;
	}
	themes.forEach((entry: unknown, index) => {
		const text = Array.isArray(entry) ? valueText([entry]) : valueText(entry);
		if (text !== null && !isPlaceholder(text)) retro.themes.push({ text, line: entries[index] ?? line });
	});
}

function readReasonsOfficial(retro: Retro, given: GivenProperties): void {
	const raw = given.raw('reasons-official');
	const texts = listOf(raw);
	retro.reasonsOfficial = texts;
	if (texts.length === 0) return;
	const { line, entries } = given.placeFound('reasons-official');
	const each = Array.isArray(raw) ? raw.map((one: unknown) => listOf([one]).length) : [1];
	retro.reasonLines = each.flatMap((count, index) => (count === 0 ? [] : [entries[index] ?? line]));
}

type PropertyReader = (retro: Retro, given: GivenProperties) => void;

/** How each property is read, in the order in which what is wrong with them is told. */
const PROPERTY_READERS: Record<Exclude<Property, 'type'>, PropertyReader> = {
	company: readCompany,
	date: readDate,
	position: (retro, given) => {
		const job = given.text('position');
		retro.position = job === null || isPlaceholder(job) ? null : nameOf(job);
	},
	round: (retro, given) => {
		const round = given.text('round');
		if (round !== null && !isPlaceholder(round)) retro.round = readRound(round);
	},
	stage: (retro, given) => {
		// One that nobody knows is the user's own.
		const stage = given.text('stage');
		const filled = stage === null || isPlaceholder(stage) ? given.stageInKind() : stage;
		const known = filled === null ? null : (wordOf(given.settings.stages, filled) ?? stageOf(filled));
		const { name } = retro.round;
		retro.stage = known ?? filled ?? (name === null ? null : stageOf(name));
	},
	kind: (retro, given) => {
		if (given.stageInKind() !== null) return;
		const kind = given.word('kind', KINDS, (list, text) => wordOf(list, text, MEANINGS.kinds));
		retro.kind = kind === 'mock' ? 'mock' : 'real';
	},
	format: (retro, given) => {
		retro.format = given.word('format', FORMATS, (list, text) => wordOf(list, text, MEANINGS.formats));
	},
	interviewers: (retro, given) => {
		const people = listOf(given.raw('interviewers')).flatMap(splitList);
		retro.interviewers = people.filter((one) => !isPlaceholder(one)).map(readPerson);
	},
	duration: (retro, given) =>
		(retro.duration = given.measure('duration', readMinutes, (...told) => problemOf('noMinutes', ...told))),
	result: (retro, given) => {
		retro.result = given.word('result', given.settings.results, readResult) ?? retro.result;
	},
	'result-date': (retro, given) => (retro.resultDate = given.moment('result-date')),
	ended: (retro, given) => (retro.ended = given.moment('ended')),
	captured: (retro, given) => (retro.captured = given.moment('captured')),
	reviewed: (retro, given) => (retro.reviewed = given.moment('reviewed')),
	closed: (retro, given) => (retro.closed = given.moment('closed')),
	confidence: (retro, given) => (retro.confidence = given.number('confidence', 0, 100)),
	'self-rating': (retro, given) => (retro.selfRating = given.number('self-rating', 1, 4)),
	stress: (retro, given) => (retro.stress = given.number('stress', 1, 5)),
	'reasons-official': readReasonsOfficial,
	'reasons-own': (retro, given) => (retro.reasonsOwn = listOf(given.raw('reasons-own'))),
	themes: readThemesProperty,
	transcript: (retro, given) => {
		const transcript = given.text('transcript');
		retro.transcript = transcript === null || isPlaceholder(transcript) ? null : transcript;
	},
	event: (retro, given) => (retro.event = given.text('event')),
};
const ALL_READERS = Object.values(PROPERTY_READERS);

/** Reads into `retro` what the body says that properties say elsewhere. */
export function readFacts(stated: Stated, settings: Settings, retro: Retro): void {
	if (stated.size > 0) readProperties(new Map(), { settings, linesOf: NO_LINES, stated }, retro, []);
}
const NO_LINES: LinesOf = () => ({ line: 1, entries: [] });

/**
 * With what properties are read: `stated` is what stands elsewhere, and counts where a property is missing;
 * `above` is what one of several rounds says of itself, and counts before them.
 */
export interface PropertyContext {
	settings: Settings;
	linesOf: LinesOf;
	stated?: Stated;
	above?: Stated;
	isAdopted?: boolean;
}

/**
 * Reads the properties into `retro`; what cannot be read is added to `problems`. Gives where each was found.
 * Never throws.
 */
export function readProperties(
	properties: Properties,
	context: PropertyContext,
	retro: Retro,
	problems: Problem[],
): ReadonlyMap<Property, ReadFrom> {
	const given = new GivenProperties(properties, context, problems);
	for (const read of ALL_READERS) read(retro, given);
	return given.foundBy;
}
