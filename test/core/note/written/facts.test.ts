/** Facts of the body, and the words for rounds, stages and results. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	factsIn,
	readRoundAndStage,
	resultOf,
	roundIn,
	stageOf,
} from '../../../../src/core/note/written/facts';
import { runs } from '../../../support/seed';

test.each<[string, [string, string][]]>([
	['**Company:** Acme', [['company', 'Acme']]],
	['**Company**: Acme', [['company', 'Acme']]],
	['- **Company:** [[Acme]]', [['company', '[[Acme]]']]],
	['- Company: Acme', [['company', 'Acme']]],
	['Company：Acme', [['company', 'Acme']]],
	['- 面试公司：星河科技', [['company', '星河科技']]],
	['1. 岗位：后端开发', [['position', '后端开发']]],
	['interviewer:: Dana Lee', [['interviewers', 'Dana Lee']]],
	['- Interviewers: Dana Lee, Jonas', [['interviewers', 'Dana Lee, Jonas']]],
	['* __Role__: Backend engineer', [['position', 'Backend engineer']]],
	['🏢 Company: Acme', [['company', 'Acme']]],
	['> **When:** 12 May 2026', [['date', '12 May 2026']]],
	['Role: [Backend engineer](https://example.org/jobs/7)', [['position', 'Backend engineer']]],
	[
		'**Company:** Acme | **Role:** Backend engineer',
		[
			['company', 'Acme'],
			['position', 'Backend engineer'],
		],
	],
	[
		'公司：星河科技 ｜ 岗位：后端',
		[
			['company', '星河科技'],
			['position', '后端'],
		],
	],
	['Role: Backend | Platform', [['position', 'Backend | Platform']]],
	['| Company | Acme |', [['company', 'Acme']]],
	['| **结果** | 挂 |', [['result', '挂']]],
	[
		'Date / Company / Round: 2026-05-12 / Acme / 2',
		[
			['date', '2026-05-12'],
			['company', 'Acme'],
			['round', '2'],
		],
	],
	['Type: Phone Screen', [['stage', 'Phone Screen']]],
	['Duration: 45 minutes', [['duration', '45 minutes']]],
	['Stress level: 4/5', [['stress', '4/5']]],
	['Company: 未知', []],
	['**Company:** TBD', []],
	['**Company:**', []],
	['Time flies: it was over soon', []],
	['Then he asked: what is the company worth?', []],
	['https://example.org', []],
	['Nothing here', []],
])('%s', (line, facts) => {
	expect(factsIn(line).map(({ property, value }) => [property, value])).toEqual(facts);
});

test("the user's own label comes first", () => {
	expect(factsIn('Team: Acme', new Map([['team', 'company' as const]]))).toEqual([
		{ property: 'company', label: 'Team', value: 'Acme' },
	]);
	expect(factsIn('Client: Acme', new Map([['client', 'interviewers' as const]]))[0]?.property).toBe(
		'interviewers',
	);
});

test.each<[string, number | null, string | null]>([
	['2', 2, null],
	['Round 2', 2, null],
	['R3', 3, null],
	['2nd round', 2, null],
	['Second interview', 2, null],
	['round two', 2, null],
	['1 of 4', 1, null],
	['一面', 1, null],
	['二面', 2, null],
	['第三轮', 3, null],
	['第二轮面试', 2, null],
	['3面', 3, null],
	['初面', 1, null],
	['技术二面', 2, 'technical'],
	['HR面', null, 'recruiter'],
	['终面', null, 'final'],
	['主管面', null, 'hiring-manager'],
	['交叉面', null, 'panel'],
	['笔试', null, 'coding'],
	['Phone Screen', null, 'recruiter'],
	['phone-screen', null, 'recruiter'],
	['Technical phone screen', null, 'technical'],
	['VO', null, 'panel'],
	['VO1', 1, 'panel'],
	['VO 2', 2, 'panel'],
	['Onsite', null, 'panel'],
	['On-site', null, 'panel'],
	['Final round', null, 'final'],
	['Round 2: system design', 2, 'system-design'],
	['behavioral', null, 'behavioural'],
	['Hiring manager chat', null, 'hiring-manager'],
	['OA', null, 'coding'],
	['Coffee with the team', null, null],
	['', null, null],
])('%s is round %s and stage %s', (text, number, stage) => {
	expect(readRoundAndStage(text)).toEqual({ number, stage });
});

test.each([
	['面试官', null],
	['面经', null],
	['The 24/7 team', null],
	['Acme round 2', 'round 2'],
	['星河二面（挂）', '二面'],
])('in %s the round stands as %s', (text, from) => {
	expect(roundIn(text)?.from ?? null).toBe(from);
});

test.each([
	['recruiter-screen', 'recruiter'],
	['technical-panel', 'technical'],
	['Take-home', 'take-home'],
	['Coding 2', 'coding'],
	['Take-home review', 'take-home'],
	['Live coding session', 'coding'],
	['Values conversation', 'behavioural'],
	['review', null],
	['lunch', null],
])('the stage %s is %s', (text, stage) => {
	expect(stageOf(text)).toBe(stage);
});

test.each([
	['通过', 'passed'],
	['未通过', 'rejected'],
	['挂', 'rejected'],
	['已OC', 'offer'],
	['❌ Rejected', 'rejected'],
	['✅', 'passed'],
	['Rejected, no reason given', 'rejected'],
	['Passed (next: panel)', 'passed'],
	['moved forward', 'passed'],
	['In progress', 'pending'],
	['No response', 'ghosted'],
	['Withdrew', 'withdrawn'],
	['Offer!', 'offer'],
	['It went fine', null],
	['', null],
])('the result %s is %s', (text, result) => {
	expect(resultOf(text)).toBe(result);
});

test('no line breaks it', () => {
	const piece = fc.constantFrom(
		'**',
		':',
		'：',
		'::',
		'|',
		' | ',
		'/',
		'Company',
		'Role',
		'岗位',
		'x',
		' ',
		'- ',
		'二面',
		'round 2',
		'✅',
		'[',
		'](http://a)',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const line = pieces.join('');
			for (const { value } of factsIn(line)) expect(value.trim()).not.toBe('');
			readRoundAndStage(line);
			resultOf(line);
		}),
		{ numRuns: runs(10_000) },
	);
});
