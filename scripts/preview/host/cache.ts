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
	const cache: api.CachedMetadata = {};
	const lines = linesOf(text);
	const pos = (from: number, fromCol: number, to: number, toCol: number): api.Pos => ({
		start: { line: from, col: fromCol, offset: (lines[from]?.offset ?? 0) + fromCol },
		end: { line: to, col: toCol, offset: (lines[to]?.offset ?? 0) + toCol },
	});
	const lineEnd = (line: number): number => lines[line]?.text.length ?? 0;
	const sections: api.SectionCache[] = [];
	const section = (type: string, from: number, to: number): void => {
		const id = blockId.exec(lines[to]?.text ?? '')?.[1];
		const position = pos(from, 0, to, lineEnd(to));
		sections.push(id === undefined ? { type, position } : { type, position, id });
		if (id !== undefined && type !== 'list') (cache.blocks ??= {})[id.toLowerCase()] = { id, position };
	};
	const inline = (line: number): void => {
		const content = lines[line]?.text ?? '';
		// What stands in code is not read; blanks of the same length keep every column.
		const plain = content.replace(/(`+)[^`]*\1/g, (code) => ' '.repeat(code.length));
		const links = [...plain.matchAll(wikilink)].map((match) => ({
			match,
			embed: match[1] === '!',
			link: (match[2] ?? '').trim(),
			shown: match[3] ?? (match[2] ?? '').trim().replace('#', ' > '),
		}));
		const more = [...plain.matchAll(mdlink)].map((match) => ({
			match,
			embed: match[1] === '!',
			link: decode(match[3] ?? ''),
			shown: match[2] ?? '',
		}));
		for (const { match, embed, link, shown } of [...links, ...more].sort(
			(a, b) => a.match.index - b.match.index,
		)) {
			const position = pos(line, match.index, line, match.index + match[0].length);
			((embed ? (cache.embeds ??= []) : (cache.links ??= [])) as api.LinkCache[]).push({
				link,
				original: match[0],
				displayText: shown,
				position,
			});
		}
		for (const match of plain.replace(wikilink, (link) => ' '.repeat(link.length)).matchAll(tag)) {
			(cache.tags ??= []).push({
				tag: match[0],
				position: pos(line, match.index, line, match.index + match[0].length),
			});
		}
	};

	let at = 0;
	const front = getFrontMatterInfo(text);
	if (front.exists) {
		while (at < lines.length && (lines[at]?.offset ?? 0) < front.contentStart) at++;
		section('yaml', 0, at - 1);
		const frontmatter = readFrontMatter(text);
		if (frontmatter) {
			cache.frontmatter = frontmatter;
			cache.frontmatterPosition = pos(0, 0, at - 1, lineEnd(at - 1));
			const links = frontmatterLinks(frontmatter);
			if (links.length > 0) cache.frontmatterLinks = links;
		}
	}

	while (at < lines.length) {
		const line = lines[at]?.text ?? '';
		const fence = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
		const heading = /^(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line);
		let end = at;
		if (line.trim() === '') {
			at++;
			continue;
		}
		if (fence) {
			const close = new RegExp(`^\\s*${fence[0] === '~' ? '~' : '`'}{${fence.length},}\\s*$`);
			end++;
			while (end < lines.length && !close.test(lines[end]?.text ?? '')) end++;
			end = Math.min(end, lines.length - 1);
			section('code', at, end);
		} else if (heading) {
			(cache.headings ??= []).push({
				heading: heading[2] ?? '',
				level: heading[1]?.length ?? 1,
				position: pos(at, 0, at, line.length),
			});
			section('heading', at, at);
			inline(at);
		} else if (/^\s*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)) {
			section('thematicBreak', at, at);
		} else if (item.test(line)) {
			while (end + 1 < lines.length && continuesList(lines, end + 1)) end++;
			readList(at, end);
			section('list', at, end);
		} else {
			const quote = /^\s*>/.test(line);
			while (end + 1 < lines.length && !startsBlock(lines[end + 1]?.text ?? '', quote)) end++;
			const type = quote
				? /^\s*>\s*\[!/.test(line)
					? 'callout'
					: 'blockquote'
				: /^\s*\|/.test(line) || /^\s*\|?[\s:-]+\|[\s|:-]*$/.test(lines[at + 1]?.text ?? '')
					? 'table'
					: /^\s*</.test(line)
						? 'html'
						: 'paragraph';
			section(type, at, end);
			for (let each = at; each <= end; each++) inline(each);
		}
		at = end + 1;
	}
	if (sections.length > 0) cache.sections = sections;
	return cache;

	function readList(from: number, to: number): void {
		const open: { indent: number; line: number }[] = [];
		let current: api.ListItemCache | undefined;
		for (let line = from; line <= to; line++) {
			const content = lines[line]?.text ?? '';
			const match = item.exec(content);
			if (match) {
				const indent = (match[1] ?? '').replace(/\t/g, '    ').length;
				while (open.length > 0 && (open[open.length - 1]?.indent ?? 0) >= indent) open.pop();
				const parent = open[open.length - 1]?.line;
				current = {
					position: pos(line, (match[1] ?? '').length, line, content.length),
					parent: parent ?? -from,
				};
				if (match[2] !== undefined) current.task = match[2];
				open.push({ indent, line });
				(cache.listItems ??= []).push(current);
			} else if (current && content.trim() !== '') {
				current.position.end = pos(line, 0, line, content.length).end;
			}
			const id = blockId.exec(content)?.[1];
			if (id !== undefined && current) {
				current.id = id;
				(cache.blocks ??= {})[id.toLowerCase()] = { id, position: current.position };
			}
			inline(line);
		}
	}
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
