/** What a practised story came to: the five areas as the user rates them, beside what the rules found in its words. */
import type { Edit, Refusal } from '../edit/edit';
import { sequence } from '../edit/in-turn';
import { setProperty } from '../edit/property';
import { storyLanguage } from '../change/language';
import { addUnder } from '../change/under';
import { lintText, type Finding as Lesson } from '../lesson/lint';
import { bodyText } from '../markdown/prose';
import { storyNoteInEnglish, type StoryNoteWords } from '../messages/en/notes/knowledge';
import { writtenIn } from '../messages/written';
import { MEANINGS } from '../note/words';
import { once } from '../once';
import type { LanguageTag } from '../settings';
import type { AnswerMark, QuestionSet, RubricGrade } from './questions';
import { storyParts } from '../note/sections';
import type { Said } from './session';
import { AREAS, RUBRIC_GRADES, type Area } from '../note/story';

export type { RubricGrade };
export type RubricGrades = Partial<Record<Area, RubricGrade>>;

/** What a rule found; `words` are the story's own that led to it, null where their absence did. */
export interface StorySign {
	area: Area;
	/** What in the words led to it; null for a rule of the lesson check. */
	mark: AnswerMark | null;
	says: string;
	improve: string;
	words: string | null;
	isGood: boolean;
}

const MOST_QUOTED = 110;
const MOST_LISTED = 3;
const SENTENCE = /[^.!?。！？\n]+(?:[.!?](?!\s)[^.!?。！？\n]*)*(?:[。！？]+[”’」』]?|[.!?]*)/g;
const SESSION = /^[-*+]\s+(\d{4}-\d{2}-\d{2})[:：]\s*(.*)$/;
/** How an area and its grade stand in a session, in any language. */
const GRADED = once(() => {
	const oneOf = (words: Iterable<string>): string => [...words].join('|');
	const grades = oneOf(MEANINGS.grades.keys());
	return AREAS.map((area) => {
		const names = [...MEANINGS.areas].flatMap(([name, meant]) => (meant === area ? [name] : []));
		return [area, new RegExp(`(?:^|\\P{L})(?:${oneOf(names)})[ :：]*(${grades})(?!\\p{L})`, 'iu')] as const;
	});
});

const sentencesIn = (text: string): string[] =>
	[...text.matchAll(SENTENCE)]
		.map(([sentence]) => sentence.replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '').trim())
		.filter((sentence) => sentence !== '');

/** A sentence as it is quoted, cut around a mark where it is long. */
function quoted(sentence: string, mark: RegExp): string {
	if (sentence.length <= MOST_QUOTED) return sentence;
	const at = mark.exec(sentence)?.index ?? 0;
	// Chinese has no gaps between words to cut at.
	const gap = /\p{Script=Han}/u.test(sentence) ? '' : ' ';
	const from = at < MOST_QUOTED / 2 ? 0 : sentence.indexOf(gap, at - MOST_QUOTED / 2) + 1;
	const cut = sentence.slice(from, from + MOST_QUOTED);
	return `${from === 0 ? '' : '…'}${cut.slice(0, Math.max(cut.lastIndexOf(gap), 1))}…`;
}

type StoryLesson = Pick<Lesson, 'rule' | 'kind' | 'text' | 'why'>;

/** The sentence of a passage in which the lesson check finds what it found, else its first. */
function flaggedIn(set: QuestionSet, { rule, kind, text }: StoryLesson): string {
	const sentences = sentencesIn(text);
	return (
		sentences.find((one) => lintText(kind, one).includes(rule)) ??
		// When it was told can be said over several sentences; the one that tells is meant.
		sentences.find((one) => rule === 'L13' && set.marks.telling.test(one)) ??
		sentences[0] ??
		text
	);
}

const ANYTHING = /[\s\S]/;

/** Something that speaks against a story, and the whole sentence that does. */
interface Against {
	sign: StorySign;
	sentence: string;
	against: readonly AnswerMark[];
	answeredBy: AnswerMark | undefined;
}

