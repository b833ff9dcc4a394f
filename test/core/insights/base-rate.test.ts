/** Better than doing nothing? By hand on small vaults, on the example vault, and where actions do nothing at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, insightsOf } from '../../../src/core/insights/insights';
import { reportInsights } from '../../../src/core/report/report';
import { addDays } from '../../../src/core/day';
import { journalOf, retro, type Vault } from '../../support/notes';
import { large, runs } from '../../support/seed';
import { openVault, settingsOf } from '../../../scripts/cli/vault';

const root = resolve(import.meta.dirname, '../../../example-vault');
const failed = (theme: string): string => `## Questions\n### A ${theme}\n- Rating: poor\n- Themes: ${theme}`;
const held = (theme: string): string => `## Questions\n### A ${theme}\n- Rating: good\n- Themes: ${theme}`;
const done = (theme: string, day: string): string =>
	`## Improvement plan\n- [x] Practise ${theme} [theme:: ${theme}] ✅ ${day}`;
const at = (date: string, ...body: string[]): string => retro({ date, body: body.join('\n') });
const rates = (vault: Vault, today = '2026-12-31') => {
	const { withAction, without } = reportInsights(journalOf(vault, today)).baseRate;
	return [`${withAction.held} of ${withAction.of}`, `${without.held} of ${without.of}`];
};

describe('a failure and the next time are a pair', () => {
	test('with what was done from the day of the failure on, and before the next time', () => {
		const next = at('2026-06-10', held('Pacing'));
		const first = (day: string): string => at('2026-06-01', failed('Pacing'), done('Pacing', day));
		expect(rates({ '1.md': first('2026-05-31'), '2.md': next })).toEqual(['0 of 0', '1 of 1']);
		expect(rates({ '1.md': first('2026-06-01'), '2.md': next })).toEqual(['1 of 1', '0 of 0']);
		expect(rates({ '1.md': first('2026-06-09'), '2.md': next })).toEqual(['1 of 1', '0 of 0']);
		expect(rates({ '1.md': first('2026-06-10'), '2.md': next })).toEqual(['0 of 0', '1 of 1']);
	});

	test('only where something is done for that theme', () => {
		expect(
			rates({
				'1.md': at('2026-06-01', failed('Pacing'), done('STAR', '2026-06-02')),
				'2.md': at('2026-06-10', failed('Pacing')),
				'3.md': at('2026-06-12', held('Pacing'), '### B STAR\n- Rating: good\n- Themes: STAR'),
			}),
		).toEqual(['0 of 0', '1 of 2']);
	});

	test('never where the first of the two held, or there is no next time', () => {
		expect(
			rates({ '1.md': at('2026-06-01', held('Pacing')), '2.md': at('2026-06-10', failed('Pacing')) }),
		).toEqual(['0 of 0', '0 of 0']);
	});
});

test('by the methods that were used in between, and by what it came up in the next time', () => {
	const by = (theme: string, method: string, day: string): string =>
		`- [x] Practise ${theme} [theme:: ${theme}] [method:: ${method}] ✅ ${day}`;
	const plan = (...lines: string[]): string => `## Improvement plan\n${lines.join('\n')}`;
	const vault: Vault = {
		'1.md': at(
			'2026-06-01',
			failed('Pacing'),
			plan(
				by('Pacing', 'drill', '2026-06-02'),
				by('Pacing', 'drill', '2026-06-03'),
				by('Pacing', 'mock', '2026-06-04'),
			),
		),
		'2.md': retro({ date: '2026-06-10', kind: 'mock', body: failed('Pacing') }),
		'3.md': at('2026-06-20', held('Pacing')),
	};
	const { baseRate } = reportInsights(journalOf(vault, '2026-12-31'));
	const counts = ({ held: k, of }: { held: number; of: number }): string => `${k} of ${of}`;
	expect(baseRate.methods.map((one) => `${one.method}: ${counts(one)}`)).toEqual([
		'drill: 0 of 1',
		'mock: 0 of 1',
	]);
	const { real, mock } = baseRate.kinds;
	expect([real.withAction, real.without, mock.withAction, mock.without].map(counts)).toEqual([
		'0 of 0',
		'1 of 1',
		'0 of 1',
		'0 of 0',
	]);
});

test('on the example vault they are what one counts by hand', () => {
	const { baseRate } = reportInsights(openVault(root, settingsOf(root), '2026-11-20'));
	expect(baseRate).toMatchObject({ withAction: { held: 8, of: 11 }, without: { held: 1, of: 3 } });
	expect(baseRate.withAction.low).toBeCloseTo(0.434, 3);
	expect(baseRate.withAction.high).toBeCloseTo(0.903, 3);
});

test('no message says that something helped, worked because of something or caused it', () => {
	const claims =
		/\b(?:helped|worked because|caused)\b|geholfen|verursacht|ayud(?:ó|ado)|caus(?:ó|ad[oa])|起了作用/iu;
	const folder = resolve(import.meta.dirname, '../../../src/core/messages');
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.ts'),
	);
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((name) => claims.test(readFileSync(resolve(folder, name), 'utf8')))).toEqual([]);
});

large('where actions do nothing, the two intervals overlap at least 95 of 100 times', () => {
	let apart = 0;
	let all = 0;
	fc.assert(
		fc.property(fc.infiniteStream(fc.boolean()), (coins) => {
			const isHeads = (): boolean => coins.next().value === true;
			const vault: Vault = {};
			let day = '2025-01-01';
			for (let index = 0; index < 120; index++) {
				day = addDays(day, 3);
				const body = [isHeads() ? failed('Pacing') : held('Pacing')];
				if (isHeads()) body.push(done('Pacing', addDays(day, 1)));
				vault[`${index}.md`] = at(day, ...body);
			}
			const { withAction, without } = insightsOf(journalOf(vault, '2026-12-31'), EVERYTHING).baseRate;
			all++;
			if ((withAction.low ?? 0) > (without.high ?? 1) || (without.low ?? 0) > (withAction.high ?? 1)) apart++;
		}),
		{ numRuns: runs(300) },
	);
	expect(apart / all).toBeLessThanOrEqual(0.05);
});
