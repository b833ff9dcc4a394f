/** What is open while the body of a retro is read: its sections, the question, the value that goes on below. */
import { splitBlockId, withoutComments } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import type { Statuses } from '../markdown/task';
import type { Property, QuestionFormName, Section, Settings } from '../settings';
import { type Problem, type Question, type ReadFrom, type Retro, type Stated, emptyRetro } from './retro';
import type { RoundHeading } from './rounds';
import { isPlaceholder } from './values';
import { labelKey } from './words';
import { labelMeanings } from './words/added';
import type { QuestionForm } from './written/form';
import { sectionIn, sectionMeant } from './written/heading';
import { type Label, labelled, sectionName } from './written/labels';
import { asks, isOfOneself, isSign, type Judgement } from './written/question';
import { judgementImplied, judgementTold } from './written/told';
import { isVerdict } from './words/verdict';

/** What names how one felt. */
export const CHECK_IN = /check-in|stress|mood|emotion|feel|情绪|压力|心态|状态/i;

/** What stands in brackets behind a name. */
const REMARK = /(\S)\s*[(（][^()（）]*[)）]$/u;

/** The labels of the body that the user's own names of properties are. */
export function labelsOf({ propertyNames }: Settings): ReadonlyMap<string, Property> {
	let labels = OWN_LABELS.get(propertyNames);
	if (labels === undefined) {
		const named = Object.entries(propertyNames).filter(([property]) => property !== 'type');
		labels = new Map(named.map(([property, name]) => [labelKey(name), property as Property]));
		OWN_LABELS.set(propertyNames, labels);
	}
	return labels;
}

const OWN_LABELS = new WeakMap<Settings['propertyNames'], ReadonlyMap<string, Property>>();

/** A section that is open; a heading of its level or above closes it. */
interface OpenSection {
	section: Section | null;
	level: number;
}

/** The note as a whole, which no heading closes. */
const WHOLE: OpenSection = { section: null, level: 0 };

/** A value that may go on in the lines below it. */
export interface Growing {
	depth: number;
	parts: string[];
	/** The items below it that explain it. */
	below: string[];
	/** Whether each item below is a value of its own. */
	many: boolean;
	/** Takes the parts that say something, once nothing more belongs to them. */
	keep(parts: string[]): void;
}

/** What a body is read with: the sections by the names of their headings, and what the boxes of tasks mean. */
export interface BodyContext {
	/** By the names of the settings. */
	sections: ReadonlyMap<string, Section>;
	statuses: Statuses;
	settings: Settings;
	/** Whether the note was taken in by its folder or a tag: it was written in no form of ours. */
	isAdopted?: boolean;
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

/** A reader of the body: where it stands in the note, and how what is open ends. */
export class BodyState {
	readonly entered: SectionHeading[] = [];
	readonly asked: LocatedQuestion[] = [];
	readonly untitled: Line[] = [];
	/** The open sections, outermost first. */
	protected readonly open: OpenSection[] = [];
	protected section: Section | null = null;
	protected headingLevel = 0;
	protected question: Question | null = null;
	/** The level of the headings that are questions, 0 before the first. */
	protected questionLevel = 0;
	/** The depth of the list whose items are questions, 0 where headings are. */
	protected questionDepth = 0;
	protected growing: Growing | null = null;
	protected columns: string[] | null = null;
	protected prose: { field: 'impressions' | 'notes' | 'hints'; from: number } | null = null;
	/** What its labelled lines say, the first of each; of several rounds those before the first, then those of each. */
	readonly facts: Stated = new Map();
	/** What the labelled lines of each round say. */
	readonly roundFacts: Stated[] = [];
	/** The interview that is being read; what stands before the first round belongs to the last. */
	protected retro: Retro;
	protected rounds: readonly RoundHeading[] = [];
	/** How questions are written where no heading names them. */
	protected form: QuestionForm | null = null;

	get formName(): QuestionFormName | null {
		return this.form?.name ?? null;
	}

