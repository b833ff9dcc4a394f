/** What of a note the lesson check reads: lessons, actions, causes and the sections of a story, each with its line. */
import { bodyLines } from '../edit/find';
import { bodyOf, linesUnder } from '../change/line';
import { findFrontmatter, propertyLines } from '../markdown/frontmatter';
import { plain, splitBlockId, withoutClosing, withoutComments } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import { parseNote, type ParseContext } from '../note/note';
import { sectionName } from '../note/written/labels';
import type { Action, Retro } from '../note/retro';
import type { StorySection } from '../note/sections';
import { isPlaceholder } from '../note/values';
import { MEANINGS } from '../note/words';
import { isCourtesy } from './courtesies';

export const PASSAGE_KINDS = [
	'action',
	'lesson',
	'improvement',
	'poorly',
	'cause',
	'reason',
	'happened',
	'noticed',
	'did',
	'change',
] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

export interface Passage {
	kind: PassageKind;
	line: number;
	/** Its words, without comments and marks. */
	text: string;
	/** Whether it is the first of its section. */
	isFirst: boolean;
	/** The action that it is, else null. */
	action: Action | null;
	/** The rules that a comment on its lines silences; `all` for every one. */
	silenced: ReadonlySet<string>;
}

/** A note as the check reads it. */
export interface NotePassages {
	passages: Passage[];
	/** Null for a story. */
	retro: Retro | null;
}

const SILENCE = /<!--\s*lint-ok\b(.*)--$/is;

function silencedIn(text: string): ReadonlySet<string> {
	const found = new Set<string>();
	if (!text.includes('lint-ok')) return found;
	// Up to each `>`, which such a comment holds at its end alone.
	for (const part of text.split('>').slice(0, -1)) {
		const said = part.endsWith('--') ? SILENCE.exec(part)?.[1] : undefined;
		if (said === undefined) continue;
		const ids = said.match(/L\d+/gi) ?? [];
		for (const id of ids) found.add(id.toUpperCase());
		if (ids.length === 0) found.add('all');
	}
	return found;
}

/** What the check calls the sections of a story that it reads. */
export const STORY_KINDS: Partial<Record<StorySection | 'sessions', PassageKind>> = {
	happened: 'happened',
	noticed: 'noticed',
	did: 'did',
	now: 'change',
};
/** Headings that it reads though no session writes under them. */
const MORE_HEADINGS: ReadonlyMap<string, PassageKind> = new Map([
	['what i did', 'did'],
	['what i do differently', 'change'],
]);

/** What the check calls the section of a story under a heading; null where it reads none. */
function storyKind(heading: string): PassageKind | null {
	const section = MEANINGS.storySections.get(heading);
	return (section === undefined ? MORE_HEADINGS.get(heading) : STORY_KINDS[section]) ?? null;
}

