/** What of a retro would be worth reading and means nothing yet: told, never a fault. */
import { problemOf, type ToldProblem } from '../messages/en/notes/problems';
import { plain, withoutClosing, withoutComments } from '../markdown/inline';
import { cells, type Line } from '../markdown/lines';
import type { Problem } from './retro';
import { isPlaceholder } from './values';
import { isUnfilled, LISTS_OF_WORDS, MEANINGS, saysNone, wordKey } from './words';
import { factsIn } from './written/facts';
import { asks } from './written/question';

/** So many headings, and so many labels and tables, are told of one note. */
const MOST_TOLD = 3;
/** No name of a section is longer, and no value of a label. */
const LONGEST = { heading: 60, label: 24, value: 120 };
/** With more of them a note is a treatise. */
const MANY_HEADINGS = 5;
/** A text of fewer letters is a remark. */
const SHORT = 60;
/** A label in bold. No name is as long as 80 letters; without a bound a long line would be tried again and again. */
const LABEL = /^(?:\*\*|__)(\p{L}[^:：*_|[\]]{0,80}?)(?:\s*[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])\s*(.*)$/u;
/** A label as prose has it too: it counts only beside a line that says a fact. */
const PLAIN = /^(\p{L}[\p{L}\p{N} ]{0,80}?)\s*[:：]\s*(\S.*)$/u;
/** A label as Dataview has it. */
const FIELD = /^(\p{L}[^:：*_|[\]()]{0,80}?)\s*::\s+(.*)$/u;

/** A line that stands in no section, and what became of it. */
export interface FreeLine {
	line: Line;
	/** Whether something was read of it. */
	isRead: boolean;
	/** Whether it says what a property says elsewhere. */
	isFact: boolean;
	/** Whether it is the title of the whole, or of a round. */
	isTitle: boolean;
}

/** A word that says what nobody asks a retro for: *Resources*, *Job description*. */
const isElsewhere = (name: string): boolean => LISTS_OF_WORDS.elsewhere.has(wordKey(name));

const tell = (line: number, code: Problem['code'], told: ToldProblem): Problem => ({
	line,
	code,
	told,
	level: 'info',
});

/** The words of a line, without comments. */
const wordsOf = (text: string, { from, end }: Line): string => withoutComments(text.slice(from, end)).trim();

/**
 * A label in bold or as Dataview has it, with its value; hardly any line has one, which is seen before it is
 * taken apart.
 */
function labelOf(words: string): RegExpExecArray | null {
	if (words.startsWith('**') || words.startsWith('__')) return LABEL.exec(words);
	return words.includes('::') ? FIELD.exec(words) : null;
}

/** Whether a line says something that somebody wrote. */
function isFilled(text: string, line: Line): boolean {
	if (line.kind === 'row') return true;
	const words = wordsOf(text, line);
	const value = labelOf(words)?.[2];
	if (value !== undefined && isPlaceholder(value)) return false;
	// A name with a colon and nothing behind it waits to be filled in.
	return (
		line.kind === 'text' &&
		!/[:：](?:\*\*|__)?$/.test(words) &&
		/[\p{L}\p{N}]/u.test(words) &&
		!isPlaceholder(words) &&
		!saysNone(words)
	);
}

/** The headings of which nothing below was understood; in a note of our form what is no list is the user's own text. */
function headingsUnread(text: string, free: readonly FreeLine[], isAdopted: boolean): Problem[] {
	const found: Problem[] = [];
	for (const [at, { line, isRead, isTitle }] of free.entries()) {
		if (line.kind !== 'heading' || isRead || isTitle) continue;
		let end = at + 1;
		while (end < free.length && free[end]?.line.kind !== 'heading') end++;
		const below = free.slice(at + 1, end);
		if (below.some((one) => one.isRead)) continue;
		const isUnread = below.some((one) => (isAdopted || one.line.item !== 'none') && isFilled(text, one.line));
		const name = isUnread ? plain(withoutClosing(wordsOf(text, line))).trim() : '';
		if (mayBeSection(name))
			found.push(tell(line.number, 'heading-unknown', problemOf('headingUnread', name)));
	}
	return found;
}

