/**
 * How a note writes its questions where no heading names them: told by each note, or chosen for all that were
 * adopted.
 */
import { pattern } from '../../pattern';
import { withoutComments } from '../../markdown/inline';
import type { Line } from '../../markdown/lines';
import type { QuestionFormName, Section, Settings } from '../../settings';
import { factsIn, roundIn, stageOf } from './facts';
import { sectionIn } from './heading';
import { countedIn, isOthers, plansTold } from './items';
import { labelIn } from './labels';
import {
	asks,
	bearsSign,
	isJudged,
	isMarked,
	isOfOneself,
	isScored,
	LED_IN_BOLD,
	readQuestionLine,
} from './question';
import { isVerdict } from '../words/verdict';
import { judgementTold, listedIn, quotedIn, topicsIn, type Quoted } from './told';

/** Which lines outside of all sections are questions. */
export interface QuestionForm {
	name: QuestionFormName;
	/** Whether a mark is who speaks, `Interviewer: ...`, and no label of a fact. */
	isTalk?: boolean;
	takes(title: string): boolean;
	takesItem(words: string, line: Line): boolean;
	takesText(words: string): boolean;
	/** Whether a quote is a question, with its answer below. */
	isOfQuotes?: boolean;
	/** The questions that a paragraph holds; undefined where it may be told of the one above. */
	quoted?(words: string): readonly Quoted[] | undefined;
}

const SECTION_LINE = /[:：]\s*(?:(?:\*\*?|__?)\s*)?$/;
const NUMBERED = /^(?:\*\*)?\d{1,3}\s*[.、．)）]\s*(?![\d.])\S/u;
const isTold = (words: string): boolean => asks(words) || isJudged(words);

const MARKED: QuestionForm = {
	name: 'marks',
	takes: isMarked,
	// Among questions with a mark, what is ticked off or crossed out was asked as well.
	takesItem: (words, { depth }) => isMarked(words) || (depth === 1 && bearsSign(words)),
	takesText: isMarked,
};
const TALK: QuestionForm = { ...MARKED, isTalk: true };
const ASKING_HEADINGS: QuestionForm = {
	name: 'headings',
	takes: (title) => asks(title) && !isOfOneself(title),
	takesItem: () => false,
	takesText: () => false,
};
const NUMBERS: QuestionForm = {
	name: 'numbers',
	takes: () => false,
	takesItem: (_, { item, depth }) => item === 'ordered' && depth === 1,
	takesText: (words) => NUMBERED.test(words),
};
/** Lines in bold, with what was said below them. */
const BOLD_LINES: QuestionForm = {
	...ASKING_HEADINGS,
	takesText: (words) => BOLD.test(words) && !isOfWhole(words),
};
const BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)$/u;
/** Where on a line without a mark it is said how its question went. */
const BEFORE_VERDICT = /\s(?:-{1,2}|–|—|->|→|=>)\s|[?？]\s/u;
const isJudgedLine = (words: string): boolean =>
	isScored(words) || ((BEFORE_VERDICT.test(words) || LED_IN_BOLD.test(words)) && isJudged(words));
/** Lines that are judged, one below the other: `✅ Explain the tides`, `Knots: 6 out of 10`, `Why the sea - good`. */
const JUDGED_LINES: QuestionForm = {
	...BOLD_LINES,
	takesText: (words) => (isJudgedLine(words) || asks(words)) && !isOfWhole(words),
};
/** Headings that are judged themselves: `### Word ladder (struggled)`. */
const JUDGED_HEADINGS: QuestionForm = {
	...ASKING_HEADINGS,
	takes: (title) => isJudged(title) || asks(title),
};
/** Questions as blocks of quotes. */
const QUOTE_BLOCKS: QuestionForm = { ...ASKING_HEADINGS, isOfQuotes: true };
/** Questions that are quoted in what one tells. */
const QUOTED: QuestionForm = {
	name: 'marks',
	takes: () => false,
	takesItem: () => false,
	takesText: () => false,
	quoted: quotedIn,
};
/** Questions that one tells of in one's own words, too. */
const REPORTED: QuestionForm = { ...QUOTED, quoted: (words) => quotedIn(words, true) };
/** Topics that bare clauses judge. */
const TOPICS: QuestionForm = { ...QUOTED, quoted: topicsIn };
/** Questions that a sentence lists. */
const LISTED: QuestionForm = { ...QUOTED, quoted: (words) => (isOfWhole(words) ? [] : listedIn(words)) };
/** What stands in a list of what was asked, and was not: when it was, what one has to do, what they will do. */
const isBeside = (words: string): boolean =>
	/^\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|^\d{1,2}[:：]\d\d/iu.test(words) ||
	(!asks(words) && (plansTold(words).length > 0 || isOthers(words)));

