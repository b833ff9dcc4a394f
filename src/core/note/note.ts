/** One note, read by itself: what kind it is, its other names, and its retro if it is one. */
import { STATUSES, type Statuses } from '../markdown/task';
import { readDrills, rowsApart, type Drill } from './drill-log';
import { readBody, type BodyRead } from './body';
import { sectionName } from './written/labels';
import type { BodyContext } from './body-state';
import {
	emptyRetro,
	isOfTheNote,
	readProperties,
	type LinesOf,
	type Problem,
	type ProblemCode,
	type ReadFrom,
	type Retro,
	type Stated,
} from './retro';
import { listOf, valueText } from '../markdown/yaml-values';
import { readRounds } from './rounds';
import { readStory, type Story } from './story';
import {
	emptyFacts,
	factsFromName,
	factsFromPath,
	yearOf,
	isKeeping,
	isOfCompany,
	isOfInterviews,
	speaksOfInterviews,
	isToldOver,
	isOfJournal,
	isAboutInterviews,
	isBesideInterviews,
	isOfOwnQuestions,
	noInterview,
	type PathFacts,
} from './written/path';
import { LISTS_OF_WORDS, wordKey } from './words';
import { readWrittenDay } from './written/day';
import { stageOf } from './written/facts';
import { dayTold, factsFromHead, yearInHead } from './written/head';
import { isRecord } from '../fit';
import { NOTE_TYPES, SECTIONS, type NoteType, type Property, type Section, type Settings } from '../settings';
import { problemOf, type ToldProblem } from '../messages/en/notes/problems';
import { conflictLines } from '../markdown/conflict';
import {
	findFrontmatter,
	parseProperties,
	parseRepeated,
	propertyLines,
	type Frontmatter,
	type Properties,
} from '../markdown/frontmatter';
import { linkTarget, noteName, splitList } from '../markdown/inline';
import { detachAll } from '../detach';
import { pattern } from '../pattern';

export interface Note {
	type: NoteType | 'other';
	/** From the property `aliases`. */
	aliases: string[];
	/** The whole note as one interview; the facts of several are those of the first. */
	retro: Retro | null;
	/** The interviews of a retro that tells of several, from the top. */
	rounds?: readonly Retro[];
	story: Story | null;
	/** The round that a brief is for; its properties are those of a retro. */
	brief: Retro | null;
	/** What a drill log holds. */
	drills: Drill[] | null;
	/** The posting of a job that a note keeps which is none of ours. */
	posting?: Posting;
	problems: Problem[];
}

/** A job posting, as `docs/job-postings.md` has it kept. */
export interface Posting {
	/** A name, or a link to the company's note. */
	company: string;
	position: string | null;
}

/** The interviews that a note tells of, from the top. */
export const retrosOf = ({ retro, rounds }: Pick<Note, 'retro' | 'rounds'>): readonly Retro[] =>
	rounds ?? (retro === null ? [] : [retro]);

/** The settings made ready for reading many notes. */
export interface ParseContext {
	settings: Settings;
	sections: ReadonlyMap<string, Section>;
	statuses: Statuses;
	/** The folders in which other plugins keep templates: what is in them is no interview. */
	templateFolders?: readonly string[];
}

export function parseContext(
	settings: Settings,
	statuses: Statuses = STATUSES,
	templateFolders: readonly string[] = [],
): ParseContext {
	const sections = new Map<string, Section>();
	for (const section of SECTIONS)
		for (const heading of settings.headings[section]) sections.set(sectionName(heading), section);
	return { settings, sections, statuses, templateFolders };
}

/** The folders of templates that Obsidian's own plugin and Templater have saved; a vault as a whole is none. */
export function readTemplateFolders(core: unknown, templater: unknown): string[] {
	const saved = [
		isRecord(core) ? core['folder'] : null,
		isRecord(templater) ? templater['templates_folder'] : null,
	];
	return saved
		.map((folder) => (typeof folder === 'string' ? folder.trim().replace(/^\/+|\/+$/g, '') : ''))
		.filter((folder) => folder !== '');
}

const isInTemplates = (path: string, { templateFolders = [] }: ParseContext): boolean =>
	templateFolders.some((folder) => isIn(folder, path));

/** Whether a note is a template by its name, or by the folder that it is in. */
export const isTemplate = (path: string, reading: ParseContext): boolean =>
	noInterview(path) === 'template' || isInTemplates(path, reading);

/** How far a frontmatter that is never closed is searched for our type. */
const MOST_UNCLOSED = 4096;

