/**
 * What judges an edit, without the code that made it: the span is computed here, and the properties are read by another
 * YAML parser.
 */
import { createRequire } from 'node:module';
import { the } from '../the';

const require = createRequire(import.meta.url);
const yaml = createRequire(require.resolve('gray-matter'))('js-yaml') as { load(text: string): unknown };

type Entries = [string, unknown][];

const ENDING = /\r\n|\r|\n/;

/** Where the YAML stands in a note, and where each of its lines begins; null if it has none. */
function frontmatter(text: string): { from: number; to: number; lines: string[]; starts: number[] } | null {
	const lines: string[] = [];
	const starts: number[] = [];
	for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
		const [, line = ''] = match;
		if (lines.length === 0 && !/^\ufeff?---\s*$/.test(line)) return null;
		starts.push(match.index);
		if (lines.length > 0 && /^---\s*$/.test(line))
			return { from: the(starts[1]), to: match.index, lines: lines.slice(1), starts: starts.slice(1) };
		lines.push(line);
	}
	return null;
}

/** Remembers what was made of the last text: many edits are judged against the same note. */
function remembering<T>(make: (text: string) => T): (text: string) => T {
	let last: { text: string; made: T } | null = null;
	return (text) => (last?.text === text ? last : (last = { text, made: make(text) })).made;
}

/** Values that unfold to more than this are none that anybody wrote. */
const MOST_VALUES = 100_000;

function plain(value: unknown, left = { values: MOST_VALUES }): unknown {
	if (left.values-- === 0) throw new Error('it unfolds without end');
	if (value instanceof Date) return `date ${value.toISOString()}`;
	if (Array.isArray(value)) return value.map((one) => plain(one, left));
	return typeof value === 'object' && value !== null
		? Object.entries(value).map(([key, one]) => [key, plain(one, left)])
		: value;
}

function read(text: string): Entries | null {
	const found = frontmatter(text);
	if (found === null) return null;
	try {
		const root = yaml.load(text.slice(found.from, found.to));
		if (root === null || root === undefined) return [];
		return typeof root === 'object' && !Array.isArray(root) ? (plain(root) as Entries) : null;
	} catch {
		return null;
	}
}

/** The properties of a note by the second parser; null if it finds none that it can read. */
export const readSecond = remembering(read);

/** Whether a note has properties, whoever can read them. */
export const hasProperties = (text: string): boolean => frontmatter(text) !== null;

/** A value as the second parser has it where it stands alone. */
export const readValue = (source: string): unknown => plain(yaml.load(source));

export const nameIn = (entries: Entries, name: string): number =>
	entries.findLastIndex(([key]) => key.toLowerCase() === name.toLowerCase());

/** The names on the lines where a property begins at the margin, by line. */
export const propertyStarts = remembering((text): Map<number, string> => {
	const found = frontmatter(text);
	const starts = new Map<number, string>();
	const names = (readSecond(text) ?? []).map(([name]) => name);
	const [known, seen] = [new Set(names), new Set<string>()];
	found?.lines.forEach((line, index) => {
		const key = /^(?:"([^"]*)"|'([^']*)'|([^\s#:"'?{[][^:]*?))\s*:(?:\s|$)/.exec(line);
		const name = key?.[1] ?? key?.[2] ?? key?.[3];
		if (name === undefined || !known.has(name) || seen.has(name)) return;
		seen.add(name);
		starts.set(index, name);
	});
	return starts.size === names.length ? starts : new Map();
});

const place = remembering(frontmatter);

