/** One question under all its titles and ids, and the note with its answer. */
import { expect, test } from 'vitest';
import { failedAnswers, questions } from '../../../src/core/question/questions';
import { themes } from '../../../src/core/theme/themes';
import { journalOf, retro } from '../../support/notes';

const asked = (date: string, ...lines: string[]): string =>
	retro({ date, body: ['## Questions', ...lines].join('\n') });

test('the note with the answer is the one that was linked last and is there', () => {
	const note = '---\ntype: interview-answer\n---\n';
	const snapshot = journalOf({
		'1.md': asked('2026-03-01', '### Sort', '- Answer: [[Old]]'),
		'2.md': asked('2026-03-02', '### Sort', '- My answer: by hand', '- Answer: [[Sort it]]'),
		'3.md': asked('2026-03-03', '### Sort', '- Answer: [[Gone]]', '### Merge', '- Rating: good'),
		'Old.md': note,
		'Notes/Sort it.md': note,
	});
	expect(questions(snapshot).map(({ title, answerNote }) => [title, answerNote])).toEqual([
		['Sort', 'Notes/Sort it.md'],
		['Merge', null],
	]);
});

test('an answer note is no theme, whatever it is called', () => {
	const one = asked('2026-03-01', '### Sort', '- Rating: poor', '- Answer: [[Pacing]]', '- Themes: Pace');
	const weak = '## Went poorly\n- Pace';
	const note = '---\ntype: interview-answer\naliases: [Pace]\n---\n';
	const before = themes(journalOf({ '1.md': `${one}\n${weak}` }));
	const after = themes(journalOf({ '1.md': `${one}\n${weak}`, 'Pacing.md': note }));
	expect(before.map(({ name, note: its }) => [name, its])).toEqual([['Pace', null]]);
	expect(after.map(({ name, note: its }) => [name, its])).toEqual([['Pace', null]]);
});

test('the answers that failed are those that went badly or not well; where only practice failed, the last', () => {
	const body = (rating: string): string[] => ['### Sort', `- Rating: ${rating}`];
	const failed = (...ratings: string[]) => {
		const vault = Object.fromEntries(
			ratings.map((rating, at) => [`${at}.md`, asked(`2026-03-0${at + 1}`, ...body(rating))]),
		);
		return questions(journalOf(vault)).map((one) =>
			failedAnswers(one).map(({ interview }) => interview.path),
		);
	};
	expect(failed('poor', 'good', 'medium', 'excellent')).toEqual([['0.md', '2.md']]);
	expect(failed('good', 'excellent')).toEqual([['1.md']]);
});
