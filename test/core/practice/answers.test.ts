/** The answer note and the cards that are made of what was said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Edit } from '../../../src/core/edit/edit';
import { parseNote, parseContext } from '../../../src/core/note/note';
import { bestAnswer, composeAnswerNote } from '../../../src/core/practice/answers';
import {
	addFlashcards,
	composeFlashcards,
	flashcards,
	newCards,
} from '../../../src/core/practice/flashcards';
import { questions } from '../../../src/core/question/questions';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, retro, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(2_000);
const settings = defaultSettings();
const asked = (title: string, ...lines: string[]): string =>
	['## Questions', `### ${title}`, ...lines].join('\n');
const bankOf = (...bodies: string[]): Vault =>
	Object.fromEntries(
		bodies.map((body, index) => [`${index}.md`, retro({ date: `2026-03-0${index + 1}`, body })]),
	);

test.each<[string, string[], string | null]>([
	['the best rated', ['- Rating: good\n- My answer: first', '- Rating: poor\n- My answer: second'], 'first'],
	[
		'of equals the latest',
		['- Rating: good\n- My answer: first', '- Rating: good\n- My answer: second'],
		'second',
	],
	[
		'never one that was not written down',
		['- Rating: poor\n- My answer: first', '- Rating: excellent'],
		'first',
	],
	['an unrated one before none', ['- My answer: first', '- Rating: poor'], 'first'],
	['none', ['- Rating: good'], null],
])('the best answer is %s', (_, answers, wanted) => {
	const [question] = questions(journalOf(bankOf(...answers.map((one) => asked('A', one)))));
	expect(bestAnswer(the(question))?.question.answer ?? null).toBe(wanted);
});

test('an answer note leaves out what nobody said, and is no theme', () => {
	const snapshot = journalOf(bankOf(asked('Why: us?', '- Rating: good')));
	const text = composeAnswerNote(the(questions(snapshot)[0]), 'Why: us?', snapshot);
	expect(text).toBe(
		'---\ntype: interview-answer\naliases:\n  - "Why: us?"\n---\n# Why: us?\n\n## How I answer it\n\n\n## Where it was asked\n- 2026-03-01, [[0]]: good\n',
	);
	expect(parseNote('Why us.md', text, parseContext(settings))).toMatchObject({
		type: 'answer',
		aliases: ['Why: us?'],
		problems: [],
	});
});

describe('cards', () => {
	test('an answer alone is a card on one line, with advice one on several; without either there is none', () => {
		const snapshot = journalOf({
			'1.md': retro({
				date: '2026-03-01',
				body: asked(
					'One line',
					'- My answer: so',
					'### Several',
					'- My answer: so: then',
					'- Improvement: slower',
				),
			}),
			'2.md': retro({
				date: '2026-03-02',
				body: asked('Several', '- Improvement: louder') + '\n### Silent\n- Rating: poor',
			}),
		});
		expect(composeFlashcards(flashcards(snapshot))).toBe(
			'# Flashcards\n\n#flashcards\n\nSeveral\n?\nAnswer: so: then\nNext time: louder\nNext time: slower\n\nOne line::so\n',
		);
	});

	test('what a card could be mistaken for is made safe', () => {
		const snapshot = journalOf(bankOf(asked('1. - A::B ==cloze== #tag', '- My answer: x::y <!-- z -->')));
		const [card] = flashcards(snapshot);
		expect(the(card).lines).toHaveLength(1);
		expect(the(the(card).lines[0]).split('::')).toHaveLength(2);
		expect(the(card).lines[0]).not.toMatch(/==|<!--|(?<!\\)#/);
	});

	test('goes into no code that is never closed', () => {
		const cards = flashcards(journalOf(bankOf(asked('Why us?', '- My answer: because'))));
		expect(addFlashcards('# Mine\n\n```\ncode\n', cards)).toBe('swallowed');
	});

	test(`whatever was asked and answered, a card is one block, and adding it twice adds nothing (${RUNS} cards)`, () => {
		const words = fc.oneof(
			fc.string({ maxLength: 12 }),
			fc.constantFrom(
				'::',
				'?',
				'??',
				'- a',
				'1. a',
				'# a',
				'> a',
				'```',
				'<!-- a',
				'%%',
				'==a==',
				'| a |',
				'---',
				'{{a}}',
				':',
				'#flashcards/other',
				'~~~',
			),
		);
		fc.assert(
			fc.property(
				words,
				words,
				words,
				fc.constantFrom(
					'',
					'Mine.\n',
					'# Flashcards\n\n#flashcards\n\nOld::one\n<!--SR:!2026-11-25,3,250-->\n',
					'Mine.\r\n',
				),
				(title, answer, improvement, text) => {
					const snapshot = journalOf(
						bankOf(asked(`Why ${title}`, `- My answer: ${answer}`, `- Improvement: ${improvement}`)),
					);
					const cards = flashcards(snapshot);
					const made = addFlashcards(text, cards);
					if (cards.length === 0) expect(made).toBe('as-wanted');
					if (typeof made === 'string') return;
					const after = apply(text, (made as Edit).replacements);
					expect(after.startsWith(text.trimEnd())).toBe(true);
					expect(newCards(after, cards)).toEqual([]);
					for (const { lines } of cards) {
						expect(lines.every((line) => line.trim() !== '' && !/[\r\n]/.test(line))).toBe(true);
						const marks = lines.filter((line) => /^\?{1,2}$/.test(line) || /::/.test(line));
						expect(marks).toHaveLength(1);
					}
				},
			),
			{ numRuns: RUNS },
		);
	});
});
