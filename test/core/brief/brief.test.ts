/** The brief before a round, on vaults small enough to be worked out by hand. */
import { describe, expect, test } from 'vitest';
import { briefOf, type Round } from '../../../src/core/brief/brief';
import { upcoming } from '../../../src/core/vault/upcoming';
import { journalOf, note, retro, type Vault } from '../../support/notes';

const TODAY = '2026-06-10';
const brief = (vault: Vault, round: Partial<Round> = {}) =>
	briefOf(journalOf(vault, TODAY), { company: 'Northwind', stage: '', date: '2026-06-12', ...round });

/** An interview at a stage. */
const at = (stage: string, given: Parameters<typeof retro>[0]): string =>
	retro(given).replace('\ndate:', `\nstage: ${stage}\ndate:`);
const asked = (title: string, ...bullets: string[]): string =>
	['## Questions', `### ${title}`, ...bullets.map((one) => `- ${one}`)].join('\n');

describe('the interviews there', () => {
	const there = {
		'Companies/Northwind.md': note({ aliases: ['Northwind Traders'] }),
		'1.md': retro({ date: '2026-06-01', company: '"[[Northwind]]"' }),
		'2.md': retro({ date: '2026-06-02', company: 'northwind' }),
		'3.md': retro({ date: '2026-06-03', company: 'Northwind Traders' }),
		'other.md': retro({ date: '2026-06-04', company: 'Contoso' }),
		'future.md': retro({ date: '2026-06-20', company: 'Northwind' }),
		'undated.md': retro({ date: 'soon', company: 'Northwind' }),
	};

	test.each(['Northwind', '[[Northwind]]', 'NORTHWIND', 'Northwind Traders', '[[Companies/Northwind|them]]'])(
		'are one company, whether it is spelt %s',
		(company) => {
			const { rounds, company: found } = brief(there, { company });
			expect(rounds.map(({ path }) => path)).toEqual(['3.md', '2.md', '1.md']);
			expect(found).toEqual({ name: 'Northwind', note: 'Companies/Northwind.md' });
		},
	);

	test('are those that took place by the day of the round', () => {
		expect(brief(there, { date: '2026-06-02' }).rounds.map(({ path }) => path)).toEqual(['2.md', '1.md']);
	});

	test('are none for a company that nobody knows', () => {
		expect(brief(there, { company: 'Fabrikam' })).toMatchObject({
			company: { name: 'Fabrikam', note: null },
			rounds: [],
			questions: [],
			bringUp: [],
			owed: [],
		});
	});
});

test('what was answered worst comes first, then the latest; what was not rated comes last', () => {
	const { questions } = brief({
		'1.md': retro({
			date: '2026-06-01',
			body: [
				'## Questions',
				'### A',
				'- Rating: good',
				'### B',
				'- Rating: poor',
				'### C',
				'- My answer: yes',
			].join('\n'),
		}),
		'2.md': retro({
			date: '2026-06-02',
			body: [
				'## Questions',
				'### D',
				'- Rating: poor',
				'### E',
				'- Rating: medium',
				'### F',
				'- Rating: excellent',
			].join('\n'),
		}),
		'3.md': retro({ date: '2026-06-03', company: 'Contoso', body: asked('G', 'Rating: poor') }),
	});
	expect(questions.map(({ question }) => question.title)).toEqual(['D', 'B', 'E', 'A', 'F', 'C']);
});

test('what one meant to bring up is brought up, the latest first', () => {
	const { bringUp } = brief({
		'1.md': retro({ date: '2026-06-01', body: '## Bring up next time\n- The office in Bergen' }),
		'2.md': retro({ date: '2026-06-02', body: '## Bring up next time\n- Their talk' }),
	});
	expect(bringUp.map(({ text }) => text)).toEqual(['Their talk', 'The office in Bergen']);
});

describe('themes', () => {
	const vault = {
		'1.md': at('technical', { date: '2026-06-01', poor: ['Trees'] }),
		'2.md': at('behavioural', { date: '2026-06-02', company: 'Contoso', poor: ['Pacing'] }),
		'3.md': at('behavioural', { date: '2026-06-03', company: 'Contoso', good: ['Humour'] }),
	};

	test('of all companies count, and what failed at this stage counts double', () => {
		// Two interviews passed since Trees failed, one since Pacing did; severity 2 each, half after three.
		const [trees, pacing] = [2 * 0.5 ** (2 / 3), 2 * 0.5 ** (1 / 3)];
		expect(brief(vault, { stage: '' }).themes.map(({ theme, weight }) => [theme.name, weight])).toEqual([
			['Pacing', pacing],
			['Trees', trees],
		]);
		expect(
			brief(vault, { stage: 'technical' }).themes.map(({ theme, weight, atStage }) => [
				theme.name,
				weight,
				atStage,
			]),
		).toEqual([
			['Trees', 2 * trees, 1],
			['Pacing', pacing, 0],
		]);
	});

	test('that are resolved, or never failed, stay out', () => {
		const held = ['04', '05', '06'].map(
			(day) => [`${day}.md`, retro({ date: `2026-06-${day}`, held: ['Trees'] })] as const,
		);
		expect(brief({ ...vault, ...Object.fromEntries(held) }).themes.map(({ theme }) => theme.name)).toEqual([
			'Pacing',
		]);
	});
});

