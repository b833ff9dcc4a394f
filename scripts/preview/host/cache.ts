import type * as api from 'obsidian';
import { getLinkpath } from './links';
import { getFrontMatterInfo, parseFrontMatterTags, readFrontMatter } from './yaml';

const wikilink = /(!?)\[\[([^[\]\n|]+)(?:\|([^\]\n]*))?\]\]/g;
const mdlink = /(!?)\[([^[\]\n]*)\]\((?!https?:|mailto:|obsidian:)([^)\s]+)\)/g;
const tag = /(?<![^\s(,;])#([\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/gu;
const item = /^(\s*)(?:[-*+]|\d+[.)])(?:[ \t]+(?:\[(.)\](?=\s|$))?|$)/u;
const blockId = /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/;

/** What Obsidian's index knows of one note. */
export function readCache(text: string): api.CachedMetadata {
	return new CacheReader(text).read();
}

/** Which lines begin a block of their own. */
const RULE = /^\s*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const HEADING = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;

class CacheReader {
	private readonly cache: api.CachedMetadata = {};
	private readonly sections: api.SectionCache[] = [];
	private readonly lines: { text: string; offset: number }[];

	constructor(private readonly text: string) {
		this.lines = linesOf(text);
	}

	read(): api.CachedMetadata {
		for (let at = this.readFront(); at < this.lines.length;) {
			at = this.textOf(at).trim() === '' ? at + 1 : this.readBlock(at) + 1;
		}
		if (this.sections.length > 0) this.cache.sections = this.sections;
		return this.cache;
	}

	private textOf(line: number): string {
		return this.lines[line]?.text ?? '';
	}

	private pos(from: number, fromCol: number, to: number, toCol: number): api.Pos {
		return {
			start: { line: from, col: fromCol, offset: (this.lines[from]?.offset ?? 0) + fromCol },
			end: { line: to, col: toCol, offset: (this.lines[to]?.offset ?? 0) + toCol },
		};
	}

	private section(type: string, from: number, to: number): void {
		const id = blockId.exec(this.textOf(to))?.[1];
		const position = this.pos(from, 0, to, this.textOf(to).length);
		this.sections.push(id === undefined ? { type, position } : { type, position, id });
		if (id !== undefined && type !== 'list') this.addBlock(id, position);
	}

	private addBlock(id: string, position: api.Pos): void {
		(this.cache.blocks ??= {})[id.toLowerCase()] = { id, position };
	}

	/** The properties; the line behind them. */
	private readFront(): number {
		const front = getFrontMatterInfo(this.text);
		if (!front.exists) return 0;
		let at = 0;
		while (at < this.lines.length && (this.lines[at]?.offset ?? 0) < front.contentStart) at++;
		this.section('yaml', 0, at - 1);
		const frontmatter = readFrontMatter(this.text);
		if (frontmatter) {
			this.cache.frontmatter = frontmatter;
			this.cache.frontmatterPosition = this.pos(0, 0, at - 1, this.textOf(at - 1).length);
			const links = frontmatterLinks(frontmatter);
			if (links.length > 0) this.cache.frontmatterLinks = links;
		}
		return at;
	}

	/** The block that begins at a line; its last line. */
	private readBlock(at: number): number {
		const line = this.textOf(at);
		const fence = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence !== undefined) return this.readFence(at, fence);
		const heading = HEADING.exec(line);
		if (heading) return this.readHeading(at, heading);
		if (RULE.test(line)) {
			this.section('thematicBreak', at, at);
			return at;
		}
		if (item.test(line)) {
			const end = this.lastWhere(at, (next) => continuesList(this.lines, next));
			this.readList(at, end);
			this.section('list', at, end);
			return end;
		}
		const quote = /^\s*>/.test(line);
		const end = this.lastWhere(at, (next) => !startsBlock(this.textOf(next), quote));
		this.section(typeOf(line, this.textOf(at + 1)), at, end);
		for (let each = at; each <= end; each++) this.readInline(each);
		return end;
	}

	private lastWhere(at: number, goesOn: (line: number) => boolean): number {
		let end = at;
		while (end + 1 < this.lines.length && goesOn(end + 1)) end++;
		return end;
	}

	private readFence(at: number, fence: string): number {
		const close = new RegExp(`^\\s*${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`);
		let end = at + 1;
		while (end < this.lines.length && !close.test(this.textOf(end))) end++;
		end = Math.min(end, this.lines.length - 1);
		this.section('code', at, end);
		return end;
	}

	private readHeading(at: number, heading: RegExpExecArray): number {
		(this.cache.headings ??= []).push({
			heading: heading[2] ?? '',
			level: heading[1]?.length ?? 1,
			position: this.pos(at, 0, at, this.textOf(at).length),
		});
		this.section('heading', at, at);
		this.readInline(at);
		return at;
	}

	private readInline(line: number): void {
		// What stands in code is not read; blanks of the same length keep every column.
		const plain = this.textOf(line).replace(/(`+)[^`]*\1/g, (code) => ' '.repeat(code.length));
		for (const { match, embed, link, shown } of linksIn(plain)) {
			const position = this.pos(line, match.index, line, match.index + match[0].length);
			((embed ? (this.cache.embeds ??= []) : (this.cache.links ??= [])) as api.LinkCache[]).push({
				link,
				original: match[0],
				displayText: shown,
				position,
			});
		}
		for (const match of plain.replace(wikilink, (link) => ' '.repeat(link.length)).matchAll(tag)) {
			(this.cache.tags ??= []).push({
				tag: match[0],
				position: this.pos(line, match.index, line, match.index + match[0].length),
			});
		}
	}

	private readList(from: number, to: number): void {
		const open: { indent: number; line: number }[] = [];
		let current: api.ListItemCache | undefined;
		for (let line = from; line <= to; line++) {
			const content = this.textOf(line);
			const match = item.exec(content);
			if (match) {
				const indent = match[1] ?? '';
				current = {
					position: this.pos(line, indent.length, line, content.length),
					parent: parentOf(open, indent, line) ?? -from,
				};
				if (match[2] !== undefined) current.task = match[2];
				(this.cache.listItems ??= []).push(current);
			} else if (current && content.trim() !== '') {
				current.position.end = this.pos(line, 0, line, content.length).end;
			}
			const id = blockId.exec(content)?.[1];
			if (id !== undefined && current) {
				current.id = id;
				this.addBlock(id, current.position);
			}
			this.readInline(line);
		}
	}
}

