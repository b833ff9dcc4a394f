/** Reads the questions of a body, whatever they are written as, and what is said of each. */
import { splitBlockId } from '../markdown/inline';
import { type Line, cells } from '../markdown/lines';
import { EntryReader, LISTS, LONGEST_NAME, isBelowGap } from './body-entries';
import type { Growing, LocatedQuestion } from './body-state';
import type { Section } from '../settings';
import { readObserved } from './observed';
import { type Problem, type Question, type Retro, unknownValue } from './retro';
import { RATINGS, isPlaceholder, namesNoTheme, readRating, readThemes } from './values';
import { MEANINGS, meaningOf, saysNone } from './words';
import { withKnownRating } from './words/added';
import { factsIn } from './written/facts';
import { isOfWhole } from './written/form';
import { sectionIn, sectionMeant } from './written/heading';
import { plansTold, saidInProse } from './written/items';
import { type Label, columnName, labelFor, planColumn, sectionName } from './written/labels';
import {
	asks,
	isMarked,
	isOfOneself,
	isSign,
	readJudgement,
	readQuestionLine,
	type QuestionLine,
	withoutRater,
} from './written/question';
import { type QuestionTable, type Scale, onScale, questionTable } from './written/question-table';
import { judgedBehind, judgementTold, withStops } from './written/told';
import { MAY_JUDGE, verdictsOn } from './written/verdicts';

export const NUMBERED =
	/^(?:(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):：]|q(?:uestion)?\s*\d{1,3}\s*[-–—]|\d{1,3}\s+[-–—])\s*/i;

const NUMBERED_TEXT = /^(?:\*\*)?(?:\d{1,3}\s*[.、．)）]|[一二三四五六七八九十]{1,3}、)\s*\D/u;

export const BOLD = /^(?:(?:\*\*[^*]+\*\*|__[^_]+__)[:：]?$|\*\*[^*]+[?？]\s*\*\*\s)/;

const ARROW = /^(.{3,}?)\s+(?:→|->|=>)\s+(\S.*)$/u;
/** What a label is called that rates a question, or says what came of something. */
const OF_OUTCOME =
	/^(?:\*\*|__|\*|_)?(?:results?|outcomes?|status|结果|状态|ergebnis|resultado)\s*(?:\*\*|__|\*|_)?\s*[:：]/iu;
const ASKED_ABOUT = /^(?:(?:they|he|she) )?asked (?:me )?(?:about|for) (\S.{2,})$/iu;

/** What stands between `+` and `-` for a bullet, and makes no list in Markdown. */
const SO_SO = /^~\s+(?=\S)/u;

/** What people type for a bullet, and is none in Markdown. */
const BULLET_SIGN = /^[•‣]\s/u;

/** No paragraph of verdicts is longer. */
const LONGEST_VERDICTS = 600;

/** A cell of ratings that nobody filled in: `—`, `?`. */
const NO_FIGURE = /^[\s\-–—_.…?？~/]*$/u;

/** Whether a cell rates; below a title such as *Result* what came of a story may stand. */
const saysRating = (cell: string, scale: Scale | null): boolean => readRating(onScale(cell, scale)).known;

const ANSWERING: ReadonlySet<Label> = new Set(['answer', 'followUp', 'rating']);

/** Whether the columns of a table are those of a plan. */
const isPlan = (columns: readonly string[]): boolean =>
	columns.some((one) => planColumn(one) === 'problem') && columns.some((one) => planColumn(one) === 'method');

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

/** Takes in what a label or a column of a question says; `line` is the number of its line, from 1. */
type AnswerReader = (question: Question, value: string, line: number, problems: Problem[]) => void;

/** A label whose value is words; where it stands twice, the second value goes below the first. */
const inWords =
	(label: Exclude<Label, 'rating' | 'observed' | 'themes' | 'followUp' | 'answerNote'>): AnswerReader =>
	(question, value) => {
		const before = question[label];
		question[label] = before === null ? value : `${before}\n${value}`;
	};