function lessonsAgainst(set: QuestionSet, lessons: readonly StoryLesson[]): Against[] {
	return set.lessons.flatMap(({ rule, area, improve, against = [], answeredBy }) => {
		const first = lessons.find((one) => one.rule === rule);
		if (first === undefined) return [];
		const sentence = flaggedIn(set, first);
		const words = quoted(sentence, ANYTHING);
		const says = first.why.replace(/[.。]$/, '');
		return [
			{ sign: { area, mark: null, says, improve, words, isGood: false }, sentence, against, answeredBy },
		];
	});
}

/**
 * What the rules find in a story, area by area: what speaks for it with its words, and what is missing or
 * speaks against it. `lessons` is what the lesson check found in the note. No two of them speak of one thing in
 * opposite ways: what another sentence puts right is right, and no sentence speaks both for the story and against it.
 */
export function findingsIn(set: QuestionSet, said: Said, lessons: readonly StoryLesson[]): StorySign[] {
	const marked = set.findings.map((finding) => {
		const text = finding.sections.map((section) => said.get(section) ?? '').join('\n');
		const sentences = sentencesIn(text).filter((one) => set.marks[finding.mark].test(one));
		return { ...finding, sentences };
	});
	const bad = [
		...marked.flatMap(
			({ isGood, sentences: [sentence], mark, area, says, improve, answeredBy }): Against[] =>
				isGood || sentence === undefined
					? []
					: [
							{
								sign: { area, mark, says, improve, words: quoted(sentence, set.marks[mark]), isGood },
								sentence,
								against: [],
								answeredBy,
							},
						],
		),
		...lessonsAgainst(set, lessons),
	];
	const flagged = new Set(bad.map(({ sentence }) => sentence));
	const clean = ({ sentences }: { sentences: string[] }): string | undefined =>
		sentences.find((one) => !flagged.has(one));
	const standing = bad.filter(
		({ answeredBy }) => !marked.some((one) => one.mark === answeredBy && clean(one) !== undefined),
	);
	const against = standing.flatMap((one) => one.against);
	const found = marked.flatMap((one): StorySign[] => {
		const { isGood, mark, area, says, improve, sentences } = one;
		const sign = { area, mark, says, improve };
		if (!isGood) return standing.flatMap((other) => (other.sign.mark === mark ? [other.sign] : []));
		// What nobody is asked for is not missing: the pattern, before one is a senior.
		if (sentences.length === 0) return isAsked(set, area) ? [{ ...sign, words: null, isGood: false }] : [];
		const sentence = clean(one);
		if (sentence === undefined || against.includes(mark)) return [];
		return [{ ...sign, words: quoted(sentence, set.marks[mark]), isGood }];
	});
	return [...found, ...standing.flatMap(({ sign }) => (sign.mark === null ? [sign] : []))];
}

/** The areas that were rated: all of them, or the one that was practised alone. */
const rated = (grades: RubricGrades): Area[] => AREAS.filter((area) => grades[area] !== undefined);

/** Whether anything is asked for an area. */
const isAsked = ({ questions }: QuestionSet, area: Area): boolean =>
	questions.some((one) => one.area === area);

/** At most three strengths: what was found, first in the areas rated best. Where nothing was found there is none. */
export function strengthsOf(
	set: QuestionSet,
	findings: readonly StorySign[],
	grades: RubricGrades,
): string[] {
	const rank = (area: Area): number => RUBRIC_GRADES.indexOf(grades[area] ?? 'novice');
	const best = rated(grades).sort((a, b) => rank(b) - rank(a));
	const good = best.flatMap((area) => findings.filter((one) => one.area === area && one.isGood));
	// One sentence speaks for the story once, as long as another one does too.
	const found: StorySign[] = [];
	for (const area of best) {
		const own = good.filter((one) => one.area === area);
		const other = own.find(({ words }) => !found.some((one) => one.words === words));
		found.push(...[other ?? own[0]].filter((one) => one !== undefined));
	}
	const others = good.filter((one) => !found.includes(one));
	return [...found, ...others].slice(0, MOST_LISTED).map(({ says, words }) => set.quoted(says, words ?? ''));
}

/**
 * Three improvements: in the areas rated lowest what is missing or speaks against the story, then the step
 * that comes next.
 */
