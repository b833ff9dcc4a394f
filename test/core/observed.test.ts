/** A vault in which others saw it otherwise: what becomes of the themes, by hand. */
import { describe, expect, test } from 'vitest';
import { reportInsights, reportQuestions, reportRetros, reportThemes } from '../../src/core/report/report';
import { journalOf, retro, type Vault } from '../support/notes';
import { the } from '../../scripts/the';

/** A question in the heading form; the labels of `retro` come first, so that its title is on line 7 of the note. */
const asked = (title: string, ...labels: string[]): string =>
	[`## Questions`, `### ${title}`, ...labels.map((label) => `- ${label}`)].join('\n');
const on = (date: string, ...body: string[]): string => retro({ date, kind: 'mock', body: body.join('\n') });
const evidenceOf = (vault: Vault, name: string) => {
	const theme = the(reportThemes(journalOf(vault)).themes.find((one) => one.name === name));
	return theme.evidence.map(({ verdict, severity, line, why }) => ({ verdict, severity, line, why }));
};
const one = (...labels: string[]) =>
	evidenceOf({ 'A.md': on('2026-09-01', asked('Sizes', ...labels)) }, 'Estimates');

describe('an observed rating stands in the place of one’s own as evidence', () => {
	test('where others saw it worse', () => {
		expect(one('Rating: good, calm', 'Themes: Estimates', 'Observed: medium, Jonas')).toEqual([
			{ verdict: 'hit', severity: 1, line: 11, why: 'Sizes: medium, as Jonas saw it; you said good' },
		]);
	});

	test('where others saw it better', () => {
		expect(one('Rating: poor, no idea', 'Themes: Estimates', 'Observed: good (Jonas)')).toEqual([
			{ verdict: 'clean', severity: null, line: 11, why: 'Sizes: good, as Jonas saw it; you said poor' },
		]);
	});

	test('the worst where several differ', () => {
		expect(
			one(
				'Rating: good',
				'Observed: good, Jonas',
				'Observed: poor',
				'Observed: medium, Mara',
				'Themes: Estimates',
			),
		).toEqual([
			{ verdict: 'hit', severity: 2, line: 11, why: 'Sizes: poor, as somebody else saw it; you said good' },
		]);
	});

	test('where one said nothing oneself', () => {
		expect(one('Themes: Estimates', 'Observed: medium, Jonas')).toEqual([
			{ verdict: 'hit', severity: 1, line: 10, why: 'Sizes: medium, as Jonas saw it' },
		]);
	});

	test('never where it is no rating', () => {
		expect(one('Rating: good, calm', 'Observed: lively, Jonas', 'Themes: Estimates')).toEqual([
			{ verdict: 'clean', severity: null, line: 9, why: 'Sizes: good, calm' },
		]);
	});

	test('of a question that has no theme, which is then a weak point, or none', () => {
		const weak = (...labels: string[]) => {
			const vault = { 'A.md': on('2026-09-01', asked('How would you size a photo store?', ...labels)) };
			return the(reportRetros(journalOf(vault)).retros[0]).weakPoints;
		};
		expect(weak('Rating: good', 'Observed: poor, Jonas')).toEqual([
			{ text: 'How would you size a photo store?', line: 10, source: 'question', themes: [] },
		]);
		expect(weak('Rating: poor', 'Observed: good, Jonas')).toEqual([]);
	});
});

/**
 * Six mocks. By one's own ratings Estimates is a strength that never failed and Pacing keeps failing; by those of others
 * Estimates failed twice in a row and Pacing held twice after its one failure, which does not resolve it: they are mocks.
 */
const GOLD: Vault = {
	'1.md': on(
		'2026-09-01',
		asked('Size a store', 'Rating: good', 'Observed: medium, Jonas', 'Themes: Estimates'),
	),
	'2.md': on(
		'2026-09-04',
		asked('Size a cache', 'Rating: excellent', 'Observed: poor, Mara', 'Themes: Estimates'),
	),
	'3.md': on('2026-09-07', asked('Two minutes', 'Rating: poor', 'Themes: Pacing')),
	'4.md': on('2026-09-10', asked('One minute', 'Rating: medium', 'Observed: good, Mara', 'Themes: Pacing')),
	'5.md': on(
		'2026-09-13',
		asked('Half a minute', 'Rating: poor', 'Observed: excellent, Jonas', 'Themes: Pacing'),
	),
	'6.md': on('2026-09-16', asked('Why us?', 'Rating: good', 'Observed: good, Mara', 'Themes: Motive')),
};

