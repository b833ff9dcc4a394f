/**
 * The weak points of all retros, and the themes that they show: each by itself first, then by the names that
 * all know.
 */
import { compare } from '../compare';
import { linkTarget, noteName, plain, splitFields } from '../markdown/inline';
import type { Links } from '../markdown/links';
import type { Note } from '../note/note';
import { whatCounts } from '../note/observed';
import type { Retro } from '../note/retro';
import type { Settings } from '../settings';
import { keyOf, type Named, type NameKey, type NameResolver } from './names';
import {
	sayingOf,
	shownBy,
	themeFinder,
	type Saying,
	type ThemeFinder,
	type WeakPoint,
	type WeakPointRules,
} from './weak-points';

/** A line of a retro that says what went wrong, before anything is known of other notes. */
export interface WeakPointLine {
	/** Its words as they are written, but for its fields. */
	text: string;
	/** The same in Markdown, as it is found again. */
	source: string;
	line: number;
	from: 'list' | 'question' | 'plan';
	/** What stands in the evidence. */
	why: string;
	said: Saying;
}

/** What a weak point shows. */
export interface ShownWeakPoint extends WeakPointLine {
	by: WeakPoint['by'];
	themes: readonly NameKey[];
}

/** What the problem of a row of the plan says: the row may name its theme in another cell, by itself or by a link. */
function sayingInRow(problem: string, line: number, { actions }: Retro): Saying {
	const action = actions.find((one) => one.line === line && one.source === null);
	const links = action?.mentions.filter((one) => one !== problem) ?? [];
	const said = sayingOf(problem, links.join('; '));
	return said.marked.length > 0 ? said : { ...said, marked: action?.themes ?? [] };
}

function read(retro: Retro): readonly WeakPointLine[] {
	const lines: WeakPointLine[] = retro.weakPoints.map(({ text: source, line, source: from }) => {
		const text = plain(splitFields(source).text).replace(/\s+/g, ' ').trim();
		const said = from === 'plan' ? sayingInRow(source, line, retro) : sayingOf(source);
		return { text, source, line, from, why: text, said };
	});
	for (const question of retro.questions) {
		const { title, reason, themes, hasNoTheme } = question;
		if (themes.length > 0 || hasNoTheme) continue;
		const counts = whatCounts(question);
		if (counts === null || (counts.rating !== 'poor' && counts.rating !== 'medium')) continue;
		const text = plain(splitFields(title).text).trim();
		const said = sayingOf(title, reason ?? '');
		const { line, why } = counts;
		lines.push({ text, source: title, line, from: 'question', why: `${text}: ${why}`, said });
	}
	return lines.sort((a, b) => a.line - b.line);
}

const known = new WeakMap<Retro, readonly WeakPointLine[]>();

/** The weak points of a retro from the top. A retro never changes once it was read, and they are read of it once. */
export function weakPointsOf(retro: Retro): readonly WeakPointLine[] {
	let lines = known.get(retro);
	if (lines === undefined) known.set(retro, (lines = read(retro)));
	return lines;
}

/** What stands in front of a reason that the company gave, where it is told as a reason. */
export const THEY_SAID = 'they said: ';

/** A reason that the company gave, before anything is known of other notes. */
interface ReasonLine {
	line: number;
	why: string;
	said: Saying;
}

const NO_REASONS: readonly ReasonLine[] = [];
const reasons = new WeakMap<Retro, readonly ReasonLine[]>();

/** The official reasons of a retro, read of it once as its weak points are. */
function reasonsOf(retro: Retro): readonly ReasonLine[] {
	const { reasonsOfficial, reasonLines } = retro;
	if (reasonsOfficial.length === 0) return NO_REASONS;
	let lines = reasons.get(retro);
	if (lines === undefined) {
		lines = reasonsOfficial.map((text, index) => ({
			line: reasonLines[index] ?? 1,
			why: THEY_SAID + plain(text),
			said: sayingOf(text),
		}));
		reasons.set(retro, lines);
	}
	return lines;
}

/** An official reason that names themes. */
export interface ShownReason extends Pick<ReasonLine, 'line' | 'why'> {
	themes: readonly NameKey[];
}

/** The texts by which a weak point names themes, or may: its fields, else its links and tags. */
export function marksOf({ said: { marked, mentions, isNone } }: WeakPointLine): readonly string[] {
	if (marked.length > 0) return marked;
	return isNone ? [] : mentions;
}

