/**
 * One property of a note as an edit: one span of the source of its frontmatter.
 *
 * Writing YAML anew changes comments, quotes, folding and line endings; a span changes nothing but itself. Each edit is
 * made on a copy first and read again: unless the properties are the old ones with just this change, it is refused.
 */
import { isAlias, isMap, isScalar, isSeq, type CST, type Node, type Pair, type YAMLMap } from 'yaml';
import { findFrontmatter, parseYaml, withLineFeeds, type Frontmatter } from '../markdown/frontmatter';
import { afterEnding, lineEnd } from '../markdown/lines';
import { yamlText } from '../markdown/yaml-text';
import { listOf } from '../markdown/yaml-values';
import { apply, type Edit, type Refusal, type Replacement } from './edit';
import {
	fillsLast,
	holdsGroup,
	indentAt,
	inlineOf,
	intoBrackets,
	intoLines,
	isShared,
	outOfBrackets,
	outOfLines,
	rangeOf,
	replaced,
	textLike,
	writtenEntries,
	type Single,
} from './yaml-span';

/** What a property can be set to: a moment is local text, a list holds texts; null leaves it there without a value. */
export type PropertyValue = Single | null | readonly string[];

interface Open {
	text: string;
	place: Frontmatter;
	/** The YAML with a line feed at the end of each line; spans are computed in it. */
	yaml: string;
	/** The line ending of the line of dashes that opens the properties. */
	ending: string;
	map: YAMLMap | null;
	/** Key and value of each property, in the order in which they stand. */
	entries: [unknown, unknown][];
}

function open(text: string): Open | Refusal {
	const place = findFrontmatter(text);
	if (place === null) return 'no-properties';
	if (place === 'unclosed') return 'unclosed';
	const yaml = withLineFeeds(text.slice(place.start, place.end));
	const parsed = parseYaml(yaml, true);
	if ('reason' in parsed) return 'unreadable';
	const { contents } = parsed.document;
	const map = isMap(contents) ? contents : null;
	const entries = [...parsed.root];
	if ((map?.items.length ?? 0) !== entries.length) return 'unreadable';
	return { text, place, yaml, ending: text.slice(lineEnd(text, 0), place.start), map, entries };
}

/** A property of an open note. */
interface Found {
	/** Its place among the properties, from 0. */
	index: number;
	/** Its name as it is written, and its value as data. */
	key: unknown;
	before: unknown;
	/** What the parser knows of it, and whether it stands in braces. */
	pair: Pair;
	isFlow: boolean;
}

/** The property that the reader takes for `name`: the last one, whatever its case; null where there is none. */
function find({ entries, map }: Open, name: string): Found | null {
	const index = entries.map(([key]) => String(key).toLowerCase()).lastIndexOf(name.toLowerCase());
	const [entry, pair] = [entries[index], map?.items[index]];
	if (map === null || entry === undefined || pair === undefined) return null;
	return { index, key: entry[0], before: entry[1], pair, isFlow: map.flow === true };
}

/** Whether two values of properties are equal as data, lists and groups with all that is in them. */
function same(a: unknown, b: unknown): boolean {
	if (Array.isArray(a))
		return Array.isArray(b) && a.length === b.length && a.every((one, index) => same(one, b[index]));
	if (a instanceof Map)
		return b instanceof Map && same([...(a as Map<unknown, unknown>)], [...(b as Map<unknown, unknown>)]);
	return Object.is(a, b);
}

/** The offset in `source` of what stands at `at` where each of its line endings is one character. */
function inSource(source: string, at: number): number {
	let offset = 0;
	for (let left = at; left > 0; left--) offset = afterEnding(source, offset);
	return offset;
}

/**
 * The edit that puts `insert` in the place of a span of the YAML, if that changes the one property and
 * nothing else: then it is called `key`, and `value` is what it holds as data.
 */
function proven(
	note: Open,
	{ from, to, insert }: Replacement,
	{ index, key }: Pick<Found, 'index' | 'key'>,
	value: unknown,
): Edit | Refusal {
	const { text, place, ending, entries } = note;
	const source = text.slice(place.start, place.end);
	const replacement = {
		from: place.start + inSource(source, from),
		to: place.start + inSource(source, to),
		insert: insert.replace(/\n/g, ending),
	};
	const after = apply(text, [replacement]);
	const now = findFrontmatter(after);
	// Where a closing line in what is written ended the properties early, the rest would be missing below
	// too: that all are compared there is what decides.
	if (
		now === null ||
		now === 'unclosed' ||
		now.start !== place.start ||
		after.slice(now.end) !== text.slice(place.end)
	)
		return 'unproven';
	const parsed = parseYaml(withLineFeeds(after.slice(now.start, now.end)));
	if ('reason' in parsed) return 'unproven';
	const wanted = entries.map((entry): [unknown, unknown] => [...entry]);
	wanted[index] = [key, value];
	return same([...parsed.root], wanted) ? { replacements: [replacement] } : 'unproven';
}

