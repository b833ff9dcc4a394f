/** What in the notes wants a look, note by note. */
import { compare } from '../compare';
import { isDatedTomorrow } from './tomorrow';
import { perSnapshot, type Snapshot } from '../vault/snapshot';
import { noteName } from '../markdown/inline';
import { isConflictCopy, type Note } from '../note/note';
import { problemOf, type ToldProblem } from '../messages/en/notes/problems';
import type { Action, Problem, ProblemCode } from '../note/retro';

export interface NoteProblem extends Omit<Problem, 'level'> {
	path: string;
	/** Whether something is wrong, or is only told. */
	level: 'problem' | 'info';
}

const READ_IN_PART: ReadonlySet<string> = new Set(['heading-unknown', 'label-unknown', 'nothing-read']);

/** Whether a problem only tells that a part of a note was not understood. */
export const isReadInPart = ({ code }: Pick<NoteProblem, 'code'>): boolean => READ_IN_PART.has(code);

const NO_PROBLEMS: readonly NoteProblem[] = [];

/** The problems of one note, in the order of its lines. */
function problemsIn(path: string, note: Note, snapshot: Snapshot): readonly NoteProblem[] {
	const isOurs = note.type !== 'other' || note.problems.length > 0;
	if (!isOurs) return NO_PROBLEMS;
	const original = snapshot.copies.get(path);
	const problems: NoteProblem[] = [];
	const problem = (line: number, code: ProblemCode, told: ToldProblem): void => {
		problems.push({ path, line, code, told, level: 'problem' });
	};
	if (isConflictCopy(path)) {
		problem(1, 'conflict-copy', problemOf('copy'));
	} else if (original !== undefined) {
		problem(1, 'conflict-copy', problemOf('sameInterview', noteName(original)));
	} else {
		for (const one of note.problems) problems.push({ path, ...one, level: one.level ?? 'problem' });
	}
	const interviews = snapshot.interviewsIn(path);
	for (const { retro } of interviews)
		for (const action of retro.actions)
			if (isDoneUndated(action) && snapshot.themesOf(action, path).length > 0)
				problem(action.line, 'done-undated', problemOf('doneUndated'));
	for (const { line, retro } of interviews) {
		if (!isDatedTomorrow(retro, snapshot.today)) continue;
		problems.push({ path, line, code: 'date-tomorrow', told: problemOf('tomorrow'), level: 'info' });
	}
	return problems.sort((a, b) => a.line - b.line);
}

const isDoneUndated = ({ status, done, kind }: Action): boolean =>
	status === 'done' && done === null && kind === 'improvement';

const byPath = (a: NoteProblem, b: NoteProblem): number => compare(a.path, b.path);

/** Every problem, by path and line. */
export const check = perSnapshot(
	(snapshot): readonly NoteProblem[] =>
		[...snapshot.notes].flatMap(([path, note]) => problemsIn(path, note, snapshot)).sort(byPath),
	(before, { replaced }, snapshot) => {
		const again = new Set([...replaced.values()].map(({ is }) => is.path));
		const come = [...again].flatMap((path) => {
			const note = snapshot.notes.get(path);
			return note === undefined ? [] : problemsIn(path, note, snapshot);
		});
		return [...before.filter(({ path }) => !again.has(path)), ...come].sort(byPath);
	},
);
