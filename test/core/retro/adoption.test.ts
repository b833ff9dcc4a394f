/** What older notes say when they are taken in: what is read, from which word, and what is not understood. */
import { describe, expect, test } from 'vitest';
import { ENGLISH_MESSAGES } from '../../../src/core/messages/en/english';
import { parseContext, parseNote, readTemplateFolders } from '../../../src/core/note/note';
import { Adopting, doubts, meaningFault, withMeaning, type Adoption } from '../../../src/core/retro/adoption';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import type { Vault } from '../../support/notes';

const settings: Settings = { ...defaultSettings(), retroBy: 'folder', retroValue: 'Old' };
function adopted(vault: Vault, given = settings): Adoption {
	const adopting = new Adopting(parseContext(given), ENGLISH_MESSAGES);
	for (const [path, text] of Object.entries(vault)) adopting.add(path, text);
	return adopting.adoption([]);
}

const NOTE = `---
company: "[[Northwind]]"
date: 2026-03-02
verdict: rejected
firm-size: 300
tags: [interview]
---
# Northwind

## Bits and pieces
They have a canteen.

## Questions
### Two sum
- Rating: poor
### Coin change
- Rating: good

## Went poorly
- Forgot to ask how much traffic the service would have
- Cache

## Improvement plan
- [ ] Ask about traffic first
`;

describe('a note', () => {
	test('is a row with the word that each fact was read from', () => {
		const [row] = adopted({ 'Old/a.md': NOTE }).rows;
		expect(row).toMatchObject({
			path: 'Old/a.md',
			company: { value: 'Northwind', from: 'company', by: 'property' },
			day: { value: '2026-03-02', from: 'date' },
			stage: null,
			questions: 2,
			weakPoints: 3,
			actions: 1,
		});
	});

	test('is left out, and the reason named, where it is a template, a list, or another kind', () => {
		expect(
			adopted({
				'Old/Templates/Interview.md': NOTE,
				'Old/README.md': 'All interviews',
				'Old/Pacing.md': '---\ntype: interview-theme\n---\n',
				'Old/a (conflicted copy 2026-11-29).md': NOTE,
				'Old/a.md': NOTE,
			}).left,
		).toEqual([
			{ path: 'Old/Templates/Interview.md', reason: 'a template' },
			{ path: 'Old/README.md', reason: 'a page that lists other notes' },
			{ path: 'Old/Pacing.md', reason: 'a knowledge note' },
			{ path: 'Old/a (conflicted copy 2026-11-29).md', reason: 'a copy that a sync program made' },
		]);
	});
});

test('a note of several rounds is a row for each, with the heading that says which', () => {
	const round = (name: string): string => `## ${name}\n1. Two sum - poor\n2. Coin change\n\n`;
	const { rows } = adopted({
		'Old/log.md': `# Log\n\n${round('2026-08-20 — Northwind, round 1')}${round('2026-08-27 — Contoso, round 1')}`,
	});
	expect(rows).toMatchObject([
		{
			company: { value: 'Northwind', by: 'heading' },
			day: { value: '2026-08-20' },
			questions: 2,
			weakPoints: 1,
		},
		{
			company: { value: 'Contoso', by: 'heading' },
			day: { value: '2026-08-27' },
			questions: 2,
			weakPoints: 1,
		},
	]);
});

describe('the folder in which other plugins keep templates', () => {
	const folders = readTemplateFolders({ folder: '/Boilerplates/' }, { templates_folder: 'Old/Shapes' });

	test('holds no interviews, and is named as the reason', () => {
		const adopting = new Adopting(parseContext(settings, undefined, folders), ENGLISH_MESSAGES);
		adopting.add('Old/Shapes/Interview.md', NOTE);
		adopting.add('Old/Shapeshift/Interview.md', NOTE);
		const { rows, left } = adopting.adoption([]);
		expect(left).toEqual([{ path: 'Old/Shapes/Interview.md', reason: 'a template' }]);
		expect(rows.map(({ path }) => path)).toEqual(['Old/Shapeshift/Interview.md']);
	});

	test('counts for notes of our own type too', () => {
		const reading = parseContext(defaultSettings(), undefined, folders);
		const text = '---\ntype: interview-retro\ncompany: N\n---\n';
		expect(parseNote('Boilerplates/a.md', text, reading).type).toBe('other');
		expect(parseNote('Interviews/a.md', text, reading).type).toBe('retro');
	});

	test.each([
		[null, null],
		[{ folder: '' }, { templates_folder: '/' }],
		[{ folder: 3 }, 'x'],
	])('is none where nothing is saved that names one: %j, %j', (core, templater) => {
		expect(readTemplateFolders(core, templater)).toEqual([]);
	});
});

