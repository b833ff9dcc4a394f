import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanBetween } from '../../../scripts/soak/judge';
import { bodied } from '../../../scripts/soak/shapes';
import { setBlock } from '../../../src/core/edit/block';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);
const BEGIN = '<!-- interview-retro:begin history -->';
const END = '<!-- interview-retro:end history -->';

function must(text: string, made: Edit | Refusal): string {
	if (typeof made === 'string') throw new Error(made);
	expect(made.replacements.length).toBe(1);
	return apply(text, made.replacements);
}

const content = fc
	.array(
		fc.constantFrom(
			'',
			'- 2026-08-20 [[Northwind]]: slipped',
			'| a | b |',
			'| - | - |',
			'| c | d |',
			'### Once more',
			'A sentence.',
			'> quoted',
			'    code',
			'```\nx\n```',
			'🙂 <b>x</b>',
			'%% note %%',
			'---',
		),
		{ maxLength: 5 },
	)
	.map((lines) => lines.join('\n'));
const hostile = fc.oneof(
	content,
	fc.constantFrom('```', '<!-- open', '%%', END, BEGIN, `x\n${END} y`, '<script>', '\r\n\r\n', '-->'),
);
const outside = (text: string): string => text.replace(new RegExp(`${BEGIN}[\\s\\S]*?${END}`), '…');

describe('a generated block', () => {
	test(`is added behind the note's words and replaced where it stands; twice changes nothing (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(bodied(false), content, content, ({ text }, first, second) => {
				const once = must(text, setBlock(text, 'history', first));
				expect(spanBetween(text, once).removed).toBe('');
				expect(setBlock(once, 'history', first)).toBe('as-wanted');
				const made = setBlock(once, 'history', second);
				if (made === 'as-wanted') expect(second.replace(/\n+$/, '')).toBe(first.replace(/\n+$/, ''));
				else {
					const twice = must(once, made);
					expect(outside(twice)).toBe(outside(once));
					expect(setBlock(twice, 'history', second)).toBe('as-wanted');
					expect(must(twice, setBlock(twice, 'history', first))).toBe(once);
				}
			}),
			{ numRuns: RUNS },
		);
	});

	test('whose begin marker has words behind it is left alone: they would go', () => {
		const text = `# A\n\n${BEGIN} my own words\nx\n${END}\n`;
		expect(setBlock(text, 'history', 'new', { overwrite: true })).toBe('unpaired');
	});

	test(`that would not end is not written (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(bodied(true), hostile, ({ text }, words) => {
				const made = setBlock(text, 'history', words);
				if (typeof made === 'string') expect(['swallowed', 'unproven']).toContain(made);
				else expect(setBlock(apply(text, made.replacements), 'history', words)).toBe('as-wanted');
			}),
			{ numRuns: RUNS },
		);
	});

	test(`that was changed by hand is replaced only when that is wanted (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(
				bodied(false),
				content,
				fc.nat(),
				fc.constantFrom('x', ' ', '\n', '- mine\n'),
				({ text }, words, pick, typed) => {
					const once = must(text, setBlock(text, 'history', words));
					const from =
						once.indexOf(BEGIN) +
						BEGIN.length +
						the(/^\r?\n?/.exec(once.slice(once.indexOf(BEGIN) + BEGIN.length)))[0].length;
					const at = from + (pick % Math.max(1, once.indexOf(END) - from));
					const changed = once.slice(0, at) + typed + once.slice(at);
					fc.pre(
						changed.replace(/\r\n?/g, '\n') !== once.replace(/\r\n?/g, '\n') &&
							/(?:^|[\r\n])<!-- interview-retro:end/.test(changed),
					);
					const made = setBlock(changed, 'history', 'Other words.');
					expect(['by-hand', 'unpaired']).toContain(made);
					if (made === 'unpaired') return;
					expect(
						outside(must(changed, setBlock(changed, 'history', 'Other words.', { overwrite: true }))),
					).toBe(outside(once));
				},
			),
			{ numRuns: RUNS },
		);
	});

	test('stays what it was when a program changes the line endings', () => {
		const once = must('# A\n', setBlock('# A\n', 'history', '- a\n- b'));
		expect(once).toMatch(
			/^# A\n\n<!-- interview-retro:begin history -->\n- a\n- b\n<!-- as generated \S+ -->\n<!-- interview-retro:end history -->\n$/,
		);
		expect(setBlock(once.replace(/\n/g, '\r\n'), 'history', '- a\n- b')).toBe('as-wanted');
		expect(
			must(once.replace(/\n/g, '\r\n'), setBlock(once.replace(/\n/g, '\r\n'), 'history', '- c')),
		).toContain(`${BEGIN}\r\n- c\r\n<!-- as generated `);
	});

	test('goes where it is wanted', () => {
		expect(must('# A\n\n# B\n', setBlock('# A\n\n# B\n', 'history', 'x', { at: 1 }))).toMatch(
			/^# A\n\n<!--[^\n]*\nx\n<!--[^\n]*\n<!--[^\n]*\n\n# B\n$/,
		);
	});

	test.each([
		['without an end', `${BEGIN}\nx\n`],
		['without a beginning', `x\n${END}\n`],
		['that ends before it begins', `${END}\n${BEGIN}\n`],
		['that is there twice', `${BEGIN}\n${END}\n\n${BEGIN}\n${END}\n`],
		['whose end stands in code', `${BEGIN}\n\`\`\`\n${END}\n`],
	])('%s is left alone, even where overwriting is wanted', (_, text) => {
		expect(setBlock(text, 'history', 'y', { overwrite: true })).toBe('unpaired');
	});

	test('in empty markers that someone typed is filled', () => {
		expect(must(`${BEGIN}\n${END}\n`, setBlock(`${BEGIN}\n${END}\n`, 'history', 'y'))).toContain(
			`${BEGIN}\ny\n<!-- as generated `,
		);
	});

	test.each(['mine\n', '- a\n- b\n', '<!-- as generated 5:0:0 -->\n'])(
		'that someone wrote between the very markers is theirs: %j',
		(mine) => {
			const text = `# A\n\n${BEGIN}\n${mine}${END}\n`;
			expect(setBlock(text, 'history', 'y')).toBe('by-hand');
			expect(must(text, setBlock(text, 'history', 'y', { overwrite: true }))).toContain(
				`${BEGIN}\ny\n<!-- as generated `,
			);
		},
	);

	test('keeps what was typed behind its end', () => {
		const text = `${BEGIN}\nmine\n${END} and more\n`;
		expect(setBlock(text, 'history', 'y')).toBe('by-hand');
		expect(must(text, setBlock(text, 'history', 'y', { overwrite: true }))).toMatch(/ and more\n$/);
	});
});