	/** The item whose label is a section's name: what is deeper belongs to it. */
	protected labelledItem: { depth: number } | null = null;
	/** Whether the section that is open has a list; before that, what stands flush goes on in no list above its name. */
	protected hasItems = false;
	/** Whether it has an item that says something. */
	protected hasFilled = false;
	/** Whether an item stands above in the part that a heading, or a line that names a section, opened last. */
	protected isBelowItem = false;
	/** The line of the name of a list that has no bullets, until its first line tells how far it goes. */
	protected namedAt = 0;
	/** Whether the first line of such a list stands right below its name: then a blank line ends it. */
	protected isTight = false;
	/** Whether the section that is open says all on the line of its name. */
	protected isOneLine = false;
	/** Whether the section that is open is what one would change, in an adopted note. */
	protected isOfChange = false;
	/** Whether the self-assessment that is open asks how one felt. */
	protected isCheckIn = false;

	constructor(
		protected readonly text: string,
		protected readonly lines: readonly Line[],
		protected readonly context: BodyContext,
		/** One for each round, or one for all of them. */
		protected readonly retros: readonly Retro[],
		protected readonly problems: Problem[],
	) {
		this.retro = retros.at(-1) ?? emptyRetro();
	}

	protected get innermost(): OpenSection {
		return this.open.at(-1) ?? WHOLE;
	}

	/** Whether lines may be questions here. */
	protected get isAmongQuestions(): boolean {
		if (this.question !== null && this.question === this.callout) return true;
		return this.section === 'questions' || (this.form !== null && this.section === null);
	}

	/** The lines that say what properties say elsewhere. */
	protected readonly factLines = new Set<number>();
	/** How many sections were entered before the round that is open. */
	protected preambleFrom = 0;

	/**
	 * The section that a heading or a line means: by the settings, by the words of all languages, or, in
	 * adopted notes, by a part.
	 */
	protected sectionOf(name: string, isTitle = false, byOneWord = true): Section | null {
		const key = sectionName(name);
		const own = this.context.sections.get(key);
		if (own !== undefined || this.isGenerated) return own ?? null;
		const known = sectionMeant(key, this.context.isAdopted);
		if (known !== undefined) return known;
		// *What I did not do well* asks nobody.
		const isAsking = asks(name) && (/[?？]/.test(name) || !(isOfOneself(name) || /[:：]\s*$/.test(name)));
		const meant = sectionIn(name, this.context.isAdopted === true && !isTitle && !isAsking);
		return meant === null || (meant.by === 'word' && !byOneWord) ? null : meant.section;
	}

	protected isGenerated = false;

	/** A line that holds a section's name and a colon closes the section before it, whatever its level. */
	protected enterColonLine(found: Section, line: Line): void {
		const { section, level } = this.innermost;
		this.enter(found, section === null ? this.headingLevel + 1 : level, line, line.end);
		this.isOpenByLine = true;
		this.namedAt = line.number;
	}

	/** A heading opens the section `found`, or closes what is open; the section's own text begins at the offset `from`. */
	protected enter(found: Section | null, level: number, line: Line, from: number): void {
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
		this.namedAt = 0;
		this.isTight = false;
		this.hasItems = false;
		this.hasFilled = false;
		this.isBelowItem = false;
		this.isOfChange =
			this.context.isAdopted === true && /chang|differently/i.test(this.text.slice(line.start, line.end));
		if (found === 'selfAssessment') this.isCheckIn = CHECK_IN.test(this.text.slice(line.start, line.end));
		if (found === 'impressions' || found === 'notes' || found === 'hints')
			this.prose = { field: found, from };
	}

	protected closeProse(end: number): void {
		if (this.prose === null) return;
		const { field, from } = this.prose;
		this.prose = null;
		const written = withoutComments(this.text.slice(from, end)).replace(/\r\n?/g, '\n').trim();
		if (isPlaceholder(written)) return;
		const before = this.retro[field];
		this.retro[field] = before === null ? written : `${before}\n\n${written}`;
	}

