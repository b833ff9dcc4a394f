/**
 * Spans of YAML: where in its source a value, an entry or a pair is written, and what takes its place.
 * Computed from the parser's own tokens, so that quotes, indentation and comments stay; whether the result
 * is right is proven elsewhere.
 */
import {
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	isSeq,
	Lexer,
	visit,
	type CST,
	type Node,
	type Pair,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';
import { lineEnd } from '../markdown/lines';
import { escapeDouble, yamlText } from '../markdown/yaml-text';
import type { Refusal, Replacement } from './edit';

/** A value that is not a list. A day or moment is written without quotes. */
export type Single = string | number | boolean | { moment: string };

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/;

/** Whether a value is an alias, or something in it has a name by which others may take it. */
export function isShared(value: unknown): boolean {
	let shared = false;
	visit(value as Node, (_, node) => {
		if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined)) shared = true;
		return shared ? visit.BREAK : undefined;
	});
	return shared;
}

/** Whether there are properties within a value. */
export function holdsGroup(value: unknown): boolean {
	return (isMap(value) && value.items.length > 0) || (isSeq(value) && value.items.some(holdsGroup));
}

function hasComment(yaml: string): boolean {
	const tokens = [...new Lexer().lex(yaml)];
	// Behind this mark the text of a plain or block scalar stands.
	return tokens.some((token, index) => token.startsWith('#') && tokens[index - 1] !== '\x1f');
}

/** From where to where a node of a parsed document is written; offsets from 0 in the YAML. */
export function rangeOf(node: unknown): [from: number, to: number] {
	const [from, to] = (node as Node).range!; // The parser gives every node that it reads its place.
	return [from, to];
}

