/** Another try at what an action did not change. */
import type { Snapshot } from '../vault/snapshot';
import { linkToAction } from '../vault/quote';
import { writtenTheme } from '../vault/written';
import type { JudgedAction } from './actions';
import type { ActionForm } from '../change/compose';

const STRONGEST = 'checklist';
/** From reading about it to a list that is looked at in the interview itself. */
const STRENGTH = ['note', 'drill', 'mock', STRONGEST];
const USUAL = 'drill';

/** The method to try when `method` did not work; nothing is stronger than a checklist. */
export function strongerThan(method: string | null): string {
	const at = STRENGTH.indexOf(method ?? '');
	return at < 0 ? USUAL : (STRENGTH[at + 1] ?? STRONGEST);
}

/** The form of an action that follows on `judged`: for the same themes, by a stronger method. */
export function followOn(judged: JudgedAction, snapshot: Snapshot): ActionForm {
	return {
		text: '',
		themes: judged.themes.map((key) => writtenTheme(snapshot, key)),
		method: strongerThan(judged.action.method),
		check: 'next-interview',
		due: '',
		after: linkToAction(judged.interview.path, snapshot, judged.action.blockId),
	};
}
