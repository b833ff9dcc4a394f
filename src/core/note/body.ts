/** Reads the body of a retro: its sections, questions, outcomes and actions, in one walk over its lines. */
import { problemOf } from '../messages/en/notes/problems';
import { readFields, type Status, type Statuses, type TaskFields } from '../markdown/task';
import { fingerprint } from '../edit/edit';
import { readDay } from '../day';
import type { Frontmatter } from '../markdown/frontmatter';
import {
	foldSpace,
	links,
	linkTarget,
	detach,
	splitBlockId,
	splitFields,
	tags,
	withoutComments,
	withoutEmphasis,
	withoutClosing,
} from '../markdown/inline';
import { cells, scan, type Line } from '../markdown/lines';
import type { Property, QuestionFormName, Section, Settings } from '../settings';
import { BULLETS, isOfWhole, questionForm, type QuestionForm } from './form';
import type { Action, Outcome, Problem, Question, Retro } from './retro';
import { emptyRetro, readFacts, unknownValue, type ReadFrom, type Stated } from './retro';
import { onScale, questionTable, saysRating, scaleIn, type QuestionTable } from './question-table';
import { nothingRead, unreadIn, type FreeLine } from './unread';
import { readObserved } from './observed';
import { roundHeadings, type ReadRound, type RoundHeading } from './rounds';
import {
	CHECKS,
	isPlaceholder,
	METHODS,
	namesNoTheme,
	OUTCOMES,
	RATINGS,
	readNumber,
	readRating,
	readThemes,
	wordOf,
} from './values';
import {
	isUnfilled,
	labelKey,
	meaningOf,
	MEANINGS,
	saysNone,
	type PlanColumn,
	type QuestionLabel,
} from './words';
import { labelMeanings, withKnownRating } from './words/added';
import { remembered } from './words/remembered';
import { readWrittenDay } from './written/day';
import { factsIn, readRoundAndStage, resultOf, stageOf, type Fact } from './written/facts';
import { sectionIn } from './written/heading';
import { splitItems, splitLines } from './written/items';
import { asks, isMarked, isOfOneself, readJudgement, readQuestionLine } from './written/question';
import { judgementTold } from './written/told';

/** What a line of a question says of it. */
export type Label = QuestionLabel;

const LABELLED =
	/^(\*\*|__|\*|_)?\s*([\p{L}][^:：*_]{0,40}?)\s*(?:(?:::?|：)\s*\1|\1\s*(?:::?|：))(?:\s+|$|(?=[^\s:/]))([\s\S]*)$/u;
const PLAIN_LABEL = /^[A-Za-z][A-Za-z\d '-]{0,40}$/;
const NUMBERED =
	/^(?:(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):：]|q(?:uestion)?\s*\d{1,3}\s*[-–—]|\d{1,3}\s+[-–—])\s*/i;

const SECTION_LINE = /[:：?]\s*(?:(?:\*\*?|__?)\s*)?$/;
const ASSESSED = /^(?:\*\*|__)?([^:：*]+?)\s*(?:\*\*|__)?(?:::?|：)\s*(?:\*\*|__)?\s*(.+)$/;

/** `Stress 2, curious`. */
const FELT = /^(\p{L}[\p{L} -]{0,30}?)\s+(\d.*)$/u;
/** An item that only names what stands below it. */
const GROUP_NAME = /[:：](?:\*\*|__)?$/;
const STRESS = /^\s*stress(?:\s+level)?\s*$|^\s*压力/i;
const GENERATED = /^\s*<!-- interview-retro:(begin|end) /;
const CHECK_IN = /check-in|stress|mood|emotion|feel|情绪|压力|心态|状态/i;
/** No section's name is longer. */
const LONGEST_NAME = 80;
const NUMBERED_TEXT = /^(?:\*\*)?(?:\d{1,3}\s*[.、．)）]|[一二三四五六七八九十]{1,3}、)\s*\D/u;
const BOLD = /^(?:(?:\*\*[^*]+\*\*|__[^_]+__)[:：]?$|\*\*[^*]+[?？]\s*\*\*\s)/;
const PLANS: ReadonlySet<string> = new Set(['improvementPlan', 'nextSteps']);
const PROSE: ReadonlySet<string> = new Set(['impressions', 'notes', 'hints']);
/** Sections whose names, among the questions, may be what is asked about. */
const PROSE_OR_FIGURES: ReadonlySet<string> = new Set([
	'basicInfo',
	'selfAssessment',
	'notes',
	'hints',
	'impressions',
]);
/** Where a line `name: ...` may open another section by any of the words. */
const ONE_LINE_AFTER: ReadonlySet<string> = new Set([
	'basicInfo',
	'questions',
	'wentWell',
	'wentPoorly',
	'hints',
	'improvementPlan',
	'nextSteps',
	'asked',
	'bringUp',
	'keyLesson',
]);
/** Where an item may. */
const ITEMS_AFTER: ReadonlySet<string> = new Set(['basicInfo', 'notes', 'impressions']);
const NEVER_ONE_LINE: ReadonlySet<string> = new Set([
	'basicInfo',
	'notes',
	'impressions',
	'selfAssessment',
	'outcomes',
]);
/** Sections of which each line is an item. */
const LISTS: ReadonlySet<string> = new Set([
	'wentWell',
	'wentPoorly',
	'improvementPlan',
	'nextSteps',
	'asked',
	'bringUp',
	'questions',
]);
/** A time or a count, which is no item of a list. */
const FIGURES = /^[\d\s:.,/%–-]+(?:am|pm|h|min|minutes)?$/i;
/** A few words that end in no sentence. */
const GROUPING = /^(?=.{1,40}$)(?!.*[.!?。！？,，;；]$)\S+(?:\s+\S+){0,4}$/u;
/** Where adopted notes say how it ended. */
const RESULT_BESIDE: ReadonlySet<string> = new Set(['notes', 'nextSteps', 'keyLesson', 'impressions']);
const ANSWERING: ReadonlySet<Label> = new Set(['answer', 'followUp', 'rating']);

/** Sections whose lines may be facts of the interview as well: nobody begins another section to say how it ended. */
const FACTS_BESIDE: ReadonlySet<string> = new Set([
	'wentWell',
	'wentPoorly',
	'improvementPlan',
	'nextSteps',
	'keyLesson',
	'bringUp',
	'asked',
]);
/** What may be said there, and whether a value says it: an item may begin with the same word and say something else. */
const SAID_BESIDE: Readonly<Partial<Record<Property, (value: string) => boolean>>> = {
	result: (value) => resultOf(value) !== null,
	stress: (value) => readNumber(value, 1, 5) !== null,
	confidence: (value) => readNumber(value, 0, 100) !== null,
	'self-rating': (value) => readNumber(value, 1, 4) !== null,
	date: (value) => (readDay(value) ?? readWrittenDay(value)) !== null,
	round: (value) => readRoundAndStage(value).number !== null,
	stage: (value) => stageOf(value) !== null,
};
/** What a plan may say of the next interview instead. */
const OF_NEXT: ReadonlySet<Property> = new Set<Property>(['date', 'round', 'stage', 'interviewers']);
/** Facts that any words may say: only a line apart from the list is one. */
const IN_ANY_WORDS: ReadonlySet<Property> = new Set<Property>(['company', 'position', 'interviewers']);
const NAME = /^(?=.{1,40}$)[^。；;!?！？]+$/u;

/** What stands in brackets behind a name. */
const REMARK = /(\S)\s*[(（][^()（）]*[)）]$/u;

const saysNothing = (text: string): boolean => isUnfilled(text) || saysNone(text);

/** The labels of the body that the user's own names of properties are. */
function labelsOf({ propertyNames }: Settings): ReadonlyMap<string, Property> {
	let labels = OWN_LABELS.get(propertyNames);
	if (labels === undefined) {
		const named = Object.entries(propertyNames).filter(([property]) => property !== 'type');
		labels = new Map(named.map(([property, name]) => [labelKey(name), property as Property]));
		OWN_LABELS.set(propertyNames, labels);
	}
	return labels;
}
const OWN_LABELS = new WeakMap<Settings['propertyNames'], ReadonlyMap<string, Property>>();

/** Whether the columns of a table are those of a plan. */
const isPlan = (columns: readonly string[]): boolean =>
	columns.some((one) => planColumn(one) === 'problem') && columns.some((one) => planColumn(one) === 'method');

const TRAILED = /[:：)）\s]$/;

function withoutTrail(name: string): string {
	return name
		.replace(/[:：]\s*$/, '')
		.replace(/[(（][^()（）]*[)）]\s*$/, '')
		.replace(/[:：]\s*$/, '');
}

const CALLOUT_TITLE = /^\[![^\]]+\][-+]?/;
const ASKING_CALLOUT = /^\[!(?:question|faq|help)\]/i;

/** A heading's name as it is compared: no number, emphasis, colon or trailing parenthesis. */
export const sectionName = remembered((heading) => {
	const name = withoutEmphasis(heading.trim());
	const bare = (TRAILED.test(name) ? withoutTrail(name) : name).replace(/^\d{1,2}[.)]\s+/, '');
	return foldSpace(withoutEmphasis(bare.trimEnd())).trim().toLowerCase();
});

/** A column's title as it is compared. */
export function columnName(title: string): string {
	return withoutEmphasis(title)
		.toLowerCase()
		.replace(/\([^()]*\)/g, '')
		.replace(/[-_\s]+/g, ' ')
		.trim();
}

/** The label of a line by what it is called, and its value as it is written; null if it is none of `known`. */
function spelledOut<T>(text: string, known: ReadonlyMap<string, T>): { label: T; value: string } | null {
	const match = LABELLED.exec(text);
	if (match === null) return null;
	const label = known.get(labelKey(match[2] ?? ''));
	return label === undefined ? null : { label, value: match[3] ?? '' };
}

/**
 * The label of a question that a line begins with, and the offset in it at which its value begins; null if it
 * has none.
 */
