/** Sections under the names that people give them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionName } from '../../../../src/core/note/written/labels';
import { MEANINGS } from '../../../../src/core/note/words';
import { sectionIn } from '../../../../src/core/note/written/heading';
import { runs } from '../../../support/seed';

test.each([
	['Went well', 'wentWell', 'whole'],
	['What went badly', 'wentPoorly', 'whole'],
	['**What didn’t go well?**', 'wentPoorly', 'whole'],
	['3. What went badly', 'wentPoorly', 'whole'],
	['❌ What went badly', 'wentPoorly', 'whole'],
	['🟢 Strengths', 'wentWell', 'whole'],
	['Went well ✅', 'wentWell', 'whole'],
	['My mistakes', 'wentPoorly', 'whole'],
	['TODO', 'improvementPlan', 'whole'],
	['Hints given? How did I respond?', 'hints', 'whole'],
	['Emotional check-in (stress level, mindset):', 'selfAssessment', 'whole'],
	['一、基本信息', 'basicInfo', 'whole'],
	['（二）面试问题', 'questions', 'whole'],
	['【不足】', 'wentPoorly', 'whole'],
	['反问环节：', 'asked', 'whole'],
	['我的不足', 'wentPoorly', 'whole'],
	['Questions asked → my answers', 'questions', 'part'],
	['Weaknesses / mistakes', 'wentPoorly', 'part'],
	['Gaps - SQL', 'wentPoorly', 'part'],
	['Things that went badly', 'wentPoorly', 'part'],
	['Java questions', 'questions', 'part'],
	['亮点与不足', 'wentWell', 'part'],
	['这次的不足之处', 'wentPoorly', 'part'],
	['后端面试问题', 'questions', 'part'],
	['Acme', null, null],
	['Round 2', null, null],
	['一面', null, null],
	['How would you describe what went well?', null, null],
	['2026-05-12 Acme, panel', null, null],
	['', null, null],
] as const)('%s is %s', (heading, section, by) => {
	const found = sectionIn(heading);
	expect([found?.section ?? null, found?.by ?? null]).toEqual([section, by]);
});

test('every known name is its section, whatever stands around it', () => {
	const known = [...MEANINGS.sections];
	fc.assert(
		fc.property(
			fc.constantFrom(...known),
			fc.constantFrom('', '2. ', '**', '🎯 '),
			fc.constantFrom('', ':', ' (honest)', ' ##'),
			([word, section], before, behind) => {
				const heading = `${before}${word}${before === '**' ? '**' : ''}${behind === ' ##' ? '' : behind}`;
				expect([heading, sectionIn(heading)?.section]).toEqual([heading, section]);
				if (before === '' && behind === '') expect(MEANINGS.sections.get(sectionName(heading))).toBe(section);
			},
		),
		{ numRuns: runs(10_000) },
	);
});

test('no heading breaks it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (heading) => {
			sectionIn(heading);
		}),
		{ numRuns: runs(10_000) },
	);
});
