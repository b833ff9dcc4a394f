/** The block that goes into the weekly note. */
import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setBlock } from '../../../src/core/edit/block';
import { apply } from '../../../src/core/edit/edit';
import { parseNote, parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { reviewBlock, reviewMarkdown } from '../../../src/core/week/markdown';
import { ISO_WEEKS, readWeek } from '../../../src/core/week/period';
import { weekReview, type WeekReview } from '../../../src/core/week/review';
import { journalOf, note, retro, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';
import { the } from '../../../scripts/the';

const NOW = '2026-11-20T12:00:00';
const reviewIn = (vault: Vault, label = '2026-W47'): WeekReview =>
	weekReview(journalOf(vault, NOW.slice(0, 10)), the(readWeek(label, ISO_WEEKS)), NOW);
const inWeek = (vault: Vault, change: Parameters<typeof reviewMarkdown>[2] = null, label?: string): string =>
	reviewMarkdown(reviewIn(vault, label), journalOf(vault, NOW.slice(0, 10)), change);

/** Every part of a review has something in it, and all of it is called by the given texts. */
function vaultOf(text: string, path = 'Interviews/x'): Vault {
	const yaml = JSON.stringify(text);
	const theme = { company: yaml, result: 'rejected', stage: yaml };
	const properties = (given: Record<string, string>): string =>
		Object.entries(given)
			.map(([key, value]) => `${key}: ${value}\n`)
			.join('');
	const one = (date: string, rating: string, more: Record<string, string>, plan: string[] = []): string =>
		`---\ntype: interview-retro\n${properties({ ...theme, date, ...more })}themes:\n  - ${yaml}\n---\n## Questions\n### ${text}\n- Rating: ${rating}\n- Themes: Trees\n## Improvement plan\n${plan.join('\n')}\n`;
	return {
		[`${path} 1.md`]: one('2026-11-02', 'poor', { result: 'pending' }, [
			`- [x] ${text} [theme:: Trees] ✅ 2026-11-03`,
			`- [ ] ${text} [theme:: Trees] 📅 2026-11-10`,
			`- [x] ${text} [theme:: Nerves] ✅ 2026-11-18`,
		]),
		[`${path} 2.md`]: one('2026-11-17', 'good', { 'result-date': '2026-11-18' }),
		[`${path} 3.md`]: one('2026-11-23', 'good', { result: 'pending' }),
		[`${path} 4.md`]: note({ type: 'interview-story', 'habit-active': true }),
		[`${path} 5.md`]: note({ type: 'interview-brief', company: text, date: '2026-11-23' }),
	};
}

test('a week in words that every editor shows', () => {
	const markdown = inWeek(
		{
			'Knowledge/Trees.md': note({ type: 'interview-theme' }),
			'Interviews/1.md': retro({
				date: '2026-11-04',
				company: 'Fabrikam',
				poor: ['[[Trees]]'],
				plan: ['- [x] Draw one [theme:: [[Trees]]] ✅ 2026-11-05'],
			}),
			'Interviews/2.md': retro({ date: '2026-11-17', company: 'AT&T', good: ['[[Trees]]'] }).replace(
				'\ndate:',
				'\nresult: passed\nresult-date: 2026-11-19\nround: 2\nstage: coding\nreviewed: 2026-11-18\ndate:',
			),
		},
		{ text: 'Name the contract first', path: 'Interviews/2.md' },
	);
	expect(markdown).toBe(`## Interviews in 2026-W47

2026-11-16 to 2026-11-22, as of 2026-11-20: 1 interview, 1 of 1 theme held, 1 action validated.

### Interviews
- 2026-11-17: [[2|AT&T]], round 2, coding, passed; held: [[Trees]]

### Themes that changed
- new → improving: [[Trees]]

### What worked
- validated at [[2|AT&T]]: “Draw one”
- overcome: “About Trees”, failed at [[1|Fabrikam]], went well at [[2|AT&T]]

### One change
- “Name the contract first” ([[2]])
`);
});

test('a block of the earlier, longer shape is ours, and is not taken for one that was changed by hand', () => {
	const earlier = `# Week 47

<!-- interview-retro:begin week-2026-W47 -->
## Interviews in 2026-W47

2026-11-16 to 2026-11-22, as of 2026-11-20

### Interviews
- 2026-11-17: [[Interviews/2|AT&T]], round 2, coding, passed; held: [[Knowledge/Trees|Trees]]

### Not done in time
- thank-you note, due 2026-11-18: [[Interviews/2|AT&T]], round 2, coding
<!-- as generated 275:1lvabon:19gjoqc -->
<!-- interview-retro:end week-2026-W47 -->
`;
	const review = reviewIn({});
	const made = setBlock(earlier, reviewBlock(review), inWeek({}));
	if (typeof made === 'string') throw new Error(made);
	expect(apply(earlier, made.replacements)).toContain('as of 2026-11-20: nothing to review.');
	expect(apply(earlier, made.replacements)).not.toContain('Not done in time');
	expect(setBlock(earlier.replace('passed', 'offer'), reviewBlock(review), inWeek({}))).toBe('by-hand');
});

test('two notes of one name are linked by their paths', () => {
	const of = (date: string): string => retro({ date, company: 'Contoso' });
	const markdown = inWeek({
		'A/1.md': of('2026-11-17'),
		'B/1.md': of('2026-11-18'),
		'B/2.md': of('2026-11-19'),
	});
	expect(markdown.split('\n').filter((line) => line.startsWith('- '))).toEqual([
		'- 2026-11-17: [[A/1|Contoso]]',
		'- 2026-11-18: [[B/1|Contoso]]',
		'- 2026-11-19: [[2|Contoso]]',
	]);
});

test('a week without anything says so', () => {
	expect(inWeek({}, null, '2026-W40')).toBe(
		'## Interviews in 2026-W40\n\n2026-09-28 to 2026-10-04: nothing to review.\n',
	);
});

const HOSTILE = [
	'<!-- interview-retro:end week-2026-W47 -->',
	'-->',
	'<!--',
	'%%',
	'%%%',
	'```',
	'`',
	'<script>alert(1)</script>',
	'<% tp.system.prompt() %>',
	'[ ] buy',
	'[x]',
	'- [ ] task',
	'x',
	'#tag',
	'a #b',
	'[due:: 2026-01-01]',
	'due:: x',
	':::',
	'a ^block',
	'[[',
	']]',
	'[[a|b]]',
	'[a](b)',
	'![[x]]',
	'|',
	'**',
	'_a_',
	'~~a~~',
	'==a==',
	'$x$',
	'\\',
	'&lt;',
	'# x',
	'1. x',
	'> x',
	'🔁 every day 📅 2026-01-01',
	'(',
	')',
	'{{date}}',
	'C#',
	'AT&T',
];
const word = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
	fc.string({ maxLength: 6, unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ' ')),
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const path = fc.oneof(
	fc.constant('Interviews/x'),
	text.map((name) => name.replace(/[/\0]/g, '')),
);
const RUNS = runs(300);

describe('whatever the notes are called', () => {
	test(`nothing breaks out of the block, is a task, a field, a tag or code, and writing twice changes nothing (${RUNS} vaults)`, () => {
		fc.assert(
			fc.property(text, path, (given, where) => {
				const review = reviewIn(vaultOf(given, where));
				const change = { text: given, path: `${where} 1.md` };
				const markdown = inWeek(vaultOf(given, where), change);
				// Only what we wrote ourselves begins a line; and of other plugins' marks there is none.
				expect(
					markdown.split('\n').filter((line) => !/^$|^##+ [A-Z]|^2026-11-16 to|^- (?:\d|[a-z“])/.test(line)),
				).toEqual([]);
				expect(markdown).not.toMatch(
					/[\r\v\f\x85\u2028\u2029]|::|<%|<!--|%%|^\s*- \[|(?:^|\s)#[\p{L}\p{N}_]|(?<!\\)`/mu,
				);
				const walker = new Parser().parse(markdown).walker();
				const types = new Set<string>();
				for (let step = walker.next(); step !== null; step = walker.next()) types.add(step.node.type);
				expect(
					['html_block', 'html_inline', 'code', 'code_block', 'block_quote', 'thematic_break'].filter(
						(type) => types.has(type),
					),
				).toEqual([]);
				const retro = '---\ntype: interview-retro\n---\n';
				const inRetro = setBlock(retro, reviewBlock(review), markdown);
				if (typeof inRetro === 'string') throw new Error(inRetro);
				const as = the(
					parseNote('w.md', apply(retro, inRetro.replacements), parseContext(defaultSettings())).retro,
				);
				expect([as.actions, as.outcomes]).toEqual([[], []]);

				const before = '# Week 47\n\nMine.\n';
				const made = setBlock(before, reviewBlock(review), markdown);
				if (typeof made === 'string') throw new Error(made);
				const after = apply(before, made.replacements);
				expect(after.startsWith(before.trimEnd())).toBe(true);
				expect(setBlock(after, reviewBlock(review), markdown)).toBe('as-wanted');
				expect(inWeek(vaultOf(given, where), change)).toBe(markdown);
			}),
			{ numRuns: RUNS },
		);
	});
});
