import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionLine, EMOJI, readTaskFormat, type TaskFormat } from '../../../src/core/change/compose';
import { readFields } from '../../../src/core/markdown/task';
import { runs } from '../../support/seed';

test('a new action reads back as what was asked for, in either format (10,000 runs)', () => {
	const form = fc.record({
		// What the Tasks plugin or Dataview would take for a field is one here too.
		text: fc
			.string({ unit: 'grapheme', maxLength: 40 })
			.filter((text) => !/[[\](){}`^#%<]|::|\p{Extended_Pictographic}/u.test(text) && text.trim() !== ''),
		themes: fc.array(
			fc.constantFrom('Pacing', '[[Promise internals]]', '[[Pacing|too fast]]', 'Big [O], really', '过程'),
			{ maxLength: 2 },
		),
		method: fc.constantFrom('', 'drill'),
		check: fc.constantFrom('', 'next-interview'),
		due: fc.constantFrom('', '2026-11-27'),
	});
	const format: fc.Arbitrary<TaskFormat> = fc.record({
		dates: fc.constantFrom('emoji' as const, 'dataview' as const),
		filter: fc.constantFrom('', '#task', '#a/b'),
	});
	fc.assert(
		fc.property(form, format, (given, format) => {
			const line = actionLine(given, format);
			expect(line.startsWith('- [ ] ')).toBe(true);
			const read = readFields(line.slice(5));
			const words = given.text.replace(/\s+/g, ' ').trim();
			expect(read.text).toBe(format.filter === '' ? words : `${words} ${format.filter}`);
			expect(read.due ?? '').toBe(given.due);
			expect(read.method ?? '').toBe(given.method);
			expect(read.check ?? '').toBe(given.check);
			expect(read.themes).toEqual(
				given.themes.map((theme) => theme.replace('Big [O], really', 'Big O really')),
			);
		}),
		{ numRuns: runs(10_000) },
	);
});

test('the format and the filter are the Tasks plugin’s own', () => {
	expect(readTaskFormat({ taskFormat: 'dataview' })).toEqual({ dates: 'dataview', filter: '' });
	expect(readTaskFormat({ taskFormat: 'tasksPluginEmoji', globalFilter: '#task' })).toEqual({
		dates: 'emoji',
		filter: '#task',
	});
	for (const nothing of [null, {}, [], 'x', { globalFilter: 3 }, { globalFilter: 'a\nb' }])
		expect(readTaskFormat(nothing)).toEqual(EMOJI);
});

test('the global filter stands left of every field, once', () => {
	const form = { text: 'Say it', themes: ['Pacing'], method: '', check: '', due: '2026-11-27' };
	const format = { ...EMOJI, filter: '#task' };
	expect(actionLine(form, format)).toBe('- [ ] Say it #task [theme:: Pacing] 📅 2026-11-27');
	expect(actionLine({ ...form, text: '#task Say it' }, format)).toBe(
		'- [ ] #task Say it [theme:: Pacing] 📅 2026-11-27',
	);
});