export function labelIn(
	content: string,
	known: ReadonlyMap<string, Label> = MEANINGS.labels,
): { label: Label; at: number } | null {
	const said = spelledOut(content, known);
	return said === null ? null : { label: said.label, at: content.length - said.value.length };
}

/** What a link leads to that is no note: a picture of the board, a recording. */
const ATTACHMENT =
	/\.(?:png|jpe?g|gif|svg|webp|avif|bmp|pdf|m4a|mp3|wav|ogg|oga|3gp|flac|webm|mp4|mov|mkv|ogv|canvas)$/i;

/**
 * What a value says under a label: an answer that is a link to a note, and nothing else, is the note with the
 * answer.
 */
export function labelFor(label: Label, value: string): Label {
	if (label !== 'answer' || !value.startsWith('[')) return label;
	const target = linkTarget(value);
	return target === null || target === '' || ATTACHMENT.test(target) ? label : 'answerNote';
}

/** The label and the value of `Label: value`, `Label:: value` or `**Label:** value`, if the label is one of `known`. */
function labelled<T>(text: string, known: ReadonlyMap<string, T>): { label: T; value: string } | null {
	const colon = text.indexOf(':');
	if (colon < 0 && !text.includes('：')) return null;
	// Most labels are written as they are known, with a space behind the colon.
	if (text[colon + 1] === ' ') {
		const head = text.slice(0, colon);
		const isPlain = PLAIN_LABEL.test(head);
		const plain = known.get(isPlain ? labelKey(head) : head.toLowerCase());
		if (plain !== undefined) return { label: plain, value: text.slice(colon + 2).trim() };
		if (isPlain) return null;
	}
	const said = spelledOut(text, known);
	if (said === null) return null;
	const value = said.value.trim();
	// `Score (1-5): 2` says itself out of what.
	const scale = /^\d/.test(value) && /\d/.test(text.slice(0, colon)) ? scaleIn(text.slice(0, colon)) : null;
	return { label: said.label, value: scale === null ? value : onScale(value, scale) };
}

/** Shared by all questions that nobody else rated. */
const NOT_OBSERVED: Question['observed'] = [];

/** A question that says nothing yet; `line` is the number of its line, from 1. */
function emptyQuestion(line: number): Question {
	return {
		title: '',
		id: null,
		type: null,
		difficulty: null,
		answer: null,
		answerNote: null,
		followUps: [],
		hints: null,
		rating: null,
		reason: null,
		observed: NOT_OBSERVED,
		cause: null,
		mode: null,
		improvement: null,
		signals: null,
		complexity: null,
		story: null,
		themes: [],
		hasNoTheme: false,
		line,
		ratingLine: line,
	};
}

/** What the words mean that a line can hold, by what it calls them. */
const MEANT: Readonly<Record<string, () => ReadonlyMap<string, string>>> = {
	outcome: () => MEANINGS.outcomes,
	method: () => MEANINGS.methods,
	check: () => MEANINGS.checks,
};

/** The word of `list` that is meant by a word of the note; another one is kept, and told of. */
function checkedWord(
	word: string | null,
	name: string,
	list: readonly string[],
	line: number,
	problems: Problem[],
): string | null {
	if (word === null || word === '') return null;
	const known = wordOf(list, word, MEANT[name]?.());
	if (known === null) problems.push(unknownValue(line, name, word, list));
	return known ?? word;
}

/** Takes in what a label or a column of a question says; `line` is the number of its line, from 1. */
type AnswerReader = (question: Question, value: string, line: number, problems: Problem[]) => void;

/** A label whose value is words; where it stands twice, the second value goes below the first. */
const inWords =
	(label: Exclude<Label, 'rating' | 'observed' | 'themes' | 'followUp' | 'answerNote'>): AnswerReader =>
	(question, value) => {
		const before = question[label];
		question[label] = before === null ? detach(value) : `${before}\n${value}`;
	};

const SAYING_ANSWER = inWords('answer');

const ANSWERS: Record<Label, AnswerReader> = {
	type: inWords('type'),
	difficulty: inWords('difficulty'),
	answer: (question, value, line, problems) => {
		SAYING_ANSWER(question, value, line, problems);
		// An answer may say itself how it went.
		question.rating ??= judgementTold(value)?.rating ?? null;
	},
	answerNote: (question, value) => {
		question.answerNote ??= detach(value);
	},
	hints: inWords('hints'),
	cause: inWords('cause'),
	mode: inWords('mode'),
	improvement: inWords('improvement'),
	signals: inWords('signals'),
	complexity: inWords('complexity'),
	story: inWords('story'),
	rating: (question, value, line, problems) => {
		const { rating, reason, known } = readRating(value);
		question.rating = rating;
		question.reason = reason;
		question.ratingLine = line;
		if (!known) problems.push(unknownValue(line, 'rating', rating, RATINGS));
	},
	observed: (question, value, line, problems) => {
		const found = readObserved(value);
		question.observed = question.observed.concat(found.map(({ rating, by }) => ({ rating, by, line })));
		for (const { rating, isKnown } of found)
			if (!isKnown) problems.push(unknownValue(line, 'observed rating', rating, RATINGS));
	},
	themes: (question, value) => {
		const written = value.replace(/\n/g, ', ');
		for (const theme of readThemes(written)) question.themes.push(theme);
		if (namesNoTheme(written)) question.hasNoTheme = true;
	},
	followUp: (question, value) => {
		// What is concatenated keeps no room for more, as what is pushed does.
		question.followUps = question.followUps.concat(detach(value));
	},
};

/** What the columns of a table of the improvement plan may be called, where they are called none of the words. */
const PLAN_COLUMNS: [PlanColumn, RegExp][] = [
	['problem', /^problem|^weakness/],
	['method', /method|^action|^improvement/],
	['themes', /^themes?$/],
	['schedule', /schedule|^due|^when/],
	['check', /validation|^check/],
];

/** What a column of a table of the improvement plan stands for. */
export function planColumn(column: string): PlanColumn | null {
	const known = MEANINGS.planColumns.get(labelKey(column));
	return known ?? PLAN_COLUMNS.find(([, called]) => called.test(column))?.[0] ?? null;
}

/** The check that a cell of such a table names. */
function checkIn(cell: string): string | null {
	if (/next (?:real )?interview/i.test(cell)) return 'next-interview';
	const check = /\b(mock|exercise|peer)s?\b/i.exec(cell)?.[1]?.toLowerCase();
	return check ?? wordOf(CHECKS, cell, MEANINGS.checks);
}

/** A section that is open; a heading of its level or above closes it. */
interface OpenSection {
	section: Section | null;
	level: number;
}
/** The note as a whole, which no heading closes. */
const WHOLE: OpenSection = { section: null, level: 0 };

/** A value that may go on in the lines below it. */
interface Growing {
	depth: number;
	parts: string[];
	/** The items below it that explain it. */
	below: string[];
	/** Whether each item below is a value of its own. */
	many: boolean;
	/** Takes the parts that say something, once nothing more belongs to them. */
	keep(parts: string[]): void;
}

/** Whether a line of text belongs to a value above it: it stands deeper, in the same item, or right below. */
function goesOnIn(growing: Growing, { depth, number }: Line, above: Line | undefined): boolean {
	if (depth !== growing.depth) return depth > growing.depth;
	return depth > 0 || above?.number === number - 1;
}

/** Whether a blank line stands between a line and the one above it. */
const isBelowGap = (line: Line, above: Line): boolean => above.number < line.number - 1;

/** Whether a line of text is the first of its paragraph, outside of all lists. */
const isFirst = (line: Line, above: Line | undefined): boolean =>
	above?.kind !== 'text' || above.depth > 0 || isBelowGap(line, above);

/** What a body is read with: the sections by the names of their headings, and what the boxes of tasks mean. */
export interface BodyContext {
	/** By the names of the settings. */
	sections: ReadonlyMap<string, Section>;
	statuses: Statuses;
	settings: Settings;
	/** Whether the note was taken in by its folder or a tag: it was written in no form of ours. */
	isAdopted?: boolean;
}

/** Reads the body of `text`, which begins at the offset `body` on the line `bodyLine`, into `retro`. Never throws. */
export function readBody(
	text: string,
	{ body, bodyLine }: Pick<Frontmatter, 'body' | 'bodyLine'>,
	context: BodyContext,
	retro: Retro,
	problems: Problem[],
): BodyRead {
	const lines = scan(text, body, bodyLine);
	const rounds = roundsIn(text, lines, context);
	const reader = new BodyReader(text, lines, context, [retro], problems);
	reader.read(rounds);
	return {
		unread: () =>
			saysSomething(retro, reader.facts)
				? unreadIn(text, reader.freeLines(), context.isAdopted === true)
				: nothingRead(text, reader.freeLines()),
		facts: reader.facts,
		sections: reader.entered.flatMap(({ section }) => section ?? []),
		asks: asksIn(text, reader.entered, retro),
		rounds,
		title: reader.title,
	};
}

/** Whether a round holds what makes it an interview, where its heading alone does not. */
const holds = ({ hasToHold, stated, facts, retro }: ReadRound, isAdopted: boolean): boolean =>
	!hasToHold ||
	retro.questions.length > 0 ||
	(isAdopted ? retro.weakPoints.length > 0 : stated.has('date') || facts.has('date'));

/** The interviews of a note that tells of several, from the top; none of any other. */
function roundsIn(text: string, lines: readonly Line[], context: BodyContext): ReadRound[] {
	const { settings, sections, isAdopted = false } = context;
	const sectionOf = (title: string, byAll: boolean): Section | null => {
		const name = sectionName(title);
		return sections.get(name) ?? (byAll ? (MEANINGS.sections.get(name) ?? null) : null);
	};
	const read = (headings: readonly RoundHeading[]): ReadRound[] => {
		if (headings.length < 2) return [];
		const retros = headings.map(() => emptyRetro());
		const reader = new BodyReader(text, lines, context, retros, []);
		reader.read(headings);
		const rounds = headings.map((heading, at) => ({
			...heading,
			retro: retros[at] ?? emptyRetro(),
			facts: reader.roundFacts[at] ?? new Map(),
		}));
		const kept = rounds.filter((round) => holds(round, isAdopted));
		return kept.length === rounds.length ? rounds : read(kept);
	};
	return read(roundHeadings({ text, lines, isAdopted, sectionOf, labels: labelsOf(settings) }));
}

