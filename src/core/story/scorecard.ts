/** What a practised story came to: the five areas as the user rates them, beside what the rules found in its words. */
import type { Edit, Refusal } from '../edit/edit';
import { sequence } from '../edit/in-turn';
import { setProperty } from '../edit/property';
import { addUnder } from '../change/under';
import type { Finding as Lesson } from '../lesson/lint';
import { bodyText } from '../markdown/prose';
import type { QuestionSet } from './questions';
import { storyParts } from '../note/sections';
import type { Said } from './session';
import { AREAS, RUBRIC_GRADES, type Area } from '../note/story';

export type RubricGrade = (typeof RUBRIC_GRADES)[number];
export type RubricGrades = Partial<Record<Area, RubricGrade>>;

/** What a rule found; `words` are the story's own that led to it, null where their absence did. */
export interface StorySign {
	area: Area;
	says: string;
	improve: string;
	words: string | null;
	isGood: boolean;
}

const MOST_QUOTED = 110;
const MOST_LISTED = 3;
const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s)[^.!?\n]*)*[.!?]*/g;
const SESSION = /^[-*+]\s+(\d{4}-\d{2}-\d{2}):\s*(.*)$/;

/** The sentence that a mark stands in, cut where it is long. */
function sentenceOf(text: string, mark: RegExp): string | null {
	for (const [sentence] of text.matchAll(SENTENCE)) {
		if (!mark.test(sentence)) continue;
		const words = sentence.replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '').trim();
		if (words.length <= MOST_QUOTED) return words;
		const at = mark.exec(words)?.index ?? 0;
		const from = at < MOST_QUOTED / 2 ? 0 : words.indexOf(' ', at - MOST_QUOTED / 2) + 1;
		const cut = words.slice(from, from + MOST_QUOTED);
		return `${from === 0 ? '' : '…'}${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
	}
	return null;
}

/**
 * What the rules find in a story, area by area: what speaks for it with its words, and what is missing or
 * speaks against it. `lessons` is what the lesson check found in the note.
 */
export function findingsIn(
	set: QuestionSet,
	said: Said,
	lessons: readonly Pick<Lesson, 'rule' | 'text' | 'why'>[],
): StorySign[] {
	const found = set.findings.flatMap(({ mark, area, sections, isGood, says, improve }) => {
		const words = sentenceOf(sections.map((section) => said.get(section) ?? '').join('\n'), set.marks[mark]);
		return words === null && !isGood
			? []
			: [{ area, says, improve, words, isGood: isGood && words !== null }];
	});
	const against = set.lessons.flatMap(({ rule, area, improve }) => {
		const first = lessons.find((one) => one.rule === rule);
		return first === undefined
			? []
			: [
					{
						area,
						says: first.why.replace(/\.$/, ''),
						improve,
						words: sentenceOf(first.text, /[\s\S]/),
						isGood: false,
					},
				];
	});
	return [...found, ...against];
}

/** Three strengths: what was found first, in the areas rated best; then what those areas stand for. */
export function strengthsOf(
	set: QuestionSet,
	findings: readonly StorySign[],
	grades: RubricGrades,
): string[] {
	const rank = (area: Area): number => RUBRIC_GRADES.indexOf(grades[area] ?? 'novice');
	const best = [...AREAS].sort((a, b) => rank(b) - rank(a));
	const found = best.flatMap((area) => findings.filter((one) => one.area === area && one.isGood).slice(0, 1));
	const others = findings.filter((one) => one.isGood && !found.includes(one));
	const told = [...found, ...others].map(({ says, words }) => `${says}: “${words}”`);
	return [...told, ...best.map((area) => `${set.areas[area].name}: ${set.areas[area].is}`)].slice(
		0,
		MOST_LISTED,
	);
}

/**
 * Three improvements: in the areas rated lowest what is missing or speaks against the story, then the step
 * that comes next.
 */
export function nextSteps(set: QuestionSet, findings: readonly StorySign[], grades: RubricGrades): string[] {
	const rank = (area: Area): number => RUBRIC_GRADES.indexOf(grades[area] ?? 'novice');
	const worst = [...AREAS].sort((a, b) => rank(a) - rank(b));
	const told = worst.flatMap((area) =>
		findings.filter((one) => one.area === area && !one.isGood).map(({ improve }) => improve),
	);
	return [
		...new Set([...told, ...worst.map((area) => set.areas[area].next[grades[area] ?? 'novice'])]),
	].slice(0, MOST_LISTED);
}

/** Two or three things to read, for the areas rated lowest. */
export function readingFor(set: QuestionSet, grades: RubricGrades): string[] {
	const weak = AREAS.filter((area) => grades[area] !== 'expert').sort(
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
	grades: Record<Area, RubricGrade>;
	strengths: string[];
	improvements: string[];
	reading: string[];
	hints: number;
}

/** A session as it stands under *Sessions*: one dated line, and below it what was said of it. */
export function sessionLines({ day, grades, strengths, improvements, reading, hints }: Scorecard): string {
	const below = (name: string, lines: string[]): string[] =>
		lines.map((line) => `  - ${name}: ${bodyText(line)}`);
	const taken = hints === 0 ? '' : `; ${hints === 1 ? '1 hint' : `${hints} hints`}`;
	return [
		`- ${day}: ${AREAS.map((area) => `${area} ${grades[area]}`).join(', ')}${taken}`,
		...below('Strong', strengths),
		...below('Next', improvements),
		...below('To read', reading),
	].join('\n');
}

/** Saves a scorecard in its note: the five properties, and the session. */
export function scorecardEdit(text: string, card: Scorecard): Edit | Refusal {
	return sequence(text, [
		...AREAS.map(
			(area) =>
				(current: string): Edit | Refusal =>
					setProperty(current, area, card.grades[area]),
		),
		(current) => addUnder(current, 'sessions', sessionLines(card)),
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
			for (const area of AREAS) {
				const grade = new RegExp(`\\b${area} (${RUBRIC_GRADES.join('|')})\\b`).exec(rest)?.[1];
				if (grade !== undefined) grades[area] = grade as RubricGrade;
			}
			return [{ day, grades }];
		});
}
