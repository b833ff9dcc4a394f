/**
 * One property of a note as an edit: one span of the source of its frontmatter, computed from the parser's own tokens.
 *
 * Writing YAML anew changes comments, quotes, folding and line endings; a span changes nothing but itself. Each edit is
 * made on a copy first and read again: unless the properties are the old ones with just this change, it is refused.
 */
import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, Lexer, visit, type CST, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { findFrontmatter, parseYaml, withLineFeeds, type Frontmatter } from '../note/frontmatter';
import { afterEnding, lineEnd } from '../note/lines';
import { escapeDouble, yamlText } from '../note/yaml-text';
import { apply, type Edit, type Refusal, type Replacement } from './edit';

/** What a property can be set to; null leaves it there without a value. A day or moment is written without quotes. */
export type PropertyValue = string | number | null | readonly string[] | { moment: string };

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/;

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

/** The number of the property that the reader takes for `name`: the last one, whatever its case. */
function find({ entries }: Open, name: string): number {
	return entries.map(([key]) => String(key).toLowerCase()).lastIndexOf(name.toLowerCase());
}

function same(a: unknown, b: unknown): boolean {
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, index) => same(one, b[index]));
	if (a instanceof Map) return b instanceof Map && same([...(a as Map<unknown, unknown>)], [...(b as Map<unknown, unknown>)]);
	return Object.is(a, b);
}

/** The offset in `source` of what stands at `at` where each of its line endings is one character. */
function inSource(source: string, at: number): number {
	let offset = 0;
	for (let left = at; left > 0; left--) offset = afterEnding(source, offset);
	return offset;
}

/** The edit that puts `insert` in the place of a span of the YAML, if that changes the one property and nothing else. */
function proven(note: Open, { from, to, insert }: Replacement, index: number, name: unknown, value: unknown): Edit | Refusal {
	const { text, place, ending, entries } = note;
	const source = text.slice(place.start, place.end);
	const replacement = {
		from: place.start + inSource(source, from),
		to: place.start + inSource(source, to),
		insert: insert.replace(/\n/g, ending),
	};
	const after = apply(text, [replacement]);
	const grown = after.length - text.length;
	const now = findFrontmatter(after);
	if (now === null || now === 'unclosed' || now.start !== place.start || now.end !== place.end + grown || now.body !== place.body + grown) return 'unproven';
	if (after.slice(now.end) !== text.slice(place.end)) return 'unproven';
	const parsed = parseYaml(withLineFeeds(after.slice(now.start, now.end)));
	if ('reason' in parsed) return 'unproven';
	const wanted = entries.map((entry): [unknown, unknown] => [...entry]);
	wanted[index] = [name, value];
	return same([...parsed.root], wanted) ? { replacements: [replacement] } : 'unproven';
}

/** Whether a value is an alias, or something in it has a name by which others may take it. */
function isShared(value: unknown): boolean {
	let shared = false;
	visit(value as Node, (_, node) => {
		if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined)) shared = true;
		return shared ? visit.BREAK : undefined;
	});
	return shared;
}

/** Whether there are properties within a value. */
function holdsGroup(value: unknown): boolean {
	return (isMap(value) && value.items.length > 0) || (isSeq(value) && value.items.some(holdsGroup));
}

function hasComment(yaml: string): boolean {
	const tokens = [...new Lexer().lex(yaml)];
	// Behind this mark the text of a plain or block scalar stands.
	return tokens.some((token, index) => token.startsWith('#') && tokens[index - 1] !== '\x1f');
}

