/** One search for a job, small and with something of everything, that all views are recorded with. */
import { defaultSettings, type Settings } from '../../src/core/settings';
import type { Snapshot } from '../../src/core/vault/snapshot';
import { ISO_WEEKS } from '../../src/core/week/period';
import { journalOf, note, retro, type Vault } from '../support/notes';

export const NOW = '2026-11-20T15:00:00';
export const TODAY = NOW.slice(0, 10);
export { ISO_WEEKS };

const done = { captured: '2026-10-06T18:00:00', reviewed: '2026-10-07', closed: '2026-10-14' };

const asked = (title: string, rating: string, ...more: string[]): string =>
	[`### ${title}`, `- Rating: ${rating}`, ...more].join('\n');

export const STORY = `${note({
	type: 'interview-story',
	scenario: 'execution-failure',
	scale: 'week',
	level: 'senior',
	themes: ['[[Pacing]]'],
	ownership: 'expert',
	detection: 'novice',
	'habit-active': true,
	'habit-since': '2026-03-02',
})}## What happened
I promised a date and told nobody on 4 May that we would miss it.

## Signals I noticed
- The tests took twice as long.

## What I did, in order
1. 9 May: told my lead.

## What I do differently now
Each Tuesday I compare the date with the plan.

## Sessions
- 2026-11-01: ownership intermediate, detection novice, recovery intermediate, lesson intermediate, pattern novice
`;

export const SEARCH: Vault = {
	'Knowledge/Pacing.md': note({ type: 'interview-theme' }),
	'Interviews/1.md': retro({
		date: '2026-10-05',
		company: 'Northwind',
		properties: {
			...done,
			stage: 'coding',
			round: '1',
			result: 'rejected',
			'result-date': '2026-10-12',
			confidence: '60',
			stress: '4',
			'reasons-official': '[Depth]',
			'reasons-own': '[Pacing]',
		},
		themes: ['Nerves'],
		body: [
			'## Questions',
			asked(
				'Walk a tree',
				'poor',
				'- Cause: began to type at once',
				'- Themes: [[Pacing]]',
				'- Follow-up: and if it is deep?',
			),
			asked('Explain a cache', 'medium', '- Themes: Caching'),
			asked('Why here?', 'good, they laughed', '- Type: behavioural', '- Themes: Motives'),
		].join('\n'),
		plan: [
			'- [x] Say the plan aloud first [theme:: [[Pacing]]] [method:: drill] ✅ 2026-10-08 ^plan',
			'- [x] Read about caches [theme:: Caching] [method:: note] ✅ 2026-10-09',
			'- [ ] Breathe [theme:: Nerves] [check:: next-interview] 📅 2026-11-10',
		],
	}),
	'Interviews/2.md': retro({
		date: '2026-10-20',
		company: 'Contoso',
		properties: {
			...done,
			stage: 'coding',
			round: '1',
			result: 'passed',
			'result-date': '2026-10-25',
			confidence: '40',
			stress: '3',
		},
		outcomes: ['- Say the plan aloud first [validates:: [[1#^plan]]] [outcome:: held]'],
		body: [
			'## Questions',
			asked('Walk a tree', 'good', '- Themes: [[Pacing]]'),
			asked('Cache a page', 'poor', '- Themes: Caching'),
		].join('\n'),
		plan: [
			'- [ ] Draw the layers first [theme:: Caching] 📅 2026-11-22',
			'- [ ] Ask for the scale [theme:: Scope] 📅 2026-12-20',
			'- [x] Write it on paper [theme:: Motives] ✅ 2026-11-17',
		],
	}),
	'Interviews/3.md': retro({
		date: '2026-11-02',
		company: 'Peer',
		kind: 'mock',
		properties: { captured: '2026-11-02T18:00:00', reviewed: '2026-11-02' },
		good: ['Nerves'],
	}),
	'Interviews/4.md': retro({
		date: '2026-11-17',
		company: 'Contoso',
		properties: {
			captured: '2026-11-17T18:00:00',
			stage: 'panel',
			round: '2',
			result: 'pending',
			confidence: '55',
			stress: '2',
			ended: '2026-11-17T17:00:00',
		},
		outcomes: ['- Breathe [theme:: Nerves] [outcome:: ]', '- Draw the layers first [theme:: Caching]'],
		body: [
			'## Questions',
			asked('Split a bill', 'medium', '- Themes: [[Pacing]]'),
			asked('A date that you missed', 'good', '- Themes: Motives', '- Story: [[The missed date]]'),
			'## Key lesson',
			'Be better prepared',
		].join('\n'),
		plan: ['- Practise more [theme:: [[Pacing]]]'],
	}),
	'Interviews/5.md': retro({
		date: '2026-11-20',
		company: 'Litware',
		ended: '2026-11-20T14:30:00',
		properties: { stage: 'recruiter', result: 'pending' },
		body: '## Questions\n### Salary\n',
	}),
	'Interviews/6.md': retro({
		date: '2026-11-26',
		company: 'Adatum',
		properties: { stage: 'technical', round: '1' },
	}),
	'Interviews/Briefs/Fabrikam.md': note({
		type: 'interview-brief',
		company: 'Fabrikam',
		date: '2026-11-21',
		stage: 'coding',
	}),
	'Interviews/7.md': retro({ date: '30 February', company: 'Wingtip' }),
	'Interviews/2.sync-conflict-20261119-101010-ABCDEFG.md': retro({ date: '2026-10-20', company: 'Contoso' }),
	'Interviews/Drill log.md': `${note({ type: 'interview-drills' })}
| When | Question | Grade | Id |
| --- | --- | --- | --- |
| 2026-11-10 20:00:00 | Explain a cache | again | |
| 2026-11-12 20:00:00 | Explain a cache | hard | |
`,
	'Stories/The missed date.md': STORY,
};

/** The notes of the search on its day, with what a test adds to them. */
export const searched = (more: Vault = {}, settings: Settings = defaultSettings()): Snapshot =>
	journalOf({ ...SEARCH, ...more }, TODAY, settings);
