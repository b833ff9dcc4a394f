import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionLine, readTaskFormat } from '../../../src/core/action/compose';
import { readFields } from '../../../src/core/action/task';

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
	fc.assert(
		fc.property(form, fc.constantFrom('emoji' as const, 'dataview' as const), (given, format) => {
			const line = actionLine(given, format);
			expect(line.startsWith('- [ ] ')).toBe(true);
			const read = readFields(line.slice(5));
			expect(read.text).toBe(given.text.replace(/\s+/g, ' ').trim());
			expect(read.due ?? '').toBe(given.due);
			expect(read.method ?? '').toBe(given.method);
			expect(read.check ?? '').toBe(given.check);
			expect(read.themes).toEqual(
				given.themes.map((theme) => theme.replace('Big [O], really', 'Big O really')),
			);
		}),
		{ numRuns: 10_000 },
	);
});

test('the format is the Tasks plugin’s own', () => {
	expect(readTaskFormat({ taskFormat: 'dataview' })).toBe('dataview');
	expect(readTaskFormat({ taskFormat: 'tasksPluginEmoji' })).toBe('emoji');
	expect(readTaskFormat(null)).toBe('emoji');
});
