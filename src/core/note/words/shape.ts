/** What a language says of the words that people write in their notes. */
import { once } from '../../once';
import type { Property, QuestionLabel, RatingWord, Section } from '../../settings';

export type { QuestionLabel, RatingWord };
export type ResultWord = 'pending' | 'passed' | 'offer' | 'rejected' | 'withdrawn' | 'ghosted';
export type StageWord =
	| 'recruiter'
	| 'technical'
	| 'coding'
	| 'system-design'
	| 'behavioural'
	| 'hiring-manager'
	| 'panel'
	| 'take-home'
	| 'final';
export type PlanColumn = 'problem' | 'method' | 'schedule' | 'check' | 'themes';

/** A meaning's words, the most usual one first; they are taken apart when they are first asked for. */
export type List = () => readonly string[];
type Lists<Meaning extends string> = Readonly<Record<Meaning, List>>;

/** The headings of a failure story, and the values of its properties and of the sessions that it keeps. */
export interface StoryWords {
	sections: Lists<'happened' | 'noticed' | 'missed' | 'did' | 'now' | 'tested' | 'pattern' | 'sessions'>;
	scenarios: Lists<'execution-failure' | 'wrong-decision' | 'rejected-feedback'>;
	scales: Lists<'day' | 'week' | 'quarter' | 'year'>;
	levels: Lists<'swe' | 'senior' | 'staff'>;
	areas: Lists<'ownership' | 'detection' | 'recovery' | 'lesson' | 'pattern'>;
	grades: Lists<'novice' | 'intermediate' | 'expert'>;
}

/**
 * The words of one language. All are written as they are compared: see `wordKey`. No word stands under two
 * meanings of one table, in whatever language.
 */
export interface NoteWords {
	language: string;
	/** Patterns: letters that no other language here has, or nothing, */
	script: string;
	/** what a name of a note or a folder of interviews has in it, */
	aboutInterviews: string;
	/** what a folder of everything about jobs has in its name, interviews among it, */
	aboutJobs: string;
	/** and, with no letter beside it, the name of a note of what comes before or after, and of one that collects, */
	besides: string;
	collections: string;
	/** what a person says who tells what they did, or what they were asked, */
	account: string;
	/** what a job is called by, so that it is no company, */
	jobs: string;
	/** how a line begins that says how it ended, and what follows there, */
	ended: string;
	endedBefore: string;
	/** and what a follow-up says that thanks, and one that asks how it stands. */
	thanks: string;
	asksAgain: string;
	/** What the role of somebody says who knows how it stands. */
	recruits: string;
	/** The months from the first, each by its names, whole and short; empty where days have figures alone. */
	months: readonly List[];
	/** The days of the week from Sunday, whole and short. */
	weekdays: readonly List[];
	/** Whether all who speak it write the day before the month, where both are figures: `12/03/2026`. */
	isDayFirst: boolean;
	/** What stands behind the figure of a day, `3rd`, `3.`, and between that and the month: `3 of`, `3 de`. */
	dayEnds: List;
	dayLinks: List;
	/** What an occasion is called where a figure stands behind it, `Runde 2`, or with its sign before it, `2. Runde`. */
	rounds: List;
	countedRounds: List;
	/** Words that are a round by its place, from the first: `Zweitgespräch`. */
	placedRounds: readonly List[];
	/** How what asks begins though it has no mark: `erklären sie`. */
	asking: List;
	/** Weakens or strengthens a judgement, or says whose it is, before it: `ziemlich`. */
	degrees: List;
	/** Stands between a question and its answer on one line: `Antwort:`. */
	saying: List;
	/** Between two names of a heading. */
	and: List;
	/** Headings, and lines that hold nothing but a name and a colon. */
	sections: Lists<Section>;
	/** Words that name a section wherever they stand in a heading of an adopted note; the first section counts. */
	inHeadings: readonly (readonly [Section, List])[];
	/** What begins a question: `Q: ...`. */
	asks: List;
	labels: Lists<QuestionLabel>;
	/** Names of properties, and labels of the same in the body. */
	properties: Lists<Property>;
	/** Labels that say one thing in the body, though as a property they would say another or nothing. */
	facts: Readonly<Partial<Record<Property, List>>>;
	/** What the note of a failure story says; a language in which none are written has none. */
	story?: StoryWords;
	ratings: Lists<RatingWord>;
	/** What stands beside a question and says how it went. */
	judgements: Lists<RatingWord>;
	/** Those of `judgements` that may go on: `blanked on the formula`. */
	goingOn: List;
	/** Patterns of what one tells of an answer without a verdict, and what it implies: `needed two hints`. */
	implied: Readonly<Record<'poor' | 'medium' | 'good', string>>;
	/** Begins what one did or said, behind a question. */
	telling: List;
	outcomes: Lists<'held' | 'slipped' | 'not-tested'>;
	results: Lists<ResultWord>;
	stages: Lists<StageWord>;
	kinds: Lists<'real' | 'mock'>;
	formats: Lists<'video' | 'phone' | 'on-site'>;
	methods: Lists<'drill' | 'mock' | 'checklist' | 'note' | 'rewrite' | 'other'>;
	checks: Lists<'next-interview' | 'mock' | 'exercise' | 'peer'>;
	answers: Lists<'yes' | 'no'>;
	/** Says that there is none. */
	nothing: List;
	/** Stands where nobody has written yet, or where nobody knows. */
	placeholders: List;
	/** Columns of a table of questions that hold the question. */
	questionColumns: List;
	/** Columns that name a round or a part of an interview, where a column beside them rates it. */
	roundColumns: List;
	/** Columns of remarks on what a row rates. */
	remarkColumns: List;
	planColumns: Lists<PlanColumn>;
	/** What begins a reason, which is no part of a weak point's name. */
	because: List;
	/** Folders that hold notes of many companies, or none: never a company's name. */
	folders: List;
	/** Folders below which each folder is a company. */
	companyFolders: List;
	/** What says in a file's name that it is about an interview, and is no part of a name. */
	noise: List;
	/** Names of notes and folders that are templates, and of notes that list others. */
	templates: List;
	indexes: List;
	/** Headings and labels of what a retro is not asked for, and is left alone without a word. */
	elsewhere: List;
}

/** The words of a list that is written as one text, with a comma and a space between them. */
export const phrases = (text: string): readonly string[] => text.split(', ');

/** The same, when it is first asked for. */
export const each = (text: string): List => once(() => phrases(text));
