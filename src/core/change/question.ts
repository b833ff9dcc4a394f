/**
 * A question of a retro as an edit: one label of it set, or a new question added; and the key lesson, which
 * is one line.
 *
 * Each edit is made on a copy first and read again: unless the retro says the same but for this one thing,
 * it is refused.
 */
import { splitBlockId, withoutComments } from '../markdown/inline';
import { cells, type Line } from '../markdown/lines';
import type { WrittenWords } from '../messages/en/notes/written';
import type { ParseContext } from '../note/note';
import { labelFor, labelIn, type Label } from '../note/written/labels';
import type { LocatedQuestion } from '../note/body-state';
import { readObserved } from '../note/observed';
import type { Question, Retro } from '../note/retro';
import { namesNoTheme, readRating, readThemes } from '../note/values';
import { labelKey } from '../note/words';
import type { QuestionLabel } from '../settings';
import { atEnd, keptApart } from '../edit/append';
import { apply, fingerprint, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { sequence } from '../edit/in-turn';
import { bodyLines, findAmong, type LineRef } from '../edit/find';
import { headingsIn, labelOn, writtenBeside, writtenFor } from './language';
import { addLine, bodyOf, linesUnder, prefixOf } from './line';
import { endingAt } from '../markdown/line-ends';
import { verified } from '../edit/proof';

/** The labels that hold one value; what others said may stand several times, and is only ever added. */
export type OneLabel = Exclude<Label, 'followUp' | 'observed'>;

/** A label that a new line may have. */
type NewLabel = OneLabel | 'observed';
const LINE_BREAK = /[\r\n]/;
const COMMENT = /<!--|%%/;

/** A question as a click knows it: what it says, and how it is found again. */
export interface FoundQuestion {
	question: Question;
	ref: LineRef;
}

/** The questions of a note in their order, each with what it takes to find it again. */
export function questionsOf(text: string, reading: ParseContext): FoundQuestion[] {
	const { asked } = bodyOf(text, reading);
	const sourceOf = ({ line }: LocatedQuestion): string => text.slice(line.start, line.end);
	const counts = new Map<string, number>();
	const marksOf = (one: LocatedQuestion): string[] =>
		one.question.id === null ? [sourceOf(one)] : [sourceOf(one), `^${one.question.id}`];
	for (const mark of asked.flatMap(marksOf)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
	return asked.map((one) => {
		const source = sourceOf(one);
		const twinIn = marksOf(one).some((mark) => (counts.get(mark) ?? 0) > 1) ? fingerprint(text) : null;
		return { question: one.question, ref: { line: one.line.number, source, id: one.question.id, twinIn } };
	});
}

/** What a retro says, wherever its lines stand. */
function saying(retro: Retro): string {
	return JSON.stringify(retro, (key, value: unknown) =>
		key === 'line' || key === 'ratingLine' || key === 'twinIn' ? undefined : value,
	);
}

/** The question as it is to be read once a label of it is set. */
function wanted(question: Question, label: OneLabel, value: string): Question {
	if (label === 'themes') return { ...question, themes: readThemes(value), hasNoTheme: namesNoTheme(value) };
	if (label === 'rating') {
		const { rating, reason } = readRating(value);
		return { ...question, rating: value === '' ? null : rating, reason: reason ?? question.reason };
	}
	if (labelFor(label, value) === 'answerNote')
		return { ...question, answerNote: value, answer: label === 'answer' ? null : question.answer };
	return { ...question, [label]: value === '' ? null : value };
}

/** The edit, if it makes of the retro what is wanted and leaves each other line what it was. */
function judged(
	text: string,
	{ from, to, insert }: Replacement,
	reading: ParseContext,
	want: Retro,
): Edit | Refusal {
	// A span that begins where a line ends is taken for the next line's.
	const before = text.slice(Math.max(0, from - 1), from);
	const isAtEnd =
		(from === to || insert === '') &&
		before !== '' &&
		!LINE_BREAK.test(before) &&
		!LINE_BREAK.test(insert.slice(0, 1));
	const replacement = isAtEnd ? { from: from - 1, to, insert: before + insert } : { from, to, insert };
	const after = apply(text, [replacement]);
	if (saying(bodyOf(after, reading).retro) !== saying(want)) return 'unproven';
	return verified(text, replacement, () => null);
}

/** Where a rating's reason begins, with its comma. */
const reasonAt = (rating: string): number => /[,，،]/.exec(rating)?.index ?? rating.length;

/**
 * The span of a rating's word; the case in which such words are written here stays, and its reason unless
 * the value has one.
 */
function ratingSpan(written: string, value: string): { from: number; to: number; insert: string } {
	const head = written.slice(0, reasonAt(written)).trimEnd();
	const [named, reason] = [value.slice(0, reasonAt(value)), value.slice(reasonAt(value))];
	const word = /\b(?:poor|medium|good|excellent)\b/i.exec(head);
	const from = word?.index ?? 0;
	const old = word?.[0] ?? head;
	const isLower = old !== '' && old === old.toLowerCase() && /\p{L}/u.test(old);
	const end = word === null ? head.length : from + old.length;
	return {
		from,
		to: reason === '' ? end : written.length,
		insert: (isLower ? named.toLowerCase() : named) + reason,
	};
}

function findQuestion(
	text: string,
	ref: LineRef,
	asked: readonly LocatedQuestion[],
): LocatedQuestion | Refusal {
	return findAmong(
		text,
		ref,
		asked,
		({ line }) => line,
		({ question }, id) => question.id === id,
	);
}

/** What labels and columns may be called. */
type Known = LocatedQuestion['known'];

/** What is written behind a line's label, without a block id or a comment, and where; null if the line has none. */
function valueIn(
	text: string,
	line: Line,
	known: Known,
): { written: string; at: number; rest: string } | null {
	const content = text.slice(line.from, line.end);
	const place = labelIn(content, known);
	if (place === null) return null;
	const rest = content.slice(place.at);
	const comment = rest.search(COMMENT);
	return {
		written: (comment < 0 ? splitBlockId(rest).text : rest.slice(0, comment)).trimEnd(),
		at: line.from + place.at,
		rest,
	};
}

/** Puts a value into a line behind its label; what stands behind the value, a block id or a comment, stays. */
function inLine(
	text: string,
	line: Line,
	label: OneLabel,
	value: string,
	known: Known,
): Replacement | Refusal {
	const place = valueIn(text, line, known);
	if (place === null) return 'unproven';
	const { written, at, rest } = place;
	if (written === '') {
		const isClose = !/[\s：]/.test(text[at - 1] ?? '');
		return { from: at, to: at, insert: (isClose ? ' ' : '') + value + (rest.trim() === '' ? '' : ' ') };
	}
	const { from, to, insert } =
		label === 'rating' ? ratingSpan(written, value) : { from: 0, to: written.length, insert: value };
	return { from: at + from, to: at + to, insert };
}

/**
 * Whether a paragraph that came as far as `above` goes on in the next line: not where a label of its own
 * stands there.
 */
const goesOnIn = (text: string, next: Line, above: Line, known: Known): boolean =>
	next.kind === 'text' &&
	next.item === 'none' &&
	next.number === above.number + 1 &&
	labelIn(text.slice(next.from, next.end), known) === null;

/** Where the line, with what stands within it, ends that begins an item or a paragraph. */
function behind(text: string, lines: readonly Line[], line: Line, known: Known): number {
	const isWithin = (next: Line, above: Line): boolean => {
		if (line.item !== 'none' || line.depth > 0)
			return next.depth > line.depth || (next.depth === line.depth && next.item === 'none');
		if (line.kind !== 'heading') return goesOnIn(text, next, above, known);
		return next.kind === 'underline' || (next.kind === 'heading' && next.level === 0);
	};
	let last = line;
	for (const next of lines.slice(lines.findIndex(({ start }) => start === line.start) + 1)) {
		if (!isWithin(next, last)) break;
		last = next;
	}
	return last.end;
}

/** The words of the language that a question has a label in; where it has none, of its last label, else of its note. */
function wordsBeside(
	text: string,
	{ form, labels, columns, known }: LocatedQuestion,
	label: NewLabel,
	ofNote: WrittenWords,
): WrittenWords {
	if (form === 'row')
		return writtenBeside(
			columns.find((name) => known.get(labelKey(name)) === label),
			ofNote,
		);
	const own = labels.find((one) => one.label === label) ?? labels.at(-1);
	return writtenBeside(own === undefined ? undefined : labelOn(text, own.line), ofNote);
}

/** A value as it is written in a language. */
function spoken(label: NewLabel, value: string, { rating, none }: WrittenWords): string {
	if (label === 'rating' || label === 'observed') return rating(value);
	return label === 'themes' && value === 'none' ? none : value;
}

/** What goes before a new label's value: as at the question's last label, else a bullet below its title. */
function opening(
	text: string,
	{ form, line, labels, known }: LocatedQuestion,
	name: string,
	{ colon: own }: WrittenWords,
): string {
	const last = labels.at(-1)?.line;
	const gap = (colon: string): string => (colon.endsWith('：') ? '' : ' ');
	if (last === undefined) {
		const before = text.slice(line.start, line.from);
		// What stands below an item is indented to its words.
		const lead = form === 'item' ? before.replace(/[^\s>]/g, ' ') : prefixOf(text, line);
		return `${lead}- ${name}${own}${gap(own)}`;
	}
	const content = text.slice(last.from, last.end);
	const written = content.slice(0, labelIn(content, known)?.at ?? 0).trimEnd();
	const [, marks, colon] = /^([*_]*)\s*[^:：*_]+(.*)$/s.exec(written) ?? ['', '', ':'];
	return `${text.slice(last.start, last.from)}${marks}${name}${colon}${gap(colon)}`;
}

/** A new line for a label, behind the others of its question. */
function newLine(
	text: string,
	one: LocatedQuestion,
	label: NewLabel,
	value: string,
	words: WrittenWords,
): Replacement {
	const end = behind(text, bodyLines(text), one.labels.at(-1)?.line ?? one.line, one.known);
	const insert = endingAt(text, end) + opening(text, one, words.labels[label], words) + value;
	return { from: end, to: end, insert };
}

/** The spans of a row's cells, as `cells` has them. */
function cellSpans(text: string, { from, end }: Line): { from: number; to: number }[] {
	const spans: { from: number; to: number }[] = [];
	let start = from;
	for (let at = from; at <= end; at++) {
		if (at < end && text[at] === '\\' && text[at + 1] === '|') at++;
		else if (at === end || text[at] === '|') {
			spans.push({ from: start, to: at });
			start = at + 1;
		}
	}
	const isBlank = ({ from: a, to: b }: { from: number; to: number }): boolean =>
		text.slice(a, b).trim() === '';
	const [first] = spans;
	if (first !== undefined && isBlank(first)) spans.shift();
	const last = spans.at(-1);
	if (last !== undefined && isBlank(last)) spans.pop();
	return spans;
}

/** Puts a value into a cell of a row, or what `put` makes of what is written there. */
export function inCell(
	text: string,
	line: Line,
	column: number,
	value: string,
	put: (written: string, cell: string) => Replacement = ({ length }, insert) => ({
		from: 0,
		to: length,
		insert,
	}),
): Replacement {
	const cell = value.replace(/\|/g, '\\|');
	const spans = cellSpans(text, line);
	const span = spans[column];
	if (span === undefined) {
		// The row has fewer cells than the table has columns, or the last of them are empty.
		const last = spans.at(-1)?.to ?? line.from;
		const isClosed = text[last] === '|';
		const empty = text.slice(last + 1, line.end).split('|');
		const missing = column - spans.length;
		if (isClosed && empty.length - 1 > missing) {
			const from = last + 1 + empty.slice(0, missing).reduce((length, one) => length + one.length + 1, 0);
			return { from, to: from + (empty[missing] ?? '').length, insert: ` ${cell} ` };
		}
		const more = `${' |'.repeat(Math.max(0, missing - (isClosed ? empty.length - 1 : 0)))} ${cell} |`;
		return { from: line.end, to: line.end, insert: isClosed ? more : ` |${more}` };
	}
	const raw = text.slice(span.from, span.to);
	const written = raw.trim();
	if (written === '') return { from: span.from, to: span.to, insert: ` ${cell} ` };
	const at = span.from + raw.indexOf(written);
	const { from, to, insert } = put(written, cell);
	return { from: at + from, to: at + to, insert };
}

/** The place of the column for a label; the note with the answer stands where no answer does. */
function columnFor({ question, columns, known }: LocatedQuestion, label: OneLabel): number {
	const called = (one: Label): number => columns.findIndex((name) => known.get(labelKey(name)) === one);
	const own = called(label);
	return own < 0 && label === 'answerNote' && question.answer === null ? called('answer') : own;
}

/** Puts a value into the cell of a label's column. */
function inRow(text: string, one: LocatedQuestion, label: OneLabel, value: string): Replacement | Refusal {
	const { line } = one;
	const column = columnFor(one, label);
	if (column < 0) return 'no-column';
	return label === 'rating'
		? inCell(text, line, column, value, ratingSpan)
		: inCell(text, line, column, value);
}

/** Where a label's value goes; refused where two lines have the label, or its value goes on below its line. */
function placeOf(
	text: string,
	one: LocatedQuestion,
	label: OneLabel,
	given: string,
	ofNote: WrittenWords,
): Replacement | Refusal {
	const words = wordsBeside(text, one, label, ofNote);
	const value = spoken(label, given, words);
	if (one.form === 'row') return inRow(text, one, label, value);
	const [written, ...more] = one.labels.filter((each) => each.label === label);
	if (written === undefined) return newLine(text, one, label, value, words);
	if (more.length > 0) return 'there-twice';
	const keepsRest = label === 'rating' && reasonAt(value) === value.length;
	if (written.goesOn && !keepsRest) return 'goes-on';
	return inLine(text, written.line, label, value, one.known);
}

/**
 * Sets one label of a question: in its line or its cell, or in a new line behind the question's others. A
 * rating keeps its reason, unless the value has one behind a comma. What goes on in further lines is not replaced.
 */
export function setLabel(
	text: string,
	ref: LineRef,
	label: OneLabel,
	value: string,
	reading: ParseContext,
): Edit | Refusal {
	if (LINE_BREAK.test(value)) return 'unproven';
	const body = bodyOf(text, reading);
	const { retro, asked } = body;
	const one = findQuestion(text, ref, asked);
	if (typeof one === 'string') return one;
	const { question } = one;
	const want = wanted(question, label, value.trim());
	if (JSON.stringify(want) === JSON.stringify(question)) return 'as-wanted';
	const place = placeOf(text, one, label, value.trim(), writtenFor(text, body, reading));
	if (typeof place === 'string') return place;
	const wantRetro = {
		...retro,
		questions: retro.questions.map((each) => (each === question ? want : each)),
		// An action without themes of its own has those of its question.
		actions: retro.actions.map((action) =>
			action.themes === question.themes ? { ...action, themes: want.themes } : action,
		),
	};
	const prove = (meant: Replacement): Edit | Refusal => judged(text, meant, reading, wantRetro);
	return place.from === place.to ? keptApart(text, place, prove) : prove(place);
}

/**
 * Adds to a question how somebody else saw its answer, `medium, Jonas`: in a line of its own, or behind what
 * stands in the cell.
 */
export function addObserved(
	text: string,
	ref: LineRef,
	value: string,
	reading: ParseContext,
): Edit | Refusal {
	const [seen, ...more] = readObserved(value);
	if (LINE_BREAK.test(value) || seen?.isKnown !== true || more.length > 0) return 'unproven';
	const body = bodyOf(text, reading);
	const { retro, asked } = body;
	const one = findQuestion(text, ref, asked);
	if (typeof one === 'string') return one;
	const { question, form, line, columns, known } = one;
	const { rating, by } = seen;
	if (question.observed.some((each) => each.rating === rating && each.by === by)) return 'as-wanted';
	const want = { ...question, observed: [...question.observed, { rating, by, line: line.number }] };
	const questions = retro.questions.map((each) => (each === question ? want : each));
	const prove = (meant: Replacement): Edit | Refusal => judged(text, meant, reading, { ...retro, questions });
	const words = wordsBeside(text, one, 'observed', writtenFor(text, body, reading));
	const said = spoken('observed', value, words);
	if (form !== 'row') return keptApart(text, newLine(text, one, 'observed', said, words), prove);
	const column = columns.findIndex((name) => known.get(labelKey(name)) === 'observed');
	if (column < 0) return 'no-column';
	const append = ({ length }: string, cell: string): Replacement => ({
		from: length,
		to: length,
		insert: `; ${cell}`,
	});
	return prove(inCell(text, line, column, said, append));
}

/**
 * What stands for the themes of a question, and the sign between them: the one that stands there, else its
 * language's.
 */
function themesOf(
	text: string,
	one: LocatedQuestion,
	ofNote: WrittenWords,
): { written: string; sign: string } {
	const { form, line, columns, labels, known } = one;
	let written = '';
	if (form === 'row') {
		const column = columns.findIndex((name) => known.get(labelKey(name)) === 'themes');
		written = cells(text.slice(line.from, line.end))[column] ?? '';
	} else {
		const own = labels.find(({ label }) => label === 'themes')?.line;
		if (own !== undefined) written = valueIn(text, own, known)?.written ?? '';
	}
	const { comma } = wordsBeside(text, one, 'themes', ofNote);
	const sign = /[,，、،]/.exec(written.replace(/\[\[[^\]]*\]\]/g, ''))?.[0];
	return { written, sign: sign === ',' ? ', ' : (sign ?? comma) };
}

/** Sets the themes of a question, with the sign between them that stands there. */
export function setThemes(
	text: string,
	ref: LineRef,
	themes: readonly string[],
	reading: ParseContext,
): Edit | Refusal {
	const body = bodyOf(text, reading);
	const one = findQuestion(text, ref, body.asked);
	if (typeof one === 'string') return one;
	const { sign } = themesOf(text, one, writtenFor(text, body, reading));
	return setLabel(text, ref, 'themes', themes.join(sign), reading);
}

/** Adds a theme to those of a question, behind what stands there. */
export function addTheme(text: string, ref: LineRef, theme: string, reading: ParseContext): Edit | Refusal {
	const body = bodyOf(text, reading);
	const one = findQuestion(text, ref, body.asked);
	if (typeof one === 'string') return one;
	if (one.question.themes.includes(theme)) return 'as-wanted';
	const { written, sign } = themesOf(text, one, writtenFor(text, body, reading));
	// Dots, or the word none, name no theme.
	const value = readThemes(written).length === 0 ? theme : written + sign + theme;
	return setLabel(text, ref, 'themes', value, reading);
}

/** Adds a theme to each question of a note that is meant, behind what stands there. */
export function addThemeTo(
	text: string,
	isMeant: (question: Question) => boolean,
	theme: string,
	reading: ParseContext,
): Edit | Refusal {
	const meant = [...questionsOf(text, reading).entries()].filter(([, { question }]) => isMeant(question));
	return sequence(
		text,
		meant.map(([index]) => (now) => {
			const found = questionsOf(now, reading)[index];
			return found === undefined ? 'unproven' : addTheme(now, found.ref, theme, reading);
		}),
	);
}

/** The number that a heading begins with, or 0. */
const numberOf = (heading: string): number => Number(/^\D{0,12}(\d{1,3})/.exec(heading)?.[1] ?? 0);

/**
 * Adds a question in the heading form: in the place of one that nobody has given a title, else behind the
 * others, with an empty bullet for each of `labels`.
 */
export function addQuestion(
	text: string,
	title: string,
	labels: readonly QuestionLabel[],
	reading: ParseContext,
): Edit | Refusal {
	const name = title.trim();
	if (LINE_BREAK.test(name)) return 'unproven';
	const body = bodyOf(text, reading);
	const { retro, asked, untitled, entered, rounds } = body;
	const words = writtenFor(text, body, reading);
	if (rounds.length > 1) return 'several-interviews';
	const isMeant = (after: string): boolean => {
		const { questions, ...rest } = bodyOf(after, reading).retro;
		const { questions: before, ...others } = retro;
		const at = questions.findIndex(
			(question, index) =>
				JSON.stringify(keyed(question)) !==
				JSON.stringify(before[index] === undefined ? null : keyed(before[index])),
		);
		const [added] = questions.splice(at, 1);
		return (
			added?.title === name && saying({ ...rest, questions }) === saying({ ...others, questions: before })
		);
	};
	const put = (replacement: Replacement, kinds: string[]): Edit | Refusal => {
		if (!isMeant(apply(text, [replacement]))) return 'unproven';
		return verified(text, replacement, (within) =>
			within.map(({ kind }) => kind).join() === kinds.join() ? null : 'swallowed',
		);
	};
	const [free] = untitled;
	if (free !== undefined) return put(inFree(text, free, asked.length + 1, name), ['heading']);
	const index = entered.findIndex(({ section }) => section === 'questions');
	const section = entered[index];
	const levels = entered.filter((one) => one.section !== null).map((one) => one.level);
	const headings = asked.filter(({ form }) => form === 'heading').map(({ line }) => line);
	const number =
		Math.max(asked.length, ...headings.map((line) => numberOf(text.slice(line.from, line.end)))) + 1;
	const level = section?.level ?? Math.min(2, ...levels);
	const own = Math.min(6, headings[0]?.level || level + 1);
	const lines = [
		`${'#'.repeat(own)} ${number}. ${name}`,
		...labels.map((label) => `- ${words.labels[label]}${words.colon}`),
	];
	const kinds = ['heading', ...labels.map(() => 'text')];
	if (section !== undefined) return put(atEnd(text, lines, entered[index + 1]?.start), kinds);
	const { headings: names } = headingsIn(reading.settings, words);
	const heading = `${'#'.repeat(level)} ${names.questions[0] ?? words.headings.questions}`;
	return put(atEnd(text, [heading, '', ...lines]), ['heading', ...kinds]);
}

/** A name in a heading that has none yet; a number that stands there stays. */
function inFree(text: string, free: Line, number: number, name: string): Replacement {
	const written = text.slice(free.from, free.end).trimEnd();
	const isNumber = /^(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):]?$/i.test(written);
	// The heading may end right behind its number signs.
	const lead = text.slice(free.start, free.from).endsWith('#') ? ' ' : '';
	const from = free.from === free.end ? free.from - 1 : free.from;
	const filled = `${isNumber ? written : `${number}.`} ${name}`;
	return { from, to: free.end, insert: text.slice(from, free.from) + lead + filled };
}