describe('each fact and figure', () => {
	test('names the label, the name of the file, the folder or the heading that it was read from', () => {
		const { rows } = adopted({
			'Old/Companies/Northwind/2026-03-02 second round.md':
				'**Stage:** coding\n\n1. Two sum - poor\n2. Coin change\n\n## What went badly\n- Cache\n\n## TODO\n- Read about caches\n',
		});
		expect(rows[0]).toMatchObject({
			company: { value: 'Northwind', from: 'Northwind', by: 'folder' },
			day: { value: '2026-03-02', from: '2026-03-02', by: 'name' },
			stage: { from: 'Stage', by: 'label' },
			figuresFrom: {
				questions: ['numbered lists'],
				weakPoints: ['numbered lists', 'What went badly'],
				actions: ['TODO'],
			},
		});
	});
});

describe('how questions are written', () => {
	test('is counted as each note tells by itself, whatever was chosen', () => {
		const vault = {
			'Old/a.md': '---\ncompany: A\n---\n1. Two sum\n2. Coin change\n',
			'Old/b.md': '---\ncompany: B\n---\n1. Two sum\n2. Coin change\n',
			'Old/c.md': '---\ncompany: C\n---\nQ: Two sum\nA: No idea\n\n1. Why here?\n',
			'Old/d.md': '---\ncompany: D\n---\n## Questions\n- Two sum\n',
		};
		const forms = [
			{ form: 'numbers', count: 2 },
			{ form: 'marks', count: 1 },
		];
		const before = adopted(vault);
		expect(before.forms).toEqual(forms);
		const after = adopted(vault, { ...settings, questionForm: 'numbers' });
		expect(after.forms).toEqual(forms);
		expect(after.rows[2]).toMatchObject({ questions: 1, figuresFrom: { questions: ['numbered lists'] } });
	});
});

describe('what is not understood', () => {
	test('is a label or the word of a rating too, and can be given a meaning', () => {
		const vault = {
			'Old/a.md':
				'Firm I saw: Contoso\n\n## Questions\n### Two sum\n- What came out: a map\n- Rating: wobbly, no index\n- My answer: see https://example.org\n',
		};
		expect(adopted(vault).notUnderstood).toEqual([
			{ kind: 'label', name: 'Firm I saw', paths: ['Old/a.md'] },
			{ kind: 'label', name: 'What came out', paths: ['Old/a.md'] },
			{ kind: 'rating', name: 'wobbly', paths: ['Old/a.md'] },
		]);
		const given = withMeaning(
			withMeaning(withMeaning(settings, 'wobbly', { rating: 'poor' }), 'What came out', { label: 'answer' }),
			'Firm I saw',
			{ property: 'company' },
		);
		const after = adopted(vault, given);
		expect(after.notUnderstood).toEqual([]);
		expect(after.rows[0]).toMatchObject({
			company: { value: 'Contoso', from: 'Firm I saw', by: 'label' },
			weakPoints: 1,
		});
	});

	test('is named with the notes in which it stands, the most frequent first', () => {
		const { notUnderstood } = adopted({
			'Old/a.md': NOTE,
			'Old/b.md': '---\nfirm-size: 2\n---\n## Went well\n- Pace\n### Bits and pieces\nx\n',
		});
		expect(notUnderstood).toEqual([
			{ kind: 'property', name: 'firm-size', paths: ['Old/a.md', 'Old/b.md'] },
			{ kind: 'heading', name: 'Bits and pieces', paths: ['Old/a.md'] },
		]);
	});

	test('is what the reader did not read, and nothing that it counts', () => {
		const text = [
			'Deck questions: three of them, all about rope',
			'Ship: ',
			'## On deck',
			'Two hours.',
			'### How do tides work?',
			'The moon.',
			'### Why the sea?',
			'My aunt.',
			'## What I did not do well',
			'- knots',
			'## How it ended',
			'Result: rejected',
			'## Below deck',
			'It was dark there.',
		].join('\n');
		const { rows, notUnderstood } = adopted({ 'Old/a.md': text });
		expect(rows[0]).toMatchObject({ questions: 2, weakPoints: 1, result: { value: 'rejected' } });
		expect(notUnderstood.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
			'heading Below deck',
			'label Deck questions',
		]);
	});

	test('is understood once it is given a meaning, in the same table', () => {
		const vault = { 'Old/a.md': '---\nwhere-at: Contoso\n---\n## Bumps in the road\n- Cache\n' };
		const before = adopted(vault);
		expect(before.rows[0]).toMatchObject({ weakPoints: 0 });
		const given = withMeaning(
			withMeaning(settings, 'where-at', { property: 'company' }),
			'Bumps in the road',
			{ section: 'wentPoorly' },
		);
		const after = adopted(vault, given);
		expect(after.rows[0]).toMatchObject({ company: { value: 'Contoso', from: 'where-at' }, weakPoints: 1 });
		expect(after.notUnderstood).toEqual([]);
	});

	test('cannot mean a property whose name another one has', () => {
		expect(meaningFault('date', { property: 'company' }, settings)).toEqual({ by: 'twin', twin: 'date' });
		expect(meaningFault('where-at', { property: 'company' }, settings)).toBeNull();
	});
});

