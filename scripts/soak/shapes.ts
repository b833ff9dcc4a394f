/** Generated frontmatters and bodies of the many shapes that people and programs write. */
import fc from 'fast-check';
import { ENCODINGS } from './encodings';
import { the } from '../the';

export interface Shaped {
	text: string;
	/** The properties that stand in it, as they are spelt. */
	names: string[];
	/** Those whose value another one shares. */
	shared: string[];
	encoding: string;
}

const KEYS = [
	'type',
	'company',
	'Date',
	'round',
	'stage',
	'result',
	'themes',
	'interviewers',
	'confidence',
	'reviewed',
	'self-rating',
	'Übung',
	'"quoted key"',
	"'single'",
	'two words',
	'a.b',
	'2026',
	'why?',
	'emoji 🙂',
	'__proto__x',
	'constructor',
];

/** Values as they stand behind the colon. */
const PLAIN = [
	'',
	' ',
	' passed',
	' Two words here',
	' no',
	' on',
	' ~',
	' null',
	' 12:30',
	' 017',
	' 1_000',
	' 0x1F',
	' .5',
	' 1e3',
	' -3',
	' 2026-01-01',
	' 2026-08-20T15:00:00',
	' true',
	'   wide',
	'\ttab',
	' a#b',
	' http://x.example/?q=1#top',
	' [[Northwind]]',
	' عربي',
	' 你好',
	' 🙂',
	' ...',
	' -dash',
	' x: y'.replace(': ', ':'),
	" it's",
	' say "hi"',
	' a\\b',
	' !!str 5',
	' !!str',
];
const QUOTED = [
	` ''`,
	` ""`,
	` 'single'`,
	` 'it''s'`,
	` "double"`,
	' "with \\"quotes\\" and \\n"',
	` '# no comment'`,
	' "[[Dana Lee]]"',
	' "2026-01-01"',
	` '12:30'`,
	' "a: b"',
	' "\\u263a \\x3C%"',
	` '[a, b]'`,
	' "tab\\t"',
];
const LISTS = [
	' []',
	' [ ]',
	' [a]',
	' [a, b]',
	' [a,b]',
	' [ a, "b" ]',
	` ['x', 'y',]`,
	' [a, b, ]',
	' ["[[Pacing]]", "[[Promise internals]]"]',
	' [[a, b], c]',
	' [1, no, 2026-01-01, "d, e"]',
	' {}',
	' {a: 1, b: [c]}',
	' { "a": "b" }',
	' [{a: 1}, b]',
	' [a: 1]',
];
const BELOW = [
	['', '  - a', '  - b'],
	['', '- a', '- b'],
	['', '    - a'],
	['', '  -   wide', '  -   apart'],
	['', '  - "[[Pacing]]"', '  - Clarity # ¤'],
	['', '  # ¤ within', '  - a', '  # ¤ again', '  - b', '  # ¤ last'],
	['', '  - a', '', '  - b', ''],
	['', '  -'],
	['', '  - a', '  - '],
	['', '- a', '-   # ¤'],
	['', "  - 'one'", "  - 'two'"],
	['', '  - name: x', '    role: y', '  - z'],
	['', '  - - a', '    - b', '  - c'],
	['', '  - |', '    text', '    more'],
	['', '  - >-', '    folded', '  - x'],
	['', '  - plain', '    goes on'],
	['', '  - [a, b]', '  - {c: d}'],
	['', '  - a:', '      - b'],
	['', '  a: 1', '  b:', '    c: x'],
	['', '  a: # ¤', '    - x'],
	[' |', '  one', '  two'],
	[' |-', '  one', '', '  two'],
	[' |+', '  one', '', ''],
	[' >', '  folded', '  lines', '', '    more', ''],
	[' >+', '  x', ''],
	[' |2', '    two', '  less'],
	[' | # ¤', '  text # none', '  - x', '  key: value'],
	[' |'],
	[' >-', ''],
	[' plain', '  goes on', '  and on'],
	[' "double', '  goes on"'],
	[" 'single", '', "  goes on'"],
	['', '  on the next line'],
	[' # ¤', '  "behind a comment"'],
	['', '', '  x'],
	[' [', '  a,', '  b', ']'].map((line, index) => (index === 3 ? ` ${line}` : line)),
	[' [ # ¤', '  a, # ¤', '  b # ¤', '  ]'],
	[' [a,', '  b,', '  ]'],
	[' {', '  a: 1', '  }'],
	[' !!seq', '  - a'],
];
const BETWEEN = [
	'',
	'',
	'',
	'',
	'# ¤ a comment',
	'',
	'   ',
	'#',
	'# ¤ key: value',
	'  # ¤ indented',
	'# [a ¤',
	'# "¤',
];