export function nextSteps(set: QuestionSet, findings: readonly StorySign[], grades: RubricGrades): string[] {
	const rank = (area: Area): number => RUBRIC_GRADES.indexOf(grades[area] ?? 'novice');
	const worst = rated(grades).sort((a, b) => rank(a) - rank(b));
	// What the story's own words show comes before what is missing in it.
	const told = worst.flatMap((area) => {
		const bad = findings.filter((one) => one.area === area && !one.isGood);
		return [
			...bad.flatMap(({ improve, words }) =>
				words === null ? [] : [set.quoted(improve.replace(/[.。]$/, ''), words)],
			),
			...bad.flatMap(({ improve, words }) => (words === null ? [improve] : [])),
		];
	});
	const isFound = (mark: AnswerMark | undefined, isGood: boolean): boolean =>
		findings.some((one) => one.isGood === isGood && one.mark === mark);
	// The step behind the grade, or behind a better one where what it asks for was found; what is asked for above is none.
	const steps = worst
		.filter((area) => isAsked(set, area))
		.flatMap((area) => {
			const from = RUBRIC_GRADES.slice(RUBRIC_GRADES.indexOf(grades[area] ?? 'novice'));
			const next = from.map((grade) => set.areas[area].next[grade]).find(({ asks }) => !isFound(asks, true));
			return next === undefined || isFound(next.asks, false) ? [] : [next.step];
		});
	return [...new Set([...told, ...steps])].slice(0, MOST_LISTED);
}

/** Two or three things to read, for the areas rated lowest. */
export function readingFor(set: QuestionSet, grades: RubricGrades): string[] {
	const weak = rated(grades)
		.filter((area) => grades[area] !== 'expert')
		.sort(
			(a, b) => RUBRIC_GRADES.indexOf(grades[a] ?? 'novice') - RUBRIC_GRADES.indexOf(grades[b] ?? 'novice'),
		);
	return [
		...weak.slice(0, MOST_LISTED - 1).map((area) => set.areas[area].read),
		set.reading,
		...(weak.length === 0 ? [set.areas.pattern.read] : []),
	];
}

export interface Scorecard {
	day: string;
	/** Of all areas, or of the one that was practised alone. */
	grades: RubricGrades;
	strengths: string[];
	improvements: string[];
	reading: string[];
	hints: number;
}

/** A session as it stands under *Sessions*: one dated line, and below it what was said of it. */
export function sessionLines(
	{ day, grades, strengths, improvements, reading, hints }: Scorecard,
	{ areas, grades: names, session, strong, nextStep, toRead }: StoryNoteWords = storyNoteInEnglish,
): string {
	const below = (named: (what: string) => string, lines: string[]): string[] =>
		lines.map((line) => `  - ${named(bodyText(line))}`);
	const graded = rated(grades).map((area) => [areas[area], names[grades[area] ?? 'novice']] as const);
	return [
		`- ${session(day, graded, hints)}`,
		...below(strong, strengths),
		...below(nextStep, improvements),
		...below(toRead, reading),
	].join('\n');
}

/** Saves a scorecard in its note: a property for each area that was rated, and the session. */
export function scorecardEdit(text: string, card: Scorecard, ofVault: LanguageTag = 'en'): Edit | Refusal {
	const { story } = writtenIn(storyLanguage(text, ofVault));
	return sequence(text, [
		...rated(card.grades).map(
			(area) =>
				(current: string): Edit | Refusal =>
					setProperty(current, area, card.grades[area] ?? null),
		),
		(current) => addUnder(current, 'sessions', sessionLines(card, story), ofVault),
	]);
}

export interface PastSession {
	day: string;
	grades: RubricGrades;
}

/** The sessions that a story note keeps, in the order in which they stand. */
export function sessionsIn(text: string): PastSession[] {
	return storyParts(text)
		.filter(({ section }) => section === 'sessions')
		.flatMap(({ lines }) => lines)
		.flatMap(({ kind, depth, start, end }) => {
			const match = kind === 'text' && depth === 1 ? SESSION.exec(text.slice(start, end)) : null;
			if (match === null) return [];
			const [, day = '', rest = ''] = match;
			const grades: RubricGrades = {};
			for (const [area, graded] of GRADED()) {
				const grade = MEANINGS.grades.get(graded.exec(rest)?.[1]?.toLowerCase() ?? '');
				if (grade !== undefined) grades[area] = grade;
			}
			return [{ day, grades }];
		});
}
