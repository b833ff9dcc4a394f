/** The filter *Company* of every view: a company is one, whatever its notes call it. */
import { ISO_WEEKS } from '../../src/core/week/period';
import { describe, expect, test } from 'vitest';
import { FRESH_INSIGHTS, insightsView } from '../../src/view/insights/insights-model';
import { FRESH_OUTCOMES, outcomesView } from '../../src/view/outcomes/outcomes-model';
import { FRESH_PRACTICE, practiceView } from '../../src/view/practice/practice-model';
import { FRESH_STATE, NO_FILTER, trackerOf } from '../../src/view/tracker/tracker-model';
import type { Snapshot } from '../../src/core/vault/snapshot';
import { inARow, journalOf, note } from '../support/notes';

/** What each view lets choose, and how much of each is found for a choice. */
const VIEWS: Record<string, (snapshot: Snapshot, company: string) => [string[], number]> = {
	tracker: (snapshot, company) => {
		const state = { ...FRESH_STATE, filter: { ...NO_FILTER, company } };
		const around = {
			now: '2026-12-31T12:00:00',
			open: null,
			lessons: [],
			weekStartsOn: 1 as const,
			weeks: ISO_WEEKS,
			ticked: [],
			answered: null,
			putOff: new Map(),
		};
		const { choices, actionCount } = trackerOf(snapshot, state, around);
		return [choices.companies, actionCount];
	},
	insights: (snapshot, company) => {
		const { choices, count } = insightsView(snapshot, { ...FRESH_INSIGHTS, company });
		return [choices.companies, count];
	},
	practice: (snapshot, company) => {
		const { choices, bank } = practiceView(snapshot, { ...FRESH_PRACTICE, company });
		return [choices.companies, bank.matching];
	},
	outcomes: (snapshot, company) => {
		const { choices, found } = outcomesView(snapshot, { ...FRESH_OUTCOMES, company });
		return [choices.companies, found];
	},
};

const at = (company: string, index: number) => ({
	company,
	poor: [`Theme ${index}`],
	plan: [`- [ ] Do ${index} [theme:: Theme ${index}]`],
});
const heldAt = (...companies: string[]): ReturnType<typeof inARow> => inARow(...companies.map(at));

describe.each(Object.entries(VIEWS))('in the %s', (_, look) => {
	test('a company without a note is chosen once, in the spelling that most notes have', () => {
		const snapshot = journalOf(heldAt('marigold bank', 'Marigold Bank', 'Marigold Bank', 'Northwind'));
		expect(look(snapshot, '')).toEqual([['Marigold Bank', 'Northwind'], 4]);
		expect(look(snapshot, 'Marigold Bank')[1]).toBe(3);
		// What was chosen before the notes changed is that company still.
		expect(look(snapshot, 'marigold bank')[1]).toBe(3);
		expect(look(snapshot, 'Nobody')[1]).toBe(0);
	});

	test('the aliases of its note are one, linked or not', () => {
		const vault = {
			...heldAt('MB', 'Marigold', 'MB', 'Northwind'),
			'Companies/Marigold Bank.md': note({ aliases: ['MB', 'Marigold'] }),
		};
		expect(look(journalOf(vault), '')[0]).toEqual(['Marigold Bank', 'Northwind']);
		expect(look(journalOf(vault), 'MB')[1]).toBe(3);
	});

	test('the alias of a note of another kind names no company', () => {
		const vault = {
			...heldAt('MB', 'Northwind'),
			'Knowledge/Master boot record.md': note({ type: 'interview-theme', aliases: ['MB'] }),
		};
		expect(look(journalOf(vault), '')[0]).toEqual(['MB', 'Northwind']);
	});
});
