/**
 * What older notes say when they are taken in as interviews: what is read of each and from which word, which of them
 * are none, and what was not understood.
 */
import { bodyOf } from '../change/line';
import { compare } from '../compare';
import { bodyLines } from '../edit/find';
import { findFrontmatter, parseProperties, type Properties } from '../markdown/frontmatter';
import { linkTarget, noteName, plain } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import { sectionName } from '../note/written/labels';
import type { ParsedBody } from '../note/body';
import {
	isConflictCopy,
	isTemplate,
	isTranscript,
	parseNote,
	retrosOf,
	type Note,
	type ParseContext,
} from '../note/note';
import type { Retro } from '../note/retro';
import { RATINGS } from '../note/values';
import { labelKey, MEANINGS, wordKey } from '../note/words';
import { labelMeanings } from '../note/words/added';
import { sectionIn } from '../note/written/heading';
import { noInterview } from '../note/written/path';
import { asks } from '../note/written/question';
import {
	faultOfName,
	PROPERTIES,
	QUESTION_LABELS,
	RATING_WORDS,
	SECTIONS,
	type NameFault,
	type Property,
	type QuestionFormName,
	type QuestionLabel,
	type RatingWord,
	type Section,
	type Settings,
} from '../settings';
import { addNames, weakPointsOf, type WeakPointLine } from '../vault/weak-lines';
import { lineKey, nameInWords, ownWords, sameLines, shownBy, themeFinder } from '../vault/weak-points';
import { PRESETS, type Preset } from './presets';
import {
	figuresFrom,
	headingAt,
	isFilled,
	Sources,
	type AdoptWords,
	type FiguresFrom,
	type FoundAt,
} from './read-from';

/** A value with the word of the note, or of its name, that it was read from. */
export interface ReadCell extends FoundAt {
	value: string;
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
	/** What these are counted in. */
	figuresFrom: FiguresFrom;
}

/** A note that the rule takes in and that is no interview, with the reason in a few words. */
export interface NoInterview {
	path: string;
	reason: string;
}

/** A name that means nothing yet, with the notes in which it stands. */
export interface NotUnderstood {
	kind: 'property' | 'heading' | 'label' | 'rating';
	name: string;
	paths: string[];
}

/** Weak points that say much the same and show no theme yet. */
export interface WeakCluster {
	/** The name that they may be given. */
	proposal: string;
	lines: ClusterLine[];
}

/** A weak point without a theme, with what it takes to find it again. */
export type ClusterLine = Pick<WeakPointLine, 'line' | 'text' | 'from' | 'source'> & { path: string };

export interface Adoption {
	rows: AdoptedRow[];
	left: NoInterview[];
	/** The most frequent first. */
	notUnderstood: NotUnderstood[];
	/** Days that more notes share than anybody has interviews on. */
	doubtedDays: { day: string; count: number }[];
	/** How many of all notes look like interviews; null where enough of them do. */
	unlikely: { likely: number; all: number } | null;
	/** How the notes write their questions where no heading names them, each by itself; the most frequent first. */
	forms: { form: QuestionFormName; count: number }[];
	/** Whose notes these are, by the signs that half of them bear. */
	preset: Preset | null;
	/** The weak points without a theme. */
	clusters: WeakCluster[];
}

/** What a name can be said to mean. */
export type Meaning =
	{ property: Property } | { section: Section } | { label: QuestionLabel } | { rating: RatingWord };

/** No more interviews than this are on one day. */
const MOST_ON_A_DAY = 10;
/** From so many notes on a rule may have taken in another collection. */
const MANY = 20;

/** Properties that belong to Obsidian, or to the note and not to the interview. */
const OF_OBSIDIAN = new Set(
	(
		'aliases, alias, tags, tag, cssclasses, cssclass, publish, permalink, description, image, ' +
		'cover, banner, id, uid, title'
	).split(', '),
);
const OF_THE_NOTE = /creat|modif|updat|创建|修改|[_ -](?:id|url)$/iu;

type Reason = keyof AdoptWords['adopt']['reasons'];

/** Why a note is no interview; null where it is read as one. */
function reasonAgainst(path: string, text: string, note: Note, reading: ParseContext): Reason | null {
	if (isConflictCopy(path)) return 'copy';
	if (isTemplate(path, reading)) return 'template';
	if (note.retro !== null) return null;
	if (noInterview(path) === 'index') return 'index';
	if (isTranscript(propertiesOf(text))) return 'transcript';
	if (note.type === 'retro' || note.problems.length > 0) return 'unreadable';
	return note.type;
}

function propertiesOf(text: string): Properties {
	const found = findFrontmatter(text);
	if (found === null || found === 'unclosed') return new Map();
	const parsed = parseProperties(text.slice(found.start, found.end));
	return 'reason' in parsed ? new Map() : parsed;
}

/** A company as a table shows it: a link as the name of its note. */
function shown(text: string): string {
	const target = linkTarget(text);
	return target === null ? text : noteName(target);
}