/** What a body says beside what stands in the retro. */
export interface BodyRead {
	/** What its labelled lines say that properties say elsewhere, the first of each. */
	facts: Stated;
	/** The sections that it has. */
	sections: Section[];
	/** Whether its questions are an interview's: a heading says that they were asked, or one of them asks. */
	asks: boolean;
	/** Its interviews, where it tells of several. */
	rounds: ReadRound[];
	/** The heading of the first level that it begins with. */
	title: string | null;
	/** What was not understood and would be worth it. */
	unread(): Problem[];
}

/** Whether the questions of a body are more than a list under a word that names other lists as well: *项目*, *Topics*. */
function asksIn(text: string, entered: readonly SectionHeading[], { questions }: Retro): boolean {
	const headings = entered.filter(({ section }) => section === 'questions');
	if (headings.length === 0) return false;
	const isSaid = headings.some(({ start, end }) => ASKING_NAME.test(text.slice(start, end)));
	return isSaid || questions.some(({ title }) => asks(title));
}
const ASKING_NAME = /\bask|question|\bq\s?&\s?a\b|interview|[问問题題面]/iu;

/** Whether anything was read of a body. */
function saysSomething(retro: Retro, facts: Stated): boolean {
	const { questions, weakPoints, wentWell, wentPoorly, actions, outcomes, asked, bringUp, selfAssessment } =
		retro;
	const lists = [
		questions,
		weakPoints,
		wentWell,
		wentPoorly,
		actions,
		outcomes,
		asked,
		bringUp,
		selfAssessment,
	];
	const texts = [retro.keyLesson, retro.impressions, retro.notes, retro.hints];
	return facts.size > 0 || lists.some(({ length }) => length > 0) || texts.some((text) => text !== null);
}

/** A heading that opens a section or closes one. */
export interface SectionHeading {
	/** The section that it names; null for any other. */
	section: Section | null;
	level: number;
	/** The offsets at which its line begins and ends, its underline included. */
	start: number;
	end: number;
}

/** A question is a heading, a row of a table, or an item of a list. */
function formOf({ kind }: Line): LocatedQuestion['form'] {
	return kind === 'heading' || kind === 'row' ? kind : 'item';
}

/** A question, and where it and what it says stand. */
export interface LocatedQuestion {
	question: Question;
	form: 'heading' | 'row' | 'item';
	line: Line;
	/** The lines on which a label stands; `goesOn` where its value has more lines. */
	labels: { label: Label; line: Line; goesOn: boolean }[];
	/** The names of its table's columns; none for other forms. */
	columns: readonly string[];
	/** What its labels and columns may be called, as `labelKey` folds them. */
	known: ReadonlyMap<string, Label>;
}

/** What the reader of a body finds, with the places at which it does. */
export interface ParsedBody {
	retro: Retro;
	entered: SectionHeading[];
	asked: LocatedQuestion[];
	/** The headings of questions that nobody has given a title. */
	untitled: Line[];
	/** How questions are written where no heading names them; null where one does, or there are none. */
	form: QuestionFormName | null;
	/** Where each interview begins, in a note that tells of several; else none. */
	rounds: number[];
	/** The lines that stand in no section, with what became of each. */
	free(): FreeLine[];
}

/**
 * Reads a body as `readBody` does, and keeps the places; it begins at the offset `from` on the line `number`.
 * Never throws.
 */
export function findIn(text: string, from: number, number: number, context: BodyContext): ParsedBody {
	const retro = emptyRetro();
	const lines = scan(text, from, number);
	const reader = new BodyReader(text, lines, context, [retro], []);
	const rounds = roundsIn(text, lines, context);
	reader.read(rounds);
	const starts = rounds.length > 1 ? rounds.map(({ line }) => line.start) : [];
	readFacts(reader.facts, context.settings, retro);
	const { entered, asked, untitled, formName: form } = reader;
	return { retro, entered, asked, untitled, form, rounds: starts, free: () => reader.freeLines() };
}

/** What a line begins with that judges the question above it. */
const SIGN_OR_FIGURE = /^(?:\p{Emoji_Presentation}|[⚠✔✓✗✘☑]|\d{1,2}\s*\/\s*(?:4|5|10)(?![\d/]))/u;

/**
 * Whether the lines of a paragraph are prose, of several sentences or over several lines, and no list without
 * its bullets.
 */
const isProse = (parts: readonly string[]): boolean =>
	parts.some((part, at) => SENTENCES.test(part) || (at < parts.length - 1 && part.length > LONGEST_NAME)) ||
	GROUP_NAME.test(parts.at(-1) ?? '') ||
	parts.every((part) => ONLY_LINK.test(part));
/** A sentence with another one behind it. */
const SENTENCES = /[.!?]["'”’)]?\s+\p{Lu}|[。！？]./u;
const ONLY_LINK = /^!?(?:\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)|https?:\S+)$/u;

/** Whether a line waits for how it ended, or how tense one was: `Result: TBD`. */
function isToBeFilled(words: string): boolean {
	const { label, value } = spelledOut(words, MEANINGS.facts) ?? {};
	return (label === 'result' || label === 'stress') && isPlaceholder(value ?? '');
}

/**
 * Whether a fact behind a question is the interview's, and not how the question went, which may be called its
 * result too.
 */
function isNoRating({ property, value }: Fact, isApart: boolean): boolean {
	if (property !== 'result' && property !== 'stress') return false;
	const isRating = property === 'result' && meaningOf(MEANINGS.ratings, value) !== undefined;
	return SAID_BESIDE[property]?.(value) === true && (isApart || !isRating);
}

class BodyReader {
	readonly entered: SectionHeading[] = [];
	readonly asked: LocatedQuestion[] = [];
	readonly untitled: Line[] = [];
	/** The open sections, outermost first. */
	private readonly open: OpenSection[] = [];
	private section: Section | null = null;
	private headingLevel = 0;
	private question: Question | null = null;
	/** The level of the headings that are questions, 0 before the first. */
	private questionLevel = 0;
	/** The depth of the list whose items are questions, 0 where headings are. */
	private questionDepth = 0;
	private growing: Growing | null = null;
	private columns: string[] | null = null;
	private prose: { field: 'impressions' | 'notes' | 'hints'; from: number } | null = null;
	/** What its labelled lines say, the first of each; of several rounds those before the first, then those of each. */
	readonly facts: Stated = new Map();
	/** What the labelled lines of each round say. */
	readonly roundFacts: Stated[] = [];
	/** The interview that is being read; what stands before the first round belongs to the last. */
	private retro: Retro;
	private rounds: readonly RoundHeading[] = [];
	/** How questions are written where no heading names them. */
	private form: QuestionForm | null = null;
	get formName(): QuestionFormName | null {
		return this.form?.name ?? null;
	}
	/** The item whose label is a section's name: what is deeper belongs to it. */
	private labelledItem: { depth: number } | null = null;
	/** Whether the section that is open has a list; before that, what stands flush goes on in no list above its name. */
	private hasItems = false;
	/** Whether it has an item that says something. */
	private hasFilled = false;
	/** Whether an item stands above in the part that a heading, or a line that names a section, opened last. */
	private isBelowItem = false;
	/** Whether the section that is open says all on the line of its name. */
	private isOneLine = false;
	/** Whether the self-assessment that is open asks how one felt. */
	private isCheckIn = false;

	constructor(
		private readonly text: string,
		private readonly lines: readonly Line[],
		private readonly context: BodyContext,
		/** One for each round, or one for all of them. */
		private readonly retros: readonly Retro[],
		private readonly problems: Problem[],
	) {
		this.retro = retros.at(-1) ?? emptyRetro();
	}

	private get innermost(): OpenSection {
		return this.open.at(-1) ?? WHOLE;
	}

	/** Whether lines may be questions here. */
	private get isAmongQuestions(): boolean {
		if (this.question !== null && this.question === this.callout) return true;
		return this.section === 'questions' || (this.form !== null && this.section === null);
	}

	/** Reads all lines; `rounds` are the headings that each begin an interview. */
	read(rounds: readonly RoundHeading[] = []): void {
		this.rounds = rounds;
		this.form = this.questionsFrom(0, rounds[0]?.from);
		this.areBullets = rounds.some(
			({ from }, at) => this.questionsFrom(from, rounds[at + 1]?.from) === BULLETS,
		);
		this.lines.forEach((line, index) => {
			const round = rounds[this.roundFacts.length];
			if (round?.from === index) this.beginRound(round, line);
			if (line.quote === 'quote') {
				this.readQuote(line);
				return;
			}
			const next = this.lines[index + 1];
			if (line.kind === 'html' || line.kind === 'comment') this.readMarker(line);
			else if (line.kind === 'heading') {
				this.isBelowItem = false;
				this.readHeading(line, index);
			} else if (line.kind === 'row') this.readRow(line, index);
			else if (line.kind === 'text') this.readLine(line, this.lines[index - 1], next);
			if (this.section === null && !this.isGenerated) this.outside.push(line);
		});
		this.closeQuestion();
		this.judgeBelow();
		this.closeProse(this.text.length);
		this.markTwins(this.retros.flatMap(({ actions }) => actions));
		this.markTwins(this.retros.flatMap(({ outcomes }) => outcomes));
	}

	/** How questions are written in some of the lines. */
	private questionsFrom(from: number, to?: number): QuestionForm | null {
		return questionForm(
			this.text,
			from === 0 && to === undefined ? this.lines : this.lines.slice(from, to),
			(name, isTitle) => this.sectionOf(name, isTitle),
			this.context.isAdopted === true,
			this.context.settings.questionForm,
		);
	}