/** A question without the lines on which it stands. */
const keyed = (question: Question): Partial<Question> => ({
	...question,
	line: undefined,
	ratingLine: undefined,
});

/** Sets the key lesson: the one line of its section, or a new one where the section holds none. */
export function setKeyLesson(text: string, lesson: string, reading: ParseContext): Edit | Refusal {
	const words = lesson.trim();
	if (LINE_BREAK.test(words)) return 'unproven';
	const { retro } = bodyOf(text, reading);
	if ((retro.keyLesson ?? '') === words) return 'as-wanted';
	const want = { ...retro, keyLesson: words === '' ? null : words };
	const line = lessonLine(text, linesUnder(text, 'keyLesson', reading)?.lines ?? []);
	if (typeof line === 'string') return line;
	if (line === null) {
		const made = addLine(text, 'keyLesson', words, reading);
		if (typeof made === 'string') return made;
		const after = bodyOf(apply(text, made.replacements), reading).retro;
		return saying(after) === saying(want) ? made : 'unproven';
	}
	const written = text.slice(line.from, line.end);
	const { length } = splitBlockId(written).text.trimEnd();
	// An empty item may end right behind its marker.
	const gap = length === 0 && !/\s/.test(text[line.from - 1] ?? ' ') ? ' ' : '';
	return judged(text, { from: line.from, to: line.from + length, insert: gap + words }, reading, want);
}

/** The line of a section that says something, else an item to be filled in; null if there is neither. */
function lessonLine(text: string, under: readonly Line[]): Line | Refusal | null {
	const [said, ...more] = under.filter(
		({ kind, from, end }) => kind !== 'comment' && withoutComments(text.slice(from, end)).trim() !== '',
	);
	if (more.length > 0) return 'several-lines';
	const line = said ?? under.find(({ item }) => item !== 'none');
	if (line === undefined) return null;
	const isPlain = line.kind === 'text' && line.box < 0 && !COMMENT.test(text.slice(line.from, line.end));
	return isPlain ? line : 'several-lines';
}