/** Where the content of a value ends; what is in block style goes on to the end of its last entry. */
function contentEnd(node: unknown): number {
	if (isPair(node)) return contentEnd(node.value ?? node.key);
	if (isCollection(node) && node.flow !== true && node.items.length > 0) return contentEnd(node.items.at(-1));
	return rangeOf(node)[1];
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
/** The spaces at the beginning of the line that holds the offset `at`. */
export const indentAt = (text: string, at: number): string =>
	/^ */.exec(text.slice(lineStart(text, at)))?.[0] ?? '';
const isEmpty = (token: CST.Token | null | undefined): boolean =>
	token == null || (token.type === 'scalar' && token.source === '');

/** `text` in quotes like those of `like`, if it has some and they can hold it. */
export function textLike(text: string, like: unknown): string {
	const type = isScalar(like) ? like.type : undefined;
	const bare = text.replace(/["\\]/g, '');
	if (type === 'QUOTE_SINGLE' && escapeDouble(bare) === bare) return `'${text.replace(/'/g, "''")}'`;
	return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? `"${escapeDouble(text)}"` : yamlText(text);
}

/** A value that is no list as it is written, in quotes like those of `like`. */
export function written(value: Single, like: unknown): string {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value === 'string') return textLike(value, like);
	const isQuoted = isScalar(like) && (like.type === 'QUOTE_SINGLE' || like.type === 'QUOTE_DOUBLE');
	return MOMENT.test(value.moment) && !isQuoted ? value.moment : textLike(value.moment, like);
}

/**
 * A list's entries as they are written: those that `old` holds as they stand there. What is plain there is
 * so again where it means the value itself (`areValues`) rather than a text that happens to be equal:
 * `1_000` may be a number to others.
 */
export function writtenEntries(
	values: readonly unknown[],
	old: unknown,
	yaml: string,
	areValues: boolean,
): string[] {
	const nodes = isSeq(old) ? old.items : [old];
	const known = new Map<unknown, string>();
	for (const node of nodes) {
		if (
			!isScalar(node) ||
			node.tag !== undefined ||
			node.type === 'BLOCK_LITERAL' ||
			node.type === 'BLOCK_FOLDED'
		)
			continue;
		const source = yaml.slice(...rangeOf(node));
		// What is plain in a block may not be so in brackets.
		if (node.type !== 'PLAIN' || (areValues ? !/[,[\]{}]/.test(source) : yamlText(source) === source))
			known.set(node.value, source);
	}
	const like = nodes.at(-1);
	return values.map((value) => known.get(value) ?? written(value as Single, like));
}

/** A value as it is written on the line of its name, nothing for null; `entries` are those of a list. */
export function inlineOf(
	value: Single | null | readonly unknown[],
	entries: readonly string[],
	like: unknown,
): string {
	if (value === null) return '';
	return Array.isArray(value) ? `[${entries.join(', ')}]` : written(value as Single, like);
}

/** Behind the name of a property that has no colon yet. */
function withColon(yaml: string, isFlow: boolean, { key, srcToken }: Pair, inline: string): Replacement {
	const { start } = srcToken as CST.BlockMap['items'][number];
	const [, end] = rangeOf(key);
	if (!start.some(({ type }) => type === 'explicit-key-ind') || isFlow)
		return { from: end, to: end, insert: `: ${inline}` };
	const at = lineEnd(yaml, end);
	return { from: at, to: at, insert: `\n${indentAt(yaml, end)}: ${inline}` };
}

/** Behind a colon that nothing follows; a list that has entries goes below it. */
function behindColon(yaml: string, behind: number, entries: readonly string[], inline: string): Replacement {
	if (entries.length === 0) return { from: behind, to: behind, insert: ` ${inline}` };
	const at = lineEnd(yaml, behind);
	const indent = indentAt(yaml, behind);
	return { from: at, to: at, insert: entries.map((entry) => `\n${indent}  - ${entry}`).join('') };
}

/** What stands behind the mark of a block of text, a comment perhaps: it stays on the line. */
function behindMark(token: CST.Token | null | undefined): string {
	if (token?.type !== 'block-scalar') return '';
	return token.props
		.slice(1)
		.map((prop) => ('source' in prop ? prop.source : ''))
		.join('')
		.trimEnd();
}

/** Where a value stands. */
interface Place {
	/** The offset behind its colon. */
	behind: number;
	from: number;
	to: number;
}

/** Why a list or a group may not be replaced: something within it would be lost. Null where nothing would. */
function lossIn(yaml: string, old: unknown, { behind, from, to }: Place): Refusal | null {
	if (!isCollection(old)) return null;
	if (holdsGroup(old)) return 'grouped';
	return hasComment(yaml.slice(old.flow === true ? from : behind, to)) ? 'commented' : null;
}

/** From where to where a value is written, its tag included; null where there is neither. */
function spanOf(yaml: string, { value, srcToken }: Pair): { from: number; to: number } | null {
	const { sep = [], value: token } = srcToken as CST.BlockMap['items'][number];
	const tag = sep.find(({ type }) => type === 'tag');
	if (tag !== undefined && isEmpty(token)) return { from: tag.offset, to: tag.offset + tag.source.length };
	const first = tag ?? token;
	if (first == null || isEmpty(token)) return null;
	// A block of text ends behind its last line.
	return { from: first.offset, to: yaml.slice(0, contentEnd(value)).trimEnd().length };
}

/**
 * In the place of a list or a group whose entries begin at `from` on lines of their own; `behind` is the
 * offset behind the colon above them.
 */
function overLines(
	yaml: string,
	{ behind, from, to }: Place,
	entries: readonly string[],
	inline: string,
): Replacement {
	if (entries.length === 0) return { from: behind, to, insert: inline === '' ? '' : ` ${inline}` };
	const indent = ' '.repeat(from - lineStart(yaml, from));
	return { from, to, insert: entries.map((entry) => `- ${entry}`).join(`\n${indent}`) };
}

const isInLines = (value: unknown): boolean =>
	isCollection(value) && value.flow !== true && value.items.length > 0;

/** The span of a value, and what takes its place. Offsets are from 0 in the YAML. */
export function replaced(
	yaml: string,
	isFlow: boolean,
	pair: Pair,
	value: Single | null | readonly unknown[],
	areValues = false,
): Replacement | Refusal {
	const { value: old } = pair;
	const { sep, value: token } = pair.srcToken as CST.BlockMap['items'][number];
	const entries = Array.isArray(value) ? writtenEntries(value, old, yaml, areValues) : [];
	const inline = isFlow && value === null ? 'null' : inlineOf(value, entries, old);

	const colon = sep?.find(({ type }) => type === 'map-value-ind');
	if (colon === undefined) return withColon(yaml, isFlow, pair, inline);
	const behind = colon.offset + 1;
	const span = spanOf(yaml, pair);
	if (span === null) return behindColon(yaml, behind, isFlow ? [] : entries, inline);
	const { from, to } = span;
	const loss = lossIn(yaml, old, { behind, from, to });
	if (loss !== null) return loss;
	if (isInLines(old)) return overLines(yaml, { behind, from: token?.offset ?? from, to }, entries, inline);
	// Without a value nothing stands between the colon and a comment.
	const isBare = inline === '' && yaml.slice(behind, from).trim() === '';
	return { from: isBare ? behind : from, to, insert: inline + behindMark(token) };
}

/** Adds an entry to a list, or a pair to a map, in brackets. */
export function intoBrackets(
	{ start, items }: CST.FlowCollection,
	node: YAMLSeq | YAMLMap,
	entry: string,
): Replacement {
	const last = items.at(-1);
	if (last === undefined || node.items.length === 0)
		return { from: start.offset + 1, to: start.offset + 1, insert: entry };
	const comma = last.start.find(({ type }) => type === 'comma');
	if (last.key == null && last.value === undefined && comma !== undefined) {
		const at = comma.offset + 1;
		return { from: at, to: at, insert: ` ${entry}` };
	}
	const at = contentEnd(node.items.at(-1));
	const gap = comma === undefined ? last.start : last.start.slice(last.start.indexOf(comma) + 1);
	const isBlank = comma !== undefined && gap.every(({ type }) => type === 'space' || type === 'newline');
	return { from: at, to: at, insert: `,${isBlank ? gap.map(({ source }) => source).join('') : ' '}${entry}` };
}

/** Where the dash of an entry stands, by its number from 0, or from -1 for the last. */
function dashOf({ items }: CST.BlockSequence, index: number): number {
	const dashes = items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
	return dashes.at(index)!.offset; // An entry of such a list is one for its dash.
}

/** Adds an entry to a list of one entry a line. An empty last entry is filled. */
export function intoLines(yaml: string, list: CST.BlockSequence, node: YAMLSeq, entry: string): Replacement {
	const dash = dashOf(list, -1);
	if (fillsLast(node)) return { from: dash + 1, to: dash + 1, insert: ` ${entry}` };
	const end = contentEnd(node.items.at(-1));
	const lead =
		' '.repeat(dash - lineStart(yaml, dash)) +
		(/^- +(?=\S)/.exec(yaml.slice(dash, lineEnd(yaml, dash)))?.[0] ?? '- ') +
		entry;
	// A block of text ends behind its last line.
	if (yaml[end - 1] === '\n') return { from: end, to: end, insert: `${lead}\n` };
	const at = lineEnd(yaml, end);
	return { from: at, to: at, insert: `\n${lead}` };
}

/** Takes an entry out of a list in brackets, with the comma that parts it from its neighbour. */
export function outOfBrackets(yaml: string, { items }: YAMLSeq, at: number): Replacement | Refusal {
	const [entry, next] = [items[at] as Node, items[at + 1] as Node | undefined];
	const from = at > 0 ? contentEnd(items[at - 1]) : rangeOf(entry)[0];
	const to = at > 0 || next === undefined ? contentEnd(entry) : rangeOf(next)[0];
	return hasComment(yaml.slice(from, to)) ? 'commented' : { from, to, insert: '' };
}

/** Takes an entry out of a list of one entry a line, with its lines. */
export function outOfLines(
	yaml: string,
	list: CST.BlockSequence,
	node: YAMLSeq,
	at: number,
): Replacement | Refusal {
	const dash = dashOf(list, at);
	const end = contentEnd(node.items[at]);
	const span = {
		from: lineStart(yaml, dash),
		to: yaml[end - 1] === '\n' ? end : lineEnd(yaml, end) + 1,
		insert: '',
	};
	if (yaml.slice(span.from, dash).trim() !== '') return 'unproven';
	return hasComment(yaml.slice(dash, span.to)) ? 'commented' : span;
}

/** Whether the last entry of a list is one that nobody filled in. */
export function fillsLast({ items, flow }: YAMLSeq): boolean {
	const last = items.at(-1);
	if (flow === true || !isScalar(last) || last.value !== null) return false;
	const [from, to] = rangeOf(last);
	return from === to && last.tag === undefined && last.anchor === undefined;
}
