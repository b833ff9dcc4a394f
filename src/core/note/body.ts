/** Reads the body of a retro: its sections, questions, outcomes and actions, in one walk over its lines. */
import type { Frontmatter } from '../markdown/frontmatter';
import { splitFields, withoutClosing, withoutComments } from '../markdown/inline';
import { type Line, scan } from '../markdown/lines';
import { readFields } from '../markdown/task';
import { once } from '../once';
import type { QuestionFormName, Section } from '../settings';
import { LISTS, LONGEST_NAME, LOOSE_BULLET, PLANS, isBelowGap } from './body-entries';
import { BOLD, NUMBERED, QuestionReader, isFirst } from './body-questions';
import {
	CHECK_IN,
	type BodyContext,
	type LocatedQuestion,
	type SectionHeading,
	labelsOf,
} from './body-state';
import { pattern } from '../pattern';
import { type Problem, type Retro, type Stated, emptyRetro, readFacts } from './retro';
import { type ReadRound, type RoundHeading, roundHeadings } from './rounds';
import { type FreeLine, nothingRead, unreadIn } from './unread';
import { isPlaceholder, readNumber } from './values';
import { MEANINGS, labelKey, wordKey } from './words';
import { BULLETS, type QuestionForm, questionForm } from './written/form';
import { sectionIn, sectionMeant } from './written/heading';
import { isOthers, splitItems } from './written/items';
import { sectionName } from './written/labels';
import { withHeadings, withSummaries } from './written/outline';
import { roundIn } from './written/facts';
import { interviewPart, type InterviewPart } from './written/part';
import { factsFromName } from './written/path';
import { asks, isOfOneself, readJudgement } from './written/question';

/** No verdict that is a name is longer. */
const LONGEST_VERDICT = 24;

const SECTION_LINE = /[:：?]\s*(?:(?:\*\*?|__?)\s*)?$/;

/** A name of a few words and what it says. */
const NAMED_LINE =
	/^(?:(\*\*|__)[^*_:：]{2,30}(?:[:：]\1|\1[:：])|\p{Lu}[\p{L}’']+(?: [\p{L}’']+){0,2}:)\s+\S/u;

/** What says that something was not, or was too much. */
const FAILING = pattern('i')`
	\b(?:no|not|never|nothing|\w+n'?t|\w+n’t|cannot|forgot|forget|too|lost|bad|badly|weak|
	quiet|nervous|missed|missing|wrong|
	should|could have|lack|froze|blanked|rambled|rushed|slow|vague|unsure|stuck|failed|poor|poorly|without|instead of)\b|
	没|不|太|忘|乱|慌|差|漏|卡|错|弱
`;

const GENERATED = /^\s*<!-- interview-retro:(begin|end) /;

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

/** A time or a count, which is no item of a list. */
const FIGURES = /^[\d\s:.,/%–-]+(?:am|pm|h|min|minutes)?$/i;

/** A few words that end in no sentence. */
const GROUPING = /^(?=.{1,40}$)(?!.*[.!?。！？,，;；]$)\S+(?:\s+\S+){0,4}$/u;

/** A line that is a name in the brackets of Chinese: `【反思】`. */
const FRAMED_LINE = /^\s*【([^【】]{2,20})】\s*$/u;
const CALLOUT_TITLE = /^\[![^\]]+\][-+]?/;

const ASKING_CALLOUT = /^\[!(?:question|faq|help)\]/i;

/** Reads the body of `text`, which begins at the offset `body` on the line `bodyLine`, into `retro`. Never throws. */
export function readBody(
	text: string,
	{ body, bodyLine }: Pick<Frontmatter, 'body' | 'bodyLine'>,
	context: BodyContext,
	retro: Retro,
	problems: Problem[],
): BodyRead {
	const { lines, part, rounds } = partsIn(text, scan(text, body, bodyLine), context);
	const reader = new BodyReader(text, lines, context, [retro], problems);
	reader.read(rounds);
	if (part !== null) stateOf(part, reader.facts, lines[0]?.number ?? 1);
	return {
		unread: () => {
			const free = reader.freeLines(part !== null);
			return saysSomething(retro, reader.facts)
				? unreadIn(text, free, context.isAdopted === true)
				: nothingRead(text, free);
		},
		facts: reader.facts,
		sections: reader.entered.flatMap(({ section }) => section ?? []),
		asks: asksIn(text, reader.entered, retro),
		rounds,
		title: reader.title,
		part: part === null ? { from: body, to: text.length } : placeOf(lines),
	};
}

