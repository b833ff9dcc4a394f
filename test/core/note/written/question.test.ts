/** Questions as people write them on one line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	asks,
	readJudgement,
	readQuestionLine,
	type QuestionLine,
} from '../../../../src/core/note/written/question';
import { large, runs } from '../../../support/seed';

const PLAIN: Omit<QuestionLine, 'title'> = {
	rating: null,
	reason: null,
	answer: null,
	complexity: null,
	themes: [],
	mentions: [],
	isMarked: false,
};

describe('what stands beside the title is taken off it', () => {
	test.each<[string, string, Partial<QuestionLine>]>([
		[
			'1. Design a url shortener - poor, forgot about cache',
			'Design a url shortener',
			{ rating: 'poor', reason: 'forgot about cache' },
		],
		['Two Sum - good', 'Two Sum', { rating: 'good' }],
		['TCP 为什么要四次挥手（答得很完整）', 'TCP 为什么要四次挥手', { rating: 'good', reason: '答得很完整' }],
		['消息重复消费怎么办（只说了唯一键）', '消息重复消费怎么办', { answer: '只说了唯一键' }],
		['自我介绍（太长了，被打断）', '自我介绍', { answer: '太长了，被打断' }],
		['说说 Redis（缓存穿透）', '说说 Redis（缓存穿透）', {}],
		['Why is the filter there? → had tried both', 'Why is the filter there?', { answer: 'had tried both' }],
		['Array → linked list', 'Array → linked list', {}],
		// What is asked for stands in brackets too.
		['什么是闭包（说说你的理解）', '什么是闭包（说说你的理解）', {}],
		['反转链表（手写递归版本）', '反转链表（手写递归版本）', {}],
		[
			'design round: notices for a library. bombed, forgot who may read them',
			'design round: notices for a library',
			{ rating: 'poor', reason: 'bombed, forgot who may read them' },
		],
		['Two Sum – Good', 'Two Sum', { rating: 'good' }],
		['Two Sum — excellent; both ways', 'Two Sum', { rating: 'excellent', reason: 'both ways' }],
		['Two Sum -- ok', 'Two Sum', { rating: 'medium' }],
		['Stock counter (2/5)', 'Stock counter', { rating: 'poor' }],
		['Stock counter (3/5), too slow', 'Stock counter', { rating: 'medium', reason: 'too slow' }],
		['Stock counter (poor: no plan)', 'Stock counter', { rating: 'poor', reason: 'no plan' }],
		['Stock counter 6/10', 'Stock counter', { rating: 'medium' }],
		['Stock counter - 6/10', 'Stock counter', { rating: 'medium' }],
		['Stock counter - 9/10, fast', 'Stock counter', { rating: 'excellent', reason: 'fast' }],
		['Stock counter: 3/4', 'Stock counter', { rating: 'good' }],
		['Stock counter (7.5/10)', 'Stock counter', { rating: 'good' }],
		['Stock counter (40%)', 'Stock counter', { rating: 'poor' }],
		['Stock counter ✅', 'Stock counter', { rating: 'good' }],
		['Stock counter ❌', 'Stock counter', { rating: 'poor' }],
		['Stock counter ⚠️', 'Stock counter', { rating: 'medium' }],
		['Stock counter 👍', 'Stock counter', { rating: 'good' }],
		['Stock counter :) fine', 'Stock counter', { rating: 'good', reason: 'fine' }],
		['Stock counter :-(', 'Stock counter', { rating: 'poor' }],
		[
			"Stock counter? (didn't have an example)",
			'Stock counter?',
			{ rating: 'poor', reason: "didn't have an example" },
		],
		['Stock counter 👎 ran out of time', 'Stock counter', { rating: 'poor', reason: 'ran out of time' }],
		['Stock counter ❌ - no plan', 'Stock counter', { rating: 'poor', reason: 'no plan' }],
		['Stock counter ⚠️（太慢）', 'Stock counter', { rating: 'medium', reason: '太慢' }],
		['✅ Stock counter', 'Stock counter', { rating: 'good' }],
		['❌ Stock counter - forgot the lock', 'Stock counter', { rating: 'poor', reason: 'forgot the lock' }],
		['🔴 Stock counter', 'Stock counter', { rating: 'poor' }],
		['Stock counter ⭐⭐', 'Stock counter', { rating: 'poor' }],
		['Stock counter ★★★★☆', 'Stock counter', { rating: 'good' }],
		['Consistent hashing (blanked)', 'Consistent hashing', { rating: 'poor', reason: 'blanked' }],
		[
			'Consistent hashing (blanked on the ring)',
			'Consistent hashing',
			{ rating: 'poor', reason: 'blanked on the ring' },
		],
		['Consistent hashing — struggled', 'Consistent hashing', { rating: 'poor', reason: 'struggled' }],
		[
			'Consistent hashing - struggled with the ring',
			'Consistent hashing',
			{ rating: 'poor', reason: 'struggled with the ring' },
		],
		["Consistent hashing - didn't know", 'Consistent hashing', { rating: 'poor', reason: "didn't know" }],
		['Consistent hashing - didn’t know', 'Consistent hashing', { rating: 'poor', reason: 'didn’t know' }],
		['Consistent hashing, no idea', 'Consistent hashing', { rating: 'poor', reason: 'no idea' }],
		['Consistent hashing (so-so)', 'Consistent hashing', { rating: 'medium' }],
		[
			'Consistent hashing -> medium, forgot the ring',
			'Consistent hashing',
			{ rating: 'medium', reason: 'forgot the ring' },
		],
		['Consistent hashing → nailed it', 'Consistent hashing', { rating: 'excellent', reason: 'nailed it' }],
		['Consistent hashing - pretty good', 'Consistent hashing', { rating: 'good' }],
		['Consistent hashing - really weak', 'Consistent hashing', { rating: 'poor' }],
		['Consistent hashing: poor', 'Consistent hashing', { rating: 'poor' }],
		['What is a mutex? - good', 'What is a mutex?', { rating: 'good' }],
		['Why us? Why now? - meh', 'Why us? Why now?', { rating: 'medium' }],
		['缓存穿透怎么解决？（没答出来）', '缓存穿透怎么解决？', { rating: 'poor', reason: '没答出来' }],
		['缓存穿透，没答出来', '缓存穿透', { rating: 'poor', reason: '没答出来' }],
		['缓存穿透 没答上来', '缓存穿透', { rating: 'poor', reason: '没答上来' }],
		['缓存穿透——不会', '缓存穿透', { rating: 'poor' }],
		['缓存穿透：差', '缓存穿透', { rating: 'poor' }],
		['自我介绍：一般，太长了', '自我介绍', { rating: 'medium', reason: '太长了' }],
		['自我介绍 - 好', '自我介绍', { rating: 'good' }],
		['自我介绍（8分）', '自我介绍', { rating: 'good' }],
		['自我介绍（评分：3/5）', '自我介绍', { rating: 'medium' }],
		['事务隔离级别（没答好，忘了间隙锁）', '事务隔离级别', { rating: 'poor', reason: '没答好，忘了间隙锁' }],
		['Stock counter: 2/5 - slow', 'Stock counter', { rating: 'poor', reason: 'slow' }],
		[
			'Stock counter: poor, mixed up the locks',
			'Stock counter',
			{ rating: 'poor', reason: 'mixed up the locks' },
		],
		['Stock counter: good (one map)', 'Stock counter', { rating: 'good', reason: 'one map' }],
		['Stock counter. Rating: poor', 'Stock counter', { rating: 'poor' }],
		['Stock counter 7/10 - forgot the lock', 'Stock counter', { rating: 'good', reason: 'forgot the lock' }],
		['Stock counter = poor', 'Stock counter', { rating: 'poor' }],
		['Stock counter... struggled', 'Stock counter', { rating: 'poor', reason: 'struggled' }],
		['Explain a ring. Blanked.', 'Explain a ring', { rating: 'poor', reason: 'Blanked.' }],
		["What is a ring? Didn't know", 'What is a ring?', { rating: 'poor', reason: "Didn't know" }],
		[
			'Stock counter - solved with a hint',
			'Stock counter',
			{ rating: 'medium', reason: 'solved with a hint' },
		],
		['Stock counter (did badly)', 'Stock counter', { rating: 'poor', reason: 'did badly' }],
		['Chat - weak on sharding', 'Chat', { rating: 'poor', reason: 'weak on sharding' }],
		['Stock counter | Good | keys', 'Stock counter', { rating: 'good', reason: 'keys' }],
		['Stock counter 👍 / 👎', 'Stock counter', {}],
		['Indexes [rating:: good, two kinds]', 'Indexes', { rating: 'good', reason: 'two kinds' }],
	])('%s', (line, title, rest) => {
		expect(readQuestionLine(line)).toEqual({ ...PLAIN, title, ...rest });
	});
});

describe('a title that merely holds such a word stays whole', () => {
	test.each([
		'Tell me about a poor decision',
		'Binary search - the good, the bad',
		'TCP/IP',
		'CI/CD pipelines',
		'A/B test',
		'A/B test of a checkout page',
		'Read/write ratio',
		'What makes code good or bad?',
		'Describe a time you struggled with a colleague',
		'How would you handle a failed deployment?',
		'Good parts: closures and scope',
		'Sorting - medium sized arrays',
		'Rate limiter: fixed window, sliding window',
		'Weak references',
		'Strengths: good, bad',
		'Why leave? - honest answer, fine',
		'Why do you leave? Where to?',
		'What is good code? Why?',
		'Explain how a lock failed. Weak hashing, old keys',
		'Tell of a failure. Failed builds and how you mended them',
		'Explain e.g. mutexes and i.e. locks',
		'Average of a stream',
		'Consistency - strong vs eventual',
		'Availability: high',
		'Design a system for 24/7 support',
		'Explain 1:1 mapping',
		'Tell me about yourself (2 minutes)',
		'LRU cache (LC 146, medium)',
		'LeetCode 200 Number of islands (Medium)',
		'Two Sum (Easy)',
		'3 sum',
		'What happened on 4/5',
		'Debugging, part 2/5',
		'OS: fair scheduling',
		'好的代码是什么样的',
		'说说你最失败的项目',
		'中间件选型',
		'How do you page for 🔴 alerts at night?',
		'Trade-offs of and/or queries',
	])('%s', (title) => {
		expect(readQuestionLine(title)).toEqual({ ...PLAIN, title });
	});
});

describe('numbers and marks are no part of the title', () => {
	test.each<[string, string, boolean]>([
		['1. Stock counter', 'Stock counter', false],
		['12) Stock counter', 'Stock counter', false],
		['2、缓存', '缓存', false],
		['2.1 Stock counter', 'Stock counter', false],
		['① 缓存', '缓存', false],
		['②缓存', '缓存', false],
		['(3) Stock counter', 'Stock counter', false],
		['（3）缓存', '缓存', false],
		['3 - Stock counter', 'Stock counter', false],
		['1️⃣ Stock counter', 'Stock counter', false],
		['第二题：缓存', '缓存', false],
		['一、缓存', '缓存', false],
		['#4 Stock counter', 'Stock counter', false],
		['**1. Stock counter**', 'Stock counter', false],
		['**Q1:** Stock counter', 'Stock counter', true],
		['**Q1: Stock counter**', 'Stock counter', true],
		['**Q1**: Stock counter', 'Stock counter', true],
		['Q1. Stock counter', 'Stock counter', true],
		['Q1 - Stock counter', 'Stock counter', true],
		['Q: Stock counter', 'Stock counter', true],
		['Q：缓存', '缓存', true],
		['问题：缓存', '缓存', true],
		['问题2：缓存', '缓存', true],
		['问：缓存', '缓存', true],
		['题目一：缓存', '缓存', true],
		['【Q1】缓存', '缓存', true],
		['Question 3: Stock counter', 'Stock counter', true],
		['1. Q: Stock counter', 'Stock counter', true],
		['**Interviewer:** Why us?', 'Why us?', true],
		['**Stock counter**', 'Stock counter', false],
		['1:1 with your manager', '1:1 with your manager', false],
		['2.5 years of Go, why leave?', '2.5 years of Go, why leave?', false],
		['Questions I would ask', 'Questions I would ask', false],
		['问题排查思路', '问题排查思路', false],
	])('%s', (line, title, isMarked) => {
		expect(readQuestionLine(line)).toEqual({ ...PLAIN, title, isMarked });
	});
});

describe('answers and approaches', () => {
	test.each<[string, Partial<QuestionLine>]>([
		['Q: Why us? A: the ferry story', { title: 'Why us?', answer: 'the ferry story', isMarked: true }],
		[
			'**Q:** Why us? **A:** the ferry story',
			{ title: 'Why us?', answer: 'the ferry story', isMarked: true },
		],
		['问：为什么离职？答：想换方向', { title: '为什么离职？', answer: '想换方向', isMarked: true }],
		[
			'Q: Why us? A: no idea',
			{ title: 'Why us?', answer: 'no idea', rating: 'poor', reason: 'no idea', isMarked: true },
		],
		['Two Sum / hash map / O(n)', { title: 'Two Sum', answer: 'hash map', complexity: 'O(n)' }],
		['Two Sum/hash map/O(n)', { title: 'Two Sum', answer: 'hash map', complexity: 'O(n)' }],
		['Two Sum/O(n/2)', { title: 'Two Sum', complexity: 'O(n/2)' }],
		['Two Sum / O(n)', { title: 'Two Sum', complexity: 'O(n)' }],
		['Read/write locks/two maps/O(1)', { title: 'Read/write locks', answer: 'two maps', complexity: 'O(1)' }],
		[
			'1. Two Sum / hash map / O(n) - poor, slow',
			{ title: 'Two Sum', answer: 'hash map', complexity: 'O(n)', rating: 'poor', reason: 'slow' },
		],
		['两数之和/哈希表/O(n)', { title: '两数之和', answer: '哈希表', complexity: 'O(n)' }],
		['Why the sea - talked about my aunt', { title: 'Why the sea', answer: 'talked about my aunt' }],
		['2. Tides — I drew the moon first', { title: 'Tides', answer: 'I drew the moon first' }],
		['Why the sea? told them of my aunt', { title: 'Why the sea?', answer: 'told them of my aunt' }],
		['潮汐的成因 - 讲了月亮，画了图', { title: '潮汐的成因', answer: '讲了月亮，画了图' }],
		['Tides - explained fine', { title: 'Tides', rating: 'good' }],
		['Harbours - tell me how one is dredged', { title: 'Harbours - tell me how one is dredged' }],
		['LC 200 - Number of islands', { title: 'LC 200 - Number of islands' }],
		['Kafka - exactly once', { title: 'Kafka - exactly once' }],
	])('%s', (line, rest) => {
		expect(readQuestionLine(line)).toEqual({ ...PLAIN, ...rest });
	});
});

test.each<[string, string, string[]]>([
	['Explain [[Promise internals]]', 'Explain Promise internals', ['[[Promise internals]]']],
	['Explain [[Promise internals|promises]] - poor', 'Explain promises', ['[[Promise internals|promises]]']],
	['Eviction #caching', 'Eviction caching', ['#caching']],
	['[Two Sum](https://example.org/two-sum) (good)', 'Two Sum', ['[Two Sum](https://example.org/two-sum)']],
])('links and tags of %s are words', (line, title, mentions) => {
	const read = readQuestionLine(line);
	expect([read.title, read.mentions]).toEqual([title, mentions]);
});

test('a field names themes', () => {
	expect(readQuestionLine('Stock counter - poor [theme:: [[Race conditions]], Pacing]')).toEqual({
		...PLAIN,
		title: 'Stock counter',
		rating: 'poor',
		themes: ['[[Race conditions]]', 'Pacing'],
	});
	expect(readQuestionLine('Stock counter [theme:: none]').themes).toEqual([]);
});

test.each(['(poor)', '✅', '- good', '1.', '2/5', ''])(
	'nothing but a judgement, %s, is its own title',
	(line) => {
		expect(readQuestionLine(line).title).toBe(line.trim());
	},
);

test.each<[string, string | null, string | null]>([
	['Poor, no cache', 'poor', 'no cache'],
	['4/5', 'good', null],
	['12/10', null, null],
	['the good one', null, null],
	['⚠️ partly', 'medium', 'partly'],
	['没答好', 'poor', '没答好'],
])('%s judges', (text, rating, reason) => {
	const read = readJudgement(text);
	expect([read?.rating ?? null, read?.reason ?? null]).toEqual([rating, reason]);
});

test.each<[string, boolean]>([
	['Why us?', true],
	['**Q2** Stock counter', true],
	['介绍一下项目', true],
	['Tell me about a conflict', true],
	['Coding', false],
	['面试官反馈', false],
	['Algorithms', false],
])('%s asks: %s', (line, isAsking) => {
	expect(asks(line)).toBe(isAsking);
});

large('whatever is written gives a title, in time that grows with its length', () => {
	const piece = fc.constantFrom(
		'1. ',
		'Q: ',
		'**',
		' - ',
		'poor',
		'good, ',
		'(',
		')',
		'/',
		' / ',
		'✅',
		'⭐',
		'[[',
		']]',
		'#a',
		'[theme:: ',
		']',
		'，',
		'没答出来',
		'A: ',
		'x',
		' ',
		'O(n)',
		'2/5',
		'：',
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
				fc.string({ unit: 'binary', maxLength: 80 }),
			),
			(line) => {
				const { title, rating, reason } = readQuestionLine(line);
				expect(typeof title).toBe('string');
				if (rating === null) expect(reason).toBeNull();
			},
		),
		{ numRuns: runs(10_000) },
	);
});

test('a title that says nothing of how it went is read as itself again', () => {
	const word = fc.constantFrom(
		'stock',
		'counter',
		'explain',
		'ring',
		'big',
		'locks',
		'缓存',
		'设计',
		'tell',
		'me',
	);
	fc.assert(
		fc.property(
			fc.array(word, { minLength: 1, maxLength: 8 }),
			fc.constantFrom('', '1. ', 'Q2: ', '（3）'),
			fc.constantFrom(
				['', null],
				[' - poor', 'poor'],
				[' (good)', 'good'],
				[' ⚠️', 'medium'],
				[' 9/10', 'excellent'],
				['（不会）', 'poor'],
			),
			(words, mark, [beside, rating]) => {
				const title = words.join(' ');
				const read = readQuestionLine(`${mark}${title}${beside}`);
				expect([read.title, read.rating]).toEqual([title, rating]);
			},
		),
		{ numRuns: runs(10_000) },
	);
});

test.each([
	['√ Two sum', 'Two sum', 'good'],
	['√n decomposition', '√n decomposition', null],
	['×2 in a loop', '×2 in a loop', null],
	['Two sum ×', 'Two sum', 'poor'],
	['Two sum（△）', 'Two sum', 'medium'],
	['△ABC', '△ABC', null],
])(
	'%s: a sign of one stroke judges alone, and is part of a formula beside a letter',
	(line, title, rating) => {
		expect(readQuestionLine(line)).toMatchObject({ title, rating });
	},
);
