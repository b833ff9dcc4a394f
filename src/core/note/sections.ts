/** The sections of a story note, and what stands in them. */
import { bodyLines } from '../edit/find';
import type { Line } from '../markdown/lines';
import { storyNoteInEnglish } from '../messages/en/notes/knowledge';
import { MEANINGS } from './words';
import { sectionName } from './written/labels';

/** In the order in which a story is told. */
export const STORY_SECTIONS = ['happened', 'noticed', 'missed', 'did', 'now', 'tested', 'pattern'] as const;
export type StorySection = (typeof STORY_SECTIONS)[number];

/** The headings in English; `sessions` keeps what each practice came to. */
export const STORY_HEADINGS: Record<StorySection | 'sessions', string> = storyNoteInEnglish.headings;

/** How a heading of a story is compared. */
export const storyHeading = (text: string, { from, end }: Pick<Line, 'from' | 'end'>): string =>
	sectionName(text.slice(from, end).replace(/[ \t]+#+[ \t]*$/, ''));
const UNFILLED = /^(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[ \])?)?[ \t]*$/;

export interface StoryPart {
	section: StorySection | 'sessions';
	heading: Line;
	/** The offset at which the heading ends, the underline of one that is underlined included. */
	headingEnd: number;
	/** Its lines, the heading left out. */
	lines: Line[];
}

/** The parts of a story note that have a known heading, in the order in which they stand. */
export function storyParts(text: string): StoryPart[] {
	const parts: StoryPart[] = [];
	let open: StoryPart | null = null;
	for (const line of bodyLines(text)) {
		const isHeading = line.kind === 'heading' && line.quote === 'none' && line.depth === 0;
		const section = isHeading ? MEANINGS.storySections.get(storyHeading(text, line)) : undefined;
		if (section !== undefined) {
			open = { section, heading: line, headingEnd: line.end, lines: [] };
			parts.push(open);
		} else if (open !== null && isHeading && line.level <= open.heading.level) {
			open = null;
		} else if (
			open !== null &&
			line.kind === 'underline' &&
			open.lines.length === 0 &&
			open.headingEnd === open.heading.end &&
			line.number === open.heading.number + 1
		) {
			open.headingEnd = line.end;
		} else {
			open?.lines.push(line);
		}
	}
	return parts;
}

/**
 * What a story note says under each of its headings; a section that is missing, or holds nothing but empty
 * items, is not there.
 */
export function saidIn(text: string): Map<StorySection | 'sessions', string> {
	const said = new Map<StorySection | 'sessions', string>();
	for (const { section, lines } of storyParts(text)) {
		const words = lines.filter(({ kind }) => kind !== 'comment' && kind !== 'html' && kind !== 'blank');
		if (words.every(({ start, end }) => UNFILLED.test(text.slice(start, end).trim()))) continue;
		let written = '';
		let above: Line | null = null;
		for (const line of words) {
			if (above !== null) written += line.number > above.number + 1 ? '\n\n' : '\n';
			written += text.slice(line.start, line.end);
			above = line;
		}
		const before = said.get(section);
		said.set(section, before === undefined ? written : `${before}\n\n${written}`);
	}
	return said;
}
