/** Reads what stands in the sections of a body beside its questions: facts, items, outcomes and actions. */
import { readDay } from '../day';
import { fingerprint } from '../edit/edit';
import { foldSpace, links, splitBlockId, tags, withoutComments } from '../markdown/inline';
import type { Line } from '../markdown/lines';
import { type Status, type TaskFields, readFields } from '../markdown/task';
import { problemOf } from '../messages/en/notes/problems';
import type { Property, Section } from '../settings';
import { BodyState } from './body-state';
import { type Action, type Outcome, type Problem, unknownValue } from './retro';
import {
	CHECKS,
	METHODS,
	OUTCOMES,
	isPlaceholder,
	namesNoTheme,
	readNumber,
	readThemes,
	wordOf,
} from './values';
import { MEANINGS, type PlanColumn, isUnfilled, labelKey, meaningOf, saysNone } from './words';
import { readWrittenDay } from './written/day';
import { type Fact, factsIn, readRoundAndStage, resultOf, stageOf } from './written/facts';
import { isChange, isOthers, ordersIn, splitItems, splitLines, splitSentences } from './written/items';
import { planColumn, sectionName, spelledOut } from './written/labels';

const ASSESSED = /^(?:\*\*|__)?([^:：*]+?)\s*(?:\*\*|__)?(?:::?|：)\s*(?:\*\*|__)?\s*(.+)$/;

/** `Stress 2, curious`. */
const FELT = /^(\p{L}[\p{L} -]{0,30}?)\s+(\d.*)$/u;

/** An item that only names what stands below it. */
const GROUP_NAME = /[:：](?:\*\*|__)?$/;

const STRESS = /^\s*stress(?:\s+level)?\s*$|^\s*压力/i;

/** No section's name is longer. */
export const LONGEST_NAME = 80;

export const PLANS: ReadonlySet<string> = new Set(['improvementPlan', 'nextSteps']);

/** Sections of which each line is an item. */
export const LISTS: ReadonlySet<string> = new Set([
	'wentWell',
	'wentPoorly',
	'improvementPlan',
	'nextSteps',
	'asked',
	'bringUp',
	'questions',
]);

/** Where adopted notes say how it ended. */
const RESULT_BESIDE: ReadonlySet<string> = new Set(['notes', 'nextSteps', 'keyLesson', 'impressions']);

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

/** What stands before a line for a bullet, and makes no list. */
export const LOOSE_BULLET = /^\s*(?:[①-⑳•‣◦·–—→➤►▪▸]|[👉🔸🔹]|->|[（(]\d{1,2}[)）]|\d{1,2}、)\s*/u;

/** Whether each line of a paragraph says one thing without the sign of a list; prose is wrapped at longer lines. */
function isLineByLine(said: string): boolean {
	const lines = said.split('\n');
	const goesOn = (line: string): boolean => line.length > 40 && !LOOSE_BULLET.test(line);
	return lines.length > 1 && !lines.some(goesOn) && !lines.some((line) => /[,，;；、]$/u.test(line));
}

/** How an outliner says how it stands with a task: a word before it. */
const OF_OUTLINER = /^(TODO|DOING|NOW|LATER|WAITING|DONE|CANCELED|CANCELLED)\s+(?=\S)/u;
const OUTLINER_STATES: Readonly<Record<string, Status>> = {
	DOING: 'in-progress',
	NOW: 'in-progress',
	DONE: 'done',
	CANCELED: 'cancelled',
	CANCELLED: 'cancelled',
};

const saysNothing = (text: string): boolean => isUnfilled(text) || saysNone(text);

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

/** The check that a cell of such a table names. */
function checkIn(cell: string): string | null {
	if (/next (?:real )?interview/i.test(cell)) return 'next-interview';
	const check = /\b(mock|exercise|peer)s?\b/i.exec(cell)?.[1]?.toLowerCase();
	return check ?? wordOf(CHECKS, cell, MEANINGS.checks);
}

/** Whether a blank line stands between a line and the one above it. */
export const isBelowGap = (line: Line, above: Line): boolean => above.number < line.number - 1;

/**
 * Whether the lines of a paragraph are prose, of several sentences or over several lines, and no list without
 * its bullets.
 */
const isProse = (parts: readonly string[]): boolean =>
	parts.some((part, at) => SENTENCES.test(part) || (at < parts.length - 1 && part.length > LONGEST_NAME)) ||
	GROUP_NAME.test(parts.at(-1) ?? '') ||
	parts.every((part) => ONLY_LINK.test(part));

/** Whether each of several short lines ends as a sentence does: then each says one thing, in whatever sentences. */
const areLines = (parts: readonly string[]): boolean =>
	parts.length > 1 && parts.every((part) => part.length <= LONGEST_NAME && /[.!。！]$/u.test(part));

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

