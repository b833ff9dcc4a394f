/** What names and folders say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsFromPath, noInterview } from '../../../../src/core/note/written/path';
import { runs } from '../../../support/seed';

const STANDARD = '{{date}} {{company}}';
const valuesOf = (path: string, pattern = STANDARD): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(factsFromPath(path, pattern))
			.filter(([, read]) => read !== null)
			.map(([key, read]) => [key, (read as { value: unknown }).value]),
	);

test.each<[string, Record<string, unknown>]>([
	['Interviews/2026-05-03 Acme.md', { company: 'Acme', day: '2026-05-03' }],
	['Interviews/2026-05-03 Acme 2.md', { company: 'Acme', day: '2026-05-03' }],
	[
		'Interviews/2026-05-03 Acme Robotics round 2.md',
		{ company: 'Acme Robotics', day: '2026-05-03', round: 2 },
	],
	[
		'Interviews/2026-05-03 - Acme - Phone Screen.md',
		{ company: 'Acme', day: '2026-05-03', stage: 'recruiter' },
	],
	['Interviews/Acme - 2026-05-03.md', { company: 'Acme', day: '2026-05-03' }],
	['Interviews/Acme interview.md', { company: 'Acme' }],
	['Interviews/Acme (onsite).md', { company: 'Acme', stage: 'panel' }],
	['Interviews/2026/Acme x Me - May 3.md', { company: 'Acme', day: '2026-05-03' }],
	['Interviews/Acme x Me - May 3.md', { company: 'Acme', day: null }],
	['Interviews/Acme final round with Dana Lee.md', { company: 'Acme', stage: 'final' }],
	[
		'Interviews/Acme, Senior Backend Engineer, round 1.md',
		{ company: 'Acme', position: 'Senior Backend Engineer', round: 1 },
	],
	['Interviews/Senior Engineer at Acme.md', { company: 'Acme', position: 'Senior Engineer' }],
	['Interviews/Acme - rejected.md', { company: 'Acme', result: 'rejected' }],
	['Interviews/Acme R2 ✅.md', { company: 'Acme', round: 2, result: 'passed' }],
	['20260512 Acme VO1.md', { company: 'Acme', day: '2026-05-12', round: 1, stage: 'panel' }],
	[
		'interview-prep/sessions/acme-backend-engineer-onsite-2026-05-12.md',
		{ company: 'acme', day: '2026-05-12', stage: 'panel', position: 'backend' },
	],
	['面试/星河 一面.md', { company: '星河', round: 1 }],
	['面试/星河一面（挂）.md', { company: '星河', round: 1, result: 'rejected' }],
	['面试/星河-后端-二面.md', { company: '星河', position: '后端', round: 2 }],
	['面经/20230718 星河二面（过）.md', { company: '星河', day: '2023-07-18', round: 2, result: 'passed' }],
	['面试复盘/2026年5月12日 星河 HR面.md', { company: '星河', day: '2026-05-12', stage: 'recruiter' }],
	['公司/星河/二面（挂）.md', { company: '星河', round: 2, result: 'rejected' }],
	['公司/星河/后端/一面.md', { company: '星河', round: 1 }],
	['Companies/Acme/2026-05-03.md', { company: 'Acme', day: '2026-05-03' }],
	['Companies/Acme Robotics/Phone screen.md', { company: 'Acme Robotics', stage: 'recruiter' }],
	['Acme/2026-05-03.md', { company: 'Acme', day: '2026-05-03' }],
	['Acme/2026-05-03 round 2.md', { company: 'Acme', day: '2026-05-03', round: 2 }],
	['Job search/2026/Acme/Onsite.md', { company: 'Acme', stage: 'panel' }],
	['Interviews/2026/05/Acme.md', { company: 'Acme' }],
	['Interviews/Archive/Acme retro.md', { company: 'Acme' }],
	['Interviews/2026-05 Acme onsite debrief.md', { company: 'Acme', stage: 'panel' }],
	[
		'Interviews/Acme - Backend - Tech Screen 1.md',
		{ company: 'Acme', position: 'Backend', round: 1, stage: 'technical' },
	],
	['Interviews/Interview with Acme 2026-05-12.md', { company: 'Acme', day: '2026-05-12' }],
	['Interviews/Mock with Jonas 2026-05-12.md', { day: '2026-05-12' }],
	['Interviews/INT-001 Acme.md', { company: 'Acme' }],
	['Interviews/2026-W20.md', {}],
	['Interviews/Orbit Bank superday.md', { company: 'Orbit Bank', stage: 'panel' }],
	['Interviews/Data Harbour - Round 1.md', { company: 'Data Harbour', round: 1 }],
	['Interviews/2026-05-03.md', { day: '2026-05-03' }],
	['Interviews/Interview notes.md', {}],
	['Interviews/Round 2.md', { round: 2 }],
	['2026/05/12.md', {}],
])('%s', (path, facts) => {
	expect(valuesOf(path)).toEqual(facts);
});

test.each<[string, string, Record<string, unknown>]>([
	[
		'{{company}} {{date}}',
		'Interviews/Acme Robotics 2026-05-03.md',
		{ company: 'Acme Robotics', day: '2026-05-03' },
	],
	[
		'{{company}} ({{stage}}, {{date}})',
		'Acme (system-design, 2026-05-03).md',
		{ company: 'Acme', stage: 'system-design', day: '2026-05-03' },
	],
	[
		'{{company}}/{{date}} {{round}}',
		'Interviews/Acme/2026-05-03 2.md',
		{ company: 'Acme', day: '2026-05-03', round: 2 },
	],
	[
		'{{date:YYYYMMDD}} {{company}} {{role}}',
		'20260503 Acme engineer.md',
		{ company: 'Acme', day: '2026-05-03', position: 'engineer' },
	],
	['Retro {{company}}', 'Retro Acme.md', { company: 'Acme' }],
	['{{date}} {{company}}', 'Acme on the phone.md', { company: 'Acme on the phone' }],
])('the pattern %s is read backwards from %s', (pattern, path, facts) => {
	expect(valuesOf(path, pattern)).toEqual(facts);
});

test('each says from which words it was read', () => {
	expect(factsFromPath('公司/星河/二面（挂）.md', STANDARD)).toEqual({
		company: { value: '星河', from: '星河' },
		position: null,
		day: null,
		round: { value: 2, from: '二面' },
		stage: null,
		result: { value: 'rejected', from: '（挂）' },
	});
});

test.each<[string, string | null]>([
	['Templates/Interview.md', 'template'],
	['99 - Templates/Retro.md', 'template'],
	['_templates/Retro.md', 'template'],
	['模板/面试.md', 'template'],
	['Interviews/Interview template.md', 'template'],
	['Interviews/面试模板.md', 'template'],
	['Interviews/{{date}} {{company}}.md', 'template'],
	['Interviews/README.md', 'index'],
	['Interviews/readme.md', 'index'],
	['Interviews/Index.md', 'index'],
	['Interviews/00 Index.md', 'index'],
	['Interviews/Interviews MOC.md', 'index'],
	['Interviews/MOC - Interviews.md', 'index'],
	['Interviews/📊 Dashboard.md', 'index'],
	['Interviews/Interviews.md', 'index'],
	['Interviews/Companies.md', 'index'],
	['面试/目录.md', 'index'],
	['面试/面试汇总.md', 'index'],
	['Acme/Acme.md', null],
	['Interviews/2026-05-03 Acme.md', null],
	['Interviews/Acme template engine team.md', null],
	['Interviews/Indexical.md', null],
	['公司/星河/一面.md', null],
])('%s is %s', (path, why) => {
	expect(noInterview(path)).toBe(why);
});

test('a name that the pattern makes is read back', () => {
	const company = fc
		.array(fc.constantFrom('Acme', 'Kestrel', 'Orbit', 'Marigold', 'Bank', '星河', 'Labs'), {
			minLength: 1,
			maxLength: 3,
		})
		.map((words) => words.join(' '));
	const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-05-${date}`);
	fc.assert(
		fc.property(
			company,
			day,
			fc.constantFrom('', ' round 3', ' 三面', ' - round 3', ' (round 3)'),
			(name, date, round) => {
				const facts = valuesOf(`Interviews/${date} ${name}${round}.md`);
				expect(facts).toEqual({ company: name, day: date, ...(round === '' ? {} : { round: 3 }) });
			},
		),
		{ numRuns: runs(10_000) },
	);
});

test('no path breaks it', () => {
	const piece = fc.constantFrom(
		'/',
		' ',
		'-',
		'2026',
		'05',
		'公司',
		'一面',
		'（挂）',
		'(',
		')',
		'Acme',
		'round 2',
		'_',
		'{{date}}',
		'.md',
		'✅',
		' x Me',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.array(piece, { maxLength: 20 }).map((one) => one.join('')),
				fc.string({ unit: 'binary', maxLength: 60 }),
			),
			(path) => {
				const { company } = factsFromPath(path, STANDARD);
				if (company !== null) expect(company.value.trim()).not.toBe('');
				noInterview(path);
			},
		),
		{ numRuns: runs(10_000) },
	);
});
