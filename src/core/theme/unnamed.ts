/** The weak points without a theme: lines that say what went wrong, and do not name it yet. */
import { compare } from '../compare';
import { daysBetween } from '../day';
import { perSnapshot, type PastInterview } from '../vault/snapshot';
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
	/**
	 * Whether it is asked about: an interview of the last days says it, and of the days since the plugin came
	 * into the vault.
	 */
	asks: boolean;
	/** The keys of the known themes whose names are nearest, at most three. */
	near: readonly NameKey[];
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
function finderOf(known: readonly Used[]): (text: string) => NameKey[] {
	let ready: { theme: Used; telling: string[] }[] | null = null;
	let isNearTo: ReturnType<typeof nearTeller> | null = null;
	return (text) => {
		ready ??= known.map((theme) => ({ theme, telling: [...tellingIn(theme.key)] }));
		isNearTo ??= nearTeller(known);
		const isNear = isNearTo(text);
		const words = tellingIn(text);
		return ready
			.flatMap(({ theme, telling }) => {
				const shared = telling.filter((word) => words.has(word)).length;
				const weight = (isNear(theme) ? NEAR_WEIGHT : 0) + shared;
				return weight > 0 ? [{ theme, weight }] : [];
			})
			.sort((a, b) => b.weight - a.weight || b.theme.uses - a.theme.uses || compare(a.theme.key, b.theme.key))
			.slice(0, MOST_NEAR)
			.map(({ theme }) => theme.key);
	};
}

const keys = new WeakMap<ShownWeakPoint['said'], string>();

/** What a line says, as lines are compared; worked out once, since what was read of a line stays what it is. */
function saidIn({ said, text }: ShownWeakPoint): string {
	let key = keys.get(said);
	if (key === undefined) keys.set(said, (key = lineKey(text)));
	return key;
}

/** The weak points without a theme, those that most notes say first, then the latest. */
export const unnamed = perSnapshot((snapshot): readonly Unnamed[] => {
	const nearest = finderOf(usedThemes(snapshot));
	const lines: UnnamedLine[] = [...snapshot.tookPlace]
		.reverse()
		.flatMap((interview) =>
			(snapshot.weakPoints.get(interview.key) ?? [])
				.filter(({ by }) => by === 'unnamed')
				.map((point) => ({ interview, point })),
		);
	return sameByKey(lines, ({ point }) => saidIn(point)).flatMap((same) => {
		const [latest] = same;
		if (latest === undefined) return [];
		const { text } = latest.point;
		const { date } = latest.interview.retro;
		const asks = date >= snapshot.settings.asksSince && daysBetween(date, snapshot.today) <= RECENT_DAYS;
		let near: NameKey[] | undefined;
		return [
			{
				text,
				lines: same,
				asks,
				// Few of them are in sight, and only those are asked for it.
				get near() {
					return (near ??= nearest(text));
				},
			},
		];
	});
});
