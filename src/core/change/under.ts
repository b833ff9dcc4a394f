/** Words under a heading of a story note as an edit: behind what stands there, as they were typed. */
import { afterEnding, scan, type Line } from '../markdown/lines';
import { writtenIn } from '../messages/written';
import { storyParts, type StoryPart, type StorySection } from '../note/sections';
import { atEnd, keptApart } from '../edit/append';
import type { Edit, Refusal, Replacement } from '../edit/edit';
import { endingAt } from '../markdown/line-ends';
import { verified } from '../edit/proof';
import type { LanguageTag } from '../settings';
import { storyLanguage } from './language';

/**
 * An answer as it stands in a note: each line of plain text becomes a paragraph, all other markup stays as
 * it was typed. Its lines end with a line feed.
 */
export function paragraphs(answer: string): string {
	const text = answer.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
	let shown = '';
	let last: Line | null = null;
	for (const line of scan(text)) {
		const source = text.slice(line.start, line.end);
		shown += last === null ? source : `\n${gapBetween(text, last, line)}${source}`;
		last = line;
	}
	return shown;
}

/** What keeps two lines apart: what was typed between them, else an empty line between two of plain text. */
function gapBetween(text: string, above: Line, line: Line): string {
	const typed = text.slice(afterEnding(text, above.end), line.start);
	if (typed !== '') return typed;
	const isProse = ({ kind, quote }: Line): boolean => kind === 'text' && quote === 'none';
	const isIndented = /^[ \t]/.test(text.slice(line.start, line.end));
	return isProse(above) && isProse(line) && line.item === 'none' && !isIndented ? '\n' : '';
}

/** Whether what stands below a text is still a paragraph of its own: no code, comment or HTML in it is left open. */
function isClosed(text: string): boolean {
	const lines = scan(`${text}\n\nx`);
	const below = lines.at(-1);
	return (
		below !== undefined &&
		below.kind === 'text' &&
		below.depth === 0 &&
		below.quote === 'none' &&
		below.from === text.length + 2
	);
}

/** Where an answer goes behind what stands in its section: below an empty line, unless it goes on in a list there. */
function placeBehind(
	text: string,
	{ lines, headingEnd }: StoryPart,
	words: string,
	isItem: boolean,
): Replacement {
	const above = lines.filter(({ kind }) => kind !== 'blank').at(-1);
	const end = above?.end ?? headingEnd;
	const ending = endingAt(text, end);
	const goesOn =
		above === undefined || (isItem && above.kind === 'text' && above.quote === 'none' && above.depth > 0);
	return { from: end, to: end, insert: `${goesOn ? '' : ending}${ending}${words.replace(/\n/g, ending)}` };
}

/**
 * Adds an answer under a heading of a story note, behind what stands there already; a heading that is
 * missing is added at the end of the note, in the language of its others or of the vault's notes. Refused
 * where the answer holds a heading that would end the
 * section, or leaves code or a comment open.
 */
export function addUnder(
	text: string,
	section: StorySection | 'sessions',
	answer: string,
	ofVault: LanguageTag = 'en',
): Edit | Refusal {
	const words = paragraphs(answer);
	if (words.trim() === '') return 'as-wanted';
	if (!isClosed(words)) return 'swallowed';
	const parts = storyParts(text);
	const part = parts.filter((one) => one.section === section).at(-1);
	const own = scan(words);
	const { headings } = writtenIn(storyLanguage(text, ofVault)).story;
	const level = part?.heading.level ?? Math.min(2, ...parts.map(({ heading }) => heading.level));
	const isItem = own[0]?.depth === 1 && own[0].item !== 'none';
	const place =
		part === undefined
			? atEnd(text, [`${'#'.repeat(level)} ${headings[section]}`, ...words.split('\n')])
			: placeBehind(text, part, words, isItem);
	const isMeant = (within: Line[], after: string): Refusal | null => {
		const now = storyParts(after);
		if (now.length !== parts.length + (part === undefined ? 1 : 0)) return 'heading';
		const added = part === undefined ? within.slice(1) : within;
		return changedBy(added, own, level) ?? (standsIn(added, now, section) ? null : 'unproven');
	};
	// What stands right below would become part of the last paragraph.
	return keptApart(text, place, (one) => verified(text, one, isMeant));
}

/**
 * What became of an answer's lines in a note where they are read as others than they are by themselves;
 * null for nothing.
 */
function changedBy(added: readonly Line[], own: readonly Line[], level: number): Refusal | null {
	const isHidden = ({ kind }: Line): boolean =>
		['code', 'html', 'comment'].includes(kind) && own.every((one) => one.kind !== kind);
	if (added.some(isHidden)) return 'swallowed';
	if (added.length !== own.length) return 'unproven';
	if (added.some(({ kind, level: one }) => kind === 'heading' && one <= level)) return 'heading';
	return added.some(({ kind }, index) => kind !== own[index]?.kind) ? 'swallowed' : null;
}

/** Whether all of some lines stand in one part of a note, which is that of a section. */
function standsIn(
	added: readonly Line[],
	parts: readonly StoryPart[],
	section: StorySection | 'sessions',
): boolean {
	const holds = ({ lines }: StoryPart, { start }: Line): boolean =>
		lines.some((line) => line.start === start);
	const [first] = added;
	const home = first === undefined ? undefined : parts.find((part) => holds(part, first));
	return home?.section === section && added.every((line) => holds(home, line));
}