/** Where the content of a value ends; what is in block style goes on to the end of its last entry. */
function contentEnd(node: unknown): number {
	if (isPair(node)) return contentEnd(node.value ?? node.key);
	if (isCollection(node) && node.flow !== true && node.items.length > 0) return contentEnd(node.items[node.items.length - 1]);
	return (node as Node).range![1];
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const indentAt = (text: string, at: number): string => /^ */.exec(text.slice(lineStart(text, at)))![0];
const isEmpty = (token: CST.Token | null | undefined): boolean => token == null || (token.type === 'scalar' && token.source === '');

/** `text` in quotes like those of `like`, if it has some and they can hold it. */
function textLike(text: string, like: unknown): string {
	const type = isScalar(like) ? like.type : undefined;
	const bare = text.replace(/["\\]/g, '');
	if (type === 'QUOTE_SINGLE' && escapeDouble(bare) === bare) return `'${text.replace(/'/g, "''")}'`;
	return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? `"${escapeDouble(text)}"` : yamlText(text);
}

type Single = string | number | { moment: string };

function written(value: Single, like: unknown): string {
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return textLike(value, like);
	const isQuoted = isScalar(like) && (like.type === 'QUOTE_SINGLE' || like.type === 'QUOTE_DOUBLE');
	return MOMENT.test(value.moment) && !isQuoted ? value.moment : textLike(value.moment, like);
}

/**
 * A list's entries as they are written: those that `old` holds as they stand there. What is plain there is so again where
 * it means the value itself (`areValues`) rather than a text that happens to be equal: `1_000` may be a number to others.
 */
function writtenEntries(values: readonly unknown[], old: unknown, yaml: string, areValues: boolean): string[] {
	const nodes = isSeq(old) ? old.items : [old];
	const known = new Map<unknown, string>();
	for (const node of nodes) {
		if (!isScalar(node) || node.tag !== undefined || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') continue;
		const source = yaml.slice(node.range![0], node.range![1]);
		// What is plain in a block may not be so in brackets.
		if (node.type !== 'PLAIN' || (areValues ? !/[,[\]{}]/.test(source) : yamlText(source) === source)) known.set(node.value, source);
	}
	const like = nodes[nodes.length - 1];
	return values.map((value) => known.get(value) ?? written(value as Single, like));
}

/** The span of a value, and what takes its place. */
function replaced({ yaml, map }: Open, { key, value: old, srcToken }: Pair, value: Single | null | readonly unknown[], areValues = false): Replacement | Refusal {
	const { start, sep = [], value: token } = srcToken as CST.BlockMap['items'][number];
	const isFlow = map?.flow === true;
	const isList = Array.isArray(value);
	const entries = isList ? writtenEntries(value, old, yaml, areValues) : [];
	const inline = value === null ? (isFlow ? 'null' : '') : isList ? `[${entries.join(', ')}]` : written(value as Single, old);

	const colon = sep.find(({ type }) => type === 'map-value-ind');
	if (colon === undefined) {
		const end = (key as Node).range![1];
		if (!start.some(({ type }) => type === 'explicit-key-ind') || isFlow) return { from: end, to: end, insert: `: ${inline}` };
		const at = lineEnd(yaml, end);
		return { from: at, to: at, insert: `\n${indentAt(yaml, end)}: ${inline}` };
	}
	const behind = colon.offset + 1;
	const tag = sep.find(({ type }) => type === 'tag');
	if (isEmpty(token) && tag === undefined) {
		if (!isList || isFlow || entries.length === 0) return { from: behind, to: behind, insert: ` ${inline}` };
		const at = lineEnd(yaml, behind);
		const indent = indentAt(yaml, behind);
		return { from: at, to: at, insert: entries.map((entry) => `\n${indent}  - ${entry}`).join('') };
	}

	let from = tag?.offset ?? token!.offset;
	// A block of text ends behind its last line.
	const to = isEmpty(token) ? tag!.offset + tag!.source.length : yaml.slice(0, contentEnd(old)).trimEnd().length;
	let insert = inline;
	if (token?.type === 'block-scalar') {
		// What stands behind the mark of the block, a comment perhaps, stays on the line.
		insert += token.props.slice(1).map((prop) => ('source' in prop ? prop.source : '')).join('').trimEnd();
	}
	if (isCollection(old)) {
		if (holdsGroup(old)) return 'grouped';
		if (hasComment(yaml.slice(old.flow === true ? from : behind, to))) return 'commented';
		if (old.flow !== true && old.items.length > 0) {
			const { offset } = token!;
			if (isList && entries.length > 0) return { from: offset, to, insert: entries.map((entry) => `- ${entry}`).join(`\n${' '.repeat(offset - lineStart(yaml, offset))}`) };
			return { from: behind, to, insert: inline === '' ? '' : ` ${inline}` };
		}
	}
	if (insert === '' || (value === null && !isFlow)) {
		// Without a value nothing stands between the colon and a comment.
		if (yaml.slice(behind, from).trim() === '') from = behind;
	}
	return { from, to, insert };
}

/** Adds an entry to a list, or a pair to a map, in brackets. */
function intoBrackets({ start, items }: CST.FlowCollection, node: YAMLSeq | YAMLMap, entry: string): Replacement {
	const last = items[items.length - 1];
	if (last === undefined || node.items.length === 0) return { from: start.offset + 1, to: start.offset + 1, insert: entry };
	const comma = last.start.findIndex(({ type }) => type === 'comma');
	if (last.key == null && last.value === undefined && comma >= 0) {
		const at = last.start[comma]!.offset + 1;
		return { from: at, to: at, insert: ` ${entry}` };
	}
	const at = contentEnd(node.items[node.items.length - 1]);
	const gap = last.start.slice(comma + 1);
	const isBlank = comma >= 0 && gap.every(({ type }) => type === 'space' || type === 'newline');
	return { from: at, to: at, insert: `,${isBlank ? gap.map(({ source }) => source).join('') : ' '}${entry}` };
}

/** Adds an entry to a list of one entry a line. An empty last entry is filled. */
function intoLines(yaml: string, { items }: CST.BlockSequence, node: YAMLSeq, entry: string): Replacement {
	const dashes = items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
	const dash = dashes[dashes.length - 1]!.offset;
	if (fillsLast(node)) return { from: dash + 1, to: dash + 1, insert: ` ${entry}` };
	const end = contentEnd(node.items[node.items.length - 1]);
	const lead = ' '.repeat(dash - lineStart(yaml, dash)) + (/^- +(?=\S)/.exec(yaml.slice(dash, lineEnd(yaml, dash)))?.[0] ?? '- ') + entry;
	// A block of text ends behind its last line.
	if (yaml[end - 1] === '\n') return { from: end, to: end, insert: `${lead}\n` };
	const at = lineEnd(yaml, end);
	return { from: at, to: at, insert: `\n${lead}` };
}

/** Whether the last entry of a list is one that nobody filled in. */
function fillsLast({ items, flow }: YAMLSeq): boolean {
	const last = items[items.length - 1];
	return flow !== true && isScalar(last) && last.value === null && last.range![0] === last.range![1] && last.tag === undefined && last.anchor === undefined;
}

/** What a list holds; anything else is a list of itself. */
function entriesOf(value: unknown, split: (text: string) => string[]): unknown[] {
	if (Array.isArray(value)) return value;
	if (value === null || value === '' || value instanceof Map) return [];
	return typeof value === 'string' ? split(value) : [value];
}

function data(value: PropertyValue): unknown {
	return typeof value === 'object' && value !== null && 'moment' in value ? value.moment : value;
}

function added(note: Open, name: string, value: PropertyValue): Edit | Refusal {
	const { yaml, map, entries } = note;
	const isList = Array.isArray(value);
	const inline = value === null ? '' : isList ? `[${writtenEntries(value, null, yaml, false).join(', ')}]` : written(value as Single, null);
	const key = yamlText(name);
	const prove = (replacement: Replacement): Edit | Refusal => proven(note, replacement, entries.length, name, data(value));
	if (map?.flow === true) return prove(intoBrackets(map.srcToken as CST.FlowCollection, map, `${key}: ${inline === '' ? 'null' : inline}`));
	const last = map?.items[map.items.length - 1];
	const indent = last === undefined ? '' : indentAt(yaml, (last.key as Node).range![0]);
	const end = /^\.\.\.(?=\s|$)/m.exec(yaml)?.index ?? yaml.length;
	const lines = isList && value.length > 0 ? writtenEntries(value, null, yaml, false).map((entry) => `\n${indent}  - ${entry}`).join('') : inline === '' ? '' : ` ${inline}`;
	return prove({ from: end, to: end, insert: `${indent}${key}:${lines}\n` });
}

/** Sets a property, and adds it before the closing line where it is missing. */
export function setProperty(text: string, name: string, value: PropertyValue): Edit | Refusal {
	const wanted = value === '' ? null : value;
	const note = open(text);
	if (typeof note === 'string') return note;
	const index = find(note, name);
	if (index < 0) return added(note, name, wanted);
	const [key, before] = note.entries[index]!;
	const pair = note.map!.items[index]!;
	if (same(before, data(wanted))) return 'as-wanted';
	if (isShared(pair.value)) return 'shared';
	const replacement = replaced(note, pair, wanted);
	return typeof replacement === 'string' ? replacement : proven(note, replacement, index, key, data(wanted));
}

/**
 * Adds a text to a property that is a list, and the property where it is missing. A single value becomes a list of it and
 * the new one; `split` says what entries such a text holds, where commas part them.
 */
export function appendToProperty(text: string, name: string, value: string, split: (text: string) => string[] = (one) => [one]): Edit | Refusal {
	const note = open(text);
	if (typeof note === 'string') return note;
	const index = find(note, name);
	if (index < 0) return added(note, name, [value]);
	const [key, before] = note.entries[index]!;
	const pair = note.map!.items[index]!;
	const { value: node } = pair;
	if (isAlias(node) || (node as Node | null)?.anchor !== undefined) return 'shared';
	if (isMap(node) && holdsGroup(node)) return 'grouped';
	const old = entriesOf(before, split);
	if (old.includes(value)) return 'as-wanted';
	if (!isSeq(node)) {
		const replacement = replaced(note, pair, [...old, value], true);
		return typeof replacement === 'string' ? replacement : proven(note, replacement, index, key, [...old, value]);
	}
	const entry = textLike(value, node.items[node.items.length - 1]);
	const replacement = node.flow === true ? intoBrackets(node.srcToken as CST.FlowCollection, node, entry) : intoLines(note.yaml, node.srcToken as CST.BlockSequence, node, entry);
	return proven(note, replacement, index, key, [...(fillsLast(node) ? old.slice(0, -1) : old), value]);
}