function stageCell({ stage, round }: Retro, sources: Sources, { adopt, data }: AdoptWords): ReadCell | null {
	const called = round.number === null ? round.name : adopt.round(round.number);
	const parts = [stage === null ? null : data.stage(stage), called === stage ? null : called];
	const value = adopt.stageAndRound(parts.filter((one) => one !== null));
	if (value === '') return null;
	const ofStage = stage === null ? null : sources.of('stage');
	return { value, ...(ofStage === null || ofStage.from === '' ? sources.of('round') : ofStage) };
}

function rowOf(
	path: string,
	text: string,
	retro: Retro,
	reading: ParseContext,
	words: AdoptWords,
): AdoptedRow {
	const sources = new Sources(path, text, propertiesOf(text), reading.settings);
	// One round of several says in its heading what it is.
	const heading = retro.line === undefined ? '' : headingAt(text, retro.line);
	const cell = (property: Property, value: string | null): ReadCell | null => {
		if (value === null) return null;
		const isAbove = heading !== '' && heading.includes(value);
		return { value, ...(isAbove ? { from: heading, by: 'heading' } : sources.of(property)) };
	};
	const isNamed = retro.result !== 'pending' || sources.of('result').from !== '';
	return {
		path,
		company: cell('company', retro.company === null ? null : shown(retro.company)),
		day: cell('date', retro.date),
		stage: stageCell(retro, sources, words),
		result: cell('result', isNamed ? retro.result : null),
		questions: retro.questions.length,
		weakPoints: weakPointsOf(retro).length,
		actions: retro.actions.length,
		figuresFrom: figuresFrom(text, bodyOf(text, reading), retro, words),
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
	const body = bodyOf(text, reading);
	for (const name of unknownHeadings(text, body)) yield { kind: 'heading', name };
	for (const name of unknownLabels(text, body, reading)) yield { kind: 'label', name };
	for (const { rating } of retrosOf(note).flatMap(({ questions }) => questions))
		if (rating !== null && rating.length <= LONGEST_LABEL && !RATINGS.some((known) => known === rating))
			yield { kind: 'rating', name: rating };
}

const LONGEST_LABEL = 40;
/** A label by the look of its line: an item, or bold words, and a colon. */
const LABELLED = /^(?:(?:[-*+]|\d+[.)])\s+[*_]*|\*\*|__)([^:：*_|`[\]]{1,40})[*_]*\s*[:：](?!\/)/u;
/** The same of any line, where facts are told. */
const FACT = /^(?:[-*+]\s+)?[*_]*([^:：*_|`[\]]{1,40})[*_]*\s*[:：](?!\/)\s*\S/u;

/** The labels of the lines that tell facts of an interview, and of those below questions, that mean nothing. */
function* unknownLabels(text: string, body: ParsedBody, { settings }: ParseContext): Generator<string> {
	const read = new Set(body.free().flatMap(({ line, isRead }) => (isRead ? [line.start] : [])));
	const known = labelMeanings(settings);
	const own = new Set(PROPERTIES.map((property) => labelKey(settings.propertyNames[property])));
	const isKnown = (name: string): boolean => {
		const key = labelKey(name);
		return known.has(key) || own.has(key) || MEANINGS.facts.has(key) || sectionIn(name, false) !== null;
	};
	for (const line of bodyLines(text)) {
		const shape = shapeAt(line, body);
		if (shape === null || read.has(line.start)) continue;
		const name = shape.exec(text.slice(line.start, line.end).trim())?.[1]?.trim() ?? '';
		const isName = name.split(/\s+/).length <= MOST_PROPOSED && /^[^?？]*\p{L}[^?？]*$/u.test(name);
		if (isName && !isKnown(name)) yield name;
	}
}

/** How a label looks on a line; null where no label stands. */
function shapeAt({ start, kind, quote, box }: Line, { asked, entered }: ParsedBody): RegExp | null {
	if (kind !== 'text' || quote === 'quote' || box >= 0) return null;
	if (asked.some(({ line }) => line.start === start)) return null;
	const section = entered.filter((one) => one.start <= start).at(-1)?.section ?? null;
	const isBelowQuestion = start > (asked[0]?.line.start ?? Infinity);
	if (section === 'basicInfo' || (section === null && !isBelowQuestion)) return FACT;
	return isBelowQuestion && (section === 'questions' || section === null) ? LABELLED : null;
}

/**
 * The headings in no section of which the reader made nothing, with text below them of which it made
 * nothing either.
 */
