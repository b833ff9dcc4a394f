/** What the form of the next action for a theme begins with. */
import { expect, test } from 'vitest';
import { actions } from '../../../src/core/action/actions';
import { draftIn, nextAction } from '../../../src/core/theme/next-action';
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

test('of an interview it is for what failed worst there, with all that failed to choose from', () => {
	const vault = {
		'Pacing.md': '',
		'a.md': retro({ date: '2026-03-01', poor: ['Depth'] }),
		'b.md': retro({
			date: '2026-03-09',
			medium: ['Depth', 'Scope'],
			good: ['Graphs'],
			body: '## Went poorly\n- [[Pacing]]: four minutes for one\n',
		}),
	};
	const mild = draftIn(journalOf(vault), 'b.md');
	expect(mild.choices).toEqual(['Depth', 'Scope', '[[Pacing]]']);
	expect(mild.form.themes).toEqual(['Depth']);
	const worse = {
		...vault,
		'b.md': the(vault['b.md']).replace('About Scope\n- Rating: medium', 'About Scope\n- Rating: poor'),
	};
	expect(draftIn(journalOf(worse), 'b.md')).toMatchObject({
		path: 'b.md',
		about: 'b',
		choices: ['Scope', 'Depth', '[[Pacing]]'],
		form: { themes: ['Scope'] },
	});
	const weak = retro({
		date: '2026-03-09',
		good: ['Graphs'],
		body: '## Went poorly\n- [[Pacing]]: four minutes\n',
	});
	expect(draftIn(journalOf({ 'Pacing.md': '', 'b.md': weak }), 'b.md').form.themes).toEqual(['[[Pacing]]']);
});

test('of one that shows no failure it is for a theme that it names, if it names one', () => {
	const vault = {
		'a.md': retro({ date: '2026-03-01', themes: ['Depth'] }),
		'b.md': retro({ good: ['Graphs'] }),
		'c.md': retro(),
	};
	const themesOf = (path: string) => draftIn(journalOf(vault), path).form.themes;
	expect([themesOf('a.md'), themesOf('b.md'), themesOf('c.md')]).toEqual([['Depth'], ['Graphs'], []]);
});
