/** What in the notes wants a look, note by note. */
import { compare } from '../compare';
import { actions } from '../action/actions';
import { perSnapshot } from '../vault/snapshot';
import { noteName } from '../markdown/inline';
import { isConflictCopy } from '../note/note';
import type { Problem } from '../note/retro';

export interface NoteProblem extends Problem {
	path: string;
}

/** Every problem, by path and line. */
export const check = perSnapshot((snapshot): readonly NoteProblem[] => {
	const problems: NoteProblem[] = [];
	for (const [path, note] of snapshot.notes) {
		const original = snapshot.copies.get(path);
		const isOurs = note.type !== 'other' || note.problems.length > 0;
		if (isOurs && isConflictCopy(path)) {
			problems.push({
				path,
				line: 1,
				code: 'conflict-copy',
				message: 'A sync program made this copy. It counts nowhere until you merge it into its original.',
			});
		} else if (original !== undefined) {
			problems.push({
				path,
				line: 1,
				code: 'conflict-copy',
				message: `This note is of the same interview as ${noteName(original)} and holds most of what that does. It counts nowhere until you keep one of the two.`,
			});
		} else {
			for (const problem of note.problems) problems.push({ path, ...problem });
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
			problems.push({ path: interview.path, line: action.line, code: 'done-undated', message });
		}
	}
	return problems.sort((a, b) => compare(a.path, b.path) || a.line - b.line);
});