export class EntryReader extends BodyState {
	/**
	 * A line that stands in the note twice, or whose id does, can be found again only while the whole note is
	 * as it was.
	 */
	protected markTwins(lines: readonly (Action | Outcome)[]): void {
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

	/** The fact that a heading names, which the line below it says: `## Outcome`, and *Rejected* under it. */
	protected factName: { property: Property; title: string } | null = null;

	protected factNamed(title: string): { property: Property; title: string } | null {
		const name = sectionName(title).replace(/^[一二三四五六七八九十]{1,3}\s*[、.]\s*/u, '');
		const property = this.isGenerated ? undefined : MEANINGS.facts.get(labelKey(name));
		return property === undefined || SAID_BESIDE[property] === undefined ? null : { property, title };
	}

	/** Reads the first line below a heading that names a fact. */
	protected readNamedFact(words: string, { number }: Line): void {
		const { factName } = this;
		this.factName = null;
		if (factName === null || words.length > LONGEST_NAME) return;
		const { property, title } = factName;
		if (SAID_BESIDE[property]?.(words) === true)
			this.state(property, { value: words, from: title, line: number, by: 'label' });
	}

	protected readPlanRow(columns: string[], row: string[], line: Line): void {
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
		action.mentions.push(problem);
		this.retro.weakPoints.push({ text: problem, line: line.number, source: 'plan' });
	}

	/**
	 * Takes in what a labelled line says that properties say elsewhere: before the first section, and in the
	 * basic info.
	 */
	protected readFactLine(words: string, { number }: Line): void {
		const isOpen = this.section === 'basicInfo' || (this.section === null && this.isPreamble);
		const isResultAlone =
			!isOpen && this.context.isAdopted === true && RESULT_BESIDE.has(this.section ?? 'none');
		if (!isOpen && !isResultAlone) return;
		for (const { property, label, value } of factsIn(words, this.ownLabels)) {
			if (isResultAlone && property !== 'result') continue;
			this.state(property, { value, from: label, line: number, by: 'label' });
		}
	}

	/**
	 * Reads a line among others that says a fact of the interview: `Result: rejected` below a list; false for
	 * any other.
	 */
	protected readFactBeside(
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
			this.state(property, { value, from: label, line: line.number, by: 'label' });
		return true;
	}

	/** Where a line stands that may be such a fact: as an item, among the lines of a section, behind a question. */
	private placeBeside(line: Line, next: Line | undefined): 'item' | 'among' | 'behind' | null {
		const isFlush = line.item === 'none' && line.from === line.start;
		if (FACTS_BESIDE.has(this.section ?? 'none')) {
			if (isFlush) return 'among';
			return line.depth === 1 ? 'item' : null;
		}
		// As deep as the question, what is called a result is the interview's.
		if (line.depth === 1 && this.questionDepth === 1 && line.item !== 'none' && this.isOfAdopted)
			return 'behind';
		const isLast = next === undefined || next.item === 'none';
		return isFlush && isLast && this.isBehindAnswer ? 'behind' : null;
	}

	private get isOfAdopted(): boolean {
		return this.context.isAdopted === true && this.isAmongQuestions && this.question !== null;
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

	/** Whether lines without a section still are the note's head; in adopted notes all of them may be. */
	private get isPreamble(): boolean {
		return (
			this.context.isAdopted === true ||
			this.entered.slice(this.preambleFrom).every(({ section }) => section === null)
		);
	}

	/** An action without a box; `item` is its whole line, where it is an item that could have one. */
	protected addPlain(content: string, line: Line, item: string | null): void {
		this.finish();
		const isAdopted = this.context.isAdopted === true;
		const [marker = '', state = ''] = (isAdopted ? OF_OUTLINER.exec(content) : null) ?? [];
		const words = content.slice(marker.length);
		const fields = readFields(item === null ? words.replace(LOOSE_BULLET, '') : words);
		if (isPlaceholder(fields.text) || saysNothing(fields.text)) return;
		if (isAdopted && isOthers(fields.text)) return;
		const action = this.addAction(fields, OUTLINER_STATES[state] ?? 'open', line, null);
		action.item = item;
	}

	/** How an item or a paragraph is read, by the section that it stands in. */
	private static readonly ENTRIES: Partial<
		Record<Section, (reader: EntryReader, words: string, line: Line) => void>
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

	/** Whether a line stands behind a list of lines without bullets, which a blank line ended. */
	private isBehindPlainList({ item, depth, number }: Line): boolean {
		const { namedAt, isTight } = this;
		const isPlain = item === 'none' && depth === 0 && !this.isOneLine && LISTS.has(this.section ?? 'none');
		this.namedAt = 0;
		this.isTight = isPlain && (isTight || number === namedAt + 1);
		const said = this.growing?.parts ?? [];
		return (
			isPlain && isTight && this.context.isAdopted === true && !said.some((part) => /[.。!！]$/u.test(part))
		);
	}

	/** An item or a paragraph of a section that is no question. */
	protected readEntry(words: string, line: Line): void {
		this.readFactLine(words, line);
		if (this.isBehindPlainList(line)) this.enter(null, this.innermost.level, line, line.end);
		// What is said below a list is said of it; below the heading of a plan a task may come above any line.
		const section = this.section ?? 'none';
		const isSaidBelow = this.isOpenByLine || this.context.isAdopted === true;
		const isBelowList = PLANS.has(section) ? isSaidBelow && this.isBelowItem : this.hasFilled;
		if (isBelowList && line.item === 'none' && line.depth === 0 && LISTS.has(section)) {
			this.finish();
			return;
		}
		if (this.section !== null) EntryReader.ENTRIES[this.section]?.(this, words, line);
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
			if (isProse(said) && !areLines(said)) {
				if (this.context.isAdopted === true)
					for (const order of ordersIn(said.join(' '))) this.addPlain(order, line, null);
				return;
			}
			for (const [at, part] of parts.entries())
				if (said.includes(part)) this.addPlain(part, { ...line, number: line.number + at }, null);
		});
	}

