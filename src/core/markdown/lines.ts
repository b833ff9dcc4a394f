/**
 * The block structure of a note, line by line, in one pass.
 *
 * CommonMark 0.31 with GFM tables decides what is a heading, a list item, code, HTML or a quote; `%%` comments and
 * callouts are Obsidian's. Link reference definitions are not told from text: nothing here depends on them.
 */

export type LineKind =
	'text' | 'heading' | 'underline' | 'row' | 'delimiter' | 'code' | 'html' | 'comment' | 'rule' | 'blank';

export interface Line {
	/** Counted from 1 in the whole file. */
	number: number;
	/** Offsets of the line in the text, its ending left out. */
	start: number;
	end: number;
	/** Where its own text begins: behind indentation, quote marks, list markers and `#`. */
	from: number;
	kind: LineKind;
	/** 1 to 6 for a heading, else 0. A setext heading has its level on its first line of text. */
	level: number;
	/** The list item that begins on this line, if one does. */
	item: 'none' | 'bullet' | 'ordered';
	/** How many list items the line stands in. */
	depth: number;
	/** Offset of the character between the brackets of a task's box, or -1. */
	box: number;
	/** `callout`: only in callouts. `quote`: at least one quote around it is a plain one. */
	quote: 'none' | 'callout' | 'quote';
}

/** Deeper lists and quotes are text: nobody writes them, and each level costs the line's length. */
const MOST_LEVELS = 100;
const TAB = 9;
const SPACE = 32;
const QUOTE_MARK = 62;

const SETEXT_UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const ATX_HEADING = /^#{1,6}(?=[ \t]|$)/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const NUMBER_MARKER = /^\d{1,9}[.)]/;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

const BLOCK_TAGS =
	'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
	'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|' +
	'menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|' +
	'title|tr|track|ul';
const TAG_NAME = '[A-Za-z][A-Za-z0-9-]*';
const ATTRIBUTE = `\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\s]+|'[^']*'|"[^"]*"))?`;

interface HtmlBlock {
	begins: RegExp;
	/** What ends it on its own line; null where a blank line does. */
	ends: RegExp | null;
}

/** A tag of any name, alone on its line: the only one that cannot interrupt a paragraph. */
const LONE_TAG: HtmlBlock = {
	begins: new RegExp(`^(?:<${TAG_NAME}(?:${ATTRIBUTE})*\\s*[/]?>|<[/]${TAG_NAME}\\s*[>])\\s*$`),
	ends: null,
};
/** The seven kinds of CommonMark 4.6, in their order. */
const HTML_BLOCKS: readonly HtmlBlock[] = [
	{ begins: /^<(?:script|pre|textarea|style)(?:\s|>|$)/i, ends: /<\/(?:script|pre|textarea|style)>/i },
	{ begins: /^<!--/, ends: /-->/ },
	{ begins: /^<[?]/, ends: /\?>/ },
	{ begins: /^<![A-Za-z]/, ends: />/ },
	{ begins: /^<!\[CDATA\[/, ends: /\]\]>/ },
	{ begins: new RegExp(`^<[/]?(?:${BLOCK_TAGS})(?:\\s|[/]?[>]|$)`, 'i'), ends: null },
	LONE_TAG,
];

/** Splits a table row into its trimmed cells; `\|` is a pipe in a cell. */
export function cells(row: string): string[] {
	const found: string[] = [];
	let cell = '';
	for (let i = 0; i < row.length; i++) {
		const char = row.charAt(i);
		if (char === '\\' && row[i + 1] === '|') {
			cell += '|';
			i++;
		} else if (char === '|') {
			found.push(cell.trim());
			cell = '';
		} else {
			cell += char;
		}
	}
	found.push(cell.trim());
	if (found[0] === '') found.shift();
	if (found.at(-1) === '') found.pop();
	return found;
}