/** What a list holds; anything else is a list of itself. */
function entriesOf(value: unknown, split: (text: string) => string[]): unknown[] {
	if (Array.isArray(value)) return value;
	if (value === null || value === '' || value instanceof Map) return [];
	return typeof value === 'string' ? split(value) : [value];
}

/** What a value is once it is read again. */
function data(value: PropertyValue): unknown {
	return typeof value === 'object' && value !== null && 'moment' in value ? value.moment : value;
}

/** Adds a property that is missing, as the last one. */
function added(note: Open, name: string, value: PropertyValue): Edit | Refusal {
	const { yaml, map, entries } = note;
	const listed = Array.isArray(value) ? writtenEntries(value, null, yaml, false) : [];
	const inline = inlineOf(value, listed, null);
	const key = yamlText(name);
	const prove = (replacement: Replacement): Edit | Refusal =>
		proven(note, replacement, { index: entries.length, key: name }, data(value));
	if (map?.flow === true)
		return prove(
			intoBrackets(map.srcToken as CST.FlowCollection, map, `${key}: ${inline === '' ? 'null' : inline}`),
		);
	const last = map?.items.at(-1);
	const indent = last === undefined ? '' : indentAt(yaml, rangeOf(last.key)[0]);
	// A line of three dots ends the properties for YAML.
	const end = /^\.\.\.(?=\s|$)/m.exec(yaml)?.index ?? yaml.length;
	const oneLine = inline === '' ? '' : ` ${inline}`;
	const lines = listed.map((entry) => `\n${indent}  - ${entry}`).join('') || oneLine;
	return prove({ from: end, to: end, insert: `${indent}${key}:${lines}\n` });
}

/** Sets a property, and adds it before the closing line where it is missing. */
export function setProperty(text: string, name: string, value: PropertyValue): Edit | Refusal {
	const wanted = value === '' ? null : value;
	const note = open(text);
	if (typeof note === 'string') return note;
	const found = find(note, name);
	if (found === null) return added(note, name, wanted);
	const { before, pair, isFlow } = found;
	if (same(before, data(wanted))) return 'as-wanted';
	if (isShared(pair.value)) return 'shared';
	const replacement = replaced(note.yaml, isFlow, pair, wanted);
	return typeof replacement === 'string' ? replacement : proven(note, replacement, found, data(wanted));
}

/**
 * Adds a text to a property that is a list, and the property where it is missing. A single value becomes a
 * list of it and the new one; `split` says what entries such a text holds, where commas part them.
 */
export function appendToProperty(
	text: string,
	name: string,
	value: string,
	split: (text: string) => string[] = (one) => [one],
): Edit | Refusal {
	const note = open(text);
	if (typeof note === 'string') return note;
	const found = find(note, name);
	if (found === null) return added(note, name, [value]);
	const { before, pair, isFlow } = found;
	const { value: node } = pair;
	if (isAlias(node) || (node as Node | null)?.anchor !== undefined) return 'shared';
	if (isMap(node) && holdsGroup(node)) return 'grouped';
	const old = entriesOf(before, split);
	if (old.includes(value)) return 'as-wanted';
	if (!isSeq(node)) {
		const replacement = replaced(note.yaml, isFlow, pair, [...old, value], true);
		return typeof replacement === 'string' ? replacement : proven(note, replacement, found, [...old, value]);
	}
	const entry = textLike(value, node.items.at(-1));
	const replacement =
		node.flow === true
			? intoBrackets(node.srcToken as CST.FlowCollection, node, entry)
			: intoLines(note.yaml, node.srcToken as CST.BlockSequence, node, entry);
	return proven(note, replacement, found, [...(fillsLast(node) ? old.slice(0, -1) : old), value]);
}

