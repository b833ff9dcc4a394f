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
