/** The interview whose note is open: its result, what is filled in and what is not. */
import { daysBetween } from '../../core/day';
import { countUnnamed } from '../../core/theme/unnamed';
import type { Interview, Snapshot } from '../../core/vault/snapshot';
import { whoOf } from '../parts/who';
import type { HoldRow } from './holds-model';
import type { Felt } from './taps';

export interface ThisInterview {
	path: string;
	who: string;
	result: string;
	/** What is filled in and what is not, each in a few words. */
	filled: string[];
	/** How it was, while that is asked: in the days after it, as long as its result is open. */
	felt: Felt | null;
	/** Whether it names a transcript. */
	hasTranscript: boolean;
	/** The lines of its note that ask whether it went well this time. */
	holds: HoldRow[];
}

/** The interview that an open note is about: its own note, or the brief for it. */
function interviewOf(open: string, snapshot: Snapshot): Interview | undefined {
	const brief = snapshot.notes.get(open)?.brief ?? null;
	if (brief === null) return snapshot.interviews.get(open);
	const { key } = snapshot.companyOf(brief.company ?? '');
	return [...snapshot.interviews.values()].find(
		({ retro }) => retro.date === brief.date && snapshot.companyOf(retro.company ?? '').key === key,
	);
}

function filledOf({ retro, path }: Interview, snapshot: Snapshot): string[] {
	const { sidebar, figures } = snapshot.words;
	const { questions, impressions, reviewed, keyLesson, wentPoorly } = retro;
	const rated = questions.filter(({ rating }) => rating !== null).length;
	const weak = countUnnamed(path, snapshot);
	const isEmpty = impressions === null && questions.length === 0 && wentPoorly.length === 0;
	return [
		isEmpty ? sidebar.nothingWritten : '',
		questions.length === 0 ? sidebar.noQuestion : sidebar.rated(rated, questions.length),
		weak === 0 ? '' : sidebar.weakWithoutTheme(weak),
		keyLesson === null ? sidebar.noKeyLesson : '',
		reviewed === null
			? sidebar.notReviewed
			: sidebar.reviewed(figures.shortDay(reviewed.slice(0, 10), snapshot.today)),
	].filter((words) => words !== '');
}

/** Days after an interview in which one still knows how it was. */
const FRESH_DAYS = 3;

function feltIn({ retro }: Interview, { today }: Snapshot): Felt | null {
	const { date, result, confidence, selfRating, stress } = retro;
	const isFresh = date !== null && date <= today && daysBetween(date, today) <= FRESH_DAYS;
	const isAsked = [confidence, selfRating, stress].some((one) => one === null);
	return isFresh && isAsked && result === 'pending'
		? { confidence, 'self-rating': selfRating, stress }
		: null;
}

/** What the section *This interview* shows while the note at `open` is; null where that is about no interview. */
export function thisInterviewOf(
	open: string | null,
	snapshot: Snapshot,
	holds: readonly HoldRow[],
): ThisInterview | null {
	const interview = open === null ? undefined : interviewOf(open, snapshot);
	if (interview === undefined) return null;
	const { path, retro } = interview;
	return {
		path,
		who: whoOf(interview, snapshot.words),
		result: snapshot.words.data.result(retro.result),
		hasTranscript: retro.transcript !== null,
		felt: feltIn(interview, snapshot),
		filled: filledOf(interview, snapshot),
		holds: holds.filter(({ place }) => place.path === path),
	};
}