/** The line of the item that an item lies in; from now on it is the innermost open one. */
function parentOf(
	open: { indent: number; line: number }[],
	blanks: string,
	line: number,
): number | undefined {
	const indent = blanks.replace(/\t/g, '    ').length;
	while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
	const parent = open.at(-1)?.line;
	open.push({ indent, line });
	return parent;
}

/** What a block is that is neither list, code nor heading, by its first two lines. */
function typeOf(line: string, next: string): string {
	if (/^\s*>\s*\[!/.test(line)) return 'callout';
	if (/^\s*>/.test(line)) return 'blockquote';
	if (/^\s*\|/.test(line) || /^\s*\|?[\s:-]+\|[\s|:-]*$/.test(next)) return 'table';
	return /^\s*</.test(line) ? 'html' : 'paragraph';
}

/** The links of a line from left to right, Obsidian's and Markdown's. */
function linksIn(line: string): { match: RegExpExecArray; embed: boolean; link: string; shown: string }[] {
	const links = [...line.matchAll(wikilink)].map((match) => ({
		match,
		embed: match[1] === '!',
		link: (match[2] ?? '').trim(),
		shown: match[3] ?? (match[2] ?? '').trim().replace('#', ' > '),
	}));
	const more = [...line.matchAll(mdlink)].map((match) => ({
		match,
		embed: match[1] === '!',
		link: decode(match[3] ?? ''),
		shown: match[2] ?? '',
	}));
	return [...links, ...more].sort((a, b) => a.match.index - b.match.index);
}

function linesOf(text: string): { text: string; offset: number }[] {
	let offset = 0;
	return text.split('\n').map((line) => {
		const found = { text: line.replace(/\r$/, ''), offset };
		offset += line.length + 1;
		return found;
	});
}

function startsBlock(line: string, inQuote: boolean): boolean {
	return (
		line.trim() === '' ||
		/^\s*(?:`{3,}|~{3,})/.test(line) ||
		/^#{1,6}\s/.test(line) ||
		item.test(line) ||
		/^\s*>/.test(line) !== inQuote
	);
}

function continuesList(lines: { text: string }[], at: number): boolean {
	const line = lines[at]?.text ?? '';
	if (line.trim() !== '') return item.test(line) || /^\s+/.test(line) || !startsBlock(line, false);
	// An empty line ends the list unless it goes on, or something indented, behind it.
	const next = lines[at + 1]?.text ?? '';
	return next.trim() !== '' && (item.test(next) || /^\s{2,}|^\t/.test(next));
}

function frontmatterLinks(frontmatter: Record<string, unknown>): api.FrontmatterLinkCache[] {
	const found: api.FrontmatterLinkCache[] = [];
	const visit = (value: unknown, key: string): void => {
		if (typeof value === 'string') {
			const match = /^\s*\[\[([^[\]|]+)(?:\|([^\]]*))?\]\]\s*$/.exec(value);
			if (match)
				found.push({
					key,
					link: (match[1] ?? '').trim(),
					original: value.trim(),
					displayText: match[2] ?? (match[1] ?? '').trim(),
				});
		} else if (typeof value === 'object' && value !== null) {
			for (const [name, inner] of Object.entries(value)) visit(inner, key === '' ? name : `${key}.${name}`);
		}
	};
	visit(frontmatter, '');
	return found;
}

function decode(link: string): string {
	try {
		return decodeURI(link);
	} catch {
		return link;
	}
}

export function getAllTags(cache: api.CachedMetadata): string[] | null {
	const found = [
		...(parseFrontMatterTags(cache.frontmatter) ?? []),
		...(cache.tags ?? []).map((each) => each.tag),
	];
	return found.length > 0 ? found : null;
}

export function linkpathsOf(cache: api.CachedMetadata): string[] {
	return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]
		.map((each) => getLinkpath(each.link))
		.filter(Boolean);
}
