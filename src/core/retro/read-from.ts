/** Where what is read of a note stands: a property, a labelled line, a part of its path, a heading. */
import { bodyLines } from '../edit/find';
import type { Properties } from '../markdown/frontmatter';
import { noteName, plain } from '../markdown/inline';
import type { ParsedBody } from '../note/body';
import type { Retro } from '../note/retro';
import { labelKey, MEANINGS, wordKey } from '../note/words';
import { factsIn } from '../note/written/facts';
import { factsFromPath } from '../note/written/path';
import type { Messages } from '../messages/en/english';
import { PROPERTIES, type Property, type Settings } from '../settings';
import { weakPointsOf } from '../vault/weak-lines';

/** The word that a fact was read from, and what kind of place it stands in. */
export interface FoundAt {
	from: string;
	by: 'property' | 'label' | 'name' | 'folder' | 'heading';
}

const NOWHERE: FoundAt = { from: '', by: 'property' };

export const isFilled = (value: unknown): boolean =>
	value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * Finds where a fact of one note stands: its properties come first, then its labelled lines, then its name
 * and folders.
 */
export class Sources {
	private readonly labels = new Map<Property, string>();
	private readonly inPath: ReturnType<typeof factsFromPath>;

	constructor(
		private readonly path: string,
		text: string,
		private readonly properties: Properties,
		private readonly settings: Settings,
	) {
		const own = new Map(
			PROPERTIES.map((property) => [labelKey(settings.propertyNames[property]), property] as const),
		);
		for (const { start, end } of bodyLines(text))
			for (const { property, label } of factsIn(text.slice(start, end), own))
				if (!this.labels.has(property)) this.labels.set(property, label);
		this.inPath = factsFromPath(path, settings.fileName);
	}

	/** The word that a property was read from; empty where nobody can tell. */
	of(property: Property): FoundAt {
		const filled = [...this.properties].filter(([, value]) => isFilled(value)).map(([key]) => key);
		const wanted = this.settings.propertyNames[property].toLowerCase();
		const key =
			filled.find((one) => one.toLowerCase() === wanted) ??
			filled.find((one) => MEANINGS.properties.get(wordKey(one)) === property);
		if (key !== undefined) return { from: key, by: 'property' };
		const label = this.labels.get(property);
		return label === undefined ? this.ofPath(property) : { from: label, by: 'label' };
	}

	private ofPath(property: Property): FoundAt {
		const at = property === 'date' ? 'day' : property;
		const { inPath, path } = this;
		const from = at in inPath ? (inPath[at as keyof typeof inPath]?.from ?? '') : '';
		if (from === '') return NOWHERE;
		return { from, by: noteName(path).replace(/_/g, ' ').includes(from) ? 'name' : 'folder' };
	}
}

/** The words in which it is said what is read of notes. */
export type AdoptWords = Pick<Messages, 'adopt' | 'data'>;

/** What each figure of a note was counted in: headings, or how its lines are written. */
export type FiguresFrom = Record<'questions' | 'weakPoints' | 'actions', string[]>;

const MOST_PLACES = 2;

/** The words of a heading, or the name that a line with a colon begins with. */
const nameOf = (line: string): string =>
	plain(line)
		.replace(/^[\s#>*+-]+/u, '')
		.replace(/[:：].*$/su, '')
		.trim();

/** The words of the heading on a line, from 1. */
export const headingAt = (text: string, line: number): string =>
	plain(text.split(/\r\n|\r|\n/)[line - 1] ?? '')
		.replace(/^[\s#]+/u, '')
		.trim();

/** The headings under which the questions, the weak points and the actions of a note stand. */
export function figuresFrom(
	text: string,
	{ entered, form }: ParsedBody,
	retro: Retro,
	{ adopt, data }: AdoptWords,
): FiguresFrom {
	const starts = [0];
	for (const { index, 0: mark } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + mark.length);
	const headingOf = (line: number): string | null => {
		const at = starts[line - 1] ?? 0;
		const last = entered.filter(({ start }) => start <= at).at(-1);
		return last === undefined || last.section === null ? null : nameOf(text.slice(last.start, last.end));
	};
	const places = (lines: readonly { line: number; other: string }[]): string[] =>
		[...new Set(lines.map(({ line, other }) => headingOf(line) ?? other))].slice(0, MOST_PLACES);
	const inForm = form === null ? adopt.table : data.questionForms[form];
	return {
		questions: places(retro.questions.map(({ line }) => ({ line, other: inForm }))),
		weakPoints: places(
			weakPointsOf(retro).map(({ line, from }) => ({
				line,
				other: from === 'question' ? inForm : adopt.plan,
			})),
		),
		actions: places(retro.actions.map(({ line }) => ({ line, other: adopt.tasks }))),
	};
}
