/** Words under a heading of a story note as an edit: behind what stands there, as they were typed. */
import { afterEnding, scan, type Line } from '../markdown/lines';
import { STORY_HEADINGS, storyParts, type StorySection } from '../note/sections';
import type { Edit, Refusal, Replacement } from '../edit/edit';
import { endingAt, lastEnd } from '../markdown/line-ends';
import { verified } from '../edit/proof';

/**
 * An answer as it stands in a note: each line of plain text becomes a paragraph, all other markup stays as it was typed.
 * Its lines end with a line feed.
 */
export function paragraphs(answer: string): string {
	const text = answer.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
	let shown = '';
	let last: Line | null = null;
	for (const line of scan(text)) {
		const isProse = (one: Line): boolean => one.kind === 'text' && one.quote === 'none';
		const source = text.slice(line.start, line.end);
		const isApart =
			last !== null && isProse(last) && isProse(line) && line.item === 'none' && !/^[ \t]/.test(source);
		const gap: string = last === null ? '' : text.slice(afterEnding(text, last.end), line.start);
		shown += last === null ? source : `\n${gap !== '' ? gap : isApart ? '\n' : ''}${source}`;
		last = line;
	}
	return shown;
}

/** Whether what stands below a text is still a paragraph of its own: no code, comment or HTML in it is left open. */
function isClosed(text: string): boolean {
	const lines = scan(`${text}\n\nx`);
	const below = lines[lines.length - 1];
	return (
		below !== undefined &&
		below.kind === 'text' &&
		below.depth === 0 &&
		below.quote === 'none' &&
		below.from === text.length + 2
	);
}

/**
 * Adds an answer under a heading of a story note, behind what stands there already; a heading that is missing is added at
 * the end of the note. Refused where the answer holds a heading that would end the section, or leaves code or a comment open.
 */
export function addUnder(text: string, section: StorySection | 'sessions', answer: string): Edit | Refusal {
	const words = paragraphs(answer);
	if (words.trim() === '') return 'as-wanted';
	if (!isClosed(words)) return 'swallowed';
	const parts = storyParts(text);
	const part = parts.filter((one) => one.section === section).pop();
	const own = scan(words);
	const level = part?.heading.level ?? Math.min(2, ...parts.map(({ heading }) => heading.level));
	const startsItem = own[0]!.item !== 'none' && own[0]!.depth === 1;
	let place: Replacement;
	if (part === undefined) {
		const end = lastEnd(text);
		const ending = endingAt(text, end);
		const isFirst = text.slice(0, end).replace('\ufeff', '') === '';
		place = {
			from: end,
			to: end,
			insert: `${isFirst ? '' : ending + ending}${'#'.repeat(level)} ${STORY_HEADINGS[section]}${ending}${words.replace(/\n/g, ending)}`,
		};
	} else {
		const above = part.lines.filter(({ kind }) => kind !== 'blank').pop();
		const end = above?.end ?? part.headingEnd;
		const ending = endingAt(text, end);
		const goesOn =
			above === undefined ||
			(startsItem && above.kind === 'text' && above.quote === 'none' && above.depth > 0);
		place = { from: end, to: end, insert: `${goesOn ? '' : ending}${ending}${words.replace(/\n/g, ending)}` };
	}
	const isMeant = (within: Line[], after: string): Refusal | null => {
		const now = storyParts(after);
		if (now.length !== parts.length + (part === undefined ? 1 : 0)) return 'heading';
		const added = part === undefined ? within.slice(1) : within;
		if (
			added.some(
				({ kind }) => ['code', 'html', 'comment'].includes(kind) && own.every((one) => one.kind !== kind),
			)
		)
			return 'swallowed';
		if (added.length !== own.length) return 'unproven';
		if (added.some(({ kind, level: one }) => kind === 'heading' && one <= level)) return 'heading';
		if (added.some(({ kind }, index) => kind !== own[index]!.kind)) return 'swallowed';
		const home = now.find(({ lines }) => lines.some(({ start }) => start === added[0]!.start));
		const holds =
			home?.section === section &&
			added.every(({ start }) => home.lines.some((line) => line.start === start));
		return holds ? null : 'unproven';
	};
	const made = verified(text, place, isMeant);
	// What stands right below would become part of the last paragraph.
	return made === 'unproven'
		? verified(text, { ...place, insert: place.insert + endingAt(text, place.to) }, isMeant)
		: made;
}