/** What is held of a note that is none of ours and has no other names. */
export const NOT_OURS: Note = {
	type: 'other',
	aliases: [],
	retro: null,
	story: null,
	brief: null,
	drills: null,
	problems: [],
};

/** What Dropbox and Nextcloud call a copy in the languages that they speak, in parentheses. */
const COPY =
	'conflicted copy|case conflict|in Konflikt stehende Kopie|Konflikt-Kopie|copie en ' +
	'conflit|copia en conflicto|copia in conflitto|cópia em conflito|冲突副本|衝突複本|競合コピー|SFConflict';

/**
 * What the sync programs put into the name of such a copy: Obsidian Sync, Dropbox, Nextcloud and Seafile in
 * parentheses, Syncthing and Resilio behind a dot, Synology and ownCloud behind an underscore.
 */
const SYNC_MARK = new RegExp(
	[
		`\\s*\\((?:[^()]|\\([^()]*\\))*(?:${COPY})[^()]*\\)`,
		'\\s*[-_]?\\s*conflicted copy.*(?=\\.md$)',
		'\\.sync-conflict-[^.]*',
		'\\.conflict(?=\\.md$)',
		'\\s*\\[conflicted\\]',
		'(?:_[^_]+_[^_]*)?_conflict(?:-[\\d-]+)?(?=\\.md$)',
	].join('|'),
	'iu',
);

/** Whether a path is one that a sync program gives to its copy of a note that was changed on two devices. */
export function isConflictCopy(path: string): boolean {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return /conflicted copy|\.sync-conflict-/i.test(name) || SYNC_MARK.test(name);
}

/** The path of the note that a sync program's copy was made of, if the name tells. */
export function originalOf(path: string): string | null {
	const at = path.lastIndexOf('/') + 1;
	const name = path.slice(at).replace(SYNC_MARK, '');
	return isConflictCopy(path) && !isConflictCopy(name) && !/^\.md$/i.test(name)
		? path.slice(0, at) + name
		: null;
}

const TAG = /(?:^|\s)#([\p{L}\p{N}_/-]+)/gu;

function tagsIn(properties: Properties, body: string): string[] {
	const listed = listOf(properties.get('tags') ?? properties.get('tag')).flatMap((one) =>
		splitList(one).flatMap((part) => part.split(/\s+/)),
	);
	return [...listed, ...[...body.matchAll(TAG)].map(([, tag = '']) => tag)];
}

function isIn(folder: string, path: string): boolean {
	const clean = folder.replace(/^\/+|\/+$/g, '');
	return clean === '' || path.startsWith(`${clean}/`);
}

/**
 * The kind of a note: by its type, or, where the settings say so, by its folder or a tag. `tags` are all of
 * the note's, and are asked only where they decide.
 */
export function kindOf(
	path: string,
	properties: Properties,
	tags: () => string[],
	settings: Settings,
): NoteType | 'other' {
	// A template of the user's is no interview, whatever its properties say.
	if (
		Object.values(settings.templates).some(
			(template) => template !== '' && (path === template || path === `${template}.md`),
		)
	)
		return 'other';
	const name = settings.propertyNames.type.toLowerCase();
	let given = '';
	for (const [key, value] of properties)
		if (key.toLowerCase() === name) given = (valueText(value) ?? '').toLowerCase();
	const type = NOTE_TYPES.find((one) => settings.typeValues[one].toLowerCase() === given);
	if (settings.retroBy === 'type' || (type !== undefined && type !== 'retro')) return type ?? 'other';
	// A new note is told by its type, and old ones by what they have.
	if (settings.retroBy === 'property' && type === 'retro') return type;
	return isTaken(path, tags, settings, properties) ? 'retro' : 'other';
}

/**
 * Whether a note has a property with a value, `category: interview`; a link is its note's name, and one entry
 * of a list is enough.
 */
function hasProperty(rule: string, properties: Properties): boolean {
	const [, name, value] = /^([^:：]+)[:：]\s*(.*\S)\s*$/u.exec(rule) ?? [];
	if (name === undefined || value === undefined) return false;
	const bare = (text: string): string => noteName(linkTarget(text) ?? text).toLowerCase();
	return [...properties].some(
		([key, given]) =>
			key.toLowerCase() === name.trim().toLowerCase() &&
			listOf(given).some((one) => bare(one) === bare(value)),
	);
}

