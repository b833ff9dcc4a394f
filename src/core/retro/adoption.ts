/**
 * What older notes say when they are taken in as interviews: what is read of each and from which word, which of them
 * are none, and what was not understood.
 */
import { bodyLines } from '../edit/find';
import { findFrontmatter, parseProperties, type Properties } from '../markdown/frontmatter';
import { linkTarget, noteName, plain } from '../markdown/inline';
import { sectionName } from '../note/body';
import { isConflictCopy, parseNote, type Note, type ParseContext } from '../note/note';
import type { Retro } from '../note/retro';
import { labelKey, MEANINGS, wordKey } from '../note/words';
import { factsIn } from '../note/written/facts';
import { sectionIn } from '../note/written/heading';
import { factsFromPath, noInterview } from '../note/written/path';
import { asks } from '../note/written/question';
import { nameFault, PROPERTIES, SECTIONS, type Property, type Section, type Settings } from '../settings';
import { addNames, weakPointsOf, type WeakPointLine } from '../vault/weak-lines';
import { lineKey, nameInWords, ownWords, sameLines, shownBy, themeFinder } from '../vault/weak-points';
import { count } from '../words';

/** A value with the word of the note, or of its name, that it was read from. */
export interface ReadCell {
	value: string;
	from: string;
}

/** What is read of one note. */
export interface AdoptedRow {
	path: string;
	company: ReadCell | null;
	day: ReadCell | null;
	stage: ReadCell | null;
	result: ReadCell | null;
	questions: number;
	weakPoints: number;
	actions: number;
}

/** A note that the rule takes in and that is no interview, with the reason in a few words. */
export interface NoInterview {
	path: string;
	reason: string;
}

/** A name that means nothing yet, with the notes in which it stands. */
export interface NotUnderstood {
	kind: 'property' | 'heading' | 'label';
	name: string;
	paths: string[];
}

/** Weak points that say much the same and show no theme yet. */
export interface WeakCluster {
	/** The name that they may be given. */
	proposal: string;
	lines: { path: string; line: number; text: string }[];
}

export interface Adoption {
	rows: AdoptedRow[];
	left: NoInterview[];
	/** The most frequent first. */
	notUnderstood: NotUnderstood[];
	/** Days that more notes share than anybody has interviews on. */
	doubtedDays: { day: string; count: number }[];
	/** How many of all notes look like interviews; null where enough of them do. */
	unlikely: { likely: number; all: number } | null;
	/** The weak points without a theme. */
	clusters: WeakCluster[];
}

/** What a name can be said to mean. */
export type Meaning = { property: Property } | { section: Section };

/** No more interviews than this are on one day. */
const MOST_ON_A_DAY = 10;
/** From so many notes on a rule may have taken in another collection. */
const MANY = 20;

const REASONS: Record<'template' | 'index', string> = {
	template: 'a template',
	index: 'a page that lists other notes',
};

/** What is said of a note in which nothing is told of an interview. */
const UNLIKE = 'it does not look like an interview';

const KIND_WORDS: Record<Exclude<Note['type'], 'retro'>, string> = {
	theme: 'a knowledge note',
	story: 'a failure story',
	brief: 'a brief',
	drills: 'the drill log',
	answer: 'an answer note',
	other: UNLIKE,
};

/** Properties that belong to Obsidian, or to the note and not to the interview. */
const OF_OBSIDIAN = new Set(
	'aliases, alias, tags, tag, cssclasses, cssclass, publish, permalink, description, image, cover, banner, id, uid, title'.split(
		', ',
	),
);
const OF_THE_NOTE = /creat|modif|updat|创建|修改/iu;

/** Why a note is no interview; null where it is read as one. */
function reasonAgainst(path: string, note: Note): string | null {
	if (isConflictCopy(path)) return 'a copy that a sync program made';
	const none = noInterview(path);
	if (none !== null) return REASONS[none];
	if (note.retro !== null) return null;
	if (note.type === 'retro' || note.problems.length > 0) return 'it cannot be read';
	return KIND_WORDS[note.type];
}

