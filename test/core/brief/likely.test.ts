/** What they will ask next, on vaults small enough to be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { briefOf, type Round } from '../../../src/core/brief/brief';
import { reportBrief } from '../../../src/core/report/report';
import { journalOf, retro, type Vault } from '../../support/notes';

const TODAY = '2026-06-10';
const asked = (stage: string, date: string, company: string, ...questions: string[]): string =>
	retro({ date, company, body: ['## Questions', ...questions].join('\n') }).replace(
		'\ndate:',
		`\nstage: ${stage}\ndate:`,
	);
const question = (title: string, rating: string): string =>
	`### ${title}\n${rating === '' ? '' : `- Rating: ${rating}\n`}`;
const likely = (vault: Vault, round: Partial<Round> = {}) =>
	briefOf(journalOf(vault, TODAY), {
		company: 'Northwind',
		stage: 'technical',
		date: '2026-06-12',
		...round,
	}).likely.map(({ question: { title }, from }) => `${from}: ${title}`);

test('their own questions come first, then those of the stage elsewhere; no others', () => {
	const vault = {
		'1.md': asked('behavioural', '2026-06-01', 'Northwind', question('A conflict', 'good')),
		'2.md': asked('technical', '2026-06-02', 'Contoso', question('Debounce', 'poor')),
		'3.md': asked('behavioural', '2026-06-03', 'Contoso', question('A failure', 'poor')),
	};
	expect(likely(vault)).toEqual(['company: A conflict', 'stage: Debounce']);
	expect(likely(vault, { stage: '' })).toEqual(['company: A conflict']);
	expect(likely(vault, { company: 'Nobody' })).toEqual(['stage: Debounce']);
});

test('what was asked here and elsewhere stands once, among their own, with the last time here', () => {
	const vault = {
		'1.md': asked('technical', '2026-06-01', 'Northwind', question('Debounce', 'poor')),
		'2.md': asked('technical', '2026-06-02', 'Contoso', question('debounce', 'good')),
	};
	expect(
		reportBrief(journalOf(vault, TODAY), { company: 'Northwind', stage: 'technical', date: '2026-06-12' })
			.likely,
	).toMatchObject([{ asked: 2, rating: 'good', from: 'company', path: '1.md', line: 8 }]);
});

describe('of two that are alike but for one thing, the first is the one', () => {
	test('that was asked more often', () => {
		expect(
			likely({
				'1.md': asked('technical', '2026-06-01', 'Contoso', question('Once', ''), question('Twice', '')),
				'2.md': asked('technical', '2026-06-02', 'Contoso', question('Twice', '')),
			}),
		).toEqual(['stage: Twice', 'stage: Once']);
	});

	test('that was answered worse', () => {
		expect(
			likely({
				'1.md': asked(
					'technical',
					'2026-06-01',
					'Contoso',
					...['excellent', 'good', '', 'medium', 'poor'].map((rating) => question(`Went ${rating}`, rating)),
				),
			}),
		).toEqual([
			'stage: Went poor',
			'stage: Went',
			'stage: Went medium',
			'stage: Went good',
			'stage: Went excellent',
		]);
	});

	test('that is likelier to be forgotten by then', () => {
		expect(
			likely({
				'1.md': asked('technical', '2026-03-01', 'Contoso', question('Old', 'good')),
				'2.md': asked('technical', '2026-06-09', 'Contoso', question('New', 'good')),
			}),
		).toEqual(['stage: Old', 'stage: New']);
	});
});

test('what will be asked after the day of the round stays out, and so do its ratings', () => {
	const vault = {
		'1.md': asked('technical', '2026-06-01', 'Contoso', question('Debounce', 'poor')),
		'2.md': asked(
			'technical',
			'2026-06-08',
			'Contoso',
			question('Debounce', 'good'),
			question('Later', 'poor'),
		),
		'3.md': asked('technical', '2026-06-20', 'Northwind', question('Planned', '')),
	};
	const { likely: found, known } = reportBrief(journalOf(vault, TODAY), {
		company: 'Northwind',
		stage: 'technical',
		date: '2026-06-05',
	});
	expect(found).toMatchObject([{ title: 'Debounce', asked: 1, rating: 'poor' }]);
	// An interview that is planned there makes the company known.
	expect(known).toBe(true);
});

test('a company that nobody knows has likely questions too, and is said to be unknown', () => {
	const vault = { '1.md': asked('technical', '2026-06-01', 'Contoso', question('Debounce', 'poor')) };
	const { likely: found, known } = reportBrief(journalOf(vault, TODAY), {
		company: 'Initech',
		stage: 'technical',
		date: '2026-06-12',
	});
	expect({ known, titles: found.map(({ title }) => title) }).toEqual({ known: false, titles: ['Debounce'] });
});

test('how likely an answer is still known falls with the days, and is null where it was never answered', () => {
	const vault = {
		'1.md': asked('technical', '2026-06-01', 'Contoso', question('Rated', 'good'), question('Never', '')),
	};
	const of = (date: string) =>
		new Map(
			reportBrief(journalOf(vault, TODAY), { company: 'X', stage: 'technical', date }).likely.map((one) => [
				one.title,
				one.retrievability,
			]),
		);
	expect(of('2026-06-01').get('Rated')).toBe(1);
	expect(of('2026-06-12').get('Rated')).toBeLessThan(1);
	expect(of('2026-08-12').get('Rated')).toBeLessThan(of('2026-06-12').get('Rated') ?? 0);
	expect(of('2026-06-12').get('Never')).toBeNull();
});
