/** Reads the body of a retro: its sections, questions, outcomes and actions, in one walk over its lines. */
import { readFields, type Status, type Statuses, type TaskFields } from '../markdown/task';
import { fingerprint } from '../edit/edit';
import { readDay } from '../day';
import type { Frontmatter } from '../markdown/frontmatter';
import {
	foldSpace,
	links,
	detach,
	splitBlockId,
	splitFields,
	splitList,
	tags,
	withoutComments,
	withoutEmphasis,
} from '../markdown/inline';
import { cells, scan, type Line } from '../markdown/lines';
import type { Section } from '../settings';
import type { Action, Outcome, Problem, Question, Retro } from './retro';
import { emptyRetro, unknownValue } from './retro';
import {
	CHECKS,
	FORMATS,
	isPlaceholder,
	METHODS,
	namesNoTheme,
	OUTCOMES,
	RATINGS,
	readMinutes,
	readNumber,
	readPerson,
	readRating,
	readRound,
	readThemes,
	wordOf,
} from './values';

export type Label =
	| 'type'
	| 'difficulty'
	| 'answer'
	| 'followUp'
	| 'hints'
	| 'rating'
	| 'cause'
	| 'improvement'
	| 'themes'
	| 'signals'
	| 'complexity'
	| 'story';

/** What the labels of a question, and the columns of a table of questions, may be called. */
const LABELS = new Map<string, Label>([
	['type', 'type'],
	['difficulty', 'difficulty'],
	['my answer', 'answer'],
	['answer', 'answer'],
	['my approach', 'answer'],
	['follow up', 'followUp'],
	['follow ups', 'followUp'],
	['hints', 'hints'],
	['hint', 'hints'],
	['rating', 'rating'],
	['cause', 'cause'],
	['improvement', 'improvement'],
	['improvement direction', 'improvement'],
	['themes', 'themes'],
	['theme', 'themes'],
	['signals', 'signals'],
	['complexity', 'complexity'],
	['story', 'story'],
]);
const LABELLED =
	/^(\*\*|__|\*|_)?\s*([\p{L}][^:：*_]{0,40}?)\s*(?:(?:::?|：)\s*\1|\1\s*(?:::?|：))(?:\s+|$|(?=[^\s:/]))([\s\S]*)$/u;
const NUMBERED =
	/^(?:(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):：]|q(?:uestion)?\s*\d{1,3}\s*[-–—]|\d{1,3}\s+[-–—])\s*/i;
const TEMPLATE_HEADER = /^date\s*\/\s*company\s*\/\s*round\s*:(.*)$/i;

const SECTION_LINE = /[:：?]\s*(?:(?:\*\*?|__?)\s*)?$/;
const ASSESSED = /^(?:\*\*|__)?([^:：*]+?)\s*(?:\*\*|__)?(?:::?|：)\s*(?:\*\*|__)?\s*(.+)$/;

const TRAILED = /[:：)）\s]$/;

function withoutTrail(name: string): string {
	return name
		.replace(/[:：]\s*$/, '')
		.replace(/[(（][^()（）]*[)）]\s*$/, '')
		.replace(/[:：]\s*$/, '');
}

const CALLOUT_TITLE = /^\[![^\]]+\]/;

/** A heading's name as it is compared: no number, emphasis, colon or trailing parenthesis. */
export function sectionName(heading: string): string {
	const name = withoutEmphasis(heading.trim());
	const bare = (TRAILED.test(name) ? withoutTrail(name) : name).replace(/^\d{1,2}[.)]\s+/, '');
	return foldSpace(withoutEmphasis(bare.trimEnd())).trim().toLowerCase();
}

/** The words of a heading without the number signs that close it. */
function withoutClosing(written: string): string {
	let end = written.length;
	while (written[end - 1] === '#') end--;
	return end === 0 || /[ \t]/.test(written.charAt(end - 1)) ? written.slice(0, end).trimEnd() : written;
}

/** A column's title as it is compared. */
export function columnName(title: string): string {
	return withoutEmphasis(title)
		.toLowerCase()
		.replace(/\([^()]*\)/g, '')
		.replace(/[-_\s]+/g, ' ')
		.trim();
}

/** A label as it is compared: no number, hyphen or trailing parenthesis. */
function labelName(label: string): string {
	return label
		.toLowerCase()
		.replace(/\s*\(?\d+\)?$/, '')
		.replace(/[-\s]+/g, ' ')
		.replace(/\s*\([^)]*\)$/, '')
		.trim();
}