/** The offset just behind the ending of the line that ends at `end`. */
export function afterEnding(text: string, end: number): number {
	return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** The offset at which the line that holds `from` ends, its ending left out. */
export function lineEnd(text: string, from: number): number {
	let end = from;
	while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
	return end;
}

/** Scans `text` from the offset `from`, whose line has the number `number`. Blank lines are left out. */
export function scan(text: string, from = 0, number = 1): Line[] {
	const scanner = new Scanner(text);
	const endOf = text.includes('\r', from) ? lineEnd : feedOf;
	for (let start = from, line = number; start < text.length; line++) {
		const end = endOf(text, start);
		scanner.read(line, start, end);
		start = afterEnding(text, end);
	}
	return scanner.lines;
}

/** The end of a line in a text without carriage returns. */
function feedOf(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A quote or a list item. */
interface Container {
	/** The columns that a list item's content needs; 0 for a quote. */
	width: number;
	isCallout: boolean;
	/** Whether nothing stands in an item yet. */
	isEmpty: boolean;
}

/** What is open in a note, and the place reached in the line that is being read. */
class Scanner {
	readonly lines: Line[] = [];

	/** The open containers, outermost first. */
	readonly containers: Container[] = [];
	leaf: 'none' | 'paragraph' | 'fence' | 'code' | 'html' | 'table' = 'none';
	/** The index in `lines` of the open paragraph's first line. */
	paragraph = 0;
	/** Whether the paragraph's last line is indented so far that it can't be a table's header. */
	hanging = false;
	fence = '';
	html: HtmlBlock = LONE_TAG;
	comment = false;

	end = 0;
	offset = 0;
	column = 0;
	next = 0;
	indent = 0;
	blank = false;
	/** How many of the open containers go on in the line, and whether all do. */
	matched = 0;
	all = false;
	/** Whether a block began in the line. */
	opened = false;

	kind: LineKind = 'text';
	level = 0;
	item: Line['item'] = 'none';
	box = -1;

	constructor(readonly text: string) {}

	/** Whether the line would go on with a paragraph that is open above it. */
	get tip(): boolean {
		return this.leaf === 'paragraph' && !this.opened;
	}

	/** What stands in the line behind indentation and marks. */
	get rest(): string {
		return this.text.slice(this.next, this.end);
	}

	read(number: number, start: number, end: number): void {
		this.end = end;
		this.offset = start;
		this.column = 0;
		this.look();
		this.kind = 'text';
		this.level = 0;
		this.item = 'none';
		this.box = -1;
		if (this.comment) {
			this.kind = 'comment';
			if (this.rest.includes('%%')) this.comment = false;
		} else {
			this.readBlocks();
		}
		this.keep(number, start);
	}

	private readBlocks(): void {
		this.opened = false;
		this.matched = 0;
		for (const container of this.containers) {
			if (!this.goesOn(container)) break;
			this.matched++;
		}
		this.all = this.matched === this.containers.length;
		if (!this.readLeaf() && !this.startBlocks()) {
			if (this.blank) this.readBlank();
			else this.readText();
		}
		if (this.kind !== 'blank' || this.opened) this.fill();
	}

	/** Whether a container goes on in the line (CommonMark 5.1 and 5.2); passes over its mark or indentation. */
	private goesOn(container: Container): boolean {
		if (container.width === 0) {
			if (this.blank || this.indent > 3 || this.text.charCodeAt(this.next) !== QUOTE_MARK) return false;
			this.passQuoteMark();
		} else if (this.blank) {
			return !container.isEmpty;
		} else if (this.indent >= container.width) {
			this.passColumns(container.width);
			this.look();
		} else {
			return false;
		}
		return true;
	}

	/** Reads the line as one of an open leaf that takes lines as they are; false where there is none. */
	private readLeaf(): boolean {
		if (!this.all) return false;
		if (this.leaf === 'fence') {
			this.kind = 'code';
			if (this.closesFence()) this.leaf = 'none';
			return true;
		}
		if (this.leaf === 'html' && !(this.blank && this.html.ends === null)) {
			this.kind = 'html';
			if (this.html.ends?.test(this.text.slice(this.offset, this.end)) === true) this.leaf = 'none';
			return true;
		}
		if (this.leaf === 'code' && (this.blank || this.indent >= 4)) {
			this.kind = this.blank ? 'blank' : 'code';
			return true;
		}
		return false;
	}

	private closesFence(): boolean {
		const { fence } = this;
		if (this.blank || this.indent >= 4 || !this.text.startsWith(fence, this.next)) return false;
		const marks = this.rest.trimEnd();
		return marks === fence.charAt(0).repeat(marks.length);
	}

	/** Opens the blocks that begin in the line, one in the other; false where its text is still to be read. */
	private startBlocks(): boolean {
		while (!this.blank) {
			if (this.indent >= 4) return startIndentedCode(this);
			const started = this.startOne();
			if (started !== 'container') return started === 'leaf';
		}
		return false;
	}

	private startOne(): Started {
		const code = this.text.charCodeAt(this.next);
		// Whatever lies outside the table begins no block.
		if (code >= STARTS.length) return null;
		for (const start of STARTS[code] ?? []) {
			const started = start(this);
			if (started !== null) return started;
		}
		return null;
	}

	/** CommonMark 4.9: a blank line ends what it does not stand in. */
	private readBlank(): void {
		this.kind = 'blank';
		if (this.opened) return;
		this.close();
		this.leaf = 'none';
	}

	/** CommonMark 4.8: text goes on with a paragraph or a table, or opens a paragraph. */
	private readText(): void {
		if (this.tip) {
			if (this.all && !this.hanging && this.indent < 4 && isDelimiter(this)) this.openTable();
			this.hanging = !this.all || this.indent >= 4;
		} else if (this.leaf === 'table' && this.all && !this.opened) {
			this.kind = 'row';
		} else {
			if (!this.opened) this.close();
			this.leaf = 'paragraph';
			this.paragraph = this.lines.length;
			this.hanging = false;
			if (this.item !== 'none') this.box = taskBox(this.text, this.next, this.end);
		}
	}

	/** GFM 4.10: a row of dashes makes the line above it a header. */
	private openTable(): void {
		const header = this.lines.at(-1);
		if (header !== undefined) header.kind = 'row';
		this.kind = 'delimiter';
		this.leaf = 'table';
	}

	/** The items around what stands in the line are empty no more. */
	private fill(): void {
		const { containers } = this;
		if (containers.length === 0) return;
		// An item that begins here and has no words stays empty.
		const own = this.item !== 'none' && this.blank ? containers.at(-1) : undefined;
		for (const container of containers) if (container !== own) container.isEmpty = false;
	}

	private keep(number: number, start: number): void {
		const { kind, item, level, box, end, next: from } = this;
		if (kind === 'blank' || (this.blank && kind !== 'code' && kind !== 'html' && item === 'none')) return;
		let depth = 0;
		let quote: Line['quote'] = 'none';
		for (const { width, isCallout } of this.containers) {
			if (width > 0) depth++;
			else if (!isCallout) quote = 'quote';
			else if (quote === 'none') quote = 'callout';
		}
		this.lines.push({ number, start, end, from, kind, level, item, depth, box, quote });
	}

	/** Finds the next character that is no white space. */
	look(): void {
		const { text, end } = this;
		let at = this.offset;
		let columns = this.column;
		for (; at < end; at++) {
			const char = text.charCodeAt(at);
			if (char === SPACE) columns++;
			else if (char === TAB) columns += 4 - (columns % 4);
			else break;
		}
		this.next = at;
		this.indent = columns - this.column;
		this.blank = at >= end;
	}

	/** Passes over `count` columns of white space; a tab may be left half used. */
	passColumns(count: number): void {
		let left = count;
		while (left > 0 && this.offset < this.end) {
			const width = this.text.charCodeAt(this.offset) === TAB ? 4 - (this.column % 4) : 1;
			const used = Math.min(width, left);
			this.column += used;
			left -= used;
			if (used === width) this.offset++;
		}
	}

	passTo(at: number): void {
		this.column += this.indent + (at - this.next);
		this.offset = at;
	}

	/** CommonMark 5.1: one space behind the mark belongs to it. */
	passQuoteMark(): void {
		this.passTo(this.next + 1);
		if (isSpace(this.text.charCodeAt(this.offset))) this.passColumns(1);
		this.look();
	}

	/** Closes the containers that do not go on in this line. */
	close(): void {
		while (this.containers.length > this.matched) this.containers.pop();
	}

	/** A block begins: what does not go on in this line is closed, and so is a leaf. */
	open(): void {
		if (this.opened) return;
		this.close();
		this.leaf = 'none';
		this.opened = true;
	}
}

/** Which block began: a leaf has the rest of the line, in a container more may begin; null for none. */
type Started = 'leaf' | 'container' | null;

/** CommonMark 4.4: four columns of indentation are code, unless they go on with a paragraph. */
function startIndentedCode(line: Scanner): boolean {
	if (line.tip) return false;
	line.open();
	line.leaf = 'code';
	line.kind = 'code';
	return true;
}

/** CommonMark 5.1: a block quote; a callout is Obsidian's. */
function startQuote(line: Scanner): Started {
	if (line.containers.length >= MOST_LEVELS) return null;
	line.open();
	line.passQuoteMark();
	line.containers.push({ width: 0, isCallout: line.text.startsWith('[!', line.next), isEmpty: false });
	return 'container';
}

/** CommonMark 4.2: an ATX heading. */
function startHeading(line: Scanner): Started {
	const { text, next, end } = line;
	const marks = ATX_HEADING.exec(text.slice(next, Math.min(end, next + 7)));
	if (marks === null) return null;
	line.open();
	line.kind = 'heading';
	line.level = marks[0].length;
	line.next += line.level;
	while (line.next < end && isSpace(text.charCodeAt(line.next))) line.next++;
	return 'leaf';
}

/** CommonMark 4.5: fenced code. */
function startFence(line: Scanner): Started {
	const marks = FENCE.exec(line.rest);
	if (marks === null) return null;
	line.open();
	line.kind = 'code';
	line.leaf = 'fence';
	line.fence = marks[0];
	return 'leaf';
}

/** CommonMark 4.6: HTML. */
function startHtml(line: Scanner): Started {
	const { rest } = line;
	const block = HTML_BLOCKS.find(({ begins }) => begins.test(rest));
	if (block === undefined || (block === LONE_TAG && (line.tip || line.leaf === 'table'))) return null;
	line.open();
	line.kind = 'html';
	line.html = block;
	line.leaf = block.ends?.test(rest) === true ? 'none' : 'html';
	return 'leaf';
}

/** Obsidian's own: a comment that is not closed on its line. */
function startComment(line: Scanner): Started {
	const { text, next, end } = line;
	if (text[next + 1] !== '%' || text.slice(next + 2, end).includes('%%')) return null;
	line.open();
	line.kind = 'comment';
	line.comment = true;
	return 'leaf';
}

/** CommonMark 4.3: the underline that makes a heading of the paragraph above it. */
function startUnderline(line: Scanner): Started {
	if (!line.tip || !line.all || !SETEXT_UNDERLINE.test(line.rest)) return null;
	const lines = line.lines.slice(line.paragraph);
	for (const one of lines) one.kind = 'heading';
	const [first] = lines;
	if (first !== undefined) first.level = line.text[line.next] === '-' ? 2 : 1;
	line.kind = 'underline';
	line.leaf = 'none';
	return 'leaf';
}

/** CommonMark 4.1: a thematic break. */
function startRule(line: Scanner): Started {
	if (!isThematicBreak(line.text, line.next, line.end)) return null;
	line.open();
	line.kind = 'rule';
	return 'leaf';
}

/** CommonMark 5.2: a list item; only one with words, and of a number only 1, interrupts a paragraph (5.3). */
function startItem(line: Scanner): Started {
	const { text, next, end, indent } = line;
	const behind = line.containers.length < MOST_LEVELS ? behindMarker(text, next, end) : -1;
	if (behind < 0) return null;
	const isNumber = isDigit(text.charCodeAt(next));
	const isEmpty = text.slice(behind, end).trim() === '';
	const isLate = isNumber && parseInt(text.slice(next, behind), 10) !== 1;
	if (line.tip && line.all && (isEmpty || isLate)) return null;
	line.open();
	line.passTo(behind);
	line.look();
	// More than four columns of space make the rest indented code, one column behind the marker.
	const spaces = line.blank || line.indent > 4 ? 1 : line.indent;
	line.passColumns(spaces);
	line.look();
	line.containers.push({ width: indent + behind - next + spaces, isCallout: false, isEmpty });
	line.item = isNumber ? 'ordered' : 'bullet';
	return isEmpty ? 'leaf' : 'container';
}

type Start = (line: Scanner) => Started;

/** What may begin with each character, in the order in which it is tried. */
const BEGINNINGS: Readonly<Record<string, readonly Start[]>> = {
	'>': [startQuote],
	'#': [startHeading],
	'`': [startFence],
	'~': [startFence],
	'<': [startHtml],
	'%': [startComment],
	'=': [startUnderline],
	'-': [startUnderline, startRule, startItem],
	'*': [startRule, startItem],
	_: [startRule],
	'+': [startItem],
};
/** The same by the character's code. */
const STARTS = Array.from({ length: 128 }, (_, code) =>
	isDigit(code) ? [startItem] : (BEGINNINGS[String.fromCharCode(code)] ?? []),
);

const isSpace = (code: number): boolean => code === SPACE || code === TAB;

function isThematicBreak(text: string, at: number, end: number): boolean {
	const mark = text.charCodeAt(at);
	let marks = 0;
	for (let i = at; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code === mark) marks++;
		else if (!isSpace(code)) return false;
	}
	return marks >= 3;
}

/** The offset behind the list marker that stands at `at`, or -1 if none does. */
function behindMarker(text: string, at: number, end: number): number {
	const length = isDigit(text.charCodeAt(at))
		? (NUMBER_MARKER.exec(text.slice(at, Math.min(end, at + 10)))?.[0].length ?? 0)
		: 1;
	const behind = at + length;
	return length > 0 && (behind === end || isSpace(text.charCodeAt(behind))) ? behind : -1;
}

function taskBox(text: string, at: number, end: number): number {
	if (text[at] !== '[') return -1;
	const symbol = text.codePointAt(at + 1) ?? 0;
	const close = at + (symbol > 0xffff ? 3 : 2);
	if (text[close] !== ']' || close >= end) return -1;
	return close + 1 === end || isSpace(text.charCodeAt(close + 1)) ? at + 1 : -1;
}

function isDelimiter({ text, lines, next, rest }: Scanner): boolean {
	const char = text[next];
	if (char !== '|' && char !== '-' && char !== ':') return false;
	const above = lines.at(-1);
	if (above === undefined || !DELIMITER_ROW.test(rest)) return false;
	const titles = text.slice(above.from, above.end);
	return titles.includes('|') && cells(titles).length === cells(rest).length;
}
