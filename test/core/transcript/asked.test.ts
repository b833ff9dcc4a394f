/** A turn of a transcript that becomes a question, with the answer that was quoted. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENCODINGS } from '../../../scripts/soak/encodings';
import { spanBetween } from '../../../scripts/soak/judge';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { parseContext } from '../../../src/core/note/note';
import type { Retro } from '../../../src/core/note/retro';
import { defaultSettings } from '../../../src/core/settings';
import { addAsked } from '../../../src/core/transcript/asked';
import { runs } from '../../support/seed';
import { retroIn } from '../../support/notes';

const RUNS = runs(10_000);
const reading = parseContext(defaultSettings());
const HEAD = '---\ntype: interview-retro\ncompany: A\ndate: 2026-11-01\n---\n';
const LABELS = ['answer', 'rating', 'themes'] as const;
const QUOTE = '“Level by level” ([[call.vtt|1:15]])';
const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);

test('the quote goes into the question that was made, and not into an older one of that title', () => {
	const old = '### 1. Walk a tree\n- My answer: by hand\n';
	const text = `${HEAD}## Questions\n${old}`;
	expect(edited(text, addAsked(text, { title: 'Walk a tree', quote: QUOTE }, LABELS, reading))).toBe(
		`${HEAD}## Questions\n${old}\n### 2. Walk a tree\n- My answer: ${QUOTE}\n- Rating:\n- Themes:\n`,
	);
	const bare = `${HEAD}## Questions\n### 1. Walk a tree\n`;
	expect(edited(bare, addAsked(bare, { title: 'Walk a tree', quote: QUOTE }, LABELS, reading))).toContain(
		`### 1. Walk a tree\n\n### 2. Walk a tree\n- My answer: ${QUOTE}\n`,
	);
	const free = `${HEAD}## Questions\n###\n\n${old}`;
	expect(edited(free, addAsked(free, { title: 'Walk a tree', quote: QUOTE }, LABELS, reading))).toContain(
		`### 2. Walk a tree\n- My answer: ${QUOTE}\n\n${old}`,
	);
});

const question = fc.constantFrom(
	'### 1. Walk a tree\n- My answer: by hand\n- Rating: good',
	'### 2. Walk a tree',
	'### Sort\n\nOn paper.\n\n- Rating:',
	'###\n- My answer:\n- Rating:',
	'| Question | Rating |\n| --- | --- |\n| Sort | good |',
);
const note = fc
	.record({
		questions: fc.array(question, { maxLength: 4 }),
		rest: fc.constantFrom('', '\n## Notes\nMore.\n', '\n## Improvement plan\n- [ ] One thing\n'),
		encoding: fc.constantFrom(...Object.values(ENCODINGS)),
	})
	.map(({ questions, rest, encoding }) =>
		encoding(`${HEAD}## Questions\n${questions.join('\n\n')}\n${rest}`),
	);

test(`it adds one question and its answer, and removes nothing (${RUNS} notes)`, () => {
	let made = 0;
	fc.assert(
		fc.property(note, fc.constantFrom('Walk a tree', 'And then?', 'Sort'), (text, title) => {
			const edit = addAsked(text, { title, quote: QUOTE }, LABELS, reading);
			if (typeof edit === 'string') return;
			made++;
			const after = apply(text, edit.replacements);
			expect(
				spanBetween(text, after)
					.removed.replace(/^(?:#+|- (?:My answer|Rating):)/gm, '')
					.trim(),
			).toBe('');
			const [was, is] = [retroIn(text), retroIn(after)];
			const answers = (retro: Retro): string[] =>
				retro.questions.map((one) => JSON.stringify([one.title, one.rating, one.answer]));
			const added = JSON.stringify([title, null, QUOTE]);
			expect(answers(is).filter((one) => one !== added)).toEqual(answers(was).filter((one) => one !== added));
			expect(answers(is)).toContain(added);
			expect(is.questions.length).toBe(was.questions.length + 1);
		}),
		{ numRuns: RUNS },
	);
	expect(made).toBeGreaterThan(RUNS / 2);
});
