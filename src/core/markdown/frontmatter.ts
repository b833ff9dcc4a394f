/** The properties at the top of a note. */
import {
	isMap,
	isScalar,
	LineCounter,
	parseDocument,
	type Document,
	type ErrorCode,
	type YAMLError,
} from 'yaml';
import type { YamlFault } from '../messages/en/notes/problems';
import { parseFlat } from './flat-yaml';
import { afterEnding, lineEnd } from './lines';

export type Properties = ReadonlyMap<string, unknown>;

export interface Frontmatter {
	/** Offsets, from 0, of the YAML between the two lines of dashes, and of the body behind them. */
	start: number;
	end: number;
	body: number;
	/** The line on which the body begins, counted from 1. */
	bodyLine: number;
}

/**
 * More than any person writes. Longer YAML takes too long; deeper nesting kills the process inside the YAML
 * parser, past any `try`.
 */
const MOST_BYTES = 64 * 1024;
const MOST_LINES = 2000;
const MOST_LEVELS = 64;

/** Where the frontmatter stands; `unclosed` if it opens and no line of dashes closes it; null if there is none. */
export function findFrontmatter(text: string): Frontmatter | 'unclosed' | null {
	const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	if (!text.startsWith('---', from)) return null;
	let end = lineEnd(text, from);
	if (text.slice(from, end).trimEnd() !== '---') return null;
	const start = afterEnding(text, end);
	for (let line = 2, at = start; at < text.length; line++) {
		end = lineEnd(text, at);
		if (text.startsWith('---', at) && text.slice(at, end).trimEnd() === '---') {
			return { start, end: at, body: Math.min(afterEnding(text, end), text.length), bodyLine: line + 1 };
		}
		at = afterEnding(text, end);
	}
	return 'unclosed';
}

/**
 * How many brackets and braces are open behind a line, if so many are before it; one more than the most is
 * enough to know.
 */
function openBehind(line: string, before: number): number {
	let open = before;
	for (const char of line) {
		if (char === '[' || char === '{') open++;
		else if ((char === ']' || char === '}') && open > 0) open--;
		if (open > MOST_LEVELS) break;
	}
	return open;
}

/** What makes a frontmatter one that no person wrote; null where nothing does. */
function tooMuch(yaml: string): YamlFault | null {
	if (yaml.length > MOST_BYTES) return fault('too-long', MOST_BYTES / 1024);
	const lines = yaml.split(/\r\n|\r|\n/);
	if (lines.length > MOST_LINES) return fault('too-many-lines', MOST_LINES);
	let flow = 0;
	const indents: number[] = [];
	for (const line of lines) {
		const lead = /^(?:[ \t]*(?:[-?](?=[ \t]))?)*/.exec(line)?.[0] ?? '';
		const markers = lead.replace(/[ \t]/g, '').length;
		while ((indents.at(-1) ?? -1) >= lead.length) indents.pop();
		indents.push(lead.length);
		flow = openBehind(line, flow);
		if (flow + indents.length + markers > MOST_LEVELS) return fault('too-deep', MOST_LEVELS);
	}
	return null;
}

/** Why the properties could not be read. */
export interface Unreadable {
	/** In the note, from 1. */
	line: number;
	reason: YamlFault;
}

const fault = (kind: YamlFault['kind'], given: string | number = ''): YamlFault => ({
	kind,
	given: String(given),
});

/** What the parser's codes mean for the writer of a note. */
const FAULTS: Partial<Record<ErrorCode, YamlFault['kind']>> = {
	BAD_DIRECTIVE: 'second-part',
	BAD_DQ_ESCAPE: 'backslash',
	BAD_INDENT: 'indent',
	BLOCK_AS_IMPLICIT_KEY: 'colon',
	DUPLICATE_KEY: 'twice',
	KEY_OVER_1024_CHARS: 'long-name',
	MULTILINE_IMPLICIT_KEY: 'no-colon',
	MULTIPLE_DOCS: 'second-part',
	TAB_AS_INDENT: 'tab',
	UNEXPECTED_TOKEN: 'behind',
	ALIAS_PROPS: 'mark',
	BAD_ALIAS: 'mark',
	BAD_PROP_ORDER: 'mark',
	MULTIPLE_ANCHORS: 'mark',
	MULTIPLE_TAGS: 'mark',
	RESOURCE_EXHAUSTION: 'mark',
	TAG_RESOLVE_FAILED: 'mark',
};

