/** The note of a brief: what is in it, and that what the user wrote stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefOf } from '../../../src/core/brief/brief';
import { BRIEF_BLOCK, briefMarkdown, briefPlace, composeBrief } from '../../../src/core/brief/brief-note';
import { setBlock } from '../../../src/core/edit/block';
import { apply, type Edit } from '../../../src/core/edit/edit';
import { parseNote, parseContext } from '../../../src/core/note/note';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, note, retro, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';

const RUNS = runs(2_000);
const TODAY = '2026-06-10';
const round = { company: 'Northwind', stage: 'behavioural', date: '2026-06-12' };
const reading = parseContext(defaultSettings());

function compose(vault: Vault, given = round): string {
	const snapshot = journalOf(vault, TODAY);
	return composeBrief(briefOf(snapshot, given), snapshot, given.company, 60);
}

const VAULT = {
	'2026-06-01 Northwind.md': retro({
		date: '2026-06-01',
		body: [
			'## Questions',
			'### Seats for a cinema',
			'- Type: design ^q-seats',
			'- Rating: poor, forgot the wheelchairs',
			'- Themes: Clarifying questions',
			'- Improvement: three questions first',
			'### Debounce',
			'- Rating: good',
			'- Story: [[Flood]]',
			'## Bring up next time',
			'- Their talk',
			'## Went poorly',
			'- Forgot to ask who sits there in a wheelchair',
			'## Key lesson',
			'Ask before drawing',
			'## Notes',
			'They like numbers',
		].join('\n'),
		plan: ['- [ ] Ask first [theme:: Clarifying questions] 📅 2026-06-11'],
		next: ['- [ ] Thank Dana'],
	}),
	'Stories/Flood.md': note({ type: 'interview-story' }),
	'Stories/Frost.md': note({ type: 'interview-story' }),
};

test('a new brief, in full', () => {
	expect(compose(VAULT).replace(/as generated \S+/, 'as generated X')).toBe(`---
type: interview-brief
company: Northwind
date: 2026-06-12
stage: behavioural
confidence: 60
---
# Northwind, behavioural, 2026-06-12

<!-- interview-retro:begin brief -->
As of 2026-06-10, from 1 interview there.

## What will they ask me next

\`\`\`interview-retro
brief
\`\`\`

## Earlier rounds

- 2026-06-01, [[2026-06-01 Northwind]]: **pending**

## Key lessons

- **Ask before drawing** ([[2026-06-01 Northwind]])

## What went poorly there

- Forgot to ask who sits there in a wheelchair ([[2026-06-01 Northwind]])

## Questions they asked

- **poor**: Seats for a cinema, forgot the wheelchairs ([[2026-06-01 Northwind#^q-seats|2026-06-01 Northwind]])
    - Better: three questions first
    - ![[2026-06-01 Northwind#^q-seats|2026-06-01 Northwind]]
- **good**: Debounce ([[2026-06-01 Northwind]])

## To bring up

- Their talk ([[2026-06-01 Northwind]])

## Themes to watch

- Clarifying questions: new, failed once

## Stories to tell

- [[Frost]]: never told yet
- [[Flood]]: **told here** on 2026-06-01, told once in all

## Still owed

- Thank Dana ([[2026-06-01 Northwind]])
- Asking the recruiter how it stands ([[2026-06-01 Northwind]])

## Notes of earlier rounds

- They like numbers ([[2026-06-01 Northwind]])
<!-- as generated X -->
<!-- interview-retro:end brief -->

## What I will do differently
`);
});

describe('run again', () => {
	test('changes nothing while nothing happened, and leaves what the user wrote', () => {
		const snapshot = journalOf(VAULT, TODAY);
		const brief = briefOf(snapshot, round);
		const written = compose(VAULT).replace('differently\n', 'differently\nBreathe.\n') + '\nMine too.';
		expect(setBlock(written, BRIEF_BLOCK, briefMarkdown(brief, snapshot))).toBe('as-wanted');
		const later = journalOf({ ...VAULT, '2026-06-09 Northwind.md': retro({ date: '2026-06-09' }) }, TODAY);
		const updated = apply(
			written,
			(setBlock(written, BRIEF_BLOCK, briefMarkdown(briefOf(later, round), later)) as Edit).replacements,
		);
		expect(updated).toContain('differently\nBreathe.\n');
		expect(updated).toContain('from 2 interviews there');
		expect(updated.endsWith('\nMine too.')).toBe(true);
	});
});

test('a company that nobody knows has a brief that says so', () => {
	expect(compose({}, { ...round, company: 'Fabrikam', stage: 'technical' })).toContain(
		'The notes know nothing of this company yet.',
	);
});

test('whatever stands in the notes, the brief is read as what it is, and its block holds', () => {
	const word = fc.oneof(
		fc.string({ maxLength: 12 }),
		fc.constantFrom(
			'<!-- interview-retro:end brief -->',
			'---',
			'[[x]]',
			'<% x %>',
			'%%',
			'```',
			'"a": b',
			'# x',
			'No',
			'123',
			'{{date}}',
		),
	);
	fc.assert(
		fc.property(word, word, word, (company, title, text) => {
			const one = (value: string): string => value.replace(/[\r\n\u2028\u2029\u0085]/g, ' ');
			const vault = {
				'a.md': retro({
					date: '2026-06-01',
					company: JSON.stringify(company),
					body: `## Questions\n### ${one(title)}\n- Rating: poor, ${one(text)}\n## Bring up next time\n- ${one(text)}`,
				}),
			};
			const snapshot = journalOf(vault, TODAY);
			const brief = briefOf(snapshot, { ...round, company });
			const composed = composeBrief(brief, snapshot, company, null);
			const read = parseNote('b.md', composed, reading);
			expect(read).toMatchObject({
				type: 'brief',
				problems: [],
				brief: { date: '2026-06-12', stage: 'behavioural' },
			});
			expect(setBlock(composed, BRIEF_BLOCK, briefMarkdown(brief, snapshot))).toBe('as-wanted');
			expect(briefPlace(brief, defaultSettings()).name).toMatch(/^2026-06-12.* brief$/);
		}),
		{ numRuns: RUNS },
	);
});

test('the posting of a job there is shown, as the template of docs/clipper keeps it', () => {
	const posting = (company: string): string =>
		note({ type: 'job-posting', company, position: 'Engineer', posted: '2026-11-01' });
	const vault = {
		'Companies/Contoso, Engineer.md': posting('[[Contoso]]'),
		'Companies/Fabrikam, Engineer.md': posting('Fabrikam'),
		'Companies/Contoso.md': '',
		'a.md': retro({ date: '2026-11-02', company: 'contoso' }),
	};
	const shown = (notes: Record<string, string>): string => {
		const snapshot = journalOf(notes, '2026-11-20');
		return briefMarkdown(briefOf(snapshot, { company: 'Contoso', stage: '', date: '2026-11-25' }), snapshot);
	};
	expect(shown(vault)).toContain(
		'## Job posting\n\n- Engineer ([[Contoso, Engineer]])\n    - ![[Contoso, Engineer]]\n\n## Earlier rounds\n',
	);
	expect(shown({ ...vault, 'Companies/Contoso, Engineer.md': posting('Contoso Ltd & Sons') })).not.toContain(
		'Job',
	);
});
