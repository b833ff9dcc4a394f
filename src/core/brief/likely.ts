/**
 * What they will ask next: the questions of a company, and those of the stage elsewhere, the likeliest worth
 * of practice first.
 */
import { compare } from '../compare';
import { titleKey } from '../markdown/title';
import { questions, type BankQuestion, type Occasion } from '../question/questions';
import { retrievabilityOn } from '../question/schedule';
import type { NameKey } from '../vault/names';
import type { Snapshot } from '../vault/snapshot';

/** So many of them are worth reading before a round. */
export const MOST_LIKELY = 5;

/** A question that may well be asked in a round. */
export interface LikelyQuestion {
	question: BankQuestion;
	/** Whether it was asked at the company itself, or at the same stage elsewhere. */
	from: 'company' | 'stage';
	/** How often it was asked by the day of the round, anywhere. */
	asked: number;
	/** The last answer's rating by then; null where none was rated. */
	rating: string | null;
	/** How likely the answer is still known on that day, from 0 to 1 as FSRS has it; null where it was never answered. */
	retrievability: number | null;
	/** The last time that it was asked, there or at that stage. */
	last: Occasion;
}

/** How much an answer left to be wished for, from 1 to 4; nobody knows how one that was not rated went. */
const BADNESS = new Map<string | null, number>([
	['excellent', 1],
	['good', 2],
	[null, 2.5],
	['medium', 3],
	['poor', 4],
]);

/** Asked how often, times how badly it was answered; what is surely forgotten by then counts double. */
function weightOf({ asked, rating, retrievability }: LikelyQuestion): number {
	return asked * (BADNESS.get(rating) ?? 2.5) * (2 - (retrievability ?? 0));
}

function isPastBy(occasion: Occasion, day: string): boolean {
	const { date } = occasion.interview.retro;
	return date !== null && date <= day;
}

/**
 * The questions to expect in a round at the company of that key, at `stage` (empty where it is not known), on the day
 * `date`: those asked there first, then those that other companies ask at that stage.
 */
export function likelyQuestions(
	snapshot: Snapshot,
	company: NameKey,
	stage: string,
	date: string,
): LikelyQuestion[] {
	const found = questions(snapshot).flatMap((question): LikelyQuestion[] => {
		const occasions = question.occasions.filter((one) => isPastBy(one, date));
		const there = occasions.filter(({ interview }) => interview.company?.key === company);
		const elsewhere = occasions.filter(({ interview }) => stage !== '' && interview.retro.stage === stage);
		const last = there.at(-1) ?? elsewhere.at(-1);
		if (last === undefined) return [];
		return [
			{
				question,
				from: there.length > 0 ? 'company' : 'stage',
				asked: occasions.length,
				rating: question.ratings.filter((one) => one.date <= date).at(-1)?.rating ?? null,
				retrievability: retrievabilityOn(question.reviews, date),
				last,
			},
		];
	});
	return found.sort(
		(a, b) =>
			compare(a.from, b.from) || weightOf(b) - weightOf(a) || compare(a.question.title, b.question.title),
	);
}

/** How many questions can be expected in such a round, of the first five; without looking how well each is known. */
export function countLikely(snapshot: Snapshot, company: NameKey, stage: string, date: string): number {
	const titles = new Set<string>();
	for (const { retro, company: asking } of snapshot.tookPlace) {
		if (retro.date > date) break;
		if (asking?.key !== company && (stage === '' || retro.stage !== stage)) continue;
		for (const { title } of retro.questions) titles.add(titleKey(title));
		if (titles.size >= MOST_LIKELY) return MOST_LIKELY;
	}
	return titles.size;
}
