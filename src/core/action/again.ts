/** Another try at what an action did not change. */
import type { Journal } from '../journal';
import { noteName } from '../note/inline';
import { writtenTheme } from '../theme/written';
import type { JudgedAction } from './actions';
import type { ActionForm } from './compose';

/** From reading about it to a list that is looked at in the interview itself. */
const STRENGTH = ['note', 'drill', 'mock', 'checklist'];
const USUAL = 'drill';

/** The method to try when `method` did not work; nothing is stronger than a checklist. */
export function strongerThan(method: string | null): string {
	const at = STRENGTH.indexOf(method ?? '');
	return at < 0 ? USUAL : STRENGTH[Math.min(at + 1, STRENGTH.length - 1)]!;
}

/** A link to the line of an action, or to its note where the line has no block id. */
export function linkTo({ interview, action }: Pick<JudgedAction, 'interview' | 'action'>): string {
	const id = action.blockId === null ? '' : `#^${action.blockId}`;
	return `[[${noteName(interview.path)}${id}]]`;
}

/** The form of an action that follows on `judged`: for the same themes, by a stronger method. */
export function followOn(judged: JudgedAction, journal: Journal): ActionForm {
	return {
		text: '',
		themes: judged.themes.map((key) => writtenTheme(journal, key)),
		method: strongerThan(judged.action.method),
		check: 'next-interview',
		due: '',
		after: linkTo(judged),
	};
}
