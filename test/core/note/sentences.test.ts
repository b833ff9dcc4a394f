/** What people write of an interview in sentences, in notes of no form of ours. */
import { describe, expect, it } from 'vitest';
import { readStatuses } from '../../../src/core/markdown/task';
import { parseContext, parseNote } from '../../../src/core/note/note';
import { readSettings } from '../../../src/core/settings';

const context = parseContext(readSettings({ retroBy: 'folder', retroValue: 'Me' }), readStatuses(null));

function read(path: string, text: string) {
	const { retro, type } = parseNote(`Me/${path}`, text, context);
	return {
		type,
		company: retro?.company ?? null,
		date: retro?.date ?? null,
		asked: retro?.questions.map(({ title, rating }) => `${title}: ${rating ?? 'unrated'}`) ?? [],
		weak: retro?.weakPoints.flatMap(({ text: said, source }) => (source === 'list' ? [said] : [])) ?? [],
		actions: retro?.actions.map(({ text: said }) => said) ?? [],
	};
}

describe('an adopted note', () => {
	it('has its questions in bold with how they went behind them, and what to change', () => {
		const text =
			'**Ring buffer** bombed. off by one\n\n**Why robots?** fine i guess\n\nwhat I would change\n- draw before typing\n- keeping time';
		const found = read('jobs/Acme - onsite (2026-03-05).md', text);
		expect(found).toMatchObject({ company: 'Acme', date: '2026-03-05' });
		expect(found.asked).toEqual(['Ring buffer: poor', 'Why robots?: medium']);
		expect([found.weak, found.actions]).toEqual([['keeping time'], ['draw before typing']]);
	});

	it('is dictated without a comma', () => {
		const text =
			'so I had the phone screen and they asked me about react rendering and I think I explained that pretty well and then they asked about ' +
			'state management which I kind of fumbled and then there was a coding question about debouncing and I nailed that so overall okay';
		expect(read('voice/Linear 3 May 2026.md', text).asked).toEqual([
			'react rendering: good',
			'state management: poor',
			'debouncing: excellent',
		]);
	});

	it('of a journal tells with whom it was, and that it was the day before', () => {
		const text =
			'Spoke with Marlowe Freight yesterday, technical screen. They asked me to explain how an index works and I did that well. ' +
			'Then they asked why I left and I struggled.\n\nMy weak spots were window functions and asking too late. Next time I will draw first.';
		expect(read('journal/2026-06-18.md', text)).toMatchObject({
			company: 'Marlowe Freight',
			date: '2026-06-17',
			weak: ['window functions', 'asking too late'],
			actions: ['draw first'],
		});
	});

	it('judges in brackets behind each of several phrases, in Chinese', () => {
		const text =
			'青禾一面。问了索引（卡壳了）、锁（答得还行）。\n\n反思：基础不牢；太紧张\n下次：把索引过一遍';
		const found = read('面试/青禾 2026-03-07.md', text);
		expect(found.asked).toEqual(['索引: poor', '锁: medium']);
		expect([found.weak, found.actions]).toEqual([['基础不牢', '太紧张'], ['把索引过一遍']]);
	});

	it('has headings that are judged', () => {
		const text = '# Dunlin\n\n### Two sum (nailed it)\nhash map\n### Word ladder (struggled)\nslow';
		expect(read('interviews/Dunlin.md', text).asked).toEqual(['Two sum: excellent', 'Word ladder: poor']);
	});

	it.each([
		['产品评审.md', '今天评审了首页。老板问了转化率（答得还行）、留存（没准备）。\n下次：把数据准备好'],
		['Shopping.md', '## Today\nflour, eggs\n\n## Tomorrow\nmilk'],
		[
			'2026-03-04.md',
			'His teacher asked how he works and I was a bit embarrassed. Next time I will bring his notebook.',
		],
	])('of something else is none: %s', (path, text) => {
		expect(read(path, text).type).toBe('other');
	});
});

describe('what else people write for a form', () => {
	const asked = (path: string, text: string): string[] => read(path, text).asked;

	it('a heading for each part, with what was asked and how it went below', () => {
		const text =
			'## Coding (Ana)\nTwo knots with one rope. Bombed. 1/5\n\n## System design (Bo)\nA lighthouse. Went okay but I rambled. 3/5\n';
		expect(asked('Tern onsite 2026-08-20.md', text)).toEqual([
			'Two knots with one rope: poor',
			'A lighthouse: medium',
		]);
	});
	it('a heading for each question, with how it went below', () => {
		const text =
			'## Tide tables\nGot the moon, lost the sun. 2/5\n\n## Why Tern\nTold of my aunt. Went well.\n';
		expect(asked('2026-09-01 Tern.md', text)).toEqual(['Tide tables: poor', 'Why Tern: good']);
	});
	it('what was said behind an arrow, and a verdict', () => {
		expect(
			asked('Tern call 2026-08-21.md', 'Why leave? → said I was bored. ugh.\nWhy us? → blanked\n'),
		).toEqual(['Why leave?: poor', 'Why us?: poor']);
	});
	it('topics that bare clauses judge, and no meal', () => {
		const text = 'An hour with the crew. Knots were fine, the tide question I blew. Bombed the chart part.\n';
		expect(asked('Tern phone 2026-08-22.md', text)).toEqual(['Knots: good', 'tide: poor', 'chart: poor']);
		expect(asked('面试 燕鸥 2026-08-22.md', '今天一面，绳结答得不错，潮汐没答上来，感觉还行。\n')).toEqual([
			'绳结: good',
			'潮汐: poor',
		]);
		expect(read('2026-08-22.md', 'Lunch was fine, the gym went badly.\n').type).toBe('other');
	});
	it('a verdict and what turns it', () => {
		const text =
			'1. Knots: went okay but I rambled\n2. Tides: shaky at first but recovered well\n3. Charts - Good, but slow\n';
		expect(asked('Tern tech screen 2026-08-27.md', text)).toEqual([
			'Knots: medium',
			'Tides: medium',
			'Charts: good',
		]);
	});
	it('marks of German schools', () => {
		const text =
			'## Fragen\n- Warum wir? Note 2\n- Knoten (Note 4-)\n- Gezeiten: Schulnote 5\n- Karten\n  - Note: 1\n';
		expect(asked('Seeschwalbe 2026-08-26.md', text)).toEqual([
			'Warum wir?: good',
			'Knoten: medium',
			'Gezeiten: poor',
			'Karten: excellent',
		]);
	});
	it('labels with a dash, and lists behind a verdict', () => {
		const text = 'Company - Puffin\nDate - 2026-08-25\n\nBombed: knots, tides\nFine: introduction, charts\n';
		expect(read('call.md', text)).toMatchObject({
			company: 'Puffin',
			date: '2026-08-25',
			weak: ['knots', 'tides'],
		});
	});
	it('the whole name in the title, of which the file has the head, with a day', () => {
		expect(read('2026/燕鸥 0821.md', '# 燕鸥出海 后端 一面\n\n1. 绳结 - 没答上来\n')).toMatchObject({
			company: '燕鸥出海',
			date: '2026-08-21',
		});
	});
});