function propertiesOf(text: string): Properties {
	const found = findFrontmatter(text);
	if (found === null || found === 'unclosed') return new Map();
	const parsed = parseProperties(text.slice(found.start, found.end));
	return 'reason' in parsed ? new Map() : parsed;
}

const isFilled = (value: unknown): boolean =>
	value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Finds where a fact of one note stands: its properties come first, then its labelled lines, then its name and folders. */
class Sources {
	private readonly labels = new Map<Property, string>();
	private readonly inPath: ReturnType<typeof factsFromPath>;

	constructor(
		path: string,
		text: string,
		private readonly properties: Properties,
		private readonly settings: Settings,
	) {
		const own = new Map(
			PROPERTIES.map((property) => [labelKey(settings.propertyNames[property]), property] as const),
		);
		for (const { start, end } of bodyLines(text))
			for (const { property, label } of factsIn(text.slice(start, end), own))
				if (!this.labels.has(property)) this.labels.set(property, label);
		this.inPath = factsFromPath(path, settings.fileName);
	}

	/** The word that a property was read from; empty where nobody can tell. */
	of(property: Property): string {
		const filled = [...this.properties].filter(([, value]) => isFilled(value)).map(([key]) => key);
		const wanted = this.settings.propertyNames[property].toLowerCase();
		const key =
			filled.find((one) => one.toLowerCase() === wanted) ??
			filled.find((one) => MEANINGS.properties.get(wordKey(one)) === property);
		return key ?? this.labels.get(property) ?? this.ofPath(property);
	}

	private ofPath(property: Property): string {
		const at = property === 'date' ? 'day' : property;
		const { inPath } = this;
		return at in inPath ? (inPath[at as keyof typeof inPath]?.from ?? '') : '';
	}
}

/** A company as a table shows it: a link as the name of its note. */
function shown(text: string): string {
	const target = linkTarget(text);
	return target === null ? text : noteName(target);
}

function stageCell({ stage, round }: Retro, sources: Sources): ReadCell | null {
	const called = round.number === null ? round.name : `round ${round.number}`;
	const value = [...new Set([stage, called])].filter((one) => one !== null).join(', ');
	if (value === '') return null;
	return { value, from: (stage === null ? '' : sources.of('stage')) || sources.of('round') };
}

function rowOf(path: string, text: string, retro: Retro, settings: Settings): AdoptedRow {
	const sources = new Sources(path, text, propertiesOf(text), settings);
	const cell = (property: Property, value: string | null): ReadCell | null =>
		value === null ? null : { value, from: sources.of(property) };
	const isNamed = retro.result !== 'pending' || sources.of('result') !== '';
	return {
		path,
		company: cell('company', retro.company === null ? null : shown(retro.company)),
		day: cell('date', retro.date),
		stage: stageCell(retro, sources),
		result: cell('result', isNamed ? retro.result : null),
		questions: retro.questions.length,
		weakPoints: weakPointsOf(retro).length,
		actions: retro.actions.length,
	};
}

/** The names of one note that mean nothing, each with how it is written. */
function* unknownIn(
	text: string,
	note: Note,
	reading: ParseContext,
): Generator<{ kind: NotUnderstood['kind']; name: string }> {
	const own = new Set(Object.values(reading.settings.propertyNames).map((name) => name.toLowerCase()));
	for (const [key, value] of propertiesOf(text)) {
		const isKnown = own.has(key.toLowerCase()) || MEANINGS.properties.has(wordKey(key));
		if (!isKnown && isFilled(value) && !OF_OBSIDIAN.has(key.toLowerCase()) && !OF_THE_NOTE.test(key))
			yield { kind: 'property', name: key };
	}
	yield* unknownHeadings(text, reading);
	const lines = text.split(/\r\n|\r|\n/);
	for (const { code, line } of note.problems) {
		const [, label] = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?[*_]*([^:：*_|]{1,40})[*_]*\s*[:：]/u.exec(
			lines[line - 1] ?? '',
		) ?? [''];
		if (String(code) === 'label-unknown' && label !== undefined && label !== '')
			yield { kind: 'label', name: label.trim() };
	}
}