/** A line that ends with a sentence is meant to end there. */
export const SENTENCE_END = /[.!?]["'”’)]?\s*$/;

/** The items and paragraphs among some lines, each as one passage. */
function paragraphs(text: string, lines: readonly Line[], kind: PassageKind): Passage[] {
	const found: { line: Line; raw: string; last: number }[] = [];
	for (const line of lines) {
		const raw = text.slice(line.from, line.end);
		const open = found[found.length - 1];
		if (line.kind !== 'text' || line.quote === 'quote') continue;
		if (
			open === undefined ||
			line.item !== 'none' ||
			line.number > open.last + 1 ||
			SENTENCE_END.test(open.raw)
		)
			found.push({ line, raw, last: line.number });
		else {
			open.raw += `\n${raw}`;
			open.last = line.number;
		}
	}
	return found
		.map(({ line, raw }, index) =>
			passage({ kind, line: line.number, raw, isFirst: index === 0 }, withoutComments(raw)),
		)
		.filter(({ text: said }) => said !== '');
}

/** Where a passage stands, and all that is written there: its comments may silence rules. */
interface Place extends Pick<Passage, 'kind' | 'line' | 'isFirst'> {
	raw: string;
}

/** Words as a passage; its text is empty where they say nothing. */
function passage({ kind, line, raw, isFirst }: Place, words: string, action: Action | null = null): Passage {
	const said = plain(splitBlockId(words.trim()).text);
	return {
		kind,
		line,
		text: isPlaceholder(said) || /^(?:none|nothing|n\/a|-|无|暂无|没有)[.。]?$/iu.test(said) ? '' : said,
		isFirst,
		action,
		silenced: silencedIn(raw),
	};
}

/** What the check reads of a note; null for one that is neither an interview nor a story. Never throws. */
export function lessonsIn(path: string, text: string, reading: ParseContext): NotePassages | null {
	const { type, retro } = parseNote(path, text, reading);
	if (type === 'story') return { passages: storyPassages(text), retro: null };
	return retro === null ? null : { passages: retroPassages(text, retro, reading), retro };
}

/** The passages of a retro, those that say nothing left out. */
function retroPassages(text: string, retro: Retro, reading: ParseContext): Passage[] {
	const lines = text.split(/\r\n|\r|\n/);
	const at = (kind: PassageKind, line: number, words: string, action: Action | null = null): Passage =>
		passage({ kind, line, raw: lines[line - 1] ?? '', isFirst: true }, words, action);
	const under = (section: 'wentPoorly' | 'keyLesson', kind: PassageKind): Passage[] =>
		paragraphs(text, linesUnder(text, section, reading)?.lines ?? [], kind);
	const isToDo = ({ kind, status, text: words }: Action): boolean =>
		kind === 'improvement' &&
		(status === 'open' || status === 'in-progress') &&
		!isCourtesy(plain(words).trim());
	return [
		...reasonsIn(text, retro, reading).map(({ line, words }) => at('reason', line, words)),
		...answersIn(text, reading).map(({ label, line, words }) => at(label, line, words)),
		...under('wentPoorly', 'poorly').map((one) => ({ ...one, isFirst: true })),
		...under('keyLesson', 'lesson'),
		...retro.actions.filter(isToDo).map((action) => at('action', action.line, action.text, action)),
	].filter(({ text: said }) => said !== '');
}

/** One's own reasons for a result, each with its line: that of its entry, else that of the property. */
function reasonsIn(
	text: string,
	{ reasonsOwn }: Retro,
	reading: ParseContext,
): { line: number; words: string }[] {
	const frontmatter = findFrontmatter(text);
	if (frontmatter === null || frontmatter === 'unclosed' || reasonsOwn.length === 0) return [];
	const { line, entries } = propertyLines(text, frontmatter, reading.settings.propertyNames['reasons-own']);
	return reasonsOwn.map((words, index) => ({ words, line: entries[index] ?? line }));
}

/** The causes and improvements of the questions, each with its line; in a table that is the line of the row. */
function answersIn(
	text: string,
	reading: ParseContext,
): { label: 'cause' | 'improvement'; line: number; words: string }[] {
	return bodyOf(text, reading).asked.flatMap(({ question, form, labels }) => {
		const lineOf = (label: string): number =>
			(form === 'row' ? undefined : labels.find((one) => one.label === label)?.line.number) ?? question.line;
		return (['cause', 'improvement'] as const).flatMap((label) => {
			const words = question[label];
			return words === null ? [] : [{ label, line: lineOf(label), words }];
		});
	});
}

function storyPassages(text: string): Passage[] {
	const passages: Passage[] = [];
	let kind: PassageKind | null = null;
	let under: Line[] = [];
	const close = (): void => {
		if (kind !== null) for (const one of paragraphs(text, under, kind)) passages.push(one);
		under = [];
	};
	for (const line of bodyLines(text)) {
		if (line.kind === 'heading' && line.level > 0 && line.depth === 0) {
			close();
			kind = storyKind(sectionName(withoutClosing(text.slice(line.from, line.end).trimEnd())));
		} else if (kind !== null) under.push(line);
	}
	close();
	return passages;
}
