/** What the next action for a theme begins with. */
import { actions } from '../action/actions';
import { followOn } from '../action/again';
import { blank, type ActionForm } from '../change/compose';
import type { Snapshot } from '../vault/snapshot';
import { writtenTheme } from '../vault/written';
import { themes } from './themes';

/** What the form of a new action begins with. */
export interface ActionDraft {
	/** The note whose improvement plan the action goes under. */
	path: string;
	/** The theme or the question that it is for. */
	about: string;
	form: ActionForm;
}

/**
 * The next action for a theme; null if no interview meets it. It goes to the latest interview that met it.
 * With `after`, the place of an action that did not work, it follows on that one: the same themes, a
 * stronger method.
 */
export function nextAction(
	snapshot: Snapshot,
	themeKey: string,
	after?: { path: string; line: number },
): ActionDraft | null {
	const theme = themes(snapshot).find(({ key }) => key === themeKey);
	const latest = theme?.occurrences.at(-1);
	if (theme === undefined || latest === undefined) return null;
	const old = actions(snapshot).find(
		({ interview, action }) => interview.path === after?.path && action.line === after.line,
	);
	return {
		path: latest.interview.path,
		about: theme.name,
		form: old === undefined ? blank([writtenTheme(snapshot, themeKey)]) : followOn(old, snapshot),
	};
}
