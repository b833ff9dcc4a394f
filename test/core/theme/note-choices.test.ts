/** In which order the notes are offered that may be a theme's. */
import { expect, test } from 'vitest';
import { noteChoices } from '../../../src/core/theme/note-choices';

const PACING = { key: 'pacing', name: 'Pacing' };
const offered = (...names: string[]): string[] =>
	noteChoices(
		PACING,
		names.map((name) => ({ name })),
		{ name: 'new' },
	).map(({ name }) => name);

test.each([
	['nothing there', [], ['new']],
	['a new one before what is only near', ['Graphs', 'Pace'], ['new', 'Pace', 'Graphs']],
	[
		'the very name first, a new one last',
		['Graphs', 'Pace', '#pacing'],
		['#pacing', 'Pace', 'Graphs', 'new'],
	],
	['what is equally near in its order', ['Trees', 'Graphs'], ['new', 'Trees', 'Graphs']],
])('%s', (_, names, order) => {
	expect(offered(...names)).toEqual(order);
});
