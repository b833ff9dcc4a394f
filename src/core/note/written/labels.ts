/** What labels, headings and columns are called: the names that lines, sections and tables bear. */
import { foldSpace, linkTarget, withoutEmphasis } from '../../markdown/inline';
import { MEANINGS, type PlanColumn, type QuestionLabel, labelKey } from '../words';
import { remembered } from '../words/remembered';
import { onScale, scaleIn } from './question-table';

/** What a line of a question says of it. */
export type Label = QuestionLabel;

const LABELLED =
	/^(\*\*|__|\*|_)?\s*([\p{L}][^:：*_]{0,40}?)\s*(?:(?:::?|：)\s*\1|\1\s*(?:::?|：))(?:\s+|$|(?=[^\s:/]))([\s\S]*)$/u;

const PLAIN_LABEL = /^[A-Za-z][A-Za-z\d '-]{0,40}$/;

const TRAILED = /[:：)）\s]$/;

function withoutTrail(name: string): string {
	return name
		.replace(/[:：]\s*$/, '')
		.replace(/[(（][^()（）]*[)）]\s*$/, '')
		.replace(/[:：]\s*$/, '');
}

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
export function spelledOut<T>(
	text: string,
	known: ReadonlyMap<string, T>,
): { label: T; value: string } | null {
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
export function labelled<T>(text: string, known: ReadonlyMap<string, T>): { label: T; value: string } | null {
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
