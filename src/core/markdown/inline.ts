/** What stands inside a line: links, inline fields, block ids, comments. */

/** An inline field, as Dataview has them. */
export interface Field {
	/** In lower case. */
	key: string;
	value: string;
	/** Where its bracket opens. */
	start: number;
	/** The offsets of the value in the text: behind the colons, up to the bracket. */
	from: number;
	to: number;
}

const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;
const COMMENT = /<!--[\s\S]*?(?:-->|$)|%%[\s\S]*?(?:%%|$)/g;
const EMPHASIS = /^(\*\*|__|\*|_)(.*)\1$/;

/** The text with each run of white space as one space. Single spaces, which are most, are left as they are. */
export function foldSpace(text: string): string {
	return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** The text without HTML and Obsidian comments. */
export function withoutComments(text: string): string {
	return text.includes('<!--') || text.includes('%%') ? text.replace(COMMENT, '') : text;
}

/** Takes a trailing `^id` off. */
export function splitBlockId(text: string): { text: string; id: string | null } {
	const match = text.includes('^') ? BLOCK_ID.exec(text) : null;
	const id = match?.[1];
	if (match === null || id === undefined) return { text, id: null };
	return { text: text.slice(0, match.index).trimEnd(), id };
}

/** The text with dots for each code span, in which nothing is a field or a bracket; every offset stays. */
function withoutCode(text: string): string {
	if (!text.includes('`')) return text;
	let masked = '';
	let from = 0;
	for (const { start, end } of codeSpans(text)) {
		masked += text.slice(from, start) + '.'.repeat(end - start);
		from = end;
	}
	return masked + text.slice(from);
}

/**
 * The code spans of a text, marks included: from a run of backticks to the next run that is as long
 * (CommonMark 6.1).
 */
function codeSpans(text: string): { start: number; end: number }[] {
	const runs = [...text.matchAll(/`+/g)].map(({ 0: marks, index }) => ({
		start: index,
		length: marks.length,
	}));
	// The next run of its length for each, found from the last run to the first, so that the whole takes one
	// look at each.
	const next = new Map<number, { start: number; length: number }>();
	const closers = runs.map((): { start: number; length: number } | undefined => undefined);
	for (const [index, run] of [...runs.entries()].reverse()) {
		closers[index] = next.get(run.length);
		next.set(run.length, run);
	}
	const spans: { start: number; end: number }[] = [];
	let behind = 0;
	for (const [index, { start }] of runs.entries()) {
		const closer = closers[index];
		if (start < behind || closer === undefined) continue;
		behind = closer.start + closer.length;
		spans.push({ start, end: behind });
	}
	return spans;
}

/** Where each bracket that opens is closed; brackets inside it are matched, as in `[theme:: [[Pacing]]]`. */
function closings(text: string): Map<number, number> {
	const found = new Map<number, number>();
	const open = { ']': [] as number[], ')': [] as number[] };
	for (let i = 0; i < text.length; i++) {
		const char = text[i];
		if (char === '[') open[']'].push(i);
		else if (char === '(') open[')'].push(i);
		else if (char === ']' || char === ')') {
			const at = open[char].pop();
			if (at !== undefined) found.set(at, i);
		}
	}
	return found;
}

/** Takes every inline field, `[key:: value]` or `(key:: value)`, out of a line. */
export function splitFields(text: string): { text: string; fields: Field[] } {
	const fields: Field[] = [];
	if (!text.includes('::')) return { text, fields };
	let rest = '';
	let from = 0;
	const read = withoutCode(text);
	const ends = closings(read);
	for (const match of read.matchAll(/[[(]\s*([\p{L}\p{N}_-][\p{L}\p{N}\s_-]*)::/gu)) {
		if (match.index < from) continue;
		const end = ends.get(match.index);
		if (end === undefined) continue;
		rest += text.slice(from, match.index);
		const behind = match.index + match[0].length;
		fields.push({
			key: (match[1] ?? '').trimEnd().toLowerCase(),
			value: text.slice(behind, end).trim(),
			start: match.index,
			from: behind,
			to: end,
		});
		from = end + 1;
	}
	return { text: rest + text.slice(from), fields };
}

/** The target of a text that is one link and nothing else, without heading and alias; null for any other text. */
export function linkTarget(text: string): string | null {
	const wiki = /^!?\[\[([^\]|#^]*)(?:[#^][^\]|]*)?(?:\\?\|[^\]]*)?\]\]$/.exec(text);
	if (wiki !== null) return (wiki[1] ?? '').replace(/\\$/, '').trim();
	const markdown = /^\[(?:\\.|[^\]\\])*\]\(<?([^)>#\s]+(?:\s[^)>#]*)?)(?:#[^)>]*)?>?\)$/.exec(text);
	const address = markdown?.[1];
	if (address === undefined || /^[a-z][a-z0-9+.-]*:/i.test(address)) return null;
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** The note name at the end of a path or link: no folder, no `.md`. */
export function noteName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Every link in a text, whole, as it is written. */
export function links(text: string): string[] {
	return text.includes('](') || text.includes('[[')
		? (text.match(/\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/g) ?? [])
		: [];
}

/** Every tag in a text, with its `#`. */
export function tags(text: string): string[] {
	return text.includes('#')
		? [...text.matchAll(/(?:^|\s)(#[\p{L}\p{N}\p{Extended_Pictographic}_/-]+)/gu)].map(
				({ 1: tag = '' }) => tag,
			)
		: [];
}

/** The text as it is read aloud: links give their alias or name, emphasis and code lose their marks. */
export function plain(text: string): string {
	return text
		.replace(
			/!?\[\[([^[\]|]*?)(?:\\?\|([^[\]]*))?\]\]/g,
			(_, target: string, alias?: string) => alias ?? noteName(target.replace(/#.*$/s, '')),
		)
		.replace(/!?\[([^[\]]*)\]\([^)]{0,1000}\)/g, '$1')
		.replace(/(\*\*|__|~~|==|`)(.+?)\1/g, '$2')
		.replace(/\s+/g, ' ')
		.trim();
}

const COMMA = /[,，、،]/;

function splitAtCommas(text: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === '[' || char === '(') depth++;
		else if ((char === ']' || char === ')') && depth > 0) depth--;
		else if (depth === 0 && COMMA.test(char)) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	parts.push(text.slice(from));
	return parts;
}

/** Splits `a, [[b, c]], d` at the commas outside links and brackets; links or tags in a row need no commas. */
export function splitList(text: string): string[] {
	return COMMA.test(text) ? splitAtCommas(text).flatMap(inARow) : inARow(text);
}

/** The links or tags in a row that a text is, else the text alone; none where it is empty. */
function inARow(text: string): string[] {
	const item = text.trim();
	if (item.startsWith('[[') && /^(?:\[\[[^\]]*\]\]\s*){2,}$/.test(item))
		return item.match(/\[\[[^\]]*\]\]/g) ?? [];
	if (item.startsWith('#') && /^(?:#\S+\s+)+#\S+$/.test(item)) return item.split(/\s+/);
	return item === '' ? [] : [item];
}

/** Takes the marks of bold or italic off a text that is wholly in them. */
export function withoutEmphasis(text: string): string {
	return text.startsWith('*') || text.startsWith('_') ? (EMPHASIS.exec(text)?.[2] ?? text) : text;
}

/**
 * The words of a heading without the number signs that close it; letter by letter, since a long run of blanks
 * must not be tried again and again.
 */
export function withoutClosing(written: string): string {
	let end = written.length;
	while (written[end - 1] === '#') end--;
	return end === 0 || /[ \t]/.test(written.charAt(end - 1)) ? written.slice(0, end).trimEnd() : written;
}