/** Whether the folder, the tag or the property that the settings name takes a note in. */
export function isTaken(
	path: string,
	tags: () => string[],
	{ retroBy, retroValue }: Pick<Settings, 'retroBy' | 'retroValue'>,
	properties: Properties = new Map(),
): boolean {
	if (retroBy === 'property') return hasProperty(retroValue, properties);
	if (retroBy === 'folder') return isIn(retroValue, path);
	const wanted = retroValue.replace(/^#/, '').toLowerCase();
	return (
		wanted !== '' && tags().some((tag) => `${tag.replace(/^#/, '').toLowerCase()}/`.startsWith(`${wanted}/`))
	);
}

/** What a note whose frontmatter cannot be read would be: a line in it names one of our types, or its folder does. */
function typeNamedIn(yaml: string, path: string, settings: Settings): NoteType | null {
	const name = settings.propertyNames.type.toLowerCase();
	for (const line of yaml.split(/\r\n|\r|\n/)) {
		const [, key, value] = /^\s*["']?([^"':]+?)["']?\s*:\s*["']?([^"'#]*)/.exec(line) ?? [];
		if (key?.toLowerCase() !== name) continue;
		const given = value?.trim().toLowerCase();
		const named = NOTE_TYPES.find((type) => settings.typeValues[type].toLowerCase() === given);
		if (named !== undefined) return named;
	}
	return settings.retroBy === 'folder' && isIn(settings.retroValue, path) ? 'retro' : null;
}

/** A note in conflict: it is named and counts nowhere, since neither side is what its writer means. */
function inConflict(
	path: string,
	text: string,
	marks: readonly number[],
	{ settings }: ParseContext,
	known: Properties | undefined,
): Note {
	const found = findFrontmatter(text);
	const place = found === 'unclosed' ? null : found;
	const parsed = known ?? parseProperties(place === null ? '' : text.slice(place.start, place.end));
	const isRead = !('reason' in parsed) && (known !== undefined || place !== null);
	const properties: Properties = isRead ? parsed : new Map();
	const type = isRead
		? kindOf(path, properties, () => tagsIn(properties, text.slice(place?.body ?? 0)), settings)
		: (typeNamedIn(text.slice(0, MOST_UNCLOSED), path, settings) ?? 'other');
	if (type === 'other') return noteOf('other', properties, settings);
	const [line = 1] = marks;
	const problem: Problem = { line, code: 'conflict-markers', told: problemOf('inConflict', marks) };
	return { ...NOT_OURS, type, aliases: aliasesOf(properties), problems: [problem] };
}

/** What a note of ours holds where letters of it were lost: it counts, and `settledEdit` refuses to write to it. */
function lostLetters(text: string, at: number): Problem {
	return {
		line: text.slice(0, at).split(/\r\n|\r|\n/).length,
		code: 'not-utf-8',
		told: problemOf('notUtf8'),
		level: 'info',
	};
}

/**
 * Reads one note. `known` are its properties where the host has parsed them already; without them the YAML is parsed
 * here. Never throws: what cannot be read becomes a problem.
 */
export function parseNote(path: string, text: string, reading: ParseContext, known?: Properties): Note {
	const parsed = parsedNote(path, text, reading, known);
	const note = parsed === NOT_OURS ? parsed : detachAll(parsed);
	const lost = text.indexOf('\ufffd');
	if (lost < 0 || note.type === 'other') return note;
	return { ...note, problems: [...note.problems, lostLetters(text, lost)] };
}

function parsedNote(path: string, text: string, reading: ParseContext, known: Properties | undefined): Note {
	const { settings } = reading;
	const marks = conflictLines(text);
	if (marks.length > 0) return inConflict(path, text, marks, reading, known);
	const found = findFrontmatter(text);
	if (found === 'unclosed') {
		if (typeNamedIn(text.slice(0, MOST_UNCLOSED), path, settings) !== null)
			return unreadable('yaml', 1, problemOf('unclosed'));
		return readNote(path, text, null, known ?? new Map(), reading);
	}
	if (known !== undefined || found === null) return readNote(path, text, found, known ?? new Map(), reading);
	const yaml = text.slice(found.start, found.end);
	const parsed = parseProperties(yaml);
	if ('reason' in parsed) {
		const repeated = parseRepeated(yaml);
		if (!('reason' in repeated)) {
			const note = readNote(path, text, found, repeated.properties, reading);
			return note.type === 'other'
				? note
				: { ...note, problems: [...twiceIn(repeated.twice), ...note.problems] };
		}
		return typeNamedIn(yaml, path, settings) !== null
			? unreadable('yaml', parsed.line, problemOf('yaml', parsed.reason.kind, parsed.reason.given))
			: NOT_OURS;
	}
	return readNote(path, text, found, parsed, reading);
}

function twiceIn(twice: ReadonlyMap<string, readonly number[]>): Problem[] {
	return [...twice].map(([name, lines]) => ({
		line: lines.at(-1) ?? 1,
		code: 'property-twice',
		told: problemOf('propertyTwice', name, lines),
	}));
}

function readNote(
	path: string,
	text: string,
	found: Frontmatter | null,
	properties: Properties,
	reading: ParseContext,
): Note {
	const { settings } = reading;
	const place = found ?? { start: 0, end: 0, body: text.charCodeAt(0) === 0xfeff ? 1 : 0, bodyLine: 1 };
	const type = kindOf(path, properties, () => tagsIn(properties, text.slice(place.body)), settings);
	if (type === 'drills') return drillLog(text);
	if (type !== 'retro') return noteOf(type, properties, settings);
	const isAdopted = isAdoptedBy(text, settings);
	const isForm = /\{\{[^{}]*\}\}|<%/.test(text.slice(place.start, place.end));
	if (isInTemplates(path, reading) || (isAdopted && (isForm || isNone(path, properties))))
		return noteOf('other', properties, settings);
	const read = readRetro(path, text, place, properties, { ...reading, isAdopted });
	const { retro, rounds, problems } = read;
	if (isAdopted && isOfElse(path, text, read, settings)) return noteOf('other', properties, settings);
	const note = {
		type,
		aliases: aliasesOf(properties),
		retro,
		story: null,
		brief: null,
		drills: null,
		problems,
	};
	return rounds === null ? note : { ...note, rounds };
}

/** Whether what takes a note in has taken in one about something else. */
function isOfElse(path: string, text: string, read: ReadRetro, { retroBy }: Settings): boolean {
	// What lists other notes may tell of all interviews itself.
	if (noInterview(path) === 'index' && (read.rounds ?? []).filter(isJudged).length < 2) return true;
	return retroBy === 'folder' && !looksLikeInterview(path, text, read) && !mayBeMeant(path, text, read);
}

/** What a note that is a retro says, and where its facts were found. */
interface ReadRetro {
	retro: Retro;
	/** Its interviews, where it tells of several. */
	rounds: Retro[] | null;
	sections: readonly Section[];
	/** Whether its questions surely were asked. */
	asks: boolean;
	foundBy: ReadonlyMap<Property, ReadFrom>;
	problems: Problem[];
}

function readRetro(
	path: string,
	text: string,
	place: Frontmatter,
	properties: Properties,
	reading: BodyContext & { isAdopted: boolean },
): ReadRetro {
	const { settings, isAdopted } = reading;
	const retro = emptyRetro();
	const told: Problem[] = [];
	const body = readBody(text, place, reading, retro, told);
	const linesOf = (name: string): ReturnType<LinesOf> => propertyLines(text, place, name);
	const named = isAdopted
		? factsOfName(path, settings, body, text.slice(0, body.part.to), body.part.from)
		: new Map<never, never>();
	const [first] = body.rounds;
	// What a round says of itself is none of the others'.
	const own = first === undefined ? body.facts : factsAbove(first.line.number, body.facts);
	const context = { settings, linesOf, isAdopted };
	const rounds =
		first === undefined
			? null
			: readRounds(body.rounds, properties, { ...context, stated: own }, named, yearOf(path));
	const stated: Stated =
		named.size === 0 ? own : withWholeDay(new Map([...named, ...own]), named, yearOf(path));
	const above = rounds?.[0]?.above;
	const problems: Problem[] = [];
	const foundBy = readProperties(properties, { ...context, stated, above }, retro, problems);
	const retros = rounds?.map((round) => round.retro) ?? null;
	if (retro.company !== null) for (const one of withoutCompany(retros ?? [])) told.push(one);
	if (!isAdopted || isCertain(retro, foundBy)) for (const one of body.unread()) told.push(one);
	const { sections, asks } = body;
	return { retro, rounds: retros, sections, asks, foundBy, problems: [...problems, ...told] };
}

/** A day of the body that leaves its year out has that of the note's name; what is no day gives way to the name's. */
function withWholeDay(stated: Stated, named: Stated, yearNamed: number | null): Stated {
	const [said, known] = [stated.get('date'), named.get('date')];
	const year = known === undefined ? yearNamed : Number(known.value.slice(0, 4));
	if (said === undefined || year === null || readWrittenDay(said.value) !== null) return stated;
	const day = readWrittenDay(said.value, year);
	if (day !== null) return stated.set('date', { ...said, value: day });
	return known === undefined ? stated : stated.set('date', known);
}

/** The facts that stand above a line. */
const factsAbove = (number: number, facts: Stated): Stated =>
	new Map([...facts].filter(([, { line }]) => line < number));

/** What a note's name and folders say, what its title says beside them, and its first lines in their own words. */
function factsOfName(
	path: string,
	settings: Settings,
	{ title, rounds }: BodyRead,
	text: string,
	from: number,
): Stated {
	const named: Stated = new Map();
	const year = yearOf(path) ?? yearInHead(text, from);
	addFromPath(named, factsFromPath(belowRoot(path, settings), settings.fileName, year));
	if (title !== null) addFromTitle(named, title);
	if (rounds.length > 0) return named;
	const head = factsFromHead(text, from, title !== null, year);
	const known = named.get('company');
	// The name may be the shorter, and have no sign: `Hospice`, where the first line says *Oakmoor Hospice*.
	if (known !== undefined && head.company !== null && isMoreOf(head.company.value, known.value))
		named.set('company', { ...known, value: head.company.value });
	addFromPath(named, head);
	const written = isOfJournal(path) ? named.get('date') : undefined;
	const told = written === undefined ? null : dayTold(text, from, written.value);
	if (told !== null) named.set('date', { by: 'name', ...told, value: told.value, line: 1 });
	return named;
}

/** A path without the folder that was taken in, where that is a person's and no company's. */
function belowRoot(path: string, { retroBy, retroValue }: Settings): string {
	const root = retroValue.replace(/^\/+|\/+$/g, '');
	const isRoot = retroBy === 'folder' && root !== '' && !root.includes('/') && path.startsWith(`${root}/`);
	return isRoot && !isKeeping(root) && path.includes('/', root.length + 1)
		? path.slice(root.length + 1)
		: path;
}

/** Whether a name is another with more around it, or with its signs. */
function isMoreOf(name: string, other: string): boolean {
	const [long, short] = [sameName(name), sameName(other)];
	// Behind a Chinese name a space leads to something else.
	if (/[\u3400-\u9fff]\s/u.test(name)) return false;
	return name !== other && name.length <= LONGEST_COMPANY && ` ${long} `.includes(` ${short.trim()} `);
}
const LONGEST_COMPANY = 40;

/** Whether a note says of itself that it is what a machine heard, which another note tells of. */
export const isTranscript = (properties: Properties): boolean =>
	valueText(properties.get('type'))?.toLowerCase() === 'transcript';

/** Whether a note is no interview, whatever takes it in. */
const isNone = (path: string, properties: Properties): boolean =>
	noInterview(path) === 'template' || isTranscript(properties) || isOfBook(path, properties);

/** Whether a note is about something that was read: it has an author, or is called as a book is. */
function isOfBook(path: string, properties: Properties): boolean {
	if (/《[^》]+》|\bbook notes?\b|读书/iu.test(noteName(path))) return true;
	return [...properties.keys()].some((key) => OF_BOOK.test(key));
}
/** What a book's note has, and one of a collection of questions: how hard each is. */
const OF_BOOK = /^(?:authors?|isbn\d*|publisher|作者|书名|出版社|译者|difficulty|question[_ -]?kind)$/iu;

/**
 * Whether a note that is an interview counts as one by its folder, a tag or a property, and not by our type:
 * it was written in no form of ours.
 */
export function isAdoptedBy(text: string, settings: Settings): boolean {
	if (settings.retroBy === 'type') return false;
	const found = findFrontmatter(text);
	if (found === null || found === 'unclosed') return true;
	return typeNamedIn(text.slice(found.start, found.end), '', { ...settings, retroBy: 'type' }) !== 'retro';
}

/** Takes in what a note's name and folders say, where its body does not. */
function addFromPath(stated: Stated, facts: PathFacts): void {
	const { company, position, day, round, stage, result } = facts;
	const said: [Property, PathFacts[keyof PathFacts]][] = [
		['company', company],
		['position', position],
		['date', day],
		['round', round],
		['stage', stage],
		['result', result],
	];
	for (const [property, fact] of said)
		if (fact !== null && fact.value !== null && !stated.has(property))
			stated.set(property, { by: 'name', from: fact.from, value: String(fact.value), line: 1 });
}

/** Takes in the company and the day that the title says, where nothing else does. */
function addFromTitle(stated: Stated, title: string): void {
	const { company, day, stage, round } = factsFromName(title, null);
	const known = stated.get('company');
	// No file is called by every sign: `Tallow and Finch` in the name, `Tallow & Finch` in the title.
	const isSame = company !== null && known !== undefined && isOneName(company.value, known.value);
	if (isSame) stated.set('company', { ...known, value: company.value });
	const own = isSame && stage === null ? sittingIn(title) : null;
	if (own !== null && !stated.has('stage') && round === null)
		stated.set('stage', { by: 'name', from: own, value: own, line: 1 });
	addFromPath(stated, { ...emptyFacts(), company, day, ...(isSame ? { stage, round } : {}) });
}

/** What stands behind a company's name. */
const LEGAL_FORM = /\s+(?:GmbH|AG|KG|SE|Inc\.?|Ltd\.?|LLC|plc|S\.?L\.?|S\.?A\.?)$/u;

/** What a title calls the sitting in its own words: `Northwind, first talk`, `Northwind again: the founders`. */
function sittingIn(title: string): string | null {
	const [, said = ''] = /[,，:：–—]\s*(?:the\s+)?([^,，:：–—]{3,30})$/iu.exec(title) ?? [];
	return SITTING.test(said) ? said.trim() : null;
}
const SITTING = pattern('iu')`
	\b(?:round|talk|chat|call|interview|screen|phone|video|panel|meeting|coffee|lunch|founders?|manager|
	director|team|final|visit|session|day|hr)\b|[面试谈聊]$
`;

/** What ends the whole name of a company, and often is left out: `Northwind Labs`. */
const TRADE = pattern('u')`
	^ (?:Labs?|Systems|Group|Bank|Health|Technologies|Tech|Software|Studios?|Media|Robotics|AI|Digital|Partners|Capital|
	Security|Games|Foods|Energy|Analytics|Solutions|Industries|Data|Cloud|Hospital|School|University)$
`;

/** Whether a name is another, or in Chinese its whole, of which people write the head alone: `字节跳动`, `字节`. */
const isOneName = (name: string, other: string): boolean =>
	sameName(name) === sameName(other) ||
	(name.startsWith(`${other} `) && TRADE.test(name.slice(other.length))) ||
	(/^[\u3400-\u9fff]{2,}$/u.test(other) && /^[\u3400-\u9fff]+$/u.test(name) && name.startsWith(other));

const sameName = (name: string): string =>
	name
		.replace(LEGAL_FORM, '')
		.toLowerCase()
		.replace(/&|\band\b/g, ' ')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/(\p{L})['’](?=\p{L})/gu, '$1')
		.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** What is told of the rounds of a note that has companies but for some. */
function withoutCompany(rounds: readonly Retro[]): Problem[] {
	return rounds.flatMap(({ company, line = 1 }) =>
		company === null
			? [
					{
						line,
						code: 'company-missing' as const,
						told: problemOf('companyUnsaid'),
					},
				]
			: [],
	);
}

/** From so many questions on, a note that says nothing of an interview is a collection of them. */
const COLLECTION = 5;

/**
 * Whether an adopted note certainly is an interview: it says with whom, or how far it came and when, or how
 * it went.
 */
function isCertain(retro: Retro, foundBy: ReadonlyMap<Property, ReadFrom>): boolean {
	const isPlaced = retro.stage !== null || retro.round.number !== null || retro.result !== 'pending';
	return isNamed(foundBy) || (isPlaced && retro.date !== null) || isJudged(retro);
}

const isJudged = (retro: Retro): boolean => isRatedIn(retro) || retro.weakPoints.length > 0;

/** Whether an adopted note holds what an interview has: with whom, how it went, what was asked there. */
function looksLikeInterview(path: string, text: string, read: ReadRetro): boolean {
	const { retro, asks, foundBy } = read;
	const isPlaced = isPlacedBy(foundBy, retro);
	const isRated = isRatedIn(retro);
	// What was prepared may name what one is weak at.
	const isAhead = TO_COME.test(text) ? !isRated : !isJudged(retro);
	if (isOfOwnQuestions(path)) return false;
	if (isBesideInterviews(path) && isAhead && (retro.wentWell.length === 0 || !hasDay(foundBy))) return false;
	if (!isNamed(foundBy) && isOfOtherThings(path, retro, asks, isPlaced)) return false;
	// What often goes wrong, and what to learn, are in a guide too.
	if (isAboutInterviews(path)) return isRated;
	if (!isDatedOrTold(path, text, read)) return false;
	return isPlaced || isNamed(foundBy) || (isHeld(read) && mayBeOne(text, read));
}

/** A retro has a day, or an account of what somebody did; a posting and a company's page say with whom, too. */
function isDatedOrTold(path: string, text: string, read: ReadRetro): boolean {
	const { retro, foundBy } = read;
	const isDated = hasDay(foundBy);
	const isRated = isRatedIn(retro);
	const isShort =
		!isTreatise(text) || isNamed(foundBy) || (isDated && (isRated || isPlacedBy(foundBy, retro)));
	return (isShort && (isRated || isDated || isSitting(read))) || isTold(path, text);
}

/** Whether more than a note's name says with whom it was. */
const isNamed = (foundBy: ReadRetro['foundBy']): boolean => (foundBy.get('company')?.by ?? 'name') !== 'name';

/** Whether it says which sitting it was, and not only of what kind, or what somebody asked who is named. */
function isSitting(read: ReadRetro): boolean {
	const { retro, foundBy } = read;
	const isOne = foundBy.has('round') || (isPlacedBy(foundBy, retro) && !OF_A_KIND.has(retro.stage ?? ''));
	return isOne || (isNamed(foundBy) && (retro.questions.length > 0 || isHeld(read)));
}
const OF_A_KIND: ReadonlySet<string> = new Set(['system-design', 'behavioural', 'coding', 'technical']);

/** What may be asked yet. */
const TO_COME = /\b(?:might|may|could|will|likely to) ask\b|可能会?问/i;

/** Whether a note says how something went, or what was asked: it may be of anything. */
function isHeld({ retro, sections, asks, foundBy }: ReadRetro): boolean {
	if (isJudged(retro) || sections.some((section) => TELLING.has(section))) return true;
	// A collection of questions has a heading for them too, and no day.
	return asks && (retro.questions.length < COLLECTION || hasDay(foundBy));
}

/** Whether such a note may be an interview's: it is short, names a day or speaks of one, or rates several questions. */
function mayBeOne(text: string, { retro, foundBy }: ReadRetro): boolean {
	const rated = retro.questions.filter(({ rating }) => rating !== null).length;
	const isSaid = hasDay(foundBy) || ENDED.has(retro.result);
	return rated > 1 || isSaid || !isTreatise(text) || speaksOfInterviews(text);
}

/** Whether a text is long, or shows code: it may be about anything. */
const isTreatise = (text: string): boolean => text.length > LONGEST_RETRO || text.includes('\n```');
const LONGEST_RETRO = 3000;

/** Whether a note's name speaks of an interview, or its text of what somebody did: a long one more than once. */
const isTold = (path: string, text: string): boolean =>
	speaksOfInterviews(isTreatise(text) ? noteName(path) : path) || isToldOver(text, isTreatise(text) ? 1 : 0);

/** Whether a note names a day, and not only that on which it was made. */
const hasDay = (foundBy: ReadRetro['foundBy']): boolean => {
	const said = foundBy.get('date');
	return said !== undefined && !isOfTheNote(said.from);
};

const isRatedIn = ({ questions }: Retro): boolean => questions.some(({ rating }) => rating !== null);

/** Whether it is said how far it came; a state that is open yet may be that of any task. */
const isPlacedBy = (foundBy: ReadRetro['foundBy'], { result, stage }: Retro): boolean =>
	foundBy.has('round') ||
	saysStage(foundBy, stage) ||
	(ENDED.has(result) && foundBy.get('result')?.by !== 'name');
/** Whether a stage is said; what is called a type is one only by its words, as anything has a type. */
const saysStage = (foundBy: ReadRetro['foundBy'], stage: string | null): boolean => {
	const said = foundBy.get('stage');
	return (
		said !== undefined && (!/^(?:type|类型|art|tipo)$/iu.test(said.from) || stageOf(stage ?? '') !== null)
	);
};
const ENDED: ReadonlySet<string> = new Set(['passed', 'offer', 'rejected', 'withdrawn', 'ghosted']);

/**
 * Whether what went badly is a company's, on its own page, or a day's, in a journal, where one judged line
 * is none yet.
 */
function isOfOtherThings(
	path: string,
	{ date, questions }: Retro,
	asks: boolean,
	isPlaced: boolean,
): boolean {
	const rated = questions.filter(({ rating }) => rating !== null).length;
	if (isOfCompany(path)) return rated === 0 && date === null && !asks;
	return isOfJournal(path) && rated < 2 && !isPlaced;
}

/** The sections that a note of anything else hardly has. */
const TELLING: ReadonlySet<Section> = new Set(['wentWell', 'wentPoorly', 'asked', 'outcomes']);

/**
 * Whether the sections of a note may be an interview's: none is known yet, or, where interviews are kept, one
 * is in few notes.
 */
const mayTell = (path: string, sections: readonly Section[]): boolean =>
	sections.length === 0 || (isOfInterviews(path) && sections.some((section) => !IN_ANY_NOTE.has(section)));
/** Whether a note is short, has properties, and a list below a heading: it may be a form that nobody knows yet. */
function mayHaveMeaning(text: string): boolean {
	if (text.length >= SHORT || !text.startsWith('---')) return false;
	const [, heading] = /^##+ *(.*)\n+[-*] [^\s[]/m.exec(text) ?? [];
	return heading !== undefined && !LISTS_OF_WORDS.elsewhere.has(wordKey(heading));
}
const SHORT = 400;
/** Whether a note is short and holds one's own words alone: no title, no tasks, no links, no code. */
const isPlain = (text: string): boolean =>
	text.length < SHORT && !/^# |^\s*[-*] \[|!\[\[|```|https?:|<%/m.test(text);
/** What has headings may be given a meaning yet; a bare list in the folder, titled or not, is something else. */
const mayBeMeant = (path: string, text: string, { sections, foundBy }: ReadRetro): boolean =>
	![isBesideInterviews, isAboutInterviews, isOfCompany, isOfJournal].some((isOne) => isOne(path)) &&
	/^##/m.test(text) &&
	(mayHaveMeaning(text) ||
		(isPlain(text) && (speaksOfInterviews(path) || hasDay(foundBy))) ||
		(isTold(path, text) && (hasDay(foundBy) || speaksOfInterviews(text)))) &&
	mayTell(path, sections);
const IN_ANY_NOTE: ReadonlySet<Section> = new Set(['questions', 'basicInfo', 'notes']);

/** Whether more than the properties is read of a note of this kind. */
export function isReadWhole(type: Note['type']): type is 'retro' | 'drills' {
	return type === 'retro' || type === 'drills';
}

/** A note of which its properties say all that is read. */
export function noteOf(
	type: Exclude<Note['type'], 'retro' | 'drills'>,
	properties: Properties,
	settings: Settings,
): Note {
	const aliases = aliasesOf(properties);
	const posting = type === 'other' ? postingOf(properties) : null;
	if (posting !== null) return { ...NOT_OURS, aliases, posting };
	if (type === 'other' && aliases.length === 0) return NOT_OURS;
	const story = type === 'story' ? readStory(properties, settings.propertyNames.themes) : null;
	const brief = type === 'brief' ? emptyRetro() : null;
	// What a brief lacks is asked for where it is made, and no problem of the vault's.
	if (brief !== null)
		readProperties(properties, { settings, linesOf: () => ({ line: 1, entries: [] }) }, brief, []);
	return { type, aliases, retro: null, story, brief, drills: null, problems: [] };
}

function postingOf(properties: Properties): Posting | null {
	const company = valueText(properties.get('company')) ?? '';
	if (valueText(properties.get('type')) !== 'job-posting' || company === '') return null;
	return { company, position: valueText(properties.get('position')) };
}

function drillLog(text: string): Note {
	const { drills, unreadable: rows } = readDrills(text);
	const told = problemOf('drillRow');
	const apart = problemOf('drillApart');
	return {
		...NOT_OURS,
		type: 'drills',
		drills,
		problems: [
			...rows.map((line) => ({ line, code: 'value-unreadable' as const, told })),
			...rowsApart(text).map((line) => ({ line, code: 'value-unreadable' as const, told: apart })),
		],
	};
}

/** What is held of a note that could not be read. */
export function unreadable(code: ProblemCode, line: number, told: ToldProblem): Note {
	return {
		type: 'other',
		aliases: [],
		retro: null,
		story: null,
		brief: null,
		drills: null,
		problems: [{ line, code, told }],
	};
}

/** Other names of a note, as Obsidian knows them. */
export function aliasesOf(properties: Properties): string[] {
	const given = properties.get('aliases') ?? properties.get('alias');
	return Array.isArray(given) ? listOf(given) : listOf(given).flatMap(splitList);
}
