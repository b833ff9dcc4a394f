/** Lines among others that are none of the section that they stand in, and lines of a plan without bullets. */
import { describe, expect, test } from 'vitest';
import { reportActions, reportRetros } from '../../../src/core/report/report';
import { readSettings } from '../../../src/core/settings';
import { journalOf } from '../../support/notes';
import { the } from '../../../scripts/the';

const ADOPTED = readSettings({ retroBy: 'folder', retroValue: 'Jobs' });
const HEAD = '---\ntype: interview-retro\ncompany: Northwind\ndate: 2026-08-20\n---\n';

function read(body: string, isOurs = false) {
	const path = 'Jobs/2026-08-20 Northwind.md';
	const snapshot = journalOf({ [path]: (isOurs ? HEAD : '') + body }, '2026-11-20', ADOPTED);
	const { company, result, stress, weakPoints, questions } = the(reportRetros(snapshot).retros[0]);
	return {
		facts: [company, result, stress],
		weak: weakPoints.map(({ text }) => text),
		actions: reportActions(snapshot, true).actions.map(({ text }) => text),
		asked: questions.map(({ title, rating }) => [title, rating]),
	};
}

describe('a fact of the interview among other lines', () => {
	test.each([
		['below a list', '不足：\n- 表达\n结果：未通过\n', ['rejected', null], ['表达']],
		['below a paragraph', '不足：\n表达\n结果：未通过\n压力：4\n', ['rejected', 4], ['表达']],
		['as an item', '## What went badly\n- pace\n- Result: rejected\n', ['rejected', null], ['pace']],
		['apart', '## Went badly\n- pace\n\nResult: rejected\nStress: 4\n', ['rejected', 4], ['pace']],
		['that is not filled in', '## Went badly\n- pace\n\nResult: TBD\n', ['pending', null], ['pace']],
	])('%s is no weak point', (_, body, [result, stress], weak) => {
		for (const isOurs of [true, false])
			expect(read(body, isOurs)).toMatchObject({ facts: ['Northwind', result, stress], weak });
	});

	test.each([
		'## TODO\n- read\n\nResult: rejected\n',
		'## TODO\n- read\n- Result: rejected\n',
		'待办：\n- read\n结果：挂\n',
	])('%j is no action', (body) => {
		expect(read(body)).toMatchObject({ facts: ['Northwind', 'rejected', null], actions: ['read'] });
	});

	test('a property counts before it', () => {
		const body = `${HEAD.replace('date', 'result: offer\ndate')}## Went poorly\n- pace\n\nResult: rejected\nCompany: Contoso\n`;
		expect(read(body)).toMatchObject({ facts: ['Northwind', 'offer', null], weak: ['pace'] });
	});

	test('a company is one apart from the list, and no complaint', () => {
		expect(read('## Went badly\n- pace\n\nCompany: Contoso\n').facts[0]).toBe('Contoso');
		const complaint = read('## Went badly\n- Company: knew nothing of it\n');
		expect(complaint).toMatchObject({
			facts: ['Northwind', 'pending', null],
			weak: ['Company: knew nothing of it'],
		});
		expect(read('不足：\n公司：不了解\n').facts[0]).toBe('Northwind');
	});

	test('what a plan says of the next interview is none of this one', () => {
		const text = '## Next steps\n- Date: 2026-10-12\n- Round: 3\n';
		const [retro] = reportRetros(
			journalOf({ 'Jobs/2026-08-20 Northwind.md': text }, '2026-11-20', ADOPTED),
		).retros;
		expect(retro).toMatchObject({ date: '2026-08-20', round: { number: null } });
	});

	test.each([
		[
			'behind a list of questions',
			'1. Two sum - poor\n2. LRU\n\n结果：未通过\n',
			[
				['Two sum', 'poor'],
				['LRU', null],
			],
		],
		[
			'right below one',
			'1. Two sum - poor\n2. LRU\n结果：未通过\n',
			[
				['Two sum', 'poor'],
				['LRU', null],
			],
		],
		['below a rated one', '## Questions\n### LRU\n- Rating: poor\n\nResult: rejected\n', [['LRU', 'poor']]],
	])('%s it is no rating', (_, body, asked) => {
		expect(read(body)).toMatchObject({ facts: ['Northwind', 'rejected', null], asked });
	});

	test('how a question went stays its rating', () => {
		const body = 'Q: Two sum\nResult: good\nQ: LRU\nResult: failed\n';
		expect(read(body)).toMatchObject({
			facts: ['Northwind', 'pending', null],
			asked: [
				['Two sum', 'good'],
				['LRU', 'poor'],
			],
		});
	});
});

describe('lines of a plan without bullets', () => {
	test.each([
		[
			'each an action',
			'## Next steps\nwrite to Dana\nread about caches\n\nask again\n',
			['write to Dana', 'read about caches', 'ask again'],
		],
		['prose', '## Next steps\nThey will call. Then I wait.\n', []],
		['a line that leads to a list', '## Next steps\nWhat I will do:\n- read\n', ['read']],
		['facts', '## Next steps\nInterviewer: Dana\nprepare a story\n', ['prepare a story']],
		['nothing', '## Next steps\nNone\n', []],
		['a link', '## Next steps\n[[Northwind]]\n', []],
	])('%s', (_, body, actions) => {
		for (const isOurs of [true, false])
			expect(read(`## Went badly\n- pace\n${body}`, isOurs).actions).toEqual(actions);
	});

	test('a plan of an adopted note has them too, and one of our form leads with words', () => {
		expect(read('不足：\n- 表达\n改进：\n多练习算法\n下次注意时间\n').actions).toEqual([
			'多练习算法',
			'下次注意时间',
		]);
		expect(read('## Improvement plan\nI have two weeks.\n- read\n', true).actions).toEqual(['read']);
	});

	test('a section with a colon right below a list has its lines', () => {
		expect(read('做得好：\n- 自信\n不足：\n表达不清\n').weak).toEqual(['表达不清']);
	});

	test('what stands apart from a plan of one line is none of it', () => {
		const body = 'What went badly: pace\nNext steps: write to Dana\n\nThe office was nice.\n';
		expect(read(body).actions).toEqual(['write to Dana']);
	});

	test('each says its theme and its day, on its own line', () => {
		const snapshot = journalOf(
			{ 'Jobs/N.md': `${HEAD}## Next steps\nread [theme:: Caches]\nwrite by mail 📅 2026-11-27\n` },
			'2026-11-20',
			ADOPTED,
		);
		expect(
			reportActions(snapshot, true)
				.actions.map(({ line, due, tickable }) => [line, due, tickable])
				.sort(),
		).toEqual([
			[7, null, false],
			[8, '2026-11-27', false],
		]);
	});
});
