/** What matters before the next round at a company. */
import { compare } from '../compare';
import { actions, isOutstanding, type JudgedAction } from '../action/actions';
import { ifThenIn, type IfThen } from '../action/if-then';
import { momentOf } from '../day';
import type { Interview, PastInterview, Snapshot } from '../vault/snapshot';
import { momentsOf } from '../retro/moments';
import { isNudge, isThankYou } from '../retro/letters';
import type { Question } from '../note/retro';
import { templateFor } from '../note/words/forms';
import { stories, type ToldStory } from '../story/tellings';
import { likelyQuestions, type LikelyQuestion } from './likely';
import { upcoming } from '../vault/upcoming';
import { rankOf, themes, type Theme } from '../theme/themes';

/** The round to prepare for. */
export interface Round {
	/** A name, or a link to the company's note. */
	company: string;
	/** Empty where it is not known. */
	stage: string;
	/** The day on which it takes place. */
	date: string;
}

export interface AnsweredQuestion {
	interview: Interview;
	question: Question;
}

export interface PreparedTheme {
	theme: Theme;
	/** The rank where what failed at this stage counts double. */
	weight: number;
	/** The failures at this stage. */
	atStage: number;
}

export interface PreparedStory extends ToldStory {
	/** The interviews at this company in which it was told. */
	toldHere: PastInterview[];
	isOverused: boolean;
}

/** A plan to have in mind on the way there. */
export interface PreparedPlan extends IfThen {
	action: JudgedAction;
}

export interface Brief {
	company: { name: string; note: string | null };
	/** Whether any note tells of the company: an interview there, one to come, or a note of its own. */
	isKnown: boolean;
	stage: string | null;
	date: string;
	/** The notes that keep postings of jobs there. */
	postings: { path: string; position: string | null }[];
	/** The interviews there, the latest first. */
	rounds: PastInterview[];
	/** What was asked there: the worst answer first, then the latest; what was not rated comes last. */
	questions: AnsweredQuestion[];
	/** What to expect, the likeliest first. */
	likely: LikelyQuestion[];
	/** What one meant to bring up. */
	bringUp: { text: string; interview: Interview }[];
	/** Those that are not resolved, the one to look at first first. */
	themes: PreparedTheme[];
	/** The improvements to be done by then. */
	due: JudgedAction[];
	/** Those that are done, of which the interview will tell whether they worked. */
	toValidate: JudgedAction[];
	/** The stories to tell, those that were not told there first; none for a stage at which no stories are told. */
	stories: PreparedStory[];
	/**
	 * The plans of the form *If ..., then I ...*, those of the heaviest themes first; at most three, which
	 * one can keep in mind.
	 */
	plans: PreparedPlan[];
	/** The courtesies that are still open there. */
	owed: JudgedAction[];
	/** The letters that nobody has put down as an action yet. */
	unwritten: { interview: Interview; letter: 'thank-you' | 'nudge' }[];
	/** What one predicted of the round, in per cent. */
	confidence: number | null;
	/** The note of an earlier brief for the same round. */
	note: string | null;
}

/**
 * What failed at the stage that comes next counts double, as `docs/brief.md` says: it is the likeliest to
 * be asked again.
 */
const STAGE_FACTOR = 2;
const WORST_FIRST = ['poor', 'medium', 'good', 'excellent'];

/** Everything that is known before a round, of the interviews that took place by then. */
export function briefOf(snapshot: Snapshot, { company: given, stage, date }: Round): Brief {
	const company = snapshot.companyOf(given);
	const isThere = (interview: Interview): boolean => interview.company?.key === company.key;
	const rounds = snapshot.tookPlace
		.filter((interview) => isThere(interview) && interview.retro.date <= date)
		.reverse();
	const all = actions(snapshot);
	const planned = plannedFor(snapshot, company.key, date);
	const owed = all.filter(
		({ interview, action }) => action.kind === 'follow-up' && isOutstanding(action) && isThere(interview),
	);
	const prepared = preparedThemes(snapshot, stage);
	// As the notes spell it, where there are any.
	const { name, note } = rounds[0]?.company ?? company;
	return {
		company: { name, note },
		isKnown: note !== null || [...snapshot.interviews.values()].some(isThere),
		stage: stage === '' ? null : stage,
		date,
		postings: postingsOf(company.key, snapshot),
		rounds,
		questions: askedIn(rounds),
		likely: likelyQuestions(snapshot, company.key, stage, date),
		bringUp: rounds.flatMap((interview) => interview.retro.bringUp.map((text) => ({ text, interview }))),
		themes: prepared,
		due: all.filter(
			({ action }) =>
				action.kind === 'improvement' && isOutstanding(action) && action.due !== null && action.due <= date,
		),
		toValidate: all.filter(({ effect }) => effect === 'awaiting' || effect === 'unproven'),
		stories: preparedStories(snapshot, company.key, stage),
		plans: plansFor(all, prepared),
		owed,
		unwritten: lettersOf(rounds, owed, snapshot),
		confidence: planned?.confidence ?? null,
		note: planned?.note ?? null,
	};
}

