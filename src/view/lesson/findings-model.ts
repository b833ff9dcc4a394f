/** What a check found, note by note and line by line. */
import type { NoteProblem } from '../../core/retro/check';
import { canStandBeside, type FoundIn } from '../../core/lesson/beside';
import { whyOf, type Finding } from '../../core/lesson/lint';
import { skeletonsFor, type RuleId } from '../../core/lesson/rules';
import type { LessonMessages } from '../../core/messages/en/forms/lessons';
import { problemIn, type ProblemMessages } from '../../core/messages/en/notes/problems';
import { noteName } from '../../core/markdown/inline';
import type { Place } from '../parts/rows-model';

export interface FoundLine {
	id: string;
	place: Place;
	/** The words that it is about; empty where the reasons say it all. */
	text: string;
	/** What is said of it, each by the id of a rule if one says it. */
	reasons: { rule: string | null; text: string }[];
	/** How it could be written instead. */
	skeletons: string[];
	/** What is known of the line where that can be put beside it, else null. */
	beside: FoundIn | null;
}

export interface FoundNote {
	path: string;
	name: string;
	lines: FoundLine[];
}

/** One line of the open note in the tracker: what could be sharper, in a few words. */
export interface LessonRow {
	id: string;
	place: Place;
	text: string;
	names: string;
	/** How it could be written instead, in its own language. */
	skeleton: string;
}

/** What is found in the same words. */
interface FoundWords extends Pick<Finding, 'path' | 'line' | 'kind' | 'text'> {
	findings: Finding[];
}

/** Findings with those of the same words together. */
function byLine(findings: readonly Finding[]): FoundWords[] {
	const groups: FoundWords[] = [];
	for (const finding of findings) {
		const { path, line, kind, text } = finding;
		const last = groups.at(-1);
		if (last?.path === path && last.line === line && last.text === text) last.findings.push(finding);
		else groups.push({ path, line, kind, text, findings: [finding] });
	}
	return groups;
}

/** What an action lacks, in the order in which it is written at the end of its line. */
const FIELDS: readonly (readonly [RuleId, string])[] = [
	['L6', '[theme:: …]'],
	['L5', '[check:: …]'],
	['L4', '📅 …'],
];

/**
 * How a line could be written instead: one sentence for each kind of thing that is said of it, with all
 * fields that it lacks.
 */
function skeletonsOf(rules: readonly RuleId[], text: string): string[] {
	const fields = FIELDS.filter(([rule]) => rules.includes(rule))
		.map(([, field]) => field)
		.join(' ');
	const skeletons = skeletonsFor(text);
	const sentences = [
		...new Set(rules.filter((rule) => !FIELDS.some(([one]) => one === rule)).map((rule) => skeletons[rule])),
	];
	if (fields === '') return sentences;
	const [first, ...others] = sentences;
	return first === skeletons.L1 ? [`${first} ${fields}`, ...others] : [`${text} ${fields}`, ...sentences];
}

function notesOf(lines: readonly FoundLine[]): FoundNote[] {
	const notes: FoundNote[] = [];
	for (const line of lines) {
		const { path } = line.place;
		const last = notes.at(-1);
		if (last?.path === path) last.lines.push(line);
		else notes.push({ path, name: noteName(path), lines: [line] });
	}
	return notes;
}

/** The lesson check's findings, which come by path and line. */
export function foundLessons(
	findings: readonly Finding[],
	words: LessonMessages,
	/** Fills in what is known of a line. */
	fill: (skeleton: string, place: Place) => string = (skeleton) => skeleton,
): FoundNote[] {
	return notesOf(
		byLine(findings).map(({ path, line, kind, text, findings: own }, index) => ({
			id: `${index}`,
			place: { path, line },
			text,
			reasons: own.map((one) => ({ rule: one.rule, text: whyOf(one, words) })),
			skeletons: skeletonsOf(
				own.map(({ rule }) => rule),
				text,
			).map((skeleton) => fill(skeleton, { path, line })),
			beside: canStandBeside(kind) ? { line, kind, text } : null,
		})),
	);
}

/** What could not be read in the notes, which comes by path and line. */
export function foundProblems(problems: readonly NoteProblem[], words: ProblemMessages): FoundNote[] {
	return notesOf(
		problems.map(({ path, line, told }, index) => ({
			id: `${index}`,
			place: { path, line },
			text: '',
			reasons: [{ rule: null, text: problemIn(told, words) }],
			skeletons: [],
			beside: null,
		})),
	);
}

/** The findings of one note as rows. */
export function lessonRows(findings: readonly Finding[], words: LessonMessages): LessonRow[] {
	return byLine(findings).map(({ path, line, text, findings: own }, index) => ({
		id: `${index}`,
		place: { path, line },
		text,
		names: words.names(own.map(({ rule }) => words.rules[rule].name)),
		skeleton: skeletonsFor(text).L1,
	}));
}
