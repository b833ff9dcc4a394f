/** What the weak points of a vault show, whatever the notes are called and in whatever order they come. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportRetros } from '../../../src/core/report/report';
import { defaultSettings } from '../../../src/core/settings';
import { answers, journalOf, retro, themeIn, type Vault } from '../../support/notes';
import { runs } from '../../support/seed';

const poorly = (...lines: string[]): string =>
	['## Went poorly', ...lines.map((line) => `- ${line}`)].join('\n');
const pointsIn = (vault: Vault, path: string): unknown[] =>
	(reportRetros(journalOf(vault)).retros.find((one) => one.path === path)?.weakPoints ?? []).map(
		({ text, themes }) => [text, ...themes],
	);
const states = (vault: Vault): unknown =>
	answers(journalOf(vault)).themes.themes.map(({ key, name, state, hits }) => [key, name, state, hits]);

describe('what a line shows', () => {
	test('a mark, a known name, its own words, or nothing yet', () => {
		const vault = {
			'a.md': retro({ poor: ['Clarifying questions'] }),
			'b.md': retro({
				date: '2026-08-21',
				body: poorly(
					'I never asked a clarifying question before I began',
					'Talked and talked until the time was over [theme:: Pacing]',
					'**Rushed**, as always',
					'The lunch was so long that I was tired [theme:: none]',
					'Could not say why I would take one over the other',
				),
			}),
		};
		expect(pointsIn(vault, 'b.md')).toEqual([
			['I never asked a clarifying question before I began', 'clarifying questions'],
			['Talked and talked until the time was over', 'pacing'],
			['Rushed, as always', 'rushed'],
			['The lunch was so long that I was tired'],
			['Could not say why I would take one over the other'],
		]);
		expect(themeIn(vault, 'Rushed')).toMatchObject({ state: 'new', hits: 1, name: 'Rushed' });
		expect(themeIn(vault, 'Clarifying questions')).toMatchObject({ state: 'recurring', hits: 2 });
	});

	test('it is a mild failure with its line and words, and never beside a stronger one', () => {
		const vault = { 'a.md': retro({ poor: ['Pacing'], body: poorly('Pacing', 'Nerves (shaking hands)') }) };
		const found = answers(journalOf(vault)).themes.themes.map(({ key, evidence }) => [
			key,
			evidence.map(({ severity, why, line }) => [severity, why, line]),
		]);
		expect(found).toEqual([
			['pacing', [[2, 'About Pacing: poor', 8]]],
			['nerves', [[1, 'Nerves (shaking hands)', 12]]],
		]);
	});

	test('a question that went badly without a theme is one, unless its themes are none', () => {
		const vault = {
			'a.md': retro({
				body: '## Questions\n### 1. LRU cache\n- Rating: poor, forgot the list\n### 2. Two sum\n- Rating: medium\n- Themes: none\n### 3. Trees\n- Rating: good',
			}),
		};
		expect(reportRetros(journalOf(vault)).retros[0]?.weakPoints).toEqual([
			{ text: 'LRU cache', line: 8, source: 'question', themes: ['lru cache'] },
		]);
		expect(themeIn(vault, 'LRU cache')).toMatchObject({ hits: 1 });
	});

	test('the problem of a row of the plan is one, and its action is for the theme that it shows', () => {
		const vault = {
			'a.md': retro({
				good: ['Pacing'],
				body: '## Improvement plan\n| Problem found | Improvement method |\n|---|---|\n| My pacing was off for the whole hour | Speak to a clock |',
			}),
		};
		expect(reportRetros(journalOf(vault)).retros[0]?.weakPoints).toMatchObject([
			{ source: 'plan', themes: ['pacing'] },
		]);
		expect(answers(journalOf(vault)).actions.actions).toMatchObject([{ themes: ['pacing'] }]);
	});

	test('what stands below an item is a part of it', () => {
		const vault = { 'a.md': retro({ body: '## Went poorly\n- Coding\n  - Nerves\n- Pacing' }) };
		expect(pointsIn(vault, 'a.md')).toEqual([
			['Coding', 'coding'],
			['Pacing', 'pacing'],
		]);
	});

	test('companies and people are no themes', () => {
		const vault = {
			'Northwind.md': '',
			'Dana Lee.md': '',
			'a.md': retro({
				company: '"[[Northwind]]"',
				properties: { interviewers: '["[[Dana Lee]]"]' },
				body: poorly(
					'[[Dana Lee]] had to ask me for every single thing',
					'[[Northwind]] wants all of it to be typed',
				),
			}),
		};
		expect(pointsIn(vault, 'a.md')).toEqual([
			['Dana Lee had to ask me for every single thing'],
			['Northwind wants all of it to be typed'],
		]);
	});

	test('a note of the type of a theme is known by its name and its aliases', () => {
		const vault = {
			'Estimates.md': '---\ntype: interview-theme\naliases: [back of the envelope]\n---\n',
			'a.md': retro({ body: poorly('My back-of-the-envelope arithmetic took far too long for them') }),
		};
		expect(themeIn(vault, 'Estimates')).toMatchObject({ note: 'Estimates.md', hits: 1 });
	});

	test('the settings say which rules hold', () => {
		const vault = {
			'a.md': retro({ poor: ['Pacing'], body: poorly('Too quiet', 'All of my pacing was off today') }),
		};
		const themesBy = (settings: object): string[] =>
			answers(journalOf(vault, undefined, { ...defaultSettings(), ...settings })).themes.themes.map(
				({ key }) => key,
			);
		expect(themesBy({})).toEqual(['pacing', 'too quiet']);
		expect(themesBy({ weakPointsByWords: false })).toEqual(['pacing']);
		expect(pointsIn(vault, 'a.md')).toEqual([
			['Too quiet', 'too quiet'],
			['All of my pacing was off today', 'pacing'],
		]);
	});
});

describe('a note that bears the name', () => {
	test('is the theme’s own, by its name or an alias, whether anything links to it', () => {
		const vault = {
			'Answers told as a story.md': '---\naliases: [STAR, 项目讲述]\n---\n',
			'a.md': retro({ good: ['STAR'] }),
			'b.md': retro({ date: '2026-08-21', medium: ['项目讲述'] }),
		};
		expect(states(vault)).toEqual([['answers told as a story', 'Answers told as a story', 'new', 1]]);
	});

	test('is no interview, story or answer', () => {
		const vault = {
			'Pacing.md': retro({ date: '2026-08-19' }),
			'Nerves.md': '---\ntype: interview-answer\n---\n',
			'a.md': retro({ poor: ['Pacing', 'Nerves'] }),
		};
		expect(answers(journalOf(vault)).themes.themes.map(({ note }) => note)).toEqual([null, null]);
	});
});

test('the order of the notes and their names change nothing (10,000 vaults)', { timeout: 600_000 }, () => {
	const line = fc.constantFrom(
		'Cache',
		'Caches',
		'Cache invalidation',
		'cache, again',
		'No word about caches came to my mind',
		'Invalidation of caches and more of it',
		'Too quiet',
		'too quiet again',
		'I was too quiet to be heard by them',
		'[[Nerves]]',
		'nervous',
		'My hands were shaking all of the time',
		'澄清问题',
		'没有先澄清问题就开始写代码了',
	);
	const one = fc.record({
		body: fc.array(line, { maxLength: 3 }).map((lines) => poorly(...lines)),
		poor: fc.subarray(['Cache', 'nerves', 'Invalidation'], { maxLength: 2 }),
		good: fc.subarray(['too quiet'], { maxLength: 1 }),
	});
	fc.assert(
		fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), fc.boolean(), (given, hasNote) => {
			const note: Vault = hasNote ? { 'Nerves.md': '---\naliases: [nervous, shaking]\n---\n' } : {};
			const dated = given.map((each, index) => retro({ ...each, date: `2026-08-1${index}` }));
			const there = { ...note, ...Object.fromEntries(dated.map((text, index) => [`a${index}.md`, text])) };
			const back = {
				...Object.fromEntries(dated.map((text, index) => [`b${9 - index}.md`, text]).reverse()),
				...note,
			};
			expect(states(back)).toEqual(states(there));
		}),
		{ numRuns: runs(10_000) },
	);
});
