/**
 * A question of a retro as an edit: one label of it set, or a new question added; and the key lesson, which is one line.
 *
 * Each edit is made on a copy first and read again: unless the retro says the same but for this one thing, it is refused.
 */
import { splitBlockId, withoutComments } from '../markdown/inline';
import { cells, type Line } from '../markdown/lines';
import type { ParseContext } from '../note/note';
import { labelIn, labelOfColumn, type LocatedQuestion, type Label } from '../note/body';
import type { Question, Retro } from '../note/retro';
import { readRating, readThemes } from '../note/values';
import { apply, fingerprint, type Edit, type Refusal, type Replacement } from '../edit/edit';
import { bodyLines, findAmong, type LineRef } from '../edit/find';
import { addLine, bodyOf, linesUnder, prefixOf } from './line';
import { endingAt, lastEnd } from '../markdown/line-ends';
import { verified } from '../edit/proof';

/** The labels that hold one value. */
export type OneLabel = Exclude<Label, 'followUp'>;

/** How a label is written where it is new. */
const NAMES: Record<OneLabel, string> = {
	type: 'Type',
	difficulty: 'Difficulty',
	answer: 'My answer',
	hints: 'Hints',
	rating: 'Rating',
	cause: 'Cause',
	improvement: 'Improvement',
	themes: 'Themes',
	signals: 'Signals',
	complexity: 'Complexity',
	story: 'Story',
};
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
		const twinIn = marksOf(one).some((mark) => counts.get(mark)! > 1) ? fingerprint(text) : null;
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
	if (label === 'themes') return { ...question, themes: readThemes(value) };
	if (label === 'rating') return { ...question, rating: value === '' ? null : readRating(value).rating };
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
	const isAtEnd =
		from === to &&
		from > 0 &&
		!LINE_BREAK.test(insert[0] ?? '') &&
		/[\r\n]|$/.test(text.slice(from, from + 1)) &&
		!LINE_BREAK.test(text[from - 1]!);
	const replacement = isAtEnd
		? { from: from - 1, to, insert: text[from - 1]! + insert }
		: { from, to, insert };
	const after = apply(text, [replacement]);
	if (saying(bodyOf(after, reading).retro) !== saying(want)) return 'unproven';
	return verified(text, replacement, () => null);
}

