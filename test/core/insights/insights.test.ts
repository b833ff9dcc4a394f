/** What many interviews say together, on vaults small enough to be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { EVERYTHING, insightsOf, type Selection } from '../../../src/core/insights/insights';
import { journalOf, retro, type Vault } from '../../support/notes';
import { the } from '../../../scripts/the';

interface Given {
	date: string;
	company?: string;
	[property: string]: unknown;
}

/** Interviews with these properties each; `body` is what stands below them. */
function vault(...given: Given[]): Vault {
	return Object.fromEntries(
		given.map(({ body = '', ...properties }, index) => {
			const lines = Object.entries({
				type: 'interview-retro',
				company: `Company ${index}`,
				...properties,
			}).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
			return [`${index}.md`, ['---', ...lines, '---', String(body)].join('\n')];
		}),
	);
}

const insights = (notes: Vault, selection: Partial<Selection> = {}, today = '2026-12-31') =>
	insightsOf(journalOf(notes, today), { ...EVERYTHING, ...selection });

/** So many interviews on days in a row, each with these properties. */
const many = (count: number, properties: Record<string, unknown>, month = '01'): Given[] =>
	Array.from({ length: count }, (_, index) => ({
		date: `2026-${month}-${String(index + 1).padStart(2, '0')}`,
		...properties,
	}));

describe('predictions', () => {
	test('count in real interviews with a prediction and an answer, a silent company being one that said no', () => {
		const { calibration } = insights(
			vault(
				{ date: '2026-01-01', confidence: 80, result: 'rejected' },
				{ date: '2026-01-02', confidence: 60, result: 'offer' },
				{ date: '2026-01-03', confidence: 30, result: 'ghosted' },
				{ date: '2026-01-04', confidence: 90, result: 'pending' },
				{ date: '2026-01-05', confidence: 90, result: 'withdrawn' },
				{ date: '2026-01-06', confidence: 90, result: 'passed', kind: 'mock' },
				{ date: '2026-01-07', result: 'passed' },
			),
		);
		expect(calibration).toMatchObject({ n: 3, missing: 2 });
		expect(calibration.brier).toBeCloseTo(0.2967, 4);
		expect(calibration.bias).toBeCloseTo(0.2333, 4);
	});

	test('are those of the brief where the interview has none, by company, day and stage', () => {
		const brief = (company: string, date: string, confidence: number, stage = ''): string =>
			`---\ntype: interview-brief\ncompany: ${company}\ndate: ${date}\nconfidence: ${confidence}\n${stage}---\n`;
		const { calibration } = insights({
			'1.md': retro({ company: '[[Contoso]]', date: '2026-01-01', properties: { result: 'passed' } }),
			'2.md': retro({
				company: 'Contoso',
				date: '2026-01-02',
				properties: { result: 'rejected', confidence: '20', stage: 'panel' },
			}),
			'3.md': retro({
				company: 'Other',
				date: '2026-01-03',
				properties: { result: 'passed', stage: 'panel' },
			}),
			'B1.md': brief('Contoso', '2026-01-01', 90),
			'B2.md': brief('Contoso', '2026-01-02', 99),
			'B3.md': brief('Contoso', '2026-01-03', 99),
			'B4.md': brief('Other', '2026-01-03', 10, 'stage: coding\n'),
		});
		expect(
			calibration.bins.flatMap(({ interviews: own, predicted }) => own.map(({ path }) => [path, predicted])),
		).toEqual([
			['2.md', 0.2],
			['1.md', 0.9],
		]);
	});

	test('fall into four bins, each with both of its ends', () => {
		const given = [0, 39, 39.5, 40, 59, 60, 79, 80, 100].map((confidence, index) => ({
			date: `2026-01-0${index + 1}`,
			confidence,
			result: index % 2 === 0 ? 'passed' : 'rejected',
		}));
		const { bins, missing } = insights(vault(...given)).calibration;
		expect(missing).toBe(0);
		expect(bins.map(({ from, to, passed }) => [from, to, passed.k, passed.n])).toEqual([
			[0, 39, 2, 3],
			[40, 59, 1, 2],
			[60, 79, 1, 2],
			[80, 100, 1, 2],
		]);
		expect(the(bins[1]).predicted).toBeCloseTo(0.495, 10);
	});

	test.each([
		[4, 1],
		[5, 0],
		[6, 0],
	])('of %i, %i more are needed', (count, missing) => {
		expect(insights(vault(...many(count, { confidence: 50, result: 'passed' }))).calibration).toMatchObject({
			n: count,
			missing,
		});
	});

	test('of nothing say nothing', () => {
		expect(insights({}).calibration).toMatchObject({ n: 0, missing: 5, brier: null, bias: null });
	});
});

describe('the funnel', () => {
	test('has the stages in the order of the settings, unknown ones and none behind them', () => {
		const { funnel } = insights(
			vault(
				{ date: '2026-01-01', stage: 'final' },
				{ date: '2026-01-02', stage: 'recruiter' },
				{ date: '2026-01-03', stage: 'lunch' },
				{ date: '2026-01-04' },
			),
		);
		expect(funnel.map(({ stage }) => stage)).toEqual(['recruiter', 'final', 'lunch', null]);
	});

	test('counts answers, and keeps apart what has none', () => {
		const [step] = insights(
			vault(
				...many(2, { stage: 'technical', result: 'passed' }),
				...many(3, { stage: 'technical', result: 'rejected' }, '02'),
				{ date: '2026-03-01', stage: 'technical', result: 'pending' },
				{ date: '2026-03-02', stage: 'technical', result: 'withdrawn' },
				{ date: '2026-03-03', stage: 'technical', kind: 'mock', result: 'passed' },
			),
		).funnel;
		expect(step).toMatchObject({
			stage: 'technical',
			missing: 0,
			pending: 1,
			withdrawn: 1,
			mocks: 1,
			passed: { k: 2, n: 5 },
		});
		expect([the(step).passed.low, the(step).passed.high].map((end) => Math.round(the(end) * 100))).toEqual([
			12, 77,
		]);
	});

	test.each([
		[4, 1],
		[5, 0],
	])('of %i answers, %i more are needed', (count, missing) => {
		expect(insights(vault(...many(count, { stage: 'panel', result: 'passed' }))).funnel[0]).toMatchObject({
			missing,
		});
	});
});