/** A retro whose weak points count. */
interface Holder {
	path: string;
	/** By which its weak points are found. */
	key: string;
	retro: Retro;
}

/** What weak points are read by besides their own lines. */
export interface WeakPointContext {
	notes: ReadonlyMap<string, Note>;
	links: Links;
	themes: NameResolver;
	settings: Pick<Settings, 'weakPointsByName' | 'weakPointsByWords'>;
	/** The keys of companies and of the people who asked: whoever is linked in a line is no theme. */
	others: ReadonlySet<NameKey>;
}

/** Whether a link or a tag leads to a company, to a person, or to a note that owns no theme. */
export function isOther(mention: string, from: string, { notes, links, others }: WeakPointContext): boolean {
	const target = linkTarget(mention);
	if (target === null || target === '') return others.has(keyOf(mention));
	const path = links.resolve(target, from);
	const type = path === null ? 'other' : (notes.get(path)?.type ?? 'other');
	return (
		(type !== 'other' && type !== 'theme') ||
		others.has(keyOf(noteName(target))) ||
		(path !== null && others.has(keyOf(noteName(path))))
	);
}

/** The texts in the weak points and the official reasons of a retro that name a theme by a field, a link or a tag. */
export function markedIn({ path, retro }: Omit<Holder, 'key'>, context: WeakPointContext): string[] {
	const texts: string[] = [];
	const add = ({ said }: { said: Saying }): void => {
		for (const one of said.marked) texts.push(one);
		if (said.marked.length > 0 || said.isNone) return;
		for (const one of said.mentions) if (!isOther(one, path, context)) texts.push(one);
	};
	for (const line of weakPointsOf(retro)) add(line);
	for (const line of reasonsOf(retro)) add(line);
	return texts;
}

/** Adds the names that the own words of weak points could be. */
export function addNames({ retro }: Pick<Holder, 'retro'>, names: Set<string>): void {
	for (const { said } of weakPointsOf(retro)) if (!said.isNone && said.name !== null) names.add(said.name);
}

type NamePair = readonly [name: string, key: NameKey];

/** Every name of the themes that are known, in an order that the order of notes does not change. */
function namesOf(
	named: Iterable<Named & { spellings?: ReadonlyMap<string, number> }>,
	notes: ReadonlyMap<string, Note>,
): NamePair[] {
	const pairs: NamePair[] = [];
	for (const { key, name, note, spellings } of named) {
		pairs.push([name, key]);
		for (const spelling of spellings?.keys() ?? []) if (spelling !== name) pairs.push([spelling, key]);
		if (note !== null) for (const alias of notes.get(note)?.aliases ?? []) pairs.push([alias, key]);
	}
	return pairs.sort(([a, one], [b, other]) => compare(one, other) || compare(a, b));
}

/**
 * Finders of the snapshots before this one, by the names that they know: most changes of a note leave those
 * as they were.
 */
const FINDERS = new Map<string, ThemeFinder>();
const MOST_FINDERS = 4;

/** What is found in the words of a line is kept with them, since both stay what they are. */
function finderOf(pairs: readonly NamePair[]): ThemeFinder {
	const signature = JSON.stringify(pairs);
	let finder = FINDERS.get(signature);
	if (finder === undefined) {
		const find = themeFinder(pairs);
		const found = new WeakMap<object, string[]>();
		finder = (words) => {
			if (typeof words === 'string') return find(words);
			let keys = found.get(words);
			if (keys === undefined) found.set(words, (keys = find(words)));
			return keys;
		};
		if (FINDERS.size >= MOST_FINDERS) FINDERS.clear();
		FINDERS.set(signature, finder);
	}
	return finder;
}

/** What the lines of all retros show, by the keys of their interviews, and every theme that they may show. */
interface WeakPointsShown {
	shown: Map<string, readonly ShownWeakPoint[]>;
	reasons: Map<string, readonly ShownReason[]>;
	possible: Map<NameKey, Named>;
	reader: WeakPointReader;
}

/** Reads the weak points of one retro by the names that are known, as long as these stay what they are. */
export interface WeakPointReader {
	/** The themes that its lines name by nothing but their own words. */
	madeOf(holder: Holder): Named[];
	/** What its lines show; null where it has none. */
	shownOf(holder: Holder): readonly ShownWeakPoint[] | null;
	/** Those of its official reasons that name a theme; null where it has none. */
	reasonsIn(holder: Holder): readonly ShownReason[] | null;
}

