/** What making a knowledge note of a question will write. */
import { expect, test } from 'vitest';
import { planNote } from '../../../src/core/practice/note-plan';
import { journalOf, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

const RETRO = 'Interviews/One.md';
const files = { isFolder: () => false, isTaken: () => false };
const vault = (others: Record<string, string> = {}) => ({
	[RETRO]: retro({ body: '## Questions\n### Coin change\n- Rating: poor\n- Themes: Pacing' }),
	...others,
});

function plan(name: string, others: Record<string, string> = {}, taken: string[] = []) {
	const snapshot = journalOf(vault(others));
	const question = the(the(snapshot.interviews.get(RETRO)).retro.questions[0]);
	return planNote(name, { retro: RETRO, question, answered: null }, snapshot, {
		...files,
		isTaken: (path) => taken.includes(path),
	});
}

test('a new note, and a link to it behind the themes of the question', () => {
	const { path, target, themes, text } = plan('Coin change');
	expect({ path, target, themes }).toEqual({
		path: 'Knowledge/Coin change.md',
		target: 'Knowledge/Coin change.md',
		themes: 'Pacing, [[Coin change]]',
	});
	expect(text).toContain('# Coin change');
	expect(text).toContain('- Asked: Coin change');
});

test('a theme that the question names already gets no second link', () => {
	expect(plan('pacing').themes).toBeNull();
});

test('where another note has the name, the link is by its path; a path that is taken gives way', () => {
	const { path, themes } = plan('Coin change', { 'Attic/Coin change.md': '' });
	expect({ path, themes }).toEqual({
		path: 'Knowledge/Coin change.md',
		themes: 'Pacing, [[Knowledge/Coin change|Coin change]]',
	});
	expect(plan('Coin change', {}, ['Knowledge/Coin change.md']).path).toBe('Knowledge/Coin change 2.md');
});

test('a note that is a theme of that name stays, and is linked to', () => {
	const { path, target } = plan('Coins', { 'Coins.md': '---\ntype: interview-theme\n---\n' });
	expect({ path, target }).toEqual({ path: null, target: 'Coins.md' });
});