	/** What stands below is another interview's: nothing goes on in it but the questions that its heading stands among. */
	private beginRound({ from }: RoundHeading, { start }: Line): void {
		this.closeQuestion();
		this.closeProse(start);
		if (this.innermost.section !== 'questions') this.open.length = 0;
		this.section = this.innermost.section;
		const at = this.roundFacts.push(new Map()) - 1;
		this.retro = this.retros[at] ?? this.retro;
		this.preambleFrom = this.entered.length;
		this.columns = null;
		const own = this.questionsFrom(from, this.rounds[at + 1]?.from);
		this.form = this.areBullets && (own === null || own.name === 'bullets') ? BULLETS : own;
	}
	/** Whether a round of the note asks by all of its bullets: then each does. */
	private areBullets = false;
	/** The lines that stand in no section. */
	private readonly outside: Line[] = [];

	/** The lines that stand in no section, with what became of each; none where they are nothing but headings. */
	freeLines(): FreeLine[] {
		const outside = this.outside.filter(({ kind }) => kind !== 'blank');
		if (outside.every(({ kind }) => kind === 'heading')) return [];
		const read = new Set([
			...this.retros.flatMap(({ actions, outcomes }) => [...actions, ...outcomes].map(({ line }) => line)),
			...this.asked.flatMap(({ line, labels }) => [line.number, ...labels.map((label) => label.line.number)]),
			...this.untitled.map(({ number }) => number),
		]);
		const titles = new Set(this.rounds.map(({ line }) => line));
		const first = this.lines.find(({ kind }) => kind === 'heading');
		return outside.map((line) => ({
			line,
			isRead: read.has(line.number) || this.factLines.has(line.number),
			isFact: this.factLines.has(line.number),
			isTitle: titles.has(line) || (line === first && line.level === 1),
		}));
	}
	/** The lines that say what properties say elsewhere. */
	private readonly factLines = new Set<number>();

	/** How many sections were entered before the round that is open. */
	private preambleFrom = 0;

	/**
	 * A line that stands in the note twice, or whose id does, can be found again only while the whole note is
	 * as it was.
	 */
	private markTwins(lines: readonly (Action | Outcome)[]): void {
		const first = new Map<string, Action | Outcome>();
		for (const line of lines) {
			const written = line.source ?? ('item' in line ? line.item : null);
			if (written === null) continue;
			const twin = first.get(written);
			if (twin === undefined) first.set(written, line);
			else this.markTwin(twin, line);
			// Whatever bears the id, a quote or code too: it may be a line like this one when the click comes.
			if (line.id !== null && this.linesWith(line.id) > 1) this.markTwin(line);
		}
	}

	private markTwin(...lines: (Action | Outcome)[]): void {
		this.print ??= fingerprint(this.text);
		for (const line of lines) line.twinIn ??= this.print;
	}

	/** The fingerprint of the whole text, taken once: ten thousand lines may be twins. */
	private print: string | null = null;

	private ids: ReadonlyMap<string, number> | null = null;

	private linesWith(id: string): number {
		this.ids ??= this.countIds();
		return this.ids.get(id) ?? 0;
	}

	/** On how many lines of the body each id stands. */
	private countIds(): Map<string, number> {
		const counts = new Map<string, number>();
		for (const { start, end } of this.lines) {
			const source = this.text.slice(start, end);
			if (!/\^[A-Za-z0-9-]+\s*$|\u{1F194}|id::/u.test(source)) continue;
			const { id, blockId } = readFields(source);
			for (const one of new Set([id, blockId])) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
		}
		return counts;
	}

	/**
	 * The section that a heading or a line means: by the settings, by the words of all languages, or, in
	 * adopted notes, by a part.
	 */
	private sectionOf(name: string, isTitle = false): Section | null {
		const key = sectionName(name);
		const own = this.context.sections.get(key);
		if (own !== undefined || this.isGenerated) return own ?? null;
		const known = MEANINGS.sections.get(key);
		if (known !== undefined) return known;
		// *What I did not do well* asks nobody.
		const isAsking = asks(name) && (/[?？]/.test(name) || !isOfOneself(name));
		return sectionIn(name, this.context.isAdopted === true && !isTitle && !isAsking)?.section ?? null;
	}

	/** What the plugin wrote itself is in its own words, and none of what people write. */
	private readMarker({ start, end }: Line): void {
		const [, mark] = GENERATED.exec(this.text.slice(start, end)) ?? [];
		if (mark !== undefined) this.isGenerated = mark === 'begin';
	}
	private isGenerated = false;
	/** What the whole note is called. */
	title: string | null = null;

	/** What a heading judges that is no question itself, *Coding (Tom): 2/5*, and how many questions stand above it. */
	private judging: { rating: string; line: number; retro: Retro; from: number } | null = null;

	/** The one question below a heading that judges has that rating, where it has none of its own. */
	private judgeBelow(): void {
		const { judging } = this;
		this.judging = null;
		const [question, ...others] = judging?.retro.questions.slice(judging.from) ?? [];
		if (judging === null || question?.rating !== null || others.length > 0) return;
		question.rating = judging.rating;
		question.ratingLine = judging.line;
	}

	private readHeading(line: Line, index: number): void {
		// The further lines of a setext heading have no level; a heading in a list opens no section.
		if (line.level === 0 || line.depth > 0) return;
		this.judgeBelow();
		const { title, isAtx } = this.titleOf(line);
		const isTitle = line.level === 1 && this.headingLevel === 0;
		if (isTitle) this.title = title;
		const round = this.rounds[this.roundFacts.length - 1];
		const named = this.sectionHere(title, isAtx, line);
		const found = named ?? (this.isOverQuestions(line, index) ? 'questions' : null);
		if (round?.line === line) this.readRoundHeading(found, line, index);
		else this.readOtherHeading(title, isAtx, found, line, index);
	}

	private readOtherHeading(
		title: string,
		isAtx: boolean,
		found: Section | null,
		line: Line,
		index: number,
	): void {
		if (!isAtx && found !== null && SECTION_LINE.test(title)) {
			this.enterColonLine(found, line);
			return;
		}
		this.headingLevel = line.level;
		const { level } = this.innermost;
		if (line.level > level && this.readQuestionHeading(title, found, line, index)) return;
		if (found === null && this.section === null && this.form?.takes(title) === true) {
			this.questionLevel = line.level;
			this.startQuestion(title, line, 0);
		} else if (found !== null || line.level <= level) {
			this.enter(found, line.level, line, this.headingEnd(index));
		} else {
			this.closeIn(this.section);
			this.startJudging(title, line);
		}
		this.factName = found === null ? this.factNamed(title) : null;
	}

	/** Whether half of the headings right below one, in an adopted note, ask: then it names the questions. */
	private isOverQuestions({ level }: Line, index: number): boolean {
		if (this.context.isAdopted !== true || this.section !== null || level < 2) return false;
		let below = 0;
		let count = 0;
		let asking = 0;
		for (let at = index + 1; at < this.lines.length; at++) {
			const line = this.lines[at];
			if (line === undefined || line.kind !== 'heading' || line.level === 0) continue;
			if (line.level <= level) break;
			below ||= line.level;
			if (line.level !== below) continue;
			count++;
			const { title } = this.titleOf(line);
			if (asks(title) && !isOfOneself(title)) asking++;
		}
		return asking > 1 && asking * 2 >= count;
	}

	/** The fact that a heading names, which the line below it says: `## Outcome`, and *Rejected* under it. */
	private factName: { property: Property; title: string } | null = null;

	private factNamed(title: string): { property: Property; title: string } | null {
		const name = sectionName(title).replace(/^[一二三四五六七八九十]{1,3}\s*[、.]\s*/u, '');
		const property = this.isGenerated ? undefined : MEANINGS.facts.get(labelKey(name));
		return property === undefined || SAID_BESIDE[property] === undefined ? null : { property, title };
	}

	/** Reads the first line below a heading that names a fact. */
	private readNamedFact(words: string, { number }: Line): void {
		const { factName } = this;
		this.factName = null;
		if (factName === null || words.length > LONGEST_NAME) return;
		const { property, title } = factName;
		if (SAID_BESIDE[property]?.(words) === true)
			this.state(property, { value: detach(words), from: detach(title), line: number, by: 'label' });
	}

	private startJudging(title: string, { number }: Line): void {
		const { retro, section } = this;
		const { rating } = section === null ? readQuestionLine(title, false) : { rating: null };
		if (rating !== null) this.judging = { rating, line: number, retro, from: retro.questions.length };
	}

	/** The section that a heading means where it stands: with a number, among the questions, it is one of them. */
	private sectionHere(title: string, isAtx: boolean, { level }: Line): Section | null {
		const isInQuestions = this.section === 'questions' && level > this.innermost.level;
		if (isAtx && isInQuestions && NUMBERED.test(title)) return null;
		// What a whole note is called names none of its sections by a part of its words.
		return this.sectionOf(title, level === 1 && this.headingLevel === 0);
	}

	/** The heading of a round closes what is open, and may say itself that questions follow: `Round 1 questions`. */
	private readRoundHeading(found: Section | null, line: Line, index: number): void {
		this.headingLevel = line.level;
		this.enter(found === 'questions' ? found : null, line.level, line, this.headingEnd(index));
	}

	/** Where a heading ends, with the line under it that makes it one. */
	private headingEnd(index: number): number {
		const [heading, next] = this.lines.slice(index, index + 2);
		return (next?.kind === 'underline' ? next : heading)?.end ?? 0;
	}

	/** A heading that means nothing ends what goes on above it, and outside of all sections the question too. */
	private closeIn(section: Section | null): void {
		if (section === null) this.closeQuestion();
		else this.finish();
	}