/**
 * Whether a heading may name a part of a retro: it has letters, asks nothing, and is no name of what stands
 * elsewhere.
 */
const mayBeSection = (name: string): boolean =>
	/\p{L}{2}/u.test(name) &&
	name.length <= LONGEST.heading &&
	!/\d{3}/.test(name) &&
	!asks(name) &&
	!isElsewhere(name);

/** The label of a line that means nothing; null for any other line. */
function unknownLabel(words: string, isBesideFact: boolean): string | null {
	const plain = isBesideFact ? PLAIN.exec(words) : null;
	const [, name = '', value = ''] = labelOf(words) ?? plain ?? [];
	if (name === '' || name.length > LONGEST.label || value.length > LONGEST.value) return null;
	return isUnfilled(value) || isKnownLabel(name) || factsIn(words).length > 0 ? null : name;
}

/** Whether a name means something somewhere, or nothing that a retro is asked for. */
function isKnownLabel(name: string): boolean {
	const key = wordKey(name);
	const { sections, labels, facts } = MEANINGS;
	return isElsewhere(name) || [sections, labels, facts].some((known) => known.has(key));
}

/** The labels that mean nothing, each once, and the tables of which no column does. */
function labelsUnread(text: string, free: readonly FreeLine[]): Problem[] {
	const found = new Map<string, Problem>();
	const facts = new Set(free.flatMap(({ line, isFact }) => (isFact ? [line.number] : [])));
	for (const [at, { line, isRead }] of free.entries()) {
		if (isRead) continue;
		const isBesideFact = facts.has(line.number - 1) || facts.has(line.number + 1);
		const name = line.kind === 'text' ? unknownLabel(wordsOf(text, line), isBesideFact) : null;
		if (name !== null && !found.has(wordKey(name)))
			found.set(wordKey(name), tell(line.number, 'label-unknown', problemOf('labelUnread', name)));
		if (free[at + 1]?.line.kind !== 'delimiter') continue;
		let end = at + 2;
		while (free[end]?.line.kind === 'row') end++;
		const own = free.slice(at + 2, end);
		const columns = cells(text.slice(line.from, line.end)).filter((cell) => cell !== '');
		if (own.length > 1 && columns.length > 1 && own.every((one) => !one.isRead))
			found.set(`| ${line.number}`, tell(line.number, 'label-unknown', problemOf('tableUnread', columns)));
	}
	return [...found.values()];
}

/** What of the lines in no section was not understood: a few headings, labels and tables. */
export function unreadIn(text: string, free: readonly FreeLine[], isAdopted: boolean): Problem[] {
	const headings = headingsUnread(text, free, isAdopted);
	if (headings.length > MANY_HEADINGS) return [];
	return [...headings.slice(0, MOST_TOLD), ...labelsUnread(text, asked(text, free)).slice(0, MOST_TOLD)].sort(
		(a, b) => a.line - b.line,
	);
}

/** The lines but those below a heading of what stands elsewhere. */
function asked(text: string, free: readonly FreeLine[]): FreeLine[] {
	let isLeft = false;
	return free.filter(({ line }) => {
		if (line.kind === 'heading') isLeft = isElsewhere(withoutClosing(wordsOf(text, line)));
		return !isLeft;
	});
}

/** That nothing of a note's text was read, where it says more than a remark. */
export function nothingRead(text: string, free: readonly FreeLine[]): Problem[] {
	const said = asked(text, free).filter(({ line }) => isFilled(text, line));
	const [first] = said;
	const length = said.reduce((sum, { line }) => sum + line.end - line.from, 0);
	return first === undefined || length < SHORT
		? []
		: [tell(first.line.number, 'nothing-read', problemOf('nothingRead'))];
}
