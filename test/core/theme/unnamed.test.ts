/** What went wrong and has no theme yet. */
import { expect, test } from 'vitest';
import { nearestThemes, unnamed } from '../../../src/core/theme/unnamed';
import { defaultSettings } from '../../../src/core/settings';
import { journalOf, retro } from '../../support/notes';

const poorly = (...lines: string[]): string =>
	['## Went poorly', ...lines.map((line) => `- ${line}`)].join('\n');
const LONG = 'I began to type before I had understood it';

test('lines that say the same are one row, the most frequent first; old ones are no recent ones', () => {
	const vault = {
		'a.md': retro({
			date: '2026-08-01',
			body: poorly(`${LONG}.`, 'Nobody could hear me from the last row of all'),
		}),
		'b.md': retro({
			date: '2026-11-20',
			body: poorly(LONG, 'Pacing', 'The bus came so late again [theme:: none]'),
		}),
		'c.md': retro({ date: '2027-11-20', body: poorly('This one is not over and so it says nothing') }),
	};
	const rows = unnamed(journalOf(vault, '2026-12-01'));
	expect(
		rows.map(({ text, lines, asks }) => [text, lines.map(({ interview }) => interview.path), asks]),
	).toEqual([
		[LONG, ['b.md', 'a.md'], true],
		['Nobody could hear me from the last row of all', ['a.md'], false],
	]);
});

test('what was written before the plugin came into the vault asks for nothing', () => {
	const vault = { 'a.md': retro({ date: '2026-11-20', body: poorly(LONG) }) };
	for (const [asksSince, asks] of [
		['2026-11-20', true],
		['2026-11-21', false],
	] as const)
		expect(unnamed(journalOf(vault, '2026-12-01', { ...defaultSettings(), asksSince }))).toMatchObject([
			{ text: LONG, asks },
		]);
});

function nearIn(vault: Record<string, string>): (readonly string[])[] {
	const snapshot = journalOf(vault);
	return unnamed(snapshot).map(({ text }) => nearestThemes(text, snapshot));
}

test('themes that share a word are near', () => {
	const vault = {
		'a.md': retro({ poor: ['Estimating load', 'Pacing'] }),
		'b.md': retro({
			date: '2026-08-21',
			body: poorly('Had not the slightest idea of how much load it takes'),
		}),
	};
	expect(nearIn(vault)).toEqual([['estimating load']]);
});

test('marks around a word do not hide it, and in Chinese two letters are enough', () => {
	const vault = {
		'a.md': retro({ poor: ['Estimating load', '缓存一致性'] }),
		'b.md': retro({
			date: '2026-08-21',
			body: poorly(
				'Had not the slightest idea of the load, and so I guessed',
				'没有想到要先把缓存画出来再开始说',
			),
		}),
	};
	expect(nearIn(vault)).toEqual([['estimating load'], ['缓存一致性']]);
});
