/** What is shown of weak points without a theme: a row for each thing that one or more notes say. */
import { nearestThemes, keyOfPoint } from '../../core/theme/unnamed';
import { ownWords } from '../../core/vault/weak-points';
import type { Interview, Snapshot } from '../../core/vault/snapshot';
import type { ShownWeakPoint, WeakPointLine } from '../../core/vault/weak-lines';
import type { Place } from './rows-model';
import { whoOf } from './who';

/** A line that says it, and the note of it. */
export interface WeakPointPart {
	id: string;
	place: Place;
	/** The interview and its day. */
	where: string;
	/** As its line is found again. */
	path: string;
	point: Pick<WeakPointLine, 'from' | 'source'>;
}

export interface WeakPointRow {
	id: string;
	text: string;
	first: WeakPointPart;
	/** All of them, the latest first, made when they are asked for. */
	readonly lines: readonly WeakPointPart[];
	/** How many lines say it, and in how many notes. */
	count: number;
	notes: number;
	/** The names of the known themes that are nearest. */
	near: string[];
	/** What a new theme may be called: the words of the line alone. */
	words: string;
}

/** What stands in the same words, and in which interviews. */
interface Same {
	text: string;
	lines: readonly { interview: Interview; point: ShownWeakPoint }[];
	notes: number;
}

/** One row for what stands in the same words, beside the nearest themes; none where no line says it. */
export function weakPointRow(
	{ text, lines, notes }: Same,
	snapshot: Snapshot,
	near = nearestThemes(text, snapshot),
): WeakPointRow[] {
	const partOf = ({ interview, point }: Same['lines'][number]): WeakPointPart => {
		const { path, retro } = interview;
		return {
			id: `${path}:${point.line}`,
			place: { path, line: point.line },
			where: [
				whoOf(interview, snapshot.words),
				...(retro.date === null ? [] : [snapshot.words.figures.shortDay(retro.date, snapshot.today)]),
			].join(snapshot.words.rows.comma),
			path,
			point: { from: point.from, source: point.source },
		};
	};
	const [first] = lines;
	if (first === undefined) return [];
	return [
		{
			id: keyOfPoint(first.point),
			text,
			first: partOf(first),
			get lines() {
				return lines.map(partOf);
			},
			count: lines.length,
			notes,
			near: near.map((key) => snapshot.names.get(key)?.name ?? key),
			words: ownWords(text),
		},
	];
}
