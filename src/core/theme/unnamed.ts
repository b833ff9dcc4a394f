/** The weak points without a theme: lines that say what went wrong, and do not name it yet. */
import { compare } from '../compare';
import { daysBetween } from '../day';
import { once } from '../once';
import { isPast, perSnapshot, type PastInterview, type Snapshot } from '../vault/snapshot';
import { keyOf, type NameKey } from '../vault/names';
import { lineKey, sameByKey } from '../vault/weak-points';
import type { ShownWeakPoint } from '../vault/weak-lines';
import { nearTeller, usedThemes, type Used } from './near';

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
	/** How many notes say it. */
	notes: number;
	/**
	 * Whether it is asked about: an interview of the last days says it, and of the days since the plugin came
	 * into the vault.
	 */
	asks: boolean;
}

/** For so many days a line is asked about. */
const RECENT_DAYS = 30;
const MOST_NEAR = 3;
/** A name that is near says more than any words in common. */
const NEAR_WEIGHT = 100;

/** The words of a line that tell something, and of Chinese and Japanese each two letters in a row. */
function tellingIn(text: string): Set<string> {
	const words = keyOf(text).split(/[^\p{L}\p{N}+#]+/u);
	const letters = words.flatMap(
		(word) => word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? [],
	);
	const pairs = letters.flatMap((run) => [...run].slice(1).map((_, at) => run.slice(at, at + 2)));
	return new Set([...words.filter((word) => word.length > 3), ...pairs]);
}

/** Finds the themes nearest to a text among those that are known, which are made ready when it is first asked. */
function finderOf(known: readonly Used[]): (text: string) => readonly NameKey[] {
	const ready = once(() => ({
		themes: known.map((theme) => ({ theme, telling: [...tellingIn(theme.key)] })),
		isNearTo: nearTeller(known),
	}));
	const found = new Map<string, readonly NameKey[]>();
	const find = (text: string): readonly NameKey[] => {
		const { themes, isNearTo } = ready();
		const isNear = isNearTo(text);
		const words = tellingIn(text);
		return themes
			.flatMap(({ theme, telling }) => {
				const shared = telling.filter((word) => words.has(word)).length;
				const weight = (isNear(theme) ? NEAR_WEIGHT : 0) + shared;
				return weight > 0 ? [{ theme, weight }] : [];
			})
			.sort((a, b) => b.weight - a.weight || b.theme.uses - a.theme.uses || compare(a.theme.key, b.theme.key))
			.slice(0, MOST_NEAR)
			.map(({ theme }) => theme.key);
	};
	return (text) => {
		const keys = found.get(text) ?? find(text);
		found.set(text, keys);
		return keys;
	};
}

const finder = perSnapshot(
	(snapshot) => finderOf(usedThemes(snapshot)),
	(before, { before: earlier }, snapshot) => (usedThemes(earlier) === usedThemes(snapshot) ? before : null),
);

/** The keys of the known themes whose names are nearest to a text, at most three. */
export const nearestThemes = (text: string, snapshot: Snapshot): readonly NameKey[] => finder(snapshot)(text);

const keys = new WeakMap<ShownWeakPoint['said'], string>();

/** What a line says, as lines are compared; worked out once, since what was read of a line stays what it is. */
export function keyOfPoint({ said, text }: ShownWeakPoint): string {
	let key = keys.get(said);
	if (key === undefined) keys.set(said, (key = lineKey(text)));
	return key;
}

/** The lines of an interview that show no theme yet. */
const linesOf = (interview: PastInterview, { weakPoints }: Pick<Snapshot, 'weakPoints'>): UnnamedLine[] =>
	(weakPoints.get(interview.key) ?? [])
		.filter(({ by }) => by === 'unnamed')
		.map((point) => ({ interview, point }));

/** What lines say in the same words, the latest of them first. */
function unnamedOf(lines: readonly UnnamedLine[], { settings, today }: Snapshot): Unnamed[] {
	const [latest] = lines;
	if (latest === undefined) return [];
	const { date } = latest.interview.retro;
	const asks = date >= settings.asksSince && daysBetween(date, today) <= RECENT_DAYS;
	const notes = new Set(lines.map(({ interview }) => interview.path)).size;
	return [{ text: latest.point.text, lines, notes, asks }];
}

/** The weak points without a theme, those that most notes say first, then the latest. */
export const unnamed = perSnapshot(
	(snapshot): readonly Unnamed[] => {
		const lines = [...snapshot.tookPlace].reverse().flatMap((interview) => linesOf(interview, snapshot));
		return sameByKey(lines, ({ point }) => keyOfPoint(point)).flatMap((same) => unnamedOf(same, snapshot));
	},
	(before, { before: earlier, replaced }, snapshot) => {
		const again = new Map<ShownWeakPoint, UnnamedLine>();
		for (const { was, is } of replaced.values()) {
			if (!isPast(was, earlier.today) || !isPast(is, snapshot.today)) continue;
			const [gone, come] = [linesOf(was, earlier), linesOf(is, snapshot)];
			if (gone.length !== come.length) return null;
			for (const [at, line] of come.entries()) {
				const point = gone[at]?.point;
				if (point === undefined || keyOfPoint(point) !== keyOfPoint(line.point)) return null;
				again.set(point, line);
			}
		}
		return before.flatMap((one) =>
			one.lines.some(({ point }) => again.has(point))
				? unnamedOf(
						one.lines.map((line) => again.get(line.point) ?? line),
						snapshot,
					)
				: one,
		);
	},
);

/** How much the interviews of a note say that shows no theme yet. */
export function countUnnamed(path: string, snapshot: Snapshot): number {
	const past = snapshot.interviewsIn(path).filter((one) => isPast(one, snapshot.today));
	return new Set(past.flatMap((one) => linesOf(one, snapshot).map(({ point }) => keyOfPoint(point)))).size;
}
