/** The weak points without a theme: lines that say what went wrong, and do not name it yet. */
import { compare } from '../compare';
import { daysBetween } from '../day';
import { perSnapshot, type PastInterview } from '../vault/snapshot';
import { keyOf, type NameKey } from '../vault/names';
import { sameLines } from '../vault/weak-points';
import type { ShownWeakPoint } from '../vault/weak-lines';
import { nearPairs, usedThemes, type Used } from './near';

/** One line, and the interview in which it stands. */
export interface UnnamedLine {
	interview: PastInterview;
	point: ShownWeakPoint;
}

/** What one or more notes say in the same words. */
export interface Unnamed {
	/** As the latest interview has it. */
	text: string;
	/** The latest first. */
	lines: readonly UnnamedLine[];
	/** Whether one of them was written in the last days. */
	isRecent: boolean;
	/** The keys of the known themes whose names are nearest, at most three. */
	near: readonly NameKey[];
}

/** For so many days a line is offered by itself. */
const RECENT_DAYS = 30;
const MOST_NEAR = 3;

function nearestTo(text: string, known: readonly Used[]): NameKey[] {
	// A theme that is named more often is what the line may become.
	const line: Used = { key: keyOf(text), name: text, uses: -1 };
	const words = new Set(line.key.split(' '));
	return known
		.flatMap((theme) => {
			const isNear = nearPairs([theme, line]).length > 0;
			const shared = theme.key.split(' ').filter((word) => word.length > 3 && words.has(word)).length;
			return isNear || shared > 0 ? [{ theme, weight: (isNear ? 100 : 0) + shared }] : [];
		})
		.sort((a, b) => b.weight - a.weight || b.theme.uses - a.theme.uses || compare(a.theme.key, b.theme.key))
		.slice(0, MOST_NEAR)
		.map(({ theme }) => theme.key);
}

/** The weak points without a theme, those that most notes say first, then the latest. */
export const unnamed = perSnapshot((snapshot): readonly Unnamed[] => {
	const known = usedThemes(snapshot);
	const lines: UnnamedLine[] = [...snapshot.tookPlace]
		.reverse()
		.flatMap((interview) =>
			(snapshot.weakPoints.get(interview.path) ?? [])
				.filter(({ by }) => by === 'unnamed')
				.map((point) => ({ interview, point })),
		);
	return sameLines(lines, ({ point }) => point.text).flatMap((same) => {
		const [latest] = same;
		if (latest === undefined) return [];
		const { text } = latest.point;
		const isRecent = daysBetween(latest.interview.retro.date, snapshot.today) <= RECENT_DAYS;
		return [{ text, lines: same, isRecent, near: nearestTo(text, known) }];
	});
});