/** The headings with text below them that open no section, are no question, no title, and stand in no section. */
function* unknownHeadings(
	text: string,
	{ sections }: ParseContext,
): Generator<Pick<NotUnderstood, 'kind' | 'name'>> {
	const lines = bodyLines(text).filter(({ kind }) => kind !== 'blank' && kind !== 'underline');
	let level = 0;
	for (const [index, line] of lines.entries()) {
		const isInside = level > 0 && line.level > level;
		if (line.kind !== 'heading' || line.quote !== 'none' || isInside) continue;
		const title = text.slice(line.from, line.end).replace(/[ \t]+#+[ \t]*$/, '');
		const isKnown = sections.has(sectionName(title)) || sectionIn(title) !== null;
		level = isKnown ? line.level : 0;
		const next = lines[index + 1];
		const isTitle = index === 0 && line.level === 1;
		const holdsText = next !== undefined && next.kind !== 'heading';
		if (holdsText && !isKnown && !isTitle && canBeSection(title))
			yield { kind: 'heading', name: plain(title).trim() };
	}
}

/** Whether a heading may name a part of a note: it asks nothing, and has letters. */
const canBeSection = (title: string): boolean => !asks(title) && /\p{L}/u.test(title);

/** Lines that say much the same, told by the words that they share. */
function clustersOf(lines: WeakCluster['lines']): WeakCluster[] {
	const clusters: { words: Set<string>; lines: WeakCluster['lines'] }[] = [];
	for (const group of sameLines(lines, ({ text }) => text)) {
		const words = new Set(lineKey(group[0]?.text ?? '').split(' '));
		const near = clusters.find((one) => isNear(one.words, words));
		if (near === undefined) clusters.push({ words, lines: group });
		else for (const line of group) near.lines.push(line);
	}
	return clusters
		.map(({ lines: all }) => ({ proposal: proposed(all[0]?.text ?? ''), lines: all }))
		.sort((a, b) => b.lines.length - a.lines.length);
}

/** Whether two lines share half of the words of both together. */
function isNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const shared = [...a].filter((word) => b.has(word)).length;
	return shared * 2 >= new Set([...a, ...b]).size;
}

const MOST_PROPOSED = 4;

/** A name for what a line says: its own words where they are few, else the first of them. */
function proposed(text: string): string {
	const name = nameInWords(text);
	if (name !== null) return name;
	const words = ownWords(text).split(' ');
	return words.length > MOST_PROPOSED
		? words.slice(0, MOST_PROPOSED).join(' ')
		: words.join(' ').slice(0, 12);
}

/** Whether a note says what an interview has: with whom, and when, or how far it went. */
const looksLikeOne = ({ company, day, stage, result }: AdoptedRow): boolean =>
	company !== null && (day !== null || stage !== null || result !== null);

/** The rows of each day that more of them share than can be. */
function doubtedDays(rows: readonly AdoptedRow[]): Adoption['doubtedDays'] {
	const days = new Map<string, number>();
	for (const { day } of rows) if (day !== null) days.set(day.value, (days.get(day.value) ?? 0) + 1);
	return [...days].filter(([, many]) => many > MOST_ON_A_DAY).map(([day, many]) => ({ day, count: many }));
}

/**
 * Takes in notes one by one and says what becomes of them by the settings that they are read with, so that many can be read
 * in slices. Nothing is written; never throws.
 */