const comment = fc.constantFrom('', '', '', ' # ¤', '  # ¤ c: d', '\t# ¤', ' #', " # ¤ it's");
const value = fc.oneof(
	{
		weight: 4,
		arbitrary: fc
			.tuple(fc.constantFrom(...PLAIN, ...QUOTED, ...LISTS), comment)
			.map(([one, behind]) => [one + behind]),
	},
	{ weight: 3, arbitrary: fc.constantFrom(...BELOW) },
);
const property = fc.record({
	value,
	space: fc.constantFrom('', '', '', '', ' '),
	between: fc.constantFrom(...BETWEEN),
});

const BODIES = [
	'',
	'Prose.\n',
	'\n# Title\n\n- [ ] task 📅 2026-08-27\n',
	'---\nresult: not a property\n---\n',
	'\n\n```yaml\n---\nresult: x\n```\n',
	'no final newline',
	'\n## Notes\n\u00a0\n\n\n',
	'<!-- x -->\n%%\n',
];

function compose(
	names: string[],
	values: { value: string[]; space: string; between: string }[],
	root: string,
	dashes: [string, string],
): string {
	if (root === 'flow')
		return [
			'---',
			`{ ${names.map((name, index) => `${name}: ${the(['x', '"y z"', '[a, b]', '', 'null', '5'][(index + names.length) % 6])}`).join(', ')} }`,
			'---',
			'',
		].join('\n');
	const lines = names.flatMap((name, index) => {
		const one = the(values[index]);
		const explicit = root === 'explicit' && index === 0;
		const own = explicit
			? [`? ${name}`, `:${the(one.value[0])}`, ...one.value.slice(1)]
			: [`${name}${one.space}:${the(one.value[0])}`, ...one.value.slice(1)];
		// Indented behind a block of text, it would be part of the text.
		const isPart = /^ [|>]/.test(the(one.value[0])) && one.between.startsWith(' ');
		return one.between === '' || isPart ? own : [...own, one.between];
	});
	if (root === 'anchored') lines.push('base: &base [a, b]', 'other: *base');
	return [
		dashes[0],
		...lines.map((line) => (root === 'indented' && line !== '' ? `  ${line}` : line)),
		...(root === 'ended' ? ['...'] : []),
		dashes[1],
		'',
	].join('\n');
}

const encoding = fc.constantFrom(...Object.keys(ENCODINGS));