/** Whether a round holds what makes it an interview, where its heading alone does not. */
const holds = ({ hasToHold, stated, facts, retro }: ReadRound, isAdopted: boolean): boolean =>
	!hasToHold ||
	retro.questions.length > 0 ||
	(isAdopted ? retro.weakPoints.length > 0 : stated.has('date') || facts.has('date'));

/** The section that a name means by the settings, or by the words of all languages; `key` as names are compared. */
const knownSection = (key: string, { sections, isAdopted }: BodyContext): Section | null =>
	sections.get(key) ?? sectionMeant(key, isAdopted) ?? null;

/** The interviews of a note that tells of several, from the top; none of any other. */
function roundsIn(text: string, lines: readonly Line[], context: BodyContext): ReadRound[] {
	const { settings, sections, isAdopted = false } = context;
	const sectionOf = (title: string, byAll: boolean): Section | null => {
		const name = sectionName(title);
		return byAll ? knownSection(name, context) : (sections.get(name) ?? null);
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

/** The section that a name means in an adopted note; one word of a few may say it, among more it is only mentioned. */
function sectionNamed(name: string, context: BodyContext): Section | null {
	const known = knownSection(sectionName(name), context);
	if (known !== null) return known;
	const meant = sectionIn(name);
	return meant === null || (meant.by === 'word' && name.split(' ').length > MOST_NAMING)
		? null
		: meant.section;
}
const MOST_NAMING = 4;

/**
 * The lines that tell of interviews, which are all but in the note of a day, and the interviews where they
 * are several.
 */
function partsIn(
	text: string,
	scanned: readonly Line[],
	context: BodyContext,
): { lines: readonly Line[]; part: InterviewPart | null; rounds: ReadRound[] } {
	if (context.isAdopted !== true)
		return { lines: scanned, part: null, rounds: roundsIn(text, scanned, context) };
	const all = withHeadings(text, withSummaries(text, scanned), (name) => sectionNamed(name, context));
	const part = interviewPart(text, all);
	if (part !== null) return { lines: all.slice(part.from, part.to), part, rounds: [] };
	return { lines: all, part, rounds: roundsIn(text, all, context) };
}

const placeOf = (lines: readonly Line[]): BodyRead['part'] => ({
	from: lines[0]?.start ?? 0,
	to: lines.at(-1)?.end ?? 0,
});

/** Keeps what the heading of such a part says, where nothing below it does. */
function stateOf({ title, facts }: InterviewPart, stated: Stated, line: number): void {
	const { company, round, stage } = facts;
	for (const [property, fact] of [
		['company', company],
		['round', round],
		['stage', stage],
	] as const)
		if (fact !== null && !stated.has(property))
			stated.set(property, { by: 'label', from: title, value: String(fact.value), line });
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
	/** Where the interview stands: the rest of the note may be about other things. */
	part: { from: number; to: number };
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
	const { lines, rounds } = partsIn(text, scan(text, from, number), context);
	const reader = new BodyReader(text, lines, context, [retro], []);
	reader.read(rounds);
	const starts = rounds.length > 1 ? rounds.map(({ line }) => line.start) : [];
	readFacts(reader.facts, context.settings, retro);
	const { entered, asked, untitled, formName: form } = reader;
	return { retro, entered, asked, untitled, form, rounds: starts, free: () => reader.freeLines() };
}

/** What is to be done, said without a colon. */
const TODO = /^(?:\*\*)?TODO(?:\*\*)?\s+(?=\p{L})/u;

class BodyReader extends QuestionReader {
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
				if (!this.readQuotedQuestion(line, this.lines[index - 1])) this.readQuote(line);
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
		this.readTogether(rounds.at(-1)?.from ?? 0, this.lines.length);
		this.closeProse(this.lines.at(-1)?.end ?? this.text.length);
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
		this.readTogether(this.rounds[this.roundFacts.length - 1]?.from ?? 0, from);
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

	/**
	 * The lines that stand in no section, with what became of each; none where they are nothing but headings. Of a note
	 * that tells of an interview in one part of it the heading of that part is the title.
	 */
	freeLines(isPart = false): FreeLine[] {
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
			isTitle: titles.has(line) || (line === first && (isPart || line.level === 1)),
		}));
	}

	/** Reads a block of quotes that is a question, where the questions of a note are; false for any other. */
	private readQuotedQuestion(line: Line, above: Line | undefined): boolean {
		// What stands right below a quote without its sign goes on with it in Markdown, and to the eye ends it.
		const isNext = above?.quote === 'quote' && above.number === line.number - 1;
		const isBelow = isNext && this.text[above.start] === '>';
		const isFirstLine = this.text[line.start] === '>' && !isBelow;
		if (line.kind !== 'text' || !isFirstLine || !this.areQuotesAsked) return false;
		this.startQuestion(this.text.slice(line.from, line.end).trim(), line, 0);
		return true;
	}

	/** Whether quotes are questions here: in a note of that form, or below a name of them as the last one is. */
	private get areQuotesAsked(): boolean {
		if (this.section === null) return this.form?.isOfQuotes === true;
		if (this.section !== 'questions' || this.context.isAdopted !== true) return false;
		return this.question === null || this.asked.at(-1)?.line.quote === 'quote';
	}

	/** What the plugin wrote itself is in its own words, and none of what people write. */
	private readMarker({ start, end }: Line): void {
		const [, mark] = GENERATED.exec(this.text.slice(start, end)) ?? [];
		if (mark !== undefined) this.isGenerated = mark === 'begin';
	}

	/** What the whole note is called. */
	title: string | null = null;

	private readHeading(line: Line, index: number): void {
		// The further lines of a setext heading have no level; a heading in a list opens no section.
		if (line.level === 0 || line.depth > 0) return;
		this.judgeBelow();
		const { title, isAtx } = this.titleOf(line);
		const isTitle = line.level === 1 && this.headingLevel === 0;
		const round = this.rounds[this.roundFacts.length - 1];
		const named = this.sectionHere(title, isAtx, line);
		if (isTitle || (named === null && this.only() === line)) this.title = title;
		const found = named ?? this.sectionBelow(line, index);
		if (this.rounds.length === 0 && named === null && line.level > 1) this.readOnlyRound(title, line);
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

	/** A heading that names a round and its day, in an adopted note of one round, says both of it: `## 一面 2025-10-11`. */
	private readOnlyRound(title: string, { number }: Line): void {
		if (this.context.isAdopted !== true || roundIn(title) === null) return;
		const { day, round, stage } = factsFromName(title, null);
		if ((day?.value ?? null) === null) return;
		for (const [property, fact] of [
			['date', day],
			['round', round],
			['stage', stage],
		] as const)
			if (fact !== null && fact.value !== null)
				this.state(property, { value: String(fact.value), from: title, line: number, by: 'label' });
	}

	/** The heading below the first level that is alone above all others, as a title is, in an adopted note. */
	private readonly only = once((): Line | null => {
		const headings = this.lines.filter(({ kind, level }) => kind === 'heading' && level > 0);
		const [first, ...others] = headings;
		const mayBe = first !== undefined && first.level > 1 && first.depth === 0;
		if (this.context.isAdopted !== true || !mayBe) return null;
		const isFirst = this.lines.find(({ kind }) => kind !== 'blank') === first;
		return (isFirst || others.length > 0) && others.every(({ level }) => level > first.level) ? first : null;
	});

	/** What stands below a heading of unknown words tells which section it is. */
	private sectionBelow(line: Line, index: number): Section | null {
		if (this.only() !== line && this.isOverQuestions(line, index)) return 'questions';
		if (this.isOverTasks(line, index)) return 'improvementPlan';
		return this.isOverFailures(line, index) ? 'wentPoorly' : null;
	}

	/** The words of the items below a heading, up to the next; null where anything else stands there. */
	private itemsBelow(index: number): string[] | null {
		const items: string[] = [];
		for (let at = index + 1; at < this.lines.length; at++) {
			const line = this.lines[at];
			if (line === undefined || line.kind === 'heading') break;
			if (line.kind === 'blank' || line.depth > 1) continue;
			if (line.item === 'none' || line.box >= 0) return null;
			items.push(this.text.slice(line.from, line.end));
		}
		return items;
	}

	/**
	 * Whether a heading of unknown words, behind questions that are rated in an adopted note without a list of what went
	 * wrong, is over one: most of its items say what was not, or was too much.
	 */
	private isOverFailures({ level }: Line, index: number): boolean {
		const isRated = this.retro.questions.some(({ rating }) => rating !== null);
		if (this.context.isAdopted !== true || level < 2 || !isRated) return false;
		// Where questions are headings this may be one.
		const last = this.asked.at(-1);
		if (last?.form === 'heading' && !NUMBERED.test(this.titleOf(last.line).title)) return false;
		if (this.entered.some(({ section }) => section === 'wentPoorly')) return false;
		const items = this.itemsBelow(index) ?? [];
		const failed = items.filter((item) => FAILING.test(item) && !asks(item)).length;
		return failed > 0 && failed * 2 > items.length;
	}

	/** Whether all that stands below a heading behind the questions of an adopted note is tasks: then it is the plan. */
	private isOverTasks({ level }: Line, index: number): boolean {
		if (this.context.isAdopted !== true || level < 2 || this.retro.questions.length === 0) return false;
		if (this.entered.some(({ section }) => PLANS.has(section ?? 'none'))) return false;
		let count = 0;
		for (let at = index + 1; at < this.lines.length; at++) {
			const { kind, box = -1 } = this.lines[at] ?? {};
			if (kind === 'blank') continue;
			if (kind === 'heading') break;
			if (box < 0) return false;
			count++;
		}
		return count > 0;
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

	/** The section that a heading means where it stands: with a number, among the questions, it is one of them. */
	private sectionHere(title: string, isAtx: boolean, { level }: Line): Section | null {
		const isInQuestions = this.section === 'questions' && level > this.innermost.level;
		if (isAtx && isInQuestions && NUMBERED.test(title)) return null;
		// What a whole note is called names none of its sections by a part of its words, and what was asked none by one.
		const isTitle = level === 1 && this.headingLevel === 0;
		return this.sectionOf(title, isTitle, !isInQuestions);
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
		if (this.context.sections.has(sectionName(title)) || !PROSE_OR_FIGURES.has(found)) return false;
		// Behind questions with a number what has none is no question.
		const last = this.asked.at(-1)?.line;
		return last?.kind !== 'heading' || !NUMBERED.test(this.text.slice(last.from, last.end).trim());
	}

	/** The words of a heading, and whether it is written with number signs. */
	private titleOf({ start, from, end }: Line): { title: string; isAtx: boolean } {
		const written = withoutComments(this.text.slice(from, end)).trim();
		const isAtx = this.text[from - 1] === '#' || this.text.slice(start, from).includes('#');
		return { title: isAtx ? withoutClosing(written) : written, isAtx };
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
		const isAsked = ASKING_CALLOUT.test(mark);
		const named = isAsked ? knownSection(sectionName(title), this.context) : this.sectionOf(title);
		const found = isFree && title.length <= LONGEST_NAME ? named : null;
		if (found !== null) this.enterColonLine(found, line);
		else if (isAsked && (this.section === null || this.section === 'questions' || this.isOpenByLine)) {
			// The callout above may have been a section of its own.
			if (this.section !== 'questions') this.enter(null, this.innermost.level, line, line.end);
			this.startQuestion(title, line, 0);
			this.callout = this.question;
		} else this.callout = null;
		return true;
	}

	/** A line of text: a section's name with a colon, such a name and what it says, or a text. */
	private readPlainLine(content: string, line: Line, above: Line | undefined, next: Line | undefined): void {
		if (line.depth === 0) this.groupRating = null;
		const isLabel = this.isLabelHere(content, line, above);
		if (line.from === line.start && !isLabel) {
			const [, framed = null] = FRAMED_LINE.exec(content) ?? [];
			const isName = framed !== null || SECTION_LINE.test(content);
			const found = isName ? this.sectionLine(framed ?? content) : null;
			if (found !== null) {
				this.enterColonLine(found, line);
				return;
			}
			if (this.readOneLine(content, line)) return;
			this.closeOneLine(content, line);
			if (next !== undefined && this.readBareName(content, line, above, next)) return;
		}
		this.readText(withoutComments(content).trim(), line, above);
	}

	/**
	 * Reads a line that holds a section's name and nothing else, above a list or at the head of other lines;
	 * false for any other.
	 */
	private readBareName(content: string, line: Line, above: Line | undefined, next: Line): boolean {
		if (content.length > LONGEST_NAME || this.isGenerated) return false;
		const isAboveList = next.item !== 'none' || (this.isLooseItem(next) && !this.isLooseItem(line));
		const isAtHead = isFirst(line, above);
		if (!isAboveList && !(isAtHead && next.kind === 'text' && this.hasWords(next))) return false;
		// Right below a question such a word judges it.
		if (!isAtHead && this.isBelowQuestion(line) && readJudgement(content) !== null) return false;
		const known = this.sectionOfName(content);
		if (known === null && isAboveList) return this.readNameOfList(content, line, above);
		return known !== null && this.enterByName(known, line);
	}

	/** The section that a line without a sign means by its name, which may ask in an adopted note: `What went well?` */
	private sectionOfName(content: string): Section | null {
		const known = knownSection(sectionName(content), this.context);
		const isAsked = known === null && this.context.isAdopted === true && /[?？]\s*$/u.test(content);
		return isAsked ? (sectionIn(content, false)?.section ?? null) : known;
	}

	/** Whether a line of an adopted note asks the one who wrote it: `What could I have done better?` */
	private asksOneself(content: string): boolean {
		return this.context.isAdopted === true && /[?？]\s*$/u.test(content) && isOfOneself(content);
	}

	/** Whether a line of an adopted note is an item by a sign that makes no list: `1、`, `①`, `•`. */
	private isLooseItem({ from, end }: Line): boolean {
		return this.context.isAdopted === true && LOOSE_BULLET.test(this.text.slice(from, end));
	}

	/** Reads a name above a list that is no known one; false for a line that is no name. */
	private readNameOfList(content: string, line: Line, above: Line | undefined): boolean {
		if (this.readVerdictName(content)) return true;
		const found = this.sectionCalled(content);
		return found === null ? this.readGroupName(content, line, above) : this.enterByName(found, line);
	}

	private enterByName(found: Section, line: Line): boolean {
		if (PROSE.has(found)) return false;
		this.enterColonLine(found, line);
		return true;
	}

	/** Reads a name above a list of questions that says how they went; false for any other. */
	private readVerdictName(content: string): boolean {
		const isFree = this.context.isAdopted === true && this.section === null && this.form !== null;
		const judged = isFree ? readJudgement(content.replace(/[:：]\s*$/, '')) : null;
		if (judged === null) return false;
		this.closeQuestion();
		this.groupRating = judged.rating;
		return true;
	}

	/** The section that a few words above a list mean, in adopted notes, by any of them. */
	private sectionCalled(content: string): Section | null {
		const isName = BOLD.test(content) || (GROUPING.test(content) && !/[:：]\s*\S/u.test(content));
		return isName && this.context.isAdopted === true ? this.sectionOf(`${sectionName(content)}:`) : null;
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
		if (!LISTS.has(this.section ?? 'none')) return false;
		if (!GROUPING.test(content) && !this.asksOneself(content)) return false;
		const isBold = BOLD.test(content);
		if (!this.isOpenByLine) {
			if (isBold) this.finish();
			return isBold;
		}
		if (!isBold && (!this.hasItems || above === undefined || !isBelowGap(line, above))) return false;
		if (isBold && this.section === 'questions' && this.isGroup(content, this.indexOf(line))) {
			this.closeQuestion();
			return true;
		}
		this.enter(null, this.innermost.level, line, line.end);
		return true;
	}

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

	/** In an adopted note, among sections that are a line each, an unknown name ends the one above: `**Vibe:** odd`. */
	private closeOneLine(content: string, line: Line): void {
		const isNext = this.isOneLine && this.context.isAdopted === true && NAMED_LINE.test(content);
		if (isNext) this.enter(null, this.innermost.level, line, line.end);
	}

	/** What a section says on one line: an item, or several between semicolons or, where all are short, commas. */
	private piecesOf(words: string): string[] {
		const isList = this.section !== null && LISTS.has(this.section);
		return isList ? splitItems(words, this.section === 'questions' ? 'asked' : 'said') : [words];
	}

	/** The section that a line begins with and says something of, and where that begins. */
	private oneLine(content: string): { section: Section; at: number } | null {
		const head = content.slice(0, LONGEST_NAME);
		const todo = TODO.exec(head);
		if (todo !== null) return { section: 'improvementPlan', at: todo[0].length };
		if (!/[:：?？]/.test(head)) return null;
		let found: { section: Section; at: number } | null = null;
		for (const { 0: mark, index } of head.matchAll(
			/：(?:\*\*|__)?|[\u3400-\u9fff]:|(?:::?|[?？])(?:\*\*|__)?(?=\s|[^ -~]|$)/g,
		)) {
			const at = index + mark.length;
			const said = content.slice(at).trim();
			if (said === '' || isPlaceholder(said)) continue;
			const name = content.slice(0, at);
			const section = this.isFelt(name, said) ? 'selfAssessment' : this.oneLineSection(name, said);
			if (section !== null) found = { section, at };
		}
		return found;
	}

	/** Whether a line says how one felt as a figure: `情绪（压力、心态）：3/5，有点慌`. */
	private isFelt(name: string, said: string): boolean {
		const key = sectionName(name);
		if (this.isGenerated || MEANINGS.facts.has(labelKey(name)) || !CHECK_IN.test(key)) return false;
		return MEANINGS.sections.get(key) === 'selfAssessment' && readNumber(said, 1, 5) !== null;
	}

	private oneLineSection(name: string, said = ''): Section | null {
		if (FIGURES.test(said)) return null;
		const own = this.context.sections.get(sectionName(name));
		if (own !== undefined) return own;
		const isAfter = this.section === null || this.isOneLine || ONE_LINE_AFTER.has(this.section);
		const isWideOpen = !this.isGenerated && isAfter;
		const found = isWideOpen ? (knownSection(sectionName(name), this.context) ?? this.byVerdict(name)) : null;
		// What is a fact of the interview, or a figure, is read as that.
		if (found === null || MEANINGS.facts.has(labelKey(name)) || NEVER_ONE_LINE.has(found)) return null;
		return found;
	}

	/** What a verdict as a name is followed by in an adopted note: `Bombed: caches`, `Fine: the introduction`. */
	private byVerdict(name: string): Section | null {
		const isFree = this.context.isAdopted === true && this.question === null;
		const key = isFree && name.length < LONGEST_VERDICT ? wordKey(name.replace(/[:：]\s*$/u, '')) : '';
		const rating = MEANINGS.judgements.get(key) ?? MEANINGS.ratings.get(key);
		if (rating === 'poor') return 'wentPoorly';
		return rating === 'good' || rating === 'excellent' ? 'wentWell' : null;
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
		const isOurs = this.context.isAdopted !== true || !isOthers(fields.text);
		if (!isPlaceholder(fields.text) && isOurs)
			this.addAction(fields, status, line, this.text.slice(line.start, line.end));
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
			else this.addPlain(content, line, this.text.slice(line.start, line.end));
		} else {
			this.readEntry(words, line);
		}
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
}