/** Where one code of the parser's means several things, its message tells which. */
function faultOf({ code, message, pos }: YAMLError, yaml: string): YamlFault {
	const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
	if (quote !== undefined) return fault('quote', quote);
	if (message.startsWith('Flow ')) return fault('bracket');
	if (message.startsWith('Implicit map keys need')) return fault('no-colon');
	if (message.includes('block-seq-ind')) return fault('dash');
	if (code === 'BAD_SCALAR_START') return fault('first-letter', yaml.charAt(pos[0]));
	return fault(FAULTS[code] ?? 'unknown');
}

/** The parser does not know the lone carriage return, which YAML counts among the line breaks. */
export function withLineFeeds(yaml: string): string {
	return yaml.includes('\r') ? yaml.replace(/\r\n?/g, '\n') : yaml;
}

/**
 * Parses the YAML of a frontmatter whose first line is line 2 of the note, and whose lines end with a line
 * feed. An error names its line in the note. Duplicate keys are an error where `uniqueKeys` says so, as is
 * a root that is no map; of those that are none the last counts. Never throws.
 */
export function parseYaml(
	yaml: string,
	keepSourceTokens = false,
	uniqueKeys = true,
): { document: Document.Parsed; root: ReadonlyMap<unknown, unknown> } | Unreadable {
	const excess = tooMuch(yaml);
	if (excess !== null) return { line: 1, reason: excess };
	try {
		const document = parseDocument(yaml, { prettyErrors: true, keepSourceTokens, uniqueKeys });
		const error = document.errors[0];
		if (error !== undefined) {
			return { line: (error.linePos?.[0].line ?? 0) + 1, reason: faultOf(error, yaml) };
		}
		const root: unknown = document.toJS({ mapAsMap: true, maxAliasCount: 100 });
		if (root === null) return { document, root: new Map() };
		return root instanceof Map ? { document, root } : { line: 2, reason: fault('no-properties') };
	} catch {
		// An alias of nothing, or more of them than a person writes.
		return { line: 2, reason: fault('mark') };
	}
}

/** The properties that the YAML of a frontmatter holds, by name. Never throws. */
export function parseProperties(yaml: string): Properties | Unreadable {
	const source = withLineFeeds(yaml);
	const flat = parseFlat(source);
	if (flat !== null) return flat;
	const parsed = parseYaml(source);
	return 'reason' in parsed ? parsed : named(parsed.root);
}

const named = (root: ReadonlyMap<unknown, unknown>): Map<string, unknown> =>
	new Map([...root].map(([key, value]) => [String(key), value]));

/**
 * The properties of a frontmatter in which some stand twice, as they do where a sync program merged two notes that each
 * gained one: the last of each counts, and `twice` has their lines in the note.
 */
export function parseRepeated(
	yaml: string,
): { properties: Properties; twice: ReadonlyMap<string, readonly number[]> } | Unreadable {
	const source = withLineFeeds(yaml);
	const parsed = parseYaml(source, false, false);
	if ('reason' in parsed) return parsed;
	const counter = new LineCounter();
	for (let at = 0; at >= 0; at = source.indexOf('\n', at) + 1 || -1) counter.addNewLine(at);
	const lines = new Map<string, number[]>();
	const { contents } = parsed.document;
	for (const { key } of isMap(contents) ? contents.items : []) {
		if (!isScalar(key) || key.range == null) continue;
		const name = String(key.value);
		lines.set(name, [...(lines.get(name) ?? []), counter.linePos(key.range[0]).line + 1]);
	}
	return {
		properties: named(parsed.root),
		twice: new Map([...lines].filter(([, own]) => own.length > 1)),
	};
}

/**
 * The lines on which the property `name` stands, in the note: its own first, then, for a list of one entry a line, each
 * entry's.
 */
export function propertyLines(
	text: string,
	found: Frontmatter,
	name: string,
): { line: number; entries: number[] } {
	const entries: number[] = [];
	let line = 0;
	for (let at = found.start, number = 2; at < found.end; number++) {
		const end = lineEnd(text, at);
		const content = text.slice(at, end);
		at = afterEnding(text, end);
		if (line > 0) {
			if (/^\s*-(?:\s|$)/.test(content)) entries.push(number);
			else if (!/^\s*(?:#.*)?$/.test(content) && !/^[\s\]]/.test(content)) break;
			continue;
		}
		const key = /^(?:"([^"]*)"|'([^']*)'|([^\s:#"'][^:]*?))\s*:(?=\s|$)/.exec(content);
		const spelt = key?.[1] ?? key?.[2] ?? key?.[3];
		if (spelt !== undefined && spelt.toLowerCase() === name.toLowerCase()) line = number;
	}
	return { line: line === 0 ? 1 : line, entries };
}