	/** Reads a heading among the questions, as one or as a part of one; false where it is the heading of a section. */
	private readQuestionHeading(title: string, found: Section | null, line: Line, index: number): boolean {
		if (this.section !== 'questions') return false;
		if (this.questionLevel > 0 && line.level > this.questionLevel) {
			this.finish();
			return true;
		}
		if (found !== null && !NUMBERED.test(title) && !this.isLikelyQuestion(title, found)) return false;
		if (this.isGroup(title, index)) {
			this.enter('questions', line.level, line, line.end);
			return true;
		}
		this.questionLevel = line.level;
		this.startQuestion(title, line, 0);
		return true;
	}

	/** Whether a word that names a section elsewhere is what a question is about: *Performance*, *State*. */
	private isLikelyQuestion(title: string, found: Section): boolean {
		return !this.context.sections.has(sectionName(title)) && PROSE_OR_FIGURES.has(found);
	}

	/** Whether a heading among the questions only names what the list below it asks about. */
	private isGroup(title: string, index: number): boolean {
		if (asks(title)) return false;
		let items = 0;
		let asking = 0;
		for (let at = index + 1; at < this.lines.length; at++) {
			const line = this.lines[at];
			if (line === undefined || line.kind === 'heading') break;
			if (line.item === 'none' || line.depth > 1 || line.kind !== 'text') continue;
			const words = this.text.slice(line.from, line.end);
			if (this.labelled(words) !== null) return false;
			items++;
			if (asks(words) || readQuestionLine(words).rating !== null) asking++;
		}
		return items > 0 && asking * 2 >= items;
	}

	/** The words of a heading, and whether it is written with number signs. */
	private titleOf({ start, from, end }: Line): { title: string; isAtx: boolean } {
		const written = withoutComments(this.text.slice(from, end)).trim();
		const isAtx = this.text[from - 1] === '#' || this.text.slice(start, from).includes('#');
		return { title: isAtx ? withoutClosing(written) : written, isAtx };
	}

	/** A line that holds a section's name and a colon closes the section before it, whatever its level. */
	private enterColonLine(found: Section, line: Line): void {
		const { section, level } = this.innermost;
		this.enter(found, section === null ? this.headingLevel + 1 : level, line, line.end);
		this.isOpenByLine = true;
	}

	/** A heading opens the section `found`, or closes what is open; the section's own text begins at the offset `from`. */
	private enter(found: Section | null, level: number, line: Line, from: number): void {
		this.entered.push({ section: found, level, start: line.start, end: from });
		this.closeQuestion();
		this.closeProse(line.start);
		while (this.open.length > 0 && this.innermost.level >= level) this.open.pop();
		if (found !== null) this.open.push({ section: found, level });
		this.section = this.innermost.section;
		this.questionLevel = 0;
		this.labelledItem = null;
		this.isOneLine = false;
		this.isOpenByLine = false;
		this.hasItems = false;
		this.hasFilled = false;
		this.isBelowItem = false;
		if (found === 'selfAssessment') this.isCheckIn = CHECK_IN.test(this.text.slice(line.start, line.end));
		if (found === 'impressions' || found === 'notes' || found === 'hints')
			this.prose = { field: found, from };
	}

	private closeProse(end: number): void {
		if (this.prose === null) return;
		const { field, from } = this.prose;
		this.prose = null;
		const written = withoutComments(this.text.slice(from, end)).replace(/\r\n?/g, '\n').trim();
		if (isPlaceholder(written)) return;
		const before = this.retro[field];
		this.retro[field] = before === null ? detach(written) : `${before}\n\n${written}`;
	}

	private finish(): void {
		const { growing } = this;
		this.growing = null;
		growing?.keep(growing.parts.filter((part) => !isPlaceholder(part)));
	}

	private closeQuestion(): void {
		this.finish();
		this.keepTold();
		this.question = null;
		this.questionDepth = 0;
	}

	/** What stands below the open question without a label: its answer where no label says one. */
	private readonly told: { words: string; number: number }[] = [];

	private tell(words: string, { number }: Line): void {
		if (!isPlaceholder(words)) this.told.push({ words: splitBlockId(words).text, number });
	}

	/** What was told is the answer, and may say how it went, where no label says either. */
	private keepTold(): void {
		if (this.told.length === 0) return;
		const { question } = this;
		const told = this.told.splice(0);
		if (question === null) return;
		question.answer ??= detach(told.map(({ words }) => words).join('\n'));
		if (question.rating !== null) return;
		for (const { words, number } of told) {
			const judged = judgementTold(words);
			if (judged === null) continue;
			question.rating = judged.rating;
			question.reason = judged.reason === null ? null : detach(judged.reason);
			question.ratingLine = number;
			return;
		}
	}

	private startQuestion(title: string, line: Line, depth: number): Question | null {
		this.closeQuestion();
		const { text, id } = splitBlockId(title);
		const name = text.replace(NUMBERED, '').trim();
		if (isPlaceholder(name)) {
			if (line.kind === 'heading') this.untitled.push(line);
			return null;
		}
		const { form, columns } = { form: formOf(line), columns: this.columns };
		const known = withKnownRating(text, 'beside', this.context.settings);
		const written = readQuestionLine(known, form !== 'heading');
		const { answer, complexity } = written;
		const isTold = this.context.isAdopted && written.rating === null && answer !== null;
		const { rating, reason } = (isTold ? judgementTold(answer) : null) ?? written;
		this.question = {
			...emptyQuestion(line.number),
			title: detach(written.title),
			id,
			rating,
			reason: reason === null ? null : detach(reason),
			answer: answer === null || isPlaceholder(answer) ? null : detach(answer),
			complexity: complexity === null || isPlaceholder(complexity) ? null : detach(complexity),
			themes: written.themes.map(detach),
		};
		this.questionDepth = depth;
		this.retro.questions.push(this.question);
		this.asked.push({
			question: this.question,
			form,
			line,
			labels: [],
			columns: form === 'row' ? (columns ?? []) : [],
			known: this.labels,
		});
		return this.question;
	}

	/** The value of the label that was read last has one more line. */
	private markGoesOn(): void {
		const last = this.question === null ? undefined : this.asked.at(-1)?.labels.at(-1);
		if (last !== undefined) last.goesOn = true;
	}

	/** Sets what a label or a column of a question says; gives the label that it turned out to have. */
	private answer(question: Question, label: Label, value: string, line: number): Label {
		const meant = labelFor(label, value);
		if (isPlaceholder(value)) return meant;
		const said =
			meant === 'rating' || meant === 'observed'
				? withKnownRating(value, 'said', this.context.settings)
				: value;
		ANSWERS[meant](question, said, line, this.problems);
		return meant;
	}

	private readRow(line: Line, index: number): void {
		this.finish();
		const row = cells(this.text.slice(line.from, line.end));
		if (this.lines[index + 1]?.kind === 'delimiter') {
			this.columns = row.map(columnName);
			this.table = questionTable(row, this.columns, this.labels, () => this.rowsBelow(index + 2));
			return;
		}
		const { columns, table } = this;
		if (columns === null) return;
		const isOfQuestions = this.section === 'questions' || (this.section === null && table?.isRated === true);
		if (isOfQuestions && table !== null) this.readQuestionRow(table, row, line);
		else if (this.section === 'improvementPlan' || (this.section === null && isPlan(columns)))
			this.readPlanRow(columns, row, line);
		else this.readFactLine(this.text.slice(line.from, line.end), line);
	}

	/** The cells of the rows of a table from the line `index` on. */
	private rowsBelow(index: number): string[][] {
		const rows: string[][] = [];
		for (let at = index; this.lines[at]?.kind === 'row'; at++) {
			const { from, end } = this.lines[at] ?? { from: 0, end: 0 };
			rows.push(cells(this.text.slice(from, end)));
		}
		return rows;
	}
	private table: QuestionTable | null = null;

	private readQuestionRow(
		{ at, labels, scale, mayTell, remark }: QuestionTable,
		row: readonly string[],
		line: Line,
	): void {
		const question = this.startQuestion(row[at] ?? '', line, 0);
		if (question === null) return;
		labels.forEach((label, index) => {
			const cell = row[index] ?? '';
			if (label === null || (label === 'rating' && mayTell && !saysRating(cell, scale))) return;
			this.answer(question, label, label === 'rating' ? onScale(cell, scale) : cell, line.number);
		});
		const said = row[remark] ?? '';
		if (question.rating !== null && !isPlaceholder(said)) question.reason ??= detach(said);
		this.closeQuestion();
	}

	private readPlanRow(columns: string[], row: string[], line: Line): void {
		const cell = (name: PlanColumn): string =>
			row[columns.findIndex((column) => planColumn(column) === name)] ?? '';
		const problem = cell('problem');
		const method = cell('method');
		const fields = readFields(isPlaceholder(method) ? problem : method);
		if (isPlaceholder(fields.text)) return;
		for (const theme of readThemes(cell('themes'))) fields.themes.push(theme);
		fields.due ??= readDay(/\d{4}-\d{2}-\d{2}/.exec(cell('schedule'))?.[0] ?? '');
		fields.check ??= checkIn(cell('check'));
		const action = this.addAction(fields, 'open', line, null);
		if (isPlaceholder(problem)) return;
		const text = detach(problem);
		action.mentions.push(text);
		this.retro.weakPoints.push({ text, line: line.number, source: 'plan' });
	}

	/**
	 * Takes in what a labelled line says that properties say elsewhere: before the first section, and in the
	 * basic info.
	 */
	private readFactLine(words: string, { number }: Line): void {
		const isOpen = this.section === 'basicInfo' || (this.section === null && this.isPreamble);
		const isResultAlone =
			!isOpen && this.context.isAdopted === true && RESULT_BESIDE.has(this.section ?? 'none');
		if (!isOpen && !isResultAlone) return;
		for (const { property, label, value } of factsIn(words, this.ownLabels)) {
			if (isResultAlone && property !== 'result') continue;
			this.state(property, { value: detach(value), from: detach(label), line: number, by: 'label' });
		}
	}

