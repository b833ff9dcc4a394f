/**
 * Spans of YAML: where in its source a value, an entry or a pair is written, and what takes its place. Computed from the
 * parser's own tokens, so that quotes, indentation and comments stay; whether the result is right is proven elsewhere.
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

/** Where the content of a value ends; what is in block style goes on to the end of its last entry. */
function contentEnd(node: unknown): number {
	if (isPair(node)) return contentEnd(node.value ?? node.key);
	if (isCollection(node) && node.flow !== true && node.items.length > 0)
		return contentEnd(node.items[node.items.length - 1]);
	return (node as Node).range![1];
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
export const indentAt = (text: string, at: number): string => /^ */.exec(text.slice(lineStart(text, at)))![0];
const isEmpty = (token: CST.Token | null | undefined): boolean =>
	token == null || (token.type === 'scalar' && token.source === '');

/** `text` in quotes like those of `like`, if it has some and they can hold it. */
export function textLike(text: string, like: unknown): string {
	const type = isScalar(like) ? like.type : undefined;
	const bare = text.replace(/["\\]/g, '');
	if (type === 'QUOTE_SINGLE' && escapeDouble(bare) === bare) return `'${text.replace(/'/g, "''")}'`;
	return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE' ? `"${escapeDouble(text)}"` : yamlText(text);
}

export function written(value: Single, like: unknown): string {
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value === 'string') return textLike(value, like);
	const isQuoted = isScalar(like) && (like.type === 'QUOTE_SINGLE' || like.type === 'QUOTE_DOUBLE');
	return MOMENT.test(value.moment) && !isQuoted ? value.moment : textLike(value.moment, like);
}

/**
 * A list's entries as they are written: those that `old` holds as they stand there. What is plain there is so again where
 * it means the value itself (`areValues`) rather than a text that happens to be equal: `1_000` may be a number to others.
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
		const source = yaml.slice(node.range![0], node.range![1]);
		// What is plain in a block may not be so in brackets.
		if (node.type !== 'PLAIN' || (areValues ? !/[,[\]{}]/.test(source) : yamlText(source) === source))
			known.set(node.value, source);
	}
	const like = nodes[nodes.length - 1];
	return values.map((value) => known.get(value) ?? written(value as Single, like));
}

/** The span of a value, and what takes its place. */
export function replaced(
	yaml: string,
	isFlow: boolean,
	{ key, value: old, srcToken }: Pair,
	value: Single | null | readonly unknown[],
	areValues = false,
): Replacement | Refusal {
	const { start, sep = [], value: token } = srcToken as CST.BlockMap['items'][number];
	const isList = Array.isArray(value);
	const entries = isList ? writtenEntries(value, old, yaml, areValues) : [];
	const inline =
		value === null
			? isFlow
				? 'null'
				: ''
			: isList
				? `[${entries.join(', ')}]`
				: written(value as Single, old);

	const colon = sep.find(({ type }) => type === 'map-value-ind');
	if (colon === undefined) {
		const end = (key as Node).range![1];
		if (!start.some(({ type }) => type === 'explicit-key-ind') || isFlow)
			return { from: end, to: end, insert: `: ${inline}` };
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
	const to = isEmpty(token)
		? tag!.offset + tag!.source.length
		: yaml.slice(0, contentEnd(old)).trimEnd().length;
	let insert = inline;
	if (token?.type === 'block-scalar') {
		// What stands behind the mark of the block, a comment perhaps, stays on the line.
		insert += token.props
			.slice(1)
			.map((prop) => ('source' in prop ? prop.source : ''))
			.join('')
			.trimEnd();
	}
	if (isCollection(old)) {
		if (holdsGroup(old)) return 'grouped';
		if (hasComment(yaml.slice(old.flow === true ? from : behind, to))) return 'commented';
		if (old.flow !== true && old.items.length > 0) {
			const { offset } = token!;
			if (isList && entries.length > 0)
				return {
					from: offset,
					to,
					insert: entries
						.map((entry) => `- ${entry}`)
						.join(`\n${' '.repeat(offset - lineStart(yaml, offset))}`),
				};
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
export function intoBrackets(
	{ start, items }: CST.FlowCollection,
	node: YAMLSeq | YAMLMap,
	entry: string,
): Replacement {
	const last = items[items.length - 1];
	if (last === undefined || node.items.length === 0)
		return { from: start.offset + 1, to: start.offset + 1, insert: entry };
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
export function intoLines(
	yaml: string,
	{ items }: CST.BlockSequence,
	node: YAMLSeq,
	entry: string,
): Replacement {
	const dashes = items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'));
	const dash = dashes[dashes.length - 1]!.offset;
	if (fillsLast(node)) return { from: dash + 1, to: dash + 1, insert: ` ${entry}` };
	const end = contentEnd(node.items[node.items.length - 1]);
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
	const from = at > 0 ? contentEnd(items[at - 1]) : entry.range![0];
	const to = at > 0 || next === undefined ? contentEnd(entry) : next.range![0];
	return hasComment(yaml.slice(from, to)) ? 'commented' : { from, to, insert: '' };
}

/** Takes an entry out of a list of one entry a line, with its lines. */
export function outOfLines(
	yaml: string,
	{ items }: CST.BlockSequence,
	node: YAMLSeq,
	at: number,
): Replacement | Refusal {
	const dash = items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'))[at]!.offset;
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
	const last = items[items.length - 1];
	return (
		flow !== true &&
		isScalar(last) &&
		last.value === null &&
		last.range![0] === last.range![1] &&
		last.tag === undefined &&
		last.anchor === undefined
	);
}
