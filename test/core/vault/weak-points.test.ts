/** What a weak point shows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../src/core/vault/names';
import {
	lineKey,
	nameInWords,
	ownWords,
	sayingOf,
	shownBy,
	sameLines,
	withoutPlural,
	themeFinder,
	type WeakPointRules,
} from '../../../src/core/vault/weak-points';
import { runs } from '../../support/seed';

const readWeakPoint = (line: string, rules: WeakPointRules) => shownBy(sayingOf(line), rules);

const KNOWN: [string, string][] = [
	['Pacing', 'Pacing'],
	['Clarifying questions', 'Clarifying questions'],
	['ask first', 'Clarifying questions'],
	['澄清问题', 'Clarifying questions'],
	['Cache', 'Cache'],
	['Cache invalidation', 'Cache invalidation'],
	['Estimating load', 'Estimating load'],
	['API design', 'API design'],
	['C++', 'C++'],
	['缓存穿透', '缓存穿透'],
	['锁', '锁'],
];
const RULES: WeakPointRules = { find: themeFinder(KNOWN), byName: true, byWords: true };

test.each<[string, string, string[]]>([
	['Talked too fast [theme:: Pacing]', 'mark', ['Pacing']],
	['Talked too fast [theme:: [[Pacing]], Nerves]', 'mark', ['[[Pacing]]', 'Nerves']],
	[
		'Lost the thread in [[Promise internals|promises]] for a while',
		'mark',
		['[[Promise internals|promises]]'],
	],
	['Again the same as last week and before #late-escalation', 'mark', ['#late-escalation']],
	['The lunch was cold and so was I in the end [theme:: none]', 'none', []],
	['Pacing [theme:: None]', 'none', []],
	['None', 'none', []],
	['无', 'none', []],
	['...', 'none', []],
	['I did not ask any clarifying question before I began to type', 'name', ['Clarifying questions']],
	['Should ask first and then type, as always', 'name', ['Clarifying questions']],
	['没有先澄清问题就开始写代码了', 'name', ['Clarifying questions']],
	['Forgot everything about cache invalidation under pressure', 'name', ['Cache invalidation']],
	['Had no word to say about caches and about estimating the load', 'name', ['Cache']],
	['Estimating load and pacing both went wrong today', 'name', ['Estimating load', 'Pacing']],
	['Designed the APIs badly: api-design is not my thing', 'name', ['API design']],
	['My C++ was rusty and I knew it all along', 'name', ['C++']],
	['完全没想到缓存穿透这种情况应该怎么处理', 'name', ['缓存穿透']],
	['The cached answer was wrong and nobody told me why', 'unnamed', []],
	['数据库里的锁机制完全没有讲清楚', 'unnamed', []],
	['Time management', 'words', ['Time management']],
	['Spoke too fast', 'words', ['Spoke too fast']],
	['System design: no idea where to begin', 'words', ['System design']],
	['Weak SQL, especially window functions and all that', 'words', ['Weak SQL']],
	['Whiteboard nerves; my hands were shaking', 'words', ['Whiteboard nerves']],
	['Too quiet - they could hardly hear me', 'words', ['Too quiet']],
	['Too quiet – they could hardly hear me', 'words', ['Too quiet']],
	['Too quiet because I was tired', 'words', ['Too quiet']],
	['Too quiet (tired after the flight)', 'words', ['Too quiet']],
	['**Nervous**.', 'words', ['Nervous']],
	['❌ Rushed', 'words', ['Rushed']],
	['紧张', 'words', ['紧张']],
	['表达不清楚，逻辑也有点乱', 'words', ['表达不清楚']],
	['算法太弱：动态规划完全没有思路', 'words', ['算法太弱']],
	['时间不够（前面说太久）', 'words', ['时间不够']],
	['时间不够因为前面说太久', 'words', ['时间不够']],
	['Redis 持久化不熟', 'words', ['Redis 持久化不熟']],
	['I started to code before I had understood it', 'unnamed', []],
	['一上来就开始写代码没有和面试官确认', 'unnamed', []],
	['Rushed. Then froze', 'unnamed', []],
	['!!!', 'unnamed', []],
])('%s', (line, by, themes) => {
	expect(readWeakPoint(line, RULES)).toEqual({ by, themes });
});

describe('what the settings and the vault say', () => {
	test('names in the words do not count', () => {
		expect(readWeakPoint('I asked no clarifying questions at all', { ...RULES, byName: false }).by).toBe(
			'unnamed',
		);
		expect(readWeakPoint('No clarifying questions', { ...RULES, byName: false })).toEqual({
			by: 'words',
			themes: ['No clarifying questions'],
		});
	});

	test('own words do not count', () => {
		expect(readWeakPoint('Spoke too fast', { ...RULES, byWords: false }).by).toBe('unnamed');
		expect(readWeakPoint('Pacing', { ...RULES, byWords: false }).by).toBe('name');
	});

	test('a link to a person is none of a theme', () => {
		const rules: WeakPointRules = { ...RULES, isOther: (one) => one === '[[Dana Lee]]' };
		expect(readWeakPoint('[[Dana Lee]] had to repeat every single thing', rules).by).toBe('unnamed');
		expect(readWeakPoint('[[Dana Lee]] saw my pacing go wrong', rules)).toEqual({
			by: 'name',
			themes: ['Pacing'],
		});
	});
});

test.each([
	['caches', 'cache'],
	['queries', 'query'],
	['boxes', 'box'],
	['branches', 'branch'],
	['classes', 'class'],
	['themes', 'theme'],
	['tests', 'test'],
])('%s and %s are one', (many, one) => {
	expect(withoutPlural(many)).toBe(withoutPlural(one));
});

test.each(['class', 'analysis', 'redis', 'status', 'bus', 'theme'])('%s is no plural', (word) => {
	expect(withoutPlural(word)).toBe(word);
});

test.each([
	['Time boxing: 10:30 is too late', 'Time boxing'],
	['10:30 start', '10:30 start'],
	['- already a dash', 'already a dash'],
	['[[Pacing|the pace]] again', 'the pace again'],
	['Too quiet ^q-1', 'Too quiet'],
	['', ''],
])('the own words of %s', (line, words) => {
	expect(ownWords(line)).toBe(words);
});

test('lines that say the same stand together', () => {
	const lines = [
		"Didn't ask clarifying questions",
		'Spoke too fast',
		'did not ask a clarifying question',
		'Did not ask the clarifying questions (again)',
		'spoke too fast!',
		'没有先问清楚',
		'没有先问清楚了',
	];
	expect(sameLines(lines, (line) => line)).toEqual([
		[
			"Didn't ask clarifying questions",
			'did not ask a clarifying question',
			'Did not ask the clarifying questions (again)',
		],
		['Spoke too fast', 'spoke too fast!'],
		['没有先问清楚', '没有先问清楚了'],
	]);
	expect(lineKey('asked too late')).not.toBe(lineKey('not asked too late'));
});

const word = fc.constantFrom(
	'cache',
	'invalidation',
	'load',
	'ask',
	'first',
	'pace',
	'缓',
	'存',
	'穿',
	'api',
	'design',
	'x',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

test('the finder finds what a plain search finds, and of two names the longer', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(phrase, { maxLength: 6 }),
			fc.array(word, { maxLength: 12 }),
			(names, words) => {
				const known = names
					.map((name) => name.split(' '))
					.filter((name) => name.length > 1 || /[a-z]/.test(name.join('')));
				const expected = new Set<string>();
				for (let at = 0; at < words.length;) {
					const here = known
						.filter((name) => name.every((one, index) => words[at + index] === one))
						.sort((a, b) => b.length - a.length)[0];
					if (here !== undefined) expected.add(here.join(' '));
					at += here?.length ?? 1;
				}
				const find = themeFinder(names.map((name) => [name, name] as const));
				expect(find(words.join(' '))).toEqual([...expected]);
				// Nor does case matter, nor a plural.
				expect(find(words.join(' ').toUpperCase())).toEqual([...expected]);
			},
		),
		{ numRuns: runs(10_000) },
	);
});

test('a name that was made of few words is found in the next line', () => {
	const text = fc
		.array(
			fc.constantFrom(
				'Weak',
				'SQL',
				'joins',
				'slow',
				'算法',
				'弱',
				'nerves',
				'-',
				'(late)',
				': why',
				', so',
				'因为',
				'`x`',
				'**y**',
			),
			{ maxLength: 8 },
		)
		.map((words) => words.join(' '));
	fc.assert(
		fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 60 })), (line) => {
			const { by, themes } = readWeakPoint(line, { find: () => [], byName: true, byWords: true });
			const [name] = themes;
			if (by !== 'words' || name === undefined) return;
			expect(name.split(' ').length).toBeLessThanOrEqual(10);
			expect(nameInWords(name) === null ? null : keyOf(nameInWords(name) ?? '')).toBe(keyOf(name));
		}),
		{ numRuns: runs(10_000) },
	);
});

test('time grows with the length of the text, not faster', () => {
	const find = themeFinder([[Array(12).fill('a').join(' '), 'a'], ...KNOWN]);
	const marks = ['* ', '- ', 'a ', '缓存', '[[', '(', '[theme:: ', ' - ', '#a ', '`', '**', ': '];
	for (const mark of marks) {
		const line = `x ${mark.repeat(20_000)} x`;
		expect(() => readWeakPoint(line, { ...RULES, find })).not.toThrow();
	}
});

test('no text breaks it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
			expect(Array.isArray(readWeakPoint(line, RULES).themes)).toBe(true);
			expect(typeof lineKey(line)).toBe('string');
		}),
		{ numRuns: runs(10_000) },
	);
});
