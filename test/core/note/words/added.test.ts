/** Words that the user added are read at once, and what is written keeps them. */
import { expect, test } from 'vitest';
import { setLabel, questionsOf } from '../../../../src/core/change/question';
import { apply } from '../../../../src/core/edit/edit';
import { parseContext, parseNote } from '../../../../src/core/note/note';
import { readSettings } from '../../../../src/core/settings';

const reading = parseContext(
	readSettings({ 'labels.answer': ['What came out'], 'labels.rating': ['Mark'], 'ratings.poor': ['wobbly'] }),
);
const read = (body: string) =>
	parseNote('a.md', `---\ntype: interview-retro\ncompany: C\ndate: 2026-11-02\n---\n${body}`, reading);

test('labels and ratings of the user are read as what they are said to mean', () => {
	const { retro, problems } = read(
		'## Questions\n### Two sum\n- **What came out:** a map\n- Mark: Wobbly, no index\n\n1. Coin change - wobbly, slow\n',
	);
	expect(retro?.questions[0]).toMatchObject({
		title: 'Two sum',
		answer: 'a map',
		rating: 'poor',
		reason: 'no index',
	});
	expect(problems).toEqual([]);
});

test.each([
	['1. Coin change - wobbly, slow', 'poor', 'slow'],
	['1. Coin change (wobbly)', 'poor', null],
	['1. Coin change: wobbly', 'poor', null],
	['1. How wobbly is a table', null, null],
	['1. Wobbly tables', null, null],
	['1. Coin change - wobblyish', null, null],
])('%s', (line, rating, reason) => {
	const [question] = read(`## Questions\n${line}\n`).retro?.questions ?? [];
	expect(question).toMatchObject({ rating, reason });
});

test('a column of the user is one of a table of questions', () => {
	const { retro } = read('## Questions\n\n| Question | Mark |\n|---|---|\n| Two sum | wobbly |\n');
	expect(retro?.questions[0]).toMatchObject({ title: 'Two sum', rating: 'poor' });
});

test.each(['- Mark: wobbly, no index', '**Mark:** wobbly, no index', '- What came out: a map'])(
	'what is set below %s keeps the label',
	(line) => {
		const text = `---\ntype: interview-retro\n---\n## Questions\n### Two sum\n${line}\n`;
		const edits = questionsOf(text, reading).map(({ ref }) => setLabel(text, ref, 'rating', 'Good', reading));
		const [edit = 'gone'] = edits;
		expect(typeof edit === 'string' ? edit : apply(text, edit.replacements)).toBe(
			line.includes('Mark')
				? text.replace('wobbly', 'good')
				: text.replace('a map\n', 'a map\n- Rating: Good\n'),
		);
	},
);

test('what is saved of another shape is left out', () => {
	expect(readSettings({ 'labels.answer': 'x', 'ratings.poor': [3], questionForm: 'poems' })).toMatchObject({
		labels: { answer: [] },
		ratings: { poor: [] },
		questionForm: '',
	});
});
