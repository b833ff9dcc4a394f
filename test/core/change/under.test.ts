import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanBetween } from '../../../scripts/soak/judge';
import { bodied } from '../../../scripts/soak/shapes';
import { apply, type Edit, type Refusal } from '../../../src/core/edit/edit';
import { bodyLines } from '../../../src/core/edit/find';
import { addUnder, paragraphs } from '../../../src/core/change/under';
import { saidIn, STORY_HEADINGS, STORY_SECTIONS } from '../../../src/core/note/sections';
import { judge } from '../../support/commonmark';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const RUNS = runs(10_000);
const edited = (text: string, made: Edit | Refusal): string =>
	typeof made === 'string' ? made : apply(text, made.replacements);
const HEAD = '---\ntype: interview-story\n---\n';

const ANSWER = [
	'It broke.',
	'On 3 May',
	'- an item',
	'- another',
	'1. first',
	'2. second',
	'  goes on',
	'> quoted',
	'**bold** and `code`',
	'| a | b |',
	'| - | - |',
	'| c | d |',
	'',
	'',
	'#tag',
	'[[Link]]',
	'عربي',
	'🙂',
	'<b>x</b>',
	'%% note %%',
	'<!-- note -->',
	'===x',
	'***',
];
const OPEN = [
	'# Heading',
	'### Deep',
	'## The pattern',
	'```',
	'~~~',
	'%%',
	'<!--',
	'<pre>',
	'===',
	'---',
	'    code',
];
const HEADINGS = [
	...Object.values(STORY_HEADINGS).map((name) => `## ${name}`),
	'### What happened',
	'What happened\n---',
	'## what happened ##',
	'# Else',
	'> ## What happened',
	'- ## What happened',
];

/** A story note of lines in any order, in one of the eight encodings, and what is to be added to it. */
const given = (open: boolean) =>
	fc
		.tuple(
			bodied(open),
			fc.array(
				fc.tuple(fc.constantFrom(...HEADINGS), fc.array(fc.constantFrom(...ANSWER), { maxLength: 3 })),
				{ maxLength: 4 },
			),
			fc.constantFrom(...STORY_SECTIONS, 'sessions' as const),
			fc
				.array(open ? fc.constantFrom(...ANSWER, ...OPEN) : fc.constantFrom(...ANSWER), {
					minLength: 1,
					maxLength: 5,
				})
				.map((lines) => lines.join('\n')),
		)
		.map(([{ text, encoding }, parts, section, answer]) => {
			const ending = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
			const more = parts
				.map(([heading, lines]) => `\n\n${heading}\n${lines.join('\n')}`)
				.join('')
				.replace(/\n/g, ending);
			return { text: text + more, encoding, section, answer };
		});