const ANSWERS: Record<Label, AnswerReader> = {
	type: inWords('type'),
	difficulty: inWords('difficulty'),
	answer: inWords('answer'),
	answerNote: (question, value) => {
		question.answerNote ??= value;
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
		question.followUps = question.followUps.concat(value);
	},
};

/** Whether a line of text belongs to a value above it: it stands deeper, in the same item, or right below. */
function goesOnIn(growing: Growing, { depth, number }: Line, above: Line | undefined): boolean {
	if (depth !== growing.depth) return depth > growing.depth;
	return depth > 0 || (above?.number === number - 1 && above.kind === 'text');
}

/** A question up to its mark, and what was said behind it: `Notice period? Three months.` */
const ANSWERED = /^[^?？。.!！:：]{2,60}[?？]\s*[^\s?？)）]/u;

/** What somebody asks of himself is told of a question, whoever stands in the answer to one. */
const isOwnQuestion = (words: string): boolean => isOfOneself(words.split(/[.?？。]/u, 1)[0] ?? '');

/** Whether a line of text is the first of its paragraph, outside of all lists. */
export const isFirst = (line: Line, above: Line | undefined): boolean =>
	above?.kind !== 'text' || above.depth > 0 || isBelowGap(line, above);

/**
 * How deep a line stands to the eye: what is flush right below a list is no part of it, though Markdown takes it
 * for more of the last item.
 */
const depthOf = ({ from, start, depth }: Line): number => (from === start ? 0 : depth);

const namesSection = (name: string): boolean => MEANINGS.sections.has(sectionName(name));

/** A question is a heading, a row of a table, or an item of a list. */
function formOf({ kind }: Line): LocatedQuestion['form'] {
	return kind === 'heading' || kind === 'row' ? kind : 'item';
}

/** What a line begins with that judges the question above it. */
const SIGN_OR_FIGURE =
	/^(?:\p{Emoji_Presentation}|[⚠✔✓✗✘☑★]|\d{1,2}\s*\/\s*(?:4|5|10)(?![\d/])|(?:Schuln|N)ote:? [1-6]\b)/u;

export class QuestionReader extends EntryReader {
	/** What a heading judges that is no question itself, *Coding (Tom): 2/5*, and how many questions stand above it. */
	private judging: { rating: string; line: number; retro: Retro; from: number } | null = null;

	/** How the questions of the list that is open went, by its name: `Answered badly`. */
	protected groupRating: string | null = null;

	/** Reads what only the whole of an interview tells. */
	protected readTogether(from: number, to: number): void {
		this.rateOutOfTen();
		this.rateByBullets();
		this.judgeTogether(from, to);
		this.tellTogether(from, to);
	}

	/** Figures of a note of which one is above four are out of ten, where each stands alone behind its label. */
	private rateOutOfTen(): void {
		const { questions } = this.retro;
		if (
			this.context.isAdopted !== true ||
			!questions.some(({ rating }) => /^(?:[5-9]|10)$/.test(rating ?? ''))
		)
			return;
		const rated = new Map(questions.map((question) => [question.ratingLine, question]));
		for (const { number, from, end } of this.lines) {
			const question = rated.get(number);
			const [, figure] = /[:：]\s*(\d{1,2}(?:\.\d)?)\s*分?\s*$/u.exec(this.text.slice(from, end)) ?? [];
			if (question === undefined || figure === undefined || Number(figure) > 10) continue;
			question.rating = readRating(`${figure}/10`).rating;
			const known = this.problems.findIndex(({ code, line }) => code === 'value-unknown' && line === number);
			if (known >= 0) this.problems.splice(known, 1);
		}
	}

	/**
	 * The lines of questions, which judge no others; in a paragraph that asks, a sentence may judge what the one
	 * before lists.
	 */
	private linesOf(questions: readonly Question[]): ReadonlySet<number> {
		return new Set(this.form?.quoted === undefined ? questions.map(({ line }) => line) : []);
	}

