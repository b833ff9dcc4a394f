/** What the form of the next action for a theme begins with. */
import { expect, test } from 'vitest';
import { actions } from '../../../src/core/action/actions';
import { nextAction } from '../../../src/core/theme/next-action';
import { journalOf, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

const LINE = '- [x] Ten drills [theme:: [[Pacing]]] [method:: drill] ✅ 2026-03-05 ^drills';
const VAULT = {
	'Pacing.md': '',
	'Interviews/One.md': retro({ date: '2026-03-01', poor: ['[[Pacing]]'], plan: [LINE] }),
	'Interviews/Two.md': retro({ date: '2026-03-09', poor: ['[[Pacing]]'], good: ['Graphs'] }),
};

test('it goes to the latest interview that met the theme, by the link that means its note', () => {
	expect(nextAction(journalOf(VAULT), 'pacing')).toEqual({
		path: 'Interviews/Two.md',
		about: 'Pacing',
		form: { text: '', themes: ['[[Pacing]]'], method: '', check: 'next-interview', due: '' },
	});
});

test('after one that did not work comes a stronger method', () => {
	const snapshot = journalOf(VAULT);
	const { interview, action } = the(actions(snapshot)[0]);
	const draft = nextAction(snapshot, 'pacing', { path: interview.path, line: action.line });
	expect(draft?.form).toMatchObject({ method: 'mock', after: '[[One#^drills]]' });
});

test('there is none for a theme that no interview meets', () => {
	expect(nextAction(journalOf(VAULT), 'nerves')).toBeNull();
});
