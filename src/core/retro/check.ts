/** What in the notes wants a look, note by note. */
import { compare } from '../compare';
import { actions } from '../action/actions';
import { isDatedTomorrow } from './tomorrow';
import { perSnapshot } from '../vault/snapshot';
import { noteName } from '../markdown/inline';
import { isConflictCopy } from '../note/note';
import { problemOf, type ToldProblem } from '../messages/en/notes/problems';
import type { Problem, ProblemCode } from '../note/retro';

export interface NoteProblem extends Omit<Problem, 'level'> {
	path: string;
	/** Whether something is wrong, or is only told. */
	level: 'problem' | 'info';
}

const READ_IN_PART: ReadonlySet<string> = new Set(['heading-unknown', 'label-unknown', 'nothing-read']);

/** Whether a problem only tells that a part of a note was not understood. */
export const isReadInPart = ({ code }: Pick<NoteProblem, 'code'>): boolean => READ_IN_PART.has(code);

/** Every problem, by path and line. */
export const check = perSnapshot((snapshot): readonly NoteProblem[] => {
	const problems: NoteProblem[] = [];
	const problem = (path: string, line: number, code: ProblemCode, told: ToldProblem): void => {
		problems.push({ path, line, code, told, level: 'problem' });
	};
	for (const [path, note] of snapshot.notes) {
		const original = snapshot.copies.get(path);
		const isOurs = note.type !== 'other' || note.problems.length > 0;
		if (isOurs && isConflictCopy(path)) {
			problem(path, 1, 'conflict-copy', problemOf('copy'));
		} else if (original !== undefined) {
			problem(path, 1, 'conflict-copy', problemOf('sameInterview', noteName(original)));
		} else {
			for (const one of note.problems) problems.push({ path, ...one, level: one.level ?? 'problem' });
		}
	}
	for (const { interview, action, themes } of actions(snapshot)) {
		if (
			action.status === 'done' &&
			action.done === null &&
			action.kind === 'improvement' &&
			themes.length > 0
		) {
			problem(interview.path, action.line, 'done-undated', problemOf('doneUndated'));
		}
	}
	for (const { path, line, retro } of snapshot.interviews.values()) {
		if (!isDatedTomorrow(retro, snapshot.today)) continue;
		problems.push({ path, line, code: 'date-tomorrow', told: problemOf('tomorrow'), level: 'info' });
	}
	return problems.sort((a, b) => compare(a.path, b.path) || a.line - b.line);
});