	/** In an adopted note whose list of questions has `+` and `-` for bullets, these say how each went. */
	private rateByBullets(): void {
		if (this.context.isAdopted !== true) return;
		const listed = this.asked.flatMap(({ question, line }) => {
			const [bullet] = /[-+](?=\s+$)/u.exec(this.text.slice(line.start, line.from)) ?? [];
			return line.item === 'bullet' && bullet !== undefined ? [{ question, bullet }] : [];
		});
		if (new Set(listed.map(({ bullet }) => bullet)).size < 2) return;
		for (const { question, bullet } of listed) question.rating ??= bullet === '+' ? 'good' : 'poor';
	}

	/** What a paragraph judges of several questions that stand elsewhere: those without a rating have it. */
	private judgeTogether(from: number, to: number): void {
		const { questions } = this.retro;
		if (this.context.isAdopted !== true || !questions.some(({ rating }) => rating === null)) return;
		if (questions.length < 2) return;
		const titles = questions.map(({ title }) => title);
		const asked = this.linesOf(questions);
		for (const line of this.lines.slice(from, to)) {
			if (line.kind !== 'text' || line.item !== 'none' || line.depth > 0 || asked.has(line.number)) continue;
			const words = this.text.slice(line.from, line.end);
			if (words.length > LONGEST_VERDICTS || !MAY_JUDGE.test(words)) continue;
			for (const { at, rating, reason } of verdictsOn(words, titles)) {
				const question = questions[at];
				if (question === undefined || question.rating !== null) continue;
				question.rating = rating;
				question.reason = reason;
				question.ratingLine = line.number;
			}
		}
	}

	/** What sentences say that went badly, or that one needs to do, in a note that lists no such thing. */
	private tellTogether(from: number, to: number): void {
		const { actions, weakPoints } = this.retro;
		const lacks = { wentPoorly: weakPoints.length === 0, improvementPlan: actions.length === 0 };
		if (this.context.isAdopted !== true || !(lacks.wentPoorly || lacks.improvementPlan)) return;
		// What a label says of a question is that question's; below a list one may name a plan instead.
		const said = this.asked.flatMap(({ form, labels }) =>
			labels.filter(({ label }) => form === 'heading' || label !== 'improvement'),
		);
		const labels = new Set(said.map(({ line }) => line.number));
		for (const line of this.lines.slice(from, to)) {
			if (labels.has(line.number)) continue;
			if (line.kind !== 'text' || line.item !== 'none' || line.depth > 0 || line.quote !== 'none') continue;
			this.tellSentences(withStops(this.text.slice(line.from, line.end)), line, lacks);
		}
	}

	private tellSentences(
		words: string,
		line: Line,
		lacks: Readonly<Record<'wentPoorly' | 'improvementPlan', boolean>>,
	): void {
		const said = saidInProse(words).map(({ name, items }) => ({ section: this.sectionSaid(name), items }));
		const itemsOf = (section: Section): string[] =>
			said.flatMap((one) => (one.section === section ? one.items : []));
		const weak = lacks.wentPoorly ? itemsOf('wentPoorly') : [];
		for (const text of weak) this.retro.weakPoints.push({ text, line: line.number, source: 'list' });
		if (!lacks.improvementPlan || isMarked(words)) return;
		const planned = itemsOf('improvementPlan');
		for (const plan of planned.length > 0 ? planned : plansTold(words)) this.addPlain(plan, line, null);
	}

	/** The section that the subject of a sentence names. */
	private sectionSaid(name: string): Section | null {
		const known = sectionMeant(sectionName(name), true);
		if (known !== undefined) return known;
		const found = sectionIn(name);
		return found === null || (found.by === 'word' && asks(name) && !isOfOneself(name)) ? null : found.section;
	}

	/** The one question below a heading that judges has that rating, where it has none of its own. */
	protected judgeBelow(): void {
		this.rateByAnswer();
		const { judging } = this;
		this.judging = null;
		const [question, ...others] = judging?.retro.questions.slice(judging.from) ?? [];
		if (judging === null || question?.rating !== null || others.length > 0) return;
		question.rating = judging.rating;
		question.ratingLine = judging.line;
	}

