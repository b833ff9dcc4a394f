import { expect, test } from 'vitest';
import { questionAt } from '../../../src/core/question/place';
import { parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';

const reading = parseContext(defaultSettings());
const titles = (text: string) =>
	text.split('\n').map((_, index) => questionAt(text, index + 1, reading)?.question.title ?? '-');

test('a line belongs to the question that it stands in, until the next one or the next section', () => {
	expect(
		titles(
			'---\ntype: interview-retro\n---\n# Northwind\n## Questions\n### A\n- Rating: poor\n\n#### Aside\nwords\n### B\n- Rating: good\n## Notes\nwords',
		),
	).toEqual(['-', '-', '-', '-', '-', 'A', 'A', 'A', 'A', 'A', 'B', 'B', '-', '-']);
	expect(titles('## Questions\n### A\n- Rating: poor\nWhat went well:\n- calm')).toEqual([
		'-',
		'A',
		'A',
		'-',
		'-',
	]);
});

test('a row is a question of its own, and so is an item with what stands below it', () => {
	expect(titles('## Questions\n| Question | Rating |\n|-|-|\n| A | poor |\n| B | good |\nafter')).toEqual([
		'-',
		'-',
		'-',
		'A',
		'B',
		expect.any(String),
	]);
	expect(titles('## Questions\n1. A / b / O(n)\n2. B / c / O(1)\n\nafter')).toEqual([
		'-',
		'A',
		'B',
		'B',
		'-',
	]);
});
