/** Who names a theme, and on which line. */
import { byMoment, type Interview, type Snapshot } from '../vault/snapshot';

export interface ThemeMention {
	interview: Interview;
	line: number;
	/** In which of the four places a theme may be named. */
	place: 'property' | 'question' | 'outcome' | 'action';
	/** The words of that place; empty for the property. */
	text: string;
}

/** Every line of a retro that names a theme, an upcoming interview's too: the latest retro first, its lines from the top. */
export function mentionsOf(key: string, snapshot: Snapshot): ThemeMention[] {
	const found: ThemeMention[] = [];
	for (const interview of [...snapshot.interviews.values()].sort((a, b) => byMoment(b, a))) {
		const { path, retro } = interview;
		const names = (texts: readonly string[]): boolean =>
			texts.some((text) => snapshot.themeOf(text, path).key === key);
		const own: ThemeMention[] = [];
		for (const { text, line } of retro.themes)
			if (names([text])) own.push({ interview, line, place: 'property', text: '' });
		for (const { title, themes, line } of retro.questions)
			if (names(themes)) own.push({ interview, line, place: 'question', text: title });
		for (const { text, themes, validates, line } of retro.outcomes) {
			const judged = validates === null || themes.length > 0 ? null : snapshot.actionAt(validates, path);
			const isNamed =
				judged === null ? names(themes) : snapshot.themesOf(judged.action, judged.path).includes(key);
			if (isNamed) own.push({ interview, line, place: 'outcome', text: text || (judged?.action.text ?? '') });
		}
		for (const action of retro.actions) {
			if (snapshot.themesOf(action, path).includes(key))
				own.push({ interview, line: action.line, place: 'action', text: action.text });
		}
		found.push(...own.sort((a, b) => a.line - b.line));
	}
	return found;
}
