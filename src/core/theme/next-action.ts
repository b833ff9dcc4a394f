/** What the next action for a theme begins with. */
import { actions } from '../action/actions';
import { followOn } from '../action/again';
import { blank, type ActionForm } from '../change/compose';
import { noteName } from '../markdown/inline';
import type { Interview, Snapshot } from '../vault/snapshot';
import { writtenTheme } from '../vault/written';
import { themes } from './themes';

/** What the form of a new action begins with. */
export interface ActionDraft {
	/** The note whose improvement plan the action goes under. */
	path: string;
	/** The theme or the question that it is for. */
	about: string;
	form: ActionForm;
	/** Themes to choose from, where there is more than one that it may be for. */
	choices?: readonly string[];
}

/** How badly each theme failed in the note at `path`, as the themes rank. */
const failedAt = (path: string, snapshot: Snapshot): Map<string, number> =>
	new Map(
		themes(snapshot).flatMap(({ key, occurrences }) => {
			const severity = occurrences.find(({ interview }) => interview.path === path)?.severity ?? null;
			return severity === null ? [] : [[key, severity] as const];
		}),
	);

/** The themes of one interview as they are written in a field: the worst first, and rated ones before others. */
export function themesIn({ retro, path }: Interview, snapshot: Snapshot): string[] {
	const { questions } = retro;
	const failed = failedAt(path, snapshot);
	const weak = questions.filter(({ rating }) => rating === 'poor' || rating === 'medium');
	const keysOf = (texts: readonly string[]): string[] =>
		texts.map((text) => snapshot.themeOf(text, path).key);
	const rated = keysOf(weak.flatMap((one) => one.themes));
	const named = keysOf([...retro.themes.map(({ text }) => text), ...questions.flatMap((one) => one.themes)]);
	return [...new Set([...rated, ...failed.keys(), ...named])]
		.filter((key) => key !== '')
		.sort((a, b) => (failed.get(b) ?? 0) - (failed.get(a) ?? 0))
		.map((key) => writtenTheme(snapshot, key));
}

/** The next action of an interview: for what failed worst there, else for a theme that it names. */
export function draftIn(snapshot: Snapshot, path: string): ActionDraft {
	const interview = snapshot.interviews.get(path);
	const all = interview === undefined ? [] : themesIn(interview, snapshot);
	const choices = all.slice(0, failedAt(path, snapshot).size);
	return { path, about: noteName(path), form: blank(all.slice(0, 1)), choices };
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