/** The bullets outside of all sections. */
export const BULLETS: QuestionForm = {
	name: 'bullets',
	takes: () => false,
	takesItem: (words, { item, depth, box }) => item === 'bullet' && depth === 1 && box < 0 && !isBeside(words),
	takesText: () => false,
};
/** The bullets that are told themselves, or have a verdict below them. */
const toldBullets = (judged: ReadonlySet<string>): QuestionForm => ({
	...BULLETS,
	takesItem: (words, line) => BULLETS.takesItem(words, line) && (isTold(words) || judged.has(words)),
});

interface Candidate {
	words: string;
	line: Line;
}

/** The section that a name means, if it is not the title of the whole note. */
type SectionOf = (name: string, isTitle: boolean) => Section | null;

/** The section that a line opens by its name; null where it is no heading, and no name with a colon, of one. */
function sectionAt(text: string, line: Line, isTitle: boolean, sectionOf: SectionOf): Section | null {
	if (line.end - line.from > LONGEST_NAME) return null;
	const content = text.slice(line.from, line.end);
	if (isHeading(line)) return sectionOf(content.replace(/\s#+\s*$/, ''), isTitle);
	const isName = line.kind === 'text' && line.item === 'none' && line.from === line.start;
	return isName && (SECTION_LINE.test(content) || /[?？]\s*$/u.test(content))
		? sectionOf(content, false)
		: null;
}

const isHeading = ({ kind, level, depth }: Line): boolean => kind === 'heading' && level > 0 && depth === 0;
/** No name of a section is longer. */
const LONGEST_NAME = 400;
const LONGEST_LINE = 4000;
/** The form of a note shows in its first lines. */
const MOST_LOOKED_AT = 500;
/** A line with a colon opens a section that any heading ends. */
const BELOW_HEADINGS = 7;

/** Whether a line can be a question: words of no task, and not endless. */
const mayAsk = (line: Line): boolean =>
	(line.kind === 'text' || isHeading(line)) && line.box < 0 && line.end - line.from <= LONGEST_LINE;

/**
 * The lines that stand in no section, and whether a heading names the questions. In a note of ours only what
 * stands before its first section may be a question; in an adopted note any heading that is not understood
 * may be over them.
 */
function outside(
	text: string,
	lines: readonly Line[],
	sectionOf: SectionOf,
	isAdopted: boolean,
): { candidates: Candidate[]; hasSections: boolean; areNamed: boolean } {
	const candidates: Candidate[] = [];
	let openAt = 0;
	let hasSections = false;
	let areNamed = false;
	let isOver = false;
	let hasHeading = false;
	for (const line of lines) {
		if (line.quote === 'quote') continue;
		const section = sectionAt(text, line, line.level === 1 && !hasHeading, sectionOf);
		hasHeading ||= isHeading(line);
		if (section === 'questions') areNamed = true;
		hasSections ||= section !== null;
		if (section !== null) {
			openAt = isHeading(line) ? line.level : BELOW_HEADINGS;
			isOver = !isAdopted;
		} else if (isHeading(line) && line.level <= openAt) openAt = 0;
		if (isOver || openAt > 0 || !mayAsk(line) || candidates.length >= MOST_LOOKED_AT) continue;
		candidates.push({ words: withoutComments(text.slice(line.from, line.end)).trim(), line });
	}
	return { candidates, hasSections, areNamed };
}

const FORMS: Readonly<Record<QuestionFormName, QuestionForm>> = {
	marks: MARKED,
	headings: ASKING_HEADINGS,
	numbers: NUMBERS,
	// Who chooses them means all.
	bullets: {
		...BULLETS,
		takesItem: (_, { item, depth, box }) => item === 'bullet' && depth === 1 && box < 0,
	},
};

/** Whether a line outside of all sections is a question in a form. */
function takes(form: QuestionForm, { words, line }: Candidate): boolean {
	if (line.kind === 'heading') return line.level > 1 && form.takes(words);
	return form.takesItem(words, line) || (line.item === 'none' && line.depth === 0 && form.takesText(words));
}

/**
 * Whether a line says something of the interview as a whole: a fact, or what stands in another section,
 * `感受：还行`.
 */
export function isOfWhole(words: string): boolean {
	if (factsIn(words).length > 0) return true;
	const colon = words.search(/[:：]/);
	if (colon < 1 || colon > LONGEST_LABEL || isMarked(words)) return false;
	return !['questions', undefined].includes(sectionIn(words.slice(0, colon), false)?.section);
}
const LONGEST_LABEL = 40;

const isPlain = ({ words }: Candidate): boolean => words !== '' && !isOfWhole(words);

/**
 * The form of the questions of a note; null where a heading names them, or nothing looks like one. In an
 * adopted note the form that was `chosen` for all comes first, and the note tells by itself where no line has
 * it.
 */
export function questionForm(
	text: string,
	lines: readonly Line[],
	sectionOf: SectionOf,
	isAdopted: boolean,
	chosen: Settings['questionForm'] = '',
): QuestionForm | null {
	const { candidates, hasSections, areNamed } = outside(text, lines, sectionOf, isAdopted);
	if (areNamed) return isAdopted && areNumbersJudged(candidates) ? NUMBERS : null;
	const form =
		(isAdopted
			? (chosenForm(candidates, chosen) ?? judgedHeadings(candidates) ?? ratedHeadings(candidates))
			: null) ?? ownForm(candidates, hasSections, isAdopted);
	return (
		form ??
		(isAdopted ? (toldForm(candidates, text) ?? headedForm(candidates) ?? quoteForm(text, lines)) : null)
	);
}

/** The form of an adopted note in which most headings are judged, and nothing is marked. */
function judgedHeadings(candidates: readonly Candidate[]): QuestionForm | null {
	const headings = candidates.filter(({ line }) => line.kind === 'heading' && line.level > 1);
	const judged = headings.filter((one) => isJudged(one.words) && isPlain(one)).length;
	const isOne =
		judged > 1 && judged * 2 > headings.length && !candidates.some(({ words }) => isMarked(words));
	return isOne ? JUDGED_HEADINGS : null;
}

/** The form of an adopted note in which most headings have a label below them that rates: `Verdict: shaky`. */
function ratedHeadings(candidates: readonly Candidate[]): QuestionForm | null {
	const titles = new Set<string>();
	let count = 0;
	let heading: string | null = null;
	for (const { words, line } of candidates) {
		if (line.kind === 'heading') {
			heading = line.level > 1 && !isOfWhole(words) ? words : null;
			if (heading !== null) count++;
		} else if (heading !== null && labelIn(words)?.label === 'rating') titles.add(heading);
	}
	const isOne =
		titles.size > 1 && titles.size * 2 > count && !candidates.some(({ words }) => isMarked(words));
	const areNumbered = [...titles].every((title) => NUMBERED.test(title));
	const takes = (title: string): boolean =>
		titles.has(title) || ASKING_HEADINGS.takes(title) || (areNumbered && NUMBERED.test(title));
	return isOne ? { ...ASKING_HEADINGS, takes } : null;
}

/** The form that was chosen for all, where a line of an adopted note has it. */
function chosenForm(candidates: readonly Candidate[], chosen: Settings['questionForm']): QuestionForm | null {
	// Somebody who speaks twice, or asks, is no name behind a label.
	const turns = candidates.filter((one) => isMarked(one.words) && !isPlain(one));
	if ((chosen === '' || chosen === 'marks') && (turns.length > 1 || turns.some(isAsking))) return TALK;
	const wanted = chosen === '' ? null : FORMS[chosen];
	return wanted !== null && candidates.some((one) => takes(wanted, one) && isPlain(one)) ? wanted : null;
}

const isAsking = ({ words }: Candidate): boolean => asks(readQuestionLine(words).title);

/** The form that a note tells by itself. One heading alone asks where the note has sections and nothing else does. */
function ownForm(
	candidates: readonly Candidate[],
	hasSections: boolean,
	isAdopted: boolean,
): QuestionForm | null {
	if (candidates.some((one) => isMarked(one.words) && isPlain(one))) return MARKED;
	const asking = candidates.filter((one) => takes(ASKING_HEADINGS, one) && isPlain(one));
	if (asking.length >= 2) return ASKING_HEADINGS;
	const isNumber = ({ words, line }: Candidate): boolean =>
		NUMBERS.takesItem(words, line) || isNumberedText(words, line);
	if (candidates.some((one) => isNumber(one) && isPlain(one))) return NUMBERS;
	const bullets = candidates.filter((one) => BULLETS.takesItem(one.words, one.line) && isPlain(one));
	const judged = new Set(isAdopted ? judgedBelow(candidates) : []);
	const told = bullets.filter(({ words }) => isTold(words) || judged.has(words)).length;
	if (told > 0) return told * 2 >= bullets.length ? BULLETS : toldBullets(judged);
	return hasSections && asking.some(({ words }) => TO_SOMEBODY.test(words)) ? ASKING_HEADINGS : null;
}
/** The bullets with an item of their own that is nothing but a verdict: *not bad*, below what was asked. */
function judgedBelow(candidates: readonly Candidate[]): string[] {
	let bullet: string | null = null;
	return candidates.flatMap(({ words, line }) => {
		if (line.depth <= 1) bullet = line.item === 'bullet' ? words : null;
		else if (bullet !== null && words.length <= LONGEST_VERDICT && isVerdict(words)) return [bullet];
		return [];
	});
}
const LONGEST_VERDICT = 24;

/** Whether most of the numbered items are judged: then they were asked, though a heading names other questions. */
function areNumbersJudged(candidates: readonly Candidate[]): boolean {
	const items = candidates.filter((one) => NUMBERS.takesItem(one.words, one.line) && isPlain(one));
	return items.length > 0 && items.filter(({ words }) => isJudged(words)).length * 2 > items.length;
}

/** The form of a note that tells in sentences, with each question in bold over its answer or in quotation marks. */
function toldForm(candidates: readonly Candidate[], text: string): QuestionForm | null {
	const texts = candidates.filter(
		({ line }) => line.kind === 'text' && line.item === 'none' && line.depth === 0,
	);
	const bold = texts.filter(({ words }) => BOLD_LINES.takesText(words));
	if (bold.length > 1 && bold.filter(({ words }) => asks(words)).length * 2 >= bold.length) return BOLD_LINES;
	if (texts.filter(({ words }) => isJudgedLine(words)).length > 1) return JUDGED_LINES;
	const listed = texts.flatMap(({ words }) => listedIn(words));
	// What is counted and judged needs no word for an interview; any sentence has brackets.
	const isCounted = texts.some(({ words }) => countedIn(words) !== null);
	const isJudgedThere = isCounted && listed.some(({ told }) => judgementTold(told) !== null);
	if (isJudgedThere || (listed.length > 1 && OF_INTERVIEW.test(text))) return LISTED;
	const count = (isReported: boolean): number =>
		texts.reduce((all, { words }) => all + quotedIn(words, isReported).length, 0);
	if (count(false) > 1) return QUOTED;
	if (OF_INTERVIEW.test(text) && count(true) > 1) return REPORTED;
	if (!OF_SITTING.test(text)) return null;
	return texts.flatMap(({ words }) => topicsIn(words)).length > 1 ? TOPICS : null;
}

/** A heading and the paragraph right below it. */
interface Headed {
	title: string;
	said: string;
}

function headedIn(candidates: readonly Candidate[]): Headed[] {
	return candidates.flatMap(({ line, words: title }, at) => {
		const next = candidates[at + 1];
		const isOne = line.kind === 'heading' && line.level > 1 && !isOfWhole(title);
		const isBelow = next?.line.kind === 'text' && next.line.item === 'none' && next.line.depth === 0;
		return isOne ? [{ title, said: isBelow ? next.words : '' }] : [];
	});
}

/**
 * The form of a note with a heading for each question, or for each part of the interview, and below it in a paragraph
 * how it went: `## Coding (Dinesh)`, *Two pointers. Bombed. 1/5*.
 */
function headedForm(candidates: readonly Candidate[]): QuestionForm | null {
	const headed = headedIn(candidates);
	const judged = headed.filter(({ said }) => said !== '' && judgementTold(said) !== null);
	if (judged.length < 2 || judged.length * 2 < headed.length) return null;
	const asked = new Map(judged.flatMap(({ title, said }) => (isPart(title) ? askedFirst(said) : [])));
	const titles = new Set(judged.flatMap(({ title, said }) => (asked.has(said) ? [] : [title])));
	return { ...QUOTED, takes: (title) => titles.has(title), quoted: (words) => asked.get(words) };
}

/** Whether a heading only says which part of an interview it was. */
const isPart = (title: string): boolean =>
	stageOf(title.replace(/\s*[(（,，:：–—-].*$/u, '')) !== null || roundIn(title) !== null;

/** What the first sentence of a paragraph says was asked, by the paragraph, where the others judge it. */
function askedFirst(said: string): [string, readonly Quoted[]][] {
	const [whole = '', title = ''] = /^(.{3,120}?)[.。?？;；]\s*(?=\S)/u.exec(said) ?? [];
	const told = said.slice(whole.length);
	const isOne = title !== '' && judgementTold(title) === null && judgementTold(told) !== null;
	return isOne ? [[said, [{ title: title.replace(OF_ASKING, ''), told }]]] : [];
}
const OF_ASKING = /^(?:(?:they|he|she)\s+)?asked\s+(?:me\s+)?(?:about\s+|for\s+|to\s+)?|^问了?/iu;

/** The form of a note that quotes each question as a block, with its answer below. */
function quoteForm(text: string, lines: readonly Line[]): QuestionForm | null {
	const quotes = lines.filter(
		({ quote, kind, number }, at) =>
			quote === 'quote' && kind === 'text' && lines[at - 1]?.number !== number - 1,
	);
	const asking = quotes.filter(({ from, end }) => asks(text.slice(from, end).trim())).length;
	return asking > 1 && asking * 2 >= quotes.length ? QUOTE_BLOCKS : null;
}

/** What a text says that tells of an interview, where any diary tells what somebody asked. */
const OF_INTERVIEW = pattern('i')`
	interview|recruiter|hiring|\bhr\b|\bpanel\b|\brole\b|screen|(?:first|second|
	third|last|final|tech|technical|coding|onsite) round|面试|面談|[一二三四终]面|面官|
	面[了完]
`;

/** What a text says that speaks of questions, or of an interview. */
const OF_SITTING = new RegExp(
	`${OF_INTERVIEW.source}|\\bquestions?\\b|\\basked\\b|\\bcall\\b|\\bround\\b|[问題题]`,
	'i',
);

const TO_SOMEBODY = /\b(?:you|your|yourself|me|us)\b|[你您]/iu;

const isNumberedText = (words: string, { item, depth, kind }: Line): boolean =>
	kind === 'text' && item === 'none' && depth === 0 && NUMBERED.test(words);