	protected startJudging(title: string, { number }: Line): void {
		const { retro, section } = this;
		const { rating } = section === null ? readQuestionLine(title, false) : { rating: null };
		if (rating !== null) this.judging = { rating, line: number, retro, from: retro.questions.length };
	}

	/** Whether a heading among the questions only names what the list below it asks about. */
	protected isGroup(title: string, index: number): boolean {
		if (asks(title)) return false;
		let items = 0;
		let asking = 0;
		for (let at = index + 1; at < this.lines.length; at++) {
			const line = this.lines[at];
			if (line === undefined || line.kind === 'heading') break;
			if (line.item === 'none' && line.depth === 0 && line.kind === 'text') break;
			if (line.item === 'none' || line.depth > 1 || line.kind !== 'text') continue;
			const words = this.text.slice(line.from, line.end);
			if (this.labelled(words) !== null) return false;
			items++;
			if (asks(words) || readQuestionLine(words).rating !== null) asking++;
		}
		return items > 0 && asking * 2 >= items;
	}

	/** A question and what its line says of it. */
	private readAsked(text: string, form: LocatedQuestion['form'], line: number): Question {
		const known = withKnownRating(text, 'beside', this.context.settings);
		const written = this.withArrow(readQuestionLine(known, form !== 'heading'));
		const { answer, complexity } = written;
		const isUnrated = this.context.isAdopted === true && written.rating === null && form !== 'row';
		const behind = isUnrated && answer === null ? judgedBehind(written.title) : null;
		const judged = isUnrated && answer !== null ? (judgementTold(answer) ?? this.implied(answer)) : behind;
		const { rating, reason } = judged ?? written;
		const kept = (said: string | null): string | null => (said === null || isPlaceholder(said) ? null : said);
		return {
			...emptyQuestion(line),
			title: this.askedFor(behind?.title ?? written.title),
			rating: rating ?? this.groupRating,
			reason,
			answer: kept(answer),
			complexity: kept(complexity),
			themes: [...written.themes],
		};
	}

	/** In an adopted note an arrow leads from what was asked to what was said, whatever either is. */
	private withArrow(written: QuestionLine): QuestionLine {
		const isFree = this.context.isAdopted === true && written.answer === null && written.rating === null;
		const [, title, answer] = (isFree ? ARROW.exec(written.title) : null) ?? [];
		return title === undefined || answer === undefined ? written : { ...written, title, answer };
	}

	/** What was asked, without the words that say that it was, in an adopted note: `asked about the tides`. */
	private askedFor(title: string): string {
		return this.context.isAdopted === true ? title.replace(ASKED_ABOUT, '$1') : title;
	}

	protected startQuestion(title: string, line: Line, depth: number): Question | null {
		this.closeQuestion();
		const { text, id } = splitBlockId(title);
		const name = text.replace(NUMBERED, '').trim();
		if (isPlaceholder(name)) {
			if (line.kind === 'heading') this.untitled.push(line);
			return null;
		}
		const { form, columns } = { form: formOf(line), columns: this.columns };
		this.question = { ...this.readAsked(text, form, line.number), id };
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
		if (meant === 'answer') this.answered.push(said);
		else if (meant === 'rating') this.answered.length = 0;
		return meant;
	}