/** Puts another text in the place of an entry of a list, found by what it says; a single value is a list of itself. */
export function replaceInProperty(text: string, name: string, old: string, value: string): Edit | Refusal {
	const note = open(text);
	if (typeof note === 'string') return note;
	const found = find(note, name);
	if (found === null) return 'gone';
	const { before, pair } = found;
	const { value: node } = pair;
	// An unquoted link is a list in a list, and as a single value a list with one such list in it.
	if (listOf([before])[0] === old) return setProperty(text, name, value);
	if (!isSeq(node) || !Array.isArray(before)) return 'gone';
	const says = before.map((entry) => listOf([entry])[0] === old);
	const at = says.indexOf(true);
	if (at < 0) return 'gone';
	if (at !== says.lastIndexOf(true)) return 'there-twice';
	const entry = node.items[at];
	if (node.anchor !== undefined || isShared(entry)) return 'shared';
	const [from, to] = rangeOf(entry);
	const isBlock = isScalar(entry) && (entry.type === 'BLOCK_LITERAL' || entry.type === 'BLOCK_FOLDED');
	const replacement = { from, to, insert: textLike(value, entry) + (isBlock ? '\n' : '') };
	const wanted = before.map((one: unknown, place) => (place === at ? value : one));
	return proven(note, replacement, found, wanted);
}

/** Takes an entry out of a list, found by what it says; of several the last. */
export function removeFromProperty(text: string, name: string, old: string): Edit | Refusal {
	const note = open(text);
	if (typeof note === 'string') return note;
	const found = find(note, name);
	if (found === null) return 'gone';
	const { before, pair } = found;
	const { value: node } = pair;
	if (!isSeq(node) || !Array.isArray(before)) return 'gone';
	const at = before.map((entry) => listOf([entry])[0] === old).lastIndexOf(true);
	if (at < 0) return 'gone';
	if (node.anchor !== undefined || isShared(node.items[at])) return 'shared';
	const replacement =
		node.flow === true
			? outOfBrackets(note.yaml, node, at)
			: outOfLines(note.yaml, node.srcToken as CST.BlockSequence, node, at);
	if (typeof replacement === 'string') return replacement;
	const wanted = before.filter((_, place) => place !== at);
	return proven(note, replacement, found, wanted);
}

/**
 * Puts another text in the place of a part of a property's text, by its offsets in the text as it is read: where it is
 * written just so, of that part alone, else of the whole text.
 */
export function replaceInText(text: string, name: string, { from, to, insert }: Replacement): Edit | Refusal {
	const note = open(text);
	if (typeof note === 'string') return note;
	const found = find(note, name);
	if (found === null) return 'gone';
	const { before, pair } = found;
	const { value: node } = pair;
	if (node != null && isShared(node)) return 'shared';
	if (!isScalar(node) || typeof before !== 'string') return 'gone';
	const wanted = before.slice(0, from) + insert + before.slice(to);
	const [start, end] = rangeOf(node);
	const at = note.yaml.slice(start, end).indexOf(before);
	if (at < 0) return setProperty(text, name, wanted);
	const made = proven(note, { from: start + at + from, to: start + at + to, insert }, found, wanted);
	return typeof made === 'string' ? setProperty(text, name, wanted) : made;
}

/** Whether a property is written as its name, perhaps in quotes, and a colon, at the beginning of a line. */
function isPlainlyNamed({ yaml, map }: Open, { key, srcToken }: Pair, name: string): boolean {
	const { start, sep = [] } = srcToken as CST.BlockMap['items'][number];
	if (map?.flow === true || !isScalar(key) || key.anchor !== undefined || key.tag !== undefined) return false;
	const [from, to] = rangeOf(key);
	return (
		start.every(({ type }) => type === 'space' || type === 'newline' || type === 'comment') &&
		sep.some(({ type }) => type === 'map-value-ind') &&
		[name, `'${name}'`, `"${name}"`].includes(yaml.slice(from, to))
	);
}

/**
 * Gives a property another name: its key alone, in the quotes that it has; refused where the new name is
 * there already.
 */
export function renameProperty(text: string, from: string, to: string): Edit | Refusal {
	const note = open(text);
	if (typeof note === 'string') return note;
	const isCalled = (name: string): boolean[] =>
		note.entries.map(([key]) => String(key).toLowerCase() === name.toLowerCase());
	const found = find(note, from);
	if (found === null) return 'as-wanted';
	const { index, key, before, pair } = found;
	if (isCalled(to).includes(true)) return 'name-taken';
	if (isCalled(from).indexOf(true) !== index) return 'there-twice';
	if (!isPlainlyNamed(note, pair, String(key))) return 'odd-name';
	const [start, end] = rangeOf(pair.key);
	const replacement = { from: start, to: end, insert: textLike(to, pair.key) };
	return proven(note, replacement, { index, key: to }, before);
}