function* unknownHeadings(text: string, body: ParsedBody): Generator<string> {
	const lines = body.free().filter(({ line }) => line.kind !== 'underline');
	for (const [at, { line, isRead, isTitle }] of lines.entries()) {
		if (line.kind !== 'heading' || line.quote !== 'none' || line.level === 0 || isRead || isTitle) continue;
		let end = at + 1;
		while (end < lines.length && lines[end]?.line.kind !== 'heading') end++;
		const title = text.slice(line.from, line.end).replace(/[ \t]+#+[ \t]*$/, '');
		if (lines.slice(at + 1, end).some((one) => !one.isRead) && canBeSection(title)) yield plain(title).trim();
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
 * Takes in notes one by one and says what becomes of them by the settings that they are read with, so that
 * many can be read in slices. Nothing is written; never throws.
 */
export class Adopting {
	private readonly rows: AdoptedRow[] = [];
	private readonly left: NoInterview[] = [];
	private readonly unknown = new Map<string, NotUnderstood>();
	private readonly weak: (WeakPointLine & { path: string })[] = [];
	private readonly names = new Set<string>();
	private readonly forms = new Map<QuestionFormName, number>();
	private readonly signs = new Map<Preset, number>();
	/** As each note tells by itself how it writes its questions. */
	private readonly byItself: ParseContext;

	constructor(
		private readonly reading: ParseContext,
		private readonly words: AdoptWords,
	) {
		this.byItself = { ...reading, settings: { ...reading.settings, questionForm: '' } };
	}

	add(path: string, text: string): void {
		const note = parseNote(path, text, this.reading);
		const reason = reasonAgainst(path, text, note, this.reading);
		const { reasons } = this.words.adopt;
		if (reason !== null || note.retro === null) {
			this.left.push({ path, reason: reasons[reason ?? 'other'] });
			return;
		}
		for (const retro of retrosOf(note)) {
			this.rows.push(rowOf(path, text, retro, this.reading, this.words));
			for (const line of weakPointsOf(retro)) this.weak.push({ path, ...line });
			addNames({ retro }, this.names);
		}
		const { form } = bodyOf(text, this.byItself);
		if (form !== null) this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
		const properties = propertiesOf(text);
		for (const preset of PRESETS)
			if (preset.isIn(properties, text)) this.signs.set(preset, (this.signs.get(preset) ?? 0) + 1);
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
		const unlike = this.words.adopt.reasons.other;
		const likely = rows.filter(looksLikeOne).length;
		const all = rows.length + left.filter(({ reason }) => reason === unlike).length;
		return {
			rows,
			left,
			notUnderstood: [...this.unknown.values()].sort((a, b) => b.paths.length - a.paths.length),
			doubtedDays: doubtedDays(rows),
			unlikely: all >= MANY && likely * 2 < all ? { likely, all } : null,
			forms: [...this.forms]
				.map(([form, many]) => ({ form, count: many }))
				.sort((a, b) => b.count - a.count || compare(a.form, b.form)),
			preset: [...this.signs].find(([, many]) => many * 2 >= rows.length)?.[0] ?? null,
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
			.map(({ path, line, text, from, source }) => ({ path, line, text, from, source }));
	}
}

/** Why a name cannot mean a property; null where it can mean what it is said to. */
export function meaningFault(name: string, meaning: Meaning, settings: Settings): NameFault | null {
	return 'property' in meaning ? faultOfName(meaning.property, name, settings.propertyNames) : null;
}

/** The settings in which a name means a property, a section, a label or a rating. */
export function withMeaning(settings: Settings, name: string, meaning: Meaning): Settings {
	if ('property' in meaning)
		return { ...settings, propertyNames: { ...settings.propertyNames, [meaning.property]: name } };
	const more = <K extends string>(lists: Record<K, string[]>, key: K): Record<K, string[]> =>
		lists[key].includes(name) ? lists : { ...lists, [key]: [...lists[key], name] };
	if ('section' in meaning) return { ...settings, headings: more(settings.headings, meaning.section) };
	if ('label' in meaning) return { ...settings, labels: more(settings.labels, meaning.label) };
	return { ...settings, ratings: more(settings.ratings, meaning.rating) };
}

const AS_PROPERTY: readonly Meaning[] = PROPERTIES.filter((property) => property !== 'type').map(
	(property) => ({
		property,
	}),
);
const AS_SECTION: readonly Meaning[] = SECTIONS.map((section) => ({ section }));
const AS_LABEL: readonly Meaning[] = QUESTION_LABELS.map((label) => ({ label }));

/** Every meaning that a name can be given; no note is told by a type that it was given later. */
export const MEANINGS_TO_GIVE: Readonly<Record<NotUnderstood['kind'], readonly Meaning[]>> = {
	property: AS_PROPERTY,
	heading: AS_SECTION,
	label: [...AS_LABEL, ...AS_PROPERTY, ...AS_SECTION],
	rating: RATING_WORDS.map((rating) => ({ rating })),
};

/** What is to be said of the notes together, in sentences. */
export function doubts({ doubtedDays: days, unlikely }: Adoption, { adopt }: AdoptWords): string[] {
	return [
		...(unlikely === null ? [] : [adopt.unlikely(unlikely.likely, unlikely.all)]),
		...days.map(({ day, count }) => adopt.sharedDay(count, day)),
	];
}