	protected readRow(line: Line, index: number): void {
		this.finish();
		const row = cells(this.text.slice(line.from, line.end));
		if (this.lines[index + 1]?.kind === 'delimiter') {
			this.columns = row.map(columnName);
			this.table = questionTable(row, this.columns, this.labels, () => this.rowsBelow(index + 2));
			return;
		}
		const { columns, table } = this;
		if (columns === null) return;
		// No heading has to be over a table whose columns say what it is.
		const isFree = this.section === null || (this.isOpenByLine && LISTS.has(this.section));
		const isOfQuestions = this.section === 'questions' || (isFree && table?.isRated === true);
		if (isOfQuestions && table !== null) this.readQuestionRow(table, row, line);
		else if (this.section === 'improvementPlan' || (isFree && isPlan(columns)))
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
			if (label === null || (label === 'rating' && (NO_FIGURE.test(cell) || saysNone(cell)))) return;
			if (label === 'rating' && mayTell && !saysRating(cell, scale)) return;
			this.answer(question, label, label === 'rating' ? onScale(cell, scale) : cell, line.number);
		});
		const said = row[remark] ?? '';
		this.rateByAnswer();
		if (question.rating !== null && !isPlaceholder(said)) question.reason ??= said;
		this.closeQuestion();
	}

	/**
	 * Whether a line is a label of the open question, which may have a section's name; not where it names
	 * what follows a list.
	 */
	protected isLabelHere(content: string, line: Line, above: Line | undefined): boolean {
		if (!this.isAmongQuestions || this.question === null) return false;
		const said = this.labelled(content);
		if (said === null) return false;
		const isApart = this.isApart(line, above);
		// What a paragraph asks is told of in that paragraph.
		if (this.form?.quoted !== undefined && this.section === null)
			return !namesSection(content.split(/[:：]/u, 1)[0] ?? '');
		const isBehindList = said.value === '' && (this.questionDepth > 0 || isApart) && line.depth === 0;
		return !(isBehindList && namesSection(content));
	}

	/** Whether a line apart from a list of questions says how one felt in the whole: `**Felt:** fine`. */
	private isFeltApart(words: string, line: Line, above: Line | undefined): boolean {
		const isBehindList = this.questionDepth > 0 && line.depth === 0 && this.isApart(line, above);
		const name = isBehindList ? (words.split(/[:：]/u, 1)[0] ?? words) : words;
		if (name === words) return false;
		return (
			/^\W*my feeling/iu.test(name) ||
			sectionMeant(sectionName(name.replace(/[*_]/g, '')), true) === 'impressions'
		);
	}

	/** Whether a blank line parts a line, in an adopted note, from a question that is no heading. */
	private isApart(line: Line, above: Line | undefined): boolean {
		const mayBe = this.context.isAdopted === true && this.questionLevel === 0;
		return mayBe && above !== undefined && isBelowGap(line, above);
	}

	/** Whether an item is a part of the open question; as deep as one in a list, it may begin something else. */
	protected isWithinQuestion(words: string, line: Line): boolean {
		if (this.question === null) return false;
		return this.questionDepth === 0 || line.depth > this.questionDepth || this.labelled(words) !== null;
	}

	/**
	 * Reads how the interview ended where an adopted note says it below the last question, which has ratings
	 * called so too: `Result: waiting`. A question is passed as well, unless a blank line parts them.
	 */
	private readResult(
		words: string,
		said: { value: string; label: Label },
		line: Line,
		isApart: boolean,
	): boolean {
		if (said.label !== 'rating' || this.context.isAdopted !== true) return false;
		const value = said.value.replace(/[!！.。]+$/u, '');
		const result = meaningOf(MEANINGS.results, value);
		if (result === undefined || (result === 'passed' && !isApart)) return false;
		const isOfQuestion = [MEANINGS.ratings, MEANINGS.judgements].some(
			(table) => meaningOf<unknown>(table, value) !== undefined,
		);
		const fact = isOfQuestion ? undefined : factsIn(words, this.ownLabels)[0];
		if (fact?.property !== 'result') return false;
		this.state('result', { value, from: fact.label, line: line.number, by: 'label' });
		this.closeQuestion();
		return true;
	}

	protected readQuestionItem(words: string, line: Line, next: Line | undefined): void {
		const said = this.labelOf(words, line);
		if (said !== null && this.readResult(words, said, line, false)) return;
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
		if (this.form?.name === 'bullets' && this.section === null && line.depth === 1)
			for (const plan of plansTold(words)) this.addPlain(plan, line, null);
		if (this.question === null) this.readEntry(words, line);
		else if (this.isBelowQuestion(line)) this.tell(words, line);
	}

	/** A line below a question that says how it went: *blanked*, *没答出来*, *⚠️ no index*, *6/10 - slow*. */
	private readBeside(question: Question, words: string, line: Line): boolean {
		this.rateByAnswer();
		// A sign that stands alone is how it went, whatever was told above it.
		const isKnown = question.rating !== null && !isSign(words);
		if (isKnown || words.length > LONGEST_NAME || !this.isAmongQuestions) return false;
		const bare = withoutRater(words.replace(/^==|==$/g, ''));
		const [head = ''] = bare.split(/[,，;；。]/);
		const isWord = meaningOf(MEANINGS.judgements, head) !== undefined;
		const isRated = bare !== words && meaningOf(MEANINGS.ratings, head) !== undefined;
		if (!isWord && !isRated && !SIGN_OR_FIGURE.test(bare)) return false;
		const judged = readJudgement(words);
		if (judged === null) return false;
		question.rating = judged.rating;
		question.reason = judged.reason;
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

	/** A value has one more line. */
	private growBy(growing: Growing, words: string): void {
		const last = growing.many ? growing.parts.pop() : undefined;
		growing.parts.push(last === undefined ? words : `${last}\n${words}`.trim());
		this.markGoesOn();
	}

	/** Reads a question behind `~` in a list that has `+` and `-` for bullets; false for any other line. */
	private readSoSo(words: string, line: Line): boolean {
		const isOne = this.context.isAdopted === true && this.section === 'questions' && line.from === line.start;
		if (!isOne || !SO_SO.test(words)) return false;
		const question = this.startQuestion(words.replace(SO_SO, ''), line, Math.max(1, line.depth));
		if (question !== null) question.rating ??= 'medium';
		return true;
	}

	protected readText(words: string, line: Line, above: Line | undefined): void {
		if (this.readQuoted(words, line, above)) return;
		if (this.readSoSo(words, line)) return;
		if (this.isFeltApart(words, line, above)) return this.closeQuestion();
		const { growing, question } = this;
		const said = this.isAmongQuestions ? this.labelOf(words, line) : null;
		if (said !== null && this.readOfWhole(words, said, line, above)) return;
		if (question !== null && said !== null) {
			this.startLabel(question, said, line, undefined);
		} else if (question !== null && this.readBeside(question, words, line)) {
			return;
		} else if (this.startsQuestion(words, line)) {
			this.startQuestion(words, line, depthOf(line));
		} else if (growing !== null && goesOnIn(growing, line, above)) {
			this.growBy(growing, words);
		} else {
			this.readParagraph(words, line);
		}
	}

	/** Reads how the interview ended, or how it felt, behind the last question; false where a label says it of that. */
	private readOfWhole(
		words: string,
		said: { value: string; label: Label },
		line: Line,
		above: Line | undefined,
	): boolean {
		if (this.readResult(words, said, line, this.isApart(line, above))) return true;
		if (said.label !== 'rating' || !this.isRatedAbove(line, above)) return false;
		this.closeQuestion();
		return true;
	}

	/** Whether a rating apart from the last question, which has its own, is the interview's: `Feeling: 3/5`. */
	private isRatedAbove(line: Line, above: Line | undefined): boolean {
		const isFlush = line.depth === 0 && line.from === line.start;
		return isFlush && this.question !== null && this.question.rating !== null && this.isApart(line, above);
	}

	/**
	 * Reads the questions that a paragraph quotes; false for any other line. A paragraph ends what was told of
	 * the last.
	 */
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
		if (this.isBelowQuestion(line) || this.isInItem(words, line)) {
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
	protected isBelowQuestion({ depth }: Pick<Line, 'depth'>): boolean {
		if (this.question === null || !this.isAmongQuestions) return false;
		return this.questionLevel > 0 || depth > this.questionDepth || (depth === 0 && this.questionDepth === 0);
	}

	/** Whether a line is more of the open question's item, indented below it: what it tells, not more of a title. */
	private isInItem(words: string, { depth, from, start }: Line): boolean {
		const { question } = this;
		if (question === null || !this.isAmongQuestions || depth === 0 || from === start) return false;
		const isOfTitle = /[?？]$/u.test(words) && !/[?？]/u.test(question.title);
		return depth === this.questionDepth && !isOfTitle;
	}

	/** Whether a line of text among the questions is one: numbered, marked, bold, or asking. */
	private startsQuestion(words: string, line: Line): boolean {
		// A row that lost its table is none.
		if (!this.isAmongQuestions || this.questionLevel > 0 || words.startsWith('|')) return false;
		if (line.depth > 0) return line.from === line.start && (NUMBERED_TEXT.test(words) || isMarked(words));
		if (this.section !== 'questions') return this.form?.takesText(words) === true && !this.isFact(words);
		if (this.context.isAdopted === true && BULLET_SIGN.test(words)) return true;
		return NUMBERED_TEXT.test(words) || BOLD.test(words) || this.isPlainQuestion(words);
	}

	/** Whether a line in the section of questions is one by its words alone. */
	private isPlainQuestion(words: string): boolean {
		const written = readQuestionLine(words);
		if (written.isMarked) return true;
		if (this.growing !== null || this.isBelowNumber) return false;
		if (asks(words) && /[?？]/.test(words)) return true;
		const isRated = written.rating !== null;
		return this.context.isAdopted === true
			? this.isAskedPlainly(words, isRated)
			: isRated && this.isAmongPlainLines;
	}

	/** The same in an adopted note, where a line that asks, or is rated, needs no more. */
	private isAskedPlainly(words: string, isRated: boolean): boolean {
		const isOwn = isOwnQuestion(words);
		if (!isOwn && ANSWERED.test(words)) return true;
		// In a list without bullets each line has the same shape.
		const isOfList = this.isOpenByLine && this.question !== null && /\s[-–—]\s/u.test(words);
		const isOne = isRated || isOfList || (asks(words) && !isOwn);
		return isOne && this.isAmongPlainLines;
	}

	/** Whether the open question is a line with a number, so that one without tells of it. */
	private get isBelowNumber(): boolean {
		const last = this.question === null ? undefined : this.asked.at(-1)?.line;
		const isPlain = last?.kind === 'text' && last.item === 'none' && this.context.isAdopted === true;
		return isPlain && NUMBERED_TEXT.test(this.text.slice(last.from, last.end));
	}

	/** Whether the questions so far, if there are any, are lines without a mark. */
	private get isAmongPlainLines(): boolean {
		const last = this.asked.at(-1);
		if (this.question === null || last === undefined) return this.question === null;
		const { item, depth, kind, from, end } = last.line;
		const words = this.text.slice(from, end);
		return kind === 'text' && item === 'none' && depth === 0 && !BOLD.test(words) && !isMarked(words);
	}

	/**
	 * Whether a label that may rate says what came of a story instead, in an adopted note: `Result: done at four`. That a
	 * question is passed says how it went.
	 */
	private readWhatCame(
		question: Question,
		{ label, value }: { label: Label; value: string },
		line: Line,
	): boolean {
		const mayBe = label === 'rating' && this.context.isAdopted === true && !isPlaceholder(value);
		if (!mayBe || !OF_OUTCOME.test(this.text.slice(line.from, line.end)) || this.rates(value)) return false;
		this.finish();
		if (meaningOf(MEANINGS.results, value) === 'passed') question.rating ??= 'good';
		else this.tell(value, line);
		return true;
	}

	private rates(value: string): boolean {
		const said = withKnownRating(value, 'said', this.context.settings);
		return (
			/^\d{1,2}(?:\.\d)?\s*分?$/u.test(said) ||
			readRating(said).known ||
			judgementTold(value) !== null ||
			readJudgement(value) !== null
		);
	}

	private startLabel(
		question: Question,
		said: { label: Label; value: string },
		line: Line,
		next: Line | undefined,
	): void {
		if (this.readWhatCame(question, said, line)) return;
		const { label, value } = said;
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
}