/** The label of a line by what it is called, and its value as it is written; null if it is none of `known`. */
function spelledOut<T>(text: string, known: ReadonlyMap<string, T>): { label: T; value: string } | null {
	const match = LABELLED.exec(text);
	if (match === null) return null;
	const label = known.get(labelName(match[2] ?? ''));
	return label === undefined ? null : { label, value: match[3] ?? '' };
}

/** The label of a question that a line begins with, and the offset in it at which its value begins; null if it has none. */
export function labelIn(content: string): { label: Label; at: number } | null {
	const said = spelledOut(content, LABELS);
	return said === null ? null : { label: said.label, at: content.length - said.value.length };
}

/** The label that a column of a table of questions stands for. */
export const labelOfColumn = (column: string): Label | undefined => LABELS.get(column.replace(/ \d+$/, ''));

/** The label and the value of `Label: value`, `Label:: value` or `**Label:** value`, if the label is one of `known`. */
function labelled<T>(text: string, known: ReadonlyMap<string, T>): { label: T; value: string } | null {
	const colon = text.indexOf(':');
	if (colon < 0 && !text.includes('：')) return null;
	// Most labels are written as they are known, with a space behind the colon.
	const plain = text[colon + 1] === ' ' ? known.get(text.slice(0, colon).toLowerCase()) : undefined;
	if (plain !== undefined) return { label: plain, value: text.slice(colon + 2).trim() };
	const said = spelledOut(text, known);
	return said === null ? null : { label: said.label, value: said.value.trim() };
}

