/** Who names a theme, and on which line. */
import { byMoment, spokenOf, type Interview, type Snapshot } from '../vault/snapshot';

export interface ThemeMention {
	interview: Interview;
	line: number;
	/** In which of the four places a theme may be named. */
	place: 'property' | 'question' | 'outcome' | 'action';
	/** The words of that place; empty for the property. */
	text: string;
}

/** The lines of a retro that name a theme, from the top. */
function mentionsIn(interview: Interview, key: string, snapshot: Snapshot): ThemeMention[] {
	const { path, retro } = interview;
	const isNamed = (texts: readonly string[]): boolean =>
		texts.some((text) => snapshot.themeOf(text, path).key === key);
	const found: ThemeMention[] = [];
	const add = (place: ThemeMention['place'], line: number, text: string): void =>
		void found.push({ interview, line, place, text });
	for (const { text, line } of retro.themes) if (isNamed([text])) add('property', line, '');
	for (const { title, themes, line } of retro.questions) if (isNamed(themes)) add('question', line, title);
	for (const outcome of retro.outcomes) {
		const { judged, keys } = spokenOf(outcome, path, snapshot);
		if (keys.includes(key)) add('outcome', outcome.line, outcome.text || (judged?.action.text ?? ''));
	}
	for (const action of retro.actions)
		if (snapshot.themesOf(action, path).includes(key)) add('action', action.line, action.text);
	return found.sort((a, b) => a.line - b.line);
}

/**
 * Every line of a retro that names a theme, an upcoming interview's too: the latest retro first, its lines
 * from the top.
 */
export function mentionsOf(key: string, snapshot: Snapshot): ThemeMention[] {
	return [...snapshot.interviews.values()]
		.sort((a, b) => byMoment(b, a))
		.flatMap((interview) => mentionsIn(interview, key, snapshot));
}