test('actions are those due by then, and those that this interview will judge', () => {
	const { due, toValidate, owed } = brief({
		'1.md': retro({
			date: '2026-06-01',
			plan: [
				'- [ ] Then [theme:: A] 📅 2026-06-12',
				'- [ ] Later [theme:: A] 📅 2026-06-13',
				'- [ ] Some day [theme:: A]',
				'- [x] Done [theme:: B] ✅ 2026-06-02',
			],
			next: ['- [ ] Thank Dana', '- [x] Send the address ✅ 2026-06-02'],
		}),
		'2.md': retro({
			date: '2026-06-02',
			company: 'Contoso',
			plan: ['- [ ] Overdue [theme:: A] 📅 2026-06-05'],
			next: ['- [ ] Thank Kim'],
		}),
	});
	expect(due.map(({ action }) => action.text)).toEqual(['Overdue', 'Then']);
	expect(toValidate.map(({ action }) => action.text)).toEqual(['Done']);
	expect(owed.map(({ action }) => action.text)).toEqual(['Thank Dana']);
});

describe('stories', () => {
	const told = (story: string): string => asked('A failure', `Story: [[${story}]]`);
	const vault = {
		'Stories/Flood.md': note({ type: 'interview-story' }),
		'Stories/Fire.md': note({ type: 'interview-story' }),
		'Stories/Frost.md': note({ type: 'interview-story' }),
		'1.md': retro({ date: '2026-06-01', body: told('Flood') }),
		'2.md': retro({ date: '2026-06-02', company: 'Contoso', body: told('Fire') }),
		'3.md': retro({ date: '2026-06-03', company: 'Fabrikam', body: told('Fire') }),
		'4.md': retro({ date: '2026-06-04', company: 'Litware', body: told('Fire') }),
		'future.md': retro({ date: '2026-06-20', body: told('Frost') }),
	};

	test('that were not told there come first, the fresh one before the worn one; one told there is marked', () => {
		const { stories } = brief(vault, { stage: 'behavioural' });
		expect(
			stories.map(({ name, toldHere, tellings, isOverused }) => [
				name,
				toldHere.map(({ path }) => path),
				tellings.length,
				isOverused,
			]),
		).toEqual([
			['Frost', [], 0, false],
			['Fire', [], 3, true],
			['Flood', ['1.md'], 1, false],
		]);
	});

	test.each([
		['technical', 0],
		['system-design', 0],
		['hiring-manager', 3],
		['', 3],
	])('at the stage %j there are %i to tell', (stage, count) => {
		expect(brief(vault, { stage }).stories.length).toBe(count);
	});
});

describe('what was planned', () => {
	const vault = {
		'Briefs/a.md': note({
			type: 'interview-brief',
			company: 'Northwind',
			date: '2026-06-12',
			stage: 'final',
			confidence: 70,
		}),
		'Briefs/b.md': note({ type: 'interview-brief', company: 'Northwind', date: '2026-06-13' }),
		'Briefs/old.md': note({ type: 'interview-brief', company: 'Northwind', date: '2026-06-09' }),
		'r.md': retro({ date: '2026-06-11', company: 'Contoso' }),
		'now.md': retro({ date: TODAY, company: 'Contoso' }),
	};

	test('is found again by company and day', () => {
		expect(brief(vault)).toMatchObject({ note: 'Briefs/a.md', confidence: 70 });
		expect(brief(vault, { date: '2026-06-13' })).toMatchObject({ note: 'Briefs/b.md', confidence: null });
		expect(brief(vault, { company: 'Contoso', date: '2026-06-12' })).toMatchObject({
			note: null,
			confidence: null,
		});
	});

	test('and everything that is still to come is upcoming, the soonest first', () => {
		expect(upcoming(journalOf(vault, TODAY)).map(({ path }) => path)).toEqual([
			'r.md',
			'Briefs/a.md',
			'Briefs/b.md',
		]);
	});
});
