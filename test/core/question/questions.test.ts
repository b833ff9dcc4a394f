/** One question under all its titles and ids, and the note with its answer. */
import { expect, test } from 'vitest';
import { failedAnswers, overcome, questions } from '../../../src/core/question/questions';
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

test('a question is the same one by its title, though one of the times has a block id', () => {
	const snapshot = journalOf({
		'1.md': asked('2026-07-22', '### Publish-subscribe from scratch', '- Rating: poor'),
		'2.md': asked('2026-08-14', '### Publish-subscribe from scratch ^pubsub', '- Rating: good'),
	});
	expect(questions(snapshot).map(({ id, asked: times }) => [id, times])).toEqual([['pubsub', 2]]);
	expect(overcome(snapshot).map(({ failed, passed }) => [failed.path, passed.path])).toEqual([
		['1.md', '2.md'],
	]);
});

test.each<[string, string[][], [id: string, asked: number][]]>([
	[
		'two ids that differ are two questions',
		[['A ^x'], ['A ^y']],
		[
			['x', 1],
			['y', 1],
		],
	],
	['one id is one question under all its titles', [['A ^x'], ['B ^x'], ['A'], ['B']], [['x', 4]]],
	[
		'without an id it is the one that had the title first',
		[['A ^y'], ['A ^x'], ['A']],
		[
			['y', 2],
			['x', 1],
		],
	],
	[
		'a title without any id is itself',
		[['A'], ['a.'], ['B ^x']],
		[
			['a', 2],
			['x', 1],
		],
	],
	['also twice in one note', [['A', 'A ^x']], [['x', 2]]],
])('%s', (_, days, wanted) => {
	const notes = days.map((titles, at): [string, string] => [
		`${9 - at}.md`,
		asked(`2026-03-0${at + 1}`, ...titles.map((title) => `### ${title}`)),
	]);
	const met = (vault: Record<string, string>) =>
		questions(journalOf(vault)).map(({ id, asked: times }) => [id, times]);
	expect(met(Object.fromEntries(notes))).toEqual(wanted);
	expect(met(Object.fromEntries(notes.reverse()))).toEqual(wanted);
});

test('a drill that was logged by the title counts once the question has an id', () => {
	const log =
		'---\ntype: interview-drills\n---\n| When | Question | Grade | Id |\n|---|---|---|---|\n| 2026-03-02 20:00 | A | again | |\n';
	const [question] = questions(
		journalOf({
			'1.md': asked('2026-03-01', '### A'),
			'2.md': asked('2026-03-03', '### A ^x'),
			'Log.md': log,
		}),
	);
	expect(question?.drills.map(({ grade }) => grade)).toEqual(['again']);
});
