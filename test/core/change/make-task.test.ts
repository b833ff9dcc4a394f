import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTask } from '../../../src/core/change/make-task';
import { EMOJI } from '../../../src/core/change/compose';
import { tick, undo } from '../../../src/core/change/tick';
import { apply } from '../../../src/core/edit/edit';
import type { LineRef } from '../../../src/core/edit/find';
import type { Action } from '../../../src/core/note/retro';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';
import { retroIn, retroOfLines } from '../../support/notes';

const RUNS = runs(10_000);

const actionsOf = (text: string): Action[] => retroIn(text).actions;
const plainOf = (text: string): Action[] => actionsOf(text).filter(({ item }) => item !== null);
const refOf = ({ line, source, item, id, twinIn }: Action): LineRef => ({
	line,
	source: the(source ?? item),
	id,
	twinIn,
});

/** The first plain action of a note made a task, or why it was not. */
function made(text: string, ref = refOf(the(plainOf(text)[0]))): string {
	const edit = makeTask(text, ref);
	return typeof edit === 'string' ? edit : apply(text, edit.replacements);
}

const words = fc.constantFrom(
	'Write it',
	'你好',
	'[link](x)',
	'[[Pacing]]',
	'**x**',
	'🙂',
	'#tag',
	'`[ ]`',
	'[theme:: [[Pacing]]]',
	'📅 2026-11-18',
	'🆔 abc',
	'<!-- note -->',
	'%% note %%',
	'1. x',
	'- x',
);
const item = fc
	.record({
		indent: fc.constantFrom('', '', '', ' ', '  ', '\t'),
		marker: fc.constantFrom('-', '*', '+', '1.', '2)', '10.'),
		space: fc.constantFrom(' ', ' ', '  ', '\t', '     '),
		text: fc.array(words, { minLength: 1, maxLength: 4 }),
		id: fc.constantFrom('', '', ' ^one', ' ^two'),
		end: fc.constantFrom('', '', ' ', '\t'),
	})
	.map(
		({ indent, marker, space, text, id, end }) => `${indent}${marker}${space}${text.join(' ')}${id}${end}`,
	);
const other = fc.constantFrom(
	'',
	'Some prose.',
	'## Improvement plan',
	'## Next steps',
	'- [ ] a task',
	'- Write it',
	'1. Write it',
	'```',
	'> - quoted',
	'> [!todo]',
	'> - in a callout',
	'| Problem | Action |',
	'|---|---|',
	'| a | b |',
	'%%',
	'-',
	'---',
);
const full = fc
	.tuple(
		fc.array(fc.oneof(item, other), { minLength: 1, maxLength: 10 }),
		fc.constantFrom('\n', '\r\n', '\r'),
	)
	.map(([lines, eol]) => retroOfLines('## Improvement plan', ...lines).replace(/\n/g, eol));

describe('a plain item made a task', () => {
	test(`gains a box, nothing else in its note changes, and its taking back restores the bytes (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(full, fc.nat(), (text, pick) => {
				const before = actionsOf(text);
				const plain = before.filter(({ item }) => item !== null);
				fc.pre(plain.length > 0);
				const action = the(plain[pick % plain.length]);
				const edit = makeTask(text, refOf(action));
				const was = text.split(/\r\n|\r|\n/);
				if (typeof edit === 'string') {
					// The same words as a detail below another item are no action, and yet that line.
					expect(edit).toBe('there-twice');
					expect(was.filter((line) => line === action.item).length).toBeGreaterThan(1);
					return;
				}
				const after = apply(text, edit.replacements);
				const now = after.split(/\r\n|\r|\n/);
				expect(
					now.map((line, index) => (index === action.line - 1 ? line.replace('[ ] ', '') : line)),
				).toEqual(was);
				const { item: _, source: __, twinIn: ___, ...said } = action;
				const others = (all: Action[]) =>
					all.filter(({ line }) => line !== action.line).map((one) => ({ ...one, twinIn: null }));
				const read = actionsOf(after);
				const task = the(read.find(({ line }) => line === action.line));
				expect(others(read)).toEqual(others(before));
				expect(task).toMatchObject({ ...said, source: now[action.line - 1], item: null });
				const back = undo(after, refOf(task), edit.back);
				if (typeof back === 'string') throw new Error(back);
				expect(apply(after, back.replacements)).toBe(text);
			}),
			{ numRuns: RUNS },
		);
	});

	test('that is ticked too is opened first, and then is an item again', () => {
		const text = retroOfLines('## Improvement plan', '- Draw first');
		const task = made(text);
		const ref = refOf(the(actionsOf(task)[0]));
		const ticked = tick(task, ref, '2026-11-20', EMOJI);
		if (typeof ticked === 'string') throw new Error(ticked);
		const done = apply(task, ticked.replacements);
		const open = undo(done, refOf(the(actionsOf(done)[0])), ticked.back);
		if (typeof open === 'string') throw new Error(open);
		expect(apply(done, open.replacements)).toBe(task);
	});

	test.each([
		['- Draw first [theme:: trees] ^a1', '- [ ] Draw first [theme:: trees] ^a1'],
		['1. Draw first', '1. [ ] Draw first'],
		['* Draw first', '* [ ] Draw first'],
		['> [!todo]\n> + Draw first', '> [!todo]\n> + [ ] Draw first'],
	])('%j', (before, after) => {
		expect(made(retroOfLines('## Improvement plan', before))).toBe(
			retroOfLines('## Improvement plan', after),
		);
	});

	test('a line that says something else by now, or is there twice, is left alone', () => {
		const text = retroOfLines('## Improvement plan', '- Draw first', '- Ask first');
		const ref = refOf(the(plainOf(text)[0]));
		expect(made(text.replace('Draw', 'Sketch'), ref)).toBe('gone');
		expect(made(text.replace('Ask', 'Draw'), ref)).toBe('there-twice');
		expect(made(text.replace('- Draw', '- [ ] Draw'), ref)).toBe('gone');
		const known = retroOfLines('## Improvement plan', '- Draw first ^a1');
		expect(made(known.replace('- Draw', '- [ ] Draw'), refOf(the(plainOf(known)[0])))).toBe('gone');
		const twice = retroOfLines('## Improvement plan', '- Draw first', '- Draw first');
		expect(made(`${twice}\n`, refOf(the(plainOf(twice)[1])))).toBe('there-twice');
		expect(made(twice, refOf(the(plainOf(twice)[1])))).toBe(
			`${twice.slice(0, -'- Draw first'.length)}- [ ] Draw first`,
		);
	});
});