/** A question that says nothing yet; `line` is the number of its line, from 1. */
function emptyQuestion(line: number): Question {
	return {
		title: '',
		id: null,
		type: null,
		difficulty: null,
		answer: null,
		followUps: [],
		hints: null,
		rating: null,
		reason: null,
		cause: null,
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

/** The word of `list` that is meant by a word of the note; another one is kept, and told of. */
function checkedWord(
	word: string | null,
	name: string,
	list: readonly string[],
	line: number,
	problems: Problem[],
): string | null {
	if (word === null || word === '') return null;
	const known = wordOf(list, word);
	if (known === null) problems.push(unknownValue(line, name, word, list));
	return known ?? word;
}

/** Takes in what a label or a column of a question says; `line` is the number of its line, from 1. */
type AnswerReader = (question: Question, value: string, line: number, problems: Problem[]) => void;

/** A label whose value is words; where it stands twice, the second value goes below the first. */
const inWords =
	(label: Exclude<Label, 'rating' | 'themes' | 'followUp'>): AnswerReader =>
	(question, value) => {
		const before = question[label];
		question[label] = before === null ? detach(value) : `${before}\n${value}`;
	};

const ANSWERS: Record<Label, AnswerReader> = {
	type: inWords('type'),
	difficulty: inWords('difficulty'),
	answer: inWords('answer'),
	hints: inWords('hints'),
	cause: inWords('cause'),
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

type Basic = 'position' | 'round' | 'interviewer' | 'duration' | 'format';

/** What the entries of *Basic info* may be called. */
const BASICS = new Map<string, Basic>([
	['position', 'position'],
	['role', 'position'],
	['round', 'round'],
	['interviewer', 'interviewer'],
	['interviewers', 'interviewer'],
	['duration', 'duration'],
	['format', 'format'],
]);

/** How each of them is read, and whether the properties have said it already. */
const BASIC_READERS: Record<
	Basic,
	{
		isGiven: (retro: Retro) => boolean;
		read: (retro: Retro, value: string, line: number, problems: Problem[]) => void;
	}
> = {
	position: {
		isGiven: ({ position }) => position !== null,
		read: (retro, value) => (retro.position = detach(value)),
	},
	round: {
		isGiven: ({ round }) => round.number !== null || round.name !== null,
		read: (retro, value) => (retro.round = readRound(value)),
	},
	interviewer: {
		isGiven: ({ interviewers }) => interviewers.length > 0,
		read: (retro, value) => (retro.interviewers = splitList(value).map(readPerson)),
	},
	duration: {
		isGiven: ({ duration }) => duration !== null,
		read: (retro, value) => (retro.duration = readMinutes(value)),
	},
	format: {
		isGiven: ({ format }) => format !== null,
		read: (retro, value, line, problems) =>
			(retro.format = checkedWord(detach(value), 'format', FORMATS, line, problems)),
	},
};
const ALL_BASICS = Object.keys(BASIC_READERS) as Basic[];

/** What the columns of a table of the improvement plan may be called. */
const PLAN_COLUMNS = {
	problem: /^problem|^weakness/,
	method: /method|^action|^improvement/,
	themes: /^themes?$/,
	due: /schedule|^due|^when/,
	check: /validation|^check/,
};

/** The check that a cell of such a table names. */
function checkIn(cell: string): string | null {
	if (/next (?:real )?interview/i.test(cell)) return 'next-interview';
	return /\b(mock|exercise|peer)s?\b/i.exec(cell)?.[1]?.toLowerCase() ?? null;
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

/** What a body is read with: the sections by the names of their headings, and what the boxes of tasks mean. */
export interface BodyContext {
	sections: ReadonlyMap<string, Section>;
	statuses: Statuses;
}

/** Reads the body of `text`, which begins at the offset `body` on the line `bodyLine`, into `retro`. Never throws. */
export function readBody(
	text: string,
	{ body, bodyLine }: Pick<Frontmatter, 'body' | 'bodyLine'>,
	context: BodyContext,
	retro: Retro,
	problems: Problem[],
): void {
	new BodyReader(text, scan(text, body, bodyLine), context, retro, problems).read();
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
}

/** What the reader of a body finds, with the places at which it does. */
export interface ParsedBody {
	retro: Retro;
	entered: SectionHeading[];
	asked: LocatedQuestion[];
	/** The headings of questions that nobody has given a title. */
	untitled: Line[];
}

/**
 * Reads a body as `readBody` does, and keeps the places; it begins at the offset `from` on the line `number`. Never throws.
 */
export function findIn(text: string, from: number, number: number, context: BodyContext): ParsedBody {
	const retro = emptyRetro();
	const reader = new BodyReader(text, scan(text, from, number), context, retro, []);
	reader.read();
	const { entered, asked, untitled } = reader;
	return { retro, entered, asked, untitled };
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
	private readonly given = new Set<Basic>();

	constructor(
		private readonly text: string,
		private readonly lines: readonly Line[],
		private readonly context: BodyContext,
		private readonly retro: Retro,
		private readonly problems: Problem[],
	) {
		for (const basic of ALL_BASICS) if (BASIC_READERS[basic].isGiven(retro)) this.given.add(basic);
	}

	private get innermost(): OpenSection {
		return this.open.at(-1) ?? WHOLE;
	}

	read(): void {
		this.lines.forEach((line, index) => {
			if (line.quote === 'quote') return;
			const next = this.lines[index + 1];
			if (line.kind === 'heading') this.readHeading(line, next);
			else if (line.kind === 'row') this.readRow(line, next);
			else if (line.kind === 'text') this.readLine(line, this.lines[index - 1], next);
		});
		this.closeQuestion();
		this.closeProse(this.text.length);
		this.markTwins(this.retro.actions);
		this.markTwins(this.retro.outcomes);
	}

	/** A line that stands in the note twice, or whose id does, can be found again only while the whole note is as it was. */
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
		for (const line of lines) line.twinIn ??= fingerprint(this.text);
	}

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

	private readHeading(line: Line, next: Line | undefined): void {
		// The further lines of a setext heading have no level; a heading in a list opens no section.
		if (line.level === 0 || line.depth > 0) return;
		const { title, isAtx } = this.titleOf(line);
		const found = this.context.sections.get(sectionName(title)) ?? null;
		if (!isAtx && found !== null && SECTION_LINE.test(title)) {
			this.enterColonLine(found, line);
			return;
		}
		this.headingLevel = line.level;
		const { level } = this.innermost;
		const isInQuestions = this.section === 'questions' && line.level > level;
		if (isInQuestions && this.readQuestionHeading(title, found, line)) return;
		if (found !== null || line.level <= level)
			this.enter(found, line.level, line, next?.kind === 'underline' ? next.end : line.end);
		else this.finish();
	}

	/** Reads a heading among the questions, as one or as a part of one; false where it is the heading of a section. */
	private readQuestionHeading(title: string, found: Section | null, line: Line): boolean {
		if (this.questionLevel > 0 && line.level > this.questionLevel) {
			this.finish();
			return true;
		}
		if (found !== null && !NUMBERED.test(title)) return false;
		this.questionLevel = line.level;
		this.startQuestion(title, line, 0);
		return true;
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
		this.question = null;
		this.questionDepth = 0;
	}

	private startQuestion(title: string, line: Line, depth: number): Question | null {
		this.closeQuestion();
		const { text, id } = splitBlockId(title);
		const name = text.replace(NUMBERED, '').trim();
		if (isPlaceholder(name)) {
			if (line.kind === 'heading') this.untitled.push(line);
			return null;
		}
		this.question = { ...emptyQuestion(line.number), title: detach(name), id };
		this.questionDepth = depth;
		this.retro.questions.push(this.question);
		const form = formOf(line);
		this.asked.push({
			question: this.question,
			form,
			line,
			labels: [],
			columns: form === 'row' ? (this.columns ?? []) : [],
		});
		return this.question;
	}

	/** The value of the label that was read last has one more line. */
	private markGoesOn(): void {
		const last = this.question === null ? undefined : this.asked.at(-1)?.labels.at(-1);
		if (last !== undefined) last.goesOn = true;
	}

	/** Sets what a label or a column of a question says. */
	private answer(question: Question, label: Label, value: string, line: number): void {
		if (!isPlaceholder(value)) ANSWERS[label](question, value, line, this.problems);
	}

	private readRow(line: Line, next: Line | undefined): void {
		this.finish();
		const row = cells(this.text.slice(line.from, line.end));
		if (next?.kind === 'delimiter') {
			this.columns = row.map(columnName);
			return;
		}
		const { columns } = this;
		if (columns === null) return;
		if (this.section === 'questions' && columns.includes('question')) {
			const question = this.startQuestion(row[columns.indexOf('question')] ?? '', line, 0);
			if (question === null) return;
			columns.forEach((column, index) => {
				const label = labelOfColumn(column);
				if (label !== undefined) this.answer(question, label, row[index] ?? '', line.number);
			});
			this.closeQuestion();
		} else if (this.section === 'improvementPlan') {
			this.readPlanRow(columns, row, line);
		}
	}

	private readPlanRow(columns: string[], row: string[], line: Line): void {
		const cell = (name: keyof typeof PLAN_COLUMNS): string =>
			row[columns.findIndex((column) => PLAN_COLUMNS[name].test(column))] ?? '';
		const problem = cell('problem');
		const method = cell('method');
		const fields = readFields(isPlaceholder(method) ? problem : method);
		if (isPlaceholder(fields.text)) return;
		for (const theme of readThemes(cell('themes'))) fields.themes.push(theme);
		fields.due ??= readDay(/\d{4}-\d{2}-\d{2}/.exec(cell('due'))?.[0] ?? '');
		fields.check ??= checkIn(cell('check'));
		const action = this.addAction(fields, 'open', line, null);
		if (isPlaceholder(problem)) return;
		const text = detach(problem);
		action.mentions.push(text);
		this.retro.weakPoints.push({ text, line: line.number, source: 'plan' });
	}

	private readLine(line: Line, above: Line | undefined, next: Line | undefined): void {
		this.columns = null;
		const content = this.text.slice(line.from, line.end);
		if (line.item === 'none') {
			if (CALLOUT_TITLE.test(content) && line.quote === 'callout') return;
			const named =
				line.from === line.start && SECTION_LINE.test(content)
					? this.context.sections.get(sectionName(content))
					: undefined;
			// A question's own label may have a section's name.
			const found = this.question !== null && labelled(content, LABELS) !== null ? undefined : named;
			if (found === undefined) this.readText(withoutComments(content).trim(), line, above);
			else this.enterColonLine(found, line);
		} else if (line.box >= 0) {
			this.readTask(line);
		} else {
			this.readItem(content, line, next);
		}
	}

	private readTask(line: Line): void {
		this.finish();
		const close = this.text.indexOf(']', line.box + 1);
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
		} else if (this.section === 'questions') {
			this.readQuestionItem(words, line, next);
		} else if (this.section === 'improvementPlan' || this.section === 'nextSteps') {
			this.finish();
			const fields = readFields(content);
			// What stands below an action is a detail of it.
			if (line.depth !== 1 || isPlaceholder(fields.text)) return;
			const action = this.addAction(fields, 'open', line, null);
			action.item = detach(this.text.slice(line.start, line.end));
		} else {
			this.readEntry(words, line);
		}
	}

	private readQuestionItem(words: string, line: Line, next: Line | undefined): void {
		const said = this.question === null ? null : labelled(words, LABELS);
		if (this.question !== null && said !== null) {
			this.startLabel(this.question, said, line, next);
		} else if (this.growing !== null && line.depth > this.growing.depth) {
			this.growing.parts.push(splitBlockId(words).text);
			this.markGoesOn();
		} else if (this.questionLevel === 0 && (this.question === null || line.depth <= this.questionDepth)) {
			this.finish();
			if (!isPlaceholder(words) && labelled(words, LABELS) === null) this.startShortQuestion(words, line);
		} else {
			this.finish();
		}
	}

	private readText(words: string, line: Line, above: Line | undefined): void {
		const header = line.depth === 0 ? TEMPLATE_HEADER.exec(words) : null;
		if (header !== null) {
			this.readHeader(header[1] ?? '');
			return;
		}
		const { growing, question } = this;
		const said = this.section === 'questions' && question !== null ? labelled(words, LABELS) : null;
		if (question !== null && said !== null) {
			this.startLabel(question, said, line, undefined);
		} else if (growing !== null && goesOnIn(growing, line, above)) {
			const last = growing.many ? growing.parts.pop() : undefined;
			growing.parts.push(last === undefined ? words : `${last}\n${words}`.trim());
			this.markGoesOn();
		} else if (line.depth === 0) {
			this.readEntry(words, line);
		}
	}

	/** A line `Date / Company / Round: ...` of older templates: of what it says only the round is taken. */
	private readHeader(values: string): void {
		const round = values.split('/')[2] ?? '';
		if (!this.given.has('round') && !isPlaceholder(round)) this.retro.round = readRound(round);
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
		basicInfo: (reader, words, line) => reader.readBasic(words, line.number),
		selfAssessment: (reader, words) => reader.assess(words),
	};

	/** An item or a paragraph of a section that is no question. */
	private readEntry(words: string, line: Line): void {
		if (this.section !== null) BodyReader.ENTRIES[this.section]?.(this, words, line);
	}

	/** The first entry of the section is the lesson. */
	private startLesson(words: string, line: Line): void {
		const { retro } = this;
		if (retro.keyLesson !== null) return;
		this.grow(line, splitBlockId(words).text, (parts) => {
			retro.keyLesson ??= parts.length === 0 ? null : detach(parts.join('\n'));
		});
	}

	private grow(line: Line, first: string, keep: (parts: string[]) => void, many = false): void {
		this.finish();
		this.growing = { depth: line.depth, parts: [first], many, keep };
	}

	private startEntry(list: string[], words: string, line: Line): void {
		this.grow(line, splitBlockId(words).text, (parts) => {
			if (parts.length > 0) list.push(detach(parts.join('\n')));
		});
	}

	/** What stands below an item under *Went poorly* is a part of it, and no weak point of its own. */
	private startWeakPoint(words: string, line: Line): void {
		const { wentPoorly, weakPoints } = this.retro;
		this.grow(line, splitBlockId(words).text, (parts) => {
			if (parts.length === 0) return;
			const text = detach(parts.join('\n'));
			wentPoorly.push(text);
			if (line.depth <= 1) weakPoints.push({ text, line: line.number, source: 'list' });
		});
	}

	private startLabel(
		question: Question,
		{ label, value }: { label: Label; value: string },
		line: Line,
		next: Line | undefined,
	): void {
		const { text, id } = splitBlockId(value);
		question.id ??= id;
		this.asked.at(-1)?.labels.push({ label, line, goesOn: false });
		if (next !== undefined && next.item !== 'none' && next.depth <= line.depth) {
			// Nothing can go on below it.
			this.finish();
			this.answer(question, label, text, line.number);
			return;
		}
		const many = label === 'followUp';
		const keep = (parts: string[]): void => {
			for (const part of many ? parts : [parts.join('\n')]) this.answer(question, label, part, line.number);
		};
		this.grow(line, text, keep, many);
	}

	private startShortQuestion(words: string, line: Line): void {
		const [topic = '', approach = '', ...rest] = words.split(/\s\/(?=\s)/).map((part) => part.trim());
		const question = this.startQuestion(topic, line, line.depth);
		if (question === null) return;
		this.answer(question, 'answer', approach, line.number);
		this.answer(question, 'complexity', rest.join(' / '), line.number);
	}

	private readBasic(words: string, line: number): void {
		const said = labelled(words, BASICS);
		if (said === null || isPlaceholder(said.value) || this.given.has(said.label)) return;
		BASIC_READERS[said.label].read(this.retro, said.value, line, this.problems);
	}

	private assess(words: string): void {
		const [, label, number] = ASSESSED.exec(foldSpace(words)) ?? [];
		if (label === undefined || number === undefined) return;
		const value = readNumber(number, 1, 5);
		if (value !== null) this.retro.selfAssessment.push({ label: detach(label.trim()), value });
	}

	private checked(word: string | null, name: string, list: readonly string[], line: number): string | null {
		return checkedWord(word, name, list, line, this.problems);
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
				message: `“${bad}” is not a day that the calendar has.`,
			});
		}
		const action: Action = {
			line: line.number,
			text: fields.text,
			status,
			due: fields.due,
			done: fields.done,
			themes: fields.themes.length > 0 ? fields.themes : (this.question?.themes ?? []),
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