describe('reasons', () => {
	const official = (count: number) => many(count, { 'reasons-official': ['Too Senior'] });
	const own = (count: number) => many(count, { 'reasons-own': ['too senior', 'too senior'] }, '02');

	test.each([
		{ given: [...official(3)], reading: 'blind-spot' },
		{ given: [...own(3)], reading: 'worry' },
		{ given: [...official(2)], reading: null },
		{ given: [...own(2)], reading: null },
		{ given: [...official(3), ...own(1)], reading: null },
	])('read as $reading', ({ given, reading }) => {
		expect(insights(vault(...given)).reasons).toMatchObject([{ reading }]);
	});

	test('are one under any spelling, and one interview gives one once', () => {
		const [reason] = insights(vault(...official(1), ...own(2))).reasons;
		expect([the(reason).official.length, the(reason).own.length]).toEqual([1, 2]);
	});
});

test('the heat map has every month from the first to the last, by rank', () => {
	const asked = (theme: string, rating: string): string =>
		`## Questions\n### About ${theme}\n- Rating: ${rating}\n- Themes: ${theme}`;
	const { heat } = insights(
		vault(
			{ date: '2025-11-30', body: asked('Pacing', 'poor') },
			{ date: '2026-02-01', body: asked('Pacing', 'good') },
			{ date: '2026-02-02', themes: ['Pacing'] },
			{ date: '2026-01-01', body: asked('Trees', 'excellent') },
		),
	);
	expect(heat.months).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
	expect(
		heat.rows.map(({ theme, cells }) => [
			theme.name,
			...cells.map(({ month, timesFailed, severity, timesHeld }) => [
				month,
				timesFailed,
				severity,
				timesHeld,
			]),
		]),
	).toEqual([
		['Pacing', ['2025-11', 1, 2, 0], ['2026-02', 1, 1, 1]],
		['Trees', ['2026-01', 0, 0, 1]],
	]);
});

test('what one noted of oneself is a line each, stress and the self-rating first', () => {
	const { series } = insights(
		vault(
			{ date: '2026-01-02', stress: 4, body: '## Self-assessment\n- Energy: 2\n- Pace: 3' },
			{ date: '2026-01-01', 'self-rating': 2, stress: 5, body: '## Self-assessment\n- energy: 4' },
		),
	);
	expect(series.map(({ label, most, points }) => [label, most, points.map(({ value }) => value)])).toEqual([
		['Stress', 5, [5, 4]],
		['Self-rating', 4, [2]],
		['energy', 5, [4, 2]],
		['Pace', 5, [3]],
	]);
});

test('what was overcome comes with what was done in between, for its themes', () => {
	const asked = (rating: string): string =>
		`## Questions\n### Debounce\n- Rating: ${rating}\n- Themes: Timers`;
	const done = (text: string, day: string, theme = 'Timers'): string =>
		`- [x] ${text} [theme:: ${theme}] ✅ ${day}`;
	const plan = [
		'## Improvement plan',
		done('In between', '2026-01-10'),
		done('Too early', '2025-12-31'),
		done('Too late', '2026-02-02'),
		done('Other', '2026-01-10', 'Trees'),
		'- [ ] Open [theme:: Timers]',
	];
	const { overcame } = insights(
		vault(
			{ date: '2026-01-01', body: [asked('poor'), ...plan].join('\n') },
			{ date: '2026-01-20', body: asked('medium') },
			{ date: '2026-02-01', body: asked('good') },
			{ date: '2026-02-03', body: asked('excellent') },
		),
	);
	expect(
		overcame.map(({ title, failed, passed, between }) => [
			title,
			failed.date,
			passed.date,
			between.map(({ action }) => action.text),
		]),
	).toEqual([['Debounce', '2026-01-01', '2026-02-01', ['In between']]]);
});

describe('a selection', () => {
	const notes = vault(
		{ date: '2026-01-01', company: 'Northwind', stage: 'technical', stress: 1 },
		{ date: '2026-02-01', company: 'Northwind', stage: 'final', stress: 2 },
		{ date: '2026-03-01', company: 'Contoso', stage: 'technical', kind: 'mock', stress: 3 },
		{ date: '2027-03-01', company: 'Contoso', stage: 'technical', stress: 4 },
	);
	test.each<[Partial<Selection>, number[]]>([
		[{}, [1, 2, 3]],
		[{ since: '2026-02-01' }, [2, 3]],
		[{ company: 'Northwind' }, [1, 2]],
		[{ stage: 'technical' }, [1, 3]],
		[{ kind: 'mock' }, [3]],
		[{ company: 'Northwind', stage: 'final', kind: 'real' }, [2]],
		[{ company: 'Nobody' }, []],
	])('%j', (selection, stress) => {
		const { interviews, series } = insights(notes, selection);
		expect(series.flatMap(({ points }) => points.map(({ value }) => value))).toEqual(stress);
		expect(interviews.length).toBe(stress.length);
	});
});
