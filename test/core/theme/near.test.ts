/** Which names are near enough to be asked about. */
import { expect, test } from 'vitest';
import { keyOf } from '../../../src/core/vault/names';
import { nearPairs, nearThemes } from '../../../src/core/theme/near';
import { inARow, journalOf } from '../../support/notes';

const used = (...names: string[]) =>
	names.map((name, index) => ({ key: keyOf(name), name, uses: names.length - index }));

test.each([
	['Promise', 'Promises', 'form'],
	['Pacing', 'Pace', 'form'],
	['Caching', 'Caches', 'form'],
	['Queries', 'Query', 'form'],
	['Time boxing', 'Timeboxing', 'form'],
	['Trade-offs', 'Tradeoff', 'form'],
	['The introduction', 'Introductions', 'form'],
	['Estimates of capacity', 'Capacity estimates', 'order'],
	['Concurrency', 'Concurency', 'slip'],
	['Clarifying questions', 'Clarifying qestions', 'slip'],
	['Introduction', 'Intorduction', 'slip'],
	['Algorithms', 'Algortihm', 'slip'],
	['Single theme point', 'STP', 'initials'],
	['Dynamic programming', 'DP', 'initials'],
	['Separation of concerns', 'SoC', 'initials'],
	['Depth-first search', 'DFS', 'initials'],
	['Promise', 'Promise internals', 'part'],
	['Pacing in the introduction', 'Introduction', 'part'],
	// Without a space between words.
	['系统设计', '系统设计题', 'part'],
	['并发', '并发编程', 'part'],
	['系统设计', '系统 设计', 'form'],
	['自我介绍节奏', '自我介绍', 'part'],
])('%s and %s are near', (a, b, nearness) => {
	expect(nearPairs(used(a, b))).toEqual([{ into: used(a, b)[0], from: used(a, b)[1], nearness }]);
	expect(nearPairs(used(b, a))).toHaveLength(1);
});

test.each([
	['Trees', 'Tries'],
	['DFS', 'BFS'],
	['React', 'Redux'],
	['Binary trees', 'Binary tries'],
	['Depth-first search', 'Breadth-first search'],
	['Synchronous calls', 'Asynchronous calls'],
	['Serialization', 'Deserialization'],
	['HTTP/2', 'HTTP/3'],
	['Round 1', 'Round 2'],
	['IPv4 routing', 'IPv6 routing'],
	['Heap', 'Help'],
	['Locking', 'Blocking'],
	['Caching', 'Hashing'],
	['C', 'C++'],
	['C', 'C in depth'],
	['Java', 'JavaScript'],
	['Nerves', 'Pacing'],
	['Sorting', 'Porting'],
	['Testing', 'Resting'],
	['Go', 'Go channels'],
	['Graphs', 'Grapes'],
	['动态规划', '职业规划'],
	['数组', '数据'],
	['树', '二叉树'],
	['__proto__', 'constructor'],
	['???', '!!!'],
])('%s and %s are not', (a, b) => {
	expect(nearPairs(used(a, b))).toEqual([]);
});

test('no pair comes twice, and the order is the same however the themes come', () => {
	const themes = used(
		'Promises',
		'Promise',
		'Promise internals',
		'Promise internal',
		'Nerves',
		'Internal promises',
	);
	const pairs = nearPairs(themes);
	expect(pairs.map(({ from, into, nearness }) => `${from.name} > ${into.name}: ${nearness}`)).toEqual([
		'Promise internal > Promise internals: form',
		'Promise > Promises: form',
		'Internal promises > Promise internal: order',
		'Internal promises > Promise internals: order',
		'Internal promises > Promise: part',
		'Promise internal > Promise: part',
		'Promise internals > Promise: part',
		'Internal promises > Promises: part',
		'Promise internal > Promises: part',
		'Promise internals > Promises: part',
	]);
	expect(new Set(pairs.map(({ from, into }) => [from.key, into.key].sort().join('|'))).size).toBe(
		pairs.length,
	);
	expect(nearPairs([...themes].reverse())).toEqual(pairs);
});

test('the one that is named more often is what the other may become', () => {
	const snapshot = journalOf(
		inARow({ themes: ['Promise'] }, { themes: ['Promises', 'promises'] }, { poor: ['Promises'] }),
	);
	expect(nearThemes(snapshot)).toEqual([
		{
			from: { key: 'promise', name: 'Promise', uses: 1 },
			into: { key: 'promises', name: 'Promises', uses: 3 },
			nearness: 'form',
		},
	]);
});