	/**
	 * Reads a line among others that says a fact of the interview: `Result: rejected` below a list; false for
	 * any other.
	 */
	private readFactBeside(
		content: string,
		line: Line,
		above: Line | undefined,
		next: Line | undefined,
	): boolean {
		if (this.isGenerated || !(content.includes(':') || content.includes('：'))) return false;
		const place = this.placeBeside(line, next);
		if (place === null) return false;
		const words = withoutComments(content).trim();
		const facts = factsIn(words, this.ownLabels);
		const isApart = above !== undefined && this.endsRun(above) && place !== 'item';
		const isSaid = (fact: Fact): boolean =>
			place === 'behind'
				? isNoRating(fact, above !== undefined && isBelowGap(line, above))
				: this.isSaidBeside(fact, isApart);
		if (!facts.every(isSaid) || (facts.length === 0 && (place !== 'among' || !isToBeFilled(words))))
			return false;
		this.finish();
		for (const { property, label, value } of facts)
			this.state(property, { value: detach(value), from: detach(label), line: line.number, by: 'label' });
		return true;
	}

	/** Where a line stands that may be such a fact: as an item, among the lines of a section, behind a question. */
	private placeBeside(line: Line, next: Line | undefined): 'item' | 'among' | 'behind' | null {
		const isFlush = line.item === 'none' && line.from === line.start;
		if (FACTS_BESIDE.has(this.section ?? 'none')) {
			if (isFlush) return 'among';
			return line.depth === 1 ? 'item' : null;
		}
		const isLast = next === undefined || next.item === 'none';
		return isFlush && isLast && this.isBehindAnswer ? 'behind' : null;
	}

	/** Whether the open question can have no further label that stands flush: it is an item, or is rated. */
	private get isBehindAnswer(): boolean {
		if (!this.isAmongQuestions || this.question === null) return false;
		const { labels = [] } = this.asked.at(-1) ?? {};
		return this.questionDepth > 0 || labels.some(({ label }) => label === 'rating');
	}

	/** Whether a plain line below this one begins something else: it goes on with no plain lines. */
	private endsRun({ kind, depth, number }: Line): boolean {
		return kind !== 'text' || depth > 0 || this.factLines.has(number);
	}

	private isSaidBeside({ property, value }: Fact, isApart: boolean): boolean {
		if (PLANS.has(this.section ?? 'none') && OF_NEXT.has(property)) return false;
		if (IN_ANY_WORDS.has(property)) return isApart && NAME.test(value);
		return SAID_BESIDE[property]?.(value) === true;
	}

	/** Keeps what a labelled line says, for the note and for the round that it stands in. */
	private state(property: Property, said: ReadFrom & { value: string; line: number }): void {
		const isRemarked = property === 'company' && this.context.isAdopted === true;
		const fact = isRemarked ? { ...said, value: said.value.replace(REMARK, '$1') } : said;
		this.factLines.add(fact.line);
		for (const facts of [this.facts, this.roundFacts.at(-1)])
			if (facts?.has(property) === false) facts.set(property, fact);
	}

	private readonly ownLabels = labelsOf(this.context.settings);
	private readonly labels = labelMeanings(this.context.settings);

	/** Whether lines without a section still are the note's head; in adopted notes all of them may be. */
	private get isPreamble(): boolean {
		return (
			this.context.isAdopted === true ||
			this.entered.slice(this.preambleFrom).every(({ section }) => section === null)
		);
	}

	private readLine(line: Line, above: Line | undefined, next: Line | undefined): void {
		this.columns = null;
		const content = this.text.slice(line.from, line.end);
		if (this.factName !== null) this.readNamedFact(withoutComments(content).trim(), line);
		if (line.box < 0 && this.readFactBeside(content, line, above, next)) return;
		this.hasItems ||= line.item !== 'none';
		this.isBelowItem ||= line.item !== 'none';
		// A task is an action wherever it stands, and no entry of another list.
		this.hasFilled ||= line.item !== 'none' && line.box < 0 && !isPlaceholder(content);
		if (line.item === 'none') {
			if (line.quote === 'callout' && this.readCalloutTitle(content, line)) return;
			this.readPlainLine(content, line, above, next);
		} else if (line.box >= 0) {
			this.readTask(line);
		} else {
			this.readItem(content, line, next);
		}
	}

	/** Reads the title of a callout, `[!question] Two sum`, `[!failure] Weak spots`; false for any other line. */
	private readCalloutTitle(content: string, line: Line): boolean {
		const [mark] = CALLOUT_TITLE.exec(content) ?? [];
		if (mark === undefined) return false;
		const title = withoutComments(content.slice(mark.length)).trim();
		// What stands below a heading that is a section belongs to that one.
		const isFree = (this.section === null || this.isOpenByLine) && !this.isGenerated;
		const found = isFree && title.length <= LONGEST_NAME ? this.sectionOf(title) : null;
		if (found !== null) this.enterColonLine(found, line);
		else if (ASKING_CALLOUT.test(mark) && (this.section === null || this.section === 'questions')) {
			this.startQuestion(title, line, 0);
			this.callout = this.question;
		} else this.callout = null;
		return true;
	}
	/** The question that is the title of the callout that was opened last. */
	private callout: Question | null = null;

	/** A line of text: a section's name with a colon, such a name and what it says, or a text. */
	private readPlainLine(content: string, line: Line, above: Line | undefined, next: Line | undefined): void {
		const isLabel = this.isLabelHere(content, line);
		if (line.from === line.start && !isLabel) {
			const found = SECTION_LINE.test(content) ? this.sectionLine(content) : null;
			if (found !== null) {
				this.enterColonLine(found, line);
				return;
			}
			if (this.readOneLine(content, line)) return;
			if (next !== undefined && this.readBareName(content, line, above, next)) return;
		}
		this.readText(withoutComments(content).trim(), line, above);
	}

	/**
	 * The label of a question that some words begin with. A line is asked for it more than once, so the last
	 * answer is kept.
	 */
	private labelled(words: string): { label: Label; value: string } | null {
		if (words !== this.asksOf) {
			this.asksOf = words;
			this.isLabelled = labelled(words, this.labels);
		}
		return this.isLabelled;
	}
	private asksOf = '';
	private isLabelled: { label: Label; value: string } | null = null;

	/**
	 * Whether a line is a label of the open question, which may have a section's name; not where it names
	 * what follows a list.
	 */
	private isLabelHere(content: string, line: Line): boolean {
		if (!this.isAmongQuestions || this.question === null) return false;
		const said = this.labelled(content);
		const isBehindList = said?.value === '' && this.questionDepth > 0 && line.depth === 0;
		return said !== null && !(isBehindList && MEANINGS.sections.has(sectionName(content)));
	}

	/**
	 * Reads a line that holds a section's name and nothing else, above a list or at the head of other lines;
	 * false for any other.
	 */
	private readBareName(content: string, line: Line, above: Line | undefined, next: Line): boolean {
		if (content.length > LONGEST_NAME || this.isGenerated) return false;
		const isAboveList = next.item !== 'none';
		const isAtHead = isFirst(line, above);
		if (!isAboveList && !(isAtHead && next.kind === 'text' && this.hasWords(next))) return false;
		// Right below a question such a word judges it.
		if (!isAtHead && this.isBelowQuestion(line) && readJudgement(content) !== null) return false;
		const name = sectionName(content);
		const found = this.context.sections.get(name) ?? MEANINGS.sections.get(name);
		if (found === undefined) return isAboveList && this.readGroupName(content, line, above);
		if (PROSE.has(found)) return false;
		this.enterColonLine(found, line);
		return true;
	}

	/** Whether a line says something in words, and is no row of figures. */
	private hasWords({ from, end }: Line): boolean {
		return /\p{L}{2}/u.test(this.text.slice(from, end));
	}

	/**
	 * Reads a name above a list that means nothing: it closes a section that such a line opened, as the next
	 * of them does, and below a heading it groups what follows. False for a line that is no name.
	 */
	private readGroupName(content: string, line: Line, above: Line | undefined): boolean {
		if (!LISTS.has(this.section ?? 'none') || !GROUPING.test(content)) return false;
		const isBold = BOLD.test(content);
		if (!this.isOpenByLine) {
			if (isBold) this.finish();
			return isBold;
		}
		if (!isBold && (!this.hasItems || above === undefined || !isBelowGap(line, above))) return false;
		this.enter(null, this.innermost.level, line, line.end);
		return true;
	}
	/** Whether a line without a number sign opened the section that is open. */
	private isOpenByLine = false;

	/** The section that a line names with a colon. In prose only the settings' names do: there, other words are common. */
	private sectionLine(content: string): Section | null {
		const known = this.context.sections.get(sectionName(content));
		if (known !== undefined) return known;
		const name = content.trim();
		return name.endsWith('?') || name.length > LONGEST_NAME ? null : this.sectionOf(name);
	}

	/** Reads a section that is one line, `What felt shaky: the borders`; false for any other line. */
	private readOneLine(content: string, line: Line): boolean {
		const place = this.oneLine(content);
		if (place === null) return false;
		const { section, at } = place;
		const words = withoutComments(content.slice(at)).trim();
		this.enterColonLine(section, line);
		this.isOneLine = true;
		if (this.prose !== null) this.prose = { field: this.prose.field, from: line.from + at };
		else for (const one of this.piecesOf(words)) this.readSectionItem(one, line);
		return true;
	}

	/** What a section says on one line: an item, or several between semicolons or, where all are short, commas. */
	private piecesOf(words: string): string[] {
		const isList = this.section !== null && LISTS.has(this.section);
		return isList ? splitItems(words, this.section === 'questions' ? 'asked' : 'said') : [words];
	}

	/** The section that a line begins with and says something of, and where that begins. */
	private oneLine(content: string): { section: Section; at: number } | null {
		const head = content.slice(0, LONGEST_NAME);
		if (!/[:：?？]/.test(head)) return null;
		let found: { section: Section; at: number } | null = null;
		for (const { 0: mark, index } of head.matchAll(
			/：(?:\*\*|__)?|(?:::?|[?？])(?:\*\*|__)?(?=\s|[^ -~]|$)/g,
		)) {
			const at = index + mark.length;
			const said = content.slice(at).trim();
			if (said === '' || isPlaceholder(said) || FIGURES.test(said)) continue;
			const section = this.oneLineSection(content.slice(0, at));
			if (section !== null) found = { section, at };
		}
		return found;
	}