describe('an answer under a heading of a story', () => {
	test(`stands there as it was typed, or is refused, and nothing else has changed (${RUNS} notes)`, () => {
		let made = 0;
		fc.assert(
			fc.property(given(true), ({ text, section, answer }) => {
				const edit = addUnder(text, section, answer);
				if (typeof edit === 'string') {
					expect(['as-wanted', 'swallowed', 'heading', 'unproven']).toContain(edit);
					return;
				}
				made++;
				const after = apply(text, edit.replacements);
				const { removed, inserted } = spanBetween(text, after);
				expect(removed).toBe('');
				const typed = answer
					.split('\n')
					.filter((line) => line.trim() !== '')
					.map((line) => line.trimEnd());
				const added = inserted
					.split(/[\r\n]+/)
					.map((line) => line.trimEnd())
					.filter((line) => line !== '');
				expect(added.length === typed.length || added.length === typed.length + 1).toBe(true);
				// Every other section says what it said, and this one that and the answer.
				const [before, now] = [saidIn(text), saidIn(after)];
				for (const other of [...STORY_SECTIONS, 'sessions'] as const)
					if (other !== section) expect(now.get(other)).toBe(before.get(other));
			}),
			{ numRuns: RUNS },
		);
		expect(made).toBeGreaterThan(RUNS / 4);
	});

	test(`is never in code, HTML or a comment, says another parser of Markdown (${RUNS} notes)`, () => {
		fc.assert(
			fc.property(given(true), ({ text, section }) => {
				const edit = addUnder(text, section, 'Quite new words.');
				if (typeof edit === 'string') return;
				const after = apply(text, edit.replacements);
				const at = after.indexOf('Quite new words.');
				expect(bodyLines(after).find(({ start, end }) => start <= at && at < end)).toMatchObject({
					kind: 'text',
					quote: 'none',
				});
				// The other parser knows neither properties nor the comments of Obsidian.
				const body = after.replace(/^\ufeff?---(\r\n|\r|\n)[\s\S]*?\1---/, '');
				if (body.includes('%%')) return;
				const number = body.slice(0, body.indexOf('Quite new words.')).split(/\r\n|\r|\n/).length - 1;
				expect(judge(body)[number]).toMatchObject({ kind: 'text', quoted: false });
			}),
			{ numRuns: RUNS },
		);
	});

	test.each([
		[
			'below an empty heading',
			'## What happened\n\n## The pattern\n',
			'a',
			'## What happened\na\n\n## The pattern\n',
		],
		[
			'right above another heading',
			'## What happened\n## The pattern\n',
			'a',
			'## What happened\na\n## The pattern\n',
		],
		[
			'behind a paragraph, apart from it',
			'## What happened\nx\n\n## The pattern',
			'a',
			'## What happened\nx\n\na\n\n## The pattern',
		],
		['each line a paragraph', '## What happened\n', 'a\nb\n\n\nc', '## What happened\na\n\nb\n\n\nc\n'],
		[
			'items behind items',
			'## What happened\n1. x\n',
			'2. a\n3. b\nc',
			'## What happened\n1. x\n2. a\n3. b\n\nc\n',
		],
		[
			'under a heading that is underlined',
			'What happened\n---\n\n# Next',
			'a',
			'What happened\n---\na\n\n# Next',
		],
		[
			'behind a heading within',
			'## What happened\nx\n### Later\ny\n## The pattern',
			'a',
			'## What happened\nx\n### Later\ny\n\na\n## The pattern',
		],
		[
			'under a heading of its own, where there is none',
			'# Title\n\nx\n\n',
			'a',
			'# Title\n\nx\n\n## What happened\na\n\n',
		],
		['with its code', '## What happened\n', 'a\n```\nb\n\nc\n```', '## What happened\na\n```\nb\n\nc\n```\n'],
		['not in a quote', '> ## What happened\n> x', 'a', '> ## What happened\n> x\n\n## What happened\na'],
	])('%s', (_, before, answer, after) => {
		for (const ending of ['\n', '\r\n', '\r']) {
			for (const mark of ['', '\ufeff']) {
				const [text, wanted] = [HEAD + before, HEAD + after].map((one) => mark + one.replace(/\n/g, ending));
				expect(edited(the(text), addUnder(the(text), 'happened', answer))).toBe(wanted);
			}
		}
	});

	test.each([
		['a heading that would end the section', '## What happened\n', 'a\n# b', 'heading'],
		['the name of another section', '## What happened\n', '#### The pattern', 'heading'],
		['a line that makes a heading of the one above it', '## What happened\n', 'a\n---', 'heading'],
		['code that is left open', '## What happened\n', '```\nb', 'swallowed'],
		['a comment that is left open', '## What happened\n', '%%\nb', 'swallowed'],
		['a place in code', '## What happened\n```\nx', 'a', 'swallowed'],
		['nothing', '## What happened\n', ' \n ', 'as-wanted'],
	])('refuses %s', (_, text, answer, refusal) => {
		expect(addUnder(HEAD + text, 'happened', answer)).toBe(refusal);
	});

	test('keeps tables, quotes and lists together', () => {
		for (const text of ['| a |\n| - |\n| b |', '> a\n> b', '- a\n  b\n- c'])
			expect(paragraphs(text)).toBe(text);
	});
});
