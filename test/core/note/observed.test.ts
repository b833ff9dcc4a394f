/** How others saw an answer: what a line says, and what of it counts. */
import { retroOfLines, saidOf } from '../../support/notes';
import { describe, expect, test } from 'vitest';
import { readObserved, worstObserved } from '../../../src/core/note/observed';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { the } from '../../../scripts/the';

describe('a value says the rating and who gave it', () => {
	test.each<[string, [string, string | null][]]>([
		['medium', [['medium', null]]],
		['Medium, Jonas', [['medium', 'Jonas']]],
		['medium, Jonas: lost the thread', [['medium', 'Jonas']]],
		['medium, Jonas, lost the thread', [['medium', 'Jonas']]],
		['medium (Jonas)', [['medium', 'Jonas']]],
		['medium (by Jonas): lost the thread', [['medium', 'Jonas']]],
		['medium by Jonas', [['medium', 'Jonas']]],
		['medium - Jonas', [['medium', 'Jonas']]],
		['**Poor**, Jonas Weber (peer)', [['poor', 'Jonas Weber']]],
		['poor, [[People/Jonas Weber|Jonas]]: slow', [['poor', 'Jonas Weber']]],
		['3/5, Jonas', [['medium', 'Jonas']]],
		['1 (Jonas)', [['poor', 'Jonas']]],
		['Jonas: medium', [['medium', 'Jonas']]],
		['Jonas, poor: no figures', [['poor', 'Jonas']]],
		[
			'medium, Jonas; good, Mara',
			[
				['medium', 'Jonas'],
				['good', 'Mara'],
			],
		],
		[
			'medium, Jonas<br>good, Mara',
			[
				['medium', 'Jonas'],
				['good', 'Mara'],
			],
		],
		[
			'medium, Jonas\ngood, Mara',
			[
				['medium', 'Jonas'],
				['good', 'Mara'],
			],
		],
		['medium, Jonas: slow; no figures', [['medium', 'Jonas']]],
		['medium, Jonas: slow\nand no figures', [['medium', 'Jonas']]],
		['一般，张三', [['medium', '张三']]],
		['较差（面试官）：没有数字', [['poor', '面试官']]],
		['medium, because I never said what I would measure first', [['medium', null]]],
		['blanked, Jonas', [['poor', 'Jonas']]],
		['good enough', [['good', null]]],
	])('%j', (value, expected) => {
		expect(readObserved(value).map(({ rating, by }) => [rating, by])).toEqual(expected);
		expect(readObserved(value).every(({ isKnown }) => isKnown)).toBe(true);
	});

	test.each(['so-so-ish, Jonas', 'Jonas', 'clear thinking'])('%j is no rating, and is kept', (value) => {
		expect(readObserved(value)).toMatchObject([{ isKnown: false }]);
	});
});

const questionsIn = (...lines: string[]) => {
	const { retro, problems } = parseNote(
		'N.md',
		retroOfLines('## Questions', ...lines),
		parseContext(defaultSettings()),
	);
	return { questions: the(retro).questions, problems };
};

describe('a question', () => {
	test('has each line with its own place, beside the rating of the one who was asked', () => {
		const { questions, problems } = questionsIn(
			'### Estimates',
			'- Rating: Good, calm',
			'- Observed: medium, Jonas',
			'- Observed: good (Mara)',
			'- Observed (transcript): poor',
			'- Themes: Sizing',
		);
		expect(questions).toMatchObject([{ rating: 'good', reason: 'calm', ratingLine: 8 }]);
		expect(the(questions[0]).observed).toEqual([
			{ rating: 'medium', by: 'Jonas', line: 9 },
			{ rating: 'good', by: 'Mara', line: 10 },
			{ rating: 'poor', by: null, line: 11 },
		]);
		expect(problems).toEqual([]);
	});

	test.each([
		[
			'in a table',
			['| Question | Rating | Observed |', '|-|-|-|', '| Estimates | Good | medium, Jonas; poor, Mara |'],
		],
		[
			'in items below it',
			['### Estimates', '- Rating: Good', '- Observed:', '  - medium, Jonas', '  - poor, Mara'],
		],
		[
			'in items below a short one',
			['1. Estimates', '   - Observed: medium, Jonas', '   - Observed: poor, Mara'],
		],
		['in Chinese', ['### 估算', '- 评分：好', '- 他评：一般，Jonas', '- 面试官评价：差（Mara）']],
		['in plain lines', ['### Estimates', '', '**Observed:** medium, Jonas', '**Observed:** poor, Mara']],
	])('%s', (_, lines) => {
		const { questions, problems } = questionsIn(...lines);
		expect(questions.map(({ observed }) => observed.map(({ rating, by }) => [rating, by]))).toEqual([
			[
				['medium', 'Jonas'],
				['poor', 'Mara'],
			],
		]);
		expect(problems).toEqual([]);
	});

	test('of which nobody said anything has none, and dots are nothing', () => {
		const { questions, problems } = questionsIn(
			'### A',
			'- Rating: Good',
			'### B',
			'- Observed: ...',
			'### C',
			'- Observed:',
		);
		expect(questions.map(({ observed }) => observed)).toEqual([[], [], []]);
		expect(problems).toEqual([]);
	});

	test('with a word that is no rating keeps it, and it is told', () => {
		const { questions, problems } = questionsIn('### A', '- Observed: bright, Jonas');
		expect(the(questions[0]).observed).toEqual([{ rating: 'bright', by: 'Jonas', line: 8 }]);
		expect(saidOf(problems)).toEqual([
			{
				line: 8,
				code: 'value-unknown',
				message:
					'The observed rating “bright” is none of poor, medium, good, excellent. It is kept as it is.',
			},
		]);
	});

	test('has the worst of them as what counts, the first of two as bad, and no word that is no rating', () => {
		const seen = (...ratings: string[]) =>
			worstObserved({ observed: ratings.map((rating, line) => ({ rating, by: null, line })) });
		expect(seen('good', 'poor', 'medium', 'poor')?.line).toBe(1);
		expect(seen('excellent', 'good')?.rating).toBe('good');
		expect(seen('bright', 'good')?.rating).toBe('good');
		expect(seen('bright')).toBe(null);
		expect(seen()).toBe(null);
	});
});