describe('notes together', () => {
	const many = (length: number, text: (index: number) => string): Vault =>
		Object.fromEntries(Array.from({ length }, (_, index) => [`Old/note ${index}.md`, text(index)]));

	test('that share a day more than ten times are doubted aloud', () => {
		const onOne = (length: number): string[] =>
			doubts(
				adopted(many(length, (index) => `---\ncompany: C${index}\ndate: 2026-05-05\n---\n`)),
				ENGLISH_MESSAGES,
			);
		expect(onOne(10)).toEqual([]);
		expect(onOne(11)).toEqual([expect.stringMatching(/^11 notes share the day 2026-05-05/)]);
	});

	test('that are no interviews for the most part are a collection of something else', () => {
		const bank = many(40, () => '## What is a closure?\nA function with its scope.\n');
		expect(doubts(adopted(bank), ENGLISH_MESSAGES)[0]).toMatch(
			/^None of these 40 notes look like interviews/,
		);
		const own = many(40, (index) => `---\ncompany: C${index}\ndate: 2026-05-${10 + (index % 20)}\n---\n`);
		expect(doubts(adopted(own), ENGLISH_MESSAGES)).toEqual([]);
	});

	test('give their weak points without a theme, those together that say much the same', () => {
		const poorly = (line: string): string => `## Went poorly\n- ${line}\n`;
		const { clusters } = adopted({
			'Old/a.md': poorly('Forgot to ask how much traffic there would be'),
			'Old/b.md': poorly('Cache'),
			'Old/c.md': poorly('Explained the trade-offs far too late in the round'),
			'Old/d.md': poorly('I forgot to ask how much traffic there is'),
			'Old/e.md': poorly('Something went wrong that shows none [theme:: none]'),
		});
		expect(clusters.map(({ lines }) => lines.map(({ path }) => path))).toEqual([
			['Old/a.md', 'Old/d.md'],
			['Old/c.md'],
		]);
		expect(clusters[0]?.proposal).toBe('Forgot to ask how');
	});

	test('never fail, whatever they hold', () => {
		for (const text of ['', '---', '---\nx: [', '<<<<<<< a\n=======\n>>>>>>> b\n', '\ufffd', '# \n- '])
			expect(() => adopted({ 'Old/a.md': text })).not.toThrow();
	});
});

describe('notes told by a property', () => {
	const by = (retroValue: string): Settings => ({ ...settings, retroBy: 'property', retroValue });
	const rows = (properties: string, rule: string): number =>
		adopted({ 'Notes/a.md': `---\n${properties}\n---\n` }, by(rule)).rows.length;

	test.each([
		['category: Interview', 'category: interview'],
		['Category: interview', 'category:interview'],
		['type: ["[[Job Interviews]]"]', 'type: Job Interviews'],
		['type: ["[[Meetings]]", "[[Job Interviews]]"]', 'type: [[Job Interviews]]'],
		['type: interview-retro', 'category: interview'],
	])('%s is one of %s', (properties, rule) => {
		expect(rows(properties, rule)).toBe(1);
	});

	test.each([
		['category: interviews', 'category: interview'],
		['other: interview', 'category: interview'],
		['category: interview\ntype: interview-theme', 'category: interview'],
		['category: interview', 'category:'],
		['category: interview', ''],
	])('%s is none of %s', (properties, rule) => {
		expect(rows(properties, rule)).toBe(0);
	});
});
