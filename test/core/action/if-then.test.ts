/** Plans of the form *If ..., then I ...*. */
import { expect, test } from 'vitest';
import { ifThenIn } from '../../../src/core/action/if-then';
import { reportBrief } from '../../../src/core/report/report';
import { journalOf, retro } from '../../support/notes';

test.each([
	['If the task names no size, then I ask for it', 'the task names no size', 'ask for it'],
	[
		'When I am stuck for three minutes, I say what I have tried.',
		'I am stuck for three minutes',
		'say what I have tried',
	],
	['if they push back then I’ll restate the goal', 'they push back', 'restate the goal'],
	['Whenever a number is missing: I will estimate it aloud', 'a number is missing', 'estimate it aloud'],
	['Si no dicen el tamaño, entonces pregunto por él', 'no dicen el tamaño', 'pregunto por él'],
	['Cuando me interrumpan, primero respiro.', 'me interrumpan', 'primero respiro'],
	['si me trabo entonces diré en qué pienso', 'me trabo', 'diré en qué pienso'],
	['如果题目没说数据规模，我就先问', '题目没说数据规模', '先问'],
	['当面试官追问时，那么我先复述一遍', '面试官追问', '复述一遍'],
])('%s', (text, cue, act) => {
	expect(ifThenIn(text)).toEqual({ cue, act });
});

test.each([
	'Ask for the size first',
	'See if the cache fits',
	'If possible, practise graphs',
	'When in doubt',
	'Cuando se pueda, estudiar grafos',
	'Si da tiempo',
	'',
	`If ${'a '.repeat(300)}, then I stop`,
	'if '.repeat(100),
	'si '.repeat(100),
])('no plan: %s', (text) => {
	expect(ifThenIn(text)).toBeNull();
});

test('a plan for no theme comes last, and one of a theme that is resolved not at all', () => {
	const held = (day: number): string => retro({ date: `2026-06-0${day}`, good: ['Old'] });
	const snapshot = journalOf(
		{
			'1.md': retro({
				date: '2026-06-01',
				poor: ['Old', 'Pacing'],
				plan: [
					'- [ ] 如果题目没说规模，我就先问',
					'- [ ] If old, then I stop [theme:: Old]',
					'- [ ] If fast, then I slow down [theme:: Pacing]',
				],
			}),
			'2.md': held(2),
			'3.md': held(3),
			'4.md': held(4),
		},
		'2026-06-10',
	);
	const { plans } = reportBrief(snapshot, { company: 'Contoso', stage: '', date: '2026-06-12' });
	expect(plans.map(({ cue }) => cue)).toEqual(['fast', '题目没说规模']);
});

test('the brief ends with three at most, those of the heaviest themes first, and none that is over', () => {
	const plan = (cue: string, theme: string, more = ''): string =>
		`- [${more === '' ? ' ' : 'x'}] If ${cue}, then I stop [theme:: ${theme}]${more}`;
	const snapshot = journalOf(
		{
			'1.md': retro({
				date: '2026-06-01',
				company: 'Contoso',
				poor: ['Pacing', 'Numbers', 'Scope'],
				plan: [
					plan('a', 'Scope'),
					plan('b', 'Pacing'),
					plan('c', 'Numbers'),
					plan('d', 'Pacing', ' ✅ 2026-06-02'),
					plan('e', 'Other'),
					'- [ ] Read a book [theme:: Pacing]',
				],
			}),
			'2.md': retro({ date: '2026-06-05', poor: ['Numbers', 'Pacing'] }),
			'3.md': retro({ date: '2026-06-07', poor: ['Numbers'] }),
		},
		'2026-06-10',
	);
	const { plans } = reportBrief(snapshot, { company: 'Contoso', stage: '', date: '2026-06-12' });
	expect(plans).toEqual([
		{ cue: 'c', act: 'stop', themes: ['numbers'], path: '1.md', line: expect.any(Number) },
		{ cue: 'b', act: 'stop', themes: ['pacing'], path: '1.md', line: expect.any(Number) },
		{ cue: 'a', act: 'stop', themes: ['scope'], path: '1.md', line: expect.any(Number) },
	]);
});
