/** In which ways answers fail, read from the words that people write of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modeIn } from '../../../src/core/insights/modes';
import { messagesInChinese } from '../../../src/core/messages/zh/chinese';
import { reportInsights } from '../../../src/core/report/report';
import { journalOf, retro } from '../../support/notes';
import { the } from '../../../scripts/the';

const labelled = (half: string): [mode: string, text: string][] =>
	readFileSync(join(import.meta.dirname, 'labelled', `modes-${half}.tsv`), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => line.split('\t'))
		.map(([mode, text]) => [the(mode), the(text)]);

describe('a mode is told from the words', () => {
	test.each(['mending', 'kept'])('of the labelled lines, the %s half', (half) => {
		const found = labelled(half).map(([mode, text]) => [mode, modeIn(text) ?? '-'] as const);
		const right = found.filter(([mode, read]) => mode === read && mode !== '-').length;
		const read = found.filter(([, one]) => one !== '-').length;
		const said = found.filter(([mode]) => mode !== '-').length;
		expect(right / read, 'precision').toBeGreaterThanOrEqual(0.93);
		expect(right / said, 'recall').toBeGreaterThanOrEqual(0.9);
	});

	test('by what it is called in Chinese', () => {
		for (const [mode, name] of Object.entries(messagesInChinese.insights.failing.modes))
			expect(modeIn(name), name).toBe(mode);
	});

	test('of half a million letters that say nothing, at once', () => {
		for (const text of [
			'a '.repeat(250_000),
			'no '.repeat(170_000),
			'took '.repeat(100_000),
			'我'.repeat(500_000),
		])
			expect(modeIn(text)).toBeNull();
	});
});

const question = (title: string, ...lines: string[]): string =>
	[`### ${title}`, ...lines.map((line) => `- ${line}`)].join('\n');

test('failures are counted by mode, each by what names it, else by its cause, else by its reason', () => {
	const vault = {
		'1.md': retro({
			date: '2026-06-01',
			body: [
				'## Questions',
				question(
					'Design a cache',
					'Rating: poor, too slow',
					'Cause: I assumed the data fits in memory',
					'Themes: Caching',
				),
				question('Tell me about a conflict', 'Rating: medium, rambled', 'Mode: no figure', 'Themes: Stories'),
				question('Reverse a list', 'Rating: good, but rambled', 'Themes: Lists'),
				question('Count islands', 'Rating: poor, did not ask about the size', 'Themes: Graphs'),
				'## Went poorly',
				'- froze at the whiteboard',
				'- the room was cold',
			].join('\n'),
		}),
	};
	const { modes } = reportInsights(journalOf(vault, '2026-12-31'));
	expect(modes.said).toBe(4);
	expect(modes.modes.map(({ mode, failures }) => [mode, failures.map(({ title }) => title)])).toEqual([
		['did-not-ask', ['Design a cache', 'Count islands']],
		['nerves', ['froze at the whiteboard']],
		['no-figure', ['Tell me about a conflict']],
	]);
	expect(modes.modes[0]?.themes).toEqual(['caching', 'graphs']);
});

test('a mode is no theme and no evidence', () => {
	const vault = {
		'1.md': retro({
			body: `## Questions\n${question('Design a cache', 'Rating: poor', 'Cause: too vague', 'Mode: too vague')}`,
		}),
	};
	expect([...journalOf(vault, '2026-12-31').occurrences.keys()]).not.toContain('too vague');
});