function postingsOf(company: string, snapshot: Snapshot): Brief['postings'] {
	const kept = [...snapshot.notes].flatMap(([path, { posting }]) =>
		posting !== undefined && snapshot.companyOf(posting.company).key === company
			? [{ path, position: posting.position }]
			: [],
	);
	return kept.sort((a, b) => compare(a.path, b.path));
}

function askedIn(rounds: readonly Interview[]): AnsweredQuestion[] {
	const asked = rounds.flatMap((interview) =>
		interview.retro.questions.map((question) => ({ interview, question })),
	);
	const badness = ({ question }: AnsweredQuestion): number => {
		const place = WORST_FIRST.indexOf(question.rating ?? '');
		return place < 0 ? WORST_FIRST.length : place;
	};
	// The rounds come the latest first, and a sort keeps what is alike in its order.
	return asked.sort((a, b) => badness(a) - badness(b));
}

function preparedThemes(snapshot: Snapshot, stage: string): PreparedTheme[] {
	return themes(snapshot)
		.filter(({ state }) => state !== 'resolved' && state !== 'strength')
		.map((theme): PreparedTheme => {
			const failures = theme.occurrences.filter(({ verdict }) => verdict === 'failed');
			const isAtStage = failures.map(({ interview }) => stage !== '' && interview.retro.stage === stage);
			const weight = rankOf(theme.state, theme.terms, (index) =>
				isAtStage[index] === true ? STAGE_FACTOR : 1,
			);
			return { theme, weight, atStage: isAtStage.filter(Boolean).length };
		})
		.sort(
			(a, b) =>
				b.weight - a.weight ||
				compare(b.theme.lastSeen, a.theme.lastSeen) ||
				compare(a.theme.name, b.theme.name),
		);
}

const MOST_PLANS = 3;

/** What is planned for the themes that are not resolved, or for none, and not judged ineffective by now. */
function plansFor(all: readonly JudgedAction[], prepared: readonly PreparedTheme[]): PreparedPlan[] {
	const place = new Map(prepared.map(({ theme }, at) => [theme.key, at]));
	// One for no theme comes last, and one for resolved themes alone not at all.
	const placeOf = ({ action: { themes: keys } }: PreparedPlan): number =>
		keys.length === 0 ? prepared.length : Math.min(...keys.map((key) => place.get(key) ?? Infinity));
	return all
		.filter(
			({ action, effect }) =>
				action.kind === 'improvement' && action.status !== 'cancelled' && effect !== 'ineffective',
		)
		.flatMap((action): PreparedPlan[] => {
			const plan = ifThenIn(action.action.text);
			return plan === null ? [] : [{ ...plan, action }];
		})
		.filter((plan) => placeOf(plan) < Infinity)
		.sort((a, b) => placeOf(a) - placeOf(b))
		.slice(0, MOST_PLANS);
}

function lettersOf(
	rounds: readonly Interview[],
	owed: readonly JudgedAction[],
	snapshot: Snapshot,
): Brief['unwritten'] {
	// A brief is read on a day, not at a minute of it.
	const now = momentOf(snapshot.today, null);
	return rounds.flatMap((interview) =>
		momentsOf(snapshot, interview, now).flatMap(({ name, state, isOpen }) => {
			if ((name !== 'thank-you' && name !== 'nudge') || !isOpen || state === 'done' || state === 'missed')
				return [];
			const isPut = owed.some(
				(one) =>
					one.interview === interview && (name === 'nudge' ? isNudge(one.action) : isThankYou(one.action)),
			);
			return isPut ? [] : [{ interview, letter: name }];
		}),
	);
}

/** Whether stories are told at a stage; where the stage is not known, they may be. */
function isForStories(stage: string): boolean {
	return stage === '' || templateFor(stage) === 'behavioural';
}

function preparedStories(snapshot: Snapshot, company: string, stage: string): PreparedStory[] {
	if (!isForStories(stage)) return [];
	const { storyTellings } = snapshot.settings.thresholds;
	return stories(snapshot)
		.map((story): PreparedStory => ({
			...story,
			toldHere: story.tellings
				.map(({ interview }) => interview)
				.filter((interview) => interview.company?.key === company),
			isOverused: story.tellings.length >= storyTellings,
		}))
		.sort(
			(a, b) =>
				Math.min(a.toldHere.length, 1) - Math.min(b.toldHere.length, 1) ||
				a.tellings.length - b.tellings.length,
		);
}

/** The brief that was written for this round, and the prediction in it or in the note of the coming interview. */
function plannedFor(
	snapshot: Snapshot,
	company: string,
	date: string,
): { note: string | null; confidence: number | null } | null {
	let note: string | null = null;
	let confidence: number | null = null;
	for (const { path, retro } of upcoming(snapshot)) {
		if (retro.date !== date || retro.company === null || snapshot.companyOf(retro.company).key !== company)
			continue;
		if (snapshot.notes.get(path)?.brief != null) note ??= path;
		confidence ??= retro.confidence;
	}
	return note === null && confidence === null ? null : { note, confidence };
}