test('the themes of a vault are what others saw', () => {
	const states = reportThemes(journalOf(GOLD, '2026-09-20')).themes.map(
		({ name, state, cleanRun, hits, cleans }) => [name, state, cleanRun, hits, cleans],
	);
	expect(states.sort()).toEqual([
		['Estimates', 'recurring', 0, 2, 0],
		['Motive', 'strength', 1, 0, 1],
		['Pacing', 'improving', 2, 1, 2],
	]);
});

test('one’s own ratings stand against those of others, the kindest to oneself first', () => {
	const line = 10;
	expect(reportInsights(journalOf(GOLD, '2026-09-20')).observed).toEqual([
		{ title: 'Size a cache', own: 'excellent', observed: 'poor', by: 'Mara', path: '2.md', line },
		{ title: 'Size a store', own: 'good', observed: 'medium', by: 'Jonas', path: '1.md', line },
		{ title: 'Half a minute', own: 'poor', observed: 'excellent', by: 'Jonas', path: '5.md', line },
		{ title: 'One minute', own: 'medium', observed: 'good', by: 'Mara', path: '4.md', line },
		{ title: 'Why us?', own: 'good', observed: 'good', by: 'Mara', path: '6.md', line },
	]);
	expect(reportInsights(journalOf({ '3.md': the(GOLD['3.md']) })).observed).toEqual([]);
});

test('when a question is due, and how it was answered, stays one’s own', () => {
	const without = Object.fromEntries(
		Object.entries(GOLD).map(([path, text]) => [path, text.replace(/^- Observed: .*$/gm, '- Type: x')]),
	);
	const asIs = (vault: Vault) =>
		reportQuestions(journalOf(vault, '2026-09-20')).questions.map(({ type: _, ...question }) => question);
	expect(asIs(GOLD)).toEqual(asIs(without));
});

describe('an official reason that names a theme is evidence of that interview', () => {
	const lost = (reasons: string, ...body: string[]): string =>
		retro({ date: '2026-09-10', properties: { 'reasons-official': reasons }, body: body.join('\n') });
	const known = on('2026-09-01', asked('Sizes', 'Rating: good', 'Themes: Estimates'));
	const shown = (reasons: string, ...body: string[]) =>
		evidenceOf({ '1.md': known, '2.md': lost(reasons, ...body) }, 'Estimates').slice(1);
	const hit = { verdict: 'hit', severity: 1 };

	test('by its name in their words, singular or plural, on the line of its entry', () => {
		expect(shown('Too slow with an estimate')).toEqual([
			{ ...hit, line: 5, why: 'they said: Too slow with an estimate' },
		]);
		expect(shown('\n  - Nerves\n  - "Vague estimates: no figure"')).toEqual([
			{ ...hit, line: 7, why: 'they said: Vague estimates: no figure' },
		]);
	});

	test('by a link', () => {
		expect(shown('"[[Estimates]] came late"')).toEqual([
			{ ...hit, line: 5, why: 'they said: Estimates came late' },
		]);
	});

	test('where one rated oneself well, and beside what one rated worse', () => {
		expect(shown('Estimates', asked('More', 'Rating: excellent', 'Themes: Estimates'))).toEqual([
			{ ...hit, line: 5, why: 'they said: Estimates' },
		]);
		expect(shown('Estimates', asked('More', 'Rating: poor', 'Themes: Estimates'))).toMatchObject([
			{ severity: 2, why: 'More: poor' },
		]);
	});

	test('and of no theme that nothing else names: their words make none', () => {
		const vault = { '1.md': known, '2.md': lost('Communication') };
		expect(reportThemes(journalOf(vault)).themes.map(({ name }) => name)).toEqual(['Estimates']);
		const { retros } = reportRetros(journalOf(vault));
		expect(retros.map(({ weakPoints }) => weakPoints)).toEqual([[], []]);
		expect(retros.map(({ reasonsOfficial }) => reasonsOfficial)).toEqual([[], ['Communication']]);
		expect('reasonLines' in the(retros[1])).toBe(false);
	});

	test('of several rounds in one note that of the latest alone', () => {
		const rounds = retro({
			date: '2026-09-10',
			properties: { 'reasons-official': 'Estimates' },
			body: '## Round 1\n### Questions\n#### A\n- Rating: good\n## Round 2\n### Questions\n#### B\n- Rating: good',
		});
		expect(evidenceOf({ '1.md': known, '2.md': rounds }, 'Estimates').slice(1)).toEqual([
			{ ...hit, line: 5, why: 'they said: Estimates' },
		]);
	});
});