	/**
	 * What is quoted is somebody else's, but for a lesson, which people put in a quote to see it, and an
	 * answer below its question.
	 */
	protected readQuote(line: Line): void {
		const { kind, from, end, number, depth } = line;
		if (kind === 'text' && this.question !== null && this.isAmongQuestions && !this.isGenerated) {
			this.finish();
			this.tell(this.text.slice(from, end).trim(), line);
		}
		if (kind === 'text' && this.section === null && this.context.isAdopted === true)
			this.readFactLine(this.text.slice(from, end).trim(), line);
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
			retro.keyLesson ??= parts.length === 0 ? null : parts.join('\n');
		});
	}

	protected grow(
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
		const { isOfChange, isOpenByLine } = this;
		this.growEntry(words, line, (said, whole) => {
			// What one would change may be said as what to do.
			const orders = isOfChange ? said.split('\n').flatMap(splitSentences) : [];
			if (orders.length > 0 && orders.every(isChange)) {
				for (const [at, one] of orders.entries())
					this.addAction(readFields(one), 'open', { ...line, number: line.number + at }, null);
				return;
			}
			wentPoorly.push(whole);
			if (line.item !== 'none' || said !== whole) {
				weakPoints.push({ text: said, line: line.number, source: 'list' });
				return;
			}
			if (saysNothing(said.split(/[,，.。;；!！]/u, 1)[0] ?? '')) return;
			this.keepPoints(said, line, isOpenByLine);
		});
	}

	/** The weak points of a paragraph, which may hold several, on one line or a line each. */
	private keepPoints(said: string, line: Line, isOpenByLine: boolean): void {
		const isAdopted = this.context.isAdopted === true;
		const lines = isOpenByLine || (isAdopted && isLineByLine(said)) ? splitLines(said) : [said];
		// Below a heading each of several paragraphs says one thing.
		const isSplit = isAdopted && (isOpenByLine || !this.isOneOfParagraphs(line));
		for (const [at, one] of lines.entries())
			for (const text of splitItems(one.replace(LOOSE_BULLET, ''), 'only').flatMap((item) =>
				isSplit ? splitSentences(item) : [item],
			))
				this.retro.weakPoints.push({ text, line: line.number + at, source: 'list' });
	}

	/** Whether another paragraph stands in the same part of the note as the one that begins with a line. */
	private isOneOfParagraphs(line: Line): boolean {
		const isNear = (step: 1 | -1): boolean => {
			let above = line.number;
			for (let at = this.indexOf(line) + step; at >= 0 && at < this.lines.length; at += step) {
				const { kind, item, depth = 0, number = 0 } = this.lines[at] ?? {};
				if (kind === 'blank') continue;
				if (kind !== 'text' || item !== 'none' || depth > 0) return false;
				if (Math.abs(number - above) > 1) return true;
				above = number;
			}
			return false;
		};
		return isNear(1) || isNear(-1);
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
			keep(said, [said, ...below].join('\n'));
		});
		if (this.growing !== null) this.growing.below = below;
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
			this.retro.selfAssessment.push({ label: label.trim(), value });
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
		const said = isNamed ? { text } : { text: '', themes: [text] };
		this.addOutcome({ ...fields, ...said, outcome }, line);
	}

	protected addOutcome(fields: TaskFields, line: Line): void {
		this.retro.outcomes.push({
			line: line.number,
			text: fields.text,
			outcome: this.checked(fields.outcome, 'outcome', OUTCOMES, line.number),
			themes: fields.themes,
			validates: fields.validates,
			id: fields.id,
			source: this.text.slice(line.start, line.end),
			twinIn: null,
		});
	}

	protected addAction(fields: TaskFields, status: Status, line: Line, source: string | null): Action {
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
			mentions: [...links(fields.text), ...tags(fields.text)],
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