	private oneLineSection(name: string): Section | null {
		const own = this.context.sections.get(sectionName(name));
		if (own !== undefined) return own;
		const isAfter = this.section === null || this.isOneLine || ONE_LINE_AFTER.has(this.section);
		const isWideOpen = !this.isGenerated && isAfter;
		const found = isWideOpen ? (MEANINGS.sections.get(sectionName(name)) ?? null) : null;
		// What is a fact of the interview, or a figure, is read as that.
		if (found === null || MEANINGS.facts.has(labelKey(name)) || NEVER_ONE_LINE.has(found)) return null;
		return found;
	}

	private readTask(line: Line): void {
		const close = this.text.indexOf(']', line.box + 1);
		if (this.context.isAdopted === true && !PLANS.has(this.section ?? 'none')) {
			// What one wanted to ask or to prepare is no question of theirs.
			if (this.isAmongQuestions) return;
			this.readItem(this.text.slice(close + 1, line.end).trim(), line, undefined);
			return;
		}
		this.finish();
		const status = this.context.statuses.get(this.text.slice(line.box, close)) ?? 'open';
		if (status === 'none') return;
		const fields = readFields(this.text.slice(close + 1, line.end));
		if (fields.outcome !== null) this.addOutcome(fields, line);
		if (!isPlaceholder(fields.text))
			this.addAction(fields, status, line, detach(this.text.slice(line.start, line.end)));
	}

	private readItem(content: string, line: Line, next: Line | undefined): void {
		const words = withoutComments(content).trim();
		if (words.includes('::') && splitFields(words).fields.some((field) => field.key === 'outcome')) {
			this.finish();
			this.addOutcome(readFields(content), line);
		} else if (this.readLabelledItem(words, line)) {
			return;
		} else if (this.isAmongQuestions) {
			this.readQuestionItem(words, line, next);
		} else if (this.section !== null && PLANS.has(this.section)) {
			// What stands below an action is a detail of it.
			if (line.depth > 1 && this.labelledItem === null) this.finish();
			else this.addPlain(content, line, detach(this.text.slice(line.start, line.end)));
		} else {
			this.readEntry(words, line);
		}
	}

	/** An action without a box; `item` is its whole line, where it is an item that could have one. */
	private addPlain(content: string, line: Line, item: string | null): void {
		this.finish();
		const fields = readFields(content);
		if (isPlaceholder(fields.text) || saysNothing(fields.text)) return;
		const action = this.addAction(fields, 'open', line, null);
		action.item = item;
	}

	/** What stands behind a section's name on one line, as an item of it. */
	private readSectionItem(words: string, line: Line): void {
		if (this.section === 'questions') this.startQuestion(words, line, line.depth);
		else if (this.section !== null && PLANS.has(this.section)) this.addPlain(words, line, null);
		else this.readEntry(words, line);
	}

	/** Reads an item whose label is a section's name, with what is deeper than it; false for any other. */
	private readLabelledItem(words: string, line: Line): boolean {
		if (this.labelledItem !== null && line.depth <= this.labelledItem.depth) {
			this.labelledItem = null;
			this.closeQuestion();
			this.open.pop();
			this.section = this.innermost.section;
		}
		if (this.isWithinQuestion(words, line)) return false;
		if (!(this.section === null || ITEMS_AFTER.has(this.section))) return false;
		const isBare = SECTION_LINE.test(words) && words.length <= LONGEST_NAME;
		const place = this.oneLine(words);
		const section = place?.section ?? (isBare ? this.oneLineSection(words) : null);
		if (section === null || section === 'questions' || PROSE.has(section)) return false;
		this.enter(section, this.innermost.level + 1, line, line.end);
		this.labelledItem = { depth: line.depth };
		if (place !== null)
			for (const one of this.piecesOf(words.slice(place.at).trim())) this.readSectionItem(one, line);
		return true;
	}

	/** Whether an item is a part of the open question; as deep as one in a list, it may begin something else. */
	private isWithinQuestion(words: string, line: Line): boolean {
		if (this.question === null) return false;
		return this.questionDepth === 0 || line.depth > this.questionDepth || this.labelled(words) !== null;
	}

	private readQuestionItem(words: string, line: Line, next: Line | undefined): void {
		const said = this.labelOf(words, line);
		const isNext = this.questionLevel === 0 && (this.question === null || line.depth <= this.questionDepth);
		if (this.question !== null && said !== null) {
			this.startLabel(this.question, said, line, next);
		} else if (this.growing !== null && line.depth > this.growing.depth) {
			this.growing.parts.push(splitBlockId(words).text);
			this.markGoesOn();
		} else if (isNext && this.takesItem(words, line)) {
			this.finish();
			const isLabel = this.labelled(words) !== null && !readQuestionLine(words).isMarked;
			if (!isPlaceholder(words) && !isLabel) this.startQuestion(words, line, line.depth);
		} else {
			this.readBelow(words, line);
		}
	}

	/** An item that is no question and no label of one. */
	private readBelow(words: string, line: Line): void {
		if (this.question !== null && this.readBeside(this.question, words, line)) return;
		this.finish();
		if (this.question === null) this.readEntry(words, line);
		else if (this.isBelowQuestion(line)) this.tell(words, line);
	}

	/** A line below a question that says how it went: *blanked*, *没答出来*, *⚠️ no index*, *6/10 - slow*. */
	private readBeside(question: Question, words: string, line: Line): boolean {
		if (question.rating !== null || words.length > LONGEST_NAME || !this.isAmongQuestions) return false;
		const [head = ''] = words.split(/[,，;；。]/);
		const isWord = meaningOf(MEANINGS.judgements, head) !== undefined;
		if (!isWord && !SIGN_OR_FIGURE.test(words)) return false;
		const judged = readJudgement(words);
		if (judged === null) return false;
		question.rating = judged.rating;
		question.reason = judged.reason === null ? null : detach(judged.reason);
		question.ratingLine = line.number;
		return true;
	}

	/**
	 * The label that a line of the open question begins with. A mark that asks, as deep as the question,
	 * begins the next.
	 */
	private labelOf(words: string, line: Line): { label: Label; value: string } | null {
		if (this.question === null) return null;
		const said = this.labelled(words);
		const isNext = said !== null && this.questionLevel === 0 && line.depth <= this.questionDepth;
		return isNext && !ANSWERING.has(said.label) && readQuestionLine(words).isMarked ? null : said;
	}

	/** Whether an item is a question: any below a heading that names them, else those of the form that the note has. */
	private takesItem(words: string, line: Line): boolean {
		if (this.section === 'questions') return true;
		return this.form !== null && !this.isFact(words) && this.form.takesItem(words, line);
	}

	/** Whether a line says something of the interview, and is no turn of a conversation. */
	private isFact(words: string): boolean {
		return isOfWhole(words) && !(this.form?.isTalk === true && readQuestionLine(words).isMarked);
	}

	private readText(words: string, line: Line, above: Line | undefined): void {
		if (this.readQuoted(words, line, above)) return;
		const { growing, question } = this;
		const said = this.isAmongQuestions ? this.labelOf(words, line) : null;
		if (question !== null && said !== null) {
			this.startLabel(question, said, line, undefined);
		} else if (question !== null && this.readBeside(question, words, line)) {
			return;
		} else if (this.startsQuestion(words, line)) {
			this.startQuestion(words, line, line.depth);
		} else if (growing !== null && goesOnIn(growing, line, above)) {
			const last = growing.many ? growing.parts.pop() : undefined;
			growing.parts.push(last === undefined ? words : `${last}\n${words}`.trim());
			this.markGoesOn();
		} else {
			this.readParagraph(words, line);
		}
	}

	/** Reads the questions that a paragraph quotes; false for any other line. A paragraph ends what was told of the last. */
	private readQuoted(words: string, line: Line, above: Line | undefined): boolean {
		const quoted = this.section === null && line.depth === 0 ? this.form?.quoted?.(words) : undefined;
		if (quoted === undefined) return false;
		if (isFirst(line, above)) this.closeQuestion();
		for (const { title, told } of quoted) {
			this.startQuestion(title, line, 0);
			this.tell(told, line);
		}
		return quoted.length > 0;
	}

	/** A line of text that goes on with nothing above it. */
	private readParagraph(words: string, line: Line): void {
		if (this.isBelowQuestion(line)) {
			this.finish();
			this.tell(words, line);
		} else if (line.depth === 0 || (!this.hasItems && line.from === line.start)) {
			this.readEntry(words, line);
		}
	}

	/**
	 * Whether a line stands below the open question and in it: deeper than its item, or below its heading or
	 * bold line.
	 */
	private isBelowQuestion({ depth }: Pick<Line, 'depth'>): boolean {
		if (this.question === null || !this.isAmongQuestions) return false;
		return this.questionLevel > 0 || depth > this.questionDepth || (depth === 0 && this.questionDepth === 0);
	}

	/** Whether a line of text among the questions is one: numbered, marked, bold, or asking. */
	private startsQuestion(words: string, line: Line): boolean {
		// A row that lost its table is none.
		if (!this.isAmongQuestions || this.questionLevel > 0 || words.startsWith('|')) return false;
		if (line.depth > 0) return line.from === line.start && NUMBERED_TEXT.test(words);
		if (this.section !== 'questions') return this.form?.takesText(words) === true && !this.isFact(words);
		return NUMBERED_TEXT.test(words) || BOLD.test(words) || this.isPlainQuestion(words);
	}

	/** Whether a line in the section of questions is one by its words alone. */
	private isPlainQuestion(words: string): boolean {
		const written = readQuestionLine(words);
		if (written.isMarked) return true;
		const isAsking = asks(words) && /[?？]/.test(words);
		return this.growing === null && (isAsking || (written.rating !== null && this.isAmongPlainLines));
	}

