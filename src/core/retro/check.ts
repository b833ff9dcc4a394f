/** What in the notes wants a look, note by note. */
import { compare } from '../compare';
import { actions } from '../action/actions';
import { isDatedTomorrow } from './tomorrow';
import { perSnapshot } from '../vault/snapshot';
import { noteName } from '../markdown/inline';
import { isConflictCopy } from '../note/note';
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
	const problem = (path: string, line: number, code: ProblemCode, message: string): void => {
		problems.push({ path, line, code, message, level: 'problem' });
	};
	for (const [path, note] of snapshot.notes) {
		const original = snapshot.copies.get(path);
		const isOurs = note.type !== 'other' || note.problems.length > 0;
		if (isOurs && isConflictCopy(path)) {
			const message =
				'A sync program made this copy. It counts nowhere until you merge it into its original.';
			problem(path, 1, 'conflict-copy', message);
		} else if (original !== undefined) {
			const message = `This note is of the same interview as ${noteName(original)} and holds most of what that does. It counts nowhere until you keep one of the two.`;
			problem(path, 1, 'conflict-copy', message);
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
			const message =
				'This action is done but has no done date, so no interview can decide whether it worked.';
			problem(interview.path, action.line, 'done-undated', message);
		}
	}
	for (const { path, line, retro } of snapshot.interviews.values()) {
		if (!isDatedTomorrow(retro, snapshot.today)) continue;
		const message = 'This interview is dated tomorrow: it counts from then.';
		problems.push({ path, line, code: 'date-tomorrow', message, level: 'info' });
	}
	return problems.sort((a, b) => compare(a.path, b.path) || a.line - b.line);
});
