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

const SETEXT_UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const ATX_HEADING = /^#{1,6}(?=[ \t]|$)/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const NUMBER_MARKER = /^\d{1,9}[.)]/;
const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

const HTML_OPEN = [
	/^<(?:script|pre|textarea|style)(?:\s|>|$)/i,
	/^<!--/,
	/^<[?]/,
	/^<![A-Za-z]/,
	/^<!\[CDATA\[/,
	/^<[/]?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|[/]?[>]|$)/i,
	/^(?:<[A-Za-z][A-Za-z0-9-]*(?:\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\s*=\s*(?:[^"'=<>`\s]+|'[^']*'|"[^"]*"))?)*\s*[/]?>|<[/][A-Za-z][A-Za-z0-9-]*\s*[>])\s*$/,
];
const HTML_CLOSE = [/<\/(?:script|pre|textarea|style)>/i, /-->/, /\?>/, />/, /\]\]>/];
const ONLY_TAGS = 6;

/** Splits a table row into its trimmed cells; `\|` is a pipe in a cell. */
export function cells(row: string): string[] {
	const found: string[] = [];
	let cell = '';
	for (let i = 0; i < row.length; i++) {
		const char = row[i]!;
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
	if (found.length > 0 && found[found.length - 1] === '') found.pop();
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
	const lines: Line[] = [];
	const carriages = text.indexOf('\r', from) >= 0;

	// The open containers, outermost first. `widths`: the columns that a list item's content needs, 0 for a quote.
	const widths: number[] = [];
	// For a quote: whether it is a callout. For an item: whether nothing stands in it yet.
	const flags: boolean[] = [];
	let leaf: 'none' | 'paragraph' | 'fence' | 'code' | 'html' | 'table' = 'none';
	let paragraph = 0; // index in `lines` of the open paragraph's first line
	let hanging = false; // whether the paragraph's last line is indented so far that it can't be a table's header
	let fence = '';
	let html = 0;
	let comment = false;

	// The line being read and the place reached in it.
	let end = 0;
	let offset = 0;
	let column = 0;
	let next = 0;
	let indent = 0;
	let blank = false;
	let matched = 0; // how many of the open containers go on in it
	let opened = false; // whether a block began in it

	function look(): void {
		let at = offset;
		let columns = column;
		for (; at < end; at++) {
			const char = text.charCodeAt(at);
			if (char === SPACE) columns++;
			else if (char === TAB) columns += 4 - (columns % 4);
			else break;
		}
		next = at;
		indent = columns - column;
		blank = at >= end;
	}

	/** Passes over `count` columns of white space; a tab may be left half used. */
	function passColumns(count: number): void {
		while (count > 0 && offset < end) {
			if (text.charCodeAt(offset) === TAB) {
				const width = 4 - (column % 4);
				const used = Math.min(width, count);
				column += used;
				count -= used;
				if (used === width) offset++;
			} else {
				offset++;
				column++;
				count--;
			}
		}
	}

	function passTo(at: number): void {
		column += indent + (at - next);
		offset = at;
	}

	/** Closes the containers that do not go on in this line. */
	function close(): void {
		while (widths.length > matched) {
			widths.pop();
			flags.pop();
		}
	}

	function open(): void {
		if (opened) return;
		close();
		leaf = 'none';
		opened = true;
	}

	for (let start = from; start < text.length; number++) {
		if (carriages) {
			end = lineEnd(text, start);
		} else {
			end = text.indexOf('\n', start);
			if (end < 0) end = text.length;
		}
		const lineStart = start;
		start = carriages ? afterEnding(text, end) : end + 1;
		offset = lineStart;
		column = 0;
		look();

		let kind: LineKind = 'text';
		let level = 0;
		let item: Line['item'] = 'none';
		let box = -1;

		if (comment) {
			kind = 'comment';
			if (text.slice(next, end).includes('%%')) comment = false;
		} else {
			// 1. Which of the open containers go on in this line?
			for (matched = 0, opened = false; matched < widths.length; matched++) {
				const width = widths[matched]!;
				if (width === 0) {
					if (blank || indent > 3 || text[next] !== '>') break;
					passTo(next + 1);
					if (isSpace(text.charCodeAt(offset))) passColumns(1);
					look();
				} else if (blank) {
					if (flags[matched]) break;
				} else if (indent >= width) {
					passColumns(width);
					look();
				} else {
					break;
				}
			}
			const all = matched === widths.length;
			let done = false;

			// 2. A leaf that takes lines as they are.
			if (all && leaf === 'fence') {
				kind = 'code';
				done = true;
				if (!blank && indent < 4 && text.startsWith(fence, next)) {
					const rest = text.slice(next, end).trimEnd();
					if (rest === fence[0]!.repeat(rest.length)) leaf = 'none';
				}
			} else if (all && leaf === 'html' && !(blank && html >= 5)) {
				kind = 'html';
				done = true;
				if (html < 5 && HTML_CLOSE[html]!.test(text.slice(offset, end))) leaf = 'none';
			} else if (all && leaf === 'code' && (blank || indent >= 4)) {
				kind = blank ? 'blank' : 'code';
				done = true;
			}

			// 3. Blocks that begin here.
			while (!done && !blank) {
				const tip = leaf === 'paragraph' && !opened;
				if (indent >= 4) {
					if (tip) break;
					open();
					leaf = 'code';
					kind = 'code';
					done = true;
					break;
				}
				const interrupts = tip && all;
				const char = text[next]!;
				if (char === '>' && widths.length < MOST_LEVELS) {
					open();
					passTo(next + 1);
					if (isSpace(text.charCodeAt(offset))) passColumns(1);
					look();
					widths.push(0);
					flags.push(text.startsWith('[!', next));
					continue;
				}
				if (char === '#') {
					const marks = ATX_HEADING.exec(text.slice(next, Math.min(end, next + 7)));
					if (marks === null) break;
					open();
					kind = 'heading';
					level = marks[0].length;
					next += level;
					while (next < end && isSpace(text.charCodeAt(next))) next++;
					done = true;
					break;
				}
				if (char === '`' || char === '~') {
					const marks = FENCE.exec(text.slice(next, end));
					if (marks === null) break;
					open();
					kind = 'code';
					leaf = 'fence';
					fence = marks[0];
					done = true;
					break;
				}
				if (char === '<') {
					const rest = text.slice(next, end);
					const type = HTML_OPEN.findIndex((pattern) => pattern.test(rest));
					if (type < 0 || (type === ONLY_TAGS && (tip || leaf === 'table'))) break;
					open();
					kind = 'html';
					html = type;
					leaf = type < 5 && HTML_CLOSE[type]!.test(rest) ? 'none' : 'html';
					done = true;
					break;
				}
				if (char === '%' && text[next + 1] === '%') {
					if (text.slice(next + 2, end).includes('%%')) break;
					open();
					kind = 'comment';
					comment = true;
					done = true;
					break;
				}
				const dash = char === '-';
				if (interrupts && (dash || char === '=') && SETEXT_UNDERLINE.test(text.slice(next, end))) {
					kind = 'underline';
					const first = lines[paragraph]!;
					first.level = dash ? 2 : 1;
					for (let i = paragraph; i < lines.length; i++) lines[i]!.kind = 'heading';
					leaf = 'none';
					done = true;
					break;
				}
				if ((dash || char === '*' || char === '_') && isThematicBreak(text, next, end)) {
					open();
					kind = 'rule';
					done = true;
					break;
				}
				const digit = char >= '0' && char <= '9';
				if ((dash || digit || char === '*' || char === '+') && widths.length < MOST_LEVELS) {
					const behind = behindMarker(text, next, end);
					if (behind < 0) break;
					const empty = text.slice(behind, end).trim() === '';
					if (interrupts && (empty || (digit && parseInt(text.slice(next, behind), 10) !== 1))) break;
					open();
					const width = indent + behind - next;
					passTo(behind);
					look();
					// More than four columns of space make the rest indented code, one column behind the marker.
					const spaces = blank || indent > 4 ? 1 : indent;
					passColumns(spaces);
					look();
					widths.push(width + spaces);
					flags.push(empty);
					item = digit ? 'ordered' : 'bullet';
					if (empty) done = true;
					continue;
				}
				break;
			}

			// 4. Text.
			if (!done && blank) {
				kind = 'blank';
				if (!opened) {
					close();
					leaf = 'none';
				}
			} else if (!done) {
				if (leaf === 'paragraph' && !opened) {
					if (all && !hanging && indent < 4 && isDelimiter(text, lines, lines.length - 1, next, end)) {
						kind = 'delimiter';
						lines[lines.length - 1]!.kind = 'row';
						leaf = 'table';
					}
					hanging = !all || indent >= 4;
				} else if (leaf === 'table' && all && !opened) {
					kind = 'row';
				} else {
					if (!opened) close();
					leaf = 'paragraph';
					paragraph = lines.length;
					hanging = false;
					if (item !== 'none') box = taskBox(text, next, end);
				}
			} else if (!all && !opened) {
				close();
			}
			if (kind !== 'blank' || opened) {
				const filled = item !== 'none' && blank ? flags.length - 1 : flags.length;
				for (let i = 0; i < filled; i++) if (widths[i]! > 0) flags[i] = false;
			}
		}

		if (kind === 'blank' || (blank && kind !== 'code' && kind !== 'html' && item === 'none')) continue;
		let depth = 0;
		let quote: Line['quote'] = 'none';
		for (let i = 0; i < widths.length; i++) {
			if (widths[i]! > 0) depth++;
			else if (!flags[i]) quote = 'quote';
			else if (quote === 'none') quote = 'callout';
		}
		lines.push({ number, start: lineStart, end, from: next, kind, level, item, depth, box, quote });
	}
	return lines;
}

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
	const char = text[at]!;
	const length =
		char === '-' || char === '*' || char === '+'
			? 1
			: (NUMBER_MARKER.exec(text.slice(at, Math.min(end, at + 10)))?.[0].length ?? 0);
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

function isDelimiter(text: string, lines: Line[], header: number, next: number, end: number): boolean {
	const char = text[next];
	if (char !== '|' && char !== '-' && char !== ':') return false;
	const row = text.slice(next, end);
	if (!DELIMITER_ROW.test(row)) return false;
	const above = lines[header]!;
	const titles = text.slice(above.from, above.end);
	return titles.includes('|') && cells(titles).length === cells(row).length;
}