/** The notes that say by their type that they own a theme. */
function typedThemes({ notes, themes }: WeakPointContext): Named[] {
	const found: Named[] = [];
	for (const [path, { type }] of notes) if (type === 'theme') found.push(themes.find(noteName(path), ''));
	return found;
}

/**
 * What the weak points of each retro show and, where they name a theme, its official reasons; and every theme that
 * they may show besides those `named` elsewhere.
 */
export function weakPointsIn(
	retros: readonly Holder[],
	named: Iterable<Named & { spellings: ReadonlyMap<string, number> }>,
	context: WeakPointContext,
): WeakPointsShown {
	const { notes, themes, settings } = context;
	const typed = typedThemes(context);
	const pairs = namesOf([...named, ...typed], notes);
	const possible = new Map(typed.map((theme) => [theme.key, theme]));
	const byName = settings.weakPointsByName;
	const byWords = settings.weakPointsByWords;
	// Spelt out, since an object is made for each line of each retro.
	const rulesOf = (from: string, find: ThemeFinder): WeakPointRules => ({
		find,
		byName,
		byWords,
		isOther: (one) => isOther(one, from, context),
	});
	const first = finderOf(pairs);
	const madeOf = (holder: Holder): Named[] => namedByWords(holder, rulesOf(holder.path, first), themes);
	const made = new Map<NameKey, Named>();
	for (const holder of retros) {
		for (const theme of madeOf(holder)) {
			const other = made.get(theme.key);
			if (other === undefined || compare(theme.name, other.name) < 0) made.set(theme.key, theme);
		}
	}
	for (const [key, theme] of made) possible.set(key, theme);
	const find = made.size === 0 ? first : finderOf([...pairs, ...namesOf(made.values(), notes)]);
	const rulesIn = (path: string): WeakPointRules => rulesOf(path, find);
	const reader: WeakPointReader = {
		madeOf,
		shownOf: (holder) => shownIn(holder, rulesIn, themes),
		reasonsIn: (holder) => reasonsIn(holder, rulesIn, themes),
	};
	const shown = new Map<string, readonly ShownWeakPoint[]>();
	const officially = new Map<string, readonly ShownReason[]>();
	for (const holder of retros) {
		const points = reader.shownOf(holder);
		if (points !== null) shown.set(holder.key, points);
		const official = reader.reasonsIn(holder);
		if (official !== null) officially.set(holder.key, official);
	}
	return { shown, reasons: officially, possible, reader };
}

/** The themes that the lines of a retro name by nothing but their own words. */
function namedByWords({ path, retro }: Holder, rules: WeakPointRules, themes: NameResolver): Named[] {
	const made: Named[] = [];
	for (const { said } of weakPointsOf(retro)) {
		if (said.name === null) continue;
		const {
			by,
			themes: [name],
		} = shownBy(said, rules);
		if (by !== 'words' || name === undefined) continue;
		const theme = themes.find(name, path);
		if (theme.key !== '') made.push(theme);
	}
	return made;
}

/** The keys of the themes that a line shows. */
function keysOf({ by, themes: texts }: WeakPoint, path: string, themes: NameResolver): readonly NameKey[] {
	const keys = by === 'name' ? texts : texts.map((text) => themes.find(text, path).key);
	return keys.length === 0 ? keys : [...new Set(keys)].filter((key) => key !== '');
}

type RulesIn = (path: string) => WeakPointRules;

function shownIn(
	{ path, retro }: Holder,
	rulesIn: RulesIn,
	themes: NameResolver,
): readonly ShownWeakPoint[] | null {
	const lines = weakPointsOf(retro);
	if (lines.length === 0) return null;
	const rules = rulesIn(path);
	return lines.map(({ text, source, line, from, why, said }) => {
		const point = shownBy(said, rules);
		return { text, source, line, from, why, said, by: point.by, themes: keysOf(point, path, themes) };
	});
}

function reasonsIn(
	{ path, retro }: Holder,
	rulesIn: RulesIn,
	themes: NameResolver,
): readonly ShownReason[] | null {
	const lines = reasonsOf(retro);
	if (lines.length === 0) return null;
	// A few words of theirs name no theme that nobody else names.
	const rules = { ...rulesIn(path), byWords: false };
	const named = lines.map(({ line, why, said }) => ({
		line,
		why,
		themes: keysOf(shownBy(said, rules), path, themes),
	}));
	return named.filter((one) => one.themes.length > 0);
}
