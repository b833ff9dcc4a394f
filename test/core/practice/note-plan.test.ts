/** What making a knowledge note of a question will write. */
import { expect, test } from 'vitest';
import { noteNameFor, planNote } from '../../../src/core/practice/note-plan';
import { questions } from '../../../src/core/question/questions';
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
	const { label, link, ...made } = planNote(name, { retro: RETRO, question, answered: null }, snapshot, {
		...files,
		isTaken: (path) => taken.includes(path),
	});
	expect(label).toBe('themes');
	return { ...made, themes: link };
}

/** The same for a note with the answer. */
function answering(others: Record<string, string> = {}, taken: string[] = []) {
	const snapshot = journalOf(vault(others));
	const [answered] = questions(snapshot);
	const { question } = the(the(answered).occasions[0]);
	return planNote('Coin change', { retro: RETRO, question, answered: the(answered) }, snapshot, {
		...files,
		isTaken: (path) => taken.includes(path),
	});
}

test('a new note, and a link to it behind the themes of the question', () => {
	const { path, target, themes, text } = plan('Coin change');
	expect({ path, target, themes }).toEqual({
		path: 'Knowledge/Coin change.md',
		target: 'Knowledge/Coin change.md',
		themes: '[[Coin change]]',
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
		themes: '[[Knowledge/Coin change|Coin change]]',
	});
	expect(plan('Coin change', {}, ['Knowledge/Coin change.md']).path).toBe('Knowledge/Coin change 2.md');
});

test('a note that is a theme of that name stays, and is linked to', () => {
	const { path, target } = plan('Coins', { 'Coins.md': '---\ntype: interview-theme\n---\n' });
	expect({ path, target }).toEqual({ path: null, target: 'Coins.md' });
});

test('an answer note is linked as the answer, and is no theme of the question', () => {
	const { path, target, label, link, text } = answering();
	expect({ path, target, label, link }).toEqual({
		path: 'Knowledge/Coin change.md',
		target: 'Knowledge/Coin change.md',
		label: 'answerNote',
		link: '[[Coin change]]',
	});
	expect(text).toContain('type: interview-answer\n');
});

test('an answer note that is there stays, and is linked to; a theme of that name is another note', () => {
	const answer = '---\ntype: interview-answer\naliases: [Coin change]\n---\n';
	expect(answering({ 'Knowledge/Coins.md': answer })).toMatchObject({
		path: null,
		target: 'Knowledge/Coins.md',
		link: '[[Coins]]',
	});
	const theme = { 'Knowledge/Coin change.md': '---\ntype: interview-theme\n---\n' };
	expect(answering(theme, ['Knowledge/Coin change.md'])).toMatchObject({
		path: 'Knowledge/Coin change 2.md',
		link: '[[Coin change 2]]',
	});
});

test('a question that names its answer note already gets no second link', () => {
	const body = '## Questions\n### Coin change\n- Rating: poor\n- Answer: [[Coins]]';
	expect(answering({ [RETRO]: retro({ body }) }).link).toBeNull();
});

test.each([
	['its title where it has no theme', '', 'Coin change why'],
	['its theme', '- Themes: A/B tests', 'A/B tests'],
	['the first of its themes without a note', '- Themes: [[Pacing]], [[Depth]], Breadth', 'Depth'],
	['its theme though that has a note', '- Themes: pace', 'Pacing'],
])('a knowledge note is called after the question by %s', (_, line, name) => {
	const body = `## Questions\n### Coin change: why?\n${line}`;
	const pacing = '---\ntype: interview-theme\naliases: [pace]\n---\n';
	const snapshot = journalOf({ [RETRO]: retro({ body }), 'Pacing.md': pacing });
	const [answered] = questions(snapshot);
	const { question } = the(the(answered).occasions[0]);
	expect(noteNameFor({ retro: RETRO, question, answered: null }, snapshot)).toBe(name);
	expect(noteNameFor({ retro: RETRO, question, answered: the(answered) }, snapshot)).toBe('Coin change why');
	const made = planNote(name, { retro: RETRO, question, answered: null }, snapshot, files);
	expect(made.link).toBe(line === '' ? '[[Coin change why]]' : null);
});
