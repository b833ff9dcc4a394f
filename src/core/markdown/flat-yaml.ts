/**
 * The YAML that people's properties are nearly always: a name and a word, a number or a list of words a line. Read by
 * hand it costs a tenth of what the whole language does; `yaml` reads what is not so plain.
 */

/**
 * What YAML or its reader may take for something else: control characters, tabs, other ends of lines, marks
 * of order.
 */
const ODD = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/;
/** A name that no reader takes for anything but a text; what stands behind its colon and the spaces there. */
const ENTRY = /^([\p{L}_][\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*):(?: +(.*))?$/u;
const ITEM = /^( *)- +(.*)$/;
/** Characters with which a text without quotes cannot begin, or begins only in ways that are not read here. */
const INDICATORS = new Set('-?:,[]{}#&*!|>\'"%@`=<.+~');
/** What is no text though no quotes stand around it. */
const NO_TEXT = /^(?:null|true|false|[0-9]+(?:\.[0-9]*)?(?:e[-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-f]+)$/i;
const NUMBER = /^[0-9]{1,15}(?:\.[0-9]{1,9})?$/;
const WORDS: Readonly<Record<string, boolean | null>> = { null: null, true: true, false: false };
/** Longer than most, in characters; what is longer has the limits of its reader. */
const LONGEST = 2000;
/** Less than YAML lets a name on its line be. */
const LONGEST_NAME = 200;

/** Other white space than these is part of a text, as YAML has it. */
const spaceless = (text: string): string => text.replace(/^ +| +$/g, '');

/** Says *not read here* of a value; none of the values can be mistaken for it. */
const NOT_PLAIN = Symbol('not plain');

function bare(text: string, isInList: boolean): unknown {
	if (INDICATORS.has(text.charAt(0))) return NOT_PLAIN;
	if (text.includes(': ') || text.includes(' #') || text.endsWith(':')) return NOT_PLAIN;
	if (isInList && /[[\]{},:?]/.test(text)) return NOT_PLAIN;
	if (!NO_TEXT.test(text)) return text;
	if (NUMBER.test(text)) return Number(text);
	return WORDS[text] === undefined ? NOT_PLAIN : WORDS[text];
}

/** A text, number, yes or no that stands on its line alone. */
function scalar(text: string, isInList: boolean): unknown {
	const quote = text.charAt(0);
	if (quote !== '"' && quote !== "'") return bare(text, isInList);
	const inside = text.slice(1, -1);
	const isWhole =
		text.length > 1 && text.endsWith(quote) && !inside.includes(quote) && !inside.includes('\\');
	return isWhole ? inside : NOT_PLAIN;
}

/** A list on one line, of entries in which no comma stands. */
function list(text: string): unknown {
	if (!text.endsWith(']')) return NOT_PLAIN;
	const inside = spaceless(text.slice(1, -1));
	if (inside === '') return [];
	const entries = inside.split(',').map((entry) => {
		const own = spaceless(entry);
		return own === '' ? NOT_PLAIN : scalar(own, true);
	});
	return entries.includes(NOT_PLAIN) ? NOT_PLAIN : entries;
}

const value = (text: string): unknown => (text.startsWith('[') ? list(text) : scalar(text, false));

const isName = (text: string): boolean => text !== '' && text.length <= LONGEST_NAME && !NO_TEXT.test(text);

/** The entries of a list of one entry a line that begins at `from`, null where none does, and the line behind them. */
function listBelow(lines: readonly string[], from: number): { entries: unknown; next: number } | null {
	const entries: unknown[] = [];
	let indent: string | undefined;
	let next = from;
	for (; next < lines.length; next++) {
		const item = ITEM.exec(lines[next] ?? '');
		if (item === null) break;
		indent ??= item[1];
		const own = spaceless(item[2] ?? '');
		const entry = item[1] === indent && own !== '' ? value(own) : NOT_PLAIN;
		if (entry === NOT_PLAIN) return null;
		entries.push(entry);
	}
	return { entries: entries.length === 0 ? null : entries, next };
}

/**
 * The properties of a frontmatter with line feeds, by name, as `yaml` reads them in its core schema; null where
 * anything stands there that is not plain, be it right or wrong.
 */
export function parseFlat(yaml: string): Map<string, unknown> | null {
	if (yaml.length > LONGEST || ODD.test(yaml)) return null;
	const found = new Map<string, unknown>();
	const lines = yaml.split('\n');
	for (let at = 0; at < lines.length;) {
		const line = lines[at++] ?? '';
		if (line === '' || line.startsWith('#')) continue;
		const [, name = '', rest = ''] = ENTRY.exec(line) ?? [];
		if (!isName(name) || found.has(name)) return null;
		const own = spaceless(rest);
		const below = own === '' ? listBelow(lines, at) : { entries: value(own), next: at };
		if (below === null || below.entries === NOT_PLAIN) return null;
		found.set(name, below.entries);
		at = below.next;
	}
	return found;
}
