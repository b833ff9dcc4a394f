/** What to practise today, and in which order. */
import { compare } from '../compare';
import { perSnapshot, type Snapshot } from '../vault/snapshot';
import { questions, type BankQuestion } from '../question/questions';
import { themes } from '../theme/themes';

/** A question that is due, and the theme in whose turn it comes. */
export interface DueQuestion {
	question: BankQuestion;
	theme: string | null;
}

const places = perSnapshot(
	(snapshot): ReadonlyMap<string, number> => new Map(themes(snapshot).map(({ key }, index) => [key, index])),
);

/** The order of themes by rank; those that no interview has shown come last. */
function byRank(snapshot: Snapshot): (a: string, b: string) => number {
	const known = places(snapshot);
	const place = (key: string): number => known.get(key) ?? known.size;
	return (a, b) => place(a) - place(b) || compare(a, b);
}

/** The keys of the themes that each question of the bank was ever given. */
const givenThemes = perSnapshot(
	(snapshot) => themesGiven(snapshot, new Map()),
	// What is followed leaves each text its theme.
	(before, _, snapshot) => themesGiven(snapshot, before),
);

type Given = ReadonlyMap<BankQuestion, ReadonlySet<string>>;

function themesGiven(snapshot: Snapshot, known: Given): Given {
	const given = new Map<BankQuestion, ReadonlySet<string>>();
	for (const question of questions(snapshot)) {
		const keys = known.get(question) ?? themesOfOccasions(question, snapshot);
		given.set(question, keys);
	}
	return given;
}

function themesOfOccasions({ occasions }: BankQuestion, snapshot: Snapshot): ReadonlySet<string> {
	const keys = new Set<string>();
	for (const { interview, question } of occasions)
		for (const text of question.themes) keys.add(snapshot.themeOf(text, interview.path).key);
	keys.delete('');
	return keys;
}

/** The same by the ids of the questions, the theme to drill first in front. */
export const themesOfQuestions = perSnapshot((snapshot) => {
	const ranked = byRank(snapshot);
	const keysOf = new Map<string, readonly string[]>();
	for (const [{ id }, keys] of givenThemes(snapshot)) keysOf.set(id, [...keys].sort(ranked));
	return keysOf;
});

/** One question of each theme in turn, themes by rank, until none is left; then those without a theme. */
function inTurns(given: readonly BankQuestion[], snapshot: Snapshot): DueQuestion[] {
	const byTheme = new Map<string, DueQuestion[]>();
	const without: DueQuestion[] = [];
	const keysOf = themesOfQuestions(snapshot);
	for (const question of given) {
		const theme = keysOf.get(question.id)?.[0] ?? null;
		const list = theme === null ? without : (byTheme.get(theme) ?? []);
		if (theme !== null) byTheme.set(theme, list);
		list.push({ question, theme });
	}
	const ranked = byRank(snapshot);
	const lists = [...byTheme].sort(([a], [b]) => ranked(a, b)).map(([, list]) => list);
	const most = Math.max(0, ...lists.map(({ length }) => length));
	return [
		...Array.from({ length: most }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat(),
		...without,
	];
}

/**
 * Every question that is due by today, each once: in turns over its themes by rank, so that one theme
 * cannot own the list, and within a theme the one that has waited longest first. Those that were never
 * answered come behind, in the same way.
 */
export const dueQuestions = perSnapshot((snapshot): readonly DueQuestion[] => {
	const bank = questions(snapshot);
	const due = bank.filter(({ due: day }) => day !== null && day <= snapshot.today);
	const never = bank.filter(({ due: day }) => day === null);
	return [
		...inTurns(
			due.sort(
				(a, b) => compare(a.due ?? '', b.due ?? '') || compare(a.title, b.title) || compare(a.id, b.id),
			),
			snapshot,
		),
		...inTurns(never, snapshot),
	];
});

/** How often a question has failed without a break, in interviews and drills, up to the last time. */
export function failuresInARow({ reviews }: Pick<BankQuestion, 'reviews'>): number {
	return reviews.length - 1 - reviews.map(({ grade }) => grade !== 'again').lastIndexOf(true);
}

/** Whether a question fails again and again: it wants another way than one more repetition. */
export function isLeech(question: Pick<BankQuestion, 'reviews'>, snapshot: Snapshot): boolean {
	return failuresInARow(question) >= snapshot.settings.thresholds.leechAfter;
}