	protected finish(): void {
		const { growing } = this;
		this.growing = null;
		growing?.keep(growing.parts.filter((part) => !isPlaceholder(part)));
	}

	protected closeQuestion(): void {
		this.finish();
		this.rateByAnswer();
		this.keepTold();
		this.question = null;
		this.questionDepth = 0;
	}

	/** Answers of the open question, which are asked how it went only where no rating below says so. */
	protected readonly answered: string[] = [];

	/** An answer may say itself how it went. */
	protected rateByAnswer(): void {
		if (this.answered.length === 0) return;
		const { question } = this;
		for (const said of this.answered.splice(0))
			if (question !== null) question.rating ??= (judgementTold(said) ?? this.implied(said))?.rating ?? null;
	}

	/** What an answer implies of itself in a note of no form of ours; in one of ours a rating has its own line. */
	protected implied(told: string): Judgement | null {
		return this.context.isAdopted === true ? judgementImplied(told) : null;
	}

	/** What stands below the open question without a label: its answer where no label says one. */
	private readonly told: { words: string; number: number }[] = [];

	protected tell(words: string, { number }: Pick<Line, 'number'>): void {
		if (!isPlaceholder(words)) this.told.push({ words: splitBlockId(words).text, number });
	}

	/** What was told is the answer, and may say how it went, where no label says either. */
	private keepTold(): void {
		if (this.told.length === 0) return;
		const { question } = this;
		const told = this.told.splice(0);
		if (question === null) return;
		question.answer ??= told.map(({ words }) => words).join('\n');
		if (question.rating !== null) return;
		// A line that is nothing but a verdict says more than one that tells.
		const verdicts = told.filter(({ words }) => isVerdict(words) || isSign(words));
		for (const { words, number } of [...verdicts, ...told]) {
			const judged = judgementTold(words);
			if (judged === null) continue;
			question.rating = judged.rating;
			question.reason = judged.reason;
			question.ratingLine = number;
			return;
		}
		const [first] = told;
		const implied = this.implied(question.answer);
		if (implied === null || first === undefined) return;
		question.rating = implied.rating;
		question.reason = implied.reason;
		question.ratingLine = first.number;
	}

	/** Keeps what a labelled line says, for the note and for the round that it stands in. */
	protected state(property: Property, said: ReadFrom & { value: string; line: number }): void {
		const isRemarked = property === 'company' && this.context.isAdopted === true;
		const fact = isRemarked ? { ...said, value: said.value.replace(REMARK, '$1') } : said;
		this.factLines.add(fact.line);
		for (const facts of [this.facts, this.roundFacts.at(-1)])
			if (facts?.has(property) === false) facts.set(property, fact);
	}

	/** The place of a line among the lines, which stand in the order of their numbers. */
	protected indexOf({ number }: Line): number {
		let [from, to] = [0, this.lines.length];
		while (from < to) {
			const middle = (from + to) >> 1;
			if ((this.lines[middle]?.number ?? Infinity) < number) from = middle + 1;
			else to = middle;
		}
		return from;
	}

	protected readonly ownLabels = labelsOf(this.context.settings);
	protected readonly labels = labelMeanings(this.context.settings);
	/** The question that is the title of the callout that was opened last. */
	protected callout: Question | null = null;

	/**
	 * The label of a question that some words begin with. A line is asked for it more than once, so the last
	 * answer is kept.
	 */
	protected labelled(words: string): { label: Label; value: string } | null {
		if (words !== this.asksOf) {
			this.asksOf = words;
			this.isLabelled = labelled(words, this.labels);
		}
		return this.isLabelled;
	}

	private asksOf = '';
	private isLabelled: { label: Label; value: string } | null = null;
	/** Whether a line without a number sign opened the section that is open. */
	protected isOpenByLine = false;
}