/** The span in which a property may change: its own lines, or no more than a place, if it is missing. */
function spanOf(text: string, after: string, name: string): { from: number; to: number } {
	const { from, to, starts } = the(place(text));
	const begins = [...propertyStarts(text)];
	const index = begins.findLastIndex(([, one]) => one.toLowerCase() === name.toLowerCase());
	const [own, next] = [begins[index], begins[index + 1]];
	if (begins.length === 0) return { from, to };
	if (own === undefined) {
		const { from: at, removed } = spanBetween(text, after);
		return removed === '' && at >= from && at <= to ? { from: at, to: at } : { from: to, to };
	}
	return { from: the(starts[own[0]]), to: next === undefined ? to : the(starts[next[0]]) };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The line endings of a text, by kind. */
function endings(text: string): Record<'\r\n' | '\n' | '\r', number> {
	return { '\r\n': count(text, /\r\n/g), '\n': count(text, /(?<!\r)\n/g), '\r': count(text, /\r(?!\n)/g) };
}

/** Stands in each comment that a note was given on purpose, and nowhere else. */
export const COMMENT_MARK = '¤';

/** What an edit of one property harmed; null if nothing. `wanted` are the values that it may have now. */
export function harmToProperties(
	before: string,
	after: string,
	name: string,
	wanted: (old: unknown) => unknown[],
): string | null {
	const { from, to } = spanOf(before, after, name);
	const end = after.length - (before.length - to);
	if (after.slice(0, from) !== before.slice(0, from)) return 'the text before the property has changed';
	if (end < from || after.slice(end) !== before.slice(to)) return 'the text behind the property has changed';
	const was = readSecond(before);
	const is = read(after);
	if (is === null) return 'the second parser cannot read it any more';
	if (was === null) return 'the second parser can read what it could not';
	return (
		harmToValues(was, is, name, wanted) ?? harmToLines(before, before.slice(from, to), after.slice(from, end))
	);
}

function harmToValues(
	was: Entries,
	is: Entries,
	name: string,
	wanted: (old: unknown) => unknown[],
): string | null {
	const index = nameIn(was, name);
	const value = is[index < 0 ? was.length : index]?.[1];
	if (!wanted(was[index]?.[1]).some((one) => JSON.stringify(one) === JSON.stringify(value)))
		return `the property is ${JSON.stringify(value)}`;
	const others = (entries: Entries, without: number): string =>
		JSON.stringify(entries.filter((_, at) => at !== without));
	return others(was, index) === others(is, index < 0 ? was.length : index)
		? null
		: 'another property has changed';
}

/** What was harmed in the lines of a property: their endings, which are as the note's first, and comments. */
function harmToLines(note: string, own: string, its: string): string | null {
	const first = the(ENDING.exec(note))[0];
	for (const kind of ['\r\n', '\n', '\r'] as const)
		if (kind !== first && endings(its)[kind] > endings(own)[kind])
			return 'a line ends otherwise than the first';
	if (own.split(COMMENT_MARK).length > its.split(COMMENT_MARK).length) return 'a comment is lost';
	return null;
}

/** What giving a property another name harmed; null if nothing. */
export function harmToNames(before: string, after: string, old: string, name: string): string | null {
	const [was, is] = [readSecond(before), read(after)];
	if (was === null || is === null) return 'the second parser cannot read it';
	const sorted = (entries: Entries): string =>
		JSON.stringify(entries.map((one) => JSON.stringify(one)).sort());
	const wanted = was.map(([key, value]): [string, unknown] => [
		key.toLowerCase() === old.toLowerCase() ? name : key,
		value,
	]);
	if (sorted(wanted) !== sorted(is)) return 'another property, or its value, has changed';
	const { from, removed, inserted } = spanBetween(before, after);
	const found = the(frontmatter(before));
	const isInside = from >= found.from && from + removed.length <= found.to;
	return isInside && !/[\r\n:#]/.test(removed) && !/[\r\n]/.test(inserted)
		? null
		: 'more than a name has changed';
}

/** The one span in which two texts differ. */
export function spanBetween(
	before: string,
	after: string,
): { from: number; removed: string; inserted: string } {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	return {
		from: head,
		removed: before.slice(head, before.length - tail),
		inserted: after.slice(head, after.length - tail),
	};
}

/** What a list may be once it was given one more entry, which may take the place of an empty last one. */
export const appended =
	(value: string) =>
	(old: unknown): unknown[] => {
		if (old === undefined || old === null || old === '' || JSON.stringify(old) === '[]') return [[value]];
		if (!Array.isArray(old)) return [[old, value]];
		return old[old.length - 1] === null
			? [
					[...(old as unknown[]).slice(0, -1), value],
					[...(old as unknown[]), value],
				]
			: [[...(old as unknown[]), value]];
	};
