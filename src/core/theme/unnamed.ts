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
	/** Whether it is asked about: an interview of the last days says it, and of the days since the plugin came into the vault. */
	asks: boolean;
	/** The keys of the known themes whose names are nearest, at most three. */
	near: readonly NameKey[];
}

/** For so many days a line is asked about. */
const RECENT_DAYS = 30;
const MOST_NEAR = 3;

/** The words of a line that tell something, and of Chinese and Japanese each two letters in a row. */
function tellingIn(text: string): Set<string> {
	const words = keyOf(text).split(/[^\p{L}\p{N}+#]+/u);
	const letters = words.flatMap(
		(word) => word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? [],
	);
	const pairs = letters.flatMap((run) => [...run].slice(1).map((_, at) => run.slice(at, at + 2)));
	return new Set([...words.filter((word) => word.length > 3), ...pairs]);
}

function nearestTo(text: string, known: readonly Used[]): NameKey[] {
	// A theme that is named more often is what the line may become.
	const line: Used = { key: keyOf(text), name: text, uses: -1 };
	const words = tellingIn(text);
	return known
		.flatMap((theme) => {
			const isNear = nearPairs([theme, line]).length > 0;
			const shared = [...tellingIn(theme.key)].filter((word) => words.has(word)).length;
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
			(snapshot.weakPoints.get(interview.key) ?? [])
				.filter(({ by }) => by === 'unnamed')
				.map((point) => ({ interview, point })),
		);
	return sameLines(lines, ({ point }) => point.text).flatMap((same) => {
		const [latest] = same;
		if (latest === undefined) return [];
		const { text } = latest.point;
		const { date } = latest.interview.retro;
		const asks = date >= snapshot.settings.asksSince && daysBetween(date, snapshot.today) <= RECENT_DAYS;
		return [{ text, lines: same, asks, near: nearestTo(text, known) }];
	});
});
