import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMOJI } from '../../../src/core/change/compose';
import { tick, undo, untick, type TaskRef } from '../../../src/core/change/tick';
import { apply } from '../../../src/core/edit/edit';
import type { Action } from '../../../src/core/note/retro';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';
import { retroIn, retroOfLines } from '../../support/notes';

const RUNS = runs(10_000);
const TODAY = '2026-11-20';

const actionsOf = (text: string): Action[] => retroIn(text).actions.filter(({ source }) => source !== null);
const refOf = ({ line, source, id, twinIn }: Action): TaskRef => ({ line, source: the(source), id, twinIn });

/** The note after a tick, or why there was none. */
function ticked(text: string, ref: TaskRef, day: string | null = TODAY): string {
	const made = tick(text, ref, day, EMOJI);
	return typeof made === 'string' ? made : apply(text, made.replacements);
}

const words = fc.constantFrom(
	'Write it',
	'Again',
	'Call [[Dana Lee|Dana]]',
	'عربي',
	'你好',
	'a`b`',
	'**x**',
	'🙂',
	'#tag',
	'x ✅ y',
	'(z)',
	'a^b',
);
const field = fc.constantFrom(
	'[theme:: [[Pacing]]]',
	'[method:: drill]',
	'📅 2026-11-18',
	'⏳ 2026-11-17',
	'🔁 every week',
	'⏫',
	'🆔 abc',
	'[due:: 2026-11-18]',
	'(created:: 2026-11-01)',
	'#late',
	'<!-- note -->',
	'%% note %%',
	'<!-- ✅ 2026-01-01 -->',
	'%% last time: ✅ 2026-01-01 %%',
	'`[completion:: 2026-01-01]`',
	'[completion:: soon]',
	'[[Retro ✅ 2026-01-01]]',
);
const task = fc
	.record({
		indent: fc.constantFrom('', '', '', '  ', '\t'),
		marker: fc.constantFrom('-', '*', '+', '1.', '2)'),
		box: fc.constantFrom(' ', ' ', ' ', '/', '-', 'x', 'X', '>', '!', '🙂'),
		text: fc.array(fc.oneof(words, field), { minLength: 1, maxLength: 6 }),
		id: fc.constantFrom('', '', ' ^one', ' ^two'),
		end: fc.constantFrom('', '', ' ', '  ', '\t'),
	})
	.map(
		({ indent, marker, box, text, id, end }) => `${indent}${marker} [${box}] ${text.join(' ')}${id}${end}`,
	);
const other = fc.constantFrom(
	'',
	'Some prose.',
	'## Improvement plan',
	'- an item',
	'```',
	'> quote',
	'> - [ ] quoted',
	'> [!todo]',
	'> - [ ] in a callout',
	'| a | b |',
	'%%',
	'- [ ]',
);
const body = fc.array(fc.oneof(task, other), { minLength: 1, maxLength: 10 });
const ending = fc.constantFrom('\n', '\r\n', '\r');
const full = fc
	.tuple(body, ending, fc.boolean())
	.map(([lines, eol, last]) => retroOfLines(...lines).replace(/\n/g, eol) + (last ? eol : ''));

