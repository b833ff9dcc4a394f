/** An interview that is one section of a note about other things: `## Interview: [[Litware]]` in a day's note. */
import { linkTarget, noteName, withoutClosing, withoutEmphasis } from '../../markdown/inline';
import type { Line } from '../../markdown/lines';
import { LISTS_OF_WORDS, wordKey } from '../words';
import { dayIn } from './day';
import { sectionIn } from './heading';
import { emptyFacts, factsFromName, isOnlyDay, type PathFacts } from './path';
import { pattern } from '../../pattern';

export interface InterviewPart {
	/** The places, among the lines, of its heading and of the first line behind it. */
	from: number;
	to: number;
	/** Its heading as it is written, and what it says. */
	title: string;
	facts: PathFacts;
}

const NAMED = pattern('iu')`
	^(?:[\p{Extended_Pictographic}\ufe0f\s]+)?(?:(?:job |phone |video )?interview\s*(?:[:：–—@-]|\b(with|
	at)\b)|(?:面试|面試)\s*[:：–—-])\s*(.+)$
`;
const NAMED_BEHIND =
	/^(?:[\p{Extended_Pictographic}\ufe0f\s]+)?([\p{Script=Han}A-Za-z]{2,12}?)\s*(?:hr|技术|业务)?(?:[一二三四终]面|面试|面試)$/iu;

/** Whether a heading is neither a section of an interview nor what often stands beside one. */
const isOfElse = (title: string): boolean =>
	sectionIn(title, false) === null && !LISTS_OF_WORDS.elsewhere.has(wordKey(title));

/** A link or a tag that says what it is: `[[Interview]] with [[Acme]]`, `#interview`. */
const KIND = /^(?:\[\[(interview|面试)\]\]|#(?=interview|面试))/iu;

/** What the heading of such a part says; null for any other heading. The lines below one of an outline may say it. */
function namedBy(written: string, isOfDay: boolean, isItem: boolean): PathFacts | null {
	const title = written.replace(KIND, '$1');
	if (isItem && /^(?:interview|面试)$/iu.test(title)) return emptyFacts();
	const [, by, name = NAMED_BEHIND.exec(title)?.[1] ?? ''] = NAMED.exec(title) ?? [];
	if (name === '' || (by !== undefined && !isOfDay)) return null;
	const link = /\[\[[^\]]+\]\]/u.exec(name)?.[0];
	const facts = factsFromName(link === undefined ? name : name.replace(link, ''), null);
	const target = link === undefined ? null : linkTarget(link);
	const company = target === null ? facts.company : { value: noteName(target), from: title };
	return company === null ? null : { ...facts, company };
}

/** The one part of a note of a day, or of other things, that tells of an interview; null where it is no such note. */
export function interviewPart(text: string, lines: readonly Line[]): InterviewPart | null {
	if (!/^(?:#{2,4}|[ \t]*[-*+]) .*(?:interview|[面试試])/imu.test(text)) return null;
	const headings = lines.flatMap((line, index) =>
		line.kind === 'heading' && line.level > 0 && line.depth === 0 && line.quote !== 'quote'
			? [{ line, index, title: withoutEmphasis(withoutClosing(text.slice(line.from, line.end)).trim()) }]
			: [],
	);
	const first = headings[0]?.line.level === 1 ? headings[0].title : null;
	const isOfDay = first !== null && dayIn(first) !== null && isOnlyDay(first);
	if (first !== null && !isOfDay) return null;
	const named = headings.flatMap((one) => {
		const isItem =
			text.charAt(one.line.from - 1) !== '#' && !text.slice(one.line.start, one.line.from).includes('#');
		const facts = one.line.level > 1 ? namedBy(one.title, isOfDay || isItem, isItem) : null;
		return facts === null ? [] : [{ ...one, facts }];
	});
	const [part, ...others] = named;
	if (part === undefined || others.length > 0) return null;
	const beside = headings.filter(({ line }) => line.level === part.line.level && line !== part.line);
	const isAmongOthers = beside.some(({ title }) => isOfElse(title));
	const isOfNote = beside.some(({ title }) => OF_INTERVIEW.has(sectionIn(title, false)?.section ?? ''));
	if (!isAmongOthers || isOfNote) return null;
	const next = headings.find(({ line, index }) => index > part.index && line.level <= part.line.level);
	return { from: part.index, to: next?.index ?? lines.length, title: part.title, facts: part.facts };
}
/** Sections that the note of one interview has. */
const OF_INTERVIEW: ReadonlySet<string> = new Set(['questions', 'wentWell', 'wentPoorly', 'asked', 'hints']);