/** The span of a rating's word; its reason, and the case in which such words are written here, stay. */
function ratingSpan(written: string, value: string): { from: number; to: number; insert: string } {
	const head = written.slice(0, /[,，،]/.exec(written)?.index ?? written.length).trimEnd();
	const word = /\b(?:poor|medium|good|excellent)\b/i.exec(head);
	const from = word?.index ?? 0;
	const old = word?.[0] ?? head;
	const isLower = old !== '' && old === old.toLowerCase() && /\p{L}/u.test(old);
	return {
		from,
		to: word === null ? head.length : from + old.length,
		insert: isLower ? value.toLowerCase() : value,
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

/** What is written behind a line's label, without a block id or a comment, and where; null if the line has none. */
function valueIn(text: string, line: Line): { written: string; at: number; rest: string } | null {
	const content = text.slice(line.from, line.end);
	const place = labelIn(content);
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
function inLine(text: string, line: Line, label: OneLabel, value: string): Replacement | Refusal {
	const place = valueIn(text, line);
	if (place === null) return 'unproven';
	const { written, at, rest } = place;
	if (written === '') {
		const isClose = !/\s/.test(text[at - 1] ?? '');
		return { from: at, to: at, insert: (isClose ? ' ' : '') + value + (rest.trim() === '' ? '' : ' ') };
	}
	const { from, to, insert } =
		label === 'rating' ? ratingSpan(written, value) : { from: 0, to: written.length, insert: value };
	return { from: at + from, to: at + to, insert };
}

/** Where the line, with what stands within it, ends that begins an item or a paragraph. */
function behind(text: string, lines: readonly Line[], line: Line): number {
	let index = lines.findIndex(({ start }) => start === line.start);
	const isWithin = (next: Line | undefined, above: Line): boolean => {
		if (next === undefined) return false;
		if (line.item === 'none' && line.depth === 0) {
			// A paragraph goes on in the next line, unless a label of its own stands there.
			return line.kind !== 'heading'
				? next.kind === 'text' &&
						next.item === 'none' &&
						next.number === above.number + 1 &&
						labelIn(text.slice(next.from, next.end)) === null
				: next.kind === 'underline' || (next.kind === 'heading' && next.level === 0);
		}
		return next.depth > line.depth || (next.depth === line.depth && next.item === 'none');
	};
	while (isWithin(lines[index + 1], lines[index]!)) index++;
	return lines[index]!.end;
}

/** A new line for a label, behind the others of its question. */
function newLine(text: string, one: LocatedQuestion, label: OneLabel, value: string): Replacement {
	const lines = bodyLines(text);
	const last = one.labels[one.labels.length - 1];
	let lead: string;
	let spelt: string;
	if (last === undefined) {
		const before = text.slice(one.line.start, one.line.from);
		// What stands below an item is indented to its words.
		lead = (one.form === 'item' ? before.replace(/[^\s>]/g, ' ') : prefixOf(text, one.line)) + '- ';
		spelt = `${NAMES[label]}: `;
	} else {
		lead = text.slice(last.line.start, last.line.from);
		const content = text.slice(last.line.from, last.line.end);
		const [, marks, colon] = /^([*_]*)\s*[^:：*_]+(.*)$/s.exec(
			content.slice(0, labelIn(content)?.at ?? 0).trimEnd(),
		) ?? ['', '', ':'];
		spelt = `${marks}${NAMES[label]}${colon} `;
	}
	const end = behind(text, lines, last?.line ?? one.line);
	return { from: end, to: end, insert: endingAt(text, end) + lead + spelt + value };
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
	if (isBlank(spans[0]!)) spans.shift();
	if (spans.length > 0 && isBlank(spans[spans.length - 1]!)) spans.pop();
	return spans;
}

/** Puts a value into the cell of a label's column. */
function inRow(
	text: string,
	{ line, columns }: LocatedQuestion,
	label: OneLabel,
	value: string,
): Replacement | Refusal {
	const column = columns.findIndex((name) => labelOfColumn(name) === label);
	if (column < 0) return 'no-column';
	const cell = value.replace(/\|/g, '\\|');
	const spans = cellSpans(text, line);
	const span = spans[column];
	if (span === undefined) {
		// The row has fewer cells than the table has columns, or the last of them are empty.
		const last = spans[spans.length - 1]?.to ?? line.from;
		const isClosed = text[last] === '|';
		const empty = text.slice(last + 1, line.end).split('|');
		const missing = column - spans.length;
		if (isClosed && empty.length - 1 > missing) {
			const from = last + 1 + empty.slice(0, missing).reduce((length, one) => length + one.length + 1, 0);
			return { from, to: from + empty[missing]!.length, insert: ` ${cell} ` };
		}
		const more = `${' |'.repeat(Math.max(0, missing - (isClosed ? empty.length - 1 : 0)))} ${cell} |`;
		return { from: line.end, to: line.end, insert: isClosed ? more : ` |${more}` };
	}
	const raw = text.slice(span.from, span.to);
	const written = raw.trim();
	if (written === '') return { from: span.from, to: span.to, insert: ` ${cell} ` };
	const at = span.from + raw.indexOf(written);
	const { from, to, insert } =
		label === 'rating' ? ratingSpan(written, cell) : { from: 0, to: written.length, insert: cell };
	return { from: at + from, to: at + to, insert };
}

/**
 * Sets one label of a question: in its line or its cell, or in a new line behind the question's others. A rating keeps its
 * reason. What goes on in further lines is not replaced.
 */
export function setLabel(
	text: string,
	ref: LineRef,
	label: OneLabel,
	value: string,
	reading: ParseContext,
): Edit | Refusal {
	if (LINE_BREAK.test(value)) return 'unproven';
	const { retro, asked } = bodyOf(text, reading);
	const one = findQuestion(text, ref, asked);
	if (typeof one === 'string') return one;
	const { question } = one;
	const want = wanted(question, label, value.trim());
	if (JSON.stringify(want) === JSON.stringify(question)) return 'as-wanted';
	const written = one.labels.filter((each) => each.label === label);
	let place: Replacement | Refusal;
	if (one.form === 'row') place = inRow(text, one, label, value.trim());
	else if (written.length === 0) place = newLine(text, one, label, value.trim());
	else if (written.length > 1) place = 'there-twice';
	else if (written[0]!.goesOn && label !== 'rating') place = 'goes-on';
	else place = inLine(text, written[0]!.line, label, value.trim());
	if (typeof place === 'string') return place;
	const wantRetro = {
		...retro,
		questions: retro.questions.map((each) => (each === question ? want : each)),
		// An action without themes of its own has those of its question.
		actions: retro.actions.map((action) =>
			action.themes === question.themes ? { ...action, themes: want.themes } : action,
		),
	};
	const made = judged(text, place, reading, wantRetro);
	// A paragraph right below would become part of the new line.
	return made === 'unproven' && place.from === place.to
		? judged(text, { ...place, insert: place.insert + endingAt(text, place.to) }, reading, wantRetro)
		: made;
}

/** Adds a theme to those of a question, behind what stands there. */
export function addTheme(text: string, ref: LineRef, theme: string, reading: ParseContext): Edit | Refusal {
	const one = findQuestion(text, ref, bodyOf(text, reading).asked);
	if (typeof one === 'string') return one;
	const { question, form, line, columns, labels } = one;
	if (question.themes.includes(theme)) return 'as-wanted';
	let written = '';
	if (form === 'row') {
		written =
			cells(text.slice(line.from, line.end))[columns.findIndex((name) => labelOfColumn(name) === 'themes')] ??
			'';
	} else {
		const own = labels.find(({ label }) => label === 'themes')?.line;
		if (own !== undefined) written = valueIn(text, own)?.written ?? '';
	}
	// Dots, or the word none, name no theme.
	return setLabel(
		text,
		ref,
		'themes',
		readThemes(written).length === 0 ? theme : `${written}, ${theme}`,
		reading,
	);
}

/** The number that a heading begins with, or 0. */
const numberOf = (heading: string): number => Number(/^\D{0,12}(\d{1,3})/.exec(heading)?.[1] ?? 0);

/**
 * Adds a question in the heading form: in the place of one that nobody has given a title, else behind the others, with an
 * empty bullet for each of `labels`.
 */
export function addQuestion(
	text: string,
	title: string,
	labels: readonly string[],
	reading: ParseContext,
): Edit | Refusal {
	const name = title.trim();
	if (LINE_BREAK.test(name)) return 'unproven';
	const { retro, asked, untitled, entered } = bodyOf(text, reading);
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
	if (free !== undefined) {
		const number = text.slice(free.from, free.end).trimEnd();
		const filled = `${/^(?:q(?:uestion)?\s*)?\d{1,3}\s*[.):]?$/i.test(number) ? number : `${asked.length + 1}.`} ${name}`;
		// The heading may end right behind its number signs.
		const lead = text.slice(free.start, free.from).endsWith('#') ? ' ' : '';
		const from = free.from === free.end ? free.from - 1 : free.from;
		return put({ from, to: free.end, insert: text.slice(from, free.from) + lead + filled }, ['heading']);
	}
	const index = entered.findIndex(({ section }) => section === 'questions');
	const headings = asked.filter(({ form }) => form === 'heading').map(({ line }) => line);
	const number =
		Math.max(asked.length, ...headings.map((line) => numberOf(text.slice(line.from, line.end)))) + 1;
	const last = lastEnd(index < 0 ? text : text.slice(0, entered[index + 1]?.start ?? text.length));
	const ending = endingAt(text, last);
	const levels = entered.filter(({ section }) => section !== null).map(({ level }) => level);
	const level = index < 0 ? Math.min(2, ...levels) : entered[index]!.level;
	const own = Math.min(6, headings[0]?.level || level + 1);
	const opening =
		index < 0 ? [`${'#'.repeat(level)} ${reading.settings.headings.questions[0] ?? 'Questions'}`, ''] : [];
	const lines = [
		...opening,
		`${'#'.repeat(own)} ${number}. ${name}`,
		...labels.map((label) => `- ${label}:`),
	];
	const kinds = [...opening.slice(0, 1).map(() => 'heading'), 'heading', ...labels.map(() => 'text')];
	const isFirst = text.slice(0, last).replace('\ufeff', '') === '';
	return put({ from: last, to: last, insert: (isFirst ? '' : ending + ending) + lines.join(ending) }, kinds);
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
	const under = linesUnder(text, 'keyLesson', reading)?.lines ?? [];
	const said = under.filter(
		({ kind, from, end }) => kind !== 'comment' && withoutComments(text.slice(from, end)).trim() !== '',
	);
	const line = said[0] ?? under.find(({ item }) => item !== 'none');
	if (said.length > 1) return 'several-lines';
	if (line === undefined) {
		const made = addLine(text, 'keyLesson', words, reading);
		return typeof made === 'string' ||
			saying(bodyOf(apply(text, made.replacements), reading).retro) === saying(want)
			? made
			: 'unproven';
	}
	if (line.kind !== 'text' || line.box >= 0) return 'several-lines';
	const written = text.slice(line.from, line.end);
	if (COMMENT.test(written)) return 'several-lines';
	const { length } = splitBlockId(written).text.trimEnd();
	// An empty item may end right behind its marker.
	const gap = length === 0 && !/\s/.test(text[line.from - 1] ?? ' ') ? ' ' : '';
	return judged(text, { from: line.from, to: line.from + length, insert: gap + words }, reading, want);
}