/** A note whose frontmatter is written in one of many ways, in one of the eight encodings. */
export const shaped: fc.Arbitrary<Shaped> = fc
	.record({
		names: fc.uniqueArray(fc.constantFrom(...KEYS), {
			minLength: 0,
			maxLength: 5,
			selector: (key) => key.toLowerCase(),
		}),
		values: fc.array(property, { minLength: 5, maxLength: 5 }),
		root: fc.constantFrom(
			'block',
			'block',
			'block',
			'block',
			'block',
			'block',
			'indented',
			'flow',
			'explicit',
			'ended',
			'anchored',
		),
		dashes: fc.constantFrom<[string, string]>(
			['---', '---'],
			['---', '---'],
			['--- ', '---'],
			['---', '---\t'],
		),
		body: fc.constantFrom(...BODIES),
		encoding,
	})
	.map(({ names, values, root, dashes, body, encoding: name }) => ({
		text: the(ENCODINGS[name])(compose(names, values, root, dashes) + body),
		names: [
			...names.map((one) => one.replace(/^["']|["']$/g, '')),
			...(root === 'anchored' ? ['base', 'other'] : []),
		],
		shared: root === 'anchored' ? ['base', 'other'] : [],
		encoding: name,
	}));

/** Texts that are hard to write as YAML. */
export const wording = fc.oneof(
	fc.constantFrom(
		'held',
		'no',
		'On',
		'12:30',
		'017',
		'1_000',
		'2026-01-01',
		'2026-08-20T15:00:00',
		'~',
		'null',
		'=',
		'<<',
		'[[Pacing]]',
		'[[Dana Lee|Dana]]',
		'a: b',
		'a #b',
		'#tag',
		'- x',
		'? y',
		"it's",
		'say "hi"',
		'a\\b',
		'@home',
		'`x`',
		'%x',
		'!x',
		'&x',
		'*x',
		'{a}',
		' leading',
		'trailing ',
		'two\nlines',
		'tab\there',
		'---',
		'...',
		'<% tp %>',
		'{{x}}',
		'你好',
		'🙂',
		'\u0085',
		'\u2028',
		'\ufeff',
		'Key:',
		',',
		'x,y',
		'é',
		'\u0000',
	),
	fc.string({ minLength: 1, maxLength: 12 }),
	fc
		.string({ minLength: 1, maxLength: 8, unit: 'binary' })
		.filter((text) => !/[\ud800-\udfff](?![\udc00-\udfff])/.test(text)),
);

const BODY_LINES = [
	'',
	'',
	'',
	'Some prose.',
	'More of it, *with* marks',
	'# Northwind, technical',
	'## Questions',
	'### 1. Self-introduction',
	'- Rating: poor, too long',
	'- Themes: [[Pacing]]',
	'### 2. Notes',
	'## Went well',
	'## Went poorly',
	'## Improvement plan',
	'## Next steps',
	'## Did it hold?',
	'## Round 1',
	'## 二面 2026-11-02',
	'### Later',
	'# Notes',
	'\nWhat went well:\n',
	'\nNext steps:\n',
	'\n**Action items**:\n',
	'\nWhat felt shaky:\n- \n\nMore.',
	'- an item',
	'* starred',
	'1. first',
	'- above\n  - below',
	'- above\n    goes on',
	'lazy',
	'- [ ] Write it [theme:: [[Pacing]]] 📅 2026-08-27',
	'- [x] Done ✅ 2026-08-20 ^done',
	'- [ ] ',
	'- ',
	'-',
	'- Keep it short [theme:: [[Pacing]]] [outcome:: ]',
	'- [ ] Twice [outcome:: held] [outcome:: ]',
	'| a | b |',
	'| - | - |',
	'| c | d |',
	'> quoted',
	'> - [ ] quoted',
	'> [!todo] Plan',
	'> - [ ] in a callout',
	'***',
	'<!-- closed -->',
	'<b>bold</b>',
	'%% closed %%',
	'Prose.\n\n    indented code',
	'Prose\n\ttab',
	'Went poorly\n---',
	'text\n===',
	'\u00a0',
	'- `[outcome:: ]`',
	'<div>',
	'```js\nx\n```',
];
/** What may never be closed, or means something else beside other lines. */
const OPENERS = [
	'  - below',
	'    goes on',
	'\ttab',
	'What went well:',
	'Next steps:',
	'**Action items**:',
	'```',
	'~~~',
	'<!-- open',
	'%%',
	'<pre>',
	'- ```',
];
const HEAD = '---\ntype: interview-retro\ncompany: A\ndate: 2026-11-01\n---\n';

/** A retro's body of lines in any order; where it is `open`, code or a comment in it may never be closed. */
export const bodied = (open: boolean): fc.Arbitrary<{ text: string; encoding: string }> =>
	fc
		.record({
			lines: fc.array(
				open
					? fc.oneof(
							{ weight: 12, arbitrary: fc.constantFrom(...BODY_LINES) },
							{ weight: 1, arbitrary: fc.constantFrom(...OPENERS) },
						)
					: fc.constantFrom(...BODY_LINES),
				{ maxLength: 14 },
			),
			head: fc.constantFrom(HEAD, HEAD, HEAD, HEAD, '---\ntype: interview-retro\n'),
			end: fc.constantFrom('\n', '\n', '\n\n\n', ''),
			encoding,
		})
		.filter(({ head }) => open || head === HEAD)
		.map(({ lines, head, end, encoding: name }) => ({
			text: the(ENCODINGS[name])(head + lines.join('\n') + end),
			encoding: name,
		}));

const TASK_WORDS = [
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
	'[x]',
	'Key: value',
	'\\[a]',
	'<b>x</b>',
	'`[theme:: x]`',
	'$x$',
	'a | b',
];
const TASK_FIELDS = [
	'[theme:: [[Pacing]]]',
	'[theme:: a, b]',
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
	'[outcome:: ]',
	'(outcome:: held)',
	'[id:: x1]',
	'[check:: mock]',
	'📅 2026-02-30',
];
const quoted = fc.constantFrom('', '', '', '', '> [!todo]\n> ');

/** A task in one of the many ways to write one; its last line is the task. */
export const taskLine = fc
	.record({
		lead: quoted,
		indent: fc.constantFrom('', '', '', '', '   '),
		marker: fc.constantFrom('-', '*', '+', '1.', '2)', '-  ', '999999999.'),
		box: fc.constantFrom(' ', ' ', ' ', '/', '-', 'x', 'X', '>', '!', '🙂', '?'),
		gap: fc.constantFrom(' ', ' ', '  ', '\t'),
		text: fc.tuple(
			fc.constantFrom(...TASK_WORDS),
			fc.array(fc.oneof(fc.constantFrom(...TASK_WORDS), fc.constantFrom(...TASK_FIELDS)), { maxLength: 5 }),
		),
		id: fc.constantFrom('', '', ' ^one', ' ^two-2'),
		end: fc.constantFrom('', '', ' ', '  ', '\t'),
	})
	.map(
		({ lead, indent, marker, box, gap, text: [first, rest], id, end }) =>
			`${lead}${lead === '' ? indent : ''}${marker.trimEnd()}${marker.endsWith(' ') ? '   ' : ' '}[${box}]${gap}${[first, ...rest].join(' ')}${id}${end}`,
	);

/** A note of tasks with a few lines between them. */
export const tasked: fc.Arbitrary<{ text: string; encoding: string }> = fc
	.record({
		lines: fc.array(
			fc
				.tuple(
					fc.constantFrom('', '', 'Prose.\n', '## Next steps', '- an item [outcome:: ]', '> - [ ] quoted'),
					taskLine,
				)
				.map(([above, task]) => `${above}\n${task}`),
			{ minLength: 1, maxLength: 2 },
		),
		end: fc.constantFrom('\n', '', '\n\n## Notes\n'),
		encoding,
	})
	.map(({ lines, end, encoding: name }) => ({
		text: the(ENCODINGS[name])(HEAD + lines.join('\n') + end),
		encoding: name,
	}));

/** Questions as they are asked in notes. */
const QUESTION_LINES = [
	'### 1. Sort\n- Rating: poor, slow\n- Themes: [[Pacing]]',
	'### 2. Search\n- Rating:\n- Cause: none ^why',
	'### Design\n* **Themes**: a, b\n* **Rating**: 3/5',
	'### 缓存穿透怎么解决\n- 我的回答：布隆过滤器\n- 评分：差，没说清\n- 薄弱点：[[缓存]]',
	'### 手撕：反转链表\n- 评分：\n- 主题：链表、边界',
	'| 题目 | 评分 | 薄弱点 |\n| - | - | - |\n| 跳表 | 一般，讲太久 | 索引 |\n| 自我介绍 | | |',
	'- [ ] 默写一遍 [theme:: 缓存] [check:: 下场面试] 📅 2026-11-27',
	'### Bare',
	'### 1. Sort',
	'| Question | Rating | Themes |\n| - | - | - |\n| Heap | Poor, x | a |\n| Trie | | |',
	'1. Short / a / n\n   - Rating: Good',
	'- Coin change / memo',
	'Prose.',
	'- [ ] Drill it 📅 2026-11-27',
	'### Setext\n',
	'> quoted',
	'- Themes:\n  - below\n  - more',
];

/** What stands over the questions, and a second round behind them in some notes. */
const ROUNDS: [string, string][] = [
	['## Questions\n', ''],
	['## Questions\n', ''],
	[
		'## Round 1\n### Questions\n',
		'\n## Round 2\n### Questions\n#### 1. Sort\n- Rating: good\n- Themes: Clarity',
	],
	['## 面试题\n', ''],
	['## 面试题\n', '\n## 没答好的\n- 追问并发的时候直接懵了\n\n## 反问\n- 团队的技术栈是什么？'],
	['## 一面\n1. Sort - poor\n## 二面\n### Questions\n', ''],
];

/** A retro's questions, in one round or in two, and a little around them. */
export const questioned: fc.Arbitrary<{ text: string; encoding: string }> = fc
	.record({
		lines: fc.array(fc.constantFrom(...QUESTION_LINES), { minLength: 1, maxLength: 4 }),
		rounds: fc.constantFrom(...ROUNDS),
		end: fc.constantFrom('\n', '', '\n\n## Key lesson\nBreathe.\n'),
		encoding,
	})
	.map(({ lines, rounds: [top, between], end, encoding: name }) => ({
		text: the(ENCODINGS[name])(`${HEAD}${top}${lines.join('\n')}${between}${end}`),
		encoding: name,
	}));

const PLAN_TABLES = [
	'| Problem | Method | Schedule | Validation |',
	'| Problem | Action | Theme |',
	'| Weakness | Improvement | Due |',
];
const CELLS = [
	'Pacing',
	'Drill it twice',
	'2026-11-27',
	'next interview',
	'',
	'–',
	'two \\| three',
	'[[Clarity]]',
	'**now**',
	'flashcards',
	'by Friday',
	'mock',
];
const PLAN_ITEMS = [
	'- Slow down',
	'- [ ] A task already 📅 2026-11-27',
	'1. First [theme:: Pacing]',
	'* Ask ^why',
	'Prose.',
	'',
	'- **Bold**: why',
	'> quoted',
];

/** Improvement plans as people write them: a table, items, and a little around them. */
export const planned: fc.Arbitrary<{ text: string; encoding: string }> = fc
	.record({
		table: fc.option(
			fc.tuple(
				fc.constantFrom(...PLAN_TABLES),
				fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 4, maxLength: 4 }), {
					minLength: 1,
					maxLength: 3,
				}),
			),
			{ freq: 3 },
		),
		items: fc.array(fc.constantFrom(...PLAN_ITEMS), { maxLength: 3 }),
		end: fc.constantFrom('\n', '', '\n\n## Notes\nMore.\n'),
		encoding,
	})
	.map(({ table, items, end, encoding: name }) => {
		const columns = table === null ? 0 : table[0].split('|').length - 2;
		const rows =
			table === null
				? []
				: [
						table[0],
						`|${' - |'.repeat(columns)}`,
						...table[1].map((cells) => `| ${cells.slice(0, columns).join(' | ')} |`),
						'',
					];
		return {
			text: the(ENCODINGS[name])(`${HEAD}## Improvement plan\n${[...rows, ...items].join('\n')}${end}`),
			encoding: name,
		};
	});
