/** The shape of what a practised story is asked; the words are in one file per language. */
import type { RuleId } from '../lesson/rules';
import { LEVELS, type Area, type RUBRIC_GRADES, type SCENARIOS } from '../note/story';
import type { StorySection } from '../note/sections';
import type { BeginningSet } from './beginnings';

export type Scenario = (typeof SCENARIOS)[number];
export type Level = (typeof LEVELS)[number];
export type RubricGrade = (typeof RUBRIC_GRADES)[number];

/** In the order of a session; from `lesson` on is the second pass. */
export const PHASES = ['warm-up', 'failure', 'response', 'lesson', 'pattern'] as const;
export type Phase = (typeof PHASES)[number];

/** What a rule sees in the words of an answer. */
export const ANSWER_MARKS = [
	'quantity',
	'decision',
	'we',
	'signal',
	'dismissal',
	'nowhere',
	'telling',
	'order',
	'trigger',
	'seen',
	'tested',
	'recurs',
	'cost',
	'early',
	'denial',
	'guarded',
] as const;
export type AnswerMark = (typeof ANSWER_MARKS)[number];

/** One text, or one for each scenario. */
export type Wording = string | Record<Scenario, string>;

export interface FollowUp {
	id: string;
	ask: string;
	/** It fits where none of these is found, */
	without?: AnswerMark[];
	/** and one of these is; */
	with?: AnswerMark[];
	/** or where this rule of the lesson check finds something; */
	rule?: RuleId;
	/** or where there are fewer words than this. */
	fewerWords?: number;
}

export interface StoryQuestion {
	id: string;
	phase: Phase;
	/** The area that it is asked for where one is practised alone. */
	area?: Area;
	/** The section under which the answer goes. */
	section: StorySection;
	ask: Wording;
	/** A nudge, a direction, a structure, an example. */
	hints: readonly [Wording, Wording, Wording, Wording];
	/** The follow-ups that may come, by id; the first that fits is asked. */
	followUps: string[];
	/** The levels and the kinds of failure that it is asked of, where it is not asked of all. */
	levels?: readonly Level[];
	scenarios?: readonly Scenario[];
}

/** What a failure that is told has; where one is missing it is asked for, in this order. */
export const TELLING_PARTS = ['what', 'sign', 'did', 'when', 'choice', 'cost'] as const;
export type TellingPart = (typeof TELLING_PARTS)[number];

export interface QuestionSet {
	/** Each with the minutes that it is to take, and what is expected of each level. */
	phases: Record<Phase, { name: string; minutes: number; expected: Record<Level, string> }>;
	questions: readonly StoryQuestion[];
	followUps: readonly FollowUp[];
	marks: Record<AnswerMark, RegExp>;
	/** What each part is called, and the question that asks for it. */
	parts: Record<TellingPart, { name: string; question: string }>;
	/** What is said of a mark that was found, by whether it speaks for the story or against it. */
	findings: readonly {
		mark: AnswerMark;
		area: Area;
		sections: readonly StorySection[];
		isGood: boolean;
		says: string;
		improve: string;
		/** The mark that takes this back where another sentence shows it. */
		answeredBy?: AnswerMark;
	}[];
	/** What the lesson check finds in a story, by the area that it speaks against, and what to do about it. */
	lessons: readonly {
		rule: RuleId;
		area: Area;
		improve: string;
		/** The marks that are no strength where this is found. */
		against?: readonly AnswerMark[];
		/** The mark that takes this back where another sentence shows it. */
		answeredBy?: AnswerMark;
	}[];
	areas: Record<
		Area,
		{
			name: string;
			is: string;
			/** What each grade means. */
			grades: Record<RubricGrade, string>;
			/** What comes after each grade, and the mark that it asks for, if it asks for one. */
			next: Record<RubricGrade, { step: string; asks?: AnswerMark }>;
			/** Author and title. */
			read: string;
		}
	>;
	/** Author and title. */
	reading: string;
	/** Something that is said of a story, and the story's own words that led to it. */
	quoted(says: string, words: string): string;
	/** Where a story begins that is not told yet. */
	begin: BeginningSet;
}

/** A text for a scenario; a story without a known one is taken for a piece of work that failed. */
export function wordingFor(wording: Wording, scenario: string | null): string {
	if (typeof wording === 'string') return wording;
	return scenario === 'wrong-decision' || scenario === 'rejected-feedback'
		? wording[scenario]
		: wording['execution-failure'];
}

/** The level of a story; one without a known level is a senior's. */
export const levelOf = (level: string | null): Level => LEVELS.find((one) => one === level) ?? 'senior';

/**
 * What a story is asked: its kind and its level may leave questions out, and so does an area that is practised alone;
 * an empty one is none.
 */
export function questionsFor(
	set: QuestionSet,
	{ level, scenario }: { level: string | null; scenario: string | null },
	alone: Area | '' = '',
): QuestionSet {
	const known = levelOf(level);
	const questions = set.questions.filter(
		({ levels, scenarios, area }) =>
			(alone === '' || area === alone) &&
			(levels?.includes(known) ?? true) &&
			(scenarios?.some((one) => one === scenario) ?? true),
	);
	return { ...set, questions };
}
