/** The form of questions that was chosen for all adopted notes comes before the one that a note tells by itself. */
import { expect, test } from 'vitest';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { defaultSettings, type QuestionFormName } from '../../../src/core/settings';

const NOTE = `---
company: Northwind
---
# Northwind

Q: Why here?

1. Two sum
2. Coin change

- Tell me about a conflict
- They have a canteen

## What is a closure?
It keeps its scope.
`;

const titles = (questionForm: QuestionFormName | '', text = NOTE, retroBy: 'folder' | 'type' = 'folder') => {
	const settings = {
		...defaultSettings(),
		retroBy,
		retroValue: retroBy === 'folder' ? 'Old' : '',
		questionForm,
	};
	return parseNote('Old/a.md', text, parseContext(settings)).retro?.questions.map(({ title }) => title);
};

test.each([
	['', ['Why here?']],
	['marks', ['Why here?']],
	['numbers', ['Two sum', 'Coin change']],
	['bullets', ['Tell me about a conflict', 'They have a canteen']],
	['headings', ['What is a closure?']],
] as const)('chosen: %s', (form, expected) => {
	expect(titles(form)).toEqual(expected);
});

test('a note in which no line has the chosen form tells by itself', () => {
	expect(titles('marks', '---\ncompany: N\n---\n1. Two sum\n2. Coin change\n')).toEqual([
		'Two sum',
		'Coin change',
	]);
});

test('a heading that names the questions counts before all of it', () => {
	expect(titles('numbers', `---\ncompany: N\n---\n1. Hello\n\n## Questions\n- Two sum\n`)).toEqual([
		'Two sum',
	]);
});

test('a note of our own form is read as ever', () => {
	const own = '---\ntype: interview-retro\ncompany: N\n---\nQ: Why here?\n\n1. Two sum\n';
	expect(titles('numbers', own, 'type')).toEqual(['Why here?']);
});
