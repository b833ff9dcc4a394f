/**
 * An outline as the headings that it stands for: an item that names a section or an interview, with what is
 * nested below it. Whoever takes notes in an outliner has a bullet before every line.
 */
import { plain } from '../../markdown/inline';
import type { Line } from '../../markdown/lines';
import type { Section } from '../../settings';
import { asks } from './question';

/** A heading, or an item that has become one, that is open; a heading has no depth. */
interface Opened {
	depth: number;
	level: number;
	section: Section | null;
}

/** No name is longer. */
const LONGEST = { section: 40, interview: 100 };

/** What an item is called that tells of an interview: `[[Interview]] with [[Acme]]`, `#interview`. */
const INTERVIEW =
	/^(?:(?:job|phone|video|first|second|final)\s+)?interview(?![\p{L}])|^(?:面试|面試)|(?:面试|面試)$/iu;

/** Below these an item may begin a section of its own, as prose stands in them. */
const MAY_HOLD: ReadonlySet<Section | null> = new Set<Section | null>([
	null,
	'basicInfo',
	'notes',
	'impressions',
]);

const isHeading = ({ kind, level }: Line): boolean => kind === 'heading' && level > 0;

/** The words of an item without the brackets of links and the sign of a tag. */
const wordsOf = (text: string, { from, end }: Line): string =>
	plain(text.slice(from, Math.min(end, from + 4 * LONGEST.interview)))
		.replace(/^#/, '')
		.trim();

type SectionOf = (name: string) => Section | null;

/** What an item names that has others below it; undefined where it is no more than one of a list. */
function namedBy(words: string, sectionOf: SectionOf): Section | null | undefined {
	// A name with a colon and nothing behind it asks nobody: `问题：`.
	const name = words.replace(/\s*[:：]$/u, '');
	if (words.length <= LONGEST.section && (name !== words || !asks(words))) {
		const section = sectionOf(name);
		if (section !== null) return section;
	}
	return words.length <= LONGEST.interview && INTERVIEW.test(words) ? null : undefined;
}

/** An empty heading before a line, which closes what is open down to a level. */
const ending = ({ number, start, quote }: Line, level: number): Line => ({
	number,
	start,
	end: start,
	from: start,
	kind: 'heading',
	level,
	item: 'none',
	depth: 0,
	box: -1,
	quote,
});

class Outline {
	readonly found: Line[] = [];
	private readonly open: Opened[] = [];

	constructor(
		private readonly text: string,
		private readonly sectionOf: SectionOf,
	) {}

	/** Takes in the next line; `isNested` is whether the one behind it stands deeper. */
	read(line: Line, isNested: boolean): void {
		const closed = this.close(line);
		const depth = line.depth - (this.open.at(-1)?.depth ?? 0);
		const heading = this.headingOf(line, depth, isNested);
		if (closed !== null && (heading === null || heading.level > closed))
			this.found.push(ending(line, closed));
		this.found.push(heading ?? (depth === line.depth ? line : { ...line, depth }));
	}

	/** Closes what a line stands behind; the level of the outermost item that it closes, null where there is none. */
	private close({ depth, item }: Line): number | null {
		let level: number | null = null;
		for (let last = this.open.at(-1); last !== undefined && last.depth > 0; last = this.open.at(-1)) {
			if (depth > last.depth || (depth === last.depth && item === 'none')) break;
			({ level } = last);
			this.open.pop();
		}
		return level;
	}

	private headingOf(line: Line, depth: number, isNested: boolean): Line | null {
		const above = this.open.at(-1);
		if (isHeading(line)) {
			const level = Math.max(line.level, above !== undefined && above.depth > 0 ? above.level + 1 : 0);
			return this.enter(line, level, this.sectionOf(wordsOf(this.text, line)), isNested);
		}
		if (!isNested || line.item === 'none' || line.box >= 0 || depth !== 1 || line.quote === 'quote')
			return null;
		if (this.open.some(({ section }) => !MAY_HOLD.has(section))) return null;
		const section = namedBy(wordsOf(this.text, line), this.sectionOf);
		return section === undefined ? null : this.enter(line, (above?.level ?? 1) + 1, section, true);
	}

	private enter(line: Line, level: number, section: Section | null, isNested: boolean): Line {
		const isItem = line.item !== 'none';
		while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
		this.open.push({ depth: isItem && isNested ? line.depth : 0, level, section });
		return isItem ? { ...line, kind: 'heading', level, item: 'none', depth: 0 } : line;
	}
}

/** Whether something is nested below an item, behind the lines that go on with it. */
function isNestedBelow(lines: readonly Line[], index: number): boolean {
	const depth = lines[index]?.depth ?? 0;
	let next = index + 1;
	while (lines[next]?.depth === depth && lines[next]?.item === 'none') next++;
	return (lines[next]?.depth ?? 0) > depth;
}

/** The lines of a note, with a heading in the place of each item that names what is nested below it. */
export function withHeadings(text: string, lines: readonly Line[], sectionOf: SectionOf): readonly Line[] {
	const isItem = ({ item }: Line): boolean => item !== 'none';
	if (!lines.some((line, index) => isItem(line) && (isHeading(line) || isNestedBelow(lines, index))))
		return lines;
	const outline = new Outline(text, sectionOf);
	lines.forEach((line, index) => outline.read(line, isItem(line) && isNestedBelow(lines, index)));
	return outline.found;
}

/** What is in sight of a part that folds, and is the heading of the rest: `<summary>Why us?</summary>`. */
const SUMMARY = /<summary>\s*(\S.*?)\s*<\/summary>/iu;

/** The lines of a note, with a heading in the place of each summary of a part that folds. */
export function withSummaries(text: string, lines: readonly Line[]): readonly Line[] {
	if (!/<summary>/iu.test(text)) return lines;
	let level = 1;
	return lines.map((line) => {
		if (line.kind === 'heading' && line.level > 0) ({ level } = line);
		const [, title = ''] = line.kind === 'html' ? (SUMMARY.exec(text.slice(line.start, line.end)) ?? []) : [];
		if (title === '') return line;
		const from = text.indexOf(title, line.start);
		return { ...line, kind: 'heading', level: Math.min(level + 1, 6), from, end: from + title.length };
	});
}