describe('a tick', () => {
	test(`changes one character and adds the done date, and nothing else (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(full, fc.nat(), (text, pick) => {
				const actions = actionsOf(text);
				fc.pre(actions.length > 0);
				const action = the(actions[pick % actions.length]);
				const after = ticked(text, refOf(action));
				if (action.status === 'done') {
					expect(after).toBe('as-wanted');
					return;
				}
				const before = text.split(/\r\n|\r|\n/);
				const changed = after.split(/\r\n|\r|\n/);
				expect(changed.length).toBe(before.length);
				before.forEach((line, index) => {
					if (index !== action.line - 1) expect(changed[index]).toBe(line);
				});
				const line = the(changed[action.line - 1]);
				const dated = line.replace(/ (?:✅ 2026-11-20|\[completion:: 2026-11-20\])/u, '');
				const box = the(/\[.{1,2}?\]/u.exec(the(before[action.line - 1])));
				expect(dated).toBe(
					`${the(action.source).slice(0, box.index)}[x]${the(action.source).slice(box.index + box[0].length)}`,
				);
				expect(actionsOf(after).find((one) => one.line === action.line)).toMatchObject({
					status: 'done',
					done: action.done ?? TODAY,
					due: action.due,
					text: action.text,
					blockId: action.blockId,
				});
			}),
			{ numRuns: RUNS },
		);
	});

	test(`and its taking back on one day restore the bytes (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(full, fc.nat(), (text, pick) => {
				const actions = actionsOf(text).filter(({ status }) => status !== 'done');
				fc.pre(actions.length > 0);
				const action = the(actions[pick % actions.length]);
				const made = tick(text, refOf(action), TODAY, EMOJI);
				if (typeof made === 'string') throw new Error(made);
				const after = apply(text, made.replacements);
				const now = the(actionsOf(after).find((one) => one.line === action.line));
				const back = undo(after, refOf(now), made.back);
				if (typeof back === 'string') throw new Error(back);
				expect(apply(after, back.replacements)).toBe(text);
			}),
			{ numRuns: RUNS },
		);
	});

	test(`of a line that has moved finds it or refuses, and never takes another (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(
				full,
				fc.nat(),
				fc.array(fc.tuple(fc.constantFrom('insert', 'remove', 'double', 'swap'), fc.nat(), task), {
					minLength: 1,
					maxLength: 4,
				}),
				(text, pick, edits) => {
					const actions = actionsOf(text).filter(({ status }) => status !== 'done');
					fc.pre(actions.length > 0);
					const action = the(actions[pick % actions.length]);
					// Each line remembers where it came from.
					let lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line, from: index + 1 }));
					for (const [kind, at, extra] of edits) {
						const place = 5 + (at % Math.max(1, lines.length - 5));
						if (kind === 'insert') lines.splice(place, 0, { line: extra, from: -1 });
						else if (kind === 'double' && lines[place] !== undefined)
							lines.splice(place, 0, { ...lines[place], from: -1 });
						else if (kind === 'remove') lines.splice(place, 1);
						else lines = [...lines.slice(0, place), ...lines.slice(place).reverse()];
					}
					const now = lines.map(({ line }) => line).join('\n');
					const made = tick(now, refOf(action), TODAY, EMOJI);
					if (typeof made === 'string') return;
					const number = now.slice(0, the(made.replacements[0]).from).split('\n').length;
					const found = the(lines[number - 1]);
					// Without an id, only its own words prove it; where they stood there twice, only the note as it was.
					if (action.id === null) expect(found.line).toBe(action.source);
					if (action.id === null && action.twinIn !== null) expect(now).toBe(text.replace(/\r\n?/g, '\n'));
				},
			),
			{ numRuns: RUNS },
		);
	});

	test('of a line that stands there twice is refused once the note has changed', () => {
		const text = retroOfLines('- [ ] Again', '- [ ] Again');
		const [, second] = actionsOf(text);
		expect(ticked(text, refOf(the(second)))).toBe(retroOfLines('- [ ] Again', `- [x] Again ✅ ${TODAY}`));
		expect(ticked(`${text}\nmore`, refOf(the(second)))).toBe('there-twice');
	});

	test('of a line that is not there any more is refused', () => {
		const [action] = actionsOf(retroOfLines('- [ ] Gone'));
		expect(ticked(retroOfLines('- [ ] Other'), refOf(the(action)))).toBe('gone');
		expect(ticked(retroOfLines('```', '- [ ] Gone', '```'), refOf(the(action)))).toBe('gone');
	});

	test('finds a line that was reworded by its id', () => {
		const [action] = actionsOf(retroOfLines('- [ ] Write it ^plan'));
		expect(ticked(retroOfLines('new', '- [ ] Write it twice ^plan'), refOf(the(action)))).toBe(
			retroOfLines('new', `- [x] Write it twice ✅ ${TODAY} ^plan`),
		);
	});

	test('without a day changes the one character alone', () => {
		const text = retroOfLines('- [ ] Write it 📅 2026-11-18  ');
		expect(ticked(text, refOf(the(actionsOf(text)[0])), null)).toBe(
			retroOfLines('- [x] Write it 📅 2026-11-18  '),
		);
	});

	test('keeps to the format of the line', () => {
		const text = retroOfLines('- [ ] Write it [due:: 2026-11-18] ^a');
		expect(ticked(text, refOf(the(actionsOf(text)[0])))).toBe(
			retroOfLines(`- [x] Write it [due:: 2026-11-18] [completion:: ${TODAY}] ^a`),
		);
	});

	test('leaves a done date that stands there already', () => {
		const text = retroOfLines('- [/] Write it ✅ 2026-11-02');
		expect(ticked(text, refOf(the(actionsOf(text)[0])))).toBe(retroOfLines('- [x] Write it ✅ 2026-11-02'));
	});

	test('keeps to the Tasks plugin’s format where the line has no dates', () => {
		const text = retroOfLines('- [ ] Write it [theme:: Pacing] ^a', '- [ ] Say it 📅 2026-11-18');
		const [first, second] = actionsOf(text);
		const made = (action: Action): string => {
			const edit = tick(text, refOf(action), TODAY, { ...EMOJI, dates: 'dataview' });
			return typeof edit === 'string' ? edit : edit.source;
		};
		expect(made(the(first))).toBe(`- [x] Write it [theme:: Pacing] [completion:: ${TODAY}] ^a`);
		expect(made(the(second))).toBe(`- [x] Say it 📅 2026-11-18 ✅ ${TODAY}`);
	});

	test('whose line was changed since is not taken back', () => {
		const text = retroOfLines('- [ ] Write it ^plan');
		const made = tick(text, refOf(the(actionsOf(text)[0])), TODAY, EMOJI);
		if (typeof made === 'string') throw new Error(made);
		const after = apply(text, made.replacements).replace('Write it', 'Write it twice');
		expect(undo(after, refOf(the(actionsOf(after)[0])), made.back)).toBe('gone');
	});
});

describe('opening an action that was ticked elsewhere', () => {
	const opened = (line: string): string => {
		const text = retroOfLines(line);
		const made = untick(text, refOf(the(actionsOf(text)[0])), ' ');
		return typeof made === 'string' ? made : the(apply(text, made.replacements).split('\n')[5]);
	};

	test.each([
		['- [x] Write it ✅ 2026-11-20', '- [ ] Write it'],
		['- [x] Write it 📅 2026-11-18 ✅ 2026-11-20 ^a  ', '- [ ] Write it 📅 2026-11-18 ^a  '],
		['- [x] Write it [due:: 2026-11-18]  [completion:: 2026-11-20]', '- [ ] Write it [due:: 2026-11-18]'],
		['- [x] Write it ✅ 2026-11-20 ✅ 2026-11-21', '- [ ] Write it'],
		[
			'- [x] Write it %% last time: ✅ 2026-01-01 %% ✅ 2026-11-20',
			'- [ ] Write it %% last time: ✅ 2026-01-01 %%',
		],
	])('takes the done date of %j', (line, expected) => {
		expect(opened(line)).toBe(expected);
	});

	test.each([
		'- [x] Write it %% last time: ✅ 2026-01-01 %%',
		'- [x] Write it <!-- [completion:: 2026-01-01] -->',
		'- [x] Write it <!-- ✅ 2026-01-01',
		'- [x] Write it `[completion:: 2026-01-01]` [due:: 2026-11-18]',
		'- [x] Write it [completion:: soon]',
		'- [x] Write it [[Retro ✅ 2026-01-01]]',
		'- [x] Write it [done ✅ 2026-01-01](https://example.org)',
		'- [x] Write ✅ 2026-01-01 it',
		'- [x] Write it ✅ 2026-13-01',
	])('leaves every word of %j', (line) => {
		expect(opened(line)).toBe(line.replace('[x]', '[ ]'));
	});
});