export class Adopting {
	private readonly rows: AdoptedRow[] = [];
	private readonly left: NoInterview[] = [];
	private readonly unknown = new Map<string, NotUnderstood>();
	private readonly weak: (WeakPointLine & { path: string })[] = [];
	private readonly names = new Set<string>();

	constructor(private readonly reading: ParseContext) {}

	add(path: string, text: string): void {
		const note = parseNote(path, text, this.reading);
		const reason = reasonAgainst(path, note);
		const { retro } = note;
		if (reason !== null || retro === null) {
			this.left.push({ path, reason: reason ?? UNLIKE });
			return;
		}
		this.rows.push(rowOf(path, text, retro, this.reading.settings));
		for (const line of weakPointsOf(retro)) this.weak.push({ path, ...line });
		addNames({ retro }, this.names);
		for (const { kind, name } of unknownIn(text, note, this.reading)) {
			const key = `${kind} ${kind === 'heading' ? sectionName(name) : name.toLowerCase()}`;
			const known = this.unknown.get(key) ?? { kind, name, paths: [] };
			if (known.paths.at(-1) !== path) known.paths.push(path);
			this.unknown.set(key, known);
		}
	}

	/** What has become of the notes so far; `themes` are the names of those that are known already. */
	adoption(themes: Iterable<string>): Adoption {
		const { rows, left } = this;
		const likely = rows.filter(looksLikeOne).length;
		const all = rows.length + left.filter(({ reason }) => reason === UNLIKE).length;
		return {
			rows,
			left,
			notUnderstood: [...this.unknown.values()].sort((a, b) => b.paths.length - a.paths.length),
			doubtedDays: doubtedDays(rows),
			unlikely: all >= MANY && likely * 2 < all ? { likely, all } : null,
			clusters: clustersOf(this.unnamed(themes)),
		};
	}

	/** The weak points that neither name one of some themes, or one of their own, nor are named by their few words. */
	private unnamed(themes: Iterable<string>): WeakCluster['lines'] {
		const { weakPointsByName, weakPointsByWords } = this.reading.settings;
		const find = themeFinder([...themes, ...this.names].map((name) => [name, name]));
		const rules = { find, byName: weakPointsByName, byWords: weakPointsByWords };
		return this.weak
			.filter(({ said }) => shownBy(said, rules).by === 'unnamed')
			.map(({ path, line, text }) => ({ path, line, text }));
	}
}

/** Why a name cannot mean a property, in a sentence; null where it can mean what it is said to. */
export function meaningFault(name: string, meaning: Meaning, settings: Settings): string | null {
	return 'property' in meaning ? nameFault(meaning.property, name, settings.propertyNames) : null;
}

/** The settings in which a name means a property or a section. */
export function withMeaning(settings: Settings, name: string, meaning: Meaning): Settings {
	if ('property' in meaning)
		return { ...settings, propertyNames: { ...settings.propertyNames, [meaning.property]: name } };
	const { [meaning.section]: headings } = settings.headings;
	return { ...settings, headings: { ...settings.headings, [meaning.section]: [...headings, name] } };
}

/** Every meaning that a name can be given, the properties first; no note is told by a type that it was given later. */
export const MEANINGS_TO_GIVE: readonly Meaning[] = [
	...PROPERTIES.filter((property) => property !== 'type').map((property) => ({ property })),
	...SECTIONS.map((section) => ({ section })),
];

/** What is to be said of the notes together, in sentences. */
export function doubts({ doubtedDays: days, unlikely }: Adoption): string[] {
	const few = unlikely?.likely === 0 ? 'None' : `Only ${unlikely?.likely}`;
	return [
		...(unlikely === null
			? []
			: [
					`${few} of these ${unlikely.all} notes look like interviews: the others name no company with a day, a stage or a result. Is this a collection of something else?`,
				]),
		...days.map(
			({ day, count: many }) =>
				`${count(many, 'note')} share the day ${day}. That is rather the day on which they were imported: the order of these interviews would mean nothing.`,
		),
	];
}