	/** Whether the questions so far, if there are any, are lines without a mark. */
	private get isAmongPlainLines(): boolean {
		const last = this.asked.at(-1);
		if (this.question === null || last === undefined) return this.question === null;
		const { item, depth, kind, from, end } = last.line;
		const words = this.text.slice(from, end);
		return kind === 'text' && item === 'none' && depth === 0 && !BOLD.test(words) && !isMarked(words);
	}

	/** How an item or a paragraph is read, by the section that it stands in. */
	private static readonly ENTRIES: Partial<
		Record<Section, (reader: BodyReader, words: string, line: Line) => void>
	> = {
		wentWell: (reader, words, line) => reader.startEntry(reader.retro.wentWell, words, line),
		wentPoorly: (reader, words, line) => reader.startWeakPoint(words, line),
		bringUp: (reader, words, line) => reader.startEntry(reader.retro.bringUp, words, line),
		asked: (reader, words, line) => reader.startEntry(reader.retro.asked, words, line),
		keyLesson: (reader, words, line) => reader.startLesson(words, line),
		selfAssessment: (reader, words, line) => reader.assess(words, line),
		improvementPlan: (reader, words, line) => reader.startPlainActions(words, line),
		nextSteps: (reader, words, line) => reader.startPlainActions(words, line),
		outcomes: (reader, words, line) => reader.readAnswer(words, line),
	};

	/** An item or a paragraph of a section that is no question. */
	private readEntry(words: string, line: Line): void {
		this.readFactLine(words, line);
		// What is said below a list is said of it; below the heading of a plan a task may come above any line.
		const section = this.section ?? 'none';
		const isSaidBelow = this.isOpenByLine || (this.context.isAdopted === true && /[.!。！]$/u.test(words));
		const isBelowList = PLANS.has(section) ? isSaidBelow && this.isBelowItem : this.hasFilled;
		if (isBelowList && line.item === 'none' && line.depth === 0 && LISTS.has(section)) {
			this.finish();
			return;
		}
		if (this.section !== null) BodyReader.ENTRIES[this.section]?.(this, words, line);
	}

	/**
	 * Lines below a heading of a plan, each an action as an item is; what is prose is none, nor is what leads
	 * to a plan of our form.
	 */
	private startPlainActions(words: string, line: Line): void {
		const isOurPlan =
			this.section === 'improvementPlan' && this.context.isAdopted !== true && !this.isOpenByLine;
		if (this.isOneLine || isOurPlan) return;
		this.grow(line, words, (parts) => {
			const said = parts.filter((part) => factsIn(part, this.ownLabels).length === 0);
			if (isProse(said)) return;
			for (const [at, part] of parts.entries())
				if (said.includes(part)) this.addPlain(part, { ...line, number: line.number + at }, null);
		});
	}

	/**
	 * What is quoted is somebody else's, but for a lesson, which people put in a quote to see it, and an
	 * answer below its question.
	 */
	private readQuote(line: Line): void {
		const { kind, from, end, number, depth } = line;
		if (kind === 'text' && this.question !== null && this.isAmongQuestions && !this.isGenerated) {
			this.finish();
			this.tell(this.text.slice(from, end).trim(), line);
		}
		if (this.section !== 'keyLesson' || kind !== 'text' || depth > 0 || this.isGenerated) return;
		const words = this.text.slice(from, end);
		if (this.quoted === number - 1 && this.growing !== null) this.growing.parts.push(words);
		else if (this.retro.keyLesson === null) this.startLesson(words, { depth });
		this.quoted = number;
	}
	/** The line of a quote that was read last. */
	private quoted = 0;

	/** The first entry of the section is the lesson. */
	private startLesson(words: string, line: Pick<Line, 'depth'>): void {
		const { retro } = this;
		if (retro.keyLesson !== null) return;
		this.grow(line, splitBlockId(words).text, (parts) => {
			retro.keyLesson ??= parts.length === 0 ? null : detach(parts.join('\n'));
		});
	}

	private grow(
		line: Pick<Line, 'depth'>,
		first: string,
		keep: (parts: string[]) => void,
		many = false,
	): void {
		this.finish();
		this.growing = { depth: line.depth, parts: [first], below: [], many, keep };
	}

	private startEntry(list: string[], words: string, line: Line): void {
		this.growEntry(words, line, (_, whole) => list.push(whole));
	}

	/** An item under *Went poorly* is a weak point by its own words; what stands below it explains it. */
	private startWeakPoint(words: string, line: Line): void {
		const { wentPoorly, weakPoints } = this.retro;
		this.growEntry(words, line, (said, whole) => {
			wentPoorly.push(whole);
			if (line.item !== 'none' || said !== whole) {
				weakPoints.push({ text: said, line: line.number, source: 'list' });
				return;
			}
			if (saysNothing(said.split(/[,，.。;；!！]/u, 1)[0] ?? '')) return;
			// A paragraph may hold several, on one line or a line each.
			const lines = this.isOpenByLine ? splitLines(said) : [said];
			for (const [at, one] of lines.entries())
				for (const text of splitItems(one, 'only'))
					weakPoints.push({ text: detach(text), line: line.number + at, source: 'list' });
		});
	}

	/**
	 * An item of a list, or a paragraph; what stands deeper belongs to it, unless it only names what follows.
	 * Gives what it says itself, and that with what stands below it.
	 */
	private growEntry(words: string, line: Line, keep: (said: string, whole: string) => void): void {
		const { text } = splitBlockId(words);
		const above = this.growing;
		const isDeeper = above !== null && above.depth > 0 && line.depth > above.depth;
		const isGroup = isDeeper && above.below.length === 0 && GROUP_NAME.test(above.parts.join('\n'));
		if (isDeeper && !isGroup) {
			above.below.push(text);
			return;
		}
		if (isGroup) above.parts = [];
		const below: string[] = [];
		this.grow(line, text, (parts) => {
			const said = parts.join('\n');
			if (parts.length === 0 || saysNothing(said)) return;
			keep(detach(said), detach([said, ...below].join('\n')));
		});
		if (this.growing !== null) this.growing.below = below;
	}

	private startLabel(
		question: Question,
		{ label, value }: { label: Label; value: string },
		line: Line,
		next: Line | undefined,
	): void {
		const { text, id } = splitBlockId(value);
		question.id ??= id;
		const place = { label, line, goesOn: false };
		this.asked.at(-1)?.labels.push(place);
		if (next !== undefined && next.item !== 'none' && next.depth <= line.depth) {
			// Nothing can go on below it.
			this.finish();
			place.label = this.answer(question, label, text, line.number);
			return;
		}
		const many = label === 'followUp';
		const keep = (parts: string[]): void => {
			for (const part of many ? parts : [parts.join('\n')])
				place.label = this.answer(question, label, part, line.number);
		};
		this.grow(line, text, keep, many);
	}

	/** A figure under the self-assessment; stress is one series, whatever it is called. */
	private assess(words: string, line: Line): void {
		const [, label, number] = ASSESSED.exec(foldSpace(words)) ?? FELT.exec(foldSpace(words)) ?? [];
		const value = readNumber(number ?? words, 1, 5);
		if (value === null) return;
		const isStress = label === undefined ? this.isCheckIn : STRESS.test(label);
		if (isStress)
			for (const facts of [this.facts, this.roundFacts.at(-1)])
				facts?.set('stress', { value: String(value), from: label ?? '', line: line.number, by: 'label' });
		else if (label !== undefined && ASSESSED.test(foldSpace(words)))
			this.retro.selfAssessment.push({ label: detach(label.trim()), value });
	}

	private checked(word: string | null, name: string, list: readonly string[], line: number): string | null {
		return checkedWord(word, name, list, line, this.problems);
	}

	/**
	 * An answer that was typed without our field, as `Pacing: yes`; what stands before the colon is the theme
	 * where the line names none.
	 */
	private readAnswer(words: string, line: Line): void {
		const fields = readFields(words);
		const colon = Math.max(fields.text.lastIndexOf(':'), fields.text.lastIndexOf('：'));
		const [word = ''] = fields.text.slice(colon + 1).split(/[,，;；]/);
		const outcome = meaningOf(MEANINGS.outcomes, word.trim()) ?? null;
		const text = fields.text.slice(0, Math.max(colon, 0)).trim();
		if (outcome === null || isPlaceholder(text) || text.length > LONGEST_NAME) return;
		const isNamed = fields.themes.length > 0 || fields.validates !== null;
		const said = isNamed ? { text } : { text: '', themes: [detach(text)] };
		this.addOutcome({ ...fields, ...said, outcome }, line);
	}

	private addOutcome(fields: TaskFields, line: Line): void {
		this.retro.outcomes.push({
			line: line.number,
			text: fields.text,
			outcome: this.checked(fields.outcome, 'outcome', OUTCOMES, line.number),
			themes: fields.themes,
			validates: fields.validates,
			id: fields.id,
			source: detach(this.text.slice(line.start, line.end)),
			twinIn: null,
		});
	}

	private addAction(fields: TaskFields, status: Status, line: Line, source: string | null): Action {
		for (const bad of fields.badDates) {
			this.problems.push({
				line: line.number,
				code: 'date-invalid',
				told: problemOf('noDay', bad),
			});
		}
		const action: Action = {
			line: line.number,
			text: fields.text,
			status,
			due: fields.due,
			done: fields.done,
			themes:
				fields.themes.length > 0
					? fields.themes.filter((one) => !namesNoTheme(one))
					: (this.question?.themes ?? []),
			mentions: [...links(fields.text), ...tags(fields.text)].map(detach),
			method: this.checked(fields.method, 'method', METHODS, line.number),
			check: this.checked(fields.check, 'check', CHECKS, line.number),
			kind: this.section === 'nextSteps' ? 'follow-up' : 'improvement',
			id: fields.id,
			blockId: fields.blockId,
			source,
			item: null,
			twinIn: null,
		};
		this.retro.actions.push(action);
		return action;
	}
}
